"""The words of a Hindi name of a document with their English ones.

In: a printed name. Out: pieces from left to right, the longest phrases of `data/document_words.toml`, countries, towns,
numbers, years, sums and abbreviations; None where a word is none of these. Hindi words are known by their plurals, too.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache
from importlib.resources import files

from extractor.folding import fold
from extractor.kept import kept
from extractor.offline.documents.numbers import is_year
from extractor.offline.occasions.titles import town_in_english
from extractor.offline.romanise import abbreviation
from extractor.offline.rules import cities_of, rules_for
from extractor.phrases import WORD, Word, Words, words
from extractor.places import Place, adjective_en, find_places, name_en, place_of

# Tables whose words are nouns.
NOUNS = frozenset({"actions", "doings", "goods", "mass", "things", "unique", "proper"})
# What ends plurals and oblique forms, and what the word ends in without; the first is no plural by itself.
ENDINGS = (
    *(("े", "ा"), ("ियों", "ी"), ("ियां", "ी"), ("इयों", "ई"), ("इयां", "ई"), ("ाओं", "ा"), ("ाएं", "ा"), ("ुओं", "ु")),
    *(("ों", ""), ("ों", "ा"), ("ें", ""), ("ी", "ा")),
)
# Tables that are asked of words of the others.
KEYED = frozenset({"short", "from", "with_of", "as_modifier", "alone", "within"})
MANY = ("ों", "ें")
SINGULAR = frozenset({"े", "ी"})
QUOTES, DASH, LONGEST_TOWN = frozenset({"'", '"'}), "-", 3
SMALL_NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
GREAT = ((Decimal(10) ** 9, "billion"), (Decimal(10) ** 6, "million"))


@dataclass(frozen=True)
class Piece:
    """One or more words of a name. `kind` is the table or one of country, people, town, number, year, sum, label.

    `key` is the Hindi word in its first form.
    """

    kind: str
    text: str
    key: str = ""
    plural: bool = False

    @property
    def is_noun(self) -> bool:
        return self.kind in NOUNS or self.kind in ("label", "country", "town", "latin")

    @property
    def is_adjective(self) -> bool:
        return self.kind in ("adjectives", "document_adjectives", "people")


@kept
def lexicon() -> dict[tuple[str, ...], tuple[str, str, str]]:
    """Table, English word and first form by the folded words of a phrase."""
    text = files("extractor.offline").joinpath("data", "document_words.toml").read_text(encoding="utf-8")
    found: dict[tuple[str, ...], tuple[str, str, str]] = {}
    for table, rows in tomllib.loads(text).items():
        nested = rows.items() if table == "labels" else [("", rows)]
        for style, listed in nested:
            for english, phrases in listed.items():
                for phrase in phrases.split(", "):
                    keys = tuple(filter(None, map(fold, WORD.findall(phrase))))
                    name = f"{table}.{style}" if style else table
                    if table in KEYED:
                        keys = (table, *keys)
                    found[keys] = (name, english, " ".join(keys))
    return found


@cache
def _longest() -> dict[str, int]:
    """How many words the longest phrase has that begins with a word."""
    longest: dict[str, int] = {}
    for first, *others in lexicon():
        longest[first] = max(longest.get(first, 1), 1 + len(others))
    return longest


def looked_up(table: str, word: str) -> str | None:
    """What a table says of a word or a code."""
    found = lexicon().get((table, *map(fold, WORD.findall(word))))
    return found[1] if found else None


def pieces_of(name: str) -> list[Piece] | None:
    """The pieces of a name; None where a word is not understood."""
    text = words(name)
    places = {match.first: match for match in find_places(text)}
    found: list[Piece] = []
    at = 0
    while at < len(text):
        key = text[at].key
        if key in QUOTES or (key == "(" and text[at + 2 : at + 3] and text[at + 2].key == ")"):
            # A short form in brackets says nothing new.
            at += 1 if key in QUOTES else 3
            continue
        if _table(text, at) == "years" and text[at + 1 : at + 2] and text[at + 1].key.isdecimal():
            # "वर्ष 2026-29".
            at += 1
            continue
        place = places.get(at)
        longest = _phrase_at(text, at)
        if place is not None and (longest is None or place.last - at >= longest[1]):
            # "चाबहार बंदरगाह" is a name with a word that is no name.
            last = place.last - (place.last > at + 1 and _table(text, place.last - 1) == "things")
            known = _place(name[place.start : text[last - 1].end], place.entry)
            if known is None:
                return None
            piece = known
        elif (number := _number_at(text, at)) is not None and (longest is None or number[1] - at > longest[1]):
            piece, last = number
        elif longest is not None:
            piece, last = longest
            last += at
        elif key in (DASH, ",", "(", ")"):
            piece, last = Piece(key, key), at + 1
        elif text[at].printed.isascii() and text[at].printed[:1].isalpha():
            piece, last = Piece("latin", text[at].printed), at + 1
        elif letters := abbreviation(key):
            piece, last = Piece("latin", letters), at + 1
        elif (town := _town_at(name, text, at)) is not None:
            piece, last = town
        else:
            return None
        found.append(piece)
        at = last
    return found


def _place(printed: str, place: Place) -> Piece | None:
    """A country, its adjective, or a town whose English name is known."""
    if place.is_city:
        english = town_in_english(cities_of("hi"), printed, place.country)
        return Piece("town", english) if english else None
    if place.adjective:
        adjective = adjective_en(place.code)
        return Piece("people", adjective) if adjective else None
    return Piece("country", name_en(place.code), place.code)


def _town_at(name: str, text: Sequence[Word], first: int) -> tuple[Piece, int] | None:
    """A town after which a document is called ("दिल्ली घोषणापत्र"), which is no place elsewhere."""
    for last in range(min(len(text), first + LONGEST_TOWN), first, -1):
        printed = name[text[first].start : text[last - 1].end]
        place = place_of(printed)
        if place is not None and (piece := _place(printed, place)) is not None:
            return piece, last
    return None


def _phrase_at(text: Words, first: int) -> tuple[Piece, int] | None:
    """The longest phrase at a word, and how many words it has."""
    known, listed = lexicon(), text.listed
    for length in range(min(_longest().get(listed[first], 1), len(listed) - first), 0, -1):
        keys = tuple(listed[first : first + length])
        for last, plural in _first_forms(keys[-1]):
            if entry := known.get((*keys[:-1], last)):
                table, english, key = entry
                kind, _, style = table.partition(".")
                many = plural or (kind == "things" and key.endswith(MANY))
                return Piece("label" if style else kind, english, style or key, many), length
    return None


@lru_cache(maxsize=4096)
def _first_forms(key: str) -> tuple[tuple[str, bool], ...]:
    """A word, and what it may be a form of; whether the form is a plural."""
    ends = ((ending, first) for ending, first in ENDINGS if key.endswith(ending) and len(key) > len(ending) + 1)
    return (key, False), *((key.removesuffix(ending) + first, ending not in SINGULAR) for ending, first in ends)


def _number_at(text: Sequence[Word], first: int) -> tuple[Piece, int] | None:
    """A number, a year, a span of years, a sum of money, or a length ("10 साल"), and the word behind it."""
    hindi = rules_for("hi")
    numbers = hindi.numbers if hindi else {}
    key, last = text[first].key, first + 1
    if key.isdecimal():
        while last + 1 < len(text) and text[last].key in ",." and text[last + 1].key.isdecimal():
            key += text[last].key.replace(",", "") + text[last + 1].key
            last += 2
        value = Decimal(key)
    elif key in numbers:
        value = Decimal(numbers[key])
    else:
        return None
    if last < len(text) and text[last].key == DASH and _table(text, last + 1) == "years":
        last += 1
    if last < len(text) and _table(text, last) == "years":
        return Piece("length", f"{_spelt(value)}-year"), last + 1
    if is_year(key) and key[:2] in ("19", "20"):
        behind = text[last + 1].key if last + 1 < len(text) and text[last].key == DASH else ""
        if behind.isdecimal():
            return Piece("years", f"{key}-{behind}"), last + 2
        return Piece("year", key), last
    if last < len(text) and _table(text, last) == "units":
        value *= int(lexicon()[(text[last].key,)][1])
        last += 1
        if last < len(text) and _table(text, last) == "currencies":
            return Piece("sum", f"{_amount(value)} {lexicon()[(text[last].key,)][1]}"), last + 1
        return Piece("number", _amount(value), plural=True), last
    return Piece("number", _spelt(value), plural=value != 1), last


def _table(text: Sequence[Word], at: int) -> str | None:
    entry = lexicon().get((text[at].key,)) if at < len(text) else None
    return entry[0] if entry else None


def _spelt(value: Decimal) -> str:
    small = value == value.to_integral() and 2 <= value < 2 + len(SMALL_NUMBERS)
    return SMALL_NUMBERS[int(value) - 2] if small else f"{value:f}"


def _amount(value: Decimal) -> str:
    """ "94 billion", "500 million", "750,000"."""
    for size, called in GREAT:
        if value >= size:
            return f"{(value / size).normalize():f} {called}"
    return f"{value:,.0f}"
