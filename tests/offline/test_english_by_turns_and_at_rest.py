"""English: others who are met by turns, documents on which ties rest, and officials who ask not to be named."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, told


@pytest.mark.parametrize("said", ["will meet", "is to meet", "told reporters she would meet"])
def test_each_of_those_met_by_turns_has_his_day_and_place(said: str) -> None:
    events = told(
        f"Kenyan Foreign Minister Grace Otieno {said} Omani Foreign Minister Salim Harthy in Muscat on Saturday and "
        "Jordan's Foreign Minister Omar Haddad in Amman on Sunday."
    )
    assert events == [
        ("meeting", "scheduled", "Saturday", "Muscat", ["Grace Otieno", "Salim Harthy"]),
        ("meeting", "scheduled", "Sunday", "Amman", ["Grace Otieno", "Omar Haddad"]),
    ]


def test_who_does_something_else_behind_and_was_not_met() -> None:
    events = told(
        "Kenyan Foreign Minister Grace Otieno met Omani Foreign Minister Salim Harthy in Muscat on Monday and Jordan's "
        "Foreign Minister Omar Haddad in Amman said that he welcomed it."
    )
    assert [names for *_, names in events] == [["Grace Otieno", "Salim Harthy"]]


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("Military ties between Kenya and Oman are governed by a protocol signed in 2017.", "2017"),
        (
            "Cooperation between Kenya and Oman is based on a memorandum of understanding signed in May 2019.",
            "May 2019",
        ),
        ("Kenya and Oman cooperate under a defence agreement signed in 2007.", "2007"),
        ("Ties between Kenya and Oman rest on a treaty signed in 1994.", "1994"),
    ],
)
def test_a_document_on_which_ties_rest_holds(sentence: str, date: str) -> None:
    assert [(a.status.value, a.date_text) for a in facts_of(sentence).agreements] == [("in_force", date)]


def test_a_document_on_which_ties_rested_may_hold_no_more() -> None:
    facts = facts_of("Military ties between Kenya and Oman were governed by a protocol signed in 1987.")
    assert [a.status.value for a in facts.agreements] == ["signed"]


def test_since_when_a_document_holds_is_not_when_boats_came() -> None:
    facts = facts_of(
        "In 2021 Oman delivered two boats to the Kenya Navy, and the two countries have had a defence agreement in "
        "force since 2018."
    )
    assert [(a.status.value, a.date_text) for a in facts.agreements] == [("in_force", "2018")]


@pytest.mark.parametrize(
    "who",
    [
        "a Defence Ministry official, who was not authorized to speak to the media,",
        "a Defence Ministry official, who spoke on condition of anonymity,",
    ],
)
def test_an_official_between_commas_is_the_source_and_no_adverb(who: str) -> None:
    facts = facts_of(
        f"Meanwhile, Omani Defence Minister Salim Harthy is expected in Nairobi in May, {who} told the Herald."
    )
    assert [(e.source_type.value, e.source) for e in facts.events] == [
        ("unnamed_official", "a Defence Ministry official")
    ]
