"""Answers: what an extractor says about the articles of the gold. An article that fails has no record, and is named."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from extractor.extraction import Extractor
from extractor.gold import GoldArticle
from extractor.pipeline import extract_record
from schemas.errors import ArticleError
from schemas.record import ArticleRecord


@dataclass(frozen=True)
class Answers:
    """Records in the order of the gold, and the errors of the articles that have none."""

    records: tuple[ArticleRecord, ...]
    failures: tuple[ArticleError, ...]


async def answer(gold: Iterable[GoldArticle], extractor: Extractor) -> Answers:
    """Extract the articles of the gold one after the other. Raises RunError where none can succeed."""
    records: list[ArticleRecord] = []
    failures: list[ArticleError] = []
    for article in gold:
        try:
            records.append(await extract_record(article.article, extractor))
        except ArticleError as error:
            failures.append(error)
    return Answers(tuple(records), tuple(failures))
