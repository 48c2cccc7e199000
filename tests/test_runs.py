"""Runs with a model: real HTTP against the scripted server, real files, a real database."""

from __future__ import annotations

import asyncio
import gc
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from db.engine import open_database
from db.queries import Queries
from extractor.grounding import ground
from extractor.runs import RunOptions, run_articles
from extractor.settings import Settings
from extractor.summary import Outcome, State, Summary
from schemas.errors import ConfigurationError
from tests.llm.seeds import ROOT, seed
from tests.loopback import MODEL, Loopback, Reply, answer, error

NAMES = ("002", "004")


def answers_for(request: dict[str, Any]) -> Reply:
    """The gold of the seed that the request is about."""
    asked = request["messages"][-1]["content"]
    for name in NAMES:
        article, facts = seed(name)
        if article.quote(article.sentences[-1])[:40] in asked:
            return answer(facts.model_dump(mode="json"))
    return error(418, "no such article")


def run(server: Loopback, paths: list[Path], database: Path, **options: Any) -> tuple[Summary, list[Outcome]]:
    settings = Settings(
        model=f"vllm/{MODEL}",
        api_key=SecretStr("sk-loopback-0123456789"),
        base_url=server.url,
        transport_retries=0,
        question_retries=0,
    )
    outcomes: list[Outcome] = []
    summary = asyncio.run(run_articles(paths, database, settings, RunOptions(**options), outcomes.append))
    return summary, outcomes


@pytest.fixture
def paths() -> list[Path]:
    return [next((ROOT / "seeds").glob(f"{name}_*.txt")) for name in NAMES]


def test_the_rows_are_those_of_the_answers(tmp_path: Path, paths: list[Path]) -> None:
    database = tmp_path / "facts.db"
    with Loopback(answers_for) as server:
        summary, _ = run(server, paths, database)
    assert (summary.articles[State.EXTRACTED], summary.attempts, summary.input_tokens) == (2, 2, 2000)
    with open_database(database, readonly=True) as opened:
        for name, path in zip(NAMES, paths, strict=True):
            record = Queries(opened).record(str(path))
            expected = ground(*seed(name))
            assert (record.events, record.agreements, record.commitments, record.rejections) == (
                expected.events,
                expected.agreements,
                expected.commitments,
                (),
            )
            assert record.extraction.model == f"vllm/{MODEL}"
    assert b"sk-loopback" not in database.read_bytes()


def test_garbage_is_collected_as_before_when_a_run_has_ended(tmp_path: Path, paths: list[Path]) -> None:
    usual, during = gc.get_threshold(), []

    def note(request: dict[str, Any]) -> Reply:
        during.append(gc.get_threshold())
        return answers_for(request)

    with Loopback(note) as server:
        run(server, paths, tmp_path / "facts.db")
    assert gc.get_threshold() == usual
    assert during[0] > usual


def test_what_is_current_is_not_asked_again(tmp_path: Path, paths: list[Path]) -> None:
    with Loopback(answers_for) as server:
        run(server, paths, tmp_path / "facts.db")
        summary, _ = run(server, paths, tmp_path / "facts.db")
        assert len(server.requests) == 2
    assert summary.articles[State.CURRENT] == 2


def test_a_failed_article_is_recorded_with_its_cost_and_tried_again(tmp_path: Path, paths: list[Path]) -> None:
    database = tmp_path / "facts.db"
    replies = [error(400, "maximum context length is 8 tokens", code="context_length_exceeded")] * 40

    def first_fails(request: dict[str, Any]) -> Reply:
        return replies.pop() if replies and "शु वुक" in request["messages"][-1]["content"] else answers_for(request)

    with Loopback(first_fails) as server:
        summary, outcomes = run(server, paths, database)
        failed = [outcome for outcome in outcomes if outcome.state is State.FAILED]
        assert [outcome.uri for outcome in failed] == [str(paths[1])]
        assert failed[0].usage.attempts > 0
        with sqlite3.connect(database) as connection:
            assert connection.execute("SELECT uri FROM failures").fetchall() == [(str(paths[1]),)]
            assert connection.execute("SELECT uri FROM articles").fetchall() == [(str(paths[0]),)]
        replies.clear()
        summary, _ = run(server, paths, database)
    assert (summary.articles[State.CURRENT], summary.articles[State.EXTRACTED]) == (1, 1)
    with sqlite3.connect(database) as connection:
        assert connection.execute("SELECT count(*) FROM failures").fetchone() == (0,)


def test_an_endpoint_that_refuses_the_key_stops_the_run_and_keeps_what_is_stored(
    tmp_path: Path, paths: list[Path]
) -> None:
    database = tmp_path / "facts.db"
    with Loopback(answers_for) as server:
        run(server, paths[:1], database)
    with Loopback(lambda _: error(401, "Incorrect API key provided")) as server:
        with pytest.raises(ConfigurationError, match="key"):
            run(server, paths, database)
        assert len(server.requests) == 1
    with sqlite3.connect(database) as connection:
        assert connection.execute("SELECT uri FROM articles").fetchall() == [(str(paths[0]),)]
        assert connection.execute("SELECT status FROM run ORDER BY id").fetchall() == [("finished",), ("stopped",)]


def test_one_file_under_two_names_is_asked_about_once(tmp_path: Path, paths: list[Path]) -> None:
    copies = [tmp_path / f"{name}.txt" for name in "abc"]
    for copy in copies:
        copy.write_bytes(paths[0].read_bytes())
    with Loopback(answers_for) as server:
        summary, outcomes = run(server, copies, tmp_path / "facts.db")
        assert len(server.requests) == 1
    assert [(o.state, o.reason) for o in outcomes if o.state is State.DUPLICATE] == [
        (State.DUPLICATE, "same text as a.txt, not extracted again")
    ] * 2
    assert summary.articles[State.EXTRACTED] == 1


def test_a_changed_article_does_not_keep_the_facts_of_its_old_text(tmp_path: Path, paths: list[Path]) -> None:
    copies = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for copy, path in zip(copies, paths, strict=True):
        copy.write_bytes(path.read_bytes())
    with Loopback(answers_for) as server:
        run(server, copies, tmp_path / "facts.db")
        copies[1].write_bytes(paths[0].read_bytes())
        summary, _ = run(server, copies, tmp_path / "facts.db")
    assert (summary.articles[State.CURRENT], summary.articles[State.EXTRACTED]) == (1, 1)
    with sqlite3.connect(tmp_path / "facts.db") as connection:
        countries = connection.execute("SELECT DISTINCT uri, countries FROM events WHERE type = 'meeting'").fetchall()
    assert countries == [("a.txt", "IND, USA"), ("b.txt", "IND, USA")]


def test_an_article_has_one_name_however_its_path_is_typed(
    tmp_path: Path, paths: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "news").mkdir()
    article = tmp_path / "news/a.txt"
    article.write_bytes(paths[0].read_bytes())
    monkeypatch.chdir(tmp_path / "news")
    typed = [article, Path("a.txt"), Path("../news/a.txt")]
    with Loopback(answers_for) as server:
        _, outcomes = run(server, typed, tmp_path / "facts.db")
        assert len(server.requests) == 1
    assert {outcome.uri for outcome in outcomes} == {"news/a.txt"}


def test_a_dry_run_asks_nothing(tmp_path: Path, paths: list[Path]) -> None:
    with Loopback(answers_for) as server:
        summary, _ = run(server, paths, tmp_path / "facts.db", dry_run=True)
        assert server.requests == []
    assert summary.articles[State.STALE] == 2
    assert not (tmp_path / "facts.db").exists()
