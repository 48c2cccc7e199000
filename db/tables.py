"""The ledger as SQLModel classes: articles, versions, runs, extractions, what was rejected and what failed.

They mirror the schema that the migrations make (a test compares the two) and serve those who ask in Python, with
sessions on `db.engine.sqlmodel_engine`. Values are as stored: ISO texts for times and days, 0 and 1 for booleans. The
facts are in `db.fact_tables`.
"""

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlalchemy import text as sql

from db.columns import (
    NUMBERED_FOR_EVER,
    OWN_ROWID,
    WITHOUT_ROWID,
    Table,
    are_days,
    at_least,
    integer,
    is_evidence,
    is_json,
    is_sha256,
    is_usage,
    one_of,
    real,
    refers_to,
    string,
)
from db.store import RunStatus
from schemas.vocabulary import FactKind, ParticipantKind, PublishedSource, SuspicionKind


class Article(Table, table=True):
    """An article, named by its URI; `gone_since` is set while its file is missed."""

    __table_args__ = (
        Index("article_gone_since", "gone_since", sqlite_where=sql("gone_since IS NOT NULL")),
        NUMBERED_FOR_EVER,
    )

    id: int | None = integer(primary_key=True)
    uri: str = string(unique=True)
    first_seen_at: str = string()
    gone_since: str | None = string()


class ArticleVersion(Table, table=True):
    """What an article said when it was read; `sha256` covers all that was read, `sentences` are JSON."""

    __table_args__ = (
        UniqueConstraint("article_id", "sha256"),
        Index("article_version_text_sha256", "text_sha256"),
        is_sha256("sha256"),
        is_sha256("text_sha256"),
        is_json("sentences"),
        one_of("published_source", PublishedSource),
        *are_days("published", ordered=False),
        CheckConstraint("(published_at IS NULL) = (published_source = 'none')"),
        NUMBERED_FOR_EVER,
    )

    id: int | None = integer(primary_key=True)
    article_id: int = refers_to("article", owned=True)
    sha256: str = string()
    text_sha256: str = string()
    text: str = string()
    sentences: str = string()
    title: str | None = string()
    outlet: str | None = string()
    author: str | None = string()
    agency: str | None = string()
    dateline: str | None = string()
    language: str = string()
    published_at: str | None = string()
    published_source: str = string()
    published_min: str | None = string()
    published_max: str | None = string()
    read_at: str = string()


class Run(Table, table=True):
    """One command that wrote facts; `unchanged` counts the articles that were up to date.

    What a `shadow` run extracts does not become current by itself.
    """

    __table_args__ = (
        is_json("parameters"),
        is_json("arguments"),
        one_of("status", RunStatus),
        at_least("unchanged", 0),
        one_of("shadow", (0, 1)),
        NUMBERED_FOR_EVER,
    )

    id: int | None = integer(primary_key=True)
    command: str = string()
    model: str = string()
    parameters: str = string()
    arguments: str = string()
    status: str = string()
    started_at: str = string()
    finished_at: str | None = string()
    unchanged: int = integer()
    shadow: int = integer(sa_column_kwargs={"server_default": sql("0")})


class Extraction(Table, table=True):
    """The facts that one run found in one version of an article; at most one of an article is current."""

    __table_args__ = (
        Index("extraction_current", "article_id", unique=True, sqlite_where=sql("is_current")),
        Index("extraction_article_id", "article_id"),
        Index("extraction_version_id", "version_id"),
        Index("extraction_run_id", "run_id"),
        one_of("is_current", (0, 1)),
        is_sha256("fingerprint"),
        CheckConstraint("duration_s >= 0"),
        *is_usage(),
        NUMBERED_FOR_EVER,
    )

    id: int | None = integer(primary_key=True)
    article_id: int = refers_to("article", owned=True)
    version_id: int = refers_to("article_version")
    run_id: int = refers_to("run")
    is_current: int = integer()
    fingerprint: str = string()
    model: str = string()
    extractor_version: str = string()
    prompt_sha256: str | None = string()
    schema_sha256: str = string()
    extracted_at: str = string()
    duration_s: float = real()
    attempts: int = integer()
    input_tokens: int = integer()
    cached_tokens: int = integer()
    output_tokens: int = integer()
    cost_usd: float | None = real()


class Rejection(Table, table=True):
    """An item that was not stored as a fact; `payload` is JSON in the extractor's own words."""

    __table_args__ = (
        Index("rejection_extraction_id", "extraction_id"),
        one_of("kind", FactKind),
        is_json("payload"),
        OWN_ROWID,
    )

    id: int | None = integer(primary_key=True)
    extraction_id: int = refers_to("extraction", owned=True)
    kind: str = string()
    reason: str = string()
    payload: str = string()


class Suspicion(Table, table=True):
    """A sentence of the article that looks as if it were meant for a model."""

    __table_args__ = (
        Index("suspicion_extraction_id", "extraction_id"),
        one_of("kind", SuspicionKind),
        *is_evidence(),
        OWN_ROWID,
    )

    id: int | None = integer(primary_key=True)
    extraction_id: int = refers_to("extraction", owned=True)
    kind: str = string()
    quote: str = string()
    char_start: int = integer()
    char_end: int = integer()


class Failure(Table, table=True):
    """An article that could not be read or extracted in a run."""

    __table_args__ = (
        Index("failure_run_id", "run_id"),
        Index("failure_uri", "uri"),
        Index("failure_version_id", "version_id"),
        *is_usage(),
        NUMBERED_FOR_EVER,
    )

    id: int | None = integer(primary_key=True)
    run_id: int = refers_to("run")
    uri: str = string()
    version_id: int | None = refers_to("article_version")
    error: str = string()
    message: str = string()
    failed_at: str = string()
    attempts: int = integer()
    input_tokens: int = integer()
    cached_tokens: int = integer()
    output_tokens: int = integer()
    cost_usd: float | None = real()


class Entity(Table, table=True):
    """A person, organization or country across articles, under its folded name or the code of the country."""

    __table_args__ = (
        Index("entity_identity", "kind", "match_key", sql("ifnull(represents, '')"), unique=True),
        one_of("kind", ParticipantKind),
        NUMBERED_FOR_EVER,
    )

    id: int | None = integer(primary_key=True)
    kind: str = string()
    match_key: str = string()
    represents: str | None = string()
    name: str = string()
    name_en: str | None = string()


class Vocabulary(Table, table=True):
    """The closed sets with their meanings and PLOVER codes."""

    __table_args__ = (WITHOUT_ROWID,)

    term_set: str = string(primary_key=True)
    term: str = string(primary_key=True)
    position: int = integer()
    meaning: str = string()
    plover: str | None = string()
