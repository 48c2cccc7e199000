"""English: visits that go ahead or are put off, of which a relative clause tells more."""

from __future__ import annotations

import pytest

from tests.offline.english import told

CALLED = "Peruvian Defence Minister Juan Soto spoke with Japanese Defence Minister Kenji Amano by phone on Wednesday."


@pytest.mark.parametrize(
    "sentence",
    [
        "A separate trip to Brazil on July 28, during which Amano is slated to tour a yard, will go ahead as planned.",
        "The trip to Brazil on July 28, during which Amano will tour a yard, remains on track.",
        "A visit to Brazil on July 28, during which Amano is to open a school, goes ahead, the ministry said.",
    ],
)
def test_who_will_do_something_on_a_visit_is_who_will_pay_it(sentence: str) -> None:
    visits = [event for event in told(CALLED, sentence) if event[0] == "visit"]
    assert visits == [("visit", "scheduled", "July 28", "Brazil", ["Kenji Amano", "Brazil"])]


def test_a_visit_on_which_somebody_did_something_is_over() -> None:
    sentence = "A trip to Brazil on January 28, during which Amano toured a yard, was his first."
    visits = [event for event in told(CALLED, sentence) if event[0] == "visit"]
    assert [event[1:4] for event in visits] == [("occurred", "January 28", "Brazil")]


@pytest.mark.parametrize(
    "sentence",
    [
        "The trip, which would be his first to Africa since taking office, has been rescheduled for April 18.",
        "The visit, which would have been the first by a Peruvian minister since 2015, was postponed to April 18.",
    ],
)
def test_a_visit_that_would_be_the_first_has_a_new_day(sentence: str) -> None:
    events = told(
        "Peruvian Defence Minister Juan Soto has postponed a visit to Kenya scheduled for next week.", sentence
    )
    assert [event[1:3] for event in events] == [("cancelled", "next week"), ("scheduled", "April 18")]


def test_a_visit_that_will_be_the_first_is_not_put_off() -> None:
    events = told(
        "Peruvian Defence Minister Juan Soto will visit Kenya next week.",
        "The trip, which will be his first to Africa, was announced in February.",
    )
    assert [event[1:3] for event in events] == [("scheduled", "next week")]
