"""The next leg of an English journey: "will meet P in L on D before attending a summit of the O in L"."""

from __future__ import annotations

import pytest

from schemas.vocabulary import Salience
from tests.offline.english import facts_of, told

MINISTER = "Norwegian Defence Minister Lukas Brandvold spoke to reporters in Nairobi on Wednesday."


@pytest.mark.parametrize("joins", ["attending", "joining", "addressing"])
def test_the_next_leg_has_its_own_day_and_place(joins: str) -> None:
    events = told(
        MINISTER,
        "Brandvold will hold talks in Kampala on Friday with Uganda's defence minister, Moses Kato, before "
        f"{joins} a meeting of the African Union in Addis Ababa two days later.",
    )
    assert ("meeting", "scheduled", "Friday", "Kampala", ["Lukas Brandvold", "Moses Kato"]) in events
    assert ("multilateral_meeting", "scheduled", None, "Addis Ababa", ["African Union", "Lukas Brandvold"]) in [
        (*rest, sorted(people)) for *rest, people in events
    ]


def test_a_journey_to_a_conference_has_no_day_of_the_talks_before() -> None:
    events = told(
        MINISTER,
        "Brandvold is due to meet Uganda's defence minister, Moses Kato, in Kampala on Friday before flying to Geneva "
        "for a UN conference.",
    )
    assert ("visit", "scheduled", None, "Geneva", ["Lukas Brandvold", "Switzerland"]) in events
    assert ("multilateral_meeting", "scheduled", None, "Geneva", ["UN"]) in events


def test_the_next_leg_is_news() -> None:
    facts = facts_of(
        MINISTER,
        "Relations have been close for years.",
        "Trade has grown too.",
        "Brandvold will meet Uganda's defence minister, Moses Kato, in Kampala on Friday before attending a NATO "
        "summit in Brussels on Sunday.",
    )
    conference = next(e for e in facts.events if e.type.value == "multilateral_meeting")
    assert (conference.salience, conference.date_text) == (Salience.MAIN, "Sunday")


def test_what_somebody_did_next_has_taken_place() -> None:
    events = told(
        MINISTER,
        "Brandvold met Uganda's defence minister, Moses Kato, in Kampala on Monday before attending a NATO summit in "
        "Brussels on Tuesday.",
    )
    assert ("meeting", "occurred", "Monday", "Kampala", ["Lukas Brandvold", "Moses Kato"]) in events
    assert ("multilateral_meeting", "occurred", "Tuesday", "Brussels") in [event[:4] for event in events]


def test_who_joins_an_alliance_attends_nothing() -> None:
    events = told(MINISTER, "Norway will reform its army before joining the African Union's standby force.")
    assert events == []
