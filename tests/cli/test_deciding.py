"""A new extractor is tried beside the current facts, compared, promoted and taken back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from db.lock import run_lock
from tests.loopback import MODEL, Loopback, answer
from tests.test_cli import ARTICLE, Run, command_line, rows, write

CURRENT = "SELECT uri, run_id, n_events FROM articles"
NOTHING = answer({"events": [], "agreements": [], "commitments": []})


@pytest.fixture
def extractor(tmp_path: Path) -> Run:
    write(tmp_path / "news", a=ARTICLE)
    run = command_line(tmp_path)
    assert run("run", "news").returncode == 0
    return run


def asked(server: Loopback, extractor: Run, *arguments: str) -> dict[str, Any]:
    address = {"OPENAI_BASE_URL": server.url}
    done = extractor("run", "news", "--model", f"vllm/{MODEL}", "--json", *arguments, **address)
    assert done.returncode == 0, done.stderr
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def test_a_shadow_run_is_compared_promoted_and_rolled_back(extractor: Run, tmp_path: Path) -> None:
    database = tmp_path / "facts.db"
    with Loopback(lambda _: NOTHING) as server:
        assert asked(server, extractor, "--shadow")["extracted"] == 1
        assert rows(database, CURRENT) == [("news/a.txt", 1, 1)]
        # Once is enough, in the shadow as in the light.
        assert asked(server, extractor, "--shadow")["current"] == 1
        assert len(server.requests) == 1
        changes = json.loads(extractor("diff", "current", "2", "--json").stdout)["articles"][0]["changes"]
        assert {change["kind"] for change in changes} == {"removed"}
        assert "1 article has other facts now" in extractor("promote", "2").stdout
        assert rows(database, CURRENT) == [("news/a.txt", 2, 0)]
        assert asked(server, extractor)["current"] == 1
        assert json.loads(extractor("rollback", "4", "--json").stdout)["changed"] == 1
        assert rows(database, CURRENT) == [("news/a.txt", 1, 1)]
        # The history tells what an extraction changed when it was made, not what it was compared with later.
        extractions = json.loads(extractor("history", "a.txt", "--json").stdout)["extractions"]
        assert [[change["kind"] for change in entry["changes"]] for entry in extractions] == [
            [],
            [change["kind"] for change in changes],
        ]
        # Whoever runs with the new model again gets its facts without paying for them twice.
        assert asked(server, extractor)["promoted"] == 1
        assert rows(database, CURRENT) == [("news/a.txt", 2, 0)]
        assert len(server.requests) == 1


def test_a_text_that_is_as_it_was_has_the_facts_that_it_had(extractor: Run, tmp_path: Path) -> None:
    write(tmp_path / "news", a=ARTICLE.replace("सोमवार", "मंगलवार"))
    assert json.loads(extractor("run", "news", "--json").stdout)["extracted"] == 1
    write(tmp_path / "news", a=ARTICLE)
    assert json.loads(extractor("run", "news", "--dry-run", "--json").stdout)["promoted"] == 1
    assert rows(tmp_path / "facts.db", CURRENT) == [("news/a.txt", 2, 1)]
    assert json.loads(extractor("run", "news", "--json").stdout)["promoted"] == 1
    assert rows(tmp_path / "facts.db", CURRENT) == [("news/a.txt", 1, 1)]


def test_prune_says_what_it_removed(extractor: Run) -> None:
    assert extractor("run", "news", "--force").returncode == 0
    assert json.loads(extractor("prune", "--keep", "1", "--json").stdout) == {"extractions": 0, "texts": 0}
    assert extractor("prune", "--keep", "0").stdout == "1 old extractions and 0 old texts removed.\n"


@pytest.mark.parametrize("command", [("promote", "1"), ("rollback", "1"), ("prune", "--keep", "1")])
def test_nothing_is_decided_while_a_run_writes(extractor: Run, tmp_path: Path, command: tuple[str, ...]) -> None:
    with run_lock(tmp_path / "facts.db"):
        done = extractor(*command)
    assert (done.returncode, "another run holds it" in done.stderr) == (3, True)


@pytest.mark.parametrize("command", [("promote", "9"), ("rollback", "9"), ("prune", "--keep", "1", "--db", "none.db")])
def test_what_is_not_there_is_named_and_not_made(extractor: Run, tmp_path: Path, command: tuple[str, ...]) -> None:
    done = extractor(*command)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert not (tmp_path / "none.db").exists()
