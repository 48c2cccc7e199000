"""Journeys that are put off, and who comes along on one, in our own English sentences."""

from __future__ import annotations

import pytest

from tests.offline.english import told

WHO = "Danish Defence Minister Mette Kjeldsen"


def days(*paragraphs: str) -> list[tuple[str, str, str | None]]:
    """Type, status and day of all events."""
    return [(kind, status, date) for kind, status, date, _, _ in told(*paragraphs)]


@pytest.mark.parametrize(
    "sentence",
    [
        "has put off her visit to Ghana, which was to begin on March 20, and will now arrive in Accra on April 5.",
        "has postponed her visit to Ghana, which was due to start on March 20, and will now fly to Accra on April 5.",
        "has deferred her trip to Ghana, which had been scheduled for March 20, and will now come to Ghana on April 5.",
        "has put off her trip to Ghana, which was first planned for March 20, and will now go to Accra on April 5.",
        "has put off a visit to Ghana, which was to begin on March 20, and will arrive there on April 5 instead.",
    ],
)
def test_who_puts_off_a_visit_travels_on_another_day(sentence: str) -> None:
    assert days(f"{WHO} {sentence}") == [("visit", "cancelled", "March 20"), ("visit", "scheduled", "April 5")]


@pytest.mark.parametrize(
    "sentence",
    [
        "has put off her visit to Ghana, which was to begin on March 20, and will explain her reasons on April 5.",
        "has put off her visit to Ghana, which was to begin on March 20, and will now stay at home.",
    ],
)
def test_who_puts_off_a_visit_may_do_something_else(sentence: str) -> None:
    assert days(f"{WHO} {sentence}") == [("visit", "cancelled", "March 20")]


@pytest.mark.parametrize(
    "sentence",
    [
        "She was originally to have travelled on 15 March, but the trip was moved.",
        "She was to have gone on 15 March, but the visit was postponed.",
        "Kjeldsen was first to have visited on 15 March.",
    ],
)
def test_a_visit_that_was_to_have_been_on_another_day_was_put_off(sentence: str) -> None:
    found = days(f"{WHO} will visit Ghana on 29 March.", sentence)
    assert found == [("visit", "scheduled", "29 March"), ("visit", "cancelled", "15 March")]


def test_a_visit_that_was_called_off_is_told_of_once() -> None:
    found = days(f"{WHO} called off her trip to Ghana.", "She was to have travelled on Friday.")
    assert found == [("visit", "cancelled", "Friday")]


@pytest.mark.parametrize("with_whom", ["together with", "along with"])
def test_a_minister_beside_a_traveller_is_a_visitor(with_whom: str) -> None:
    found = told(f"{WHO} will visit Ghana on 29 March {with_whom} Danish Energy Minister Poul Friis.")
    assert [names for *_, names in found] == [["Mette Kjeldsen", "Poul Friis", "Ghana"]]


def test_a_minister_of_the_host_with_whom_talks_are_held_is_no_visitor() -> None:
    found = told(f"{WHO} will visit Ghana on 29 March together with Ghanaian Energy Minister Kofi Owusu.")
    assert [names for *_, names in found] == [["Mette Kjeldsen", "Ghana"]]
