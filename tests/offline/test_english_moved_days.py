"""English visits and talks that are moved to another day, in our own sentences."""

from __future__ import annotations

import pytest

from tests.offline.english import told

WHO = "Chilean Defence Minister Pedro Rojas"


def days(*paragraphs: str) -> list[tuple[str, str, str | None]]:
    """Type, status and day of all events."""
    return [(kind, status, date) for kind, status, date, _, _ in told(*paragraphs)]


@pytest.mark.parametrize(
    "sentence",
    [
        f"A state visit to Kenya by {WHO}, first pencilled in for June 12, has been moved to July 3, sources said.",
        f"A visit by {WHO} to Kenya, originally planned for June 12, was pushed back to July 3.",
        f"{WHO}'s visit to Kenya, initially set for June 12, has been brought forward to July 3, officials said.",
        f"An official visit to Kenya by {WHO}, once pencilled in for June 12, has slipped to July 3.",
    ],
)
def test_a_visit_is_moved_to_another_day(sentence: str) -> None:
    assert days(sentence) == [("visit", "cancelled", "June 12"), ("visit", "scheduled", "July 3")]


def test_talks_are_moved_from_one_day_to_another() -> None:
    found = days(f"A meeting between {WHO} and Kenyan Defence Minister Aden Otieno was moved from June 3 to June 9.")
    assert found == [("meeting", "cancelled", None)]


@pytest.mark.parametrize(
    "sentence",
    [
        f"{WHO} visited Kenya on Monday, and the opening of the port was shifted to July 3.",
        f"{WHO} visited Kenya on Monday after the deadline for bids was pushed back to July 3.",
    ],
)
def test_another_day_of_something_else_moves_no_visit(sentence: str) -> None:
    assert days(sentence) == [("visit", "occurred", "Monday")]
