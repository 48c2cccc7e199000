"""What events and agreements have in common for linking: decisions name them by article and what they are called."""

from __future__ import annotations

from abc import abstractmethod
from collections import Counter
from collections.abc import Hashable, Iterator
from typing import ClassVar, TypeVar

from db.linked_facts import LinkedFacts
from db.links import Links
from extractor.linking.reports import Report
from extractor.linking.space import Space
from extractor.linking.versions import Version

Item = TypeVar("Item", Report, Version)


class ToldSpace(Space[Item]):
    """Facts of current extractions, which are events or agreements."""

    fact: ClassVar[str]

    def __init__(self, links: Links) -> None:
        self.facts = LinkedFacts(links)
        super().__init__(links)

    @abstractmethod
    def called(self, item: Item) -> str:
        """What its article calls it; of those with one name the key tells the how manieth it is."""

    def key(self, item: Item) -> str:
        return next(key for key, other in self._keyed(item.row.uri) if other.id == item.id)

    def find(self, key: str) -> int | None:
        # What is behind the mark may have it too.
        parts = key.split("#")
        uris = ("#".join(parts[:place]) for place in range(1, len(parts)))
        return next((item.id for uri in uris for known, item in self._keyed(uri) if known == key), None)

    def traits(self, item: Item) -> tuple[Hashable, int]:
        return item.told, item.row.article_id

    def _keyed(self, uri: str) -> Iterator[tuple[str, Item]]:
        places: Counter[str] = Counter()
        for number in self.facts.of_uri(self.fact, uri):
            if (item := self.item(number)) is not None:
                key = f"{uri}#{self.called(item)}"
                places[key] += 1
                yield f"{key} {places[key]}", item
