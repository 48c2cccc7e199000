"""English news of talks that went on, of what is told during a visit, and of a contract that is told of twice."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, people_of, told

HELD = "Kenya and Norway held talks on their fisheries in Nairobi on Wednesday."


@pytest.mark.parametrize(
    "sentence",
    [
        "Kenya and Norway resumed talks on fisheries in Nairobi on Wednesday.",
        "Delegations from Kenya and Norway began talks in Nairobi on Wednesday.",
        "Talks between Kenya and Norway on fisheries resumed in Nairobi on Wednesday.",
    ],
)
def test_talks_that_are_taken_up_on_a_day_are_a_meeting(sentence: str) -> None:
    assert told(sentence) == [("meeting", "occurred", "Wednesday", "Nairobi", ["Kenya", "Norway"])]


@pytest.mark.parametrize(
    "sentence",
    ["Kenya and Norway resumed talks on a fisheries pact last year.", "Kenya and Norway resumed their talks."],
)
def test_talks_that_are_taken_up_on_no_day_are_none(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize("set_for", ["is set for June 12 in Bergen", "has been fixed for June 12 in Bergen"])
def test_the_next_round_is_set_for_a_day(set_for: str) -> None:
    found = told(f"{HELD} The next round {set_for}.")
    assert found[1:] == [("meeting", "scheduled", "June 12", "Bergen", ["Kenya", "Norway"])]


def test_what_will_be_is_told_during_a_visit_that_was() -> None:
    found = told(
        "Norway will give boats to Kenya, Defence Minister Lukas Brandvold announced during a visit to Mombasa."
    )
    assert [event[:2] for event in found if event[0] == "visit"] == [("visit", "occurred")]


def test_an_official_tells_what_his_own_country_will_do() -> None:
    facts = facts_of(
        "Norway will open an embassy in Amman, Foreign Minister Ingrid Solberg said on a visit to Jordan on Monday."
    )
    assert ("Ingrid Solberg", "Foreign Minister", "NOR") in people_of(facts)


def test_an_official_may_tell_what_another_country_will_get() -> None:
    facts = facts_of(
        "Kenya will receive four boats, Defence Minister Lukas Brandvold said.",
        "Norwegian Defence Minister Lukas Brandvold met Kenyan Defence Minister Daniel Otieno in Nairobi on Monday.",
    )
    assert ("Lukas Brandvold", "Defence Minister", "NOR") in people_of(facts)


def test_secretaries_of_bodies_without_a_name_are_those_of_the_countries_behind() -> None:
    facts = facts_of(
        "The secretaries of the security councils of Norway and Kenya, Ingrid Solberg and Daniel Otieno, held "
        "consultations in Nairobi on Tuesday."
    )
    assert [(name, side) for name, _, side in people_of(facts)] == [("Ingrid Solberg", "NOR"), ("Daniel Otieno", "KEN")]


def test_a_contract_that_is_called_by_its_price_is_the_one_told_of_before() -> None:
    facts = facts_of(
        "Kenya and Norway have concluded a contract for coastal radars. The 40-million-dollar contract was signed in "
        "Bergen on Monday."
    )
    found = [(a.status.value, a.name, a.date_text) for a in facts.agreements]
    assert found == [("signed", "contract for coastal radars", "Monday")]
