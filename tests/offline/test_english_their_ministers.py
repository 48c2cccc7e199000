"""Who "their ministers" are in English, of whom the article gives the names later on, and when they met."""

from __future__ import annotations

from tests.offline.english import told

NAMED = (
    "Norwegian Interior Minister Lukas Brandvold said that work would begin in June.",
    "His Kenyan counterpart, Amina Odera, praised the plan.",
)


def test_their_ministers_are_those_of_the_countries_that_act() -> None:
    events = told(
        "Norway and Kenya agreed on Wednesday to draft an accord on patrols, their interior ministers said after talks "
        "in Nairobi.",
        *NAMED,
    )
    assert events == [("meeting", "occurred", "Wednesday", "Nairobi", ["Lukas Brandvold", "Amina Odera"])]


def test_their_ministers_stay_countries_where_one_has_no_name() -> None:
    events = told(
        "Norway and Kenya agreed on Wednesday to draft an accord on patrols, their interior ministers said after talks "
        "in Nairobi.",
        NAMED[0],
    )
    assert [people for *_, people in events] == [["Norway", "Kenya"]]


def test_ministers_of_another_office_are_not_theirs() -> None:
    events = told(
        "Norway and Kenya agreed on Wednesday to draft an accord on patrols, their trade ministers said after talks in "
        "Nairobi.",
        *NAMED,
    )
    assert [people for *_, people in events] == [["Norway", "Kenya"]]


def test_countries_that_are_only_spoken_of_do_not_act() -> None:
    events = told(
        "The dispute between Norway and Kenya can be settled, their interior ministers said after talks with Fiji in "
        "Nairobi.",
        *NAMED,
    )
    assert all("Amina Odera" not in people for *_, people in events)
