"""The one tree of errors. A message says what failed, for which article, and what to do next.

ExtractorError
├── ArticleError            one article fails: it is recorded and counted, the run goes on
│   ├── UnreadableArticle   the file cannot be read as an article
│   ├── NotFetched          the page cannot be fetched
│   ├── SourceFailed        a source of articles gives none, or not all
│   └── ExtractionFailed    the extractor gave no usable answer
└── RunError                the run stops
    ├── ConfigurationError  wrong usage or configuration
    ├── DatabaseError       the database cannot be opened, read or written
    └── LockedError         another run holds the database
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from schemas.record import Usage


class ExtractorError(Exception):
    """Base of all errors that a user is meant to read; `exit_code` is what the command line ends with."""

    exit_code: ClassVar[int] = 1


class ArticleError(ExtractorError):
    """One article fails; `uri` names it, `usage` is what its attempts took all the same."""

    def __init__(self, uri: str, message: str, usage: Usage | None = None) -> None:
        super().__init__(f"{uri}: {message}")
        self.uri = uri
        self.message = message
        self.usage = usage

    def __reduce__(self) -> tuple[type[ArticleError], tuple[str, str, Usage | None]]:
        """How it is copied: exceptions are by their text alone."""
        return type(self), (self.uri, self.message, self.usage)


class UnreadableArticle(ArticleError):
    """The file cannot be read as an article."""


class NotFetched(ArticleError):
    """The page cannot be fetched, or may not be."""


class SourceFailed(ArticleError):
    """A source of articles gives none, or not all; `uri` is its address."""


class ExtractionFailed(ArticleError):
    """The extractor gave no usable answer for the article."""


class RunError(ExtractorError):
    """The run cannot go on."""


class ConfigurationError(RunError):
    """Wrong usage or configuration."""

    exit_code = 2


class DatabaseError(RunError):
    """The database cannot be opened, read or written."""

    exit_code = 2


class LockedError(RunError):
    """Another run holds the database."""

    exit_code = 3
