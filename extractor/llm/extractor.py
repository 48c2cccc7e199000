"""The LLM extractor: ask about an article, ask again for the items that are wrong, put the parts together."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Coroutine, Sequence
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, TypeVar

from extractor.desk import desk
from extractor.extraction import Extraction, Identity, nothing
from extractor.grounding import problems as grounding_problems
from extractor.hashing import hash_files
from extractor.llm.answer import Draft, read
from extractor.llm.meter import Meter
from extractor.llm.parts import halve, merge, split
from extractor.llm.prices import Price, price_of
from extractor.llm.prompt import article_text, correction, messages_of, prompt_sha256
from extractor.llm.providers import target_of
from extractor.settings import Settings
from schemas.article import Article, Sentence
from schemas.errors import ExtractionFailed, RunError
from schemas.facts import Participant
from schemas.record import Rejection

if TYPE_CHECKING:
    from types import TracebackType

    from extractor.llm.endpoint import Endpoint

Result = TypeVar("Result")
# Where an eighth is still too long, it is not the article: a context too small for the prompt, a model that runs on.
MOST_HALVINGS = 3
# The modules that shape facts between the model's answer and the grounding.
SHAPING = ("answer.py", "extractor.py", "parts.py")


@cache
def _rules_sha256() -> str:
    return hash_files(*(Path(__file__).parent / name for name in SHAPING))


class LLMExtractor:
    """Any model behind an OpenAI-compatible endpoint; belongs to one event loop, and wants to be closed."""

    def __init__(self, settings: Settings) -> None:
        """Raises ConfigurationError that says what to set; nothing is sent yet."""
        self._settings = settings
        self._target = target_of(settings)
        self._endpoint: Endpoint | None = None

    @cached_property
    def _price(self) -> Price | None:
        return price_of(self._target)

    @property
    def identity(self) -> Identity:
        values = self._target.parameters.items()
        parameters = {name: value if isinstance(value, int | float | str) else str(value) for name, value in values}
        return Identity(
            model=self._settings.model,
            prompt_sha256=prompt_sha256(enforced=self._target.enforced),
            parameters={**parameters, "max_part_chars": self._settings.max_part_chars, "rules": _rules_sha256()[:8]},
        )

    async def extract(self, article: Article, answered: Callable[[], None] = nothing) -> Extraction:
        """Facts of the article. Raises ExtractionFailed (with its usage) for this article, RunError for all.

        `answered` is called with every answer; what an article is asked besides waits for its turn in the limiter.
        """
        with Meter(price=self._price, answered=answered).running() as meter:
            try:
                drafts = await self._drafts(article)
            except ExtractionFailed as error:
                error.usage = meter.usage()
                raise
        rejections: list[Rejection] = [rejection for draft in drafts for rejection in draft.salvage()]
        facts = merge(drafts).article_facts()
        return Extraction(facts=facts, rejections=tuple(rejections), usage=meter.usage())

    async def _drafts(self, article: Article) -> list[Draft]:
        """The answers to the parts of an article; the first also tells the others who is who."""
        if not article.sentences:
            return [Draft()]
        first, *others = split(article.sentences, self._settings.max_part_chars)
        drafts = await self._part(article, first, ())
        known = [person for draft in drafts for person in draft.people()]
        for more in await _together([self._part(article, part, known) for part in others]):
            drafts += more
        return drafts

    async def _part(
        self, article: Article, part: Sequence[Sentence], known: Sequence[Participant], depth: int = 0
    ) -> list[Draft]:
        """The answer to a part, or the answers to its halves where the whole is too long."""
        from extractor.llm.faults import TooLong

        try:
            return [await self._draft(article, part, known)]
        except TooLong:
            halves = halve(part)
            if not halves or depth == MOST_HALVINGS:
                raise
        drafts = await _together([self._part(article, half, known, depth + 1) for half in halves])
        return [draft for several in drafts for draft in several]

    async def _draft(self, article: Article, part: Sequence[Sentence], known: Sequence[Participant]) -> Draft:
        """Ask about a part, and once more for the items that are wrong."""
        endpoint = self._open()
        messages = messages_of(article_text(article, part, known), enforced=self._target.enforced)
        answer = await endpoint.ask(article.uri, messages)
        async with desk():
            draft = read(answer)
            wrong = {**grounding_problems(article, draft.article_facts()), **draft.problems()}
        if not wrong:
            return draft
        kept = [id_ for id_ in draft.facts if id_ not in wrong]
        asked = json.dumps(draft.payloads(wrong), ensure_ascii=False, separators=(",", ":"))
        messages += [{"role": "assistant", "content": asked}, {"role": "user", "content": correction(wrong, kept)}]
        try:
            draft.correct(await endpoint.ask(article.uri, messages), wrong)
        except (ExtractionFailed, RunError):
            # The good items are there already; the others end as rejections with their own reasons. What ends the run,
            # the next question says again.
            return draft
        return draft

    def _open(self) -> Endpoint:
        """The client, made with the first question: its packages take a second to import."""
        if self._endpoint is None:
            from extractor.llm.endpoint import Endpoint

            self._endpoint = Endpoint(self._target, self._settings)
        return self._endpoint

    def finish(self) -> None:
        if self._endpoint is not None:
            self._endpoint.finish()

    async def aclose(self) -> None:
        if self._endpoint is not None:
            await self._endpoint.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


async def _together(work: Sequence[Coroutine[Any, Any, Result]]) -> list[Result]:
    """Results of all; the first error ends the others and is raised as it is."""
    tasks = [asyncio.create_task(one) for one in work]
    try:
        return list(await asyncio.gather(*tasks))
    finally:
        for task in tasks:
            task.cancel()
        # What they took is counted when they have ended.
        await asyncio.gather(*tasks, return_exceptions=True)
