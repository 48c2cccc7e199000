"""Whole reports in Hindi in which one sentence bears on what another one tells."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import ArticleFacts


def facts_of(headline: str, *paragraphs: str) -> ArticleFacts:
    text = "\n\n".join((headline, *paragraphs)) + "\n"
    return extract_facts(read_text(text, "article", published_at="2024-03-14"))


def test_the_body_places_talks_before_the_headline_does() -> None:
    lead = "रक्षा मंत्री विनोद तलवार ने सोमवार को मोम्बासा में केन्या के रक्षा मंत्री जोसेफ मुतुआ से मुलाकात की।"
    (talks,) = facts_of("तलवार ने केन्या में रक्षा मंत्री से की मुलाकात", lead).events
    assert (talks.location, talks.location_country) == ("मोम्बासा", "KEN")


def test_a_conference_beside_which_talks_were_held_is_ahead_where_somebody_will_address_it() -> None:
    lead = "रक्षा मंत्री विनोद तलवार ने सोमवार को जकार्ता में केन्या के रक्षा मंत्री जोसेफ मुतुआ से मुलाकात की।"
    beside = "यह मुलाकात आसियान रक्षा मंत्रियों की बैठक से इतर हुई। तलवार मंगलवार को आसियान रक्षा मंत्रियों की बैठक को संबोधित करेंगे।"
    events = facts_of("जकार्ता में मुलाकात", lead, beside).events
    assert [(e.type.value, e.status.value, e.date_text) for e in events] == [
        ("meeting", "occurred", "सोमवार"),
        ("multilateral_meeting", "scheduled", "मंगलवार"),
    ]


@pytest.mark.parametrize(
    ("further", "days"),
    [
        ("अभ्यास 16 अप्रैल से शुरू हुआ था।", ["सोमवार"]),
        ("यह अभ्यास 16 अप्रैल को शुरू हुआ था।", ["सोमवार"]),
        ("अभ्यास का पिछला संस्करण अप्रैल 2022 में नैरोबी में शुरू हुआ था।", ["सोमवार", "अप्रैल 2022"]),
    ],
)
def test_the_day_on_which_an_exercise_began_makes_no_second_one(further: str, days: list[str]) -> None:
    lead = f"भारत और केन्या का संयुक्त सैन्य अभ्यास सोमवार को पुणे में संपन्न हो गया। {further}"
    assert [event.date_text for event in facts_of("अभ्यास संपन्न", lead).events] == days


def test_a_deal_of_an_earlier_year_is_not_that_of_the_headline() -> None:
    lead = "भारत और केन्या ने सोमवार को 12 टोही विमानों की खरीद के समझौते पर हस्ताक्षर किए।"
    before = "भारत ने 2016 में केन्या से 6 टोही विमान खरीदने का करार किया था।"
    agreements = facts_of("भारत-केन्या के बीच 12 टोही विमानों का सौदा पक्का", lead, before).agreements
    assert [(one.name, one.date_text) for one in agreements] == [
        ("12 टोही विमानों की खरीद के समझौते", "सोमवार"),
        ("6 टोही विमान खरीदने का करार", "2016"),
    ]


@pytest.mark.parametrize(
    ("term", "years"),
    [
        ("जो अगले 10 वर्षों तक लागू रहेगा", 10),
        ("जो आगामी पांच साल तक प्रभावी रहेगा", 5),
        ("जिसकी समीक्षा 10 साल बाद होगी", None),
    ],
)
def test_a_term_counted_from_now_is_how_long_a_document_is_valid(term: str, years: int | None) -> None:
    lead = f"भारत और केन्या ने सोमवार को रक्षा सहयोग समझौते पर हस्ताक्षर किए, {term}।"
    assert [one.valid_years for one in facts_of("समझौते पर हस्ताक्षर", lead).agreements] == [years]


@pytest.mark.parametrize(
    ("sentence", "made"),
    [
        ("केन्या गोलाबारी का मुद्दा उठाएगा।", 0),
        ("भारत सीमा पर बाड़ का मामला उठाएगा।", 0),
        ("भारत केन्या को दस गश्ती नौकाएं देगा।", 1),
    ],
)
def test_what_a_side_will_speak_of_is_no_undertaking(sentence: str, made: int) -> None:
    lead = "भारत के रक्षा मंत्री विनोद तलवार मंगलवार को नैरोबी में केन्या के रक्षा मंत्री जोसेफ मुतुआ से मुलाकात करेंगे।"
    assert len(facts_of("नैरोबी में वार्ता", lead, sentence).commitments) == made


@pytest.mark.parametrize(
    ("sentence", "sides"),
    [
        ("मुतुआ 12वें भारत-केन्या वार्षिक शिखर सम्मेलन में हिस्सा लेंगे।", {"जोसेफ मुतुआ": "KEN", "भारत": "IND"}),
        (
            "वह प्रधानमंत्री विनोद तलवार के साथ 12वें भारत-केन्या शिखर सम्मेलन में भाग लेंगे।",
            {"जोसेफ मुतुआ": "KEN", "विनोद तलवार": "IND"},
        ),
    ],
)
def test_a_summit_of_two_states_in_which_somebody_will_take_part_is_ahead(sentence: str, sides: dict[str, str]) -> None:
    lead = "केन्या के राष्ट्रपति जोसेफ मुतुआ 4 अप्रैल को भारत आएंगे।"
    talks = facts_of("भारत आएंगे मुतुआ", lead, sentence).events[-1]
    assert (talks.type.value, talks.status.value) == ("meeting", "scheduled")
    assert {one.name: one.represents for one in talks.participants} == sides


@pytest.mark.parametrize(
    "officer",
    [
        "नौसेना के उप प्रमुख वाइस एडमिरल के स्वामीनाथन",
        "वाइस एडमिरल के स्वामीनाथन",
        "लेफ्टिनेंट जनरल के. स्वामीनाथन",
    ],
)
def test_who_is_present_at_a_signature_at_talks_is_at_the_talks(officer: str) -> None:
    lead = "रक्षा मंत्री विनोद तलवार ने सोमवार को नैरोबी में केन्या के रक्षा मंत्री जोसेफ मुतुआ से बातचीत की। "
    signed = f"दोनों ने रक्षा सहयोग समझौते पर हस्ताक्षर किए। {officer} भी मौजूद थे।"
    (talks,) = facts_of("नैरोबी में वार्ता", f"भारत की खबर। {lead}{signed}").events
    assert [one.name.split()[-1] for one in talks.participants] == ["तलवार", "मुतुआ", "स्वामीनाथन"]
