"""A file or a text in, an Article out: decode, find the blocks, lay out the page, read bylines, split sentences.

`Article.text` is the whole source (of HTML: what trafilatura takes for the article) as `decoding` stores it. Sentences
cover headline, standfirst and body; a dateline and the credit of an agency stand before and behind them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path

from extractor.kept import kept_pattern
from extractor.reading.blocks import Block, split_blocks
from extractor.reading.boilerplate import EMPHASIS, OF_OTHERS, Kind, kind_of
from extractor.reading.bylines import (
    agencies_in,
    author_of,
    credit_of,
    is_agency,
    is_indian,
    named_agency,
)
from extractor.reading.datelines import dateline_of
from extractor.reading.dating import published_of
from extractor.reading.decoding import clean, decode, name_of, read_bytes
from extractor.reading.finding import SUFFIXES, folder_problem, is_folder
from extractor.reading.html import Page, looks_like_html, read_page
from extractor.reading.known import NOTHING, Known, completed, stated_date
from extractor.reading.languages import language_of
from extractor.reading.layout import Layout, lay_out
from extractor.reading.outlets import owner_of, printed_outlet, without_site
from extractor.reading.publication import INDIA, PublicationDate, given_date
from extractor.reading.sentences import split_sentences
from extractor.reading.writing import written_in
from schemas.article import Article, ArticleInfo, Part, Sentence
from schemas.errors import UnreadableArticle

HTML_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
# Languages whose outlets print Indian time where they print no zone.
INDIAN = frozenset({"hi", "mr", "gu", "pa", "ta", "te", "kn", "ml", "or", "as"})
MIN_REPEATED = 40
LEGEND_WORDS = 4
# Where a sentence does not begin: at the bullet of a list, at emphasis.
WORD = kept_pattern(r"[\p{L}\p{N}]")
SOURCE = kept_pattern(r"(?i)(?:source|स्रोत|सोर्स|साभार)\s*[:|]")
CREDITED = kept_pattern(r"^(?<legend>[^()]+)[(](?<agency>[^()]{2,30})[)]$")
BULLET = kept_pattern(r"[\s*_#>•●▪■◦‣·➢✓–—-]*")


def read_article(path: Path, *, published_at: str | None = None, uri: str | None = None) -> Article:
    """The article of a .txt, .md or HTML file; `uri` is what it is called in the database, its path where not given.

    Raises UnreadableArticle where the file is no article, ConfigurationError where `published_at` is no date.
    """
    given = given_date(published_at) if published_at is not None else None
    name = uri or name_of(path)
    return _read(_page(read_file(path, name), path, name), name, given)


def read_file(path: Path, uri: str) -> bytes:
    """What the file of an article holds. Raises UnreadableArticle where it is no such file."""
    if not str(path).lower().endswith(SUFFIXES):
        if is_folder(path):
            raise UnreadableArticle(uri, folder_problem(path))
        if not path.exists():
            raise UnreadableArticle(uri, "is not there; check the path")
        raise UnreadableArticle(uri, f"is none of {', '.join(SUFFIXES)}; save the article as one of them")
    try:
        return read_bytes(path, uri)
    except UnreadableArticle:
        if is_folder(path):
            raise UnreadableArticle(uri, folder_problem(path)) from None
        raise


def read_loaded(content: bytes, path: Path, uri: str) -> Article:
    """The article of what `read_file` gave. Raises UnreadableArticle."""
    return _read(_page(content, path, uri), uri, None)


def is_markup(path: Path) -> bool:
    """Whether the name of the file says that it is a page."""
    return path.suffix.lower() in HTML_SUFFIXES


def _page(content: bytes, path: Path, uri: str) -> Page:
    text = decode(content, uri, markup=is_markup(path))
    return read_page(text) if is_markup(path) or looks_like_html(text) else Page(text)


def read_text(text: str, uri: str, *, published_at: str | None = None) -> Article:
    """The article of a text that is already decoded. Raises as `read_article` does."""
    given = given_date(published_at) if published_at is not None else None
    return _read(read_page(text) if looks_like_html(text) else Page(text), uri, given)


def read_html(page: str | bytes, uri: str, *, published_at: str | None = None) -> Article:
    """The article of an HTML page. Raises as `read_article` does."""
    given = given_date(published_at) if published_at is not None else None
    return _read(read_page(decode(page, uri, markup=True) if isinstance(page, bytes) else page), uri, given)


def read_content(
    data: bytes, uri: str, *, markup: bool, charset: str | None = None, given: Known = NOTHING, listed: Known = NOTHING
) -> Article:
    """The article of what was fetched or handed in: a page (`markup`) or a text, in the encoding that the server named.

    `given` is what the caller knows of it, `listed` what stood in the list it was found in. Raises UnreadableArticle.
    """
    text = decode(data, uri, markup=markup, charset=charset)
    page = read_page(text) if markup or looks_like_html(text) else Page(text)
    return _read(completed(page, given, listed), uri, stated_date(given))


def _read(page: Page, uri: str, given: PublicationDate | None) -> Article:
    text = clean(page.text)
    layout = lay_out(text, split_blocks(text), page.title)
    sentences = tuple(_sentences(text, layout))
    if all(sentence.part is Part.HEADLINE for sentence in sentences):
        raise UnreadableArticle(uri, "has no sentence; check that it is an article and not only headings and links")
    return Article(info=_info(page, text, layout, sentences, uri, given), text=text, sentences=sentences)


def _sentences(text: str, layout: Layout) -> Iterator[Sentence]:
    """Sentences of the article in order. What the standfirst has from the body, and the body twice, counts once."""
    standfirst = any(part is Part.STANDFIRST for _, part in layout.parts)
    body = "\n".join(block.text for block, part in layout.parts if part is Part.BODY) if standfirst else ""
    seen: set[str] = set()
    number = 0
    for paragraph, (block, part) in enumerate(layout.parts):
        start, end = _range(text, layout, block.start, block.end)
        spans = [(start, end)] if part is Part.HEADLINE else split_sentences(text, start, end)
        for first, stop in spans:
            quote = text[first:stop]
            repeated = quote in seen or (part is Part.STANDFIRST and quote in body)
            if WORD.search(quote) and (len(quote) < MIN_REPEATED or not repeated):
                seen.add(quote)
                number += 1
                yield Sentence(start=first, end=stop, number=number, paragraph=paragraph, part=part)


def _range(text: str, layout: Layout, start: int, end: int) -> tuple[int, int]:
    """The block less its dateline and its credit."""
    if layout.dateline and start < layout.dateline.end < end:
        start = layout.dateline.end
    if credit := credit_of(text, start, end):
        end = credit.start()
    if bullet := BULLET.match(text, start, end):
        start = bullet.end()
    return start, end


def _info(
    page: Page, text: str, layout: Layout, sentences: tuple[Sentence, ...], uri: str, given: PublicationDate | None
) -> ArticleInfo:
    around = list(_around(layout))
    language = language_of(" ".join(text[each.start : each.end] for each in sentences))
    agency = named_agency(
        [layout.dateline.agency if layout.dateline else None, *agencies_in(around), *_credits(text, layout)]
    )
    title, site = without_site(layout.headline.text) if layout.headline else (None, None)
    outlet = page.outlet or site or printed_outlet(text, layout, around) or owner_of(page.lines)
    place = written_in(layout)
    zone = INDIA if language in INDIAN or is_indian(agency, outlet, place) else None
    published, source = published_of(page, layout, zone, given)
    return ArticleInfo(
        uri=uri,
        title=page.title or (" ".join(title.split()) if title else None),
        outlet=outlet,
        author=page.author or author_of(around),
        agency=agency,
        dateline=place,
        language=language,
        published_at=published,
        published_source=source,
        text_sha256=hashlib.sha256(text.encode()).hexdigest(),
    )


def _around(layout: Layout) -> Iterator[str]:
    """The lines around the article that may name its people; the source below a legend is that of the picture."""
    below = False
    for block, following in zip_longest(layout.around, layout.around[1:]):
        kind = kind_of(block.text)
        # "AP" right above "Representative image".
        above = is_agency(block.text) and following is not None and kind_of(following.text) is Kind.CAPTION
        if kind not in OF_OTHERS and not above and not _is_of_picture(block, below=below):
            yield EMPHASIS.sub("", block.text) if "*" in block.text else block.text
        below = kind is Kind.CAPTION


def _is_of_picture(block: Block, *, below: bool) -> bool:
    """Whether a line is the source below a legend, or a legend with an agency in brackets behind it."""
    credited = CREDITED.search(block.text)
    legend = credited is not None and is_agency(credited["agency"]) and len(credited["legend"].split()) > LEGEND_WORDS
    return (below and SOURCE.match(block.text) is not None) or (
        legend and dateline_of(block.text, 0, len(block.text)) is None
    )


def _credits(text: str, layout: Layout) -> Iterator[str]:
    for block, part in reversed(layout.parts):
        if part is Part.BODY and (credit := credit_of(text, block.start, block.end)):
            yield credit["agency"]
