"""Visits to several countries, lists of who is met and meetings with leaders in English, in our own sentences."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import ArticleFacts


def facts_of(*paragraphs: str) -> ArticleFacts:
    text = "\n\n".join(("Indian defence diplomacy this week", *paragraphs)) + "\n"
    return extract_facts(read_text(text, "article", published_at="2024-03-14"))


def people_of(facts: ArticleFacts) -> list[list[tuple[str, str | None]]]:
    return [[(p.name, p.represents) for p in event.participants] for event in facts.events]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Defence Minister Mohan Iyer will embark on a five-day visit to Kenya and Oman on Monday.",
            [("Kenya", "Monday"), ("Oman", None)],
        ),
        (
            "Defence Minister Mohan Iyer is scheduled to visit Kenya (March 20) and the Republic of Korea (March 25).",
            [("Kenya", "March 20"), ("Republic of Korea", "March 25")],
        ),
        (
            "Defence Minister Mohan Iyer will visit Kenya on Monday, Oman being the host of a later meeting.",
            [("Kenya", "Monday")],
        ),
        (
            "The paper recalls the visit of Admiral Anil Sen, Chief of the Naval Staff, to Kenya in March 2023.",
            [("Kenya", "March 2023")],
        ),
    ],
)
def test_a_visit_leads_to_each_country_of_a_list(sentence: str, expected: list[tuple[str, str | None]]) -> None:
    events = facts_of(sentence).events
    assert [(event.location, event.date_text) for event in events if event.type.value == "visit"] == expected


def test_the_days_of_a_further_country_are_told_later() -> None:
    facts = facts_of(
        "Defence Minister Mohan Iyer will embark on a visit to Kenya and Oman on Monday. His visit to Oman will be on "
        "March 22, the ministry said."
    )
    assert [(event.location, event.date_text) for event in facts.events] == [("Kenya", "Monday"), ("Oman", "March 22")]


def test_all_who_are_listed_are_of_the_country_visited() -> None:
    facts = facts_of(
        "Defence Minister Mohan Iyer will travel to Kenya on Monday to discuss training.",
        "He will meet Prime Minister Abdi Noor, Deputy Prime Minister Ali Juma and Minister for Trade Dr Sara Otieno.",
    )
    assert {side for event in people_of(facts)[1:] for name, side in event if name != "Mohan Iyer"} == {"KEN"}


def test_the_leaders_of_countries_are_met_one_by_one() -> None:
    facts = facts_of(
        "Prime Minister Mohan Iyer will hold bilateral meetings with the leaders of Kenya, Oman and Chile on Friday.",
        "He will also hold a meeting with the leader of Mauritius.",
    )
    assert [event[1] for event in people_of(facts)] == [
        ("Kenya", "KEN"),
        ("Oman", "OMN"),
        ("Chile", "CHL"),
        ("Mauritius", "MUS"),
    ]


def test_who_hosts_a_summit_meets_no_organization() -> None:
    facts = facts_of("Prime Minister Mohan Iyer will hold bilateral meetings as India hosts the G20 summit meeting.")
    assert [event.type.value for event in facts.events] == ["multilateral_meeting"]


def test_talks_that_will_be_held_are_no_commitment() -> None:
    facts = facts_of(
        "Prime Minister Mohan Iyer and Kenyan President Abdi Noor will hold a meeting in Nairobi on Friday."
    )
    assert facts.commitments == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "Defence Minister Mohan Iyer and Foreign Minister Ravi Rao are in Nairobi to meet their Kenyan counterparts.",
        "Defence Minister Mohan Iyer met the troops during his five-day Kenya trip on Monday.",
    ],
)
def test_who_is_in_another_country_for_something_is_there_on_a_visit(sentence: str) -> None:
    assert ("visit", "KEN") in [(event.type.value, event.location_country) for event in facts_of(sentence).events]


def test_the_day_of_a_meeting_is_not_that_of_the_stay() -> None:
    facts = facts_of(
        "Defence Minister Mohan Iyer and Foreign Minister Ravi Rao are in Nairobi to meet their Kenyan counterparts on "
        "Monday."
    )
    assert [e.date_text for e in facts.events if e.type.value == "visit"] == [None]


def test_who_lives_in_another_country_is_on_no_visit() -> None:
    facts = facts_of("Former Defence Minister Mohan Iyer is in Kenya, where the army has its base for the region.")
    assert facts.events == ()


@pytest.mark.parametrize(
    ("sentence", "met"),
    [
        (
            "Defence Minister Mohan Iyer will meet President of Kenya Abdi Noor, Kenyan Prime Minister Ali Juma.",
            ["Mohan Iyer", "Abdi Noor", "Ali Juma"],
        ),
        (
            "Defence Minister Mohan Iyer received the High Commissioner of Kenya to India, Otieno, on Monday.",
            ["Mohan Iyer", "Otieno"],
        ),
        (
            "Defence Minister Mohan Iyer will also meet the outgoing Kenyan President Abdi Noor on Monday.",
            ["Mohan Iyer", "Abdi Noor"],
        ),
    ],
)
def test_who_is_met_is_read_with_what_stands_beside_him(sentence: str, met: list[str]) -> None:
    assert [[p.name for p in event.participants] for event in facts_of(sentence).events] == [met]


def test_the_day_of_what_was_done_during_a_visit_is_not_that_of_the_visit() -> None:
    facts = facts_of(
        "Defence Minister Mohan Iyer is in Kenya on a three-day visit.",
        "During his visit Mr Iyer laid a wreath at a memorial on Monday.",
    )
    assert [(event.type.value, event.date_text) for event in facts.events] == [("visit", None)]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The talks come a fortnight before Prime Minister Arun Bose's trip to Italy.", "scheduled"),
        ("The visit comes ahead of Prime Minister Arun Bose's visit to Italy later this month.", "scheduled"),
        ("The call took place days prior to Prime Minister Arun Bose's visit to Italy.", "scheduled"),
        ("The meeting came days after Prime Minister Arun Bose's trip to Italy.", "occurred"),
        ("Before his visit to Italy, Prime Minister Arun Bose had rested in Goa.", "occurred"),
    ],
)
def test_what_takes_place_before_a_visit_puts_the_visit_ahead(sentence: str, status: str) -> None:
    told = "Defence Minister Mohan Iyer met Italian Defence Minister Luca Ferrari in New Delhi on Monday."
    events = facts_of(told, sentence).events
    assert [e.status.value for e in events if e.type.value == "visit"] == [status]
