"""What the name of a document is about, in Hindi and English alike: words without its label and its parties."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise
from typing import Any

from extractor.folding import fold
from extractor.linking.people import sound_of
from extractor.names import name_words
from extractor.phrases import words
from extractor.places import find_places

# Marks how words begin.
ANY = "*"


@lru_cache(maxsize=65536)
def subject_words(title: str) -> frozenset[str]:
    """Words that tell a document from others of its kind; a word that no list knows counts by its sound."""
    return frozenset(filter(None, _subject(title)))


@lru_cache(maxsize=65536)
def subject_heads(title: str) -> frozenset[str]:
    """Those of them that end a phrase and say what it is about: "plants" in "power plants in the north"."""
    found = (*_subject(title), "")
    return frozenset(word for word, after in pairwise(found) if word and not after)


@lru_cache(maxsize=65536)
def _subject(title: str) -> tuple[str, ...]:
    """The words of a title one by one; '' for those that tell nothing."""
    listed = words(title)
    places = {
        index for match in find_places(listed) if not match.entry.is_city for index in range(match.first, match.last)
    }
    found: list[str] = []
    for index, word in enumerate(listed):
        if index in places or not word.key[:1].isalnum() or word.key in _fillers() or _listed(word.key, _labels()):
            found.append("")
            continue
        concept = _listed(word.key, _concepts())
        found.append(concept or (word.key if word.key.isdecimal() else sound_of(name_words(word.printed))))
    return tuple(found)


def _listed(key: str, entries: dict[str, str]) -> str | None:
    """What stands for a word that is listed, with or without an ending, or for the longest beginning that is."""
    for ending in _endings():
        if key.endswith(ending) and (known := entries.get(key.removesuffix(ending))):
            return known
    beginnings = (entries.get(f"{key[:length]}{ANY}") for length in range(len(key), 0, -1))
    return next(filter(None, beginnings), None)


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(files("extractor.linking").joinpath("data/words.toml").read_text(encoding="utf-8"))


@cache
def _endings() -> tuple[str, ...]:
    """What may follow a whole word; nothing, to begin with."""
    return ("", *_keys(_data()["endings"]))


@cache
def _labels() -> dict[str, str]:
    return {key: key for key in _keys(_data()["labels"])}


@cache
def _fillers() -> frozenset[str]:
    return frozenset(_keys(_data()["fillers"]))


@cache
def _concepts() -> dict[str, str]:
    return {key: concept for concept, text in _data()["concepts"].items() for key in _keys(text)}


def _keys(text: str) -> Iterator[str]:
    return map(fold, text.split())
