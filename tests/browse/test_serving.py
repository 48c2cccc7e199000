"""What `extractor browse` promises beyond its pages: it only reads, only here, and says what is wrong."""

from __future__ import annotations

import json
import signal
import socket
import sqlite3
import subprocess
import sys
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import quote, urlsplit

import pytest

from db.engine import open_database
from tests.browse.conftest import serving, store_readings
from tests.report.articles import talks


def ask(address: str, path: str, *, host: str | None = None, method: str = "GET") -> tuple[int, dict[str, str], str]:
    place = urlsplit(address)
    connection = HTTPConnection(place.hostname or "", place.port or 0, timeout=30)
    connection.request(method, path, headers={"Host": host} if host else {})
    response = connection.getresponse()
    headers = {name.lower(): value for name, value in response.getheaders()}
    body = response.read().decode()
    connection.close()
    return response.status, headers, body


def rows(address: str, sql: str) -> list[list[object]]:
    status, _, body = ask(address, f"/facts.json?sql={quote(sql)}")
    assert status == 200, body
    found: list[list[object]] = json.loads(body)["rows"]
    return found


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM event",
        "WITH x AS (SELECT 1) DELETE FROM event",
        "UPDATE event SET title = 'x'",
        "CREATE TABLE x (y)",
        "ATTACH DATABASE '/tmp/other.db' AS other",
        "PRAGMA writable_schema = 1",
        "SELECT load_extension('x')",
        "SELECT 1; DELETE FROM event",
    ],
)
def test_nothing_but_a_select_is_answered(address: str, sql: str) -> None:
    before = rows(address, "SELECT count(*) FROM event")
    assert ask(address, f"/facts.json?sql={quote(sql)}")[0] == 400
    assert rows(address, "SELECT count(*) FROM event") == before


def test_the_connection_itself_cannot_write(served_path: Path) -> None:
    with open_database(served_path, readonly=True) as database, pytest.raises(sqlite3.OperationalError):
        database.connection.execute("DELETE FROM event")


@pytest.mark.parametrize("path", ["/facts/events", "/facts/last_contact", "/facts"])
def test_nothing_can_be_posted(address: str, served_path: Path, path: str) -> None:
    def rows() -> list[tuple[int]]:
        with open_database(served_path, readonly=True) as database:
            return database.connection.execute("SELECT count(*) FROM event").fetchall()

    before = rows()
    # Datasette itself answers 500 to what its pages have no method for.
    assert ask(address, path, method="POST")[0] in (403, 405, 500)
    assert rows() == before


def test_the_file_itself_is_not_given_away(address: str) -> None:
    assert ask(address, "/facts.db")[0] == 403


def test_a_page_shows_what_a_run_has_stored_meanwhile(tmp_path: Path) -> None:
    path = tmp_path / "facts.db"
    store_readings(path, [])
    with serving(path) as address:
        assert rows(address, "SELECT count(*) FROM events") == [[0]]
        store_readings(path, [talks()])
        assert rows(address, "SELECT count(*) FROM events") == [[3]]


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("localhost:80", 200),
        ("127.0.0.1", 200),
        ("[::1]:8001", 200),
        ("evil.example", 421),
        ("127.0.0.1.evil.example:8001", 421),
        ("localhost.evil.example", 421),
        ("192.168.0.1", 421),
    ],
)
def test_only_who_asks_for_this_machine_is_answered(address: str, host: str, status: int) -> None:
    """A page from the web whose name leads here (DNS rebinding) cannot read the database."""
    assert ask(address, "/-/versions.json", host=host)[0] == status


def test_pages_may_load_and_ask_nothing_from_elsewhere(address: str) -> None:
    _, headers, _ = ask(address, "/")
    assert headers["content-security-policy"].startswith("default-src 'none'; ")
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff"


def test_a_filter_of_what_is_no_list_is_explained(address: str) -> None:
    status, _, body = ask(address, "/facts/events?_has=title:x")
    assert (status, "_has=title: is no list of events" in body) == (400, True)


def run(*arguments: str, cwd: Path) -> tuple[int, str]:
    command = [sys.executable, "-m", "extractor", "browse", *arguments]
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False, timeout=60)
    return done.returncode, done.stderr.strip()


def test_what_cannot_be_served_is_explained(tmp_path: Path) -> None:
    missing = "extractor: facts.db: there is no such database: `extractor run PATH... --db facts.db` makes one"
    assert run(cwd=tmp_path) == (2, missing)

    (tmp_path / "text.db").write_text("no database")
    status, message = run("--db", "text.db", cwd=tmp_path)
    assert (status, "text.db: is not a SQLite database" in message) == (2, True)

    with open_database(tmp_path / "old.db") as database:
        database.connection.execute("PRAGMA user_version = 3")
    status, message = run("--db", "old.db", cwd=tmp_path)
    assert (status, "`extractor db upgrade --db old.db` brings it up to date" in message) == (2, True)

    status, message = run("--db", ".", cwd=tmp_path)
    assert (status, "is a folder" in message) == (2, True)


def test_a_port_that_is_taken_is_named(tmp_path: Path) -> None:
    with open_database(tmp_path / "facts.db"), socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        status, message = run("--port", str(port), cwd=tmp_path)
    wanted = f"extractor: cannot listen at 127.0.0.1, port {port}: Address already in use (see --host and --port)"
    assert (status, message) == (2, wanted)


def test_it_ends_when_it_is_interrupted(tmp_path: Path) -> None:
    open_database(tmp_path / "facts.db").close()
    command = [sys.executable, "-m", "extractor", "browse", "--port", "0"]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        assert ask(server.stdout.readline().strip(), "/")[0] == 200
        server.send_signal(signal.SIGINT)
        _, complaints = server.communicate(timeout=60)
    assert (server.returncode, complaints) == (0, "")


def test_others_may_read_only_where_that_is_asked_for(tmp_path: Path) -> None:
    open_database(tmp_path / "facts.db").close()
    command = [sys.executable, "-m", "extractor", "browse", "--port", "0", "--host", "0.0.0.0"]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        port = urlsplit(server.stdout.readline().strip()).port
        assert ask(f"http://127.0.0.1:{port}/", "/", host="facts.example")[0] == 200
        server.terminate()
        _, complaints = server.communicate(timeout=60)
    assert complaints == "extractor: whoever reaches this machine can read the database, without a password\n"


def test_without_datasette_the_message_says_how_to_get_it(tmp_path: Path) -> None:
    """As in an environment without the extra: the import is refused there as it fails here."""
    code = "import sys; sys.modules['datasette'] = None; from extractor.cli import main; main()"
    command = [sys.executable, "-c", code, "browse"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.endswith(f"{sys.executable} -m pip install 'diplomacy-fact-extractor[browse]'\n")
