"""Articles and records -> the values of the page, those articles that the reader asked for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from extractor.folding import fold
from extractor.places import name_en
from extractor.report.labels import terms
from extractor.report.showing import show_article
from extractor.report.values import Person, Report, Shown, ShownArticle
from schemas.article import Article
from schemas.facts import Participant
from schemas.record import ArticleRecord

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


class _People:
    """Numbers people by their name, in Latin letters where it is known, so that both scripts meet."""

    def __init__(self) -> None:
        self.people: list[Person] = []
        self._numbers: dict[str, int] = {}

    def number(self, participant: Participant) -> int:
        key = fold(participant.name_en or participant.name)
        if key not in self._numbers:
            self._numbers[key] = len(self.people)
            name_en = participant.name_en if participant.name_en != participant.name else None
            self.people.append(Person(name=participant.name, name_en=name_en, represents=participant.represents))
        return self._numbers[key]


def collect(readings: Iterable[tuple[Article, ArticleRecord]], selection: Selection) -> Report:
    """The report of the articles that the selection keeps, as of the last extraction among them."""
    people = _People()
    articles: list[ShownArticle] = []
    as_of = None
    for article, record in readings:
        shown = show_article(article, record, people.number)
        if selection.keeps(shown):
            articles.append(shown)
            as_of = max(as_of or record.extraction.extracted_at, record.extraction.extracted_at)
    codes = {code for article in articles for item in article.items for code in _codes(item)}
    named = {number for article in articles for item in article.items for number in item.persons}
    return Report(
        articles=tuple(articles),
        persons={number: people.people[number] for number in sorted(named)},
        sides={code: name_en(code) for code in sorted(codes)},
        terms=terms(),
        as_of=as_of and f"{as_of:%Y-%m-%d %H:%M %Z}",
        country=selection.country,
        since=selection.since,
    )


def _codes(item: Shown) -> set[str]:
    named = {*item.sides, *item.asked, item.place_country, *(who.represents for who in item.who)}
    return {code for code in named if code}
