"""All sources together, against a real server and a real database."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from ipaddress import ip_network
from pathlib import Path
from typing import Any

import pytest

from db.engine import Database, open_database
from db.resources import Resources
from extractor.sources.client import Client
from extractor.sources.configuration import Configuration, Fetching
from extractor.sources.gathering import open_sources
from extractor.sources.inputs import Failure, Item, SourceInput
from schemas.errors import DatabaseError
from tests.sources.test_client import FakeClock
from tests.sources.web import Served, Web, page, redirect, tagged

BODY = "<p>The defence ministers of India and Oman met in Muscat on Wednesday. They signed a pact.</p>"
FETCHING = Fetching(allow_networks=(ip_network("127.0.0.1/32"),), timeout_s=5)


def rss(*links: str) -> Served:
    items = "".join(f"<item><title>T</title><link>{link}</link></item>" for link in links)
    return Served(f"<rss><channel>{items}</channel></rss>".encode(), content_type="application/rss+xml")


def sitemap(*places: tuple[str, str | None]) -> Served:
    urls = "".join(
        f"<url><loc>{link}</loc>{f'<lastmod>{changed}</lastmod>' if changed else ''}</url>" for link, changed in places
    )
    return Served(f"<urlset>{urls}</urlset>".encode(), content_type="text/xml")


@pytest.fixture
def database(tmp_path: Path) -> Any:
    with open_database(tmp_path / "facts.db") as opened:
        yield opened


def gather(
    database: Database, *sources: dict[str, Any], offline: bool = False, fetching: Fetching = FETCHING
) -> list[Item]:
    """What the sources give, in the order of URIs, failures behind."""
    configuration = Configuration.model_validate(
        {"fetching": fetching, "sources": [{"name": f"s{number}", **source} for number, source in enumerate(sources)]}
    )

    async def collect() -> list[Item]:
        client = Client(fetching, clock=FakeClock())
        async with client, open_sources(configuration, database, str, offline=offline, client=client) as items:
            return [item async for item in items]

    found = asyncio.run(collect())
    return sorted(
        found,
        key=lambda item: (isinstance(item, Failure), item.uri),
    )


def told(items: Sequence[Item], web: Web) -> list[str]:
    """URIs with their origins; of failures the message. The address of the server is left out."""
    lines = (f"{item.uri} {item.origin}" if isinstance(item, SourceInput) else str(item.error) for item in items)
    return [line.replace(f"http://127.0.0.1:{web.port}", "") for line in lines]


def test_a_feed_is_fetched_once_and_then_only_asked_about(database: Database) -> None:
    with Web() as web:
        feed = {"kind": "feed", "url": web.url("/rss")}
        web.routes |= {
            "/rss": tagged(rss("/a", "/b"), '"feed"'),
            "/a": tagged(page("A", BODY), '"a"'),
            "/b": page("B", BODY),
        }
        assert told(gather(database, feed), web) == ["/a fetched", "/b fetched"]
        assert told(gather(database, feed), web) == ["/a unchanged", "/b unchanged"]
        assert web.paths == ["/rss", "/a", "/b"] * 2
        assert [headers.get("if-none-match") for path, headers in web.asked if path == "/a"] == [None, '"a"']

        web.routes |= {"/rss": rss("/a"), "/a": page("A", BODY + "<p>It was corrected.</p>")}
        assert told(gather(database, feed), web) == ["/a fetched", "/b stored"]
        assert told(gather(database, feed, offline=True), web) == ["/a stored", "/b stored"]


def test_what_was_fetched_is_read_again_without_the_web(database: Database) -> None:
    head = '<meta property="og:site_name" content="Sample Times"><meta name="author" content="Asha Verma">'
    feed = (
        "<rss><channel><item><title>Title of the list</title><link>/a</link>"
        "<pubDate>Wed, 31 Jan 2024 10:00:00 +0530</pubDate></item></channel></rss>"
    )
    with Web() as web:
        web.routes |= {
            "/rss": Served(feed.encode(), content_type="text/xml"),
            "/a": Served(
                page("A “quoted” title", BODY, head).body.decode().encode("windows-1252"),
                content_type="text/html; charset=windows-1252",
            ),
        }
        source = {"kind": "feed", "url": web.url("/rss"), "outlet": "Given Times"}
        (fetched,) = gather(database, source)
    (stored,) = gather(database, source, offline=True)
    assert isinstance(fetched, SourceInput)
    assert isinstance(stored, SourceInput)
    article = fetched.article(fetched.data())
    assert stored.article(stored.data()) == article
    assert stored.sha256(stored.data()) == fetched.sha256(fetched.data())
    info = article.info
    assert (info.title, info.outlet, info.author, str(info.published_at)) == (
        *("A “quoted” title", "Given Times", "Asha Verma"),
        "2024-01-31 10:00:00+05:30",
    )


def test_the_first_date_of_a_feed_stands_though_it_dates_every_change(database: Database) -> None:
    def dated(day: int) -> Served:
        item = f"<item><link>/a</link><pubDate>{day} Jan 2024 10:00:00 GMT</pubDate></item>"
        return Served(f"<rss><channel>{item}</channel></rss>".encode())

    with Web({"/a": page("A", BODY)}) as web:
        days = []
        for day in (30, 31):
            web.routes["/rss"] = dated(day)
            (item,) = gather(database, {"kind": "feed", "url": web.url("/rss")})
            assert isinstance(item, SourceInput)
            days.append(item.listed.published)
    assert days == ["2024-01-30T10:00:00+00:00"] * 2


def test_a_page_that_several_lists_name_is_asked_for_once_and_knows_what_each_says(database: Database) -> None:
    item = "<item><title>{}</title><link>/a</link>{}</item>"
    feeds = {"/one": item.format("One", ""), "/two": item.format("Two", "<pubDate>30 Jan 2024 10:00:00 GMT</pubDate>")}
    with Web({"/a": page("A", BODY), "/gone": Served(status=404)}) as web:
        for name, items in feeds.items():
            web.routes[name] = Served(f"<rss>{items}<item><link>/gone</link></item></rss>".encode())
        sources = [{"kind": "feed", "url": web.url(name)} for name in feeds]
        gather(database, *sources)
        assert sorted(web.paths) == ["/a", "/gone", "/one", "/two"]
        known = []
        for order in (sources, sources[::-1]):
            given = [each for each in gather(database, *order) if isinstance(each, SourceInput)]
            known.append({(each.listed.title, each.listed.published) for each in given})
    assert known[0] == known[1]
    ((title, published),) = known[0]
    assert (title in ("One", "Two"), published) == (True, "2024-01-30T10:00:00+00:00")


def test_a_sitemap_says_which_pages_need_not_be_asked_for(database: Database) -> None:
    hour = timedelta(hours=1)
    before, after = (datetime.now(UTC) - hour).isoformat(), (datetime.now(UTC) + hour).isoformat()
    with Web({name: page(name, BODY) for name in ("/a", "/b", "/c")}) as web:
        web.routes["/map"] = sitemap(("/a", before), ("/b", None), ("/c", after))
        source = {"kind": "sitemap", "url": web.url("/map")}
        assert told(gather(database, source), web) == ["/a fetched", "/b fetched", "/c fetched"]
        web.asked.clear()
        assert told(gather(database, source), web) == ["/a stored", "/b unchanged", "/c unchanged"]
        assert sorted(web.paths) == ["/b", "/c", "/map"]


def test_pages_for_which_there_is_no_time_are_left_and_new_ones_come_first(database: Database) -> None:
    with Web({name: page(name, BODY) for name in ("/a", "/b", "/c", "/d")}) as web:
        source = {"kind": "feed", "url": web.url("/rss")}
        web.routes["/rss"] = rss("/a", "/b")
        gather(database, source)
        web.asked.clear()
        web.routes["/rss"] = rss("/a", "/b", "/c", "/d")
        # A request a minute: the list, and two of its pages.
        slow = FETCHING.model_copy(update={"seconds_between_requests": 60, "max_minutes": 2.5})
        found = told(gather(database, source, fetching=slow), web)
        assert web.paths == ["/rss", "/c", "/d"]
        assert found == [
            "/a stored",
            "/b stored",
            "/c fetched",
            "/d fetched",
            "/rss: 2 of its pages are left for the next run: the time for fetching is over",
        ]


def test_of_a_large_list_the_newest_that_match_are_taken(database: Database) -> None:
    places = [(f"/world/{day}", f"2024-01-{day:02}") for day in range(1, 11)]
    with Web({path: page(path, BODY) for path, _ in places}) as web:
        web.routes |= {
            "/index": Served(b"<sitemapindex><sitemap><loc>/1</loc></sitemap><sitemap><loc>/2.gz</loc></sitemap>"
                             b"<sitemap><loc>/missing</loc></sitemap></sitemapindex>", content_type="text/xml"),
            "/1": sitemap(*places[:5], ("/sports/1", "2024-02-01")),
            "/2.gz": Served(gzip.compress(sitemap(*places[5:]).body), content_type="application/gzip"),
        }  # fmt: skip
        source = {"kind": "sitemap", "url": web.url("/index"), "limit": 3, "match": "*/world/*"}
        assert told(gather(database, source), web) == [
            *["/world/10 fetched", "/world/8 fetched", "/world/9 fetched"],
            "/missing: answers with status 404",
        ]


def test_what_fails_is_named_and_what_was_fetched_before_stays(database: Database) -> None:
    gone = [Served(status=410), redirect("http://10.0.0.1/"), Served(b"%PDF-", content_type="application/pdf")]
    with Web() as web:
        source = {"kind": "feed", "url": web.url("/rss")}
        web.routes |= {"/rss": rss("/0", "/1", "/2")} | {f"/{n}": page(f"{n}", BODY) for n in range(3)}
        gather(database, source)
        web.routes |= {f"/{n}": served for n, served in enumerate(gone)}
        assert told(gather(database, source), web) == [
            *["/0 stored", "/1 stored", "/2 stored"],
            "/rss: 3 pages stay as they were fetched before; the first: /0 answers with status 410",
        ]
        web.routes |= {"/rss": rss("/2", "/3"), "/3": redirect("http://10.0.0.1/")}
        assert told(gather(database, source), web) == [
            *["/0 stored", "/1 stored", "/2 stored"],
            "/3: redirects to http://10.0.0.1/, which leads to 10.0.0.1, which is not on the public internet",
            "/rss: a page stays as it was fetched before: /2 is application/pdf, and only application/xhtml+xml,"
            " text/html, text/markdown, text/plain is read",
        ]
        web.routes["/rss"] = Served(b"<html>We are down</html>")
        assert told(gather(database, source), web) == [
            *["/0 stored", "/1 stored", "/2 stored"],
            "/rss: is no feed",
        ]


BROKEN: dict[str, Served | Callable[[dict[str, str]], Served]] = {
    "corrupt": Served(b"<rss><channel><item><link>"),
    "binary": Served(b"\x89PNG\r\n\x1a\n" + bytes(100)),
    "bomb": Served(gzip.compress(bytes(60_000_000))),
    "entities": Served(b'<!DOCTYPE rss [<!ENTITY x "x">]><rss/>'),
    "encoding": Served(b'<?xml version="1.0" encoding="utf-8"?><rss>\xff\xfe\xfa</rss>' + "भारत".encode() * 30),
    "gone": Served(status=404),
    "inside": redirect("http://169.254.169.254/"),
}


@pytest.mark.parametrize("kind", ["feed", "sitemap"])
@pytest.mark.parametrize("name", BROKEN)
def test_a_list_that_cannot_be_read_ends_no_run(database: Database, tmp_path: Path, name: str, kind: str) -> None:
    (tmp_path / "a.txt").write_text("The ministers met in Muscat on Wednesday.\n", encoding="utf-8")
    with Web({"/list": BROKEN[name]}) as web:
        *inputs, failure = gather(
            database,
            {"kind": kind, "url": web.url("/list")},
            {"kind": "page", "url": web.url("/missing")},
            {"kind": "files", "path": tmp_path / "*.txt"},
        )[:2]
        assert [item.uri for item in inputs if isinstance(item, SourceInput)] == [str(tmp_path / "a.txt")]
        assert isinstance(failure, Failure)
        assert (failure.error.uri, type(failure.error).__name__) == (web.url("/list"), "SourceFailed")


def test_a_damaged_feed_gives_what_it_has_and_says_so(database: Database) -> None:
    with Web({"/a": page("A", BODY)}) as web:
        web.routes["/rss"] = Served(b"<rss><channel><item><link>/a</link></item><item>")
        (item, failure) = told(gather(database, {"kind": "feed", "url": web.url("/rss")}), web)
    assert item == "/a fetched"
    assert failure.startswith("/rss: is damaged, and was read as far as it goes: ")


def test_a_page_that_was_never_fetched_is_missed_without_the_web(database: Database) -> None:
    with Web() as web:
        assert told(gather(database, {"kind": "page", "url": web.url("/a?utm_source=x#top")}, offline=True), web) == [
            "/a: was not fetched yet, and nothing is fetched in this run"
        ]
    assert web.asked == []


def test_a_source_that_is_not_taken_to_its_end_leaves_nothing_behind(database: Database) -> None:
    with Web({f"/{n}": page(f"{n}", BODY) for n in range(40)}) as web:
        web.routes["/rss"] = rss(*(f"/{n}" for n in range(40)))
        configuration = Configuration.model_validate(
            {"fetching": FETCHING, "sources": [{"name": "s", "kind": "feed", "url": web.url("/rss")}]}
        )

        async def first() -> str:
            client = Client(FETCHING, clock=FakeClock())
            async with client, open_sources(configuration, database, str, client=client) as items:
                async for item in items:
                    assert isinstance(item, SourceInput)
                    return item.uri
            raise AssertionError

        assert asyncio.run(first()) == web.url("/0")
    # No more is fetched ahead than may wait, and what is fetched is kept.
    assert len(web.paths) <= 12
    assert set(Resources(database).articles("s")) <= {web.url(path) for path in web.paths}


def test_a_database_that_cannot_be_written_ends_the_run(database: Database) -> None:
    database.connection.execute("PRAGMA query_only = ON")
    with Web({"/a": page("A", BODY)}) as web, pytest.raises(DatabaseError):
        gather(database, {"kind": "page", "url": web.url("/a")})
