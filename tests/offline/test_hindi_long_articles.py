"""What long Hindi articles tell beside their news: former leaders, guests to come, earlier talks, warnings."""

from __future__ import annotations

import pytest

from tests.offline.test_hindi_dispatches import TALKS
from tests.offline.test_hindi_events import facts_of, told

HANOI = "भारत के रक्षा मंत्री मोहन अय्यर ने गुरुवार को हनोई में वियतनाम के रक्षा मंत्री जनरल फान लिन्ह के साथ बैठक की।"


@pytest.mark.parametrize("late", ["पूर्व राष्ट्रपति", "संस्थापक राष्ट्रपति", "दिवंगत राष्ट्रपति"])
def test_who_is_met_abroad_holds_the_office_of_who_held_it_before(late: str) -> None:
    facts = facts_of(
        HANOI,
        f"वार्ता से पूर्व रक्षा मंत्री ने वियतनाम के {late} होआंग वान की समाधि पर श्रद्धांजलि अर्पित की। इसके बाद उन्होंने राष्ट्रपति "
        "श्री लुओंग मिन्ह और प्रधानमंत्री श्री फाम चिन्ह से भी भेंट की।",
        "रक्षा मंत्री 12 से 15 मार्च तक वियतनाम की यात्रा पर हैं।",
    )
    assert [{(who.name, who.represents) for who in event.participants} for event in facts.events[1:]] == [
        {("मोहन अय्यर", "IND"), ("लुओंग मिन्ह", "VNM"), ("फाम चिन्ह", "VNM")},
        {("मोहन अय्यर", "IND"), ("वियतनाम", "VNM")},
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("राष्ट्रपति पीटर मुतुआ अगले साल फरवरी में सम्मेलन में हिस्सा लेने भारत आएंगे।", ["पीटर मुतुआ", "भारत"]),
        ("सेना प्रमुख जनरल अनिल सेन के निमंत्रण पर डेविड ओकेलो फरवरी में भारत आएंगे।", ["डेविड ओकेलो", "अनिल सेन"]),
        ("सेना प्रमुख जनरल अनिल सेन फरवरी में भारत के दक्षिणी तट पर जाएंगे।", []),
    ],
)
def test_who_will_come_to_the_home_country_is_a_foreigner(sentence: str, expected: list[str]) -> None:
    assert [who.name for event in facts_of(TALKS, sentence).events[1:] for who in event.participants] == expected


@pytest.mark.parametrize(
    ("sentence", "dates"),
    [
        ("जर्मन चांसलर कार्ल मेयर ने अप्रैल में बीजिंग जाकर चीनी राष्ट्रपति ली वेन से मुलाकात की थी।", ["अप्रैल", "अप्रैल"]),
        ("जुलाई में ओकेलो ने इस्लामाबाद में पाकिस्तान के प्रधानमंत्री अली खान से मुलाकात के दौरान निवेश का ऐलान किया था।", ["जुलाई"]),
        ("ओकेलो ने पाकिस्तान के प्रधानमंत्री अली खान से मुलाकात के दौरान जुलाई में निवेश का वादा किया था।", [None]),
    ],
)
def test_when_journeys_and_talks_of_an_earlier_month_were(sentence: str, dates: list[str | None]) -> None:
    assert [event.date_text for event in facts_of(TALKS, sentence).events[1:]] == dates


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("केन्या भारत को ओमान को हथियार न देने की चेतावनी दे चुका है।", []),
        ("केन्या ओमान को मिसाइलों पर भरोसा दे चुका है।", []),
        ("भारत ओमान को हथियार दे चुका है।", [("arms_transfer", "occurred", [("भारत", "IND"), ("ओमान", "OMN")])]),
    ],
)
def test_a_warning_delivers_no_weapons(sentence: str, expected: list[object]) -> None:
    assert told(TALKS, sentence)[1:] == expected


@pytest.mark.parametrize(("said", "salience"), [("का कहना था", "main"), ("ने कहा था", "background")])
def test_what_somebody_held_is_of_now(said: str, salience: str) -> None:
    facts = facts_of(TALKS, f"ओकेलो {said} कि केन्या अपने जवानों को प्रशिक्षण के लिए भारत भेजने को तैयार है।")
    assert [one.salience.value for one in facts.commitments] == [salience]


@pytest.mark.parametrize("first", ["राजधानी आने से पहले", "दिल्ली पहुंचने से पूर्व", "वार्ता से पहले"])
def test_what_both_countries_will_do_was_agreed_at_no_talks_before(first: str) -> None:
    facts = facts_of(
        TALKS,
        f"{first} ओकेलो मुंबई गए, जहां उन्होंने नौसेना प्रमुख एडमिरल रवि नायर से मुलाकात की।",
        "दोनों देश 2025 में संयुक्त नौसैनिक अभ्यास का आयोजन करेंगे।",
    )
    assert [one.event_id for one in facts.commitments] == ["E1"]


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        ("इसके बाद उनकी रवि नायर के साथ भी बैठक हुई।", [{"डेविड ओकेलो", "मोहन अय्यर"}, {"डेविड ओकेलो", "रवि नायर"}]),
        ("बैठक में रवि नायर भी मौजूद थे।", [{"डेविड ओकेलो", "मोहन अय्यर", "रवि नायर"}]),
    ],
)
def test_who_was_met_besides_leaves_the_talks_that_a_summary_gives_both(later: str, expected: list[set[str]]) -> None:
    facts = facts_of(
        "केन्या के रक्षा मंत्री डेविड ओकेलो ने रक्षा मंत्री मोहन अय्यर और राष्ट्रीय सुरक्षा सलाहकार रवि नायर से मुलाकात की।",
        f"गुरुवार को उन्होंने मोहन अय्यर से मुलाकात की। {later}",
    )
    assert [{who.name for who in event.participants} for event in facts.events] == expected
