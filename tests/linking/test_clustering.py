"""Clusters are what agrees as a whole; people have the last word; the order in which things came does not count."""

from __future__ import annotations

import random
from collections.abc import Hashable, Iterable
from itertools import permutations
from typing import Any, NamedTuple

import pytest

from extractor.linking.clustering import (
    APART_BY_HAND,
    DECIDED,
    EXCLUDED,
    FIRST,
    SAME_BY_HAND,
    Judgement,
    Member,
    clusters,
    components,
)

NAMES = "ABCDEFGH"
MANY = 2000
Pairs = dict[str, Judgement]


class Letter(NamedTuple):
    id: int


class Told(NamedTuple):
    """An item of which others may be told in the same words."""

    id: int
    kind: int
    article: int


def same(score: float) -> Judgement:
    return Judgement(score, "alike")


def clustered(pairs: Pairs, touched: Iterable[str] = NAMES) -> list[str]:
    """Clusters of letters, of those that hang together with what was touched."""
    judged = {tuple(map(NAMES.index, pair)): judgement for pair, judgement in pairs.items()}

    def judge(one: Letter, other: Letter) -> Judgement | None:
        return judged.get((one.id, other.id)) or judged.get((other.id, one.id))

    def near(item: Letter) -> list[Letter]:
        return [Letter(sum(pair) - item.id) for pair in judged if item.id in pair]

    found = components((Letter(NAMES.index(name)) for name in touched), near, judge)
    return sorted("".join(NAMES[m.id] for m in cluster) for component in found for cluster in clusters(component))


CASES = {
    "all fit all": ({"AB": same(0.9), "AC": same(0.9), "BC": same(0.9)}, ["ABC"]),
    "a chain is cut at its weaker end": ({"AB": same(0.95), "BC": same(0.86)}, ["AB", "C"]),
    "one wrong link does not join two clusters": (
        {"AB": same(1), "CD": same(1), "BC": same(0.9)},
        ["AB", "CD"],
    ),
    "what fits two that exclude each other joins neither": (
        {"AB": same(0.9), "BC": same(0.92), "AC": EXCLUDED},
        ["A", "B", "C"],
    ),
    "what fits one of them clearly better joins it": (
        {"AB": same(0.86), "BC": same(1), "AC": EXCLUDED},
        ["A", "BC"],
    ),
    "by hand what does not fit": ({"AB": SAME_BY_HAND}, ["AB"]),
    "what was joined by hand is one for the others": (
        {"AB": SAME_BY_HAND, "BC": same(0.9)},
        ["ABC"],
    ),
    "by hand apart what fits": ({"AB": APART_BY_HAND}, ["A", "B"]),
    "apart also through another": (
        {"AB": same(0.9), "BC": same(1), "AC": APART_BY_HAND},
        ["A", "BC"],
    ),
    "apart goes before what follows from two decisions": (
        {"AB": SAME_BY_HAND, "BC": SAME_BY_HAND, "AC": APART_BY_HAND},
        ["AB", "C"],
    ),
}


@pytest.mark.parametrize(("pairs", "expected"), CASES.values(), ids=list(CASES))
def test_cluster(pairs: Pairs, expected: list[str]) -> None:
    named = sorted({letter for pair in pairs for letter in pair})
    assert clustered(pairs, named) == expected


@pytest.mark.parametrize(("pairs", "expected"), CASES.values(), ids=list(CASES))
def test_cluster_does_not_depend_on_what_was_touched_first(pairs: Pairs, expected: list[str]) -> None:
    named = sorted({letter for pair in pairs for letter in pair})
    for order in permutations(named):
        assert clustered(pairs, order) == expected


def test_every_cluster_is_complete_and_every_letter_in_one_whatever_the_judgements() -> None:
    for seed in range(200):
        chance = random.Random(seed)
        pairs = {
            a + b: chance.choice((EXCLUDED, same(round(chance.uniform(0.8, 1), 2))))
            for i, a in enumerate(NAMES)
            for b in NAMES[i + 1 :]
            if chance.random() < 0.6
        }
        found = clustered(pairs)
        assert sorted("".join(found)) == list(NAMES)
        for cluster in found:
            assert all(pairs[a + b].score > 0 for i, a in enumerate(cluster) for b in cluster[i + 1 :])


def test_no_more_pairs_are_judged_than_meet() -> None:
    asked: set[tuple[int, int]] = set()

    def judge(one: Letter, other: Letter) -> Judgement | None:
        asked.add((min(one.id, other.id), max(one.id, other.id)))
        gap = abs(one.id - other.id)
        return same(0.9) if gap < 3 else EXCLUDED

    def near(item: Letter) -> list[Letter]:
        return [Letter(n) for n in range(max(0, item.id - 3), min(MANY, item.id + 4))]

    (component,) = components([Letter(0)], near, judge)
    clusters(component)
    assert len(component.items) == MANY
    assert len(asked) < 6 * MANY


def test_many_that_are_all_the_same_are_one() -> None:
    letters = [Letter(n) for n in range(300)]
    (component,) = components(letters[:1], lambda _: letters, lambda _one, _other: same(0.9))
    assert [len(cluster) for cluster in clusters(component)] == [300]


def test_twins_are_clustered_as_if_every_pair_were_judged() -> None:
    chance = random.Random(3)
    for _ in range(400):
        count = chance.randint(2, 12)
        articles = chance.choice((count, 100))
        items = [
            Told(n, chance.randrange(5), chance.randrange(articles) if articles == count else n) for n in range(count)
        ]
        # What somebody decided on is of a kind of its own.
        hands = [tuple(sorted(chance.sample(range(count), 2))) for _ in range(chance.choice((0, 0, 1, 2)))]
        decided = {pair: chance.choice((SAME_BY_HAND, APART_BY_HAND)) for pair in hands}
        alone = {number for pair in hands for number in pair}
        scores = [EXCLUDED, None, *(same(score) for score in (0.8, 0.84, 0.84, 0.9, 0.95))]
        judged = {(a, b): chance.choice(scores) for a in range(5) for b in range(a, 5)}
        meet = {pair for pair in judged if chance.random() < 0.8}

        def kinds(one: Told, other: Told) -> tuple[int, int]:
            return (one.kind, other.kind) if one.kind < other.kind else (other.kind, one.kind)

        def judge(one: Told, other: Told, decided: Any = decided, judged: Any = judged) -> Judgement | None:
            by_hand: Judgement | None = decided.get((min(one.id, other.id), max(one.id, other.id)))
            known: Judgement | None = EXCLUDED if one.article == other.article else judged[kinds(one, other)]
            return by_hand or known

        def near(item: Told, items: Any = items, meet: Any = meet, decided: Any = decided) -> list[Told]:
            pairs = ((other, (min(item.id, other.id), max(item.id, other.id))) for other in items)
            return [other for other, pair in pairs if kinds(item, other) in meet or pair in decided]

        def traits(item: Told, alone: Any = alone) -> tuple[Hashable, int]:
            return (f"alone {item.id}" if item.id in alone else item.kind), item.article

        one_by_one = [clusters(component) for component in components(items, near, judge)]
        assert [clusters(component) for component in components(items, near, judge, traits)] == one_by_one


def test_members_say_why_they_belong() -> None:
    judged = {(1, 2): same(0.9), (2, 3): SAME_BY_HAND}
    found = components(
        [Letter(2)],
        lambda item: [Letter(n) for pair in judged if item.id in pair for n in pair],
        lambda one, other: judged.get((min(one.id, other.id), max(one.id, other.id))),
    )
    assert [clusters(component) for component in found] == [
        [(Member(1, 1.0, FIRST), Member(2, 0.9, "alike"), Member(3, 1.0, DECIDED))]
    ]
