"""Invitations, further pledges, points of a joint statement and entries of a list, in our own English sentences."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of

MET = "Greek Defence Minister Nikos Pappas met Indian Defence Minister Arun Rao in Athens on Tuesday."


def undertaken(*sentences: str) -> list[tuple[str, tuple[str, ...], str]]:
    """Act, actors and content of what is undertaken behind the talks."""
    facts = facts_of(" ".join((MET, *sentences)))
    return [(one.act.value, tuple(one.actors), one.text) for one in facts.commitments]


@pytest.mark.parametrize(
    "sentence",
    [
        "Mr Rao conveyed to him the Prime Minister's invitation to visit India at an early date.",
        "Mr Rao conveyed the Prime Minister's invitation to Mr Pappas to visit India at an early date.",
        "Mr Rao extended an invitation to him to visit India at an early date.",
        "Mr Rao handed over the Prime Minister's formal invitation to Mr Pappas to visit India at an early date.",
        "Mr Rao conveyed to Mr Pappas his warm invitation to visit India at an early date.",
    ],
)
def test_an_invitation_of_somebody_else_is_conveyed(sentence: str) -> None:
    assert undertaken(sentence) == [("proposed", ("IND",), "visit India at an early date")]


def test_a_country_of_which_it_is_said_that_it_will_do_more_pledges_both() -> None:
    sentence = '"Greece will train Indian crews for two years, and it will help to set up a repair shop," Pappas said.'
    assert undertaken(sentence) == [
        ("pledged", ("GRC",), "train Indian crews for two years"),
        ("pledged", ("GRC",), "help to set up a repair shop"),
    ]


def test_it_may_be_what_is_built() -> None:
    (pledge,) = undertaken("Greece will build a shipyard in India, and it will create 200 jobs.")
    assert pledge == ("pledged", ("GRC",), "build a shipyard in India, and it will create 200 jobs")


@pytest.mark.parametrize("what", ["study the files with an open mind", "look at the list", "study the draft"])
def test_who_would_only_study_something_pledges_nothing(what: str) -> None:
    assert undertaken(f'Pappas told reporters that Greece would "{what}".') == []


def test_what_stands_behind_would_in_quotation_marks_is_pledged() -> None:
    assert undertaken('Pappas told reporters that Greece would "train 20 pilots".') == [
        ("pledged", ("GRC",), "train 20 pilots")
    ]


@pytest.mark.parametrize(
    "statement", ["a joint communique seen by AFP", "the joint statement", "their joint declaration"]
)
def test_what_a_joint_statement_says_will_be_done_is_agreed(statement: str) -> None:
    found = undertaken(f"According to {statement}, the verification team will be led by a Swiss officer.")
    assert found == [("agreed", ("GRC", "IND"), "verification team will be led by a Swiss officer")]


@pytest.mark.parametrize(
    "sentence",
    [
        "According to a statement by the ministry, the road will be closed on Friday.",
        "According to the joint statement, the next round of talks will be held in Pune.",
    ],
)
def test_what_one_side_says_will_be_done_or_when_talks_are_held_is_not_agreed(sentence: str) -> None:
    assert undertaken(sentence) == []


def named(*sentences: str) -> list[tuple[str, str]]:
    """Name and status of the documents behind the talks."""
    return [(one.name, one.status.value) for one in facts_of(MET, *sentences).agreements]


def test_terms_of_reference_of_a_body_to_be_set_up_are_no_document() -> None:
    assert named("The two sides agreed to set up a working group and to finalise its terms of reference by May.") == []
    assert named("The two sides finalised the terms of reference for staff talks on Tuesday.") == [
        ("terms of reference for staff talks", "finalised")
    ]


@pytest.mark.parametrize("whom", ["the two countries", "India and Greece", "the two navies"])
def test_what_a_document_between_sides_is_about_belongs_to_its_name(whom: str) -> None:
    found = named(f"An earlier agreement between {whom} on port security, concluded in 1998, expired in 2023.")
    assert found == [(f"agreement between {whom} on port security", "ended")]


def test_an_earlier_agreement_is_another_than_the_one_just_signed() -> None:
    signed = "India and Greece on Tuesday signed a memorandum of understanding on joint patrols of the coast."
    earlier = "An earlier agreement between the two countries on coast security, concluded in 1998, expired in 2023."
    facts = facts_of(signed, earlier, headline="India and Greece sign coast patrol accord")
    assert [one.status.value for one in facts.agreements] == ["signed", "ended"]


def listed(*entries: str) -> list[tuple[str, str]]:
    """Name and status of the entries of a list of signed documents."""
    return named("The following documents were signed in the presence of the two Ministers:", *entries)


def test_a_programme_in_a_list_of_signed_documents_is_one() -> None:
    assert listed(
        "(i) Memorandum of Understanding on Hydrography;", "(ii) Cultural Exchange Programme for 2026-2030."
    ) == [
        ("Memorandum of Understanding on Hydrography", "signed"),
        ("Cultural Exchange Programme for 2026-2030", "signed"),
    ]


def test_a_programme_that_is_announced_is_no_document() -> None:
    assert listed(
        "(i) Memorandum of Understanding on Hydrography;", "The Programme was announced by the ministers."
    ) == [("Memorandum of Understanding on Hydrography", "signed")]
