from __future__ import annotations

from datetime import date

import pytest

from extractor.report import Selection, collect
from extractor.report.values import Person
from tests.db.records import article_of, event_of, record_of
from tests.report.articles import Reading, hostile, person, talks

EVERYTHING = Selection()


def uris(readings: list[Reading], selection: Selection) -> list[str]:
    return [article.uri for article in collect(readings, selection).articles]


@pytest.mark.parametrize(
    ("selection", "kept"),
    [
        (EVERYTHING, True),
        (Selection(country="NOR"), True),
        (Selection(country="IND"), False),
        (Selection(since=date(2024, 5, 7)), True),
        (Selection(since=date(2024, 5, 8)), False),
        (Selection(country="NOR", since=date(2024, 5, 6)), True),
        # One fact has to pass both: the denied talks of Chile alone are no fact about Norway.
        (Selection(country="NOR", since=date(2024, 5, 8)), False),
    ],
)
def test_articles_are_kept_for_a_fact_that_the_selection_asks_for(selection: Selection, kept: bool) -> None:
    assert uris([talks()], selection) == ([talks()[0].uri] if kept else [])


def test_rejected_facts_keep_no_article() -> None:
    article, record = talks()
    only_rejected = record.model_copy(update={"events": (), "agreements": (), "commitments": ()})
    assert uris([(article, only_rejected)], Selection(since=date(2024, 1, 1))) == []


def test_a_kept_article_keeps_all_of_its_facts() -> None:
    (article,) = collect([talks(), hostile()], Selection(country="NOR")).articles
    assert [item.id for item in article.items] == ["E1", "E2", "E3", "A1", "C1", "R1", "S1"]


def test_people_and_sides_are_those_of_the_articles_that_are_kept() -> None:
    report = collect([hostile(), talks()], Selection(country="NOR"))
    assert report.persons == {
        1: Person(name="Kari Nilsen", represents="NOR"),
        2: Person(name="Pedro Rojas", represents="CHL"),
    }
    assert report.sides == {"CHL": "Chile", "NOR": "Norway"}


def test_a_person_is_one_in_both_scripts() -> None:
    def reading(uri: str, name: str, name_en: str | None) -> Reading:
        article = article_of("They met.\n", uri)
        event = event_of(article, "They met.", participants=(person(name, "NOR", name_en=name_en),))
        return article, record_of(article, events=(event,))

    report = collect([reading("a", "कारी नील्सन", "Kari Nilsen"), reading("b", "Kari Nilsen", None)], EVERYTHING)
    assert report.persons == {0: Person(name="कारी नील्सन", name_en="Kari Nilsen", represents="NOR")}
    assert {item.persons for article in report.articles for item in article.items} == {(0,)}


def test_an_empty_database_gives_an_empty_report() -> None:
    report = collect([], EVERYTHING)
    assert (report.articles, report.persons, report.sides, report.as_of) == ((), {}, {}, None)


def test_the_report_says_until_when_its_articles_were_extracted() -> None:
    assert collect([talks()], EVERYTHING).as_of == "2026-11-21 18:30 UTC"
