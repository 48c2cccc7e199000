from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from db import connection
from db.engine import Database, open_database
from db.migrations import latest_version
from db.queries import Queries
from db.store import Store
from db.vocabulary import terms
from extractor.folding import fold
from schemas.errors import DatabaseError
from tests.db.records import GOLD, ROOT, article_of, gold, record_of


def message_of(path: Path, *, readonly: bool = False) -> str:
    with pytest.raises(DatabaseError) as caught:
        open_database(path, readonly=readonly)
    return str(caught.value)


def test_fresh_file_is_made_and_upgraded(path: Path) -> None:
    with open_database(path) as database:
        settings = [database.connection.execute(f"PRAGMA {name}").fetchone()[0] for name in
                    ("user_version", "foreign_keys", "journal_mode", "synchronous", "busy_timeout")]  # fmt: skip
    assert settings == [latest_version(), 1, "wal", 1, 10_000]
    assert sorted(file.name for file in path.parent.iterdir()) == ["facts.db"]


def test_path_with_signs_that_mean_something_in_a_uri(tmp_path: Path) -> None:
    path = tmp_path / "तथ्य 50%?mode=memory#1.db"
    open_database(path).close()
    open_database(path, readonly=True).close()
    assert path.exists()
    assert {file.name.removesuffix("-wal").removesuffix("-shm") for file in tmp_path.iterdir()} == {path.name}


def test_missing_database_is_not_made_for_reading(path: Path) -> None:
    assert message_of(path, readonly=True) == (
        f"{path}: there is no such database: `extractor run PATH... --db {path}` makes one"
    )
    assert not path.exists()


def test_missing_folder(tmp_path: Path) -> None:
    path = tmp_path / "none" / "facts.db"
    assert message_of(path) == f"{path}: its folder does not exist: make it, or name another file with --db"


@pytest.mark.parametrize("readonly", [False, True])
def test_folder(tmp_path: Path, readonly: bool) -> None:
    assert message_of(tmp_path, readonly=readonly) == f"{tmp_path}: is a folder: name a file with --db"


@pytest.mark.parametrize("readonly", [False, True])
@pytest.mark.parametrize("content", ["भारत और नेपाल\n" * 200, "a\n"])
def test_file_that_is_no_database_is_left_alone(path: Path, content: str, readonly: bool) -> None:
    path.write_text(content, encoding="utf-8")
    assert "is not a SQLite database: name another file with --db" in message_of(path, readonly=readonly)
    assert path.read_text(encoding="utf-8") == content


def test_damaged_file(path: Path) -> None:
    with open_database(path) as database:
        store = Store(database, fold)
        run_id = store.begin_run("run", "offline")
        for file in GOLD:
            store.save(run_id, *gold(file))
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    path.write_bytes(content)
    with pytest.raises(DatabaseError, match="is damaged: restore a backup"), open_database(path) as database:
        list(Queries(database).records())


def test_database_of_another_program_is_left_alone(path: Path) -> None:
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE article (id INTEGER)")
    other.close()
    before = path.read_bytes()
    assert message_of(path) == f"{path}: is the database of another program: name another file with --db"
    assert path.read_bytes() == before


def test_newer_database_is_refused(path: Path) -> None:
    with open_database(path) as database:
        database.connection.execute("PRAGMA user_version = 999")
    for readonly in (False, True):
        assert message_of(path, readonly=readonly) == (
            f"{path}: was written by a newer version of this program (database version 999, this one knows"
            f" {latest_version()}): install the newer version"
        )


def test_empty_file_holds_nothing_to_read(path: Path) -> None:
    path.touch()
    assert "is of version 0" in message_of(path, readonly=True)
    open_database(path).close()
    open_database(path, readonly=True).close()


def test_reading_cannot_write(path: Path) -> None:
    open_database(path).close()
    with open_database(path, readonly=True) as database, pytest.raises(DatabaseError, match="cannot be written"):
        Store(database, fold).begin_run("run", "offline")


def test_foreign_keys_are_enforced(database: Database) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        database.connection.execute("INSERT INTO event_country VALUES (1, 'IND', 0)")


def test_vocabulary_follows_the_code(path: Path) -> None:
    with open_database(path) as database:
        database.connection.execute("UPDATE vocabulary SET meaning = 'old' WHERE term = 'visit'")
        database.connection.execute("DELETE FROM vocabulary WHERE term = 'call'")
    with open_database(path) as database:
        assert tuple(database.connection.execute("SELECT * FROM vocabulary ORDER BY term_set, term")) == terms()
        assert database.connection.execute(
            "SELECT meaning, plover FROM vocabulary WHERE term_set = 'event_type' AND term = 'exercise'"
        ).fetchall() == [("a joint drill or operation", "COOPERATE-military, 062")]


def test_reader_sees_one_state_and_does_not_hold_up_the_writer(path: Path, database: Database, store: Store) -> None:
    run_id = store.begin_run("run", "offline")
    article = article_of("भारत और नेपाल")
    store.save(run_id, article, record_of(article))
    with open_database(path, readonly=True) as other:
        reader = Queries(other).records()
        first = next(reader)
        second = article_of("भारत और नेपाल", "news/b.txt")
        store.save(run_id, second, record_of(second))
        assert [first, *reader] == [record_of(article)]
        assert list(Queries(other).records()) == [record_of(article), record_of(second)]


def test_second_writer_waits_and_then_says_so(
    path: Path, database: Database, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.05)
    run_id = store.begin_run("run", "offline")
    with open_database(path) as other:
        article = article_of("भारत और नेपाल")
        with database.writing(), pytest.raises(DatabaseError, match=r"facts\.db: is locked by another program"):
            Store(other, fold).save(run_id, article, record_of(article))
        Store(other, fold).save(run_id, article, record_of(article))
    assert Queries(database).overview().articles == 1


@pytest.fixture
def shared_folder() -> Iterator[Path]:
    """A folder that another user of the system can reach, unlike those of pytest."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


UNPRIVILEGED = """
import os, sys
from pathlib import Path
from db.engine import open_database
from db.queries import Queries
from db.store import Store
from extractor.folding import fold
from schemas.errors import DatabaseError
path = Path(sys.argv[1])
if os.geteuid() == 0:
    os.setuid(65534)
with open_database(path, readonly=True) as database:
    print(Queries(database).overview().articles)
try:
    open_database(path)
except DatabaseError as error:
    print(error)
"""


def test_file_and_folder_without_permission_to_write_can_still_be_read(shared_folder: Path) -> None:
    path = shared_folder / "facts.db"
    with open_database(path) as database:
        store = Store(database, fold)
        store.save(store.begin_run("run", "offline"), *gold(GOLD[0]))
    path.chmod(0o444)
    shared_folder.chmod(0o555)
    run = subprocess.run(
        [sys.executable, "-c", UNPRIVILEGED, path], cwd=ROOT, capture_output=True, text=True, env=os.environ
    )
    shared_folder.chmod(0o755)
    assert run.stdout.splitlines() == [
        "1",
        f"{path}: cannot be written: check the permissions of the file and of its folder",
    ], run.stderr


def test_reading_and_writing_do_without_the_slow_import_of_sqlalchemy() -> None:
    program = "import sys, db.engine, db.store, db.lock, db.queries; sys.exit('sqlalchemy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], cwd=ROOT).returncode == 0
