"""Long articles: parts that hold every sentence, and one answer without doubles from the answers to the parts."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.llm.answer import Answer, Draft, read
from extractor.llm.examples import Example, examples
from extractor.llm.parts import halve, merge, split
from schemas.article import Part, Sentence


@st.composite
def sentences(draw: st.DrawFn) -> list[Sentence]:
    """Sentences of a headline and of paragraphs, with boilerplate between them."""
    drawn: list[Sentence] = []
    start, paragraph = 0, 0
    for number in range(1, draw(st.integers(2, 40)) + 1):
        start += draw(st.integers(0, 30))
        end = start + draw(st.integers(1, 400))
        part = Part.HEADLINE if number == 1 else Part.BODY
        drawn.append(Sentence(start=start, end=end, number=number, paragraph=paragraph, part=part))
        start, paragraph = end, paragraph + draw(st.integers(0, 1))
    return drawn


@settings(deadline=None)
@given(sentences(), st.integers(200, 5000))
def test_parts_hold_every_sentence_once_and_the_headline_each_time(whole: list[Sentence], most: int) -> None:
    parts = split(whole, most)
    assert all(part[0] == whole[0] for part in parts)
    assert [sentence for part in parts for sentence in part[1:]] == whole[1:]


@settings(deadline=None)
@given(sentences(), st.integers(1000, 5000))
def test_no_part_is_longer_than_it_may_be(whole: list[Sentence], most: int) -> None:
    longest = max(sum(s.end - s.start for s in part) for part in split(whole, most))
    assert longest <= most


def test_article_is_divided_between_paragraphs() -> None:
    paragraphs = [0, 1, 1, 1, 1, 2, 2]
    whole = [
        Sentence(start=n * 10, end=n * 10 + 9, number=n + 1, paragraph=p, part=Part.BODY)
        for n, p in enumerate(paragraphs)
    ]
    assert [[s.number for s in half] for half in halve(whole)] == [[1, 2, 3, 4, 5], [6, 7]]


def draft_of(facts: dict[str, Any]) -> Draft:
    return read(Answer(**{"events": [], "agreements": [], "commitments": [], **facts}))


def dumped(example: Example) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(example.facts.model_dump_json())
    return data


def test_one_part_is_the_answer_as_it_is() -> None:
    draft = draft_of(dumped(examples()[0]))
    assert merge([draft]) is draft


def test_same_answer_twice_is_the_answer_once() -> None:
    for example in examples():
        once = draft_of(dumped(example))
        assert merge([once, draft_of(dumped(example))]).article_facts() == example.facts


def test_events_that_one_part_tells_apart_stay_apart() -> None:
    event = {**dumped(examples()[0])["events"][0], "date": None, "date_text": None}
    part = draft_of({"events": [event, {**event, "id": "E2", "title": "Another round"}]})
    facts = merge([part, draft_of({})]).article_facts()
    assert [event.title for event in facts.events] == [event["title"], "Another round"]


def test_ids_of_parts_do_not_collide_and_references_follow_them() -> None:
    first, second = (dumped(example) for example in examples()[:2])
    facts = merge([draft_of(first), draft_of(second)]).article_facts()
    assert [e.id for e in facts.events] == [f"E{n}" for n in range(1, len(facts.events) + 1)]
    titles = {event.id: event.title for event in facts.events}
    names = {agreement.id: agreement.name for agreement in facts.agreements}
    for whole in (first, second):
        events = {event["id"]: event["title"] for event in whole["events"]}
        agreements = {agreement["id"]: agreement["name"] for agreement in whole["agreements"]}
        for old in whole["commitments"]:
            (new,) = (c for c in facts.commitments if c.text == old["text"])
            assert titles.get(new.event_id or "") == events.get(old["event_id"])
            assert names.get(new.agreement_id or "") == agreements.get(old["agreement_id"])


def test_commitment_of_a_second_part_hangs_on_the_event_of_the_first() -> None:
    whole = dumped(examples()[0])
    event = whole["events"][0]
    later = {**whole["commitments"][0], "event_id": "E7"}
    parts = [{"events": [event]}, {"events": [{**event, "id": "E7", "sentences": [8]}], "commitments": [later]}]
    facts = merge([draft_of(part) for part in parts]).article_facts()
    assert [e.id for e in facts.events] == ["E1"]
    assert [c.event_id for c in facts.commitments] == ["E1"]
