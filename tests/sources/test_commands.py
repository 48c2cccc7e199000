"""`extractor fetch` and `extractor run --sources`, from the configuration to the database."""

from __future__ import annotations

import json
import signal
import time
from pathlib import Path

import pytest

from tests.sources.test_gathering import BODY, rss
from tests.sources.web import Served, Web, page, redirect, tagged
from tests.test_cli import Run, command_line, lines, rows, started

OTHER = "<p>The foreign ministers of Japan and Poland met in Warsaw on Friday. They discussed trade.</p>"


@pytest.fixture
def extractor(tmp_path: Path) -> Run:
    return command_line(tmp_path)


def configure(folder: Path, web: Web) -> None:
    (folder / "articles").mkdir()
    (folder / "articles" / "one.txt").write_text("The ministers met in Muscat on Wednesday.\n", encoding="utf-8")
    (folder / "extractor.toml").write_text(
        f"""
        [fetching]
        allow_networks = ["127.0.0.1/32"]
        seconds_between_requests = 0
        [[sources]]
        name = "archive"
        kind = "folder"
        path = "articles"
        [[sources]]
        name = "feed"
        kind = "feed"
        url = "{web.url("/rss")}"
        """,
        encoding="utf-8",
    )


def test_sources_are_fetched_extracted_and_extracted_again_without_the_web(extractor: Run, tmp_path: Path) -> None:
    with Web({"/a": tagged(page("A", BODY), '"a"'), "/b": page("B", OTHER), "/c": redirect("http://10.0.0.1/")}) as web:
        web.routes["/rss"] = rss("/a", "/b", "/c")
        configure(tmp_path, web)
        fetched = extractor("fetch")
        refused = f"extractor: {web.url('/c')}: redirects to http://10.0.0.1/, which leads to 10.0.0.1, which is"
        assert fetched.returncode == 1
        assert fetched.stderr.startswith(refused)
        assert [line.split() for line in fetched.stdout.splitlines()] == [
            ["source", "kind", "file", "row", "fetched", "unchanged", "stored", "failed"],
            ["archive", "folder", "1"],
            ["feed", "feed", "2", "1"],
        ]
        again = extractor("fetch", "--json")
        assert sorted((item["uri"], item["origin"]) for item in json.loads(again.stdout) if not item["failure"]) == [
            ("articles/one.txt", "file"),
            (web.url("/a"), "unchanged"),
            (web.url("/b"), "unchanged"),
        ]
    run = extractor("run", "--sources", "--no-fetch", "--json")
    assert (run.returncode, json.loads(run.stdout)["extracted"]) == (1, 3)
    (missing,) = lines(run.stderr)
    assert missing == f"extractor: {web.url('/c')}: was not fetched yet, and nothing is fetched in this run"
    found = rows(tmp_path / "facts.db", "SELECT uri, title FROM articles ORDER BY uri")
    assert found == [("articles/one.txt", None), (web.url("/a"), "A"), (web.url("/b"), "B")]
    assert rows(tmp_path / "facts.db", "SELECT uri, error FROM failures") == [(web.url("/c"), "NotFetched")]
    forced = json.loads(extractor("run", "--sources", "--no-fetch", "--force", "--json").stdout)
    assert (forced["extracted"], forced["failed"]) == (3, 1)


def test_a_run_over_sources_fetches_by_itself(extractor: Run, tmp_path: Path) -> None:
    with Web({"/a": page("A", BODY)}) as web:
        web.routes["/rss"] = rss("/a")
        configure(tmp_path, web)
        first = extractor("run", "--sources", "--json")
        again = extractor("run", "--sources")
    assert (first.returncode, json.loads(first.stdout)["extracted"]) == (0, 2)
    assert (again.returncode, again.stdout) == (0, "Nothing to do: all 2 articles are up to date.\n")


def test_a_dry_run_asks_nobody(extractor: Run, tmp_path: Path) -> None:
    with Web({"/a": page("A", BODY)}) as web:
        web.routes["/rss"] = rss("/a")
        configure(tmp_path, web)
        planned = extractor("run", "--sources", "--dry-run", "--json")
        assert web.asked == []
    assert json.loads(planned.stdout)["stale"] == 1
    assert f"{web.url('/rss')}: was not fetched yet, and nothing is fetched in this run" in planned.stderr
    assert not (tmp_path / "facts.db").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["run"], "name either the PATHS of articles or --sources"),
        (["run", "news", "--sources"], "name either the PATHS of articles or --sources"),
        (["run", "--sources"], "extractor.toml: there is no such file; add a table [[sources]]"),
        (["fetch"], "extractor.toml: there is no such file; add a table [[sources]]"),
        (["fetch", "--config", "wrong.toml"], "wrong.toml: source 1 (a): url: 'news' is no URL that begins with"),
    ],
)
def test_without_sources_nothing_begins(extractor: Run, tmp_path: Path, arguments: list[str], message: str) -> None:
    (tmp_path / "wrong.toml").write_text('[[sources]]\nname = "a"\nkind = "feed"\nurl = "news"\n', encoding="utf-8")
    done = extractor(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert message in done.stderr
    assert not (tmp_path / "facts.db").exists()


def test_a_night_goes_over_the_sources_and_loses_nothing_when_one_is_silent(extractor: Run, tmp_path: Path) -> None:
    with Web({"/a": page("A", BODY)}) as web:
        web.routes["/rss"] = rss("/a")
        configure(tmp_path, web)
        first = extractor("nightly", "--backups", "0")
        url, feed = web.url("/a"), web.url("/rss")
    assert first.returncode == 0
    second = extractor("nightly", "--backups", "0")
    assert second.returncode == 1
    (failed,) = [line for line in lines(second.stderr) if "offline" not in line]
    assert failed.startswith(f"extractor: {feed}: is not asked for: robots.txt of its host cannot be reached")
    database = tmp_path / "facts.db"
    assert rows(database, "SELECT uri FROM articles ORDER BY uri") == [("articles/one.txt",), (url,)]
    assert rows(database, "SELECT uri, error FROM failure") == [(feed, "SourceFailed")]
    assert rows(database, "SELECT uri FROM failures") == []


def test_a_page_that_cannot_be_fetched_is_left_in_peace_until_its_time(extractor: Run, tmp_path: Path) -> None:
    with Web({"/a": page("A", BODY)}) as web:
        web.routes["/rss"] = rss("/a", "/lost")
        configure(tmp_path, web)
        told = [json.loads(extractor("nightly", "--json").stdout) for _ in range(2)]
        assert [each["articles"]["failed"] for each in told] == [1, 0]
        assert [(row["uri"], row["message"], row["failures"]) for row in told[1]["waiting"]] == [
            (web.url("/lost"), "answers with status 404", 1)
        ]
        assert web.paths.count("/lost") == 1
        # Another model makes no page answer, and whoever runs it by hand asks.
        extractor("nightly", "--model", "vllm/x", OPENAI_BASE_URL="http://127.0.0.1:9/v1")
        assert web.paths.count("/lost") == 1
        assert extractor("run", "--sources").returncode == 1
        assert web.paths.count("/lost") == 2
        # Who knows that it will never be there takes it off the list.
        assert extractor("forget", web.url("/lost"), "--yes").returncode == 0
        assert (extractor("nightly").returncode, web.paths.count("/lost")) == (0, 2)


def test_a_forgotten_page_is_not_asked_for(extractor: Run, tmp_path: Path) -> None:
    with Web({"/a": page("A", BODY), "/b": page("B", OTHER)}) as web:
        web.routes["/rss"] = rss("/a", "/b")
        configure(tmp_path, web)
        extractor("nightly")
        extractor("forget", web.url("/b"), "--yes")
        before = web.paths.count("/b")
        assert extractor("nightly").returncode == 0
        assert rows(tmp_path / "facts.db", "SELECT url FROM resource WHERE is_article") == [(web.url("/a"),)]
        extractor("forget", web.url("/b"), "--undo")
        report = json.loads(extractor("nightly", "--json").stdout)
        assert (report["articles"]["extracted"], web.paths.count("/b") - before) == (1, 1)


@pytest.mark.parametrize("command", [("nightly",), ("run", "--sources")], ids=lambda command: command[0])
def test_whoever_waits_for_a_silent_source_can_be_stopped_at_once(command: tuple[str, ...], tmp_path: Path) -> None:
    with Web({"/rss": Served(silent=True)}) as web:
        configure(tmp_path, web)
        process = started(tmp_path, *command)
        while not web.paths:
            time.sleep(0.01)
        process.send_signal(signal.SIGTERM)
        # The source would be waited for half a minute.
        _, said = process.communicate(timeout=15)
    assert process.returncode == 130
    assert [word for word in ("Traceback", "Task") if word in said] == []
    assert rows(tmp_path / "facts.db", "SELECT status FROM run") == [("stopped",)]


def test_a_night_whose_deadline_comes_before_its_sources_has_not_succeeded(extractor: Run, tmp_path: Path) -> None:
    with Web({"/rss": Served(silent=True)}) as web:
        configure(tmp_path, web)
        night = extractor("nightly", "--deadline", "1s", "--metrics", "night.prom")
    assert (night.returncode, "Traceback" in night.stderr) == (1, False)
    assert "before all articles were looked at (deadline)" in night.stdout
    assert rows(tmp_path / "facts.db", "SELECT status FROM run") == [("stopped",)]
    assert "last_success" not in (tmp_path / "night.prom").read_text(encoding="utf-8")


def test_certificates_that_are_not_there_are_named(extractor: Run, tmp_path: Path) -> None:
    with Web() as web:
        configure(tmp_path, web)
        done = extractor("fetch", SSL_CERT_FILE="nowhere.pem")
    assert (done.returncode, lines(done.stderr)) == (
        2,
        ["extractor: SSL_CERT_FILE: the certificates cannot be read: No such file or directory"],
    )
