"""Words of a text, and the lexicon entries that stand in it: the longest phrase at each word, found by a trie.

The lookup costs one dictionary step a word, so that a lexicon of thousands of names is as cheap as one of ten.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import compress
from operator import attrgetter
from typing import Any, Generic, Self, TypeVar

from extractor.by_word import ByWord
from extractor.folding import fold
from extractor.kept import kept_pattern

Entry = TypeVar("Entry")
KEY = attrgetter("key")
# A number that sticks to the Hindi word behind it ("26अगस्त") is a word of its own, but not that of an ordinal ("26वें").
WORD = kept_pattern(
    r"\p{N}++(?=(?!व[ाीे]|[लरथ]ी)\p{Devanagari})|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c\u200d]*|[^\s\p{L}\p{M}\p{N}]"
)


# What Hindi puts behind a number to make it an ordinal, in folded spelling, also behind a space ("13 वें दौर").
ORDINAL_ENDINGS = frozenset(map(fold, ("वां", "वीं", "वें")))


@dataclass(eq=False, slots=True)
class Word:
    """A word or a single punctuation mark: half-open code-point offsets, the folded key, the word as printed.

    It is the word `first` of its text. What was found in the stead of words up to `last` is another `kind` than "w".
    """

    start: int
    end: int
    key: str
    printed: str = ""
    first: int = 0
    last: int = 1
    kind: str = "w"
    value: Any = None


class Words(tuple[Word, ...]):
    """The words of a text from left to right with their keys, in order (`listed`) and as a set, which says at once that
    a phrase cannot begin."""

    listed: list[str]
    keys: frozenset[str]

    def __new__(cls, found: Iterable[Word]) -> Self:
        made = super().__new__(cls, found)
        made.listed = list(map(KEY, made))
        made.keys = frozenset(made.listed)
        return made


def keys_of(text_words: Sequence[Word]) -> list[str]:
    """The keys of words in order."""
    return text_words.listed if isinstance(text_words, Words) else list(map(KEY, text_words))


# Several stages ask for the words of the same sentence in turn; they take longer to find than all that stands in them.
@lru_cache(maxsize=128)
def words(text: str, start: int = 0, end: int | None = None) -> Words:
    """Words and punctuation marks of `text[start:end]`, with offsets into it; stray joiners and controls are none."""
    found: list[Word] = []
    last = start
    for run in (text[start:end] if start or end is not None else text).split():
        first = text.index(run, last)
        last = first + len(run)
        for begin, stop, key, printed in RUNS[run]:
            at = len(found)
            if key in ORDINAL_ENDINGS and at and found[-1].key.isdecimal() and first + begin == found[-1].end + 1:
                before = found.pop()
                at, begin = at - 1, before.start - first
                key, printed = before.key + key, text[before.start : first + stop]
            found.append(Word(first + begin, first + stop, key, printed, at, at + 1))
    return Words(found)


def _split(run: str) -> list[tuple[int, int, str, str]]:
    """Offsets, key and text of the words and marks of a run without spaces; most runs are one word."""
    return [(*match.span(), key, match[0]) for match in WORD.finditer(run) if (key := fold(match[0]))]


RUNS = ByWord(_split)


@dataclass(slots=True)
class Match(Generic[Entry]):
    """A lexicon entry that stands at `words[first:last]`, with the offsets of those words."""

    first: int
    last: int
    start: int
    end: int
    entry: Entry


def _share(node: dict[str, Any], known: dict[Hashable, Any]) -> Any:
    """Keep what phrases have in common at their ends once ("minister of defence", "minister for defence"): a lexicon of
    offices then takes a tenth of the memory."""
    for key, child in node.items():
        node[key] = known.setdefault(child, child) if key == "" else _share(child, known)
    return known.setdefault(tuple((key, id(child)) for key, child in node.items()), node)


class Lexicon(Generic[Entry]):
    """Phrases (any spelling) with what each stands for; of two equal phrases the later entry counts."""

    def __init__(self, entries: Iterable[tuple[str, Entry]]) -> None:
        self._root: dict[str, object] = {}
        for phrase, entry in entries:
            node = self._root
            for key in filter(None, map(fold, WORD.findall(phrase))):
                node = node.setdefault(key, {})  # type: ignore[assignment]
            node[""] = entry
        _share(self._root, {})
        # Folded keys with which a phrase begins.
        self.first_words = frozenset(self._root)

    def at(self, text_words: Sequence[Word], first: int) -> Match[Entry] | None:
        """The longest entry that begins at word `first`."""
        keys = keys_of(text_words)
        if first >= len(keys) or keys[first] not in self.first_words:
            return None
        found = self._longest(keys, first)
        if found is None:
            return None
        last, entry = found
        return Match(first, last, text_words[first].start, text_words[last - 1].end, entry)

    def find(self, text_words: Sequence[Word]) -> list[Match[Entry]]:
        """All entries from left to right, longest first, without overlaps."""
        if isinstance(text_words, Words) and self.first_words.isdisjoint(text_words.keys):
            return []
        return [
            Match(first, last, text_words[first].start, text_words[last - 1].end, entry)
            for first, last, entry in self.find_keys(keys_of(text_words))
        ]

    def find_keys(self, keys: Sequence[str]) -> list[tuple[int, int, Entry]]:
        """As `find`, of the keys of words: where each entry begins and ends, and the entry."""
        found: list[tuple[int, int, Entry]] = []
        taken = 0
        for first in self.beginnings(keys):
            if first >= taken and (longest := self._longest(keys, first)) is not None:
                taken, entry = longest
                found.append((first, taken, entry))
        return found

    def beginnings(self, keys: Sequence[str]) -> list[int]:
        """Where a phrase may begin; most words of a text are none with which one does."""
        return list(compress(range(len(keys)), map(self.first_words.__contains__, keys)))

    def _longest(self, keys: Sequence[str], first: int) -> tuple[int, Entry] | None:
        """The word behind the longest entry that begins at a key, and the entry."""
        node: Any = self._root
        found: tuple[int, Entry] | None = None
        for last in range(first, len(keys)):
            node = node.get(keys[last])
            if node is None:
                break
            if "" in node:
                found = last + 1, node[""]
        return found
