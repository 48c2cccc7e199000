"""Names in Latin letters beside those in Devanagari, talks at which something was "
"signed, envoys and pronouns in Hindi."""

from __future__ import annotations

import pytest

from tests.offline.test_hindi_events import facts_of
from tests.offline.test_hindi_reports import facts_of as report_of

CALL = "प्रधानमंत्री विजय शर्मा ने सोमवार को केन्या के राष्ट्रपति डेविड ओकेलो से फोन पर बात की।"


@pytest.mark.parametrize(
    "headline",
    ["PM Sharma ने की ओकेलो से बात", "PM Vijay Sharma ने की ओकेलो से बात", "ओकेलो से PM SHARMA की फोन पर बात"],
)
def test_a_latin_headline_means_who_is_named_in_devanagari(headline: str) -> None:
    (call,) = report_of(headline, CALL).events
    assert [(who.name, who.represents) for who in call.participants] == [("विजय शर्मा", "IND"), ("डेविड ओकेलो", "KEN")]


def test_initials_in_latin_letters_are_those_of_a_name() -> None:
    facts = report_of(
        "सेना प्रमुख जनरल SM Mehta खाड़ी देशों के दौरे पर",
        "SM Mehta वहां अपने समकक्ष से मिलेंगे।",
        "सेना प्रमुख जनरल एस एम मेहता सोमवार को यूएई (UAE) और सऊदी अरब (Saudi Arabia) के दौरे पर रवाना हुए।",
    )
    visits = [event for event in facts.events if event.type == "visit"]
    assert {visit.participants[0].name for visit in visits} == {"एस एम मेहता"}
    assert "सऊदी अरब" in {visit.location for visit in visits}


def test_pm_in_latin_letters_is_no_part_of_a_name() -> None:
    facts = report_of("विदेश मंत्री नायर PM अमरसूर्या से मिले", "विदेश मंत्री रवि नायर ने केन्या के राष्ट्रपति डेविड ओकेलो से मुलाकात की।")
    assert [[who.name for who in event.participants] for event in facts.events] == [["रवि नायर", "डेविड ओकेलो"]]


def test_talks_at_which_something_was_signed_are_told_of_behind_it() -> None:
    facts = facts_of(
        "भारत और केन्या ने पनडुब्बी बचाव पर एक समझौते पर हस्ताक्षर किए हैं। यह समझौता नैरोबी "
        "में आयोजित बैठक के दौरान हुआ, "
        "जिसमें भारत के रक्षा मंत्री अजय मेहता और केन्या के रक्षा मंत्री डेविड ओकेलो शामिल हुए।",
    )
    (talks,), (paper,) = facts.events, facts.agreements
    assert (talks.type, [who.name for who in talks.participants]) == ("meeting", ["अजय मेहता", "डेविड ओकेलो"])
    assert paper.event_id == talks.id


def test_an_envoy_travels_and_not_who_sent_him() -> None:
    (visit,) = facts_of("विदेश मंत्री रवि नायर ने प्रधानमंत्री विजय शर्मा के विशेष दूत के रूप में केन्या का दौरा किया।").events
    assert [who.name for who in visit.participants] == ["रवि नायर", "केन्या"]


def test_a_word_with_somebody_of_the_sentence_is_a_call() -> None:
    (call,) = facts_of("प्रधानमंत्री विजय शर्मा ने केन्याई राष्ट्रपति डेविड ओकेलो के पदभार संभालने के बाद पहली बार उनसे बात की।").events
    assert (call.type, [who.name for who in call.participants]) == ("call", ["विजय शर्मा", "डेविड ओकेलो"])


def test_a_tour_is_a_visit() -> None:
    (visit,) = facts_of("भारत के विदेश मंत्री डॉ. रवि नायर केन्या भ्रमण पर हैं।").events
    assert (visit.type, visit.status) == ("visit", "ongoing")


def test_a_statement_that_a_headline_says_was_issued_is_not_signed() -> None:
    (paper,) = report_of("भारत और केन्या ने जारी किया संयुक्त बयान", "दोनों देश मित्र हैं।").agreements
    assert paper.status == "finalised"


def test_dots_behind_a_verb_end_a_sentence() -> None:
    facts = facts_of(
        "रक्षा मंत्री अजय मेहता ने सोमवार को केन्या के रक्षा मंत्री डेविड ओकेलो से मुलाकात "
        "की… दोनों ने प्रशिक्षण बढ़ाने पर सहमति जताई… भारत खुश है।"
    )
    assert [event.type for event in facts.events] == ["meeting"]
    assert [commitment.text for commitment in facts.commitments] == ["प्रशिक्षण बढ़ाने"]


def test_who_gets_something_is_part_of_what_is_offered() -> None:
    facts = facts_of(
        "रक्षा मंत्री अजय मेहता ने सोमवार को केन्या के रक्षा मंत्री डेविड ओकेलो से मुलाकात "
        "की। मेहता ने केन्या के सैनिकों को प्रशिक्षण देने की पेशकश की।"
    )
    assert [(c.text, c.addressees) for c in facts.commitments] == [("केन्या के सैनिकों को प्रशिक्षण देने", ("KEN",))]


def test_of_whom_something_is_asked_at_a_border() -> None:
    facts = facts_of(
        "केन्या के विदेश मंत्री पीटर माविरा ने विदेश मंत्री रवि नायर से मुलाकात की।", "भारत ने नेपाल से सीमा से सैनिक हटाने की मांग की।"
    )
    assert [(c.act, c.actors, c.addressees) for c in facts.commitments] == [("requested", ("IND",), ("NPL",))]


def test_what_both_propose_at_a_conference_is_asked_of_nobody() -> None:
    facts = facts_of(
        "प्रधानमंत्री विजय शर्मा और केन्या के राष्ट्रपति डेविड ओकेलो ने जी-20 शिखर बैठक से इतर आज मुलाकात की।",
        "दोनों नेताओं ने चुनौतियों से निपटने के लिए सहयोग बढ़ाने की आवश्यकता पर बल दिया।",
    )
    assert [(c.act, set(c.actors), c.addressees) for c in facts.commitments] == [("proposed", {"IND", "KEN"}, ())]


def test_a_capital_does_not_sign() -> None:
    (signing,) = facts_of(
        "ओमान की राजधानी मस्कट में शुक्रवार को भारत के रक्षा मंत्री अजय मेहता और "
        "केन्या के सेक्रेटरी ऑफ वॉर डेविड ओकेलो ने रक्षा समझौते पर हस्ताक्षर किए।"
    ).events
    assert [who.represents for who in signing.participants] == ["IND", "KEN"]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("प्रधानमंत्री विजय शर्मा ने कहा कि केन्या के राष्ट्रपति डेविड ओकेलो की हालिया भारत यात्रा से दोस्ती मजबूत होगी।", "occurred"),
        ("रक्षा मंत्री अजय मेहता ने कहा, 'मैं सोमवार को केन्या की यात्रा पर जाऊंगा।'", "scheduled"),
    ],
)
def test_a_recent_visit_is_over_and_one_that_i_will_pay_ahead(sentence: str, status: str) -> None:
    assert [event.status for event in facts_of(sentence).events if event.type == "visit"] == [status]


def test_a_headline_says_first_that_a_roadmap_was_adopted() -> None:
    (paper,) = report_of("भारत और केन्या ने अपनाया रक्षा साझेदारी का रोडमैप", "दोनों देश मित्र हैं।").agreements
    assert (paper.name, paper.status) == ("रक्षा साझेदारी का रोडमैप", "finalised")
