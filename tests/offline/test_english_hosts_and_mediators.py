"""English news on hosts, mediators and councils: whose official somebody is, what follows talks, what is put off."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from tests.offline.english import facts_of, people_of, told

TALKS = "Norway and Kenya held talks in Oslo on Tuesday."


def test_the_press_of_a_country_is_told_by_a_word_of_its_name() -> None:
    text = (
        "Lanka Evening Post\n\nCommander called on\n\nBy Dilhara Perera\nPublished: 14 March 2024 09:35 AM\n\n"
        "Indian High Commissioner Arjun Rao paid a courtesy call on Rear Admiral Nalin Bandara, Commander of the "
        "Western Naval Area, on Tuesday. The navies of India and Sri Lanka trained together last week.\n"
    )
    facts = extract_facts(read_text(text, "article"))
    assert ("Nalin Bandara", "LKA") in [(name, side) for name, _, side in people_of(facts)]


@pytest.mark.parametrize(
    "who",
    [
        "Captain Aditi Rao, who commands INS Kaveri,",
        "Captain Aditi Rao, the commanding officer of INS Kaveri,",
        "Commander Aditi Rao, captain of INS Kaveri,",
    ],
)
def test_who_commands_a_ship_is_of_its_country(who: str) -> None:
    facts = facts_of(
        "Kenya's navy chief, Admiral Daniel Otieno, spoke to reporters in Mombasa.", f"{who} met Otieno on Tuesday."
    )
    assert ("Aditi Rao", "IND") in [(name, side) for name, _, side in people_of(facts)]


def test_the_hosts_are_the_other_country() -> None:
    facts = facts_of(
        TALKS,
        "The Norwegian delegation was led by Foreign Minister Ingrid Solberg and Defence Minister Lukas Brandvold, "
        "while the hosts were represented by Foreign Minister Amina Odera and Defence Minister Daniel Otieno.",
        headline="Two ministers on each side",
    )
    sides = {name: side for name, _, side in people_of(facts)}
    assert (sides["Amina Odera"], sides["Daniel Otieno"]) == ("KEN", "KEN")


@pytest.mark.parametrize("where", ["Luanda", "the Angolan capital Luanda"])
def test_what_was_agreed_after_days_of_talks(where: str) -> None:
    found = told(
        f"Norway and Kenya agreed on Wednesday to reopen a port by May 15, after two days of talks in {where}.",
        "Angolan Foreign Minister Teresa Quintas mediated between Norwegian Foreign Minister Ingrid Solberg and Kenyan "
        "Foreign Minister Amina Odera.",
    )
    assert found == [("meeting", "occurred", "Wednesday", "Luanda", ["Ingrid Solberg", "Amina Odera"])]


def test_what_is_agreed_about_talks_has_not_been_held() -> None:
    assert told("Norway and Kenya agreed on Wednesday to hold two days of talks in Luanda.") == []


@pytest.mark.parametrize(
    ("planned", "old", "new"),
    [
        ("which had been planned for Thursday evening, was put off to Friday", "Thursday", "Friday"),
        ("which had been set for March 20, was postponed to March 25", "March 20", "March 25"),
    ],
)
def test_a_meeting_that_had_been_planned_is_put_off(planned: str, old: str, new: str) -> None:
    lead = "Kenyan Foreign Minister Amina Odera met Angolan Foreign Minister Teresa Quintas on Tuesday."
    found = told(lead, f"A meeting with Norwegian Foreign Minister Ingrid Solberg, {planned} because of fog.")
    people = {"Amina Odera", "Ingrid Solberg"}
    assert [(status, day, {*who}) for _, status, day, _, who in found[1:]] == [
        ("cancelled", old, people),
        ("scheduled", new, people),
    ]


def test_the_council_meets_again() -> None:
    found = told(
        "Indian Foreign Minister Arjun Rao attended the 25th Council of Ministers meeting of the Indian Ocean Rim "
        "Association (IORA) in Port Louis on Tuesday.",
        "The next meeting of the Council will be held in Colombo in October.",
    )
    body = "Indian Ocean Rim Association"
    assert [(kind, status, day, where, who) for kind, status, day, where, who in found] == [
        ("multilateral_meeting", "occurred", "Tuesday", "Port Louis", ["Arjun Rao", body]),
        ("multilateral_meeting", "scheduled", "October", "Colombo", [body]),
    ]


def test_a_council_without_a_conference_is_none() -> None:
    assert all(kind != "multilateral_meeting" for kind, *_ in told(TALKS, "The next meeting of the Council is in May."))
