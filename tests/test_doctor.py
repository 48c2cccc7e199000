"""What `extractor doctor` says of a model and its endpoint."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from extractor.doctor import Check, diagnose
from extractor.settings import Settings
from tests.llm.asking import settings_for
from tests.loopback import MODEL, Fault, Loopback, Reply, answer, completion, error


def checks(server: Loopback, folder: Path, model: str = MODEL) -> list[Check]:
    """All checks but that of the database, which there is none of."""
    found = asyncio.run(diagnose(settings_for(server.url, model=f"vllm/{model}", timeout_s=1), folder / "facts.db"))
    assert found.pop() == Check(
        name="database", finding=f"{folder}/facts.db does not exist yet; `extractor run` makes it"
    )
    return found


def test_model_that_can_be_used(tmp_path: Path) -> None:
    with Loopback([answer({})]) as server:
        model, endpoint, answered = checks(server, tmp_path)
    assert model == Check(name="model", finding=f"vllm/{MODEL}")
    assert endpoint == Check(name="endpoint", finding=f"{server.url} answers, and lists the model")
    assert (answered.name, answered.problem) == ("answer", None)
    assert answered.finding.startswith(f"{MODEL} keeps to the schema, in ")


@pytest.mark.parametrize(
    ("replies", "model", "listed", "finding", "problem"),
    [
        ([error(401, "no")], MODEL, "and lists", "none of scripted", "refuses the key (HTTP 401): set VLLM_API_KEY"),
        (
            [error(404, "no")],
            "other",
            "but does not list",
            "none of other",
            "has no model 'other', or the URL is wrong",
        ),
        ([completion("OK")] * 2, MODEL, "and lists", "scripted leaves the schema", "is not JSON of the form asked for"),
        ([Reply(fault=Fault.SILENCE)], MODEL, "and lists", "none of scripted", "gave no answer in time"),
    ],
    ids=["key", "model", "schema", "silence"],
)
def test_problem_stands_where_it_is(
    tmp_path: Path, replies: list[Reply], model: str, listed: str, finding: str, problem: str
) -> None:
    with Loopback(replies) as server:
        _, endpoint, answered = checks(server, tmp_path, model)
    assert endpoint == Check(name="endpoint", finding=f"{server.url} answers, {listed} the model")
    assert (answered.name, answered.finding) == ("answer", finding)
    assert problem in (answered.problem or "")


def test_nothing_is_said_of_an_answer_where_nobody_answers(tmp_path: Path) -> None:
    with Loopback([]) as server:
        pass
    model, endpoint = checks(server, tmp_path)
    assert model.ok
    assert endpoint.finding == f"{server.url} does not answer"
    assert "is it running, and is this its address? OPENAI_BASE_URL sets another" in (endpoint.problem or "")


def test_a_database_that_no_run_can_make_is_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "nowhere" / "facts.db"
    *_, database = asyncio.run(diagnose(Settings(model="offline"), path))
    assert database.problem == f"{path}: its folder does not exist: make it, or name another file with --db"
