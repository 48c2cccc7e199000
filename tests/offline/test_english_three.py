"""English: "the three" and "we" of talks of three sides."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, told

MET = (
    "Peruvian Defence Minister Juan Soto and his counterparts, Pedro Rojas of Chile and Luis Mora of Ecuador, met in "
    "Lima on Wednesday."
)
ALL = ["Juan Soto", "Pedro Rojas", "Luis Mora"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The next meeting of the three is expected to take place in Quito in May, diplomats said.",
        "The three will meet again in Quito in May.",
        "The trio are to meet again in Quito in May.",
    ],
)
def test_the_three_are_those_who_met(sentence: str) -> None:
    events = told(MET, "Mora was also received by President Ana Flores.", sentence)
    assert events[-1] == ("meeting", "scheduled", "May", "Quito", ALL)


def test_three_of_something_are_nobody() -> None:
    assert [event[0] for event in told(MET, "The three frigates will be repaired in Quito in May.")] == ["meeting"]


@pytest.mark.parametrize(
    "sentence",
    [
        '"We decided to hold the exercise every year," Soto told reporters.',
        '"We agreed to hold the exercise every year," Rojas said.',
    ],
)
def test_we_are_all_of_three(sentence: str) -> None:
    facts = facts_of(MET, sentence)
    assert [(c.act.value, c.actors) for c in facts.commitments] == [("agreed", ("CHL", "ECU", "PER"))]
