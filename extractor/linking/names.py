"""Names of people and bodies across articles: those that mean the same become one entity."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from db.decisions import key_of_name, name_of_key
from extractor.linking.clustering import Judgement
from extractor.linking.mentions import Parts
from extractor.linking.offices import office_label
from extractor.linking.people import Name, judge_names
from extractor.linking.space import Space
from schemas.links import Subject


class Names(Space[Name]):
    """Names that current facts hold."""

    subject = Subject.ENTITY

    def load(self, number: int) -> Name | None:
        row = self.links.name(number)
        return None if row is None else Name(*row)

    def any_name(self, number: int) -> Name:
        """A name, also one that no current fact has any more."""
        return self.item(number) or Name(*self.links.any_name(number))

    def find(self, key: str) -> int | None:
        return name_of_key(self.links.cursor, key)

    def key(self, item: Name) -> str:
        return key_of_name(item.kind, item.represents, item.match_key)

    def candidates(self, item: Name) -> Iterable[int]:
        return [] if item.partial else self.links.under_keys(item.keys)

    def compare(self, one: Name, other: Name) -> Judgement | None:
        return judge_names(one, other)

    def link(self, touched: Collection[int], articles: Collection[int] = ()) -> set[int]:
        """Whom parts of names mean depends on the full ones."""
        numbers = super().link(touched)
        Parts(self).link(articles, numbers)
        return numbers

    def link_articles(self, articles: Collection[int]) -> None:
        """Link the names of articles whose facts have changed."""
        self.links.write_spellings(articles)
        new = self.links.new_offices(articles)
        self.links.write_offices((side, office, office_label(office)) for side, office in new)
        numbers = self.links.names_of(articles)
        fresh = [self.any_name(number) for number in self.links.without_keys(numbers)]
        self.links.write_name_keys((key, name.id) for name in fresh for key in name.keys)
        self.link(numbers, articles)
