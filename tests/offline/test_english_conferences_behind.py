"""What English tells of a conference in a relative clause behind it, and conferences that are councils of ministers."""

from __future__ import annotations

import pytest

from schemas.vocabulary import Certainty
from tests.offline.english import Told, facts_of, told

MET = "Norwegian Foreign Minister Ingrid Solberg met her Ugandan counterpart Moses Kato in Nairobi on Wednesday"


def conference(sentence: str) -> Told:
    return next(event for event in told(sentence) if event[0] == "multilateral_meeting")


@pytest.mark.parametrize(
    ("behind", "state"),
    [
        ("which opened in Nairobi on Tuesday", ("ongoing", "Tuesday", "Nairobi")),
        ("which began on Monday in the Kenyan capital", ("ongoing", "Monday")),
        ("which ended in Nairobi on Tuesday", ("occurred", "Tuesday", "Nairobi")),
    ],
)
def test_a_relative_clause_dates_the_conference_before_it(behind: str, state: tuple[str, ...]) -> None:
    event = conference(f"{MET} on the sidelines of an African Union summit, {behind}.")
    assert event[1 : 1 + len(state)] == state


def test_a_relative_clause_of_somebody_else_dates_no_conference() -> None:
    event = conference(
        f"{MET} on the sidelines of an African Union summit with Chad's Idriss Musa and the port of Mombasa, which "
        "opened in 1895."
    )
    assert event[2] != "1895"


@pytest.mark.parametrize(
    "council",
    [
        "the Council of Ministers of the Indian Ocean Rim Association (IORA)",
        "the Council of Foreign Ministers of the Shanghai Cooperation Organisation",
        "a meeting of defence ministers of the Shanghai Cooperation Organisation",
    ],
)
def test_a_council_of_ministers_is_a_conference(council: str) -> None:
    event = conference(f"{MET} on the margins of {council}.")
    assert len(event[4]) == 1


def test_ministers_of_a_body_are_no_conference() -> None:
    assert all(
        kind != "multilateral_meeting" for kind, *_ in told(f"{MET}, and praised the ministers of the African Union.")
    )


@pytest.mark.parametrize("failed", ["did not materialise", "never took place", "could not be held", "did not happen"])
def test_a_meeting_that_did_not_come_about_fell_through(failed: str) -> None:
    facts = facts_of(f"{MET}.", f"A meeting with Chadian Foreign Minister Ali Musa, slated for Tuesday, {failed}.")
    off = facts.events[-1]
    assert (off.type.value, off.status.value, off.date_text) == ("meeting", "cancelled", "Tuesday")
    assert [who.name for who in off.participants] == ["Ingrid Solberg", "Ali Musa"]
    assert off.certainty is Certainty.ASSERTED


def test_a_meeting_that_was_not_only_held_did_not_fall_through() -> None:
    events = told(f"{MET}.", "A meeting with Chadian Foreign Minister Ali Musa was not only held but lasted two hours.")
    assert all(status != "cancelled" for _, status, *_ in events)


@pytest.mark.parametrize(
    "again", ["Sources said it could now take place in Oslo next month.", "It may now be held in May."]
)
def test_what_fell_through_may_take_place_on_another_day(again: str) -> None:
    events = told(f"{MET}.", f"A meeting with Chadian Foreign Minister Ali Musa on Tuesday did not take place. {again}")
    assert [event[1] for event in events] == ["occurred", "cancelled", "proposed"]
    assert events[-1][2] in ("next month", "May")


def test_what_two_may_now_sign_is_no_meeting() -> None:
    events = told(
        f"{MET}.",
        "A meeting with Chadian Foreign Minister Ali Musa on Tuesday did not take place. The two sides said they could "
        "now sign the agreement in May.",
    )
    assert [event[1] for event in events] == ["occurred", "cancelled"]
