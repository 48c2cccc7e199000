"""English: decisions that are told to somebody, and those to do something."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of

CALLED = "Peruvian Defence Minister Juan Soto spoke with Japanese Defence Minister Kenji Amano by phone on Wednesday."


@pytest.mark.parametrize(
    "sentence",
    [
        "Soto explained the decision to his Japanese counterpart in the call.",
        "Soto explained the decision to Amano.",
    ],
)
def test_whom_a_decision_is_told_is_nothing_that_is_decided(sentence: str) -> None:
    assert facts_of(CALLED, sentence).commitments == ()


def test_a_decision_to_do_something_is_a_pledge() -> None:
    facts = facts_of(CALLED, "Soto announced the decision to send Japan two ships.")
    assert [(c.act.value, c.text) for c in facts.commitments] == [("pledged", "send Japan two ships")]
