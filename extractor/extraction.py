"""What every extractor is: an article in, facts that cite its sentences out, with what they cost."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from pydantic import Field

from schemas.article import Article, Frozen
from schemas.facts import ArticleFacts
from schemas.record import Rejection, Usage


class Extraction(Frozen):
    """The answer of an extractor: facts, the items it had to give up (with reasons), and the usage of all attempts."""

    facts: ArticleFacts
    rejections: tuple[Rejection, ...] = ()
    usage: Usage = Usage()


class Identity(Frozen):
    """Everything about an extractor that could change its result; part of the fingerprint.

    `model` is "offline" or "PROVIDER/NAME"; `parameters` are those of the request (temperature and the like), or the
    hash of the rules.
    """

    model: str
    prompt_sha256: str | None = None
    parameters: dict[str, str | int | float | bool | None] = Field(default_factory=dict)


def nothing() -> None:
    """Nothing to do."""


class Extractor(Protocol):
    """Two real ones: `extractor.offline.OfflineExtractor` and `extractor.llm.LLMExtractor`."""

    @property
    def identity(self) -> Identity: ...

    async def extract(self, article: Article, answered: Callable[[], None] = nothing) -> Extraction:
        """Facts of the article. Raises ExtractionFailed for this article, RunError when no article can succeed.

        `answered` is called when there is nothing more to wait for, or hardly: the next article may be begun.
        """
        ...

    def finish(self) -> None:
        """Finish what is under way, and try nothing again that fails from now on: the run is about to end."""
        ...
