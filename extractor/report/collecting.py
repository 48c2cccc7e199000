"""Articles, records and links -> the values of the page, those articles that the reader asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date

from db.queries import Document, Entity, LinkedReading, Occasion
from extractor.places import name_en
from extractor.report.labels import terms
from extractor.report.showing import show_article
from extractor.report.values import Person, Report, Shown, ShownArticle, Together, Told, Who
from extractor.spelling import GUESS

STORED = ("event", "agreement", "commitment")


@dataclass(frozen=True)
class Selection:
    """Articles with a fact that involves `country`, and with days that reach `since`; all of them without either.

    Such an article is shown with all of its facts: a page that hid some of them could not be read against its text.
    """

    country: str | None = None
    since: date | None = None

    def keeps(self, article: ShownArticle) -> bool:
        return not (self.country or self.since) or any(map(self._keeps, article.items))

    def _keeps(self, item: Shown) -> bool:
        return (
            item.kind in STORED
            and (self.country is None or self.country in (*item.sides, *item.asked))
            and (self.since is None or (item.days is not None and item.days.last >= self.since))
        )


def collect(readings: Iterable[LinkedReading], selection: Selection) -> Report:
    """The report of the articles that the selection keeps, as of the last extraction among them."""
    articles: list[ShownArticle] = []
    persons: dict[int, Person] = {}
    occasions: dict[int, Together] = {}
    documents: dict[int, Together] = {}
    spelt: set[str] = set()
    as_of = None
    for reading in readings:
        shown = show_article(reading)
        spelt |= {who.name_en for who in _who(shown) if who.name_en and not who.name_en.startswith(GUESS)}
        if not selection.keeps(shown):
            continue
        articles.append(shown)
        links = reading.links
        named = {one.id: one for entities in links.participants.values() for one in entities}
        persons |= {number: _person(named[number]) for item in shown.items for number in item.persons}
        occasions |= {one.id: _occasion(one) for one in links.occasions.values()}
        documents |= {one.id: _document(one) for one in links.documents.values()}
        extracted_at = reading.record.extraction.extracted_at
        as_of = max(as_of or extracted_at, extracted_at)
    codes = {code for article in articles for item in article.items for code in _codes(item)}
    return Report(
        articles=tuple(articles),
        persons={number: _marked(one, spelt) for number, one in sorted(persons.items())},
        occasions=occasions,
        documents=documents,
        sides={code: name_en(code) for code in sorted(codes)},
        terms=terms(),
        as_of=as_of and f"{as_of:%Y-%m-%d %H:%M %Z}",
        country=selection.country,
        since=selection.since,
    )


def _person(one: Entity) -> Person:
    english = one.name_en if one.name_en != one.name else None
    return Person(
        name=one.name, name_en=english, names=one.names if len(one.names) > 1 else (), represents=one.represents
    )


def _who(article: ShownArticle) -> Iterator[Who]:
    return (who for item in article.items for who in item.who)


def _marked(one: Person, spelt: AbstractSet[str]) -> Person:
    """As a guess, where no article spells the name so."""
    if one.name_en is None or one.name_en in one.names or one.name_en in spelt:
        return one
    return one.model_copy(update={"name_en": f"{GUESS}{one.name_en}"})


def _occasion(one: Occasion) -> Together:
    return Together(told=tuple(Told(uri=uri, id=id_) for uri, id_ in one.reports), differ=dict(one.conflicts))


def _document(one: Document) -> Together:
    return Together(told=tuple(Told(**version._asdict()) for version in one.versions))


def _codes(item: Shown) -> set[str]:
    named = {*item.sides, *item.asked, item.place_country, *(who.represents for who in item.who)}
    return {code for code in named if code}
