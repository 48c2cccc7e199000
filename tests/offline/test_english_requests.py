"""What is only asked for or conveyed at talks in English, and who was there with the delegations."""

from __future__ import annotations

import pytest

from tests.offline.test_hindi_events import facts_of

MET = (
    "The fourth India-Kenya Foreign Office Consultations were held in Nairobi on 11 March 2024. The Indian side was "
    "led by Secretary Anita Mathur and the Kenyan side by Principal Secretary Peter Kimani."
)


@pytest.mark.parametrize(
    "answer",
    [
        "; the Indian side took note of the proposal and will examine it.",
        "; India noted the request and would consider it.",
        ", and the Indian side agreed to look into the request.",
        ". India said it would study the proposal.",
    ],
)
def test_a_request_that_is_only_weighed_is_one_request(answer: str) -> None:
    facts = facts_of(MET, f"Kenya sought India's assistance in setting up a vaccine plant{answer}")
    assert [(c.act, c.actors, c.addressees) for c in facts.commitments] == [("requested", ("KEN",), ("IND",))]


def test_what_a_side_will_do_besides_is_pledged() -> None:
    facts = facts_of(
        MET, "Kenya asked India to train its pilots; India will open a training centre in Mombasa by 2026."
    )
    assert [(c.act, c.actors) for c in facts.commitments] == [("requested", ("KEN",)), ("pledged", ("IND",))]


@pytest.mark.parametrize(
    "invitation",
    [
        "conveyed to him an invitation to visit India",
        "extended an invitation to Otieno to visit India",
        "handed him an official invitation to visit India",
    ],
)
def test_an_invitation_that_is_conveyed_is_proposed(invitation: str) -> None:
    facts = facts_of(
        MET,
        "India offered 40 training slots to officers of Kenya.",
        f"Ms. Mathur called on the Foreign Minister of Kenya, David Otieno, and {invitation}.",
    )
    assert [(c.act, c.actors, c.addressees) for c in facts.commitments][1:] == [("proposed", ("IND",), ("KEN",))]


@pytest.mark.parametrize(
    ("presence", "present"),
    [
        ("High Commissioner of India to Kenya Ramesh Kaul was also part of the delegation.", True),
        ("High Commissioner of India to Kenya Ramesh Kaul attended the consultations.", True),
        ("High Commissioner of India to Kenya Ramesh Kaul called it part of a long friendship.", False),
    ],
)
def test_who_was_part_of_a_delegation_was_there(presence: str, *, present: bool) -> None:
    (talks,) = facts_of(MET, presence).events
    assert ("Ramesh Kaul" in {who.name for who in talks.participants}) is present


def test_each_delegation_has_its_own_leader() -> None:
    (talks,) = facts_of(MET).events
    assert {who.name: who.represents for who in talks.participants if who.kind == "person"} == {
        "Anita Mathur": "IND",
        "Peter Kimani": "KEN",
    }
