"""Articles that repeat another one: where candidates are found, and how a repetition is written down.

A version is stored with its bands (`extractor.likeness`); versions that share one may be near-duplicates. Which of them
are is decided outside; here stands the outcome, so that nobody has to look twice.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from db.rows import now
from schemas.article import Part

if TYPE_CHECKING:
    from db.engine import Database

# Agencies are printed within days; what is like an older article reports the next meeting in the same words.
DAYS = 3
# Of the versions under one key the newest are looked at: pages of one template may share it by the thousand.
NEWEST, MOST_CANDIDATES = 50, 5
BANDS = "INSERT OR IGNORE INTO likeness (band, version_id) VALUES (?, ?)"
MEET = "SELECT * FROM (SELECT version_id FROM likeness WHERE band = ? ORDER BY version_id DESC LIMIT ?)"
MET = "SELECT version_id FROM ({}) GROUP BY version_id ORDER BY count(*) DESC, version_id DESC"
# Only an article that has facts can stand for another one.
CANDIDATE = """
    SELECT a.uri, v.text, v.sentences
    FROM article_version AS v
    JOIN extraction AS x ON x.version_id = v.id AND x.is_current
    JOIN article AS a ON a.id = v.article_id
    WHERE v.id = :version AND a.uri <> :uri
        AND (:first IS NULL OR v.published_min IS NULL OR v.published_min BETWEEN :first AND :last)"""
REPEATED = """
    SELECT b.uri, d.score
    FROM article AS a
    JOIN article_version AS v ON v.article_id = a.id AND v.text_sha256 = ?
    JOIN near_duplicate AS d ON d.version_id = v.id
    JOIN extraction AS x ON x.version_id = d.of_version_id AND x.is_current
    JOIN article AS b ON b.id = x.article_id
    WHERE a.uri = ? LIMIT 1"""
# The version that its facts come from, else the last one.
VERSION = """
    SELECT v.id FROM article AS a JOIN article_version AS v ON v.article_id = a.id
    LEFT JOIN extraction AS x ON x.version_id = v.id AND x.is_current
    WHERE a.uri = ? ORDER BY x.id IS NULL, v.id DESC LIMIT 1"""
LINK = """
    INSERT INTO near_duplicate (version_id, of_version_id, score, found_at) VALUES (?, ?, ?, ?)
    ON CONFLICT (version_id) DO UPDATE SET of_version_id = excluded.of_version_id, score = excluded.score,
        found_at = excluded.found_at
    WHERE of_version_id <> excluded.of_version_id OR score <> excluded.score"""


class Candidate(NamedTuple):
    """An article that may be repeated, with the sentences of its body."""

    uri: str
    body: tuple[str, ...]


class Repetition(NamedTuple):
    """The article that another one repeats; `score` is the share of its words in a row, 1 for the same text."""

    uri: str
    score: float


class Duplicates:
    """Reads an open database; the methods raise DatabaseError where the file cannot be read."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def repeated(self, uri: str, text_sha256: str) -> Repetition | None:
        """What the article was found to repeat, while it has this text and the other one has facts."""
        with self._database.translated():
            found = self._database.connection.execute(REPEATED, (text_sha256, uri)).fetchone()
        return found and Repetition(*found)

    def candidates(self, uri: str, bands: Sequence[int], day: date | None) -> Iterator[Candidate]:
        """Articles with facts that share bands, those with the most first, published within days of `day` where both
        days are known."""
        if not bands:
            return
        connection = self._database.connection
        with self._database.translated():
            under = [value for band in bands for value in (band, NEWEST)]
            met = connection.execute(MET.format(" UNION ALL ".join([MEET] * len(bands))), under).fetchall()
        values = {
            "uri": uri,
            "first": day and (day - timedelta(DAYS)).isoformat(),
            "last": day and (day + timedelta(DAYS)).isoformat(),
        }
        found = 0
        for (version,) in met:
            with self._database.translated():
                row = connection.execute(CANDIDATE, {**values, "version": version}).fetchone()
            if row:
                yield Candidate(str(row[0]), _body(row[1], row[2]))
                if (found := found + 1) == MOST_CANDIDATES:
                    return


def write_bands(cursor: sqlite3.Cursor, version_id: int, bands: Sequence[int]) -> None:
    """Make a new version findable."""
    cursor.executemany(BANDS, [(band, version_id) for band in bands])


def link(cursor: sqlite3.Cursor, version_id: int, repetition: Repetition) -> None:
    """Write down that a version repeats an article; nothing where that one is not in the database."""
    found = cursor.execute(VERSION, (repetition.uri,)).fetchone()
    if found and found[0] != version_id:
        cursor.execute(LINK, (version_id, found[0], repetition.score, now()))


def _body(text: str, sentences: str) -> tuple[str, ...]:
    return tuple(text[start:end] for start, end, _, part in json.loads(sentences) if part == Part.BODY.value)
