"""Which items are the same, from what is known of pairs of them; a cluster is what agrees as a whole.

In: the items that changed, what may be the same as an item, and a judgement on any pair. Out: the clusters of all that
hangs together with them. An item joins a cluster only if it fits each of its members (complete linkage), so that one
wrong judgement cannot join two clusters. What fits two that exclude each other about equally well joins neither.
What comes out depends on the items and judgements alone, not on the order in which they came.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Generic, NamedTuple, Protocol, TypeVar

# Of two that exclude each other, the better one has to be better by this.
MARGIN = 0.05
FIRST = "first of them"
ALONE = "alone"
DECIDED = "decided by hand"


class Judgement(NamedTuple):
    """What is known of a pair: the same by `score` for a `reason`, or, with a score of 0, never the same."""

    score: float
    reason: str
    by_hand: bool = False


EXCLUDED = Judgement(0.0, "they exclude each other")
SAME_BY_HAND = Judgement(1.0, DECIDED, by_hand=True)
APART_BY_HAND = Judgement(0.0, DECIDED, by_hand=True)


class Identified(Protocol):
    @property
    def id(self) -> int: ...


Item = TypeVar("Item", bound=Identified)
Judge = Callable[[Item, Item], Judgement | None]
Pair = tuple[int, int]
Near = Callable[[Item], Iterable[Item]]


class Member(NamedTuple):
    """An item of a cluster, and how it came to be there."""

    id: int
    score: float
    reason: str


# Members in the order of their ids; the first one names the cluster.
Cluster = tuple[Member, ...]


def alone(item: int) -> Cluster:
    return (Member(item, 1.0, ALONE),)


@dataclass
class Component(Generic[Item]):
    """Items that hang together by judgements; a pair of them is judged when it is asked for, and only once."""

    judge: Judge[Item]
    items: dict[int, Item] = field(default_factory=dict)
    judged: dict[Pair, Judgement | None] = field(default_factory=dict)

    def of(self, one: int, other: int) -> Judgement | None:
        pair = _pair(one, other)
        if pair not in self.judged:
            self.judged[pair] = self.judge(self.items[pair[0]], self.items[pair[1]])
        return self.judged[pair]

    def known(self) -> list[tuple[Pair, Judgement]]:
        """What was found of pairs that meet under a key or in a decision."""
        return sorted((pair, judgement) for pair, judgement in self.judged.items() if judgement is not None)


def _pair(one: int, other: int) -> Pair:
    return (one, other) if one < other else (other, one)


def components(touched: Iterable[Item], near: Near[Item], judge: Judge[Item]) -> Iterator[Component[Item]]:
    """Everything that hangs together with what was touched, each component once."""
    done: set[int] = set()
    for start in sorted(touched, key=lambda item: item.id):
        if start.id in done:
            continue
        found = Component(judge, {start.id: start})
        waiting = [start]
        while waiting:
            item = waiting.pop()
            for other in near(item):
                pair = _pair(item.id, other.id)
                if item.id == other.id or pair in found.judged:
                    continue
                judgement = found.judged[pair] = judge(item, other)
                if judgement is not None and judgement.score and other.id not in found.items:
                    found.items[other.id] = other
                    waiting.append(other)
        # What was judged and hangs together with nothing here is of no use.
        found.judged = {pair: known for pair, known in found.judged.items() if found.items.keys() >= set(pair)}
        done |= found.items.keys()
        yield found


def clusters(component: Component[Item]) -> list[Cluster]:
    """The clusters of a component, by their first ids; what stands alone is one too."""
    if len(component.items) == 1:
        return [alone(item) for item in component.items]
    groups = _joined_by_hand(component)
    links = _links(component, groups)
    ambiguous = _ambiguous(component, groups, links)
    joined = {group: [group] for group in groups}
    whole = {group: group for group in groups}

    def fit(one: int, other: int) -> bool:
        pair = _pair(one, other)
        if pair not in links:
            links[pair] = _best(component, groups, pair)
        return links[pair] > 0 and pair not in ambiguous

    for _, one, other in sorted((-score, *pair) for pair, score in links.items() if pair not in ambiguous):
        left, right = sorted((whole[one], whole[other]))
        if left != right and all(fit(a, b) for a in joined[left] for b in joined[right]):
            joined[left] += joined.pop(right)
            whole.update(dict.fromkeys(joined[left], left))
    found = (sorted(item for group in members for item in groups[group]) for members in joined.values())
    return [_cluster(component, ids) for ids in sorted(found)]


def _joined_by_hand(component: Component[Item]) -> dict[int, list[int]]:
    """Items that people joined, by the first of them; to keep apart goes before what only follows from decisions."""
    groups = {item: [item] for item in component.items}
    group_of = {item: item for item in component.items}
    for (one, other), judgement in component.known():
        left, right = sorted((group_of[one], group_of[other]))
        if not (judgement.by_hand and judgement.score) or left == right:
            continue
        if _apart_by_hand(component, groups[left], groups[right]):
            continue
        groups[left] += groups.pop(right)
        group_of.update(dict.fromkeys(groups[left], left))
    return groups


def _apart_by_hand(component: Component[Item], left: Iterable[int], right: Iterable[int]) -> bool:
    right = list(right)
    # What people decided is known of every pair that they decided on.
    pairs = (component.judged.get(_pair(one, other)) for one in left for other in right)
    return any(judgement is not None and judgement.by_hand and not judgement.score for judgement in pairs)


def _links(component: Component[Item], groups: dict[int, list[int]]) -> dict[Pair, float]:
    """The best score between two groups of which a pair is known to be the same, where nobody keeps them apart."""
    group_of = {item: group for group, items in groups.items() for item in items}
    pairs = {_pair(group_of[one], group_of[other]) for (one, other), judgement in component.known() if judgement.score}
    scores = {pair: _best(component, groups, pair) for pair in sorted(pairs) if pair[0] != pair[1]}
    return {pair: score for pair, score in scores.items() if score}


def _best(component: Component[Item], groups: dict[int, list[int]], pair: Pair) -> float:
    """The best score between two groups; 0 where nothing joins them or somebody keeps them apart."""
    left, right = groups[pair[0]], groups[pair[1]]
    if _apart_by_hand(component, left, right):
        return 0.0
    found = (component.of(one, other) for one in left for other in right)
    return max((judgement.score for judgement in found if judgement is not None), default=0.0)


def _ambiguous(component: Component[Item], groups: dict[int, list[int]], links: dict[Pair, float]) -> set[Pair]:
    """The links of a group to two others that exclude each other and fit it about equally well."""
    linked: dict[int, set[int]] = defaultdict(set)
    for one, other in links:
        linked[one] |= {one, other}
        linked[other] |= {one, other}
    # One object for all that are linked to the same: between them there is nothing to look for.
    alike: dict[frozenset[int], frozenset[int]] = {}
    around = {
        group: alike.setdefault(frozen, frozen) for group, frozen in ((g, frozenset(o)) for g, o in linked.items())
    }
    found: set[Pair] = set()
    for group, others in around.items():
        for one in others:
            for other in () if around[one] is others else others - around[one]:
                to_one, to_other = _pair(group, one), _pair(group, other)
                close = one < other and abs(links[to_one] - links[to_other]) < MARGIN
                if close and _exclude(component, groups, one, other):
                    found |= {to_one, to_other}
    return found


def _exclude(component: Component[Item], groups: dict[int, list[int]], one: int, other: int) -> bool:
    """Whether something keeps two groups apart and nothing joins them."""
    found = [component.of(a, b) for a in groups[one] for b in groups[other]]
    known = [judgement for judgement in found if judgement is not None]
    return any(judgement.score == 0 for judgement in known) and not any(judgement.score for judgement in known)


def _cluster(component: Component[Item], ids: list[int]) -> Cluster:
    first = ids[0]
    if len(ids) == 1:
        return alone(first)
    members = [Member(first, 1.0, FIRST)]
    for item in ids[1:]:
        # With the first one where that says something, else with the one that fits best.
        best = component.of(first, item)
        if best is None or not best.score:
            found = (component.of(item, other) for other in ids if other != item)
            known = [judgement for judgement in found if judgement is not None and judgement.score]
            best = max(known, key=lambda one: (one.score, one.reason))
        members.append(Member(item, best.score, best.reason))
    return tuple(members)
