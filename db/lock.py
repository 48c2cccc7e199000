"""The run lock: one run at a time writes to a database. The system releases it however its holder ends."""

from __future__ import annotations

import json
import os
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from db.engine import check_place
from schemas.errors import DatabaseError, LockedError

TRIES = 20
SECONDS_BETWEEN_TRIES = 0.05

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
        file = path.open("ab+", buffering=0)
    except OSError as error:
        raise DatabaseError(f"{path}: the lock of the run cannot be made: {error.strerror}") from error
    with file:
        try:
            _acquire(file.fileno())
        except OSError as error:
            raise LockedError(f"{database}: another run holds it{_holder(path)}; wait for its end") from error
        since = datetime.now(UTC).isoformat(timespec="seconds")
        words = json.dumps({"pid": os.getpid(), "host": socket.gethostname(), "since": since})
        try:
            file.truncate(0)
            file.write(words.encode())
        except OSError as error:
            raise DatabaseError(f"{path}: the lock of the run cannot be written: {error.strerror}") from error
        try:
            yield
        finally:
            # The words of a holder that has gone would be taken for those of the next one.
            file.truncate(0)


def _holder(path: Path) -> str:
    """Who holds the lock. In the instant before it has said so the words are missing, or those of a process that was
    killed; where they stay so it is empty."""
    for _ in range(TRIES):
        with suppress(OSError, ValueError, KeyError, TypeError):
            holder = json.loads(path.read_text(encoding="utf-8"))
            if _may_live(holder["pid"], holder["host"]):
                return f" (process {holder['pid']} on {holder['host']} since {holder['since']})"
        time.sleep(SECONDS_BETWEEN_TRIES)
    return ""


def _may_live(pid: int, host: str) -> bool:
    """Whether the process may be running: that of another host, or one that is found here."""
    if host != socket.gethostname() or sys.platform == "win32":
        return True
    try:
        os.kill(pid, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True
