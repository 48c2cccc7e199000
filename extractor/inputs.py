"""What a run goes over: articles that can be read, each with the name that it has in the database."""

from __future__ import annotations

import hashlib
import os
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterable, Iterator
from contextlib import AbstractAsyncContextManager, aclosing, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from extractor.reading import find_articles, name_of, read_file, read_loaded
from schemas.article import Article
from schemas.errors import UnreadableArticle

if TYPE_CHECKING:
    from db.engine import Database


class Input(Protocol):
    """An article that can be read: a file, a row of a table, a page that was fetched.

    While its hash is the same, the article is.
    """

    @property
    def uri(self) -> str: ...

    def data(self) -> bytes:
        """What it holds. Raises UnreadableArticle."""
        ...

    def sha256(self, data: bytes) -> str:
        """Hash of all that reading these bytes depends on."""
        ...

    def article(self, data: bytes) -> Article:
        """The article of these bytes. Raises UnreadableArticle."""
        ...

    def changed_at(self) -> float:
        """Since when it holds what it holds, in seconds since 1970; 0 where nobody knows."""
        ...


# What gives the articles of a run, once the database is open.
Inputs = Callable[["Database"], AbstractAsyncContextManager[AsyncIterator[Input]]]


@dataclass(frozen=True, slots=True)
class FileInput:
    """The file of an article."""

    uri: str
    path: Path

    def data(self) -> bytes:
        try:
            return read_file(self.path, self.uri)
        except OSError as error:  # a name that is too long
            raise UnreadableArticle(self.uri, f"cannot be read: {error.strerror}; check the path") from error

    def sha256(self, data: bytes) -> str:
        return hashlib.sha256(data).hexdigest()

    def article(self, data: bytes) -> Article:
        return read_loaded(data, self.path, self.uri)

    def changed_at(self) -> float:
        try:
            return self.path.stat().st_mtime
        except OSError:
            return 0


def uri_of(path: Path, base: Path) -> str:
    """Name of an article in a database that stands in `base`: its path from there, or all of it from elsewhere.

    However a path is typed, and from wherever, an article has one name; links are not followed.
    """
    return _uri(path, _home(base))


def _home(base: Path) -> str:
    return os.path.join(os.path.abspath(base), "")  # noqa: PTH100, PTH118


def _uri(path: Path, home: str) -> str:
    # As texts: to build paths takes longer than to read a short article.
    whole = os.path.abspath(path)  # noqa: PTH100  (resolve follows links)
    return name_of(whole[len(home) :] if whole.startswith(home) else whole)


def file_inputs(paths: Iterable[Path], base: Path) -> Iterator[FileInput]:
    """The articles below the paths, named by their path from `base`, the folder of the database."""
    home = _home(base)
    for path in find_articles(paths):
        yield FileInput(_uri(path, home), path)


def of_paths(paths: Iterable[Path], base: Path) -> Inputs:
    """The articles below the paths, named by their path from `base`."""

    @asynccontextmanager
    async def opened(_: Database) -> AsyncIterator[AsyncIterator[Input]]:
        yield each(file_inputs(paths, base))

    return opened


def all_of(*parts: Inputs) -> Inputs:
    """The articles of several, one part after the other."""

    @asynccontextmanager
    async def opened(database: Database) -> AsyncIterator[AsyncIterator[Input]]:
        async with aclosing(through(database)) as inputs:
            yield inputs

    async def through(database: Database) -> AsyncGenerator[Input, None]:
        for part in parts:
            async with part(database) as inputs:
                async for source in inputs:
                    yield source

    return opened


async def each(inputs: Iterable[Input]) -> AsyncIterator[Input]:
    """Inputs that are at hand, as those come that have to be waited for."""
    for source in inputs:
        yield source
