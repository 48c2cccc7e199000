"""English: the day of a pledge is no deadline, what will lapse has not yet, and titles of rulers are first names."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, people_of

MET = "Kenyan President Daniel Otieno met Norwegian Prime Minister Lukas Brandvold in Nairobi on Tuesday."


@pytest.mark.parametrize(
    "sentence",
    [
        "Norwegian Foreign Minister Ingrid Solberg pledged further aid to Kenya on Tuesday after talks with President "
        "Daniel Otieno.",
        "Norwegian Foreign Minister Ingrid Solberg pledged further aid to Kenya on Tuesday during a visit to Nairobi.",
    ],
)
def test_the_day_of_a_pledge_is_no_deadline(sentence: str) -> None:
    assert [(c.text, c.deadline_text) for c in facts_of(sentence).commitments] == [("further aid to Kenya", None)]


def test_what_two_will_see_signed_is_not_signed_yet() -> None:
    facts = facts_of(
        "Kenyan President Daniel Otieno and Norwegian Prime Minister Lukas Brandvold will hold talks on Friday and "
        "preside over the signing of five documents, among them an agreement on extradition."
    )
    assert [(a.status.value, a.date_text) for a in facts.agreements] == [("proposed", None)]


@pytest.mark.parametrize(("lapse", "status"), [("will lapse in December", "in_force"), ("lapsed in 2023", "ended")])
def test_a_document_that_will_lapse_is_in_force(lapse: str, status: str) -> None:
    facts = facts_of(f"{MET} A memorandum of understanding on fisheries, signed in 2021, {lapse}.")
    assert [a.status.value for a in facts.agreements] == [status]


def test_who_has_left_is_no_longer_on_a_visit() -> None:
    text = "NAIROBI, March 13, 2024 (Reuters) — Norwegian Premier Lukas Brandvold, who arrived on Monday, gave "
    found = facts_of(f"{text}a speech and left for Oslo on Tuesday.").events
    assert [(e.type.value, e.status.value) for e in found] == [("visit", "occurred")]


@pytest.mark.parametrize(
    ("printed", "name", "office"),
    [
        ("Defence Minister Emir Otieno", "Emir Otieno", "Defence Minister"),
        ("Industry Minister Sultan Al Karim", "Sultan Al Karim", "Industry Minister"),
    ],
)
def test_a_title_of_rulers_behind_an_office_is_a_first_name(printed: str, name: str, office: str) -> None:
    facts = facts_of(f"Norwegian Foreign Minister Ingrid Solberg met Oman's {printed} in Muscat on Tuesday.")
    assert (name, office, "OMN") in people_of(facts)
