"""English: documents that were signed before somebody tells it, and that are wrapped up in a headline."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of

DEAL = "a 64 million dollar contract to supply 84 armored vehicles to Oman"


@pytest.mark.parametrize(
    "said",
    ["said Wednesday it has signed", "said on Wednesday that it had signed", "said Wednesday that it has signed"],
)
def test_a_contract_has_not_the_day_on_which_it_is_told(said: str) -> None:
    facts = facts_of(
        f"Kenyan defense company Simba Mobility {said} {DEAL}.",
        "The contract was signed with the Omani Army at a ceremony in Muscat on Tuesday.",
    )
    assert [(a.status.value, a.date_text) for a in facts.agreements] == [("signed", "Tuesday")]


def test_a_contract_has_the_day_of_its_signature() -> None:
    facts = facts_of(f"Kenyan defense company Simba Mobility on Wednesday signed {DEAL}.")
    assert [a.date_text for a in facts.agreements] == ["Wednesday"]


@pytest.mark.parametrize("verb", ["wrap up", "to wrap up"])
def test_who_wraps_up_a_pact_is_no_part_of_its_name(verb: str) -> None:
    facts = facts_of(
        "Kenya and Oman held talks in Muscat on Wednesday.", headline=f"Kenya, Oman {verb} refuelling pact, meet again"
    )
    assert [a.name for a in facts.agreements] == ["refuelling pact"]
