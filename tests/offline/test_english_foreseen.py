"""What documents foresee, and who attends the ceremony of a delivery, in our own English sentences."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of

MET = "Greek Defence Minister Nikos Pappas met Indian Defence Minister Arun Rao in Athens on Tuesday."
GIVEN = "India handed over two radars to Greece in Athens on Wednesday."


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        (
            "The India-Greece Roadmap, adopted in July 2023, foresees the joint production of drones.",
            "joint production",
        ),
        ("The India-Greece action plan envisages annual staff talks.", "annual staff talks"),
        ("The 2015 agreement between India and Greece foresees the exchange of officers.", "exchange of officers"),
    ],
)
def test_what_a_document_of_two_sides_foresees_was_agreed(sentence: str, content: str) -> None:
    (agreed,) = facts_of(MET, sentence).commitments
    assert (agreed.act.value, set(agreed.actors), agreed.event_id) == ("agreed", {"IND", "GRC"}, None)
    assert content in agreed.text


@pytest.mark.parametrize(
    "sentence",
    [
        "The Indian roadmap foresees the production of drones.",
        "The India-Greece action plan foresees no staff talks, and does not mention drones.",
        "Pappas foresees closer ties between India and Greece.",
    ],
)
def test_what_one_side_or_somebody_foresees_is_not_agreed(sentence: str) -> None:
    assert [one.act.value for one in facts_of(MET, sentence).commitments if one.act.value == "agreed"] == []


def attendees(*sentences: str) -> list[str]:
    """Names of those who only attended what was given."""
    (given,) = (one for one in facts_of(" ".join(sentences)).events if one.type.value == "arms_transfer")
    return [who.name for who in given.participants if who.role.value == "attendee"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Greek Ambassador Eleni Alexiou attended the ceremony.",
        "The ceremony was held in Athens. Greek Ambassador Eleni Alexiou also attended the ceremony.",
    ],
)
def test_who_attends_the_ceremony_of_a_delivery_was_there(sentence: str) -> None:
    expected = ["Eleni Alexiou"] if sentence.startswith("Greek") else []
    assert attendees(GIVEN, sentence) == expected


def test_who_attends_another_ceremony_was_not_there() -> None:
    assert attendees(GIVEN, "Greek Ambassador Eleni Alexiou attended a wreath-laying ceremony.") == []
