"""Guests, hosts and lists in English releases of ministries of the Gulf, of Asia and of the Pacific."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import ArticleFacts

People = list[tuple[str, str | None, str | None]]
HAMAD = ("Hamad bin Saleh Al Haddad", "Prime Minister and Minister of Foreign Affairs", "QAT")


def facts_of(*lines: str) -> ArticleFacts:
    return extract_facts(read_text("\n\n".join(lines) + "\n", "article", published_at="2024-03-14"))


def people_of(facts: ArticleFacts, kind: str) -> People:
    found = next(event for event in facts.events if event.type.value == kind)
    return [(p.name, p.office, p.represents) for p in found.participants if p.kind.value == "person"]


@pytest.mark.parametrize(
    ("lines", "kind", "people"),
    [
        (
            (
                "Prime Minister meets Iranian Foreign Minister",
                "Doha: Prime Minister and Minister of Foreign Affairs HE Sheikh Hamad bin Saleh Al Haddad today "
                "received Minister of Foreign Affairs of the Islamic Republic of Iran HE Dr. Reza Karimi. Qatar "
                "values the ties.",
            ),
            "meeting",
            [HAMAD, ("Reza Karimi", "Minister of Foreign Affairs", "IRN")],
        ),
        (
            (
                "PM, Turkish FM discuss ties",
                "HE the Prime Minister and Minister of Foreign Affairs, Sheikh Hamad bin Saleh Al Haddad on Sunday "
                "received the Minister of Foreign Affairs of the sisterly Republic of Turkiye, Mehmet Demir, who is "
                "on a visit to Qatar.",
            ),
            "meeting",
            [HAMAD, ("Mehmet Demir", "Minister of Foreign Affairs", "TUR")],
        ),
        (
            (
                "Ministers meet",
                "Defense Minister Dan Levin met on Sunday with his visiting American counterpart, Defense Secretary "
                "John Ridley.",
                "Levin thanked Ridley for arriving in Israel so early. They spoke of the ties between the United "
                "States and Israel.",
            ),
            "meeting",
            [("Dan Levin", "Defense Minister", "ISR"), ("John Ridley", "Defense Secretary", "USA")],
        ),
        (
            (
                "Defence minister arrives in China for forum",
                "BEIJING - Minister of National Defence Gen. Tran Van Minh arrived in Beijing on March 12, starting "
                "an official visit to China at the invitation of the Ministry of National Defence of China.",
                "His visit aims to deepen the Vietnam-China partnership.",
            ),
            "visit",
            [("Tran Van Minh", "Minister of National Defence", "VNM")],
        ),
        (
            (
                "Australian ministers embark on Pacific tour",
                "Australian Deputy Prime Minister Robert Marsh, Foreign Affairs Minister Polly Wren, and Minister "
                "for Pacific Island Affairs Paul Connor, will travel to the Pacific.",
                "The Foreign Minister will then travel to Fiji.",
            ),
            "visit",
            [("Polly Wren", "Foreign Minister", "AUS")],
        ),
        (
            (
                "CDF hosts UK Army Commander in Nairobi",
                "The Chief of the Defence Forces (CDF), General Peter Otieno, has hosted United Kingdom Army "
                "Commander General John Ridley in Nairobi. They discussed the Kenya-UK ties.",
                "The Vice Chief of Defence Forces Lt. Gen Paul Wafula and Kenya Air Force Commander Maj. Gen Anne "
                "Moraa were also present during the talks.",
            ),
            "meeting",
            [
                ("Peter Otieno", "Chief of the Defence Forces", "KEN"),
                ("John Ridley", "Army Commander", "GBR"),
                ("Paul Wafula", "Vice Chief of Defence Forces", None),
                ("Anne Moraa", "Air Force Commander", "KEN"),
            ],
        ),
    ],
)
def test_who_meets_whom(lines: tuple[str, ...], kind: str, people: People) -> None:
    assert people_of(facts_of(*lines), kind) == people


def test_a_leader_beside_another_one_holds_no_second_office() -> None:
    facts = facts_of(
        "PM Peter Banda, Emir of Qatar discuss ties",
        "KAMPALA: Prime Minister Peter Banda met Emir of Qatar Sheikh Hamad bin Saleh in Doha. Uganda values the ties.",
    )
    assert people_of(facts, "meeting")[0] == ("Peter Banda", "Prime Minister", "UGA")


def test_who_joins_others_on_a_tour_does_not_meet_them() -> None:
    facts = facts_of(
        "Ministers to travel",
        "Australian Defence Minister Robert Marsh will travel to Fiji next week.",
        "Minister Marsh will join Kenyan Foreign Minister Polly Wren in Vanuatu.",
    )
    assert [event.type.value for event in facts.events] == ["visit"]


def test_the_month_of_a_summit_is_not_that_of_the_talks_ahead_of_it() -> None:
    facts = facts_of(
        "Minister to visit Fiji",
        "Australian Foreign Minister Polly Wren will meet Fijian Prime Minister Jone Tora, ahead of next month's "
        "Pacific Islands Forum meeting.",
    )
    assert [(e.type.value, e.date_text) for e in facts.events if e.type.value == "meeting"] == [("meeting", None)]


def test_a_document_is_named_without_where_it_was_signed_and_within_which_frame() -> None:
    facts = facts_of(
        "Kenya and UK sign pact",
        "Kenya and the UK signed the agreement in a side event during the talks.",
        "Ties grow in line with the framework of the Memorandum of Understanding on defence cooperation signed in "
        "2011.",
    )
    assert [a.name for a in facts.agreements] == ["agreement", "Memorandum of Understanding on defence cooperation"]


def test_what_a_minister_tells_his_own_officials_is_not_agreed() -> None:
    facts = facts_of(
        "Defence secretary meets Lithuanian minister",
        "Philippine Defence Secretary Jose Reyes met Lithuanian Defence Minister Jonas Petraitis on Saturday.",
        "Reyes also instructed senior defence officials to study a memorandum of understanding with Lithuania.",
    )
    assert facts.commitments == ()
