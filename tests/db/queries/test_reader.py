from __future__ import annotations

import tracemalloc
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from db.engine import Database
from db.queries import ArticleRow, Overview, Queries
from db.store import Store
from schemas.errors import ConfigurationError, ExtractionFailed
from schemas.record import ArticleRecord
from tests.db.records import GOLD, article_of, gold, record_of

URIS = ("seeds/004_b.txt", "seeds/014_004.txt", "https://example.org/news/talks-2004?id=1", "seeds/हिंदी 100%_a.txt")


@pytest.fixture
def queries(database: Database) -> Queries:
    return Queries(database)


@pytest.fixture
def filled(store: Store, run_id: int) -> None:
    for uri in URIS:
        article = article_of("भारत और नेपाल", uri)
        store.save(run_id, article, record_of(article))


def test_overview_counts_what_is_current(store: Store, run_id: int, queries: Queries) -> None:
    records = [gold(file) for file in GOLD]
    for article, record in records:
        old = record.extraction.model_copy(update={"fingerprint": "0" * 64})
        store.save(run_id, article, record.model_copy(update={"extraction": old}))
        store.save(run_id, article, record)
    store.fail(run_id, ExtractionFailed("news/b.txt", "refused"))
    assert queries.overview() == Overview(
        articles=5,
        events=sum(len(record.events) for _, record in records),
        participants=sum(len(event.participants) for _, record in records for event in record.events),
        agreements=sum(len(record.agreements) for _, record in records),
        commitments=sum(len(record.commitments) for _, record in records),
        rejections=5,
        failures=1,
    )


def test_failure_is_over_when_the_article_is_extracted(store: Store, run_id: int, queries: Queries) -> None:
    article = article_of("भारत और नेपाल")
    store.fail(run_id, ExtractionFailed(article.uri, "refused"))
    assert queries.overview().failures == 1
    store.save(run_id, article, record_of(article))
    assert queries.overview().failures == 0
    later = store.begin_run("run", "offline")
    for _ in range(2):
        store.fail(later, ExtractionFailed(article.uri, "refused again"))
    assert queries.overview() == Overview(1, 0, 0, 0, 0, 0, failures=1)


def test_articles_are_listed_by_uri(store: Store, run_id: int, queries: Queries) -> None:
    for file in reversed(GOLD):
        store.save(run_id, *gold(file))
    article, record = gold(GOLD[4])
    assert [row.uri for row in queries.articles()] == [gold(file)[0].uri for file in GOLD]
    assert queries.articles(limit=2) == queries.articles()[:2]
    assert queries.articles()[4] == ArticleRow(
        uri=article.uri,
        title=article.info.title,
        outlet=None,
        language="hi",
        published_at="2021-03-28T21:46:00+05:30",
        n_events=len(record.events),
        n_agreements=len(record.agreements),
        n_commitments=len(record.commitments),
        n_rejections=1,
        n_suspicions=1,
        model="offline",
        extracted_at="2026-11-21T18:30:00.000000+00:00",
    )


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize(
    ("fragment", "uri"),
    [
        ("seeds/004_b.txt", URIS[0]),
        ("004", URIS[0]),
        ("014", URIS[1]),
        ("_004", URIS[1]),
        ("talks-2004?", URIS[2]),
        ("हिंदी", URIS[3]),
        ("100%", URIS[3]),
        ("%_a", URIS[3]),
    ],
)
def test_fragment_means_one_article(queries: Queries, fragment: str, uri: str) -> None:
    assert queries.find_uri(fragment) == uri


@pytest.mark.usefixtures("filled")
def test_fragment_of_several_articles_names_them(queries: Queries, path: Path) -> None:
    with pytest.raises(ConfigurationError) as caught:
        queries.find_uri("seeds")
    assert str(caught.value) == (
        "'seeds' means 3 articles, say more of it: seeds/004_b.txt, seeds/014_004.txt, seeds/हिंदी 100%_a.txt"
    )


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize("fragment", ["%", "_", "x y z", "' OR 1=1 --"])
def test_fragment_of_no_article(queries: Queries, path: Path, fragment: str) -> None:
    unknown = fragment if fragment not in ("%", "_") else fragment * 9
    with pytest.raises(ConfigurationError) as caught:
        queries.find_uri(unknown)
    assert str(caught.value) == f"no article in {path} has {unknown!r} in its URI: `extractor show` lists them"


def test_article_without_current_facts_has_no_record(store: Store, run_id: int, queries: Queries, path: Path) -> None:
    article = article_of("भारत और नेपाल")
    store.fail(run_id, ExtractionFailed(article.uri, "refused"), article=article)
    for read in (queries.record, queries.article):
        with pytest.raises(ConfigurationError, match=r"holds no facts of news/a\.txt"):
            read(article.uri)


def test_all_records_come_by_uri(store: Store, run_id: int, queries: Queries) -> None:
    for file in reversed(GOLD):
        store.save(run_id, *gold(file))
    assert list(queries.records()) == [gold(file)[1] for file in GOLD]


def test_articles_come_with_their_records_by_uri(store: Store, run_id: int, queries: Queries) -> None:
    for file in reversed(GOLD):
        store.save(run_id, *gold(file))
    assert list(queries.readings()) == [gold(file) for file in GOLD]
    assert [queries.reading(gold(file)[0].uri)[:2] for file in GOLD] == [gold(file) for file in GOLD]


def test_records_are_read_one_at_a_time(store: Store, run_id: int, queries: Queries) -> None:
    def peak(take: Callable[[Iterator[ArticleRecord]], object]) -> int:
        tracemalloc.start()
        take(queries.records())
        highest = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return highest

    for number in range(100):
        article, record = gold(GOLD[number % 5])
        info = article.info.model_copy(update={"uri": f"news/{number}.txt"})
        store.save(run_id, article.model_copy(update={"info": info}), record.model_copy(update={"article": info}))
    one_by_one, all_at_once = peak(lambda records: deque(records, maxlen=0)), peak(list)
    assert 5 * one_by_one < all_at_once
