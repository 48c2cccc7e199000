"""English: guests and hosts whom a sentence only calls so, and the stops of a journey."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, told

CAME = "NAIROBI - Fijian President Jone Tuilagi arrived in Nairobi on Monday for a three-day State visit."
RECEIVED = "He was received at the airport by Kenyan President Amos Kibet."


@pytest.mark.parametrize(
    "sentence",
    [
        "President Amos Kibet and his guest held talks on Tuesday.",
        "Kenyan President Amos Kibet held talks with his guest on Tuesday.",
    ],
)
def test_his_guest_is_who_came(sentence: str) -> None:
    assert ("meeting", "occurred", "Tuesday", None, ["Amos Kibet", "Jone Tuilagi"]) in told(CAME, sentence)


@pytest.mark.parametrize(
    "sentence",
    ["Tuilagi and his host held talks on Tuesday.", "The Fijian leader held talks with his host on Tuesday."],
)
def test_his_host_is_who_received_him(sentence: str) -> None:
    meetings = [event for event in told(CAME, RECEIVED, sentence) if event[0] == "meeting"]
    assert [(day, sorted(people)) for _, _, day, _, people in meetings] == [
        ("Tuesday", ["Amos Kibet", "Jone Tuilagi"]),
    ]


def test_the_guest_is_asked_for_something() -> None:
    facts = facts_of(
        CAME,
        "Kenyan President Amos Kibet and his guest held talks on Tuesday.",
        "Kibet urged his guest to ratify the tax pact.",
    )
    assert [(c.actors, c.addressees) for c in facts.commitments] == [(("KEN",), ("FJI",))]


@pytest.mark.parametrize(
    "sentence",
    [
        "President Amos Kibet and his guest house manager held talks on Tuesday.",
        "President Amos Kibet held talks on Tuesday at his guest's hotel.",
        "Kenyan economist Ruth Wanjiru and her host family held talks on Tuesday.",
    ],
)
def test_who_is_called_guest_of_something_else_is_none(sentence: str) -> None:
    assert [event for event in told(CAME, sentence) if event[0] == "meeting"] == []
