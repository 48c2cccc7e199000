"""INSERT statements that bind every column of a table, built once a table."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from itertools import count
from operator import itemgetter
from typing import Any

from db.rows import Row

# An INSERT, and what takes the values that it binds out of a row.
Insert = tuple[str, Callable[[Row], tuple[Any, ...]]]


class Inserts:
    """Inserts rows, which are dicts by column; keys beyond the columns of the table are passed over."""

    def __init__(self) -> None:
        self._inserts: dict[str, Insert] = {}

    def one(self, cursor: sqlite3.Cursor, table: str, row: Row) -> int:
        """Insert one row and return its id, which SQLite gives where the row has none."""
        sql, values = self._insert_of(cursor, table)
        cursor.execute(sql, values({"id": None, **row}))
        return int(cursor.lastrowid or 0)

    def all(self, cursor: sqlite3.Cursor, table: str, rows: Sequence[Row]) -> None:
        if rows:
            sql, values = self._insert_of(cursor, table)
            cursor.executemany(sql, map(values, rows))

    def _insert_of(self, cursor: sqlite3.Cursor, table: str) -> Insert:
        """An INSERT that binds every column of the table by its place, which takes less time than by its name."""
        if table not in self._inserts:
            columns = [name for (name,) in cursor.execute("SELECT name FROM pragma_table_info(?)", (table,))]
            places = ", ".join("?" for _ in columns)
            sql = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({places})"  # noqa: S608
            self._inserts[table] = sql, itemgetter(*columns)
        return self._inserts[table]


def new_ids(cursor: sqlite3.Cursor, tables: Sequence[str]) -> dict[str, count[int]]:
    """Ids that no row of the tables has, counted up from the last; nobody else's until the transaction ends."""
    last = cursor.execute(f"SELECT {', '.join(f'(SELECT max(id) FROM {table})' for table in tables)}").fetchone()  # noqa: S608
    return {table: count((number or 0) + 1) for table, number in zip(tables, last, strict=True)}
