"""Claims that English tells and calls wrong, in our own sentences."""

from __future__ import annotations

import pytest

from schemas.vocabulary import Certainty
from tests.offline.english import facts_of

MET = "Indian Defence Minister Arjun Rao met Kenyan Defence Minister Abdi Noor in Nairobi on Monday."


@pytest.mark.parametrize(
    "sentence",
    [
        "A spokesman rejected as false a report that India had delivered two frigates to Kenya in January.",
        "Reports that the two navies had held an exercise off Mombasa in January are wrong, Rao said.",
        "Kenya said it was not true that Noor had met Omani Defence Minister Saif Harrasi in Muscat last month.",
        "Noor flew to Oman on Sunday, a paper wrote, something his office flatly denied.",
        "It is complete nonsense that Noor flew to Oman on Sunday, his office said.",
    ],
)
def test_what_is_called_wrong_is_denied(sentence: str) -> None:
    events = facts_of(MET, sentence).events
    assert [event.certainty for event in events] == [Certainty.ASSERTED, Certainty.DENIED]


@pytest.mark.parametrize(
    "sentence",
    [
        "Noor flew to Oman on Sunday, and Rao denied that bases had come up.",
        "Noor flew to Oman on Sunday, where something else awaited him.",
        "Noor flew to Oman on Sunday, which was no wrong turn.",
    ],
)
def test_what_is_told_beside_a_denial_is_not_denied(sentence: str) -> None:
    events = facts_of(MET, sentence).events
    assert [event.certainty for event in events] == [Certainty.ASSERTED, Certainty.ASSERTED]
