"""Alignment is one to one and the best there is; scores follow from counts."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.evaluation.alignment import align
from extractor.evaluation.scores import Counts, Score, bootstrap

MATRIX = st.integers(0, 6).flatmap(
    lambda rows: st.integers(0, 6).flatmap(
        lambda columns: st.lists(
            st.lists(st.sampled_from([0, 0.2, 0.5, 0.6, 0.75, 1]), min_size=columns, max_size=columns),
            min_size=rows,
            max_size=rows,
        )
    )
)


@given(MATRIX, st.randoms(use_true_random=False))
def test_alignment_is_one_to_one_symmetric_and_blind_to_order(matrix: list[list[float]], rng: random.Random) -> None:
    rows, columns = list(range(len(matrix))), list(range(len(matrix[0]) if matrix else 0))
    found = align(rows, columns, lambda i, j: matrix[i][j])
    assert sorted([*(i for i, _ in found.pairs), *found.missed]) == rows
    assert sorted([*(j for _, j in found.pairs), *found.extra]) == columns
    assert len(found.pairs) <= min(len(rows), len(columns))
    assert all(matrix[i][j] >= 0.5 for i, j in found.pairs)
    transposed = align(columns, rows, lambda j, i: matrix[i][j])
    assert weight(matrix, found.pairs) == weight(matrix, tuple((i, j) for j, i in transposed.pairs))
    shuffled = rng.sample(rows, len(rows)), rng.sample(columns, len(columns))
    assert align(*shuffled, lambda i, j: matrix[i][j]) == found


def weight(matrix: list[list[float]], pairs: tuple[tuple[int, int], ...]) -> tuple[float, int]:
    return round(sum(matrix[i][j] for i, j in pairs), 9), len(pairs)


@given(MATRIX)
def test_no_other_matching_is_better(matrix: list[list[float]]) -> None:
    columns = list(range(len(matrix[0]) if matrix else 0))
    found = align(list(range(len(matrix))), columns, lambda i, j: matrix[i][j])

    def best(row: int, free: frozenset[int]) -> float:
        if row == len(matrix):
            return 0
        chosen = [matrix[row][j] + best(row + 1, free - {j}) for j in free if matrix[row][j] >= 0.5]
        return max([best(row + 1, free), *chosen])

    assert weight(matrix, found.pairs)[0] == round(best(0, frozenset(columns)), 9)


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ((0, 0, 0), (1, 1, 1)),
        ((0, 3, 0), (0, 0, 0)),
        ((0, 0, 3), (0, 0, 0)),
        ((6, 2, 6), (0.5, 0.75, 0.6)),
    ],
)
def test_precision_recall_and_f1(counts: tuple[int, int, int], expected: tuple[float, float, float]) -> None:
    found, missed, extra = counts
    score = Score.of(Counts(found=found, missed=missed, extra=extra))
    assert (score.precision, score.recall, score.f1) == pytest.approx(expected)


def test_intervals_hold_the_score_and_repeat_with_the_seed() -> None:
    articles = [{"event": Counts(found=n % 4, missed=n % 3, extra=n % 2)} for n in range(12)]
    low, high = bootstrap(articles, 500, 3)["event"]
    assert low < Score.of(sum((a["event"] for a in articles), Counts())).f1 < high
    assert bootstrap(articles, 500, 3) == {"event": (low, high)}
    assert bootstrap(articles, 0, 3) == bootstrap([], 500, 3) == {}
