"""What the usual questions need of the current facts, as SQLModel classes: links by what is asked for, counts, words.

Nobody writes links and counts but the triggers of the database, when an extraction becomes current or ceases to be so,
and linking what rests on it.
They hold what can be computed from the facts, so their ids refer without a constraint. Unknown days and months are '',
unknown years 0.
"""

from sqlalchemy import CheckConstraint, Index
from sqlalchemy import text as sql

from db.columns import NUMBERED_FOR_EVER, WITHOUT_ROWID, Table, at_least, integer, one_of, refers_to, string
from db.search_index import SearchKind


class Contact(Table, table=True):
    """Two countries in contact: a meeting, call or visit of both that took place, once in each direction."""

    __table_args__ = (WITHOUT_ROWID,)

    country: str = string(primary_key=True)
    partner: str = string(primary_key=True)
    day: str = string(primary_key=True)
    event_id: int = integer(primary_key=True)


class Document(Table, table=True):
    """A document and one of its parties; documents with one `label` are the same, `expires` is computed."""

    __table_args__ = (
        Index("document_label", "country", "label"),
        Index("document_expires", "country", "expires", sqlite_where=sql("expires IS NOT NULL")),
        WITHOUT_ROWID,
    )

    country: str = string(primary_key=True)
    status: str = string(primary_key=True)
    day: str = string(primary_key=True)
    agreement_id: int = integer(primary_key=True)
    label: str = string()
    expires: str | None = string()


class Settlement(Table, table=True):
    """What two sides have settled on a topic: a document that is finalised, signed, in force or renewed."""

    __table_args__ = (WITHOUT_ROWID,)

    country: str = string(primary_key=True)
    partner: str = string(primary_key=True)
    topic: str = string(primary_key=True)
    day: str = string(primary_key=True)
    agreement_id: int = integer(primary_key=True)


class Request(Table, table=True):
    """What one side asked of another, with the day of the talks, else of the publication."""

    __table_args__ = (WITHOUT_ROWID,)

    country: str = string(primary_key=True)
    partner: str = string(primary_key=True)
    day: str = string(primary_key=True)
    commitment_id: int = integer(primary_key=True)


class ContactCount(Table, table=True):
    """How often two countries met, called or visited each other in a year."""

    __table_args__ = (at_least("n", 0), WITHOUT_ROWID)

    country: str = string(primary_key=True)
    partner: str = string(primary_key=True)
    year: int = integer(primary_key=True)
    type: str = string(primary_key=True)
    n: int = integer()


class RepeatedContact(Table, table=True):
    """A contact that an earlier report of the same occasion has counted already; linking writes it."""

    __table_args__ = (Index("repeated_contact_event_id", "event_id"), WITHOUT_ROWID)

    country: str = string(primary_key=True)
    partner: str = string(primary_key=True)
    year: int = integer(primary_key=True)
    type: str = string(primary_key=True)
    event_id: int = refers_to("event", owned=True, primary_key=True)


class PartyVersion(Table, table=True):
    """A version of a document that several articles name, by two of its parties; linking writes it.

    `repeated` where an earlier version has the same status and year.
    """

    __table_args__ = (
        Index("party_version_agreement_id", "agreement_id"),
        Index("party_version_repeated", "country", "partner", "year", "status", "repeated"),
        one_of("repeated", (0, 1)),
        WITHOUT_ROWID,
    )

    country: str = string(primary_key=True)
    partner: str = string(primary_key=True)
    document_id: int = integer(primary_key=True)
    agreement_id: int = refers_to("agreement", owned=True, primary_key=True)
    status: str = string()
    year: int = integer()
    repeated: int = integer()


class AgreementCount(Table, table=True):
    """How many agreements of two sides have a status, by the year of that status."""

    __table_args__ = (at_least("n", 0), WITHOUT_ROWID)

    country: str = string(primary_key=True)
    partner: str = string(primary_key=True)
    year: int = integer(primary_key=True)
    status: str = string(primary_key=True)
    n: int = integer()


class CommitmentCount(Table, table=True):
    """How many commitments a side made in a year; the topic '' counts all of them, a topic those on it."""

    __table_args__ = (at_least("n", 0), at_least("n_testable", 0), WITHOUT_ROWID)

    country: str = string(primary_key=True)
    year: int = integer(primary_key=True)
    topic: str = string(primary_key=True)
    act: str = string(primary_key=True)
    n: int = integer()
    n_testable: int = integer()


class Tenure(Table, table=True):
    """In which months somebody appeared in an office of a country, and at how many events."""

    __table_args__ = (Index("tenure_entity_id", "entity_id", "office", "month"), at_least("n", 0), WITHOUT_ROWID)

    country: str = string(primary_key=True)
    office: str = string(primary_key=True)
    entity_id: int = integer(primary_key=True)
    month: str = string(primary_key=True)
    n: int = integer()


class SearchEntry(Table, table=True):
    """A version of an article, or a fact of an extraction, under the number that it has in the index of words."""

    __table_args__ = (
        Index("search_entry_version_id", "version_id", unique=True, sqlite_where=sql("version_id IS NOT NULL")),
        Index("search_entry_extraction_id", "extraction_id", sqlite_where=sql("extraction_id IS NOT NULL")),
        one_of("kind", SearchKind),
        CheckConstraint("day IS date(day)"),
        CheckConstraint("(kind = 'article') = (version_id IS NOT NULL)"),
        CheckConstraint("(kind = 'article') = (extraction_id IS NULL)"),
        CheckConstraint("(kind = 'article') = (fact_id IS NULL)"),
        NUMBERED_FOR_EVER,
    )

    id: int | None = integer(primary_key=True)
    kind: str = string()
    version_id: int | None = refers_to("article_version", owned=True)
    extraction_id: int | None = refers_to("extraction", owned=True)
    fact_id: int | None = integer()
    day: str | None = string()
