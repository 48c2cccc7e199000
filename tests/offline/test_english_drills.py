"""Exercises and conferences that English tells of in other words, in our own sentences."""

from __future__ import annotations

import pytest

from tests.offline.english import Told, facts_of, told

TALKS = "Defence Minister Ashok Verma met his Kenyan counterpart Peter Otieno in Nairobi on Monday."


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Warships of India and France are exercising together in the Arabian Sea.",
            ("exercise", "ongoing", None, "Arabian Sea", ["India", "France"]),
        ),
        (
            "The navies of India and Indonesia carried out a coordinated patrol off Aceh from March 1 to 10.",
            ("exercise", "occurred", "March 1 to 10", "Aceh", ["India", "Indonesia"]),
        ),
        (
            "The air forces of India, Japan and Australia flew together near Darwin last week.",
            ("exercise", "occurred", "last week", "Darwin", ["India", "Japan", "Australia"]),
        ),
        (
            "Two ships of the Indian Navy joined the Royal Thai Navy for the bilateral exercise off Phuket on Monday.",
            ("exercise", "occurred", "Monday", "Phuket", ["Indian Navy", "Royal Thai Navy"]),
        ),
        (
            "INS Kalpeni took part in a passage exercise with the Sri Lanka Navy off the coast of Colombo on Saturday.",
            ("exercise", "occurred", "Saturday", "Colombo", ["Sri Lanka Navy", "India"]),
        ),
        (
            "ECOWAS navies are due to hold their annual exercise off Lagos from March 18 to March 22.",
            ("exercise", "scheduled", "March 18 to March 22", "Lagos", ["ECOWAS"]),
        ),
        (
            "Trikon, the naval war game of India, the United States and Japan, got under way off Sydney on Monday.",
            ("exercise", "ongoing", "Monday", "Sydney", ["India", "United States", "Japan"]),
        ),
        (
            "NATO foreign ministers gathered in Brussels on Wednesday to discuss the war.",
            ("multilateral_meeting", "occurred", "Wednesday", "Brussels", ["NATO"]),
        ),
        (
            "The SCO meeting in Astana on Thursday was attended by Defence Secretary Arun Mehra.",
            ("multilateral_meeting", "occurred", "Thursday", "Astana", ["Arun Mehra", "SCO"]),
        ),
        (
            "Defence Secretary Arun Mehra represented India at the ASEAN meeting in Vientiane last week.",
            ("multilateral_meeting", "occurred", "last week", "Vientiane", ["Arun Mehra", "ASEAN"]),
        ),
        (
            "At the BIMSTEC summit in Bangkok on Friday, Prime Minister Suresh Rao proposed a maritime centre.",
            ("multilateral_meeting", "occurred", "Friday", "Bangkok", ["Suresh Rao", "BIMSTEC"]),
        ),
    ],
)
def test_forces_and_officials_come_together(sentence: str, expected: Told) -> None:
    assert told(sentence) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "India and Kenya discussed joint patrols on Monday, the navy said.",
        "Officers from Kenya trained in India for two years.",
        "India and Kenya are the hosts of the games.",
        "The Indian Navy sailed through the strait on Monday, a first for India.",
        "India sent a training team to Fiji on Monday.",
        "NATO said its ministers were worried.",
    ],
)
def test_what_is_done_alone_is_no_exercise_and_no_conference(sentence: str) -> None:
    assert told(sentence) == []


def test_an_edition_is_one_of_the_exercise_spoken_of() -> None:
    assert told(
        "The Indian Navy and the Royal Thai Navy began a joint exercise off Phuket on Wednesday.",
        "The first edition was held off Sattahip in December 2021.",
    )[1:] == [("exercise", "occurred", "December 2021", "Sattahip", ["Indian Navy", "Royal Thai Navy"])]


@pytest.mark.parametrize(
    ("sentence", "date", "place"),
    [
        ("The two navies will go ahead with their passage exercise off Mombasa next week.", "next week", "Mombasa"),
        (
            "The next edition of the bilateral exercise Rhino is slated for November in Rajasthan.",
            "November",
            "Rajasthan",
        ),
        ("The navies of India and Kenya are due to exercise off Mombasa next month.", "next month", "Mombasa"),
    ],
)
def test_an_exercise_that_is_due_is_scheduled_and_no_undertaking(sentence: str, date: str, place: str) -> None:
    facts = facts_of(TALKS, sentence, headline="India, Kenya deepen ties")
    found = [(e.status.value, e.date_text, e.location) for e in facts.events if e.type.value == "exercise"]
    assert found == [("scheduled", date, place)]
    assert facts.commitments == ()


def test_one_sentence_tells_of_an_exercise_that_was_and_one_that_is_due() -> None:
    held = "The two armies held the exercise Simba at Nanyuki last month"
    due = "and the navies are due to drill together off Goa in May."
    facts = facts_of(TALKS, "It was their first visit.", f"{held}, {due}", headline="India, Kenya deepen ties")
    found = [(e.status.value, e.date_text, e.salience.value) for e in facts.events if e.type.value == "exercise"]
    assert found == [("occurred", "last month", "background"), ("scheduled", "May", "main")]


def test_going_ahead_with_a_sale_is_undertaken() -> None:
    said = "Verma said India would go ahead with the sale of two boats to Kenya."
    assert [c.act.value for c in facts_of(TALKS, said).commitments] == ["pledged"]


def test_exercises_that_are_to_grow_are_none() -> None:
    assert told("Greece is seeking to expand joint military exercises with France and is holding talks on it.") == []


def test_ships_of_a_navy_are_not_shipped() -> None:
    (event,) = told(
        "An exercise involving Royal Omani Navy ships and Indian Navy ships was held in the Arabian Sea on Monday."
    )
    assert event[0] == "exercise"


def test_an_edition_of_last_year() -> None:
    found = told(
        "The armies of India and Mongolia began their joint exercise in Umroi on Monday.",
        "Last year's edition was conducted at Ulaanbaatar.",
    )
    assert found[1:] == [("exercise", "occurred", "Last year", "Ulaanbaatar", ["India", "Mongolia"])]


def test_exercises_that_are_spoken_of_in_general_are_none() -> None:
    found = told(TALKS, "Verma voiced satisfaction at the role of the Kenyan Army in conducting joint exercises.")
    assert [event[0] for event in found] == ["meeting"]


@pytest.mark.parametrize("mark", [":", " -"])
def test_two_countries_held_an_exercise_behind_a_colon(mark: str) -> None:
    found = told(
        TALKS, f"The two armies are no strangers{mark} last September India and Kenya held an exercise in Nanyuki."
    )
    assert found[1:] == [("exercise", "occurred", "last September", "Nanyuki", ["India", "Kenya"])]
