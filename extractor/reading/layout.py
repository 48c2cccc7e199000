"""The blocks of a page in; which of them are headline, standfirst and body out, and which stand around the article.

Wording tells some blocks (`boilerplate`) and shape others (`shapes`); the rest is told by place:
- The headline stands before the first paragraph and shares its words; the standfirst follows it directly.
- The body begins behind the byline, the repeated headline or at the dateline, and ends at an end mark ("Tags:").
- In the body a line without a sentence end is a sub-heading, a legend or a link, and proves nothing; it is kept as a
  list item, as the next of the numbered entries behind a paragraph, as a line of verse, or where it is as long as a
  paragraph. A short question of its own is a sub-heading.
- Behind "ये भी पढ़ें:" lines are links until a paragraph follows.
- A paragraph in brackets at the end of the body is a note on author, copy or outlet.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise

from extractor.kept import kept_pattern
from extractor.reading.blocks import Block
from extractor.reading.boilerplate import Kind, heads_links, kind_of
from extractor.reading.bylines import author_of
from extractor.reading.datelines import Dateline, dateline_of
from extractor.reading.headlines import HEAD_MARKS, Headlines
from extractor.reading.shapes import (
    LONG_WORDS,
    PARAGRAPH_WORDS,
    QUESTION_WORDS,
    SHOWN_WORDS,
    TEASER_END,
    cites,
    ends_sentence,
    heads_summary,
    in_brackets,
    introduces_list,
    is_legend,
    is_of_site,
    is_paragraph,
    is_question,
    is_remarked,
    is_slug,
    may_be_headline,
    same_line,
    unlabelled,
)
from extractor.reading.verse import is_verse
from schemas.article import Part

# How many paragraphs may stand before the body: standfirsts, and the points of a summary.
MAX_STANDFIRSTS = 3
# Blocks between headline and body that are looked at.
MAX_HEAD = 40
# What a reader of screens says of a list of links.
LIST_OF = kept_pattern(r"(?i)list of \d+ items?")
# The number of an entry ("1. ", "(२) "), how many entries make a list, and how many words an entry has at least.
NUMBERED, LISTED, ENTRY_WORDS = kept_pattern(r"\(?(\d{1,2})[.)]\s"), 3, 4


@dataclass(frozen=True, slots=True)
class Layout:
    """`parts` are the blocks that hold sentences, with what they are part of; `around` are all others, in order.

    `above` of the blocks around stand before the headline, where clocks of the page stand.
    """

    headline: Block | None
    parts: tuple[tuple[Block, Part], ...]
    around: tuple[Block, ...]
    above: int
    dateline: Dateline | None

    @property
    def above_body(self) -> tuple[Block, ...]:
        """Blocks around the article that stand above its body."""
        body = next((block.start for block, part in self.parts if part is Part.BODY), 0)
        return tuple(block for block in self.around if block.start < body)

    @property
    def below_headline(self) -> tuple[Block, ...]:
        """Those of them that stand below the headline."""
        return self.above_body[self.above :]


def lay_out(text: str, blocks: Sequence[Block], title: str | None = None) -> Layout:
    """Which blocks of `text` are the article. `title` is a title known from elsewhere (HTML metadata)."""
    page = _Page(text, blocks)
    headline = page.headline(title)
    first = 0 if headline is None else headline + 1
    start, dateline = page.body_start(first)
    chosen: dict[int, Part] = {} if headline is None else {headline: Part.HEADLINE}
    chosen |= dict.fromkeys(page.standfirst(first, start), Part.STANDFIRST)
    chosen |= dict.fromkeys(page.body(start, None if headline is None else page.blocks[headline]), Part.BODY)
    around = [i for i in range(len(page.blocks)) if i not in chosen]
    return Layout(
        None if headline is None else page.blocks[headline],
        tuple((page.blocks[i], part) for i, part in sorted(chosen.items())),
        tuple(page.blocks[i] for i in around),
        sum(1 for i in around if headline is None or i < headline),
        dateline,
    )


class _Page:
    """The blocks of a page with the kind and shape of each; the methods name blocks by their index."""

    def __init__(self, text: str, blocks: Sequence[Block]) -> None:
        self.text = text
        self.blocks = [unlabelled(block) for block in blocks]
        self.labelled = {i for i, block in enumerate(blocks) if block is not self.blocks[i]}
        self.kinds = [kind_of(block.text) for block in self.blocks]
        self.ends = [ends_sentence(text, block) for block in self.blocks]
        self._mark_author()
        for i, (block, following) in enumerate(pairwise(self.blocks)):
            if is_of_site(block, following) or is_of_site(following, block):
                self.kinds[i] = self.kinds[i + 1] = Kind.CAPTION
        paragraphs = [
            i
            for i, block in enumerate(self.blocks)
            if self.kinds[i] is None and is_paragraph(text, block, ends=self.ends[i])
        ]
        for i in paragraphs[: min(2, len(paragraphs) - 2)]:
            if is_legend(text, self.blocks[i]):
                self.kinds[i] = Kind.CAPTION
        self.paragraphs = [i for i in paragraphs if self.kinds[i] is None]
        self._drop_shown()
        self.is_paragraph = frozenset(self.paragraphs)

    def _mark_author(self) -> None:
        """Take the name of the author on a line of its own, and sentences that begin with it, as notes on them."""
        name = author_of(block.text for block, kind in zip(self.blocks, self.kinds, strict=True) if kind is Kind.BYLINE)
        if not name or " " not in name:
            return
        for i, block in enumerate(self.blocks):
            if self.kinds[i] is None and block.text.startswith(name) and not block.text[len(name) :][:1].isalpha():
                if same_line(block.text) == name:
                    self.kinds[i] = Kind.END
                elif self.ends[i]:
                    self.kinds[i] = Kind.NOTICE

    def _drop_shown(self) -> None:
        """Take the sentence between the credit of a picture and the headline as its legend."""
        if (
            len(self.paragraphs) < 2
            or self.paragraphs[0] == 0
            or self.kinds[self.paragraphs[0] - 1] is not Kind.CAPTION
        ):
            return
        first, second, *_ = self.paragraphs
        above, below = range(first), range(first + 1, second)
        if self.blocks[first].words <= SHOWN_WORDS and self._has_line(below) and not self._has_line(above):
            self.kinds[first] = Kind.CAPTION
            del self.paragraphs[0]

    def _has_line(self, where: range) -> bool:
        return any(self.kinds[i] is None and may_be_headline(self.text, self.blocks[i]) for i in where)

    def headline(self, title: str | None) -> int | None:
        return Headlines(self.text, self.blocks, self.kinds, self.paragraphs, self.labelled).chosen(title)

    def body_start(self, first: int) -> tuple[int, Dateline | None]:
        """The first block of the body, and its dateline, which may stand on a line before it."""
        paragraphs = [i for i in self.paragraphs if i >= first]
        if not paragraphs:
            return first, None
        desk: tuple[int, Dateline] | None = None
        for i in range(first, paragraphs[: MAX_STANDFIRSTS + 1][-1] + 1):
            block = self.blocks[i]
            if self.kinds[i] in (None, Kind.BYLINE) and (found := dateline_of(self.text, block.start, block.end)):
                alone = found.end >= block.end
                if (i in self.is_paragraph and not self._is_label(i, found)) or (alone and i < paragraphs[-1]):
                    if found.place or not alone:
                        return i + (1 if alone else 0), found
                    # The desk or the agency has a line of its own, the place may follow; not that of a picture.
                    if self.kinds[i + 1 : i + 2] != [Kind.CAPTION]:
                        desk = desk or (i + 1, found)
        if desk:
            return desk
        if (listed := self._numbered(first, paragraphs[0])) is not None:
            return listed, None
        start = paragraphs[0]
        for before, after in pairwise(paragraphs[: MAX_STANDFIRSTS + 1]):
            told = self.length_before[after] - self.length_before[start]
            rest = self.length_before[-1] - self.length_before[after]
            # A signature stands behind more than what follows it.
            if told <= rest and any(self._is_head_mark(i, first) for i in range(before + 1, after)):
                start = after
        return start, None

    def _numbered(self, first: int, start: int) -> int | None:
        """The first entry of a numbered list right behind the headline: what a ministry lists is no summary."""
        entries = [i for i in range(first, start) if self.kinds[i] is None] if first else []
        numbers = [number for i in entries if (number := self._number(self.blocks[i])) is not None]
        whole = len(numbers) == len(entries) >= LISTED and numbers == list(range(1, len(numbers) + 1))
        return entries[0] if whole and all(self.blocks[i].words >= ENTRY_WORDS for i in entries) else None

    def _is_label(self, i: int, found: Dateline) -> bool:
        """Whether what may be a dateline is a label of a list: the next paragraph or the last begins with another."""
        at = bisect_left(self.paragraphs, i)
        beside = [self.paragraphs[j] for j in (at - 1, at + 1) if 0 <= j < len(self.paragraphs)]
        return found.is_bare and any(
            (other := dateline_of(self.text, self.blocks[j].start, self.blocks[j].end)) is not None
            and other.is_bare
            and other.place != found.place
            for j in beside
        )

    def _is_head_mark(self, i: int, first: int) -> bool:
        """Whether the block shows that the body is still to come: a byline, or the headline once more."""
        return self.kinds[i] in HEAD_MARKS or (first > 0 and self._is_copy_of(i, self.blocks[first - 1]))

    def _is_copy_of(self, i: int, other: Block | None) -> bool:
        return other is not None and same_line(self.blocks[i].text) == same_line(other.text)

    def standfirst(self, first: int, start: int) -> Iterator[int]:
        """Paragraphs between headline and body, and the lines that follow the headline or "Highlights" directly."""
        following = first > 0
        for i in range(first, min(start, first + MAX_HEAD)):
            block = self.blocks[i]
            line = self.kinds[i] is None and block.words >= PARAGRAPH_WORDS and not self._is_copy(i)
            line = line and not (first > 0 and is_slug(block, self.blocks[first - 1]))
            if (i in self.is_paragraph or (following and line)) and not self._is_dateline(block):
                yield i
            else:
                following = first > 0 and heads_summary(block)

    def _is_dateline(self, block: Block) -> bool:
        """Whether a line is nothing but a dateline."""
        found = dateline_of(self.text, block.start, block.end)
        return found is not None and found.end >= block.end

    def _is_copy(self, i: int) -> bool:
        """Whether the line stands word for word in another block: a legend, or a headline printed again."""
        return any(self.lines[i] in other for j, other in enumerate(self.lines) if j != i)

    def body(self, start: int, headline: Block | None) -> list[int]:
        """Paragraphs from `start` to the end mark or to the notes before it, and the lines that are sentences.

        What introduces a list, and no list comes behind it, is a label of the page.
        """
        body = list(self._to_end(start, headline))
        while len(body) > 1 and (in_brackets(self.blocks[body[-1]]) or introduces_list(self.blocks[body[-1]])):
            body.pop()
        return body

    def _to_end(self, start: int, headline: Block | None) -> Iterator[int]:
        links = listing = False
        # The number that the next entry has where a list goes on, or begins right behind a paragraph.
        following: int | None = None
        for i in range(start, len(self.blocks)):
            block, kind = self.blocks[i], self.kinds[i]
            if (kind is Kind.END and self._is_end(i, start)) or (i > start and self._is_other_article(i)):
                return
            number = self._number(block)
            entry, following = number is not None and number == following, None
            if kind or (headline is not None and cites(block, headline)):
                links = links or (kind in (Kind.END, Kind.RELATED) and heads_links(block.text))
                continue
            if i in self.is_paragraph:
                links = False
            elif (
                links or block.heading or self._is_copy_of(i, headline) or not (entry or self._is_sentence(i, listing))
            ):
                continue
            following = (number or 0) + 1
            listing = introduces_list(block) or (listing and not self.ends[i])
            yield i

    def _is_other_article(self, i: int) -> bool:
        """Whether the paragraph has a dateline of its own, with an agency or a day, below a line with a date."""
        last = next((j for j in range(i - 1, -1, -1) if j in self.is_paragraph), i)
        if i not in self.is_paragraph or Kind.CLOCK not in self.kinds[last:i]:
            return False
        dateline = dateline_of(self.text, self.blocks[i].start, self.blocks[i].end)
        return dateline is not None and dateline.place is not None and not dateline.is_bare

    def _number(self, block: Block) -> int | None:
        """The number with which a block begins as an entry of a list."""
        found = NUMBERED.match(block.text)
        return int(found[1]) if found is not None else None

    def _is_sentence(self, i: int, listing: bool) -> bool:
        """Whether a line of the body, here in a list or not, is one of its sentences."""
        block = self.blocks[i]
        if TEASER_END.match(block.text):
            return block.words >= PARAGRAPH_WORDS
        if is_remarked(block):
            return True
        if self.ends[i]:
            return not is_question(block) or block.words > QUESTION_WORDS
        if listing or (block.item and self.paragraphs and i < self.paragraphs[-1]):
            return True
        if not self.paragraphs:
            return block.words >= PARAGRAPH_WORDS
        return block.words >= LONG_WORDS or is_verse(i, self.blocks, self.kinds, self.is_paragraph)

    def _is_end(self, i: int, start: int) -> bool:
        """Whether less stands behind the end mark than before it; else it is a box within the article, as is a list
        whose end is marked.
        """
        if i + 1 < len(self.blocks) and LIST_OF.fullmatch(self.blocks[i + 1].text):
            return False
        before = self.length_before[i] - self.length_before[start]
        return 0 < before >= self.length_before[-1] - self.length_before[i]

    @cached_property
    def lines(self) -> list[str]:
        """The keys under which blocks equal their copies."""
        return [same_line(block.text) for block in self.blocks]

    @cached_property
    def length_before(self) -> list[int]:
        """Length of the paragraphs before each block, and of all of them."""
        lengths = (len(block.text) if i in self.is_paragraph else 0 for i, block in enumerate(self.blocks))
        return list(accumulate(lengths, initial=0))
