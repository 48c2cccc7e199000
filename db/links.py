"""Links across articles in the database: what has changed since it was linked, what may be the same, and what is.

Everything here is within the transaction of its caller. What the tables of links hold is computed; what people decided
is in `db.decisions`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from db.connection import as_list
from db.engine import Database
from schemas.links import Subject

# Names in all extractions of the articles: those of former ones may have lost what spoke for them.
NAMES = """
    SELECT p.entity_id FROM extraction AS x
    JOIN event AS e ON e.extraction_id = x.id
    JOIN participant AS p ON p.event_id = e.id
    WHERE x.article_id IN (SELECT value FROM json_each(:articles))
    UNION
    SELECT m.entity_id FROM mention AS m WHERE m.article_id IN (SELECT value FROM json_each(:articles)) ORDER BY 1"""
SPELLINGS = """
    INSERT OR IGNORE INTO spelling (entity_id, name)
    SELECT p.entity_id, p.name FROM extraction AS x
    JOIN event AS e ON e.extraction_id = x.id
    JOIN participant AS p ON p.event_id = e.id
    WHERE x.article_id IN (SELECT value FROM json_each(?)) AND x.is_current
        -- A part of a name is no spelling of whom it means here.
        AND NOT EXISTS (
            SELECT 1 FROM mention AS m JOIN spelling AS s ON s.entity_id = m.entity_id AND s.name = p.name
            WHERE m.article_id = x.article_id AND m.meant_id = p.entity_id)"""
# A spelling lives as long as a current fact prints it, also where a part of a name is taken for whom it means.
UNPRINTED = """
    DELETE FROM spelling WHERE {names} AND NOT EXISTS (
        SELECT 1 FROM participant AS p
        JOIN event AS e ON e.id = p.event_id
        JOIN extraction AS x ON x.id = e.extraction_id
        WHERE p.entity_id = spelling.entity_id AND p.name = spelling.name AND x.is_current
    ) AND NOT EXISTS (
        SELECT 1 FROM mention AS m
        JOIN extraction AS x ON x.article_id = m.article_id AND x.is_current
        JOIN event AS e ON e.extraction_id = x.id
        JOIN participant AS p ON p.event_id = e.id
        WHERE m.entity_id = spelling.entity_id AND p.entity_id = m.meant_id AND p.name = spelling.name)"""
OFFICES = """
    SELECT DISTINCT p.represents, p.office FROM extraction AS x
    JOIN event AS e ON e.extraction_id = x.id
    JOIN participant AS p ON p.event_id = e.id
    WHERE x.article_id IN (SELECT value FROM json_each(?)) AND x.is_current
        AND p.office IS NOT NULL AND p.represents IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM office_name AS o WHERE o.represents = p.represents AND o.name = p.office)"""
NAME = "SELECT n.id, n.kind, n.match_key, n.represents, n.name, n.name_en FROM entity AS n WHERE n.id = ?"
# In full: whom a part of a name means is found after the names are linked, and would link them otherwise the next time.
HELD = """
    SELECT DISTINCT t.office FROM tenure AS t WHERE t.entity_id = ? AND EXISTS (
        SELECT 1 FROM spelling AS s
        JOIN participant AS p ON p.entity_id = s.entity_id AND p.name = s.name
        JOIN event AS e ON e.id = p.event_id
        JOIN extraction AS x ON x.id = e.extraction_id
        WHERE s.entity_id = t.entity_id AND p.office = t.office AND x.is_current)"""
IN_USE = """
    SELECT EXISTS (
        SELECT 1 FROM participant AS p
        JOIN event AS e ON e.id = p.event_id
        JOIN extraction AS x ON x.id = e.extraction_id
        WHERE p.entity_id = ? AND x.is_current)"""


class NameRow(NamedTuple):
    """A name that current facts hold, with the offices that it has in them."""

    id: int
    kind: str
    match_key: str
    represents: str | None
    name: str
    name_en: str | None
    offices: frozenset[str] = frozenset()


class Table(NamedTuple):
    """A table of links: a row says of an item to which group it belongs, how sure that is, and why.

    What stands alone has no row, unless the table has `every` item.
    """

    name: str
    item: str
    group: str
    every: bool = False


class Linked(NamedTuple):
    """A row of such a table."""

    item: int
    group: int
    score: float
    reason: str


ALIASES = Table("alias", "entity_id", "canonical_id", every=True)
REPORTS = Table("occasion_report", "event_id", "occasion_id")
VERSIONS = Table("document_version", "agreement_id", "document_id")
TABLES = {Subject.ENTITY: ALIASES, Subject.OCCASION: REPORTS, Subject.DOCUMENT: VERSIONS}


def is_unlinked(database: Database) -> bool:
    """Whether facts have changed since they were linked. Raises DatabaseError."""
    with database.translated():
        return database.connection.execute("SELECT 1 FROM unlinked LIMIT 1").fetchone() is not None


def unlink(cursor: sqlite3.Cursor) -> None:
    """Forget what was found to be the same, so that all of it is linked anew; mentions are looked at where they are."""
    cursor.execute("INSERT OR IGNORE INTO unlinked (article_id) SELECT article_id FROM extraction WHERE is_current")
    for table in ("name_key", "occasion_key", "agreement_key", "office_name", "occasion_report", "document_version"):
        cursor.execute(f"DELETE FROM {table}")  # noqa: S608
    for table in ("occasion_conflict", "repeated_contact", "party_version"):
        cursor.execute(f"DELETE FROM {table}")  # noqa: S608
    cursor.execute(UNPRINTED.format(names="true"))
    cursor.execute("UPDATE alias SET canonical_id = entity_id, score = 1, reason = 'alone'")


class Links:
    """Reads and writes links by a cursor whose transaction is the caller's."""

    def __init__(self, cursor: sqlite3.Cursor) -> None:
        self.cursor = cursor

    def unlinked(self, most: int) -> list[int]:
        """Articles whose facts have changed since they were linked, at most so many."""
        return [
            number for (number,) in self.cursor.execute("SELECT article_id FROM unlinked ORDER BY 1 LIMIT ?", (most,))
        ]

    def linked(self, articles: Collection[int]) -> None:
        """These articles are linked now."""
        self.cursor.execute(
            "DELETE FROM unlinked WHERE article_id IN (SELECT value FROM json_each(?))", (as_list(articles),)
        )

    def names_of(self, articles: Collection[int]) -> list[int]:
        """Names that these articles have or had."""
        return [number for (number,) in self.cursor.execute(NAMES, {"articles": as_list(articles)})]

    def write_spellings(self, articles: Collection[int]) -> None:
        """Let the names that these articles have or had be spelt as current facts print them."""
        self.cursor.execute(SPELLINGS, (as_list(articles),))
        touched = "entity_id IN (SELECT value FROM json_each(?))"
        self.cursor.execute(UNPRINTED.format(names=touched), (as_list(self.names_of(articles)),))

    def new_offices(self, articles: Collection[int]) -> list[tuple[str, str]]:
        """Sides and offices as printed that have no label yet."""
        return self.cursor.execute(OFFICES, (as_list(articles),)).fetchall()

    def write_offices(self, rows: Iterable[tuple[str, str, str]]) -> None:
        """Side, office as printed, and its label."""
        self.cursor.executemany("INSERT INTO office_name (represents, name, label) VALUES (?, ?, ?)", rows)

    def name(self, number: int) -> NameRow | None:
        """A name with its offices; None where no current fact has it."""
        return self.any_name(number) if self.cursor.execute(IN_USE, (number,)).fetchone()[0] else None

    def any_name(self, number: int) -> NameRow:
        """A name with the offices that current facts print with it."""
        row = self.cursor.execute(NAME, (number,)).fetchone()
        offices = self.cursor.execute(HELD, (number,))
        number, kind, match_key, represents, name, name_en = row
        return NameRow(number, kind, match_key, represents, name, name_en, frozenset(office for (office,) in offices))

    def without_keys(self, numbers: Collection[int]) -> list[int]:
        """Which of these names no key leads to."""
        sql = """
            SELECT value FROM json_each(?) WHERE NOT EXISTS (SELECT 1 FROM name_key AS k WHERE k.entity_id = value)"""
        return [number for (number,) in self.cursor.execute(sql, (as_list(numbers),))]

    def write_name_keys(self, rows: Iterable[tuple[str, int]]) -> None:
        self.cursor.executemany("INSERT OR IGNORE INTO name_key (key, entity_id) VALUES (?, ?)", rows)

    def under_keys(self, keys: Collection[str]) -> list[int]:
        """Names to which one of the keys leads."""
        sql = "SELECT DISTINCT entity_id FROM name_key WHERE key IN (SELECT value FROM json_each(?)) ORDER BY 1"
        return [number for (number,) in self.cursor.execute(sql, (as_list(keys),))]

    def together(self, table: Table, items: Collection[int]) -> list[int]:
        """All items of the groups to which these belong."""
        sql = f"""
            SELECT DISTINCT o.{table.item} FROM {table.name} AS one
            JOIN {table.name} AS o ON o.{table.group} = one.{table.group}
            WHERE one.{table.item} IN (SELECT value FROM json_each(?)) ORDER BY 1"""  # noqa: S608
        return [number for (number,) in self.cursor.execute(sql, (as_list(items),))]

    def write(self, table: Table, items: Collection[int], rows: Sequence[Linked]) -> None:
        """Let the rows of these items be these and no others; what is so already is not written."""
        columns = f"{table.item}, {table.group}, score, reason"
        sql = f"SELECT {columns} FROM {table.name} WHERE {table.item} IN (SELECT value FROM json_each(?))"  # noqa: S608
        before = {Linked(*row) for row in self.cursor.execute(sql, (as_list(items),))}
        gone, new = before - set(rows), set(rows) - before
        self.cursor.executemany(f"DELETE FROM {table.name} WHERE {table.item} = ?", [(row.item,) for row in gone])  # noqa: S608
        self.cursor.executemany(f"INSERT INTO {table.name} ({columns}) VALUES (?, ?, ?, ?)", sorted(new))  # noqa: S608
