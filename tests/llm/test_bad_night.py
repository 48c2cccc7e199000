"""Many articles at once against an endpoint where a fifth of all requests goes wrong in some way."""

from __future__ import annotations

import asyncio
import json
import random
from typing import Any

from extractor.extraction import Extraction
from extractor.grounding import ground
from extractor.llm import LLMExtractor
from extractor.llm.examples import Example, examples
from schemas.errors import ExtractionFailed
from tests.llm.asking import settings_for
from tests.loopback import Fault, Loopback, Reply, answer, completion, error

ARTICLES = 60
FAULTY = 0.2
FAULTS = [
    error(429, "slow down"),
    error(429, "slow down", headers={"retry-after": "0.01"}),
    error(500, "oops"),
    Reply("<html>Bad Gateway</html>", 502, {"retry-after-ms": "1"}, "text/html"),
    Reply("{}" * 50, fault=Fault.RESET_INSIDE),
    Reply('{"choices": [{"mess'),
    completion("no JSON at all"),
    completion(None, refusal="I would rather not."),
    completion(None, finish_reason="content_filter"),
    completion('{"events": [', finish_reason="length"),
    Reply('{"choices": []}'),
]


def dumped(example: Example) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(example.facts.model_dump_json())
    return data


def example_of(request: dict[str, Any]) -> Example:
    text = request["messages"][1]["content"]
    return next(e for e in examples() if e.article.quote(e.article.sentences[0]) in text)


def test_every_article_ends_as_extracted_or_as_failed_with_its_reason() -> None:
    chance = random.Random(20240506)

    def reply(request: dict[str, Any]) -> Reply:
        if chance.random() < FAULTY:
            return chance.choice(FAULTS)
        facts = dumped(example_of(request))
        if chance.random() < FAULTY:
            facts["events"] = [{**event, "location": "Atlantis"} for event in facts["events"]]
            facts["commitments"] = [{**item, "act": "promised"} for item in facts["commitments"]]
        return answer(facts)

    async def extract(extractor: LLMExtractor, example: Example) -> Extraction | ExtractionFailed:
        try:
            return await extractor.extract(example.article)
        except ExtractionFailed as failed:
            return failed

    async def night(url: str) -> list[Extraction | ExtractionFailed]:
        async with LLMExtractor(settings_for(url, concurrency=8, transport_retries=2)) as extractor:
            return await asyncio.gather(*(extract(extractor, e) for e in (examples() * ARTICLES)[:ARTICLES]))

    with Loopback(reply) as server:
        outcomes = asyncio.run(night(server.url))
    for example, outcome in zip(examples() * ARTICLES, outcomes, strict=False):
        if isinstance(outcome, ExtractionFailed):
            assert outcome.usage
            assert outcome.usage.attempts > 0
            continue
        facts, right = outcome.facts, example.facts
        assert {a.name for a in facts.agreements} <= {a.name for a in right.agreements}
        assert {c.text for c in facts.commitments} <= {c.text for c in right.commitments}
        titles = [event.title for event in facts.events]
        assert len(titles) == len(set(titles))
        grounded = ground(example.article, facts)
        assert all(event.quote in example.article.text for event in grounded.events)
        assert not any(event.location == "Atlantis" for event in grounded.events)
    extracted = sum(isinstance(outcome, Extraction) for outcome in outcomes)
    assert 0.8 * ARTICLES < extracted < ARTICLES
    attempts = sum(outcome.usage.attempts for outcome in outcomes if outcome.usage)
    assert attempts == len(server.requests)
