"""Every promise of the database is looked at, and every way to break it is found."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from db.check import check
from db.engine import Database, open_database
from db.store import Store
from extractor.folding import fold
from tests.db.records import GOLD, article_of, gold, record_of


@pytest.fixture
def filled(path: Path) -> Path:
    with open_database(path) as database:
        store = Store(database, fold)
        run_id = store.begin_run("run", "offline")
        for file in GOLD:
            store.save(run_id, *gold(file))
    return path


def wrong(path: Path) -> dict[str, tuple[int, tuple[str, ...]]]:
    with open_database(path, readonly=True) as database:
        return {finding.name: (finding.count, finding.examples) for finding in check(database) if finding.count}


def test_what_the_store_wrote_is_right(filled: Path) -> None:
    assert wrong(filled) == {}


@pytest.mark.parametrize("table", ["event", "agreement", "commitment", "suspicion"])
def test_a_span_that_does_not_reproduce_its_quote_is_found(filled: Path, table: str) -> None:
    with sqlite3.connect(filled) as connection:
        (uri,) = connection.execute(
            f"SELECT a.uri FROM {table} f JOIN extraction x ON x.id = f.extraction_id"
            " JOIN article a ON a.id = x.article_id WHERE f.id = 1"
        ).fetchone()
        connection.execute(f"UPDATE {table} SET char_start = char_start + 1, char_end = char_end + 1 WHERE id = 1")
    assert wrong(filled) == {f"{table}s whose span does not reproduce the quote": (1, (f"{uri}: {table} 1",))}


def test_an_article_without_current_facts_is_found_unless_only_a_shadow_knows_it(filled: Path) -> None:
    with open_database(filled) as database:
        store = Store(database, fold)
        article = article_of("भारत और नेपाल", "news/shadow.txt")
        store.save(store.begin_run("run", "offline", shadow=True), article, record_of(article))
    assert wrong(filled) == {}
    with sqlite3.connect(filled) as connection:
        connection.execute("UPDATE extraction SET is_current = 0 WHERE id = 1")
    uri = f"seeds/{next(iter(gold(file)[0].uri for file in GOLD)).partition('/')[2]}"
    assert wrong(filled) == {"articles without a current extraction": (1, (uri,))}


def test_two_current_extractions_are_found_where_the_index_that_forbids_them_is_gone(filled: Path) -> None:
    with sqlite3.connect(filled) as connection:
        connection.execute("DROP INDEX extraction_current")
        connection.execute(
            "INSERT INTO extraction SELECT NULL, article_id, version_id, run_id, 1, fingerprint, model,"
            " extractor_version, prompt_sha256, schema_sha256, extracted_at, duration_s, attempts, input_tokens,"
            " cached_tokens, output_tokens, cost_usd FROM extraction WHERE id = 2"
        )
    assert list(wrong(filled)) == ["articles with several current extractions"]


def test_a_reference_that_leads_nowhere_is_found(filled: Path) -> None:
    with sqlite3.connect(filled) as connection:
        connection.execute("DELETE FROM alias WHERE entity_id = 1")
        connection.execute("DELETE FROM entity WHERE id = 1")
    ((name, (count, examples)),) = wrong(filled).items()
    assert (name, examples[0].partition(" ")[0]) == ("references that lead nowhere", "participant")
    assert count >= 1


def test_a_text_of_another_article_is_found(filled: Path) -> None:
    with sqlite3.connect(filled) as connection:
        connection.execute("DELETE FROM event")
        connection.execute("DELETE FROM agreement")
        connection.execute("DELETE FROM commitment")
        connection.execute("DELETE FROM suspicion")
        connection.execute("UPDATE extraction SET version_id = 2 WHERE id = 1")
    assert "extractions from a text of another article" in wrong(filled)


def test_a_damaged_page_is_found(filled: Path) -> None:
    with closing(sqlite3.connect(filled)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'event_date_min'").fetchone()
    content = bytearray(filled.read_bytes())
    content[(page - 1) * 4096 + 8 : page * 4096] = b"\x07" * (4096 - 8)
    filled.write_bytes(content)
    assert list(wrong(filled)) == ["damages of the file"]


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("DELETE FROM alias WHERE entity_id = 1", {"names without an entity": 1}),
        (
            "UPDATE alias SET canonical_id = 2 WHERE entity_id IN (1, 3);"
            "UPDATE alias SET canonical_id = 1 WHERE entity_id = 2",
            {"names of an entity that belongs to another": 3},
        ),
        (
            "INSERT INTO occasion_report VALUES (1, 1, 1, ''); DELETE FROM unlinked",
            {"occasions without others or not named by the first": 1},
        ),
        (
            "INSERT INTO document_version VALUES (2, 1, 1, ''), (3, 1, 1, ''); DELETE FROM unlinked",
            {"documents without others or not named by the first": 1},
        ),
        ("INSERT INTO occasion_report VALUES (1, 1, 1, '')", {}),
    ],
)
def test_links_that_lead_nowhere_are_found(filled: Path, sql: str, expected: dict[str, int]) -> None:
    with closing(sqlite3.connect(filled)) as connection:
        connection.executescript(sql)
    assert {name: count for name, (count, _) in wrong(filled).items()} == expected


def test_links_of_former_facts_are_found_unless_they_wait_to_be_linked(filled: Path) -> None:
    with open_database(filled) as database:
        store = Store(database, fold)
        article, record = gold(GOLD[0])
        database.connection.execute("INSERT INTO occasion_report VALUES (1, 1, 1, '')")
        store.save(store.begin_run("run", "offline"), article, record, again=True)
    assert wrong(filled) == {}
    with closing(sqlite3.connect(filled)) as connection, connection:
        connection.execute("DELETE FROM unlinked WHERE article_id = 1")
    assert wrong(filled) == {"facts in occasions that are not current": (1, (article.uri,))}


def test_a_database_is_checked_as_of_one_moment(database: Database, store: Store, run_id: int) -> None:
    store.save(run_id, *gold(GOLD[0]))
    assert [finding.count for finding in check(database)] == [0] * 17
