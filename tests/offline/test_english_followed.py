"""Talks that those of today follow, in our own English sentences."""

from __future__ import annotations

import pytest

from schemas.vocabulary import Salience
from tests.offline.english import facts_of, told

LEAD = "Norwegian Defence Minister Lukas Brandvold met Kenyan Defence Minister Amina Odera in Oslo on Wednesday."
BOTH = ["Lukas Brandvold", "Amina Odera"]
TODAY = ("meeting", "occurred", "Wednesday", "Oslo", BOTH)


@pytest.mark.parametrize(
    ("sentence", "earlier"),
    [
        (
            "Today's meeting follows a conversation between the two ministers on the margins of the meeting of African "
            "defence ministers in Addis Ababa in February.",
            ("meeting", "occurred", "February", "Addis Ababa", BOTH),
        ),
        (
            "The talks followed a meeting between the two ministers in Geneva in January.",
            ("meeting", "occurred", "January", "Geneva", BOTH),
        ),
        (
            "Wednesday's meeting came after their talks in Geneva in January.",
            ("meeting", "occurred", "January", "Geneva", BOTH),
        ),
        (
            "Wednesday's meeting builds on their talks in Geneva in January.",
            ("meeting", "occurred", "January", "Geneva", BOTH),
        ),
    ],
)
def test_todays_talks_follow_earlier_ones(sentence: str, earlier: tuple[str, str, str, str | None, list[str]]) -> None:
    assert told(LEAD, sentence) == [TODAY, earlier]
    assert [event.salience for event in facts_of(LEAD, sentence).events] == [Salience.MAIN, Salience.BACKGROUND]


@pytest.mark.parametrize(
    "sentence",
    [
        "The meeting follows a series of meetings in 2023.",
        "The meeting follows months of tension between the two countries in 2023.",
        "The meeting did not follow a meeting between the two ministers in Geneva in January.",
        "The meeting followed the signing of a charter by the two navies in January.",
    ],
)
def test_what_is_no_occasion_is_not_followed(sentence: str) -> None:
    assert told(LEAD, sentence) == [TODAY]


def test_what_is_agreed_is_agreed_at_todays_talks() -> None:
    facts = facts_of(
        f"{LEAD} The meeting follows a phone call between Brandvold and Odera in February. They agreed to hold a drill."
    )
    today = next(event.id for event in facts.events if event.type.value == "meeting")
    assert [one.event_id for one in facts.commitments] == [today]
