"""The gold of the seeds, and the answers without mistakes."""

from __future__ import annotations

import pytest

from extractor.annotation import as_record
from extractor.gold import GoldArticle
from schemas.record import ArticleRecord
from tests.evaluation.perturbed import load


@pytest.fixture(scope="module")
def seeds() -> list[GoldArticle]:
    return load("seeds")


@pytest.fixture(scope="module")
def right(seeds: list[GoldArticle]) -> list[ArticleRecord]:
    """The records that an extractor without mistakes would give for the seeds."""
    return [as_record(gold) for gold in seeds]
