"""English: "the trip was planned for May, but was called off" of a visit that is paid now or still to come."""

from __future__ import annotations

import pytest

from tests.offline.english import told

AHEAD = "Fijian Foreign Minister Jone Tuilagi will travel to Nairobi on Friday."
PAID = "Fijian Foreign Minister Jone Tuilagi visited Kenya on Monday."


@pytest.mark.parametrize("lead", [AHEAD, PAID])
@pytest.mark.parametrize(
    "sentence",
    [
        "The trip was planned for February, but was called off after floods.",
        "The visit was originally scheduled for February but was put off because of floods.",
        "His visit had first been set for February, but had to be postponed.",
    ],
)
def test_the_visit_of_the_old_day_was_cancelled(lead: str, sentence: str) -> None:
    visits = [(status, day, people[0]) for _, status, day, _, people in told(lead, sentence)]
    assert ("cancelled", "February", "Jone Tuilagi") in visits
    assert len(visits) == 2
    assert visits[0][0] in ("scheduled", "occurred")


@pytest.mark.parametrize(
    "sentence",
    [
        "The trip was planned for February.",
        "The trip was planned for months, but the press was called in late.",
        "The school trip was planned for February, but was called off.",
    ],
)
def test_what_was_not_called_off_or_is_another_trip(sentence: str) -> None:
    assert "cancelled" not in [status for _, status, *_ in told(AHEAD, sentence)]
