"""English of naval magazines and state agencies: who looks on at a handover, sessions put off beside talks that were
held, ambassadors to "the Kingdom", what a service will do, and negotiations on an agreement to do something."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, people_of, told

TALKS = "Indian Defence Minister Anil Menon held talks in Delhi with Kenyan Defence Minister Aden Otieno."
MEETING = "Indian Foreign Minister Alok Nair and Kenyan Foreign Minister Aden Otieno met in Nairobi on Tuesday."


@pytest.mark.parametrize(
    "sentence",
    [
        "India handed over a patrol vessel to the Kenya Navy in Mombasa on 12 March in the presence of Kenyan Defence "
        "Minister Josephine Wanja and Indian Vice Admiral M. R. Desai.",
        "In the presence of Kenyan Defence Minister Josephine Wanja, India handed over two boats to the Kenya Navy in "
        "Mombasa on 12 March.",
    ],
)
def test_in_whose_presence_something_is_handed_over_looks_on(sentence: str) -> None:
    (event,) = facts_of(sentence).events
    roles = {who.name: who.role.value for who in event.participants}
    assert {name: role for name, role in roles.items() if role != "attendee"} == {
        "India": "principal",
        "Kenya Navy": "principal",
    }
    assert roles["Josephine Wanja"] == "attendee"


def test_a_session_that_is_put_off_is_not_the_talks_that_were_held() -> None:
    events = told(
        TALKS,
        "A session of the India-Kenya intergovernmental commission, which was due to open in Nairobi on March 20, has "
        "been postponed.",
    )
    assert [(event[1], event[3], event[4]) for event in events] == [
        ("occurred", "Delhi", ["Anil Menon", "Aden Otieno"]),
        ("cancelled", "Nairobi", ["India", "Kenya"]),
    ]


@pytest.mark.parametrize(
    "envoy",
    ["Oman's ambassador to the Kingdom, Salim Al-Maawali,", "the Omani ambassador to the Kingdom Salim Al-Maawali"],
)
def test_an_ambassador_to_the_kingdom_is_met(envoy: str) -> None:
    facts = facts_of(f"RIYADH: Saudi Foreign Minister Faisal Al-Harbi received {envoy} in Riyadh on Tuesday.")
    assert [(name, side) for name, _, side in people_of(facts)] == [
        ("Faisal Al-Harbi", "SAU"),
        ("Salim Al-Maawali", "OMN"),
    ]


def test_what_a_service_will_do_its_country_pledges() -> None:
    facts = facts_of(MEETING, "Nair said the Indian Navy would send a training team to Mombasa for a year.")
    assert [(c.act.value, list(c.actors), c.text) for c in facts.commitments] == [
        ("pledged", ["IND"], "send a training team to Mombasa for a year")
    ]


def test_ships_with_which_a_service_takes_part_are_no_pledge() -> None:
    sentence = "The Kenya Navy is to take part with KNS Tumaini and the Indian Navy with the destroyer INS Kochi."
    assert facts_of(MEETING, sentence).commitments == ()


def test_an_agreement_to_do_something_on_which_sides_negotiate_is_a_document() -> None:
    facts = facts_of(
        MEETING, "The ministers decided to start negotiations on an agreement to protect classified information."
    )
    assert [(paper.name, paper.status.value) for paper in facts.agreements] == [
        ("agreement to protect classified information", "proposed")
    ]


def test_an_agreement_to_do_something_that_is_reached_is_none() -> None:
    assert (
        facts_of("India and Kenya reached an agreement to share data on ships in Nairobi on Tuesday.").agreements == ()
    )


@pytest.mark.parametrize(
    ("given", "types"),
    [
        ("the documents of the two boats", ["arms_transfer"]),
        ("the keys of the vessels", ["arms_transfer"]),
        ("the papers of the missile contract", []),
        ("a list of the boats", []),
    ],
)
def test_keys_and_papers_stand_for_the_goods_that_are_handed_over(given: str, types: list[str]) -> None:
    sentence = f"Norwegian Ambassador Ola Berg handed over {given} to Kenyan Defence Minister Abdi Noor in Mombasa."
    assert [event[0] for event in told(sentence) if event[0] != "signing"] == types
