"""What English goes on with behind what was put off, and claims that are rejected, however that is put."""

from __future__ import annotations

import pytest

from schemas.vocabulary import Certainty
from tests.offline.english import facts_of, told

MET = "Norwegian Foreign Minister Ingrid Solberg met her Kenyan counterpart Amina Odera in Oslo on Tuesday."


@pytest.mark.parametrize(
    "moved",
    [
        "has been put off and will now sit in Mombasa on April 17",
        "has been postponed and will now be held in Mombasa on April 17",
        "was called off but will now take place in Mombasa on April 17",
    ],
)
def test_what_was_put_off_will_now_be_on_another_day(moved: str) -> None:
    events = told(
        f"The 14th session of the Norway-Kenya Joint Commission, which was to have opened in Bergen on Thursday, "
        f"{moved}, officials said."
    )
    assert [event[:4] for event in events] == [
        ("meeting", "cancelled", "Thursday", "Bergen"),
        ("meeting", "scheduled", "April 17", "Mombasa"),
    ]


def test_what_somebody_will_now_do_is_no_session() -> None:
    events = told(f"{MET[:-1]} and will now train officers in Mombasa on April 17.")
    assert [event[:3] for event in events] == [("meeting", "occurred", "Tuesday")]


@pytest.mark.parametrize(
    "rejected",
    [
        "Solberg rejected, however, claims circulating on social media that Norway had asked Uganda to mediate.",
        "Solberg also rejected persistent rumours online that Norway had asked Uganda to mediate.",
        "Solberg rejects anonymous online reports that Norway had asked Uganda to mediate.",
    ],
)
def test_a_claim_is_rejected_however_that_is_put(rejected: str) -> None:
    facts = facts_of(MET, rejected)
    assert [(c.actors, c.certainty, c.event_id) for c in facts.commitments] == [(("NOR",), Certainty.DENIED, None)]


def test_what_is_told_besides_is_not_rejected() -> None:
    facts = facts_of(
        MET, "Solberg rejected, in passing, a report and said that she had asked Uganda to send observers to Bergen."
    )
    assert [c.certainty for c in facts.commitments] == [Certainty.ASSERTED]
