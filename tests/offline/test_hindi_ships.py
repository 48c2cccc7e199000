"""Warships of which a Hindi spokesman tells, and with whom they or the next edition of an exercise will be."""

from __future__ import annotations

import pytest

from tests.offline.test_hindi_events import facts_of, told

NAVY, KENYA = ("भारतीय नौसेना", "IND"), ("केन्या", "KEN")
MET = "भारत के नौसेना प्रमुख एडमिरल मोहन अय्यर ने मंगलवार को {} के नौसेना प्रमुख एडमिरल डेविड ओकेलो से मुलाकात की।"


def test_ships_are_on_a_visit_and_not_who_tells_of_them() -> None:
    sentence = (
        "भारतीय नौसेना के प्रवक्ता कमोडोर विवेक माधवन ने बताया कि आईएनएस तलवार चार दिन के दौरे पर केन्या के मोम्बासा बंदरगाह पहुंचा है।"
    )
    (event,) = facts_of(sentence).events
    assert [(who.name, who.represents, who.role) for who in event.participants][1:] == [("केन्या", "KEN", "host")]
    assert "माधवन" not in event.participants[0].name


def test_who_tells_of_his_own_visit_pays_it() -> None:
    sentence = "नौसेना प्रमुख एडमिरल मोहन अय्यर ने बताया कि वह बुधवार को मोम्बासा पहुंचे।"
    assert told(sentence)[0][2][0] == ("मोहन अय्यर", "IND")


@pytest.mark.parametrize(
    "drill",
    [
        "16 मार्च को वहां से रवाना होते समय केन्याई नौसेना के साथ समुद्र में उसका एक संयुक्त अभ्यास निर्धारित है।",
        "केन्याई नौसेना के साथ उसका अभ्यास 16 मार्च को होगा।",
        "ये पोत केन्याई नौसेना के साथ 16 मार्च को अभ्यास करेंगे।",
    ],
)
def test_the_navy_whose_ship_was_told_of_exercises(drill: str) -> None:
    call = "भारतीय नौसेना का पोत आईएनएस सुवर्णरेखा 12 मार्च को केन्या के मोम्बासा बंदरगाह पहुंचा।"
    (event,) = [event for event in facts_of(f"{call} {drill}").events if event.type == "exercise"]
    assert (event.status, event.date_text) == ("scheduled", "16 मार्च")
    assert [who.name for who in event.participants] == ["भारतीय नौसेना", "केन्याई नौसेना"]


def test_the_next_edition_is_with_whom_it_is_said_to_be() -> None:
    edition = "केन्या के साथ द्विपक्षीय नौसैनिक अभ्यास 'सागर मैत्री' का अगला संस्करण नवंबर में गोवा तट के पास होना है।"
    drill = facts_of(MET.format("थाईलैंड"), edition).events[-1]
    assert (drill.type, drill.status, drill.date_text) == ("exercise", "scheduled", "नवंबर")
    assert [who.represents for who in drill.participants] == ["IND", "KEN"]


def test_an_exercise_with_a_third_country_is_not_one_of_those_who_met() -> None:
    events = told(MET.format("थाईलैंड"), "ओमान के साथ पिछला नौसैनिक अभ्यास 2024 में गोवा में हुआ था।")
    assert all("THA" not in [side for _, side in people] for kind, _, people in events if kind == "exercise")
