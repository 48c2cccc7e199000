"""The blocks above the first paragraph in, the one that is the headline out; None where none is.

It is the title that the page declares, a line that is marked as a heading, or the line that shares its words with the
text: the name of the outlet, the path of the page and what a picture shows stand above it and are none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Sequence
from functools import cached_property

from extractor.kept import kept_pattern
from extractor.reading.blocks import Block
from extractor.reading.boilerplate import Kind, is_row
from extractor.reading.shapes import (
    LINE_WORDS,
    TITLE_WORDS,
    heads_summary,
    is_question,
    is_release,
    is_short,
    lines_of_news,
    may_be_headline,
    same_line,
    stems,
)

LABEL = kept_pattern(r"(?i)(?:opinion|explained|analysis|interview|watch|video|वीडियो)\s*[:|]\s*\S+ \S+")
# Words of the longest names of outlets.
NAME_WORDS = 4
# Kinds of lines that stand between a headline and the text.
HEAD_MARKS = frozenset({Kind.BYLINE, Kind.READING_TIME, Kind.CLOCK})
# A headline shares at least this part of its words with the paragraphs that open the article.
SHARED, OPENING = 0.5, 5


class Headlines:
    """The lines of a page that may be its headline; blocks are named by their index."""

    def __init__(
        self,
        text: str,
        blocks: Sequence[Block],
        kinds: Sequence[Kind | None],
        paragraphs: Sequence[int],
        labelled: Container[int],
    ) -> None:
        self.text = text
        self.blocks = blocks
        self.kinds = kinds
        self.paragraphs = paragraphs
        self.labelled = labelled

    def chosen(self, title: str | None) -> int | None:
        """The line above the first paragraph that is the title, is marked as one, or shares its words with the text."""
        stop = self.paragraphs[0] if self.paragraphs else len(self.blocks)
        lines = [i for i in range(stop) if self._is_free(i) and self._may_be_headline(i)]
        summary = next((i for i in range(stop) if heads_summary(self.blocks[i])), stop)
        lines = [i for i in lines if i < summary and not self.blocks[i].item] or lines
        lines = [i for i in lines if not self._is_lead(i, lines[0])]
        if self.paragraphs and not lines:
            # A headline of two or three words.
            short = [i for i in range(stop) if is_short(self.blocks[i]) and self.kinds[i] is None]
            lines = [i for i in short[-1:] if i not in self.linked and self._is_of_text(i)]
        releases = [i for i in range(stop) if is_release(self.blocks[i])]
        below = [i for i in lines if i > max(releases, default=-1)]
        if below and (any(self.blocks[i].heading for i in below) or not any(self.blocks[i].heading for i in lines)):
            lines = below
        if title:
            wanted = same_line(title)
            if titles := [i for i in range(stop) if same_line(self.blocks[i].text) == wanted]:
                return titles[0]
        if headings := [i for i in lines if self.blocks[i].heading]:
            return min(headings, key=lambda i: (i in self.labelled, i))
        if not self.paragraphs and len(lines) < 2:
            return None
        if len(lines) > 1:
            lines = [i for i in lines if i == lines[0] or not self._is_shown(i)]
            told = [i for i in lines if self._is_of_text(i)] or [max(lines, key=self._shared)]
            # A name of the outlet may share its words, too.
            chosen = next((i for i in told if self.blocks[i].words > NAME_WORDS), told[0])
            # A standfirst may begin with the label of its headline ("India-Oman: ...").
            label, colon, _ = self.blocks[chosen].text.partition(":")
            if colon:
                chosen = next(i for i in lines if self.blocks[i].text.startswith(label + colon))
            return self._without_site(chosen, lines)
        return lines[0] if lines else None

    def _is_lead(self, i: int, first: int) -> bool:
        """Whether a line below author, date or reading time is the question with which the text opens."""
        marked = any(kind in HEAD_MARKS for kind in self.kinds[first + 1 : i])
        return marked and is_question(self.blocks[i]) and not self.blocks[i].heading

    def _is_free(self, i: int) -> bool:
        """Whether the line is no boilerplate; below nothing else the label of a link is that of the article."""
        labelled = LABEL.match(self.blocks[i].text) is not None
        return self.kinds[i] is None or (labelled and None not in self.kinds[:i])

    def _may_be_headline(self, i: int) -> bool:
        """Whether the line has the shape of a headline; three words are one where they are marked or printed twice."""
        block = self.blocks[i]
        few = block.words == LINE_WORDS and not block.heading and self.copies[self._key(i)] == 1
        return may_be_headline(self.text, block) and not (few or i in self.linked or is_row(block.text))

    @cached_property
    def linked(self) -> frozenset[int]:
        return lines_of_news(self.blocks, frozenset(self.paragraphs))

    def _without_site(self, chosen: int, lines: list[int]) -> int:
        """The line that is the same headline without the site behind it, the path before it or the capitals, if any."""
        title = self._key(chosen)
        for i in lines:
            shorter = self._key(i)
            behind_path = title.endswith(shorter) and title != shorter
            capitals = title.isupper() and title != shorter and title == shorter.upper()
            if i > chosen and (
                behind_path or capitals or title.startswith((f"{shorter} - ", f"{shorter} | ", f"{shorter} – "))
            ):
                return i
        return chosen

    def _is_shown(self, i: int) -> bool:
        """Whether the line above the credit of a picture says what it shows."""
        captioned = Kind.CAPTION in self.kinds[i + 1 : i + 2]
        return captioned and not self.blocks[i].heading and self.copies[self._key(i)] == 1

    def _key(self, i: int) -> str:
        return same_line(self.blocks[i].text)

    def _is_of_text(self, i: int) -> bool:
        """Whether the line is printed twice, or shares its words with the paragraphs that open the article."""
        return self.copies[self._key(i)] > 1 or self._shared(i) >= SHARED * max(len(stems(self.blocks[i].text)), 1)

    def _shared(self, i: int) -> int:
        """How many words of the line the paragraphs have that open the article."""
        return sum(word in self.opening for word in stems(self.blocks[i].text))

    @cached_property
    def copies(self) -> Counter[str]:
        return Counter(same_line(block.text) for block in self.blocks if block.words <= TITLE_WORDS)

    @cached_property
    def opening(self) -> frozenset[str]:
        return frozenset(stem for i in self.paragraphs[:OPENING] for stem in stems(self.blocks[i].text))
