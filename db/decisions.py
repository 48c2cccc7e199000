"""What people decided on what is the same, and how decisions name what they are about: by what it says."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from db.rows import instant, now
from schemas.links import ExportedDecision, Subject

IS_ROW = "subject = ? AND same = ? AND one = ? AND other = ? AND decided_at = ?"
ENTITY_BY_KEY = "SELECT id FROM entity WHERE kind = ? AND match_key = ? AND ifnull(represents, '') = ?"


@dataclass(frozen=True)
class Decided:
    """A decision: `one` and `other` are the same, or are not."""

    id: int
    subject: Subject
    same: bool
    one: str
    other: str
    decided_at: str

    def exported(self) -> ExportedDecision:
        """As an export has it."""
        decision: Literal["same", "different"] = "same" if self.same else "different"
        return ExportedDecision(
            decision=decision, subject=self.subject, one=self.one, other=self.other, decided_at=self.decided_at
        )


def imported(cursor: sqlite3.Cursor, decision: ExportedDecision) -> bool:
    """Write down a decision from an export; whether it was not there yet."""
    at, same = instant(decision.decided_at), decision.decision == "same"
    row = (decision.subject.value, int(same), *sorted((decision.one, decision.other)), at)
    if cursor.execute(f"SELECT 1 FROM decision WHERE {IS_ROW}", row).fetchone():  # noqa: S608
        return False
    decide(cursor, decision.subject, [(decision.one, decision.other)], same=same, at=at)
    return True


def decisions(cursor: sqlite3.Cursor, subject: Subject | None = None) -> Iterator[Decided]:
    """All decisions in the order in which they were made."""
    sql = "SELECT id, subject, same, one, other, decided_at FROM decision ORDER BY decided_at, id"
    rows = cursor.execute(sql).fetchall()
    for number, kind, same, one, other, decided_at in rows:
        if subject is None or kind == subject:
            yield Decided(number, Subject(kind), bool(same), one, other, decided_at)


def decide(
    cursor: sqlite3.Cursor, subject: Subject, pairs: Iterable[tuple[str, str]], *, same: bool, at: str | None = None
) -> int:
    """Write down one decision, on every pair of keys, and return its number; of two on a pair the later one counts."""
    at = at or now()
    rows = [(subject.value, int(same), *sorted(pair), at) for pair in pairs]
    cursor.executemany("INSERT INTO decision (subject, same, one, other, decided_at) VALUES (?, ?, ?, ?, ?)", rows)
    (number,) = cursor.execute("SELECT max(id) FROM decision").fetchone()
    return int(number)


def undo(cursor: sqlite3.Cursor, number: int) -> list[Decided]:
    """Take back what was decided at once with this, and return it: what was decided before counts again."""
    found = [one for one in decisions(cursor) if one.id == number]
    undone = [
        one
        for one in decisions(cursor)
        if found and (one.subject, one.decided_at) == (found[0].subject, found[0].decided_at)
    ]
    cursor.executemany("DELETE FROM decision WHERE id = ?", [(one.id,) for one in undone])
    return undone


def key_of_name(kind: str, represents: str | None, match_key: str) -> str:
    """What a name says: its kind, its side and its folded spelling."""
    return f"{kind}/{represents or ''}/{match_key}"


def name_of_key(cursor: sqlite3.Cursor, key: str) -> int | None:
    """The number of the name that says this; None where there is none."""
    kind, _, rest = key.partition("/")
    represents, _, match_key = rest.partition("/")
    found = cursor.execute(ENTITY_BY_KEY, (kind, match_key, represents)).fetchone()
    return found and int(found[0])
