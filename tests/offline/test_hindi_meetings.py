"""Who met in Hindi: whence a visitor came, officials of the country visited, who chaired talks named before."""

from __future__ import annotations

import pytest

from tests.offline.test_hindi_events import facts_of, told

IND, KEN = ("भारत", "IND"), ("केन्या", "KEN")
IYER, OKELLO = ("मोहन अय्यर", "IND"), ("डेविड ओकेलो", "KEN")
PURI = ("अजय पुरी", "IND")
LEFT = "सेना प्रमुख जनरल अजय पुरी सोमवार को केन्या के दौरे पर रवाना हुए।"


@pytest.mark.parametrize("way", ["तंजानिया से केन्या पहुंचे", "तंजानिया से लौटे"])
def test_nobody_is_met_in_the_country_that_a_visitor_left(way: str) -> None:
    events = told(f"{way} विदेश मंत्री मोहन अय्यर ने केन्या के विदेश मंत्री डेविड ओकेलो से मुलाकात की।")
    assert [event for event in events if event[0] == "meeting"] == [("meeting", "occurred", [IYER, OKELLO])]


def test_a_country_with_which_another_talks_was_not_left() -> None:
    assert told("केन्या ने तंजानिया से बातचीत की।") == [("meeting", "occurred", [KEN, ("तंजानिया", "TZA")])]


@pytest.mark.parametrize(
    "whom",
    [
        "देश के वरिष्ठ सैन्य और नागरिक नेतृत्व से मुलाकात करेंगे",
        "पड़ोसी देश के शीर्ष सैन्य अधिकारियों के साथ बातचीत करेंगे",
        "वहां के शीर्ष नेताओं से मिलेंगे",
    ],
)
def test_officials_of_the_country_visited_are_met(whom: str) -> None:
    assert told(f"{LEFT} यात्रा के दौरान वह {whom}।")[1:] == [("meeting", "scheduled", [PURI, KEN])]


@pytest.mark.parametrize(
    "sentence",
    [
        "इससे पहले उन्होंने अपने देश के वरिष्ठ अधिकारियों से मुलाकात की।",
        "राष्ट्रपति रोहन वर्मा ने देश के वरिष्ठ अधिकारियों से मुलाकात की।",
        "वह देश के युवाओं से मुलाकात करेंगे।",
    ],
)
def test_officials_at_home_and_others_are_not(sentence: str) -> None:
    assert [event for event in told(f"{LEFT} {sentence}") if event[0] == "meeting"] == []


def test_a_guest_who_will_meet_the_leadership_leads_nothing() -> None:
    assert told("केन्या के रक्षा मंत्री डेविड ओकेलो सोमवार को भारत पहुंचे। ओकेलो देश के शीर्ष नेतृत्व से मुलाकात करेंगे।") == [
        ("visit", "ongoing", [OKELLO, IND]),
        ("meeting", "scheduled", [OKELLO, IND]),
    ]


CHAIRED = "रक्षा सचिव अनिल कौशिक और केन्या के रक्षा सचिव डेविड ओकेलो ने बुधवार को नई दिल्ली में संयुक्त समिति की बैठक की सह-अध्यक्षता की।"


def test_who_chaired_talks_of_the_headline_dates_and_places_them() -> None:
    (event,) = facts_of("भारत और केन्या की संयुक्त समिति की बैठक हुई।", CHAIRED).events
    assert (event.date_text, event.location) == ("बुधवार", "नई दिल्ली")
    assert [who.name for who in event.participants] == ["अनिल कौशिक", "डेविड ओकेलो"]


def test_the_session_before_is_not_the_one_that_is_chaired_now() -> None:
    events = facts_of(f"भारत और केन्या के बीच रक्षा समिति की पिछली बैठक मार्च 2021 में हुई थी। {CHAIRED}").events
    assert [event.date_text for event in events] == ["मार्च 2021", "बुधवार"]


def test_the_day_that_opens_a_sentence_dates_all_talks_that_it_joins() -> None:
    joined = "बुधवार को विदेश मंत्री मोहन अय्यर ने केन्या के विदेश मंत्री डेविड ओकेलो से बातचीत की और {} से {}।"
    events = facts_of(joined.format("राष्ट्रपति पीटर मोशी", "भी भेंट की")).events
    assert [event.date_text for event in events] == ["बुधवार", "बुधवार"]
    events = facts_of(joined.format("अब वह राष्ट्रपति पीटर मोशी", "मिलेंगे")).events
    assert [event.date_text for event in events] == ["बुधवार", None]


@pytest.mark.parametrize(
    ("sentence", "actors"),
    [
        ("केन्या और तंजानिया ने भारत के साथ प्रशिक्षण में सहयोग जारी रखने पर सहमति व्यक्त की।", ("KEN", "TZA", "IND")),
        ("भारत और केन्या ने तंजानिया के साथ व्यापार बढ़ाने पर सहमति जताई।", ("IND", "KEN")),
        ("केन्या और घाना ने तंजानिया के साथ व्यापार बढ़ाने पर सहमति जताई।", ("KEN", "GHA")),
    ],
)
def test_several_agree_with_the_home_country_right_behind_them(sentence: str, actors: tuple[str, ...]) -> None:
    (commitment,) = facts_of(sentence).commitments
    assert commitment.actors == actors
