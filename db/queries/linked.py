"""What is the same across articles, as lists: entities with their names, occasions with their reports, documents with
their versions."""

from __future__ import annotations

from typing import Any, NamedTuple

from db.engine import Database
from schemas.errors import ConfigurationError
from schemas.links import LISTED_BY, Subject

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
    WHERE one.entity_id = :number ORDER BY n.id"""
OCCASIONS = """
    SELECT * FROM occasions
    WHERE (:side IS NULL OR instr(', ' || countries || ',', ', ' || :side || ','))
        AND (NOT :conflicts OR conflicts <> '')
    ORDER BY occasion_id"""
# What stands alone has no row, but is asked for by its own number.
REPORTS = """
    SELECT e.id AS event_id, a.uri, e.status, e.date, e.location, ifnull(r.score, 1.0) AS score,
        ifnull(r.reason, 'alone') AS reason, e.quote
    FROM (
        SELECT :number AS event_id UNION SELECT r.event_id FROM occasion_report AS one
        JOIN occasion_report AS r ON r.occasion_id = one.occasion_id WHERE one.event_id = :number) AS f
    JOIN event AS e ON e.id = f.event_id
    LEFT JOIN occasion_report AS r ON r.event_id = e.id
    JOIN extraction AS x ON x.id = e.extraction_id AND x.is_current
    JOIN article AS a ON a.id = x.article_id
    ORDER BY e.id"""
DOCUMENTS = """
    SELECT * FROM documents WHERE :side IS NULL OR instr(', ' || parties || ',', ', ' || :side || ',')
    ORDER BY document_id"""
VERSIONS = """
    SELECT g.id AS agreement_id, a.uri, g.name, g.status, g.date, substr(t.published_at, 1, 10) AS published,
        ifnull(d.score, 1.0) AS score, ifnull(d.reason, 'alone') AS reason, g.quote
    FROM (
        SELECT :number AS agreement_id UNION SELECT d.agreement_id FROM document_version AS one
        JOIN document_version AS d ON d.document_id = one.document_id WHERE one.agreement_id = :number) AS f
    JOIN agreement AS g ON g.id = f.agreement_id
    LEFT JOIN document_version AS d ON d.agreement_id = g.id
    JOIN extraction AS x ON x.id = g.extraction_id AND x.is_current
    JOIN article_version AS t ON t.id = x.version_id
    JOIN article AS a ON a.id = x.article_id
    ORDER BY coalesce(g.date_min, t.published_min), g.id"""


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
        """The names of an entity, each with how well it fits the others and why. Raises ConfigurationError."""
        return self._known(Subject.ENTITY, NAMES, number)

    def occasions(self, *, side: str | None, conflicts: bool) -> Listed:
        """Occasions that several articles report, with `conflicts` those on which they do not agree."""
        return self._list(OCCASIONS, {"side": side, "conflicts": conflicts})

    def reports(self, number: int) -> Listed:
        """The reports of an occasion, named by any of them. Raises ConfigurationError."""
        return self._known(Subject.OCCASION, REPORTS, number)

    def documents(self, *, side: str | None) -> Listed:
        """Documents that several articles name."""
        return self._list(DOCUMENTS, {"side": side})

    def versions(self, number: int) -> Listed:
        """What articles say of a document, by the day of the status. Raises ConfigurationError."""
        return self._known(Subject.DOCUMENT, VERSIONS, number)

    def _known(self, subject: Subject, sql: str, number: int) -> Listed:
        found = self._list(sql, {"number": number})
        if not found.rows:
            raise ConfigurationError(
                f"there is no {subject} {number} in {self._database.path}: `extractor {LISTED_BY[subject]}` lists them"
            )
        return found

    def _list(self, sql: str, given: dict[str, Any]) -> Listed:
        with self._database.reading() as cursor:
            rows = cursor.execute(sql, given).fetchall()
            return Listed(tuple(column[0] for column in cursor.description), rows)
