from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.grounding import ground, problems
from extractor.reading import read_text
from schemas.article import Article
from schemas.facts import ArticleFacts, Event
from schemas.record import Grounded, GroundedAgreement, GroundedEvent
from schemas.vocabulary import DateBasis, FactKind
from tests.llm.seeds import GOLD, seed

TEXT = """जापान और भारत के विदेश मंत्रियों की बैठक

Published: 10 June 2024, 09:00 AM IST
नई दिल्ली: विदेश मंत्री अरुण मेहता ने शुक्रवार को टोक्यो में जापान की विदेश मंत्री हानाको सातो से मुलाकात की।\
 बैठक में दोनों पक्ष पनडुब्बी केबल पर साथ काम करने पर सहमत हुए।

विज्ञापन

दोनों देशों ने अगले साल जनवरी तक रक्षा सहयोग समझौते को अंतिम रूप देने का फैसला किया।
ये भी पढ़ें
ब्राजील में बाढ़ से भारी तबाही
"""


@pytest.fixture
def article() -> Article:
    return read_text(TEXT, "news/japan.txt")


def event(**changes: Any) -> dict[str, Any]:
    people = [
        person("अरुण मेहता", office="विदेश मंत्री", represents="IND"),
        person("हानाको सातो", office="विदेश मंत्री", represents="JPN"),
    ]
    values = {
        "id": "E1", "sentences": [2], "type": "meeting", "status": "occurred", "salience": "main",
        "certainty": "asserted", "title": "Meeting in Tokyo", "participants": people, "date_text": "शुक्रवार",
        "date": None, "location": "टोक्यो", "location_country": "JPN", "topics": [], "source_type": "outlet",
        "source": None,
    }  # fmt: skip
    return values | changes


def person(name: str, **changes: Any) -> dict[str, Any]:
    values = {"name": name, "name_en": None, "kind": "person", "office": None, "represents": None}
    return {**values, "role": "principal", "sector": "GOV", **changes}


def commitment(**changes: Any) -> dict[str, Any]:
    values = {
        "id": "C1", "sentences": [4], "act": "agreed", "actors": ["IND", "JPN"], "addressees": [],
        "text": "to finalise the agreement", "testable": True, "salience": "main", "certainty": "asserted",
        "deadline_text": "अगले साल जनवरी तक", "deadline": None, "topics": [], "event_id": "E1", "agreement_id": None,
        "source_type": "outlet", "source": None,
    }  # fmt: skip
    return values | changes


def agreement(**changes: Any) -> dict[str, Any]:
    values = {
        "id": "A1", "sentences": [4], "name": "रक्षा सहयोग समझौते", "name_en": None, "type": "treaty_agreement",
        "status": "under_negotiation", "parties": ["IND", "JPN"], "date_text": None, "date": None, "valid_years": None,
        "topics": [], "event_id": "E1", "salience": "main", "certainty": "asserted", "source_type": "outlet",
        "source": None,
    }  # fmt: skip
    return values | changes


def facts(**lists: Any) -> ArticleFacts:
    return ArticleFacts.model_validate({"events": [], "agreements": [], "commitments": []} | lists)


def test_cited_sentences_become_quotes_at_their_offsets(article: Article) -> None:
    (grounded,) = ground(article, facts(events=[event()])).events
    assert grounded.quote.startswith("विदेश मंत्री अरुण मेहता")
    assert article.text[grounded.char_start : grounded.char_end] == grounded.quote
    assert grounded.countries == ("IND", "JPN")


@pytest.mark.parametrize(
    ("cited", "beginning", "end"),
    [
        ([2, 3], "विदेश मंत्री अरुण", "सहमत हुए।"),
        ([3, 2], "विदेश मंत्री अरुण", "सहमत हुए।"),
        ([2, 4], "विदेश मंत्री अरुण", "मुलाकात की।"),
        ([3, 4], "बैठक में", "सहमत हुए।"),
    ],
    ids=["adjacent", "in any order", "apart: the first counts", "an advertisement between"],
)
def test_a_quote_is_the_first_cited_sentence_with_its_cited_neighbours(
    article: Article, cited: list[int], beginning: str, end: str
) -> None:
    (grounded,) = ground(article, facts(events=[event(sentences=cited)])).events
    assert (grounded.quote.startswith(beginning), grounded.quote.endswith(end)) == (True, True)
    assert "विज्ञापन" not in grounded.quote


def test_dates_are_computed_from_the_expression_and_the_publication_date(article: Article) -> None:
    grounding = ground(article, facts(events=[event(date="2019-01-01")], commitments=[commitment()]))
    (met,), (agreed,) = grounding.events, grounding.commitments
    assert (met.date, met.date_basis, met.date_min) == ("2024-06-07", DateBasis.RELATIVE, date(2024, 6, 7))
    assert (agreed.deadline, agreed.deadline_min, agreed.deadline_max) == (
        "2025-01",
        date(2025, 1, 1),
        date(2025, 1, 31),
    )


def test_a_models_reading_counts_only_where_no_rule_knows_the_expression(article: Article) -> None:
    unknown = event(date_text="पनडुब्बी केबल", date="2024-06")
    (grounded,) = ground(article, facts(events=[unknown])).events
    assert (grounded.date, grounded.date_basis, grounded.date_max) == ("2024-06", DateBasis.MODEL, date(2024, 6, 30))


@pytest.mark.parametrize(
    ("fact", "reason"),
    [
        (event(sentences=[9]), "sentences [9]: the article has sentences 1 to 4"),
        (event(date_text="गुरुवार"), "date_text 'गुरुवार' does not stand in the article"),
        (event(location="ओसाका"), "location 'ओसाका' does not stand in the article"),
        (event(location_country="BRA"), "the article does not name BRA"),
        (event(source="विदेश मंत्रालय"), "source 'विदेश मंत्रालय' does not stand in the article"),
        (event(date_text="ब्राजील में बाढ़"), "date_text 'ब्राजील में बाढ़' does not stand in the article"),
        (event(participants=[person("केन तनाका")]), "name 'केन तनाका' does not stand in the article"),
    ],
    ids=["no such sentence", "date", "place", "country", "source", "boilerplate", "invented person"],
)
def test_what_the_article_does_not_say_is_a_rejection(article: Article, fact: dict[str, Any], reason: str) -> None:
    grounding = ground(article, facts(events=[fact]))
    assert grounding.events == ()
    assert grounding.rejections[0].reason == reason
    assert Event.model_validate(grounding.rejections[-1].payload) == Event.model_validate(fact)


def test_an_event_keeps_the_participants_that_are_printed(article: Article) -> None:
    people = [person("अरुण मेहता", represents="IND"), person("केन तनाका", represents="JPN")]
    grounding = ground(article, facts(events=[event(participants=people)]))
    assert [one.name for one in grounding.events[0].participants] == ["अरुण मेहता"]
    assert [rejection.kind for rejection in grounding.rejections] == [FactKind.PARTICIPANT]


def test_a_fact_outlives_the_event_that_it_refers_to(article: Article) -> None:
    answer = facts(
        events=[event(location="ओसाका")], agreements=[agreement()], commitments=[commitment(agreement_id="A1")]
    )
    grounding = ground(article, answer)
    assert grounding.events == ()
    assert [(fact.id, fact.event_id) for fact in grounding.agreements] == [("A1", None)]
    assert [(fact.event_id, fact.agreement_id) for fact in grounding.commitments] == [(None, "A1")]


@pytest.mark.parametrize(
    ("participant", "reason"),
    [
        (person("अटलांटिस", kind="country", represents="JPN"), "'अटलांटिस' is no country"),
        (person("आसियान", kind="country", represents="ASEAN"), "'आसियान' is no country"),
        (person("जापान", kind="country", represents="IND"), "'जापान' is JPN and cannot represent IND"),
        (person("ब्राजील", kind="country"), "the article does not name BRA"),
        (person("अरुण मेहता", represents="NATO"), "the article does not name NATO"),
        (person("अरुण मेहता", represents="INDIA"), "the article does not name INDIA"),
    ],
)
def test_a_participant_acts_for_a_side_that_the_article_names(
    article: Article, participant: dict[str, Any], reason: str
) -> None:
    grounding = ground(article, facts(events=[event(participants=[participant, person("हानाको सातो")])]))
    assert [one.name for one in grounding.events[0].participants] == ["हानाको सातो"]
    assert [(rejection.reason, rejection.payload["event_id"]) for rejection in grounding.rejections] == [(reason, "E1")]


@pytest.mark.parametrize(("text", "named"), [("नाटो के महासचिव", True), ("the IFOO of the states", True), ("यह", False)])
def test_an_organization_is_named_or_printed(text: str, named: bool) -> None:
    article = read_text(f"भारत ने {text} के साथ काम करने का फैसला किया।\n", "a.txt")
    side = "NATO" if "नाटो" in text else "IFOO"
    fact = commitment(sentences=[1], actors=["IND", side], deadline_text=None, event_id=None)
    assert (ground(article, facts(commitments=[fact])).rejections == ()) is named


@pytest.mark.parametrize(
    ("text", "published", "day"),
    [
        ("रक्षा मंत्री ने आज केन्या के मंत्री से भेंट की।", "2021-03-28T20:00:00+00:00", "2021-03-29"),
        ("The minister met his counterpart from Kenya today.", "2021-03-28T20:00:00-04:00", "2021-03-28"),
        ("New Delhi: The minister met his counterpart from Kenya today.", "2021-03-28T20:00:00+00:00", "2021-03-29"),
    ],
    ids=["Hindi", "English", "dateline in India"],
)
def test_the_anchor_is_the_day_where_the_outlet_is(text: str, published: str, day: str) -> None:
    article = read_text(f"{text}\n", "a.txt", published_at=published)
    people = [person("केन्या" if "केन्या" in text else "Kenya", kind="country")]
    printed = "आज" if "आज" in text else "today"
    fact = event(sentences=[1], participants=people, date_text=printed, location=None, location_country=None)
    assert [found.date for found in ground(article, facts(events=[fact])).events] == [day]


def test_a_country_represents_itself(article: Article) -> None:
    people = [person("जापान", kind="country"), person("भारत", kind="country", represents="IND")]
    (grounded,) = ground(article, facts(events=[event(participants=people)])).events
    assert grounded.countries == ("IND", "JPN")


def test_the_home_country_needs_no_name() -> None:
    article = read_text("रक्षा मंत्री ने मंगलवार को केन्या के राष्ट्रपति से मुलाकात की।\n", "a.txt")
    people = [person("केन्या", kind="country"), person("रक्षा मंत्री", kind="organization", represents="IND")]
    fact = event(sentences=[1], participants=people, date_text=None, location=None, location_country=None)
    assert ground(article, facts(events=[fact])).rejections == ()


def test_problems_are_those_that_grounding_rejects(article: Article) -> None:
    answer = facts(
        events=[event(), event(id="E2", participants=[person("केन तनाका")])],
        agreements=[agreement(name="व्यापार समझौता")],
        commitments=[commitment()],
    )
    assert problems(article, answer) == {
        "E2": "name 'केन तनाका' does not stand in the article",
        "A1": "name 'व्यापार समझौता' does not stand in the article",
    }


@pytest.mark.parametrize("name", [path.name[:3] for path in GOLD])
def test_the_gold_of_the_seeds_passes_with_its_dates(name: str) -> None:
    article, answer = seed(name)
    grounding = ground(article, answer)
    assert grounding.rejections == ()
    gold = json.loads(next(path for path in GOLD if path.name.startswith(name)).read_text(encoding="utf-8"))
    dates = [(fact["id"], fact["date"], fact["date_basis"]) for fact in [*gold["events"], *gold["agreements"]]]
    grounded: list[GroundedEvent | GroundedAgreement] = [*grounding.events, *grounding.agreements]
    assert [(fact.id, fact.date, fact.date_basis) for fact in grounded] == dates


@given(st.text(max_size=300), st.lists(st.integers(1, 12), min_size=1, max_size=3), st.text(min_size=1, max_size=30))
def test_whatever_passes_stands_in_the_text(text: str, cited: list[int], printed: str) -> None:
    article = read_text(f"{TEXT}\n\n{text}", "a.txt")
    answer = facts(events=[event(sentences=cited, location=printed)], commitments=[commitment(sentences=cited)])
    grounding = ground(article, answer)
    passed: list[Grounded] = [*grounding.events, *grounding.commitments]
    assert all(article.text[fact.char_start : fact.char_end] == fact.quote for fact in passed)
    assert len(passed) + len({r.payload["id"] for r in grounding.rejections if "id" in r.payload}) == 2


@pytest.mark.parametrize(
    ("weekday", "status", "day"),
    [
        ("रविवार", "cancelled", "2024-06-09"),
        ("शनिवार", "cancelled", "2024-06-08"),
        ("मंगलवार", "cancelled", "2024-06-11"),
        ("शुक्रवार", "cancelled", "2024-06-14"),
        ("रविवार", "scheduled", "2024-06-16"),
        ("रविवार", "occurred", "2024-06-09"),
    ],
)
def test_what_was_called_off_lay_ahead_unless_its_day_has_just_passed(weekday: str, status: str, day: str) -> None:
    told = read_text(TEXT.replace("शुक्रवार", weekday), "news/japan.txt")
    (one,) = ground(told, facts(events=[event(status=status, date_text=weekday)])).events
    assert one.date == day
