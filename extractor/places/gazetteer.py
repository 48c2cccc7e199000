"""Names of places as data: CLDR names of countries and the TOML files beside this module -> phrases with their places.

Every phrase stands for one place, or for none where it only contains the name of one ('South China Sea'). Names are
written as patterns: "(a|b)" is either spelling, a part in brackets must follow the name and does not belong to it, and
capitals of Latin letters must be capitals in the text, so that 'US' is a country and 'us' is not.
"""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import cache
from itertools import chain, product
from pathlib import Path
from typing import NamedTuple, TypeVar

import pycountry

from extractor.kept import kept_pattern
from extractor.phrases import WORD, Word
from schemas.codes import organizations

DATA = Path(__file__).parent
KOSOVO = ("XK", "XKX")
DEVANAGARI = "\u0900"
CHOICE = kept_pattern(r"\(([^)]*)\)")
Found = TypeVar("Found", "Place", None)
DEMONYM = kept_pattern(r"[A-Z].*[bdiknort]")


class PlaceKind(StrEnum):
    """What a name names; a city is any place inside a country (also a state, a region, a base)."""

    COUNTRY = "country"
    ORGANIZATION = "organization"
    CITY = "city"


# A class of enumeration answers slowly, and this is asked all the time.
ORGANIZATION, CITY = PlaceKind.ORGANIZATION, PlaceKind.CITY


class Place(NamedTuple):
    """What a printed name stands for.

    `code` is a `schemas.codes.Side`; of a city it is its country's, and the city is no side. `country` is the ISO
    3166-1 alpha-3 code of the country that it is or lies in, None for organizations. `adjective` tells 'रूसी' from 'रूस'.
    """

    code: str
    kind: PlaceKind
    adjective: bool = False
    country: str | None = None

    @property
    def is_organization(self) -> bool:
        return self.kind is ORGANIZATION

    @property
    def is_city(self) -> bool:
        return self.kind is CITY


class Name(NamedTuple):
    """What a phrase of the gazetteer stands for (None: no place, its words are shielded), and how it must be printed.

    `capitals` is a Latin phrase whose capitals the text must have; `context` counts the last words that only follow.
    """

    place: Place | None
    capitals: str = ""
    context: int = 0

    def allows(self, printed: Iterable[Word]) -> bool:
        """Whether every capital of the name is one in the text; words of unknown print are taken for right."""
        return not self.capitals or all(map(_has_capitals, printed, WORD.findall(self.capitals)))


def _has_capitals(word: Word, wanted: str) -> bool:
    return all(have.isupper() or not want.isupper() for have, want in zip(word.printed, wanted, strict=False))


def expand(pattern: str) -> list[str]:
    """All spellings of a pattern: "जी(-|)20" -> ["जी-20", "जी20"]."""
    if "(" not in pattern:
        return [pattern]
    parts = CHOICE.split(pattern)
    return ["".join(choice) for choice in product(*(part.split("|") for part in parts))]


def spellings(listed: str, place: Found) -> Iterator[tuple[str, Found]]:
    """All spellings of the comma-separated patterns of a line of data, with what they stand for."""
    for pattern in filter(None, map(str.strip, listed.split(","))):
        for spelling in expand(pattern):
            yield spelling, place


def phrase(spelling: str, place: Place | None) -> tuple[str, Name]:
    """The words to look for, and what they stand for: "चेक [सेना]" is 'चेक सेना' with one word of context."""
    context = 0
    if "[" in spelling:
        name, _, following = spelling.rstrip("]").partition("[")
        spelling, context = name + following, len(WORD.findall(following))
    return spelling, Name(place, spelling if spelling < DEVANAGARI else "", context)


def variants(spelling: str) -> Iterator[str]:
    """Spellings that follow from one by rule: no hyphen, no accents, 'and', and ा for ॉ (वाशिंगटन, वॉशिंगटन)."""
    if "-" in spelling:
        yield spelling.replace("-", " ")
    if spelling < DEVANAGARI:
        if not spelling.isascii():
            yield "".join(c for c in unicodedata.normalize("NFD", spelling) if not unicodedata.combining(c))
        if "&" in spelling:
            yield spelling.replace("&", "and")
    elif "ॉ" in spelling or "ऑ" in spelling:
        yield spelling.replace("ॉ", "ा").replace("ऑ", "आ")


def demonyms(adjective: str) -> Iterator[str]:
    """The people of an adjective in the plural: अमेरिकियों, कोरियाइयों, जर्मनों; Americans, Iraqis."""
    if adjective.endswith("ी"):
        yield adjective[:-1] + "ियों"
    elif adjective.endswith("ई"):
        yield adjective[:-1] + "इयों"
    elif "क" <= adjective[-1] <= "ह":
        yield adjective + "ों"
    elif DEMONYM.fullmatch(adjective):
        yield adjective + "s"


def read_data(file: str) -> dict[str, dict[str, str]]:
    return tomllib.loads((DATA / f"{file}.toml").read_text(encoding="utf-8"))


@cache
def cldr_names(language: str) -> dict[str, str]:
    """Names of countries by ISO 3166-1 alpha-3 code, as CLDR has them."""
    from babel import Locale  # 0.1 s, and only runs that read an article need it

    territories = Locale(language).territories
    codes = [(country.alpha_2, country.alpha_3) for country in pycountry.countries]
    return {alpha_3: territories[alpha_2] for alpha_2, alpha_3 in (*codes, KOSOVO) if alpha_2 in territories}


def countries() -> Iterator[tuple[str, Place]]:
    """CLDR's names of all countries, with and without what stands in parentheses: 'म्यांमार (बर्मा)', and the official
    English ones of ISO 3166: 'Republic of Moldova'."""
    for country in pycountry.countries:
        if official := getattr(country, "official_name", None):
            yield official.removeprefix("the "), Place(country.alpha_3, PlaceKind.COUNTRY, country=country.alpha_3)
    for language in ("hi", "en"):
        for code, name in cldr_names(language).items():
            place = Place(code, PlaceKind.COUNTRY, country=code)
            yield name, place
            if "(" in name:
                yield name[: name.index("(")], place


def listed_places() -> Iterator[tuple[str, Place]]:
    """All spellings of the data files."""
    names, cities, bodies = (read_data(file) for file in ("countries", "cities", "organizations"))
    for code, listed in names["names"].items():
        yield from spellings(listed, Place(code, PlaceKind.COUNTRY, country=code))
    for code, listed in names["adjectives"].items():
        yield from spellings(listed, Place(code, PlaceKind.COUNTRY, adjective=True, country=code))
    for code, listed in cities["names"].items():
        yield from spellings(listed, Place(code, PlaceKind.CITY, country=code))
    for code, name in organizations().items():
        yield name, Place(code, PlaceKind.ORGANIZATION)
    for code, listed in bodies["names"].items():
        yield from spellings(listed, Place(code, PlaceKind.ORGANIZATION))


def governments() -> Iterator[tuple[str, str]]:
    """What names a government and no place ('Pentagon', 'Raksha Mantri'), with the code of its country."""
    for code, listed in read_data("countries")["governments"].items():
        yield from ((spelling, code) for pattern in map(str.strip, listed.split(",")) for spelling in expand(pattern))


def shields() -> Iterator[tuple[str, None]]:
    """Phrases that contain a name and are no place."""
    for listed in read_data("blocked")["phrases"].values():
        yield from spellings(listed, None)


def derived(written: Iterable[tuple[str, Place | None]]) -> Iterator[tuple[str, Place | None]]:
    """What follows by rule from written spellings: their variants, and the people of adjectives."""
    for spelling, place in written:
        for variant in variants(spelling):
            yield variant, place
        if place and place.adjective and "[" not in spelling:
            for people in demonyms(spelling):
                yield people, place


def gazetteer() -> Iterator[tuple[str, Name]]:
    """All phrases with their names; of two equal phrases the later one counts: written over derived, shields last."""
    written, shielded = [*countries(), *listed_places()], [*shields()]
    for spelling, place in chain(derived(written), written, derived(shielded), shielded):
        yield phrase(spelling, place)
