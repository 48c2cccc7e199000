"""Talks with somebody whose journey Hindi puts before his name: "P और C की यात्रा पर आए P के बीच वार्ता हुई"."""

from __future__ import annotations

import pytest

from tests.offline.test_hindi_events import facts_of, told

IYER, OKELLO, RAO = ("मोहन अय्यर", "IND"), ("डेविड ओकेलो", "KEN"), ("कविता राव", "IND")
HOST = "रक्षा मंत्री मोहन अय्यर"
GUEST = "केन्या के रक्षा मंत्री डेविड ओकेलो"


@pytest.mark.parametrize(
    "sentence",
    [
        f"{HOST} और भारत की यात्रा पर आए {GUEST} के बीच यहां वार्ता हुई।",
        f"{HOST} और भारत के तीन दिन के दौरे पर आए {GUEST} ने यहां वार्ता की।",
        f"{HOST} और भारत दौरे पर आए {GUEST} के बीच यहां वार्ता हुई।",
        f"{HOST} तथा भारत आए {GUEST} ने यहां बैठक की।",
        f"{HOST} एवं चार दिवसीय यात्रा पर मंगलवार को नई दिल्ली पहुंचे {GUEST} ने यहां बैठक की।",
    ],
)
def test_the_host_talks_with_who_came_behind_his_journey(sentence: str) -> None:
    assert sorted(told(sentence)) == [
        ("meeting", "occurred", [IYER, OKELLO]),
        ("visit", "ongoing", [OKELLO, ("भारत", "IND")]),
    ]


def test_who_also_took_part_was_at_those_talks() -> None:
    met = f"{HOST} और भारत की यात्रा पर आए {GUEST} के बीच बुधवार को वार्ता हुई।"
    also = "रक्षा सचिव कविता राव और भारत में केन्या के उच्चायुक्त जॉन मवांगी भी वार्ता में शामिल हुए।"
    meeting = next(event for event in facts_of(met, also).events if event.type == "meeting")
    assert [(who.name, who.role) for who in meeting.participants] == [
        ("मोहन अय्यर", "principal"),
        ("डेविड ओकेलो", "principal"),
        ("कविता राव", "attendee"),
        ("जॉन मवांगी", "attendee"),
    ]


def test_countries_of_a_tour_are_visited_by_who_came() -> None:
    tour = "नेपाल और भूटान की यात्रा पर आए विदेश मंत्री मोहन अय्यर ने नेपाल के प्रधानमंत्री राम थापा से मुलाकात की।"
    assert [event for event in told(tour) if event[0] == "meeting"] == [
        ("meeting", "occurred", [IYER, ("राम थापा", "NPL")])
    ]
