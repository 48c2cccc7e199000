"""English: what idioms say in several words, and what two sides agree, discuss and sign without a word for talks."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, people_of, told

MET = [("meeting", "occurred", "Friday", "Oslo", ["Kari Lund", "Mart Tamm"])]


@pytest.mark.parametrize(
    "met",
    [
        "came face to face with her Estonian counterpart Mart Tamm in Oslo on Friday.",
        "held a one-on-one with her Estonian counterpart Mart Tamm in Oslo on Friday.",
        "held a tete-a-tete with her Estonian counterpart Mart Tamm in Oslo on Friday.",
        "had lunch with her Estonian counterpart Mart Tamm in Oslo on Friday.",
    ],
)
def test_they_met(met: str) -> None:
    assert told(f"Norway's Defence Minister Kari Lund {met}") == MET


@pytest.mark.parametrize("signed", ["put pen to paper on", "put their names to", "put their signatures to"])
def test_they_signed(signed: str) -> None:
    facts = facts_of(
        "Norway's Defence Minister Kari Lund and her Estonian counterpart Mart Tamm "
        f"{signed} a defence cooperation agreement in Oslo on Friday."
    )
    assert [(a.name, a.status.value) for a in facts.agreements] == [("defence cooperation agreement", "signed")]


@pytest.mark.parametrize("verb", ["hammered out", "thrashed out", "struck", "clinched", "entered into"])
def test_they_concluded(verb: str) -> None:
    facts = facts_of(f"Norway and Estonia {verb} an agreement on joint air patrols in Oslo on Friday.")
    assert [(a.name, a.status.value) for a in facts.agreements] == [("agreement on joint air patrols", "finalised")]


def test_what_entered_into_force_is_in_force() -> None:
    facts = facts_of("The agreement on air services between Norway and Estonia entered into force in 2006.")
    assert [a.status.value for a in facts.agreements] == ["in_force"]


def test_what_missiles_struck_is_not_concluded() -> None:
    facts = facts_of("Missiles struck a base that Norway and Estonia use under an agreement on joint air patrols.")
    assert [a.status.value for a in facts.agreements] == ["in_force"]


@pytest.mark.parametrize(
    "agreed",
    [
        "Norway has reached an agreement with Estonia to share radar data, its defence ministry said on Friday.",
        "Norway agreed with Estonia to share radar data, its defence ministry said on Friday.",
    ],
)
def test_one_agrees_with_another(agreed: str) -> None:
    facts = facts_of(agreed)
    assert [(c.act.value, c.actors, c.text) for c in facts.commitments] == [
        ("agreed", ("NOR", "EST"), "share radar data")
    ]


def test_what_they_train_is_a_second_commitment() -> None:
    facts = facts_of(
        "Norway and Estonia agreed to share radar data and train pilots together, officials said on Friday."
    )
    assert [c.text for c in facts.commitments] == ["share radar data", "train pilots together"]


@pytest.mark.parametrize("whose", ["The foreign ministers of", "Diplomats from", "Technical teams from"])
def test_officials_without_names_discuss_something_on_a_day(whose: str) -> None:
    events = told(f"{whose} Norway and Estonia discussed Baltic security in Oslo on Friday.")
    assert events == [("meeting", "occurred", "Friday", "Oslo", ["Norway", "Estonia"])]


def test_the_agreement_behind_a_pact_is_that_pact() -> None:
    facts = facts_of(
        "Norway and Estonia have finally signed a pact that lets their navies share data.",
        "The agreement on the exchange of shipping data was signed in Oslo on Friday.",
    )
    assert [a.name for a in facts.agreements] == ["agreement on the exchange of shipping data"]


def test_an_is_a_surname() -> None:
    facts = facts_of("Vietnam's foreign minister Nguyen Van An met his Laotian counterpart Somsavat Keo on Wednesday.")
    assert people_of(facts)[0] == ("Nguyen Van An", "foreign minister", "VNM")
