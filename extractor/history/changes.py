"""What changed from one extraction of an article to another: facts matched by what they say and where, not by row.

Facts that say the same are the same. The others are aligned as an evaluation aligns predictions with gold, on places of
the later text; what is left is paired where the same sentence now gives another fact of the kind. So a reworded text
or a corrected field is a change, and only what has no counterpart is new or removed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

from db.records import Told
from extractor.evaluation.alignment import Alignment, align
from extractor.evaluation.similarity import (
    Located,
    agreement_similarity,
    commitment_similarity,
    event_similarity,
    evidence,
)
from extractor.history.places import Places
from schemas.article import Span
from schemas.change import ChangeKind, FactChange
from schemas.record import ArticleRecord, GroundedAgreement, GroundedCommitment, GroundedEvent
from schemas.vocabulary import FactKind

Fact = TypeVar("Fact", GroundedEvent, GroundedAgreement, GroundedCommitment)
Values = dict[str, Any]
Pair = tuple[str | None, str | None]

# Offsets move with the text, ids with the order; bounds follow from the dates.
COMPUTED = {"id", "char_start", "char_end", "date_min", "date_max", "deadline_min", "deadline_max"}
REFERENCES = ("event_id", "agreement_id")
SAME_SENTENCE = 0.5


def changes_between(before: Told, after: Told) -> tuple[FactChange, ...]:
    """Every fact that is new, removed or changed in `after`, events first; nothing of what says the same."""
    old, new = before.record, after.record
    places = Places(before.text, after.text)
    pairs = [
        *_matched(old.events, new.events, places, event_similarity, _same_sentence),
        *_matched(old.agreements, new.agreements, places, agreement_similarity, None),
        *_matched(old.commitments, new.commitments, places, commitment_similarity, _same_sentence),
    ]
    counterparts = {one: other for one, other in pairs if one and other}
    olds, news = dict(_values(old)), dict(_values(new))
    found = (_change(pair, olds, news, counterparts) for pair in pairs)
    return tuple(sorted((change for change in found if change), key=_order))


def _order(change: FactChange) -> tuple[bool, str, int]:
    """Changes in the order of the facts of the later record, what was removed behind them."""
    id_ = change.after or change.before or ""
    kinds = {FactKind.EVENT: "1", FactKind.AGREEMENT: "2", FactKind.COMMITMENT: "3"}
    return change.after is None, kinds[change.fact], int(id_[1:])


def _matched(
    before: Sequence[Fact],
    after: Sequence[Fact],
    places: Places,
    similarity: Callable[[Located[Any], Located[Any]], float],
    fallback: Callable[[Located[Any], Located[Any]], float] | None,
) -> Iterator[Pair]:
    """Ids of facts that are counterparts, with None on the side where there is none."""
    waiting: dict[str, list[str]] = defaultdict(list)
    for fact in after:
        waiting[_key(fact)].append(fact.id)
    left: list[Fact] = []
    taken: set[str] = set()
    for fact in before:
        if same := waiting.get(_key(fact)):
            taken.add(same[0])
            yield fact.id, same.pop(0)
        else:
            left.append(fact)
    old = [Located(fact, fact.quote, (places.of(fact.char_start, fact.char_end),)) for fact in left]
    new = [
        Located(fact, fact.quote, (Span(start=fact.char_start, end=fact.char_end),))
        for fact in after
        if fact.id not in taken
    ]
    for measure in (similarity, fallback):
        if old and new and measure:
            aligned: Alignment[Located[Any], Located[Any]] = align(old, new, measure, SAME_SENTENCE)
            for one, other in aligned.pairs:
                yield one.fact.id, other.fact.id
            old, new = list(aligned.missed), list(aligned.extra)
    yield from ((one.fact.id, None) for one in old)
    yield from ((None, other.fact.id) for other in new)


def _same_sentence(one: Located[Any], other: Located[Any]) -> float:
    return evidence(one.spans, other.spans)


def _key(fact: GroundedEvent | GroundedAgreement | GroundedCommitment) -> str:
    return fact.model_dump_json(exclude=COMPUTED | set(REFERENCES))


def _values(record: ArticleRecord) -> Iterator[tuple[str, Values]]:
    facts: tuple[GroundedEvent | GroundedAgreement | GroundedCommitment, ...]
    facts = (*record.events, *record.agreements, *record.commitments)
    for fact in facts:
        yield fact.id, fact.model_dump(mode="json", exclude=COMPUTED)


def _change(
    pair: Pair, olds: dict[str, Values], news: dict[str, Values], counterparts: dict[str, str]
) -> FactChange | None:
    """The change of a pair of counterparts; None where they say the same."""
    before, after = pair
    fact = {"E": FactKind.EVENT, "A": FactKind.AGREEMENT, "C": FactKind.COMMITMENT}[(before or after or "")[0]]
    if before is None:
        return FactChange(kind=ChangeKind.NEW, fact=fact, after=after)
    if after is None:
        return FactChange(kind=ChangeKind.REMOVED, fact=fact, before=before)
    fields = dict(_differences(olds[before], news[after], counterparts))
    return FactChange(kind=ChangeKind.CHANGED, fact=fact, before=before, after=after, fields=fields) if fields else None


def _differences(old: Values, new: Values, counterparts: dict[str, str]) -> Iterator[tuple[str, tuple[Any, Any]]]:
    """Fields with another value, before and after; of lists only what is gone and what has come."""
    for field, before in old.items():
        after = new[field]
        if isinstance(before, list):
            gone, come = [x for x in before if x not in after], [x for x in after if x not in before]
            if gone or come:
                yield field, (gone, come)
        elif field in REFERENCES:
            if (before and counterparts.get(before)) != after:
                yield field, (before, after)
        elif before != after:
            yield field, (before, after)
