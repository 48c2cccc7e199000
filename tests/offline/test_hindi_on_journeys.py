"""What was done on a Hindi journey: talks of the month in which somebody went there, and for whom he stood."""

from __future__ import annotations

import pytest

from tests.offline.test_hindi_events import facts_of

MET = "भारत के नौसेना प्रमुख एडमिरल मोहन अय्यर ने मंगलवार को केन्या के नौसेना प्रमुख एडमिरल डेविड ओकेलो से मुलाकात की।"


@pytest.mark.parametrize(
    ("journey", "date", "place"),
    [
        (
            "अय्यर इससे पहले जनवरी में श्रीलंका के दौरे पर गए थे, जहां उन्होंने वहां के नौसेना कमांडर प्रियंत सिल्वा से वार्ता की थी।",
            "जनवरी",
            "श्रीलंका",
        ),
        (
            "अय्यर पिछले साल जून में श्रीलंका गए थे और तब उन्होंने कोलंबो में राष्ट्रपति अनुरा सिल्वा से मुलाकात की थी।",
            "पिछले साल जून",
            "कोलंबो",
        ),
        (
            "मार्च 2022 में अय्यर जापान की यात्रा पर गए थे, जहां उन्होंने जापान के रक्षा मंत्री केंजी मोरी से बातचीत की थी।",
            "मार्च 2022",
            "जापान",
        ),
    ],
)
def test_talks_on_a_journey_are_of_its_month_and_country(journey: str, date: str, place: str) -> None:
    talks = facts_of(MET, journey).events[-1]
    assert (talks.type, talks.date_text, talks.location) == ("meeting", date, place)


def test_the_day_of_an_arrival_dates_no_talks() -> None:
    came = "रक्षा मंत्री मोहन अय्यर सोमवार को केन्या पहुंचे, जहां उन्होंने केन्या के रक्षा मंत्री डेविड ओकेलो से मुलाकात की।"
    visit, talks = facts_of(came).events
    assert (visit.date_text, talks.date_text) == ("सोमवार", None)


def test_a_month_of_something_else_dates_no_talks() -> None:
    signed = "दोनों देशों ने 2019 में एक समझौता किया था और रक्षा मंत्री मोहन अय्यर ने केन्या के रक्षा मंत्री डेविड ओकेलो से मुलाकात की।"
    assert [event.date_text for event in facts_of(signed).events if event.type == "meeting"] == [None]


SCO = "शंघाई सहयोग संगठन के रक्षा मंत्रियों की बैठक बुधवार को अस्ताना में हुई।"


@pytest.mark.parametrize("stands", ["का प्रतिनिधित्व कर रहे", "का नेतृत्व कर रहे"])
def test_who_stands_for_his_country_is_at_the_conference(stands: str) -> None:
    (event,) = facts_of(f"{SCO} इसमें भारत {stands} रक्षा मंत्री मोहन अय्यर ने एक साझा कोष बनाने का प्रस्ताव रखा।").events
    assert ("मोहन अय्यर", "attendee") in [(who.name, who.role) for who in event.participants]


def test_who_stood_for_his_country_once_is_not_there() -> None:
    (event,) = facts_of(f"{SCO} 2019 की बैठक में भारत का प्रतिनिधित्व कर चुके पूर्व सचिव मोहन अय्यर ने इसे अहम बताया।").events
    assert "मोहन अय्यर" not in [who.name for who in event.participants]


def test_an_exercise_is_at_the_range_and_not_in_the_town_near_it() -> None:
    (event,) = facts_of(
        "भारत और केन्या का संयुक्त अभ्यास 'मरु मित्र' शनिवार को बीकानेर के निकट महाजन फील्ड फायरिंग रेंज में समाप्त हो गया।"
    ).events
    assert event.location == "महाजन फील्ड फायरिंग रेंज"


LEFT = "सेना प्रमुख जनरल मोहन अय्यर गुरुवार को केन्या रवाना हो गए।"


def test_who_has_left_for_a_stay_of_days_to_come_is_not_there_yet() -> None:
    (visit,) = facts_of(LEFT, "वह 18 से 20 मार्च तक केन्या में रहेंगे।").events
    assert (visit.status, visit.date_text) == ("scheduled", "18 से 20 मार्च")
    (going,) = facts_of("सेना प्रमुख जनरल मोहन अय्यर गुरुवार को तीन दिन की यात्रा पर केन्या रवाना हो गए।").events
    assert (going.status, going.date_text) == ("ongoing", "गुरुवार")


LEGS = (
    "भारत के सेना प्रमुख जनरल मोहन अय्यर की सोमवार को नैरोबी में केन्या के सेना प्रमुख जनरल डेविड ओकेलो से वार्ता होनी है।",
    "बुधवार को अकरा में अय्यर की घाना की रक्षा मंत्री ग्रेस मेन्सा से मुलाकात तय है।",
)


@pytest.mark.parametrize(("town", "side"), [("नैरोबी", "KEN"), ("अकरा", "GHA")])
def test_talks_named_by_their_town_are_those_that_are_spoken_of(town: str, side: str) -> None:
    expected = "उम्मीद है कि इस दौरान दोनों देशों के बीच प्रशिक्षण के एमओयू पर हस्ताक्षर भी हो जाएंगे।"
    facts = facts_of(*LEGS, f"सूत्रों ने बताया कि {town} की वार्ता में साझा उत्पादन मुख्य विषय होगा। {expected}")
    (paper,) = facts.agreements
    assert set(paper.parties) == {"IND", side}
    talks = next(event for event in facts.events if event.id == paper.event_id)
    assert side in [who.represents for who in talks.participants]
