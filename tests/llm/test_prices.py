"""Prices come from the list for a model at an endpoint, and an article costs what all of its answers cost."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.llm.completion import Tokens
from extractor.llm.examples import examples
from extractor.llm.meter import Meter
from extractor.llm.prices import Price, price_of
from extractor.llm.providers import target_of
from extractor.settings import Settings
from schemas.article import Article
from schemas.errors import ExtractionFailed
from tests.llm.asking import extraction, failure
from tests.loopback import Loopback, Reply, answer, completion, error

MINI = "openai/gpt-5-mini"
# Of 1000 tokens of input, 800 of them cached, and 100 of output at 0.25, 0.025 and 2 dollars a million.
ANSWER_USD = Decimal("0.00027")


def article() -> Article:
    return examples()[0].article


def price(model: str, base_url: str | None = None) -> Price | None:
    return price_of(target_of(Settings(model=model, base_url=base_url).without_sending()))


def known(model: str) -> Price:
    found = price(model)
    assert found
    return found


@pytest.mark.parametrize(
    ("model", "base_url"),
    [
        (MINI, None),
        (MINI, "http://127.0.0.1:8000/v1"),
        ("azure/gpt-5-mini", "https://name.openai.azure.com/openai/v1/"),
        ("anthropic/claude-sonnet-4-5", None),
        ("gemini/gemini-2.5-flash", None),
        ("openrouter/openai/gpt-5-mini", None),
        ("groq/llama-3.3-70b-versatile", "https://api.groq.com/openai/v1"),
        ("openai/deepseek-chat", "https://api.deepseek.com/v1"),
    ],
)
def test_models_of_providers_have_a_price(model: str, base_url: str | None) -> None:
    found = price(model, base_url)
    assert found
    assert found.of(1000, 0, 100) > 0


@pytest.mark.parametrize(
    ("model", "base_url"),
    [
        ("vllm/gpt-5-mini", None),
        ("ollama/qwen3:8b", None),
        ("llama-server/any", None),
        ("openai/my-own-model", None),
        ("azure/my-deployment", "https://name.openai.azure.com/openai/v1/"),
        ("somebody/gpt-5-mini", "http://127.0.0.1:8000/v1"),
        ("groq/whisper-large-v3", "https://api.groq.com/openai/v1"),
    ],
)
def test_other_models_have_none(model: str, base_url: str | None) -> None:
    assert price(model, base_url) is None


def test_cached_input_has_its_own_rate() -> None:
    assert known(MINI).of(1000, 800, 100) == ANSWER_USD


def test_a_long_request_has_a_higher_rate() -> None:
    one = known("anthropic/claude-sonnet-4-5")
    assert one.of(300_000, 0, 0) > 2 * one.of(150_000, 0, 0)


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.integers(0, 10**6))
def test_a_cache_never_makes_a_request_dearer(cached: int, rest: int, output: int) -> None:
    one = known(MINI)
    assert 0 <= one.of(cached + rest, cached, output) <= one.of(cached + rest, 0, output)


CALM: dict[str, Any] = {"prompt_tokens": 1000, "completion_tokens": 100}
CACHED: dict[str, Any] = {**CALM, "prompt_tokens_details": {"cached_tokens": 800}}


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ([], Decimal(0)),
        ([CACHED], ANSWER_USD),
        ([CACHED, CACHED, CACHED], 3 * ANSWER_USD),
        ([{**CACHED, "total_tokens": 1600}], ANSWER_USD + Decimal("0.001")),
        ([{**CALM, "prompt_tokens_details": {"cached_tokens": 5000}}], Decimal("0.000225")),
        ([CACHED, {"completion_tokens": 100}], None),
        ([{}], None),
        ([{"prompt_tokens": -1000, "completion_tokens": 10**30, "total_tokens": "many"}], None),
        ([{**CALM, "prompt_tokens_details": {"cached_tokens": -800}}], Decimal("0.00045")),
        ([{"prompt_tokens": "1000", "completion_tokens": 100.0, "prompt_tokens_details": []}], Decimal("0.00045")),
    ],
    ids=[
        *("none", "one", "sum", "thoughts in the total alone", "cached beyond the input", "no input", "no counts"),
        *("counts of nothing", "cached less than nothing", "counts as text"),
    ],
)
def test_meter_sums_the_prices_of_its_answers(answers: list[dict[str, Any]], expected: Decimal | None) -> None:
    meter = Meter(price=known(MINI))
    for one in answers:
        meter.add(Tokens.model_validate(one))
    assert meter.usage().cost_usd == expected


WRONG = {
    "events": [],
    "agreements": [],
    "commitments": [{"id": "C1", "act": "no such act"}],
}


@pytest.mark.parametrize(
    ("script", "answers"),
    [
        ([answer({})], 1),
        ([answer(WRONG), answer({})], 2),
        ([completion("no JSON"), answer({})], 2),
        ([completion('{"events": [', finish_reason="length"), answer({}), answer({})], 3),
    ],
    ids=["good", "corrected", "asked again", "split"],
)
def test_an_article_costs_all_of_its_answers(script: list[Reply], answers: int) -> None:
    with Loopback(script) as server:
        usage = extraction(server, article(), model=MINI).usage
    assert (usage.attempts, usage.cost_usd) == (answers, answers * ANSWER_USD)


@pytest.mark.parametrize(
    ("script", "cost"),
    [
        ([completion(None, refusal="no")], ANSWER_USD),
        ([completion(None, finish_reason="content_filter")], ANSWER_USD),
        ([completion("no JSON"), completion("none again")], 2 * ANSWER_USD),
        ([error(500, "oops")], Decimal(0)),
        ([Reply('{"choices": []}')], Decimal(0)),
    ],
    ids=["refusal", "content filter", "not JSON", "server error", "no choices"],
)
def test_a_failed_article_costs_its_answers_too(script: list[Reply], cost: Decimal) -> None:
    with Loopback(script) as server:
        failed = failure(server, article(), model=MINI)
    assert isinstance(failed, ExtractionFailed)
    assert failed.usage
    assert failed.usage.cost_usd == cost


def test_a_model_without_a_price_costs_nobody_knows_what() -> None:
    with Loopback([answer({})]) as server:
        usage = extraction(server, article()).usage
    assert (usage.input_tokens, usage.cost_usd) == (1000, None)
