"""What is the same across articles, as lists: entities with their names, occasions with their reports, documents with
their versions, and decisions."""

from __future__ import annotations

from typing import Any, NamedTuple

from db.decisions import Decided, decisions
from db.engine import Database

ENTITIES = """
    SELECT e.* FROM (
        SELECT DISTINCT l.canonical_id FROM entity AS n JOIN alias AS l ON l.entity_id = n.id
        WHERE (:words IS NULL OR instr(n.match_key, :words) OR instr(lower(ifnull(n.name_en, '')), :words))
            AND (:kind IS NULL OR n.kind = :kind) AND (:side IS NULL OR n.represents = :side)
    ) AS f
    JOIN entities AS e ON e.entity_id = f.canonical_id
    WHERE NOT :several OR e.n_names > 1
    ORDER BY e.entity_id"""
# A group is named by any of its members.
NAMES = """
    SELECT n.id AS name_id, n.name, n.name_en, l.score, l.reason FROM alias AS one
    JOIN alias AS l ON l.canonical_id = one.canonical_id
    JOIN entity AS n ON n.id = l.entity_id
    WHERE one.entity_id = ? ORDER BY n.id"""
OCCASIONS = """
    SELECT * FROM occasions
    WHERE (:side IS NULL OR instr(', ' || countries || ',', ', ' || :side || ','))
        AND (NOT :conflicts OR conflicts <> '')
    ORDER BY occasion_id"""
REPORTS = """
    SELECT r.event_id, a.uri, e.status, e.date, e.location, r.score, r.reason, e.quote
    FROM occasion_report AS one
    JOIN occasion_report AS r ON r.occasion_id = one.occasion_id
    JOIN event AS e ON e.id = r.event_id
    JOIN extraction AS x ON x.id = e.extraction_id
    JOIN article AS a ON a.id = x.article_id
    WHERE one.event_id = ? ORDER BY r.event_id"""
DOCUMENTS = """
    SELECT * FROM documents WHERE :side IS NULL OR instr(', ' || parties || ',', ', ' || :side || ',')
    ORDER BY document_id"""
VERSIONS = """
    SELECT d.agreement_id, a.uri, g.name, g.status, g.date, d.score, d.reason, g.quote
    FROM document_version AS one
    JOIN document_version AS d ON d.document_id = one.document_id
    JOIN agreement AS g ON g.id = d.agreement_id
    JOIN extraction AS x ON x.id = g.extraction_id
    JOIN article AS a ON a.id = x.article_id
    WHERE one.agreement_id = ? ORDER BY g.date_min, d.agreement_id"""


class Listed(NamedTuple):
    """Rows with the names of their columns."""

    columns: tuple[str, ...]
    rows: list[tuple[Any, ...]]


class Linked:
    """Reads an open database; all methods raise DatabaseError where the file cannot be read."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def entities(self, words: str | None, *, kind: str | None, side: str | None, several: bool) -> Listed:
        """Entities with folded `words` in a name, of a kind, of a side, or with `several` names."""
        return self._list(ENTITIES, {"words": words, "kind": kind, "side": side, "several": several})

    def names(self, number: int) -> Listed:
        """The names of an entity, each with how well it fits the others and why."""
        return self._list(NAMES, (number,))

    def occasions(self, *, side: str | None, conflicts: bool) -> Listed:
        """Occasions that several articles report, with `conflicts` those on which they do not agree."""
        return self._list(OCCASIONS, {"side": side, "conflicts": conflicts})

    def reports(self, number: int) -> Listed:
        """The reports of an occasion."""
        return self._list(REPORTS, (number,))

    def documents(self, *, side: str | None) -> Listed:
        """Documents that several articles name."""
        return self._list(DOCUMENTS, {"side": side})

    def versions(self, number: int) -> Listed:
        """What articles say of a document, by the day of the status."""
        return self._list(VERSIONS, (number,))

    def decisions(self) -> list[Decided]:
        """What people decided, the last decision last."""
        with self._database.reading() as cursor:
            return list(decisions(cursor))

    def _list(self, sql: str, given: dict[str, Any] | tuple[int]) -> Listed:
        with self._database.reading() as cursor:
            rows = cursor.execute(sql, given).fetchall()
            return Listed(tuple(column[0] for column in cursor.description), rows)
