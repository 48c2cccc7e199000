"""English: the day on which something is said or denied is not that of what is told; rejected reports are denied."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, told


@pytest.mark.parametrize(
    "said",
    [
        "Sweden will send 14 howitzers to Kenya, the government said on Thursday.",
        "Sweden will send 14 howitzers to Kenya, officials in Stockholm said on Thursday.",
        "Sweden will send 14 howitzers to Kenya, according to a government statement on Thursday.",
        "Sweden will send 14 howitzers to Kenya, it was announced on Thursday.",
        "On Thursday, the government said Sweden would send 14 howitzers to Kenya.",
    ],
)
def test_a_delivery_has_not_the_day_on_which_it_is_told(said: str) -> None:
    facts = facts_of(said)
    assert not facts.events
    assert [(c.act.value, c.actors, c.deadline_text) for c in facts.commitments] == [("pledged", ("SWE",), None)]


def test_its_own_day_stays_beside_that_one() -> None:
    events = told("Sweden will send 14 howitzers to Kenya in April, the government said on Thursday.")
    assert events == [("arms_transfer", "scheduled", "April", None, ["Sweden", "Kenya"])]


@pytest.mark.parametrize(
    "said",
    [
        "Swedish Prime Minister Ulf Berg will visit Kenya, according to a government statement on Thursday.",
        "On Thursday, the government said Swedish Prime Minister Ulf Berg would visit Kenya.",
        "Swedish Prime Minister Ulf Berg will visit Kenya, his office said in a post on X late on Thursday.",
    ],
)
def test_a_visit_has_not_the_day_on_which_it_is_told(said: str) -> None:
    assert [(kind, status, date) for kind, status, date, _, _ in told(said)] == [("visit", "scheduled", None)]


def test_who_gets_arms_is_no_topic() -> None:
    facts = facts_of("Sweden sent 14 howitzers to Ukraine on Monday.")
    assert [[topic.value for topic in event.topics] for event in facts.events] == [["arms_trade"]]


@pytest.mark.parametrize(
    "denied",
    [
        "Sweden on Thursday denied it had sold radars to Kenya.",
        "Sweden rejected reports that it had sold radars to Kenya.",
        "Sweden rejected on Thursday reports that it had sold radars to Kenya.",
        "Sweden dismissed media reports on Thursday that it had sold radars to Kenya.",
        "Sweden's defence ministry on Thursday rubbished claims that it had sold radars to Kenya.",
    ],
)
def test_what_a_report_tells_that_is_rejected_is_denied(denied: str) -> None:
    events = [(e.type.value, e.certainty.value, e.date_text) for e in facts_of(denied).events]
    assert events == [("arms_transfer", "denied", None)]


def test_talks_have_not_the_day_on_which_they_are_denied() -> None:
    facts = facts_of(
        "Sweden on Thursday flatly rejected media claims that its foreign minister, Ulla Strand, had met Kenya's "
        "President Peter Otieno in Dubai."
    )
    assert [(e.type.value, e.certainty.value, e.date_text) for e in facts.events] == [("meeting", "denied", None)]


def test_who_denied_something_else_met_all_the_same() -> None:
    facts = facts_of(
        "Foreign Minister Ulla Strand of Sweden, who rejected claims that she had lied, met Kenya's President Peter "
        "Otieno in Dubai on Monday."
    )
    assert [(e.type.value, e.certainty.value, e.date_text) for e in facts.events] == [("meeting", "asserted", "Monday")]
