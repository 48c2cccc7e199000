"""Numbered migrations: `NNNN_name.sql` beside this module, each applied in one transaction with its number.

The number of the last one applied is the `user_version` of the file. A migration that fails or is killed leaves the
version before it; a released one is never edited.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from db.connection import Translated, connect, transaction
from schemas.errors import DatabaseError

# "FACT": tells a database of ours from those of other programs.
APPLICATION_ID = 0x46414354


@dataclass(frozen=True)
class Migration:
    number: int
    name: str
    sql: str

    def statements(self) -> Iterator[str]:
        """The statements one by one: sqlite3.executescript would commit before and between them."""
        *pieces, rest = self.sql.split(";")
        statement = ""
        for piece in pieces:
            statement += f"{piece};"
            if sqlite3.complete_statement(statement):
                yield statement
                statement = ""
        if (statement + rest).strip():
            raise ValueError(f"{self.name}: the last statement lacks its semicolon")


@cache
def migrations() -> tuple[Migration, ...]:
    """All migrations in their order, numbered from 1 without a gap."""
    files = sorted(Path(__file__).parent.glob("[0-9]*.sql"))
    found = tuple(Migration(int(file.name[:4]), file.stem, file.read_text(encoding="utf-8")) for file in files)
    if [migration.number for migration in found] != list(range(1, len(found) + 1)):
        raise ValueError(f"migrations are not numbered from 1 without a gap: {[m.name for m in found]}")
    return found


def latest_version() -> int:
    return len(migrations())


def version(connection: sqlite3.Connection, path: Path) -> int:
    """Version of the file; 0 where it is empty. Raises DatabaseError where it is not ours, or newer than we are."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (number,) = connection.execute("PRAGMA user_version").fetchone()
    if application == APPLICATION_ID:
        if number > latest_version():
            raise DatabaseError(
                f"{path}: was written by a newer version of this program (database version {number}, this one knows"
                f" {latest_version()}): install the newer version"
            )
        return int(number)
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if application or number or tables:
        raise DatabaseError(f"{path}: is the database of another program: name another file with --db")
    return 0


def version_of(path: Path) -> int:
    """Version of an existing file, without changing it. Raises DatabaseError."""
    with Translated(path), closing(connect(path, readonly=True)) as connection:
        return version(connection, path)


def upgrade(connection: sqlite3.Connection, path: Path, steps: tuple[Migration, ...] | None = None) -> int:
    """Apply the migrations that the file lacks and return its version."""
    # Outside of a transaction, as SQLite asks of migrations that rebuild a table; they are checked before each commit.
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        for migration in migrations() if steps is None else steps:
            if version(connection, path) < migration.number:
                _apply(connection, path, migration)
    finally:
        connection.execute("PRAGMA foreign_keys = ON")
    return version(connection, path)


def _apply(connection: sqlite3.Connection, path: Path, migration: Migration) -> None:
    with transaction(connection) as cursor:
        # Another process may have upgraded the file while this one waited for its turn.
        if version(connection, path) >= migration.number:
            return
        for statement in migration.statements():
            cursor.execute(statement)
        if broken := cursor.execute("PRAGMA foreign_key_check").fetchall():
            raise DatabaseError(f"{path}: migration {migration.name} would break {len(broken)} references")
        cursor.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        cursor.execute(f"PRAGMA user_version = {migration.number}")
