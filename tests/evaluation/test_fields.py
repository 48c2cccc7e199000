"""Matches and fields: what a wrong value costs, and what still is the same record."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from extractor.annotation import as_record
from extractor.evaluation import (
    Problem,
    Trap,
)
from extractor.evaluation.similarity import dates, names
from extractor.gold import GoldArticle
from schemas.record import ArticleRecord, GroundedEvent
from schemas.vocabulary import (
    Certainty,
    EventStatus,
    Salience,
    Sector,
    SourceType,
    Topic,
)
from tests.evaluation.perturbed import CORPORA, load, measure, with_events


@pytest.mark.parametrize(
    ("change", "field"),
    [
        (lambda event: {"status": EventStatus.PROPOSED}, "event.status"),
        (lambda event: {"salience": Salience.BACKGROUND}, "event.salience"),
        (lambda event: {"certainty": Certainty.DENIED}, "event.certainty"),
        (lambda event: {"source_type": SourceType.UNNAMED_OFFICIAL}, "event.source_type"),
        (lambda event: {"location": "कहीं"}, "event.location"),
        (lambda event: {"topics": (Topic.LOGISTICS,)}, "event.topics"),
        (lambda event: {"date": "1999"}, "event.date"),
        (
            lambda event: {
                "participants": tuple(p.model_copy(update={"sector": Sector.EDU}) for p in event.participants)
            },
            "participant.sector",
        ),
        (
            lambda event: {"participants": tuple(p.model_copy(update={"office": "कवि"}) for p in event.participants)},
            "participant.office",
        ),
    ],
)
def test_one_wrong_field_costs_that_field_and_no_match(
    seeds: list[GoldArticle],
    right: list[ArticleRecord],
    change: Callable[[GroundedEvent], dict[str, Any]],
    field: str,
) -> None:
    evaluation = measure(seeds, [with_events(record, change) for record in right])
    assert evaluation.scores["event"].f1 == evaluation.scores["participant"].f1 == 1
    assert {name for name, score in evaluation.fields.items() if score.wrong} == {field}
    assert {m.field for m in evaluation.mistakes if m.problem is Problem.FIELD} == {field.split(".")[1]}


def test_references_are_compared_through_the_alignment(seeds: list[GoldArticle], right: list[ArticleRecord]) -> None:
    def renamed(record: ArticleRecord) -> ArticleRecord:
        new = {event.id: f"E{100 - int(event.id[1:])}" for event in record.events}
        commitments = tuple(
            one.model_copy(update={"event_id": one.event_id and new[one.event_id]}) for one in record.commitments
        )
        agreements = tuple(
            one.model_copy(update={"event_id": one.event_id and new[one.event_id]}) for one in record.agreements
        )
        return with_events(record, lambda event: {"id": new[event.id]}, commitments=commitments, agreements=agreements)

    assert measure(seeds, [renamed(record) for record in right]).mistakes == ()


@pytest.mark.parametrize("corpus", CORPORA)
def test_commitments_of_one_sentence_are_told_apart_without_their_text(corpus: str) -> None:
    gold = load(corpus)
    records = []
    for record in map(as_record, gold):
        untold = tuple(one.model_copy(update={"text": "सहयोग"}) for one in reversed(record.commitments))
        records.append(record.model_copy(update={"commitments": untold}))
    evaluation = measure(gold, records)
    assert evaluation.scores["commitment"].f1 == 1
    assert {name for name, score in evaluation.fields.items() if score.wrong} == set()


def first_sentences(fact: GroundedEvent) -> dict[str, Any]:
    """Evidence cut down to its first sentence."""
    end = min((fact.quote.find(stop) + 1 for stop in "।." if stop in fact.quote), default=0) or len(fact.quote)
    return {"quote": fact.quote[:end], "char_end": fact.char_start + end}


def test_evidence_that_is_one_sentence_shorter_still_proves(
    seeds: list[GoldArticle], right: list[ArticleRecord]
) -> None:
    evaluation = measure(seeds, [with_events(record, first_sentences) for record in right])
    assert evaluation.scores["event"].f1 == 1
    assert evaluation.traps[Trap.QUOTE_OUTSIDE_BODY] == 0


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        (("अरविंद देशपांडे", None), ("अरविन्द देशपांडे", None), True),
        (("देशपांडे", None), ("अरविंद देशपांडे", None), True),
        (("जनरल लार्स हेगलैंड", None), ("लार्स हेगलैंड", None), True),
        (("लार्स हेगलैंड", "Lars Haegland"), ("Lars Hægland", None), True),
        (("अरविंद सिंह", None), ("मनोहर सिंह", None), False),
        (("अरविंद सिंह", None), ("एस अरविंद", None), False),
        (("अरविंद देशपांडे", "Arvind Deshpande"), ("लार्स हेगलैंड", "Lars Haegland"), False),
        (("।", None), ("।", None), False),
    ],
)
def test_names_that_mean_the_same_person(
    one: tuple[str, str | None], other: tuple[str, str | None], alike: bool
) -> None:
    assert (names(one, other) >= 0.6) is alike
    assert names(one, other) == names(other, one)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (None, None, None),
        ("2021-03-26", "2021-03-26", 1.0),
        ("2021-03-26", None, 0.25),
        ("2021-03-26", "2021-03", 0.75),
        ("2021-03-25/2021-03-27", "2021-03-27/2021-03-30", 0.75),
        ("2021-03-26", "2021-03-27", 0.0),
        ("2021-03-26", "2021-04/..", 0.0),
    ],
)
def test_dates_are_the_same_overlap_or_exclude_each_other(
    one: str | None, other: str | None, expected: float | None
) -> None:
    assert dates(one, other) == dates(other, one) == expected
