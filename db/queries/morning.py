"""What one run changed, for the report of the morning: facts of new articles, changes of others, failures."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from db.engine import Database

# An article without a forerunner: all of its facts are new.
FIRST = """
    FROM {view} AS f WHERE f.run_id = :run AND NOT EXISTS (
        SELECT 1 FROM extraction AS x JOIN succession AS s ON s.extraction_id = x.id
        WHERE x.article_id = f.article_id AND x.run_id = :run)"""
LABELS = {"event": "title", "agreement": "name", "commitment": "text"}
# A run may make current what an earlier one has extracted, so that successions decide and not the runs of extractions.
CHANGED = """
    FROM succession AS s JOIN changes AS c ON c.former_id = s.former_id AND c.extraction_id = s.extraction_id
    WHERE s.run_id = :run"""
FAILED = """
    SELECT f.uri, f.error, f.message, f.failed_at, ifnull(t.failures, 0)
    FROM failure AS f LEFT JOIN retry AS t ON t.failure_id = f.id
    WHERE f.run_id = :run ORDER BY f.id LIMIT :limit"""
STANDS = {"event": "status", "agreement": "status", "commitment": "act"}


def _of_fact(columns: dict[str, str]) -> str:
    """SQL for a column of the fact that is new or changed, or of the one that is removed."""
    cases = [f"WHEN '{fact}' THEN (SELECT {name} FROM {fact} WHERE id = number)" for fact, name in columns.items()]  # noqa: S608
    return f"CASE fact {' '.join(cases)} END"


COLUMNS = f"""
    kind, uri, fact, label, quote, former_label, former_quote, fields, {_of_fact(STANDS)},
    {_of_fact(dict.fromkeys(STANDS, "certainty"))}"""


@dataclass(frozen=True)
class FactRow:
    """A fact that is new, removed or changed; `stands` is its status, of a commitment the act."""

    kind: str
    uri: str
    fact: str
    label: str | None
    quote: str | None
    former_label: str | None
    former_quote: str | None
    fields: dict[str, Any]
    stands: str
    certainty: str


@dataclass(frozen=True)
class FailedRow:
    """An article that failed in the run, so many times in a row by now; of a source 0."""

    uri: str
    error: str
    message: str
    failed_at: str
    failures: int


def _fact(row: tuple[Any, ...]) -> FactRow:
    kind, uri, fact, label, quote, former_label, former_quote, fields, stands, certainty = row
    return FactRow(kind, uri, fact, label, quote, former_label, former_quote, json.loads(fields), stands, certainty)


class Morning:
    """Reads what a run changed; all methods raise DatabaseError where the file cannot be read."""

    def __init__(self, database: Database, run_id: int) -> None:
        self._database = database
        self.run_id = run_id
        self._run = {"run": run_id}

    def started_at(self) -> str:
        """When the run began."""
        with self._database.reading() as cursor:
            return str(cursor.execute("SELECT started_at FROM run WHERE id = :run", self._run).fetchone()[0])

    def counts(self) -> dict[str, int]:
        """Number of new, removed and changed facts."""
        counts = dict.fromkeys(("new", "removed", "changed"), 0)
        with self._database.reading() as cursor:
            for fact in LABELS:
                first = FIRST.format(view=f"{fact}s")
                counts["new"] += cursor.execute(f"SELECT count(*) {first}", self._run).fetchone()[0]
            sql = f"SELECT c.kind, count(*) {CHANGED} GROUP BY c.kind"
            for kind, count in cursor.execute(sql, self._run):
                counts[kind] += count
        return counts

    def facts(self, kind: str, limit: int) -> list[FactRow]:
        """The first facts of a kind, those of articles that had others before those of new articles."""
        found = f"SELECT c.*, coalesce(c.fact_id, c.former_fact_id) AS number {CHANGED} AND c.kind = :kind"
        sql = f"SELECT {COLUMNS} FROM ({found} ORDER BY c.uri, c.change_id LIMIT :limit)"  # noqa: S608
        with self._database.reading() as cursor:
            rows = cursor.execute(sql, {**self._run, "kind": kind, "limit": limit})
            facts = [_fact(row) for row in rows]
        return [*facts, *self._first(limit - len(facts))] if kind == "new" else facts

    def _first(self, limit: int) -> Iterator[FactRow]:
        """Those of new articles, article by article."""
        parts = [
            f"SELECT f.uri, '{fact}', f.{label}, f.quote, f.{STANDS[fact]}, f.certainty, {place} AS place,"
            f" f.{fact}_id AS id"
            f" {FIRST.format(view=f'{fact}s')}"
            for place, (fact, label) in enumerate(LABELS.items())
        ]
        sql = f"{' UNION ALL '.join(parts)} ORDER BY 1, place, id LIMIT :limit"
        with self._database.reading() as cursor:
            for uri, fact, name, quote, stands, certainty, *_ in cursor.execute(sql, {**self._run, "limit": limit}):
                yield FactRow("new", uri, fact, name, quote, None, None, {}, stands, certainty)

    def failures(self, limit: int) -> list[FailedRow]:
        with self._database.reading() as cursor:
            return [FailedRow(*row) for row in cursor.execute(FAILED, {**self._run, "limit": limit})]

    def last_success(self) -> str | None:
        """When the last run of this command ended that left nothing undone."""
        sql = "SELECT max(finished_at) FROM run WHERE command = 'nightly' AND status = 'finished'"
        with self._database.reading() as cursor:
            found = cursor.execute(sql).fetchone()[0]
            return found and str(found)
