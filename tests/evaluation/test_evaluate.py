"""Scores of known answers, of main facts, and of answers that try to score without finding anything."""

from __future__ import annotations

import asyncio
import random

import pytest

from extractor.annotation import as_record
from extractor.evaluation import (
    Problem,
    Trap,
    answer,
    evaluate,
    evaluation_text,
)
from extractor.extraction import Extraction, Identity
from extractor.gold import GoldArticle
from schemas.article import Article
from schemas.errors import ConfigurationError, ExtractionFailed
from schemas.facts import ArticleFacts
from schemas.record import ArticleRecord, GroundedCommitment
from schemas.vocabulary import (
    Act,
    EventType,
    ParticipantKind,
    Salience,
)
from tests.evaluation.perturbed import CORPORA, disturbed, load, measure, with_events


@pytest.mark.parametrize("corpus", CORPORA)
def test_gold_against_itself_is_perfect(corpus: str) -> None:
    gold = load(corpus)
    evaluation = measure(gold, [as_record(article) for article in gold])
    assert {(s.precision, s.recall, s.f1) for s in (*evaluation.scores.values(), *evaluation.main.values())} == {
        (1, 1, 1)
    }
    assert {score.value for score in evaluation.fields.values()} == {1}
    # On articles that it has not seen, reading may take a line of the body for none: a mistake of its own.
    left_out = {Trap.QUOTE_OUTSIDE_BODY} if corpus == "heldout" else set()
    assert {trap for trap, count in evaluation.traps.items() if count} <= left_out
    assert {mistake.field for mistake in evaluation.mistakes} <= left_out


@pytest.mark.parametrize("corpus", CORPORA)
def test_an_empty_answer_scores_nothing(corpus: str) -> None:
    gold = load(corpus)
    empty = [as_record(one).model_copy(update={"events": (), "agreements": (), "commitments": ()}) for one in gold]
    for records in ([], empty):
        evaluation = measure(gold, records)
        assert {(s.precision, s.recall, s.f1) for s in evaluation.scores.values()} == {(0, 0, 0)}
        assert evaluation.fields == {}
        assert {mistake.problem for mistake in evaluation.mistakes} == {Problem.MISS}
        assert len(evaluation.errors) == evaluation.scores["all"].missed


def test_a_disturbed_answer_scores_in_between(seeds: list[GoldArticle], right: list[ArticleRecord]) -> None:
    rng = random.Random(7)
    evaluation = measure(seeds, [disturbed(record, rng) for record in right])
    found = {kind: (score.found, score.missed, score.extra) for kind, score in evaluation.scores.items()}
    assert found == {
        "event": (17, 6, 1),
        "participant": (32, 15, 2),
        "agreement": (8, 5, 0),
        "commitment": (16, 5, 0),
        "all": (73, 31, 3),
    }


def test_order_of_articles_and_facts_changes_nothing(seeds: list[GoldArticle], right: list[ArticleRecord]) -> None:
    rng = random.Random(11)
    records = [disturbed(record, rng) for record in right]
    backwards = [
        record.model_copy(
            update={
                "events": record.events[::-1],
                "agreements": record.agreements[::-1],
                "commitments": record.commitments[::-1],
            }
        )
        for record in reversed(records)
    ]
    assert measure(seeds[::-1], backwards) == measure(seeds, records)


def test_a_record_given_twice_is_extra(seeds: list[GoldArticle], right: list[ArticleRecord]) -> None:
    doubled = [
        record.model_copy(
            update={"events": (*record.events, *(e.model_copy(update={"id": f"E9{e.id[1:]}"}) for e in record.events))}
        )
        for record in right
    ]
    score = measure(seeds, doubled).scores["event"]
    assert (score.precision, score.recall) == (0.5, 1)


def test_records_of_another_article_score_nothing(seeds: list[GoldArticle], right: list[ArticleRecord]) -> None:
    moved = [
        other.model_copy(update={"article": record.article})
        for record, other in zip(right, right[1:] + right[:1], strict=True)
    ]
    evaluation = measure(seeds, moved)
    assert evaluation.scores["all"].found == 0
    assert evaluation.traps[Trap.QUOTE_OUTSIDE_BODY] == sum(len(r.events + r.agreements + r.commitments) for r in right)


def vague(gold: GoldArticle, record: ArticleRecord, kind: EventType) -> ArticleRecord:
    """One event of all countries of the article, with nobody in it, quoted from where the article begins."""
    codes = sorted({code for event in record.events for code in event.countries})
    first = record.events[0]
    somebody = first.participants[0]
    everybody = tuple(
        somebody.model_copy(
            update={"name": code, "name_en": code, "kind": ParticipantKind.COUNTRY, "office": None, "represents": code}
        )
        for code in codes
    )
    span = gold.article.sentences[0]
    event = first.model_copy(
        update={
            "type": kind,
            "participants": everybody,
            "date": None,
            "date_text": None,
            "location": None,
            "quote": gold.article.quote(span),
            "char_start": span.start,
            "char_end": span.end,
        }
    )
    return record.model_copy(update={"events": (event,), "agreements": (), "commitments": ()})


@pytest.mark.parametrize("kind", [EventType.OTHER, EventType.MEETING])
def test_one_vague_event_scores_hardly_anything(
    seeds: list[GoldArticle], right: list[ArticleRecord], kind: EventType
) -> None:
    answers = [vague(gold, record, kind) for gold, record in zip(seeds, right, strict=True)]
    assert measure(seeds, answers).scores["all"].f1 < 0.05


def test_a_commitment_of_every_act_for_each_sentence_costs_precision(
    seeds: list[GoldArticle], right: list[ArticleRecord]
) -> None:
    def every_act(commitments: tuple[GroundedCommitment, ...]) -> tuple[GroundedCommitment, ...]:
        pairs = [(one, act) for one in commitments for act in Act]
        return tuple(one.model_copy(update={"id": f"C{n}", "act": act}) for n, (one, act) in enumerate(pairs))

    answers = [record.model_copy(update={"commitments": every_act(record.commitments)}) for record in right]
    score = measure(seeds, answers).scores["commitment"]
    assert (score.precision, score.recall) == (1 / len(Act), 1)


def test_records_of_articles_without_gold_are_left_aside(seeds: list[GoldArticle], right: list[ArticleRecord]) -> None:
    assert measure(seeds[:2], right) == measure(seeds[:2], right[:2])


def test_two_records_of_an_article_are_refused(seeds: list[GoldArticle], right: list[ArticleRecord]) -> None:
    with pytest.raises(ConfigurationError, match="has two records"):
        measure(seeds, [*right, right[0]])
    with pytest.raises(ConfigurationError, match="same article"):
        measure([*seeds, seeds[0]], right)


def test_a_missing_record_is_named(seeds: list[GoldArticle], right: list[ArticleRecord]) -> None:
    evaluation = measure(seeds, right[1:])
    assert [article.article for article in evaluation.articles if not article.has_record] == [seeds[0].name]
    assert "1 of them without a record" in evaluation_text(evaluation)


class Unwilling:
    """An extractor that answers nothing and fails for one article."""

    identity = Identity(model="unwilling")

    def __init__(self, fails: str) -> None:
        self.fails = fails

    async def extract(self, article: Article, _: object = None) -> Extraction:
        if article.uri == self.fails:
            raise ExtractionFailed(article.uri, "refused")
        return Extraction(facts=ArticleFacts(events=(), agreements=(), commitments=()))

    def finish(self) -> None:
        raise AssertionError("nobody stops it")


def test_an_article_that_fails_has_no_record_and_is_named(seeds: list[GoldArticle]) -> None:
    answers = asyncio.run(answer(seeds, Unwilling(seeds[1].article.uri)))
    assert [record.article.uri for record in answers.records] == [one.article.uri for one in (seeds[0], *seeds[2:])]
    assert [error.uri for error in answers.failures] == [seeds[1].article.uri]
    without = [one.article for one in evaluate(seeds, answers.records).articles if not one.has_record]
    assert without == [seeds[1].name]


def test_main_facts_are_scored_apart(seeds: list[GoldArticle], right: list[ArticleRecord]) -> None:
    main = [
        record.model_copy(update={"events": tuple(event for event in record.events if event.salience is Salience.MAIN)})
        for record in right
    ]
    evaluation = measure(seeds, main)
    assert evaluation.main["event"].f1 == evaluation.main["participant"].f1 == 1
    assert evaluation.scores["event"].recall < 1


def test_main_taken_for_background_is_missed_among_main_facts(
    seeds: list[GoldArticle], right: list[ArticleRecord]
) -> None:
    background = [with_events(record, lambda event: {"salience": Salience.BACKGROUND}) for record in right]
    evaluation = measure(seeds, background)
    assert (evaluation.main["event"].recall, evaluation.scores["event"].recall) == (0, 1)
