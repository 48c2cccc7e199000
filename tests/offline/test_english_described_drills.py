"""Exercises of which a relative clause or a participle tells in English, in our own sentences."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, told

CALL = "Indian Defence Minister Arjun Rao and Kenyan Defence Minister Abdi Noor spoke over the telephone on Wednesday."


def drills(*paragraphs: str) -> list[tuple[str, str | None, str | None, list[str]]]:
    return [event[1:] for event in told(*paragraphs) if event[0] == "exercise"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Exercise Samaki, which the navies of the two countries began off Mombasa on Tuesday, is in progress with "
            "four ships.",
            ("ongoing", "Tuesday", "Mombasa"),
        ),
        (
            "Exercise Samaki, in which the two armies practise rescue, is due to start on Friday.",
            ("scheduled", "Friday", None),
        ),
        (
            "The exercise, in which both armies train for rescue, will be held in Mombasa on March 20.",
            ("scheduled", "March 20", "Mombasa"),
        ),
        (
            "Exercise Samaki, which the two countries held first in 2019, has been called off.",
            ("cancelled", None, None),
        ),
        ("Exercise Samaki, in which the two armies practised rescue, ended on Tuesday.", ("occurred", "Tuesday", None)),
        ("The exercise, which the two countries like, is of use to fishermen on Friday.", None),
        ("Exercise Samaki, in which the two armies practise rescue, is popular.", None),
    ],
)
def test_a_relative_clause_tells_who_drills(sentence: str, expected: tuple[str, str | None, str | None] | None) -> None:
    assert drills(CALL, sentence) == ([] if expected is None else [(*expected, ["India", "Kenyan"])])


def test_ships_that_are_counted_are_not_shipped() -> None:
    sentence = "Exercise Samaki, which the two navies began on Tuesday, goes on with four ships, two submarines."
    assert all(event[0] != "arms_transfer" for event in told(CALL, sentence))


def test_the_two_navies_are_those_that_were_named() -> None:
    found = drills(
        "Two ships of the Indian Navy and a frigate of the Kenya Navy met off Lamu on Monday.",
        "Exercise Samaki, in which the two navies practise rescue, is due to start on Friday.",
    )
    assert found[-1][-1] == ["Indian Navy", "Kenya Navy"]


def test_an_exercise_is_to_be_hosted_by_the_other_side() -> None:
    facts = facts_of(
        CALL,
        "Kenya will send a frigate to the multilateral exercise Samaki, to be hosted by the Indian Navy off Kochi next "
        "month.",
    )
    (drill,) = [event for event in facts.events if event.type.value == "exercise"]
    assert (drill.status.value, drill.date_text, drill.location) == ("scheduled", "next month", "Kochi")
    assert [who.name for who in drill.participants] == ["Indian Navy", "Kenya"]
    assert [undertaking.actors for undertaking in facts.commitments] == [("KEN",)]


def test_services_that_share_their_name_stand_for_their_countries() -> None:
    found = told(
        CALL, "Indian and Kenyan marines first drilled together off Lamu in October 2022, in an exercise called Ngao."
    )
    assert found[1:] == [("exercise", "occurred", "October 2022", "Lamu", ["India", "Kenyan"])]


def test_an_exercise_is_put_off_to_a_month() -> None:
    found = drills(CALL, "The joint exercise Samaki, originally planned for April, has been put off to June.")
    assert [event[:2] for event in found] == [("cancelled", "April"), ("scheduled", "June")]
    found = drills(CALL, "The joint exercise Samaki, planned for Friday, was called off.")
    assert [event[:2] for event in found] == [("cancelled", "Friday")]


def test_an_exercise_of_another_year_is_another_one() -> None:
    found = drills(
        "The first edition of the naval exercise Samaki between India and Kenya took place off Mombasa in 2021.",
        "The navies of India and Kenya wound up a four-day exercise off Lamu on Tuesday.",
    )
    assert [event[1:3] for event in found] == [("2021", "Mombasa"), ("Tuesday", "Lamu")]
    found = drills(
        "The navies of India and Kenya held an exercise off Lamu on Monday.",
        "The navies of India and Kenya wound up the exercise off Lamu on Tuesday.",
    )
    assert len(found) == 1
