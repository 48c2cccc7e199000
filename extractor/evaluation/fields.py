"""Fields of matched records: which of them are right.

Closed sets, codes, dates and booleans are compared as they are, printed values under the folded key, Latin spellings as
names, references through the alignment of what they refer to, lists as sets. A quote is right where it shares half of
the evidence.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from extractor.evaluation.alignment import ArticleAlignment
from extractor.evaluation.similarity import SAME_EVIDENCE, SAME_NAME, evidence, names
from extractor.folding import fold
from schemas.codes import is_country
from schemas.vocabulary import FactKind

SOURCED = ("salience", "certainty", "source_type", "source")
FIELDS: dict[FactKind, tuple[str, ...]] = {
    FactKind.EVENT: (
        *("type", "status", *SOURCED, "date_text", "date", "date_basis", "location", "location_country"),
        *("countries", "topics"),
    ),
    FactKind.PARTICIPANT: ("name", "name_en", "kind", "office", "represents", "role", "sector"),
    FactKind.AGREEMENT: (
        *("name", "name_en", "type", "status", *SOURCED, "parties", "date_text", "date", "date_basis"),
        *("valid_years", "topics", "event_id"),
    ),
    FactKind.COMMITMENT: (
        *("act", "actors", "addressees", "testable", *SOURCED, "deadline_text", "deadline"),
        *("topics", "event_id", "agreement_id"),
    ),
}
PRINTED = {"name", "office", "source", "date_text", "deadline_text", "location"}
LISTS = {"countries", "topics", "parties", "actors", "addressees"}
REFERENCES = {"event_id", "agreement_id"}


@dataclass(frozen=True)
class FieldResult:
    """One field of one matched record; `found`, `missed` and `extra` count members of a list, else the value itself."""

    kind: FactKind
    field: str
    gold_id: str
    quote: str
    gold: Any
    predicted: Any
    right: bool
    found: int
    missed: int
    extra: int


def field_results(alignment: ArticleAlignment) -> Iterator[FieldResult]:
    """All fields of all matched records of an article."""
    ids = alignment.counterparts
    for kind, pairs in (
        (FactKind.EVENT, alignment.events.pairs),
        (FactKind.AGREEMENT, alignment.agreements.pairs),
        (FactKind.COMMITMENT, alignment.commitments.pairs),
    ):
        for gold, predicted in pairs:
            for field in FIELDS[kind]:
                yield _compare(kind, field, (gold.fact.id, gold.quote), (gold.fact, predicted.fact), ids)
            right = evidence(gold.spans, predicted.spans) >= SAME_EVIDENCE
            where = gold.fact.id, gold.quote
            yield _single(kind, "quote", where, (gold.quote, predicted.quote), right)
    for group in alignment.participants:
        for one, other in group.alignment.pairs:
            for field in FIELDS[FactKind.PARTICIPANT]:
                yield _compare(FactKind.PARTICIPANT, field, (group.gold_event or "", group.quote), (one, other), ids)


def _compare(
    kind: FactKind, field: str, where: tuple[str, str], facts: tuple[Any, Any], counterparts: Mapping[str, str]
) -> FieldResult:
    gold, predicted = (_value(fact, field) for fact in facts)
    if field in LISTS:
        one, other = set(gold), set(predicted)
        counts = len(one & other), len(one - other), len(other - one)
        return FieldResult(kind, field, *where, sorted(gold), sorted(predicted), one == other, *counts)
    if field in REFERENCES and predicted is not None:
        # What refers to an extra record refers to nothing in the gold.
        predicted = counterparts.get(predicted, f"extra {predicted}")
    return _single(kind, field, where, (gold, predicted), _equal(field, gold, predicted))


def _single(kind: FactKind, field: str, where: tuple[str, str], values: tuple[Any, Any], right: bool) -> FieldResult:
    return FieldResult(kind, field, *where, *values, right, int(right), int(not right), int(not right))


def _value(fact: Any, field: str) -> Any:
    if field == "countries":
        codes = {person.represents for person in fact.participants if person.represents}
        return tuple(code for code in codes if is_country(code))
    return getattr(fact, field)


def _equal(field: str, gold: Any, predicted: Any) -> bool:
    if gold is None or predicted is None:
        return gold is predicted
    if field == "name_en":
        return names((gold, None), (predicted, None)) >= SAME_NAME
    return bool(fold(gold) == fold(predicted) if field in PRINTED else gold == predicted)
