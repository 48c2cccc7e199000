"""One article in, its record out, without a database: `extract` and its asynchronous form `aextract`."""

from __future__ import annotations

import asyncio
import hashlib
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any

from extractor.models import open_extractor
from extractor.pipeline import extract_record
from extractor.reading import SUFFIXES, read_article, read_text
from extractor.settings import load_settings
from schemas.article import Article
from schemas.record import ArticleRecord


async def aextract(
    source: str | Path,
    *,
    model: str | None = None,
    published_at: str | date | None = None,
    config: str | Path | None = None,
    **settings: Any,
) -> ArticleRecord:
    """Extract the facts of one article.

    `source` is a path, or the text of the article; a string of one line that ends like an article file is a path.
    `model` is "offline" or "PROVIDER/NAME"; without it the environment and `extractor.toml` (or the file `config`)
    decide, and where they are silent the offline extractor works. `published_at` (a day, or a time with
    zone, also in ISO 8601) anchors relative dates and overrides what the article says. Further keywords are fields of
    `extractor.settings.Settings`.

    Returns the record: article, events with participants, agreements, commitments, each with its quote and code-point
    offsets, and what was rejected. Raises errors of `schemas.errors`: ArticleError for this article,
    ConfigurationError for wrong settings.
    """
    article = _read(source, published_at)
    file = None if config is None else Path(config)
    async with open_extractor(load_settings(file, model=model, **settings)) as extractor:
        return await extract_record(article, extractor)


def extract(source: str | Path, **options: Any) -> ArticleRecord:
    """`aextract` for synchronous code; it also works where an event loop runs already, as in a notebook."""
    # asyncio.run refuses to run inside a running loop; a thread of its own has none.
    with ThreadPoolExecutor(max_workers=1) as thread:
        return thread.submit(asyncio.run, aextract(source, **options)).result()


def _read(source: str | Path, published_at: str | date | None) -> Article:
    published = published_at.isoformat() if isinstance(published_at, date) else published_at
    if isinstance(source, Path) or ("\n" not in source and source.lower().endswith(SUFFIXES)):
        return read_article(Path(source), published_at=published)
    digest = hashlib.sha256(source.encode("utf-8", "surrogatepass")).hexdigest()
    return read_text(source, f"text:{digest[:16]}", published_at=published)
