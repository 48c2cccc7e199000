"""Words of a text, and the lexicon entries that stand in it: the longest phrase at each word, found by a trie.

The lookup costs one dictionary step a word, so that a lexicon of thousands of names is as cheap as one of ten.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

import regex

from extractor.folding import fold

Entry = TypeVar("Entry")
WORD = regex.compile(r"[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c\u200d]*|[^\s\p{L}\p{M}\p{N}]")


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a single punctuation mark: half-open code-point offsets and the folded key."""

    start: int
    end: int
    key: str


def words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """Words and punctuation marks of `text[start:end]`, with offsets into `text`."""
    stop = len(text) if end is None else end
    return [Word(m.start(), m.end(), fold(m[0])) for m in WORD.finditer(text, start, stop)]


@dataclass(frozen=True, slots=True)
class Match(Generic[Entry]):
    """A lexicon entry that stands at `words[first:last]`, with the offsets of those words."""

    first: int
    last: int
    start: int
    end: int
    entry: Entry


class Lexicon(Generic[Entry]):
    """Phrases (any spelling) with what each stands for; of two equal phrases the later entry counts."""

    def __init__(self, entries: Iterable[tuple[str, Entry]]) -> None:
        self._root: dict[str, object] = {}
        for phrase, entry in entries:
            node = self._root
            for word in words(phrase):
                node = node.setdefault(word.key, {})  # type: ignore[assignment]
            node[""] = entry

    def at(self, text_words: Sequence[Word], first: int) -> Match[Entry] | None:
        """The longest entry that begins at word `first`."""
        node: object = self._root
        found: Match[Entry] | None = None
        for last in range(first, len(text_words)):
            node = node.get(text_words[last].key)  # type: ignore[attr-defined]
            if node is None:
                break
            if "" in node:  # type: ignore[operator]
                span = text_words[first].start, text_words[last].end
                found = Match(first, last + 1, *span, node[""])  # type: ignore[index]
        return found

    def find(self, text_words: Sequence[Word]) -> Iterator[Match[Entry]]:
        """All entries from left to right, longest first, without overlaps."""
        first = 0
        while first < len(text_words):
            match = self.at(text_words, first)
            if match:
                yield match
            first = match.last if match else first + 1
