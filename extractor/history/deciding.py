"""What is current and what is kept, decided by hand: under the lock of a run, as they write like one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from db.engine import check_place, open_database
from db.lock import run_lock
from db.promotion import Promotions
from db.pruning import Pruning, prune
from extractor.history.changes import changes_between
from extractor.runs import link


@contextmanager
def promotions(path: Path) -> Iterator[Promotions]:
    """Promotion and rollback in an existing database. Raises LockedError where a run holds it, DatabaseError."""
    check_place(path, readonly=True)
    with open_database(path) as database, run_lock(path):
        yield Promotions(database, changes_between)
        link(database)


def prune_database(path: Path, keep: int) -> Pruning:
    """Remove old results. Raises LockedError where a run holds the database, DatabaseError."""
    check_place(path, readonly=True)
    with open_database(path) as database, run_lock(path):
        return prune(database, keep)
