"""Agreements across articles: versions of one document."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from extractor.folding import fold
from extractor.linking.clustering import Cluster, Judgement
from extractor.linking.told import ToldSpace
from extractor.linking.versions import Version, judge_versions
from schemas.links import Subject


class Documents(ToldSpace[Version]):
    """Agreements of current extractions. A decision names one by its article, parties and name."""

    subject = Subject.DOCUMENT
    fact = "agreement"

    def load(self, number: int) -> Version | None:
        row = self.facts.agreement(number)
        return None if row is None else Version(row)

    def called(self, item: Version) -> str:
        return f"{'-'.join(sorted(item.row.parties))} {fold(item.row.name)}"

    def candidates(self, item: Version) -> Iterable[int]:
        return sorted(self.facts.agreements_under(item.keys)) if item.keys else ()

    def compare(self, one: Version, other: Version) -> Judgement | None:
        return judge_versions(one, other)

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
