"""A real engine with a model that writes nonsense: what decoding under the schema, grounding and limits make of it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openai import OpenAI

from extractor.extraction import Extraction
from extractor.grounding import ground
from extractor.llm import LLMExtractor
from extractor.llm.examples import examples
from extractor.llm.local import serve
from extractor.llm.probe import probe
from extractor.llm.providers import target_of
from extractor.llm.strict_schema import response_format
from extractor.settings import Settings
from schemas.errors import ConfigurationError, ExtractionFailed
from tests.engine.tiny_gguf import CONTEXT, write_tiny_model
from tests.llm.test_strict_schema import accepts

SEED = 1


def settings_for(model: Path, **values: Any) -> Settings:
    usual = {"context_tokens": CONTEXT, "temperature": 1.0, "max_output_tokens": 2000, "question_retries": 0}
    return Settings(model=f"llama.cpp/{model}", **{**usual, **values})


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_tiny_model(tmp_path_factory.mktemp("model") / "tiny.gguf", SEED)


@pytest.fixture(scope="module")
def client(model: Path) -> Iterator[OpenAI]:
    settings = settings_for(model)
    server, target = serve(target_of(settings), settings)
    with OpenAI(base_url=target.base_url, api_key="none") as opened:
        yield opened
    del server


@pytest.mark.parametrize("seed", range(8))
def test_every_completed_answer_passes_the_schema(client: OpenAI, seed: int) -> None:
    request: Any = {
        "messages": [{"role": "user", "content": f"Say something, {seed}."}],
        "response_format": response_format(),
        "max_tokens": 3000,
        "temperature": 1,
        "seed": seed,
    }
    answer = client.chat.completions.create(model="tiny", **request)
    (choice,) = answer.choices
    assert choice.message.content
    if choice.finish_reason == "stop":
        assert accepts(json.loads(choice.message.content))
    else:
        assert choice.finish_reason == "length"


def test_nonsense_ends_in_rejections_and_not_in_facts(model: Path) -> None:
    async def extract() -> list[Extraction | ExtractionFailed]:
        outcomes: list[Extraction | ExtractionFailed] = []
        async with LLMExtractor(settings_for(model)) as extractor:
            for example in examples()[:2]:
                try:
                    outcomes.append(await extractor.extract(example.article))
                except ExtractionFailed as failed:
                    outcomes.append(failed)
        return outcomes

    outcomes = asyncio.run(extract())
    found = [
        (example.article, outcome)
        for example, outcome in zip(examples(), outcomes, strict=False)
        if isinstance(outcome, Extraction)
    ]
    assert found
    for article, outcome in found:
        grounding = ground(article, outcome.facts)
        assert (grounding.events, grounding.agreements, grounding.commitments) == ((), (), ())
    assert all(outcome.usage and outcome.usage.input_tokens > 0 for outcome in outcomes)
    assert outcomes[1].usage
    assert outcomes[1].usage.cached_tokens > 0


def test_answer_that_reaches_the_limit_ends_in_a_failure_that_names_it(tmp_path: Path) -> None:
    model = write_tiny_model(tmp_path / "endless.gguf", SEED, closing=False)
    short = examples()[5].article

    async def extract() -> Extraction:
        async with LLMExtractor(settings_for(model, max_output_tokens=64)) as extractor:
            return await extractor.extract(short.model_copy(update={"sentences": short.sentences[:1]}))

    with pytest.raises(ExtractionFailed, match="max_output_tokens = 64") as caught:
        asyncio.run(extract())
    assert caught.value.usage
    assert caught.value.usage.output_tokens == 64


def test_doctor_finds_a_model_in_process(model: Path) -> None:
    result = asyncio.run(probe(settings_for(model)))
    assert (result.answers, result.accepts_schema, result.problem) == (True, True, None)


def test_file_that_is_no_model(tmp_path: Path) -> None:
    path = tmp_path / "broken.gguf"
    path.write_bytes(b"GGUF" + bytes(100))
    with pytest.raises(ConfigurationError, match="cannot be loaded as a GGUF model"):
        asyncio.run(probe(settings_for(path)))
