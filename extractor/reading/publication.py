"""A line of a page in, the date of publication that it prints out.

A date with a time keeps the printed zone, or takes the one of the outlet where none is printed; a date without a
time, or with a time in an unknown zone, is a bare EDTF day. What does not exist in the calendar is no date.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

import regex

from extractor.folding import Needs, ascii_of
from extractor.kept import kept, kept_pattern
from extractor.reading.plain import expand, plain_key
from schemas.edtf import edtf_bounds
from schemas.errors import ConfigurationError

DATA = Path(__file__).parent
INDIA = ZoneInfo("Asia/Kolkata")
PublicationDate = datetime | str
YEAR = kept_pattern(r"\d{4}")
# Where there are no two numbers there is no date.
NUMBERS = re.compile(r"\d\D+\d")
BEHIND_DATE = frozenset("–—-|•")
CENTURY = 2000
# The rank of a date alone.
ALONE = 3
BELOW = frozenset({1, 4})
CHANGES = frozenset({2, 4})
DAY_LENGTH = len("2024-05-21")
# "May 21, 20249:14 PM", "8 Dec 20258 Dec 2025".
GLUED = kept_pattern(r"(?<=\b(?:19|20)\d{2})(?=\d{1,2}(?::\d{2}| \p{L}{3}))")


# What content systems write for "none": the first day of the calendar or of Unix time.
NO_DATE = date(1970, 1, 1)
YEARS = range(1800, 2200)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of dates and the patterns made of them."""

    months: dict[str, int]
    zones: dict[str, int]
    afternoon: frozenset[str]
    labelled: regex.Pattern[str]
    bare: regex.Pattern[str]


@dataclass(frozen=True, slots=True)
class Printed:
    """A date as printed; `rank` 0 and 1 are publications above and below the body, 2 and 4 changes, 3 a date alone.

    Below the body related articles and the page itself have dates, too.
    """

    value: PublicationDate
    rank: int


@kept
def vocabulary() -> Vocabulary:
    own = tomllib.loads((DATA / "publication.toml").read_text(encoding="utf-8"))
    months = {plain_key(name): int(number) for number, names in own["months"].items() for name in names}
    year = r"(?P<year>(?:19|20)\d{2})(?!\d)"
    day = r"(?<!\d)(?P<day>\d{1,2})(?:st|nd|rd|th)?"
    when = "|".join(
        (
            rf"{day}[\s./,-]*(?P<month>MONTH)\.?[\s,./-]*{year}",
            rf"(?P<month>MONTH)\.?\s*{day}[\s,]*{year}",
            r"(?<!\d)(?P<year>(?:19|20)\d{2})[\s./-](?P<month>MONTH)\.?[\s./-](?P<day>\d{1,2})(?!\d)",
            r"(?<!\d)(?P<year>(?:19|20)\d{2})[-/.](?P<number>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)",
            rf"(?<!\d)(?P<day>\d{{1,2}})(?:[-/]|\. ?)(?P<number>\d{{1,2}})(?:[-/]|\. ?){year}",
        )
    )
    between = r"(?:\s|[,|•/()t-]|–|at\b|on\b|को\b|WEEKDAY)*"
    moment = expand(rf"(?:WEEKDAY)?[\s,|.-]*(?:(?:{when})(?:{between}TIME)?|TIME{between}(?:{when}))")
    # Two digits of a year only behind a label: "Published on : 21 Sep, 22 09:09".
    short = rf"{day}[\s./,-]*(?P<month>MONTH)\.?[\s,./'-]*(?P<year>\d{{2}})(?!\d|[:.]\d)(?:{between}TIME)?"
    short = (
        rf"{short}|(?<!\d)(?P<day>\d{{1,2}})[-/.](?P<number>\d{{1,2}})[-/.](?P<year>\d{{2}})(?!\d)(?:{between}TIME)?"
    )
    labels = rf"(?P<published>{'|'.join(own['published'])})|(?P<updated>{'|'.join(own['updated'])})"
    return Vocabulary(
        months,
        {plain_key(name): minutes for name, minutes in own["zones"].items()},
        frozenset(map(plain_key, own["afternoon"])),
        regex.compile(
            expand(
                rf"(?:{labels})(?:\s*by\s[^:|]{{1,40}}?)?(?:\s*(?:at|on|हुआ)\b)?[\s:ः|•–—-]*(?:{moment}|{expand(short)})"
            )
        ),
        regex.compile(moment),
    )


@kept
def labels() -> Needs:
    """What stands in the labels of dates."""
    return Needs.of(map(plain_key, tomllib.loads((DATA / "publication.toml").read_text(encoding="utf-8"))["labels"]))


@kept
def days() -> frozenset[str]:
    """The plain keys of weekdays and months."""
    own = tomllib.loads((DATA / "publication.toml").read_text(encoding="utf-8"))
    return frozenset(plain_key(name) for names in (own["weekdays"], *own["months"].values()) for name in names)


def printed_dates(line: str, zone: tzinfo | None, *, below: bool = False) -> Iterator[Printed]:
    """Dates behind 'Published:', 'Update:' and their like; `zone` holds where a time has none."""
    if not NUMBERS.search(line):
        return
    key = _key(line)
    if not labels().stand_in(key, ascii_of(key)):
        return
    labelled = list(vocabulary().labelled.finditer(key))
    found = [
        Printed(value, (1 if below else 0) if match["published"] else (4 if below else 2))
        for match in labelled
        if (value := _value(match, zone))
    ]
    if found and all(each.rank in CHANGES for each in found):
        # "16:40 03.09.2024 (updated: 17:12 03.09.2024)".
        first = vocabulary().bare.search(key, 0, labelled[0].start())
        if first and (value := _value(first, zone)) and _is_before(value, found):
            yield Printed(value, 1 if below else 0)
    yield from found


def is_before_change(line: str, following: str, zone: tzinfo | None) -> bool:
    """Whether a line is a date alone, before the change that the line below it dates."""
    key = plain_key(line).strip(" -–|•,")
    changes = list(printed_dates(following, zone))
    if not changes or any(each.rank not in CHANGES for each in changes) or not vocabulary().bare.fullmatch(key):
        return False
    published = bare_date(line, zone)
    return published is not None and _is_before(published.value, changes)


def _is_before(value: PublicationDate, changes: Iterable[Printed]) -> bool:
    """Whether a date is not after any change and says no less than it: a day alone has to be an earlier one."""
    printed, first = str(value), min(str(each.value) for each in changes)
    return printed <= first and (len(printed) > DAY_LENGTH or printed < first[:DAY_LENGTH])


def _key(line: str) -> str:
    """The plain key of a line, with a space between a year and the time behind it."""
    return GLUED.sub(" ", plain_key(line))


def bare_date(line: str, zone: tzinfo | None) -> Printed | None:
    """The first date of a line that is known to be a byline, without a word before it."""
    match = vocabulary().bare.search(_key(line)) if YEAR.search(line) else None
    value = _value(match, zone) if match else None
    return Printed(value, ALONE) if value else None


def opens_with_date(line: str) -> bool:
    """Whether a date and a dash or a bar behind it open the line: "April 10, 2025 – Ottawa, Ontario – ..."."""
    key = plain_key(line)
    match = vocabulary().bare.match(key)
    return match is not None and key[match.end() :].lstrip()[:1] in BEHIND_DATE


def starts_with_date(line: str) -> bool:
    return vocabulary().bare.match(plain_key(line)) is not None


def has_date_of_row(line: str) -> bool:
    """Whether a piece of a row between bars opens with a date: "Victoria | March 29, 2023 @ 11:20 | By: ..."."""
    pieces = plain_key(line).split("|") if "|" in line else []
    return any(vocabulary().bare.match(piece.lstrip()) for piece in pieces)


def _value(match: regex.Match[str], zone: tzinfo | None) -> PublicationDate | None:
    month = vocabulary().months.get(match["month"]) if match["month"] else int(match["number"])
    try:
        year = int(match["year"])
        day = date(year if year >= 100 else CENTURY + year, month or 0, int(match["day"]))
    except ValueError:
        return None
    printed_zone = _zone(match, zone)
    if match["hour"] is None or printed_zone is None:
        return day.isoformat()
    hour = int(match["hour"])
    if match["half"] and hour <= 12:
        night = match["half"] == "रात" and (hour < 5 or hour == 12)
        late = match["half"] in vocabulary().afternoon and not night
        hour = hour % 12 + (12 if late else 0)
    return datetime(
        day.year, day.month, day.day, hour, int(match["minute"]), int(match["second"] or 0), 0, printed_zone
    )


def _zone(match: regex.Match[str], zone: tzinfo | None) -> tzinfo | None:
    if match["offset"]:
        sign = -1 if match["offset"][0] == "-" else 1
        digits = match["offset"][1:].replace(":", "")
        hours, rest = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "0")
        minutes = int(hours) * 60 + int(rest)
        return timezone(sign * timedelta(minutes=minutes)) if minutes < 24 * 60 else zone
    if match["zone"]:
        return timezone(timedelta(minutes=vocabulary().zones[match["zone"]]))
    return zone


def given_date(text: str) -> PublicationDate:
    """The publication date that a caller gives: an ISO time with zone, or a day. Raises ConfigurationError."""
    text = text.strip()
    try:
        if regex.fullmatch(r"\d{4}-\d{2}-\d{2}", text, regex.ASCII):
            edtf_bounds(text)
            return text
        value = datetime.fromisoformat(text)
    except ValueError as error:
        raise _bad_date(text) from error
    if value.tzinfo is None or value.year not in YEARS:
        raise _bad_date(text)
    return value


def _bad_date(text: str) -> ConfigurationError:
    return ConfigurationError(
        f"publication date {text!r} is neither a day (2021-03-28) nor a time with its zone (2021-03-28T21:46:00+05:30)"
    )


def iso_date(text: str, zone: tzinfo | None) -> PublicationDate | None:
    """A date of page metadata (ISO 8601 or as printed); None where it is none."""
    try:
        value = datetime.fromisoformat(text.strip())
    except ValueError:
        printed = bare_date(text, zone)
        return printed.value if printed else None
    if value.date() == NO_DATE or value.year not in YEARS:
        return None
    if len(text.strip()) <= 10:
        return value.date().isoformat()
    if value.tzinfo is None:
        return value.replace(tzinfo=zone) if zone else value.date().isoformat()
    return value
