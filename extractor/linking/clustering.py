"""Which items are the same, from what is known of pairs of them; a cluster is what agrees as a whole.

In: the items that changed, what may be the same as an item, and a judgement on any pair. Out: the clusters of all that
hangs together with them. An item joins a cluster only if it fits each of its members (complete linkage), so that one
wrong judgement cannot join two clusters. What fits two that exclude each other about equally well joins neither.
What comes out depends on the items and judgements alone, not on the order in which they came.

A hundred articles that tell the same of one occasion are a hundred items that nothing tells apart: such twins are
judged as one. They end in one cluster, the same as if every pair of them had been judged, because whatever fits one of
them fits all. Only an article with two items of a component breaks that: then each item stands for itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Generic, NamedTuple, Protocol, TypeVar

# Of two that exclude each other, the better one has to be better by this.
MARGIN = 0.05
FIRST = "first of them"
ALONE = "alone"
TWO = 2
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
# All of an item that judgements depend on, and its article: only with items of one's own article it is another matter.
Traits = Callable[[Item], tuple[Hashable, int]]


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
    """Items that hang together by judgements; a pair of them is judged when it is asked for, and only once.

    `twins` are the numbers of all for which an item stands, where it does for others, and what is known of two of them.
    """

    judge: Judge[Item]
    items: dict[int, Item] = field(default_factory=dict)
    judged: dict[Pair, Judgement | None] = field(default_factory=dict)
    twins: dict[int, tuple[list[int], Judgement]] = field(default_factory=dict)

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


def components(
    touched: Iterable[Item], near: Near[Item], judge: Judge[Item], traits: Traits[Item] | None = None
) -> Iterator[Component[Item]]:
    """Everything that hangs together with what was touched, each component once."""
    traits = traits or _alone
    done: set[int] = set()
    for start in sorted(touched, key=lambda item: item.id):
        if start.id in done:
            continue
        found = _reach(start, near, judge, traits)
        done |= found.items.keys()
        if len(found.items) == 1:
            yield found
        elif len({traits(item)[1] for item in found.items.values()}) == len(found.items):
            yield _without_twins(found, traits)
        else:
            yield _reach(start, near, judge, _alone)


def _alone(item: Identified) -> tuple[Hashable, int]:
    """Traits of what has no twins."""
    return item.id, item.id


def _reach(start: Item, near: Near[Item], judge: Judge[Item], traits: Traits[Item]) -> Component[Item]:
    """What hangs together with an item. Of twins the first two lead on: what one of them may not be with, because it is
    of the same article, the other one may."""
    found = Component(judge, {start.id: start})
    led: dict[Hashable, list[int]] = defaultdict(list)
    waiting = [start]
    while waiting:
        item = waiting.pop()
        before = led[traits(item)[0]]
        if len(before) == TWO and (same := found.judged.get(_pair(*before))) is not None and same.score:
            continue
        if len(before) < TWO:
            before.append(item.id)
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
    return found


def _without_twins(component: Component[Item], traits: Traits[Item]) -> Component[Item]:
    """The component with one for all that are twins and the same."""
    kinds: dict[Hashable, list[int]] = defaultdict(list)
    for number in sorted(component.items):
        kinds[traits(component.items[number])[0]].append(number)
    kind_of = {number: kind for kind, numbers in kinds.items() for number in numbers}
    among = {kind_of[one]: known for (one, other), known in component.judged.items() if kind_of[one] == kind_of[other]}
    stands_for: dict[int, int] = {}
    for kind, (first, *others) in kinds.items():
        same = among.get(kind)
        if same is not None and same.score:
            component.twins[first] = [first, *others], same
            stands_for |= dict.fromkeys(others, first)
    if stands_for:
        component.items = {number: item for number, item in component.items.items() if number not in stands_for}
        judged = (
            (_pair(*(stands_for.get(one, one) for one in pair)), known) for pair, known in component.judged.items()
        )
        component.judged = {pair: known for pair, known in judged if pair[0] != pair[1]}
    return component


def clusters(component: Component[Item]) -> list[Cluster]:
    """The clusters of a component, by their first ids; what stands alone is one too."""
    if len(component.items) == 1:
        return [_cluster(component, list(component.items))]
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
    """A cluster of these items and their twins."""
    stands_for = {twin: item for item in ids for twin in component.twins.get(item, ([item],))[0]}
    first, *others = sorted(stands_for)
    if not others:
        return alone(first)
    how = {item: _how(component, stands_for[first], item, ids) for item in ids if item != stands_for[first]}
    if stands_for[first] in component.twins:
        how[stands_for[first]] = component.twins[stands_for[first]][1]
    members = ((item, how[stands_for[item]]) for item in others)
    return (Member(first, 1.0, FIRST), *(Member(item, best.score, best.reason) for item, best in members))


def _how(component: Component[Item], first: int, item: int, ids: Iterable[int]) -> Judgement:
    """Why an item is in a cluster: for the first one where that says something, else for the one that fits best."""
    best = component.of(first, item)
    if best is not None and best.score:
        return best
    found = [component.of(item, other) for other in ids if other != item]
    found += [component.twins[item][1]] if item in component.twins else []
    known = [judgement for judgement in found if judgement is not None and judgement.score]
    return max(known, key=lambda one: (one.score, one.reason))
