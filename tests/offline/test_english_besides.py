"""English sentences that tell of something besides: where a deal was signed, what a document binds to."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, told

MET = "Kenyan Defence Minister Daniel Otieno met Norwegian Foreign Minister Ingrid Solberg in Nairobi on Tuesday."


def test_who_sit_down_meet_on_that_day() -> None:
    found = told(
        "Kenya's defence minister, Daniel Otieno, and his Norwegian counterpart, Lukas Brandvold, sat down in Nairobi "
        "on Tuesday to settle a row over fishing rights."
    )
    assert found == [("meeting", "occurred", "Tuesday", "Nairobi", ["Daniel Otieno", "Lukas Brandvold"])]


def test_a_delivery_takes_neither_day_nor_place_of_its_contract() -> None:
    facts = facts_of(
        "Norway will deliver ten boats to Kenya by the end of the year under a contract worth 60 million euros signed "
        "in Bergen last October."
    )
    assert [(e.type.value, e.date_text, e.location) for e in facts.events] == [
        ("arms_transfer", "end of the year", None)
    ]
    assert [(a.status.value, a.date_text) for a in facts.agreements] == [("signed", "last October")]


@pytest.mark.parametrize("said", ["A joint communique commits", "They issued a joint communique that commits"])
def test_what_a_document_binds_to_does_not_date_it(said: str) -> None:
    facts = facts_of(f"{MET} {said} both countries to hold joint patrols from June.")
    assert [(a.type.value, a.date_text) for a in facts.agreements] == [("joint_statement", None)]
    assert [c.deadline_text for c in facts.commitments] == ["June"]


def test_the_two_countries_of_a_statement_are_those_named_before() -> None:
    facts = facts_of(
        f"{MET} Solberg will travel on to Accra to meet Ghanaian Foreign Minister Abena Osei.",
        "Kenya will join the Norway-led project, the two countries said in a joint statement released on Monday.",
    )
    assert [set(a.parties) for a in facts.agreements] == [{"KEN", "NOR"}]


@pytest.mark.parametrize(
    ("stalled", "date"), [("been stalled since 2017", None), ("been under way since 2017", "2017")]
)
def test_a_stall_is_not_when_talks_began(stalled: str, date: str | None) -> None:
    facts = facts_of(f"Kenya and Norway resumed negotiations on a fisheries agreement, which have {stalled}.")
    assert [(a.status.value, a.date_text) for a in facts.agreements] == [("under_negotiation", date)]


@pytest.mark.parametrize(
    "came", ["She arrived in the country on Monday.", "She arrived in the East African country on Monday."]
)
def test_the_country_is_that_of_the_dateline(came: str) -> None:
    text = f"NAIROBI, March 13, 2024 (Reuters) — {MET} {came}"
    visits = [e for e in facts_of(text).events if e.type.value == "visit"]
    assert [([p.name for p in e.participants][:1], e.date_text) for e in visits] == [(["Ingrid Solberg"], "Monday")]


def test_what_is_toured_besides_is_no_place_of_talks() -> None:
    found = told(
        "Admiral Kofi Mensah of Ghana held talks in Kenya with Rear Admiral Daniel Otieno, Chief of the Kenya Navy, "
        "and toured the dockyard at Wavecrest on Tuesday."
    )
    assert [event[3] for event in found if event[0] == "meeting"] == ["Kenya"]
