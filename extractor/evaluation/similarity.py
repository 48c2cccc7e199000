"""How alike two records of one article are, in [0, 1]; 0 wherever they cannot be the same record.

Each similarity is a weighted mean of what both sides say; what neither side says has no weight. Gates come first: a
record that fails one has similarity 0, so that a vague record is no match however much of the rest agrees.

Evidence is compared by place: the characters that both quotes cover, divided by the geometric mean of their lengths,
for the best of all places where the quotes stand in the article. Names are compared by words under the folded key, long
words weighing more than short ones; printed names and Latin spellings are compared apart and the better one counts.

Event. Gates: the types are equal or near (NEAR_TYPES); the sides have a Jaccard index of at least 1/2 (where a record
has no side, half of the names agree); there is a shared person or organization, some shared evidence, the same date or
the same place; dates that exclude each other need shared evidence.
Weights: sides 5, type 4 (near: half), names 4, evidence 4, dates 2, status 1.

Participant. Gate: the names agree; countries are compared by their codes, bodies (of kind organization) likewise.
Weights: name 14, kind 3, side 3.

Agreement. Gate: half of the name agrees. Weights: name 9, evidence 4, parties 3, type 2, status 2, dates 1.

Commitment. Gates: some shared evidence, or texts in one script of which 3/5 agree; a shared actor. The texts of two
languages cannot be compared, so of several commitments of one sentence the act, the actors and the topics decide.
Weights: evidence 7, act 4 (near: half), actors 4, topics 3, text 3, testable 1, deadlines 1.

No event, agreement or commitment matches whose quote does not stand in the article.
Two records match from a similarity of MATCH; which of several is decided one to one by `alignment`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from math import sqrt
from typing import Generic, TypeVar

from extractor.folding import fold
from extractor.phrases import words
from schemas.article import Span
from schemas.codes import is_country
from schemas.edtf import edtf_bounds
from schemas.facts import AgreementFields, CommitmentFields, EventFields, Participant
from schemas.vocabulary import Act, EventType, ParticipantKind

MATCH = 0.5
SAME_NAME = 0.6
SAME_EVIDENCE = 0.5
SOME_EVIDENCE = 0.2
ALIKE_WORDS = 0.8
CONFLICT = 0.5

NEAR_TYPES = frozenset(
    frozenset(pair)
    for pair in [
        (EventType.MEETING, EventType.MULTILATERAL_MEETING),
        (EventType.MEETING, EventType.CALL),
        (EventType.MEETING, EventType.VISIT),
        (EventType.MEETING, EventType.SIGNING),
        (EventType.SIGNING, EventType.ARMS_TRANSFER),
        (EventType.SIGNING, EventType.LAUNCH),
        (EventType.OTHER, EventType.LAUNCH),
        (EventType.OTHER, EventType.EXERCISE),
        (EventType.OTHER, EventType.ARMS_TRANSFER),
    ]
)
NEAR_ACTS = frozenset(
    {
        frozenset({Act.AGREED, Act.REAFFIRMED}),
        frozenset({Act.AGREED, Act.PLEDGED}),
        frozenset({Act.REAFFIRMED, Act.PLEDGED}),
        frozenset({Act.PROPOSED, Act.REQUESTED}),
        frozenset({Act.PROPOSED, Act.AGREED}),
    }
)

Fact = TypeVar("Fact", bound=EventFields | AgreementFields | CommitmentFields, covariant=True)


@dataclass(frozen=True)
class Located(Generic[Fact]):
    """A fact, its quote, and all places in the article where the quote stands."""

    fact: Fact
    quote: str
    spans: tuple[Span, ...]


def _unfounded(one: Located[Fact], other: Located[Fact]) -> bool:
    return not (one.spans and other.spans)


def _mean(*parts: tuple[int, float | None]) -> float:
    """Weighted mean of the parts that have a value."""
    known = [(weight, value) for weight, value in parts if value is not None]
    return sum(weight * value for weight, value in known) / sum(weight for weight, _ in known)


def _same(one: object, other: object) -> float | None:
    return None if one is None and other is None else float(one == other)


def _overlap(one: Iterable[str], other: Iterable[str]) -> float | None:
    """Dice coefficient of two sets."""
    first, second = set(one), set(other)
    if not first and not second:
        return None
    return 2 * len(first & second) / (len(first) + len(second))


def evidence(one: Sequence[Span], other: Sequence[Span]) -> float:
    """Share of the characters that two quotes have in common, at their best places."""
    best = 0.0
    for a in one:
        for b in other:
            common = min(a.end, b.end) - max(a.start, b.start)
            if common > 0:
                best = max(best, common / sqrt((a.end - a.start) * (b.end - b.start)))
    return best


def dates(one: str | None, other: str | None) -> float | None:
    """1 the same, 0.75 dates that overlap, 0.25 only one given, 0 dates that exclude each other."""
    if one == other:
        return None if one is None else 1.0
    if one is None or other is None:
        return 0.25
    (low, high), (least, most) = edtf_bounds(one), edtf_bounds(other)
    excluded = (high and least and high < least) or (most and low and most < low)
    return 0.0 if excluded else 0.75


@lru_cache(maxsize=65536)
def name_words(text: str) -> tuple[str, ...]:
    return tuple(word.key for word in words(text) if word.key[:1].isalnum())


@lru_cache(maxsize=65536)
def _shared(one: str, other: str) -> tuple[float, bool]:
    """Mean of Dice and containment over the words of two texts, weighted by length; whether both have words left."""
    if one > other:
        one, other = other, one
    first, second = Counter(name_words(one)), Counter(name_words(other))
    sizes = sum(map(len, first.elements())), sum(map(len, second.elements()))
    if not all(sizes):
        return 0.0, True
    common = float(sum(map(len, (first & second).elements())))
    left, right = sorted((first - second).elements()), sorted((second - first).elements())
    for word in tuple(left):
        ratio, best = max(((_alike(word, candidate), candidate) for candidate in right), default=(0.0, ""))
        if ratio >= ALIKE_WORDS:
            common += ratio * (len(word) + len(best)) / 2
            left.remove(word)
            right.remove(best)
    return (2 * common / sum(sizes) + min(1.0, common / min(sizes))) / 2, bool(left and right)


@lru_cache(maxsize=65536)
def _alike(one: str, other: str) -> float:
    """How far two words agree letter by letter; 0 for initials and for words whose lengths alone keep them apart."""
    shorter, longer = sorted((len(one), len(other)))
    if shorter <= 2 or 2 * shorter < ALIKE_WORDS * (shorter + longer):
        return 0.0
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def texts(one: str, other: str) -> float:
    """How far the words of two texts agree, in any order."""
    return _shared(one, other)[0]


def names(one: tuple[str, str | None], other: tuple[str, str | None]) -> float:
    """How far two names agree, each as printed and in Latin letters.

    A name may be a part of the other one (the surname alone); where each has words of its own they conflict.
    """
    scores = [0.0]
    for first in filter(None, one):
        for second in filter(None, other):
            score, conflict = _shared(first, second)
            scores.append(min(score, CONFLICT) if conflict else score)
    return max(scores)


def participant_similarity(one: Participant, other: Participant) -> float:
    country = ParticipantKind.COUNTRY
    if (one.kind is country) != (other.kind is country):
        return 0.0
    name = names((one.name, one.name_en), (other.name, other.name_en))
    same_side = one.represents is not None and one.represents == other.represents
    if one.kind is country or (one.kind is other.kind is ParticipantKind.ORGANIZATION and _is_body(one.represents)):
        name = 1.0 if same_side else name if None in (one.represents, other.represents) else 0.0
    if name < SAME_NAME:
        return 0.0
    return _mean((14, name), (3, float(one.kind is other.kind)), (3, _same(one.represents, other.represents)))


def _is_body(code: str | None) -> bool:
    return code is not None and not is_country(code)


def sides(event: EventFields) -> frozenset[str]:
    """Codes of all countries and organizations that take part in an event."""
    return frozenset(person.represents for person in event.participants if person.represents)


def _people(one: EventFields, other: EventFields) -> tuple[float | None, bool]:
    """Share of the participants with a counterpart, and whether a person or an organization is among them."""
    pairs = [(a, b) for a in one.participants for b in other.participants if participant_similarity(a, b) > 0]
    total = len(one.participants) + len(other.participants)
    share = (len({id(a) for a, _ in pairs}) + len({id(b) for _, b in pairs})) / total if total else None
    return share, any(a.kind is not ParticipantKind.COUNTRY for a, _ in pairs)


def event_similarity(one: Located[EventFields], other: Located[EventFields]) -> float:
    a, b = one.fact, other.fact
    near = float(a.type is b.type) or (0.5 if frozenset({a.type, b.type}) in NEAR_TYPES else 0.0)
    people, named = _people(a, b)
    ours, theirs = sides(a), sides(b)
    same_sides = len(ours & theirs) / len(ours | theirs) if ours and theirs else people or 0.0
    shared, when = evidence(one.spans, other.spans), dates(a.date, b.date)
    same_place = a.location is not None and b.location is not None and fold(a.location) == fold(b.location)
    gates = (
        not _unfounded(one, other),
        near > 0,
        same_sides >= 0.5,
        named or shared >= SOME_EVIDENCE or when == 1 or same_place,
        shared >= SOME_EVIDENCE or when != 0,
    )
    if not all(gates):
        return 0.0
    return _mean((5, same_sides), (4, near), (4, people), (4, shared), (2, when), (1, float(a.status is b.status)))


def agreement_similarity(one: Located[AgreementFields], other: Located[AgreementFields]) -> float:
    a, b = one.fact, other.fact
    name = max(texts(a.name, b.name), texts(a.name_en or "", b.name_en or ""))
    if name < 0.5 or _unfounded(one, other):
        return 0.0
    return _mean(
        (9, name),
        (4, evidence(one.spans, other.spans)),
        (3, _overlap(a.parties, b.parties)),
        (2, float(a.type is b.type)),
        (2, float(a.status is b.status)),
        (1, dates(a.date, b.date)),
    )


def commitment_similarity(one: Located[CommitmentFields], other: Located[CommitmentFields]) -> float:
    a, b = one.fact, other.fact
    if _unfounded(one, other) or not set(a.actors) & set(b.actors):
        return 0.0
    shared = evidence(one.spans, other.spans)
    text = texts(a.text, b.text) if a.text.isascii() == b.text.isascii() else None
    if shared < SOME_EVIDENCE and (text or 0) < 0.6:
        return 0.0
    act = float(a.act is b.act) or (0.5 if frozenset({a.act, b.act}) in NEAR_ACTS else 0.0)
    return _mean(
        (7, shared),
        (4, act),
        (4, _overlap(a.actors, b.actors)),
        (3, _overlap(a.topics, b.topics)),
        (3, text),
        (1, float(a.testable is b.testable)),
        (1, dates(a.deadline, b.deadline)),
    )
