"""What the three kinds of links have in common: items loaded once, decisions, and clusters written down."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Sequence
from typing import Generic, TypeVar

from db.decisions import decisions
from db.links import TABLES, Linked, Links
from extractor.linking.clustering import (
    APART_BY_HAND,
    SAME_BY_HAND,
    Cluster,
    Identified,
    Judgement,
    alone,
    clusters,
    components,
)
from schemas.links import Subject

Item = TypeVar("Item", bound=Identified)


class Space(ABC, Generic[Item]):
    """Items of one subject, within one transaction: while it lasts, what is current does not change."""

    subject: Subject

    def __init__(self, links: Links) -> None:
        self.links = links
        self.table = TABLES[self.subject]
        self._items: dict[int, Item | None] = {}
        self._kinds: dict[Hashable, int] = {}
        self._traits: dict[int, tuple[int, int]] = {}
        self._judged: dict[tuple[int, int], Judgement | None] = {}
        self._decided: dict[int, dict[int, Judgement]] = defaultdict(dict)
        for decision in decisions(links.cursor, self.subject):
            one, other = self.find(decision.one), self.find(decision.other)
            if one is not None and other is not None:
                judgement = SAME_BY_HAND if decision.same else APART_BY_HAND
                self._decided[one][other] = self._decided[other][one] = judgement

    @abstractmethod
    def load(self, number: int) -> Item | None:
        """An item from the database; None where no current fact has it."""

    @abstractmethod
    def find(self, key: str) -> int | None:
        """The item that a decision names."""

    @abstractmethod
    def key(self, item: Item) -> str:
        """How decisions name an item."""

    @abstractmethod
    def candidates(self, item: Item) -> Iterable[int]:
        """Items that may be the same as this one."""

    @abstractmethod
    def compare(self, one: Item, other: Item) -> Judgement | None:
        """What two items themselves say about being the same."""

    def traits(self, item: Item) -> tuple[Hashable, int]:
        """All that `compare` and `candidates` look at, and the article, which must be another one; here the item is the
        only one of its kind."""
        return item.id, item.id

    def written(self, numbers: Collection[int], found: Sequence[Cluster]) -> None:
        """Called when the clusters of these items are written."""

    def item(self, number: int) -> Item | None:
        if number not in self._items:
            self._items[number] = self.load(number)
        return self._items[number]

    def near(self, item: Item) -> Iterator[Item]:
        numbers = dict.fromkeys([*self.candidates(item), *self._decided.get(item.id, ())])
        yield from (other for number in numbers if (other := self.item(number)) is not None)

    def judge(self, one: Item, other: Item) -> Judgement | None:
        """What is known of two items: decided by hand, else what is known of two of their kinds."""
        if by_hand := self._decided.get(one.id, {}).get(other.id):
            return by_hand
        (left, article), (right, other_article) = self.kind(one), self.kind(other)
        if article == other_article:
            return self.compare(one, other)
        kinds = (left, right) if left < right else (right, left)
        if kinds not in self._judged:
            self._judged[kinds] = self.compare(one, other)
        return self._judged[kinds]

    def kind(self, item: Item) -> tuple[int, int]:
        """A number for its traits, and its article. What somebody decided on is like no other."""
        if item.id not in self._traits:
            traits, article = self.traits(item)
            kind = (item.id,) if item.id in self._decided else traits
            self._traits[item.id] = self._kinds.setdefault(kind, len(self._kinds)), article
        return self._traits[item.id]

    def link(self, touched: Collection[int]) -> set[int]:
        """Cluster anew what hangs together with these items, or did; the numbers of all that was looked at."""
        numbers = {*touched, *self.links.together(self.table, touched)}
        living = [item for number in sorted(numbers) if (item := self.item(number)) is not None]
        found: list[Cluster] = []
        for component in components(living, self.near, self.judge, self.kind):
            found += clusters(component)
        numbers.update(member.id for one in found for member in one)
        found += [alone(number) for number in sorted(numbers) if self.item(number) is None]
        kept = [one for one in found if len(one) > 1 or self.table.every]
        rows = [Linked(member.id, one[0].id, member.score, member.reason) for one in kept for member in one]
        self.links.write(self.table, numbers, rows)
        self.written(numbers, found)
        return numbers
