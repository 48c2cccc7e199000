"""Counterparts whose name stands before whose they are, envoys for a region, and calls of which only what "he" was told
is reported."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, people_of, told

LEAD = "Kenyan Defence Minister Amina Odera said in Nairobi on Tuesday that patrols would go on."
BOTH = ["Lukas Brandvold", "Amina Odera"]


@pytest.mark.parametrize(
    ("sentence", "name", "office", "side"),
    [
        (
            "Odera held talks in Oslo on Monday with Park Dong-hyun, her South Korean counterpart.",
            "Park Dong-hyun",
            "Defence Minister",
            "KOR",
        ),
        (
            "Odera met Lukas Brandvold, her Norwegian counterpart, on Monday.",
            "Lukas Brandvold",
            "Defence Minister",
            "NOR",
        ),
        (
            "On Monday Lukas Brandvold, Odera's Norwegian counterpart, met President Daniel Otieno of Kenya.",
            "Lukas Brandvold",
            "Defence Minister",
            "NOR",
        ),
        (
            "Odera met Norway's special envoy for the Horn of Africa, Lukas Brandvold, on Monday.",
            "Lukas Brandvold",
            "special envoy for the Horn of Africa",
            "NOR",
        ),
        (
            "Odera met the EU's special representative for the Sahel, Lukas Brandvold, on Monday.",
            "Lukas Brandvold",
            "special representative for the Sahel",
            "EU",
        ),
        (
            "Odera met Norwegian Special Envoy for the Sahel Lukas Brandvold on Monday.",
            "Lukas Brandvold",
            "Special Envoy for the Sahel",
            "NOR",
        ),
        (
            "Odera held talks with the Minister for Defence and National Service of Tanzania, Neema Kabote, on Monday.",
            "Neema Kabote",
            "Minister for Defence and National Service",
            "TZA",
        ),
    ],
)
def test_the_name_beside_what_somebody_is(sentence: str, name: str, office: str, side: str) -> None:
    assert (name, office, side) in people_of(facts_of(LEAD, sentence))


def test_a_town_before_a_counterpart_is_no_name() -> None:
    facts = facts_of(LEAD, "Odera held talks in Oslo, her Norwegian counterpart said.")
    assert not any(name == "Oslo" for name, _, _ in people_of(facts))


@pytest.mark.parametrize(
    ("sentence", "kind", "date"),
    [
        ("In a phone call on Monday, NORWAY assured her that ships would come.", "call", "Monday"),
        ("By telephone late on Monday, NORWAY assured her that ships would come.", "call", "Monday"),
        ("Over the phone on Monday NORWAY told her that ships would come.", "call", "Monday"),
        ("NORWAY assured her by phone on Monday that ships would come.", "call", "Monday"),
        ("At their meeting on Monday, NORWAY told her that ships would come.", "meeting", "Monday"),
        ("In talks in Oslo on Monday, NORWAY informed her that ships would come.", "meeting", "Monday"),
    ],
)
def test_talks_told_by_what_was_said_to_her(sentence: str, kind: str, date: str) -> None:
    norway = "Norwegian Defence Minister Lukas Brandvold"
    found = [(one, who, day) for one, _, day, _, who in told(LEAD, sentence.replace("NORWAY", norway))]
    assert found == [(kind, BOTH, date)]


@pytest.mark.parametrize(
    "sentence",
    [
        "In talks with reporters, Norwegian Defence Minister Lukas Brandvold told her that ships would come.",
        "After the vote, Norwegian Defence Minister Lukas Brandvold told her that ships would come.",
        "In a phone call on Monday, Norwegian Defence Minister Lukas Brandvold did not tell her of ships.",
        "In a speech on Monday, Norwegian Defence Minister Lukas Brandvold assured her country of ships.",
    ],
)
def test_what_was_said_elsewhere(sentence: str) -> None:
    assert told(LEAD, sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "With Norwegian Defence Minister Lukas Brandvold she went over the plans for a base.",
        "With Norwegian Defence Minister Lukas Brandvold she went over the plans for a base; the two agreed to "
        "reconvene the joint working group by September.",
    ],
)
def test_who_goes_over_something_with_another_met_him(sentence: str) -> None:
    assert [(kind, sorted(who)) for kind, _, _, _, who in told(LEAD, sentence)] == [("meeting", sorted(BOTH))]


def test_who_goes_over_a_border_meets_nobody() -> None:
    assert told(LEAD, "With Norwegian Defence Minister Lukas Brandvold she went over the border.") == []


def test_a_call_of_last_week_is_not_the_meeting() -> None:
    lead = "Kenyan Defence Minister Amina Odera met Norwegian Defence Minister Lukas Brandvold in Nairobi."
    found = told(lead, "Only last week they had spoken over the telephone.")
    assert [(kind, day) for kind, _, day, _, _ in found] == [("meeting", None), ("call", "last week")]
