"""All writes: runs, what they extracted and what failed. One article is one transaction, and writing twice is once.

Rows are dicts and go to SQLite by `executemany`, with ids given here. Through SQLAlchemy the same rows take several
times as long, and importing it takes as long as extracting a hundred articles.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from itertools import count
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from db.rows import Row, extraction_row, fact_rows, now, to_json, usage_row, version_row
from schemas.article import Article
from schemas.errors import ArticleError, ExtractionFailed
from schemas.record import ArticleRecord, GroundedAgreement, GroundedCommitment, GroundedEvent, Usage
from schemas.vocabulary import ParticipantKind

if TYPE_CHECKING:
    from db.engine import Database

IS_CURRENT = """
    SELECT x.id FROM article AS a JOIN extraction AS x ON x.article_id = a.id
    WHERE a.uri = ? AND x.is_current AND x.fingerprint = ?"""
SAME_TEXT = """
    SELECT a.uri FROM article_version AS v
    JOIN extraction AS x ON x.version_id = v.id AND x.is_current
    JOIN article AS a ON a.id = x.article_id
    WHERE v.text_sha256 = ? AND a.uri <> ? ORDER BY a.id LIMIT 1"""
KNOWN = "SELECT 1 FROM article AS a JOIN extraction AS x ON x.article_id = a.id AND x.is_current WHERE a.uri = ?"
ENTITY = "SELECT id, name_en FROM entity WHERE kind = ? AND match_key = ? AND ifnull(represents, '') = ifnull(?, '')"
NUMBERED = ("event", "participant", "agreement", "commitment", "rejection", "suspicion")
LAST_IDS = f"SELECT {', '.join(f'(SELECT max(id) FROM {table})' for table in NUMBERED)}"  # noqa: S608

# An INSERT, and what takes the values that it binds out of a row.
Insert = tuple[str, Callable[[Row], tuple[Any, ...]]]


class RunStatus(StrEnum):
    """How a run stands: `stopped` ended by itself before its time, `crashed` never said that it ended."""

    RUNNING = "running"
    FINISHED = "finished"
    STOPPED = "stopped"
    CRASHED = "crashed"


class Store:
    """Writes to an open database, from the thread that opened it; every method is one transaction.

    `fold` gives the key under which spellings of one name are the same. All methods raise DatabaseError where the file
    cannot be written.
    """

    def __init__(self, database: Database, fold: Callable[[str], str]) -> None:
        self._database = database
        self._fold = fold
        self._inserts: dict[str, Insert] = {}

    def begin_run(
        self,
        command: str,
        model: str,
        *,
        parameters: Mapping[str, Any] | None = None,
        arguments: Mapping[str, Any] | None = None,
    ) -> int:
        """Open a run and return its id. The caller holds the run lock, so other runs that never ended have crashed."""
        row: Row = {"command": command, "model": model, "status": RunStatus.RUNNING.value}
        row |= {"started_at": now(), "finished_at": None, "unchanged": 0}
        row |= {"parameters": to_json(parameters or {}), "arguments": to_json(arguments or {})}
        with self._database.writing() as cursor:
            crashed = (RunStatus.CRASHED.value, RunStatus.RUNNING.value)
            cursor.execute("UPDATE run SET status = ? WHERE status = ?", crashed)
            return self._insert(cursor, "run", row)

    def finish_run(self, run_id: int, *, unchanged: int = 0, status: RunStatus = RunStatus.FINISHED) -> None:
        """Close a run; `unchanged` counts the articles that were up to date."""
        with self._database.writing() as cursor:
            cursor.execute(
                "UPDATE run SET status = ?, finished_at = ?, unchanged = ? WHERE id = ?",
                (status.value, now(), unchanged, run_id),
            )

    def is_current(self, uri: str, fingerprint: str) -> bool:
        """Whether the current facts of the article have this fingerprint."""
        with self._database.translated():
            return self._database.connection.execute(IS_CURRENT, (uri, fingerprint)).fetchone() is not None

    def knows(self, uri: str) -> bool:
        """Whether the article has current facts, from whatever text."""
        with self._database.translated():
            return self._database.connection.execute(KNOWN, (uri,)).fetchone() is not None

    def same_text_as(self, uri: str, text_sha256: str) -> str | None:
        """URI of another article whose current facts come from the same text."""
        with self._database.translated():
            found = self._database.connection.execute(SAME_TEXT, (text_sha256, uri)).fetchone()
        return found and str(found[0])

    def save(self, run_id: int, article: Article, record: ArticleRecord, *, again: bool = False) -> int:
        """Store the facts of an article, make them its current ones, and return the id of the extraction.

        Facts that are current under the same fingerprint are kept, unless they are wanted `again`; those of other
        fingerprints stay as history. Raises ExtractionFailed, and stores nothing, where the record is not of this
        article, a quote is not in its text, or the database refuses a value.
        """
        _check(article, record)
        with self._database.writing() as cursor:
            current = cursor.execute(IS_CURRENT, (article.uri, record.extraction.fingerprint)).fetchone()
            if current and not again:
                return int(current[0])
            try:
                return self._save(cursor, run_id, article, record)
            except (sqlite3.IntegrityError, UnicodeEncodeError) as error:
                message = f"the database refuses its facts, nothing is stored: {error}"
                raise ExtractionFailed(article.uri, message) from error

    def fail(
        self, run_id: int, error: ArticleError, *, usage: Usage | None = None, article: Article | None = None
    ) -> None:
        """Record that an article could not be read or extracted, what it cost, and the article where it was read."""
        row: Row = {"run_id": run_id, "uri": error.uri, "error": type(error).__name__, "message": error.message}
        row |= {"failed_at": now(), "version_id": None, **usage_row(usage or Usage())}
        with self._database.writing() as cursor:
            if article:
                row["version_id"] = self._version(cursor, article)[1]
            self._insert(cursor, "failure", row)

    def _save(self, cursor: sqlite3.Cursor, run_id: int, article: Article, record: ArticleRecord) -> int:
        article_id, version_id = self._version(cursor, article)
        cursor.execute("UPDATE extraction SET is_current = 0 WHERE article_id = ? AND is_current", (article_id,))
        row = extraction_row(record.extraction)
        row |= {"article_id": article_id, "version_id": version_id, "run_id": run_id, "is_current": 1}
        extraction_id = self._insert(cursor, "extraction", row)
        # No other writer can come between this and the inserts.
        counters = [count((last or 0) + 1) for last in cursor.execute(LAST_IDS).fetchone()]
        rows = fact_rows(record, extraction_id, dict(zip(NUMBERED, counters, strict=True)))
        for participant in rows["participant"]:
            participant["entity_id"] = self._entity(cursor, participant)
        for table, table_rows in rows.items():
            self._insert_all(cursor, table, table_rows)
        return extraction_id

    def _version(self, cursor: sqlite3.Cursor, article: Article) -> tuple[int, int]:
        """Ids of the article and of the version that equals what was read; both are made where they are new."""
        found = cursor.execute("SELECT id FROM article WHERE uri = ?", (article.uri,)).fetchone()
        row = version_row(article)
        if found:
            keys = (found[0], row["sha256"])
            same = cursor.execute("SELECT id FROM article_version WHERE article_id = ? AND sha256 = ?", keys).fetchone()
            if same:
                return int(found[0]), int(same[0])
            article_id = int(found[0])
        else:
            article_id = self._insert(cursor, "article", {"uri": article.uri, "first_seen_at": row["read_at"]})
        return article_id, self._insert(cursor, "article_version", {**row, "article_id": article_id})

    def _entity(self, cursor: sqlite3.Cursor, participant: Row) -> int:
        """Id of whoever has the same kind, side and folded name; of a country the code alone counts."""
        kind, represents = participant["kind"], participant["represents"]
        is_country = kind == ParticipantKind.COUNTRY.value and represents is not None
        match_key = represents if is_country else self._fold(participant["name"])
        found = cursor.execute(ENTITY, (kind, match_key, represents)).fetchone()
        if not found:
            return self._insert(cursor, "entity", {**participant, "id": None, "match_key": match_key})
        if found[1] is None and participant["name_en"]:
            cursor.execute("UPDATE entity SET name_en = ? WHERE id = ?", (participant["name_en"], found[0]))
        return int(found[0])

    def _insert(self, cursor: sqlite3.Cursor, table: str, row: Row) -> int:
        """Insert one row and return its id, which SQLite gives where the row has none."""
        sql, values = self._insert_of(cursor, table)
        cursor.execute(sql, values({"id": None, **row}))
        return int(cursor.lastrowid or 0)

    def _insert_all(self, cursor: sqlite3.Cursor, table: str, rows: Sequence[Row]) -> None:
        if rows:
            sql, values = self._insert_of(cursor, table)
            cursor.executemany(sql, map(values, rows))

    def _insert_of(self, cursor: sqlite3.Cursor, table: str) -> Insert:
        """An INSERT that binds every column of the table by its place, which takes less time than by its name."""
        if table not in self._inserts:
            columns = [name for (name,) in cursor.execute("SELECT name FROM pragma_table_info(?)", (table,))]
            places = ", ".join("?" for _ in columns)
            sql = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({places})"  # noqa: S608
            self._inserts[table] = sql, itemgetter(*columns)
        return self._inserts[table]


def _check(article: Article, record: ArticleRecord) -> None:
    """The promise of the ledger: every quote stands at its span in the stored text."""
    if record.article != article.info:
        raise ExtractionFailed(article.uri, f"the record is of another article or version ({record.article.uri})")
    facts: tuple[GroundedEvent | GroundedAgreement | GroundedCommitment, ...]
    facts = (*record.events, *record.agreements, *record.commitments)
    for fact in facts:
        if article.text[fact.char_start : fact.char_end] != fact.quote:
            raise ExtractionFailed(article.uri, f"the quote of {fact.id} does not stand at its offsets in the text")
    if any(article.text[each.char_start : each.char_end] != each.quote for each in record.suspicions):
        raise ExtractionFailed(article.uri, "a suspicious sentence does not stand at its offsets in the text")
