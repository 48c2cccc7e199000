"""Linking keeps its floors on the gold and its retelling, and B-cubed counts what it says."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.linking.bcubed import BCubed, b_cubed
from tests.linking.scoring import FLOORS, Linking, below, fill, measure, mistakes


@pytest.fixture(scope="module")
def linked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("linked") / "facts.db"
    fill(path)
    return path


def test_linking_keeps_its_floors(linked: Path) -> None:
    assert below(Linking.model_validate_json(FLOORS.read_bytes()), measure(linked)) == []


@pytest.mark.parametrize("subject", ["entity", "occasion", "document"])
def test_nothing_is_linked_that_is_not_the_same(linked: Path, subject: str) -> None:
    assert [mistake for mistake in mistakes(linked, subject) if mistake.startswith("together")] == []


@pytest.mark.parametrize(
    ("found", "gold", "expected"),
    [
        ("", "", (1, 1, 1)),
        ("AAB", "XXY", (1, 1, 1)),
        ("ABC", "XXX", (1, 1 / 3, 1 / 2)),
        ("AAA", "XYZ", (1 / 3, 1, 1 / 2)),
        # Bagga and Baldwin's second example: a link between a cluster of five and one of two, and between two of five.
        ("AAAAABBCCCCC", "XXXXXYYXXXXX", (1, (5 * 0.5 + 2 + 5 * 0.5) / 12, 0.7368)),
    ],
)
def test_b_cubed_is_the_mean_over_items(found: str, gold: str, expected: tuple[float, float, float]) -> None:
    score = b_cubed(dict(enumerate(found)), dict(enumerate(gold)))
    assert (score.precision, score.recall, score.f1) == pytest.approx(expected, abs=1e-4)


def test_only_clusterings_of_the_same_items_are_compared() -> None:
    with pytest.raises(ValueError, match="not the same items"):
        b_cubed({1: "A"}, {2: "A"})
    assert isinstance(b_cubed({1: "A"}, {1: "B"}), BCubed)
