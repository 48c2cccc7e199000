"""The extractor: good items are kept, wrong ones asked about once more, long articles asked about in parts."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from dataclasses import replace
from typing import Any

import pytest

from extractor.extraction import Extraction
from extractor.llm import LLMExtractor
from extractor.llm.examples import Example, examples
from extractor.llm.prompt import messages_of
from extractor.llm.tokens import tokens_of
from extractor.settings import Settings
from schemas.article import Article, Part
from schemas.errors import ExtractionFailed
from schemas.facts import ArticleFacts
from schemas.record import Rejection, Usage
from schemas.vocabulary import FactKind
from tests.llm.asking import ask, extraction, failure, settings_for
from tests.loopback import Loopback, answer, completion, error

EXAMPLE = examples()[0]
ARTICLE, FACTS = EXAMPLE.article, EXAMPLE.facts
LISTS = ("events", "agreements", "commitments")
INSTRUCTIONS = messages_of("", enforced=True)[0]["content"]


def dumped(facts: ArticleFacts = FACTS) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(facts.model_dump_json())
    return data


def changed(id_: str, **values: Any) -> dict[str, Any]:
    """The right answer with other values in one item."""
    facts = dumped()
    for name in LISTS:
        facts[name] = [{**item, **values} if item["id"] == id_ else item for item in facts[name]]
    return facts


def only(*ids: str) -> dict[str, Any]:
    """The right answer reduced to some of its items."""
    return {name: [item for item in items if item["id"] in ids] for name, items in dumped().items()}


@pytest.mark.parametrize("example", examples(), ids=lambda example: example.name)
def test_good_answer_is_taken_as_it_is(example: Example) -> None:
    with Loopback([answer(dumped(example.facts))]) as server:
        result = extraction(server, example.article)
    usage = Usage(attempts=1, input_tokens=1000, cached_tokens=800, output_tokens=100)
    assert result == Extraction(facts=example.facts, usage=usage)


@pytest.mark.parametrize(
    ("id_", "wrong", "reason"),
    [
        ("E1", {"type": "summit"}, "type: Input should be 'meeting'"),
        ("E3", {"location_country": "GER"}, "location_country: Value error, 'GER' is not a country code"),
        ("E4", {"date": "last month"}, "date: Value error, 'last month' is not an EDTF date"),
        ("A1", {"event_id": "E9"}, "event_id E9 is no event of this answer"),
        ("C1", {"sentences": [99]}, "the article has sentences 1 to 10"),
        ("C4", {"deadline_text": "by Christmas"}, "deadline_text 'by Christmas' does not stand in the article"),
        ("C5", {"extra": 1}, "extra: Extra inputs are not permitted"),
    ],
)
def test_only_the_wrong_item_is_asked_for_again(id_: str, wrong: dict[str, Any], reason: str) -> None:
    with Loopback([answer(changed(id_, **wrong)), answer(only(id_))]) as server:
        result = extraction(server, ARTICLE)
    assert result.facts == FACTS
    assert result.rejections == ()
    assert result.usage.attempts == 2
    first, second = (request["messages"] for request in server.requests)
    assert second[:2] == first
    asked = json.loads(second[2]["content"])
    assert [item["id"] for name in LISTS for item in asked[name]] == [id_]
    assert f"- {id_}: " in second[3]["content"]
    assert reason in second[3]["content"]


def test_what_stays_wrong_is_rejected_and_the_rest_is_kept() -> None:
    wrong = changed("C2", act="promised")
    with Loopback(
        [answer(wrong), answer({"commitments": [c for c in wrong["commitments"] if c["id"] == "C2"]})]
    ) as server:
        result = extraction(server, ARTICLE)
    (payload,) = (c for c in wrong["commitments"] if c["id"] == "C2")
    reason = "act: Input should be 'agreed', 'reaffirmed', 'pledged', 'proposed' or 'requested'"
    assert result.rejections == (Rejection(kind=FactKind.COMMITMENT, reason=reason, payload=payload),)
    assert {c.id for c in result.facts.commitments} == {"C1", "C3", "C4", "C5"}
    assert result.facts.events == FACTS.events


def test_a_correction_is_not_repeated_after_the_deadline_of_its_article() -> None:
    late = replace(answer(changed("C2", act="promised")), delay_s=0.3)
    with Loopback([late, *[error(500, "oops")] * 9]) as server:
        result = extraction(server, ARTICLE, question_retries=5, article_timeout_s=0.2)
    assert len(result.rejections) == 1
    assert len(server.requests) == 2


def test_correction_does_not_touch_items_that_were_right() -> None:
    better = changed("E1", title="Another title")
    with Loopback([answer(changed("C1", act="promised")), answer(better)]) as server:
        assert extraction(server, ARTICLE).facts == FACTS


def test_event_is_kept_without_the_participant_that_stays_wrong() -> None:
    people = dumped()["events"][0]["participants"]
    bad = {**people[0], "sector": "ARMY"}
    wrong = answer(changed("E1", participants=[bad, people[1]]))
    with Loopback([wrong, wrong]) as server:
        result = extraction(server, ARTICLE)
    assert [person.name for person in result.facts.events[0].participants] == [people[1]["name"]]
    assert [(r.kind, r.payload) for r in result.rejections] == [(FactKind.PARTICIPANT, bad)]


@pytest.mark.parametrize(
    "second",
    [
        completion(None, refusal="No."),
        error(500, "oops"),
        completion("{", finish_reason="length"),
        error(402, "no credit left"),
    ],
)
def test_good_items_survive_a_failed_correction(second: Any) -> None:
    with Loopback([answer(changed("E2", type="trip")), second]) as server:
        result = extraction(server, ARTICLE)
    assert {e.id for e in result.facts.events} == {"E1", "E3", "E4"}
    assert [rejection.kind for rejection in result.rejections] == [FactKind.EVENT]


def test_reference_to_an_item_that_is_lost_is_cleared() -> None:
    wrong = answer(changed("E1", type="summit"))
    with Loopback([wrong, wrong]) as server:
        result = extraction(server, ARTICLE)
    assert {c.event_id for c in result.facts.commitments} == {None}
    assert len(result.facts.commitments) == len(FACTS.commitments)


def test_id_that_is_given_twice_is_numbered_anew() -> None:
    with Loopback([answer(changed("E4", id="E1"))]) as server:
        result = extraction(server, ARTICLE)
    assert sorted(e.id for e in result.facts.events) == ["E1", "E2", "E3", "E4"]
    assert result.usage.attempts == 1


def test_item_that_is_no_object_is_rejected() -> None:
    facts = {**dumped(), "agreements": ["a pact"]}
    with Loopback([answer(facts), answer({})]) as server:
        result = extraction(server, ARTICLE)
    assert [(r.kind, r.payload["value"]) for r in result.rejections] == [(FactKind.AGREEMENT, "a pact")]


def numbers(request: dict[str, Any]) -> list[int]:
    """Sentence numbers that a request shows."""
    lines = request["messages"][1]["content"].splitlines()
    return [int(line[1 : line.index("]")]) for line in lines if line.startswith("[")]


def citing(sentences: set[int]) -> dict[str, Any]:
    """The right answer for a part: what its sentences prove."""
    kept = {name: [i for i in items if set(i["sentences"]) <= sentences] for name, items in dumped().items()}
    ids = {item["id"] for items in kept.values() for item in items}
    for item in (item for items in kept.values() for item in items):
        for reference in ("event_id", "agreement_id"):
            if item.get(reference) not in ids and reference in item:
                item[reference] = None
    return kept


@pytest.mark.parametrize(
    "too_long",
    [
        completion('{"events": [', finish_reason="length"),
        error(400, "This model's maximum context length is 4096 tokens", code="context_length_exceeded"),
        error(413, "Request entity too large"),
        # A context that holds the instructions, and half of which does not hold the article as well.
        answer({}, tokens=(round(0.6 * tokens_of(INSTRUCTIONS)) + 10, None, 100)),
    ],
    ids=["length", "context", "413", "cut silently"],
)
def test_article_that_is_too_long_is_asked_about_in_halves(too_long: Any) -> None:
    def reply(request: dict[str, Any]) -> Any:
        shown = numbers(request)
        return too_long if len(shown) == 10 else answer(citing(set(shown)))

    with Loopback(reply) as server:
        result = extraction(server, ARTICLE)
    assert [numbers(request) for request in server.requests] == [
        list(range(1, 11)),
        [1, 2, 3, 4, 5],
        [1, 2, 6, 7, 8, 9, 10],
    ]
    # The visit stands in the standfirst, which both parts show; it is one event all the same.
    assert {event.title for event in result.facts.events} == {event.title for event in FACTS.events}
    assert len(result.facts.events) == len(FACTS.events)
    assert [c.text for c in result.facts.commitments] == [c.text for c in FACTS.commitments]


def test_sentence_that_alone_is_too_long_fails_the_article() -> None:
    sentence = ARTICLE.sentences[2].model_copy(update={"number": 1})
    short = Article(info=ARTICLE.info, text=ARTICLE.text, sentences=(sentence,))
    with Loopback([completion("{", finish_reason="length", tokens=(10, 0, 8192))]) as server:
        failed = failure(server, short)
    assert isinstance(failed, ExtractionFailed)
    assert "max_output_tokens = 8192" in failed.message
    assert failed.usage == Usage(attempts=1, input_tokens=10, output_tokens=8192)


def test_article_of_which_every_part_is_too_long_is_given_up() -> None:
    with Loopback(lambda _: error(400, "context length exceeded", code="context_length_exceeded")) as server:
        failed = failure(server, ARTICLE)
    assert isinstance(failed, ExtractionFailed)
    assert "too long for scripted" in failed.message
    assert len(server.requests) <= 1 + 2 + 4 + 8


def test_long_article_is_asked_about_in_parts_that_know_the_people_of_the_first() -> None:
    def reply(request: dict[str, Any]) -> Any:
        return answer(citing(set(numbers(request))))

    with Loopback(reply) as server:
        result = extraction(server, ARTICLE, max_part_chars=500)
    shown = [numbers(request) for request in server.requests]
    assert len(shown) > 1
    assert all(part[:2] == [1, 2] for part in shown)
    assert sorted({number for part in shown for number in part}) == list(range(1, 11))
    first, *others = (request["messages"][1]["content"] for request in server.requests)
    assert "Known from earlier parts" not in first
    assert all("जोसेफ मुआंगी (रक्षा प्रमुख सचिव, KEN)" in other for other in others)
    assert len(result.facts.events) == len(FACTS.events)


def test_article_without_sentences_is_not_asked_about() -> None:
    empty = Article(info=ARTICLE.info, text=ARTICLE.text, sentences=())
    with Loopback([]) as server:
        assert ask(server, empty) == [Extraction(facts=ArticleFacts(events=(), agreements=(), commitments=()))]


def test_one_extractor_serves_many_articles_at_once() -> None:
    def reply(request: dict[str, Any]) -> Any:
        text = request["messages"][1]["content"]
        (example,) = (e for e in examples() if e.article.quote(e.article.sentences[0]) in text)
        return answer(dumped(example.facts), delay_s=0.01)

    async def all_at_once(url: str) -> list[Extraction]:
        async with LLMExtractor(settings_for(url, concurrency=4)) as extractor:
            return await asyncio.gather(*(extractor.extract(e.article) for e in examples() * 5))

    with Loopback(reply) as server:
        results = asyncio.run(all_at_once(server.url))
    assert [result.facts for result in results] == [e.facts for e in examples() * 5]
    assert {result.usage.attempts for result in results} == {1}


def test_article_text_is_no_template() -> None:
    text = "The minister {{ 7*7 }} met {% raw %} his guest."
    sentence = ARTICLE.sentences[0].model_copy(update={"start": 0, "end": len(text), "part": Part.BODY})
    odd = Article(info=ARTICLE.info, text=text, sentences=(sentence,))
    with Loopback([answer({})]) as server:
        extraction(server, odd)
    assert server.requests[0]["messages"][1]["content"].endswith(f"[1] {text}")


def test_identity_names_what_shapes_the_result() -> None:
    def identity(**values: Any) -> Any:
        return LLMExtractor(Settings(model="vllm/m", **values)).identity

    assert identity().model == "vllm/m"
    assert identity(concurrency=3, timeout_s=5) == identity()
    assert identity(temperature=0.3) != identity()


def test_importing_the_package_loads_no_sdk() -> None:
    code = "import sys, extractor.llm; sys.exit('openai' in sys.modules or 'instructor' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
