"""What was fetched from the web, as it came: the latest content of every URL, so that no reading needs it twice.

It lies in the database and not in files beside it: a backup or a copy of the one file has everything, and content and
what the next conditional request needs are written at once.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from db.forgetting import forgotten
from db.rows import now, to_json

if TYPE_CHECKING:
    from db.engine import Database

# Higher levels take longer for hardly less.
LEVEL = 6
COLUMNS = (
    "url, source, is_article, final_url, content_type, charset, etag, last_modified, content, known, "
    "fetched_at, checked_at"
)
GET = f"SELECT {COLUMNS} FROM resource WHERE url = ?"  # noqa: S608
PUT = f"""
    INSERT INTO resource ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (url) DO UPDATE SET source = excluded.source, is_article = excluded.is_article,
        final_url = excluded.final_url, content_type = excluded.content_type, charset = excluded.charset,
        etag = excluded.etag, last_modified = excluded.last_modified, content = excluded.content,
        known = excluded.known, fetched_at = excluded.fetched_at, checked_at = excluded.checked_at"""  # noqa: S608
CHECKED = "UPDATE resource SET source = ?, known = ?, checked_at = ? WHERE url = ?"
ARTICLES = "SELECT url FROM resource WHERE source = ? AND is_article ORDER BY url"


@dataclass(frozen=True)
class Resource:
    """What stands at a URL. `known` is what the list said of the article; the times are ISO 8601 in UTC."""

    url: str
    source: str
    is_article: bool
    final_url: str
    content: bytes
    content_type: str | None = None
    charset: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    known: Mapping[str, str] = field(default_factory=dict)
    fetched_at: str = field(default_factory=now)
    checked_at: str = field(default_factory=now)


class Resources:
    """Reads and writes what was fetched; all methods raise DatabaseError where the file cannot be read or written."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, url: str) -> Resource | None:
        """What was fetched from the URL last; None where nothing was."""
        with self._database.reading() as cursor:
            row = cursor.execute(GET, (url,)).fetchone()
        if row is None:
            return None
        _, source, is_article, final_url, content_type, charset, etag, last_modified, content, known, *times = row
        return Resource(
            *(url, source, bool(is_article), final_url, zlib.decompress(content)),
            *(content_type, charset, etag, last_modified, json.loads(known), *times),
        )

    def put(self, resource: Resource) -> None:
        """Keep what was fetched, in place of what was there before."""
        row = (
            *(resource.url, resource.source, int(resource.is_article), resource.final_url),
            *(resource.content_type, resource.charset, resource.etag, resource.last_modified),
            *(zlib.compress(resource.content, LEVEL), to_json(dict(resource.known))),
            *(resource.fetched_at, resource.checked_at),
        )
        with self._database.writing() as cursor:
            cursor.execute(PUT, row)

    def checked(self, url: str, source: str, known: Mapping[str, str]) -> None:
        """The URL was asked again, and holds what it held."""
        with self._database.writing() as cursor:
            cursor.execute(CHECKED, (source, to_json(dict(known)), now(), url))

    def forgotten(self) -> set[str]:
        """URLs of articles that were removed by hand, and are not to be fetched again."""
        return set(forgotten(self._database))

    def articles(self, source: str) -> list[str]:
        """URLs of the articles that were fetched for a source."""
        with self._database.translated():
            return [str(url) for (url,) in self._database.connection.execute(ARTICLES, (source,))]
