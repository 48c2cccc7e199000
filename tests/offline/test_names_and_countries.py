"""Whoever the minister is and wherever he comes from: names of many kinds, and every country of the world."""

from __future__ import annotations

import pytest
from babel import Locale

from extractor.offline import extract_facts
from extractor.places import PlaceKind, place_of
from extractor.reading import read_text
from schemas.facts import ArticleFacts

PRASERT = ("Don Prasert", "THA")
# Countries that English names with an article.
WITH_ARTICLE = (
    "Bahamas",
    "Comoros",
    "Gambia",
    "Maldives",
    "Netherlands",
    "Philippines",
    "Seychelles",
    "United",
    "Czech",
)
# Names that are words or places besides, and such as consist of parts.
NAMES = [
    ("Than Swe", "Myanmar", "MMR"),
    ("To Lam", "Vietnam", "VNM"),
    ("May Bauer", "Germany", "DEU"),
    ("Jun Kimura", "Japan", "JPN"),
    ("Peace Okoro", "Nigeria", "NGA"),
    ("No Kyung-so", "South Korea", "KOR"),
    ("Melissa Lima", "Brazil", "BRA"),
    ("Tomas Medina", "Argentina", "ARG"),
    ("Alan Holland", "New Zealand", "NZL"),
    ("Jean-Marc Roux", "France", "FRA"),
    ("Bryan O'Neill", "Ireland", "IRL"),
    ("Aisha Sa’idu", "Nigeria", "NGA"),
    ("Michelle Hall", "Australia", "AUS"),
    ("Laura die Bont", "the Netherlands", "NLD"),
    ("Elena de la Rosa", "Spain", "ESP"),
    ("Caio das Neves", "Portugal", "PRT"),
    ("Chitra Das", "Bangladesh", "BGD"),
]


def facts_of(text: str) -> ArticleFacts:
    return extract_facts(read_text(f"Thai diplomacy this week\n\n{text}\n", "article", published_at="2024-03-14"))


def people_of(facts: ArticleFacts) -> list[list[tuple[str, str | None]]]:
    return [sorted((p.name, p.represents) for p in event.participants) for event in facts.events]


@pytest.mark.parametrize(("name", "country", "code"), NAMES)
@pytest.mark.parametrize(
    "sentence",
    [
        "Thai Foreign Minister Don Prasert met Defence Minister {name} of {country} in Bangkok on Monday.",
        "{name}, the foreign minister of {country}, met Thai Foreign Minister Don Prasert on Monday.",
        "Thai Foreign Minister Don Prasert spoke by phone with {name}, foreign minister of {country}, on Monday.",
        "Thai Foreign Minister Don Prasert met the Defence Minister of {country}, General {name}, on Monday.",
    ],
)
def test_whatever_the_name_is_made_of(sentence: str, name: str, country: str, code: str) -> None:
    facts = facts_of(sentence.format(name=name, country=country))
    assert people_of(facts) == [sorted([PRASERT, (name, code)])]


@pytest.mark.parametrize(("surname", "verb"), [("Lima", "offered"), ("General Lima", "offered")])
def test_a_surname_that_is_a_town_acts_for_its_bearer(surname: str, verb: str) -> None:
    met = "Thai Foreign Minister Don Prasert met Defence Minister Melissa Lima of Brazil in Bangkok on Monday."
    facts = facts_of(f"{met} {surname} {verb} Thailand training aircraft.")
    assert [commitment.actors for commitment in facts.commitments] == [("BRA",)]


def test_a_town_stays_a_town_beside_its_namesake() -> None:
    met = "Thai Foreign Minister Don Prasert met Defence Minister Melissa Lima of Brazil in Bangkok on Monday."
    facts = facts_of(f"{met} Prasert will travel to Lima in May.")
    assert [(event.location, event.participants[-1].represents) for event in facts.events[1:]] == [("Lima", "PER")]


def countries() -> list[tuple[str, str]]:
    """The English names of all countries with their codes, as far as they are countries to us."""
    territories = Locale("en").territories.items()
    named = [(str(name), place_of(str(name))) for code, name in territories if len(code) == 2 and code != "TH"]
    return [
        (name, str(place.country)) for name, place in named if place is not None and place.kind is PlaceKind.COUNTRY
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Thai Foreign Minister Don Prasert met with Victor Anders, the foreign minister of {the}, on Monday.",
        "Thai Foreign Minister Don Prasert held talks with the Defence Minister of {the}, General Victor Anders.",
        "Thai Foreign Minister Don Prasert met {country}'s Defence Minister Victor Anders on Monday.",
        "Thai Foreign Minister Don Prasert met President Victor Anders of {the} on Monday.",
    ],
)
def test_whatever_country_a_minister_is_of(sentence: str) -> None:
    named = countries()
    assert len(named) > 200
    wrong = []
    for country, code in named:
        the = f"the {country}" if country.startswith(WITH_ARTICLE) else country
        found = people_of(facts_of(sentence.format(country=country, the=the)))
        if found != [sorted([PRASERT, ("Victor Anders", code)])]:
            wrong.append((country, found))
    assert wrong == []
