"""Stems: one key for the inflected forms and spellings of a word, so that a lexicon need list only one of them.

In: folded keys. Out: what the forms of a Hindi noun have in common ("अड्डा", "अड्डे", "अड्डों"), and an English noun in
the singular and in British spelling. The endings are those of nouns; forms of verbs are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import compress
from typing import NamedTuple

from extractor.by_word import ByWord
from extractor.folding import fold
from extractor.phrases import WORD, Words

HYPHEN = "-"
# The possessive agrees with what is possessed, and says nothing of it.
POSSESSIVES = {"के": "का", "की": "का"}
# Plurals of Hindi nouns in "ी"; those in "ा" and in a consonant share their oblique plurals.
FEMININE = ("ियों", "ियां", "इयों", "इयां")
LONG = {"ि": "ी", "इ": "ई"}
ENDINGS = ("ओं", "एं", "ों", "ें", "े", "ा")
# Characters of a stem at least: "पोत" is none of "पो".
SHORTEST = 2
SHORTEST_ENGLISH = 4
# English plurals of another meaning, endings that are no plurals, and those before which the plural is "es".
OTHERWISE = frozenset({"arms", "customs", "news"})
NO_PLURALS = ("ss", "us", "is", "ics")
SIBILANTS = ("shes", "ches", "xes", "sses")
SPELLINGS = (
    ("defense", "defence"),
    ("programme", "program"),
    ("izat", "isat"),
    ("izing", "ising"),
    ("fueling", "fuelling"),
)


class Stems(NamedTuple):
    """Stems from left to right, and the index of the word of which each is one."""

    keys: list[str]
    at: list[int]


def stem_of(key: str) -> str:
    """The stem of a folded key."""
    return _english(key) if key.isascii() else _hindi(POSSESSIVES.get(key, key))


STEMS = ByWord(stem_of)


def stems(words: Words) -> Stems:
    """The stems of words, without hyphens, so that "सह-उत्पादन" is "सह उत्पादन"."""
    listed = words.listed
    at = list(compress(range(len(listed)), map(HYPHEN.__ne__, listed)))
    return Stems([STEMS[key] for key in listed if key != HYPHEN], at)


def stemmed(phrase: str) -> str:
    """A phrase of a lexicon by the stems of its words."""
    return " ".join(stem_of(key) for key in _keys(phrase))


def _keys(phrase: str) -> Iterator[str]:
    return (key for found in WORD.findall(phrase) if (key := fold(found)) not in ("", HYPHEN))


def _hindi(key: str) -> str:
    if key.endswith(FEMININE):
        key = key[: 1 - len(FEMININE[0])]
    if key.endswith(("ि", "इ")):
        # "संधि" has the plural of a noun in "ी".
        return f"{key[:-1]}{LONG[key[-1]]}"
    if not key.endswith(ENDINGS):
        return key
    shorter = next(key[: -len(ending)] for ending in ENDINGS if key.endswith(ending))
    if len(shorter) < SHORTEST:
        return key
    # "नौकाओं", "नौका".
    return shorter.removesuffix("ा") if len(shorter) > SHORTEST else shorter


def _english(key: str) -> str:
    for variant, usual in SPELLINGS:
        key = key.replace(variant, usual)
    if len(key) < SHORTEST_ENGLISH or key in OTHERWISE or not key.endswith("s") or key.endswith(NO_PLURALS):
        return key
    if key.endswith("ies"):
        return f"{key[:-3]}y"
    return key[:-2] if key.endswith(SIBILANTS) else key[:-1]
