"""English: conferences that a body ends by what it did, and who chaired "the meeting" told of."""

from __future__ import annotations

import pytest

from tests.offline.english import told

ADOPTED = "ministers of the African Union on Tuesday adopted a declaration on ports"
Told = tuple[str, str, str | None, str | None, list[str]]


def conference(day: str | None, place: str | None, *people: str) -> Told:
    return ("multilateral_meeting", "occurred", day, place, ["African Union", *people])


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (f"Defence {ADOPTED}, capping a two-day retreat on piracy.", conference("Tuesday", None)),
        (f"MALINDI, Kenya - Defence {ADOPTED}, ending a two-day meeting.", conference("Tuesday", None)),
        (f"Foreign {ADOPTED} at the end of a two-day summit in Nairobi.", conference("Tuesday", "Nairobi")),
        (
            "African Union ministers on Tuesday endorsed the plan, concluding a two-day conference in Nairobi.",
            conference("Tuesday", "Nairobi"),
        ),
    ],
)
def test_a_body_ends_its_meeting_by_what_it_did(sentence: str, expected: Told) -> None:
    assert expected in told(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        f"Defence {ADOPTED}, capping a long dispute.",
        f"Defence {ADOPTED}, capping months of work.",
        f"Critics of {ADOPTED} at the end of the week.",
        "The African Union on Tuesday adopted a plan, ending talks about a meeting.",
    ],
)
def test_what_ends_something_else_is_no_conference(sentence: str) -> None:
    assert [event for event in told(sentence) if event[0] == "multilateral_meeting"] == []


def test_who_chaired_the_meeting_was_there() -> None:
    events = told(
        f"Defence {ADOPTED}, capping a two-day retreat in Nairobi.",
        '"The sea is ours," Kenyan Defence Minister Amos Kibet, who chaired the meeting, said in his closing remarks.',
    )
    assert [sorted(people) for kind, *_, people in events if kind == "multilateral_meeting"] == [
        ["African Union", "Amos Kibet"]
    ]


def test_who_chaired_another_meeting_was_not() -> None:
    events = told(
        f"Defence {ADOPTED}, capping a two-day retreat in Nairobi.",
        '"The sea is ours," Kenyan Defence Minister Amos Kibet, who chaired the party, said in his closing remarks.',
    )
    assert all("Amos Kibet" not in people for *_, people in events)
