"""Both countries, both ministers, officials of both countries: whom the words for two sides mean in Hindi."""

from __future__ import annotations

import pytest

from tests.offline.test_hindi_events import facts_of, told

MET = "केन्या के विदेश मंत्री डेविड ओकेलो ने मंगलवार को नई दिल्ली में विदेश मंत्री मोहन अय्यर से मुलाकात की।"
MEETING = ("meeting", "occurred", [("डेविड ओकेलो", "KEN"), ("मोहन अय्यर", "IND")])
COUNTRIES = [("केन्या", "KEN"), ("भारत", "IND")]


@pytest.mark.parametrize(
    ("ahead", "kind"),
    [
        ("दोनों देशों के रक्षा सचिव 24 मार्च को वीडियो कॉन्फ्रेंस के जरिए बात करेंगे।", "call"),
        ("दोनों देशों के उप विदेश मंत्री 24 मार्च को नैरोबी में मिलेंगे।", "meeting"),
        ("दोनों देशों के सेना प्रमुख 24 मार्च को नैरोबी में मुलाकात करेंगे।", "meeting"),
        ("दोनों देशों के राष्ट्रीय सुरक्षा सलाहकार 24 मार्च को वार्ता करेंगे।", "meeting"),
        ("दोनों देश 24 मार्च को नैरोबी में फिर मिलेंगे।", "meeting"),
    ],
)
def test_officials_of_both_countries_who_will_meet_are_not_those_who_have_met(ahead: str, kind: str) -> None:
    assert told(MET, ahead) == [MEETING, (kind, "scheduled", COUNTRIES)]


def test_officials_of_both_countries_who_are_named_have_met() -> None:
    assert told(MET, "दोनों देशों के विदेश मंत्रियों ने व्यापार पर भी बातचीत की।") == [MEETING]


def test_whom_an_envoy_meets_has_nothing_to_do_with_talks_that_others_will_hold() -> None:
    assert told(
        MET,
        "दोनों देशों के रक्षा सचिव 24 मार्च को वीडियो कॉन्फ्रेंस के जरिए बात करेंगे।",
        "नैरोबी में भारत के उच्चायुक्त कपिल राव ने केन्या के खनन मंत्री जेम्स मवांगी से मुलाकात की।",
    ) == [
        MEETING,
        ("call", "scheduled", COUNTRIES),
        ("meeting", "occurred", [("कपिल राव", "IND"), ("जेम्स मवांगी", "KEN")]),
    ]


def test_both_countries_raise_their_relations_not_their_ministers() -> None:
    assert told(MET, "पिछले साल दोनों देशों ने अपने संबंधों को रणनीतिक साझेदारी का दर्जा दिया था।") == [
        MEETING,
        ("launch", "occurred", COUNTRIES),
    ]


def test_what_should_be_started_is_not_started() -> None:
    assert told(MET, "ओकेलो ने सुझाव दिया कि दोनों देशों के बीच एक हॉटलाइन शुरू की जाए।") == [MEETING]


@pytest.mark.parametrize(
    "talks",
    [
        "इसमें भारत की ओर से विदेश मंत्री मोहन अय्यर, जबकि केन्या की ओर से विदेश मंत्री डेविड ओकेलो ने हिस्सा लिया।",
        "इसमें भारत की तरफ से विदेश मंत्री मोहन अय्यर, वहीं केन्या की तरफ से विदेश मंत्री डेविड ओकेलो शामिल हुए।",
        "बैठक में भारत की ओर से विदेश मंत्री मोहन अय्यर जबकि केन्या की ओर से विदेश मंत्री डेविड ओकेलो मौजूद रहे।",
    ],
)
def test_half_a_sentence_without_a_verb_has_that_of_the_other_half(talks: str) -> None:
    assert told("भारत और केन्या की पहली '2+2' बैठक बुधवार को नैरोबी में हुई।", talks) == [
        ("meeting", "occurred", [("मोहन अय्यर", "IND"), ("डेविड ओकेलो", "KEN")])
    ]


@pytest.mark.parametrize(
    "also",
    [
        "मोहन अय्यर राष्ट्रपति जॉन मवांगी से भी मिले।",
        "मोहन अय्यर ने राष्ट्रपति जॉन मवांगी से भी मुलाकात की।",
        "वह राष्ट्रपति जॉन मवांगी से भी मिले।",
        "भारतीय विदेश मंत्री ने राष्ट्रपति जॉन मवांगी से भी भेंट की।",
    ],
)
def test_a_president_whom_a_minister_meets_after_foreigners_is_theirs(also: str) -> None:
    talks = "विदेश मंत्री मोहन अय्यर ने भारत के अनुरोध पर नैरोबी में केन्या के विदेश मंत्री डेविड ओकेलो के साथ वार्ता की।"
    assert told(talks, also) == [
        ("meeting", "occurred", [("मोहन अय्यर", "IND"), ("डेविड ओकेलो", "KEN")]),
        ("meeting", "occurred", [("मोहन अय्यर", "IND"), ("जॉन मवांगी", "KEN")]),
    ]


def test_a_headline_that_opens_with_a_country_says_nothing_of_who_meets_its_president() -> None:
    assert told(
        "केन्या के राष्ट्रपति जॉन मवांगी बुधवार को नई दिल्ली पहुंचे।",
        "गुरुवार को मवांगी और प्रधानमंत्री मोहन अय्यर के बीच शिखर वार्ता हुई।",
    )[1] == ("meeting", "occurred", [("जॉन मवांगी", "KEN"), ("मोहन अय्यर", "IND")])


def test_who_is_joined_to_somebody_of_the_other_side_is_of_that_side() -> None:
    assert told(
        "पोलैंड के रक्षा मंत्री यान नोवाक बीमार हैं।",
        "भारत की ओर से रक्षा मंत्री मोहन अय्यर और विदेश मंत्री कविता राव तथा मेजबान देश की तरफ से नोवाक और विदेश मंत्री "
        "अन्ना ज़िएलिंस्का ने वार्ता में भाग लिया।",
    ) == [
        (
            "meeting",
            "occurred",
            [("मोहन अय्यर", "IND"), ("कविता राव", "IND"), ("यान नोवाक", "POL"), ("अन्ना ज़िएलिंस्का", "POL")],
        )
    ]


@pytest.mark.parametrize(
    "denial",
    [
        "ओमान के विदेश मंत्री सैयद हरिब के साथ विदेश मंत्री मोहन अय्यर की मुलाकात की अटकलों को प्रवक्ता सौरभ राव ने निराधार बताया।",
        "केन्या के विदेश मंत्री डेविड ओकेलो से विदेश मंत्री मोहन अय्यर की बैठक की खबरों को विदेश मंत्रालय के प्रवक्ता सौरभ राव ने गलत बताया।",
    ],
)
def test_a_spokesman_who_denies_talks_takes_no_part_in_them(denial: str) -> None:
    assert "सौरभ राव" not in {name for _, _, people in told(denial) for name, _ in people}


def test_both_defence_ministers_of_talks_of_four_who_met_apart_are_an_event_of_two() -> None:
    assert told(
        "भारत और केन्या के बीच तीसरी 2+2 वार्ता आज नैरोबी में आयोजित की गई।",
        "भारतीय पक्ष का नेतृत्व रक्षा मंत्री मोहन अय्यर तथा विदेश मंत्री कविता राव ने किया, जबकि केन्याई पक्ष की अगुवाई रक्षा मंत्री "
        "डेविड ओकेलो और विदेश मंत्री ग्रेस वान्जिरू ने की।",
        "वार्ता से पूर्व दोनों रक्षा मंत्रियों की पृथक बैठक भी हुई।",
    )[1:] == [("meeting", "occurred", [("मोहन अय्यर", "IND"), ("डेविड ओकेलो", "KEN")])]


def test_the_unnamed_holder_of_another_office_is_met_at_another_occasion() -> None:
    assert told(MET, "ओकेलो ने बाद में सीडीएस से भी भेंट की।") == [
        MEETING,
        ("meeting", "occurred", [("डेविड ओकेलो", "KEN"), ("भारत", "IND")]),
    ]


def test_both_countries_are_those_whose_talks_were_named_last() -> None:
    facts = facts_of(
        "भारत के रक्षा मंत्री मोहन अय्यर ने सोमवार को केन्या के रक्षा मंत्री डेविड ओकेलो से मुलाकात की।",
        "जापान के साथ भारत की बातचीत का केंद्र रडार रहा। दोनों देशों ने मार्च 2023 में एक समझौते पर हस्ताक्षर किए थे।",
    )
    assert [set(one.parties) for one in facts.agreements] == [{"IND", "JPN"}]


def test_both_countries_are_those_of_whose_relations_the_text_goes_on_to_tell() -> None:
    facts = facts_of(MET, "भारत और ओमान के रिश्ते पुराने हैं। दोनों देशों ने 2003 में एक समझौते पर हस्ताक्षर किए थे।")
    assert [set(one.parties) for one in facts.agreements] == [{"IND", "OMN"}]
