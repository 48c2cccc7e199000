"""Connections to SQLite: what is set on every one of them, and its errors as ours with what to do next."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from schemas.errors import DatabaseError

BUSY_SECONDS = 10.0
ENCODE = json.JSONEncoder(ensure_ascii=False).encode
MAPPED_BYTES = 2**31
ADVICE = {
    sqlite3.SQLITE_BUSY: f"is locked by another program for more than {BUSY_SECONDS:.0f} s: close it and try again",
    sqlite3.SQLITE_LOCKED: "is locked by another connection of this program",
    sqlite3.SQLITE_READONLY: "cannot be written: check the permissions of the file and of its folder",
    sqlite3.SQLITE_PERM: "may not be opened: check the permissions of the file and of its folder",
    sqlite3.SQLITE_CANTOPEN: "cannot be opened: check that file and folder exist and may be read and written",
    sqlite3.SQLITE_NOTADB: "is not a SQLite database: name another file with --db, or move this one away",
    sqlite3.SQLITE_CORRUPT: "is damaged: restore a backup, or save what is left with `sqlite3 FILE .recover`",
    sqlite3.SQLITE_FULL: "cannot grow, the disk is full: free some space and run again, nothing is half-written",
    sqlite3.SQLITE_IOERR: "cannot be read or written: check the disk, then run again, nothing is half-written",
}


def primary_code(error: sqlite3.Error) -> int | None:
    """Result code of SQLite without its extension; None where the error is not SQLite's."""
    code = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF


class Translated:
    """Within, errors of SQLite are raised as DatabaseError: one line that names the file and says what to do.

    Entered for each question of a run, and a generator would take as long as many of them.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        # Without a code it comes from the Python module, for a wrong call: a mistake of ours, and no message for users.
        if isinstance(error, sqlite3.Error) and (code := primary_code(error)) is not None:
            raise DatabaseError(f"{self._path}: {ADVICE.get(code, str(error))}") from error


def connect(path: Path, *, readonly: bool = False, immutable: bool = False) -> sqlite3.Connection:
    """A connection with foreign keys on, a busy timeout and no implicit transactions.

    `readonly` opens an existing file and cannot change it; otherwise the file is created where it does not exist.
    `immutable` reads a file that nobody can be writing. Raises sqlite3.Error.
    """
    query = "?mode=ro" if readonly else "?mode=rwc"
    connection = sqlite3.connect(
        path.absolute().as_uri() + query + "&immutable=1" * immutable,
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        cached_statements=256,
    )
    try:
        # Reads the file, so that one that cannot be opened is known here.
        connection.execute("PRAGMA schema_version")
        connection.execute("PRAGMA foreign_keys = ON")
        # 6 MB: 32 articles change 1,000 pages and more of 4 KB. At 4 MB these are written and read again before the
        # commit, with 211 calls to the system an article of a ledger of 10,000 instead of 128.
        connection.execute("PRAGMA cache_size = -6000")
        if readonly:
            connection.execute("PRAGMA query_only = ON")
            # Answers touch pages all over the file: mapped, they need no call to the system each.
            connection.execute(f"PRAGMA mmap_size = {MAPPED_BYTES}")
        else:
            # In WAL mode NORMAL cannot corrupt the file; a power cut may cost the last articles, which are then redone.
            connection.execute("PRAGMA synchronous = NORMAL")
            # What undoes a part of a transaction needs no file.
            connection.execute("PRAGMA temp_store = MEMORY")
    except BaseException:
        connection.close()
        raise
    return connection


def write_ahead(connection: sqlite3.Connection) -> None:
    """Write the file ahead (WAL) from now on: its readers and its one writer then never wait for each other."""
    connection.execute("PRAGMA journal_mode = WAL")
    # 64 MB: one article touches many pages that the next ones touch again, so moving them less often saves a tenth.
    connection.execute("PRAGMA wal_autocheckpoint = 16000")


@contextmanager
def transaction(connection: sqlite3.Connection, mode: str = "IMMEDIATE") -> Iterator[sqlite3.Cursor]:
    """One transaction: all of it or nothing. IMMEDIATE waits for the turn to write, DEFERRED reads one state."""
    cursor = connection.cursor()
    cursor.execute(f"BEGIN {mode}")
    try:
        yield cursor
        cursor.execute("COMMIT")
    except BaseException:
        # SQLite has rolled back by itself after some errors (disk full).
        if connection.in_transaction:
            cursor.execute("ROLLBACK")
        raise
    finally:
        cursor.close()


@contextmanager
def part(connection: sqlite3.Connection) -> Iterator[sqlite3.Cursor]:
    """A part of the open transaction, which the caller ends: all of it or nothing. Begins one where none is open."""
    cursor = connection.cursor()
    if not connection.in_transaction:
        cursor.execute("BEGIN IMMEDIATE")
    cursor.execute("SAVEPOINT part")
    try:
        yield cursor
        cursor.execute("RELEASE part")
    except BaseException:
        if connection.in_transaction:
            cursor.execute("ROLLBACK TO part")
            cursor.execute("RELEASE part")
        raise
    finally:
        cursor.close()


def as_list(values: Iterable[int | str]) -> str:
    """Values as one parameter of a statement: "IN (SELECT value FROM json_each(?))"."""
    return ENCODE(list(values))
