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


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("Before arriving in Muscat, Rao had met Foreign Minister Rashid Noori of Qatar in Doha on Friday.", "Doha"),
        ("Prior to her arrival in Muscat, Rao met Foreign Minister Rashid Noori of Qatar in Doha on Friday.", "Doha"),
        ("After arriving in Muscat, Rao met Foreign Minister Rashid Noori of Qatar on Friday.", "Muscat"),
    ],
)
def test_a_journey_at_the_head_of_a_sentence_is_not_where_or_when_people_met(sentence: str, place: str) -> None:
    facts = facts_of("Foreign Minister Kavita Rao of India arrived in Muscat on Sunday.", sentence)
    talks = next(event for event in facts.events if event.type.value == "meeting")
    visit = next(event for event in facts.events if event.type.value == "visit")
    assert (talks.location, talks.date_text, visit.date_text) == (place, "Friday", "Sunday")


def test_goods_are_counted_of_more_and_their_order_was_another_day() -> None:
    handed, order = facts_of(
        "India handed over the first two of six coastal radars to Kenya in Mombasa on Thursday.",
        "Kenya had ordered the radars from Goa Shipyard Limited in July last year.",
    ).events
    assert (handed.date_text, {who.represents for who in handed.participants}) == ("Thursday", {"IND", "KEN"})
    assert (order.salience, order.date_text) == ("background", "July last year")
    assert {who.name for who in order.participants} == {"Kenya", "Goa Shipyard Limited"}


def test_who_was_there_besides_the_leaders_of_the_delegations_only_attended() -> None:
    (talks,) = facts_of(MET, "High Commissioner Ramesh Kaul was part of the Indian delegation.").events
    assert {who.name: who.role.value for who in talks.participants} == {
        "Anita Mathur": "principal",
        "Peter Kimani": "principal",
        "Ramesh Kaul": "attendee",
    }


def test_when_and_where_somebody_is_invited_to_is_not_when_and_where_he_was_met() -> None:
    talks = facts_of(
        MET,
        "Ms. Mathur also called on Kenya's Defence Minister David Otieno and extended to him an invitation to attend "
        "the air show in Bengaluru in February 2025.",
    ).events[-1]
    assert {who.name for who in talks.participants} == {"Anita Mathur", "David Otieno"}
    assert (talks.date_text, talks.location) == (None, None)


@pytest.mark.parametrize(
    ("assurance", "pledged"),
    [
        ("the Indian side assured that it would consider the request", 0),
        ("Mathur assured him that India would look into the matter", 0),
        ("Mathur assured him that India would train fifty officers", 1),
    ],
)
def test_to_consider_is_not_pledged_by_an_assurance(assurance: str, pledged: int) -> None:
    facts = facts_of(MET, f"Kenya requested training for its experts, and {assurance}.")
    assert sum(c.act == "pledged" for c in facts.commitments) == pledged
