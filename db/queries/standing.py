"""How the ledger stands: with what its current facts were extracted, and which articles wait for another attempt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from db.engine import Database

RECIPE = "x.model, r.parameters, x.prompt_sha256, x.schema_sha256, x.extractor_version"
WELL = """
    FROM extraction AS x JOIN run AS r ON r.id = x.run_id JOIN article AS a ON a.id = x.article_id
    WHERE x.is_current AND NOT EXISTS (SELECT 1 FROM retry AS t WHERE t.uri = a.uri)"""
WAITING = """
    SELECT t.uri, f.error, f.message, f.failed_at, t.failures, t.content_sha256, t.recipe_sha256,
        f.version_id IS NOT NULL
    FROM retry AS t JOIN failure AS f ON f.id = t.failure_id"""


@dataclass(frozen=True)
class RecipeRow:
    """What current extractions were made with."""

    model: str
    parameters: str
    prompt_sha256: str | None
    schema_sha256: str
    extractor_version: str


@dataclass(frozen=True)
class WaitingRow:
    """An article whose last attempt failed, `failures` times in a row; whether it could be read then."""

    uri: str
    error: str
    message: str
    failed_at: str
    failures: int
    content_sha256: str | None
    recipe_sha256: str | None
    readable: int


class Standing:
    """Reads an open database; all methods raise DatabaseError where the file cannot be read."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def recipes(self) -> list[tuple[RecipeRow, int]]:
        """With what the current facts were extracted, how many articles with each; less those that failed since."""
        sql = f"SELECT {RECIPE}, count(*) {WELL} GROUP BY {RECIPE}"
        with self._database.reading() as cursor:
            return [(RecipeRow(*row[:5]), row[5]) for row in cursor.execute(sql).fetchall()]

    def uris(self, recipe: RecipeRow) -> Iterator[str]:
        """The articles whose current facts were extracted with this."""
        values = tuple(recipe.__dict__.values())
        same = " AND ".join(f"{column.strip()} IS ?" for column in RECIPE.split(","))
        with self._database.reading() as cursor:
            found = cursor.execute(f"SELECT a.uri {WELL} AND {same}", values).fetchall()
        yield from (str(uri) for (uri,) in found)

    def waiting(self) -> list[WaitingRow]:
        """Articles whose last attempt failed."""
        with self._database.reading() as cursor:
            return [WaitingRow(*row) for row in cursor.execute(f"{WAITING} ORDER BY t.uri")]

    def waiting_for(self, uri: str) -> WaitingRow | None:
        """How an article waits whose last attempt failed."""
        with self._database.reading() as cursor:
            row = cursor.execute(f"{WAITING} WHERE t.uri = ?", (uri,)).fetchone()
            return row and WaitingRow(*row)
