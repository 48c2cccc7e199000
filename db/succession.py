"""Which extraction of an article is current: one takes the place of another, and what that changes is written down."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence

from db.inserts import Inserts
from db.records import Told, read_told
from db.rows import now, to_json
from schemas.change import FactChange

CURRENT_OF = "SELECT id FROM extraction WHERE article_id = ? AND is_current"


Compare = Callable[[Told, Told], Sequence[FactChange]]


class Succession:
    """Writes within the transaction of its caller. `compare` says what differs between two extractions of an article;
    without it no changes are kept."""

    def __init__(self, inserts: Inserts, compare: Compare | None) -> None:
        self._inserts = inserts
        self._compare = compare

    def current(self, cursor: sqlite3.Cursor, article_id: int) -> int | None:
        """Id of the current extraction of an article."""
        found = cursor.execute(CURRENT_OF, (article_id,)).fetchone()
        return found and int(found[0])

    def resign(self, cursor: sqlite3.Cursor, former: int) -> None:
        """The former one is no longer current; its successor has to come before the transaction ends."""
        cursor.execute("UPDATE extraction SET is_current = 0 WHERE id = ?", (former,))

    def accede(self, cursor: sqlite3.Cursor, extraction_id: int) -> None:
        """Make an extraction current whose article has no current one."""
        cursor.execute("UPDATE extraction SET is_current = 1 WHERE id = ?", (extraction_id,))

    def succeeded(self, cursor: sqlite3.Cursor, run_id: int, former: int, successor: int) -> None:
        """Write down that a run let `successor` take the place of `former`."""
        row = {"run_id": run_id, "former_id": former, "extraction_id": successor, "succeeded_at": now()}
        self._inserts.one(cursor, "succession", row)

    def promote(self, cursor: sqlite3.Cursor, run_id: int, extraction_id: int) -> bool:
        """Make a stored extraction the current one of its article; whether it was not so already."""
        (article_id,) = cursor.execute("SELECT article_id FROM extraction WHERE id = ?", (extraction_id,)).fetchone()
        former = self.current(cursor, article_id)
        if former == extraction_id:
            return False
        if former is not None:
            self.resign(cursor, former)
            self.succeeded(cursor, run_id, former, extraction_id)
            self.write_changes(cursor, former, extraction_id)
        self.accede(cursor, extraction_id)
        return True

    def write_changes(self, cursor: sqlite3.Cursor, former: int, successor: int, told: Told | None = None) -> None:
        """Write down what differs between two extractions, once; `told` is the successor where it is at hand."""
        known = "SELECT 1 FROM change WHERE former_id = ? AND extraction_id = ?"
        if self._compare is None or cursor.execute(known, (former, successor)).fetchone():
            return
        changes = self._compare(read_told(cursor, former), told or read_told(cursor, successor))
        self._inserts.all(cursor, "change", list(change_rows(changes, former, successor)))


def change_rows(changes: Iterable[FactChange], former: int, successor: int) -> Iterable[dict[str, object]]:
    for change in changes:
        yield {
            "id": None,
            "former_id": former,
            "extraction_id": successor,
            "kind": change.kind.value,
            "fact": change.fact.value,
            "former_local_id": change.before,
            "local_id": change.after,
            "fields": to_json(change.fields),
        }
