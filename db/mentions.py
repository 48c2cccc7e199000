"""Parts of names in articles, and whom they mean: participants are let refer to the name that is meant, and back.

Everything is within the transaction of `links`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import NamedTuple

from db.connection import as_list
from db.links import Links

# Articles that have one of these names, or had it before it was known who is meant.
ARTICLES = """
    SELECT DISTINCT p.entity_id, x.article_id FROM participant AS p
    JOIN event AS e ON e.id = p.event_id
    JOIN extraction AS x ON x.id = e.extraction_id
    WHERE p.entity_id IN (SELECT value FROM json_each(:names)) AND x.is_current
    UNION
    SELECT m.entity_id, m.article_id FROM mention AS m WHERE m.entity_id IN (SELECT value FROM json_each(:names))
    ORDER BY 1, 2"""
OF_ARTICLES = """
    SELECT DISTINCT m.entity_id FROM mention AS m
    WHERE m.article_id IN (SELECT value FROM json_each(:articles))
        OR m.meant_id IN (SELECT value FROM json_each(:names))"""
PEOPLE = """
    SELECT p.id, p.entity_id, p.name, p.office, substr(coalesce(e.date_min, v.published_min), 1, 7), x.id, x.is_current
    FROM extraction AS x
    JOIN article_version AS v ON v.id = x.version_id
    JOIN event AS e ON e.extraction_id = x.id
    JOIN participant AS p ON p.event_id = e.id
    WHERE x.article_id = ? AND p.kind = 'person' AND p.represents IS ?
    ORDER BY p.id"""
# In full: what a part of a name was taken for says nothing on whom it means.
HELD = """
    SELECT 1 FROM participant AS p
    JOIN event AS e ON e.id = p.event_id
    JOIN extraction AS x ON x.id = e.extraction_id
    JOIN article_version AS v ON v.id = x.version_id
    WHERE p.entity_id = :name AND x.is_current AND p.office IN (SELECT value FROM json_each(:offices))
        AND p.name NOT IN (SELECT s.name FROM spelling AS s WHERE s.entity_id = :part)
        AND abs((substr(coalesce(e.date_min, v.published_min), 1, 4) - :year) * 12
            + substr(coalesce(e.date_min, v.published_min), 6, 2) - :month) <= :months
    LIMIT 1"""
RECOUNT = """
    INSERT INTO tenure (country, office, entity_id, month, n)
    SELECT country, office, entity_id, month, n FROM tenures_counted WHERE extraction_id = ?
    ON CONFLICT DO UPDATE SET n = n + excluded.n"""


class PersonRow(NamedTuple):
    """A person of a side in an extraction of an article; `month` is that of the event, else of the publication."""

    participant_id: int
    entity_id: int
    name: str
    office: str | None
    month: str | None
    extraction_id: int
    is_current: int


class MentionRow(NamedTuple):
    """That a part of a name means a name in an article."""

    entity_id: int
    article_id: int
    meant_id: int
    score: float
    reason: str


class Mentions:
    """Reads and writes mentions."""

    def __init__(self, links: Links) -> None:
        self._cursor = links.cursor

    def touched(self, articles: Collection[int], names: Collection[int]) -> set[int]:
        """Parts of names that were resolved in these articles, or to one of these names."""
        given = {"articles": as_list(articles), "names": as_list(names)}
        return {number for (number,) in self._cursor.execute(OF_ARTICLES, given)}

    def articles(self, parts: Iterable[int]) -> list[tuple[int, int]]:
        """Parts of names with the articles that have them."""
        return self._cursor.execute(ARTICLES, {"names": as_list(parts)}).fetchall()

    def people(self, article: int, side: str | None) -> list[PersonRow]:
        """The people of a side in all extractions of an article."""
        return [PersonRow(*row) for row in self._cursor.execute(PEOPLE, (article, side)).fetchall()]

    def held(self, name: int, part: int, offices: Collection[str], month: str, months: int) -> bool:
        """Whether a name was printed with one of the offices within so many months."""
        given = {"name": name, "part": part, "offices": as_list(offices), "months": months}
        year, number = month.split("-")
        found = self._cursor.execute(HELD, {**given, "year": int(year), "month": int(number)})
        return found.fetchone() is not None

    def of(self, part: int, article: int) -> MentionRow | None:
        sql = (
            "SELECT entity_id, article_id, meant_id, score, reason FROM mention WHERE entity_id = ? AND article_id = ?"
        )
        found = self._cursor.execute(sql, (part, article)).fetchone()
        return None if found is None else MentionRow(*found)

    def write(self, part: int, article: int, row: MentionRow | None, people: Iterable[PersonRow]) -> None:
        """Let the people that are printed by a part of a name in an article be who `row` says, else that part alone."""
        self._cursor.execute("DELETE FROM mention WHERE entity_id = ? AND article_id = ?", (part, article))
        if row:
            sql = "INSERT INTO mention (entity_id, article_id, meant_id, score, reason) VALUES (?, ?, ?, ?, ?)"
            self._cursor.execute(sql, row)
        target = row.meant_id if row else part
        moved = [person for person in people if person.entity_id != target]
        current = sorted({person.extraction_id for person in moved if person.is_current})
        # What is counted by name is counted anew.
        self._cursor.executemany("DELETE FROM tenures_counted WHERE extraction_id = ?", [(one,) for one in current])
        rows = [(target, person.participant_id) for person in moved]
        self._cursor.executemany("UPDATE participant SET entity_id = ? WHERE id = ?", rows)
        self._cursor.executemany(RECOUNT, [(one,) for one in current])
