"""A line of a page in, whether it is one of verse out."""

from __future__ import annotations

from collections.abc import Container, Sequence

from extractor.reading.blocks import Block
from extractor.reading.boilerplate import Kind
from extractor.reading.shapes import LINE_WORDS

# Lines of a poem that are looked at, and the length of each.
MAX_LINES, MAX_LENGTH = 20, 70
MARKS = ",;।॥|!"


def is_verse(at: int, blocks: Sequence[Block], kinds: Sequence[Kind | None], paragraphs: Container[int]) -> bool:
    """Whether the line is one of at least three short ones without blank lines between.

    Of verse at least half of the lines are no sentences, as those around a sub-heading are, and some of these have
    marks at their ends, as no links and sub-headings have.
    """
    low = high = at
    while max(0, at - MAX_LINES) < low and not blocks[low].after_blank and _may_be(blocks[low - 1], kinds[low - 1]):
        low -= 1
    while high + 1 < min(len(blocks), at + MAX_LINES) and (
        not blocks[high + 1].after_blank and _may_be(blocks[high + 1], kinds[high + 1])
    ):
        high += 1
    lines = range(low, high + 1)
    broken = [blocks[i] for i in lines if i not in paragraphs]
    marked = any(block.text[-1:] in MARKS for block in broken)
    return len(lines) > 2 and 2 * len(broken) >= len(lines) and marked and _may_be(blocks[at], kinds[at])


def _may_be(block: Block, kind: Kind | None) -> bool:
    return kind is None and block.words >= LINE_WORDS and len(block.text) <= MAX_LENGTH and not block.item
