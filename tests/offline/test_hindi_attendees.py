"""Who led talks and who was only present, in Hindi sentences."""

from __future__ import annotations

import pytest

from tests.offline.test_hindi_events import told

MET = "रक्षा मंत्री मोहन अय्यर ने सोमवार को केन्या के रक्षा मंत्री डेविड ओकेलो से मुलाकात की।"


@pytest.mark.parametrize(
    "chairs",
    [
        "सह-अध्यक्षता भारत के रक्षा सचिव मोहन अय्यर और केन्या के रक्षा सचिव डेविड ओकेलो ने की।",
        "इसकी सह-अध्यक्षता रक्षा सचिव मोहन अय्यर और केन्या के रक्षा सचिव डेविड ओकेलो ने की।",
        "रक्षा सचिव मोहन अय्यर और केन्या के रक्षा सचिव डेविड ओकेलो ने इसकी संयुक्त रूप से अध्यक्षता की।",
        "भारतीय प्रतिनिधिमंडल की अगुवाई रक्षा सचिव मोहन अय्यर ने की, जबकि केन्याई पक्ष का नेतृत्व रक्षा सचिव डेविड ओकेलो ने किया।",
    ],
)
def test_who_chairs_a_session_of_a_working_group_led_it(chairs: str) -> None:
    session = "भारत और केन्या के रक्षा सहयोग पर संयुक्त कार्य समूह की 17वीं बैठक मंगलवार को नैरोबी में आयोजित हुई।"
    assert told(session, chairs) == [("meeting", "occurred", [("मोहन अय्यर", "IND"), ("डेविड ओकेलो", "KEN")])]


def test_whom_the_head_of_a_delegation_also_met_was_not_in_its_talks() -> None:
    assert told(
        "भारत और केन्या के बीच 15वीं रक्षा नीति वार्ता बुधवार को नैरोबी में हुई।",
        "भारतीय दल की अगुवाई रक्षा सचिव मोहन अय्यर ने की, जबकि केन्याई पक्ष का नेतृत्व रक्षा सचिव डेविड ओकेलो ने किया।",
        "अय्यर ने केन्या के रक्षा मंत्री सीनियर लेफ्टिनेंट जनरल जॉन मवांगी से भी मुलाकात की।",
    ) == [
        ("meeting", "occurred", [("मोहन अय्यर", "IND"), ("डेविड ओकेलो", "KEN")]),
        ("meeting", "occurred", [("मोहन अय्यर", "IND"), ("जॉन मवांगी", "KEN")]),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "केन्या के राष्ट्रपति के प्रवक्ता जॉन मवांगी के मुताबिक, बैठक में नौसेना प्रमुख एडमिरल रवि राव भी मौजूद थे।",
        "केन्या के उप मंत्री जॉन मवांगी के अनुसार बैठक में नौसेना प्रमुख एडमिरल रवि राव शामिल हुए।",
        "केन्या के गृह मंत्री जॉन मवांगी के हवाले से बताया गया कि बैठक में नौसेना प्रमुख एडमिरल रवि राव उपस्थित थे।",
    ],
)
def test_who_tells_who_was_there_was_not_there(sentence: str) -> None:
    assert told(MET, sentence) == [
        ("meeting", "occurred", [("मोहन अय्यर", "IND"), ("डेविड ओकेलो", "KEN"), ("रवि राव", "IND")])
    ]


@pytest.mark.parametrize(
    "met",
    [
        "केन्या में भारत की उच्चायुक्त कविता राव ने मंगलवार को विपक्ष के नेता डेविड ओकेलो से भेंट की।",
        "केन्या में भारतीय उच्चायुक्त कविता राव ने रक्षा सचिव डेविड ओकेलो के साथ बैठक की।",
        "नैरोबी में भारत की उच्चायुक्त कविता राव ने संसद के अध्यक्ष डेविड ओकेलो से मुलाकात की।",
    ],
)
def test_whom_an_envoy_meets_is_of_the_country_where_he_serves(met: str) -> None:
    assert told(met) == [("meeting", "occurred", [("कविता राव", "IND"), ("डेविड ओकेलो", "KEN")])]


def test_those_at_a_ceremony_did_not_hold_talks() -> None:
    assert told("समारोह में रक्षा मंत्री मोहन अय्यर, नौसेना प्रमुख एडमिरल रवि राव और केन्या के राजदूत डेविड ओकेलो उपस्थित थे।") == []


@pytest.mark.parametrize(
    "met",
    [
        "रवि राव, केन्या के रक्षा मंत्री डेविड ओकेलो और केन्या के गृह मंत्री जॉन मवांगी से भी मिले।",
        "रवि राव, केन्या के रक्षा मंत्री डेविड ओकेलो तथा गृह मंत्री जॉन मवांगी से मिलेंगे।",
    ],
)
def test_who_opens_the_list_of_those_who_are_met_meets_them(met: str) -> None:
    ((_, _, people),) = told(met, "नौसेना प्रमुख एडमिरल रवि राव भारत लौटे।")
    assert people == [("रवि राव", "IND"), ("डेविड ओकेलो", "KEN"), ("जॉन मवांगी", "KEN")]


@pytest.mark.parametrize("apart", ["से अलग-अलग मुलाकात की", "के साथ अलग-अलग बैठकें कीं", "से अलग-अलग भेंट की"])
def test_two_of_one_country_who_are_met_apart_are_two_events(apart: str) -> None:
    assert told(f"प्रधानमंत्री मोहन अय्यर ने केन्या के राष्ट्रपति जॉन मवांगी और गृह मंत्री डेविड ओकेलो {apart}।") == [
        ("meeting", "occurred", [("मोहन अय्यर", "IND"), ("जॉन मवांगी", "KEN")]),
        ("meeting", "occurred", [("मोहन अय्यर", "IND"), ("डेविड ओकेलो", "KEN")]),
    ]


def test_who_receives_a_guest_is_the_host_before_who_invited_him() -> None:
    assert told(
        "केन्या के राष्ट्रपति जॉन मवांगी के निमंत्रण पर प्रधानमंत्री मोहन अय्यर रविवार को नैरोबी पहुंचे, जहां गृह मंत्री "
        "डेविड ओकेलो ने उनकी अगवानी की।"
    ) == [("visit", "ongoing", [("मोहन अय्यर", "IND"), ("डेविड ओकेलो", "KEN")])]


@pytest.mark.parametrize(
    ("present", "sides"),
    [
        ("केन्या के उप प्रधानमंत्री A, गृह मंत्री B, डिजिटल विकास मंत्री C तथा रक्षा सचिव D", "KEN KEN KEN KEN"),
        ("गृह मंत्री A, वाणिज्य मंत्री B और केन्या के उप प्रधानमंत्री C, रक्षा सचिव D", "IND IND KEN KEN"),
        ("गृह मंत्री A, केन्या के राजदूत B, वाणिज्य मंत्री C और रक्षा सचिव D", "IND KEN IND IND"),
    ],
)
def test_a_country_holds_for_the_list_that_it_opens(present: str, sides: str) -> None:
    names = {"A": "अनिल राव", "B": "जॉन मवांगी", "C": "जेम्स ओदूर", "D": "पीटर किमानी"}
    for letter, name in names.items():
        present = present.replace(letter, name)
    ((_, _, people),) = told(MET, f"बैठक में {present} भी मौजूद थे।")
    assert dict(people[2:]) == dict(zip(names.values(), sides.split(), strict=True))


@pytest.mark.parametrize(
    "sentence",
    [
        "उनके साथ प्रथम महिला रेचेल ओकेलो भी आई थीं।",
        "ओकेलो के साथ उनकी पत्नी रेचेल मवांगी भी बैठक में मौजूद थीं।",
        "बैठक में उनके पति जोसेफ मवांगी और एक दुभाषिया भी उपस्थित थे।",
        "बैठक में दुभाषिया कपिल राव भी शामिल थे।",
    ],
)
def test_family_and_interpreters_take_part_in_nothing(sentence: str) -> None:
    assert told(MET, sentence) == [("meeting", "occurred", [("मोहन अय्यर", "IND"), ("डेविड ओकेलो", "KEN")])]


def test_whom_a_guest_meets_on_his_visit_is_of_the_country_that_he_visits() -> None:
    assert told(
        "केन्या के राष्ट्रपति जॉन मवांगी अपनी तीन दिवसीय यात्रा संपन्न कर बुधवार को स्वदेश रवाना हो गए।",
        "यात्रा के दौरान मवांगी ने राष्ट्रपति सुनंदा सेन, उपराष्ट्रपति कपिल राव और प्रधानमंत्री मोहन अय्यर से मुलाकात की।",
    )[-1] == (
        "meeting",
        "occurred",
        [("जॉन मवांगी", "KEN"), ("सुनंदा सेन", "IND"), ("कपिल राव", "IND"), ("मोहन अय्यर", "IND")],
    )


def test_those_on_the_part_of_each_country_are_present() -> None:
    assert told(
        "प्रधानमंत्री मोहन अय्यर ने शनिवार को केन्या के राष्ट्रपति जॉन मवांगी के साथ बैठक की।",
        "बैठक में भारत की तरफ से विदेश मंत्री कविता राव, विदेश सचिव कपिल सेन और केन्या की तरफ से विदेश मंत्री डेविड ओकेलो और राजदूत "
        "पीटर किमानी शामिल हुए।",
    )[0][2][2:] == [("कविता राव", "IND"), ("कपिल सेन", "IND"), ("डेविड ओकेलो", "KEN"), ("पीटर किमानी", "KEN")]


@pytest.mark.parametrize(("what", "there"), [("रात्रिभोज दिया", []), ("एक और बैठक की", [("राजेश नायर", "IND")])])
def test_who_dines_with_a_guest_is_at_no_talks(what: str, there: list[tuple[str, str]]) -> None:
    dinner = f"भारत के उच्चायुक्त रमेश थापा ने अय्यर के सम्मान में {what}, जिसमें भारतीय दल के कमांडर कर्नल राजेश नायर शामिल हुए।"
    ((_, _, people),) = told(MET, dinner)
    assert [who for who in people if who[0] == "राजेश नायर"] == there
