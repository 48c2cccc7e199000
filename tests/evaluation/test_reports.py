"""What users read: JSON, text and comparisons."""

from __future__ import annotations

import random

import pytest

from extractor.evaluation import (
    Evaluation,
    compare,
    comparison_text,
    evaluation_text,
    mistakes_text,
)
from extractor.gold import GoldArticle
from schemas.errors import ConfigurationError
from schemas.record import ArticleRecord
from schemas.vocabulary import (
    EventStatus,
)
from tests.evaluation.perturbed import disturbed, measure, with_events


def test_an_evaluation_survives_json(seeds: list[GoldArticle], right: list[ArticleRecord]) -> None:
    evaluation = measure(seeds, [disturbed(record, random.Random(1)) for record in right])
    assert Evaluation.model_validate_json(evaluation.model_dump_json()) == evaluation


def test_text_shows_scores_fields_traps_and_mistakes(seeds: list[GoldArticle], right: list[ArticleRecord]) -> None:
    evaluation = measure(
        seeds, [with_events(record, lambda event: {"status": EventStatus.PROPOSED}) for record in right[1:]]
    )
    lines = evaluation_text(evaluation).splitlines()
    missed = len(right[0].events)
    total = sum(len(record.events) for record in right)
    row = next(line.split() for line in lines if line.startswith("event "))
    assert row[:4] == ["event", str(total), str(total - missed), str(missed)]
    assert next(line for line in lines if line.startswith("event.status")).split()[1:] == [
        "0",
        str(total - missed),
        "0.000",
    ]
    assert next(line for line in lines if line.startswith("invented_person")).split() == ["invented_person", "0"]
    shown = mistakes_text(evaluation.errors)
    assert shown.startswith(f"{seeds[0].name}\n  miss event E1: ")
    assert all(" ".join(event.quote.split())[:100] in shown for event in right[0].events)


def test_sprung_traps_are_among_the_errors(seeds: list[GoldArticle], right: list[ArticleRecord]) -> None:
    first = right[0].model_copy(update={"article": right[0].article.model_copy(update={"outlet": "Sample Times"})})
    shown = mistakes_text(measure(seeds, [first, *right[1:]]).errors)
    assert shown == f"{seeds[0].name}\n  trap wrong_outlet: {right[0].article.outlet}, predicted Sample Times\n"


def test_comparison_names_what_changed(seeds: list[GoldArticle], right: list[ArticleRecord]) -> None:
    worse = [right[0].model_copy(update={"events": right[0].events[1:]}), *right[1:]]
    before, after = measure(seeds, worse), measure(seeds, right)
    comparison = compare(before, after)
    assert comparison.new == ()
    assert set(comparison.gone) == set(before.mistakes)
    assert [change.name for change in comparison.articles] == [seeds[0].name]
    assert next(change for change in comparison.scores if change.name == "event").after == 1
    assert "  - miss event E1: " in comparison_text(comparison)
    assert compare(after, after).gone == compare(after, after).new == ()


def test_evaluations_of_different_gold_are_not_compared(seeds: list[GoldArticle], right: list[ArticleRecord]) -> None:
    with pytest.raises(ConfigurationError, match="different gold"):
        compare(measure(seeds, right), measure(seeds[1:], right))
