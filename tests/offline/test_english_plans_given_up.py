"""English: plans that were given up, meetings that were moved, and whom "the two C ministers" and a semicolon mean."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, people_of, told

TALKS = (
    "India's External Affairs Minister Sunil Nath and Defence Minister Jagat Mehta met Japanese Foreign Minister Haru "
    "Mori and Defence Minister Kenji Sato in Tokyo on Tuesday."
)


@pytest.mark.parametrize(
    "plan",
    [
        "Nath said India had dropped its plan to buy Japanese aircraft.",
        "A plan to sell aircraft to India, first discussed in 2013, was quietly buried years ago.",
    ],
)
def test_a_plan_given_up_is_no_undertaking(plan: str) -> None:
    assert facts_of(TALKS, plan).commitments == ()


def test_a_plan_is_an_undertaking() -> None:
    facts = facts_of(TALKS, "Nath said India had announced its plan to buy Japanese aircraft.")
    assert [c.text for c in facts.commitments] == ["buy Japanese aircraft"]


@pytest.mark.parametrize("whose", ["foreign ministers", "foreign and defence ministers"])
def test_a_meeting_of_ministers_is_moved(whose: str) -> None:
    events = told(f"A meeting of the {whose} of Fiji and India, initially due this week, has been pushed back to July.")
    assert [event[:3] for event in events][-1] == ("meeting", "scheduled", "July")


def test_another_event_is_not_moved() -> None:
    events = told("The foreign ministers of Fiji and India met on Tuesday and the drill has been moved to July.")
    assert [event[:3] for event in events if event[0] == "meeting"] == [("meeting", "occurred", "Tuesday")]


def test_whom_the_ministers_of_the_home_country_call_on_abroad() -> None:
    facts = facts_of(
        "Tokyo: " + TALKS, "Earlier in the day, the two Indian ministers called on Prime Minister Aiko Ono."
    )
    assert ("Aiko Ono", "Prime Minister", "JPN") in people_of(facts)
    assert sorted(p.name for p in facts.events[1].participants) == ["Aiko Ono", "Jagat Mehta", "Sunil Nath"]


def test_who_returns_behind_a_semicolon_goes_nowhere_else() -> None:
    events = told(
        TALKS,
        "Mr. Mehta, who arrived in Japan on Monday, will leave for South Korea on Saturday; Mr. Nath returns to Delhi.",
    )
    assert ("visit", "scheduled", "Saturday", "South Korea", ["Jagat Mehta", "South Korea"]) in events
