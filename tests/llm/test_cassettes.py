"""What goes over the wire, replayed from recordings with the network blocked."""

from __future__ import annotations

import json
from typing import Any

import pytest

from extractor.extraction import Extraction
from extractor.llm import prompt
from schemas.errors import ExtractionFailed
from schemas.record import Usage
from tests.llm.asking import KEY
from tests.llm.cassettes import (
    CASES,
    FOLDER,
    REQUEST_HEADERS,
    RESPONSE_HEADERS,
    StaleCassette,
    expected_facts,
    path_of,
    replay,
)

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
        ("rate_limited_then_good", 2, 1),
    ],
)
def test_conversation_that_ends_well(name: str, attempts: int, answers: int) -> None:
    assert replay(name) == Extraction(facts=expected_facts(name), usage=usage(attempts, answers))


def test_refusal_fails_the_article() -> None:
    outcome = replay("refusal")
    assert isinstance(outcome, ExtractionFailed)
    assert outcome.message == "scripted refuses: I cannot help with this article."
    assert outcome.usage == usage(1, 1)


def test_answer_that_is_cut_off_is_asked_for_in_halves() -> None:
    outcome = replay("cut_off_then_halves")
    assert isinstance(outcome, Extraction)
    facts = expected_facts("cut_off_then_halves")
    assert outcome.facts.events == facts.events[:2]
    assert [c.text for c in outcome.facts.commitments] == [facts.commitments[2].text]
    assert outcome.usage == usage(3, 3)


def test_changed_prompt_fails_and_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prompt, "system_prompt", lambda *, enforced: f"Another prompt, enforced: {enforced}.")
    with pytest.raises(StaleCassette, match="run scripts/record_cassettes"):
        replay("good_answer")


def test_every_cassette_belongs_to_a_case() -> None:
    assert sorted(path.name for path in FOLDER.iterdir()) == sorted(
        ["README.md", *(path_of(name).name for name in CASES)]
    )


@pytest.mark.parametrize("name", CASES)
def test_cassette_is_readable_and_holds_no_secret(name: str) -> None:
    text = path_of(name).read_text(encoding="utf-8")
    assert KEY not in text
    assert "uthorization" not in text
    assert "\\u09" not in text
    interactions: list[dict[str, Any]] = json.loads(text)["interactions"]
    assert {header for i in interactions for header in i["request"]["headers"]} <= REQUEST_HEADERS
    assert {header for i in interactions for header in i["response"]["headers"]} <= RESPONSE_HEADERS
