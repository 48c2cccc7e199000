"""Deliveries told by nouns, in the passive and of goods told of before, in our own English sentences."""

from __future__ import annotations

import pytest

from tests.offline.english import told


def given(*paragraphs: str) -> list[tuple[str, str | None, str | None, list[str]]]:
    return [event[1:] for event in told(*paragraphs) if event[0] == "arms_transfer"]


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        (
            "Two boats, built in Goa and painted in grey, were handed over to the Kenya Navy at Mombasa by India.",
            "Mombasa",
        ),
        ("India delivered two frigates to Kenya, made at its yard in Mumbai, at Mombasa.", "Mombasa"),
        ("Indian High Commissioner Sunil Rao handed over two boats, assembled in Goa, to Kenya in Mombasa.", "Mombasa"),
        ("Two boats built in Goa were handed over to the Kenya Navy by India.", None),
    ],
)
def test_goods_are_not_handed_over_where_they_were_made(sentence: str, place: str | None) -> None:
    assert [event[2] for event in given(sentence)] == [place]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The handing over of two patrol vessels to the Kenya Navy by India took place in Mombasa on Tuesday.",
            ("occurred", "Tuesday", "Mombasa"),
        ),
        (
            "His arrival was preceded, in Mombasa on Tuesday, by the formal handover to the Kenya Navy of the first of "
            "three boats from India.",
            ("occurred", "Tuesday", "Mombasa"),
        ),
        (
            "The delivery of three helicopters to Kenya by India is scheduled for November.",
            ("scheduled", "November", None),
        ),
        ("The ministers discussed the delivery of three helicopters to Kenya by India on Tuesday.", None),
        ("The handover of three helicopters to Kenya by India is a matter of trust.", None),
    ],
)
def test_a_noun_tells_of_a_delivery(sentence: str, expected: tuple[str, str | None, str | None] | None) -> None:
    assert [event[:3] for event in given(sentence)] == ([] if expected is None else [expected])


def test_goods_are_formally_handed_over_by_the_maker_of_a_country() -> None:
    found = given(
        "Two planes were formally handed over to the Kenya Air Force by their Brazilian maker, Voalto, on Tuesday.",
        "They are the first of six which the Air Force ordered in 2022.",
        "The last of them is due to be delivered in May.",
    )
    assert found == [
        ("occurred", "Tuesday", None, ["Kenya Air Force", "Voalto"]),
        ("occurred", "2022", None, ["Kenya Air Force", "Voalto"]),
        ("scheduled", "May", None, ["Kenya Air Force", "Voalto"]),
    ]


def test_the_first_of_something_else_is_not_ordered() -> None:
    found = given(
        "India handed over two boats to Kenya on Tuesday.",
        "They are among the visitors which the mayor ordered to leave in 2022.",
    )
    assert [event[:2] for event in found] == [("occurred", "Tuesday")]


def test_a_relative_clause_tells_from_whom_a_country_got_goods() -> None:
    sentence = "The first customer was Vietnam, which got its opening battery from India in April 2023."
    assert given(sentence) == [("occurred", "April 2023", None, ["Vietnam", "India"])]
    assert given("The first customer was Vietnam, which wants a battery from India by April 2026.") == []


def test_a_yard_of_a_country_has_a_name() -> None:
    found = given("The German yard Holm Werft delivered a frigate to the Kenya Navy on Tuesday.")
    assert found == [("occurred", "Tuesday", None, ["Holm Werft", "Kenya Navy"])]
    found = given("The German yard said Germany delivered a frigate to the Kenya Navy on Tuesday.")
    assert found == [("occurred", "Tuesday", None, ["Kenya Navy", "Germany"])]


def test_who_says_so_may_stand_between_goods_and_their_delivery() -> None:
    found = given(
        "India handed over two boats to Kenya on Tuesday.",
        "The remaining four, Defence Minister Abdi Noor of Kenya told guests, will be delivered in May.",
    )
    assert found[1:] == [("scheduled", "May", None, ["India", "Kenya"])]


def test_the_service_of_a_country_stands_before_it() -> None:
    sentence = "India handed over two boats to the {} of Kenya on Tuesday."
    assert given(sentence.format("Navy"))[0][-1] == ["Navy of Kenya", "India"]
    assert given(sentence.format("Royal Coast Guard"))[0][-1] == ["Royal Coast Guard of Kenya", "India"]
    assert given(sentence.format("people"))[0][-1] == ["India", "Kenya"]
