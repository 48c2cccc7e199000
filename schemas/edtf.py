"""Dates as EDTF text, level 0 or 1 (Library of Congress, Extended Date/Time Format, 2019), with their bounds."""

from __future__ import annotations

import warnings
from datetime import date
from functools import lru_cache
from typing import Annotated

import regex
from pydantic import AfterValidator, Field

# Level 1 beyond those: unspecified digits, a season, a qualifier, open ends (EDTF specification, level 1).
PART = r"(?:\d{4}(?:-(?:0[1-9]|1[0-2]|2[1-4]|XX)(?:-(?:[0-3]\d|XX))?)?|\d{3}X|\d\dXX)[?~%]?"
LEVEL_1 = regex.compile(rf"{PART}(?:/(?:{PART}|\.\.))?|\.\./{PART}", regex.ASCII)
SIMPLE = regex.compile(r"(?P<year>\d{4})(?:-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>[0-3]\d))?)?", regex.ASCII)


def _simple_bounds(text: str) -> tuple[date, date]:
    """First and last day of a year, a month or a day."""
    match = SIMPLE.fullmatch(text)
    if not match:
        raise ValueError(text)
    year, month, day = (int(part) if part else None for part in match.groups())
    first = date(year or 0, month or 1, day or 1)
    if day:
        return first, first
    if month:
        after = date(first.year + month // 12, month % 12 + 1, 1)
        return first, date.fromordinal(after.toordinal() - 1)
    return first, date(first.year, 12, 31)


@lru_cache(maxsize=4096)
def edtf_bounds(text: str) -> tuple[date | None, date | None]:
    """First and last day that a date text covers; None for an open end.

    >>> edtf_bounds("2020-02")
    (datetime.date(2020, 2, 1), datetime.date(2020, 2, 29))

    Raises ValueError where the text is not EDTF of level 0 or 1, or ends before it begins.
    """
    try:
        first, slash, second = text.partition("/")
        low, high = _simple_bounds(first)
        if slash:
            high = _simple_bounds(second)[1]
    except ValueError:
        return _library_bounds(text)
    if high < low:
        raise ValueError(f"{text!r} ends before it begins")
    return low, high


def _library_bounds(text: str) -> tuple[date | None, date | None]:
    """The forms beyond year, month, day and their intervals. The edtf package takes 10 ms a date, so it comes last."""
    # The package also reads level 2 and times, and puts an unknown end ("2021/") ten years away.
    wrong = f"{text!r} is not an EDTF date of level 0 or 1, as in 2021-03-26, 2020-02 or 2021-03-25/.."
    if not LEVEL_1.fullmatch(text):
        raise ValueError(wrong)
    with warnings.catch_warnings(action="ignore"):  # its grammar is written for an older pyparsing
        from edtf import parse_edtf
        from edtf.parser.edtf_exceptions import EDTFParseException

    try:
        parsed = parse_edtf(text)
    except EDTFParseException as error:
        raise ValueError(wrong) from error
    low, high = (
        None if isinstance(bound, float) else date(bound.tm_year, bound.tm_mon, bound.tm_mday)
        for bound in (parsed.lower_strict(), parsed.upper_strict())
    )
    if low and high and high < low:
        raise ValueError(f"{text!r} ends before it begins")
    return low, high


def first_day(text: str) -> date:
    """The first day of what somebody types as a date. Raises ValueError, in the words of who knows no EDTF."""
    try:
        first, _ = edtf_bounds(text)
    except ValueError:
        first = None
    if first is None:
        raise ValueError(f"{text!r} is no day, month or year of the calendar, as in 2024-07-15, 2024-07 or 2024")
    return first


def check_edtf(text: str) -> str:
    edtf_bounds(text)
    return text


EdtfDate = Annotated[
    str,
    Field(
        max_length=32,
        description="EDTF date of level 0 or 1: 2021-03-26, 2020-02, 2016, 2021-03-25/2021-03-27",
    ),
    AfterValidator(check_edtf),
]
