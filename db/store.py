"""All writes: runs, what they extracted and what failed. One article is one transaction, and writing twice is once.

Rows are dicts and go to SQLite by `executemany`, with ids given here. Through SQLAlchemy the same rows take several
times as long, and importing it takes as long as extracting a hundred articles.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from db.duplicates import Repetition, link, write_bands
from db.inserts import Inserts, new_ids
from db.records import Told
from db.rows import Row, extraction_row, fact_rows, now, to_json, usage_row, version_row
from db.search_index import Extracted, SearchIndex
from db.statements import ENTITY, EXTRACTED, IS_CURRENT, KNOWN, SAME_TEXT, SEE, SEEN, SETTLED, TAKEN_UP, WAITS
from db.succession import Compare, Succession
from schemas.article import Article
from schemas.errors import ArticleError, ExtractionFailed, SourceFailed
from schemas.record import ArticleRecord, GroundedAgreement, GroundedCommitment, GroundedEvent, Usage
from schemas.vocabulary import ParticipantKind

if TYPE_CHECKING:
    from db.engine import Database

Bands = Callable[[Article], Sequence[int]]
NUMBERED = ("event", "participant", "agreement", "commitment", "rejection", "suspicion")


class RunStatus(StrEnum):
    """How a run stands: `stopped` ended by itself before its time, `crashed` never said that it ended."""

    RUNNING = "running"
    FINISHED = "finished"
    STOPPED = "stopped"
    CRASHED = "crashed"


class Attempt(NamedTuple):
    """Hashes of what was to be extracted, and of what it was to be extracted with."""

    content_sha256: str | None = None
    recipe_sha256: str | None = None


class Seen(NamedTuple):
    """What a source held when the code of this version read it, and what came of it; `published_at` as the fingerprint
    has it."""

    content_sha256: str
    reader: str
    text_sha256: str
    published_at: str


class Store:
    """Writes to an open database, from the thread that opened it; what a method writes is there wholly or not at all.

    It is committed when the method returns or, while the store is `held`, with the next 32 at the latest.

    `fold` gives the key under which spellings of one name are the same; `compare` says what differs between two
    extractions of an article, without it no changes are kept; `bands` gives the keys under which near-duplicates of an
    article are found, without it none are. All methods raise DatabaseError where the file cannot be written.
    """

    def __init__(
        self, database: Database, fold: Callable[[str], str], compare: Compare | None = None, bands: Bands | None = None
    ) -> None:
        self._database = database
        self._fold = fold
        self._bands = bands
        self._inserts = Inserts()
        self._succession = Succession(self._inserts, compare)
        self._search_index = SearchIndex(fold)

    def held(self) -> AbstractContextManager[None]:
        """Within, many articles are committed at once: after some, by `commit`, and in the end."""
        return self._database.held()

    def commit(self) -> None:
        """Make sure of all that was stored."""
        self._database.commit()

    def begin_run(
        self,
        command: str,
        model: str,
        *,
        parameters: Mapping[str, Any] | None = None,
        arguments: Mapping[str, Any] | None = None,
        shadow: bool = False,
    ) -> int:
        """Open a run and return its id. The caller holds the run lock, so other runs that never ended have crashed.

        What a `shadow` run extracts does not become current.
        """
        row: Row = {"command": command, "model": model, "status": RunStatus.RUNNING.value, "shadow": int(shadow)}
        row |= {"started_at": now(), "finished_at": None, "unchanged": 0}
        row |= {"parameters": to_json(parameters or {}), "arguments": to_json(arguments or {})}
        with self._database.writing() as cursor:
            crashed = (RunStatus.CRASHED.value, RunStatus.RUNNING.value)
            cursor.execute("UPDATE run SET status = ? WHERE status = ?", crashed)
            self._search_index.catch_up(cursor)
            return self._inserts.one(cursor, "run", row)

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

    def extracted(self, uri: str, fingerprint: str) -> int | None:
        """Id of the last extraction of the article with this fingerprint, current or not."""
        with self._database.translated():
            found = self._database.connection.execute(EXTRACTED, (uri, fingerprint)).fetchone()
        return found and int(found[0])

    def seen(self, uri: str, content_sha256: str, reader: str) -> tuple[Seen, str | None, int | None] | None:
        """What came of reading this content, fingerprint of the current facts, number; None where it is unread."""
        try:
            found = self._database.connection.execute(SEEN, (uri, content_sha256, reader)).fetchone()
        except sqlite3.Error as error:
            # Entered only here: a context for each of a million questions takes as long as asking them.
            with self._database.translated():
                raise error
        return found and (Seen(content_sha256, reader, found[0], found[1]), found[2], found[3])

    def waiting(self) -> set[str]:
        """URIs of the articles whose last attempt failed."""
        with self._database.translated():
            return {str(uri) for (uri,) in self._database.connection.execute("SELECT uri FROM retry")}

    def knows(self, uri: str) -> bool:
        """Whether the article has current facts, from whatever text."""
        with self._database.translated():
            return self._database.connection.execute(KNOWN, (uri,)).fetchone() is not None

    def same_text_as(self, uri: str, text_sha256: str) -> str | None:
        """URI of another article whose current facts come from the same text."""
        with self._database.translated():
            found = self._database.connection.execute(SAME_TEXT, (text_sha256, uri)).fetchone()
        return found and str(found[0])

    def save(
        self, run_id: int, article: Article, record: ArticleRecord, *, again: bool = False, seen: Seen | None = None
    ) -> int:
        """Store the facts of an article, make them its current ones, and return the id of the extraction.

        Facts that are current under the same fingerprint are kept, unless they are wanted `again`; those of other
        fingerprints stay as history. Those of a shadow run do not become current. `seen` is what the article was read
        from. Raises ExtractionFailed, and stores nothing, where the record is not of this article, a quote is not in
        its text, or the database refuses a value.
        """
        _check(article, record)
        with self._database.writing() as cursor:
            if seen:
                cursor.execute(SEE, (article.uri, *seen))
            current = cursor.execute(IS_CURRENT, (article.uri, record.extraction.fingerprint)).fetchone()
            if current and not again:
                return int(current[0])
            try:
                return self._save(cursor, run_id, article, record)
            except (sqlite3.IntegrityError, UnicodeEncodeError) as error:
                message = f"the database refuses its facts, nothing is stored: {error}"
                raise ExtractionFailed(article.uri, message) from error

    def promote(self, run_id: int, extraction_id: int) -> bool:
        """Make a stored extraction the current one of its article; whether it was not so already."""
        with self._database.writing() as cursor:
            return self._succession.promote(cursor, run_id, extraction_id)

    def fail(
        self,
        run_id: int,
        error: ArticleError,
        *,
        usage: Usage | None = None,
        article: Article | None = None,
        attempt: Attempt | None = None,
    ) -> None:
        """Record that an article could not be read or extracted, what it cost, and the article where it was read.

        The article waits for a retry until it is saved or `settled`; its failures in a row count anew where the
        `attempt` was of something else or with something else. Failures of a shadow run leave it as it is.
        """
        row: Row = {"run_id": run_id, "uri": error.uri, "error": type(error).__name__, "message": error.message}
        row |= {"failed_at": now(), "version_id": None, **usage_row(usage or Usage())}
        with self._database.writing() as cursor:
            if article:
                row["version_id"] = self._version(cursor, article)[1]
            failure_id = self._inserts.one(cursor, "failure", row)
            # A source is asked anew in every run.
            if not isinstance(error, SourceFailed) and not self._is_shadow(cursor, run_id):
                content, recipe = attempt or Attempt()
                cursor.execute(WAITS, (error.uri, failure_id, content, recipe))

    def see(self, uri: str, seen: Seen) -> None:
        """Remember what came of reading an article that needs no extraction."""
        with self._database.writing() as cursor:
            cursor.execute(SEE, (uri, *seen))

    def settled(self, uri: str) -> None:
        """The article that failed is found to need no extraction: it waits for no retry."""
        with self._database.writing() as cursor:
            cursor.execute(SETTLED, (uri,))

    def repeat(self, article: Article, repetition: Repetition) -> None:
        """Record that an article repeats another one, and is therefore not extracted."""
        with self._database.writing() as cursor:
            link(cursor, self._version(cursor, article)[1], repetition)

    def _save(self, cursor: sqlite3.Cursor, run_id: int, article: Article, record: ArticleRecord) -> int:
        article_id, version_id = self._version(cursor, article)
        shadow = self._is_shadow(cursor, run_id)
        former = self._succession.current(cursor, article_id)
        if former is not None and not shadow:
            self._succession.resign(cursor, former)
        row = extraction_row(record.extraction)
        row |= {"article_id": article_id, "version_id": version_id, "run_id": run_id, "is_current": 0}
        extraction_id = self._inserts.one(cursor, "extraction", row)
        ids = self._database.known(NUMBERED, partial(new_ids, cursor, NUMBERED))
        rows = fact_rows(record, extraction_id, ids)
        for participant in rows["participant"]:
            participant["entity_id"] = self._entity(cursor, participant)
        for table, table_rows in rows.items():
            self._inserts.all(cursor, table, table_rows)
        if not shadow:
            # Behind the facts: it makes the database link and count them.
            self._succession.accede(cursor, extraction_id)
        if former is not None:
            if not shadow:
                self._succession.succeeded(cursor, run_id, former, extraction_id)
            self._succession.write_changes(cursor, former, extraction_id, Told(article.text, record))
        if not shadow:
            cursor.execute(SETTLED, (article.uri,))
            cursor.execute(TAKEN_UP, (article.uri,))
        extracted = Extracted(article, version_id, record, extraction_id, rows)
        self._database.at_commit(self._search_index.write, extracted)
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
            new = {"uri": article.uri, "first_seen_at": row["read_at"], "gone_since": None}
            article_id = self._inserts.one(cursor, "article", new)
        version_id = self._inserts.one(cursor, "article_version", {**row, "article_id": article_id})
        if self._bands:
            write_bands(cursor, version_id, self._bands(article))
        return article_id, version_id

    def _entity(self, cursor: sqlite3.Cursor, participant: Row) -> int:
        """Id of whoever has the same kind, side and folded name; of a country the code alone counts."""
        kind, represents = participant["kind"], participant["represents"]
        is_country = kind == ParticipantKind.COUNTRY.value and represents is not None
        match_key = represents if is_country else self._fold(participant["name"])

        def entity() -> int:
            found = cursor.execute(ENTITY, (kind, match_key, represents)).fetchone()
            if not found:
                return self._inserts.one(cursor, "entity", {**participant, "id": None, "match_key": match_key})
            if found[1] is None and participant["name_en"]:
                cursor.execute("UPDATE entity SET name_en = ? WHERE id = ?", (participant["name_en"], found[0]))
            return int(found[0])

        return self._database.known((kind, match_key, represents, participant["name_en"] is None), entity)

    def _is_shadow(self, cursor: sqlite3.Cursor, run_id: int) -> bool:
        def shadow() -> bool:
            found = cursor.execute("SELECT shadow FROM run WHERE id = ?", (run_id,)).fetchone()
            return bool(found and found[0])

        return self._database.known(("run", run_id), shadow)


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
