"""English: places and days of what is done before talks, or on a visit, and who only goes along."""

from __future__ import annotations

import pytest

from tests.offline.english import told

CAME = "Indian Army chief General Anil Mehta arrived in Kathmandu on Wednesday."


@pytest.mark.parametrize(
    ("deeds", "talks"),
    [
        ("He will pay homage at the memorial in Bhaktapur", "and hold talks with Nepalese Defence Minister Ram Rai"),
        ("He is set to address officers at the college in Pokhara", "and call on Nepalese Prime Minister Ram Rai"),
        ("He is to address cadets in Pokhara", ", as well as call on Nepalese Prime Minister Ram Rai"),
    ],
)
def test_the_place_of_an_homage_or_a_speech_is_not_that_of_talks(deeds: str, talks: str) -> None:
    events = told(CAME, f"{deeds} {talks}.")
    assert ("meeting", "scheduled", None, None, ["Anil Mehta", "Ram Rai"]) in events


def test_the_place_behind_the_talks_is_theirs() -> None:
    events = told(
        "Indian Army chief General Anil Mehta will address cadets in Pokhara and hold talks with Nepalese Prime "
        "Minister Ram Rai in Kathmandu."
    )
    assert [place for *_, place, _ in events] == ["Kathmandu"]


def test_talks_that_frame_a_speech_are_only_named() -> None:
    events = told(
        "Indian Minister Anil Mehta will address officers in Kathmandu in talks with Nepalese Minister Ram Rai."
    )
    assert all(status != "scheduled" for _, status, *_ in events)


@pytest.mark.parametrize(
    "text",
    [
        "Indian Army chief Anil Mehta on Tuesday called on Nepalese Prime Minister Ram Rai during his Nepal trip.",
        "Indian Minister Anil Mehta held talks on Tuesday with Nepalese Minister Ram Rai during a visit to Nepal.",
    ],
)
def test_the_day_of_talks_during_a_visit_is_not_its_own(text: str) -> None:
    assert {kind: date for kind, _, date, *_ in told(text)} == {"meeting": "Tuesday", "visit": None}


def test_the_day_of_an_arrival_is_that_of_the_visit() -> None:
    assert [date for _, _, date, *_ in told("Indian Army chief General Anil Mehta left on Tuesday for Nepal.")] == [
        "Tuesday"
    ]


def test_an_envoy_who_goes_along_does_not_travel() -> None:
    events = told(CAME, "Indian Ambassador Vinay Kaul accompanied Mehta. Secretary Hari Sen accompanied Mehta.")
    assert [names for kind, *_, names in events if kind == "visit"] == [["Anil Mehta", "Hari Sen", "Nepal"]]
