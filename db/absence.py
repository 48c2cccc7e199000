"""Articles whose files are gone: they keep their facts, and since when they are missed is written down."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from db.connection import as_list
from db.engine import Database
from db.rows import now

# Read from the index of names alone: this is asked of every article in every night.
BELOW = "SELECT id, uri FROM article WHERE uri >= :first AND uri < :last ORDER BY uri"
WAS_READ = "SELECT 1 FROM reading WHERE uri = ?"
GONE = "SELECT id, uri, gone_since FROM article WHERE gone_since IS NOT NULL ORDER BY gone_since DESC, uri"
LISTED = "IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True)
class GoneRow:
    """An article whose file is gone."""

    id: int
    uri: str
    gone_since: str


class Absences:
    """Reads and writes an open database; all methods raise DatabaseError where that cannot be done."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def below(self, folder: str) -> Iterator[tuple[int, str]]:
        """Numbers and names of the articles in a folder ('' for all) and below it."""
        first = f"{folder}/" if folder else ""
        # "0" is the character behind "/"; no name begins with the last character that there is.
        bounds = {"first": first, "last": f"{folder}0" if folder else "\U0010ffff"}
        with self._database.reading() as cursor:
            yield from cursor.execute(BELOW, bounds)

    def was_read(self, uri: str) -> bool:
        """Whether the article was ever read from a source; what came in by an import was not."""
        with self._database.reading() as cursor:
            return cursor.execute(WAS_READ, (uri,)).fetchone() is not None

    def gone(self) -> list[GoneRow]:
        """All that are missed, the last ones first."""
        with self._database.reading() as cursor:
            return [GoneRow(*row) for row in cursor.execute(GONE)]

    def write(self, gone: Iterable[int], back: Iterable[int], settled: Iterable[str]) -> None:
        """Articles that are missed from now on, articles that are there again, and names that wait for no retry."""
        with self._database.writing() as cursor:
            cursor.execute(f"UPDATE article SET gone_since = ? WHERE id {LISTED}", (now(), as_list(gone)))  # noqa: S608
            cursor.execute(f"UPDATE article SET gone_since = NULL WHERE id {LISTED}", (as_list(back),))  # noqa: S608
            cursor.execute(f"DELETE FROM retry WHERE uri {LISTED}", (as_list(settled),))  # noqa: S608
