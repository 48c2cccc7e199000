"""What sources give: for every article an `Input`, which can be read at once, or a `Failure` with what is wrong."""

from __future__ import annotations

import hashlib
from dataclasses import astuple, dataclass
from enum import StrEnum
from pathlib import Path

from extractor.reading import Known, is_markup, read_content, read_file
from extractor.reading.known import NOTHING
from schemas.article import Article
from schemas.errors import ArticleError


class Origin(StrEnum):
    """How an article came this time."""

    FILE = "file"
    ROW = "row"
    FETCHED = "fetched"  # new, or changed since it was fetched before
    UNCHANGED = "unchanged"  # asked for again, and what it was
    STORED = "stored"  # not asked for: the content of an earlier run


@dataclass(frozen=True, slots=True)
class Input:
    """An article of a source: its name in the database, its content (of a file: the path), what is known of it.

    `given` is the word of the caller, `listed` that of the list it stood in (`extractor.reading.known`).
    """

    uri: str
    source: str
    origin: Origin
    content: bytes | Path
    markup: bool = False
    charset: str | None = None
    given: Known = NOTHING
    listed: Known = NOTHING

    def data(self) -> bytes:
        """The bytes of the article. Raises UnreadableArticle where they cannot be read."""
        return read_file(self.content, self.uri) if isinstance(self.content, Path) else self.content

    def sha256(self, data: bytes) -> str:
        """Hash of all that the reading of these bytes depends on: while it is the same, so is the article."""
        digest = hashlib.sha256(data)
        if self.charset or self.given != NOTHING or self.listed != NOTHING:
            digest.update(repr((self.charset, astuple(self.given), astuple(self.listed))).encode())
        return digest.hexdigest()

    def article(self, data: bytes) -> Article:
        """The article of these bytes. Raises UnreadableArticle where they are none."""
        return read_content(
            data, self.uri, markup=self.markup, charset=self.charset, given=self.given, listed=self.listed
        )


@dataclass(frozen=True, slots=True)
class Failure:
    """What a source could not give: `error` names an article by its URI, or the source itself (SourceFailed)."""

    source: str
    error: ArticleError


Item = Input | Failure


def file_input(path: Path, uri: str, source: str, given: Known = NOTHING) -> Input:
    """The input that a file is."""
    return Input(uri, source, Origin.FILE, path, markup=is_markup(path), given=given)
