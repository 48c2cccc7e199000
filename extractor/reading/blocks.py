"""The stored text in, its blocks out: a block is a paragraph, a heading, a list item or a line of the page around them.

A line is a block. Only where a text is hard-wrapped (lines broken at a fixed width, as in mail and Markdown) the
lines of a paragraph are one block, which then holds line ends. Blocks are trimmed spans in order; Markdown marks
and HTML comment ends around them are left out.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from extractor.kept import kept_pattern

MIN_WIDTH, MAX_WIDTH = 45, 120
# A title and a byline may be longer than the lines of a hard-wrapped text; paragraphs are not.
MAX_LONGER = 2
# Full lines that show a broken text where it has short lines, too.
MIN_FULL = 3
# Lines of a head, above a paragraph, at most.
MAX_HEAD = 4
# A line that ends as sentences do.
WHOLE = kept_pattern(r"(?r)[।॥.?!][\"'”’)\]\s]*")
LINE = kept_pattern(r"[^\n]+")
# What stands around a block and is none of its words: Markdown headings, quotes, emphasis and rules, comment ends.
MARKS_BEFORE = kept_pattern(r"(?:\s|#{1,6}\s|>\s|\*\*|__|<!--)+")
MARKS_AFTER = kept_pattern(r"(?r)(?:\s|\s#{1,6}|\*\*|__|-->|\\)+")
EMPHASIS = frozenset("*_")
EMPHASISED = kept_pattern(r"(?P<mark>[*_])(?=\S)[^*_\n]+(?P=mark)")
RULE = kept_pattern(r"[\s*_=~#.•·|<>!-]*")
HEADING = kept_pattern(r"#{1,6}\s")
# What some collections of pages put before the text of each ("date 2024-05-21 TEXT").
STAMP = kept_pattern(r"[^\S\n]*date \d{4}-\d{2}-\d{2}(?=[^\S\n]+\S)")
ITEM = kept_pattern(r"[-–—•●▪■◦‣*·➢✓]\s+|[(]?(?:\p{N}{1,2}|[ivx]{1,4}|[a-h])[.)]\s+")


@dataclass(frozen=True, slots=True)
class Block:
    """Half-open span of code points, its text, and how it stands in the source."""

    start: int
    end: int
    text: str
    after_blank: bool
    heading: bool = False
    item: bool = False
    words: int = field(default=0, compare=False)


def split_blocks(text: str) -> list[Block]:
    """Blocks of the stored text in order."""
    lines = [match.span() for match in LINE.finditer(text)]
    if stamp := STAMP.match(text):
        lines[:1] = [stamp.span(), (stamp.end(), lines[0][1])]
    width = _wrap_width(text, lines)
    blocks: list[Block] = []
    end = 0
    index = 0
    while index < len(lines):
        first = index
        while width and index + 1 < len(lines) and _runs_on(text, lines[index], lines[index + 1], width):
            index += 1
        if block := _block(text, lines[first][0], lines[index][1], after_blank=lines[first][0] > end + 1):
            blocks.append(block)
            end = lines[index][1]
        index += 1
    return blocks


def _block(text: str, start: int, end: int, *, after_blank: bool) -> Block | None:
    heading = False
    if not text[start].isalnum():
        if RULE.fullmatch(text, start, end):
            return None
        heading = HEADING.match(text, start, end) is not None
        if before := MARKS_BEFORE.match(text, start, end):
            start = before.end()
    if after := MARKS_AFTER.match(text, start, end):
        end = after.start()
    if start >= end:
        return None
    if text[start] in EMPHASIS and EMPHASISED.match(text, start, end):
        # "*By Asha Rao* | 7 October", "*A legend.*".
        start += 1
        end -= text[end - 1] in EMPHASIS
    inner = text[start:end]
    # "- Trip scrapped -" is a sub-heading of an agency.
    item = ITEM.match(text, start, end) is not None and not (inner[0] == inner[-1] and inner[-2:-1].isspace())
    return Block(start, end, inner, after_blank, heading, item, len(inner.split()))


def _wrap_width(text: str, lines: list[tuple[int, int]]) -> int:
    """The width at which the text is broken, or 0 where its lines are paragraphs.

    Broken at a width means: behind most lines that another line follows directly, its first word had no room left.
    """
    inner = [
        (line, following)
        for line, following in pairwise(lines)
        if following[0] == line[1] + 1 and not text[line[0] : line[1]].isspace()
    ]
    # A headline is printed twice, a line of a paragraph is not.
    if len(inner) < 2 or any(text[slice(*line)] == text[slice(*following)] for line, following in inner):
        return 0
    width = max(end - start for (start, end), _ in inner)
    if not MIN_WIDTH <= width <= MAX_WIDTH:
        return 0
    # No line of a broken paragraph is longer than the others: few lines before such a one are title and byline.
    if len(inner) <= MAX_HEAD and any(end - start > MAX_WIDTH for _, (start, end) in inner):
        return 0
    longer = sum(1 for start, end in lines if end - start > width)
    full = [line for line, following in inner if _runs_on(text, line, following, width)]
    # Sentences of like length, each on a line of its own, are not broken.
    whole = sum(1 for line in full if WHOLE.match(text, *line))
    # The short lines of a letterhead and of a signature are none of a paragraph.
    counted = [line for line, _ in inner if longer or len(full) < MIN_FULL or line[1] - line[0] >= 0.5 * width]
    return width if longer <= MAX_LONGER and len(full) >= max(2, 0.6 * len(counted)) and 3 * whole <= len(full) else 0


def _runs_on(text: str, line: tuple[int, int], following: tuple[int, int], width: int) -> bool:
    """Whether the line is full: the first word of the following one would not have fitted into it."""
    if following[0] != line[1] + 1 or ITEM.match(text, *following) or HEADING.match(text, *line):
        return False
    word, *_ = text[following[0] : following[1]].split(maxsplit=1) or [""]
    return bool(word) and line[1] - line[0] + 1 + len(word) > 0.85 * width
