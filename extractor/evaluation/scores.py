"""Scores: precision, recall and F1 from counts, and how far they would vary with other articles.

Where there is nothing to find and nothing was found, all three are 1; where nothing is right they are 0.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from typing import Self

from pydantic import Field

from schemas.article import Frozen

CONFIDENCE = 0.95


class Counts(Frozen):
    """Records that were found, missed and made up."""

    found: int = Field(default=0, ge=0)
    missed: int = Field(default=0, ge=0)
    extra: int = Field(default=0, ge=0)

    def __add__(self, other: Counts) -> Counts:
        return Counts(found=self.found + other.found, missed=self.missed + other.missed, extra=self.extra + other.extra)


def f1_score(found: int, missed: int, extra: int) -> float:
    total = 2 * found + missed + extra
    return 2 * found / total if total else 1.0


class Score(Counts):
    """Counts with what follows from them; `f1_low` and `f1_high` bound F1 with a confidence of 95 %."""

    precision: float
    recall: float
    f1: float
    f1_low: float | None = None
    f1_high: float | None = None

    @classmethod
    def of(cls, counts: Counts, interval: tuple[float, float] | None = None) -> Self:
        found, missed, extra = counts.found, counts.missed, counts.extra
        empty = 0.0 if missed or extra else 1.0
        return cls(
            found=found,
            missed=missed,
            extra=extra,
            precision=found / (found + extra) if found + extra else empty,
            recall=found / (found + missed) if found + missed else empty,
            f1=f1_score(found, missed, extra),
            f1_low=interval[0] if interval else None,
            f1_high=interval[1] if interval else None,
        )


class FieldScore(Frozen):
    """A field of matched records: how often it is right; of a list, the F1 of its members."""

    right: int = 0
    wrong: int = 0
    value: float | None = Field(default=None, description="accuracy, or set-F1 of a list; null without a match")
    is_list: bool = False


def total(counts: Sequence[Counts]) -> Counts:
    return sum(counts, Counts())


def bootstrap(articles: Sequence[Mapping[str, Counts]], resamples: int, seed: int) -> dict[str, tuple[float, float]]:
    """Percentile intervals of F1 for each key of the articles' counts, over articles drawn with replacement."""
    if not articles or resamples < 1:
        return {}
    rng = random.Random(seed)  # noqa: S311
    draws = [rng.choices(range(len(articles)), k=len(articles)) for _ in range(resamples)]
    tail = (1 - CONFIDENCE) / 2
    low, high = int(tail * (resamples - 1)), round((1 - tail) * (resamples - 1))
    intervals: dict[str, tuple[float, float]] = {}
    for key in articles[0]:
        rows = [(c.found, c.missed, c.extra) for c in (article[key] for article in articles)]
        values = sorted(
            f1_score(*(sum(column) for column in zip(*(rows[i] for i in draw), strict=True))) for draw in draws
        )
        intervals[key] = values[low], values[high]
    return intervals
