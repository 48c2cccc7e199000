from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.queries import WaitingRow
from db.store import Attempt
from extractor.retries import PARKED_AFTER, due_at, is_due, is_parked

FAILED = datetime(2026, 11, 21, 3, 0, tzinfo=UTC)
ATTEMPT = Attempt("c" * 64, "r" * 64)


def waiting(failures: int) -> WaitingRow:
    return WaitingRow("a", "ExtractionFailed", "refused", FAILED.isoformat(), failures, *ATTEMPT, 1)


@pytest.mark.parametrize(("failures", "nights"), [(1, 1), (2, 2), (3, 4), (4, 8), (5, 16)])
def test_intervals_grow(failures: int, nights: int) -> None:
    row = waiting(failures)
    # A nightly run begins at about the same hour.
    begins = [FAILED + timedelta(days=night, minutes=-30) for night in range(1, 40)]
    assert next(number for number, begin in enumerate(begins, 1) if is_due(row, ATTEMPT, begin)) == nights


def test_a_parked_article_is_tried_only_on_demand() -> None:
    row = waiting(PARKED_AFTER)
    late = FAILED + timedelta(days=10_000)
    assert is_parked(row)
    assert (is_due(row, ATTEMPT, late), is_due(row, ATTEMPT, late, parked=True)) == (False, True)


@pytest.mark.parametrize("attempt", [Attempt("d" * 64, "r" * 64), Attempt("c" * 64, "s" * 64), Attempt(None, "r" * 64)])
def test_a_corrected_article_or_another_recipe_does_not_wait(attempt: Attempt) -> None:
    assert is_due(waiting(PARKED_AFTER), attempt, FAILED)


def test_what_failed_in_the_future_does_not_wait_for_it() -> None:
    assert is_due(waiting(5), ATTEMPT, FAILED - timedelta(seconds=1))


@given(failures=st.integers(1, PARKED_AFTER - 1), hours=st.integers(0, 24 * 40))
def test_what_is_due_stays_due(failures: int, hours: int) -> None:
    row = waiting(failures)
    now = FAILED + timedelta(hours=hours)
    assert is_due(row, ATTEMPT, now) == (now >= due_at(row))
