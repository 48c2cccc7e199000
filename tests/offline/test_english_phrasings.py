"""One occasion in the many words that English has for it, in our own sentences."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, told


@pytest.mark.parametrize(
    "office",
    [
        "Minister of Science and Technology",
        "Minister of Public Works",
        "Minister of Ports, Shipping and Waterways",
        "Minister of Labour and Employment",
        "Minister of Power",
        "Attorney General",
        "Inspector General of Police",
        "Assistant Chief of Naval Staff",
    ],
)
@pytest.mark.parametrize(
    "frame",
    [
        "{office} Arun Mathur met Kenyan {office} James Otieno in New Delhi on Monday.",
        "Arun Mathur, {office} of India, and James Otieno, {office} of Kenya, met in New Delhi on Monday.",
    ],
)
def test_an_office_ends_before_the_name(office: str, frame: str) -> None:
    (event,) = facts_of(frame.format(office=office)).events
    found = [(who.name, who.office, who.represents) for who in event.participants]
    assert found == [("Arun Mathur", office, "IND"), ("James Otieno", office, "KEN")]


@pytest.mark.parametrize(
    ("sentence", "kind", "status"),
    [
        ("Defence Minister Arun Mathur interacted with Kenyan Defence Minister James Otieno.", "meeting", "occurred"),
        (
            "Defence Minister Arun Mathur reviewed ties with Kenyan Defence Minister James Otieno.",
            "meeting",
            "occurred",
        ),
        ("Defence Minister Arun Mathur rang up Kenyan Defence Minister James Otieno on Monday.", "call", "occurred"),
        ("Defence Minister Arun Mathur wrote a letter to Kenyan Defence Minister James Otieno.", "call", "occurred"),
        ("Kenyan Defence Minister James Otieno is coming to India on Friday, officials said.", "visit", "scheduled"),
        ("India and Kenya sealed a deal on visas in Nairobi on Monday.", "signing", "occurred"),
    ],
)
def test_an_occasion_is_found_by_further_words(sentence: str, kind: str, status: str) -> None:
    assert [found[:2] for found in told(sentence)] == [(kind, status)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Defence Minister Arun Mathur interacted with Indian troops in Nairobi, where he reviewed a parade.",
        "The Kenyan army sealed the border with Somalia on Monday.",
        "Kenyan Defence Minister James Otieno wrote a letter of thanks.",
    ],
)
def test_the_same_words_may_tell_of_something_else(sentence: str) -> None:
    assert [found for found in told(sentence) if found[0] != "visit"] == []


def test_whose_is_no_part_of_the_name_of_a_document() -> None:
    both = "India and Kenya agreed on the Maritime Agreement"
    facts = facts_of(f"{both}, whose terms of reference were finalised on Monday.")
    assert [one.name for one in facts.agreements] == ["Maritime Agreement", "terms of reference"]
