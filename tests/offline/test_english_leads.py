"""First sentences of English news: people named by their country alone, ended talks, all whom a traveller meets."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, people_of, told


def test_people_named_by_their_country_alone_agree() -> None:
    facts = facts_of("Norway's Lukas Brandvold and Kenya's Amina Odera agreed on Monday to set up a joint committee.")
    assert [(c.act.value, c.actors) for c in facts.commitments] == [("agreed", ("NOR", "KEN"))]


def test_all_whom_a_traveller_meets_are_of_the_country() -> None:
    facts = facts_of(
        "Norwegian Foreign Minister Ingrid Solberg flew into Nairobi on Monday for talks with President Daniel Otieno "
        "and Foreign Minister Amina Odera."
    )
    assert {("Daniel Otieno", "President", "KEN"), ("Amina Odera", "Foreign Minister", "KEN")} <= {*people_of(facts)}


@pytest.mark.parametrize(
    "sentence",
    [
        "Officials from Norway and Kenya wrapped up two days of talks in Oslo on Tuesday.",
        "Norway and Kenya finished three rounds of talks in Oslo on Tuesday.",
        "Norway and Kenya ended their talks in Oslo on Tuesday.",
    ],
)
def test_talks_that_were_brought_to_an_end(sentence: str) -> None:
    assert told(sentence) == [("meeting", "occurred", "Tuesday", "Oslo", ["Norway", "Kenya"])]


def test_what_ended_before_the_talks_says_nothing_of_them() -> None:
    assert told("Norway and Kenya ended a dispute over the agenda of the talks on Tuesday.") == []


@pytest.mark.parametrize("how", ["attended by", "witnessed by", "in the presence of"])
def test_who_was_at_the_ceremony_where_something_was_given(how: str) -> None:
    lead = "Norway on Monday donated 20 armoured vehicles to the Kenya Defence Forces"
    where = "" if how.startswith("in") else "at a ceremony "
    (gift,) = facts_of(
        f"{lead} {where}{how} Defence Minister Amina Odera and Norwegian Ambassador Lukas Brandvold."
    ).events
    assert [p.name for p in gift.participants if p.role.value == "attendee"] == ["Amina Odera", "Lukas Brandvold"]
