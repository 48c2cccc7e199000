"""Meetings, visits and calls at ports that fell through, in our own English sentences."""

from __future__ import annotations

import pytest

from tests.offline.english import told

MET = "Indian Defence Minister Arjun Rao met Omani Defence Minister Saif Harrasi in Muscat on Monday."
SHIPS = "Two ships of the Indian Navy arrived in Muscat on Monday."


@pytest.mark.parametrize(
    "sentence",
    [
        "A meeting with Omani Foreign Minister Badr Hamad, fixed for Friday, has fallen through.",
        "An appointment with Omani Foreign Minister Badr Hamad, fixed for Friday, was called off.",
        "A planned meeting with Omani Foreign Minister Badr Hamad, pencilled in for Friday, did not come off.",
        "Talks with Omani Foreign Minister Badr Hamad, planned for Friday, were dropped.",
    ],
)
def test_a_meeting_with_somebody_falls_through(sentence: str) -> None:
    assert told(MET, sentence)[1:] == [("meeting", "cancelled", "Friday", None, ["Arjun Rao", "Badr Hamad"])]


def test_plans_for_a_visit_are_dropped() -> None:
    assert told(MET, "Plans for a visit by Rao to Qatar were dropped.")[1:] == [
        ("visit", "cancelled", None, "Qatar", ["Arjun Rao", "Qatar"])
    ]


def test_what_fell_through_is_not_what_the_sentence_tells() -> None:
    sentence = "Rao met Omani Foreign Minister Badr Hamad on Tuesday after a tender was dropped."
    assert told(MET, sentence)[1][:3] == ("meeting", "occurred", "Tuesday")
    assert all(event[1] != "cancelled" for event in told(MET, "The visit came after plans for a base were dropped."))


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("A planned call at Salalah has been dropped because of the weather.", None),
        ("A port call at Salalah, planned for Sunday, was scrapped.", "Sunday"),
    ],
)
def test_a_further_call_of_the_ships_is_dropped(sentence: str, date: str | None) -> None:
    assert told(SHIPS, sentence) == [
        ("visit", "ongoing", "Monday", "Muscat", ["Indian Navy", "Oman"]),
        ("visit", "cancelled", date, "Salalah", ["Indian Navy", "Oman"]),
    ]


def test_no_call_at_a_place_is_one_of_ships_where_people_speak() -> None:
    assert told(MET, "A call at Salalah for restraint has been dropped.")[1:] == []


def test_a_trip_that_had_first_been_planned_is_not_the_one_begun() -> None:
    found = told(
        "Indian Army Chief General Vikram Sen left for Kenya on Monday for a three-day visit.",
        "The trip to Kenya had first been planned for November last year and was called off.",
    )
    assert [(event[0], event[1], event[2]) for event in found] == [
        ("visit", "ongoing", "Monday"),
        ("visit", "cancelled", "November last year"),
    ]


def test_a_visit_put_off_from_a_day_to_another_is_not_one_of_all_days_between() -> None:
    found = told("Kenya has postponed President Jane Wairimu's state visit to India from March 20 to April 15.")
    assert [event[:3] for event in found] == [("visit", "cancelled", None)]
