"""What somebody asks that another do, asides in what is to be done, and officers of a service, in our own sentences."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, people_of

TALKS = "Peruvian Defence Minister Rosa Tello met Chilean Defence Minister Pedro Rojas in Lima on Tuesday."
HANDOVER = "Turkish shipbuilder Anadolu Heavy Industries handed over a corvette to the Malaysian Navy on 12 March."


def commitments(*paragraphs: str) -> list[tuple[str, list[str], list[str], str]]:
    """Act, actors, addressees and text of all commitments."""
    return [(c.act.value, list(c.actors), list(c.addressees), c.text) for c in facts_of(*paragraphs).commitments]


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("Rojas requested that Peru send engineers to Arica.", "Peru send engineers to Arica"),
        ("Rojas asked that Peru agree to open the port.", "Peru agree to open the port"),
        ("Rojas urged Peru to send engineers to Arica.", "send engineers to Arica"),
    ],
)
def test_what_another_is_asked_to_do_is_a_request(sentence: str, text: str) -> None:
    assert commitments(TALKS, sentence) == [("requested", ["CHL"], ["PER"], text)]


def test_a_company_is_asked_to_do_something() -> None:
    found = commitments(HANDOVER, "Malaysian Navy chief Admiral Ahmad Zulkifli asked that Anadolu train 40 sailors.")
    assert found == [("requested", ["MYS"], ["TUR"], "Anadolu train 40 sailors")]


def test_an_aside_does_not_end_what_is_to_be_done() -> None:
    ((_, _, _, text),) = commitments(
        TALKS, "Chile reaffirmed that its loan for the port, a sum of $180 million, would be paid by June."
    )
    assert text == "its loan for the port, a sum of $180 million, would be paid by June"


def test_who_says_something_ends_what_is_to_be_done() -> None:
    ((_, _, _, text),) = commitments(TALKS, "Chile pledged to pay the loan by June, a ministry statement said.")
    assert text == "pay the loan by June"


@pytest.mark.parametrize(
    "office", ["deputy commander, Rear Adm Ahmad Zulkifli,", "deputy chief, Admiral Ahmad Zulkifli,"]
)
def test_an_officer_is_of_the_country_of_his_service(office: str) -> None:
    facts = facts_of(f"The Malaysian Navy's {office} met Turkish Navy chief Admiral Mehmet Aydin in Tuzla on 12 March.")
    assert ("Ahmad Zulkifli", "MYS") in [(name, side) for name, _, side in people_of(facts)]
