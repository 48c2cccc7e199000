from __future__ import annotations

import signal
import sqlite3
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from db.connection import connect
from db.engine import open_database
from db.queries import run_sql
from db.store import Store
from extractor.folding import fold
from schemas.errors import ConfigurationError, DatabaseError
from tests.db.records import GOLD, gold


@pytest.fixture(autouse=True)
def filled(path: Path) -> None:
    with open_database(path) as database:
        store = Store(database, fold)
        run_id = store.begin_run("run", "offline")
        for file in GOLD:
            store.save(run_id, *gold(file))


def dump(path: Path) -> list[str]:
    connection = connect(path, readonly=True)
    lines = list(connection.iterdump())
    connection.close()
    return lines


def answer(path: Path, sql: str, parameters: Any = (), **limits: Any) -> list[tuple[Any, ...]]:
    with run_sql(path, sql, parameters, **limits) as rows:
        return list(rows)


ATTACKS = [
    "INSERT INTO article VALUES (99, 'x', 'y')",
    "UPDATE event SET title = 'x'",
    "DELETE FROM article",
    "WITH x AS (SELECT 1) DELETE FROM article",
    "DELETE FROM article RETURNING uri",
    "REPLACE INTO article VALUES (1, 'x', 'y')",
    "DROP TABLE event",
    "DROP VIEW events",
    "CREATE TABLE x (a)",
    "CREATE TEMP TABLE x (a)",
    "CREATE TABLE temp.x AS SELECT * FROM events",
    "CREATE INDEX x ON event (title)",
    "CREATE VIEW x AS SELECT 1",
    "CREATE TRIGGER x AFTER INSERT ON event BEGIN SELECT 1; END",
    "CREATE VIRTUAL TABLE x USING fts5(a)",
    "ALTER TABLE event RENAME TO x",
    "ALTER TABLE event ADD COLUMN x",
    "ANALYZE",
    "REINDEX",
    "VACUUM",
    "VACUUM INTO '{folder}/copy.db'",
    "ATTACH '{folder}/other.db' AS other",
    "ATTACH ':memory:' AS other",
    "ATTACH 'file:{folder}/facts.db?mode=rwc' AS other",
    "DETACH main",
    "PRAGMA user_version = 7",
    "PRAGMA journal_mode = DELETE",
    "PRAGMA query_only = OFF",
    "PRAGMA writable_schema = ON",
    "PRAGMA foreign_keys = OFF",
    "PRAGMA wal_checkpoint(TRUNCATE)",
    "PRAGMA optimize",
    "PRAGMA temp_store_directory = '{folder}'",
    "SELECT * FROM pragma_journal_mode('delete')",
    "BEGIN",
    "BEGIN EXCLUSIVE",
    "COMMIT",
    "SAVEPOINT x",
    "SELECT load_extension('{folder}/x.so')",
    "EXPLAIN DELETE FROM article",
    "SELECT 1; DELETE FROM article",
    "SELECT 1; SELECT 2",
    "DELETE FROM article; SELECT 1",
    "SELECT writefile('{folder}/x', 'y')",
    "UPDATE sqlite_master SET sql = ''",
    "SELECT zeroblob(1000000000)",
]


@pytest.mark.parametrize("attack", ATTACKS)
def test_nothing_but_reading_is_done(path: Path, attack: str) -> None:
    before, files = dump(path), sorted(path.parent.iterdir())
    with pytest.raises(ConfigurationError, match=r"^the SQL "):
        answer(path, attack.format(folder=path.parent))
    assert dump(path) == before
    assert sorted(path.parent.iterdir()) == files


@pytest.mark.parametrize("number", range(len(ATTACKS)))
def test_file_opened_for_reading_holds_without_the_other_fences(path: Path, number: int) -> None:
    attack = ATTACKS[number].format(folder=path.parent)
    if attack.startswith(("SELECT", "CREATE TEMP", "CREATE TABLE temp", "VACUUM INTO", "PRAGMA temp_store")):
        attack = "DELETE FROM article"
    before = dump(path)
    connection = connect(path, readonly=True)
    connection.execute("PRAGMA query_only = OFF")
    with suppress(sqlite3.Error):
        connection.executescript(attack)
    connection.close()
    assert dump(path) == before


@pytest.mark.parametrize(
    ("sql", "told"),
    [
        ("", "has no answer: '' is no SELECT"),
        ("-- only a comment", "has no answer"),
        ("SELEC 1", 'cannot be answered: near "SELEC": syntax error'),
        ("SELECT * FROM meetings", "cannot be answered: no such table: meetings"),
        ("SELECT colour FROM events", "cannot be answered: no such column: colour"),
        ("SELECT count(*, 2) FROM events", "cannot be answered"),
        ("SELECT ?", "cannot be answered: Incorrect number of bindings supplied"),
        ("SELECT :country", "cannot be answered"),
        ("SELECT 1\0", "cannot be answered"),
        ("DELETE FROM article", "may only read, with one SELECT: not authorized"),
        ("SELECT 1; SELECT 2", "cannot be answered: You can only execute one statement at a time"),
        ("SELECT abs(-9223372036854775808)", "cannot be answered: integer overflow"),
    ],
)
def test_wrong_sql_is_explained(path: Path, sql: str, told: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        answer(path, sql)
    assert f"the SQL {told}" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_endless_question_is_ended(path: Path) -> None:
    sql = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    with pytest.raises(DatabaseError, match=r"facts\.db: the answer takes longer than 0\.05 s: ask for less"):
        answer(path, sql, seconds=0.05)


# Where another test has sqlite3 tell of errors in its handlers, Python tells of the interrupt there, too.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_endless_question_ends_at_ctrl_c(path: Path) -> None:
    sql = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    ctrl_c = threading.Timer(0.1, signal.pthread_kill, (threading.get_ident(), signal.SIGINT))
    ctrl_c.start()
    with pytest.raises(KeyboardInterrupt):
        answer(path, sql)
    ctrl_c.join()


def test_endless_answer_is_ended_while_it_is_read(path: Path) -> None:
    sql = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"
    with run_sql(path, sql, seconds=0.2) as rows:
        assert next(iter(rows)) == (1,)
        with pytest.raises(DatabaseError, match="takes longer than"):
            for _ in rows:
                pass


def test_limit_cuts_the_answer(path: Path) -> None:
    assert answer(path, "SELECT event_id FROM events ORDER BY event_id", limit=3) == [(1,), (2,), (3,)]


@pytest.mark.parametrize(
    ("sql", "parameters"),
    [
        ("SELECT count(*) FROM event_country WHERE code = ?", ["IND"]),
        ("SELECT count(*) FROM event_country WHERE code = :c", {"c": "IND"}),
    ],
)
def test_parameters_are_bound(path: Path, sql: str, parameters: Any) -> None:
    events = [event for file in GOLD for event in gold(file)[1].events]
    assert answer(path, sql, parameters) == [(sum("IND" in event.countries for event in events),)]


def test_columns_are_named(path: Path) -> None:
    with run_sql(path, "SELECT type, count(*) AS n FROM events WHERE 0 GROUP BY type") as rows:
        assert rows.columns == ("type", "n")
        assert list(rows) == []


@pytest.mark.parametrize(
    "sql",
    [
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3) SELECT i FROM n",
        "SELECT value FROM json_each('[1, 2, 3]')",
        "SELECT name FROM pragma_table_info('events') LIMIT 3",
        "PRAGMA table_info(events)",
        "EXPLAIN QUERY PLAN SELECT * FROM events",
        "SELECT row_number() OVER (ORDER BY event_id) FROM events LIMIT 3",
        "VALUES (1), (2), (3)",
        "SELECT name FROM sqlite_master",
        "SELECT rowid FROM search_index WHERE search_index MATCH 'text : रक्षा'",
        "  -- a comment first\nSELECT 1 UNION SELECT 2 UNION SELECT 3;  ",
    ],
)
def test_all_of_reading_is_allowed(path: Path, sql: str) -> None:
    assert len(answer(path, sql)) >= 3


def test_missing_database_is_named(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match="there is no such database"):
        answer(tmp_path / "none.db", "SELECT 1")
