"""The line: read an article, extract, ground, store; for one article and for a run over many.

A run stores each article in a transaction of its own and reports it with one `Outcome`. An article that fails is
recorded and the run goes on; only a RunError stops it. At most `concurrency` articles wait for an answer at once, and
about as many again are read ahead or being stored: a place that is left is taken at once, so that no model waits.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Self

from extractor.budget import Budget
from extractor.desk import desk
from extractor.evidence import Evidence, evidence_of
from extractor.extraction import Extraction, Extractor
from extractor.fingerprint import Fingerprints, extractor_version, schema_sha256
from extractor.forecast import Forecaster
from extractor.grounding import ground
from extractor.inputs import Input
from extractor.mistakes import contained
from extractor.recognition import Recognition, Sight, Verdict
from extractor.summary import Outcome, State, Stop, Summary
from schemas.article import Article
from schemas.errors import ArticleError, RunError
from schemas.record import ArticleRecord, ExtractionInfo, Usage

if TYPE_CHECKING:
    from db.store import Seen, Store

# Why no further article is looked at; beyond a budget they are still counted.
CLOSED = (Stop.INTERRUPTED, Stop.DEADLINE)
# A process that is killed loses the articles of this time, and the next run extracts them again.
UNSURE_SECONDS = 0.25


async def extract_record(article: Article, extractor: Extractor) -> ArticleRecord:
    """Extract and ground one article. Raises ArticleError for this article, RunError where none can succeed."""
    started = time.perf_counter()
    evidence = evidence_of(article)
    with contained(article.uri):
        return _grounded(evidence, await extractor.extract(article), Fingerprints(extractor.identity), started)


def _grounded(evidence: Evidence, extraction: Extraction, fingerprints: Fingerprints, started: float) -> ArticleRecord:
    """The record of an article whose extraction began at `started`."""
    article, identity = evidence.article, fingerprints.identity
    grounding = ground(article, extraction.facts)
    return ArticleRecord(
        article=article.info,
        events=grounding.events,
        agreements=grounding.agreements,
        commitments=grounding.commitments,
        rejections=(*extraction.rejections, *grounding.rejections),
        suspicions=evidence.suspicions,
        extraction=ExtractionInfo(
            model=identity.model,
            extractor_version=extractor_version(),
            fingerprint=fingerprints.of_article(article.info),
            prompt_sha256=identity.prompt_sha256,
            schema_sha256=schema_sha256(),
            extracted_at=datetime.now(UTC),
            duration_s=time.perf_counter() - started,
            usage=extraction.usage,
        ),
    )


@dataclass(frozen=True)
class Waiting:
    """An article that has to be extracted, as evidence, and what it was read from."""

    evidence: Evidence
    seen: Seen

    @property
    def article(self) -> Article:
        return self.evidence.article


@dataclass
class Place:
    """One of the places with the extractor; left once, as soon as the article has its answer."""

    places: asyncio.Semaphore
    taken: bool = False

    async def __aenter__(self) -> Self:
        await self.places.acquire()
        self.taken = True
        return self

    def leave(self) -> None:
        if self.taken:
            self.taken = False
            self.places.release()

    async def __aexit__(self, kind: type[BaseException] | None, *_: object) -> None:
        # After an error that ends the run nobody takes the place: the others, not cancelled yet, would still ask.
        if kind is None or not issubclass(kind, RunError):
            self.leave()


@dataclass
class Run:
    """A run over articles: what is current is skipped, everything else is extracted and stored.

    `recognition` compares with the ledger. A run without a number writes nothing: it only tells.
    """

    extractor: Extractor
    store: Store
    tell: Callable[[Outcome], None]
    recognition: Recognition
    run_id: int | None = None
    concurrency: int = 1
    limit: int | None = None
    budget: Budget | None = None
    summary: Summary = field(default_factory=Summary)
    _failed_before: set[str] = field(default_factory=set)
    _asking: asyncio.Task[Any] | None = None

    async def over(self, inputs: AsyncIterator[Input]) -> None:
        """Process all articles; raises RunError as soon as no article can succeed."""
        self._failed_before = self.store.waiting()
        articles, turn, places = self._stale(inputs), asyncio.Lock(), asyncio.Semaphore(self.concurrency)
        try:
            with self.store.held():
                async with asyncio.TaskGroup() as tasks:
                    work = [self._work(articles, turn, places) for _ in range(2 * self.concurrency)]
                    tasks.create_task(self._commit([tasks.create_task(each) for each in work]))
        except* RunError as errors:
            raise errors.exceptions[0] from None

    def stop(self, reason: Stop = Stop.INTERRUPTED) -> None:
        """Take no further article; what is under way is finished and stored."""
        self.summary.stopped = reason
        self.extractor.finish()
        if self._asking:
            # The next one may be a page of a silent server.
            self._asking.cancel()
        if self.budget:
            self.budget.close()

    async def plan(self, inputs: AsyncIterator[Input], forecaster: Forecaster) -> None:
        """Report what `over` would extract, and what it would take."""
        async for waiting in self._stale(inputs):
            self._report(Outcome(waiting.article.uri, State.STALE, forecast=forecaster.of(waiting.article)))
        # Copies of what is extracted in the same run are found as it is extracted.
        wanted = self.recognition.duplicates or self.recognition.copies
        self.summary.at_most = self.summary.articles[State.STALE] > 1 and not wanted

    async def _work(self, articles: AsyncIterator[Waiting], turn: asyncio.Lock, places: asyncio.Semaphore) -> None:
        while waiting := await self._next(articles, turn):
            article = waiting.article
            try:
                async with Place(places) as place:
                    if self.closed:
                        self.summary.unfinished = True
                        return
                    if self.budget and not await self.budget.reserve(article):
                        self._leave(article)
                        continue
                    started = time.perf_counter()
                    with contained(article.uri):
                        extraction = await self.extractor.extract(article, place.leave)
                async with desk():
                    with contained(article.uri):
                        record = _grounded(waiting.evidence, extraction, self.recognition.fingerprints, started)
                        if self.run_id is not None:
                            again = self.recognition.force
                            self.store.save(self.run_id, article, record, again=again, seen=waiting.seen)
                self._report(Outcome(article.uri, State.EXTRACTED, record))
            except ArticleError as error:
                self._fail(error, waiting.seen.content_sha256, article)
            finally:
                self.recognition.end(article)

    async def _commit(self, workers: list[asyncio.Task[None]]) -> None:
        """Make sure of what is stored, every moment until the workers are done."""
        while not all(worker.done() for worker in workers):
            await asyncio.wait(workers, timeout=UNSURE_SECONDS)
            self.store.commit()

    async def _next(self, articles: AsyncIterator[Waiting], turn: asyncio.Lock) -> Waiting | None:
        async with turn:
            self._asking = asyncio.current_task()
            try:
                waiting = await anext(articles, None)
            except asyncio.CancelledError:
                if not self.closed or not self._asking or self._asking.uncancel():
                    raise
                self.summary.unfinished = True
                return None
            finally:
                self._asking = None
            if waiting is not None:
                self.recognition.begin(waiting.article)
            return waiting

    @property
    def closed(self) -> bool:
        """Whether nothing further is to be done, for a signal or the deadline."""
        return self.summary.stopped in CLOSED

    async def _stale(self, inputs: AsyncIterator[Input]) -> AsyncIterator[Waiting]:
        """Articles that have to be extracted, at most `limit`; the others are reported on the way."""
        left = self.limit
        async for source in inputs:
            if self.closed:
                self.summary.unfinished = True
            if left == 0 or self.closed:
                return
            digest = None
            try:
                with contained(source.uri):
                    data = source.data()
                    digest = source.sha256(data)
                    waiting = await self._waiting(source, data, digest)
            except ArticleError as error:
                if digest is None and self.recognition.is_forgotten(source.uri, None):
                    self._report(Outcome(source.uri, State.FORGOTTEN))
                else:
                    self._fail(error, digest)
                continue
            if waiting is None:
                continue
            left = left and left - 1
            self.recognition.under_way[waiting.seen.text_sha256] = source.uri
            yield waiting

    async def _waiting(self, source: Input, data: bytes, digest: str) -> Waiting | None:
        """The article of an input that holds these bytes; None, and a report, where it needs no extraction."""
        sight = await self._look(source, data, digest)
        if verdict := self.recognition.judge(sight):
            self._skip(sight, verdict)
            return None
        async with desk():
            waiting = Waiting(evidence_of(sight.article()), sight.seen)
        if verdict := self.recognition.compare(waiting.article):
            if not (self.recognition.duplicates or self.recognition.copies):
                self._skip(sight._replace(read=waiting.article), verdict)
                return None
            self._note(waiting.article, verdict)
        return waiting

    async def _look(self, source: Input, data: bytes, digest: str) -> Sight:
        """What was read when it held the same is known at once; to read an article takes a turn at the desk."""
        if known := self.recognition.recognise(source, digest, data):
            return known
        async with desk():
            return self.recognition.read(source, data, digest)

    def _note(self, article: Article, verdict: Verdict) -> None:
        """Write down what the article repeats."""
        if self.run_id is not None:
            self.recognition.note(article, verdict)

    def _skip(self, sight: Sight, verdict: Verdict) -> None:
        """An article that needs no extraction."""
        uri = sight.source.uri
        if verdict.twin == uri:
            return  # the same path twice
        if self.run_id is not None:
            if verdict.extraction_id is not None:
                self.store.promote(self.run_id, verdict.extraction_id)
            if sight.read:
                self.store.see(uri, sight.seen)
                self._note(sight.read, verdict)
            if uri in self._failed_before:
                self.store.settled(uri)
        what = "same text as" if verdict.score == 1 else f"{verdict.score:.0%} of it stands in"
        reason = f"{what} {verdict.twin}, not extracted again" if verdict.twin else None
        self._report(Outcome(uri, verdict.state, reason=reason))

    def _report(self, outcome: Outcome) -> None:
        self.summary.add(outcome)
        if self.budget:
            self.budget.settle(outcome.uri, outcome.taken)
        self.tell(outcome)

    def _leave(self, article: Article) -> None:
        """Leave an article that the budget does not cover; the others are still looked at, and counted."""
        self.summary.stopped = self.summary.stopped or Stop.BUDGET
        self._report(Outcome(article.uri, State.STALE))

    def _fail(self, error: ArticleError, content_sha256: str | None, article: Article | None = None) -> None:
        usage = error.usage or Usage()
        if self.run_id is not None:
            attempt = self.recognition.attempt(content_sha256)
            self.store.fail(self.run_id, error, usage=usage, article=article, attempt=attempt)
        self._report(Outcome(error.uri, State.FAILED, reason=error.message, usage=usage))
