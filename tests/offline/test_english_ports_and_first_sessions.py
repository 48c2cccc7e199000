"""Ships at a port told of before "where", and the first session of a body, in our own English sentences."""

from __future__ import annotations

import pytest

from tests.offline.english import told

ARRIVED = "Indian Defence Minister Karan Bedi arrived in Manila on Wednesday."


@pytest.mark.parametrize("call", ["are on a port call", "are on a goodwill visit", "docked on Tuesday"])
def test_ships_call_at_the_port_to_which_somebody_goes(call: str) -> None:
    events = told(f"{ARRIVED} On Friday, he will go to Subic Bay, where two Indian warships {call}.")
    assert [(kind, place, names) for kind, _, _, place, names in events] == [
        ("visit", "Manila", ["Karan Bedi", "Philippines"]),
        ("visit", "Subic Bay", ["India", "Philippines"]),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "On Friday, he will go to Subic Bay, where two warships of the Philippines are on a port call.",
        "On Friday, he will go to Subic Bay, where two Indian warships were built.",
    ],
)
def test_ships_of_the_country_or_that_came_on_no_visit_pay_none(sentence: str) -> None:
    assert [names for *_, names in told(f"{ARRIVED} {sentence}")] == [["Karan Bedi", "Philippines"]]


MET = "Polish Defence Minister Jan Kowal met South Korean Defence Minister Kang Dae in Seoul on Tuesday."


@pytest.mark.parametrize("holds", ["is to hold its first meeting", "will hold its inaugural meeting"])
def test_a_body_that_is_created_holds_its_first_session(holds: str) -> None:
    events = told(f"{MET} They decided to create a working group on drones, which {holds} in Warsaw in May.")
    assert events[1:] == [("meeting", "scheduled", "May", "Warsaw", ["Polish", "South Korean"])]


@pytest.mark.parametrize(
    "sentence",
    [
        "They decided to create a working group on drones, which is to deliver its first report in Warsaw in May.",
        "They decided to create a working group on drones, which is to hold its first meeting soon.",
        "They praised the factory, which is to hold its first meeting of workers in Warsaw in May.",
    ],
)
def test_what_is_no_dated_session_of_a_body_is_no_meeting(sentence: str) -> None:
    assert len(told(f"{MET} {sentence}")) == 1
