"""What is the same across articles, as SQLModel classes: links between names, reports and versions, and decisions.

Links are computed from the current facts and the decisions, by `extractor.linking`; they can be computed again.
"""

from sqlalchemy import CheckConstraint, Index

from db.columns import NUMBERED_FOR_EVER, OWN_ROWID, WITHOUT_ROWID, Table, integer, one_of, real, refers_to, string
from schemas.links import ConflictField, Subject


def is_score() -> CheckConstraint:
    return CheckConstraint("score >= 0 AND score <= 1")


class Unlinked(Table, table=True):
    """An article whose facts have changed since it was linked with others."""

    __table_args__ = (OWN_ROWID,)

    article_id: int = integer(primary_key=True)


class NameKey(Table, table=True):
    """A key under which a name meets those that may mean the same: its side, and how its words sound."""

    __table_args__ = (Index("name_key_entity_id", "entity_id"), WITHOUT_ROWID)

    key: str = string(primary_key=True)
    entity_id: int = refers_to("entity", owned=True, primary_key=True)


class OccasionKey(Table, table=True):
    """A key under which an event meets those that may be the same occasion: type and two sides, with a day."""

    __table_args__ = (Index("occasion_key_event_id", "event_id"), WITHOUT_ROWID)

    key: str = string(primary_key=True)
    day: str = string(primary_key=True)
    event_id: int = refers_to("event", owned=True, primary_key=True)


class AgreementKey(Table, table=True):
    """A key under which an agreement meets what may be the same document: its parties and two words of its name."""

    __table_args__ = (Index("agreement_key_agreement_id", "agreement_id"), WITHOUT_ROWID)

    key: str = string(primary_key=True)
    agreement_id: int = refers_to("agreement", owned=True, primary_key=True)


class Spelling(Table, table=True):
    """A name as it was printed."""

    __table_args__ = (WITHOUT_ROWID,)

    entity_id: int = refers_to("entity", owned=True, primary_key=True)
    name: str = string(primary_key=True)


class OfficeName(Table, table=True):
    """An office as it was printed, of a side; offices with one `label` are the same."""

    __table_args__ = (Index("office_name_label", "represents", "label"), WITHOUT_ROWID)

    represents: str = string(primary_key=True)
    name: str = string(primary_key=True)
    label: str = string()


class Alias(Table, table=True):
    """A name and the entity to which it belongs: `canonical_id`, the first of its names, stands for all."""

    __table_args__ = (Index("alias_canonical_id", "canonical_id"), is_score(), OWN_ROWID)

    entity_id: int = refers_to("entity", owned=True, primary_key=True)
    canonical_id: int = refers_to("entity", owned=True)
    score: float = real()
    reason: str = string()


class Mention(Table, table=True):
    """Which name a part of a name ("Singh") means in one article; its participants refer to the name that is meant."""

    __table_args__ = (
        Index("mention_article_id", "article_id"),
        Index("mention_meant_id", "meant_id"),
        is_score(),
        WITHOUT_ROWID,
    )

    entity_id: int = refers_to("entity", owned=True, primary_key=True)
    article_id: int = refers_to("article", owned=True, primary_key=True)
    meant_id: int = refers_to("entity", owned=True)
    score: float = real()
    reason: str = string()


class OccasionReport(Table, table=True):
    """A report of an occasion that several articles report; `occasion_id` is the event_id of the first of them."""

    __table_args__ = (Index("occasion_report_occasion_id", "occasion_id"), is_score(), OWN_ROWID)

    event_id: int = refers_to("event", owned=True, primary_key=True)
    occasion_id: int = integer()
    score: float = real()
    reason: str = string()


class OccasionConflict(Table, table=True):
    """What a report of an occasion says on something on which the reports do not agree."""

    __table_args__ = (
        Index("occasion_conflict_event_id", "event_id"),
        one_of("field", ConflictField),
        WITHOUT_ROWID,
    )

    occasion_id: int = integer(primary_key=True)
    field: str = string(primary_key=True)
    event_id: int = refers_to("event", owned=True, primary_key=True)
    value: str = string(primary_key=True)


class DocumentVersion(Table, table=True):
    """An agreement of a document that several articles name; `document_id` is the agreement_id of the first of them."""

    __table_args__ = (Index("document_version_document_id", "document_id"), is_score(), OWN_ROWID)

    agreement_id: int = refers_to("agreement", owned=True, primary_key=True)
    document_id: int = integer()
    score: float = real()
    reason: str = string()


class Decision(Table, table=True):
    """What somebody decided: two names, reports or versions are the same, or are not.

    They are named by what they say, not by their rows, so that the decision outlives every extraction. Of two decisions
    on one pair the later one counts.
    """

    __table_args__ = (
        one_of("subject", Subject),
        one_of("same", (0, 1)),
        CheckConstraint("one < other"),
        NUMBERED_FOR_EVER,
    )

    id: int | None = integer(primary_key=True)
    subject: str = string()
    same: int = integer()
    one: str = string()
    other: str = string()
    decided_at: str = string()
