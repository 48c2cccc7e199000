"""What sources give: for every article a `SourceInput`, which can be read at once, or a `Failure` that says why not."""

from __future__ import annotations

import hashlib
from dataclasses import astuple, dataclass
from enum import StrEnum
from pathlib import Path
from typing import NoReturn

from db.resources import Resources
from extractor.reading import Known, is_markup, read_content, read_file
from extractor.reading.known import NOTHING
from schemas.article import Article
from schemas.errors import ArticleError, NotFetched


class Origin(StrEnum):
    """How an article came this time."""

    FILE = "file"
    ROW = "row"
    FETCHED = "fetched"  # new, or changed since it was fetched before
    UNCHANGED = "unchanged"  # asked for again, and what it was
    STORED = "stored"  # not asked for: the content of an earlier run


@dataclass(frozen=True, slots=True)
class Kept:
    """What was fetched from a URL and lies in the database, so that a list of many pages holds none of them."""

    resources: Resources
    url: str

    def content(self) -> bytes:
        resource = self.resources.get(self.url)
        if resource is None:
            raise NotFetched(self.url, "was fetched, and has been removed from the database since")
        return resource.content


@dataclass(frozen=True, slots=True)
class SourceInput:
    """An article of a source (`extractor.inputs.Input`): its name in the database, its content, what is known of it.

    `given` is the word of the caller, `listed` that of the list it stood in (`extractor.reading.known`); `since` when
    it came to hold what it holds, in seconds since 1970.
    """

    uri: str
    source: str
    origin: Origin
    content: bytes | Path | Kept
    markup: bool = False
    charset: str | None = None
    given: Known = NOTHING
    listed: Known = NOTHING
    since: float = 0

    def data(self) -> bytes:
        """The bytes of the article. Raises ArticleError where they cannot be had."""
        if isinstance(self.content, Path):
            return read_file(self.content, self.uri)
        return self.content.content() if isinstance(self.content, Kept) else self.content

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

    def changed_at(self) -> float:
        if not isinstance(self.content, Path):
            return self.since
        try:
            return self.content.stat().st_mtime
        except OSError:
            return 0


@dataclass(frozen=True, slots=True)
class Failure:
    """What a source could not give: `error` names an article by its URI, or the source itself (SourceFailed).

    It goes the way of an input, and fails like one that cannot be read.
    """

    source: str
    error: ArticleError

    @property
    def uri(self) -> str:
        return self.error.uri

    def data(self) -> NoReturn:
        raise self.error

    def sha256(self, data: bytes) -> NoReturn:
        raise self.error

    def article(self, data: bytes) -> NoReturn:
        raise self.error

    def changed_at(self) -> float:
        return 0


Item = SourceInput | Failure


def file_input(path: Path, uri: str, source: str, given: Known = NOTHING) -> SourceInput:
    """The input that a file is."""
    return SourceInput(uri, source, Origin.FILE, path, markup=is_markup(path), given=given)
