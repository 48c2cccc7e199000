"""The cassettes: which conversations are recorded, how they are written, and how a stale one is told.

Recorded over real HTTP from the scripted server of `tests/loopback.py`; replayed where request and recording agree in
method, address and body. Bodies are stored as parsed JSON, texts as lists of lines, so that a diff can be read.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import vcr
from vcr.request import Request

from extractor.extraction import Extraction
from extractor.llm import LLMExtractor
from extractor.llm.examples import examples
from schemas.article import Article
from schemas.errors import ExtractorError
from schemas.facts import ArticleFacts
from tests.llm.asking import settings_for
from tests.llm.seeds import seed
from tests.loopback import Loopback, Reply, answer, completion, error

FOLDER = Path(__file__).parents[1] / "cassettes"
# A recording names its server by its address, so that the address has to be the same each time.
PORT = 47311
URL = f"http://127.0.0.1:{PORT}/v1"
RECORD_AGAIN = "the requests are no longer those of the cassette (another prompt, schema or reading of the article)"
REQUEST_HEADERS = {"accept", "content-type"}
RESPONSE_HEADERS = {"content-type", "retry-after", "retry-after-ms"}


class StaleCassette(AssertionError):
    """The requests have changed since the recording; scripts/record_cassettes records all cassettes again."""


@dataclass(frozen=True)
class Case:
    """A conversation: the article, the script of the server, and settings beyond the usual ones."""

    article: Callable[[], Article]
    script: Callable[[], list[Reply]]
    settings: dict[str, Any] = field(default_factory=dict)


def _example() -> Article:
    return examples()[0].article


def _facts() -> dict[str, Any]:
    data: dict[str, Any] = json.loads(examples()[0].facts.model_dump_json())
    return data


def _seed() -> Article:
    return seed("004")[0]


def _seed_answer() -> list[Reply]:
    return [answer(json.loads(seed("004")[1].model_dump_json()))]


def _corrected() -> list[Reply]:
    facts = _facts()
    right = facts["events"][0]
    facts["events"][0] = {**right, "type": "summit"}
    return [answer(facts), answer({"events": [right]})]


def _halves() -> list[Reply]:
    """Cut off at the limit; then an answer to each half."""
    facts = _facts()
    second = {**facts["commitments"][2], "event_id": None}
    halves = [answer({"events": facts["events"][:2]}), answer({"commitments": [second]})]
    return [completion('{"events": [{"sentences": [3], "sal', finish_reason="length"), *halves]


CASES: dict[str, Case] = {
    "good_answer": Case(_seed, _seed_answer),
    "wrong_item_corrected": Case(_example, _corrected),
    "not_json_then_good": Case(_example, lambda: [completion("Three events."), answer(_facts())]),
    "refusal": Case(_example, lambda: [completion(None, refusal="I cannot help with this article.")]),
    "cut_off_then_halves": Case(_example, _halves),
    "rate_limited_then_good": Case(
        _example, lambda: [error(429, "Rate limit reached"), answer(_facts())], {"transport_retries": 1}
    ),
}


def path_of(name: str) -> Path:
    return FOLDER / f"{name}.json"


def record(name: str) -> None:
    """Record one case anew."""
    path_of(name).unlink(missing_ok=True)
    with Loopback(CASES[name].script(), port=PORT) as server, _recorder("all").use_cassette(f"{name}.json"):
        _converse(name)
        assert server.url == URL


def replay(name: str) -> Extraction | ExtractorError:
    """The outcome of a recorded case. Raises StaleCassette where the conversation has changed."""
    with _recorder("none").use_cassette(f"{name}.json") as cassette:
        outcome = _converse(name)
        if not cassette.all_played or "existing cassette" in str(outcome):
            raise StaleCassette(f"{path_of(name)}: {RECORD_AGAIN}; run scripts/record_cassettes")
    return outcome


def _converse(name: str) -> Extraction | ExtractorError:
    case = CASES[name]

    async def extract() -> Extraction | ExtractorError:
        # One request at a time, so that the order of a recording is that of its replay.
        async with LLMExtractor(settings_for(URL, concurrency=1, **case.settings)) as extractor:
            try:
                return await extractor.extract(case.article())
            except ExtractorError as error:
                return error

    return asyncio.run(extract())


def _recorder(mode: str) -> Any:
    recorder = vcr.VCR(
        cassette_library_dir=str(FOLDER),
        record_mode=mode,
        serializer="readable",
        match_on=["method", "scheme", "host", "port", "path", "query", "parsed_body"],
        decode_compressed_response=True,
        before_record_request=_without_private_headers,
        before_record_response=_with_plain_headers,
    )
    recorder.register_serializer("readable", Readable)
    recorder.register_matcher("parsed_body", _same_body)
    return recorder


def _same_body(one: Request, other: Request) -> None:
    if json.loads(one.body or b"null") != json.loads(other.body or b"null"):
        raise AssertionError(RECORD_AGAIN)


def _without_private_headers(request: Request) -> Request:
    request.headers = {name: value for name, value in request.headers.items() if name.lower() in REQUEST_HEADERS}
    return request


def _with_plain_headers(response: dict[str, Any]) -> dict[str, Any]:
    headers = {name: value for name, value in response["headers"].items() if name.lower() in RESPONSE_HEADERS}
    return {**response, "headers": headers}


class Readable:
    """Serializer: JSON in UTF-8, bodies parsed, the texts of messages as lists of lines."""

    @staticmethod
    def serialize(cassette: dict[str, Any]) -> str:
        for interaction in cassette["interactions"]:
            request = interaction["request"]
            request["body"] = json.loads(request["body"])
            for message in request["body"]["messages"]:
                message["content"] = message["content"].split("\n")
            interaction["response"]["body"] = json.loads(interaction["response"]["body"]["string"])
        return json.dumps(cassette, ensure_ascii=False, indent=1) + "\n"

    @staticmethod
    def deserialize(text: str) -> dict[str, Any]:
        cassette: dict[str, Any] = json.loads(text)
        for interaction in cassette["interactions"]:
            request = interaction["request"]
            for message in request["body"]["messages"]:
                message["content"] = "\n".join(message["content"])
            request["body"] = json.dumps(request["body"], ensure_ascii=False)
            interaction["response"]["body"] = {
                "string": json.dumps(interaction["response"]["body"], ensure_ascii=False)
            }
        return cassette


def expected_facts(name: str) -> ArticleFacts:
    """The facts that the script of a case means to give."""
    return seed("004")[1] if name == "good_answer" else examples()[0].facts
