from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest

from extractor.reading import Known
from extractor.sources.listings import Entry, Listing, NoListing, address_of, read_feed, read_sitemap

FEED, MAP = "https://news.example/rss.xml", "https://news.example/sitemap.xml"
IST = timezone(timedelta(hours=5, minutes=30))

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Channel</title><link>https://news.example/</link>
<atom:link href="https://news.example/rss.xml" rel="self" type="application/rss+xml"/>
<item><title>भारत और ओमान की &amp; वार्ता</title><link>https://news.example/a?id=1&amp;utm_source=rss#top</link>
<pubDate>Wed, 31 Jan 2024 10:00:00 +0530</pubDate><dc:creator><![CDATA[ आशा <b>वर्मा</b> ]]></dc:creator></item>
<item><title>Second</title><link>/b</link><pubDate>no date</pubDate></item>
<item><title>Twice</title><link>https://news.example/b</link></item>
<item><title>By its guid</title><guid>https://news.example/c</guid></item>
<item><title>No address</title><guid isPermaLink="false">https://news.example/d</guid></item>
<item><title>Elsewhere</title><link>javascript:alert(1)</link></item>
</channel></rss>"""

ATOM = """<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Feed</title><link href="https://news.example/"/>
<entry><title type="html">India &lt;i&gt;and&lt;/i&gt; Oman</title><link rel="self" href="/self"/>
<link href="https://news.example/a"/><published>2024-01-31T10:00:00Z</published><updated>2024-02-01T10:00:00Z</updated>
<author><name>Asha Verma</name></author></entry>
<entry><title>Only changed</title><link rel="alternate" href="b"/><updated>2024-02-01</updated></entry>
</feed>"""


def test_rss_gives_links_with_title_author_and_date() -> None:
    assert read_feed(RSS, FEED) == Listing(
        (
            Entry(
                "https://news.example/a?id=1",
                Known("भारत और ओमान की & वार्ता", author="आशा वर्मा", published="2024-01-31T10:00:00+05:30"),
            ),
            Entry("https://news.example/b", Known("Second")),
            Entry("https://news.example/c", Known("By its guid")),
        )
    )


def test_atom_tells_publication_from_change() -> None:
    assert read_feed(ATOM, FEED) == Listing(
        (
            Entry(
                "https://news.example/a",
                Known("India and Oman", author="Asha Verma", published="2024-01-31T10:00:00+00:00"),
                datetime(2024, 2, 1, 10, tzinfo=UTC),
            ),
            Entry("https://news.example/b", Known("Only changed"), datetime(2024, 2, 2, 12, tzinfo=UTC)),
        )
    )


def test_relative_links_count_from_the_base_that_a_feed_names() -> None:
    feed = (
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/news/"><entry><link href="one"/></entry>'
        '<entry xml:base="https://other.example/x/"><link href="two"/></entry></feed>'
    )
    assert [entry.url for entry in read_feed(feed, "https://news.example/atom").entries] == [
        "https://news.example/news/one",
        "https://other.example/x/two",
    ]


def test_a_json_feed_gives_links_with_title_and_date() -> None:
    items = [
        {
            "id": "1",
            "url": "https://news.example/a",
            "title": "A",
            "date_published": "2024-01-31T10:00:00+05:30",
            "date_modified": "2024-02-01",
        },
        {"id": "https://news.example/b", "url": 7},
        "no item",
    ]
    feed = json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": items})
    known = Known("A", published="2024-01-31T10:00:00+05:30")
    assert read_feed(feed, FEED) == Listing(
        (Entry("https://news.example/a", known, datetime(2024, 2, 2, 12, tzinfo=UTC)),)
    )


@pytest.mark.parametrize(
    ("damaged", "urls"),
    [
        (RSS[: RSS.index("<item><title>Twice")], ["https://news.example/a?id=1", "https://news.example/b"]),
        (
            RSS.replace("Second", "Second & third"),
            ["https://news.example/a?id=1", "https://news.example/b", "https://news.example/c"],
        ),
    ],
    ids=["cut off", "bare ampersand"],
)
def test_a_damaged_feed_is_read_as_far_as_it_goes_and_the_damage_is_named(damaged: str, urls: list[str]) -> None:
    listing = read_feed(damaged, FEED)
    assert [entry.url for entry in listing.entries] == urls
    assert str(listing.damage).startswith("is damaged, and was read as far as it goes: ")


SITEMAP = """<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
 xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url><loc>https://news.example/a</loc><lastmod>2024-01-31T10:00:00+05:30</lastmod>
<image:image><image:loc>https://news.example/a.jpg</image:loc></image:image>
<news:news><news:publication_date>2024-01-30</news:publication_date><news:title>A</news:title></news:news></url>
<url><loc> https://news.example/b?x=1&amp;y=2 </loc></url>
<url><loc>ftp://news.example/c</loc></url>
</urlset>"""


def test_a_sitemap_gives_pages_with_their_last_change_and_no_pictures() -> None:
    assert read_sitemap(SITEMAP, MAP) == Listing(
        (
            Entry(
                "https://news.example/a",
                Known("A", published="2024-01-30"),
                datetime(2024, 1, 31, 10, tzinfo=IST),
            ),
            Entry("https://news.example/b?x=1&y=2"),
        )
    )


def test_a_sitemap_index_gives_sitemaps() -> None:
    index = (
        '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://news.example/1.xml.gz'
        "</loc><lastmod>2024-01-31</lastmod></sitemap><sitemap><loc>/2.xml</loc></sitemap></sitemapindex>"
    )
    assert read_sitemap(index, MAP) == Listing(listings=("https://news.example/1.xml.gz", "https://news.example/2.xml"))


def test_a_sitemap_may_be_a_list_of_lines() -> None:
    assert read_sitemap("https://news.example/a\n\nhttps://news.example/b\n", MAP) == Listing(
        (Entry("https://news.example/a"), Entry("https://news.example/b"))
    )


LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">'
    + "".join(f'<!ENTITY lol{n} "{f"&lol{n - 1 or str()};" * 10}">' for n in range(1, 10))
    + "]><rss><channel><item><title>&lol9;</title><link>https://news.example/&lol9;</link></item></channel></rss>"
)
OUTSIDE = (
    '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/passwd">]><rss><channel><item>'
    "<title>&file;</title><link>https://news.example/a</link></item></channel></rss>"
)
PARAMETER = '<?xml version="1.0"?><!DOCTYPE rss [<!entity % x SYSTEM "http://127.0.0.1/x.dtd"> %x;]><rss/>'


@pytest.mark.parametrize("text", [LAUGHS, OUTSIDE, PARAMETER], ids=["billion laughs", "external file", "parameter"])
def test_entities_are_refused(text: str) -> None:
    for read in (read_feed, read_sitemap):
        with pytest.raises(NoListing, match="declares entities of its own"):
            read(text, FEED)


def test_a_document_type_that_names_a_file_is_not_fetched() -> None:
    text = '<!DOCTYPE rss SYSTEM "http://127.0.0.1:1/rss.dtd">' + RSS.partition("\n")[2]
    assert read_feed(text, FEED) == read_feed(RSS, FEED)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("<!DOCTYPE html><html><body>404</body></html>", "is no feed"),
        ("", "is no feed"),
        ('{"items": ', "is no feed: its JSON cannot be read"),
        ('{"items":' + "[" * 100_000, "is no feed: its JSON cannot be read"),
        ('{"items": 3}', "is no feed: its JSON has no items"),
        ("<rss><channel><item>", "is no feed: "),
        ("<rss>" + "<a>" * 100_000, "is no feed: "),
        ("<urlset/>", "is no feed but <urlset>"),
    ],
    ids=["page", "empty", "cut off JSON", "deep JSON", "other JSON", "cut off XML", "deep XML", "sitemap"],
)
def test_what_is_no_feed_is_said(text: str, reason: str) -> None:
    with pytest.raises(NoListing) as raised:
        read_feed(text, FEED)
    assert str(raised.value).startswith(reason)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("<!DOCTYPE html><html><body>404</body></html>", "is no sitemap"),
        ("not found", "is no sitemap"),
        (SITEMAP[:-20], "is no sitemap: "),
        (RSS, "is no sitemap but <rss>"),
    ],
    ids=["page", "text", "cut off", "feed"],
)
def test_what_is_no_sitemap_is_said(text: str, reason: str) -> None:
    with pytest.raises(NoListing) as raised:
        read_sitemap(text, MAP)
    assert str(raised.value).startswith(reason)


@pytest.mark.parametrize(
    ("link", "address"),
    [
        ("https://News.Example/a/?utm_medium=x&id=2#part", "https://news.example/a/?id=2"),
        ("//other.example/x", "https://other.example/x"),
        (" ../b ", "https://news.example/b"),
        ("https://me:secret@news.example/", None),
        ("data:text/html,x", None),
        ("http://[::1/", None),
        (None, None),
    ],
)
def test_addresses_lose_fragments_and_trackers_and_lead_to_the_web(link: str | None, address: str | None) -> None:
    assert address_of(link, "https://news.example/world/") == address


def test_an_entry_is_dated_by_its_last_change_else_by_its_publication() -> None:
    published, changed = datetime(2024, 1, 31, 10, tzinfo=IST), datetime(2024, 2, 1, tzinfo=UTC)
    known = Known(published=published.isoformat())
    assert [Entry("u").dated, Entry("u", known).dated, Entry("u", known, changed).dated] == [None, published, changed]
