"""Gold of the repository, and answers disturbed in known ways."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

from extractor.evaluation import (
    Evaluation,
    evaluate,
)
from extractor.gold import GoldArticle, load_gold
from schemas.record import ArticleRecord, GroundedEvent

ROOT = Path(__file__).parent.parent.parent


GOLD = Path(__file__).parent.parent / "gold"


FLOORS = Path(__file__).parent.parent / "floors.json"


CORPORA = [folder.name for folder in sorted(GOLD.iterdir()) if any(folder.glob("*.json"))]


def load(corpus: str) -> list[GoldArticle]:
    return load_gold(GOLD / corpus, ROOT / "seeds")


def measure(gold: list[GoldArticle], records: list[ArticleRecord]) -> Evaluation:
    return evaluate(gold, records, resamples=20)


def with_events(
    record: ArticleRecord, change: Callable[[GroundedEvent], dict[str, Any]], **others: Any
) -> ArticleRecord:
    events = tuple(event.model_copy(update=change(event)) for event in record.events)
    return record.model_copy(update={"events": events, **others})


def disturbed(record: ArticleRecord, rng: random.Random) -> ArticleRecord:
    """The record with its first event lost, its quotes dealt out anew and its participants lost by halves."""
    quotes = [(event.quote, event.char_start, event.char_end) for event in record.events]
    rng.shuffle(quotes)
    events = tuple(
        event.model_copy(
            update={
                "quote": quote,
                "char_start": start,
                "char_end": end,
                "participants": event.participants[: 1 + len(event.participants) // 2],
            }
        )
        for event, (quote, start, end) in zip(record.events, quotes, strict=True)
    )
    commitments = list(record.commitments)
    texts = [commitment.text for commitment in commitments]
    rng.shuffle(texts)
    swapped = tuple(one.model_copy(update={"text": text}) for one, text in zip(commitments, texts, strict=True))
    return record.model_copy(
        update={"events": events[1:], "commitments": swapped[:-1], "agreements": record.agreements[::2]}
    )
