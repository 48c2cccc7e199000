"""What goes over the wire, replayed from recordings with the network blocked."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from extractor.extraction import Extraction
from extractor.grounding import ground
from extractor.llm import prompt
from schemas.errors import ConfigurationError, ExtractionFailed
from schemas.record import Usage
from tests.llm.asking import KEY
from tests.llm.cassettes import (
    CASES,
    FOLDER,
    URL,
    StaleCassette,
    expected_facts,
    problems,
    replay,
)
from tests.llm.tape import SHARED

pytestmark = pytest.mark.block_network


def usage(attempts: int, answers: int) -> Usage:
    return Usage(
        attempts=attempts, input_tokens=1000 * answers, cached_tokens=800 * answers, output_tokens=100 * answers
    )


@pytest.mark.parametrize(
    ("name", "attempts", "answers"),
    [
        ("good_answer", 1, 1),
        ("wrong_item_corrected", 2, 2),
        ("not_json_then_good", 2, 2),
        ("truncated_json_then_good", 2, 1),
        ("rate_limited_then_good", 2, 1),
        ("bad_gateway_then_good", 2, 1),
    ],
)
def test_conversation_that_ends_well(name: str, attempts: int, answers: int) -> None:
    assert replay(name) == Extraction(facts=expected_facts(name), usage=usage(attempts, answers))


@pytest.mark.parametrize(
    ("name", "message", "answers"),
    [
        ("refusal", "scripted refuses: I cannot help with this article.", 1),
        ("content_filter", f"the content filter of {URL} stopped scripted", 1),
        ("null_content", "scripted sent an empty answer (finish_reason stop)", 1),
        ("no_choices", "scripted sent no answer: no choices", 0),
        ("login_page", f"{URL} answers with text/html, not with JSON: <html>Log in</html>", 0),
    ],
)
def test_conversation_that_fails_the_article(name: str, message: str, answers: int) -> None:
    outcome = replay(name)
    assert isinstance(outcome, ExtractionFailed)
    assert outcome.message == message
    assert outcome.usage == usage(1, answers)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        (
            "wrong_key",
            f"{URL} refuses the key (HTTP 401): set VLLM_API_KEY or OPENAI_API_KEY."
            " It says: Incorrect API key provided.",
        ),
        (
            "unknown_model",
            f"{URL} has no model 'scripted', or the URL is wrong: The model `scripted` does not exist.",
        ),
    ],
)
def test_conversation_that_stops_the_run(name: str, message: str) -> None:
    outcome = replay(name)
    assert isinstance(outcome, ConfigurationError)
    assert str(outcome) == message


def test_invented_place_is_asked_about_once_and_then_rejected() -> None:
    outcome = replay("invented_place_given_up")
    assert isinstance(outcome, Extraction)
    assert outcome.usage == usage(2, 2)
    grounding = ground(CASES["invented_place_given_up"].article(), outcome.facts)
    assert [rejection.reason for rejection in grounding.rejections] == [
        "location 'Atlantis' does not stand in the article"
    ]
    assert len(grounding.events) == len(expected_facts("invented_place_given_up").events) - 1


@pytest.mark.parametrize(("name", "answers"), [("cut_off_then_halves", 3), ("no_room_then_halves", 2)])
def test_what_is_too_long_is_asked_for_in_halves(name: str, answers: int) -> None:
    outcome = replay(name)
    assert isinstance(outcome, Extraction)
    facts = expected_facts(name)
    assert outcome.facts.events == facts.events[:2]
    assert [c.text for c in outcome.facts.commitments] == [facts.commitments[2].text]
    assert outcome.usage == usage(3, answers)


def test_changed_prompt_fails_and_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prompt, "system_prompt", lambda *, enforced: f"Another prompt, enforced: {enforced}.")
    with pytest.raises(StaleCassette, match="run scripts/record_cassettes"):
        replay("good_answer")


def test_the_cassettes_are_in_order() -> None:
    assert problems() == []


@pytest.fixture
def copies(tmp_path: Path) -> Path:
    shutil.copytree(FOLDER, tmp_path / "cassettes")
    return tmp_path / "cassettes"


def changed(path: Path, change: Callable[[Any], None]) -> None:
    data = json.loads(path.read_text(encoding="utf-8"))
    change(data)
    path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")


def test_files_that_are_too_many_or_missing_are_found(copies: Path) -> None:
    (copies / "refusal.json").rename(copies / "old.json")
    assert problems(copies) == ["old.json: no test replays it", "refusal.json: is missing"]


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (
            lambda data: data["interactions"][0]["request"]["headers"].update({"X-Trace": ["1"]}),
            "the request has the header x-trace",
        ),
        (
            lambda data: data["interactions"][0]["response"]["headers"].update({"set-cookie": ["a"]}),
            "the response has the header set-cookie",
        ),
        (
            lambda data: data["interactions"][0]["request"]["body"].update({"user": KEY}),
            f"holds what looks like a secret: {KEY!r}",
        ),
        (
            lambda data: data["interactions"][0].update({"note": "Bearer x"}),
            "holds what looks like a secret: 'Bearer '",
        ),
    ],
    ids=["request header", "response header", "key", "token"],
)
def test_leaks_are_found(copies: Path, change: Callable[[Any], None], complaint: str) -> None:
    changed(copies / "refusal.json", change)
    assert problems(copies) == [f"refusal.json: {complaint}"]


def test_shared_parts_without_a_cassette_and_cassettes_without_theirs_are_found(copies: Path) -> None:
    shared = json.loads((copies / SHARED).read_text(encoding="utf-8"))
    gone = next(iter(shared))
    changed(copies / SHARED, lambda data: data.update({"0" * 16: data.pop(gone)}))
    assert problems(copies) == [
        f"shared.json: no cassette refers to {'0' * 16}",
        f"shared.json: lacks {gone}",
    ]
