"""Making another run current: `promote` what a run extracted, `roll_back` what a run made current.

Each is one transaction, and a run of its own in the books, which can be rolled back like any other.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from db.engine import Database
from db.inserts import Inserts
from db.queries.history import check_run
from db.rows import now, to_json
from db.succession import Compare, Succession

OF_RUN = "SELECT max(id) FROM extraction WHERE run_id = ? GROUP BY article_id ORDER BY article_id"
SUCCESSIONS = """
    SELECT s.former_id, x.is_current FROM succession AS s JOIN extraction AS x ON x.id = s.extraction_id
    WHERE s.run_id = ? ORDER BY s.id DESC"""
FIRST = """
    SELECT count(*) FROM extraction AS x WHERE x.run_id = ? AND x.is_current
    AND NOT EXISTS (SELECT 1 FROM succession AS s WHERE s.extraction_id = x.id)"""


@dataclass(frozen=True)
class Promotion:
    """What a promotion or a rollback did: its own number, and how many articles have other facts now.

    `kept` are those that stay as they are: their facts are current already, were replaced since, or have no forerunner.
    """

    run_id: int
    changed: int
    kept: int


class Promotions:
    """Writes to an open database whose run lock the caller holds.

    Raises DatabaseError, and ConfigurationError for a run that does not exist.
    """

    def __init__(self, database: Database, compare: Compare) -> None:
        self._database = database
        self._inserts = Inserts()
        self._succession = Succession(self._inserts, compare)

    def promote(self, run_id: int) -> Promotion:
        """Make what a run extracted current in all of its articles."""
        with self._database.writing() as cursor:
            check_run(cursor, run_id)
            own = self._begin(cursor, "promote", run_id)
            changed = [
                self._succession.promote(cursor, own, x) for (x,) in cursor.execute(OF_RUN, (run_id,)).fetchall()
            ]
            return Promotion(own, sum(changed), len(changed) - sum(changed))

    def roll_back(self, run_id: int) -> Promotion:
        """Take back what a run made current, where it still is: what it had replaced becomes current again."""
        with self._database.writing() as cursor:
            check_run(cursor, run_id)
            own = self._begin(cursor, "rollback", run_id)
            (kept,) = cursor.execute(FIRST, (run_id,)).fetchone()
            changed = 0
            for former, is_current in cursor.execute(SUCCESSIONS, (run_id,)).fetchall():
                kept += not is_current
                changed += bool(is_current) and self._succession.promote(cursor, own, former)
            return Promotion(own, changed, kept)

    def _begin(self, cursor: sqlite3.Cursor, command: str, run_id: int) -> int:
        (model,) = cursor.execute("SELECT model FROM run WHERE id = ?", (run_id,)).fetchone()
        row = {"command": command, "model": model, "parameters": "{}", "arguments": to_json({"run": run_id})}
        row |= {"status": "finished", "started_at": now(), "finished_at": now(), "unchanged": 0, "shadow": 0}
        return self._inserts.one(cursor, "run", row)
