"""When an article that failed is tried again: after growing intervals, and in the end only when somebody asks for it.

The first retry is due the next night, then after 2, 4, 8 and 16 days; after the sixth failure in a row the article is
parked. A corrected article, and another model, prompt or rule, is due at once. So is everything that failed in the
future: the clock was wrong then or is wrong now, and a retry too many costs less than an article that is forgotten.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Protocol

from db.queries import WaitingRow
from db.store import Attempt
from schemas.errors import NotFetched

PARKED_AFTER = 6
UNFETCHED = NotFetched.__name__
# A night is shorter than a day, so that a run that begins earlier than the last one counts as the next night.
FIRST = timedelta(hours=18)


class Retrying(Protocol):
    """An article whose last attempt failed, so many times in a row."""

    @property
    def failed_at(self) -> str: ...

    @property
    def failures(self) -> int: ...


def is_parked(waiting: Retrying) -> bool:
    return waiting.failures >= PARKED_AFTER


def due_at(waiting: Retrying) -> datetime:
    """When the next attempt is due, parked or not."""
    return datetime.fromisoformat(waiting.failed_at) + FIRST + timedelta(days=2 ** (waiting.failures - 1) - 1)


def next_attempt(waiting: Retrying) -> datetime | None:
    """From when on a night tries again; None where only somebody's word helps."""
    return None if is_parked(waiting) else due_at(waiting)


def is_due(waiting: WaitingRow, attempt: Attempt, now: datetime, *, parked: bool = False) -> bool:
    """Whether an article is tried again by this attempt; with `parked` also where it is parked."""
    # What cannot be fetched is no matter of the extractor.
    unfetched = waiting.error == UNFETCHED and attempt.content_sha256 is None
    if not unfetched and Attempt(waiting.content_sha256, waiting.recipe_sha256) != attempt:
        return True
    if is_parked(waiting):
        return parked
    return now >= due_at(waiting) or now < datetime.fromisoformat(waiting.failed_at)


def unfetched(rows: Iterable[WaitingRow], now: datetime, *, parked: bool = False) -> dict[str, str]:
    """Pages that could not be fetched and are not yet asked for again, with what was wrong."""
    nothing = Attempt()
    return {
        row.uri: row.message for row in rows if row.error == UNFETCHED and not is_due(row, nothing, now, parked=parked)
    }
