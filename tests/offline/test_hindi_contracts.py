"""Contracts of companies and the deliveries that they lead to, in Hindi sentences behind one report of talks."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import ArticleFacts

TALKS = "भारत के रक्षा मंत्री अशोक वर्मा और ओमान के रक्षा मंत्री सालेम अल हबसी ने सोमवार को मस्कट में बातचीत की।"


def facts_of(*sentences: str) -> ArticleFacts:
    text = "\n\n".join(("खाड़ी में रक्षा सहयोग की खबर", TALKS, *sentences))
    return extract_facts(read_text(text + "\n", "article", published_at="2024-03-14"))


def further(*sentences: str) -> list[tuple[str, str, str | None, set[str]]]:
    """Type, status, date and names of every event but the talks."""
    return [
        (event.type, event.status, event.date_text, {who.name for who in event.participants})
        for event in facts_of(*sentences).events[1:]
    ]


@pytest.mark.parametrize(
    ("sentence", "date", "names"),
    [
        (
            "पुणे की निजी कंपनी गरुड़ प्रोपल्शन और ओमान की सरकारी कंपनी नूर एयरोस्पेस के बीच भी शुक्रवार को अनुबंध हुआ था।",
            "शुक्रवार",
            {"गरुड़ प्रोपल्शन", "नूर एयरोस्पेस"},
        ),
        (
            "ओमान की कंपनी नूर इंडस्ट्रीज ने भारतीय नौसेना को दो फ्रिगेट बेचने का अनुबंध किया है। इस अनुबंध पर मंगलवार को दस्तखत हुए।",
            "मंगलवार",
            {"नूर इंडस्ट्रीज", "भारतीय नौसेना"},
        ),
        (
            "भारतीय कंपनी कोरोमंडल शिपबिल्डर्स लिमिटेड ने ओमान की नौसेना के साथ बुधवार को तीन गश्ती नौकाओं का अनुबंध किया।",
            "बुधवार",
            {"कोरोमंडल शिपबिल्डर्स लिमिटेड", "ओमान की नौसेना"},
        ),
        (
            "ओमानी कंपनी नूर शिपिंग और भारतीय कंपनी सूर्या ऑफशोर के बीच गुरुवार को पोतों की मरम्मत का ठेका हुआ।",
            "गुरुवार",
            {"नूर शिपिंग", "सूर्या ऑफशोर"},
        ),
    ],
)
def test_a_contract_of_companies_is_signed_by_itself(sentence: str, date: str, names: set[str]) -> None:
    assert further(sentence) == [("signing", "occurred", date, names)]
    facts = facts_of(sentence)
    assert [(one.type, one.status, set(one.parties)) for one in facts.agreements] == [
        ("contract", "signed", {"IND", "OMN"})
    ]
    assert facts.agreements[0].event_id in (None, facts.events[1].id)


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("पहला जहाज 2028 में मिलेगा।", "2028"),
        ("पहली खेप अगले साल सितंबर तक मिलने की उम्मीद है।", "अगले साल सितंबर"),
        ("दूसरा पोत मार्च 2029 में आएगा।", "मार्च 2029"),
        ("आखिरी खेप 2030 में पहुंचेगी।", "2030"),
    ],
)
def test_what_is_due_is_delivered_by_those_of_the_contract(sentence: str, date: str) -> None:
    contract = "ओमान की कंपनी नूर इंडस्ट्रीज ने भारतीय नौसेना को दो जहाज बेचने का अनुबंध मंगलवार को किया।"
    signing, delivery = further(contract, sentence)
    assert signing[0] == "signing"
    assert delivery == ("arms_transfer", "scheduled", date, {"नूर इंडस्ट्रीज", "भारतीय नौसेना"})


@pytest.mark.parametrize("sentence", ["अगला दौर 2028 में आएगा।", "पहला जहाज जल्द मिलेगा।", "मंत्री जी 2025 में फिर मिलेंगे।"])
def test_what_is_no_load_or_has_no_date_is_no_delivery(sentence: str) -> None:
    contract = "ओमान की कंपनी नूर इंडस्ट्रीज ने भारतीय नौसेना को दो जहाज बेचने का अनुबंध मंगलवार को किया।"
    assert [kind for kind, _, _, _ in further(contract, sentence)] in (["signing"], ["signing", "meeting"])


TALKS_OF_LEADERS = "केन्या के राष्ट्रपति जोसेफ मुतुआ ने सोमवार को नई दिल्ली में प्रधानमंत्री विनोद तलवार से बातचीत की।"
LISTED = "रक्षा सहयोग पर समझौता ज्ञापन और कृषि सहयोग पर समझौता शामिल हैं।"


@pytest.mark.parametrize(
    ("between", "signed"),
    [
        (
            "इससे पहले विदेश मंत्री रमेश कौल ने घाना के विदेश मंत्री क्वामे बोटेंग से मुलाकात की।||जिन समझौतों पर हस्ताक्षर हुए, उनमें",
            (("IND", "KEN"), "E1"),
        ),
        (
            "बाद में मुतुआ ने उपराष्ट्रपति अजय माथुर से मुलाकात की।||जिन दस्तावेजों पर दस्तखत हुए उनमें",
            (("IND", "KEN"), "E1"),
        ),
        (
            "बाद में तलवार ने घाना के विदेश मंत्री क्वामे बोटेंग से मुलाकात की। इस दौरान जिन समझौतों पर हस्ताक्षर हुए उनमें",
            (("GHA", "IND"), "E2"),
        ),
    ],
)
def test_what_was_signed_nobody_says_where_was_signed_at_the_talks_of_the_leaders(
    between: str, signed: tuple[tuple[str, str], str]
) -> None:
    paragraphs = (TALKS_OF_LEADERS, *f"{between} {LISTED}".split("||"))
    text = "\n\n".join(("नई दिल्ली में समझौते", *paragraphs)) + "\n"
    agreements = extract_facts(read_text(text, "article", published_at="2024-03-14")).agreements
    assert [(one.parties, one.event_id) for one in agreements] == [signed, signed]


YARD = "मझगांव डॉक शिपबिल्डर्स लिमिटेड ने {} के लिए चार गश्ती पोत बनाने के अनुबंध पर शनिवार को मापुतो में हस्ताक्षर किए।"


def test_a_company_signs_with_the_foreign_navy_for_which_it_builds() -> None:
    facts = facts_of(YARD.format("मोजाम्बिक की नौसेना"))
    assert [(one.date_text, one.location) for one in facts.events if one.type == "signing"] == [("शनिवार", "मापुतो")]
    assert [set(one.parties) for one in facts.agreements] == [{"IND", "MOZ"}]


def test_a_contract_from_which_time_is_counted_has_no_name() -> None:
    facts = facts_of(YARD.format("मोजाम्बिक की नौसेना"), "पहला पोत अनुबंध के 18 महीने के भीतर मिलेगा।")
    assert [one.name for one in facts.agreements] == ["मोजाम्बिक की नौसेना के लिए चार गश्ती पोत बनाने के अनुबंध"]


@pytest.mark.parametrize(
    ("decision", "act", "actors"),
    [
        ("पोलैंड ने दक्षिण कोरिया से 50 टैंक खरीदने का निर्णय लिया है।", "pledged", ("POL",)),
        ("पोलैंड और ओमान ने मिलकर दक्षिण कोरिया से टैंक मंगाने का फैसला किया।", "agreed", ("POL", "OMN")),
    ],
)
def test_to_buy_is_the_decision_of_the_buyers(decision: str, act: str, actors: tuple[str, ...]) -> None:
    assert [(one.act.value, one.actors) for one in facts_of(decision).commitments] == [(act, actors)]


def test_who_gave_something_will_give_him_more() -> None:
    given = "केन्या की नौसेना को भारत ने सोमवार को एक गश्ती पोत उपहार में दिया। अब उसे दो हेलिकॉप्टर भी दिए जाएंगे।"
    assert [(one.act.value, one.actors) for one in facts_of(given).commitments] == [("pledged", ("IND",))]


def test_a_ministry_sends_arms_to_a_town_abroad() -> None:
    sent = "भारत और केन्या के बीच सहयोग बढ़ रहा है।", "मंत्रालय ने बताया कि रडार की पहली बैटरी मई में नैरोबी भेजी जाएगी।"
    assert ("arms_transfer", "scheduled", "मई", {"भारत", "केन्या"}) in further(*sent)
    assert facts_of(*sent).commitments == ()


def test_arms_that_go_to_a_town_at_home_are_given_to_nobody() -> None:
    assert further("मंत्रालय ने बताया कि टैंक मई में लद्दाख भेजे जाएंगे।") == []
