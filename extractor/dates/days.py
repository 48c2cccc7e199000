"""The days that a date expression covers once the publication date is known.

Whatever cannot be computed (a month that has no such day, a relative reading without an anchor) gives None, never a day
that the text does not mean.
"""

from __future__ import annotations

from datetime import MAXYEAR, date, timedelta
from typing import NamedTuple

from extractor.dates.readings import (
    Day,
    Distance,
    FiscalYear,
    MonthWeek,
    Named,
    Range,
    Reading,
    Shift,
    Stretch,
    Turn,
    Week,
    Weekday,
    Window,
)


class Days(NamedTuple):
    """A date as EDTF with the first and last day that it covers."""

    edtf: str
    first: date
    last: date


def days_of(reading: Reading, anchor: date | None, *, scheduled: bool = False) -> Days | None:
    """The days that a reading covers, counted from `anchor` where it has to be; None where it covers none."""
    try:
        return _days(reading, anchor, scheduled)
    except (ValueError, OverflowError):
        return None


def _days(reading: Reading, anchor: date | None, scheduled: bool) -> Days:
    """As `days_of`, but raises ValueError or OverflowError where there is no date."""
    match reading:
        case Named():
            return _named(reading, anchor, scheduled)
        case MonthWeek():
            return _month_week(reading, anchor, scheduled)
        case Range():
            return _range(reading, anchor, scheduled)
        case Stretch():
            first = _days(reading.first, anchor, scheduled)
            if first.first != first.last:
                raise ValueError("days are counted from a day")
            return _interval(first, _day(first.first + timedelta(days=reading.days - 1)))
    return _counted(reading, _given(anchor), scheduled)


def _counted(reading: Reading, today: date, scheduled: bool) -> Days:
    """The days of a reading that is counted from the publication."""
    match reading:
        case Weekday():
            return _weekday(reading, today, scheduled)
        case Day():
            ahead = -1 if reading.twofold and not scheduled else 1
            return _day(today + timedelta(days=reading.offset * ahead))
        case Week():
            return _week(today + timedelta(weeks=reading.offset))
        case FiscalYear():
            year = today.year - (today.month < 4) + reading.offset
            return _interval(_calendar(year), _calendar(year + 1))
        case Distance():
            if reading.narrated and not scheduled:
                raise ValueError("counted from another event")
            return _distance(reading, today)
        case Window():
            return _window(reading, today)
    raise ValueError("no date")


def _given(anchor: date | None) -> date:
    if anchor is None:
        raise ValueError("no anchor")
    return anchor


def _calendar(year: int, month: int | None = None, day: int | None = None) -> Days:
    """A year, a month or a day. Raises ValueError for a day that its month does not have."""
    first = date(year, month or 1, day or 1)
    if day and month:
        return Days(first.isoformat(), first, first)
    if month:
        return Days(f"{year:04d}-{month:02d}", first, date(year, month, _length(year, month)))
    return Days(f"{year:04d}", first, date(year, 12, 31))


def _length(year: int, month: int) -> int:
    """Days of a month."""
    return 31 if month == 12 else (date(year, month + 1, 1) - date(year, month, 1)).days


def _day(day: date) -> Days:
    return _calendar(day.year, day.month, day.day)


def _week(day: date) -> Days:
    monday = day - timedelta(days=day.weekday())
    return _interval(_day(monday), _day(monday + timedelta(days=6)))


def _month_week(reading: MonthWeek, anchor: date | None, scheduled: bool) -> Days:
    month = _named(reading.month, anchor, scheduled)
    first = month.last - timedelta(days=6) if reading.number < 0 else month.first + timedelta(weeks=reading.number - 1)
    return _interval(_day(first), _day(min(first + timedelta(days=6), month.last)))


def _interval(first: Days, last: Days) -> Days:
    start, end = first.edtf.split("/")[0], last.edtf.split("/")[-1]
    if last.last < first.first:
        raise ValueError("an interval does not end before it begins")
    return Days(start if start == end else f"{start}/{end}", first.first, last.last)


def _shift_month(day: date, by: int) -> tuple[int, int]:
    """Year and month that lie `by` months from a day. Raises ValueError outside of the calendar."""
    months = day.year * 12 + day.month - 1 + by
    if not 12 <= months < (MAXYEAR + 1) * 12:
        raise ValueError("outside of the calendar")
    return months // 12, months % 12 + 1


def _ahead(turn: Turn, scheduled: bool) -> bool:
    """Whether the next one is meant and not the last."""
    return turn == 1 or (turn is None and scheduled)


def _named(reading: Named, anchor: date | None, scheduled: bool) -> Days:
    year, month = reading.year, reading.month
    if isinstance(year, Shift):
        year = _given(anchor).year + year.by
    if isinstance(month, Shift):
        year, month = _shift_month(_given(anchor), month.by)
    if year is None:
        today = _given(anchor)
        ahead = _ahead(reading.turn, scheduled)
        if month is None:
            passed = (reading.day or 0) < today.day
            by = 0 if reading.day == today.day else passed if ahead else passed - 1
            year, month = _shift_month(today, by)
        else:
            year = _year_of(reading, month, today, ahead)
    return _calendar(year, month, reading.day)


def _year_of(reading: Named, month: int, today: date, ahead: bool) -> int:
    """The year in which a day or month without one comes nearest, on the side of the anchor that is meant."""
    wanted = (month, reading.day or 0)
    current = (today.month, today.day if reading.day else 0)
    if reading.turn == 0 or (wanted == current and reading.turn is None):
        return today.year
    if ahead:
        return today.year + (wanted <= current)
    return today.year - (wanted >= current)


def _weekday(reading: Weekday, today: date, scheduled: bool) -> Days:
    """The last such day on or before the anchor, or the next on or after it; strictly so where the text says it."""
    if reading.week is not None:
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=reading.week)
        return _day(monday + timedelta(days=reading.number))
    # "This Friday" is as open as "Friday".
    strict = reading.turn in (-1, 1)
    if _ahead(reading.turn or None, scheduled):
        distance = (reading.number - today.weekday()) % 7
    else:
        distance = -((today.weekday() - reading.number) % 7)
    if strict and not distance:
        distance = 7 if reading.turn == 1 else -7
    return _day(today + timedelta(days=distance))


def _whole(count: float) -> int:
    """Raises ValueError for a part of a day, week or month."""
    if count != int(count):
        raise ValueError("half a unit has no date")
    return int(count)


def _distance(reading: Distance, today: date) -> Days:
    count = reading.number * reading.sign
    match reading.unit:
        case "day":
            return _day(today + timedelta(days=_whole(count)))
        case "week":
            return _week(today + timedelta(weeks=_whole(count)))
        case "month":
            return _calendar(*_shift_month(today, _whole(count)))
        case "year":
            return _calendar(_shift_month(today, _whole(count * 12))[0])


def _window(reading: Window, today: date) -> Days:
    match reading.unit:
        case "day" | "week":
            here = _day(today)
            days = _whole(reading.number * (7 if reading.unit == "week" else 1))
            there = _day(today + timedelta(days=days * reading.sign))
        case "month":
            here = _calendar(today.year, today.month)
            there = _distance(Distance(reading.number, "month", reading.sign), today)
        case "year":
            here = _calendar(today.year)
            there = _distance(Distance(reading.number, "year", reading.sign), today)
    return _interval(there, here) if reading.sign < 0 else _interval(here, there)


def _floats(reading: Reading) -> bool:
    """Whether the reading needs another day to lean on: a weekday, or a day or month without a year."""
    match reading:
        case Named(year=None, month=int() | None) | Weekday(week=None):
            return reading.turn is None
    return False


def _range(reading: Range, anchor: date | None, scheduled: bool) -> Days:
    if scheduled and anchor is not None and (now := _range(reading, anchor, False)).last > anchor:
        # What has begun and goes on is the next one, too.
        return now
    first, last = reading.first, reading.last
    fixed_end = not _floats(last) and days_of(last, None) is not None
    if _floats(first) and (fixed_end or (reading.together and not scheduled)):
        end = _days(last, anchor, scheduled)
        begin = _days(first, end.first, False)
    else:
        begin = _days(first, anchor, scheduled)
        end = _days(last, begin.first if _floats(last) else anchor, True)
    return _interval(begin, end)
