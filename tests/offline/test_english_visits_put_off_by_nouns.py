"""English: visits that a noun puts off, that "were scheduled" before, and ministers of a country without names."""

from __future__ import annotations

import pytest

from tests.offline.english import told

TALKED = "Indian Foreign Minister Anil Mehta spoke with Norwegian Foreign Minister Ola Hansen by phone on Monday."


@pytest.mark.parametrize(
    "what",
    [
        "the reasons for the postponement of Mehta's official visit to Norway",
        "the delay to Mehta's expected visit to Norway",
        "an abrupt reversal of Mehta's scheduled trip to Norway",
    ],
)
def test_a_noun_puts_a_visit_off(what: str) -> None:
    events = told(TALKED, f"They discussed {what}.")
    assert [(kind, status) for kind, status, *_ in events] == [("call", "occurred"), ("visit", "cancelled")]


def test_the_day_on_which_it_was_told_is_not_the_day_of_the_visit() -> None:
    who = "Indian Foreign Minister Anil Mehta on Monday apprised his Norwegian counterpart Ola Hansen"
    events = told(f"{who} of the reasons for the postponement of his official visit to Norway.")
    assert [event[:3] for event in events] == [("visit", "cancelled", None)]


def test_what_is_delayed_beside_a_visit_is_not_the_visit() -> None:
    events = told(
        "Indian Foreign Minister Anil Mehta raised the delay of two frigates during his visit to Norway on Monday."
    )
    assert [(kind, status) for kind, status, *_ in events] == [("visit", "occurred")]


@pytest.mark.parametrize(
    "was",
    [
        "He was scheduled to depart for Norway on 24 April on the invitation of the government.",
        "He was due to arrive in Norway on 24 April.",
        "It had earlier been reported that Mehta would pay an official visit to Norway on 24 April.",
    ],
)
def test_the_day_of_a_visit_put_off(was: str) -> None:
    events = told("Indian Foreign Minister Anil Mehta has postponed his visit to Norway.", was)
    assert [event[:3] for event in events] == [("visit", "cancelled", "24 April")]


def test_a_visit_to_another_country_stays_planned() -> None:
    events = told(
        "Indian Foreign Minister Anil Mehta has postponed his visit to Norway.",
        "He will visit Fiji on 24 April.",
    )
    assert [event[:3] for event in events] == [("visit", "cancelled", None), ("visit", "scheduled", "24 April")]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The foreign and defence ministers of Fiji have postponed a planned visit to Norway on Sunday.", "cancelled"),
        ("Fiji's foreign and defence ministers have postponed a planned visit to Norway on Sunday.", "cancelled"),
        ("The foreign and defence ministers of Fiji will visit Norway on Sunday.", "scheduled"),
        ("The ministers of Fiji visited Norway on Sunday.", "occurred"),
    ],
)
def test_ministers_without_a_name_travel(text: str, status: str) -> None:
    assert told(text) == [("visit", status, "Sunday", "Norway", ["Fiji", "Norway"])]


@pytest.mark.parametrize(
    "text",
    [
        "The ministers of Fiji said Kenya would visit Norway on Sunday.",
        "The ministers of Fiji and Kenya welcomed a visit to Norway on Sunday.",
        "Fiji's foreign and defence ministers said Kenya would visit Norway on Sunday.",
    ],
)
def test_ministers_who_speak_do_not_travel(text: str) -> None:
    assert told(text) == []
