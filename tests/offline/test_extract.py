"""What the offline extractor finds in whole articles of our own invention."""

from __future__ import annotations

import asyncio

import pytest

from extractor.extraction import Extraction
from extractor.offline import OfflineExtractor, extract_facts
from extractor.reading import read_text
from schemas.errors import ExtractionFailed
from schemas.facts import ArticleFacts
from tests.offline.english import people_of

TALKS = """रक्षा मंत्री ने केन्या के समकक्ष से की वार्ता

नैरोबी, 12 मार्च (भाषा) रक्षा मंत्री मोहन अय्यर ने मंगलवार को नैरोबी में केन्या के रक्षा मंत्री जनरल डेविड ओकेलो से मुलाकात की।
दोनों मंत्रियों ने अगले साल संयुक्त अभ्यास आयोजित करने और सैन्य अधिकारियों का प्रशिक्षण बढ़ाने पर सहमति जताई।

श्री अय्यर ने केन्या से तटीय निगरानी समझौते को जल्द अंतिम रूप देने का अनुरोध किया।
"""
DOMESTIC = """मिसाइल का सफल परीक्षण

बालासोर। रक्षा अनुसंधान संगठन ने बुधवार को एक नई मिसाइल का सफल परीक्षण किया। रक्षा मंत्री मोहन अय्यर ने वैज्ञानिकों से बात की
और उन्हें हरसंभव मदद का आश्वासन दिया। सरकार अगले साल दो और परीक्षण करेगी।
"""
ENGLISH = """Defence Ministers of India and Chile meet in Santiago

SANTIAGO: Defence Minister Mohan Iyer met Chilean Defence Minister Paula Rojas in Santiago on Tuesday.

The two ministers agreed to hold a joint naval exercise next year and to set up a working group on cyber security.
"""


def facts_of(text: str) -> ArticleFacts:
    return extract_facts(read_text(text, "article", published_at="2024-03-13"))


def test_talks_are_one_event_with_both_ministers_their_day_and_place() -> None:
    facts = facts_of(TALKS)
    (event,) = facts.events
    assert (event.type, event.status, event.salience, event.date_text, event.location, event.location_country) == (
        "meeting",
        "occurred",
        "main",
        "मंगलवार",
        "नैरोबी",
        "KEN",
    )
    assert people_of(facts) == [("मोहन अय्यर", "रक्षा मंत्री", "IND"), ("डेविड ओकेलो", "रक्षा मंत्री", "KEN")]
    assert event.title == "Meeting of the Defence Ministers of India and Kenya in Nairobi"


def test_every_infinitive_is_a_commitment_and_a_request_has_an_addressee() -> None:
    found = [(c.act, c.actors, c.addressees, c.text, c.event_id) for c in facts_of(TALKS).commitments]
    assert found == [
        ("agreed", ("IND", "KEN"), (), "अगले साल संयुक्त अभ्यास आयोजित करने", "E1"),
        ("agreed", ("IND", "KEN"), (), "सैन्य अधिकारियों का प्रशिक्षण बढ़ाने", "E1"),
        ("requested", ("IND",), ("KEN",), "तटीय निगरानी समझौते को जल्द अंतिम रूप देने", "E1"),
    ]


def test_a_document_that_is_asked_for_is_under_negotiation() -> None:
    (agreement,) = facts_of(TALKS).agreements
    assert (agreement.name, agreement.type, agreement.status, sorted(agreement.parties)) == (
        "तटीय निगरानी समझौते",
        "treaty_agreement",
        "under_negotiation",
        ["IND", "KEN"],
    )


def test_domestic_news_yields_nothing() -> None:
    assert facts_of(DOMESTIC) == ArticleFacts(events=(), agreements=(), commitments=())


def test_an_english_article_is_read_by_the_same_rules() -> None:
    facts = facts_of(ENGLISH)
    assert people_of(facts) == [("Mohan Iyer", "Defence Minister", "IND"), ("Paula Rojas", "Defence Minister", "CHL")]
    assert [(c.act, c.actors) for c in facts.commitments] == [("agreed", ("IND", "CHL"))] * 2


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        (
            "विदेश मंत्री एस के राव ने जापान की मंत्री सुश्री युको ताकेदा और फ्रांस के विदेश मंत्री ल्यूक मोरो से भेंट की।",
            ["एस के राव", "युको ताकेदा", "एस के राव", "ल्यूक मोरो"],
        ),
        ("रक्षा मंत्री मोहन अय्यर और उनके रूसी समकक्ष इगोर पेत्रोव के बीच वार्ता हुई।", ["मोहन अय्यर", "इगोर पेत्रोव"]),
        ("प्रधानमंत्री रोहन शाह ने ब्राजील के राष्ट्रपति जोआओ लीमा से फोन पर बात की।", ["रोहन शाह", "जोआओ लीमा"]),
        ("रक्षा मंत्री मोहन अय्यर ने ट्वीट में ब्राजील की तारीफ की।", []),
    ],
)
def test_people_take_part_in_the_talks_that_the_grammar_puts_them_in(sentence: str, people: list[str]) -> None:
    assert [name for name, _, _ in people_of(facts_of(f"भारत की खबर\n\nनई दिल्ली। {sentence}\n"))] == people


def test_an_article_in_another_language_fails_with_advice() -> None:
    article = read_text("பாதுகாப்பு அமைச்சர் இன்று டெல்லியில் பேச்சுவார்த்தை நடத்தினார்.", "article")
    with pytest.raises(ExtractionFailed, match="reads Hindi and English"):
        asyncio.run(OfflineExtractor().extract(article))


def test_the_identity_names_the_rules() -> None:
    identity = OfflineExtractor().identity
    assert (identity.model, list(identity.parameters), len(str(identity.parameters["rules"]))) == (
        "offline",
        ["rules"],
        64,
    )


def test_extract_returns_the_facts_without_usage() -> None:
    article = read_text(TALKS, "article")
    assert asyncio.run(OfflineExtractor().extract(article)) == Extraction(facts=extract_facts(article))
