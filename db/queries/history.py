"""The history of the ledger: runs, the extractions of an article, and what changed between them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from db.engine import Database
from db.records import Told, read_told
from schemas.errors import ConfigurationError

# Which extractions a side of a comparison means: those of a run, or those that are current.
OF_RUN = "x.run_id = :run"
CURRENT = "x.is_current"
BY_ARTICLE = "SELECT x.article_id, max(x.id) AS id FROM extraction AS x WHERE {} GROUP BY x.article_id"
EXTRACTIONS = """
    SELECT x.id AS extraction_id, x.run_id, x.extracted_at, x.is_current, r.shadow, x.model, r.parameters,
        x.prompt_sha256, x.schema_sha256, x.extractor_version, v.text_sha256, v.published_at,
        (SELECT count(*) FROM event AS f WHERE f.extraction_id = x.id) AS n_events,
        (SELECT count(*) FROM agreement AS f WHERE f.extraction_id = x.id) AS n_agreements,
        (SELECT count(*) FROM commitment AS f WHERE f.extraction_id = x.id) AS n_commitments, x.cost_usd
    FROM article AS a
    JOIN extraction AS x ON x.article_id = a.id
    JOIN article_version AS v ON v.id = x.version_id
    JOIN run AS r ON r.id = x.run_id
    WHERE a.uri = ?{} ORDER BY x.id"""
ALL_OF, CURRENT_OF = EXTRACTIONS.format(""), EXTRACTIONS.format(" AND x.is_current")


@dataclass(frozen=True)
class RunRow:
    """A line of the view `runs`."""

    run_id: int
    command: str
    model: str
    status: str
    started_at: str
    finished_at: str | None
    n_extracted: int
    n_unchanged: int
    n_failed: int
    n_current: int
    attempts: int
    input_tokens: int
    cached_tokens: int
    output_tokens: int
    cost_usd: float | None
    shadow: int


@dataclass(frozen=True)
class ExtractionRow:
    """One extraction of an article, with everything that it was made of."""

    extraction_id: int
    run_id: int
    extracted_at: str
    is_current: int
    shadow: int
    model: str
    parameters: str
    prompt_sha256: str | None
    schema_sha256: str
    extractor_version: str
    text_sha256: str
    published_at: str | None
    n_events: int
    n_agreements: int
    n_commitments: int
    cost_usd: float | None


@dataclass(frozen=True)
class ChangeRow:
    """A line of the view `changes`: a fact before and after."""

    kind: str
    fact: str
    former_label: str | None
    label: str | None
    former_quote: str | None
    quote: str | None
    fields: dict[str, Any]


class History:
    """Reads an open database; all methods raise DatabaseError where the file cannot be read."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def runs(self, limit: int | None = None) -> list[RunRow]:
        """Runs, the last one first."""
        columns = ", ".join(RunRow.__dataclass_fields__)
        sql = f"SELECT {columns} FROM runs ORDER BY run_id DESC LIMIT ?"  # noqa: S608
        with self._database.reading() as cursor:
            return [RunRow(*row) for row in cursor.execute(sql, (-1 if limit is None else limit,))]

    def extractions(self, uri: str) -> list[ExtractionRow]:
        """All extractions of an article that are kept, the first one first."""
        with self._database.reading() as cursor:
            return [ExtractionRow(*row) for row in cursor.execute(ALL_OF, (uri,))]

    def current(self, uri: str) -> ExtractionRow | None:
        """The current extraction of an article."""
        with self._database.reading() as cursor:
            row = cursor.execute(CURRENT_OF, (uri,)).fetchone()
            return row and ExtractionRow(*row)

    def number(self, uri: str) -> int | None:
        """The number of an article, if the database has it."""
        with self._database.reading() as cursor:
            row = cursor.execute("SELECT id FROM article WHERE uri = ?", (uri,)).fetchone()
            return row and int(row[0])

    def changes(self, uri: str, run_id: int) -> list[ChangeRow]:
        """What was different in an article when a run had extracted it, as it was written down then.

        Later promotions compare an extraction with others; that is not its history.
        """
        columns = ", ".join(ChangeRow.__dataclass_fields__)
        earlier = "FROM changes WHERE uri = :uri AND run_id = :run AND former_id < extraction_id"
        first = f"SELECT former_id {earlier} ORDER BY change_id LIMIT 1"
        sql = f"SELECT {columns} {earlier} AND former_id = ({first}) ORDER BY change_id"
        with self._database.reading() as cursor:
            return [change_row(row) for row in cursor.execute(sql, {"uri": uri, "run": run_id})]

    def told(self, extraction_id: int) -> Told:
        """An extraction with the text that it was made from."""
        with self._database.reading() as cursor:
            return read_told(cursor, extraction_id)

    def pairs(self, one: int | None, other: int | None) -> Iterator[tuple[str, int | None, int | None]]:
        """URI and extractions of every article that either side extracted, by URI; None is what is current.

        Raises ConfigurationError where there is no such run.
        """
        with self._database.reading() as cursor:
            for run in filter(None, (one, other)):
                check_run(cursor, run)
            sides = [BY_ARTICLE.format(CURRENT if run is None else OF_RUN.replace(":run", f":{name}"))
                     for run, name in ((one, "one"), (other, "other"))]  # fmt: skip
            sql = f"""
                SELECT a.uri, p.id, q.id FROM article AS a
                LEFT JOIN ({sides[0]}) AS p ON p.article_id = a.id
                LEFT JOIN ({sides[1]}) AS q ON q.article_id = a.id
                WHERE p.id IS NOT NULL OR q.id IS NOT NULL ORDER BY a.uri"""  # noqa: S608
            found = cursor.execute(sql, {"one": one, "other": other}).fetchall()
        yield from found


def change_row(row: tuple[Any, ...]) -> ChangeRow:
    kind, fact, former_label, label, former_quote, quote, fields = row
    return ChangeRow(kind, fact, former_label, label, former_quote, quote, json.loads(fields))


def check_run(cursor: sqlite3.Cursor, run_id: int) -> None:
    if not cursor.execute("SELECT 1 FROM run WHERE id = ?", (run_id,)).fetchone():
        raise ConfigurationError(f"there is no run {run_id}: `extractor runs` lists them")
