from __future__ import annotations

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.engine import Database
from db.resources import Resource, Resources

URL = "https://news.example/a"
RESOURCE = Resource(
    URL,
    "feed",
    is_article=True,
    final_url=f"{URL}/",
    content="वार्ता".encode(),
    content_type="text/html",
    charset="utf-8",
    etag='"one"',
    last_modified="Wed, 31 Jan 2024 10:00:00 GMT",
    known={"title": "वार्ता"},
    fetched_at="2026-11-21T18:30:00.000000+00:00",
    checked_at="2026-11-21T18:30:00.000000+00:00",
)


def test_what_was_fetched_last_is_kept(database: Database) -> None:
    resources = Resources(database)
    assert resources.get(URL) is None
    resources.put(RESOURCE)
    assert resources.get(URL) == RESOURCE
    later = replace(RESOURCE, content=b"", etag=None, known={}, fetched_at="2026-11-22T18:30:00.000000+00:00")
    resources.put(later)
    assert resources.get(URL) == later


def test_a_check_leaves_the_content_and_its_time(database: Database) -> None:
    resources = Resources(database)
    resources.put(RESOURCE)
    resources.checked(URL, "other", {"author": "A"})
    found = resources.get(URL)
    assert found
    assert found.checked_at > RESOURCE.checked_at
    assert found == replace(RESOURCE, source="other", known={"author": "A"}, checked_at=found.checked_at)


def test_the_articles_of_a_source_are_listed_without_its_lists(database: Database) -> None:
    resources = Resources(database)
    for url, source, is_article in (("b", "s", True), ("a", "s", True), ("list", "s", False), ("c", "t", True)):
        resources.put(replace(RESOURCE, url=url, source=source, is_article=is_article))
    assert resources.articles("s") == ["a", "b"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary())
def test_any_content_comes_back_as_it_came(database: Database, content: bytes) -> None:
    resources = Resources(database)
    resources.put(replace(RESOURCE, content=content))
    found = resources.get(URL)
    assert found
    assert found.content == content
