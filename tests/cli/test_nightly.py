"""`extractor nightly` as a timer calls it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from db.lock import run_lock
from tests.test_cli import ARTICLE, Run, command_line, rows, write


@pytest.fixture
def extractor(tmp_path: Path) -> Run:
    write(tmp_path / "news", a=ARTICLE)
    return command_line(tmp_path)


def test_the_configuration_file_says_everything(extractor: Run, tmp_path: Path) -> None:
    config = '[nightly]\npaths = ["news"]\nlog = "n.jsonl"\nreport = "n.md"\nmetrics = "n.prom"\nmax_articles = 5\n'
    (tmp_path / "extractor.toml").write_text(config, encoding="utf-8")
    done = extractor("nightly")
    assert done.returncode == 0, done.stderr
    assert "Articles: 1 extracted." in done.stdout
    assert {path.name for path in tmp_path.iterdir()} >= {"n.jsonl", "n.md", "n.prom"}
    assert rows(tmp_path / "facts.db", "SELECT command, status FROM run") == [("nightly", "finished")]
    again = json.loads(extractor("nightly", "--json").stdout)
    assert (again["articles"]["current"], again["new"]) == (1, [])


def test_only_what_wants_attention_is_said_on_the_way_and_the_report_is_no_article(
    extractor: Run, tmp_path: Path
) -> None:
    write(tmp_path / "news", b="")
    for _ in range(2):
        done = extractor("nightly", "news", "--report", "news/nightly.md", "--retry-parked")
        told = [line for line in done.stderr.splitlines() if "no model" not in line]
        assert told in (["extractor: news/b.txt: is empty; there is nothing to extract"], [])
    assert rows(tmp_path / "facts.db", "SELECT uri FROM article") == [("news/a.txt",)]
    assert (tmp_path / "news/nightly.md").exists()


def test_a_dry_run_has_a_price_and_writes_nothing(extractor: Run, tmp_path: Path) -> None:
    done = extractor("nightly", "news", "--dry-run", "--model", "openai/gpt-5-mini", "--json")
    assert (done.returncode, json.loads(done.stdout)["forecast"]["calls"]) == (0, 1)
    assert not (tmp_path / "facts.db").exists()


def test_a_second_night_says_who_holds_the_database(extractor: Run, tmp_path: Path) -> None:
    with run_lock(tmp_path / "facts.db"):
        done = extractor("nightly", "news")
    assert (done.returncode, "another run holds it (process " in done.stderr) == (3, True)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "nothing to do: name PATHS"),
        (("news", "--deadline", "soon"), "--deadline: 'soon' is neither a duration"),
        (("news", "--log", "nowhere/n.jsonl"), "--log: nowhere/n.jsonl: its folder does not exist: make it"),
        (("news", "--budget", "1", "--model", "vllm/x"), "no price of this model is known"),
    ],
)
def test_wrong_usage_is_named(extractor: Run, arguments: tuple[str, ...], message: str) -> None:
    done = extractor("nightly", *arguments, OPENAI_BASE_URL="http://127.0.0.1:9/v1")
    assert (done.returncode, message in done.stderr, "Traceback" in done.stderr) == (2, True, False)
