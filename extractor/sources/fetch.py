"""`extractor fetch`: all sources are gone through and what the web holds is kept; nothing is extracted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from db.engine import open_database
from db.lock import run_lock
from extractor.inputs import uri_of
from extractor.sources.configuration import Configuration
from extractor.sources.gathering import open_sources
from extractor.sources.inputs import Failure, Origin, SourceInput


@dataclass(frozen=True)
class Gathered:
    """An article that a source gives, or what is wrong with it or with the source; one of the two is None."""

    source: str
    uri: str
    origin: Origin | None = None
    failure: str | None = None


async def fetch(configuration: Configuration, database: Path, tell: Callable[[Gathered], None]) -> None:
    """Go through all sources; `tell` hears of every article and of every failure. Raises RunError."""
    base = database.parent
    with open_database(database) as opened, run_lock(database):
        async with open_sources(configuration, opened, lambda path: uri_of(path, base)) as items:
            async for item in items:
                tell(_told(item))


def _told(item: SourceInput | Failure) -> Gathered:
    if isinstance(item, Failure):
        return Gathered(item.source, item.error.uri, failure=item.error.message)
    return Gathered(item.source, item.uri, item.origin)
