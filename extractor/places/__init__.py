"""Countries, their adjectives, organizations and cities that a text names in Hindi or English -> codes and offsets.

Names are looked up whole under their folded keys, the longest first, never by likeness (अमरीका is nearer to दक्षिण
अफ्रीका than to संयुक्त राज्य). What a name is part of counts: 'South China Sea' or 'टाइम्स ऑफ इंडिया' name no place.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from extractor.folding import fold
from extractor.kept import kept
from extractor.phrases import Lexicon, Match, Word, Words, keys_of, words
from extractor.places.gazetteer import Name, Place, PlaceKind, cldr_names, gazetteer, governments, read_data

__all__ = ["Place", "PlaceKind", "find_governments", "find_places", "find_places_in", "name_en", "place_of"]


@kept
def lexicon() -> Lexicon[Name]:
    return Lexicon(gazetteer())


def _name_at(text_words: Sequence[Word], first: int) -> Match[Name] | None:
    """The longest name at word `first` whose capitals the text has: 'UN' in 'UN women', where 'UN Women' is none."""
    match = lexicon().at(text_words, first)
    while match and not match.entry.allows(text_words[first : match.last]):
        match = lexicon().at(text_words[: match.last - 1], first)
    return match


@kept
def _title_words(side: str) -> frozenset[str]:
    listed = read_data("blocked")["titles"][side]
    return frozenset(fold(word) for word in listed.split(","))


def _in_title(text_words: Sequence[Word], match: Match[Place]) -> bool:
    """Whether the name is part of a title: 'INS Kolkata', 'पेरिस समझौता', 'Virginia-class'."""
    if match.first and text_words[match.first - 1].key in _title_words("before"):
        return True
    if not match.entry.is_city:
        return False
    after = [word.key for word in text_words[match.last : match.last + 2]]
    following = after[1:] if after[:1] == ["-"] else after[:1]
    return not _title_words("after_cities").isdisjoint(following)


def find_places(text_words: Sequence[Word]) -> list[Match[Place]]:
    """All places among the words (of one sentence), from left to right, without overlaps."""
    return list(_places_of(text_words) if isinstance(text_words, Words) else _find(text_words))


# The offline extractor and grounding ask for the places of the same sentences in turn.
@lru_cache(maxsize=128)
def _places_of(text_words: Words) -> list[Match[Place]]:
    return _find(text_words)


def _find(text_words: Sequence[Word]) -> list[Match[Place]]:
    found: list[Match[Place]] = []
    taken = 0
    for first in lexicon().beginnings(keys_of(text_words)):
        if first < taken or not (match := _name_at(text_words, first)):
            continue
        taken = match.last
        if place := match.entry.place:
            last = taken - match.entry.context
            named = Match(first, last, match.start, text_words[last - 1].end, place)
            if not _in_title(text_words, named):
                found.append(named)
    return found


def find_places_in(text: str) -> list[Match[Place]]:
    """All places in a text, with offsets into it."""
    return find_places(words(text))


@kept
def _governments() -> Lexicon[str]:
    return Lexicon(governments())


def find_governments(text_words: Sequence[Word]) -> Iterator[str]:
    """Codes of the countries whose government the words name by a seat or an office that no other one has."""
    yield from (match.entry for match in _governments().find(text_words))


@lru_cache(maxsize=4096)
def place_of(printed: str) -> Place | None:
    """The place that a printed name stands for as a whole: 'अमरीका', 'नई दिल्ली', 'ASEAN'; None for anything else."""
    found = find_places_in(printed)
    if len(found) == 1 and printed.strip() == printed[found[0].start : found[0].end]:
        return found[0].entry
    return None


@kept
def _titles() -> dict[str, str]:
    return cldr_names("en") | read_data("countries")["titles"] | read_data("organizations")["titles"]


@kept
def _adjectives() -> dict[str, str]:
    """The first English adjective of each country."""
    listed = {code: text.split(", ") for code, text in read_data("countries")["adjectives"].items()}
    english = {code: [text for text in found if text.isascii() and "(" not in text] for code, found in listed.items()}
    return {code: found[0] for code, found in english.items() if found}


def adjective_en(code: str) -> str | None:
    """A country's English adjective: 'Japanese', 'South Korean'."""
    return _adjectives().get(code)


def name_en(code: str) -> str:
    """A country's or an organization's short English name, as titles use it: 'South Korea', 'Quad', 'ASEAN'."""
    return _titles().get(code, code)
