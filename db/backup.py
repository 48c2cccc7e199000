"""Backups: whole copies of a database, made while others read and write, verified, and put in place in one step.

A backup of `facts.db` is `facts.db-backups/000012-20261121T030000Z.db`. What counts is the number, which only grows:
the clock may jump. A copy gets its name when it is complete and verified, so that all that have one can be restored.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import regex

from db.check import check
from db.connection import Translated, connect
from db.engine import Database, check_place
from db.lock import run_lock
from db.migrations import latest_version, version
from schemas.errors import ConfigurationError, DatabaseError

NAME = regex.compile(r"(\d{6,})-\d{8}T\d{6}Z\.db")
# Pages copied at once. All in one step: between steps another writer would make the copy begin anew.
ALL_PAGES = -1


def backup_folder(database: Path) -> Path:
    """Where the backups of a database are, unless somebody names another folder."""
    real = database.resolve()
    return real.with_name(f"{real.name}-backups")


def backups(folder: Path) -> list[Path]:
    """The backups in a folder, the first one first."""
    if not folder.is_dir():
        return []
    found = ((NAME.fullmatch(path.name), path) for path in folder.iterdir())
    return [path for _, path in sorted((int(match[1]), path) for match, path in found if match)]


def back_up(database: Path, folder: Path, keep: int) -> Path:
    """Copy the database into the folder, keep the last `keep` backups there, and return the new one.

    Readers and writers go on meanwhile. Raises LockedError where another backup is being made, DatabaseError where the
    database cannot be read, is damaged, or the copy cannot be written; earlier backups then stay as they are.
    """
    check_place(database, readonly=True)
    try:
        folder.mkdir(exist_ok=True)
        with run_lock(folder / "backup"):
            # What a killed backup left behind.
            for partial in folder.glob(".[0-9]*.db.partial*"):
                partial.unlink()
            earlier = backups(folder)
            number = int(earlier[-1].name.partition("-")[0]) + 1 if earlier else 1
            target = folder / f"{number:06}-{datetime.now(UTC):%Y%m%dT%H%M%SZ}.db"
            _place(database, target)
            for old in [*earlier, target][: -max(keep, 1)]:
                old.unlink(missing_ok=True)
    except OSError as error:
        raise DatabaseError(f"{folder}: backups cannot be kept there: {error.strerror}") from error
    return target


def restore(database: Path, backup: Path) -> Path | None:
    """Put a backup in the place of a database; returns what was there before, which is kept beside it.

    The caller holds the run lock. Raises DatabaseError, and changes nothing, where the backup is damaged, of another
    program or of a newer version, or where another program has the database open.
    """
    verify(backup)
    real = database.resolve()
    former = _set_aside(real)
    _place(backup, real)
    return former


def verify(path: Path, copied_from: Path | None = None) -> None:
    """Raise DatabaseError where the file (or what it is a copy of) is no database of ours that keeps its promises."""
    check_place(path, readonly=True)
    named = copied_from or path
    with Translated(named), closing(connect(path, readonly=True)) as connection:
        number = version(connection, named)
        if number == 0:
            raise DatabaseError(f"{named}: is no database of facts: name a backup")
        if number < latest_version():
            (finding,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
            wrong = None if finding == "ok" else str(finding)
        else:
            found = [finding for finding in check(Database(path, connection)) if finding.count]
            wrong = f"{found[0].count} {found[0].name}" if found else None
    if wrong:
        raise DatabaseError(f"{named}: is damaged ({wrong}): restore another backup")


def _place(source: Path, target: Path) -> None:
    """Write a verified copy and give it its name when nothing can go wrong any more."""
    partial = target.with_name(f".{target.name}.partial")
    try:
        _copy(source, partial)
        verify(partial, source)
        descriptor = os.open(partial, os.O_RDWR)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        partial.replace(target)
    except OSError as error:
        raise DatabaseError(f"{target}: the copy cannot be written: {error.strerror}") from error
    finally:
        partial.unlink(missing_ok=True)


def _copy(source: Path, target: Path) -> None:
    with Translated(source), closing(connect(source, readonly=True)) as reading:
        reading.execute("PRAGMA schema_version")
        with Translated(target), closing(connect(target)) as writing:
            reading.backup(writing, pages=ALL_PAGES)
            # One file, without the log beside it that the original has.
            writing.execute("PRAGMA journal_mode = DELETE")


def _set_aside(database: Path) -> Path | None:
    """Keep what is in the place of a database under another name. Its log goes: it must not meet another file."""
    if not database.exists():
        return None
    _empty_log(database)
    number = next(n for n in range(1, 1_000_000) if not database.with_name(f"{database.name}-replaced-{n}").exists())
    kept = database.with_name(f"{database.name}-replaced-{number}")
    try:
        kept.hardlink_to(database)
        for suffix in ("-wal", "-shm"):
            database.with_name(f"{database.name}{suffix}").unlink(missing_ok=True)
    except OSError as error:
        raise DatabaseError(f"{kept}: the old database cannot be kept: {error.strerror}") from error
    return kept


def _empty_log(database: Path) -> None:
    """Move what waits in the log into the file, which nobody else may have open. A damaged file is left as it is."""
    try:
        with closing(connect(database)) as connection:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise DatabaseError(
                f"{database}: another program has it open: close it, then restore; nothing was changed"
            ) from error
    except sqlite3.DatabaseError:
        return


def chosen(folder: Path, name: str | None) -> Path:
    """The backup with this number, file name or path; without one the last. Raises ConfigurationError."""
    found = backups(folder)
    if name is None:
        if found:
            return found[-1]
        raise ConfigurationError(f"{folder}: there is no backup: `extractor db backup` makes one")
    if name.isdecimal():
        for path in found:
            if path.name.partition("-")[0].lstrip("0") == name.lstrip("0"):
                return path
    path = folder / name if (folder / name).exists() else Path(name)
    if not path.is_file():
        raise ConfigurationError(
            f"{name}: is no backup in {folder}: it has {', '.join(p.name for p in found) or 'none'}"
        )
    return path
