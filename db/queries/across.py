"""What links across articles say of the facts of one article: who took part, what else reports its events, and what
else names its agreements."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from schemas.article import Article
from schemas.record import ArticleRecord

PARTICIPANTS = """
    SELECT e.local_id, l.canonical_id FROM event AS e
    JOIN participant AS p ON p.event_id = e.id
    JOIN alias AS l ON l.entity_id = p.entity_id
    WHERE e.extraction_id = ? ORDER BY p.id"""
OCCASIONS = """
    SELECT e.local_id, r.occasion_id FROM event AS e
    JOIN occasion_report AS r ON r.event_id = e.id
    WHERE e.extraction_id = ? ORDER BY e.id"""
DOCUMENTS = """
    SELECT g.local_id, d.document_id FROM agreement AS g
    JOIN document_version AS d ON d.agreement_id = g.id
    WHERE g.extraction_id = ? ORDER BY g.id"""
ENTITY = """
    SELECT e.kind, e.represents, e.name, e.name_en, e.kind = 'organization' AND EXISTS (
        SELECT 1 FROM alias AS l JOIN participant AS p ON p.entity_id = l.entity_id
        WHERE l.canonical_id = e.entity_id AND p.sector = 'BUS')
    FROM entities AS e WHERE e.entity_id = ?"""
SPELLINGS = """
    SELECT DISTINCT s.name FROM alias AS l JOIN spelling AS s ON s.entity_id = l.entity_id
    WHERE l.canonical_id = ? ORDER BY s.name"""
OFFICES = """
    SELECT DISTINCT t.office FROM alias AS l JOIN tenure AS t ON t.entity_id = l.entity_id
    WHERE l.canonical_id = ? ORDER BY t.office"""
REPORTS = """
    SELECT a.uri, e.local_id FROM occasion_report AS r
    JOIN event AS e ON e.id = r.event_id
    JOIN extraction AS x ON x.id = e.extraction_id
    JOIN article AS a ON a.id = x.article_id
    WHERE r.occasion_id = ? AND x.is_current ORDER BY a.uri, e.id"""
CONFLICTS = "SELECT DISTINCT field, value FROM occasion_conflict WHERE occasion_id = ? ORDER BY field, value"
VERSIONS = """
    SELECT a.uri, g.local_id, g.name, g.status, g.date, substr(t.published_at, 1, 10) FROM document_version AS d
    JOIN agreement AS g ON g.id = d.agreement_id
    JOIN extraction AS x ON x.id = g.extraction_id
    JOIN article_version AS t ON t.id = x.version_id
    JOIN article AS a ON a.id = x.article_id
    WHERE d.document_id = ? AND x.is_current ORDER BY coalesce(g.date_min, t.published_min), a.uri, g.id"""


@dataclass(frozen=True)
class Entity:
    """A person, organization or country with all names and offices that it has in the articles."""

    id: int
    kind: str
    represents: str | None
    name: str
    name_en: str | None
    is_company: bool
    names: tuple[str, ...]
    offices: tuple[str, ...]


class FactOf(NamedTuple):
    """A fact in an article, by its local id."""

    uri: str
    id: str


@dataclass(frozen=True)
class Occasion:
    """What several articles report, and what they say of what they do not agree on."""

    id: int
    reports: tuple[FactOf, ...]
    conflicts: Mapping[str, tuple[str, ...]]


class Version(NamedTuple):
    """What an article says of a document; `date` is that of the status, `published` that of the article."""

    uri: str
    id: str
    name: str
    status: str
    date: str | None
    published: str | None


@dataclass(frozen=True)
class Document:
    """What several articles name, by the day of its status."""

    id: int
    versions: tuple[Version, ...]


@dataclass(frozen=True)
class ArticleLinks:
    """Of every event its participants in their order; of events and agreements what several articles tell."""

    participants: Mapping[str, tuple[Entity, ...]] = field(default_factory=dict)
    occasions: Mapping[str, Occasion] = field(default_factory=dict)
    documents: Mapping[str, Document] = field(default_factory=dict)


class LinkedReading(NamedTuple):
    """An article with its record and what links say of its facts."""

    article: Article
    record: ArticleRecord
    links: ArticleLinks


class Across:
    """Reads links by a cursor, within one transaction: what several articles share is read once."""

    def __init__(self, cursor: sqlite3.Cursor) -> None:
        self._cursor = cursor
        self._entities: dict[int, Entity] = {}
        self._occasions: dict[int, Occasion] = {}
        self._documents: dict[int, Document] = {}

    def links(self, extraction_id: int) -> ArticleLinks:
        """What links say of the facts of an extraction that is current."""
        participants: dict[str, list[Entity]] = defaultdict(list)
        for event, entity in self._rows(PARTICIPANTS, extraction_id):
            participants[event].append(self._entity(entity))
        return ArticleLinks(
            participants={event: tuple(entities) for event, entities in participants.items()},
            occasions={event: self._occasion(number) for event, number in self._rows(OCCASIONS, extraction_id)},
            documents={named: self._document(number) for named, number in self._rows(DOCUMENTS, extraction_id)},
        )

    def _rows(self, sql: str, number: int) -> list[tuple[str, int]]:
        return self._cursor.execute(sql, (number,)).fetchall()

    def _entity(self, number: int) -> Entity:
        if number not in self._entities:
            kind, represents, name, name_en, company = self._cursor.execute(ENTITY, (number,)).fetchone()
            names, offices = (
                tuple(text for (text,) in self._cursor.execute(sql, (number,))) for sql in (SPELLINGS, OFFICES)
            )
            self._entities[number] = Entity(number, kind, represents, name, name_en, bool(company), names, offices)
        return self._entities[number]

    def _occasion(self, number: int) -> Occasion:
        if number not in self._occasions:
            reports = tuple(FactOf(*row) for row in self._cursor.execute(REPORTS, (number,)))
            told: dict[str, list[str]] = defaultdict(list)
            for name, value in self._cursor.execute(CONFLICTS, (number,)):
                told[name].append(value)
            self._occasions[number] = Occasion(number, reports, {name: tuple(values) for name, values in told.items()})
        return self._occasions[number]

    def _document(self, number: int) -> Document:
        if number not in self._documents:
            versions = tuple(Version(*row) for row in self._cursor.execute(VERSIONS, (number,)))
            self._documents[number] = Document(number, versions)
        return self._documents[number]
