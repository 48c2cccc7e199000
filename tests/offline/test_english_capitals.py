"""English: capitals of which a relative clause tells what was signed."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of


@pytest.mark.parametrize(
    ("sentence", "parties"),
    [
        ("The plan has alarmed Canberra, which signed a border security treaty with Samoa in 2021.", ("AUS", "WSM")),
        ("The plan worries Tokyo, which concluded a defence pact with Tonga in 2020.", ("JPN", "TON")),
        ("It is a blow to Paris, which had signed a port agreement with Vanuatu in 2022.", ("FRA", "VUT")),
    ],
)
def test_a_capital_of_which_a_relative_clause_tells_is_a_party(sentence: str, parties: tuple[str, str]) -> None:
    facts = facts_of(
        "Fijian Foreign Minister Semi Vaka met Indian Foreign Minister Arun Rao in Suva on Wednesday.", sentence
    )
    assert [a.parties for a in facts.agreements] == [parties]
