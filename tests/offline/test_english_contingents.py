"""Who takes part in an exercise told of before, and for which other one a contingent leaves, in our own English."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, people_of, told

BEGAN = "The seventh edition of the India-Oman joint military exercise Falcon commenced on Wednesday in Muscat."
KOALA = "Another Army contingent is slated to leave for Kenya on Monday for the joint exercise Koala"


@pytest.mark.parametrize(
    ("sentence", "services"),
    [
        (
            "The Omani contingent comprises personnel of the Royal Army of Oman and the Royal Air Force of Oman.",
            ["Royal Army of Oman", "Royal Air Force of Oman", "India"],
        ),
        (
            "The Indian contingent consists of 60 personnel from the Indian Army and the Indian Air Force.",
            ["Indian Army", "Indian Air Force", "Oman"],
        ),
        ("The Indian contingent is represented by a battalion of the Indian Army.", ["Indian Army", "Oman"]),
        ("The Indian contingent praised the Indian Army.", ["India", "Oman"]),
        ("The Indian contingent is represented by a battalion of the Kenyan Army.", ["India", "Oman"]),
    ],
)
def test_a_contingent_consists_of_services_of_its_country(sentence: str, services: list[str]) -> None:
    ((kind, status, date, place, names),) = told(BEGAN, sentence)
    assert (kind, status, date, place) == ("exercise", "ongoing", "Wednesday", "Muscat")
    assert sorted(names) == sorted(services)


def test_another_edition_is_of_the_countries() -> None:
    contingent = "The Indian contingent consists of 60 personnel from the Indian Army."
    last = "The last edition of Falcon was conducted in Pune in April 2022."
    events = told(BEGAN, contingent, last)
    assert [sorted(names) for kind, _, date, _, names in events if date == "April 2022"] == [["India", "Oman"]]


@pytest.mark.parametrize(
    "guests",
    [
        "India's Ambassador to Oman, Leela Menon, and the Commander of the Eastern Military District, Colonel Salim "
        "Busaidi",
        "the Commander of the Eastern Military District, Colonel Salim Busaidi, and the Indian Ambassador to Oman, "
        "Leela Menon",
    ],
)
@pytest.mark.parametrize("verb", ["was attended by", "was witnessed by"])
def test_those_at_the_opening_of_an_exercise_attend_it(verb: str, guests: str) -> None:
    facts = facts_of(BEGAN, f"The opening ceremony {verb} {guests}.")
    assert [event.type.value for event in facts.events] == ["exercise"]
    assert sorted(people_of(facts)) == [
        ("India", None, "IND"),
        ("Leela Menon", "Ambassador", "IND"),
        ("Oman", None, "OMN"),
        ("Salim Busaidi", "Commander of the Eastern Military District", "OMN"),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "The closing ceremony would be attended by the Indian Ambassador to Oman, Leela Menon.",
        "The award ceremony was attended by the Indian Ambassador to Oman, Leela Menon.",
    ],
)
def test_who_will_be_at_its_end_or_was_at_another_ceremony_did_not_attend(sentence: str) -> None:
    assert [names for *_, names in told(BEGAN, sentence)] == [["India", "Oman"]]


def test_a_contingent_leaves_for_the_exercise_with_another_country() -> None:
    events = told(BEGAN, f"{KOALA}.")
    assert [(status, names) for _, status, *_, names in events] == [
        ("ongoing", ["India", "Oman"]),
        ("scheduled", ["India", "Kenya"]),
    ]


@pytest.mark.parametrize(
    "before", ["was earlier to be held", "was originally scheduled for", "was initially planned", "was previously due"]
)
def test_an_exercise_that_was_to_be_before_was_called_off_on_that_day(before: str) -> None:
    word = "" if before.endswith("for") else " in"
    events = told(BEGAN, f"{KOALA}, which {before}{word} February.")
    assert [(status, date, names) for _, status, date, _, names in events[1:]] == [
        ("scheduled", None, ["India", "Kenya"]),
        ("cancelled", "February", ["India", "Kenya"]),
    ]


def test_what_was_held_earlier_was_not_called_off() -> None:
    events = told(BEGAN, f"{KOALA}, which was earlier held in February 2022.")
    assert [status for _, status, *_ in events if status == "cancelled"] == []


KOALA_OF_ALL = "On Wednesday, Bram will observe the closing of Exercise Koala, which opened on March 4 and"
VISIT = (
    "Australian Defence Minister Rod Bram arrived in Manila on Sunday and met Philippine Defence Secretary Ramon Cruz."
)


@pytest.mark.parametrize(
    ("involves", "sides"),
    [
        ("involves 3,600 troops from Australia and the Philippines.", {"AUS", "PHL"}),
        ("involves more than 3,600 troops from the two countries as well as Canada.", {"AUS", "PHL", "CAN"}),
        ("gathers troops from Australia, the Philippines and Canada.", {"AUS", "PHL", "CAN"}),
    ],
)
def test_an_exercise_opened_that_involves_troops_of_several_countries(involves: str, sides: set[str]) -> None:
    drills = [one for one in facts_of(VISIT, f"{KOALA_OF_ALL} {involves}").events if one.type.value == "exercise"]
    found = [(one.status.value, one.date_text, {who.represents for who in one.participants}) for one in drills]
    assert found == [("ongoing", "March 4", sides)]


def test_what_opened_and_involves_nobody_is_no_exercise_of_several() -> None:
    events = told(VISIT, f"{KOALA_OF_ALL} worried China, Russia and Japan.")
    assert [event for event in events if event[0] == "exercise"] == []
