"""Ships at foreign ports, in our own English sentences."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, told


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The Kenyan Navy ship KNS Sample arrived in Kochi on Monday for a four-day port call.",
            ("ongoing", "Monday", "Kochi", ["Kenyan Navy", "India"]),
        ),
        (
            "INS Sample made a port call at Mombasa, Kenya, from 3 to 6 March 2024.",
            ("occurred", "3 to 6 March 2024", "Mombasa", ["India", "Kenya"]),
        ),
        ("INS Sample will call at Mombasa, Kenya, on Friday.", ("scheduled", "Friday", "Mombasa", ["India", "Kenya"])),
        (
            "Indian naval ship INS Sample entered Port Louis, Mauritius, on Monday.",
            ("occurred", "Monday", "Port Louis", ["India", "Mauritius"]),
        ),
        (
            "Two frigates of the Omani Navy docked in Mumbai on Monday.",
            ("occurred", "Monday", "Mumbai", ["Omani Navy", "India"]),
        ),
        ("The port call by INS Sample at Mombasa was its first.", ("occurred", None, "Mombasa", ["India", "Kenya"])),
        (
            "The talks fell on the arrival of the frigate INS Sample in Mombasa on Sunday.",
            ("occurred", "Sunday", "Mombasa", ["India", "Kenya"]),
        ),
        (
            "INS Sample left Mombasa on Sunday, after a two-day visit to the port city.",
            ("occurred", None, "Mombasa", ["India", "Kenya"]),
        ),
        (
            "Two ships of the Kenyan Navy are on a goodwill visit to Kochi.",
            ("ongoing", None, "Kochi", ["Kenyan Navy", "India"]),
        ),
    ],
)
def test_ships_at_a_port_abroad_are_a_visit(
    sentence: str, expected: tuple[str, str | None, str | None, list[str]]
) -> None:
    assert [found[1:] for found in told(sentence) if found[0] == "visit"] == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "INS Sample arrived in Kochi on Monday.",
        "Admiral Anil Sen went aboard the Kenyan frigate KNS Sample in Kochi on Monday.",
        "Admiral Anil Sen visited the Kenyan frigate KNS Sample in Kochi on Monday.",
        "The shipyard in Mombasa will build two ships for the Kenyan Navy.",
        "The ship was called the pride of the Kenyan Navy in Mumbai.",
    ],
)
def test_ships_at_home_and_those_who_look_at_them_visit_nobody(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The minister went aboard INS Tarang, a frigate of the Indian Navy which is now on a port call at Mombasa.",
            [("Indian Navy", "Mombasa", None)],
        ),
        (
            "INS Tarang, a frigate of the Indian Navy that had escorted the boats, reached Mombasa on Monday.",
            [("Indian Navy", "Mombasa", "Monday")],
        ),
        ("INS Tarang is a frigate of the Indian Navy which was built in Kochi.", []),
        ("He praised the Indian Navy, which has visited Mombasa.", []),
    ],
)
def test_what_describes_a_ship_tells_of_its_port_call(
    sentence: str, expected: list[tuple[str, str | None, str | None]]
) -> None:
    events = facts_of("Kenyan Defence Minister Abdi Noor spoke on Tuesday.", sentence).events
    visits = [event for event in events if event.type.value == "visit"]
    assert [(e.participants[0].name, e.location, e.date_text) for e in visits] == expected


def test_a_ship_with_a_name_is_none_of_those_told_of() -> None:
    ships = "Two ships of the Indian Navy arrived in Mombasa on Monday."
    found = told(ships, "The frigate HMS Sample of the Royal Navy is expected in Mombasa on Saturday.")
    assert [event[2] for event in found] == ["Monday"]


def test_a_ship_is_expected_in_a_port() -> None:
    found = told("A frigate of the Kenya Navy is due in Kochi on Saturday.")
    assert found == [("visit", "scheduled", "Saturday", "Kochi", ["Kenya Navy", "India"])]


def test_ships_that_sailed_in_for_some_days_are_still_there() -> None:
    sentence = "A frigate of the Kenya Navy sailed into Kochi on {} for a {}-day port call."
    assert told(sentence.format("Wednesday", "three"))[0][1] == "ongoing"
    assert told(sentence.format("Monday", "two"))[0][1] == "occurred"


ADMIRAL = "India's navy chief Admiral Anil Rao is on a visit to Kenya from March 11 to 14."


def test_a_call_beside_the_visit_of_somebody_else_is_one_of_the_navy_of_the_ship() -> None:
    found = told(ADMIRAL, "Coinciding with the visit, INS Tarang of the Indian Navy called at Mombasa on Tuesday.")
    assert found[1:] == [("visit", "occurred", "Tuesday", "Mombasa", ["Indian Navy", "Kenya"])]


@pytest.mark.parametrize(
    "sentence",
    [
        "On leaving harbour, the ship carried out a passage exercise with the Kenya Navy on Wednesday.",
        "On Wednesday, the frigate conducted a PASSEX with the Kenya Navy.",
    ],
)
def test_a_ship_exercises_behind_the_opening_of_a_sentence(sentence: str) -> None:
    call = "INS Tarang of the Indian Navy visited Mombasa on Tuesday."
    drills = [event for event in told(ADMIRAL, f"{call} {sentence}") if event[0] == "exercise"]
    assert [(status, date, names) for _, status, date, _, names in drills] == [
        ("occurred", "Wednesday", ["Indian Navy", "Kenya Navy"])
    ]


def test_how_a_visiting_ship_was_received_is_no_delivery() -> None:
    given = "India handed over two patrol boats to the Kenya Navy in Mombasa on Monday."
    call = (
        "Meanwhile, the Norwegian Navy ship KNM Fjell reached Mombasa on Tuesday on a three-day visit. The ship was "
        "received by a navy band and officials of the Norwegian Embassy."
    )
    assert [event[0] for event in told(given, call)] == ["arms_transfer", "visit"]
