"""What an extractor answers: facts that cite sentences by number, with values as printed. Code computes the rest.

The JSON schema of `ArticleFacts` is what a model is constrained by, so descriptions are prompt text, the order of the
fields is the order of writing (evidence first), and validation beyond JSON schema is kept to what a schema cannot say.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated

from pydantic import Field, model_validator

from schemas.article import Frozen
from schemas.codes import CountryCode, Side
from schemas.edtf import EdtfDate
from schemas.vocabulary import (
    Act,
    AgreementStatus,
    AgreementType,
    Certainty,
    EventStatus,
    EventType,
    ParticipantKind,
    Role,
    Salience,
    Sector,
    SourceType,
    Topic,
)

Printed = Annotated[str, Field(min_length=1, max_length=400)]
Label = Annotated[str, Field(min_length=1, max_length=400)]
EventId = Annotated[str, Field(pattern="^E[0-9]{1,3}$")]
AgreementId = Annotated[str, Field(pattern="^A[0-9]{1,3}$")]
CommitmentId = Annotated[str, Field(pattern="^C[0-9]{1,3}$")]
Topics = Annotated[tuple[Topic, ...], Field(max_length=13)]


class Cited(Frozen):
    """The evidence of a fact."""

    sentences: Annotated[tuple[Annotated[int, Field(ge=1)], ...], Field(min_length=1, max_length=3)] = Field(
        description="numbers of the sentence that proves the fact alone, the most telling first; a second, adjacent one"
        " only where one is not enough"
    )


class Sourced(Frozen):
    """Fields of every event, agreement and commitment."""

    salience: Salience
    certainty: Certainty
    source_type: SourceType
    source: Printed | None = Field(description="who vouches for it, as printed; null without attribution")


class Participant(Frozen):
    """Who took part in one event."""

    name: Printed = Field(description="fullest form printed in the article, without titles, ranks and honorifics")
    name_en: Label | None = Field(description="Latin spelling, or null")
    kind: ParticipantKind
    office: Printed | None = Field(description="office as printed, without the adjective of the country; else null")
    represents: Side | None = Field(description="country or organization that the participant acts for; else null")
    role: Role
    sector: Sector


class EventFields(Sourced):
    """Something that happened or is scheduled on one occasion."""

    id: EventId = Field(description="E1, E2, ...")
    type: EventType
    status: EventStatus
    title: Label = Field(description="short English label of the event")
    participants: Annotated[tuple[Participant, ...], Field(max_length=60)]
    date_text: Printed | None = Field(description="bare expression of its date as printed, or null")
    date: EdtfDate | None = Field(description="your reading of date_text as EDTF, or null; never without date_text")
    location: Printed | None = Field(description="place as printed in the sentence that puts the event there, or null")
    location_country: CountryCode | None
    topics: Topics


class AgreementFields(Sourced):
    """A document that sides sign, adopt, negotiate or work under."""

    id: AgreementId = Field(description="A1, A2, ...")
    name: Printed = Field(description="name of the document as printed")
    name_en: Label | None = Field(description="English name, or null")
    type: AgreementType
    status: AgreementStatus
    parties: Annotated[tuple[Side, ...], Field(max_length=60)]
    date_text: Printed | None = Field(description="bare expression of the date of that status as printed, or null")
    date: EdtfDate | None = Field(description="your reading of date_text as EDTF, or null; never without date_text")
    valid_years: Annotated[int, Field(ge=1, le=200)] | None = Field(description="years of validity, or null")
    topics: Topics
    event_id: EventId | None = Field(description="event at which it was signed, adopted or asked for, or null")


class CommitmentFields(Sourced):
    """A future action that somebody undertakes, proposes or asks for."""

    id: CommitmentId = Field(description="C1, C2, ...")
    act: Act
    actors: Annotated[tuple[Side, ...], Field(min_length=1, max_length=60)] = Field(
        description="sides that are to act; of proposed and requested the speaker's side"
    )
    addressees: Annotated[tuple[Side, ...], Field(max_length=60)] = Field(
        description="whom it was asked of, else empty"
    )
    text: Label = Field(description="the content as one clause in English")
    testable: bool = Field(
        description="true for a named document, project, activity or new output; false for strengthen, deepen, continue"
    )
    deadline_text: Printed | None = Field(description="expression of the deadline as printed, or null")
    deadline: EdtfDate | None = Field(description="your reading of deadline_text as EDTF, or null")
    topics: Topics
    event_id: EventId | None = Field(description="event at which it was made, or null")
    agreement_id: AgreementId | None = Field(description="agreement that it carries out, or null")


class Event(EventFields, Cited):
    """An event with the sentences that prove it."""


class Agreement(AgreementFields, Cited):
    """An agreement with the sentences that prove it."""


class Commitment(CommitmentFields, Cited):
    """A commitment with the sentences that prove it."""


def reference_errors(
    events: Iterable[EventFields], agreements: Iterable[AgreementFields], commitments: Iterable[CommitmentFields]
) -> Iterator[tuple[str, str]]:
    """Pairs of a fact's id and what is wrong with its id or its references: doubled ids, ids of nothing."""
    agreements, commitments = list(agreements), list(commitments)
    children: list[AgreementFields | CommitmentFields] = [*agreements, *commitments]
    seen: set[str] = set()
    for id_ in [*(event.id for event in events), *(child.id for child in children)]:
        if id_ in seen:
            yield id_, f"{id_} is given twice"
        seen.add(id_)
    for fact in children:
        if fact.event_id and fact.event_id not in seen:
            yield fact.id, f"event_id {fact.event_id} is no event of this answer"
    for commitment in commitments:
        if commitment.agreement_id and commitment.agreement_id not in seen:
            yield commitment.id, f"agreement_id {commitment.agreement_id} is no agreement of this answer"


def check_references(
    events: Iterable[EventFields], agreements: Iterable[AgreementFields], commitments: Iterable[CommitmentFields]
) -> None:
    """Raise ValueError naming every doubled id and every reference to nothing."""
    if errors := [f"{id_}: {message}" for id_, message in reference_errors(events, agreements, commitments)]:
        raise ValueError("; ".join(errors))


class ArticleFacts(Frozen):
    """All facts of one article, as an extractor returns them."""

    events: tuple[Event, ...]
    agreements: tuple[Agreement, ...]
    commitments: tuple[Commitment, ...]

    @model_validator(mode="after")
    def check(self) -> ArticleFacts:
        check_references(self.events, self.agreements, self.commitments)
        return self
