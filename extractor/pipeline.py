"""The line: read an article, extract, ground, store; for one article and for a run over many.

A run keeps at most `concurrency` articles in memory, stores each in a transaction of its own, and reports every article
with one `Outcome`. An article that fails is recorded and the run goes on; only a RunError stops it.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from extractor.budget import Budget
from extractor.evidence import evidence_of
from extractor.extraction import Extractor
from extractor.fingerprint import extractor_version, fingerprint, schema_sha256
from extractor.forecast import Forecaster
from extractor.grounding import ground
from extractor.reading import find_articles, name_of, read_article
from extractor.summary import Outcome, State, Stop, Summary
from schemas.article import Article
from schemas.errors import ArticleError, RunError
from schemas.record import ArticleRecord, ExtractionInfo, Usage

if TYPE_CHECKING:
    from db.store import Store


async def extract_record(article: Article, extractor: Extractor) -> ArticleRecord:
    """Extract and ground one article. Raises ArticleError for this article, RunError where none can succeed."""
    started, identity = time.perf_counter(), extractor.identity
    extraction = await extractor.extract(article)
    grounding = ground(article, extraction.facts)
    return ArticleRecord(
        article=article.info,
        events=grounding.events,
        agreements=grounding.agreements,
        commitments=grounding.commitments,
        rejections=(*extraction.rejections, *grounding.rejections),
        suspicions=evidence_of(article).suspicions,
        extraction=ExtractionInfo(
            model=identity.model,
            extractor_version=extractor_version(),
            fingerprint=fingerprint(article.info, identity),
            prompt_sha256=identity.prompt_sha256,
            schema_sha256=schema_sha256(),
            extracted_at=datetime.now(UTC),
            duration_s=time.perf_counter() - started,
            usage=extraction.usage,
        ),
    )


def uri_of(path: Path, base: Path) -> str:
    """Name of an article in a database that stands in `base`: its path from there, or all of it from elsewhere.

    However a path is typed, and from wherever, an article has one name; links are not followed.
    """
    whole, home = Path(os.path.abspath(path)), Path(os.path.abspath(base))  # noqa: PTH100  (resolve follows links)
    return name_of(whole.relative_to(home) if whole.is_relative_to(home) else whole)


@dataclass
class Run:
    """A run over files: what is current is skipped, everything else is extracted and stored.

    `base` is the folder of the database; articles below it are named by their path from there. A `shadow` run leaves
    the current facts as they are.
    """

    extractor: Extractor
    store: Store
    base: Path
    tell: Callable[[Outcome], None]
    run_id: int | None = None
    concurrency: int = 1
    limit: int | None = None
    force: bool = False
    shadow: bool = False
    budget: Budget | None = None
    summary: Summary = field(default_factory=Summary)
    _under_way: dict[str, str] = field(default_factory=dict)

    async def over(self, paths: Iterable[Path]) -> None:
        """Process all articles below the paths; raises RunError as soon as no article can succeed."""
        articles = self._stale(paths)
        try:
            async with asyncio.TaskGroup() as workers:
                for _ in range(self.concurrency):
                    workers.create_task(self._work(articles))
        except* RunError as errors:
            raise errors.exceptions[0] from None

    def stop(self) -> None:
        """Take no further article; what is under way is finished and stored."""
        self.summary.stopped = Stop.INTERRUPTED
        if self.budget:
            self.budget.close()

    def plan(self, paths: Iterable[Path], forecaster: Forecaster) -> None:
        """Report what `over` would extract, and what it would take."""
        for article in self._stale(paths):
            self._report(Outcome(article.uri, State.STALE, forecast=forecaster.of(article)))

    async def _work(self, articles: Iterator[Article]) -> None:
        for article in articles:
            # The offline extractor waits for nothing; without this no signal would be heard before its last article.
            await asyncio.sleep(0)
            try:
                if self.budget and not await self.budget.reserve(article):
                    self._leave(article)
                    continue
                record = await extract_record(article, self.extractor)
                if self.run_id is not None:
                    self.store.save(self.run_id, article, record, again=self.force)
                self._report(Outcome(article.uri, State.EXTRACTED, record))
            except ArticleError as error:
                self._fail(error, article)
            finally:
                self._under_way.pop(article.info.text_sha256, None)

    def _stale(self, paths: Iterable[Path]) -> Iterator[Article]:
        """Articles that have to be extracted, at most `limit`; the others are reported on the way."""
        left = self.limit
        for path in find_articles(paths):
            if left == 0 or self.summary.stopped is Stop.INTERRUPTED:
                return
            try:
                article = read_article(path, uri=uri_of(path, self.base))
            except ArticleError as error:
                self._fail(error)
                continue
            uri, text = article.uri, article.info.text_sha256
            if not self.force and (state := self._known(article)):
                self._report(Outcome(uri, state))
            elif self._under_way.get(text) == uri:
                continue  # the same path twice
            elif twin := self._twin(uri, text):
                self._report(Outcome(uri, State.DUPLICATE, reason=f"same text as {twin}, not extracted again"))
            else:
                left = left and left - 1
                self._under_way[text] = uri
                yield article

    def _known(self, article: Article) -> State | None:
        """What becomes of an article that was extracted before in the same way; None where it was not."""
        key = article.uri, fingerprint(article.info, self.extractor.identity)
        if self.store.is_current(*key):
            return State.CURRENT
        if (extraction_id := self.store.extracted(*key)) is None:
            return None
        if self.shadow:
            return State.CURRENT
        if self.run_id is not None:
            self.store.promote(self.run_id, extraction_id)
        return State.PROMOTED

    def _twin(self, uri: str, text: str) -> str | None:
        """Another article with the same text; None where this one has facts already, which then must not stay old."""
        if self.store.knows(uri):
            return None
        return self._under_way.get(text) or self.store.same_text_as(uri, text)

    def _report(self, outcome: Outcome) -> None:
        self.summary.add(outcome)
        if self.budget:
            self.budget.settle(outcome.uri, outcome.taken)
        self.tell(outcome)

    def _leave(self, article: Article) -> None:
        """Leave an article that the budget does not cover; the others are still looked at, and counted."""
        self.summary.stopped = self.summary.stopped or Stop.BUDGET
        self._report(Outcome(article.uri, State.STALE))

    def _fail(self, error: ArticleError, article: Article | None = None) -> None:
        usage = error.usage or Usage()
        if self.run_id is not None:
            self.store.fail(self.run_id, error, usage=usage, article=article)
        self._report(Outcome(error.uri, State.FAILED, reason=error.message, usage=usage))
