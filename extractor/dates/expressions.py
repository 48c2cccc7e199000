"""Date expressions and durations in running text.

What is found is the bare expression, as the fact guide wants it printed: शुक्रवार out of बीते शुक्रवार को, 2019 out of
साल 2019 में. Words that only look like dates (फ्लैग मार्च, 2000 करोड़, कल-कारखाने) and times that are counted from another
event (इसके दो दिन बाद) are left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from extractor.dates.grammar import (
    DURATION,
    MONTH_BY_CONTEXT,
    ROUND_YEAR,
    WEEKDAY_BEHIND,
    YEAR_BY_CONTEXT,
    beginnings,
    compiled,
    finder,
    openings,
)
from extractor.dates.reader import MONTHS, count_of, reading_of, unit_of
from extractor.dates.readings import MonthWeek, Named, Range, Reading, Shift, Stretch, Unit, Vague, Weekday, Window
from extractor.dates.words import OTHER, codes, kinds, never, term
from extractor.phrases import Word, keys_of, words


class DateKind(StrEnum):
    """What an expression names."""

    DAY = "day"
    WEEKDAY = "weekday"
    MONTH = "month"
    YEAR = "year"
    INTERVAL = "interval"
    RELATIVE = "relative"  # आज, last week, two days ago
    WINDOW = "window"  # the last three years, within six months: seldom the date of an event
    VAGUE = "vague"  # हाल ही: a time without a date


# What names one day, what names days, and what leaves the day open.
ONE_DAY = frozenset({DateKind.DAY, DateKind.WEEKDAY})
OPEN = frozenset({DateKind.RELATIVE, DateKind.WINDOW, DateKind.VAGUE})
DAYS = ONE_DAY | {DateKind.INTERVAL}
BROAD = frozenset({DateKind.MONTH, DateKind.YEAR})


class DateExpression(NamedTuple):
    """A bare date expression at `text[start:end]`."""

    start: int
    end: int
    text: str
    kind: DateKind


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time at `text[start:end]`: दस साल, दो दिवसीय, "five-year"."""

    start: int
    end: int
    text: str
    count: float
    unit: Unit

    @property
    def years(self) -> int | None:
        """Whole years, or None."""
        return int(self.count) if self.unit == "year" and self.count % 1 == 0 else None

    @property
    def days(self) -> int | None:
        """Whole days of a length in days or weeks, else None."""
        days = self.count * {"day": 1, "week": 7}.get(self.unit, 0)
        return int(days) if days and days % 1 == 0 else None


def find_dates(text: str, start: int = 0, end: int | None = None) -> list[DateExpression]:
    """Date expressions of `text[start:end]` from left to right, without overlaps, with offsets into `text`."""
    return find_dates_in(words(text, start, end), text)


def find_dates_in(text_words: Sequence[Word], text: str) -> list[DateExpression]:
    """As `find_dates`, of words that were split before: `text_words` are those of `text` or of a part of it."""
    tags = kinds(keys_of(text_words))
    # Half of the sentences have no word with which one begins.
    return [] if openings().isdisjoint(tags) else list(_expressions(tags, text_words, text))


def _expressions(tags: str, text_words: Sequence[Word], text: str) -> Iterator[DateExpression]:
    at, longest = 0, finder(intervals=True)
    for beginning in beginnings().finditer(tags):
        first = beginning.start()
        match = longest.match(tags, first) if first >= at else None
        if match is None:
            continue
        last = match.end()
        # "Monday and Thursday" is no interval, but Monday is a date.
        reading = _accepted(tags, text_words, text, first, last)
        if reading is None and (single := finder(intervals=False).match(tags, first)) and single.end() < last:
            last = single.end()
            reading = _accepted(tags, text_words, text, first, last)
        if reading is None:
            continue
        first, kind = _bare(reading, tags, first)
        start, end = text_words[first].start, text_words[last - 1].end
        yield DateExpression(start, end, text[start:end], kind)
        behind = compiled(WEEKDAY_BEHIND).match(tags, last) if kind is DateKind.DAY else None
        at = behind.end() if behind else last


def _accepted(tags: str, text_words: Sequence[Word], text: str, first: int, last: int) -> Reading | None:
    """The reading of words that the grammar takes for an expression, unless it is none in this context."""
    reading = reading_of(text[text_words[first].start : text_words[last - 1].end])
    return None if reading is None or _is_no_date(reading, tags, text_words, text, first, last) else reading


def kind_of(reading: Reading) -> DateKind:
    match reading:
        case Named(year=Shift()) | Named(month=Shift()):
            return DateKind.RELATIVE
        case Named(day=int()):
            return DateKind.DAY
        case Named(month=int()) | MonthWeek() | Range(Named(month=int(), day=None), Named(month=int(), day=None)):
            return DateKind.MONTH
        case Named():
            return DateKind.YEAR
        case Weekday(week=None):
            return DateKind.WEEKDAY
        case Range() | Stretch():
            return DateKind.INTERVAL
        case Window():
            return DateKind.WINDOW
        case Vague():
            return DateKind.VAGUE
    return DateKind.RELATIVE


def _bare(reading: Reading, tags: str, first: int) -> tuple[int, DateKind]:
    """Where the bare expression begins, and its kind: words that repeat what it means anyway are not part of it."""
    kind = kind_of(reading)
    repeats = {codes()["plain_past_turn"]}
    if kind is DateKind.WEEKDAY:
        repeats.add(codes()["this_turn"])
    strips = kind not in OPEN and tags[first] in repeats
    return (first + 1 if strips else first), kind


def _is_no_date(reading: Reading, tags: str, text_words: Sequence[Word], text: str, first: int, last: int) -> bool:
    if _is_part_of_name(tags, text_words, first):
        return True
    blocked = never()
    near = [at for at in range(max(first - 2, 0), last) if text_words[at].key in blocked.first_words]
    if any((found := blocked.at(text_words, at)) and found.last > first for at in near):
        return True
    match reading:
        case Named(year=int() as year, month=None) if last - first == 1:
            context = YEAR_BY_CONTEXT if year % 50 else f"(?= {YEAR_BY_CONTEXT}) {ROUND_YEAR}"
            return not compiled(context).match(tags, first)
        case Named(year=None | Shift(), month=int()):
            # Of "may", "march" and "august" the month is written with a capital.
            if any(
                _is_month(word) and word.key.isascii() and text[word.start].islower() for word in text_words[first:last]
            ):
                return True
            alone = last - first == 1 and tags[first] == codes()["wordlike_month"]
            return alone and not compiled(MONTH_BY_CONTEXT).match(tags, first)
    return False


def _is_part_of_name(tags: str, text_words: Sequence[Word], first: int) -> bool:
    """Whether a dash ties it to the word before, as in जी-20."""
    if first < 2 or tags[first - 1] != codes()["dash"] or tags[first - 2] != OTHER:
        return False
    name, dash, number = text_words[first - 2 : first + 1]
    return name.end == dash.start and dash.end == number.start


def _is_month(word: Word) -> bool:
    known = term(word.key)
    return known is not None and known.kind in MONTHS


def find_durations(text: str, start: int = 0, end: int | None = None) -> list[Duration]:
    """Lengths of time in `text[start:end]`: how long a visit or a validity lasts; "two years ago" is none."""
    return find_durations_in(words(text, start, end), text)


def find_durations_in(text_words: Sequence[Word], text: str) -> list[Duration]:
    """As `find_durations`, of words that were split before."""
    tags = kinds(keys_of(text_words))
    return list(_durations(tags, text_words, text))


def _durations(tags: str, text_words: Sequence[Word], text: str) -> Iterator[Duration]:
    for match in compiled(DURATION).finditer(tags):
        count = count_of(text_words[slice(*match.span("count"))])
        first, last = match.span()
        unit = unit_of(text_words[first:last])
        if count and unit:
            start, stop = text_words[first].start, text_words[last - 1].end
            yield Duration(start, stop, text[start:stop], count, unit)
