"""Mistakes: every miss, every extra, every wrong field and every sprung trap, each with the quote that shows it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Any

from pydantic import Field

from extractor.evaluation.alignment import Alignment, ArticleAlignment
from extractor.evaluation.fields import FieldResult
from extractor.evaluation.similarity import Located
from extractor.gold import GoldAgreement, GoldCommitment, GoldEvent, GoldFact
from schemas.article import Frozen
from schemas.facts import Participant
from schemas.record import GroundedAgreement, GroundedCommitment, GroundedEvent
from schemas.vocabulary import FactKind

Stored = GroundedEvent | GroundedAgreement | GroundedCommitment


class Problem(StrEnum):
    MISS = "miss"
    EXTRA = "extra"
    FIELD = "field"
    TRAP = "trap"


class Mistake(Frozen):
    """One difference between gold and prediction in one article."""

    article: str
    problem: Problem
    kind: FactKind | None = Field(description="null where the article itself is meant")
    id: str | None = Field(description="of the gold, of an extra its own; of a participant that of its event")
    field: str | None = Field(default=None, description="the wrong field, or the name of the trap")
    label: str = Field(description="what was missed or made up; of a field what the gold has and what was predicted")
    quote: str | None


def describe(fact: GoldFact | Stored | Participant) -> str:
    """One line by which a reader recognises a record."""
    match fact:
        case GoldEvent() | GroundedEvent():
            who = ", ".join(person.name for person in fact.participants)
            when = fact.date or fact.date_text or "undated"
            return f"{fact.type.value} {fact.status.value} ({fact.salience.value}), {when}: {who}"
        case GoldAgreement() | GroundedAgreement():
            return f"{fact.type.value} {fact.status.value} ({', '.join(fact.parties)}): {fact.name}"
        case GoldCommitment() | GroundedCommitment():
            return f"{fact.act.value} ({', '.join(fact.actors)}): {fact.text}"
        case Participant():
            return f"{fact.name} ({fact.kind.value}, {fact.represents}, {fact.role.value}, {fact.office})"


def unmatched(article: str, alignment: ArticleAlignment) -> Iterator[Mistake]:
    """Every miss and every extra of an article."""
    yield from _unmatched(article, FactKind.EVENT, alignment.events)
    for group in alignment.participants:
        sides = (
            (Problem.MISS, group.gold_event, group.alignment.missed),
            (Problem.EXTRA, group.predicted_event, group.alignment.extra),
        )
        for problem, event, people in sides:
            for person in people:
                yield _mistake(article, problem, FactKind.PARTICIPANT, event, person, group.quote)
    yield from _unmatched(article, FactKind.AGREEMENT, alignment.agreements)
    yield from _unmatched(article, FactKind.COMMITMENT, alignment.commitments)


def _unmatched(article: str, kind: FactKind, aligned: Alignment[Located[Any], Located[Any]]) -> Iterator[Mistake]:
    for problem, facts in ((Problem.MISS, aligned.missed), (Problem.EXTRA, aligned.extra)):
        for located in sorted(facts, key=lambda located: (len(located.fact.id), located.fact.id)):
            yield _mistake(article, problem, kind, located.fact.id, located.fact, located.quote)


def _mistake(
    article: str, problem: Problem, kind: FactKind, id_: str | None, fact: GoldFact | Stored | Participant, quote: str
) -> Mistake:
    return Mistake(article=article, problem=problem, kind=kind, id=id_, label=describe(fact), quote=quote)


def wrong_fields(article: str, results: Iterable[FieldResult]) -> Iterator[Mistake]:
    """Every wrong field of the matched records of an article."""
    for result in results:
        if not result.right:
            label = f"{_show(result.gold)}, predicted {_show(result.predicted)}"
            yield Mistake(
                article=article,
                problem=Problem.FIELD,
                kind=result.kind,
                id=result.gold_id,
                field=result.field,
                label=label,
                quote=result.quote,
            )


def _show(value: Any) -> str:
    if isinstance(value, list):
        return "[" + ", ".join(str(member) for member in value) + "]"
    return "null" if value is None else str(value)
