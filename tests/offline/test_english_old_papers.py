"""English: old documents that a relative clause without a mark dates ("a pact C and C signed in D")."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, told

MET = (
    "Kenya's Defence Minister Grace Wanjiku and French Armed Forces Minister Lucien Maurel met in Nairobi on Wednesday."
)


@pytest.mark.parametrize(
    "sentence",
    [
        "France will train 40 Kenyan divers at Toulon this year under a maritime security agreement the two countries "
        "signed in 2022, a minister said.",
        "France will repair Kenyan radars this year under a contract the two sides signed in 2023.",
    ],
)
def test_a_document_that_was_signed_long_ago_is_no_signing(sentence: str) -> None:
    facts = facts_of("France handed over two boats to Kenya on Tuesday.", sentence)
    assert "signing" not in [e.type.value for e in facts.events]
    assert [a.status.value for a in facts.agreements] == ["signed"]


def test_goods_do_not_come_on_the_day_of_the_contract() -> None:
    facts = facts_of(MET, "France will deliver the boats under a contract the two governments signed last year.")
    assert [e.date_text for e in facts.events] == ["Wednesday"]
    assert [a.date_text for a in facts.agreements] == ["last year"]


def test_he_is_not_who_signed_an_old_document() -> None:
    facts = facts_of(
        '"We cannot guard these waters from the shore," Kenyan Defence Minister Grace Wanjiku said.',
        "France will train 40 divers under a security agreement the two countries signed in 2022, she said. She "
        "called on Italy to send ships.",
    )
    asked = [c for c in facts.commitments if c.act.value == "requested"]
    assert [(c.actors, c.addressees) for c in asked] == [(("KEN",), ("ITA",))]


def test_what_two_sides_signed_this_week_is_a_signing() -> None:
    sentence = "Kenya and France signed a maritime pact in Nairobi on Wednesday."
    assert [event[:3] for event in told(sentence)] == [("signing", "occurred", "Wednesday")]
