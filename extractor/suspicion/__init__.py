"""An article in, its sentences that look meant for a model out: orders, roles, marks of chat templates, answers.

Such a sentence is shown to a model as data like any other, but it proves nothing: neither does a fact stand that cites
it, nor does a name or a country that only it has. It is flagged, so that somebody can look at what was tried.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import regex

from extractor.folding import Needs, ascii_of, fold
from extractor.kept import kept, kept_pattern
from schemas.article import Article, Sentence
from schemas.vocabulary import SuspicionKind

DEVANAGARI = kept_pattern(r"[\u0900-\u097f]+")
WORD = kept_pattern(r"(?<![A-Z])[A-Z]+(?:_[A-Z]+)*(?![A-Z])")


@dataclass(frozen=True)
class Patterns:
    """The patterns of one kind, and texts without which none of them can match."""

    kind: SuspicionKind
    needs: Needs
    expression: str

    @cached_property
    def pattern(self) -> regex.Pattern[str]:
        """Compiled for the first text that may match, which most runs never see."""
        return kept_pattern(self.expression)

    def stands_in(self, key: str) -> bool:
        return self.needs.stand_in(key, ascii_of(key)) and self.pattern.search(key) is not None


@kept
def patterns() -> tuple[Patterns, ...]:
    """`patterns.toml`, in the order of the kinds."""
    tables = tomllib.loads((Path(__file__).parent / "patterns.toml").read_text(encoding="utf-8"))
    words = tables["words"]

    def expand(pattern: str) -> str:
        filled = WORD.sub(lambda word: words.get(word[0], word[0]), pattern)
        return DEVANAGARI.sub(lambda run: fold(run[0]), filled)

    return tuple(
        Patterns(
            kind,
            Needs.of(map(fold, tables[kind]["needs"])),
            "|".join(f"(?:{expand(pattern)})" for pattern in tables[kind]["patterns"]),
        )
        for kind in SuspicionKind
    )


def suspicious_sentences(article: Article, key: str) -> Iterator[tuple[Sentence, SuspicionKind]]:
    """The suspicious sentences in their order, with the first kind that fits; `key` is the folded key of them all."""
    # Hardly any article comes further than this look at all of its text.
    key_in_ascii = ascii_of(key)
    possible = [each for each in patterns() if each.needs.stand_in(key, key_in_ascii)]
    for sentence in article.sentences if possible else ():
        sentence_key = fold(article.quote(sentence))
        if kind := next((each.kind for each in possible if each.stands_in(sentence_key)), None):
            yield sentence, kind
