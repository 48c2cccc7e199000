"""Removing articles that somebody does not want: they leave the links across articles first, then the database.

All of it is one transaction under the lock of a run: a kill leaves all of them or none.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

from db.absence import Absences
from db.engine import check_place, open_database
from db.forgetting import Holding, erase, holdings, resign, take_up
from db.links import Links
from db.lock import run_lock
from db.queries import Queries

KNOWN = "SELECT uri FROM article UNION SELECT uri FROM retry"
FORGOTTEN = "SELECT uri FROM forgotten"


def meant(path: Path, names: Sequence[str], *, gone: bool = False) -> list[Holding]:
    """The articles that somebody names by a part of their URI, and all whose file is gone where these are meant; with
    what would be removed. Raises ConfigurationError for a name that means none or several, DatabaseError."""
    with open_database(path, readonly=True) as database:
        found = [Queries(database).find_uri(name, KNOWN) for name in names]
        found += [row.uri for row in Absences(database).gone()] if gone else []
        with database.reading() as cursor:
            return holdings(cursor, dict.fromkeys(found))


def forget(path: Path, uris: Collection[str]) -> None:
    """Remove articles, and remember that they were removed. Raises LockedError where a run holds it, DatabaseError."""
    from extractor.linking import link_articles

    check_place(path, readonly=True)
    with open_database(path) as database, run_lock(path), database.writing() as cursor:
        numbers = resign(cursor, uris)
        link_articles(Links(cursor), numbers)
        erase(cursor, uris, numbers)


def undo(path: Path, names: Sequence[str]) -> list[str]:
    """Let forgotten articles be taken up again; which. Raises as `meant` and `forget` do."""
    check_place(path, readonly=True)
    with open_database(path) as database, run_lock(path):
        uris = [Queries(database).find_uri(name, FORGOTTEN) for name in names]
        with database.writing() as cursor:
            take_up(cursor, uris)
        return uris
