"""How a run keeps an extractor busy: who is asked when, and what becomes of what was read ahead."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from db.engine import open_database
from db.store import Store
from extractor.extraction import Extraction, Identity, nothing
from extractor.folding import fold
from extractor.inputs import Input, each, file_inputs
from extractor.pipeline import Run
from extractor.recognition import Recognition
from extractor.summary import Outcome, State
from schemas.article import Article
from schemas.facts import ArticleFacts

ARTICLE = "Ministers meet in Tokyo\n\nThe defence ministers of India and Japan met in Tokyo for the {number}th time.\n"
EMPTY = Extraction(facts=ArticleFacts(events=(), agreements=(), commitments=()))


@dataclass
class Slow:
    """An extractor that answers as soon as `at_once` articles wait, and then has work to do until `idle` is set."""

    at_once: int = 1
    asked: list[str] = field(default_factory=list)
    waiting: int = 0
    most_waiting: int = 0
    when_asked: Callable[[], None] = nothing
    idle: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def identity(self) -> Identity:
        return Identity(model="vllm/slow")

    async def extract(self, article: Article, answered: Callable[[], None] = nothing) -> Extraction:
        self.asked.append(article.uri)
        self.when_asked()
        self.waiting += 1
        self.most_waiting = max(self.most_waiting, self.waiting)
        while self.most_waiting < self.at_once:
            await asyncio.sleep(0)
        # Time for others to come that must not.
        await asyncio.sleep(0.01)
        self.waiting -= 1
        answered()
        await self.idle.wait()
        return EMPTY

    def finish(self) -> None:
        self.idle.set()


@pytest.fixture
def news(tmp_path: Path) -> Path:
    folder = tmp_path / "news"
    folder.mkdir()
    for number in range(9):
        (folder / f"{number}.txt").write_text(ARTICLE.format(number=number), encoding="utf-8")
    return folder


def files(news: Path) -> AsyncIterator[Input]:
    return each(file_inputs([news], news.parent))


@contextmanager
def run_with(extractor: Slow, news: Path, concurrency: int) -> Iterator[Run]:
    with open_database(news.parent / "facts.db") as opened:
        store = Store(opened, fold)
        run_id = store.begin_run("run", "vllm/slow")
        yield Run(extractor, store, lambda _: None, Recognition(store, extractor.identity), run_id, concurrency)


@pytest.mark.parametrize("concurrency", [1, 3, 16])
def test_no_more_articles_than_wanted_wait_for_an_answer(news: Path, concurrency: int) -> None:
    extractor = Slow(at_once=min(concurrency, 9))
    extractor.idle.set()
    with run_with(extractor, news, concurrency) as run:
        asyncio.run(asyncio.wait_for(run.over(files(news)), 60))
    assert extractor.most_waiting == min(concurrency, 9)
    assert run.summary.articles[State.EXTRACTED] == 9


def test_next_article_is_asked_about_as_soon_as_an_answer_is_there(news: Path) -> None:
    extractor = Slow()
    with run_with(extractor, news, concurrency=1) as run:

        async def busy_until_the_second_is_asked() -> None:
            running = asyncio.create_task(run.over(files(news)))
            while len(extractor.asked) < 2:
                await asyncio.sleep(0)
            assert run.summary.articles[State.EXTRACTED] == 0
            extractor.idle.set()
            await running

        asyncio.run(asyncio.wait_for(busy_until_the_second_is_asked(), 30))
    assert extractor.asked == [f"news/{number}.txt" for number in range(9)]


def test_stopped_run_finishes_what_was_asked_and_asks_nothing_that_was_read_ahead(news: Path) -> None:
    extractor = Slow()
    extractor.idle.set()
    with run_with(extractor, news, concurrency=2) as run:
        extractor.when_asked = lambda: run.stop() if len(extractor.asked) == 3 else None
        asyncio.run(run.over(files(news)))
    assert run.summary.articles == {**dict.fromkeys(State, 0), State.EXTRACTED: len(extractor.asked)}
    assert len(extractor.asked) in (3, 4)


def test_mistake_of_the_program_is_the_failure_of_one_article(news: Path) -> None:
    extractor = Slow()
    extractor.idle.set()
    told: list[Outcome] = []

    def stumble() -> None:
        if extractor.asked[-1] == "news/4.txt":
            raise IndexError("list index out of range")

    extractor.when_asked = stumble
    with run_with(extractor, news, concurrency=1) as run:
        run.tell = told.append
        asyncio.run(run.over(files(news)))
    (failed,) = [outcome for outcome in told if outcome.state is State.FAILED]
    assert failed.uri == "news/4.txt"
    assert failed.reason is not None
    assert failed.reason.startswith("meets a mistake of this program (IndexError in test_pipeline.py, line ")
    assert run.summary.articles == {**dict.fromkeys(State, 0), State.EXTRACTED: 8, State.FAILED: 1}
