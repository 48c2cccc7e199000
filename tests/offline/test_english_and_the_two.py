"""English: "P met P and the two agreed to", where "the two" are who met."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of

MET = "Indian Defence Minister Anil Mehta on Wednesday met his Egyptian counterpart Tarek Shahin"


@pytest.mark.parametrize("two", ["the two agreed", "the two ministers decided", "the two leaders have agreed"])
def test_the_two_who_met_agree(two: str) -> None:
    facts = facts_of(f"{MET} and {two} to expand training.")
    assert [[p.name for p in event.participants] for event in facts.events] == [["Anil Mehta", "Tarek Shahin"]]
    assert [sorted(c.actors) for c in facts.commitments] == [["EGY", "IND"]]


def test_the_two_with_whom_a_third_agrees_are_others() -> None:
    facts = facts_of(
        f"{MET} and Kenyan Defence Minister Peter Otieno in Cairo.",
        "US Secretary Ann Field and the two ministers agreed to expand training.",
    )
    assert ["EGY", "IND"] not in [sorted(c.actors) for c in facts.commitments]
