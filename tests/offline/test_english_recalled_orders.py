"""Orders that English recalls in a relative clause, what became of their goods, and deals that were concluded."""

from __future__ import annotations

import pytest

from schemas.vocabulary import Salience
from tests.offline.english import facts_of

Given = tuple[str, str | None, str | None, set[str]]

ORDERED = "Kenya has ordered two patrol boats from Norwegian shipbuilder Fjordverk, the Kenya Navy said on Wednesday."
MET = "Kenyan Defence Minister Amina Odera met Norwegian Defence Minister Lukas Brandvold in Nairobi on Tuesday."
BOTH = {"Fjordverk", "Kenya"}


def given(*paragraphs: str, headline: str = "Kenya steps up its patrols at sea") -> list[Given]:
    """Status, day, place and sides of the deliveries and orders."""
    return [
        (one.status.value, one.date_text, one.location, {who.name for who in one.participants})
        for one in facts_of(*paragraphs, headline=headline).events
        if one.type.value == "arms_transfer"
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "The order builds on a batch of three boats that Kenya bought from the same yard in 2021.",
        "The order follows three boats that Kenya had purchased from the same builder in 2021.",
        "They will join the boats which Nairobi ordered from Fjordverk in 2021.",
        "They will sail with the three boats that Kenya procured in 2021.",
    ],
)
def test_an_earlier_order_of_the_same_sides_is_recalled(sentence: str) -> None:
    assert given(f"{ORDERED} {sentence}") == [("occurred", None, None, BOTH), ("occurred", "2021", None, BOTH)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The minister dismissed the idea that Kenya ordered from the same yard in 2021.",
        "A study found that Kenya bought from the same yard in 2021.",
        "The navy has not used the boats that Kenya bought from the same yard in 2021.",
        "The boats will be escorted by the crews that Kenya trained in 2021.",
    ],
)
def test_what_is_no_order_of_goods_is_not_recalled(sentence: str) -> None:
    assert [day for _, day, _, _ in given(f"{ORDERED} {sentence}")] == [None]


@pytest.mark.parametrize(
    "sentence",
    [
        "Both welcomed the arrival in Mombasa last month of the first two of six boats that Kenya ordered from "
        "Norwegian company Fjordverk in 2023.",
        "Both leaders hailed the delivery in Mombasa last month of the last of the boats that Nairobi bought from "
        "Norwegian company Fjordverk in 2023.",
    ],
)
def test_goods_arrived_that_were_ordered_before(sentence: str) -> None:
    assert given(MET, sentence) == [
        ("occurred", "last month", "Mombasa", BOTH),
        ("occurred", "2023", None, BOTH),
    ]


def test_people_who_welcome_a_delivery_do_not_give() -> None:
    (welcomed, *_) = given(
        MET, "They hailed the delivery in February of the radars which Kenya bought from Norway in 2022."
    )
    assert welcomed == ("occurred", "February", None, {"Kenya", "Norway"})


def test_what_was_handed_over_was_ordered_before() -> None:
    facts = facts_of(
        f"{ORDERED}", "The first of the three boats that Kenya bought in 2021 was handed over to the navy in Bergen in "
        "January this year.",
    )  # fmt: skip
    told = {(one.date_text, one.location, one.salience) for one in facts.events}
    assert told == {
        (None, None, Salience.MAIN),
        ("2021", None, Salience.BACKGROUND),
        ("January this year", "Bergen", Salience.BACKGROUND),
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "Delivery of the first boat to the Kenya Navy is scheduled for March 2029.",
        "Delivery of the second boat to the Kenya Navy is due in March 2029.",
    ],
)
def test_a_delivery_without_an_article_is_due(sentence: str) -> None:
    due = ("scheduled", "March 2029", None, {"Fjordverk", "Kenya Navy"})
    assert given(f"{ORDERED} {sentence}") == [("occurred", None, None, BOTH), due]


@pytest.mark.parametrize("sentence", ["Delivery of the boats is a matter of trust.", "Delivery of mail is due in May."])
def test_a_delivery_without_a_day_or_goods_is_none(sentence: str) -> None:
    assert len(given(f"{ORDERED} {sentence}")) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "The deal, worth 50 million dollars, was concluded in Oslo last week.",
        "The deal was finalised in Oslo last week.",
        "The order was placed at an exhibition in Oslo last week.",
    ],
)
def test_the_deal_is_the_order_told_of_before(sentence: str) -> None:
    assert given(f"{ORDERED} {sentence}") == [("occurred", "last week", "Oslo", BOTH)]
    assert facts_of(f"{ORDERED} {sentence}").agreements == ()


def test_a_deal_that_is_yet_to_be_is_no_order() -> None:
    assert given(f"{ORDERED} The deal was not concluded in Oslo last week.")[0][1:3] == (None, None)
    assert given(f"{ORDERED} The deal will be concluded in Oslo next week.")[0][1:3] == (None, None)


def test_the_day_of_a_document_is_none_of_what_is_given_under_it() -> None:
    assert given(
        "Norwegian Ambassador Ingrid Solberg handed over four boats to the Kenya Navy in Mombasa on Wednesday. The "
        "boats were provided under a Memorandum of Understanding on Maritime Security signed in Oslo in 2021."
    ) == [("occurred", "Wednesday", "Mombasa", {"Ingrid Solberg", "Kenya Navy"})]


@pytest.mark.parametrize(
    "passed_on",
    [
        "will transfer know-how in radar integration to Lamu Marine, its partner in Mombasa",
        "has transferred the technology of the radars to Lamu Marine, its partner in Mombasa",
    ],
)
def test_know_how_is_no_goods(passed_on: str) -> None:
    maker = f"Fjordverk {passed_on}. The first boat is to be delivered in March 2029."
    assert given(f"{ORDERED} {maker}") == [("occurred", None, None, BOTH), ("scheduled", "March 2029", None, BOTH)]


def test_boats_are_goods_beside_technology() -> None:
    assert len(given(f"{ORDERED} Norway transferred three radars to Kenya in 2021 and shares its technology.")) == 2
