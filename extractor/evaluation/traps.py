"""Traps: mistakes that no good score excuses. Each should be caught zero times.

| trap | sprung by |
|---|---|
| quote_outside_body | a fact whose quote does not stand at its offsets, or not within the sentences of the article |
| boilerplate | a fact whose quote touches a passage that the gold bars as boilerplate |
| out_of_scope | a fact from an article whose gold is empty |
| date_without_gold | a date or a deadline of a matched fact whose gold has none |
| wrong_publication_date | another day than the gold's, one where the gold has none, or none |
| wrong_title, wrong_outlet | another one than the gold's |
| invented_person | a person who takes part in an event and is not printed in the article, or whose name is put together
  from the names of several persons of the gold |
| unknown_person | a person who takes part in an event and is nobody of the gold. The article may mention such a person
  as a bystander, so this count tells of precision rather than of invention |
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum

from extractor.evaluation.alignment import ArticleAlignment
from extractor.evaluation.mistakes import Mistake, Problem, Stored, describe
from extractor.evaluation.similarity import SAME_NAME, name_words, names
from extractor.folding import Folded, fold
from extractor.gold import GoldArticle, in_body, places
from schemas.article import Span
from schemas.record import ArticleRecord, GroundedAgreement, GroundedCommitment, GroundedEvent
from schemas.vocabulary import FactKind, ParticipantKind


class Trap(StrEnum):
    QUOTE_OUTSIDE_BODY = "quote_outside_body"
    BOILERPLATE = "boilerplate"
    OUT_OF_SCOPE = "out_of_scope"
    DATE_WITHOUT_GOLD = "date_without_gold"
    WRONG_PUBLICATION_DATE = "wrong_publication_date"
    WRONG_TITLE = "wrong_title"
    WRONG_OUTLET = "wrong_outlet"
    INVENTED_PERSON = "invented_person"
    UNKNOWN_PERSON = "unknown_person"


def sprung(gold: GoldArticle, record: ArticleRecord, alignment: ArticleAlignment) -> Iterator[Mistake]:
    """Every trap that the prediction for an article fell into."""
    yield from _article_traps(gold, record)
    facts: tuple[Stored, ...] = (*record.events, *record.agreements, *record.commitments)
    barred = [span for passage in gold.gold.article.boilerplate for span in places(gold.article.text, passage)]
    for fact in facts:
        kind, label = _kind(fact), describe(fact)
        span = Span(start=fact.char_start, end=fact.char_end)
        if gold.article.quote(span) != fact.quote or not in_body(gold.article, span):
            yield _trap(gold, Trap.QUOTE_OUTSIDE_BODY, label, kind, fact)
        if any(fact.char_start < span.end and span.start < fact.char_end for span in barred):
            yield _trap(gold, Trap.BOILERPLATE, label, kind, fact)
        if not gold.gold.facts:
            yield _trap(gold, Trap.OUT_OF_SCOPE, label, kind, fact)
    dated: list[tuple[str | None, str | None, Stored]] = [
        *((one.fact.date, other.fact.date, other.fact) for one, other in alignment.events.pairs),
        *((one.fact.date, other.fact.date, other.fact) for one, other in alignment.agreements.pairs),
        *((one.fact.deadline, other.fact.deadline, other.fact) for one, other in alignment.commitments.pairs),
    ]
    for known, date, fact in dated:
        if known is None and date is not None:
            yield _trap(gold, Trap.DATE_WITHOUT_GOLD, date, _kind(fact), fact)
    yield from _people_traps(gold, record)


def _article_traps(gold: GoldArticle, record: ArticleRecord) -> Iterator[Mistake]:
    known, said = gold.gold.article, record.article
    dates = known.published_at, said.published_at
    if dates[0] != dates[1] and _day(dates[0]) != _day(dates[1]):
        yield _trap(gold, Trap.WRONG_PUBLICATION_DATE, f"{dates[0]}, predicted {dates[1]}")
    for trap, one, other in (
        (Trap.WRONG_TITLE, known.title, said.title),
        (Trap.WRONG_OUTLET, known.outlet, said.outlet),
    ):
        if fold(one or "") != fold(other or ""):
            yield _trap(gold, trap, f"{one}, predicted {other}")


def _day(published: datetime | str | None) -> str | None:
    return published.date().isoformat() if isinstance(published, datetime) else published


def _people_traps(gold: GoldArticle, record: ArticleRecord) -> Iterator[Mistake]:
    printed = Folded(gold.article.text)
    seen: set[str] = set()
    for event in record.events:
        for person in event.participants:
            key = fold(person.name)
            if person.kind is not ParticipantKind.PERSON or key in seen:
                continue
            seen.add(key)
            if any(names((person.name, person.name_en), known) >= SAME_NAME for known in gold.people):
                continue
            yield _trap(gold, Trap.UNKNOWN_PERSON, person.name, FactKind.PARTICIPANT, event)
            known_words = {word for name, _ in gold.people for word in name_words(name)}
            if not printed.contains(person.name) or known_words.issuperset(name_words(person.name)):
                yield _trap(gold, Trap.INVENTED_PERSON, person.name, FactKind.PARTICIPANT, event)


def _kind(fact: Stored) -> FactKind:
    match fact:
        case GroundedEvent():
            return FactKind.EVENT
        case GroundedAgreement():
            return FactKind.AGREEMENT
        case GroundedCommitment():
            return FactKind.COMMITMENT


def _trap(
    gold: GoldArticle, trap: Trap, label: str, kind: FactKind | None = None, fact: Stored | None = None
) -> Mistake:
    return Mistake(
        article=gold.name,
        problem=Problem.TRAP,
        kind=kind,
        id=fact.id if fact else None,
        field=trap.value,
        label=label,
        quote=fact.quote if fact else None,
    )
