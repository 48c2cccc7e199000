"""Background in English: bodies that met before, drills with a partner, goods made for somebody, planned visits."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, told

MET = "Defence Minister Mohan Iyer met Kenya's Defence Minister Abdi Noor in Nairobi on Tuesday."
SIDES = ["India", "Kenya"]


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("The Joint Working Group of India and Kenya last met in Mombasa in May 2023.", "Mombasa"),
        ("The defence committee of the two countries last met in May 2023.", None),
        ("The Joint Working Group last met in Mombasa in May 2023.", "Mombasa"),
        ("A joint defence committee met for the first time in Mombasa in May 2023.", "Mombasa"),
    ],
)
def test_a_body_that_met_before(sentence: str, place: str | None) -> None:
    assert told(MET, sentence)[-1] == ("meeting", "occurred", "May 2023", place, SIDES)


def test_a_body_of_nobody_named_that_met_just_now_tells_nothing_of_sides() -> None:
    assert len(told(MET, "The cabinet committee met in New Delhi in May 2023.")) == 1


@pytest.mark.parametrize(
    ("forces", "people"),
    [
        ("the Kenyan frigate Tana drilled with Indian warships", ["Kenyan", "India"]),
        ("the Kenyan Navy exercised with the Indian Navy", ["Kenyan Navy", "Indian Navy"]),
    ],
)
def test_who_drills_with_another_exercises(forces: str, people: list[str]) -> None:
    assert told(f"In February {forces} off Mombasa.") == [("exercise", "occurred", "February", "Mombasa", people)]


@pytest.mark.parametrize(
    ("goods", "giver"),
    [
        ("The last of four patrol boats for the Kenya Navy was delivered by India", "India"),
        (
            "Four patrol boats built for the Kenya Navy by the Indian yard Konkan Shipyard were delivered",
            "Konkan Shipyard",
        ),
    ],
)
def test_goods_made_for_somebody_are_delivered_to_him(goods: str, giver: str) -> None:
    (event,) = facts_of(f"{goods} in August 2023.").events
    assert (event.type.value, event.date_text) == ("arms_transfer", "August 2023")
    assert [(p.name, p.represents) for p in event.participants] == [("Kenya Navy", "KEN"), (giver, "IND")]


@pytest.mark.parametrize("verb", ["is planned for May", "is on the cards for May"])
def test_a_visit_of_which_a_plan_is_told_behind_it_is_scheduled(verb: str) -> None:
    expected = [("visit", "scheduled", "May", "India", ["Abdi Noor", "India"])]
    assert told(f"A visit to India by Kenyan Army chief General Abdi Noor {verb}.") == expected


def test_the_president_of_a_union_asks_for_himself() -> None:
    union = "The fishworkers' union fears for its berths, and its president, Agnelo Rebello, has sought a hearing."
    assert facts_of(MET, union).commitments == ()


def test_goods_given_to_several_are_given_to_each() -> None:
    events = facts_of("India has delivered radars to Egypt and Kenya.").events
    assert [[p.represents for p in event.participants] for event in events] == [["IND", "EGY"], ["IND", "KEN"]]


def test_the_next_session_of_a_committee_is_not_attended_by_those_who_talk_now() -> None:
    ahead = "The next session of the joint committee will be held in Mombasa in July."
    assert told(MET, ahead)[-1] == ("meeting", "scheduled", "July", "Mombasa", SIDES)


def test_a_body_that_will_meet_again_is_that_of_the_countries() -> None:
    again = "The joint commission of the two countries will meet again in New Delhi in July."
    assert told(MET, again)[-1] == ("meeting", "scheduled", "July", "New Delhi", SIDES)


def test_their_navies_are_those_of_both() -> None:
    drilled = "In February their navies exercised together off Mombasa."
    assert told(MET, drilled)[-1] == ("exercise", "occurred", "February", "Mombasa", SIDES)


def test_two_sides_that_will_sign_are_not_those_of_the_sentence_before() -> None:
    sold = "The company has sold radars to Egypt. Azerbaijan and Egypt were shown the truck."
    due = "Czech Prime Minister Karel Novy is due in New Delhi on March 24, and the two sides are to sign a pact."
    assert not any({"EGY", "AZE"} <= {p.represents for p in e.participants} for e in facts_of(sold, due).events)


def test_who_visited_and_may_return_has_visited() -> None:
    (visit,) = facts_of(
        "A Kenyan team led by General Abdi Noor visited India last month and is likely to return."
    ).events
    assert (visit.type.value, visit.status.value, visit.date_text) == ("visit", "occurred", "last month")
