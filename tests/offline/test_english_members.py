"""English: bodies whose ministers meet, or whose members do something, and what two ministers do when they meet."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, told

MET = (
    "Kenya's Defence Minister Grace Wanjiku and French Armed Forces Minister Lucien Maurel met in Nairobi on Wednesday."
)


@pytest.mark.parametrize(
    ("sentence", "status", "date", "place", "body"),
    [
        (
            "ASEAN defence ministers are due to discuss a joint patrol scheme when they meet in Jakarta on June 19.",
            "scheduled",
            "June 19",
            "Jakarta",
            "ASEAN",
        ),
        (
            "NATO foreign ministers will discuss the plan when they gather in Oslo next week.",
            "scheduled",
            "next week",
            "Oslo",
            "NATO",
        ),
        (
            "Ministers of ASEAN countries will take up the plan when they meet in Hanoi in June.",
            "scheduled",
            "June",
            "Hanoi",
            "ASEAN",
        ),
        (
            "EU leaders discussed the ban when they met in Brussels last week.",
            "occurred",
            "last week",
            "Brussels",
            "EU",
        ),
    ],
)
def test_a_body_meets_when_its_ministers_meet(sentence: str, status: str, date: str, place: str, body: str) -> None:
    events = [event for event in told(MET, sentence) if event[0] != "meeting"]
    assert [event[:4] for event in events] == [("multilateral_meeting", status, date, place)]
    assert len(told(MET, sentence)) == len(events) + 1
    assert [p.represents for e in facts_of(sentence).events for p in e.participants] == [body]


def test_two_ministers_meet_again_when_they_meet_ahead() -> None:
    events = told(MET, "The two ministers are due to discuss the plan again when they meet in Paris on June 3.")
    assert [event[1:4] for event in events] == [
        ("occurred", "Wednesday", "Nairobi"),
        ("scheduled", "June 3", "Paris"),
    ]


@pytest.mark.parametrize(
    ("sentence", "actor"),
    [
        (
            "Under the text, members of the Pacific Islands Forum will set up a joint centre in Suva by June 2026.",
            "PIF",
        ),
        ("Member states of the African Union will contribute 500 troops by May.", "AU"),
        ("The members of ASEAN will set up a joint fund.", "ASEAN"),
    ],
)
def test_what_the_members_of_a_body_will_do_they_agreed_upon(sentence: str, actor: str) -> None:
    facts = facts_of(MET, sentence)
    assert [(c.act.value, c.actors) for c in facts.commitments] == [("agreed", (actor,))]
    assert [e.type.value for e in facts.events] == ["meeting"]


def test_members_of_a_forum_that_do_something_somewhere_do_not_meet_there() -> None:
    sentence = "Several member states of the Pacific Islands Forum sent observers to a base in Suva on Tuesday."
    assert [event[0] for event in told(MET, sentence)] == ["meeting"]
    sentence = "Members of the Pacific Islands Forum met in Suva on Tuesday."
    assert [event[:4] for event in told(sentence)] == [("multilateral_meeting", "occurred", "Tuesday", "Suva")]
