"""The closed sets as rows, so that SQL can show meanings and PLOVER codes; `schemas.vocabulary` is the source."""

from __future__ import annotations

import sqlite3
from functools import cache

import regex

from db.connection import transaction
from schemas.vocabulary import Term

CAPITAL = regex.compile(r"(?<!^)(?=[A-Z])")


@cache
def terms() -> tuple[tuple[str, str, int, str, str | None], ...]:
    """Rows of the table `vocabulary` in the order of its key: set, term, position, meaning, PLOVER code."""
    return tuple(
        sorted(
            (CAPITAL.sub("_", terms.__name__).lower(), term.value, position, term.meaning, term.plover)
            for terms in Term.__subclasses__()
            for position, term in enumerate(terms)
        )
    )


def refresh(connection: sqlite3.Connection) -> None:
    """Bring the rows up to date with the code; writes only where they differ."""
    if tuple(connection.execute("SELECT * FROM vocabulary ORDER BY term_set, term")) != terms():
        with transaction(connection) as cursor:
            cursor.execute("DELETE FROM vocabulary")
            cursor.executemany("INSERT INTO vocabulary VALUES (?, ?, ?, ?, ?)", terms())
