"""English: agencies abroad: counterparts from a country, offices held then, what both stress, dates of plans."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, people_of

TALKS = "Kenyan Foreign Minister Joseph Mwangi held talks with Danish Foreign Minister Ida Bang in Nairobi on Monday."


def test_a_counterpart_from_a_country_is_of_it() -> None:
    facts = facts_of(
        "Kenyan Foreign Minister Joseph Mwangi spoke of Sudan. Mwangi also met his counterpart Ida Bang from Denmark."
    )
    assert people_of(facts)[-1] == ("Ida Bang", "Foreign Minister", "DNK")
    facts = facts_of("Kenyan Foreign Minister Joseph Mwangi met his Danish counterpart Ida Bang from Sudan by phone.")
    assert people_of(facts)[-1][2] == "DNK"


def test_an_office_that_somebody_held_then_is_not_that_of_who_governs_now() -> None:
    facts = facts_of(
        "Kenya's Deputy Prime Minister and then-Foreign Minister Joseph Mwangi met with Danish Minister Ida Bang "
        "in Nairobi on Monday.",
        "Kenyan Prime Minister Peter Otieno went to Denmark in 2021.",
    )
    assert [p.name for p in facts.events[0].participants] == ["Joseph Mwangi", "Ida Bang"]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Kenya and Denmark are committed to find solutions to the issues of Sudan, and to the war in Yemen.",
            [(("KEN", "DNK"), ())],
        ),
        ("They agreed to open a port and to train pilots.", [(("KEN", "DNK"), ()), (("KEN", "DNK"), ())]),
        ("They also stressed the need to prioritize dialogue to end the war in Sudan.", [(("KEN", "DNK"), ())]),
        ("Mwangi stressed the need to prioritize dialogue to end the war in Sudan.", [(("KEN",), ("DNK",))]),
    ],
)
def test_what_both_stress_is_asked_of_nobody_and_a_noun_is_no_second_deed(
    sentence: str, told: list[tuple[tuple[str, ...], tuple[str, ...]]]
) -> None:
    assert [(c.actors, c.addressees) for c in facts_of(f"{TALKS} {sentence}").commitments] == told


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            "Kenya and Denmark signed agreements on trade, a joint declaration on peace and the start of talks.",
            ["joint declaration on peace"],
        ),
        (
            "In 2012 Kenya and Denmark signed agreements on trade, peace and the founding of a body.",
            ["trade", "peace", "founding of a body"],
        ),
    ],
)
def test_other_documents_of_a_list_are_no_subjects(sentence: str, names: list[str]) -> None:
    assert [a.name for a in facts_of(sentence).agreements] == names


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("announced his plans to visit Copenhagen following talks with Danish Foreign Minister Ida Bang.", "occurred"),
        ("plans to visit Copenhagen for talks with Danish Foreign Minister Ida Bang.", "scheduled"),
    ],
)
def test_talks_after_which_somebody_announced_plans_were_held(sentence: str, status: str) -> None:
    facts = facts_of(f"Kenyan Foreign Minister Joseph Mwangi {sentence}")
    assert [e.status.value for e in facts.events if e.type.value == "meeting"] == [status]


@pytest.mark.parametrize(
    ("content", "deadline"),
    [
        ("carry out the 2022-2026 Action Programme on ports", None),
        ("carry out the results of President Peter Otieno's state visit to Denmark in May", None),
        ("open a port in May", "May"),
    ],
)
def test_the_years_of_a_plan_and_the_day_of_a_visit_are_no_deadline(content: str, deadline: str | None) -> None:
    facts = facts_of(f"{TALKS} They agreed to {content}.")
    assert [c.deadline_text for c in facts.commitments] == [deadline]


@pytest.mark.parametrize(("day", "status"), [("May 20-21", "scheduled"), ("March 20-21", "scheduled")])
def test_a_visit_that_takes_place_on_days_ahead_is_scheduled(day: str, status: str) -> None:
    facts = facts_of(f"The official visit to Denmark by Kenyan Prime Minister Tom Mboya takes place on {day}.")
    assert [(e.type.value, e.status.value) for e in facts.events] == [("visit", status)]
    facts = facts_of("The official visit to Denmark by Kenyan Prime Minister Tom Mboya took place on March 9-10.")
    assert [(e.type.value, e.status.value) for e in facts.events] == [("visit", "occurred")]
