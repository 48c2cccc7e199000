"""English: a body of two countries of which a sentence says between commas when it was founded, then when it met."""

from __future__ import annotations

import pytest

from tests.offline.english import told

LEAD = "Kenya and Zambia will hold talks on trade in Nairobi on Friday."


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        (
            "The joint commission between the two countries, established in 2005, last met in Lusaka in May 2022.",
            "May 2022",
        ),
        ("The joint commission of Kenya and Zambia, set up in 2005, last met in Lusaka in May 2022.", "May 2022"),
        ("The Kenya-Zambia joint commission, launched in 2005, met in Lusaka last week.", "last week"),
    ],
)
def test_a_body_met_behind_its_founding(sentence: str, day: str) -> None:
    events = told(LEAD, sentence)
    assert ("meeting", "occurred", day, "Lusaka", ["Kenya", "Zambia"]) in events
    # Where it met says nothing of where it was founded.
    assert [place for kind, _, _, place, _ in events if kind == "launch"] in ([None], [])


@pytest.mark.parametrize(
    "sentence",
    [
        "The joint commission of Kenya and Zambia, set up in 2005, has never met.",
        "The joint commission of Kenya and Zambia, set up in 2005, sits in Lusaka.",
        "The commission of the African Union, set up in 2005, last met Zambian officials in May 2022.",
    ],
)
def test_a_body_that_did_not_meet_is_none(sentence: str) -> None:
    assert [event for event in told(LEAD, sentence) if event[:2] == ("meeting", "occurred")] == []
