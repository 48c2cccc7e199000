"""What `extractor doctor` learns about an endpoint from one tiny request."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from extractor.llm.probe import ProbeResult, probe
from extractor.settings import Settings
from schemas.errors import ConfigurationError
from tests.llm.asking import KEY, settings_for
from tests.loopback import MODEL, Fault, Loopback, Reply, answer, completion, error


def probed(server: Loopback, **values: Any) -> ProbeResult:
    return asyncio.run(probe(settings_for(server.url, **values)))


def test_working_endpoint() -> None:
    with Loopback([answer({}, tokens=(30, 0, 12))]) as server:
        result = probed(server)
    assert result.ok
    assert (result.answers, result.model_listed, result.accepts_schema) == (True, True, True)
    assert (result.base_url, result.model) == (server.url, MODEL)
    assert (result.usage.input_tokens, result.usage.output_tokens) == (30, 12)
    assert result.seconds is not None
    assert len(server.requests) == 1
    assert server.requests[0]["response_format"]["json_schema"]["strict"] is True


def test_model_that_is_not_listed() -> None:
    with Loopback([error(404, "model not found")]) as server:
        result = probed(server, model="vllm/other")
    assert (result.answers, result.model_listed, result.accepts_schema) == (True, False, None)
    assert result.problem
    assert "has no model 'other'" in result.problem


@pytest.mark.parametrize(
    ("models", "listed"),
    [
        (Reply(f'{{"data": [{{"id": "models/{MODEL}"}}]}}'), True),
        (Reply("<html>log in</html>", content_type="text/html"), None),
        (Reply('{"data": ["a", 3, null]}'), None),
        (Reply('["a"]'), None),
        (error(404, "no list"), None),
    ],
    ids=["in a folder", "HTML", "odd items", "a list", "none"],
)
def test_list_of_models_may_be_anything(models: Reply, listed: bool | None) -> None:
    with Loopback([answer({})], models=models) as server:
        result = probed(server)
    assert (result.answers, result.model_listed, result.problem) == (True, listed, None)


@pytest.mark.parametrize(
    ("reply", "problem"),
    [
        (error(401, f"bad key {KEY}"), "refuses the key (HTTP 401)"),
        (error(400, "response_format json_schema is not supported"), "does not accept the request"),
        (completion(None, refusal="No."), "refuses: No."),
        (Reply(fault=Fault.SILENCE), "gave no answer in time"),
    ],
    ids=["key", "schema", "refusal", "silence"],
)
def test_problem_is_the_result(reply: Reply, problem: str) -> None:
    with Loopback([reply]) as server:
        result = probed(server, timeout_s=0.5)
    assert not result.ok
    assert result.problem
    assert problem in result.problem
    assert KEY not in result.model_dump_json()


def test_endpoint_that_ignores_the_schema() -> None:
    with Loopback([completion("OK"), completion("OK")]) as server:
        result = probed(server)
    assert (result.answers, result.accepts_schema) == (True, False)
    assert result.problem
    assert "is not JSON of the form asked for" in result.problem


def test_nobody_there() -> None:
    with Loopback([]) as server:
        pass
    result = probed(server)
    assert (result.answers, result.model_listed, result.accepts_schema) == (False, None, None)
    assert result.problem
    assert "is it running" in result.problem


def test_settings_that_name_no_endpoint_are_an_error() -> None:
    with pytest.raises(ConfigurationError, match="set OPENAI_BASE_URL"):
        asyncio.run(probe(Settings(model="nowhere/model")))
