"""English: what officials of a body will do of which both sides are members, and what things are raised to."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, told

MET = "Fijian Navy chief Admiral Jone Tuilagi met Kenyan Navy chief Admiral Amos Kibet in Suva on Monday."


@pytest.mark.parametrize(
    "sentence",
    [
        "Both countries are members of the Commonwealth, whose navy chiefs are expected to meet in Malta in May.",
        "The two countries border Tonga, whose ministers will hold talks in Nukualofa in May.",
    ],
)
def test_officials_of_others_who_meet_are_not_both(sentence: str) -> None:
    assert [event for event in told(MET, sentence) if event[0] == "meeting"] == [
        ("meeting", "occurred", "Monday", "Suva", ["Jone Tuilagi", "Amos Kibet"])
    ]


@pytest.mark.parametrize(
    ("sentence", "contents"),
    [
        (
            "They agreed to upgrade the patrol, held since 2005, to a full exercise, and to post liaison officers.",
            ["upgrade the patrol, held since 2005, to a full exercise", "post liaison officers"],
        ),
        (
            "They agreed to raise their dialogue, launched in 2011, to the level of ministers and to widen patrols.",
            ["raise their dialogue, launched in 2011, to the level of ministers", "widen patrols"],
        ),
        (
            "They agreed to share data, to train pilots, and to widen patrols.",
            ["share data", "train pilots", "widen patrols"],
        ),
    ],
)
def test_what_something_is_raised_to_is_no_act_of_its_own(sentence: str, contents: list[str]) -> None:
    assert [c.text for c in facts_of(MET, sentence).commitments] == contents
