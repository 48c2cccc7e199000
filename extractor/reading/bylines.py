"""The lines around an article in; author and agency out, as printed, None where nothing is printed.

An agency in a dateline counts before one in a byline and one in the credit line behind the body. Editors are no
authors, the credit of a picture names no agency of the article.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import regex

from extractor.kept import kept, kept_pattern
from extractor.reading.plain import compiled, plain_key

MAX_LENGTH = 300
MAX_AGENCY_WORDS = 3
# Before an agency in brackets they say that a sentence names it ("carried by the Sample News Agency (SNA).").
GLOSSED = kept_pattern(r"(?:[Aa]gency|[Ss]ervice|Press Trust of India|एजेंसी|एजेन्सी|प्रेस ट्रस्ट ऑफ इंडिया)\s*$")
CREDIT_LENGTH, SHORT_CREDIT = 100, 25
CLOSING, DASHES = frozenset(")]"), frozenset("-–—")
SEPARATOR = kept_pattern(r"\t+|\s{2,}|\s*[|,•·/:;()\[\]–—]\s*|\s+-\s+|\s+on\s+(?=(?:\p{L}{3,9}\.? )?\p{N})")
LABEL = kept_pattern(r"(?i)(?:by|source|agency)\s+")


@dataclass(frozen=True, slots=True)
class Names:
    """`bylines.toml`: names as plain keys, patterns compiled."""

    agencies: frozenset[str]
    unnamed: frozenset[str]
    agency_last: frozenset[str]
    outlets: frozenset[str]
    outlet_words: frozenset[str]
    outlet_first: frozenset[str]
    outlet_last: frozenset[str]
    outlet_names: frozenset[str]
    outlet_realms: frozenset[str]
    outlet_short: frozenset[str]
    magazine_last: frozenset[str]
    reviewed: frozenset[str]
    place_particles: frozenset[str]
    sentence_words: frozenset[str]
    menu_words: frozenset[str]
    no_outlet_words: frozenset[str]
    abroad: frozenset[str]
    indian_places: frozenset[str]
    desks: regex.Pattern[str]
    outlet_patterns: tuple[regex.Pattern[str], ...]
    own_copy: tuple[regex.Pattern[str], ...]
    desk_of: regex.Pattern[str]
    reporter_of: regex.Pattern[str]
    author_patterns: tuple[regex.Pattern[str], ...]
    written_for_needs: tuple[str, ...]
    written_for: regex.Pattern[str]
    credit: regex.Pattern[str]
    countries: dict[str, str]
    country_words: dict[str, str]


@kept
def names() -> Names:
    lists = tomllib.loads((Path(__file__).parent / "bylines.toml").read_text(encoding="utf-8"))
    agencies = sorted(lists["agencies"], key=len, reverse=True)
    agency = "|".join(regex.escape(each, special_only=True, literal_spaces=True) for each in agencies)
    # What a body ends with to say whose copy it is: "(एएनआई)", "(इनपुट: भाषा)", "(PTI KB DIV)", "— IANS", "-भाषा",
    # "... said. PTI KB DIV"; or who edited it.
    credit = (
        rf"\s*(?:[(\[](?:[^()\[\]]{{0,40}}[\s:/])?(?<agency>{agency})(?:[\s,/][^()\[\]]{{0,30}})?[)\]]"
        rf"|(?:(?<=[।.!?\"”’\s])|^)\s*[-–—]+\s?(?<agency>{agency})"
        rf"|(?<=[।.!?\"”’])\s+(?<agency>{'|'.join(lists['signing'])})(?:\s\p{{Lu}}{{2,4}}){{1,4}}"
        r"|(?<=[।.!?\"”’])\s+(?i:edited|written|posted|reported) (?i:by)\s?[:–-]?\s?\p{L}[\p{L}\p{M}. ]{2,40})[।.\s]*$"
    )
    return Names(
        frozenset(map(plain_key, lists["agencies"])),
        frozenset(map(plain_key, lists["unnamed"])),
        frozenset(map(plain_key, lists["agency_last"])),
        frozenset(map(plain_key, lists["outlets"])),
        frozenset(map(plain_key, lists["outlet_words"])),
        frozenset(map(plain_key, lists["outlet_first"])),
        frozenset(map(plain_key, lists["outlet_last"])),
        frozenset(map(plain_key, lists["outlet_names"])),
        frozenset(map(plain_key, lists["outlet_realms"])),
        frozenset(map(plain_key, lists["outlet_short"])),
        frozenset(map(plain_key, lists["magazine_last"])),
        frozenset(map(plain_key, lists["reviewed"])),
        frozenset(map(plain_key, lists["place_particles"])),
        frozenset(map(plain_key, lists["sentence_words"])),
        frozenset(map(plain_key, lists["menu_words"])),
        frozenset(map(plain_key, lists["no_outlet_words"])),
        frozenset(map(plain_key, lists["abroad"])),
        frozenset(map(plain_key, lists["indian_places"])),
        compiled(lists["desks"]),
        tuple(regex.compile(pattern) for pattern in lists["outlet_patterns"]),
        tuple(regex.compile(_named_in(pattern)) for pattern in lists["own_copy"]),
        regex.compile("|".join(lists["desk_of"])),
        regex.compile("|".join(lists["reporter_of"])),
        tuple(regex.compile(pattern) for pattern in lists["author_patterns"]),
        tuple(lists["written_for_needs"]),
        compiled(lists["written_for"]),
        regex.compile(credit),
        {plain_key(each): code for code, listed in lists["countries"].items() for each in listed},
        {plain_key(each): code for code, listed in lists["country_words"].items() for each in listed},
    )


def _named_in(pattern: str) -> str:
    """A pattern with its names filled in: one to three words, of Latin letters up to four that are capitalised."""
    latin = r"\p{Lu}[\p{Latin}\p{N}.&]*"
    return pattern.replace("DEVANAGARI", r"\p{Devanagari}+\d{0,3}(?: \p{Devanagari}+\d{0,3}){0,2}?").replace(
        "LATIN", f"{latin}(?: {latin}){{0,3}}?"
    )


def is_agency(name: str) -> bool:
    return plain_key(name.strip(" .")) in names().agencies


def sounds_like_agency(name: str) -> bool:
    """Whether a name of two or three words ends as those of agencies do."""
    words = plain_key(name).split()
    return 2 <= len(words) <= MAX_AGENCY_WORDS and words[-1] in names().agency_last


# Of each piece of a line in turn, by all that ask for places, outlets and authors.
@lru_cache(maxsize=256)
def is_desk(name: str) -> bool:
    """Whether a piece of a dateline is a desk, a reporter or the outlet itself, and no place."""
    key = plain_key(name.strip())
    return key in names().outlets or names().desks.fullmatch(key) is not None


# Several stages ask for the credit of a block, and for the pieces of a line.
@lru_cache(maxsize=256)
def credit_of(text: str, start: int, end: int) -> regex.Match[str] | None:
    """The credit line of an agency with which the block `text[start:end]` ends."""
    tail = text[max(start, end - CREDIT_LENGTH) : end].rstrip(" .।\n")
    last = tail[-1:]
    edited = " by" in tail or " By" in tail
    if not edited and last not in CLOSING and not last.isupper() and DASHES.isdisjoint(tail[-SHORT_CREDIT:]):
        return None
    found = names().credit.search(text, max(start, end - CREDIT_LENGTH), end)
    return None if found and GLOSSED.search(text, start, found.start()) else found


def named_agency(found: Iterable[str | None]) -> str | None:
    """The first of several agencies; "एजेंसी" alone names none."""
    return next((each for each in found if each and plain_key(each.strip(" .")) not in names().unnamed), None)


def is_indian(agency: str | None, outlet: str | None, place: str | None) -> bool:
    """Whether agency, outlet or dateline, also one of two towns, show that the outlet prints Indian time."""
    known = names().agencies | names().outlets
    return any(name and plain_key(name) in known - names().abroad for name in (agency, outlet)) or (
        place is not None and any(plain_key(town.strip()) in names().indian_places for town in place.split("/"))
    )


def country_of_press(name: str | None) -> str | None:
    """The country of an outlet or agency that is listed with one."""
    return names().countries.get(plain_key(name)) if name else None


def country_in(name: str) -> str | None:
    """The country that an outlet calls by a word of its own name ("Lanka Times")."""
    return next(filter(None, map(names().country_words.get, plain_key(name).split())), None)


def author_of(lines: Iterable[str]) -> str | None:
    for line in lines:
        for pattern in names().author_patterns:
            match = pattern.search(line) if len(line) <= MAX_LENGTH else None
            if match and not is_agency(match["author"]) and not is_desk(match["author"]):
                return match["author"].strip(" .-")
    return None


def agencies_in(lines: Iterable[str]) -> Iterable[str]:
    """Agencies that are a piece of a line by themselves: "By ANI", "एएनआई, नई दिल्ली", "AFP in Paris"."""
    for line in lines:
        if len(line) <= MAX_LENGTH:
            pieces = (piece.partition(" in ")[0] for piece in pieces_of(line))
            yield from (piece for piece in pieces if is_agency(piece))


@lru_cache(maxsize=256)
def pieces_of(line: str) -> tuple[str, ...]:
    """The parts of a byline between its separators, behind its labels and before "के लिए"."""
    parts = tuple(
        (part[match.end() :] if (match := LABEL.match(part)) else part).strip()
        for part in SEPARATOR.split(line)
        if part
    )
    if not any(word in line for word in names().written_for_needs):
        return parts
    return tuple(part[: match.start()] if (match := names().written_for.search(part)) else part for part in parts)
