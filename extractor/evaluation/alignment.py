"""Alignment: which predicted record answers which gold record of the same article, one to one.

In: two sequences and a similarity. Out: the pairs of the matching with the greatest sum of similarities (Hungarian
method), of equal sums the one with more pairs; it does not depend on the order of the sequences.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from extractor.evaluation.similarity import (
    MATCH,
    Located,
    agreement_similarity,
    commitment_similarity,
    event_similarity,
    participant_similarity,
)
from extractor.gold import GoldAgreement, GoldArticle, GoldCommitment, GoldEvent, GoldFact, places
from schemas.facts import Participant
from schemas.record import ArticleRecord, GroundedAgreement, GroundedCommitment, GroundedEvent
from schemas.vocabulary import Salience

G = TypeVar("G")
P = TypeVar("P")
Quoted = TypeVar("Quoted", bound=GoldFact | GroundedEvent | GroundedAgreement | GroundedCommitment)
# Similarities as integers: exact sums, so that ties are ties in any order.
SCALE = 1_000_000


@dataclass(frozen=True)
class Alignment(Generic[G, P]):
    """Pairs of gold and prediction, and what is left of either."""

    pairs: tuple[tuple[G, P], ...]
    missed: tuple[G, ...]
    extra: tuple[P, ...]


def align(
    gold: Sequence[G], predicted: Sequence[P], similarity: Callable[[G, P], float], threshold: float = MATCH
) -> Alignment[G, P]:
    """The best one-to-one matching among the pairs whose similarity reaches the threshold."""
    left, right = sorted(gold, key=repr), sorted(predicted, key=repr)
    weights = {
        (i, j): round(score * SCALE)
        for i, one in enumerate(left)
        for j, other in enumerate(right)
        if (score := similarity(one, other)) >= threshold
    }
    chosen = _matching(weights, len(left) + 1)
    taken = {j for _, j in chosen}
    return Alignment(
        pairs=tuple((left[i], right[j]) for i, j in chosen),
        missed=tuple(one for i, one in enumerate(left) if i not in {i for i, _ in chosen}),
        extra=tuple(other for j, other in enumerate(right) if j not in taken),
    )


def _matching(weights: dict[tuple[int, int], int], more: int) -> list[tuple[int, int]]:
    """Edges of the matching of greatest weight; every edge counts one on top of `more` times its weight."""
    if not weights:
        return []
    from networkx import Graph, max_weight_matching

    graph: Graph[tuple[str, int]] = Graph()
    for (i, j), weight in weights.items():
        graph.add_edge(("gold", i), ("predicted", j), weight=weight * more + 1)
    edges = (sorted(edge) for edge in max_weight_matching(graph))
    return sorted((one[1], other[1]) for one, other in edges)


@dataclass(frozen=True)
class EventParticipants:
    """Participants of two aligned events; of an event without a counterpart all are missed or extra."""

    gold_event: str | None
    predicted_event: str | None
    quote: str
    salience: tuple[Salience | None, Salience | None]
    alignment: Alignment[Participant, Participant]


@dataclass(frozen=True)
class ArticleAlignment:
    """The alignment of all records of one article; participants are aligned within aligned events."""

    events: Alignment[Located[GoldEvent], Located[GroundedEvent]]
    agreements: Alignment[Located[GoldAgreement], Located[GroundedAgreement]]
    commitments: Alignment[Located[GoldCommitment], Located[GroundedCommitment]]
    participants: tuple[EventParticipants, ...]

    @property
    def counterparts(self) -> dict[str, str]:
        """Id of each aligned prediction to the id of its gold."""
        pairs: list[tuple[Located[Any], Located[Any]]] = [
            *self.events.pairs,
            *self.agreements.pairs,
            *self.commitments.pairs,
        ]
        return {predicted.fact.id: gold.fact.id for gold, predicted in pairs}


def align_article(gold: GoldArticle, record: ArticleRecord | None) -> ArticleAlignment:
    """Align what was predicted for an article (None: nothing) with its gold."""
    text = gold.article.text
    events = align(_located(text, gold.gold.events), _located(text, record.events if record else ()), event_similarity)
    return ArticleAlignment(
        events=events,
        agreements=align(
            _located(text, gold.gold.agreements),
            _located(text, record.agreements if record else ()),
            agreement_similarity,
        ),
        commitments=align(
            _located(text, gold.gold.commitments),
            _located(text, record.commitments if record else ()),
            commitment_similarity,
        ),
        participants=tuple(_participants(events)),
    )


def _located(text: str, facts: Sequence[Quoted]) -> list[Located[Quoted]]:
    return [Located(fact, fact.quote, tuple(places(text, fact.quote))) for fact in facts]


def _participants(events: Alignment[Located[GoldEvent], Located[GroundedEvent]]) -> Iterator[EventParticipants]:
    for gold, predicted in events.pairs:
        one, other = gold.fact, predicted.fact
        aligned = align(one.participants, other.participants, participant_similarity)
        yield EventParticipants(one.id, other.id, predicted.quote, (one.salience, other.salience), aligned)
    for gold in events.missed:
        one = gold.fact
        yield EventParticipants(one.id, None, gold.quote, (one.salience, None), Alignment((), one.participants, ()))
    for predicted in events.extra:
        other = predicted.fact
        nothing = Alignment[Participant, Participant]((), (), other.participants)
        yield EventParticipants(None, other.id, predicted.quote, (None, other.salience), nothing)
