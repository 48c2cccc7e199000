"""English: sessions of the committee of a body: who opened them, what it agreed there and when the next one is."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, told

TALKS = "Kenya and Oman held talks in Muscat on Wednesday."
HELD = "The 9th session of the ECOWAS Committee of Chiefs of Defence Staff was held in Accra on Tuesday."
MARGINS = "On the margins of the session, Ghana's Defence Minister Kofi Mensah held talks with Nigeria's Ada Obi."


@pytest.mark.parametrize("opened", ["opened", "inaugurated"])
def test_a_session_is_opened_and_no_committee_is(opened: str) -> None:
    session = f"The 9th session of the ECOWAS Committee of Chiefs of Staff was {opened} on Tuesday by"
    events = told(f"{session} Ghana's Defence Minister, Kofi Mensah.")
    assert events == [("multilateral_meeting", "occurred", "Tuesday", None, ["Kofi Mensah", "ECOWAS"])]


def test_a_centre_is_opened() -> None:
    events = told("On Tuesday India and Kenya opened a joint training centre in Nairobi at a session of chiefs.")
    assert [event[0] for event in events] == ["launch"]


def test_the_next_session_is_that_of_the_body() -> None:
    events = told(HELD, MARGINS, "The next session will be held in Banjul in May 2024.")
    assert events[-1] == ("multilateral_meeting", "scheduled", "May 2024", "Banjul", ["ECOWAS"])


def test_the_next_meeting_is_that_of_the_two_who_met() -> None:
    events = told(HELD, MARGINS, "The next meeting will be held in Abuja in May 2024.")
    assert [event[0] for event in events if event[1] == "scheduled"] != ["multilateral_meeting"]


def test_the_committee_that_agrees_is_that_of_the_session() -> None:
    facts = facts_of(HELD, "In a communiqué, the committee agreed to name the contingents by the end of May.")
    assert [(c.act.value, c.actors) for c in facts.commitments] == [("agreed", ("ECOWAS",))]


def test_another_committee_is_none_of_a_body() -> None:
    assert facts_of(TALKS, "The committee agreed to name the witnesses by the end of May.").commitments == ()
