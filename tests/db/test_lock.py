from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
import regex

from db.lock import run_lock
from schemas.errors import DatabaseError, LockedError
from tests.db.records import ROOT

HOLDER = """
import sys
from pathlib import Path
from db.lock import run_lock
with run_lock(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""
TRY = """
import sys
from pathlib import Path
from db.lock import run_lock
from schemas.errors import LockedError
print("ready", flush=True)
sys.stdin.readline()
try:
    with run_lock(Path(sys.argv[1])):
        print("held", flush=True)
        sys.stdin.readline()
except LockedError:
    print("locked", flush=True)
"""


def start(program: str, path: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", program, path], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def test_second_run_names_the_holder(path: Path) -> None:
    with run_lock(path), pytest.raises(LockedError) as caught, run_lock(path):
        pass
    holder = regex.escape(f"{path}: another run holds it (process {os.getpid()} on {socket.gethostname()} since ")
    assert regex.fullmatch(holder + r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00\); wait for its end", str(caught.value))


def test_lock_is_free_after_its_run(path: Path) -> None:
    for _ in range(2):
        with run_lock(path):
            pass
    with pytest.raises(KeyError), run_lock(path):
        raise KeyError
    with run_lock(path):
        pass


def test_lock_of_another_database_is_another_lock(path: Path) -> None:
    with run_lock(path), run_lock(path.with_name("other.db")):
        pass


def test_killed_run_frees_the_lock(path: Path) -> None:
    with start(HOLDER, path) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(LockedError, match=f"process {holder.pid} "), run_lock(path):
            pass
        holder.kill()
    with run_lock(path):
        pass


def test_of_several_started_together_one_works(path: Path) -> None:
    runs = [start(TRY, path) for _ in range(4)]
    told = []
    for run in runs:
        assert run.stdout
        assert run.stdout.readline() == "ready\n"
    for run in runs:
        assert run.stdin
        run.stdin.write("go\n")
        run.stdin.flush()
    for run in runs:
        assert run.stdout
        told.append(run.stdout.readline())
    for run in runs:
        run.communicate("end\n")
    assert sorted(told) == ["held\n", "locked\n", "locked\n", "locked\n"]


def test_missing_folder_is_an_error_of_the_database(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match="its folder does not exist"), run_lock(tmp_path / "none" / "f.db"):
        pass


def test_holder_that_has_not_said_who_it_is(path: Path) -> None:
    with run_lock(path):
        path.with_name("facts.db-lock").write_text("")
        with pytest.raises(LockedError, match="another run holds it; wait for its end"), run_lock(path):
            pass
