from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.connection import connect
from db.engine import open_database
from db.migrations import APPLICATION_ID, Migration, latest_version, migrations, upgrade, version
from schemas.errors import DatabaseError


@pytest.fixture
def connection(path: Path) -> Iterator[sqlite3.Connection]:
    opened = connect(path)
    yield opened
    opened.close()


def schema(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    return connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()


def test_migrations_are_numbered_from_one(path: Path) -> None:
    assert [migration.name[:5] for migration in migrations()] == [f"{n:04}_" for n in range(1, latest_version() + 1)]


@pytest.mark.parametrize("start", range(latest_version()))
def test_every_version_is_upgraded_to_the_same_schema(
    connection: sqlite3.Connection, path: Path, tmp_path: Path, start: int
) -> None:
    upgrade(connection, path, migrations()[:start])
    assert version(connection, path) == start
    with open_database(path) as upgraded, open_database(tmp_path / "fresh.db") as fresh:
        assert version(upgraded.connection, path) == latest_version()
        assert schema(upgraded.connection) == schema(fresh.connection)


def test_what_had_failed_before_there_were_retries_waits_for_one(connection: sqlite3.Connection, path: Path) -> None:
    upgrade(connection, path, migrations()[:2])
    connection.execute("INSERT INTO run VALUES (1, 'run', 'offline', '{}', '{}', 'finished', '', '', 0)")
    for number, uri in enumerate(("a.txt", "b.txt", "a.txt"), start=1):
        values = (number, 1, uri, None, "UnreadableArticle", f"attempt {number}", "", 0, 0, 0, 0, None)
        connection.execute(f"INSERT INTO failure VALUES ({', '.join('?' * len(values))})", values)
    before = connection.execute("SELECT failure_id, uri, message FROM failures ORDER BY uri").fetchall()
    upgrade(connection, path)
    assert before == [(3, "a.txt", "attempt 3"), (2, "b.txt", "attempt 2")]
    after = connection.execute("SELECT failure_id, uri, message, n_in_a_row FROM failures ORDER BY uri").fetchall()
    assert after == [(*row, 1) for row in before]


def test_older_database_is_not_read_but_named(connection: sqlite3.Connection, path: Path) -> None:
    upgrade(connection, path, migrations()[:1])
    with pytest.raises(DatabaseError) as caught:
        open_database(path, readonly=True)
    assert str(caught.value) == (
        f"{path}: is of version 1, this program reads {latest_version()}: `extractor db upgrade --db {path}`"
        " brings it up to date"
    )


@pytest.mark.parametrize(
    ("sql", "error"),
    [
        ("CREATE TABLE new (id INTEGER); INSERT INTO nothing VALUES (1);", sqlite3.OperationalError),
        ("CREATE TABLE new (id INTEGER);\nINSERT INTO event_country VALUES (1, 'IND', 0);", DatabaseError),
        ("CREATE TABLE new (id INTEGER);\nCREATE TABLE half (id", ValueError),
    ],
    ids=["wrong statement", "broken reference", "cut off"],
)
def test_failed_migration_leaves_the_version_before(
    connection: sqlite3.Connection, path: Path, sql: str, error: type[Exception]
) -> None:
    upgrade(connection, path)
    before = schema(connection)
    broken = Migration(latest_version() + 1, "broken", sql)
    with pytest.raises(error):
        upgrade(connection, path, (*migrations(), broken))
    assert schema(connection) == before
    assert version(connection, path) == latest_version()
    assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_upgrade_by_two_at_once_happens_once(path: Path) -> None:
    one, other = connect(path), connect(path)
    # The other has read the version, 0, before this one upgrades.
    assert version(other, path) == 0
    upgrade(one, path)
    assert upgrade(other, path) == latest_version()
    one.close()
    other.close()


def test_statements_keep_triggers_and_semicolons_in_words_together() -> None:
    sql = (
        "INSERT INTO a VALUES (';');\n-- a; b\nCREATE TRIGGER t AFTER INSERT ON a BEGIN\n SELECT 1;\n SELECT 2;\nEND;\n"
    )
    assert [statement.split()[0] for statement in Migration(1, "m", sql).statements()] == ["INSERT", "--"]


def test_file_says_whose_it_is(connection: sqlite3.Connection, path: Path) -> None:
    upgrade(connection, path)
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
