"""The run lock: one run at a time writes to a database. The system releases it however its holder ends."""

from __future__ import annotations

import json
import os
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from db.engine import check_place
from schemas.errors import DatabaseError, LockedError

if sys.platform == "win32":
    import msvcrt

    def _acquire(descriptor: int) -> None:
        # Locked bytes cannot be read on Windows, so the lock is far behind the words on its holder.
        os.lseek(descriptor, 1 << 20, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _acquire(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def run_lock(database: Path) -> Iterator[None]:
    """Hold the lock of a database while a run writes to it.

    It is a file of its own beside the database and stays there: what counts is the lock on it, not that it exists.
    Raises LockedError naming the holder, DatabaseError where the file cannot be made.
    """
    check_place(database, readonly=False)
    # A link to the database is the same database.
    real = database.resolve()
    path = real.with_name(f"{real.name}-lock")
    try:
        file = path.open("a+", encoding="utf-8")
    except OSError as error:
        raise DatabaseError(f"{path}: the lock of the run cannot be made: {error.strerror}") from error
    with file:
        try:
            _acquire(file.fileno())
        except OSError as error:
            raise LockedError(f"{database}: another run holds it{_holder(path)}; wait for its end") from error
        file.truncate(0)
        since = datetime.now(UTC).isoformat(timespec="seconds")
        file.write(json.dumps({"pid": os.getpid(), "host": socket.gethostname(), "since": since}))
        file.flush()
        yield


def _holder(path: Path) -> str:
    """Who holds the lock; empty in the instant before it has said so."""
    try:
        holder = json.loads(path.read_text(encoding="utf-8"))
        return f" (process {holder['pid']} on {holder['host']} since {holder['since']})"
    except (OSError, ValueError, KeyError, TypeError):
        return ""
