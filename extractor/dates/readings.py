"""What a date expression says, before it is known when the article was published.

A reading holds the meaning of the words and no date; `days` computes the days.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Unit = Literal["day", "week", "month", "year"]
# -1 for last, 0 for this, 1 for next; None where the text does not say.
Turn = int | None


@dataclass(frozen=True, slots=True)
class Shift:
    """A year or a month counted from the one of the publication: -1 is the last, 0 this one, 1 the next."""

    by: int


@dataclass(frozen=True, slots=True)
class Named:
    """A day, month or year by its name; what the text leaves open is None."""

    year: int | Shift | None = None
    month: int | Shift | None = None
    day: int | None = None
    turn: Turn = None


@dataclass(frozen=True, slots=True)
class Weekday:
    """Monday is 0. `week` is set for "Monday next week"."""

    number: int
    turn: Turn = None
    week: int | None = None


@dataclass(frozen=True, slots=True)
class Day:
    """Days from the publication; `twofold` is कल: yesterday of what occurred, tomorrow of what is scheduled."""

    offset: int
    twofold: bool = False


@dataclass(frozen=True, slots=True)
class Week:
    """A week, Monday to Sunday, counted from the one of the publication."""

    offset: int


@dataclass(frozen=True, slots=True)
class MonthWeek:
    """The first, second, ... seven days of a month; -1 for the last seven."""

    month: Named
    number: int


@dataclass(frozen=True, slots=True)
class FiscalYear:
    """From April to March, counted from the one of the publication; written as the two years it touches."""

    offset: int


@dataclass(frozen=True, slots=True)
class Distance:
    """Two days ago, three weeks from now: as precise as its unit.

    `narrated` is तीन साल बाद: from the publication for what is scheduled, else from an event that the text tells of.
    """

    count: float
    unit: Unit
    sign: int
    narrated: bool = False


@dataclass(frozen=True, slots=True)
class Window:
    """The last three years, within six months: from or to the publication."""

    count: float
    unit: Unit
    sign: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """From Thursday for three days; the first day counts."""

    first: Reading
    days: int


@dataclass(frozen=True, slots=True)
class Range:
    """From `first` to `last`; `together` for "Wednesday and Thursday", of which what occurred is wholly past."""

    first: Reading
    last: Reading
    together: bool = False


@dataclass(frozen=True, slots=True)
class Vague:
    """Names a time without a date: हाल ही, the same day, soon."""


Reading = Named | Weekday | Day | Week | MonthWeek | FiscalYear | Distance | Window | Stretch | Range | Vague
