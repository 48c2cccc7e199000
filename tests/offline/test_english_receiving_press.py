"""English of the press that tells who was received by whom: titles before names, lists of people with their offices
behind them, and what is only told of guests beside the news."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, people_of, told


@pytest.mark.parametrize(
    ("titled", "name"),
    [
        ("the Defence Minister of Malaysia Dato’ Seri Faris Halim", "Faris Halim"),
        ("the Prime Minister of Malaysia YAB Dato' Sri Faris bin Halim", "Faris bin Halim"),
        ("Nigerian Defence Minister Alhaji Musa Dantata", "Musa Dantata"),
        ("Nigerian Defence Minister Barr. Femi Adewale", "Femi Adewale"),
        ("Nigerian Defence Minister Engr. Femi Adewale", "Femi Adewale"),
        ("Nigerian Defence Minister Dr (Mrs) Ngozi Adewale", "Ngozi Adewale"),
        ("Ethiopian Foreign Minister Ato Bekele Tessema", "Bekele Tessema"),
        ("Omani Defence Minister Sayyid Khalid bin Harib al Said", "Khalid bin Harib al Said"),
    ],
)
def test_a_courtesy_of_a_country_is_no_part_of_a_name(titled: str, name: str) -> None:
    facts = facts_of(f"Indian Defence Minister Anil Mehta held bilateral talks with {titled} on Tuesday.")
    assert [who for who, _, _ in people_of(facts)] == ["Anil Mehta", name]


@pytest.mark.parametrize(
    ("printed", "office"),
    [
        ("Nigerian Defence Minister Chief Femi Adewale", "Defence Minister"),
        ("the Defence Chief of Nigeria, General Femi Adewale", "Defence Chief"),
    ],
)
def test_a_chief_is_a_courtesy_behind_a_minister_alone(printed: str, office: str) -> None:
    facts = facts_of(f"Indian Defence Minister Anil Mehta met {printed} on Tuesday.")
    assert ("Femi Adewale", office, "NGA") in people_of(facts)


SESSION = (
    "MUSCAT: An official session of talks between Sayyid Haitham bin Fahd al Said, Deputy Prime Minister for Defence "
    "Affairs"
)


def test_each_name_of_a_session_has_the_office_behind_it() -> None:
    facts = facts_of(
        f"{SESSION} and Tom Harris, UK Secretary of State for Defence, was held at the Ministry of Defence on Tuesday.",
        "The session was attended by Said bin Nasser al Hinai, Secretary General of the Ministry of Defence, Maj Gen "
        "Ali bin Salem al Amri, Commander of the Royal Army of Oman (RAO), James Cole, UK Ambassador to the Sultanate "
        "and the delegation accompanying the guest.",
        headline="Oman, UK hold talks",
    )
    assert people_of(facts) == [
        ("Haitham bin Fahd al Said", "Deputy Prime Minister for Defence Affairs", "OMN"),
        ("Tom Harris", "Secretary of State for Defence", "GBR"),
        ("Said bin Nasser al Hinai", "Secretary General of the Ministry of Defence", "OMN"),
        ("Ali bin Salem al Amri", "Commander of the Royal Army", "OMN"),
        ("James Cole", "Ambassador", "GBR"),
    ]


def test_an_office_at_a_ministry_ends_before_that_of_the_next() -> None:
    facts = facts_of(
        f"{SESSION}, and Tom Harris, UK Secretary of State for Defence, was held at Bait Falaj on Tuesday.",
        "It was attended by Mr Said bin Nasser al Hinai, Secretary-General at the Ministry of Defence, UK Ambassador "
        "to the Sultanate, and the Defence Attaché.",
        headline="Oman, UK hold talks",
    )
    assert ("Said bin Nasser al Hinai", "Secretary-General at the Ministry of Defence", "OMN") in people_of(facts)


def test_an_office_before_a_rank_is_of_him_whose_name_follows() -> None:
    facts = facts_of(
        "In Muscat, Indian Defence Minister Anil Mehta met the Chief of Army Staff of Oman, General Ali Amri."
    )
    assert ("Ali Amri", "Chief of Army Staff", "OMN") in people_of(facts)


@pytest.mark.parametrize(
    "office", ["Secretary of Defense for Indo-Pacific Security Affairs", "Minister for Africa and Asia"]
)
def test_what_an_office_deals_with_may_be_joined(office: str) -> None:
    facts = facts_of(f"Indian Foreign Secretary Anil Mehta met US Assistant {office} Ellen Marsh on Tuesday.")
    assert ("Ellen Marsh", f"Assistant {office}", "USA") in people_of(facts)


def test_a_weekday_before_a_name_is_no_first_name() -> None:
    facts = facts_of(
        "MUSCAT: Gen Ali bin Salem al Amri, Minister of the Royal Office, received in his office on Sunday Kenji Mori, "
        "Japanese Defence Minister, and his delegation.",
        headline="Oman, Japan discuss defence cooperation",
    )
    assert people_of(facts) == [
        ("Ali bin Salem al Amri", "Minister of the Royal Office", "OMN"),
        ("Kenji Mori", "Defence Minister", "JPN"),
    ]


def test_sunday_may_be_a_first_name() -> None:
    facts = facts_of("Kenyan Foreign Minister Jane Otieno met Sunday Adewale, Defence Minister of Nigeria, on Tuesday.")
    assert ("Sunday Adewale", "Defence Minister", "NGA") in people_of(facts)


def test_who_welcomes_an_accompanying_delegation_is_of_another_side() -> None:
    facts = facts_of(
        "MUSCAT: Sayyid Haitham bin Fahd, Deputy Prime Minister for Defence Affairs, received Tom Harris, UK Secretary "
        "of State for Defence, on Tuesday.",
        "HH Sayyid Haitham welcomed the British guest and his accompanying delegation to Oman.",
        headline="Sultanate and UK seek to enhance relations",
    )
    assert ("Haitham bin Fahd", "Deputy Prime Minister for Defence Affairs", "OMN") in people_of(facts)


def test_a_partnership_that_was_established_at_a_visit_is_of_the_two_countries() -> None:
    both = (
        "Both countries work under the Strategic Partnership established during the visit of Prime Minister Anil Mehta"
    )
    events = told("India and Kenya held talks on Tuesday.", f"{both} to Kenya in 2015.")
    assert ("launch", "occurred", "2015", None, ["India", "Kenya"]) in events
    assert ("visit", "occurred", "2015", "Kenya", ["Anil Mehta", "Kenya"]) in events
