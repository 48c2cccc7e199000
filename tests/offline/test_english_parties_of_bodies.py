"""English: what a dateline in capitals and the home country have to do with what others signed: nothing."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of


@pytest.mark.parametrize(
    ("sentence", "parties"),
    [
        ("MALINDI, Kenya - Zambia and Peru signed a pact on cables on Tuesday.", {"ZMB", "PER"}),
        ("LAUTOKA, Fiji – Zambia and Peru signed a pact on cables on Tuesday.", {"ZMB", "PER"}),
        ("NAIROBI - African Union ministers signed a pact on cables on Tuesday.", {"AU"}),
        ("NAIROBI - The defence ministers of the African Union signed a pact on cables on Tuesday.", {"AU"}),
        ("Kenya signed a pact on cables with the African Union on Tuesday.", {"KEN", "AU"}),
        ("KENYA, Zambia - The two countries signed a pact on cables on Tuesday.", {"KEN", "ZMB"}),
    ],
)
def test_who_signed_are_the_parties(sentence: str, parties: set[str]) -> None:
    facts = facts_of(sentence, headline="Sea cables get a pact")
    assert [set(a.parties) for a in facts.agreements] == [parties]
