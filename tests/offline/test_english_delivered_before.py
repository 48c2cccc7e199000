"""Deliveries, denied orders and visits that a sentence tells of besides, in our own English sentences."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, people_of, told

MET = "Greek Defence Minister Nikos Pappas met Indian Defence Minister Arun Rao in Athens on Tuesday."


def given(*paragraphs: str) -> list[tuple[str, str | None, list[str | None]]]:
    """Status, day and sides of the deliveries and orders."""
    return [
        (one.status.value, one.date_text, [who.represents for who in one.participants])
        for one in facts_of(*paragraphs).events
        if one.type.value == "arms_transfer"
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Greek side requested India to station a maintenance team for the coastal batteries which India delivered "
        "in April last year.",
        "Pappas asked India to train crews for the patrol boats, which India supplied in April last year.",
        "Pappas asked for spare parts for the radars, which India donated to Greece in April last year.",
    ],
)
def test_goods_that_one_of_two_sides_delivered_went_to_the_other(sentence: str) -> None:
    assert given(f"{MET} {sentence}") == [("occurred", "April last year", ["IND", "GRC"])]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Greek side thanked India for the speech which India delivered in April last year.",
        "The Greek side asked about the batteries which Norway delivered in April last year.",
        "The Greek side asked about the batteries which India has not delivered since April last year.",
    ],
)
def test_what_is_no_arms_or_of_others_or_was_not_delivered_is_no_delivery(sentence: str) -> None:
    assert given(f"{MET} {sentence}") == []


@pytest.mark.parametrize("verb", ["were delivered", "were handed over", "were supplied"])
def test_the_first_of_what_was_ordered_was_delivered_on_its_own_day(verb: str) -> None:
    found = given(f"In 2021, India ordered 18 helicopters from Sweden, the first four of which {verb} in November.")
    assert found == [("occurred", "2021", ["IND", "SWE"]), ("occurred", "November", ["IND", "SWE"])]


@pytest.mark.parametrize(
    "claim",
    [
        "denied a media report that Vietnam had ordered 40 fighter jets from Russia this year.",
        "denied a report in a daily that Hanoi had ordered 40 fighter jets from Moscow this year.",
        "dismissed a report that Vietnam had bought 40 tanks from Russia this year.",
        "rejected claims that Hanoi had purchased 40 tanks from Moscow this year.",
        "denied that Vietnam had acquired 40 fighter jets from Russia this year.",
    ],
)
def test_a_denied_order_has_the_sides_and_the_day_of_the_report(claim: str) -> None:
    facts = facts_of(f"On Tuesday, Vietnamese foreign ministry spokesperson Dang Thu Ha {claim}")
    assert [(one.date_text, one.certainty.value) for one in facts.events] == [("this year", "denied")]
    assert [who[2] for who in people_of(facts)] == ["VNM", "RUS"]
    assert {one.kind.value for event in facts.events for one in event.participants} == {"country"}


def test_a_town_from_which_somebody_is_recalled_sells_nothing() -> None:
    assert given("Vietnam ordered its envoy from Moscow home on Tuesday.") == []


@pytest.mark.parametrize("when", ["last August", "in May 2023"])
@pytest.mark.parametrize("what", ["contract", "agreement"])
def test_a_visit_during_which_something_was_signed_led_to_the_place_of_the_signature(when: str, what: str) -> None:
    found = told(f"The {what} was signed in Seoul {when} during a visit by Polish Defence Minister Jan Kowal.")
    assert [(kind, status, date, names) for kind, status, date, _, names in found] == [
        ("visit", "occurred", when.removeprefix("in "), ["Jan Kowal", "South Korea"])
    ]


def test_a_minister_who_signs_at_home_visits_nobody() -> None:
    found = told("The agreement was signed in Warsaw in May during a visit by Polish Defence Minister Jan Kowal.")
    assert [kind for kind, *_ in found if kind == "visit"] == []
