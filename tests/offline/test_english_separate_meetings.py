"""Guests that two hosts receive together, and those who then met apart, in our own English sentences."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, people_of, told

TWO_AND_TWO = "India and Italy held their second 2+2 dialogue here on Tuesday."
HOSTS = "External Affairs Minister Arun Rao and Defence Minister Karan Bedi"
GUESTS = "Foreign Minister Carla Bianchi and Defence Minister Luca Ferri"


@pytest.mark.parametrize("verb", ["received", "met", "hosted", "received on Tuesday"])
def test_two_hosts_receive_two_guests_of_the_same_offices(verb: str) -> None:
    facts = facts_of(TWO_AND_TWO, f"{HOSTS} {verb.removesuffix(' on Tuesday')} {GUESTS} at Hyderabad House for talks.")
    assert people_of(facts)[:4] == [
        ("Arun Rao", "External Affairs Minister", "IND"),
        ("Karan Bedi", "Defence Minister", "IND"),
        ("Carla Bianchi", "Foreign Minister", "ITA"),
        ("Luca Ferri", "Defence Minister", "ITA"),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Earlier in the day, Mr. Bedi and Mr. Ferri held a separate meeting at South Block.",
        "Later, Mr. Bedi and Mr. Ferri met separately at South Block.",
        "Mr. Bedi and Mr. Ferri also had a separate meeting at South Block.",
    ],
)
def test_two_of_the_four_then_meet_apart(sentence: str) -> None:
    found = told(TWO_AND_TWO, f"{HOSTS} received {GUESTS} for talks.", sentence)
    assert ("meeting", "occurred", None, "South Block", ["Karan Bedi", "Luca Ferri"]) in found


def test_what_somebody_received_besides_makes_no_guest_of_a_host() -> None:
    facts = facts_of(
        f"{HOSTS} received a report on Italy.", "Mr. Bedi met Italian Defence Minister Luca Ferri in Rome."
    )
    assert people_of(facts) == [("Karan Bedi", "Defence Minister", "IND"), ("Luca Ferri", "Defence Minister", "ITA")]


COMMITTEE = "The fourth meeting of the India-Kenya Joint Defence Committee was held in Nairobi on March 12-13, 2024."


@pytest.mark.parametrize(
    "office",
    [
        "the Director General of Policy in the Kenyan Ministry of Defence, Major General John Mwangi",
        "Director General of Policy at the Kenyan Ministry of Defence John Mwangi",
        "the Director General of Policy at Kenya's Ministry of Defence, Major General John Mwangi",
        "the Director General of Policy, Major General John Mwangi",
    ],
)
def test_an_office_in_the_ministry_of_another_country_is_of_that_country(office: str) -> None:
    facts = facts_of(f"{COMMITTEE} It was co-chaired by Joint Secretary Arun Rao and {office}.")
    assert people_of(facts) == [
        ("Arun Rao", "Joint Secretary", "IND"),
        ("John Mwangi", "Director General of Policy", "KEN"),
    ]
    assert [event.date_text for event in facts.events] == ["March 12-13, 2024"]


def test_those_of_whom_a_team_consists_are_not_of_two_sides() -> None:
    facts = facts_of(
        "Kenyan Defence Minister Aden Otieno met Omani Defence Minister Salim Busaidi in Muscat on Tuesday.",
        "The Kenyan team included navy chief Paul Mutua and the permanent secretary for defence, General John Mwangi.",
    )
    assert [event.type.value for event in facts.events] == ["meeting"]
    assert {who[2] for who in people_of(facts) if who[0] in ("Paul Mutua", "John Mwangi")} <= {"KEN"}


@pytest.mark.parametrize(
    ("when", "date"), [("from March 10 to 13", None), ("from 10 to 13 March", None), ("on March 12", "March 12")]
)
def test_the_days_of_a_whole_visit_date_no_talks_during_it(when: str, date: str | None) -> None:
    found = told(
        f"{COMMITTEE} It was co-chaired by Joint Secretary Arun Rao and Principal Secretary John Mwangi of Kenya.",
        f"During his visit to Kenya {when}, Shri Rao called on the Cabinet Secretary for Defence, Ms Halima Ndegwa.",
    )
    days = [(kind, day) for kind, _, day, _, names in found if "Halima Ndegwa" in names]
    assert days == [("meeting", date)]
