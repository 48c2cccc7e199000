"""The facts as SQLModel classes: events with participants, agreements, commitments, and the lists behind them."""

from sqlalchemy import Constraint, Index, UniqueConstraint
from sqlalchemy import text as sql

from db.columns import (
    OWN_ROWID,
    WITHOUT_ROWID,
    Table,
    are_days,
    at_least,
    integer,
    is_evidence,
    one_of,
    refers_to,
    string,
)
from schemas.vocabulary import (
    Act,
    AgreementStatus,
    AgreementType,
    Certainty,
    DateBasis,
    EventStatus,
    EventType,
    ParticipantKind,
    Role,
    Salience,
    Sector,
    SourceType,
    Topic,
)

UNCERTAIN = "source_type = 'unnamed_official' OR certainty = 'hedged'"


def is_fact() -> tuple[Constraint, ...]:
    """What holds for every event, agreement and commitment."""
    return (
        UniqueConstraint("extraction_id", "local_id"),
        one_of("salience", Salience),
        one_of("certainty", Certainty),
        one_of("source_type", SourceType),
        *is_evidence(),
    )


class Event(Table, table=True):
    """Something that happened or is scheduled on one occasion."""

    __table_args__ = (
        *is_fact(),
        Index("event_date_min", "date_min"),
        Index("event_conference", "date_min", sqlite_where=sql("type = 'multilateral_meeting'")),
        Index("event_uncertain", "id", sqlite_where=sql(UNCERTAIN)),
        Index("event_unresolved", "id", sqlite_where=sql("date_basis = 'unresolved'")),
        one_of("type", EventType),
        one_of("status", EventStatus),
        one_of("date_basis", DateBasis),
        *are_days("date"),
        OWN_ROWID,
    )

    id: int | None = integer(primary_key=True)
    extraction_id: int = refers_to("extraction", owned=True)
    local_id: str = string()
    type: str = string()
    status: str = string()
    salience: str = string()
    certainty: str = string()
    source_type: str = string()
    source: str | None = string()
    title: str = string()
    date_text: str | None = string()
    date: str | None = string()
    date_basis: str = string()
    date_min: str | None = string()
    date_max: str | None = string()
    location: str | None = string()
    location_country: str | None = string()
    quote: str = string()
    char_start: int = integer()
    char_end: int = integer()


class Participant(Table, table=True):
    """Who took part in one event."""

    __table_args__ = (
        Index("participant_event_id", "event_id", "represents", "kind", "entity_id"),
        Index("participant_entity_id", "entity_id"),
        one_of("kind", ParticipantKind),
        one_of("role", Role),
        one_of("sector", Sector),
        OWN_ROWID,
    )

    id: int | None = integer(primary_key=True)
    event_id: int = refers_to("event", owned=True)
    entity_id: int = refers_to("entity")
    name: str = string()
    name_en: str | None = string()
    kind: str = string()
    office: str | None = string()
    represents: str | None = string()
    role: str = string()
    sector: str = string()


class Agreement(Table, table=True):
    """A document that sides sign, adopt, negotiate or work under."""

    __table_args__ = (
        *is_fact(),
        Index("agreement_event_id", "event_id"),
        Index("agreement_uncertain", "id", sqlite_where=sql(UNCERTAIN)),
        one_of("type", AgreementType),
        one_of("status", AgreementStatus),
        one_of("date_basis", DateBasis),
        *are_days("date"),
        at_least("valid_years", 1),
        OWN_ROWID,
    )

    id: int | None = integer(primary_key=True)
    extraction_id: int = refers_to("extraction", owned=True)
    event_id: int | None = refers_to("event", owned=True)
    local_id: str = string()
    name: str = string()
    name_en: str | None = string()
    type: str = string()
    status: str = string()
    salience: str = string()
    certainty: str = string()
    source_type: str = string()
    source: str | None = string()
    date_text: str | None = string()
    date: str | None = string()
    date_basis: str = string()
    date_min: str | None = string()
    date_max: str | None = string()
    valid_years: int | None = integer()
    quote: str = string()
    char_start: int = integer()
    char_end: int = integer()


class Commitment(Table, table=True):
    """A future action that somebody undertakes, proposes or asks for."""

    __table_args__ = (
        *is_fact(),
        Index("commitment_event_id", "event_id"),
        Index("commitment_agreement_id", "agreement_id"),
        Index("commitment_uncertain", "id", sqlite_where=sql(UNCERTAIN)),
        one_of("act", Act),
        one_of("testable", (0, 1)),
        one_of("deadline_basis", DateBasis),
        *are_days("deadline"),
        OWN_ROWID,
    )

    id: int | None = integer(primary_key=True)
    extraction_id: int = refers_to("extraction", owned=True)
    event_id: int | None = refers_to("event", owned=True)
    agreement_id: int | None = refers_to("agreement", owned=True)
    local_id: str = string()
    act: str = string()
    text: str = string()
    testable: int = integer()
    salience: str = string()
    certainty: str = string()
    source_type: str = string()
    source: str | None = string()
    deadline_text: str | None = string()
    deadline: str | None = string()
    deadline_basis: str = string()
    deadline_min: str | None = string()
    deadline_max: str | None = string()
    quote: str = string()
    char_start: int = integer()
    char_end: int = integer()


class EventCountry(Table, table=True):
    """A country that takes part in an event."""

    __table_args__ = (Index("event_country_code", "code"), WITHOUT_ROWID)

    event_id: int = refers_to("event", owned=True, primary_key=True)
    code: str = string(primary_key=True)
    position: int = integer()


class EventTopic(Table, table=True):
    """A topic that an event dealt with."""

    __table_args__ = (one_of("topic", Topic), WITHOUT_ROWID)

    event_id: int = refers_to("event", owned=True, primary_key=True)
    topic: str = string(primary_key=True)
    position: int = integer()


class AgreementParty(Table, table=True):
    """A side of an agreement."""

    __table_args__ = (Index("agreement_party_code", "code"), WITHOUT_ROWID)

    agreement_id: int = refers_to("agreement", owned=True, primary_key=True)
    code: str = string(primary_key=True)
    position: int = integer()


class AgreementTopic(Table, table=True):
    """A topic of an agreement."""

    __table_args__ = (one_of("topic", Topic), WITHOUT_ROWID)

    agreement_id: int = refers_to("agreement", owned=True, primary_key=True)
    topic: str = string(primary_key=True)
    position: int = integer()


class CommitmentActor(Table, table=True):
    """A side that is to act, or that said so."""

    __table_args__ = (Index("commitment_actor_code", "code"), WITHOUT_ROWID)

    commitment_id: int = refers_to("commitment", owned=True, primary_key=True)
    code: str = string(primary_key=True)
    position: int = integer()


class CommitmentAddressee(Table, table=True):
    """A side of which something was asked."""

    __table_args__ = (Index("commitment_addressee_code", "code"), WITHOUT_ROWID)

    commitment_id: int = refers_to("commitment", owned=True, primary_key=True)
    code: str = string(primary_key=True)
    position: int = integer()


class CommitmentTopic(Table, table=True):
    """A topic of a commitment."""

    __table_args__ = (one_of("topic", Topic), WITHOUT_ROWID)

    commitment_id: int = refers_to("commitment", owned=True, primary_key=True)
    topic: str = string(primary_key=True)
    position: int = integer()
