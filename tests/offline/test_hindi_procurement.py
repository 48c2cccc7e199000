"""Orders, deliveries, conferences and claims as Hindi newspapers tell of them."""

from __future__ import annotations

import pytest

from tests.offline.test_hindi_dispatches import TALKS
from tests.offline.test_hindi_events import facts_of, told

HANDED_OVER = "मिस्र की कंपनी सिनाई इंडस्ट्रीज ने गुरुवार को काहिरा में पहला पोत ओमान की नौसेना को सौंप दिया।"
CEREMONY = "समारोह में ओमान के रक्षा मंत्री सलीम हारिसी और मिस्र के रक्षा मंत्री करीम फहमी मौजूद थे।"
CONFERENCE = "हनोई में शुक्रवार को आसियान के गृह मंत्रियों की नौवीं बैठक हुई।"
DENIED = "ओमान के रक्षा मंत्रालय ने शुक्रवार को इस खबर का खंडन किया।"


def test_an_order_for_those_goods_and_the_first_load_of_it() -> None:
    facts = facts_of(
        "तटीय मिसाइलों के बिना बेड़ा अधूरा है। "
        "वियतनाम ने उनका ऑर्डर अक्टूबर में इटली की कंपनी आरकोना को दिया था और पहली खेप जून में पहुंचनी है।"
    )
    assert [(event.status.value, event.date_text) for event in facts.events] == [
        ("occurred", "अक्टूबर"),
        ("scheduled", "जून"),
    ]
    assert [{who.name for who in event.participants} for event in facts.events] == [{"वियतनाम", "आरकोना"}] * 2


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("सूत्रों का कहना है कि मिस्र दो गश्ती विमान भी फ्रांस से ले सकता है।", {"EGY", "FRA"}),
        ("सूत्रों का कहना है कि मस्कट इटली से दो गश्ती विमान ले सकता है।", {"ITA", "OMN"}),
    ],
)
def test_what_a_country_may_take_from_another_is_proposed(sentence: str, expected: set[str]) -> None:
    (event,) = facts_of(sentence).events
    assert (event.type.value, event.status.value) == ("arms_transfer", "proposed")
    assert {who.represents for who in event.participants} == expected


def test_who_may_take_part_with_vessels_takes_none_of_them() -> None:
    assert told("सूत्रों का कहना है कि मिस्र फ्रांस के पोतों के साथ अभ्यास में भाग ले सकता है।") == []


def test_what_a_country_may_also_take_is_not_what_it_ordered() -> None:
    facts = facts_of(
        "मिस्र ने इन तोपों का ऑर्डर जून में फ्रांस को दिया था।", "सूत्रों का कहना है कि मिस्र दो गश्ती विमान भी फ्रांस से ले सकता है।"
    )
    assert [event.status.value for event in facts.events] == ["occurred", "proposed"]


@pytest.mark.parametrize("rest", ["बाकी दो पोत", "बाकी दोनों पोत"])
def test_the_rest_of_the_goods_comes_from_who_gave_the_first_and_not_from_the_guests(rest: str) -> None:
    facts = facts_of(f"{HANDED_OVER} {CEREMONY}", f"कंपनी के अनुसार {rest} अगले साल मार्च में सौंपे जाएंगे।")
    assert {who.name for who in facts.events[1].participants} == {"सिनाई इंडस्ट्रीज", "ओमान की नौसेना"}


def test_an_official_who_says_that_his_country_will_order_more_pledges_it() -> None:
    facts = facts_of(f"{HANDED_OVER} {CEREMONY}", "हारिसी ने कहा कि ओमान 2026 तक दो और पोतों का ऑर्डर देगा।")
    assert [event.type.value for event in facts.events] == ["arms_transfer"]
    assert [(one.act.value, one.actors, one.deadline_text) for one in facts.commitments] == [
        ("pledged", ("OMN",), "2026")
    ]


def test_a_signature_of_an_earlier_year_is_none_at_the_talks() -> None:
    facts = facts_of(
        f"{HANDED_OVER} {CEREMONY}",
        "इस अनुबंध पर मई 2021 में दस्तखत हुए थे।",
        "सुबह हारिसी और फहमी की वार्ता हुई, जिसमें रडारों के संयुक्त विकास के आशय पत्र पर दस्तखत किए गए।",
    )
    assert [event.type.value for event in facts.events] == ["arms_transfer", "meeting"]
    assert [(paper.date_text, paper.event_id) for paper in facts.agreements] == [("मई 2021", None), (None, "E2")]


def test_with_whom_he_signed_are_those_before_the_relative_clause() -> None:
    facts = facts_of(
        "जापान ने पिछले महीने फिलीपींस को दो गश्ती पोत सौंपे हैं। "
        "ओमान अब तुर्किये पर निर्भर है, जिसके साथ उसने 2022 में रडारों की खरीद का करार किया था।"
    )
    assert [set(paper.parties) for paper in facts.agreements] == [{"OMN", "TUR"}]


def test_a_document_made_with_somebody_has_its_subject_in_its_name() -> None:
    (paper,) = facts_of("केन्या ने बंदरगाह के विस्तार का तुर्किये के साथ हुआ समझौता खत्म कर दिया।").agreements
    assert (paper.name, paper.status.value) == ("बंदरगाह के विस्तार का तुर्किये के साथ हुआ समझौता", "ended")


def test_a_contract_that_is_said_to_be_gone_is_not_the_one_with_somebody_else() -> None:
    facts = facts_of(
        f"{HANDED_OVER} इस अनुबंध पर मई 2021 में दस्तखत हुए थे।",
        f"दुबई के एक चैनल ने दिखाया था कि ओमान ने बंदरगाह के विस्तार का चीन के साथ हुआ अनुबंध रद्द कर दिया है। {DENIED}",
    )
    assert [(paper.status.value, paper.certainty.value, set(paper.parties)) for paper in facts.agreements] == [
        ("signed", "asserted", {"EGY", "OMN"}),
        ("ended", "denied", {"OMN", "CHN"}),
    ]


def test_what_somebody_is_wrongly_said_to_have_asked_for_is_of_today() -> None:
    facts = facts_of(f"{TALKS} मंत्रालय ने उन खबरों को मनगढ़ंत करार दिया, जिनमें कहा गया था कि भारत ने सेशेल्स से एक अड्डा मांगा है।")
    assert [(one.certainty.value, one.salience.value) for one in facts.commitments] == [("denied", "main")]


def test_the_first_sentence_of_an_article_has_the_agreement_that_the_next_one_names() -> None:
    facts = facts_of(
        "केन्या ने तंजानिया के साथ रक्षा सहयोग का एक नया समझौता किया है।",
        "केन्या के रक्षा मंत्री डेविड ओकेलो और तंजानिया के रक्षा मंत्री जुमा मवाम्बा ने मंगलवार को नैरोबी में तटरेखा की गश्त से "
        "जुड़े समझौते पर दस्तखत किए। समझौता दस साल के लिए है।",
    )
    assert [(paper.name, paper.valid_years) for paper in facts.agreements] == [("तटरेखा की गश्त से जुड़े समझौते", 10)]


def test_a_first_sentence_with_a_subject_of_its_own_tells_of_another_agreement() -> None:
    facts = facts_of(
        "केन्या ने तंजानिया के साथ बिजली का एक नया समझौता किया है।",
        "केन्या के रक्षा मंत्री डेविड ओकेलो और तंजानिया के रक्षा मंत्री जुमा मवाम्बा ने मंगलवार को नैरोबी में तटरेखा की गश्त से "
        "जुड़े समझौते पर दस्तखत किए।",
    )
    assert len(facts.agreements) == 2


def test_what_is_to_be_signed_is_a_renewal_ahead() -> None:
    facts = facts_of(f"{TALKS} उम्मीद है कि मई में रसद समझौते के नवीनीकरण पर दस्तखत होंगे।")
    assert [(paper.status.value, paper.certainty.value) for paper in facts.agreements] == [("proposed", "hedged")]


def test_the_next_meeting_behind_the_last_one_of_a_body_is_of_that_body() -> None:
    events = told(
        CONFERENCE, TALKS, "आसियान के गृह मंत्रियों की पिछली बैठक बीते साल बाली में हुई थी। अगली बैठक 2025 में मनीला में होगी।"
    )
    assert events[-1] == ("multilateral_meeting", "scheduled", [("आसियान", "ASEAN")])


def test_the_next_meeting_of_two_behind_the_last_one_of_a_body_is_theirs() -> None:
    events = told(TALKS, "आसियान के गृह मंत्रियों की पिछली बैठक बीते साल बाली में हुई थी। भारत और केन्या की अगली बैठक 2025 में होगी।")
    assert [kind for kind, _, _ in events] == ["meeting", "multilateral_meeting", "meeting"]


def test_who_takes_the_chair_in_the_next_sentence_was_there() -> None:
    facts = facts_of(f"{CONFERENCE} अध्यक्षता वियतनाम के गृह मंत्री लुओंग दुक ने की।")
    assert {who.name for who in facts.events[0].participants} == {"आसियान", "लुओंग दुक"}


def test_what_was_agreed_and_adopted_at_a_conference_is_of_its_body() -> None:
    facts = facts_of(
        f"{CONFERENCE} बैठक में मानव तस्करी पर एक साझा डेटाबेस बनाने पर सहमति बनी। अंत में हनोई घोषणापत्र अपनाया गया।"
    )
    assert [(one.actors, one.event_id) for one in facts.commitments] == [(("ASEAN",), "E1")]
    assert [(paper.name, paper.parties) for paper in facts.agreements] == [("हनोई घोषणापत्र", ("ASEAN",))]


def test_what_was_agreed_at_talks_behind_a_conference_is_not_of_the_body() -> None:
    facts = facts_of(CONFERENCE, f"{TALKS} बैठक में सड़क बनाने पर सहमति बनी।")
    assert [set(one.actors) for one in facts.commitments] == [{"IND", "KEN"}]


def test_a_programme_that_is_promised_is_not_where_it_was_promised() -> None:
    facts = facts_of(f"{CONFERENCE} गृह मंत्री लुओंग दुक ने कहा कि वियतनाम सदस्य देशों के लिए एक प्रशिक्षण कार्यक्रम चलाएगा।")
    assert [(one.actors, one.event_id) for one in facts.commitments] == [(("VNM",), "E1")]


def test_who_now_will_not_come_has_put_off_his_visit() -> None:
    facts = facts_of(
        "ओमान के विदेश मंत्री सलीम हारिसी अब अगले सप्ताह केन्या नहीं जाएंगे। उनका दौरा, जो 18 मार्च को होना था, स्थगित हो गया है।"
    )
    assert [(event.type.value, event.status.value, event.date_text) for event in facts.events] == [
        ("visit", "cancelled", "18 मार्च")
    ]


def test_who_will_not_come_of_whom_no_visit_was_told_does_not_travel() -> None:
    assert told("ओमान के विदेश मंत्री सलीम हारिसी अगले सप्ताह केन्या नहीं जाएंगे।") == []


def test_of_the_country_whose_envoy_was_summoned_something_is_asked() -> None:
    facts = facts_of("भारत ने मंगलवार को पाकिस्तान के उच्चायुक्त को तलब किया। इस्लामाबाद से घुसपैठ रोकने को कहा गया है।")
    assert [(one.act.value, one.actors, one.addressees, one.event_id) for one in facts.commitments] == [
        ("requested", ("IND",), ("PAK",), "E1")
    ]


def test_cyber_fraud_is_of_cyberspace_and_its_dens_are_not() -> None:
    facts = facts_of(f"{TALKS} दोनों देशों ने साइबर ठगी के खिलाफ मिलकर काम करने पर सहमति जताई।")
    assert [topic.value for topic in facts.commitments[0].topics] == ["space_cyber_ai"]
    facts = facts_of(f"{TALKS} अय्यर ने साइबर ठगी के अड्डे बंद करने का अनुरोध किया।")
    assert [topic.value for topic in facts.commitments[0].topics] == ["other"]
