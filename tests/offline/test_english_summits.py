"""Summits of two, journeys to them and officials with their desk in brackets, in our own English sentences."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from tests.offline.english import Told, facts_of, told


def test_leaders_meet_during_a_summit_and_at_one_that_somebody_flies_to() -> None:
    found = told(
        "Kenyan President James Otieno and Omani Foreign Minister Said Ali agreed on Monday to resume flights during "
        "a summit in "
        "Nairobi.",
        "Mr Otieno will fly to Washington on Sunday for a summit with U.S. President Robert Grant on Tuesday.",
    )
    assert found == [
        ("meeting", "occurred", "Monday", "Nairobi", ["James Otieno", "Said Ali"]),
        ("visit", "scheduled", "Sunday", "Washington", ["James Otieno", "U.S."]),
        ("meeting", "scheduled", "Tuesday", None, ["James Otieno", "Robert Grant"]),
    ]


def test_a_journey_that_was_skipped_was_not_made() -> None:
    assert told("Foreign Minister Ali Juma of Kenya skipped the Muscat trip on Monday.") == []


def test_the_other_country_of_the_headline_is_that_of_whom_and_joins_to_an_official() -> None:
    text = "Seoul, Tokyo agree on flights\n\nPresident Lee Min-ho and Japanese Prime Minister Kenji Ono met on "
    "Monday.\n"
    (event,) = extract_facts(read_text(text, "article", published_at="2024-03-14")).events
    assert [(who.name, who.represents) for who in event.participants] == [("Lee Min-ho", "KOR"), ("Kenji Ono", "JPN")]


@pytest.mark.parametrize("comma", ["", ","])
def test_a_secretary_with_a_desk_in_brackets_is_one_official(comma: str) -> None:
    facts = facts_of(
        f"Secretary (West){comma} Smt. Anjali Rao visited Norway on Monday.",
        "During the visit, Secretary (West) called on Ms. Astrid Berg, State Secretary of Norway.",
    )
    assert [[(who.name, who.office) for who in event.participants] for event in facts.events] == [
        [("Anjali Rao", "Secretary (West)"), ("Norway", None)],
        [("Anjali Rao", "Secretary (West)"), ("Astrid Berg", "State Secretary")],
    ]


TALKS = "Indian Defence Minister Arjun Mehta met his Greek counterpart Nikos Lambros on Monday."


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Both look forward to meeting again at the Munich Security Conference next week.",
            ("multilateral_meeting", "scheduled", "next week", None, ["Munich Security Conference"]),
        ),
        (
            "The visit comes weeks ahead of the fourth BRICS summit, to be hosted by New Delhi on March 29.",
            ("multilateral_meeting", "scheduled", "March 29", None, ["BRICS"]),
        ),
        (
            "They met on the sidelines of the ongoing UN peacekeeping ministerial in London.",
            ("multilateral_meeting", "ongoing", None, "London", ["UN"]),
        ),
        (
            "They discussed priorities for the upcoming NATO summit in Brussels today.",
            ("multilateral_meeting", "scheduled", None, "Brussels", ["NATO"]),
        ),
    ],
)
def test_a_conference_is_ahead_or_goes_on(sentence: str, expected: Told) -> None:
    assert [event for event in told(TALKS, sentence) if event[0] == "multilateral_meeting"] == [expected]
