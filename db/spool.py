"""A list that may be larger than the memory: bytes under their keys, in a file that goes with the list."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path

from db.connection import Translated

# SQLite keeps a database without a name in a file that has none either, as soon as it grows out of its cache.
UNNAMED = ""
TABLE = "CREATE TABLE item (key TEXT PRIMARY KEY, rank INTEGER NOT NULL, since REAL NOT NULL, data BLOB NOT NULL)"
ADD = "INSERT OR IGNORE INTO item (key, rank, since, data) VALUES (?, ?, ?, ?)"
ORDERED = "SELECT data FROM item ORDER BY rank, since, rowid"


class Spool:
    """Items by rank, then by since when they wait, then as they came. Raises DatabaseError where the disk is full."""

    def __init__(self) -> None:
        self._connection = sqlite3.connect(UNNAMED, isolation_level=None)
        self._connection.execute("PRAGMA journal_mode = OFF")
        self._connection.execute(TABLE)
        self._connection.execute("BEGIN")
        self._count = 0

    def add(self, key: str, rank: int, since: float, data: bytes) -> None:
        """Add an item, unless there is one of this key."""
        with self._translated():
            self._count += self._connection.execute(ADD, (key, rank, since, data)).rowcount

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[bytes]:
        with self._translated():
            for (data,) in self._connection.execute(ORDERED):
                yield data

    def close(self) -> None:
        """Remove the list."""
        self._connection.close()

    @staticmethod
    def _translated() -> AbstractContextManager[None]:
        return Translated(Path("the list of what is to be done, in the folder for temporary files"))
