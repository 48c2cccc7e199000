"""Events and agreements as linking reads them: what of them tells whether two are the same."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Any, NamedTuple

from db.connection import as_list
from db.links import Links

PEOPLE = "SELECT name, name_en, kind, office, represents, role FROM participant WHERE event_id = ? ORDER BY id"
EVENT = """
    SELECT e.id, x.article_id, a.uri, e.type, e.status, e.date, e.date_min, e.date_max,
        v.published_min, v.published_max, e.location, e.location_country, e.title
    FROM event AS e
    JOIN extraction AS x ON x.id = e.extraction_id
    JOIN article AS a ON a.id = x.article_id
    JOIN article_version AS v ON v.id = x.version_id
    WHERE e.id = ? AND x.is_current"""
AGREEMENT = """
    SELECT g.id, x.article_id, a.uri, g.name, g.name_en, g.type, g.status, g.date_min, g.date_max,
        coalesce(g.date_min, e.date_min, v.published_min) AS day, g.salience = 'main' AS is_news
    FROM agreement AS g
    JOIN extraction AS x ON x.id = g.extraction_id
    JOIN article AS a ON a.id = x.article_id
    JOIN article_version AS v ON v.id = x.version_id
    LEFT JOIN event AS e ON e.id = g.event_id
    WHERE g.id = ? AND x.is_current"""
OF_ARTICLES = """
    SELECT f.id, x.is_current FROM extraction AS x JOIN {table} AS f ON f.extraction_id = x.id
    WHERE x.article_id IN (SELECT value FROM json_each(?)) ORDER BY f.id"""
OF_URI = """
    SELECT f.id FROM article AS a
    JOIN extraction AS x ON x.article_id = a.id AND x.is_current
    JOIN {table} AS f ON f.extraction_id = x.id
    WHERE a.uri = ? ORDER BY f.char_start, f.id"""
REPEATED = (
    "DELETE FROM repeated_contact WHERE event_id IN (SELECT value FROM json_each(?))",
    """INSERT INTO repeated_contact (country, partner, year, type, event_id)
    SELECT country, partner, year, type, event_id FROM repeats_linked
    WHERE event_id IN (SELECT value FROM json_each(?))""",
)
VERSIONS = (
    "DELETE FROM party_version WHERE agreement_id IN (SELECT value FROM json_each(?))",
    """INSERT INTO party_version (country, partner, document_id, agreement_id, status, year, repeated)
    SELECT country, partner, document_id, agreement_id, status, year, repeated FROM versions_linked
    WHERE agreement_id IN (SELECT value FROM json_each(?))""",
)
MEETING = "SELECT event_id FROM occasion_key WHERE key = ? AND day BETWEEN ? AND ?"


class ParticipantRow(NamedTuple):
    """A participant of an event."""

    name: str
    name_en: str | None
    kind: str
    office: str | None
    represents: str | None
    role: str


class EventRow(NamedTuple):
    """A current event with its article and its participants."""

    id: int
    article_id: int
    uri: str
    type: str
    status: str
    date: str | None
    date_min: str | None
    date_max: str | None
    published_min: str | None
    published_max: str | None
    location: str | None
    location_country: str | None
    title: str
    participants: tuple[ParticipantRow, ...]


class AgreementRow(NamedTuple):
    """A current agreement with its article and parties; `day` is that of the status, the talks or the publication."""

    id: int
    article_id: int
    uri: str
    name: str
    name_en: str | None
    type: str
    status: str
    date_min: str | None
    date_max: str | None
    day: str | None
    is_news: bool
    parties: frozenset[str]


class LinkedFacts:
    """Reads and writes within the transaction of `links`."""

    def __init__(self, links: Links) -> None:
        self._cursor = links.cursor
        # The same people, days and countries come again and again: kept once, thousands of events take half the memory.
        self._known: dict[Any, Any] = {}

    def event(self, number: int) -> EventRow | None:
        """An event; None where it is not current."""
        row = self._cursor.execute(EVENT, (number,)).fetchone()
        if row is None:
            return None
        people = (ParticipantRow(*person) for person in self._cursor.execute(PEOPLE, (number,)))
        return EventRow(*self._once((*row, tuple(self._once(people)))))

    def agreement(self, number: int) -> AgreementRow | None:
        """An agreement; None where it is not current."""
        row = self._cursor.execute(AGREEMENT, (number,)).fetchone()
        if row is None:
            return None
        parties = self._cursor.execute("SELECT code FROM agreement_party WHERE agreement_id = ?", (number,))
        return AgreementRow(*self._once((*row, frozenset(code for (code,) in parties))))

    def _once(self, values: Iterable[Any]) -> Iterator[Any]:
        """The values, each the very object that was read first."""
        return (self._known.setdefault(value, value) for value in values)

    def of_articles(self, table: str, articles: Collection[int]) -> dict[int, bool]:
        """Events or agreements of all extractions of these articles, and whether they are current."""
        rows = self._cursor.execute(OF_ARTICLES.format(table=table), (as_list(articles),))
        return {number: bool(current) for number, current in rows}

    def of_uri(self, table: str, uri: str) -> list[int]:
        """Current events or agreements of an article in the order of its text."""
        return [number for (number,) in self._cursor.execute(OF_URI.format(table=table), (uri,))]

    def events_under(self, keys: Iterable[str], first: str, last: str) -> set[int]:
        """Events with one of the keys and a first day within these."""
        found: set[int] = set()
        for key in keys:
            found.update(number for (number,) in self._cursor.execute(MEETING, (key, first, last)))
        return found

    def write_event_keys(self, former: Collection[int], rows: Iterable[tuple[str, str, int]]) -> None:
        """Key, day and event; those of former events go."""
        self._cursor.executemany("DELETE FROM occasion_key WHERE event_id = ?", [(number,) for number in former])
        self._cursor.executemany("INSERT OR IGNORE INTO occasion_key (key, day, event_id) VALUES (?, ?, ?)", rows)

    def agreements_under(self, keys: Collection[str]) -> set[int]:
        """Agreements with one of the keys."""
        sql = "SELECT agreement_id FROM agreement_key WHERE key IN (SELECT value FROM json_each(?))"
        return {number for (number,) in self._cursor.execute(sql, (as_list(keys),))}

    def write_agreement_keys(self, former: Collection[int], rows: Iterable[tuple[str, int]]) -> None:
        """Key and agreement; those of former agreements go."""
        self._cursor.executemany("DELETE FROM agreement_key WHERE agreement_id = ?", [(number,) for number in former])
        self._cursor.executemany("INSERT OR IGNORE INTO agreement_key (key, agreement_id) VALUES (?, ?)", rows)

    def write_repeated(self, events: Collection[int]) -> None:
        """Say of these events what of them is a contact that another report of the occasion has counted."""
        for sql in REPEATED:
            self._cursor.execute(sql, (as_list(events),))

    def write_versions(self, agreements: Collection[int]) -> None:
        """Say of these agreements by party of which documents they are versions."""
        for sql in VERSIONS:
            self._cursor.execute(sql, (as_list(agreements),))

    def write_conflicts(self, events: Collection[int], rows: Iterable[tuple[int, str, int, str]]) -> None:
        """Let the conflicts of these events be these: occasion, field, event and what it says."""
        former = "DELETE FROM occasion_conflict WHERE event_id IN (SELECT value FROM json_each(?))"
        self._cursor.execute(former, (as_list(events),))
        sql = "INSERT INTO occasion_conflict (occasion_id, field, event_id, value) VALUES (?, ?, ?, ?)"
        self._cursor.executemany(sql, rows)
