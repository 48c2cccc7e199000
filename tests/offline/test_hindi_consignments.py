"""Loads of arms in Hindi: who hands them over where, which come later, and which were never ordered."""

from __future__ import annotations

import pytest

from schemas.facts import Event
from tests.offline.test_hindi_events import facts_of, told

GIVEN = "भारत ने केन्या को तटीय रडार की पहली खेप सौंप दी है।"
INDIA, KENYA = ("भारत", "IND"), ("केन्या", "KEN")


def transfers(*paragraphs: str) -> list[Event]:
    return [event for event in facts_of(*paragraphs).events if event.type == "arms_transfer"]


def test_who_handed_over_a_system_at_a_port_gave_it_there() -> None:
    where = "मोम्बासा बंदरगाह पर मंगलवार को हुए समारोह में"
    handed = f"{where} भारत की उच्चायुक्त कविता राव ने ये सिस्टम केन्या के उप रक्षा मंत्री जॉन मवांगी के हवाले किया।"
    (event,) = transfers(f"{GIVEN} {handed}")
    assert [who.name for who in event.participants] == ["कविता राव", "जॉन मवांगी"]
    assert (event.location, event.location_country, event.date_text) == ("मोम्बासा बंदरगाह", "KEN", "मंगलवार")


@pytest.mark.parametrize(
    ("later", "date", "place"),
    [
        ("दूसरी खेप इस साल अक्टूबर में नैरोबी भेजी जा सकती है।", "इस साल अक्टूबर", "नैरोबी"),
        ("सूत्रों की मानें तो तीसरी खेप जनवरी में केन्या को मिल सकती है।", "जनवरी", None),
        ("अगली खेप अगस्त में मोम्बासा पहुंच सकती है।", "अगस्त", "मोम्बासा"),
    ],
)
def test_a_further_load_that_may_come_in_a_month_is_due(later: str, date: str, place: str | None) -> None:
    first, second = transfers(f"{GIVEN} {later}")
    assert (first.status, second.status, second.certainty) == ("occurred", "scheduled", "hedged")
    assert (second.date_text, second.location) == (date, place)


def test_what_may_be_bought_some_day_is_only_proposed() -> None:
    bought = transfers("सूत्रों ने कहा कि केन्या अगले साल भारत से छह हेलीकॉप्टर खरीद सकता है।")
    assert [event.status for event in bought] == ["proposed"]


@pytest.mark.parametrize(
    "load",
    [
        "ड्रोनों की पहली खेप, जिसमें तीन विमान थे, केन्या को 2023 में मिली थी।",
        "ड्रोनों की पहली खेप, जिसमें दो ट्रक भी थे, 2023 में केन्या को सौंपी गई थी।",
    ],
)
def test_what_was_in_a_load_stands_between_it_and_the_verb(load: str) -> None:
    (event,) = transfers("भारत और केन्या ने रक्षा सहयोग का समझौता किया है।", load)
    assert (event.status, event.date_text) == ("occurred", "2023")
    assert {who.represents for who in event.participants} == {"IND", "KEN"}


def test_the_company_of_a_contract_delivers_its_first_load() -> None:
    contract = "भारतीय कंपनी सूर्या डायनेमिक्स और केन्या की कंपनी नैरोबी आर्म्स के बीच मार्च में 40 हजार गोलों की आपूर्ति का अनुबंध हुआ था।"
    load = "इसकी पहली खेप पिछले महीने मोम्बासा बंदरगाह पर केन्या की सेना के हवाले की जा चुकी है।"
    (event,) = transfers(f"{contract} {load}")
    assert [who.name for who in event.participants] == ["सूर्या डायनेमिक्स", "केन्या की सेना"]
    assert (event.date_text, event.location) == ("पिछले महीने", "मोम्बासा बंदरगाह")


def test_an_order_that_the_next_sentence_denies_is_denied() -> None:
    claim = "सोशल मीडिया पर दावा किया जा रहा है कि घाना ने भी रडार का ऑर्डर दे दिया है।"
    denial = "हालांकि घाना के रक्षा मंत्रालय ने भारत को ऐसा कोई ऑर्डर देने से इनकार किया है।"
    first, second = transfers(f"{GIVEN} {claim} {denial}")
    assert (first.certainty, second.certainty) == ("asserted", "denied")
    assert [who.represents for who in second.participants] == ["GHA", "IND"]


def test_readers_who_are_told_of_a_whole_deal_learn_of_no_document() -> None:
    facts = facts_of("भारत ने केन्या को सौंपी रडार की पहली खेप, जानिए पूरी डील")
    assert facts.agreements == ()


@pytest.mark.parametrize(
    ("where", "place", "country"),
    [
        ("केन्या के लाइकिपिया वायु सैनिक अड्डे पर", "लाइकिपिया वायु सैनिक अड्डे", "KEN"),
        ("जैसलमेर के निकट पोखरण फायरिंग रेंज में", "पोखरण फायरिंग रेंज", "IND"),
        ("मोम्बासा नौसैनिक अड्डे पर", "मोम्बासा नौसैनिक अड्डे", "KEN"),
        ("जोधपुर में", "जोधपुर", "IND"),
    ],
)
def test_an_exercise_is_at_a_base_or_range_with_its_name(where: str, place: str, country: str) -> None:
    (event,) = facts_of(f"भारत और केन्या की सेनाओं का संयुक्त अभ्यास 'गरुड़ प्रहार' सोमवार को {where} शुरू हुआ।").events
    assert (event.location, event.location_country) == (place, country)


def test_talks_on_a_port_were_not_there() -> None:
    met = "रक्षा मंत्री मोहन अय्यर ने केन्या के रक्षा मंत्री डेविड ओकेलो से मोम्बासा बंदरगाह पर चर्चा की।"
    assert [event.location for event in facts_of(met).events] == [None]
    assert told(met)[0][0] == "meeting"
