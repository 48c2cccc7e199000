"""The cassettes: which conversations are recorded, and how a stale one is told.

Recorded over real HTTP from the scripted server of `tests/loopback.py`; replayed where request and recording agree in
method, address and body. How they are written: `tests.llm.tape`.
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
from tests.llm.tape import Tape, public_request, public_response
from tests.loopback import Loopback, Reply, answer, completion, error

FOLDER = Path(__file__).parents[1] / "cassettes"
# A recording names its server by its address, so that the address has to be the same each time.
PORT = 47311
URL = f"http://127.0.0.1:{PORT}/v1"
RECORD_AGAIN = "the requests are no longer those of the cassette (another prompt, schema or reading of the article)"


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


def _halves(first: Reply) -> list[Reply]:
    """A reply to the whole; then an answer to each half."""
    facts = _facts()
    second = {**facts["commitments"][2], "event_id": None}
    return [first, answer({"events": facts["events"][:2]}), answer({"commitments": [second]})]


def _invented() -> list[Reply]:
    """A place that the article does not name, also when asked again."""
    facts = _facts()
    facts["events"][0]["location"] = "Atlantis"
    return [answer(facts), answer({"events": facts["events"][:1]})]


def _good_after(fault: Reply) -> Callable[[], list[Reply]]:
    return lambda: [fault, answer(_facts())]


def _only(reply: Reply) -> Callable[[], list[Reply]]:
    return lambda: [reply]


CUT_OFF = completion('{"events": [{"sentences": [3], "sal', finish_reason="length")
NO_ROOM = error(400, "This model's maximum context length is 8192 tokens, however you requested 9000 tokens.")
GATEWAY = Reply("<html><body>502 Bad Gateway</body></html>", 502, {"retry-after-ms": "1"}, "text/html")


CASES: dict[str, Case] = {
    "good_answer": Case(_seed, _seed_answer),
    "wrong_item_corrected": Case(_example, _corrected),
    "invented_place_given_up": Case(_example, _invented),
    "not_json_then_good": Case(_example, _good_after(completion("Three events."))),
    "truncated_json_then_good": Case(_example, _good_after(Reply('{"id": "chatcm')), {"question_retries": 1}),
    "rate_limited_then_good": Case(_example, _good_after(error(429, "Rate limit reached")), {"transport_retries": 1}),
    "bad_gateway_then_good": Case(_example, _good_after(GATEWAY), {"transport_retries": 1}),
    "cut_off_then_halves": Case(_example, lambda: _halves(CUT_OFF)),
    "no_room_then_halves": Case(_example, lambda: _halves(NO_ROOM)),
    "refusal": Case(_example, _only(completion(None, refusal="I cannot help with this article."))),
    "content_filter": Case(_example, _only(completion(None, finish_reason="content_filter"))),
    "null_content": Case(_example, _only(completion(None))),
    "no_choices": Case(_example, _only(Reply('{"choices": []}'))),
    "login_page": Case(_example, _only(Reply("<html>Log in</html>", content_type="text/html"))),
    "wrong_key": Case(_example, _only(error(401, "Incorrect API key provided."))),
    "unknown_model": Case(_example, _only(error(404, "The model `scripted` does not exist."))),
}


def path_of(name: str) -> Path:
    return FOLDER / f"{name}.json"


def record_all() -> None:
    """Record all cases anew, and nothing else stays."""
    for path in FOLDER.glob("*.json"):
        path.unlink()
    for name in CASES:
        _record(name)


def problems(folder: Path = FOLDER) -> list[str]:
    """What is wrong with the files as they are: orphans, missing ones, headers and keys that must not be there."""
    return Tape(folder).problems({path_of(name).name for name in CASES})


def _record(name: str) -> None:
    with (
        Loopback(CASES[name].script(), port=PORT) as server,
        recorder("all", Tape(FOLDER)).use_cassette(f"{name}.json"),
    ):
        _converse(name)
        assert server.url == URL


def replay(name: str) -> Extraction | ExtractorError:
    """The outcome of a recorded case. Raises StaleCassette where the conversation has changed."""
    with recorder("none", Tape(FOLDER)).use_cassette(f"{name}.json") as cassette:
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


def recorder(mode: str, tape: Tape) -> Any:
    """vcrpy in the mode `all` or `none`, as cassettes are written and compared here."""
    made = vcr.VCR(
        cassette_library_dir=str(tape.folder),
        record_mode=mode,
        serializer="readable",
        match_on=["method", "scheme", "host", "port", "path", "query", "parsed_body"],
        decode_compressed_response=True,
        before_record_request=public_request,
        before_record_response=public_response,
    )
    made.register_serializer("readable", tape)
    made.register_matcher("parsed_body", _same_body)
    return made


def _same_body(one: Request, other: Request) -> None:
    if json.loads(one.body or b"null") != json.loads(other.body or b"null"):
        raise AssertionError(RECORD_AGAIN)


def expected_facts(name: str) -> ArticleFacts:
    """The facts that the script of a case means to give."""
    return seed("004")[1] if name == "good_answer" else examples()[0].facts
