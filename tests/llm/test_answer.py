"""Answers item by item: whatever a model writes, what is good is kept and what is not is accounted for."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.llm.answer import LISTS, Answer, Draft, read
from extractor.llm.examples import examples
from schemas.facts import ArticleFacts

EXAMPLE = examples()[0]
VALUES = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5)
JSON = st.recursive(
    VALUES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
)


def dumped() -> dict[str, Any]:
    data: dict[str, Any] = json.loads(EXAMPLE.facts.model_dump_json())
    return data


@st.composite
def damaged(draw: st.DrawFn) -> dict[str, Any]:
    """The right answer with some values replaced, removed or added anywhere."""
    facts = dumped()
    for _ in range(draw(st.integers(1, 6))):
        items = facts[draw(st.sampled_from(list(LISTS)))]
        position = draw(st.integers(0, len(items)))
        if position == len(items) or not (isinstance(items[position], dict) and items[position]):
            items.append(draw(JSON))
            continue
        name = draw(st.sampled_from(sorted(items[position])))
        items[position] = {**items[position], name: draw(JSON | st.sampled_from(["E1", "E9", "A1", "C1"]))}
    return facts


def count(draft: Draft) -> int:
    return len(draft.facts) + len(draft.broken)


def test_right_answer_comes_out_as_it_is() -> None:
    draft = read(Answer(**dumped()))
    assert draft.article_facts() == EXAMPLE.facts
    assert (draft.problems(), draft.salvage()) == ({}, [])


@settings(deadline=None)
@given(damaged())
def test_every_item_of_any_answer_is_a_fact_or_a_rejection(facts: dict[str, Any]) -> None:
    draft = read(Answer(**facts))
    assert count(draft) == sum(len(facts[name]) for name in LISTS)
    assert set(draft.broken) <= set(draft.problems())
    rejections = draft.salvage()
    assert ArticleFacts.model_validate(draft.article_facts().model_dump()) == draft.article_facts()
    items = [rejection for rejection in rejections if rejection.kind != "participant"]
    assert len(draft.facts) + len(items) == sum(len(facts[name]) for name in LISTS)


@settings(deadline=None)
@given(damaged())
def test_correction_by_the_right_answer_leaves_only_what_it_does_not_know(facts: dict[str, Any]) -> None:
    draft = read(Answer(**facts))
    draft.correct(Answer(**dumped()), draft.problems())
    known = {item["id"] for items in dumped().values() for item in items}
    assert not known & set(draft.broken)


def test_rejection_keeps_the_words_of_the_model() -> None:
    facts = dumped()
    facts["agreements"] = ["a pact", {**facts["agreements"][0], "type": "pact"}]
    rejections = read(Answer(**facts)).salvage()
    assert [rejection.payload for rejection in rejections] == [
        {"value": "a pact", "id": "A2"},
        facts["agreements"][1],
    ]


def test_reasons_are_cut_to_a_readable_number() -> None:
    draft = read(Answer(events=[{}], agreements=[], commitments=[]))
    (reason,) = draft.problems().values()
    assert reason.count("Field required") == 5
    assert reason.endswith("; 9 more")
