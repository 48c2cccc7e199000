"""English: companies that deliver something, of which a relative clause tells more."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, told

TOOK = "Kenya's navy took delivery of two patrol boats from Dutch shipbuilder Damwerf on Wednesday."


@pytest.mark.parametrize(
    ("sentence", "status", "date", "taker"),
    [
        (
            "Damwerf, which is based in Gorinchem and has 900 workers, delivered two ships to Senegal in 2021.",
            "occurred",
            "2021",
            "Senegal",
        ),
        (
            "Damwerf, which was founded in 1920, will deliver a third vessel to Ghana in September 2027.",
            "scheduled",
            "September 2027",
            "Ghana",
        ),
        ("Damwerf, which sold two ships to Peru in 2019, is based in Gorinchem.", "occurred", "2019", "Peru"),
    ],
)
def test_a_company_gives_what_is_told_behind_it(sentence: str, status: str, date: str, taker: str) -> None:
    events = told(TOOK, sentence)
    assert [event for event in events if taker in event[4]] == [
        ("arms_transfer", status, date, None, ["Damwerf", taker])
    ]
    assert len(events) == len(told(TOOK)) + 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Damwerf, which is also bidding for ships in Peru, declined to comment.",
        "Damwerf, which employs some 900 people, has never delivered ships to Peru.",
    ],
)
def test_a_company_of_which_nothing_is_given_gives_nothing(sentence: str) -> None:
    assert told(TOOK, sentence) == told(TOOK)
    assert facts_of(TOOK, sentence).commitments == ()
