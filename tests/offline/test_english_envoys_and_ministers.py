"""Envoys for a region, former ministers and officials named together in English, in our own sentences."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, told

MET = "Indian Foreign Minister Arjun Rao held talks with Kenyan Foreign Minister James Otieno in Nairobi on Monday."


@pytest.mark.parametrize(
    ("envoy", "office"),
    [
        ("The EU's special representative for the Sahel, Marta Kowalska,", "special representative for the Sahel"),
        ("The EU's special envoy for the Horn of Africa, Marta Kowalska,", "special envoy for the Horn of Africa"),
    ],
)
def test_an_envoy_for_a_region_is_named_behind_it(envoy: str, office: str) -> None:
    (visit,) = facts_of(MET, f"{envoy} is due in Nairobi on March 27.").events[1:]
    (who, host) = visit.participants
    assert (who.name, who.office, who.represents, host.name) == ("Marta Kowalska", office, "EU", "Kenyan")


def test_who_was_then_the_minister_is_not_who_is_that_now() -> None:
    found = told(MET, "Daniel Mwangi, who was then the Kenyan foreign minister, had visited India in March 2018.")
    assert found[1:] == [("visit", "occurred", "March 2018", "India", ["Daniel Mwangi", "India"])]
    found = told(MET, "The man who was then the Kenyan foreign minister had visited India in March 2018.")
    assert all("James Otieno" not in people for *_, people in found[1:])


def test_the_ministers_of_a_country_are_those_who_were_named() -> None:
    found = told(
        MET,
        "Rao and Indian Defence Minister Anil Sen also met Kenyan President Jane Wairimu.",
        "The Indian ministers, who are on a visit to Kenya from 10 to 16 March, laid a wreath.",
    )
    assert found[-1] == ("visit", "ongoing", "10 to 16 March", "Kenya", ["Arjun Rao", "Anil Sen", "Kenya"])


def test_a_capital_acts_around_who_says_so() -> None:
    sentence = (
        "{}, he said, would send a frigate to the exercise Samaki, to be hosted by the Kenya Navy off Mombasa in May."
    )
    found = told(MET, sentence.format("New Delhi"))
    assert found[1:] == [("exercise", "scheduled", "May", "Mombasa", ["Kenya Navy", "India"])]
