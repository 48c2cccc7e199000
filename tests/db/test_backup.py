"""Backups are whole or not there; a restore changes everything or nothing."""

from __future__ import annotations

import os
import resource
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from db import backup, connection
from db.backup import back_up, backup_folder, backups, chosen, restore
from db.engine import open_database
from db.lock import run_lock
from db.migrations import migrations, upgrade
from db.queries import Queries
from db.store import Store
from extractor.folding import fold
from schemas.errors import ConfigurationError, DatabaseError, LockedError
from schemas.record import ArticleRecord
from tests.db.records import GOLD, ROOT, gold


def fill(path: Path, *numbers: int) -> None:
    with open_database(path) as database:
        store = Store(database, fold)
        run_id = store.begin_run("run", "offline")
        for number in numbers:
            store.save(run_id, *gold(GOLD[number]))


def records(path: Path) -> list[ArticleRecord]:
    with open_database(path, readonly=True) as database:
        return list(Queries(database).records())


@pytest.fixture
def folder(path: Path) -> Path:
    return backup_folder(path)


def test_a_backup_is_the_database_and_comes_back(path: Path, folder: Path) -> None:
    fill(path, 0, 1)
    made = back_up(path, folder, 7)
    assert records(made) == records(path)
    assert sorted(file.name for file in folder.iterdir()) == [made.name, "backup-lock"]
    fill(path, 2)
    later = records(path)
    kept = restore(path, made)
    assert records(path) == records(made)
    assert kept == path.with_name("facts.db-replaced-1")
    assert records(kept) == later
    # Nothing of the old log reaches the restored file, and it can be written to.
    fill(path, 3)
    assert len(records(path)) == 3


def test_a_backup_sees_what_waits_in_the_log_and_stops_nobody(path: Path, folder: Path) -> None:
    fill(path, 0)
    with open_database(path) as writer, open_database(path, readonly=True) as reader, reader.reading() as reading:
        assert reading.execute("SELECT count(*) FROM article").fetchone() == (1,)
        store = Store(writer, fold)
        store.save(store.begin_run("run", "offline"), *gold(GOLD[1]))
        made = back_up(path, folder, 1)
        store.save(1, *gold(GOLD[2]))
        assert reading.execute("SELECT count(*) FROM article").fetchone() == (1,)
    assert len(records(made)) == 2


def test_the_last_ones_are_kept_whatever_the_clock_says(
    path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(path, 0)
    years = iter((2026, 2031, 1999, 2026))

    class Clock(datetime):
        @classmethod
        def now(cls, tz: object = None) -> Clock:
            return cls(next(years), 1, 1, tzinfo=UTC)

    monkeypatch.setattr(backup, "datetime", Clock)
    for _ in range(4):
        back_up(path, folder, 2)
    assert [made.name for made in backups(folder)] == ["000003-19990101T000000Z.db", "000004-20260101T000000Z.db"]


def test_files_of_others_are_left_alone(path: Path, folder: Path) -> None:
    fill(path, 0)
    folder.mkdir()
    others = ["000001.db", "notes.txt", ".hidden.partial", "000002-20260101T000000Z.db.gz"]
    for name in others:
        (folder / name).write_text("mine", encoding="utf-8")
    for _ in range(3):
        back_up(path, folder, 1)
    assert {file.name for file in folder.iterdir()} >= set(others)


@contextmanager
def largest_file(size: int) -> Iterator[None]:
    """No file may grow beyond `size` bytes: what a full disk is to a program."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_full_disk_leaves_no_half_backup_and_the_earlier_ones(path: Path, folder: Path) -> None:
    fill(path, 0)
    first = back_up(path, folder, 1)
    fill(path, 1, 2, 3, 4)
    with largest_file(100_000), pytest.raises(DatabaseError, match=r"disk"):
        back_up(path, folder, 1)
    assert backups(folder) == [first]
    assert not list(folder.glob(".*.partial*"))
    assert len(records(first)) == 1
    assert len(records(path)) == 5


def test_a_full_disk_leaves_the_database_as_it_was(path: Path, folder: Path) -> None:
    fill(path, 0, 1, 2, 3, 4)
    made = back_up(path, folder, 1)
    path.unlink()
    fill(path, 0)
    with largest_file(100_000), pytest.raises(DatabaseError, match=r"disk"):
        restore(path, made)
    assert len(records(path)) == 1


def test_a_damaged_database_is_named_and_not_its_copy(path: Path, folder: Path) -> None:
    fill(path, 0, 1)
    content = bytearray(path.read_bytes())
    content[8192:-8192] = b"\x07" * (len(content) - 16384)
    path.write_bytes(content)
    with pytest.raises(DatabaseError) as raised:
        back_up(path, folder, 1)
    assert str(raised.value).startswith(f"{path}: is damaged")
    assert backups(folder) == []


def test_a_damaged_backup_is_not_restored(path: Path, folder: Path) -> None:
    fill(path, 0, 1)
    made = back_up(path, folder, 1)
    content = bytearray(made.read_bytes())
    content[8192:-8192] = b"\x07" * (len(content) - 16384)
    made.write_bytes(content)
    before = path.read_bytes()
    with pytest.raises(DatabaseError, match="is damaged"):
        restore(path, made)
    assert path.read_bytes() == before


def test_a_backup_with_a_wrong_span_is_not_restored(path: Path, folder: Path) -> None:
    fill(path, 0)
    made = back_up(path, folder, 1)
    with closing(sqlite3.connect(made)) as other:
        other.execute("UPDATE event SET char_start = char_start + 1, char_end = char_end + 1")
        other.commit()
    with pytest.raises(DatabaseError, match="whose span does not reproduce the quote"):
        restore(path, made)


def test_a_damaged_database_is_replaced_and_kept(path: Path, folder: Path) -> None:
    fill(path, 0)
    made = back_up(path, folder, 1)
    path.write_bytes(b"\xff" * 10_000)
    kept = restore(path, made)
    assert kept
    assert kept.read_bytes() == b"\xff" * 10_000
    assert records(path) == records(made)


def test_a_lost_database_is_restored(path: Path, folder: Path) -> None:
    fill(path, 0)
    made = back_up(path, folder, 1)
    path.unlink()
    assert restore(path, made) is None
    assert len(records(path)) == 1


def test_a_backup_of_an_older_version_is_restored_and_upgraded(path: Path, folder: Path) -> None:
    old = path.with_name("old.db")
    with closing(connection.connect(old)) as opened:
        upgrade(opened, old, migrations()[:2])
    restore(path, old)
    fill(path, 0)
    assert len(records(path)) == 1


@pytest.mark.parametrize("content", [b"", b"no database at all, but long enough to be one" * 100])
def test_what_is_no_backup_is_not_restored(path: Path, content: bytes) -> None:
    fill(path, 0)
    other = path.with_name("other.db")
    other.write_bytes(content)
    with pytest.raises(DatabaseError):
        restore(path, other)
    assert len(records(path)) == 1


HOLDER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN")
connection.execute("SELECT count(*) FROM article").fetchone()
print("open", flush=True)
sys.stdin.read()
"""


def test_a_database_that_another_program_has_open_is_not_replaced(
    path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.1)
    fill(path, 0)
    made = back_up(path, folder, 1)
    fill(path, 1)
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", HOLDER, path], stdin=pipe, stdout=pipe, cwd=ROOT) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == b"open\n"
        with pytest.raises(DatabaseError, match="another program has it open"):
            restore(path, made)
        holder.communicate()
    assert len(records(path)) == 2
    restore(path, made)
    assert len(records(path)) == 1


def test_two_backups_at_once_do_not_meet(path: Path, folder: Path) -> None:
    fill(path, 0)
    folder.mkdir()
    with run_lock(folder / "backup"), pytest.raises(LockedError):
        back_up(path, folder, 1)


def test_a_backup_is_named_by_number_name_or_path(path: Path, folder: Path, tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="there is no backup"):
        chosen(folder, None)
    fill(path, 0)
    first, second = back_up(path, folder, 7), back_up(path, folder, 7)
    names = (None, "1", "000002", first.name, os.fspath(second))
    assert [chosen(folder, name) for name in names] == [second, first, second, first, second]
    with pytest.raises(ConfigurationError, match="is no backup in"):
        chosen(folder, "9")
