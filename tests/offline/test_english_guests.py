"""Who comes along with a visitor and who receives him, in our own English sentences."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, told

ARRIVED = "Kenyan President James Otieno arrived in New Delhi on Monday on a three-day visit."


def roles(*paragraphs: str) -> list[tuple[str, list[tuple[str, str | None, str]]]]:
    return [
        (event.type.value, [(who.name, who.represents, who.role.value) for who in event.participants])
        for event in facts_of(*paragraphs).events
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "He is accompanied by Foreign Minister Ali Juma and Defence Minister Abdi Noor.",
        "Accompanying him are Foreign Minister Ali Juma and Defence Minister Abdi Noor.",
        "Foreign Minister Ali Juma and Defence Minister Abdi Noor are accompanying him.",
        "His delegation includes Foreign Minister Ali Juma and Defence Minister Abdi Noor.",
        "He is leading a delegation that includes Foreign Minister Ali Juma and Defence Minister Abdi Noor.",
        "Mr Otieno is accompanied by Foreign Minister Ali Juma and Defence Minister Abdi Noor.",
    ],
)
def test_who_comes_along_with_a_visitor_is_of_his_country_and_meets_nobody(sentence: str) -> None:
    assert roles(f"{ARRIVED} {sentence}") == [
        (
            "visit",
            [
                ("James Otieno", "KEN", "visitor"),
                ("Ali Juma", "KEN", "visitor"),
                ("Abdi Noor", "KEN", "visitor"),
                ("India", "IND", "host"),
            ],
        )
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Kenyan President James Otieno was received at the airport in New Delhi by Minister of State Ravi Rao on "
        "Monday.",
        "Minister of State Ravi Rao received Kenyan President James Otieno at the airport in New Delhi on Monday.",
        "Kenyan President James Otieno was warmly welcomed at the airport by Minister of State Ravi Rao on his "
        "arrival in New "
        "Delhi on Monday.",
        "Kenyan President James Otieno landed in New Delhi on Monday. He was received at the airport by Minister of "
        "State "
        "Ravi Rao.",
        "Kenyan President James Otieno landed in New Delhi on Monday. Minister of State Ravi Rao received him at the "
        "airport.",
    ],
)
def test_who_receives_a_guest_at_the_airport_is_the_host_of_his_visit(sentence: str) -> None:
    (event,) = facts_of(sentence).events
    found = [(who.name, who.represents, who.role.value) for who in event.participants]
    assert (event.type.value, event.date_text, event.location) == ("visit", "Monday", "New Delhi")
    assert found == [("James Otieno", "KEN", "visitor"), ("Ravi Rao", "IND", "host")]


@pytest.mark.parametrize(
    "sentence",
    [
        "The delegation will be received at the airport.",
        "The agreement includes a clause that Foreign Minister Ali Juma praised.",
    ],
)
def test_who_is_only_named_comes_along_with_nobody(sentence: str) -> None:
    assert [names for *_, names in told(f"{ARRIVED} {sentence}")] == [["James Otieno", "India"]]
