"""Questions in SQL from outside: one statement, which can read the database and do nothing else.

Four fences, each of which would hold alone against most: the file is opened with mode=ro, the connection is query_only,
an authorizer allows only reading, and sqlite3 executes no second statement. Time and size of values have limits.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from db.connection import Translated, primary_code
from db.engine import open_database
from schemas.errors import ConfigurationError, DatabaseError

Value = str | int | float | bytes | None
Parameters = Mapping[str, Value] | Sequence[Value]

TIME_LIMIT_S = 60.0
# A value longer than this cannot be built: `zeroblob(1000000000)` would otherwise take a gigabyte.
VALUE_LIMIT = 64 * 1024 * 1024
STEPS_BETWEEN_LOOKS = 10_000
REFUSED = {sqlite3.SQLITE_AUTH, sqlite3.SQLITE_READONLY}
WRONG = {sqlite3.SQLITE_ERROR, sqlite3.SQLITE_TOOBIG, sqlite3.SQLITE_MISMATCH, sqlite3.SQLITE_RANGE}
READING = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_RECURSIVE}
PRAGMAS = {
    "data_version",  # asked by the index for searching
    "foreign_key_list",
    "function_list",
    "index_info",
    "index_list",
    "index_xinfo",
    "table_info",
    "table_list",
    "table_xinfo",
}


@dataclass(frozen=True)
class Answer:
    """Names of the columns, and the rows, which can be iterated over once."""

    columns: tuple[str, ...]
    rows: Iterator[tuple[Value, ...]]

    def __iter__(self) -> Iterator[tuple[Value, ...]]:
        return self.rows


@dataclass(frozen=True)
class _Limit:
    """How long an answer may take, and until when by the clock that never jumps."""

    seconds: float
    deadline: float

    def is_over(self) -> bool:
        return time.monotonic() > self.deadline


@contextmanager
def run_sql(
    path: Path, sql: str, parameters: Parameters = (), *, limit: int | None = None, seconds: float = TIME_LIMIT_S
) -> Iterator[Answer]:
    """Answer one SELECT, with at most `limit` rows.

    `parameters` fill `?` or `:name`. Raises ConfigurationError where the statement is wrong or would do more than read,
    DatabaseError where the file cannot be read or the answer takes longer than `seconds`, KeyboardInterrupt at Ctrl-C.
    """
    with open_database(path, readonly=True) as database:
        connection = database.connection
        # A value of the question's own making need not be text; those of the database are.
        connection.text_factory = lambda value: value.decode("utf-8", "replace")
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, VALUE_LIMIT)
        connection.set_authorizer(_authorize)
        time_limit = _Limit(seconds, time.monotonic() + seconds)
        connection.set_progress_handler(time_limit.is_over, STEPS_BETWEEN_LOOKS)
        with _explained(path, time_limit):
            cursor = connection.execute(sql, parameters)
        if cursor.description is None:
            raise ConfigurationError(f"the SQL has no answer: {sql.strip()[:80]!r} is no SELECT")
        columns = tuple(column[0] for column in cursor.description)
        yield Answer(columns, islice(_rows(cursor, path, time_limit), limit))


def _rows(cursor: sqlite3.Cursor, path: Path, time_limit: _Limit) -> Iterator[tuple[Value, ...]]:
    with _explained(path, time_limit):
        yield from cursor


def _authorize(action: int, name: str | None, argument: str | None, *_: str | None) -> int:
    allowed = (
        action in READING
        or (action == sqlite3.SQLITE_FUNCTION and argument != "load_extension")
        or (action == sqlite3.SQLITE_PRAGMA and name in PRAGMAS)
        # Asked for to declare json_each and the like; a real UPDATE of it is refused by SQLite itself.
        or (action == sqlite3.SQLITE_UPDATE and name == "sqlite_master")
    )
    return sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY


@contextmanager
def _explained(path: Path, time_limit: _Limit) -> Iterator[None]:
    """What is wrong with the statement as ConfigurationError, what is wrong with the file as DatabaseError."""
    with Translated(path):
        try:
            yield
        except (sqlite3.ProgrammingError, sqlite3.Warning, sqlite3.DataError, UnicodeEncodeError) as error:
            raise ConfigurationError(f"the SQL cannot be answered: {error}") from error
        except sqlite3.DatabaseError as error:
            code = primary_code(error)
            if code == sqlite3.SQLITE_INTERRUPT:
                if not time_limit.is_over():
                    # Python is interrupted in the handler, which sqlite3 takes for its answer.
                    raise KeyboardInterrupt from error
                message = f"{path}: the answer takes longer than {time_limit.seconds:g} s: ask for less"
                raise DatabaseError(message) from error
            # What the authorizer refuses inside CREATE has the code of a changed schema.
            if code in REFUSED or "not authorized" in str(error):
                raise ConfigurationError(f"the SQL may only read, with one SELECT: {error}") from error
            if code in WRONG:
                raise ConfigurationError(f"the SQL cannot be answered: {error}") from error
            raise
