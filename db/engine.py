"""Opening the database: a path in, an upgraded file (or one for reading) out, or one clear line on what is wrong."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Hashable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, TypeVar

from db import vocabulary
from db.connection import Translated, connect, part, primary_code, transaction, write_ahead
from db.migrations import latest_version, upgrade, version
from schemas.errors import DatabaseError

if TYPE_CHECKING:
    from sqlalchemy import Engine


Item = TypeVar("Item")
# Parts of a held transaction: more hardly save time, and all of them are lost to a kill.
MOST_PARTS = 32


@dataclass
class Database:
    """An open database of facts; one thread uses it. As a context manager it closes itself.

    What is written is one transaction, or one part of it while the database is `held`: with a commit for 32 articles,
    storing one took 3.0 ms of CPU instead of 3.8.
    """

    path: Path
    connection: sqlite3.Connection
    _held: bool = False
    _parts: int = 0
    _known: dict[Hashable, Any] = field(default_factory=dict)
    _left: dict[Callable[[sqlite3.Cursor, list[Any]], None], list[Any]] = field(default_factory=dict)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self.connection.close()

    def translated(self) -> AbstractContextManager[None]:
        """Errors of SQLite within are raised as DatabaseError."""
        return Translated(self.path)

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Cursor]:
        """What is written together: all of it or nothing, at once or, while `held`, with what follows.

        Raises DatabaseError.
        """
        with Translated(self.path):
            try:
                with part(self.connection) as cursor:
                    yield cursor
            except BaseException:
                self._known.clear()
                if not self._held or not self.connection.in_transaction:
                    self._roll_back()
                raise
            self._parts += 1
            if self._parts >= MOST_PARTS or not self._held:
                self._commit()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Within, what is written is committed by `commit`, after every 32 parts, and in the end."""
        self._held = True
        try:
            yield
        finally:
            self._held = False
            self.commit()

    def commit(self) -> None:
        """Make sure of what was written while the database is `held`. Raises DatabaseError."""
        with Translated(self.path):
            self._commit()

    def at_commit(self, write: Callable[[sqlite3.Cursor, list[Item]], None], item: Item) -> None:
        """Leave an item to be written at the end of the transaction, with all others that `write` writes."""
        self._left.setdefault(write, []).append(item)

    def known(self, key: Hashable, find: Callable[[], Item]) -> Item:
        """What was found under the key in this transaction, which nobody else has changed since; it is forgotten when
        the transaction ends or a part of it is undone."""
        if key not in self._known:
            self._known[key] = find()
        found: Item = self._known[key]
        return found

    def _commit(self) -> None:
        if not self.connection.in_transaction:
            return
        try:
            with closing(self.connection.cursor()) as cursor:
                for write, items in self._left.items():
                    write(cursor, items)
                cursor.execute("COMMIT")
        except BaseException:
            self._roll_back()
            raise
        self._begin_anew()

    def _roll_back(self) -> None:
        self._begin_anew()
        # SQLite has rolled back by itself after some errors (disk full).
        if self.connection.in_transaction:
            self.connection.execute("ROLLBACK")

    def _begin_anew(self) -> None:
        self._parts = 0
        self._left.clear()
        self._known.clear()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Cursor]:
        """One transaction that sees one state of the database, whatever others write. Raises DatabaseError."""
        with Translated(self.path):
            if self.connection.in_transaction:
                with closing(self.connection.cursor()) as cursor:
                    yield cursor
                return
            with transaction(self.connection, "DEFERRED") as cursor:
                yield cursor


def open_database(path: Path, *, readonly: bool = False) -> Database:
    """Open the database at `path`; the caller closes it.

    For writing, the file is created where it does not exist and upgraded where it is of an older version. For reading,
    it must exist and be of the version of this program. Raises DatabaseError naming the file and what to do.
    """
    path = Path(path)
    check_place(path, readonly=readonly)
    with Translated(path):
        connection = _connect_reading(path) if readonly else connect(path)
        try:
            if readonly:
                _check_version(connection, path)
            else:
                _bring_up_to_date(connection, path)
        except BaseException:
            connection.close()
            raise
    return Database(path, connection)


def check_place(path: Path, *, readonly: bool) -> None:
    """Raise DatabaseError where no database can be at `path`."""
    if path.is_dir():
        raise DatabaseError(f"{path}: is a folder: name a file with --db")
    if readonly and not path.exists():
        raise DatabaseError(f"{path}: there is no such database: `extractor run PATH... --db {path}` makes one")
    if not path.parent.is_dir():
        raise DatabaseError(f"{path}: its folder does not exist: make it, or name another file with --db")


def _connect_reading(path: Path) -> sqlite3.Connection:
    """A connection for reading; also where neither file nor folder can be written and no log waits to be read."""
    try:
        return connect(path, readonly=True)
    except sqlite3.OperationalError as error:
        unwritable = primary_code(error) in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)
        log = path.with_name(f"{path.name}-wal")
        if not unwritable or (log.exists() and log.stat().st_size):
            raise
        return connect(path, readonly=True, immutable=True)


def _check_version(connection: sqlite3.Connection, path: Path) -> None:
    if (found := version(connection, path)) < latest_version():
        raise DatabaseError(
            f"{path}: is of version {found}, this program reads {latest_version()}: `extractor db upgrade --db {path}`"
            " brings it up to date"
        )


def _bring_up_to_date(connection: sqlite3.Connection, path: Path) -> None:
    # Nothing is changed, not even the journal mode, before it is known that the file is ours.
    version(connection, path)
    write_ahead(connection)
    upgrade(connection, path)
    vocabulary.refresh(connection)


def sqlmodel_engine(path: Path) -> Engine:
    """An engine for sessions with the classes of `db.tables`, on connections set up like all others."""
    from sqlalchemy import create_engine

    return create_engine("sqlite://", creator=lambda: connect(path))
