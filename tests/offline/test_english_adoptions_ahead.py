"""Statements that English says are yet to be adopted, and since when something is that will end."""

from __future__ import annotations

import pytest

from schemas.vocabulary import AgreementStatus
from tests.offline.english import facts_of

MET = "Norwegian Foreign Minister Ingrid Solberg met her Kenyan counterpart Amina Odera in Oslo on Tuesday."


@pytest.mark.parametrize(
    "adopting", ["are to adopt", "will adopt", "are due to approve", "are set to endorse", "are expected to adopt"]
)
def test_what_is_yet_to_be_adopted_is_proposed(adopting: str) -> None:
    facts = facts_of(MET, f"African Union ministers {adopting} a Kigali Declaration on fisheries on Saturday.")
    assert [(a.status, a.date_text) for a in facts.agreements] == [(AgreementStatus.PROPOSED, "Saturday")]
    assert facts.commitments == ()


def test_what_was_adopted_is_finalised() -> None:
    facts = facts_of(MET, "African Union ministers adopted a Kigali Declaration on fisheries on Tuesday.")
    assert [(a.status, a.date_text) for a in facts.agreements] == [(AgreementStatus.FINALISED, "Tuesday")]


@pytest.mark.parametrize("since", ["early February", "December"])
def test_since_when_somebody_is_held_is_no_deadline(since: str) -> None:
    facts = facts_of(MET, f"Odera assured her that the 12 sailors held at Mombasa since {since} would be released.")
    assert [c.deadline_text for c in facts.commitments] == [None]


def test_a_deadline_behind_it_counts() -> None:
    facts = facts_of(
        MET, "Odera assured her that the 12 sailors held at Mombasa since December would be released by April."
    )
    assert [c.deadline_text for c in facts.commitments] == ["April"]
