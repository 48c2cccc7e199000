"""Removing articles: all their versions, extractions, facts and links, what was fetched, and what waits for a retry.

The books of the runs stay, and the name with hashes, so that what is removed is not taken up again as it was.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import NamedTuple

from db.connection import as_list
from db.engine import Database
from db.pruning import remove_old
from db.rows import now

LISTED = "IN (SELECT value FROM json_each(?))"
SUMS = """
    SELECT u.value,
        (SELECT count(*) FROM article AS a JOIN article_version AS v ON v.article_id = a.id WHERE a.uri = u.value),
        (SELECT count(*) FROM article AS a JOIN extraction AS x ON x.article_id = a.id WHERE a.uri = u.value),
        (SELECT count(*) FROM events AS e WHERE e.uri = u.value),
        (SELECT count(*) FROM agreements AS g WHERE g.uri = u.value),
        (SELECT count(*) FROM commitments AS c WHERE c.uri = u.value)
    FROM json_each(?) AS u"""
NAMES = """
    SELECT DISTINCT p.entity_id FROM extraction AS x
    JOIN event AS e ON e.extraction_id = x.id
    JOIN participant AS p ON p.event_id = e.id
    WHERE x.article_id IN (SELECT value FROM json_each(:ids))
    UNION SELECT entity_id FROM mention WHERE article_id IN (SELECT value FROM json_each(:ids))"""
REMEMBER = """
    INSERT OR REPLACE INTO forgotten (uri, content_sha256, text_sha256, forgotten_at)
    SELECT u.value, coalesce(t.content_sha256, r.content_sha256), coalesce(r.text_sha256, (
            SELECT v.text_sha256 FROM article AS a JOIN article_version AS v ON v.article_id = a.id
            WHERE a.uri = u.value ORDER BY v.id DESC LIMIT 1)), ?
    FROM json_each(?) AS u
    LEFT JOIN retry AS t ON t.uri = u.value
    LEFT JOIN reading AS r ON r.uri = u.value"""
RESIGN = f"UPDATE extraction SET is_current = 0 WHERE is_current AND article_id {LISTED}"  # noqa: S608
OLD = f"CREATE TEMP TABLE old AS SELECT id FROM extraction WHERE article_id {LISTED}"  # noqa: S608
TEXTLESS = f"""
    UPDATE failure SET version_id = NULL
    WHERE version_id IN (SELECT id FROM article_version WHERE article_id {LISTED})"""  # noqa: S608
# A name that nothing prints any longer, and to which no other name leads.
NAMELESS = f"""
    DELETE FROM entity WHERE id {LISTED}
        AND NOT EXISTS (SELECT 1 FROM participant AS p WHERE p.entity_id = entity.id)
        AND NOT EXISTS (SELECT 1 FROM mention AS m WHERE m.entity_id = entity.id OR m.meant_id = entity.id)
        AND NOT EXISTS (SELECT 1 FROM alias AS l WHERE l.canonical_id = entity.id AND l.entity_id <> entity.id)"""  # noqa: S608
# Decisions name an event or a document by its article; those on names are of use elsewhere.
DECIDED = """
    DELETE FROM decision WHERE subject <> 'entity' AND EXISTS (
        SELECT 1 FROM json_each(?) AS u
        WHERE substr(one, 1, length(u.value) + 1) = u.value || '#'
            OR substr(other, 1, length(u.value) + 1) = u.value || '#')"""


class Forgotten(NamedTuple):
    """What an article held that was removed by hand, where it could be read."""

    content_sha256: str | None
    text_sha256: str | None


@dataclass(frozen=True)
class Holding:
    """What the database holds of an article; facts are the current ones."""

    uri: str
    versions: int
    extractions: int
    events: int
    agreements: int
    commitments: int


def forgotten(database: Database) -> dict[str, Forgotten]:
    """The articles that were removed, by their names. Raises DatabaseError."""
    with database.translated():
        rows = database.connection.execute("SELECT uri, content_sha256, text_sha256 FROM forgotten")
        return {uri: Forgotten(content, text) for uri, content, text in rows}


def holdings(cursor: sqlite3.Cursor, uris: Iterable[str]) -> list[Holding]:
    """What would be removed with these articles."""
    return [Holding(*row) for row in cursor.execute(SUMS, (as_list(uris),))]


def resign(cursor: sqlite3.Cursor, uris: Collection[str]) -> list[int]:
    """Let the facts of these articles be current no longer, so that links are made without them; their numbers."""
    found = cursor.execute(f"SELECT id FROM article WHERE uri {LISTED} ORDER BY id", (as_list(uris),))  # noqa: S608
    numbers = [int(number) for (number,) in found]
    cursor.execute(RESIGN, (as_list(numbers),))
    return numbers


def erase(cursor: sqlite3.Cursor, uris: Collection[str], numbers: Collection[int]) -> None:
    """Remove these articles, which are not linked any longer, and remember that they were removed."""
    names, ids = as_list(uris), as_list(numbers)
    entities = [number for (number,) in cursor.execute(NAMES, {"ids": ids})]
    cursor.execute(REMEMBER, (now(), names))
    cursor.execute("DROP TABLE IF EXISTS temp.old")
    cursor.execute(OLD, (ids,))
    remove_old(cursor)
    cursor.execute(TEXTLESS, (ids,))
    cursor.execute(f"DELETE FROM article WHERE id {LISTED}", (ids,))  # noqa: S608
    cursor.execute(f"DELETE FROM resource WHERE is_article AND url {LISTED}", (names,))  # noqa: S608
    cursor.execute(f"DELETE FROM retry WHERE uri {LISTED}", (names,))  # noqa: S608
    cursor.execute(NAMELESS, (as_list(entities),))
    cursor.execute(DECIDED, (names,))


def take_up(cursor: sqlite3.Cursor, uris: Collection[str]) -> int:
    """Let articles that were removed be articles again, as soon as their source is looked at; how many there were."""
    return cursor.execute(f"DELETE FROM forgotten WHERE uri {LISTED}", (as_list(uris),)).rowcount  # noqa: S608
