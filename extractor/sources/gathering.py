"""All sources of a configuration in, their articles out, one after the other: what a run works through.

Files and tables come first, in the order of the configuration. Web sources are asked beside each other, so that the
pace of one host does not hold up another; at most `AHEAD` articles wait to be taken.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator, Mapping
from contextlib import AsyncExitStack, aclosing, asynccontextmanager
from pathlib import Path

from db.engine import Database
from db.resources import Resources
from extractor.inputs import Input, Inputs, uri_of
from extractor.sources.client import Client
from extractor.sources.configuration import Configuration, Csv, Files, Folder, LocalSource, WebSource
from extractor.sources.files import Name, files_items, folder_items
from extractor.sources.inputs import Item
from extractor.sources.pages import Pages
from extractor.sources.rows import csv_items, jsonl_items

AHEAD = 8


# Pages that are not to be asked for yet, with what was wrong with them.
Waiting = Callable[[Database], Mapping[str, str]]


def none_waits(_: Database) -> Mapping[str, str]:
    return {}


def of_sources(
    configuration: Configuration, base: Path, *, offline: bool = False, waiting: Waiting = none_waits
) -> Inputs:
    """The articles of all sources as a run takes them; files are named by their path from `base`."""

    @asynccontextmanager
    async def opened(database: Database) -> AsyncIterator[AsyncIterator[Input]]:
        def name(path: Path) -> str:
            return uri_of(path, base)

        async with open_sources(configuration, database, name, offline=offline, waiting=waiting) as items:
            yield items

    return opened


@asynccontextmanager
async def open_sources(
    configuration: Configuration,
    database: Database,
    name: Name,
    *,
    offline: bool = False,
    client: Client | None = None,
    waiting: Waiting = none_waits,
) -> AsyncIterator[AsyncIterator[Item]]:
    """The articles of all sources, to be iterated over once, by one task.

    `name` gives the name of a file in the database. `offline` asks nobody: web sources give what was fetched before. A
    source or an article that fails is a `Failure` among the others; RunErrors are raised.
    """
    async with AsyncExitStack() as stack:
        if not offline and client is None and any(isinstance(each, WebSource) for each in configuration.sources):
            client = await stack.enter_async_context(Client(configuration.fetching))
        asking = None if offline else client
        pages = Pages(Resources(database), asking, configuration.fetching, waiting(database))
        yield await stack.enter_async_context(aclosing(_gathered(configuration, pages, name)))


async def _gathered(configuration: Configuration, pages: Pages, name: Name) -> AsyncGenerator[Item, None]:
    for source in configuration.sources:
        if isinstance(source, LocalSource):
            for item in _local(source, name):
                yield item
    web = [source for source in configuration.sources if isinstance(source, WebSource)]
    async with aclosing(_merged([pages.items(source) for source in web])) as items:
        async for item in items:
            yield item


def _local(source: LocalSource, name: Name) -> Iterator[Item]:
    match source:
        case Folder():
            return folder_items(source, name)
        case Files():
            return files_items(source, name)
        case Csv():
            return csv_items(source, name)
        case _:
            return jsonl_items(source, name)


async def _merged(streams: list[AsyncIterator[Item]]) -> AsyncGenerator[Item, None]:
    """The items of all streams as they come; the error of one ends all."""
    queue: asyncio.Queue[Item | None] = asyncio.Queue()
    room = asyncio.Semaphore(AHEAD)

    async def pour(stream: AsyncIterator[Item]) -> None:
        try:
            async for item in stream:
                await room.acquire()
                queue.put_nowait(item)
        finally:
            queue.put_nowait(None)

    tasks = [asyncio.create_task(pour(stream)) for stream in streams]
    try:
        left = len(tasks)
        while left:
            item = await queue.get()
            if item is not None:
                room.release()
                yield item
                continue
            left -= 1
            for task in tasks:
                if task.done() and task.exception():
                    task.result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
