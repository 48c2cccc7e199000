from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from extractor.report import Selection, collect
from extractor.report.values import Person, Together, Told
from tests.db.records import article_of, event_of, record_of
from tests.report.articles import REPORTS, Reading, alone, hostile, linked, person, talks

EVERYTHING = Selection()


def uris(readings: list[Reading], selection: Selection) -> list[str]:
    return [article.uri for article in collect(alone(*readings), selection).articles]


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
    (article,) = collect(alone(talks(), hostile()), Selection(country="NOR")).articles
    assert [item.id for item in article.items] == ["E1", "E2", "E3", "A1", "C1", "R1", "S1"]


def test_people_and_sides_are_those_of_the_articles_that_are_kept() -> None:
    report = collect(alone(hostile(), talks()), Selection(country="NOR"))
    assert report.persons == {
        1: Person(name="Kari Nilsen", represents="NOR"),
        2: Person(name="Pedro Rojas", represents="CHL"),
    }
    assert report.sides == {"CHL": "Chile", "NOR": "Norway"}


def test_people_occasions_and_documents_are_one_across_articles(tmp_path: Path) -> None:
    report = collect(linked(REPORTS, tmp_path), EVERYTHING)
    hindi, english, _ = report.articles
    assert report.persons == {
        1: Person(name="कारी नील्सन", name_en="Kari Nilsen", names=("Kari Nilsen", "कारी नील्सन"), represents="NOR"),
        2: Person(name="पेद्रो रोजास", name_en="Pedro Rojas", names=("Pedro Rojas", "पेद्रो रोजास"), represents="CHL"),
    }
    assert [item.persons for article in report.articles for item in article.items if item.kind == "event"] == [
        (1, 2)
    ] * 2
    assert {item.occasion for article in (hindi, english) for item in article.items if item.kind == "event"} == {1}
    assert report.occasions == {
        1: Together(
            told=(Told(uri="a.txt", id="E1"), Told(uri="b.txt", id="E1")), differ={"date": ("2024-05-06", "2024-05-07")}
        )
    }
    assert [item.document for article in report.articles for item in article.items if item.kind == "agreement"] == [
        1
    ] * 3
    assert [(told.uri, told.status, told.date) for told in report.documents[1].told] == [
        ("a.txt", "under_negotiation", None),
        ("b.txt", "finalised", None),
        ("c.txt", "signed", "2024-08"),
    ]


def test_a_person_whose_latin_name_nobody_prints_stands_as_a_guess() -> None:
    article = article_of("विनय परांजपे ने केन सातो (Ken Sato) से मुलाकात की।\n")
    people = person("विनय परांजपे", "IND", name_en="Vinai Paranjape"), person("केन सातो", "JPN", name_en="Ken Sato")
    event = event_of(article, article.text.strip(), participants=people)
    report = collect(alone((article, record_of(article, events=(event,)))), EVERYTHING)
    assert [one.name_en for one in report.persons.values()] == ["~Vinai Paranjape", "Ken Sato"]
    assert [who.name_en for who in report.articles[0].items[0].who] == ["~Vinai Paranjape", "Ken Sato"]


def test_an_empty_database_gives_an_empty_report() -> None:
    report = collect([], EVERYTHING)
    assert (report.articles, report.persons, report.sides, report.as_of) == ((), {}, {}, None)


def test_the_report_says_until_when_its_articles_were_extracted() -> None:
    assert collect(alone(talks()), EVERYTHING).as_of == "2026-11-21 18:30 UTC"
