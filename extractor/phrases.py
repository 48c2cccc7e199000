"""Words of a text, and the lexicon entries that stand in it: the longest phrase at each word, found by a trie.

The lookup costs one dictionary step a word, so that a lexicon of thousands of names is as cheap as one of ten.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

import regex

from extractor.folding import fold

Entry = TypeVar("Entry")
WORD = regex.compile(r"[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c\u200d]*|[^\s\p{L}\p{M}\p{N}]")


class Word(NamedTuple):
    """A word or a single punctuation mark: half-open code-point offsets, the folded key, the word as printed."""

    start: int
    end: int
    key: str
    printed: str = ""


# Several stages ask for the words of the same sentence in turn; they take longer to find than all that stands in them.
@lru_cache(maxsize=1024)
def words(text: str, start: int = 0, end: int | None = None) -> tuple[Word, ...]:
    """Words and punctuation marks of `text[start:end]`, with offsets into it; stray joiners and controls are none."""
    stop = len(text) if end is None else end
    return tuple(Word(m.start(), m.end(), key, m[0]) for m in WORD.finditer(text, start, stop) if (key := fold(m[0])))


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
            for key in filter(None, map(fold, WORD.findall(phrase))):
                node = node.setdefault(key, {})  # type: ignore[assignment]
            node[""] = entry

    @property
    def first_words(self) -> Collection[str]:
        """Folded keys with which a phrase begins; most words of a text are none, and need no look at `at`."""
        return self._root.keys()

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
        begins, taken = self._root, 0
        for first in [index for index, word in enumerate(text_words) if word.key in begins]:
            if first >= taken and (match := self.at(text_words, first)):
                taken = match.last
                yield match
