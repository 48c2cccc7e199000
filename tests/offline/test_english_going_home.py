"""English: who goes home, who is met at talks of others, whose counterpart somebody is, and what is only undertaken."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, people_of, told

COMES = "Fijian Foreign Minister Tom Raka will meet Indian Prime Minister Anil Mehta in New Delhi on Thursday."


@pytest.mark.parametrize(
    "home",
    ["He will leave for Suva on Saturday.", "He arrived in New Delhi on Tuesday. He will return to Suva on Saturday."],
)
def test_who_goes_home_visits_nobody(home: str) -> None:
    assert all(event[3] != "Suva" for event in told(COMES, home))


def test_he_who_comes_to_the_other_one_is_the_guest() -> None:
    met = "Foreign Minister Tom Raka of Fiji met Indian Minister Anil Mehta in Suva on Thursday."
    events = told(f"{met} He arrived in Suva on Monday.")
    assert [event[4] for event in events if event[0] == "visit"] == [["Anil Mehta", "Fiji"]]


@pytest.mark.parametrize(
    ("beside", "people"),
    [
        (", a day before the commission's meeting with Kenyan Minister Jane Otieno", ["Tom Raka", "Anil Mehta"]),
        (" and Kenyan Minister Jane Otieno", ["Tom Raka", "Anil Mehta", "Tom Raka", "Jane Otieno"]),
    ],
)
def test_who_is_met_at_talks_of_others(beside: str, people: list[str]) -> None:
    facts = facts_of(f"Fijian Foreign Minister Tom Raka met Indian Prime Minister Anil Mehta{beside} on Thursday.")
    assert [name for name, _, _ in people_of(facts)] == people


def test_a_chair_and_his_counterpart_hold_one_office() -> None:
    chairs = "Fijian Foreign Minister Tom Raka and his Indian counterpart, S Rao"
    facts = facts_of(
        "Prime Minister Anil Mehta and his Fijian counterpart Ben Tora spoke by phone on Monday.",
        f"Ties were reviewed in a meeting co-chaired by {chairs}.",
    )
    assert ("S Rao", "Foreign Minister", "IND") in people_of(facts)
    assert ("Anil Mehta", "Prime Minister", "IND") in people_of(facts)


@pytest.mark.parametrize(
    "undertaken",
    [
        "India and Fiji committed to conduct bilateral search and tracking exercises.",
        "India and Fiji signed a memorandum in Suva. It calls for yearly consultations and joint drills.",
    ],
)
def test_exercises_that_are_undertaken_have_not_been_held(undertaken: str) -> None:
    assert all(event[0] != "exercise" for event in told(undertaken))


def test_an_exercise_that_was_held_was() -> None:
    events = told("India and Fiji conducted a bilateral exercise off Suva on Monday.")
    assert [event[0] for event in events] == ["exercise"]


def test_a_visit_for_the_next_round_is_that_of_the_headline() -> None:
    will = "Indian Foreign Minister Anil Mehta will visit Fiji on 23 April for the next round of talks."
    events = told("Mehta is to visit Fiji on 23 April.", will)
    assert [event[:3] for event in events] == [("visit", "scheduled", "23 April")]


def test_the_next_leg_is_another_visit() -> None:
    will = "Indian Foreign Minister Anil Mehta will visit Fiji on 23 April."
    events = told(will, "He will next visit Kenya on 25 April.")
    assert [(event[2], event[3]) for event in events] == [("23 April", "Fiji"), ("25 April", "Kenya")]


def test_a_point_within_a_number_ends_no_name() -> None:
    facts = facts_of("India and Fiji signed the final agreement of $4.5 billion on Monday.")
    assert [a.name for a in facts.agreements] == ["final agreement of $4.5 billion"]


def test_what_a_document_includes_is_no_part_of_its_name() -> None:
    facts = facts_of(
        "India and Fiji signed a memorandum to counter threats on Monday.",
        "The agreements in the memorandum on the Maritime Framework include those on hosting meetings every year.",
    )
    assert [a.name for a in facts.agreements] == ["memorandum on the Maritime Framework"]
