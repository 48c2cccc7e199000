"""The history of the ledger as SQLModel classes: what changed, what sources held, what waits and what was removed."""

from sqlalchemy import CheckConstraint, Index

from db.columns import (
    NUMBERED_FOR_EVER,
    OWN_ROWID,
    WITHOUT_ROWID,
    Table,
    at_least,
    integer,
    is_json,
    is_sha256,
    is_usage,
    one_of,
    real,
    refers_to,
    string,
)
from schemas.change import CHANGING, ChangeKind


class Succession(Table, table=True):
    """An extraction took the place of another as the current one of its article."""

    __table_args__ = (
        Index("succession_run_id", "run_id"),
        Index("succession_former_id", "former_id"),
        Index("succession_extraction_id", "extraction_id"),
        NUMBERED_FOR_EVER,
    )

    id: int | None = integer(primary_key=True)
    run_id: int = refers_to("run")
    former_id: int = refers_to("extraction", owned=True)
    extraction_id: int = refers_to("extraction", owned=True)
    succeeded_at: str = string()


class Change(Table, table=True):
    """A fact that is new, removed or changed in an extraction against a former one; `fields` are JSON."""

    __table_args__ = (
        Index("change_former_id", "former_id"),
        Index("change_extraction_id", "extraction_id"),
        one_of("kind", ChangeKind),
        one_of("fact", CHANGING),
        is_json("fields"),
        CheckConstraint("(former_local_id IS NULL) = (kind = 'new')"),
        CheckConstraint("(local_id IS NULL) = (kind = 'removed')"),
        OWN_ROWID,
    )

    id: int | None = integer(primary_key=True)
    former_id: int = refers_to("extraction", owned=True)
    extraction_id: int = refers_to("extraction", owned=True)
    kind: str = string()
    fact: str = string()
    former_local_id: str | None = string()
    local_id: str | None = string()
    fields: str = string()


class Pruned(Table, table=True):
    """What the pruned extractions of a run had taken."""

    __table_args__ = (at_least("n_extracted", 0), *is_usage(), OWN_ROWID)

    run_id: int = refers_to("run", primary_key=True)
    n_extracted: int = integer()
    attempts: int = integer()
    input_tokens: int = integer()
    cached_tokens: int = integer()
    output_tokens: int = integer()
    cost_usd: float | None = real()


class Reading(Table, table=True):
    """What the source of an article held when it was last read."""

    __table_args__ = (is_sha256("content_sha256"), is_sha256("text_sha256"), WITHOUT_ROWID)

    uri: str = string(primary_key=True)
    content_sha256: str = string()
    reader: str = string()
    text_sha256: str = string()
    published_at: str = string()


class Retry(Table, table=True):
    """An article whose last attempt failed, `failures` times in a row."""

    __table_args__ = (Index("retry_failure_id", "failure_id"), at_least("failures", 1), WITHOUT_ROWID)

    uri: str = string(primary_key=True)
    failure_id: int = refers_to("failure")
    content_sha256: str | None = string()
    recipe_sha256: str | None = string()
    failures: int = integer()


class Forgotten(Table, table=True):
    """An article that was removed by hand; while its source holds what it held then, it is passed over."""

    __table_args__ = (is_sha256("content_sha256"), is_sha256("text_sha256"), WITHOUT_ROWID)

    uri: str = string(primary_key=True)
    content_sha256: str | None = string()
    text_sha256: str | None = string()
    forgotten_at: str = string()
