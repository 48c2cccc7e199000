"""Grounding: facts that cite sentences become facts with quotes, or rejections with a reason.

The promise: what passes has a quote that stands in the article at its offsets, every value given as printed stands in a
sentence of the article (under the folded key, see `folding`), every date was computed from its expression, and every
country is one that the article names. What does not pass is not a fact and not lost: it is a rejection.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import chain
from typing import Any

from extractor.dates import ResolvedDate, resolve, resolve_deadline
from extractor.evidence import Evidence, evidence_of
from extractor.folding import fold
from extractor.letterhead import attributed, letterhead
from extractor.places import place_of
from schemas.article import Article
from schemas.codes import is_country
from schemas.edtf import edtf_bounds
from schemas.facts import Agreement, ArticleFacts, Cited, Commitment, Event, Participant
from schemas.record import GroundedAgreement, GroundedCommitment, GroundedEvent, Rejection
from schemas.vocabulary import AgreementStatus, DateBasis, EventStatus, FactKind, ParticipantKind, Salience

Fact = Event | Agreement | Commitment
# What these expect lies ahead of the publication, also where it will not take place.
AHEAD = {
    EventStatus.SCHEDULED,
    EventStatus.PROPOSED,
    EventStatus.CANCELLED,
    AgreementStatus.PROPOSED,
    AgreementStatus.UNDER_NEGOTIATION,
}
# "Was to be signed on Wednesday" and was not: of Wednesdays the last one, for so long.
JUST_PAST = timedelta(days=2)
WITHOUT_PEOPLE = {True: "none of its participants could be stored", False: "it has no participants"}


@dataclass(frozen=True)
class Grounding:
    """The grounded facts of one article, and what was rejected on the way."""

    events: tuple[GroundedEvent, ...]
    agreements: tuple[GroundedAgreement, ...]
    commitments: tuple[GroundedCommitment, ...]
    rejections: tuple[Rejection, ...]


def _unprinted(evidence: Evidence, **values: str | None) -> Iterator[str]:
    """What is wrong with printed values."""
    for field, value in values.items():
        if value is None or evidence.prints(value):
            continue
        if fold(value) not in map(fold, filter(None, _outside(evidence.article, field))):
            yield f"{field} {value!r} does not stand in the article"


def _outside(article: Article, field: str) -> Iterator[str | None]:
    """What stands outside of all sentences: the agency, who may have issued a release, the place of the dateline."""
    if field == "source":
        yield article.info.agency
        yield attributed(article)
        yield from chain.from_iterable(letterhead(article))
    if field == "location":
        yield article.info.dateline


def _unnamed(evidence: Evidence, codes: Iterable[str | None]) -> Iterator[str]:
    for code in codes:
        if code and not evidence.names(code):
            yield f"the article does not name {code}"


def participant_problems(evidence: Evidence, participant: Participant) -> list[str]:
    """Why a participant cannot be stored; empty where it can."""
    if participant.kind is not ParticipantKind.COUNTRY:
        return [
            *_unprinted(evidence, name=participant.name, office=participant.office),
            *_unnamed(evidence, [participant.represents]),
        ]
    place = place_of(participant.name)
    if not place or not is_country(place.code):
        return [f"{participant.name!r} is no country"]
    if participant.represents not in (None, place.code):
        return [f"{participant.name!r} is {place.code} and cannot represent {participant.represents}"]
    return list(_unnamed(evidence, [place.code]))


def fact_problems(evidence: Evidence, fact: Fact) -> list[str]:
    """Why an event (without its participants), an agreement or a commitment cannot be stored; empty where it can."""
    problems: list[str] = []
    if not evidence.has(fact.sentences):
        problems.append(
            f"sentences {list(fact.sentences)}: the article has sentences 1 to {len(evidence.article.sentences)}"
        )
    if evidence.distrusts(fact.sentences):
        problems.append(f"sentences {list(fact.sentences)}: what is meant for a model proves nothing")
    problems += _unprinted(evidence, source=fact.source)
    match fact:
        case Event():
            problems += _unprinted(evidence, date_text=fact.date_text, location=fact.location)
            problems += _unnamed(evidence, [fact.location_country])
        case Agreement():
            problems += _unprinted(evidence, name=fact.name, date_text=fact.date_text)
            problems += _unnamed(evidence, fact.parties)
        case Commitment():
            problems += _unprinted(evidence, deadline_text=fact.deadline_text)
            problems += _unnamed(evidence, [*fact.actors, *fact.addressees])
    return problems


def problems(article: Article, facts: ArticleFacts) -> dict[str, str]:
    """Id of each fact that cannot be stored as it is (an event also for one of its participants) with the reason."""
    evidence = evidence_of(article)
    found: dict[str, list[str]] = {}
    everything: list[Fact] = [*facts.events, *facts.agreements, *facts.commitments]
    for fact in everything:
        found[fact.id] = fact_problems(evidence, fact)
    for event in facts.events:
        for participant in event.participants:
            found[event.id] += participant_problems(evidence, participant)
    return {id_: "; ".join(reasons) for id_, reasons in found.items() if reasons}


def ground(article: Article, facts: ArticleFacts) -> Grounding:
    """Ground all facts of an article; nothing raises, what fails is a rejection."""
    evidence = evidence_of(article)
    rejections: list[Rejection] = []

    def passed(kind: FactKind, fact: Cited | Participant, reasons: list[str], **context: str) -> bool:
        if reasons:
            payload = context | fact.model_dump(mode="json")
            rejections.append(Rejection(kind=kind, reason="; ".join(reasons), payload=payload))
        return not reasons

    events: list[GroundedEvent] = []
    for event in facts.events:
        if not passed(FactKind.EVENT, event, fact_problems(evidence, event)):
            continue
        people = tuple(
            _represented(person)
            for person in event.participants
            if passed(FactKind.PARTICIPANT, person, participant_problems(evidence, person), event_id=event.id)
        )
        if passed(FactKind.EVENT, event, [] if people else [WITHOUT_PEOPLE[bool(event.participants)]]):
            events.append(_ground_event(evidence, event, people))
    agreements = [a for a in facts.agreements if passed(FactKind.AGREEMENT, a, fact_problems(evidence, a))]
    commitments = [c for c in facts.commitments if passed(FactKind.COMMITMENT, c, fact_problems(evidence, c))]

    kept = {event.id for event in events} | {agreement.id for agreement in agreements}
    return Grounding(
        tuple(events),
        tuple(_ground_agreement(evidence, agreement, kept) for agreement in agreements),
        tuple(_ground_commitment(evidence, commitment, kept) for commitment in commitments),
        tuple(rejections),
    )


def _ground_event(evidence: Evidence, event: Event, people: tuple[Participant, ...]) -> GroundedEvent:
    sides = {person.represents for person in people if person.represents and is_country(person.represents)}
    values = _values(event, participants=people, countries=tuple(sorted(sides)))
    return GroundedEvent(
        **values
        | _quote(evidence, event)
        | _dated(evidence, "date", event.date_text, event.date, ahead=_lies_ahead(evidence, event))
    )


def _ground_agreement(evidence: Evidence, agreement: Agreement, kept: set[str]) -> GroundedAgreement:
    return GroundedAgreement(
        **_values(agreement, event_id=_kept(agreement.event_id, kept))
        | _quote(evidence, agreement)
        | _dated(evidence, "date", agreement.date_text, agreement.date, ahead=agreement.status in AHEAD)
    )


def _ground_commitment(evidence: Evidence, commitment: Commitment, kept: set[str]) -> GroundedCommitment:
    references = {
        "event_id": _kept(commitment.event_id, kept),
        "agreement_id": _kept(commitment.agreement_id, kept),
    }
    return GroundedCommitment(
        **_values(commitment, **references)
        | _quote(evidence, commitment)
        | _dated(evidence, "deadline", commitment.deadline_text, commitment.deadline, ahead=True)
    )


def _represented(participant: Participant) -> Participant:
    """A country represents itself, also where the extractor did not say so."""
    if participant.represents or participant.kind is not ParticipantKind.COUNTRY:
        return participant
    place = place_of(participant.name)
    return participant.model_copy(update={"represents": place.country}) if place else participant


def _values(fact: Fact, **changes: object) -> dict[str, Any]:
    """The fields of a fact without its citation, with changes."""
    values = vars(fact) | changes
    del values["sentences"]
    return values


def _quote(evidence: Evidence, fact: Cited) -> dict[str, Any]:
    start, end = evidence.quoted(fact.sentences)
    return {"quote": evidence.article.text[start:end], "char_start": start, "char_end": end}


def _resolved(evidence: Evidence, field: str, printed: str, *, ahead: bool) -> ResolvedDate | None:
    """The date of an expression, of a deadline the last one that it allows."""
    ask = resolve_deadline if field == "deadline" else resolve
    return ask(printed, evidence.anchor, scheduled=ahead)


def _lies_ahead(evidence: Evidence, event: Event) -> bool:
    """Whether an event is expected, or was called off before its day: not where that was in the days just past, or is
    only recalled."""
    if event.status is EventStatus.CANCELLED and event.salience is Salience.BACKGROUND:
        return False
    anchor, printed = evidence.anchor, event.date_text if event.status is EventStatus.CANCELLED else None
    before = resolve(printed, anchor, scheduled=False) if printed else None
    if before is None or before.last is None or anchor is None:
        return event.status in AHEAD
    return not timedelta(0) <= anchor - before.last <= JUST_PAST


def _dated(evidence: Evidence, field: str, printed: str | None, reading: str | None, *, ahead: bool) -> dict[str, Any]:
    """A date field with its basis and bounds; a model's reading counts only where no rule knows the words."""
    if printed is None:
        edtf, basis, first, last = None, DateBasis.NONE, None, None
    elif (resolved := _resolved(evidence, field, printed, ahead=ahead)) is not None:
        edtf, basis, first, last = resolved.edtf, resolved.basis, resolved.first, resolved.last
    elif reading is not None:
        edtf, basis, (first, last) = reading, DateBasis.MODEL, edtf_bounds(reading)
    else:
        edtf, basis, first, last = None, DateBasis.UNRESOLVED, None, None
    return {field: edtf, f"{field}_basis": basis, f"{field}_min": first, f"{field}_max": last}


def _kept(id_: str | None, kept: set[str]) -> str | None:
    return id_ if id_ in kept else None
