"""When an article was published, as its page declares or prints it around the headline, in the dateline or below.

In: the page, its layout and the zone that holds where none is printed. Out: the date and where it is from; None where
the page has none. The clock of the page is no date of the article.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import tzinfo
from itertools import islice, pairwise

from extractor.reading.blocks import Block
from extractor.reading.boilerplate import EMPHASIS, OF_OTHERS, Kind, kind_of
from extractor.reading.bylines import pieces_of
from extractor.reading.datelines import Dateline
from extractor.reading.html import Page
from extractor.reading.layout import Layout
from extractor.reading.publication import (
    ALONE,
    BELOW,
    CHANGES,
    Printed,
    PublicationDate,
    bare_date,
    has_date_of_row,
    is_before_change,
    iso_date,
    opens_with_date,
    printed_dates,
)
from extractor.reading.shapes import same_line
from extractor.reading.writing import signature_of
from schemas.vocabulary import PublishedSource

FEW_WORDS, LINE_WORDS = 8, 3
# Lines of a page below its headline among which its date stands.
TITLE_LINES = 5
FORMAL_HALVES = ("पूर्वाह्न", "अपराह्न")
# In a line of a few words they show that its date is told of something: "12 मार्च की बैठक".
POSTPOSITIONS = frozenset({"का", "की", "के", "को", "में", "से", "तक", "पर", "ने"})


def published_of(
    page: Page, layout: Layout, zone: tzinfo | None, given: PublicationDate | None
) -> tuple[PublicationDate | None, PublishedSource]:
    """The caller's date, else that of the metadata, of a byline, of the dateline or the signature; in this order.

    A change counts behind a dateline of an earlier day.
    """
    if given:
        return given, PublishedSource.ARGUMENT
    if page.published and (declared := iso_date(page.published, zone)):
        return declared, PublishedSource.METADATA
    found = list(_bylines(page.lines, layout, zone))
    if any(each.rank == ALONE for each in found):
        found = [each for each in found if each.rank not in BELOW]
    dateline = layout.dateline.published if layout.dateline else None
    printed = min(found, key=lambda each: each.rank, default=None)
    if printed and not (
        printed.rank in CHANGES and dateline and str(dateline) < str(printed.value)[: len(str(dateline))]
    ):
        return printed.value, PublishedSource.BYLINE
    if layout.dateline and (published := layout.dateline.published or _day_of_clock(layout, layout.dateline)):
        return published, PublishedSource.DATELINE
    if (signature := signature_of(layout)) and (signed := bare_date(signature[1], zone)):
        return signed.value, PublishedSource.DATELINE
    return None, PublishedSource.NONE


def _day_of_clock(layout: Layout, dateline: Dateline) -> str | None:
    """The day of a dateline without a year, where a date around the article is that day."""
    for block in layout.around if dateline.day else ():
        if clock := bare_date(block.text, None):
            shown = str(clock.value)[:10]
            day = bare_date(f"{dateline.day} {shown[:4]}", None)
            if day and str(day.value) == shown:
                return shown
    return None


def _bylines(lines: tuple[str, ...], layout: Layout, zone: tzinfo | None) -> Iterator[Printed]:
    """Dates behind a word that says what they are; and lines of a date alone between headline and body."""
    above = layout.above_body
    label = ""
    for i, block in enumerate(layout.around):
        yield from printed_dates(f"{label} {block.text}", zone, below=i >= len(above))
        # "Published on:" may have a line of its own, above the date.
        label = block.text if block.words <= LINE_WORDS and block.text[-1:] == ":" else ""
    for line in lines:
        yield from printed_dates(line, zone)
    yield from _below_title(lines, layout, zone)
    for block, following in pairwise(above):
        if is_before_change(block.text, following.text, zone) and (printed := bare_date(block.text, zone)):
            yield replace(printed, rank=0)
    if layout.headline is None:
        return
    release = any(kind_of(block.text) is Kind.LETTERHEAD for block in above[: layout.above])
    for block in above[: layout.above]:
        # A release is dated above its title. No clock of a page prints the half of the day in words of Sanskrit, as
        # bylines of a broadcaster do.
        formal = release or _heads_release(block) or any(half in block.text for half in FORMAL_HALVES)
        if formal and (printed := bare_date(block.text, zone)):
            yield printed
    for block in layout.below_headline:
        labelled = any(printed_dates(block.text, zone))
        if not labelled and _is_dated(block) and (printed := bare_date(block.text, zone)):
            yield printed


def _below_title(lines: tuple[str, ...], layout: Layout, zone: tzinfo | None) -> Iterator[Printed]:
    """Dates alone directly below the headline of an HTML page, which are no part of the text of its article."""
    title = same_line(layout.headline.text) if layout.headline else ""
    found = [i for i, line in enumerate(lines) if same_line(line) == title]
    below = (line for i in found for line in lines[i + 1 : i + 1 + TITLE_LINES])
    dated = (bare_date(line, zone) for line in below if kind_of(line) in (Kind.CLOCK, Kind.BYLINE))
    yield from islice(filter(None, dated), 1)


def _heads_release(block: Block) -> bool:
    """Whether a line says that this is a press release before anything else ("Press Release | May 27, 2025 | Lima")."""
    first = next(iter(pieces_of(EMPHASIS.sub("", block.text))), "")
    return kind_of(first) is Kind.LETTERHEAD


def _is_dated(block: Block) -> bool:
    """Whether a line between headline and body is a byline by its date; a legend or a sub-heading is none."""
    kind = kind_of(block.text)
    if kind in OF_OTHERS - {Kind.CLOCK}:
        return False
    if kind in (Kind.CLOCK, Kind.BYLINE) or _heads_release(block):
        return True
    told = block.text.split()
    short = block.words <= FEW_WORDS or opens_with_date(block.text) or has_date_of_row(block.text)
    return short and (POSTPOSITIONS.isdisjoint(told) or "प्रकाशित" in told)
