"""Whether two articles report one occasion: by its type and sides, its day, who took part in it and where it was.

The day need not be the same: a report that has none is taken to tell of the days before it was published, and one may
be wrong by a day. Then people and place must agree all the more. Of deeds that the same people may do every day the
title must agree too, unless both tell the day. What reports tell differently is a conflict.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import combinations

from db.linked_facts import EventRow, ParticipantRow
from extractor.folding import fold
from extractor.linking.clustering import EXCLUDED, Judgement
from extractor.linking.people import Name, judge_names
from extractor.linking.titles import subject_words
from extractor.linking.towns import town_of
from extractor.names import SAME, name_likeness
from schemas.links import ConflictField
from schemas.vocabulary import EventStatus, EventType, ParticipantKind, Role

# From this score on two reports are of one occasion.
ENOUGH = 0.75
# What the day says alone: both know it, one has only the publication, only a month is known, one is wrong by a day.
BY_DAY, BY_PUBLICATION, BY_MONTH, BY_NEXT_DAY = 0.9, 0.8, 0.7, 0.78
ALL_AGREE, SOME_AGREE, NOBODY = 0.08, 0.04, -0.1
SAME_PLACE, OTHER_PLACE, OTHER_PERSON = 0.04, -0.1, -0.1
LONGEST = timedelta(days=31)
SHORT = timedelta(days=7)
YEAR = timedelta(days=366)
# How long before its publication an article tells of something without a date.
BEFORE = timedelta(days=3)
DAY = timedelta(days=1)
# What the same people may do on one day and again on the next.
FREQUENT = (EventType.ARMS_TRANSFER, EventType.LAUNCH, EventType.OTHER)
# So many words of a title say enough, if the other title has them among more.
FEW = 2
PAST = (EventStatus.OCCURRED, EventStatus.ONGOING)
MOST_SIDES = 5
Days = tuple[date, date]


@dataclass(frozen=True)
class Report:
    """An event as one article reports it."""

    row: EventRow

    @property
    def id(self) -> int:
        return self.row.id

    @property
    def told(self) -> EventRow:
        """What its article tells of it, whichever article that is."""
        return self.row._replace(id=0, article_id=0, uri="")

    @cached_property
    def sides(self) -> tuple[str, ...]:
        return tuple(sorted({who.represents for who in self.row.participants if who.represents}))

    @cached_property
    def days(self) -> Days | None:
        """First and last day on which it may have been; None where that says nothing."""
        row = self.row
        first, last, earlier = row.date_min, row.date_max, timedelta(0)
        if first is None and not row.date and row.status in PAST:
            first, last, earlier = row.published_min, row.published_max, BEFORE
        if first is None or last is None:
            return None
        days = date.fromisoformat(first), date.fromisoformat(last)
        # Days around the first and the last one that there is cannot be asked for.
        known = days[1] - days[0] < LONGEST and date.min + YEAR < days[0] and days[1] < date.max - YEAR
        return (days[0] - earlier, days[1]) if known else None

    @property
    def dated(self) -> bool:
        return self.row.date_min is not None

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """Keys under which it meets what may be the same: its type with two sides, or the only one."""
        if self.days is None or not self.sides:
            return ()
        pairs = [f"{one}-{other}" for one, other in combinations(self.sides[:MOST_SIDES], 2)] or [*self.sides]
        return tuple(f"{self.row.type} {pair}" for pair in pairs)

    @cached_property
    def leading(self) -> dict[str, list[Name]]:
        """People and bodies by side, without those who only attended."""
        found: dict[str, list[Name]] = {}
        for who in self.row.participants:
            if who.represents and who.role != Role.ATTENDEE and who.kind != ParticipantKind.COUNTRY:
                found.setdefault(who.represents, []).append(_name(who))
        return found

    @cached_property
    def town(self) -> frozenset[str]:
        """English name of the place, where it is a town that is known."""
        return town_of(self.row.location) if self.row.location else frozenset()

    @cached_property
    def about(self) -> frozenset[str]:
        """Words of its title."""
        return subject_words(self.row.title)

    @cached_property
    def deed(self) -> frozenset[str]:
        """Words of its title that name none of its people and offices."""
        people = (text for who in self.row.participants for text in (who.name, who.name_en, who.office) if text)
        return self.about.difference(*map(subject_words, people))

    @cached_property
    def visitors(self) -> frozenset[str]:
        return frozenset(who.represents for who in self.row.participants if who.role == Role.VISITOR and who.represents)


def _name(who: ParticipantRow) -> Name:
    offices = frozenset({who.office} if who.office else ())
    return Name(0, who.kind, fold(who.name), who.represents, who.name, who.name_en, offices)


def judge_reports(one: Report, other: Report) -> Judgement | None:
    """Whether two reports are of one occasion; None where nothing can be said."""
    if one.row.article_id == other.row.article_id:
        # What an article tells as two events is two.
        return EXCLUDED
    if one.row.type != other.row.type or one.days is None or other.days is None:
        return None
    if not _sides_fit(one, other):
        return None
    by_day, day = _by_days(one, other)
    if not by_day:
        return EXCLUDED if one.dated and other.dated else None
    agree, differ = _people(one, other)
    sides = set(one.sides) & set(other.sides)
    place, where = _by_place(one, other)
    if differ and not (agree and day == "same day" and place >= 0 and _offices_agree(one, other, differ)):
        return EXCLUDED
    if place < 0 and not (agree == sides and day == "same day"):
        return EXCLUDED
    if differ:
        by_people, who = OTHER_PERSON, f"another name for {min(differ)}"
    elif agree:
        by_people, who = (ALL_AGREE, "same people") if agree == sides else (SOME_AGREE, f"same people of {min(agree)}")
    else:
        by_people, who = NOBODY, ""
    score = round(min(1.0, by_day + by_people + place), 2)
    return Judgement(score, ", ".join(filter(None, (day, who, where)))) if score >= ENOUGH else None


def near(one: Report, other: Report) -> bool:
    """Whether the days let two reports be of one occasion."""
    return one.days is not None and other.days is not None and _gap(one.days, other.days) <= DAY


def _sides_fit(one: Report, other: Report) -> bool:
    """The same sides; of more than two, one report may leave some out. Visits go in one direction."""
    less, more = sorted((set(one.sides), set(other.sides)), key=len)
    if one.row.type == EventType.VISIT and one.visitors and other.visitors and one.visitors != other.visitors:
        return False
    return less == more or (len(less) > 1 and len(more) > 2 and less <= more)


def _by_days(one: Report, other: Report) -> tuple[float, str]:
    """What the days say, from 0 for too far apart, and in words."""
    assert one.days is not None and other.days is not None  # noqa: S101, PT018
    gap = _gap(one.days, other.days)
    exact = one.dated and other.dated
    long = exact and any(last - first > SHORT for first, last in (one.days, other.days))
    if exact and not long and gap <= timedelta(0):
        return (0.0, "") if _other_deeds(one, other) else (BY_DAY, "same day")
    if one.row.type in FREQUENT and not _one_title(one, other):
        return 0.0, ""
    if gap > timedelta(0):
        return (BY_NEXT_DAY, "a day apart") if exact and gap <= DAY else (0.0, "")
    if exact:
        return BY_MONTH, "same month"
    # Articles that are further apart may each tell of something new.
    near = one.dated or other.dated or gap + BEFORE <= DAY
    return (BY_PUBLICATION, "same days as far as known") if near else (0.0, "")


def _gap(one: Days, other: Days) -> timedelta:
    return max(one[0], other[0]) - min(one[1], other[1])


def _one_title(one: Report, other: Report) -> bool:
    """Whether the titles say the same, or one says it and more."""
    less, more = sorted((one, other), key=lambda report: len(report.about))
    if less.about == more.about:
        return bool(one.deed and other.deed)
    return less.about < more.about and len(less.deed) >= FEW


def _other_deeds(one: Report, other: Report) -> bool:
    """Whether the titles say that two things were done, where the type says nothing of what it was."""
    return one.row.type == EventType.OTHER and bool(one.deed and other.deed) and not one.deed & other.deed


def _people(one: Report, other: Report) -> tuple[set[str], set[str]]:
    """Sides for which the reports name the same, and those for which they name others."""
    agree: set[str] = set()
    differ: set[str] = set()
    for side in one.leading.keys() & other.leading.keys():
        judged = [judge_names(a, b) for a in one.leading[side] for b in other.leading[side]]
        if any(judgement and judgement.score for judgement in judged):
            agree.add(side)
        elif any(judgement is not None for judgement in judged):
            differ.add(side)
    return agree, differ


def _offices_agree(one: Report, other: Report, sides: set[str]) -> bool:
    """Whether those who are named differently have one office."""
    return all(any(a.labels & b.labels for a in one.leading[side] for b in other.leading[side]) for side in sides)


def _by_place(one: Report, other: Report) -> tuple[float, str]:
    if _elsewhere(one, other):
        return OTHER_PLACE, "places differ"
    here, there = one.row.location, other.row.location
    if here and there and (one.town & other.town if one.town and other.town else name_likeness(here, there) >= SAME):
        return SAME_PLACE, "same place"
    return 0.0, ""


def conflicts(reports: Sequence[Report]) -> Iterator[tuple[ConflictField, Report, str]]:
    """What reports of one occasion do not agree on, and what each of them says."""
    yield from _conflict(ConflictField.DATE, [(r, r.row.date) for r in reports if r.dated and r.days], apart)
    yield from _conflict(ConflictField.LOCATION, [(r, r.row.location) for r in reports], _elsewhere)
    people = [(r, ", ".join(name.name for names in r.leading.values() for name in names)) for r in reports]
    yield from _conflict(ConflictField.PERSON, people, lambda a, b: bool(_people(a, b)[1]))
    yield from _conflict(ConflictField.STATUS, [(r, r.row.status) for r in reports], _called_off)


def _conflict(
    field: ConflictField, told: Sequence[tuple[Report, str | None]], differ: Callable[[Report, Report], bool]
) -> Iterator[tuple[ConflictField, Report, str]]:
    known = [(report, value) for report, value in told if value]
    if any(differ(a, b) for a, b in combinations(_kinds(report for report, _ in known), 2)):
        yield from ((field, report, value) for report, value in known)


def _kinds(reports: Iterable[Report]) -> list[Report]:
    """Of those that tell the same two: a report of somebody by initials alone may differ from its like."""
    alike: dict[EventRow, list[Report]] = {}
    for report in reports:
        alike.setdefault(report.told, []).append(report)
    return [report for several in alike.values() for report in several[:2]]


def apart(one: Report, other: Report) -> bool:
    """Whether both tell days, and no day of both."""
    return one.days is not None and other.days is not None and not _overlap(one.days, other.days)


def _overlap(one: Days, other: Days) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


def _elsewhere(one: Report, other: Report) -> bool:
    """Whether the places cannot be one: they are two towns ("Delhi" is "New Delhi"), or lie in two countries."""
    countries = {one.row.location_country, other.row.location_country} - {None}
    return len(countries) > 1 or bool(one.town and other.town and not one.town & other.town)


def _called_off(one: Report, other: Report) -> bool:
    return (one.row.status == EventStatus.CANCELLED) is not (other.row.status == EventStatus.CANCELLED)
