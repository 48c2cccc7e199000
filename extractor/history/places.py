"""Places of one text in a later version of it: a sentence that was reworded stands where the old one stood.

Lines are aligned first, then the words of the lines that differ; within words that were replaced a place moves
in proportion. So the evidence of two facts can be compared although their texts differ.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import accumulate
from typing import NamedTuple

import regex

from schemas.article import Span

TOKEN = regex.compile(r"\s+|[^\s]+")
# Aligning words takes the product of their numbers; beyond this (3,000 words on either side) lines must do.
MOST_COMPARISONS = 9_000_000


class Stretch(NamedTuple):
    """`[start, end)` of the earlier text stands at `[to_start, to_end)` of the later one."""

    start: int
    end: int
    to_start: int
    to_end: int


class Places:
    """Carries spans of `before` over to `after`."""

    def __init__(self, before: str, after: str) -> None:
        self._same = before == after
        self._length = len(after)
        self._stretches = [] if self._same else list(_stretches(before, after))
        self._starts = [stretch.start for stretch in self._stretches]

    def of(self, start: int, end: int) -> Span:
        """Where the span is in the later text; of what is gone, the character where it would be."""
        if self._same:
            return Span(start=start, end=end)
        first, last = self._offset(start), self._offset(end)
        if last > first:
            return Span(start=first, end=last)
        at = min(first, max(self._length - 1, 0))
        return Span(start=at, end=at + 1)

    def _offset(self, offset: int) -> int:
        stretch = self._stretches[max(bisect_right(self._starts, offset) - 1, 0)]
        length, room = stretch.end - stretch.start, stretch.to_end - stretch.to_start
        if offset >= stretch.end:
            return stretch.to_end
        return stretch.to_start + (offset - stretch.start) * room // length


def _stretches(before: str, after: str) -> Iterator[Stretch]:
    one, other = before.splitlines(keepends=True), after.splitlines(keepends=True)
    for line in _aligned(one, other):
        old, new = TOKEN.findall(before, line.start, line.end), TOKEN.findall(after, line.to_start, line.to_end)
        same = before[line.start : line.end] == after[line.to_start : line.to_end]
        if same or not old or not new or len(old) * len(new) > MOST_COMPARISONS:
            yield line
        else:
            for word in _aligned(old, new):
                yield Stretch(
                    line.start + word.start,
                    line.start + word.end,
                    line.to_start + word.to_start,
                    line.to_start + word.to_end,
                )


def _aligned(before: Sequence[str], after: Sequence[str]) -> Iterator[Stretch]:
    """Stretches, in characters, of pieces that are the same, replaced or gone; what was put in between has no place."""
    one = list(accumulate(map(len, before), initial=0))
    other = list(accumulate(map(len, after), initial=0))
    for _, i, j, k, m in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if j > i:
            yield Stretch(one[i], one[j], other[k], other[m])
