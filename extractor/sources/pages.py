"""Web sources: their lists are read, their pages fetched where that is needed, and all that came is kept.

What is kept is given again in every run, asked for or not, so that a changed prompt reaches every article without the
web; so is a page that has gone or does not answer today. A page is not asked for where its list says that it has not
changed since it was asked for last.
"""

from __future__ import annotations

import asyncio
import heapq
from collections import defaultdict
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from fnmatch import fnmatchcase

from db.resources import Resource, Resources
from extractor.reading import Known
from extractor.reading.decoding import decode
from extractor.sources.client import Client, Validators
from extractor.sources.configuration import Feed, Fetching, PageSource, Sitemap, WebSource
from extractor.sources.exchange import Wanted
from extractor.sources.inputs import Failure, Item, Kept, Origin, SourceInput
from extractor.sources.listings import Entry, Listing, NoListing, address_of, read_feed, read_sitemap
from extractor.sources.unpacking import gunzipped
from schemas.errors import ArticleError, NotFetched, SourceFailed, UnreadableArticle

MARKUP = frozenset({"text/html", "application/xhtml+xml"})
PAGE_TYPES = MARKUP | {"text/plain", "text/markdown"}
# What the protocol of sitemaps allows.
LIST = Wanted(52_428_800)
MOST_SITEMAPS = 200
LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass
class Pages:
    """Gives the articles of web sources. Without a client it gives those that were fetched before, and nothing new."""

    resources: Resources
    client: Client | None
    fetching: Fetching
    # Pages that could not be fetched in earlier runs and have to wait, with what was wrong.
    waiting: Mapping[str, str] = field(default_factory=dict)
    # What was asked for in this run, by URL, and why it was not fetched: several sources may name the same page.
    _turns: defaultdict[str, asyncio.Lock] = field(default_factory=lambda: defaultdict(asyncio.Lock))
    _asked: dict[str, NotFetched | None] = field(default_factory=dict)

    async def items(self, source: WebSource) -> AsyncIterator[Item]:
        """The articles of a source: those that it names today, then those that it named before."""
        given = Known(outlet=source.outlet)
        lost: list[NotFetched] = []
        named: set[str] = set()
        before = set(self.resources.articles(source.name))
        unasked = 0
        if isinstance(source, PageSource):
            entries = [Entry(address_of(source.url, source.url) or source.url)]
        else:
            entries, failures = await self._entries(source)
            for failure in failures:
                yield failure
        forgotten = self.resources.forgotten()
        entries = [entry for entry in entries if entry.url not in forgotten]
        # New pages first: where the time for fetching ends, those are missed most.
        for entry in sorted(entries, key=lambda each: each.url in before):
            if self.client and self.client.is_late:
                unasked += 1
                continue
            named.add(entry.url)
            stored = self.resources.get(entry.url)
            if stored is None and (message := self.waiting.get(entry.url)):
                yield Failure(source.name, NotFetched(entry.url, message))
                continue
            try:
                resource, origin = await self._fetched(entry, source, stored)
            except NotFetched as error:
                if stored is None:
                    yield Failure(source.name, error)
                    continue
                lost.append(error)
                resource, origin = stored, Origin.STORED
            yield self._input(resource, origin, given)
        if lost:
            yield Failure(source.name, SourceFailed(source.url, _lost(lost)))
        if unasked:
            reason = f"{unasked} of its pages are left for the next run: the time for fetching is over"
            yield Failure(source.name, SourceFailed(source.url, reason))
        for url in self.resources.articles(source.name):
            if url not in named and (stored := self.resources.get(url)):
                yield self._input(stored, Origin.STORED, given)

    def _input(self, resource: Resource, origin: Origin, given: Known) -> SourceInput:
        listed = Known(**{name: resource.known.get(name) for name in ("title", "author", "published")})
        return SourceInput(
            *(resource.url, resource.source, origin, Kept(self.resources, resource.url)),
            markup=resource.content_type is None or resource.content_type in MARKUP,
            charset=resource.charset,
            given=given,
            listed=listed,
            since=datetime.fromisoformat(resource.fetched_at).timestamp(),
        )

    async def _fetched(self, entry: Entry, source: WebSource, stored: Resource | None) -> tuple[Resource, Origin]:
        if stored and entry.modified and entry.modified <= datetime.fromisoformat(stored.checked_at):
            return stored, Origin.STORED
        known = {name: value for name, value in _stated(entry.known) if value}
        new = Resource(entry.url, source.name, is_article=True, final_url=entry.url, content=b"", known=known)
        return await self._get(new, Wanted(self.fetching.max_bytes, PAGE_TYPES))

    async def _get(self, new: Resource, wanted: Wanted) -> tuple[Resource, Origin]:
        """What stands at a URL, and whether it is what is kept. Raises NotFetched."""
        # Two sources that name a page at the same time ask for it once.
        async with self._turns[new.url]:
            stored = self.resources.get(new.url)
            if stored:
                # What a list said first stands: some feeds date every change as a publication, and of two lists each
                # would replace the words of the other in every run.
                new = replace(new, known={**new.known, **stored.known})
            if self.client is None or new.url in self._asked:
                return self._kept(new, stored), Origin.STORED
            validators = Validators(stored.final_url, stored.etag, stored.last_modified) if stored else None
            self._asked[new.url] = None
            try:
                answer = await self.client.get(new.url, wanted, validators)
            except NotFetched as error:
                self._asked[new.url] = error
                raise
            if stored and answer.status == 304:
                self.resources.checked(new.url, new.source, new.known)
                return replace(stored, known=new.known), Origin.UNCHANGED
            fetched = replace(
                new,
                final_url=answer.url,
                content=answer.content,
                content_type=answer.content_type,
                charset=answer.charset,
                etag=answer.headers.get("etag"),
                last_modified=answer.headers.get("last-modified"),
            )
            self.resources.put(fetched)
            same = stored and (stored.content, stored.charset) == (fetched.content, fetched.charset)
            return fetched, Origin.UNCHANGED if same else Origin.FETCHED

    def _kept(self, new: Resource, stored: Resource | None) -> Resource:
        """What nobody is asked for, with what this list knows of it. Raises NotFetched."""
        if error := self._asked.get(new.url):
            raise error
        if stored is None:
            raise NotFetched(new.url, "was not fetched yet, and nothing is fetched in this run")
        if self.client is None or new.known == stored.known:
            return stored
        self.resources.checked(new.url, new.source, new.known)
        return replace(stored, known=new.known)

    async def _entries(self, source: Feed | Sitemap) -> tuple[list[Entry], list[Failure]]:
        """The newest articles that a list names, in its order where it tells no dates, and what went wrong with it."""
        entries: list[Entry] = []
        failures: list[Failure] = []
        waiting, asked = [source.url], set[str]()
        while waiting and len(asked) < MOST_SITEMAPS:
            url = waiting.pop(0)
            asked.add(url)
            try:
                listing = await self._listing(url, source)
            except ArticleError as error:
                failures.append(Failure(source.name, SourceFailed(url, error.message)))
                continue
            if listing.damage:
                failures.append(Failure(source.name, SourceFailed(url, listing.damage)))
            waiting += [each for each in listing.listings if each not in asked]
            entries = _newest([*entries, *_matching(listing.entries, source.match)], source.limit)
        if waiting:
            reason = f"names more than {MOST_SITEMAPS} sitemaps: the others are not read"
            failures.append(Failure(source.name, SourceFailed(source.url, reason)))
        return entries, failures

    async def _listing(self, url: str, source: Feed | Sitemap) -> Listing:
        """A list as it is today, or was when it was last fetched where it is unchanged. Raises ArticleError."""
        new = Resource(url, source.name, is_article=False, final_url=url, content=b"")
        resource, _ = await self._get(new, LIST)
        try:
            content = gunzipped(resource.content, LIST.limit)
            text = decode(content, url, markup=True, charset=resource.charset)
            read = read_feed if isinstance(source, Feed) else read_sitemap
            return read(text, resource.final_url)
        except (NoListing, ValueError) as error:
            raise SourceFailed(url, str(error)) from error
        except UnreadableArticle as error:
            raise SourceFailed(url, f"cannot be read: {error.message}") from error


def _lost(errors: Sequence[NotFetched]) -> str:
    """Why pages are given as they were fetched before."""
    first = errors[0]
    if len(errors) == 1:
        return f"a page stays as it was fetched before: {first.uri} {first.message}"
    return f"{len(errors)} pages stay as they were fetched before; the first: {first.uri} {first.message}"


def _stated(known: Known) -> Iterable[tuple[str, str | None]]:
    return ("title", known.title), ("author", known.author), ("published", known.published)


def _matching(entries: Iterable[Entry], pattern: str | None) -> Iterable[Entry]:
    return (entry for entry in entries if pattern is None or fnmatchcase(entry.url, pattern))


def _newest(entries: Iterable[Entry], limit: int) -> list[Entry]:
    """The entries that changed last; those without a date in their order behind them."""
    distinct = {entry.url: entry for entry in reversed(list(entries))}
    ordered = reversed(distinct.values())
    return heapq.nlargest(limit, ordered, key=lambda entry: entry.dated or LONG_AGO)
