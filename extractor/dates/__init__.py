"""Dates as the fact guide wants them: an expression as printed and a day of publication in, EDTF with its basis out.

Pure functions of their arguments. A date is never guessed: what is relative stays unresolved without an anchor, and a
day that does not exist (31 जून) has no date.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

import regex

from extractor.dates.days import days_of
from extractor.dates.expressions import (
    BROAD,
    DAYS,
    ONE_DAY,
    DateExpression,
    DateKind,
    Duration,
    find_dates,
    find_dates_in,
    find_durations,
    find_durations_in,
)
from extractor.dates.reader import reading_of
from extractor.folding import fold
from schemas.vocabulary import DateBasis

__all__ = [
    "BROAD",
    "DAYS",
    "ONE_DAY",
    "DateExpression",
    "DateKind",
    "Duration",
    "ResolvedDate",
    "anchor_day",
    "find_dates",
    "find_dates_in",
    "find_durations",
    "find_durations_in",
    "resolve",
    "resolve_deadline",
]

HOME_ZONE = "Asia/Kolkata"
YEAR = regex.compile(r"[0-9]{4}")
ENDS = frozenset(map(fold, ("अंत", "आखिर", "आख़िर", "end")))


class ResolvedDate(NamedTuple):
    """What an expression comes to; without `edtf` there are no bounds, and `basis` is unresolved."""

    edtf: str | None
    basis: DateBasis
    first: date | None
    last: date | None


UNRESOLVED = ResolvedDate(None, DateBasis.UNRESOLVED, None, None)


def resolve(expression: str, anchor: date | None, *, scheduled: bool = False) -> ResolvedDate | None:
    """The date of an expression; None where no rule knows it, so that another reading of it may count.

    `anchor` is the day of publication (see `anchor_day`). A weekday, or a day or month without a year, is the last on
    or before the anchor, or the next on or after it for what is `scheduled`; so कल is yesterday, or tomorrow. पिछले and
    अगले, "last" and "next", mean strictly before and after. Words without a date (हाल ही, जल्द, अगले दिन), days that do
    not exist and relative expressions without an anchor are unresolved; so is तीन साल बाद of what has occurred:
    it counts from another event.

    A date is as precise as its words: 2030 तक is 2030, इस साल के अंत तक the year of the anchor, दो साल पहले a year,
    तीन सप्ताह बाद a week, अगले पांच वर्षों में the years from this one to the fifth from it. Half years are counted in months
    and given as years; a half of a month, week or day has no date.

    >>> resolve("शुक्रवार", date(2021, 3, 28)).edtf
    '2021-03-26'
    """
    reading = reading_of(expression)
    if reading is None:
        return None
    for basis, counted_from in ((DateBasis.EXPLICIT, None), (DateBasis.RELATIVE, anchor)):
        days = days_of(reading, counted_from, scheduled=scheduled)
        if days:
            return ResolvedDate(days.edtf, basis, days.first, days.last)
    return UNRESOLVED


def resolve_deadline(expression: str, anchor: date | None, *, scheduled: bool = True) -> ResolvedDate | None:
    """As `resolve`, but what is due by the end of a year is due by its December.

    >>> resolve_deadline("2030 के अंत", None).edtf
    '2030-12'
    """
    found = resolve(expression, anchor, scheduled=scheduled)
    year = found.edtf if found is not None else None
    if found is None or year is None or not YEAR.fullmatch(year) or not ENDS.intersection(fold(expression).split()):
        return found
    last = date(int(year), 12, 31)
    return ResolvedDate(f"{year}-12", found.basis, last.replace(day=1), last)


def anchor_day(published_at: datetime | str | None, zone: str = HOME_ZONE) -> date | None:
    """The day of publication where the outlet is; None where it is unknown or no single day.

    A date without a time is the outlet's own day; a time without a zone is taken as the outlet's.
    """
    if isinstance(published_at, str):
        try:
            return date.fromisoformat(published_at)
        except ValueError:
            return None
    if published_at is None or published_at.tzinfo is None:
        return published_at and published_at.date()
    try:
        return published_at.astimezone(ZoneInfo(zone)).date()
    except OverflowError:  # the last day of the calendar, which pages without a date give
        return None
