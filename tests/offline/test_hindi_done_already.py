"""What Hindi says to have been done already in a month or year, and a syllable of a name that is another word too."""

from __future__ import annotations

import pytest

from tests.offline.test_hindi_events import facts_of

MET = "भारत के रक्षा मंत्री मोहन अय्यर ने गुरुवार को केन्या के रक्षा मंत्री डेविड ओकेलो के साथ बैठक की।"


@pytest.mark.parametrize(
    ("told", "date"),
    [
        ("अय्यर और ओकेलो जनवरी में भी मुलाकात कर चुके हैं।", "जनवरी"),
        ("अय्यर जनवरी में ओकेलो से नैरोबी में मुलाकात कर चुके हैं।", "जनवरी"),
        ("अय्यर 2021 में ओकेलो से नैरोबी में मिल चुके हैं।", "2021"),
        ("दोनों मंत्री पिछले साल मई में नैरोबी में भी वार्ता कर चुके हैं।", "पिछले साल मई"),
    ],
)
def test_people_have_met_before_in_a_month(told: str, date: str) -> None:
    now, before = facts_of(MET, told).events
    assert (now.date_text, before.date_text, before.salience) == ("गुरुवार", date, "background")
    assert [who.name for who in before.participants] == ["मोहन अय्यर", "डेविड ओकेलो"]


@pytest.mark.parametrize("told", ["अय्यर और ओकेलो पहले भी मुलाकात कर चुके हैं।", "दोनों मंत्री तीन बार बातचीत कर चुके हैं।"])
def test_meetings_without_a_time_are_no_event(told: str) -> None:
    assert len(facts_of(MET, told).events) == 1


@pytest.mark.parametrize(
    "told",
    [
        "दोनों देशों के विशेषज्ञ जनवरी में नैरोबी में बातचीत कर चुके हैं।",
        "इस प्रस्ताव पर दोनों देशों के अधिकारी जनवरी में नैरोबी में बैठक कर चुके हैं।",
        "दोनों देशों के राजनयिकों ने जनवरी में नैरोबी में बैठक की थी।",
    ],
)
def test_officials_of_both_countries_are_not_their_ministers(told: str) -> None:
    before = facts_of(MET, told).events[-1]
    assert (before.date_text, [who.kind for who in before.participants]) == ("जनवरी", ["country", "country"])


def test_talks_still_to_come_are_none_that_were_held_before() -> None:
    events = facts_of(
        "भारत और केन्या के विशेषज्ञ जनवरी में नैरोबी में बातचीत कर चुके हैं।",
        "भारत के रक्षा मंत्री मोहन अय्यर अगले महीने केन्या के रक्षा मंत्री डेविड ओकेलो के साथ बैठक करेंगे।",
    ).events
    assert {(event.status, event.date_text) for event in events} == {("occurred", "जनवरी"), ("scheduled", "अगले महीने")}


def test_the_last_syllable_of_a_name_may_be_another_word() -> None:
    facts = facts_of(
        "भारत के रक्षा मंत्री मोहन अय्यर ने दक्षिण कोरिया की रक्षा मंत्री हान सू-जिन से गुरुवार को मुलाकात की।",
        "हान सू-जिन ने भारत से सहयोग बढ़ाने का अनुरोध किया।",
    )
    assert [who.name for who in facts.events[0].participants] == ["मोहन अय्यर", "हान सू-जिन"]
    assert [commitment.actors for commitment in facts.commitments] == [("KOR",)]
