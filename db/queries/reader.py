"""What the database holds: counts, articles, and records rebuilt as they were stored."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from db.decisions import decisions
from db.engine import Database, open_database
from db.queries.across import Across, LinkedReading
from db.queries.sql import Answer
from db.records import Row, read_article, read_current, read_record
from schemas.article import Article
from schemas.errors import ConfigurationError
from schemas.links import ExportedDecision
from schemas.record import ArticleRecord, ExportedArticle

SHOWN = 5
WITH_FACTS = "SELECT a.uri FROM article AS a JOIN extraction AS x ON x.article_id = a.id AND x.is_current"
# The views of facts and of what is linked across articles; an export has a file for each.
FACT_VIEWS = (
    *("articles", "events", "participants", "agreements", "commitments", "rejections", "suspicions"),
    *("entities", "occasions", "documents"),
)


@dataclass(frozen=True)
class Overview:
    """Counts of current articles and facts, and of articles whose last attempt failed."""

    articles: int
    events: int
    participants: int
    agreements: int
    commitments: int
    rejections: int
    failures: int


@dataclass(frozen=True)
class ArticleRow:
    """A line of the list of articles; the columns of the view `articles` that name and sum it up."""

    uri: str
    title: str | None
    outlet: str | None
    language: str
    published_at: str | None
    n_events: int
    n_agreements: int
    n_commitments: int
    n_rejections: int
    n_suspicions: int
    model: str
    extracted_at: str


class Queries:
    """Reads an open database; all methods raise DatabaseError where the file cannot be read."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def overview(self) -> Overview:
        views = Overview.__dataclass_fields__
        counts = ", ".join(f"(SELECT count(*) FROM {view})" for view in views)  # noqa: S608
        with self._database.reading() as cursor:
            return Overview(*cursor.execute(f"SELECT {counts}").fetchone())

    def relations(self) -> list[tuple[str, str, list[str]]]:
        """Tables and views by name, with their type (view, table, virtual, shadow) and their columns."""
        sql = (
            "SELECT name, type FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%' ORDER BY name"
        )
        columns = "SELECT name FROM pragma_table_info(?)"
        with self._database.reading() as cursor:
            found = cursor.execute(sql).fetchall()
            return [(name, type_, [column for (column,) in cursor.execute(columns, (name,))]) for name, type_ in found]

    def articles(self, limit: int | None = None) -> list[ArticleRow]:
        """Articles with current facts, by URI."""
        columns = ", ".join(ArticleRow.__dataclass_fields__)
        sql = f"SELECT {columns} FROM articles ORDER BY uri LIMIT ?"  # noqa: S608
        with self._database.reading() as cursor:
            return [ArticleRow(*row) for row in cursor.execute(sql, (-1 if limit is None else limit,))]

    def find_uri(self, fragment: str, among: str = WITH_FACTS) -> str:
        """URI of the one article that `fragment` means: its URI, else the start of its file name, else a part of it.

        `among` selects the articles that count. Raises ConfigurationError where there is none, or more than one.
        """
        fragment = fragment.encode("utf-8", "backslashreplace").decode("utf-8")  # as URIs write bytes that are no text
        with self._database.reading() as cursor:
            if cursor.execute(f"SELECT 1 FROM ({among}) WHERE uri = ?", (fragment,)).fetchone():  # noqa: S608
                return fragment
            cursor.execute(f"SELECT uri FROM ({among}) WHERE instr(uri, ?) ORDER BY uri", (fragment,))  # noqa: S608
            found = [str(uri) for (uri,) in cursor]
            forgotten = cursor.execute("SELECT forgotten_at FROM forgotten WHERE uri = ?", (fragment,)).fetchone()
        named = [uri for uri in found if uri.rpartition("/")[2].startswith(fragment)]
        candidates = named or found
        if len(candidates) == 1:
            return candidates[0]
        if not candidates and forgotten:
            day = forgotten[0][:10]
            raise ConfigurationError(f"{fragment} was forgotten on {day}: `extractor forget --undo` lets it come back")
        if not candidates:
            raise ConfigurationError(
                f"no article in {self._database.path} has {fragment!r} in its URI: `extractor show` lists them"
            )
        shown = ", ".join(candidates[:SHOWN]) + ", ..." * (len(candidates) > SHOWN)
        raise ConfigurationError(f"{fragment!r} means {len(candidates)} articles, say more of it: {shown}")

    def article(self, uri: str) -> Article:
        """The article with its text, as it was read for its current facts."""
        with self._database.reading() as cursor:
            return read_article(self._current(cursor, uri))

    def record(self, uri: str) -> ArticleRecord:
        """The current record of an article, equal to the one that was stored."""
        with self._database.reading() as cursor:
            return read_record(cursor, self._current(cursor, uri))

    def records(self) -> Iterator[ArticleRecord]:
        """All current records by URI, one at a time, as of one moment; runs may write meanwhile."""
        with open_database(self._database.path, readonly=True) as own, own.reading() as cursor:
            for (uri,) in own.connection.execute("SELECT uri FROM articles ORDER BY uri"):
                yield read_record(cursor, self._current(cursor, uri))

    def exported(self) -> Iterator[ExportedArticle]:
        """All current records by URI with the texts of their articles, as of one moment."""
        return (ExportedArticle.of(article, record) for article, record in self.readings())

    def decisions(self) -> list[ExportedDecision]:
        """What people decided on what is the same across articles, in the order in which they did."""
        with self._database.reading() as cursor:
            return [one.exported() for one in decisions(cursor)]

    @contextmanager
    def table(self, view: str) -> Iterator[Answer]:
        """A view as a whole in the order of its ids, as of one moment."""
        with open_database(self._database.path, readonly=True) as own, own.reading() as cursor:
            cursor.execute(f"SELECT * FROM {view} ORDER BY 1")  # noqa: S608
            yield Answer(tuple(column[0] for column in cursor.description), cursor)

    def reading(self, uri: str) -> LinkedReading:
        """An article with its current record and what links across articles say of it."""
        with self._database.reading() as cursor:
            row = self._current(cursor, uri)
            return LinkedReading(
                read_article(row), read_record(cursor, row), Across(cursor).links(row["extraction_id"])
            )

    def linked_readings(self) -> Iterator[LinkedReading]:
        """All of them by URI, one at a time, as of one moment; runs may write meanwhile."""
        with open_database(self._database.path, readonly=True) as own, own.reading() as cursor:
            across = Across(cursor)
            for (uri,) in own.connection.execute("SELECT uri FROM articles ORDER BY uri"):
                row = self._current(cursor, uri)
                yield LinkedReading(read_article(row), read_record(cursor, row), across.links(row["extraction_id"]))

    def readings(self) -> Iterator[tuple[Article, ArticleRecord]]:
        """All articles with their current records by URI, one at a time, as of one moment; runs may write meanwhile."""
        with open_database(self._database.path, readonly=True) as own, own.reading() as cursor:
            for (uri,) in own.connection.execute("SELECT uri FROM articles ORDER BY uri"):
                row = self._current(cursor, uri)
                yield read_article(row), read_record(cursor, row)

    def _current(self, cursor: sqlite3.Cursor, uri: str) -> Row:
        if row := read_current(cursor, uri):
            return row
        raise ConfigurationError(f"{self._database.path} holds no facts of {uri}: `extractor show` lists its articles")
