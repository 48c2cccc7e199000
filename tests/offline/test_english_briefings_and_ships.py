"""English: what a briefing recalls, announces and denies, letters and calls beside talks, ships that leave a port."""

from __future__ import annotations

import pytest

from extractor import extract
from tests.offline.english import facts_of, told


def test_the_month_before_when_is_that_of_what_follows() -> None:
    events = told(
        "Chilean Defence Minister Pablo Rojas will hold talks with Canadian Defence Minister Ann Miller on Monday.",
        "The way was paved in April, when Rojas and Miller spoke over the phone.",
    )
    assert [(kind, status, date) for kind, status, date, _, _ in events] == [
        ("meeting", "scheduled", "Monday"),
        ("call", "occurred", "April"),
    ]


def test_who_rings_is_not_who_was_met() -> None:
    events = told(
        "Kenyan Foreign Minister Peter Kamau met Omani Foreign Minister Salim Saidi in Nairobi on Tuesday and received "
        "a phone call from Greek Foreign Minister Nikos Pappas."
    )
    assert [(kind, names) for kind, _, _, _, names in events] == [
        ("meeting", ["Peter Kamau", "Salim Saidi"]),
        ("call", ["Peter Kamau", "Nikos Pappas"]),
    ]


@pytest.mark.parametrize(
    ("said", "kinds"),
    [
        ("received a written message from", ["call"]),
        ("has sent a letter to", ["call"]),
        ("received a letter of credence from", []),
        ("received a message of peace from", []),
    ],
)
def test_letters_are_calls(said: str, kinds: list[str]) -> None:
    events = told(f"Kenyan Foreign Minister Peter Kamau {said} Omani Foreign Minister Salim Saidi on Monday.")
    assert [kind for kind, *_ in events] == kinds


@pytest.mark.parametrize("where", ["currently visiting the country", "visiting the kingdom", "on a visit here"])
def test_a_guest_visits_the_country_of_the_dateline(where: str) -> None:
    events = told(
        "Nairobi: Kenyan Defence Minister Peter Kamau met on Tuesday with Oman's Defence Minister Salim Saidi, who is "
        f"{where}."
    )
    assert [(kind, status) for kind, status, *_ in events] == [("meeting", "occurred"), ("visit", "ongoing")]


def test_letters_for_a_news_agency_in_a_dateline_name_one() -> None:
    text = (
        "Ministers meet\n\nSuva, November 17 (FJNA) - Fijian Foreign Minister Peni Rabuka met New Zealand Foreign "
        "Minister Ann Hill on Tuesday.\n"
    )
    facts = extract(text, published_at="2026-11-18")
    assert [(e.source_type.value, e.source) for e in facts.events] == [("agency", "FJNA")]


@pytest.mark.parametrize(
    ("sentence", "status", "date"),
    [
        ("Kenya and Oman are likely to renew the Naval Roadmap, which lapsed in May.", "proposed", None),
        ("Kenya and Oman on Monday signed an executive program on culture for the year 2027.", "signed", "Monday"),
        ("Kenya and Oman renewed their memorandum of understanding on training, which had expired in 2024.", "renewed",
         None),
        ("The maritime agreement which Kenya and Oman signed in 2023 remains in force.", "in_force", "2023"),
    ],
)  # fmt: skip
def test_what_becomes_of_documents_and_when(sentence: str, status: str, date: str | None) -> None:
    facts = facts_of(sentence)
    assert [(a.status.value, a.date_text, a.parties) for a in facts.agreements] == [(status, date, ("KEN", "OMN"))]


def test_those_who_signed_a_document_are_its_sides() -> None:
    facts = facts_of(
        "Peruvian Foreign Minister Ana Ruiz spoke by phone with Omani Foreign Minister Salim Saidi on Sunday.",
        "She noted that the fisheries agreement that Peru and Chile signed in March 2023 is still in force.",
    )
    assert [(a.name, a.parties) for a in facts.agreements] == [("fisheries agreement", ("PER", "CHL"))]


def test_an_expected_document_is_not_the_older_one_of_a_list() -> None:
    facts = facts_of(
        "A memorandum of understanding on naval space training is expected to be signed by Kenya and Oman on Monday.",
        "The Memorandum of Understanding on Naval Training (2010) governs their ties.",
    )
    assert [a.status.value for a in facts.agreements] == ["proposed", "in_force"]


def test_a_visit_that_is_announced_is_no_pledge() -> None:
    facts = facts_of(
        "The spokesman announced that Algerian Foreign Minister Kamel Daoud will make an official visit to Armenia."
    )
    assert not facts.commitments


def test_a_meeting_of_counted_states_is_a_conference() -> None:
    text = (
        "Trip announced\n\nALGIERS - Foreign Ministry spokesman Omar Haddad spoke to reporters on Monday.\n\nHaddad "
        "confirmed that Deputy Foreign Minister Karim Zidane attended a meeting of the five Black Sea littoral states "
        "in Batumi last week. On its sidelines, Zidane held talks with his Georgian counterpart, Giorgi Beridze.\n"
    )
    events = extract(text, published_at="2026-11-18").events
    assert [(e.type.value, e.location, [(p.name, p.represents) for p in e.participants]) for e in events] == [
        ("multilateral_meeting", "Batumi", [("Karim Zidane", "DZA")]),
        ("meeting", None, [("Karim Zidane", "DZA"), ("Giorgi Beridze", "GEO")]),
    ]


def test_a_meeting_of_three_states_is_none() -> None:
    assert not told("Algerian Deputy Foreign Minister Karim Zidane attended the meeting of the three Alpine states.")


@pytest.mark.parametrize(
    "denies",
    [
        'dismissed as "pure fabrication" a European newspaper report',
        'rejected as "sheer fantasy" a report',
        "on Monday rejected a report in a foreign daily",
    ],
)
def test_who_denies_a_delivery_gave_nothing(denies: str) -> None:
    facts = facts_of(
        f"Foreign Ministry spokesman Omar Haddad {denies} that Algeria had delivered two radars to Chad in May."
    )
    assert [
        (e.certainty.value, e.date_text, [p.name for p in e.participants])
        for e in facts.events
        if e.type.value == "arms_transfer"
    ] == [("denied", "May", ["Algeria", "Chad"])]


def test_what_a_headline_goes_on_with_is_not_denied() -> None:
    text = (
        "Rabat denies radar sale to Chad, announces foreign minister's trip to Dakar\n\nMoroccan Foreign Minister Ali "
        "Fassi will travel to Senegal on Friday.\n"
    )
    visits = [e for e in extract(text, published_at="2026-11-18").events if e.type.value == "visit"]
    assert {e.certainty.value for e in visits} == {"asserted"}


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("FS Aubrac, a frigate of the French Navy, left the port of Mombasa this morning at the end of a three-day "
         "formal visit to Kenya.", "Kenya"),
        ("The French Navy frigate Aubrac left Mombasa on completion of a goodwill visit.", "Mombasa"),
    ],
)  # fmt: skip
def test_ships_leave_at_the_end_of_a_visit(sentence: str, place: str) -> None:
    events = told(sentence)
    assert [(kind, status, date, where, names[0]) for kind, status, date, where, names in events] == [
        ("visit", "occurred", None, place, "French Navy")
    ]


def test_ships_that_leave_for_good_pay_no_visit() -> None:
    assert not told("The French Navy frigate Aubrac left Mombasa on Monday to continue its patrol.")


@pytest.mark.parametrize(
    ("ministry", "name"),
    [
        ("The Greek Ministry of National Defence", "Greek Ministry of National Defence"),
        ("The Greek Ministry of Shipping and Island Policy", "Greek Ministry of Shipping and Island Policy"),
        ("The Greek Ministry", "Greek Ministry"),
    ],
)
def test_ministries_have_their_whole_name(ministry: str, name: str) -> None:
    facts = facts_of(f"{ministry} ordered a towed sonar from French company Sonalis in May.")
    assert [p.name for e in facts.events for p in e.participants] == [name, "Sonalis"]
