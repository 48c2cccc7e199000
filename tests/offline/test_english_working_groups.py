"""English: sessions of working groups, who chaired them, and the session that went before."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, people_of, told

HELD = "The 5th meeting of the India-Kenya Joint Working Group on defence cooperation was held in Nairobi on Friday."


@pytest.mark.parametrize("mark", ["", ","])
def test_a_ministry_stands_between_an_office_and_a_name(mark: str) -> None:
    chaired = (
        f"It was co-chaired by Joint Secretary, Ministry of Defence{mark} Shri Anil Mehta and State Secretary, "
        f"Ministry of Defence of Kenya{mark} Mr Tom Otieno."
    )
    facts = facts_of(HELD, chaired)
    assert len(facts.events) == 1
    assert people_of(facts) == [
        ("Anil Mehta", "Joint Secretary", "IND"),
        ("Tom Otieno", "State Secretary", "KEN"),
    ]


def test_a_ministry_in_which_somebody_serves_stands_before_his_honorific() -> None:
    facts = facts_of(
        HELD,
        "It was co-chaired by Joint Secretary in the Ministry of Defence Shri Anil Mehta and Mr Tom Otieno of Kenya.",
    )
    assert ("Anil Mehta", "Joint Secretary in the Ministry of Defence", "IND") in people_of(facts)


def test_a_ministry_behind_a_name_is_not_of_the_next_one() -> None:
    facts = facts_of(
        HELD,
        "It was co-chaired by Shri Anil Mehta, Joint Secretary, Ministry of Defence, and Mr Tom Otieno, State "
        "Secretary, Ministry of Defence of Kenya.",
    )
    assert [(name, side) for name, _, side in people_of(facts)] == [("Anil Mehta", "IND"), ("Tom Otieno", "KEN")]


@pytest.mark.parametrize(
    "reviewed",
    [
        "The two sides reviewed the decisions taken at the 4th meeting of the JWG, held in New Delhi in May 2023.",
        "They reviewed the outcomes of the 4th meeting of the Joint Working Group held in New Delhi in May 2023.",
    ],
)
def test_the_meeting_whose_decisions_are_reviewed_was_an_earlier_one(reviewed: str) -> None:
    assert told(HELD, reviewed) == [
        ("meeting", "occurred", "Friday", "Nairobi", ["India", "Kenya"]),
        ("meeting", "occurred", "May 2023", "New Delhi", ["India", "Kenya"]),
    ]


def test_the_meeting_that_decides_is_no_earlier_one() -> None:
    held = (
        "The 5th meeting of the India-Kenya Joint Working Group, held in Nairobi on Friday, reviewed decisions of both."
    )
    assert told(held) == [("meeting", "occurred", "Friday", "Nairobi", ["India", "Kenya"])]
