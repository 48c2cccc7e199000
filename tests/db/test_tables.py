"""The SQLModel classes and the migrated schema are the same schema."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest
import regex
from sqlmodel import Session, SQLModel, col, create_engine, select

import db.answer_tables
import db.fact_tables
import db.history_tables
import db.link_tables
import db.source_tables
import db.tables
from db.engine import open_database, sqlmodel_engine
from db.store import Store
from extractor.folding import fold
from tests.db.records import GOLD, gold

CHECK = regex.compile(r"CHECK (\((?:[^()']|'[^']*'|(?1))*\))")
TABLES = sorted(SQLModel.metadata.tables)


def described(connection: sqlite3.Connection, table: str) -> dict[str, Any]:
    """A table as SQLite sees it; names of automatic indexes and the order of constraints do not count."""
    (sql,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    indexes = []
    for _, name, unique, origin, partial in connection.execute(f"PRAGMA index_list({table})"):
        columns = [row[2:] for row in connection.execute(f"PRAGMA index_xinfo({name})") if row[5]]
        (definition,) = connection.execute("SELECT max(sql) FROM sqlite_master WHERE name = ?", (name,)).fetchone()
        expression = definition and definition.partition(" ON ")[2].partition(" ")[2]
        indexes.append((name if origin == "c" else "", unique, partial, origin, columns, expression))
    return {
        "columns": sorted(row[1:] for row in connection.execute(f"PRAGMA table_xinfo({table})")),
        "foreign keys": sorted(row[2:] for row in connection.execute(f"PRAGMA foreign_key_list({table})")),
        "indexes": sorted(indexes, key=str),
        "checks": sorted(
            regex.sub(r"\s+", " ", check).replace("( ", "(").replace(" )", ")") for check in CHECK.findall(sql)
        ),
        "kind": connection.execute("SELECT wr, strict FROM pragma_table_list(?)", (table,)).fetchone(),
        "numbered for ever": "AUTOINCREMENT" in sql,
    }


@pytest.fixture(scope="module")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Any:
    with open_database(tmp_path_factory.mktemp("migrated") / "facts.db") as database:
        yield database.connection


@pytest.fixture(scope="module")
def declared(tmp_path_factory: pytest.TempPathFactory) -> Any:
    path = tmp_path_factory.mktemp("declared") / "declared.db"
    engine = create_engine(f"sqlite:///{path}")
    SQLModel.metadata.create_all(engine)
    engine.dispose()
    connection = sqlite3.connect(path)
    yield connection
    connection.close()


def test_every_table_is_declared(migrated: sqlite3.Connection) -> None:
    # Without those of the index for searching, which SQLite makes by itself.
    sql = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'"
    assert sorted(name for (name,) in migrated.execute(sql)) == TABLES


@pytest.mark.parametrize("table", TABLES)
def test_declared_table_is_the_migrated_one(
    table: str, declared: sqlite3.Connection, migrated: sqlite3.Connection
) -> None:
    assert described(declared, table) == described(migrated, table)


def test_every_table_is_strict(migrated: sqlite3.Connection) -> None:
    tables = migrated.execute("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
    assert [name for name, strict in tables if not strict and not name.startswith("sqlite_")] == []


def test_session_reads_what_the_store_wrote(tmp_path: Path) -> None:
    article, record = gold(GOLD[0])
    path = tmp_path / "facts.db"
    with open_database(path) as database:
        store = Store(database, fold)
        store.save(store.begin_run("run", "offline"), article, record)
    event, participant = db.fact_tables.Event, db.fact_tables.Participant
    engine = sqlmodel_engine(path)
    with Session(engine) as session:
        rows = session.exec(select(event.title, participant.name).join(participant).order_by(col(participant.id))).all()
    engine.dispose()
    assert rows == [(e.title, p.name) for e in record.events for p in e.participants]
