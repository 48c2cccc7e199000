"""Deliveries that count goods, ceremonies at which goods are taken into service, and training, in our own English."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, people_of, told

HANDED = "India has handed over two patrol boats to the Kenya Navy."

Delivery = tuple[str, str | None, list[str]]


def given(*paragraphs: str) -> list[Delivery]:
    """Status, day and sides of the deliveries."""
    return [(status, day, names) for kind, status, day, _, names in told(*paragraphs) if kind == "arms_transfer"]


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("The first pair arrived in 2019 and was followed by a second one in 2022.", ["2019", "2022"]),
        ("The first two were delivered in 2019, and a second pair in 2022.", ["2019", "2022"]),
        ("The first two arrived in May 2019 and the other two followed in 2022.", ["May 2019", "2022"]),
        ("An earlier pair was delivered in 2019.", ["2019"]),
        ("Another two were handed over in 2022.", ["2022"]),
    ],
)
def test_goods_that_are_counted_came_from_the_sides_of_the_delivery(sentence: str, days: list[str]) -> None:
    found = given(f"{HANDED} The boats carry a crew of five. {sentence}")
    assert found == [
        ("occurred", None, ["Kenya Navy", "India"]),
        *(("occurred", day, ["Kenya Navy", "India"]) for day in days),
    ]


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("A further four are on order. Two of these are due in the first quarter of 2025.", "first quarter of 2025"),
        ("Another two are due in May.", "May"),
        ("Two more boats are expected to arrive in May.", "May"),
        ("Two of them will be handed over in May.", "May"),
    ],
)
def test_goods_that_are_counted_are_still_to_come(sentence: str, day: str) -> None:
    assert given(f"{HANDED} {sentence}")[1:] == [("scheduled", day, ["Kenya Navy", "India"])]


@pytest.mark.parametrize(
    "sentence",
    [
        "The first pair has not arrived since 2019.",
        "The first ministers arrived in 2019.",
        "Another two Russian officers arrived in May.",
        "Two of these are painted grey, as in May.",
    ],
)
def test_what_is_no_delivery_of_the_goods_is_none(sentence: str) -> None:
    assert given(f"{HANDED} {sentence}") == [("occurred", None, ["Kenya Navy", "India"])]


MET = "Kenyan Defence Minister Aden Otieno met South Korean Defence Minister Kim Min-jae in Seoul on Tuesday."


def test_goods_reach_the_port_of_one_of_two_countries() -> None:
    found = given(f"{MET} Another 24 howitzers are expected to reach the port of Mombasa by the end of the year.")
    assert found == [("scheduled", "end of the year", ["South Korean", "Kenyan"])]


@pytest.mark.parametrize(
    "sentence",
    [
        "Another 24 officials are expected to reach the port of Mombasa by the end of the year.",
        "Another 24 howitzers are expected to reach the port of Haifa by the end of the year.",
    ],
)
def test_people_or_the_port_of_another_country_are_no_delivery(sentence: str) -> None:
    assert given(f"{MET} {sentence}") == []


@pytest.mark.parametrize("verb", ["commissioned", "inducted"])
def test_goods_of_a_delivery_are_taken_into_service_at_a_ceremony(verb: str) -> None:
    facts = facts_of(
        HANDED,
        f"The boats were {verb} at a ceremony in Mombasa on Friday attended by Defence Minister Aden Otieno and the "
        "Indian High Commissioner to Kenya, Leela Menon. They were built by Alpha Shipyard at its yard in Goa and "
        "shipped aboard an Indian Navy landing ship, the High Commission said in a statement.",
    )
    (event,) = facts.events
    assert (event.type.value, event.date_text, event.location) == ("arms_transfer", "Friday", "Mombasa")
    assert sorted(people_of(facts)) == [
        ("Aden Otieno", "Defence Minister", "KEN"),
        ("India", None, "IND"),
        ("Kenya Navy", None, "KEN"),
        ("Leela Menon", "High Commissioner", "IND"),
    ]


def test_ships_that_nobody_gave_are_only_commissioned() -> None:
    assert told("The frigates were commissioned at a ceremony in Kochi on Friday attended by Admiral Arun Rao.") == []


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Australia will turn over 20 drones to the Philippine Coast Guard by yearend.", ("scheduled", "yearend")),
        ("Australia turned over 20 drones to the Philippine Coast Guard on Monday.", ("occurred", "Monday")),
        (
            "Twenty drones were turned over by Australia to the Philippine Coast Guard on Monday.",
            ("occurred", "Monday"),
        ),
    ],
)
def test_who_turns_goods_over_hands_them_over(sentence: str, found: tuple[str, str]) -> None:
    assert given(sentence) == [(*found, ["Philippine Coast Guard", "Australia"])]


@pytest.mark.parametrize(
    "sentence",
    ["Australia turned to Japan for frigates in May.", "Australia turned its missiles on Japan on Monday."],
)
def test_who_turns_to_somebody_hands_nothing_over(sentence: str) -> None:
    assert given(sentence) == []


@pytest.mark.parametrize("who", ["India", "The Indian Navy"])
def test_a_state_trained_people_of_another_one(who: str) -> None:
    ((kind, status, date, place, names),) = told(f"{who} trained 40 Kenyan sailors at Kochi in January.")
    assert (kind, status, date, place, names[1]) == ("other", "occurred", "January", "Kochi", "Kenyan")


@pytest.mark.parametrize(
    "sentence",
    [
        "In January, some 400 Indian and Kenyan soldiers trained together at Kochi.",
        "India has trained Kenyan officers for decades.",
        "Fighter pilots trained in Kenya for India in January.",
    ],
)
def test_who_trains_together_or_always_did_is_no_event(sentence: str) -> None:
    assert [event for event in told(sentence) if event[0] == "other"] == []
