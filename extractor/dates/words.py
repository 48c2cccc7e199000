"""The kinds of words that dates are written with: each word of a text becomes one character, its kind.

Patterns over kinds (`pattern`) read like a grammar and match either language in any spelling; their offsets are the
indexes of the words.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from extractor.by_word import ByWord
from extractor.folding import fold
from extractor.kept import kept
from extractor.phrases import Lexicon

FIRST_YEAR, LAST_YEAR = 1947, 2100
# Kinds of numbers: a day or a count, a count only, a year, a year only beside a month.
NUMBER, LARGE, YEAR, OLD_YEAR, ORDINAL = "number", "large", "year", "old_year", "ordinal"
# The kinds are characters of one byte, so the patterns can be those of `re`, which is the faster one, and compiles sets
# of such characters fast.
OTHER = "\u00a1"
# Not the name of a group, `?P<first>`.
NAME = re.compile(r"(?<!<)\b[a-z_]+\b")
# Kinds of which one must stand at a place: a set of characters compiles in half the time.
ONE_OF = re.compile(r"\(\?:([^\0-\x7f](?:\|[^\0-\x7f])*)\)")


class Term(NamedTuple):
    """What a word can be in a date. `code` is its kind as a character, `value` a number or the name of a unit."""

    kind: str
    code: str
    value: float | str


@kept
def _data() -> dict[str, dict[str, Any]]:
    text = (Path(__file__).with_name("vocabulary.toml")).read_text(encoding="utf-8")
    return tomllib.loads(text)


@cache
def codes() -> dict[str, str]:
    """The character of every kind; "other" is a word of none."""
    kinds = {*_data()["kinds"], *_data()["particles"], NUMBER, LARGE, YEAR, OLD_YEAR, ORDINAL}
    return {"other": OTHER} | {kind: chr(ord(OTHER) + number) for number, kind in enumerate(sorted(kinds), start=1)}


def entries() -> Iterator[tuple[str, Term]]:
    """Every word of the data under its folded key."""
    for kind, values in _data()["kinds"].items():
        for value, printed in values.items():
            yield from ((fold(word), _term(kind, _value(value))) for word in printed)
    for kind, printed in _data()["particles"].items():
        yield from ((fold(word), _term(kind, kind)) for word in printed)


@kept
def vocabulary() -> dict[str, Term]:
    """Folded word to its term."""
    return dict(entries())


@kept
def never() -> Lexicon[str]:
    """Phrases in which no word is a date."""
    return Lexicon((phrase, phrase) for phrase in _data()["never"]["phrases"])


def _value(text: str) -> float | str:
    try:
        return int(text)
    except ValueError:
        return float(text) if text[0].isdigit() else text


def _term(kind: str, value: float | str) -> Term:
    if kind == NUMBER:
        kind = NUMBER if value in range(1, 32) else LARGE
    return Term(kind, codes()[kind], value)


@lru_cache(maxsize=65536)
def term(key: str) -> Term | None:
    """The term of a folded word, from the vocabulary or by its digits; None for all other words."""
    if not "0" <= key[:1] <= "9":
        return vocabulary().get(key)
    digits = key.rstrip("".join(_letters()))
    if not (digits.isascii() and digits.isdigit()):
        return None
    number, ending = int(digits[:5]), key[len(digits) :]
    if ending:
        return _term(ORDINAL, number) if ending in _endings() and 1 <= number <= 31 else None
    if len(digits) == 4 and digits[0] != "0":
        if FIRST_YEAR <= number <= LAST_YEAR:
            return _term(YEAR, number)
        return _term(OLD_YEAR if number < FIRST_YEAR else LARGE, number)
    return _term(NUMBER, number) if len(digits) < 4 and (digits[0] != "0" or len(digits) == 2) else None


@cache
def _endings() -> frozenset[str]:
    return frozenset(fold(ending) for ending in _data()["endings"]["ordinal"])


@cache
def _letters() -> frozenset[str]:
    return frozenset("".join(_endings()))


def _kind(key: str) -> str:
    found = term(key)
    return found.code if found else OTHER


KINDS = ByWord(_kind)


def kinds(keys: Iterable[str]) -> str:
    """One character for each word."""
    return "".join(map(KINDS.__getitem__, keys))


def pattern(grammar: str, symbols: Mapping[str, str]) -> str:
    """A regular expression over kinds: names stand for kinds or for `symbols`, spaces for nothing.

    >>> re.fullmatch(pattern("number month year?", {}), kinds(["5", "june", "2023"])) is not None
    True
    """

    def expression(match: re.Match[str]) -> str:
        name = match[0]
        return f"(?:{symbols[name]})" if name in symbols else codes()[name]

    return ONE_OF.sub(_set, re.sub(r"\s+", "", NAME.sub(expression, grammar)))


def _set(match: re.Match[str]) -> str:
    return f"[{match[1].replace('|', '')}]"
