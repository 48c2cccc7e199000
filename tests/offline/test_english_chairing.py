"""Who is to chair a session of two countries, in our own English sentences."""

from __future__ import annotations

import pytest

from tests.offline.english import told

TALKS = "Peruvian Defence Minister Rosa Tello met Chilean Defence Minister Pedro Rojas in Lima on Tuesday."


@pytest.mark.parametrize(
    "sentence",
    [
        "On Friday, Tello is due to co-chair the Peru-Oman Joint Economic Commission in Muscat.",
        "Tello will co-chair the Peru-Oman Joint Commission in Muscat on Friday.",
        "On Friday, Tello is scheduled to co-chair the third session of the Peru-Oman strategic dialogue in Muscat.",
    ],
)
def test_who_is_to_chair_a_session_takes_part_for_her_side(sentence: str) -> None:
    assert told(TALKS, sentence)[1:] == [("meeting", "scheduled", "Friday", "Muscat", ["Rosa Tello", "Oman"])]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tello is due to chair a meeting of the Peruvian cabinet on Friday.",
        "Tello will chair the commission of inquiry on Friday.",
        "Tello said that Peru wants to co-chair the Peru-Oman Joint Commission more often.",
    ],
)
def test_what_else_somebody_chairs_is_no_session_of_two(sentence: str) -> None:
    assert len(told(TALKS, sentence)) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Peruvian Foreign Minister Carla Soto and Rojas had earlier led the two delegations in official talks at the "
        "Foreign Ministry.",
        "Peruvian Foreign Minister Carla Soto and Rojas headed their delegations at the talks.",
    ],
)
def test_who_led_the_two_delegations_held_talks(sentence: str) -> None:
    found = told(TALKS, sentence)[1:]
    assert [(kind, status, who) for kind, status, _, _, who in found] == [
        ("meeting", "occurred", ["Carla Soto", "Pedro Rojas"])
    ]


def test_who_led_one_delegation_held_no_talks_of_his_own() -> None:
    assert len(told(TALKS, "Rojas led the Chilean delegation in the talks.")) == 1
