"""What somebody else does behind a semicolon, in our own English sentences."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of

LEAD = "Norwegian Defence Minister Lukas Brandvold met Kenyan Defence Minister Amina Odera in Oslo on Wednesday."


@pytest.mark.parametrize(
    ("sentence", "texts"),
    [
        (
            "Odera asked Norway to speed up the radar licence; Brandvold, for his part, offered to train crews.",
            ["speed up the radar licence", "train crews"],
        ),
        (
            "They agreed that Norway would send trainers; Kenya would provide barracks.",
            ["Norway would send trainers", "provide barracks"],
        ),
    ],
)
def test_a_semicolon_leads_to_what_another_does(sentence: str, texts: list[str]) -> None:
    assert [one.text for one in facts_of(LEAD, sentence).commitments] == texts
