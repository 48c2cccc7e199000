"""The text of a feed or a sitemap in, the articles that it lists out, each with what it says of them.

XML is parsed without network and without entities, which lists have no use for: a list that declares some is refused.
Of a feed that is no well-formed XML, what the parser can make out is read, and the damage is named.

trafilatura's own readers are not used: theirs give bare links, sorted, without title and date, and fetch by themselves.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from urllib.parse import urldefrag, urljoin

import regex
from courlan import clean_url
from lxml import etree

from extractor.reading.html import strip_tags
from extractor.reading.known import Known
from extractor.reading.publication import iso_date
from extractor.sources.configuration import check_url

ENTITIES = regex.compile(r"<!ENTITY", regex.I)
OPENING = regex.compile(
    r"\s*<(?:\?xml|!--|!DOCTYPE (?!html)|rss|feed|rdf:RDF|[\w.-]*:?(?:urlset|sitemapindex))", regex.I
)
LINE = regex.compile(r"https?://\S+", regex.I)
ATOM = "{http://www.w3.org/2005/Atom}"
MAX_TITLE = 500


class NoListing(ValueError):
    """What was fetched is no feed or sitemap; the message says why."""


@dataclass(frozen=True)
class Entry:
    """One article of a list; `modified` is when it was last changed, where the list tells that from its publication."""

    url: str
    known: Known = field(default_factory=Known)
    modified: datetime | None = None

    @property
    def dated(self) -> datetime | None:
        """The latest date that the list has of it."""
        return self.modified or _latest(self.known.published)


@dataclass(frozen=True)
class Listing:
    """What a list names: articles in its order, and further lists. `damage` says what is wrong with it, if anything."""

    entries: tuple[Entry, ...] = ()
    listings: tuple[str, ...] = ()
    damage: str | None = None


def read_feed(text: str, url: str) -> Listing:
    """The articles of an RSS, Atom or JSON feed that was read from `url`. Raises NoListing."""
    if text.lstrip("\ufeff \t\r\n").startswith("{"):
        return Listing(tuple(_distinct(_json_entries(text, url))))
    if not OPENING.match(text):
        raise NoListing("is no feed")
    try:
        root, damage = _parsed(text), None
    except etree.XMLSyntaxError as error:
        root, damage = _parsed(text, recover=True), _words(error)
    if root is None or _name(root) not in ("rss", "rdf", "feed"):
        raise NoListing(f"is no feed: {damage}" if damage or root is None else f"is no feed but <{_name(root)}>")
    items = (each for each in root.iter(etree.Element) if _name(each) in ("item", "entry"))
    entries = tuple(_distinct(entry for item in items if (entry := _entry(item, url))))
    if damage and not entries:
        raise NoListing(f"is no feed: {damage}")
    return Listing(entries, damage=damage and f"is damaged, and was read as far as it goes: {damage}")


def read_sitemap(text: str, url: str) -> Listing:
    """The articles and further sitemaps of a sitemap that was read from `url`. Raises NoListing."""
    if not OPENING.match(text):
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        if not lines or not all(LINE.fullmatch(line) for line in lines):
            raise NoListing("is no sitemap")
        return Listing(tuple(_distinct(Entry(address) for line in lines if (address := address_of(line, url)))))
    try:
        root = _parsed(text)
    except etree.XMLSyntaxError as error:
        raise NoListing(f"is no sitemap: {_words(error)}") from error
    if _name(root) == "sitemapindex":
        found = (address_of(_text(each, "loc"), url) for each in root if _name(each) == "sitemap")
        return Listing(listings=tuple(dict.fromkeys(address for address in found if address)))
    if _name(root) != "urlset":
        raise NoListing(f"is no sitemap but <{_name(root)}>")
    return Listing(tuple(_distinct(entry for each in root if _name(each) == "url" and (entry := _place(each, url)))))


def address_of(link: str | None, base: str) -> str | None:
    """The URL of a link without its fragment and its trackers; None where it leads to nothing that can be fetched."""
    if not link or "\n" in link.strip():
        return None
    try:
        joined = urldefrag(urljoin(base, link.strip())).url
        check_url(joined)
        return clean_url(joined) or None
    except ValueError:
        return None


def _parsed(text: str, *, recover: bool = False) -> etree._Element:
    if ENTITIES.search(text):
        raise NoListing("declares entities of its own, which no list needs: it is not read")
    # Entities are neither resolved nor fetched; without huge_tree libxml2 bounds depth and size of a text.
    parser = etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        remove_comments=True,
        remove_pis=True,
        recover=recover,
    )
    return etree.fromstring(text.lstrip("\ufeff \t\r\n").encode(), parser)


def _entry(item: etree._Element, url: str) -> Entry | None:
    # Relative links count from `xml:base`, where a feed has it.
    base = urljoin(url, item.base or "")
    address = next(filter(None, (address_of(link, base) for link in _addresses(item))), None)
    if address is None:
        return None
    title = _plain(_text(item, "title"))
    author = _plain(_text(item, "creator")) or _plain(_author(item))
    published = _text(item, "pubdate") or _text(item, "published") or _text(item, "date")
    changed = _text(item, "updated") or _text(item, "modified")
    return Entry(address, Known(title=title, author=author, published=_stated(published)), _latest(changed))


def _addresses(item: etree._Element) -> Iterator[str | None]:
    """Where an item may lead, the likeliest first."""
    links = [each for each in item if _name(each) == "link"]
    for each in links:
        if each.get("href") and each.get("rel", "alternate") == "alternate":
            yield each.get("href")
    for each in links:
        yield each.text
    for each in item:
        if _name(each) == "guid" and each.get("ispermalink", each.get("isPermaLink", "true")) == "true":
            yield each.text


def _author(item: etree._Element) -> str | None:
    for each in item:
        if each.tag == f"{ATOM}author":
            return _text(each, "name")
    return None


def _place(place: etree._Element, url: str) -> Entry | None:
    address = address_of(_text(place, "loc"), url)
    if address is None:
        return None
    news = next((each for each in place if _name(each) == "news"), None)
    known = Known()
    if news is not None:
        known = Known(title=_plain(_text(news, "title")), published=_stated(_text(news, "publication_date")))
    return Entry(address, known, _latest(_text(place, "lastmod")))


def _json_entries(text: str, url: str) -> Iterator[Entry]:
    """The items of a JSON feed."""
    try:
        items = json.loads(text).get("items")
    except (ValueError, RecursionError) as error:
        raise NoListing("is no feed: its JSON cannot be read") from error
    if not isinstance(items, list):
        raise NoListing("is no feed: its JSON has no items")
    for item in items:
        words = (
            {name: value for name, value in item.items() if isinstance(value, str)} if isinstance(item, dict) else {}
        )
        address = address_of(words.get("url"), url) or address_of(words.get("external_url"), url)
        if address:
            published = words.get("date_published")
            known = Known(title=_plain(words.get("title")), published=_stated(published))
            yield Entry(address, known, _latest(words.get("date_modified")))


def _distinct(entries: Iterator[Entry]) -> Iterator[Entry]:
    seen: set[str] = set()
    for entry in entries:
        if entry.url not in seen:
            seen.add(entry.url)
            yield entry


def _name(element: etree._Element) -> str:
    """Name of an element without its namespace, in small letters."""
    return str(element.tag).rpartition("}")[2].rpartition(":")[2].lower() if isinstance(element.tag, str) else ""


def _text(element: etree._Element, name: str) -> str | None:
    """Text of the first child of that name."""
    return next(("".join(map(str, each.itertext())) for each in element if _name(each) == name), None)


def _plain(text: str | None) -> str | None:
    """One line without tags."""
    line = " ".join(unicodedata.normalize("NFC", strip_tags(text or "")).split())
    return line if line and len(line) <= MAX_TITLE else None


def _date(text: str | None) -> datetime | str | None:
    """A time with its zone, or a day, as feeds (RFC 2822) and sitemaps (ISO 8601) write them."""
    if not text or len(text) > 100:
        return None
    try:
        moment = parsedate_to_datetime(text.strip())
    except ValueError:
        return iso_date(text, None)
    return moment if moment.tzinfo else moment.date().isoformat()


def _stated(text: str | None) -> str | None:
    """The date as `Known` has it."""
    value = _date(text)
    return value.isoformat() if isinstance(value, datetime) else value


def _latest(text: str | None) -> datetime | None:
    """The latest moment that the date can mean: a day ends last in the west of the Pacific."""
    value = _date(text)
    if isinstance(value, str):
        return datetime.fromisoformat(value).replace(tzinfo=UTC) + timedelta(hours=36)
    return value


def _words(error: etree.XMLSyntaxError) -> str:
    return " ".join(str(error.msg).split())[:200]
