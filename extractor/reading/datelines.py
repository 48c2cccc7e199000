"""The first paragraph in, its dateline out: where it ends, the place, the agency and the date that it prints.

A dateline is what stands before a separator and consists of places, agencies, desks and dates only: "नई दिल्ली।",
"नई दिल्ली, पीटीआइ।", "नयी दिल्ली, 21 नवंबर (भाषा)", "New Delhi [India], November 21 (ANI):", "WASHINGTON (Reuters)
-".
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import regex

from extractor.reading.bylines import is_agency, is_desk
from extractor.reading.plain import compiled, plain_key
from extractor.reading.publication import PublicationDate, bare_date

MAX_LENGTH = 110
MAX_PLACE_WORDS, MAX_PIECE_WORDS = 4, 6
# Looked for first: where there is none, PREFIX takes ten times as long to fail.
SEPARATOR = regex.compile(r"[।:|—)]|\.\s|[–-]\s|--")
# Up to the first separator that can end a dateline; a hyphen does so only before a space.
PREFIX = regex.compile(
    r"(?P<before>[^\n।:|—–.?!\"“]{2,90}?(?:\([^()\n]{1,30}\))?)"
    r"\s*(?P<separator>[।:|—]|\.(?=\s)|\s-{1,2}\s|–\s|-{1,2}\s|--|(?<=\))\s)[\s।:—–-]*"
)
ALONE = regex.compile(r"(?P<before>[^\n।:|—–.?!\"“]{2,90}?(?:\([^()\n]{1,30}\))?)\s*(?P<separator>[।:|—–-]*)\s*")
PIECE = regex.compile(r"[,()\[\]|]|\s/\s")
PLACE = regex.compile(
    r"[\p{Devanagari}\p{M}][\p{Devanagari}\p{M} ./-]*|\p{Lu}[\p{Latin}\p{M}.'’ /-]*"
    r"|(?!\p{Latin}|\p{Devanagari})\p{L}[\p{L}\p{M} /-]*"
)
STRONG = frozenset({"।", ":", "—"})


@dataclass(frozen=True, slots=True)
class Dateline:
    """`end` is the offset behind the dateline and its separator; it is bare where only its place shows what it is."""

    end: int
    place: str | None
    agency: str | None
    published: PublicationDate | None
    is_bare: bool


@cache
def no_place() -> frozenset[str]:
    text = (Path(__file__).parent / "datelines.toml").read_text(encoding="utf-8")
    return frozenset(map(plain_key, tomllib.loads(text)["no_place"]))


@cache
def _day() -> regex.Pattern[str]:
    """A day of a month with or without a year, or a weekday: what a date in a dateline looks like."""
    return compiled(
        [
            r"(?:WEEKDAY[\s,]*)?(?:\d{1,2}(?:st|nd|rd|th)?[\s./-]*MONTH\.?|MONTH\.?\s*\d{1,2}(?:st|nd|rd|th)?)?(?:[\s,.]*\d{4})?(?:[\s,]*WEEKDAY)?"
        ]
    )


def _is_subject(text: str, match: regex.Match[str]) -> bool:
    """Whether what looks like a dateline is the subject of a sentence: "X (एएनआई) ने कहा"."""
    word, *_ = text[match.end() : match.end() + MAX_LENGTH].split(maxsplit=1) or [""]
    return match["separator"].isspace() and plain_key(word) in no_place()


def dateline_of(text: str, start: int, end: int) -> Dateline | None:
    """The dateline with which the paragraph `text[start:end]` begins, or of which the whole line consists."""
    stop = min(end, start + MAX_LENGTH)
    if stop < end and not SEPARATOR.search(text, start, stop):
        return None
    for match in (PREFIX.match(text, start, stop), ALONE.fullmatch(text, start, end)):
        if match and not _is_subject(text, match) and (found := _read(match)):
            return found
    return None


def _read(match: regex.Match[str]) -> Dateline | None:
    pieces = [piece.strip() for piece in PIECE.split(match["before"]) if piece.strip()]
    places: list[str] = []
    agency = None
    day: list[str] = []
    others = 0
    if any(len(piece.split()) > MAX_PIECE_WORDS for piece in pieces):
        return None
    for piece in pieces:
        if is_agency(piece):
            agency = piece
        elif _day().fullmatch(plain_key(piece)):
            day.append(piece)
        elif is_desk(piece):
            others += 1
        elif _is_place(piece):
            places.append(piece)
        else:
            return None
    evidence = bool(agency or day or others)
    if not places and not agency and not others:
        return None
    if len(places) > 2 + (1 if evidence else 0) or not (evidence or _is_strong(match, places)):
        return None
    if places and len(places) > 1 and not evidence and match["separator"] != ":":
        return None
    printed = bare_date(" ".join(day), None) if day else None
    place = places[0] if places else None
    return Dateline(match.end(), place, agency, printed.value if printed else None, is_bare=not evidence)


def _is_place(piece: str) -> bool:
    words = plain_key(piece).split()
    return (
        len(words) <= MAX_PLACE_WORDS
        and PLACE.fullmatch(piece) is not None
        and len(piece) > 2
        and not any(word in no_place() for word in words)
        and all(word[0].isupper() or not word.isascii() or len(word) <= 3 for word in piece.split())
    )


def _is_strong(match: regex.Match[str], places: list[str]) -> bool:
    """Whether the separator shows by itself that a place stands before it; a hyphen only before capitals."""
    separator = match["separator"].strip()
    if separator in STRONG:
        return len(places[0].split()) <= 3
    if separator == ".":
        return not places[0].isascii() and 2 <= len(places[0].split()) <= 3
    return bool(separator) and places[0].isupper()
