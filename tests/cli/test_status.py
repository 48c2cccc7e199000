"""What is current, stale and why, failed and why, and what it would cost."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.test_cli import ARTICLE, Run, command_line, write

NAMES = ("a", "b", "c")
TEXTS = {name: ARTICLE.replace("केन", {"a": "केन", "b": "रेन", "c": "जेन"}[name]) for name in NAMES}
MODEL = ("--model", "openai/gpt-5-mini")
Ask = Callable[..., dict[str, Any]]


@pytest.fixture(scope="session")
def known(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("known")
    write(folder / "news", **TEXTS, empty="")
    assert command_line(folder)("run", "news").returncode == 1
    return folder


@pytest.fixture
def extractor(known: Path, tmp_path: Path) -> Run:
    shutil.copytree(known, tmp_path, dirs_exist_ok=True)
    return command_line(tmp_path)


@pytest.fixture
def ask(extractor: Run) -> Ask:
    def ask(*arguments: str) -> dict[str, Any]:
        done = extractor("status", *arguments, "--json")
        assert done.returncode == 0, done.stderr
        found: dict[str, Any] = json.loads(done.stdout)
        return found

    return ask


EMPTY = {"error": "UnreadableArticle", "message": "is empty; there is nothing to extract", "articles": 1}


@pytest.mark.parametrize("paths", [(), ("news",)])
def test_what_is_up_to_date_costs_nothing(ask: Ask, paths: tuple[str, ...]) -> None:
    found = ask(*paths)
    forecast = found.pop("forecast")
    assert found == {
        "model": "offline",
        "current": 3,
        "promoted": 0,
        "duplicate": 0,
        "stale": [],
        "failed": [EMPTY],
        "parked": 0,
        "gone": 0,
        "forgotten": 0,
    }
    assert (forecast["calls"], forecast["most_usd"]) == (0, "0")


@pytest.mark.parametrize("paths", [(), ("news",)])
def test_another_model_makes_all_stale_and_has_a_price(ask: Ask, extractor: Run, paths: tuple[str, ...]) -> None:
    found = ask(*paths, *MODEL)
    assert (found["current"], found["stale"]) == (0, [{"reasons": ["model"], "articles": 3}])
    assert found["forecast"]["calls"] == 3
    assert 0 < float(found["forecast"]["least_usd"]) < float(found["forecast"]["most_usd"])
    printed = extractor("status", *paths, *MODEL).stdout
    assert "Bringing them up to date with openai/gpt-5-mini:" in printed


def test_texts_are_noticed_where_they_are_looked_at(ask: Ask, tmp_path: Path) -> None:
    write(tmp_path / "news", a=TEXTS["a"].replace("सोमवार", "शनिवार"), d=TEXTS["b"], e=TEXTS["c"].replace("जेन", "डेन"))
    assert ask()["current"] == 3
    found = ask("news")
    assert (found["current"], found["duplicate"]) == (2, 1)
    assert found["stale"] == [{"reasons": ["text"], "articles": 1}, {"reasons": ["new"], "articles": 1}]


@pytest.mark.parametrize(
    ("sql", "reasons"),
    [
        ("UPDATE extraction SET extractor_version = '0.0.9+older'", ["rules"]),
        ("UPDATE extraction SET schema_sha256 = 'older'", ["schema"]),
        ("UPDATE extraction SET prompt_sha256 = 'older'", ["prompt"]),
        ("""UPDATE run SET parameters = '{"rules": "older"}'""", ["rules"]),
        ("""UPDATE run SET parameters = json_set(parameters, '$.temperature', 1)""", ["settings"]),
        ("UPDATE extraction SET prompt_sha256 = 'older', schema_sha256 = 'older'", ["prompt", "schema"]),
    ],
)
def test_every_part_of_the_recipe_is_a_reason(ask: Ask, tmp_path: Path, sql: str, reasons: list[str]) -> None:
    with sqlite3.connect(tmp_path / "facts.db") as connection:
        # As an older program would have left it: other parts, and so another fingerprint.
        connection.execute("UPDATE extraction SET fingerprint = substr(fingerprint, 2) || '-'")
        connection.execute(sql)
    for paths in ((), ("news",)):
        assert ask(*paths)["stale"] == [{"reasons": reasons, "articles": 3}]


def test_an_article_that_fails_again_and_again_is_parked(ask: Ask, extractor: Run, tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "facts.db") as connection:
        connection.execute("UPDATE retry SET failures = 6")
    assert [ask(*paths)["parked"] for paths in ((), ("news",))] == [1, 1]
    assert "--retry-parked" in extractor("status").stdout


def test_a_database_that_is_not_there_is_not_made(extractor: Run, tmp_path: Path) -> None:
    done = extractor("status", "--db", "none.db")
    assert (done.returncode, "there is no such database" in done.stderr) == (2, True)
    assert not (tmp_path / "none.db").exists()
