"""Removing old results: all but the last few of each article, never the current ones. The books of the runs stay."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from db.engine import Database

OLD = """
    CREATE TEMP TABLE old AS SELECT id FROM (
        SELECT id, row_number() OVER (PARTITION BY article_id ORDER BY id DESC) AS place
        FROM extraction WHERE NOT is_current
    ) WHERE place > ?"""
BOOK = """
    INSERT INTO pruned
    SELECT run_id, count(*), sum(attempts), sum(input_tokens), sum(cached_tokens), sum(output_tokens), sum(cost_usd)
    FROM extraction WHERE id IN (SELECT id FROM old) GROUP BY run_id
    ON CONFLICT (run_id) DO UPDATE SET
        n_extracted = n_extracted + excluded.n_extracted,
        attempts = attempts + excluded.attempts,
        input_tokens = input_tokens + excluded.input_tokens,
        cached_tokens = cached_tokens + excluded.cached_tokens,
        output_tokens = output_tokens + excluded.output_tokens,
        cost_usd = CASE WHEN cost_usd IS NULL THEN excluded.cost_usd ELSE cost_usd + ifnull(excluded.cost_usd, 0) END"""
# A text that nothing was extracted from and nothing failed on is of no use to anybody.
TEXTS = """
    DELETE FROM article_version
    WHERE NOT EXISTS (SELECT 1 FROM extraction AS x WHERE x.version_id = article_version.id)
        AND NOT EXISTS (SELECT 1 FROM failure AS f WHERE f.version_id = article_version.id)"""


@dataclass(frozen=True)
class Pruning:
    """How many extractions and texts were removed."""

    extractions: int
    texts: int


def prune(database: Database, keep: int) -> Pruning:
    """Keep of each article the current extraction and the last `keep` others, with their facts and changes.

    The caller holds the run lock. The file does not shrink: what becomes free is used by the next runs.
    """
    with database.writing() as cursor:
        cursor.execute("DROP TABLE IF EXISTS temp.old")
        cursor.execute(OLD, (keep,))
        extractions = remove_old(cursor)
        texts = cursor.execute(TEXTS).rowcount
    return Pruning(extractions, texts)


def remove_old(cursor: sqlite3.Cursor) -> int:
    """Remove the extractions that are listed in temp.old, and keep what they had taken; how many there were."""
    cursor.execute(BOOK)
    extractions = cursor.execute("DELETE FROM extraction WHERE id IN (SELECT id FROM old)").rowcount
    cursor.execute("DROP TABLE temp.old")
    return extractions
