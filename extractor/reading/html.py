"""An HTML page in; the text of its article (by trafilatura) and what its metadata say out.

The text begins with the title. The date is the one that the page declares as the publication (Open Graph, JSON-LD,
microdata); a date that merely stands on the page is left to the bylines.
"""

from __future__ import annotations

import html
import json
from collections.abc import Iterator
from dataclasses import dataclass

import regex

from extractor.kept import kept_pattern

PAGE = kept_pattern(r"(?i)<!doctype html|<html[\s>]|<body[\s>]")
BLOCK_TAG = kept_pattern(r"(?i)</?(?:p|br|div|li|ul|ol|h[1-6]|td|tr|section|article|header|footer)\b[^<>]{0,300}>")
HIDDEN = kept_pattern(r"(?is)<(script|style|noscript|template)\b.*?(?:</\1\s*>|$)|<!--.*?(?:-->|$)")
TAG = kept_pattern(r"</?[a-zA-Z][^<>]{0,1000}>|<![^<>]{0,300}>|<\?[^<>]{0,300}>")
MIN_BLOCK_TAGS = 3
SITE_NAME = "//meta[@property='og:site_name' or @name='og:site_name' or @name='application-name']/@content"
ADDRESS = kept_pattern(r"(?i)^https?://(?:www\.)?|/$")
# One site behind a headline, without a section between them.
BEHIND_TITLE = kept_pattern(r"\s*[|–—-]\s+(?P<site>[^|–—-]{2,40})")
PUBLISHED = (
    "//meta[@property='article:published_time' or @name='article:published_time']/@content",
    "//meta[@property='og:article:published_time' or @property='og:published_time']/@content",
    "//*[@itemprop='datePublished']/@content|//*[@itemprop='datePublished']/@datetime",
    "//meta[@name='pubdate' or @name='publish-date' or @name='publishdate' or @name='date' or @name='publication_date'"
    " or @name='DC.date.issued' or @name='dcterms.created' or @name='parsely-pub-date' or @name='publish_date'"
    " or @name='article.published' or @name='sailthru.date' or @name='cXenseParse:recs:publishtime']/@content",
    "//time[@pubdate]/@datetime",
)


@dataclass(frozen=True, slots=True)
class Page:
    """What a page says; `lines` are those of the whole page, for bylines that are no part of the article's text."""

    text: str
    title: str | None = None
    author: str | None = None
    outlet: str | None = None
    published: str | None = None
    lines: tuple[str, ...] = ()


def looks_like_html(text: str) -> bool:
    """Whether a text file is a page or a piece of one. A stray tag in an article is text."""
    if "<" not in text:
        return False
    return bool(PAGE.search(text, 0, 5_000)) or sum(1 for _ in BLOCK_TAG.finditer(text)) >= MIN_BLOCK_TAGS


def read_page(source: str) -> Page:
    """Article and metadata of a page; where trafilatura finds no article, the text between the tags."""
    plain = strip_tags(source)
    if not PAGE.search(source, 0, 5_000):
        return Page(plain)
    from trafilatura import extract, extract_metadata
    from trafilatura.utils import load_html

    tree = load_html(source)
    if tree is None:
        return Page(plain)
    published = next(_declared(tree), None)
    metadata = extract_metadata(tree)
    body = extract(source, include_comments=False, include_tables=True) or ""
    title = _squeezed(metadata.title) if metadata else None
    lines = tuple(line for line in plain.splitlines() if line.strip())
    text = body if len(body) >= 0.2 * len(plain) or len(body) >= 200 else plain
    return Page(
        headed(text, title),
        title,
        _squeezed(metadata.author) if metadata else None,
        _site(tree, title),
        published,
        lines,
    )


def headed(text: str, title: str | None) -> str:
    """The text with its title above it, unless it opens with the title already."""
    return f"{title}\n\n{text}" if title and title not in text[: 3 * len(title) + 200] else text


def strip_tags(source: str) -> str:
    """The text between the tags, a line for each block."""
    text = HIDDEN.sub(" ", source)
    text = TAG.sub("", BLOCK_TAG.sub("\n", text))
    lines = (regex.sub(r"[ \t\u00a0]+", " ", line).strip() for line in html.unescape(text).splitlines())
    return regex.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _squeezed(value: object) -> str | None:
    return " ".join(str(value).split()) or None if value else None


def _declared(tree: object) -> Iterator[str]:
    """Publication dates that the page declares, the most reliable first."""
    for path in PUBLISHED[:2]:
        yield from tree.xpath(path)  # type: ignore[attr-defined]
    dates = (each.get("datePublished") for each in _linked_data(tree))
    yield from (value for value in dates if isinstance(value, str))
    for path in PUBLISHED[2:]:
        yield from tree.xpath(path)  # type: ignore[attr-defined]


def _site(tree: object, title: str | None) -> str | None:
    """The site or publisher that the page declares, else the site behind the headline in the title of its window."""
    names: list[object] = list(tree.xpath(SITE_NAME))  # type: ignore[attr-defined]
    publishers = (each.get("publisher") for each in _linked_data(tree))
    names += [each.get("name") if isinstance(each, dict) else each for each in publishers]
    if declared := next((name.strip() for name in names if isinstance(name, str) and name.strip()), None):
        return _squeezed(ADDRESS.sub("", declared))
    window = _squeezed(next(iter(tree.xpath("//head/title/text()")), None))  # type: ignore[attr-defined]
    if not title or not window or not window.startswith(title):
        return None
    site = BEHIND_TITLE.fullmatch(window, len(title))
    return site["site"] if site else None


def _linked_data(tree: object) -> Iterator[dict[str, object]]:
    """The objects of the JSON-LD blocks of a page, the outermost first."""
    for script in tree.xpath("//script[@type='application/ld+json']/text()"):  # type: ignore[attr-defined]
        try:
            yield from _objects(json.loads(script))
        except (ValueError, RecursionError):
            continue


def _objects(value: object) -> Iterator[dict[str, object]]:
    if isinstance(value, dict):
        yield value
    for each in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _objects(each)
