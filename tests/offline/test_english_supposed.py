"""Documents and undertakings that English articles only suppose: conditions, advice, what experts expect."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of

TALKS = "Defence Minister Vinod Talwar met Kenyan Defence Minister Joseph Mutua in Nairobi on Monday."


@pytest.mark.parametrize(
    "sentence",
    [
        "If India and Kenya signed a pact on ports, traders would gain.",
        "Retired Admiral Suresh Kapadia argued that India should sign a logistics pact with Kenya.",
        "Analysts expect a logistics pact between India and Kenya.",
    ],
)
def test_a_document_that_is_only_supposed_is_none(sentence: str) -> None:
    assert facts_of(TALKS, sentence).agreements == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "If India invited Kenya to join, Egypt would send two ships to India.",
        "Should the talks succeed, India will give Kenya four boats.",
    ],
)
def test_what_would_follow_is_no_undertaking(sentence: str) -> None:
    assert facts_of(TALKS, sentence).commitments == ()


def test_an_undertaking_stays_one_where_its_condition_stands_behind() -> None:
    assert [
        c.act.value for c in facts_of(TALKS, "India will train Kenyan crews if Nairobi asks for it.").commitments
    ] == ["pledged"]


@pytest.mark.parametrize(
    "law",
    [
        "the 1982 United Nations Convention on the Law of the Sea",
        "the 1982 UN Convention on the Law of the Sea (UNCLOS)",
        "the Law of the Sea Convention",
        "the Chemical Weapons Convention",
        "the Vienna Convention on Diplomatic Relations",
        "the UN Charter",
        "the Paris Agreement",
    ],
)
def test_a_treaty_of_the_whole_world_is_only_invoked(law: str) -> None:
    facts = facts_of(f"India and Vietnam held talks in Hanoi on Tuesday. Both sides stressed respect for {law}.")
    assert facts.agreements == ()


def test_a_treaty_of_the_whole_world_that_is_joined_is_told_of() -> None:
    facts = facts_of("India and Vietnam signed the Arms Trade Treaty in Hanoi on Tuesday.")
    assert [(paper.name, paper.status.value) for paper in facts.agreements] == [("Arms Trade Treaty", "signed")]
