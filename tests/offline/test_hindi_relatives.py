"""With whom a Hindi pronoun says that somebody talked, whose journey a relative clause tells of, who was met before."""

from __future__ import annotations

import pytest

from tests.offline.test_hindi_events import facts_of, told

CAME = "केन्या के रक्षा मंत्री डेविड ओकेलो मंगलवार को भारत पहुंचे।"
VISIT = ("visit", "ongoing", [("डेविड ओकेलो", "KEN"), ("भारत", "IND")])
TALKED = ("meeting", "occurred", [("मोहन अय्यर", "IND"), ("डेविड ओकेलो", "KEN")])


@pytest.mark.parametrize(
    "sentence",
    [
        "बुधवार को साउथ ब्लॉक में रक्षा मंत्री मोहन अय्यर ने उनके साथ करीब डेढ़ घंटे बात की।",
        "रक्षा मंत्री मोहन अय्यर ने उनसे समुद्री सुरक्षा पर खुलकर बात की।",
        "रक्षा मंत्री मोहन अय्यर ने बुधवार को उनसे घंटे भर बात की।",
        "रक्षा मंत्री मोहन अय्यर ने उनसे लंबी बातचीत की।",
    ],
)
def test_a_word_with_him_is_talks(sentence: str) -> None:
    assert told(CAME, sentence) == [VISIT, TALKED]


@pytest.mark.parametrize(
    "sentence",
    [
        "ओकेलो ने पत्रकारों से बात करते हुए कहा कि रिश्ते मजबूत हैं।",
        "पत्रकारों ने उनसे बात की।",
        "रक्षा मंत्री मोहन अय्यर ने उनके साथ निवेश बढ़ाने की बात की।",
    ],
)
def test_a_word_with_reporters_or_of_something_is_no_talks(sentence: str) -> None:
    assert told(CAME, sentence) == [VISIT]


@pytest.mark.parametrize(
    ("sentence", "visit"),
    [
        (
            "अब नजरें भारत के विदेश मंत्री मोहन अय्यर पर हैं, जो इस महीने के आखिर में केन्या जाएंगे।",
            ("visit", "scheduled", [("मोहन अय्यर", "IND"), ("केन्या", "KEN")]),
        ),
        (
            "भारत की उम्मीदें केन्या के रक्षा मंत्री डेविड ओकेलो पर टिकी हैं, जो मंगलवार को नई दिल्ली पहुंचेंगे।",
            ("visit", "scheduled", [("डेविड ओकेलो", "KEN"), ("भारत", "IND")]),
        ),
        (
            "अब सारा दारोमदार विदेश मंत्री मोहन अय्यर पर है, जो अगले महीने केन्या के दौरे पर जा रहे हैं।",
            ("visit", "scheduled", [("मोहन अय्यर", "IND"), ("केन्या", "KEN")]),
        ),
        (
            "सवाल विदेश मंत्री मोहन अय्यर पर हैं, जो पिछले महीने केन्या गए थे।",
            ("visit", "occurred", [("मोहन अय्यर", "IND"), ("केन्या", "KEN")]),
        ),
        (
            "अब नजरें केन्या के रक्षा मंत्री डेविड ओकेलो की भारत यात्रा पर हैं, जो अगले महीने होनी है।",
            ("visit", "scheduled", [("डेविड ओकेलो", "KEN"), ("भारत", "IND")]),
        ),
    ],
)
def test_a_relative_clause_tells_of_a_journey_of_whom_all_look_to(
    sentence: str, visit: tuple[str, str, list[tuple[str, str | None]]]
) -> None:
    assert told(sentence) == [visit]


@pytest.mark.parametrize(
    ("relative", "visits"),
    [
        ("जो भारत की चार दिन की यात्रा पर आए हैं", ["ongoing"]),
        ("जो इन दिनों भारत के दौरे पर हैं", ["ongoing"]),
        ("जो अगले हफ्ते भारत आएंगे", ["scheduled"]),
        ("जो दो घंटे चली", []),
        ("जो उनकी यात्रा का पहला पड़ाव है", []),
    ],
)
def test_a_relative_clause_may_tell_of_the_journey_of_who_was_met(relative: str, visits: list[str]) -> None:
    talks, *others = told(f"रक्षा मंत्री मोहन अय्यर ने सोमवार को केन्या के रक्षा मंत्री डेविड ओकेलो से मुलाकात की, {relative}।")
    assert talks == TALKED
    assert others == [("visit", status, [("डेविड ओकेलो", "KEN"), ("भारत", "IND")]) for status in visits]


@pytest.mark.parametrize(
    ("sentence", "salience"),
    [
        ("मस्कट आने से पहले राव शुक्रवार को दोहा में कतर के विदेश मंत्री राशिद नूरी से मिली थीं।", "background"),
        ("मस्कट पहुंचने से पहले उन्होंने दोहा में कतर के विदेश मंत्री राशिद नूरी से भेंट की थी।", "background"),
        ("इससे पहले वह शुक्रवार को दोहा में कतर के विदेश मंत्री राशिद नूरी से मिली थीं।", "background"),
        ("भारत लौटने से पहले राव कतर के विदेश मंत्री राशिद नूरी से मिलेंगी।", "main"),
    ],
)
def test_whom_somebody_met_before_she_came(sentence: str, salience: str) -> None:
    facts = facts_of("विदेश मंत्री कविता राव रविवार को ओमान की राजधानी मस्कट पहुंचीं।", sentence)
    (talks,) = [event for event in facts.events if event.type.value == "meeting"]
    assert ([who.name for who in talks.participants], talks.salience) == (["कविता राव", "राशिद नूरी"], salience)


def test_what_came_from_somebody_is_no_meeting() -> None:
    assert told("विदेश मंत्री कविता राव ने केन्या के विदेश मंत्री डेविड ओकेलो से मिली सूचना संसद को दी।") == []


@pytest.mark.parametrize(
    "sentence",
    ["उनकी रक्षा मंत्री मोहन अय्यर से दो घंटे बात हुई।", "उनसे रक्षा मंत्री मोहन अय्यर ने गुरुवार को लंबी चर्चा की।"],
)
def test_a_pronoun_at_the_head_of_a_sentence_says_who_talked(sentence: str) -> None:
    visit, (kind, status, who) = told(CAME, sentence)
    assert (visit, kind, status, {*who}) == (VISIT, "meeting", "occurred", {*TALKED[2]})


def test_a_relative_clause_behind_a_name_tells_of_his_journey() -> None:
    assert told("केन्या के रक्षा मंत्री डेविड ओकेलो, जो कल भारत पहुंचे हैं, आज रक्षा मंत्री मोहन अय्यर से मिलेंगे।") == [
        VISIT,
        ("meeting", "scheduled", [("डेविड ओकेलो", "KEN"), ("मोहन अय्यर", "IND")]),
    ]


def test_who_receives_a_guest_and_has_a_word_with_him_talks() -> None:
    talks = [
        event
        for event in told(
            "केन्या के राष्ट्रपति जोसेफ मुतुआ ने भारत के रक्षा मंत्री मोहन अय्यर का स्वागत किया और उनसे आधे घंटे तक बात की।",
            "अय्यर मंगलवार को नैरोबी पहुंचे थे।",
        )
        if event[0] == "meeting"
    ]
    assert talks == [("meeting", "occurred", [("जोसेफ मुतुआ", "KEN"), ("मोहन अय्यर", "IND")])]


def test_talks_that_only_say_when_others_were_are_not_theirs() -> None:
    assert told(
        "मॉरीशस के प्रधानमंत्री नवीन रामदीन के साथ बैठक से पहले भारत के प्रधानमंत्री विनोद तलवार ने सेशेल्स के राष्ट्रपति पैट्रिक होरो से "
        "फोन पर बात की थी।"
    ) == [("call", "occurred", [("विनोद तलवार", "IND"), ("पैट्रिक होरो", "SYC")])]
