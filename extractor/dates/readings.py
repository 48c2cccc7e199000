"""What a date expression says, before it is known when the article was published.

A reading holds the meaning of the words and no date; `days` computes the days.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

Unit = Literal["day", "week", "month", "year"]
# -1 for last, 0 for this, 1 for next; None where the text does not say.
Turn = int | None


class Shift(NamedTuple):
    """A year or a month counted from the one of the publication: -1 is the last, 0 this one, 1 the next."""

    by: int


class Named(NamedTuple):
    """A day, month or year by its name; what the text leaves open is None."""

    year: int | Shift | None = None
    month: int | Shift | None = None
    day: int | None = None
    turn: Turn = None


class Weekday(NamedTuple):
    """Monday is 0. `week` is set for "Monday next week"."""

    number: int
    turn: Turn = None
    week: int | None = None


class Day(NamedTuple):
    """Days from the publication; `twofold` is कल: yesterday of what occurred, tomorrow of what is scheduled."""

    offset: int
    twofold: bool = False


class Week(NamedTuple):
    """A week, Monday to Sunday, counted from the one of the publication."""

    offset: int


class MonthWeek(NamedTuple):
    """The first, second, ... seven days of a month; -1 for the last seven."""

    month: Named
    number: int


class FiscalYear(NamedTuple):
    """From April to March, counted from the one of the publication; written as the two years it touches."""

    offset: int


class Distance(NamedTuple):
    """Two days ago, three weeks from now: as precise as its unit.

    `narrated` is तीन साल बाद: from the publication for what is scheduled, else from an event that the text tells of.
    """

    number: float
    unit: Unit
    sign: int
    narrated: bool = False


class Window(NamedTuple):
    """The last three years, within six months: from or to the publication."""

    number: float
    unit: Unit
    sign: int


class Stretch(NamedTuple):
    """From Thursday for three days; the first day counts."""

    first: Reading
    days: int


class Range(NamedTuple):
    """From `first` to `last`; `together` for "Wednesday and Thursday", of which what occurred is wholly past."""

    first: Reading
    last: Reading
    together: bool = False


class Vague:
    """Names a time without a date: हाल ही, the same day, soon."""


Reading = Named | Weekday | Day | Week | MonthWeek | FiscalYear | Distance | Window | Stretch | Range | Vague
