"""Floors hold, and the offline extractor keeps its own."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path

import pytest

from extractor.evaluation import (
    Answers,
    answer,
    check_floors,
    read_floors,
    update_floors,
)
from extractor.gold import GoldArticle
from extractor.models import open_extractor
from extractor.settings import Settings
from schemas.errors import ConfigurationError
from schemas.record import ArticleRecord
from tests.evaluation.perturbed import CORPORA, FLOORS, disturbed, load, measure


def test_floors_hold_what_was_pinned(tmp_path: Path, seeds: list[GoldArticle], right: list[ArticleRecord]) -> None:
    path = tmp_path / "floors.json"
    perfect = measure(seeds, right)
    worse = measure(seeds, [disturbed(record, random.Random(1)) for record in right])
    assert update_floors(path, "seeds", worse) == []
    assert check_floors(path, "seeds", worse) == check_floors(path, "seeds", perfect) == []
    assert update_floors(path, "seeds", perfect) == []
    assert any("F1" in breach for breach in check_floors(path, "seeds", worse))
    pinned = path.read_bytes()
    with pytest.raises(ConfigurationError, match="seeds would be lowered: event: F1"):
        update_floors(path, "seeds", worse)
    assert path.read_bytes() == pinned
    assert update_floors(path, "seeds", worse, allow_lower=True) != []
    assert check_floors(path, "seeds", worse) == []


def test_a_changed_corpus_breaks_its_floor(
    tmp_path: Path, seeds: list[GoldArticle], right: list[ArticleRecord]
) -> None:
    path = tmp_path / "floors.json"
    update_floors(path, "seeds", measure(seeds, right))
    assert check_floors(path, "seeds", measure(seeds[1:], right)) == [
        "seeds: articles or gold changed since its floor was pinned; pin it again"
    ]
    assert check_floors(path, "heldout", measure(seeds, right)) == [f"heldout: no floor is pinned in {path}"]


@pytest.mark.parametrize("content", [None, "[]", '{"seeds": {}}'])
def test_a_file_without_floors_is_refused(tmp_path: Path, content: str | None) -> None:
    path = tmp_path / "floors.json"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    with pytest.raises(ConfigurationError, match=r"floors\.json"):
        read_floors(path)


async def _offline(gold: list[GoldArticle]) -> Answers:
    async with open_extractor(Settings()) as extractor:
        return await answer(gold, extractor)


@pytest.mark.parametrize("corpus", CORPORA)
def test_the_offline_extractor_keeps_its_floors(corpus: str) -> None:
    gold = load(corpus)
    assert check_floors(FLOORS, corpus, measure(gold, list(asyncio.run(_offline(gold)).records))) == []
