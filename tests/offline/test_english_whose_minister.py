"""Whose minister somebody is, and who "the C ministers" are, in English articles that print the country elsewhere."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from tests.offline.english import facts_of, people_of, told

KENYA = "Kenyan Defence Minister Amina Odera spoke to reporters in Nairobi on Tuesday."


def test_its_minister_is_of_the_country_that_opens_the_sentence() -> None:
    facts = facts_of(
        "Norway has cleared the sale of ten engines to the Kenyan Coast Guard, its Deputy Defence Minister Lukas "
        "Brandvold said on Tuesday.",
        "Brandvold met Kenyan Defence Secretary Amina Odera in Nairobi on Monday.",
    )
    assert ("Lukas Brandvold", "Deputy Defence Minister", "NOR") in people_of(facts)


def test_a_ministry_speaks_of_its_own_minister() -> None:
    facts = facts_of(
        "The visit to Kenya by Foreign Minister Lukas Brandvold has been postponed to April 2, the Norwegian foreign "
        "ministry said in a statement.",
    )
    assert ("Lukas Brandvold", "Foreign Minister", "NOR") in people_of(facts)


def test_a_ministry_does_not_own_whom_its_minister_met() -> None:
    facts = facts_of(
        KENYA,
        "Odera held talks with Foreign Minister Lukas Brandvold in Oslo on Monday, the Kenyan foreign ministry said.",
    )
    assert all(side != "KEN" for name, _, side in people_of(facts) if name == "Lukas Brandvold")


def test_who_is_to_come_to_a_country_is_not_of_it() -> None:
    facts = facts_of(
        "Berlin's envoy Ulrike Sander met Defence Secretary Amina Rao in New Delhi on Monday to prepare the visit of "
        "Chancellor Lukas Brandt, who is to come to India in May."
    )
    assert ("Lukas Brandt", "Chancellor", "IND") not in people_of(facts)


def test_the_country_behind_the_second_of_two_who_are_met() -> None:
    facts = facts_of(
        "Kenyan President Daniel Otieno held talks with Foreign Minister Ingrid Solberg and Defence Minister Lukas "
        "Brandvold of Norway in Nairobi on Monday."
    )
    assert people_of(facts) == [
        ("Daniel Otieno", "President", "KEN"),
        ("Ingrid Solberg", "Foreign Minister", "NOR"),
        ("Lukas Brandvold", "Defence Minister", "NOR"),
    ]


def test_who_acts_with_a_foreigner_keeps_his_own_country() -> None:
    facts = facts_of(
        "Prime Minister Arjun Rao of India arrived in Oslo on Monday.",
        "Defence Minister Vikram Sethi and Defence Minister Lukas Brandvold of Norway held talks there on Tuesday.",
    )
    assert ("Vikram Sethi", "Defence Minister", "NOR") not in people_of(facts)


def test_the_ministers_of_a_country_are_those_who_were_named() -> None:
    lead = (
        "Kenyan President Daniel Otieno held talks with Norwegian Foreign Minister Ingrid Solberg and Norwegian "
        "Defence Minister Lukas Brandvold in Nairobi on Tuesday."
    )
    both = ["Ingrid Solberg", "Lukas Brandvold"]
    facts = told(lead, "The Norwegian ministers arrived in Kenya on Monday. Brandvold will tour a naval base.")
    assert [(kind, set(who)) for kind, _, _, _, who in facts if kind == "visit"] == [("visit", {*both, "Kenya"})]


@pytest.mark.parametrize(
    ("recalled", "date"),
    [
        ("Odera and Brandvold first spoke by telephone in January.", "January"),
        ("Odera and Brandvold had spoken on the phone in February 2024.", "February 2024"),
    ],
)
def test_a_call_of_another_month_is_not_the_meeting(recalled: str, date: str) -> None:
    lead = "Kenyan Defence Minister Amina Odera met Norwegian Defence Minister Lukas Brandvold in Nairobi."
    assert [(kind, day) for kind, _, day, _, _ in told(lead, recalled)] == [("meeting", None), ("call", date)]


def test_what_is_quoted_before_says_nothing_of_the_talks() -> None:
    found = told(
        '"It was easier to agree on boats," Kenyan Defence Minister Amina Odera told reporters after talks in Oslo '
        "with Norwegian Defence Minister Lukas Brandvold."
    )
    assert [(kind, where) for kind, _, _, where, _ in found] == [("meeting", "Oslo")]


def test_a_signature_earlier_in_the_week_is_told_of() -> None:
    found = told(
        "Kenyan Defence Minister Amina Odera met Iranian Deputy Defence Minister Farid Moradi in Nairobi on Thursday.",
        "Earlier, on Wednesday, Kenya's army chief, General Daniel Otieno, and his Norwegian counterpart, General "
        "Lukas Brandvold, signed a memorandum on the training of peacekeepers.",
    )
    assert [(kind, day) for kind, _, day, _, _ in found] == [("meeting", "Thursday"), ("signing", "Wednesday")]


def test_the_two_ministers_of_an_office_are_those_who_hold_it() -> None:
    lead = (
        "Norwegian Foreign Minister Ingrid Solberg is on a visit to Kenya. She is accompanied by Deputy Defence "
        "Minister Lukas Brandvold."
    )
    facts = facts_of(
        "Kenyan Foreign Minister Amina Odera spoke in Nairobi.", lead, "The two Foreign Ministers held talks on Monday."
    )
    met = [[who.name for who in e.participants] for e in facts.events if e.type.value == "meeting"]
    assert [sorted(names) for names in met] == [["Amina Odera", "Ingrid Solberg"]]


def test_when_the_two_met_is_told_of_who_acted_last() -> None:
    found = told(
        "Indian Foreign Minister Arjun Rao met Kenyan Foreign Minister Amina Odera in New Delhi on Monday.",
        "Norway's Foreign Minister, Ingrid Solberg, brought a request when the two met over breakfast on Wednesday.",
    )
    assert ("meeting", ["Arjun Rao", "Ingrid Solberg"], "Wednesday") in [(k, who, day) for k, _, day, _, who in found]


def test_an_hour_in_indian_time_makes_officials_indian() -> None:
    text = (
        "Rao joins sea meet\n\nPublished - March 13, 2024 09:58 pm IST - PORT LOUIS\n\n"
        "Foreign Minister Arjun Rao, who led the Indian delegation, met Kenyan Minister Amina Odera on Monday.\n"
    )
    facts = extract_facts(read_text(text, "article"))
    assert ("Arjun Rao", "Foreign Minister", "IND") in people_of(facts)


@pytest.mark.parametrize(
    "sentence",
    [
        "They had spoken over the telephone last week.",
        "Only last week the two had spoken over the phone.",
    ],
)
def test_speaking_over_the_telephone_is_a_call(sentence: str) -> None:
    lead = "Kenyan Defence Minister Amina Odera met Norwegian Defence Minister Lukas Brandvold on Monday."
    assert [(kind, day) for kind, _, day, _, _ in told(lead, sentence)] == [
        ("meeting", "Monday"),
        ("call", "last week"),
    ]


def test_both_who_speak_over_something_go_on_with_their_talks() -> None:
    lead = "Kenyan Defence Minister Amina Odera met Norwegian Defence Minister Lukas Brandvold on Monday."
    assert [kind for kind, *_ in told(lead, "They also spoke about the price of oil.")] == ["meeting"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Norwegian Ambassador Lukas Brandvold drove to the ministry on Friday to see Odera.",
        "Norwegian Ambassador Lukas Brandvold came to the Foreign Office on Friday to see Odera.",
    ],
)
def test_who_comes_to_see_somebody_meets_him(sentence: str) -> None:
    found = [(kind, day, who) for kind, _, day, _, who in told(KENYA, sentence)]
    assert found == [("meeting", "Friday", ["Lukas Brandvold", "Amina Odera"])]


def test_who_stays_to_see_what_comes_meets_nobody() -> None:
    assert told(KENYA, "Norwegian Ambassador Lukas Brandvold waited on Friday to see what Odera would do.") == []


def test_a_visitor_who_agrees_on_something_was_met() -> None:
    lead = (
        "Kenya's navy chief, Admiral Daniel Otieno, and the visiting commander of the Norwegian Navy, Rear Admiral "
        "Lukas Brandvold, agreed on Monday to exchange data, the Navy said."
    )
    found = [(kind, status, day, who) for kind, status, day, _, who in told(lead)]
    assert found == [("meeting", "occurred", "Monday", ["Daniel Otieno", "Lukas Brandvold"])]


def test_two_who_agree_without_a_visit_need_not_have_met() -> None:
    lead = (
        "Kenya's navy chief, Admiral Daniel Otieno, and the commander of the Norwegian Navy, Rear Admiral "
        "Lukas Brandvold, agreed on Monday to exchange data, the Navy said."
    )
    assert told(lead) == []


def test_whom_a_guest_meets_in_her_meeting_is_not_of_her_country() -> None:
    facts = facts_of(
        "Indian Defence Minister Arjun Rao spoke in New Delhi.",
        "Deputy Defence Minister Eleni Vretta of Greece travelled to Athens from Hyderabad in April. In her meeting "
        "with Defence Secretary Ramesh Yadav, she asked for spare parts.",
    )
    assert ("Ramesh Yadav", "Defence Secretary", "GRC") not in people_of(facts)
