"""What was fetched from the web, and which articles say the same, as SQLModel classes."""

from sqlalchemy import CheckConstraint, Index, LargeBinary
from sqlmodel import Field

from db.columns import (
    NUMBERED_FOR_EVER,
    OWN_ROWID,
    WITHOUT_ROWID,
    Table,
    integer,
    is_json,
    one_of,
    real,
    refers_to,
    string,
)


class Resource(Table, table=True):
    """The latest content of a URL, packed by zlib, with what the next conditional request needs."""

    __table_args__ = (
        Index("resource_source", "source", "is_article", "url"),
        one_of("is_article", (0, 1)),
        is_json("known"),
        NUMBERED_FOR_EVER,
    )

    id: int | None = integer(primary_key=True)
    url: str = string(unique=True)
    source: str = string()
    is_article: int = integer()
    final_url: str = string()
    content_type: str | None = string()
    charset: str | None = string()
    etag: str | None = string()
    last_modified: str | None = string()
    content: bytes = Field(sa_type=LargeBinary)
    known: str = string()
    fetched_at: str = string()
    checked_at: str = string()


class Likeness(Table, table=True):
    """MinHash of the body of a version in bands: versions that share a band may be near-duplicates."""

    __table_args__ = (Index("likeness_version_id", "version_id"), WITHOUT_ROWID)

    band: int = integer(primary_key=True)
    version_id: int = integer(primary_key=True, foreign_key="article_version.id", ondelete="CASCADE")


class NearDuplicate(Table, table=True):
    """A version that says what the version of another article said before it."""

    __table_args__ = (
        Index("near_duplicate_of_version_id", "of_version_id"),
        CheckConstraint("score >= 0 AND score <= 1"),
        CheckConstraint("version_id <> of_version_id"),
        OWN_ROWID,
    )

    version_id: int = integer(primary_key=True, foreign_key="article_version.id", ondelete="CASCADE")
    of_version_id: int = refers_to("article_version", owned=True)
    score: float = real()
    found_at: str = string()
