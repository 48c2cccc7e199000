"""From the words of a date expression to its reading."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TypeAlias, cast

import regex

from extractor.dates.grammar import SHAPES, shape
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
    Unit,
    Vague,
    Week,
    Weekday,
    Window,
)
from extractor.dates.words import LARGE, NUMBER, OLD_YEAR, ORDINAL, YEAR, Term, kinds, term
from extractor.phrases import Word, keys_of, words

Words: TypeAlias = Sequence[Word]
Match: TypeAlias = regex.Match[str]
TURNS = ("past_turn", "plain_past_turn", "this_turn", "next_turn", "coming")
MONTHS = ("month", "wordlike_month", "short_month")
UNITS = ("day", "period", "periods", "year_word", "year_end", "lasting")
DAYS_OF = {"day": 1, "week": 7}
MONTHS_OF_YEAR = 12


# Articles print the same few expressions, and each again where it is resolved.
@lru_cache(maxsize=16384)
def reading_of(expression: str) -> Reading | None:
    """As `read`, of an expression as printed."""
    return read(words(expression))


def read(words: Words) -> Reading | None:
    """What an expression that stands alone says, whatever fillers stand around it; None where no rule knows it."""
    tags = kinds(keys_of(words))
    found = _next_shape(tags, 0)
    while found:
        at, match = found
        if reading := BUILDERS[SHAPES[at]](words, match):
            return reading
        found = _next_shape(tags, at + 1)
    return None


# Few sequences of kinds make up nearly all dates of the news.
@lru_cache(maxsize=4096)
def _next_shape(tags: str, begin: int) -> tuple[int, Match] | None:
    """The first shape from `begin` on that an expression can have, and how it has it."""
    for at, name in enumerate(SHAPES[begin:], begin):
        if match := shape(name).fullmatch(tags):
            return at, match
    return None


def _group(words: Words, match: Match, *names: str) -> Words:
    """The words of the first of these groups that took part in the match; none where none did."""
    groups = match.groupdict()
    for name in names:
        if groups.get(name) is not None:
            return words[slice(*match.span(name))]
    return ()


def _terms(words: Words) -> list[Term]:
    return [found for word in words if (found := term(word.key))]


def _numbers(words: Words, *wanted: str) -> list[int]:
    return [int(found.value) for found in _terms(words) if found.kind in wanted]


def _first(words: Words, *wanted: str) -> int | None:
    return next(iter(_numbers(words, *wanted)), None)


def unit_of(words: Words) -> Unit | None:
    units = [found.value for found in _terms(words) if found.kind in UNITS]
    return cast(Unit, units[0]) if units else None


def _turns(words: Words) -> tuple[int | None, int | None]:
    """The turn of a period ("last year") and the one of anything else ("last Friday")."""
    of_period = of_other = None
    found = [known for known in _terms(words) if known.kind not in ("ones", "fiscal")]
    for turn, behind in pairwise([*found, None]):
        if turn and turn.kind in TURNS:
            if behind and behind.kind in UNITS:
                of_period = int(turn.value)
            else:
                of_other = int(turn.value)
    return of_period, of_other


def count_of(words: Words) -> float | None:
    """The number of a count: दस, "a", साढ़े तीन, "twenty-five"; None for "2-3", which is no number."""
    numbers = [float(found.value) for found in _terms(words) if found.kind in (NUMBER, LARGE, "article", "half")]
    if any(known.kind == "half" for known in _terms(words)) or len(numbers) < 2:
        return sum(numbers) or None
    tens, ones = numbers
    in_words = not any(word.key.isdigit() for word in words)
    return tens + ones if in_words and tens % 10 == 0 and 0 < ones < 10 else None


def _named(core: Words) -> Named:
    """Day, month and year of written parts in any order; the first day where there are two."""
    of_year, turn = _turns(core)
    year: int | Shift | None = _first(core, YEAR, OLD_YEAR)
    if year is None and of_year is not None:
        year = Shift(of_year)
    return Named(year, _first(core, *MONTHS), _first(core, NUMBER, ORDINAL), turn)


def _written(words: Words, match: Match) -> Reading:
    return _named(_group(words, match, "core"))


def _in_digits(words: Words, match: Match) -> Reading | None:
    """Year first by ISO 8601, else the day first, as outlets in India print it. "21 / 11 / 2024" is no date."""
    core = _group(words, match, "core")
    if any(one.end != other.start for one, other in pairwise(core)):
        return None
    numbers = [int(word.key) for word in core[::2]]
    year, month, day = numbers if numbers[0] > numbers[2] else reversed(numbers)
    return Named(year, month, day)


def _years(words: Words, match: Match) -> Reading | None:
    """2014-15 is a fiscal or academic year, 2021-03 a month."""
    first, dash, last = _group(words, match, "core")
    year, end = int(first.key), int(last.key) if last.key.isdigit() else 0
    if len(last.key) == 4:
        return Range(Named(year), Named(end))
    if len(last.key) != 2 or first.end != dash.start or dash.end != last.start:
        return None
    if end > year % 100 or end == (year + 1) % 100:
        return Range(Named(year), Named(year - year % 100 + end + (0 if end > year % 100 else 100)))
    return Named(year, end) if 1 <= end <= 12 else None


def _day_number(words: Words, match: Match) -> Reading | None:
    core = _group(words, match, "core")
    of_period, _ = _turns(core)
    if of_period is not None and unit_of(core) != "month":
        return None
    return Named(month=None if of_period is None else Shift(of_period), day=_first(core, NUMBER, ORDINAL))


def _week_day(words: Words, match: Match) -> Reading | None:
    core = _group(words, match, "core")
    of_period, turn = _turns(core)
    if of_period is not None and unit_of(core) != "week":
        return None
    return Weekday(_first(core, "weekday") or 0, turn, of_period)


def _near_day(words: Words, match: Match) -> Reading:
    core = _group(words, match, "core")
    offset, twofold = _first(core, "day_name"), _first(core, "twofold_day")
    _, turn = _turns(core)
    if twofold is not None:
        return Day(twofold * turn) if turn else Day(twofold, twofold=True)
    return Day(offset if offset is not None else turn or 0)


def _second_day(words: Words, match: Match) -> Reading:
    """The day before yesterday, the day after tomorrow."""
    core = _group(words, match, "core")
    before = any(found.kind == "before" for found in _terms(core))
    return Day((_first(core, "day_name") or 0) + (-1 if before else 1))


def _period(unit: Unit | None, turn: int, *, fiscal: bool = False) -> Reading | None:
    match unit:
        case "year":
            return FiscalYear(turn) if fiscal else Named(year=Shift(turn))
        case "month" if not fiscal:
            return Named(month=Shift(turn))
        case "week" if not fiscal:
            return Week(turn)
    return None


def _turned_period(words: Words, match: Match) -> Reading | None:
    core = _group(words, match, "core")
    of_period, _ = _turns(core)
    return _period(unit_of(core), of_period or 0, fiscal=any(found.kind == "fiscal" for found in _terms(core)))


def _part_of(words: Words, match: Match) -> Reading | None:
    """ "The end of 2025" is dated by its year, "by the end of the year" and "by yearend" by this year."""
    around, core = ("part", "part_hindi", "genitive", "the", "of", "dash"), _group(words, match, "core")
    piece = [word for word in core if (found := term(word.key)) and found.kind not in around]
    return (read(piece) if len(piece) < len(core) else None) or _period(unit_of(piece), 0)


def _month_week(words: Words, match: Match) -> Reading | None:
    """The second week of April, अगले महीने के पहले हफ्ते."""
    which, month = _group(words, match, "which", "which_one"), read(_group(words, match, "of_month", "month"))
    week = _group(words, match, "core")
    if not isinstance(month, Named) or month.month is None or "week" not in {found.value for found in _terms(week)}:
        return None
    number = _first(which, "nth", "final", "past_turn")
    return MonthWeek(month, number or 1)


def _quarter(words: Words, match: Match) -> Reading | None:
    """The first quarter of 2026, 2026 की दूसरी छमाही: its months; without a year those of this one."""
    core = _group(words, match, "core")
    number, months = _first(core, "nth", "nth_part", ORDINAL, "final"), _first(core, "year_part")
    year = _named(core).year
    if isinstance(year, Shift) and unit_of(core) != "year":
        return None
    year = Shift(0) if year is None and unit_of(core) == "year" else year
    if year is None or not number or not months or number > MONTHS_OF_YEAR // months:
        return None
    last = number * months if number > 0 else MONTHS_OF_YEAR
    return Range(Named(year, last - months + 1), Named(year, last))


def _days(words: Words, match: Match) -> Reading:
    """8 से 10 जून, June 8-10."""
    named = _named(_group(words, match, "core"))
    last = _first(_group(words, match, "rest", "tail", "highest", "top"), NUMBER, ORDINAL)
    return Range(named, named._replace(day=last, turn=None))


def _day_list(words: Words, match: Match) -> Reading | None:
    """8, 9 और 10 जून: an interval, where the days follow each other."""
    core = _group(words, match, "core")
    days = _numbers(core, NUMBER, ORDINAL)
    if any(other != one + 1 for one, other in pairwise(days)):
        return None
    named = _named(core)
    return Range(named, named._replace(day=days[-1], turn=None), together=True)


def _weekdays(words: Words, match: Match) -> Reading | None:
    first, last = read(_group(words, match, "one")), read(_group(words, match, "other"))
    if not (isinstance(first, Weekday) and isinstance(last, Weekday)) or (last.number - first.number) % 7 != 1:
        return None
    return Range(first, last, together=True)


def _precision(reading: Named) -> tuple[bool, bool]:
    return reading.month is None, reading.day is None


def _span(words: Words, match: Match) -> Reading | None:
    first = read(_group(words, match, "begin", "begin_month", "begin_weekday", "since", "lower"))
    last = read(_group(words, match, "end", "end_month", "end_weekday", "till", "upper", "high"))
    if first is None or last is None or isinstance(first, Range) or isinstance(last, Range):
        return None
    if isinstance(first, Named) and isinstance(last, Named) and _precision(first) != _precision(last):
        return None
    return Range(first, last)


def _stretch(words: Words, match: Match) -> Reading | None:
    first = read(_group(words, match, "start", "arrival", "departure"))
    lasting = _group(words, match, "lasting", "length", "stay", "visit")
    count, unit = count_of(lasting), unit_of(lasting)
    day = isinstance(first, Weekday | Day) or (isinstance(first, Named) and first.day is not None)
    if first is None or not day or not count or count % 1 or unit not in DAYS_OF:
        return None
    return Stretch(first, int(count) * DAYS_OF[unit])


def _distance(words: Words, match: Match) -> Reading | None:
    core = _group(words, match, "core")
    count, unit = count_of(core), unit_of(core)
    known = {found.kind for found in _terms(core)}
    if not count or not unit:
        return None
    return Distance(count, unit, -1 if "ago" in known else 1, narrated=known.isdisjoint({"ago", "now", "day_name"}))


def _window(words: Words, match: Match) -> Reading | None:
    core = _group(words, match, "core")
    count, unit = count_of(core), unit_of(core)
    _, turn = _turns(core)
    sign = 1 if turn is None else turn
    return Window(count, unit, sign) if count and unit and sign else None


def _vague(words: Words, match: Match) -> Reading:
    return Vague()


BUILDERS: dict[str, Callable[[Words, Match], Reading | None]] = {
    **dict.fromkeys(("month_date", "year", "day_month", "month_day"), _written),
    **dict.fromkeys(("iso", "numeric"), _in_digits),
    **dict.fromkeys(("days", "month_days"), _days),
    **dict.fromkeys(("day_list", "month_day_list"), _day_list),
    "years": _years,
    "day_number": _day_number,
    "week_day": _week_day,
    "near_day": _near_day,
    "second_day": _second_day,
    "turned_period": _turned_period,
    "month_week": _month_week,
    "quarter": _quarter,
    "part_of": _part_of,
    "weekdays": _weekdays,
    "span": _span,
    "stretch": _stretch,
    "distance": _distance,
    "window": _window,
    "vague": _vague,
}
