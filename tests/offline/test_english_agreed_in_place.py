"""Talks of which English tells only by what people of two sides agreed on in a place."""

from __future__ import annotations

import pytest

from tests.offline.english import told

TWO = "Norwegian Foreign Minister Ingrid Solberg and her Kenyan counterpart Amina Odera"


@pytest.mark.parametrize(
    ("agreed", "day"),
    [
        ("agreed in Oslo on Tuesday to", "Tuesday"),
        ("decided on Wednesday in Oslo to", "Wednesday"),
        ("agreed in Oslo to", None),
    ],
)
def test_people_who_agree_in_a_place_have_met_there(agreed: str, day: str | None) -> None:
    events = told(f"{TWO} {agreed} open a trade office in Mombasa.")
    assert events == [("meeting", "occurred", day, "Oslo", ["Ingrid Solberg", "Amina Odera"])]


@pytest.mark.parametrize("agreed", ["agreed on Tuesday to", "have agreed to", "decided last year to"])
def test_people_who_agree_in_no_place_may_not_have_met(agreed: str) -> None:
    assert told(f"{TWO} {agreed} open a trade office in Mombasa.") == []


def test_countries_that_agree_in_a_place_need_not_have_held_talks() -> None:
    assert told("Norway and Kenya agreed in Oslo to open a trade office in Mombasa.") == []
