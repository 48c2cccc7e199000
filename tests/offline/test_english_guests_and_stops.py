"""English: guests and hosts whom a sentence only calls so, and the stops of a journey."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, told

CAME = "NAIROBI - Fijian President Jone Tuilagi arrived in Nairobi on Monday for a three-day State visit."
RECEIVED = "He was received at the airport by Kenyan President Amos Kibet."


@pytest.mark.parametrize(
    "sentence",
    [
        "President Amos Kibet and his guest held talks on Tuesday.",
        "Kenyan President Amos Kibet held talks with his guest on Tuesday.",
    ],
)
def test_his_guest_is_who_came(sentence: str) -> None:
    assert ("meeting", "occurred", "Tuesday", None, ["Amos Kibet", "Jone Tuilagi"]) in told(CAME, sentence)


@pytest.mark.parametrize(
    "sentence",
    ["Tuilagi and his host held talks on Tuesday.", "The Fijian leader held talks with his host on Tuesday."],
)
def test_his_host_is_who_received_him(sentence: str) -> None:
    meetings = [event for event in told(CAME, RECEIVED, sentence) if event[0] == "meeting"]
    assert [(day, sorted(people)) for _, _, day, _, people in meetings] == [
        ("Tuesday", ["Amos Kibet", "Jone Tuilagi"]),
    ]


def test_the_guest_is_asked_for_something() -> None:
    facts = facts_of(
        CAME,
        "Kenyan President Amos Kibet and his guest held talks on Tuesday.",
        "Kibet urged his guest to ratify the tax pact.",
    )
    assert [(c.actors, c.addressees) for c in facts.commitments] == [(("KEN",), ("FJI",))]


@pytest.mark.parametrize(
    "sentence",
    [
        "President Amos Kibet and his guest house manager held talks on Tuesday.",
        "President Amos Kibet held talks on Tuesday at his guest's hotel.",
        "Kenyan economist Ruth Wanjiru and her host family held talks on Tuesday.",
    ],
)
def test_who_is_called_guest_of_something_else_is_none(sentence: str) -> None:
    assert [event for event in told(CAME, sentence) if event[0] == "meeting"] == []


LANDED = "Fijian Foreign Minister Jone Tuilagi landed in Nairobi on Monday."


def visits(*paragraphs: str) -> list[tuple[str, str | None, str | None, list[str]]]:
    """Status, day, place and people of the visits of an article."""
    return [event[1:] for event in told(*paragraphs) if event[0] == "visit"]


@pytest.mark.parametrize(
    ("sentence", "day", "places"),
    [
        ("His next stop, in July, is Lima.", "July", ["Lima"]),
        ("His next stop is Lima.", None, ["Lima"]),
        ("Tuilagi's next destination will be Peru.", None, ["Peru"]),
        ("The next leg, on Friday, will be Lima.", "Friday", ["Lima"]),
        ("Peru is the next stop of his tour.", None, ["Peru"]),
        ("Lima and Quito are next on his itinerary.", None, ["Lima", "Quito"]),
        ("His next stops are Lima and Quito.", None, ["Lima", "Quito"]),
    ],
)
def test_where_a_traveller_stops_next_he_will_visit(sentence: str, day: str | None, places: list[str]) -> None:
    ahead = [visit for visit in visits(LANDED, sentence) if visit[0] == "scheduled"]
    assert [(visit[1], visit[2], visit[3][0]) for visit in ahead] == [(day, at, "Jone Tuilagi") for at in places]


@pytest.mark.parametrize(
    "sentence",
    [
        "The next stop for the train is Lima.",
        "His next step is Peru's business.",
        "The bus stop is next to Lima.",
        "Peru is next on the agenda.",
        "His next stop is Suva.",
    ],
)
def test_other_stops_are_no_visits(sentence: str) -> None:
    assert [visit for visit in visits(LANDED, sentence) if visit[0] == "scheduled"] == []


@pytest.mark.parametrize("came", ["stepped off his plane", "stepped off a flight", "disembarked"])
def test_who_steps_off_a_plane_has_come(came: str) -> None:
    sentence = f"Fijian Foreign Minister Jone Tuilagi {came} in Nairobi on Monday."
    assert visits(sentence) == [("ongoing", "Monday", "Nairobi", ["Jone Tuilagi", "Kenya"])]


@pytest.mark.parametrize(
    "sentence",
    [
        "Fijian Foreign Minister Jone Tuilagi stepped off the pavement in Nairobi on Monday.",
        "The Fijian foreign minister's bags were taken off his plane in Nairobi on Monday.",
    ],
)
def test_who_steps_off_something_else_has_not(sentence: str) -> None:
    assert visits(sentence) == []
