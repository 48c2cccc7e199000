"""Trips that are spoken of behind other news, and counterparts who are met abroad, in our own English sentences."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, told

PUT_OFF = (
    "Kenyan Foreign Minister Aden Otieno's visit to India, which was to begin on Sunday, has been deferred, the "
    "Ministry of External Affairs said on Wednesday."
)
HEADLINE = "Kenyan Foreign Minister's India trip put off; PM speaks to UAE President"


@pytest.mark.parametrize(
    "sentence",
    [
        "Fresh dates are being worked out and the trip is now likely to take place in September, spokesperson Arun Rao "
        "told reporters.",
        "The visit will now take place in September.",
        "The trip is now expected in September.",
    ],
)
def test_the_trip_is_that_of_who_put_it_off_and_not_of_who_acted_in_the_headline(sentence: str) -> None:
    events = facts_of(PUT_OFF, sentence, headline=HEADLINE).events
    visits = [
        (one.status.value, one.date_text, [who.name for who in one.participants])
        for one in events
        if one.type.value == "visit"
    ]
    assert visits == [
        ("cancelled", "Sunday", ["Aden Otieno", "India"]),
        ("scheduled", "September", ["Aden Otieno", "India"]),
    ]


CALLED = "Prime Minister Karan Bedi spoke on Tuesday with UAE President Sheikh Mansoor Qubaisi."


@pytest.mark.parametrize(
    "sentence",
    [
        "Foreign Secretary Leela Menon would travel to Dhaka on March 23 for consultations with her counterpart Mahbub "
        "Talukder, the spokesperson said.",
        "Foreign Secretary Leela Menon will travel to Dhaka on March 23 to meet her counterpart Mahbub Talukder.",
        "Foreign Secretary Leela Menon will visit Dhaka on March 23 for talks with her counterpart, Mahbub Talukder.",
        "Foreign Secretary Leela Menon flew to Dhaka on Monday for talks with her counterpart Mahbub Talukder.",
    ],
)
def test_a_counterpart_who_is_met_abroad_is_of_that_country(sentence: str) -> None:
    events = facts_of(CALLED, sentence).events
    sides = {who.represents for one in events for who in one.participants if who.name == "Mahbub Talukder"}
    assert sides == {"BGD"}


def test_a_counterpart_with_a_country_of_his_own_keeps_it() -> None:
    events = facts_of(
        "Foreign Secretary Leela Menon will travel to Geneva on March 23 to meet her Kenyan counterpart Paul Mutua."
    ).events
    assert {p.represents for one in events for p in one.participants if p.name == "Paul Mutua"} == {"KEN"}


def test_the_visit_of_somebody_named_is_his() -> None:
    events = told(PUT_OFF, "Omani Foreign Minister Salim Busaidi's visit to India will take place in September.")
    assert [names for kind, _, date, _, names in events if date == "September"] == [["Salim Busaidi", "India"]]
