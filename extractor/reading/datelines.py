"""The first paragraph in, its dateline out: where it ends, the place, the agency and the date that it prints.

A dateline is what stands before a separator and consists of places, agencies, desks and dates only: "नई दिल्ली।",
"नई दिल्ली, पीटीआइ।", "नयी दिल्ली, 21 नवंबर (भाषा)", "New Delhi [India], November 21 (ANI):", "WASHINGTON (Reuters)
-".
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain
from pathlib import Path

import regex

from extractor.dates.words import NUMBER, vocabulary
from extractor.folding import fold
from extractor.kept import kept, kept_pattern
from extractor.places import PlaceKind, place_of
from extractor.reading.bylines import is_agency, is_desk, sounds_like_agency
from extractor.reading.plain import compiled, plain_key
from extractor.reading.publication import PublicationDate, bare_date
from extractor.reading.sentences import rules as sentence_rules

MAX_LENGTH = 110
MAX_PLACE_WORDS, MAX_PIECE_WORDS = 4, 6
VISARGA, LATIN = "ः", "\u024f"
WORD = kept_pattern(r"[\p{L}\p{M}]+")
# Looked for first: where there is none, PREFIX takes ten times as long to fail.
SEPARATOR = kept_pattern(r"[।:|—)!ः/]|\.\s|[–-]\s|--")
# So many words without a mark between them are no piece of a dateline, and nothing else needs to be looked at.
UNMARKED = r"[^\s।:|—)!ः.–/,(\[\]?\"“-]"
RUNNING = re.compile(rf"(?:{UNMARKED}++\s++){{{MAX_PIECE_WORDS}}}{UNMARKED}")
# A month whose stop ends no dateline ("Jan. 28"), and a character before the separator.
SHORT_MONTH = r"(?<=\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.)"
BRACKETS = r"\([^()\n]{1,60}\)"
# What stands before a separator; FOLLOWED is what may come next, which tells at once of most characters that none does.
BEFORE = (
    rf"(?P<before>(?:[^\n।:|—–.?!\"“(]|\.{SHORT_MONTH}(?=\s\d)|{BRACKETS}|\((?![^()\n]*\))){{2,90}}?"
    rf"(?=FOLLOWED)(?:{BRACKETS})?)"
)
# Up to the first separator that can end a dateline; a hyphen does so only before a space. A visarga is a colon, too.
PREFIX = kept_pattern(
    BEFORE.replace("FOLLOWED", r"[\s(*_/।:|—!ः.–-]")
    + r"\s*(?:[*_]{1,2}\s*)?(?P<separator>(?=/[\p{L} -]{2,30}/\.?\s)|[।:|—]|!(?=\s)|ः(?=\s)|\.(?=\s)"
    + rf"(?!{SHORT_MONTH}\s\d)"
    + r"|(?<=\))\.[–-]{1,2}\s|(?<=\))[–-]{1,2}(?=[\p{L}\"“‘])|\s-{1,2}\s|–\s|-{1,2}\s|--|(?<=\))\s)[\s।:—–*-]*"
)
# A place and a day, and nothing between them and the first word: "नयी दिल्ली, 29 अक्टूबर भारत ने", "New Delhi, Aug 22 The".
OPEN = kept_pattern(
    r"(?P<before>[^\n।:|—–.?!\"“,]{2,40}, ?"
    r"(?:[\p{L}\p{M}\p{N}]{1,8} [\p{L}\p{M}]{2,12}|\p{Lu}\p{L}{2,8} \p{N}{1,2}(?= \p{Lu}))(?:,? \p{N}{4})?)"
    r"(?P<separator> )(?=[\p{L}'\"‘“])"
)
ALONE = kept_pattern(BEFORE.replace("FOLLOWED", r"[\s(।:|—–-]|\Z") + r"\s*(?P<separator>[।:|—–-]*)\s*")
# An agency behind the dateline, and what a syndicate prints before it.
SLASHED = kept_pattern(r"/(?P<agency>[\p{L} -]{2,30})/\.?\s*")
# A day behind the dateline, up to a separator of its own.
DAY_BEHIND = kept_pattern(r"(?P<day>[\p{L}\p{M}\p{N} ,./]{4,40}?)\s*(?:[:।|—–]|\.\s|\s-\s|$)[\s।:—–-]*")
# The whole dateline in brackets: "(नई दिल्ली) भारत ने".
OPENING, EMPHASIS = frozenset("(["), frozenset("*_")
BRACKETED = kept_pattern(r"[(\[](?P<before>[^()\[\]\n]{2,60})[)\]](?P<separator>\s+)(?=[\p{L}\p{N}\"“'‘])")
SYNDICATE = kept_pattern(r"\((?:[^()\n]|\([^()\n]{1,30}\)){3,60}\)\s+(?=\p{Lu})")
# What stands in brackets at the end of a dateline.
ENCLOSED = kept_pattern(r"\((?P<piece>[^()\n]+)\)\s*$")
PIECE = kept_pattern(r"[,()\[\]|]|\s[/-]\s")
# A place and the day behind it without a comma: "नयी दिल्ली 06 अक्टूबर (वार्ता)".
PLACED_DAY = kept_pattern(r"(?P<place>[\p{L}\p{M} ]{2,30}?) (?P<day>\p{N}{1,2} .{2,20}|\p{L}{3,9}\.? \p{N}{1,2}.{0,8})")
PLACE = kept_pattern(
    r"[\p{Devanagari}\p{M}][\p{Devanagari}\p{M} ./-]*|\p{Lu}[\p{Latin}\p{M}.'’ /-]*"
    r"|(?!\p{Latin}|\p{Devanagari})\p{L}[\p{L}\p{M} /-]*"
)
# Letters in capitals that rather stand for a company or a body than for a town that is not known ("HAL, France - ").
LETTERS = 4
# What stands for an outlet in brackets behind a place ("Kuala Lumpur (MNA) –").
CODE = kept_pattern(r"\p{Lu}{2,6}")
# Letters that stand for a "news agency" in brackets behind a day ("Suva, May 4 (FJNA) -").
NEWS_AGENCY = kept_pattern(r"\p{Lu}{1,4}NA")
STRONG = frozenset({"।", "|", ":", "—", VISARGA})


@dataclass(frozen=True, slots=True)
class Dateline:
    """`end` is the offset behind the dateline and its separator; it is bare where only its place shows what it is.

    `desks` are what it names of the outlet, `day` is a day as printed, without a year.
    """

    end: int
    place: str | None
    agency: str | None
    published: PublicationDate | None
    is_bare: bool
    desks: tuple[str, ...] = ()
    day: str | None = None


@kept
def _words(name: str) -> frozenset[str]:
    text = (Path(__file__).parent / "datelines.toml").read_text(encoding="utf-8")
    return frozenset(map(plain_key, tomllib.loads(text)[name]))


@kept
def _day() -> regex.Pattern[str]:
    """A day of a month with or without a year, or a weekday: what a date in a dateline looks like."""
    return compiled(
        [
            r"(?:WEEKDAY[\s,]*)?(?:\d{1,2}(?:st|nd|rd|th)?[\s./-]*MONTH\.?|MONTH\.?\s*\d{1,2}(?:st|nd|rd|th)?)?(?:[\s,.]*\d{4})?(?:[\s,]*WEEKDAY)?"
        ]
    )


def _is_subject(text: str, match: regex.Match[str]) -> bool:
    """Whether what looks like a dateline is part of a sentence: "X (एएनआई) ने कहा", "वारसॉ, 5 मई को"."""
    word, *_ = text[match.end() : match.end() + MAX_LENGTH].split(maxsplit=1) or [""]
    return match["separator"].isspace() and plain_key(word) in _words("goes_on") and not word[:1].isupper()


@lru_cache(maxsize=256)  # headline, standfirst and body ask for the same blocks in turn
def dateline_of(text: str, start: int, end: int) -> Dateline | None:
    """The dateline with which the paragraph `text[start:end]` begins, or of which the whole line consists."""
    if text[start : start + 1] in OPENING:
        bracketed = BRACKETED.match(text, start, end)
        if bracketed and not _is_subject(text, bracketed) and (found := _read(bracketed)):
            return found
        if syndicate := SYNDICATE.match(text, start, end):
            return dateline_of(text, syndicate.end(), end)
    if text[start : start + 1] in EMPHASIS:
        start += 1
    if RUNNING.match(text, start, end):
        return None
    stop = min(end, start + MAX_LENGTH)
    patterns = [OPEN] if stop < end and not SEPARATOR.search(text, start, stop) else [PREFIX, ALONE, OPEN]
    for pattern in patterns:
        match = pattern.fullmatch(text, start, end) if pattern is ALONE else pattern.match(text, start, stop)
        if match and not _is_subject(text, match) and (found := _read(match)):
            # A label of the outlet goes before the place: "नमूना न्यूज: मस्कट। भारत ने".
            behind = None if found.place or found.end >= end else dateline_of(text, found.end, end)
            return behind if behind and behind.place else _with_day(text, end, _with_agency(text, found))
    return None


def _with_day(text: str, end: int, found: Dateline) -> Dateline:
    """The dateline with the day behind it before a separator of its own ("नई दिल्ली, भाषा। 21 नवंबर 2023: ")."""
    day = None if found.published else DAY_BEHIND.match(text, found.end, end)
    printed = _day_of(day["day"].strip()) if day else None
    if day is None or printed is None:
        return found
    published = bare_date(printed, None)
    return replace(found, end=day.end(), published=published.value if published else None, is_bare=False)


def _with_agency(text: str, found: Dateline) -> Dateline:
    """The dateline with the agency that stands behind it between slashes ("KAZAN, October 22. /TASS/.")."""
    slashed = SLASHED.match(text, found.end)
    if slashed is None or not (is_agency(slashed["agency"]) or sounds_like_agency(slashed["agency"])):
        return found
    return replace(found, end=slashed.end(), agency=slashed["agency"], is_bare=False)


def _read(match: regex.Match[str]) -> Dateline | None:
    pieces = [piece.strip() for piece in PIECE.split(match["before"]) if piece.strip()]
    places: list[str] = []
    agency = None
    day: list[str] = []
    desks: list[str] = []
    if any(len(piece.split()) > MAX_PIECE_WORDS for piece in pieces):
        return None
    enclosed = ENCLOSED.search(match["before"])
    for piece in chain.from_iterable(map(_parts, pieces)):
        inside = enclosed is not None and piece == enclosed["piece"]
        if is_agency(piece) or (inside and (sounds_like_agency(piece) or (day and NEWS_AGENCY.fullmatch(piece)))):
            agency = piece
        elif printed := _day_of(piece):
            day.append(printed)
        elif (
            is_desk(piece)
            or f"({piece})" == match["before"].strip()
            or _is_outlet(piece, match, places, dated=bool(day))
        ):
            desks.append(piece)
        elif _is_place(piece) and not is_agency(piece.split()[-1]):
            places.append(piece)
        else:
            return None
    evidence = bool(agency or day or desks)
    if not (places or agency or desks) or _is_byline(pieces, places):
        return None
    if not _may_end(match, places, evidence=evidence, dated=bool(day)):
        return None
    published = bare_date(" ".join(day), None) if day else None
    # "NamunaNews (...), विक्टोरिया : भारत ने" has the place in the script of the text.
    latin = match.string[match.end() :][:1] <= LATIN
    likely = [each for each in places if _is_town(each)] + [each for each in places if (each[0] <= LATIN) == latin]
    place = next(iter(likely + places), None)
    undated = " ".join(day) if day and published is None else None
    return Dateline(
        match.end(), place, agency, published.value if published else None, not evidence, tuple(desks), undated
    )


def _may_end(match: regex.Match[str], places: list[str], *, evidence: bool, dated: bool) -> bool:
    """Whether the separator, or the lack of one, ends a dateline with these places."""
    if len(places) > 2 + (1 if evidence else 0) or not (evidence or _is_strong(match, places)):
        return False
    word = (match["before"].split() or [""])[-1]
    if match["separator"].strip() == "." and (
        (len(word) == 1 and not word.isdigit()) or word in sentence_rules().letters
    ):
        # "जनरल वी. के. NAME ने", "The Chief of Staff, General R. K. NAME".
        return False
    several = len(places) > 1 and not evidence and match["separator"] != ":"
    if several and not (_is_glossed(match["before"], places) or _is_town_of(places)):
        return False
    if match.re is ALONE and not match["separator"] and places and not any(map(_is_known, places)):
        return False
    if match.re is OPEN and not (dated and all(map(_is_known, places))):
        return False
    return match.re is not BRACKETED or (bool(places) and all(map(_is_known, places)))


def _is_town_of(places: list[str]) -> bool:
    """Whether a town in capitals stands before its province or country ("MALINDI, Kenya -"), and no other country."""
    town, land = places[0], places[-1]
    capitals = len(places) == 2 and town.isupper() and not land.isupper() and _is_known(land)
    return capitals and (_is_town(town) or (len(town) > LETTERS and not _is_known(town)))


def _is_byline(pieces: list[str], places: list[str]) -> bool:
    """Whether several agencies stand behind a name that is no known place ("NAME (AP, Reuters)")."""
    return sum(map(is_agency, pieces)) > 1 and not any(map(_is_known, places))


def _is_outlet(piece: str, match: regex.Match[str], places: list[str], *, dated: bool) -> bool:
    """Whether a piece stands for an outlet: letters that are no place, first or behind a known place; or in brackets
    behind one, and behind a day or before a strong mark, any name ("JOHANNESBURG, 3 July (Sample24) -")."""
    before, placed = match["before"].rstrip(), any(map(_is_known, places))
    enclosed = ENCLOSED.search(before)
    inside = enclosed is not None and enclosed["piece"].strip() == piece
    if CODE.fullmatch(piece) and not _is_known(piece):
        return before == piece or (placed and (f"({piece})" in before or before.endswith(f", {piece}")))
    return placed and inside and (dated or match["separator"].strip() in STRONG) and not _is_known(piece)


def _parts(piece: str) -> list[str]:
    """A piece, or the place and the day of which it consists."""
    found = PLACED_DAY.fullmatch(piece)
    return [found["place"], found["day"]] if found and _is_known(found["place"]) and _day_of(found["day"]) else [piece]


def _day_of(piece: str) -> str | None:
    """The piece where it is a day, with its number in digits: "21 नवंबर", "छह जून"."""
    word, _, month = piece.partition(" ")
    term = vocabulary().get(fold(word))
    printed = f"{term.value} {month}" if month and term and term.kind == NUMBER else piece
    return printed if _day().fullmatch(plain_key(printed)) else None


def _is_place(piece: str) -> bool:
    words = plain_key(piece).split()
    return (
        len(words) <= MAX_PLACE_WORDS
        and PLACE.fullmatch(piece) is not None
        and len(piece) > 2
        and not any(word in _words("no_place") for word in words)
        and all(word[0].isupper() or not word.isascii() or len(word) <= 3 for word in piece.split())
    )


def _is_known(place: str) -> bool:
    """Whether it is a place by its name, or several with a stroke between them."""
    return all(place_of(each.strip()) for each in place.split("/"))


def _is_town(place: str) -> bool:
    """Whether it is a city by its name: before its country an unknown town is the place ("पारसपुर (केन्या)")."""
    known = [place_of(each.strip()) for each in place.split("/")]
    return all(each is not None and each.kind is PlaceKind.CITY for each in known)


def _is_glossed(before: str, places: list[str]) -> bool:
    """Whether a known place stands before its country, as in "डकार (सेनेगल)" and "Nairobi, Kenya"."""
    if not before.strip().endswith(f"({places[-1]})"):
        town, country = map(place_of, places[:2])
        if town is None or country is None or len(places) > 2 or not town.is_city:
            return False
        return country.kind is PlaceKind.COUNTRY and town.country == country.code
    return all(map(_is_known, places))


def _is_strong(match: regex.Match[str], places: list[str]) -> bool:
    """Whether the separator shows by itself that a place stands before it; a hyphen only before capitals.

    A colon and its like stand behind labels, too ("महत्वपूर्ण तथ्य:", "India-Oman Deal : भारत ने"): what is not one word in
    the script of the text, or stands on a line of its own, has to be a place that is known.
    """
    separator = match["separator"].strip()
    if separator == "!" or match.re is BRACKETED:
        return all(map(_is_known, places))
    if separator in {":", VISARGA}:
        is_label = not WORD.fullmatch(places[0]) or (places[0].isascii() and match.string[match.end() :][:1] > LATIN)
        is_label = is_label or separator == VISARGA or match.end() == match.endpos
        return not is_label or all(map(_is_known, places))
    if separator in STRONG:
        return len(places[0].split()) <= 3 and (match.end() < match.endpos or all(map(_is_known, places)))
    if separator == ".":
        # A word before a full stop may be a sentence; a place is none.
        if not places[0].isascii():
            return 2 <= len(places[0].split()) <= 3 or _is_known(places[0])
        return _is_city(match, places[0])
    if not separator or places[0].isupper():
        return bool(separator)
    return _is_city(match, places[0])


def _is_city(match: regex.Match[str], printed: str) -> bool:
    """Whether the place is a city that is known, and a sentence begins behind it."""
    place = place_of(printed)
    return place is not None and place.kind is PlaceKind.CITY and not match.string[match.end() :][:1].islower()
