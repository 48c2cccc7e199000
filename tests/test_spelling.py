from __future__ import annotations

from dataclasses import replace

import pytest

from db.queries import ArticleLinks, LinkedReading
from extractor.spelling import Spellings
from schemas.facts import Participant
from schemas.record import GroundedEvent
from tests.db.records import article_of, event_of, record_of
from tests.report.articles import alone, person

ARTICLE = article_of("रक्षा मंत्री विनय परांजपे ने केन सातो (Ken SATO) से मुलाकात की।\n")


def event(*people: Participant, title: str = "Meeting") -> GroundedEvent:
    return event_of(ARTICLE, ARTICLE.text.strip(), title=title, participants=people)


def reading(*people: Participant) -> LinkedReading:
    return alone((ARTICLE, record_of(ARTICLE, events=(event(*people),))))[0]


@pytest.mark.parametrize(
    ("who", "latin"),
    [
        (person("विनय परांजपे", "IND", name_en="Vinai Paranjape"), "~Vinai Paranjape"),
        (person("केन सातो", "JPN", name_en="Ken Sato"), "Ken Sato"),
        (person("केन सातो", "JPN", name_en="Sato Ken"), "Sato Ken"),
        (person("विनय परांजपे", "IND"), None),
        (person("जापान", "JPN", name_en="Japan", kind="country"), "Japan"),
        (person("नाटो", "NATO", name_en="NATO", kind="organization"), "NATO"),
        (
            person("आसियान", "ASEAN", name_en="Association of Southeast Asian Nations", kind="organization"),
            "Association of Southeast Asian Nations",
        ),
        (person("तारा समूह", "IND", name_en="Tara Samuh", kind="organization"), "~Tara Samuh"),
    ],
)
def test_a_name_that_the_article_does_not_print_is_marked(who: Participant, latin: str | None) -> None:
    assert Spellings(reading(who)).latin(who) == latin


def test_a_name_that_another_article_prints_is_not_marked() -> None:
    who = person("विनय परांजपे", "IND", name_en="Vinai Paranjape")
    article, record, links = reading(who)
    (entity,) = links.participants["E1"]
    both = replace(entity, names=(who.name, "Vinai Paranjape"))
    assert Spellings(LinkedReading(article, record, ArticleLinks({"E1": (both,)}))).latin(who) == "Vinai Paranjape"


def test_names_in_titles_are_marked_once() -> None:
    people = (person("विनय परांजपे", "IND", name_en="Vinai Paranjape"), person("विनय", "IND", name_en="Vinai"))
    titled = event(*people, title="Meeting of Vinai Paranjape and Ken Sato")
    assert Spellings(reading(*people)).title(titled) == "Meeting of ~Vinai Paranjape and Ken Sato"
