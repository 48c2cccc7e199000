"""The schema that is sent: strict by the rules, enforceable by a real engine, wide enough for every right answer."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from llguidance import LLMatcher, LLTokenizer

from extractor.llm.examples import Example, examples
from extractor.llm.strict_schema import facts_schema, response_format, strict
from schemas.facts import ArticleFacts
from tests.llm.seeds import GOLD, seed


def nodes(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield schema
    children = [*schema.get("$defs", {}).values(), *schema.get("properties", {}).values(), *schema.get("anyOf", [])]
    for child in [*children, *([schema["items"]] if "items" in schema else [])]:
        yield from nodes(child)


@cache
def grammar() -> str:
    return LLMatcher.grammar_from_json_schema(json.dumps(facts_schema()))


@cache
def tokenizer() -> LLTokenizer:
    return LLTokenizer("byte")


def accepts(answer: dict[str, Any]) -> bool:
    """Whether an engine that decodes byte by byte under the schema could have written the answer."""
    matcher = LLMatcher(tokenizer(), grammar())
    text = json.dumps(answer, ensure_ascii=False, separators=(",", ":")).encode()
    return bool(matcher.consume_tokens(tokenizer().tokenize_bytes(text)) and matcher.is_accepting())


def changed(answer: dict[str, Any], **values: Any) -> dict[str, Any]:
    """The answer with other values in its first event."""
    event = {**answer["events"][0], **values}
    return {**answer, "events": [event, *answer["events"][1:]]}


def test_every_object_is_closed_and_requires_all_properties_in_their_order() -> None:
    objects = [node for node in nodes(facts_schema()) if node.get("type") == "object"]
    assert len(objects) == 5
    assert all(node["additionalProperties"] is False for node in objects)
    assert all(node["required"] == list(node["properties"]) for node in objects)


def test_nothing_stands_beside_a_reference() -> None:
    references = [node for node in nodes(facts_schema()) if "$ref" in node]
    assert references
    assert all(set(node) == {"$ref"} for node in references)


def test_only_portable_keywords_are_left() -> None:
    keywords = {keyword for node in nodes(facts_schema()) for keyword in node}
    portable = {"$ref", "$defs", "type", "enum", "anyOf", "items", "properties", "required", "additionalProperties"}
    limits = {"pattern", "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems"}
    assert keywords <= portable | limits


def test_patterns_are_anchored_and_without_escapes() -> None:
    patterns = [node["pattern"] for node in nodes(facts_schema()) if "pattern" in node]
    assert patterns
    assert all(p.startswith("^") and p.endswith("$") and "\\" not in p and "(?" not in p for p in patterns)


def test_order_of_the_model_is_the_order_of_the_schema() -> None:
    order = {
        name: list(ArticleFacts.model_json_schema()["$defs"][name]["properties"]) for name in ("Event", "Agreement")
    }
    assert {name: list(facts_schema()["$defs"][name]["properties"]) for name in order} == order


@pytest.mark.parametrize("keyword", ["allOf", "not", "uniqueItems", "format", "oneOf"])
def test_keyword_that_engines_do_not_share_is_refused(keyword: str) -> None:
    with pytest.raises(ValueError, match=keyword):
        strict({"type": "object", "properties": {"a": {"type": "string", keyword: []}}})


def test_response_format_asks_for_strict_decoding() -> None:
    assert response_format() == {
        "type": "json_schema",
        "json_schema": {"name": "article_facts", "strict": True, "schema": facts_schema()},
    }


def test_an_engine_compiles_the_schema_without_warnings() -> None:
    assert LLMatcher.validate_grammar(grammar(), tokenizer()) == ""


@pytest.mark.parametrize("example", examples(), ids=lambda example: example.name)
def test_an_engine_accepts_every_worked_example(example: Example) -> None:
    assert accepts(example.facts.model_dump(mode="json"))


@pytest.mark.parametrize("name", [path.name[:3] for path in GOLD])
def test_an_engine_accepts_the_gold_of_the_seeds(name: str) -> None:
    assert accepts(seed(name)[1].model_dump(mode="json"))


@pytest.mark.parametrize(
    "values",
    [
        {"type": "summit"},
        {"id": "X1"},
        {"comment": "one property too many"},
        {"sentences": []},
        {"sentences": [0]},
        {"title": ""},
        {"location_country": "india"},
        {"topics": ["weather"]},
        {"participants": [{"name": "no other property"}]},
    ],
    ids=lambda values: next(iter(values)),
)
def test_an_engine_rejects_what_the_schema_forbids(values: dict[str, Any]) -> None:
    good = examples()[0].facts.model_dump(mode="json")
    assert accepts(good)
    assert not accepts(changed(good, **values))
