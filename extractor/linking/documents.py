"""Agreements across articles: versions of one document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Iterator, Sequence

from db.linked_facts import LinkedFacts
from db.links import Links
from extractor.folding import fold
from extractor.linking.clustering import Cluster, Judgement
from extractor.linking.space import Space
from extractor.linking.versions import Version, judge_versions
from schemas.links import Subject


class Documents(Space[Version]):
    """Agreements of current extractions. A decision names one by its article, parties and name."""

    subject = Subject.DOCUMENT

    def __init__(self, links: Links) -> None:
        self.facts = LinkedFacts(links)
        super().__init__(links)

    def load(self, number: int) -> Version | None:
        row = self.facts.agreement(number)
        return None if row is None else Version(row)

    def key(self, item: Version) -> str:
        return next(key for key, version in self._keyed(item.row.uri) if version.id == item.id)

    def find(self, key: str) -> int | None:
        # The name behind it may have the mark too.
        parts = key.split("#")
        uris = ("#".join(parts[:place]) for place in range(1, len(parts)))
        return next((version.id for uri in uris for known, version in self._keyed(uri) if known == key), None)

    def _keyed(self, uri: str) -> Iterator[tuple[str, Version]]:
        places: Counter[str] = Counter()
        for number in self.facts.of_uri("agreement", uri):
            if (version := self.item(number)) is not None:
                key = f"{uri}#{'-'.join(sorted(version.row.parties))} {fold(version.row.name)}"
                places[key] += 1
                yield f"{key} {places[key]}", version

    def candidates(self, item: Version) -> Iterable[int]:
        return sorted(self.facts.agreements_under(item.keys))

    def compare(self, one: Version, other: Version) -> Judgement | None:
        return judge_versions(one, other)

    def traits(self, item: Version) -> tuple[Hashable, int]:
        return item.told, item.row.article_id

    def written(self, numbers: Collection[int], found: Sequence[Cluster]) -> None:
        """Write down by party what is a version of which document."""
        self.facts.write_versions(numbers)

    def link_articles(self, articles: Collection[int]) -> None:
        """Link the agreements of articles whose facts have changed."""
        numbers = self.facts.of_articles("agreement", articles)
        former = [number for number, current in numbers.items() if not current]
        versions = [version for number in numbers if (version := self.item(number)) is not None]
        self.facts.write_agreement_keys(former, [(key, version.id) for version in versions for key in version.keys])
        self.link(numbers)
