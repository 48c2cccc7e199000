"""Whose delegation people are members of whom Hindi lists, and which talks they attended."""

from __future__ import annotations

import pytest

from tests.offline.test_hindi_events import facts_of, told

MET = "रक्षा मंत्री मोहन अय्यर ने सोमवार को नई दिल्ली में केन्या के रक्षा मंत्री डेविड ओकेलो के साथ बैठक की।"
LED = [("मोहन अय्यर", "IND"), ("डेविड ओकेलो", "KEN")]


@pytest.mark.parametrize(
    ("sentence", "ours", "theirs"),
    [
        ("केन्या की ओर से वायुसेना प्रमुख ब्रिगेडियर A और भारत में उसकी उच्चायुक्त B ने हिस्सा लिया।", "", "A B"),
        ("भारत की ओर से रक्षा सचिव A और केन्या की ओर से गृह सचिव B तथा दिल्ली में उसके उच्चायुक्त C शामिल हुए।", "A", "B C"),
        ("भारतीय दल में रक्षा सचिव A और संयुक्त सचिव B थे, जबकि केन्याई दल में गृह सचिव C और सलाहकार D थे।", "A B", "C D"),
        ("वार्ता में भारतीय पक्ष में रक्षा सचिव A तथा केन्याई पक्ष में गृह सचिव B शामिल रहे।", "A", "B"),
        ("केन्याई पक्ष का प्रतिनिधित्व राष्ट्रीय आयुध निदेशक ब्रिगेडियर A, सुश्री B एवं श्री C ने भी किया।", "", "A B C"),
        ("मेहमान मंत्री के साथ रक्षा सचिव A, नौसेना प्रमुख मेजर जनरल B और संयुक्त सचिव C भी थीं।", "", "A B C"),
        ("मेहमान प्रतिनिधिमंडल में गृह सचिव A और नौसेना प्रमुख मेजर जनरल B शामिल थे।", "", "A B"),
        ("मेजबान पक्ष की ओर से रक्षा सचिव A और संयुक्त सचिव B ने भाग लिया।", "A B", ""),
        ("ओकेलो के साथ आए प्रतिनिधिमंडल में गृह सचिव A और नौसेना प्रमुख मेजर जनरल B शामिल थे।", "", "A B"),
        ("ओकेलो के प्रतिनिधिमंडल में रक्षा सचिव A और सेना प्रमुख जनरल B भी थे।", "", "A B"),
        ("अय्यर के नेतृत्व वाले भारतीय दल में रक्षा सचिव A, वाइस एडमिरल B और संयुक्त सचिव C थीं।", "A B C", ""),
        ("बैठक में अय्यर के साथ रक्षा सचिव A और ओकेलो के साथ गृह सचिव B मौजूद थे।", "A", "B"),
        ("भारत की ओर से रक्षा सचिव A और संयुक्त सचिव B बैठक में हैं।", "A B", ""),
    ],
)
def test_who_is_listed_in_a_delegation_attended_for_its_country(sentence: str, ours: str, theirs: str) -> None:
    names = {"A": "अनिल राव", "B": "पीटर किमानी", "C": "ग्रेस वाम्बुई", "D": "जॉन मवांगी"}
    for letter, name in names.items():
        sentence = sentence.replace(letter, name)
    ((_, _, people),) = told(MET, sentence)
    members = [*((names[one], "IND") for one in ours.split()), *((names[one], "KEN") for one in theirs.split())]
    assert people[:2] == LED
    assert sorted(people[2:]) == sorted(members)


def test_the_other_side_is_the_one_that_was_not_just_listed() -> None:
    ((_, _, people),) = told(
        MET,
        "भारतीय प्रतिनिधिमंडल में रक्षा सचिव अनिल राव शामिल थे। दूसरी तरफ गृह मंत्री जॉन मवांगी और व्यापार मंत्री ग्रेस वाम्बुई थीं।",
    )
    assert people == [*LED, ("अनिल राव", "IND"), ("जॉन मवांगी", "KEN"), ("ग्रेस वाम्बुई", "KEN")]


def test_officials_are_named_behind_the_sentence_that_says_they_took_part() -> None:
    ((_, _, people),) = told(
        MET,
        "बैठक में दोनों देशों के वरिष्ठ अधिकारी शामिल हुए। इनमें भारत के रक्षा सचिव अनिल राव और केन्या के गृह सचिव जॉन मवांगी प्रमुख थे।",
    )
    assert people == [*LED, ("अनिल राव", "IND"), ("जॉन मवांगी", "KEN")]


def test_hosts_are_those_of_the_talks_of_the_own_paragraph() -> None:
    assert told(
        "जापान के रक्षा मंत्री केंजी मोरी ने मंगलवार को मनीला में फिलीपींस के रक्षा मंत्री रामोन क्रूज से बातचीत की।",
        "भारत और केन्या के बीच संयुक्त कार्य समूह की बैठक गुरुवार को नैरोबी में हुई। भारतीय पक्ष की अगुवाई अपर सचिव सुधा राव ने की, जबकि "
        "मेजबान दल का नेतृत्व उप विदेश मंत्री जॉन मवांगी ने किया।",
    )[1] == ("meeting", "occurred", [("सुधा राव", "IND"), ("जॉन मवांगी", "KEN")])


@pytest.mark.parametrize(
    "sentence",
    [
        "केन्या गए दल में 2011 में रक्षा सचिव अनिल राव भी थे।",
        "भारत की ओर से रक्षा मंत्री मोहन अय्यर ने राष्ट्रपति विलियम कोरिर को पत्र सौंपा।",
        "अय्यर की टीम में चार अधिकारी थे।",
    ],
)
def test_who_is_not_listed_at_the_talks_attends_nothing(sentence: str) -> None:
    assert told(MET, sentence)[0] == ("meeting", "occurred", LED)


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        ("मेहमान मंत्री सोमवार को चार दिन की यात्रा पर भारत पहुंचे थे।", ("visit", "ongoing", [LED[1], ("भारत", "IND")])),
        ("विदेश मंत्री कविता राव ने भी मेहमान मंत्री से मुलाकात की।", ("meeting", "occurred", [("कविता राव", "IND"), LED[1]])),
        (
            "मंगलवार को विदेश मंत्री कविता राव ने मेहमान नेता के साथ अलग बैठक की।",
            ("meeting", "occurred", [("कविता राव", "IND"), LED[1]]),
        ),
        (
            "मेहमान रक्षा मंत्री ने मंगलवार को विदेश मंत्री कविता राव से भेंट की।",
            ("meeting", "occurred", [LED[1], ("कविता राव", "IND")]),
        ),
    ],
)
def test_the_guest_is_who_came_to_talks(sentence: str, event: tuple[str, str, list[tuple[str, str]]]) -> None:
    assert told(MET, sentence) == [("meeting", "occurred", LED), event]


def test_ones_guest_is_the_one_of_that_country() -> None:
    assert told(
        "विदेश मंत्री कविता राव शनिवार को नैरोबी पहुंचीं।",
        "केन्या के रक्षा मंत्री डेविड ओकेलो ने रविवार को अपनी भारतीय मेहमान से वार्ता की।",
    )[1] == ("meeting", "occurred", [("डेविड ओकेलो", "KEN"), ("कविता राव", "IND")])


def test_the_guest_is_nobody_where_two_ministers_came() -> None:
    assert told(
        "केन्या के रक्षा मंत्री डेविड ओकेलो और केन्या के गृह मंत्री जॉन मवांगी सोमवार को भारत पहुंचे।",
        "विदेश मंत्री कविता राव ने मेहमान मंत्री से मुलाकात की।",
    ) == [("visit", "ongoing", [("डेविड ओकेलो", "KEN"), ("जॉन मवांगी", "KEN"), ("भारत", "IND")])]


TRIP = "विदेश मंत्री कविता राव मंगलवार को तीन दिन की यात्रा पर केन्या रवाना होंगी।"
COMMISSION = (
    "विदेश मंत्रालय की प्रवक्ता अंकिता सेन ने सोमवार को बताया कि वह बुधवार को नैरोबी में अपनी केन्याई समकक्ष ग्रेस वाम्बुई के साथ "
    "भारत-केन्या संयुक्त आयोग की आठवीं बैठक की सह-अध्यक्षता करेंगी।"
)


def test_he_of_whom_a_spokesman_tells_chairs_a_session_with_his_counterpart() -> None:
    facts = facts_of(TRIP, COMMISSION)
    assert [(p.name, p.office) for p in facts.events[1].participants] == [
        ("कविता राव", "विदेश मंत्री"),
        ("ग्रेस वाम्बुई", "विदेश मंत्री"),
    ]


def test_who_travels_along_does_not_attend_the_talks_to_come() -> None:
    visit, session = told(TRIP, COMMISSION, "राव के साथ जाने वाले दल में सचिव सुधा सेन और इस्पात सचिव दीपक बोस शामिल हैं।")
    assert visit[2] == [("कविता राव", "IND"), ("सुधा सेन", "IND"), ("दीपक बोस", "IND"), ("केन्या", "KEN")]
    assert session[2] == [("कविता राव", "IND"), ("ग्रेस वाम्बुई", "KEN")]


@pytest.mark.parametrize("instead", ["से नहीं बल्कि", "के साथ नहीं, बल्कि", "से नहीं, केन्या के"])
def test_who_was_not_met_talked_with_nobody(instead: str) -> None:
    assert told(f"रक्षा मंत्री मोहन अय्यर ने केन्या के गृह मंत्री जॉन मवांगी {instead} रक्षा मंत्री डेविड ओकेलो से मुलाकात की।") == [
        ("meeting", "occurred", LED)
    ]


def test_a_session_of_the_same_year_has_its_own_chairs() -> None:
    assert told(
        "मार्च 2022 में विदेश राज्य मंत्री गिरीश सेन नैरोबी गए थे और उन्होंने केन्या के विदेश मंत्री जॉन मवांगी से बातचीत की थी।",
        "उसी वर्ष दिसंबर में नैरोबी में संयुक्त आयोग की पहली बैठक हुई, जिसकी सह-अध्यक्षता "
        "भारत की ओर से सचिव सुधा राव और केन्या की ओर से उनकी समकक्ष ग्रेस वाम्बुई ने की।",
    )[1:] == [
        ("meeting", "occurred", [("गिरीश सेन", "IND"), ("जॉन मवांगी", "KEN")]),
        ("meeting", "occurred", [("सुधा राव", "IND"), ("ग्रेस वाम्बुई", "KEN")]),
    ]


THREE = (
    "चीन के विदेश मंत्री ली वेनताओ और जापान की विदेश मंत्री युको ताकाहाशी ने बुधवार को सियोल में दक्षिण कोरिया के विदेश मंत्री "
    "पार्क मिन-हो "
)
LI, YUKO, PARK = ("ली वेनताओ", "CHN"), ("युको ताकाहाशी", "JPN"), ("पार्क मिन-हो", "KOR")


@pytest.mark.parametrize(
    ("met", "events"),
    [
        ("के साथ त्रिपक्षीय वार्ता की।", [[LI, YUKO, PARK]]),
        ("से मुलाकात की।", [[LI, YUKO, PARK]]),
        ("से अलग-अलग मुलाकात की।", [[LI, PARK], [YUKO, PARK]]),
    ],
)
def test_two_who_meet_a_third_are_three_sides_unless_they_meet_him_apart(
    met: str, events: list[list[tuple[str, str]]]
) -> None:
    assert told(THREE + met) == [("meeting", "occurred", people) for people in events]


def test_who_was_in_a_country_until_a_day_visited_it() -> None:
    assert told(
        "केन्या और भारत के रिश्ते पुराने हैं।",
        "राष्ट्रपति विलियम कोरिर 8 से 10 मार्च तक भारत में रहे। 9 मार्च को नई दिल्ली में उन्होंने प्रधानमंत्री सुरेश सेन से वार्ता की।",
    ) == [
        ("visit", "occurred", [("विलियम कोरिर", "KEN"), ("भारत", "IND")]),
        ("meeting", "occurred", [("विलियम कोरिर", "KEN"), ("सुरेश सेन", "IND")]),
    ]


def test_who_lived_in_a_country_for_years_paid_no_visit() -> None:
    assert told("रक्षा मंत्री मोहन अय्यर 1990 से 1995 तक केन्या में रहे।") == []


def test_whose_office_is_named_again_with_its_country_is_of_it() -> None:
    assert told(
        "राष्ट्रपति विलियम कोरिर सोमवार को चार दिन के दौरे पर भारत पहुंचे।",
        "केन्या के राष्ट्रपति का हवाई अड्डे पर विदेश राज्य मंत्री गीता सेन ने स्वागत किया।",
    ) == [("visit", "ongoing", [("विलियम कोरिर", "KEN"), ("गीता सेन", "IND")])]


def test_officers_of_border_districts_meet() -> None:
    (event,) = facts_of(
        "जिलाधिकारी विनीता राव ने रविवार को नेपाल के दार्चुला के प्रमुख जिला अधिकारी दीर्घ थापा के साथ बैठक की।",
        "बैठक में नेपाल के पुलिस अधीक्षक हरि बस्नेत, सशस्त्र प्रहरी बल के महानिरीक्षक राम केसी और "
        "भारत की ओर से एसएसबी के कमांडेंट बी. एल. सेन भी उपस्थित थे।",
    ).events
    assert [(p.name, p.office, p.represents) for p in event.participants] == [
        ("विनीता राव", "जिलाधिकारी", "IND"),
        ("दीर्घ थापा", "प्रमुख जिला अधिकारी", "NPL"),
        ("हरि बस्नेत", "पुलिस अधीक्षक", "NPL"),
        ("राम केसी", "सशस्त्र प्रहरी बल के महानिरीक्षक", "NPL"),
        ("बी. एल. सेन", "एसएसबी के कमांडेंट", "IND"),
    ]


def test_ours_and_yours_in_an_answer_are_of_who_speaks_and_who_asks() -> None:
    facts = facts_of(
        "एस्टोनिया की स्थायी सचिव कादरी तामसार पिछले हफ्ते दिल्ली में थीं।",
        "उत्तर: 7 मार्च को मैं आपके रक्षा सचिव अनिल राव से मिली। साथ में हमारी साइबर कमान के प्रमुख कर्नल मार्टिन रेबाने भी थे। "
        "मैंने श्री राव से आग्रह किया कि भारत अपना दल भेजे। उन्होंने भरोसा दिलाया कि भारत एक दल भेजेगा।",
        "उत्तर: फरवरी में हमारे विदेश मंत्री यूरी काल्लास ने न्यूयॉर्क में आपकी विदेश मंत्री सरोजिनी देव से चर्चा की थी।",
    )
    people = [[(p.name, p.represents) for p in event.participants] for event in facts.events]
    assert people[1:] == [
        [("कादरी तामसार", "EST"), ("अनिल राव", "IND"), ("मार्टिन रेबाने", "EST")],
        [("यूरी काल्लास", "EST"), ("सरोजिनी देव", "IND")],
    ]
    assert [commitment.actors for commitment in facts.commitments if commitment.act == "pledged"] == [("IND",)]


@pytest.mark.parametrize("name", ["ओरियों सिस्तेम", "वोल्फ मरीन", "ओरियन सिस्टम्स"])
def test_a_company_that_acts_is_named_up_to_the_mark_of_who_acts(name: str) -> None:
    assert told(f"फ्रांसीसी कंपनी {name} ने भारतीय नौसेना को 12 सोनार सोमवार को कोच्चि में सौंप दिए।") == [
        ("arms_transfer", "occurred", [(name, "FRA"), ("भारतीय नौसेना", "IND")])
    ]


def test_what_a_third_side_did_without_a_name_dates_no_talks_of_others() -> None:
    (talks,) = facts_of(
        "रक्षा मंत्री मोहन अय्यर ने मस्कट में ओमान के रक्षा मंत्री हमद अल-राशिद से बातचीत की।",
        "ब्रिटेन की रक्षा मंत्री हैरियट लॉसन ने जनवरी में मस्कट में सुल्तान से भेंट की थी।",
    ).events
    assert (talks.date_text, len(talks.participants)) == (None, 2)


def test_who_saw_others_sign_was_at_no_talks_told_of_before() -> None:
    events = told(
        "मैक्सिको के विदेश मंत्री राउल इबार्रा ने उपराष्ट्रपति गोविंद शास्त्री से मुलाकात की।",
        "विदेश मंत्री कविता राव और इबार्रा ने परमाणु सहयोग समझौते पर हस्ताक्षर किए। "
        "इस मौके पर मैक्सिको की ऊर्जा उपमंत्री लूसिया ओर्तेगा मौजूद रहीं।",
    )
    assert events[0] == ("meeting", "occurred", [("राउल इबार्रा", "MEX"), ("गोविंद शास्त्री", "IND")])
