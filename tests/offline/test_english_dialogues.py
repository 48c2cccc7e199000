"""Dialogues of two sides and who chairs them, and lists of signed documents, in our own English sentences."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of


def met(*paragraphs: str) -> list[tuple[str, list[tuple[str, str | None, str | None]]]]:
    return [
        (event.type.value, [(who.name, who.office, who.represents) for who in event.participants])
        for event in facts_of(*paragraphs).events
    ]


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        (
            "The High Representative for Foreign Affairs and Security Policy, Marta Kovacs, and Kenya's Cabinet "
            "Secretary for "
            "Foreign Affairs, James Otieno, co-chaired the third EU-Kenya Strategic Dialogue in Brussels on Monday.",
            [
                ("Marta Kovacs", "High Representative for Foreign Affairs and Security Policy", "EU"),
                ("James Otieno", "Cabinet Secretary for Foreign Affairs", "KEN"),
            ],
        ),
        (
            "The third India-EU strategic dialogue between External Affairs Minister Arun Mathur and High "
            "Representative Marta "
            "Kovacs took place in Brussels on Monday.",
            [("Arun Mathur", "External Affairs Minister", "IND"), ("Marta Kovacs", "High Representative", "EU")],
        ),
        (
            "The fifth edition of the India-Vietnam Security Dialogue was held in Hanoi on Monday under the "
            "co-chairmanship of "
            "Defence Secretary Arun Mathur and Deputy Defence Minister of Vietnam Hoang Van Chi.",
            [
                ("Arun Mathur", "Defence Secretary", "IND"),
                ("Hoang Van Chi", "Deputy Defence Minister", "VNM"),
            ],
        ),
        (
            "The India-UAE Joint Defence Committee met in New Delhi on Monday. Joint Secretary Arun Mathur "
            "co-chaired the "
            "meeting along with Brigadier Khalid Al Zaabi, Deputy Head of Operations.",
            [
                ("Arun Mathur", "Joint Secretary", "IND"),
                ("Khalid Al Zaabi", "Deputy Head of Operations", "ARE"),
            ],
        ),
        (
            "The India-Oman navy staff talks were held in Muscat on Monday. The Indian delegation was led by Rear "
            "Admiral "
            "Srinivas Rao, Assistant Chief of Naval Staff, and the Omani side by Commodore Said Al Busaidi.",
            [("Srinivas Rao", "Assistant Chief of Naval Staff", "IND"), ("Said Al Busaidi", None, "OMN")],
        ),
    ],
)
def test_who_chairs_a_dialogue_of_two_sides_meets_the_other(
    paragraph: str, expected: list[tuple[str, str | None, str | None]]
) -> None:
    assert met(paragraph) == [("meeting", expected)]


@pytest.mark.parametrize("marks", [("(i) ", "(ii) "), ("a) ", "b) "), ("- ", "- "), ("1. ", "2. ")])
def test_what_is_listed_under_signed_documents_was_signed(marks: tuple[str, str]) -> None:
    facts = facts_of(
        "Foreign Minister Arun Mathur met his Kenyan counterpart James Otieno on Monday. They welcomed the signing "
        "of the "
        "following documents:",
        f"{marks[0]}Memorandum of Understanding on hydrography",
        f"{marks[1]}Agreement on visas",
        "They reviewed the 2015 Agreement on trade.",
    )
    assert [(one.name, one.status.value) for one in facts.agreements] == [
        ("Memorandum of Understanding on hydrography", "signed"),
        ("Agreement on visas", "signed"),
        ("Agreement on trade", "unknown"),
    ]


def test_where_the_ministry_stands_that_tells_of_talks_is_not_where_they_are() -> None:
    (event,) = facts_of(
        "Foreign Minister Arun Mathur will hold talks with his Kenyan counterpart James Otieno on Friday, the "
        "foreign ministry "
        "in Nairobi said."
    ).events
    assert (event.type.value, event.location) == ("meeting", None)


def test_two_words_for_a_document_side_by_side_name_one() -> None:
    facts = facts_of("Kenya and Oman signed a code of conduct framework in 2017, officials of Kenya and Oman said.")
    assert [one.name for one in facts.agreements] == ["code of conduct framework"]


def test_people_with_whom_two_countries_hold_talks_speak_for_them() -> None:
    assert met(
        "India and France on Tuesday held the fifth annual defence dialogue in Paris, with Defence Secretary Arvind "
        "Rao and "
        "Director General (Armaments) Emmanuel Petit co-chairing the meeting.",
        "Rao also called on French Armed Forces Minister Claire Dubois.",
    ) == [
        (
            "meeting",
            [
                ("Arvind Rao", "Defence Secretary", "IND"),
                ("Emmanuel Petit", "Director General (Armaments)", "FRA"),
            ],
        ),
        (
            "meeting",
            [("Arvind Rao", "Defence Secretary", "IND"), ("Claire Dubois", "Armed Forces Minister", "FRA")],
        ),
    ]


def test_who_calls_on_somebody_and_invites_her_asks_for_nothing() -> None:
    facts = facts_of(
        "Defence Secretary Arvind Rao called on French Defence Minister Claire Dubois on Monday and invited her to "
        "the air show."
    )
    assert [(one.act.value, one.text) for one in facts.commitments] == [("proposed", "air show")]
