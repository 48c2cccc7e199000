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


def test_who_advises_a_premier_is_not_the_premier_and_nobody_behind_him_is() -> None:
    facts = facts_of(
        "MUSCAT: Omani Foreign Minister Badr bin Hamad received UK Defence Secretary Tom Harris on Tuesday.",
        "The meeting was attended by Sir Edward Lane, Chief Strategic Advisor to the Prime Minister, James Cole, UK "
        "Ambassador to the Sultanate, Dr. Said bin Hamad Al-Badi, Head of the Minister’s Office, and officials.",
        headline="Oman, UK hold talks",
    )
    assert people_of(facts)[2:] == [
        ("Edward Lane", "Chief Strategic Advisor", "OMN"),
        ("James Cole", "Ambassador", "GBR"),
        ("Said bin Hamad Al-Badi", "Head of the Minister’s Office", "OMN"),
    ]


def test_a_premier_behind_whose_office_a_comma_stands_is_named() -> None:
    facts = facts_of("Indian Minister Anil Mehta met the Prime Minister of Fiji, Tom Raka, on Tuesday.")
    assert ("Tom Raka", "Prime Minister", "FJI") in people_of(facts)


def test_brackets_of_two_abbreviations_stand_between_an_office_and_a_name() -> None:
    facts = facts_of(
        "Kenyan Defence Minister Aden Omar met the Chief of Defence Staff of Sri Lanka Armed Forces (SLAF CDS) General "
        "Ravi Silva on Tuesday."
    )
    assert ("Ravi Silva", "Chief of Defence Staff", "LKA") in people_of(facts)


@pytest.mark.parametrize(
    ("printed", "name"),
    [("Yousef Mana’a Saeed Al Otaiba", "Yousef Mana’a Saeed Al Otaiba"), ("UAE’s Saeed Al Otaiba", "Saeed Al Otaiba")],
)
def test_an_apostrophe_inside_of_an_arabic_name(printed: str, name: str) -> None:
    facts = facts_of(
        "UAE Foreign Minister Khalifa bin Zayed received US Secretary of State James Cole on Tuesday.",
        f"The meeting was attended by {printed}, Minister of State.",
    )
    assert [who for who, _, _ in people_of(facts)][2:] == [name]


def test_who_talks_with_an_official_of_a_country_is_of_another() -> None:
    facts = facts_of(
        "WASHINGTON: Yusuf bin Alawi, Minister Responsible for Foreign Affairs, held talks with James Cole, US Defence "
        "Secretary.",
        "They discussed ways to strengthen Omani-US ties.",
        headline="Alawi holds talks with US Defence Secretary",
    )
    assert people_of(facts) == [
        ("Yusuf bin Alawi", "Minister Responsible for Foreign Affairs", "OMN"),
        ("James Cole", "Defence Secretary", "USA"),
    ]


def test_whom_a_headline_says_to_be_met_gives_no_minister_his_country() -> None:
    facts = facts_of(
        "Minister of Foreign Affairs Ravi Silva has held discussions with the Russian, Chinese and US delegates.",
        headline="Foreign minister meets top US, Russian & Chinese officials",
    )
    assert all(side != "USA" for name, _, side in people_of(facts) if name == "Ravi Silva")


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("Omani Minister Badr Hamad met Tom Harris, Director at the UK Foreign Office, on Tuesday.", None),
        ("Omani Minister Badr Hamad met UK minister Tom Harris in the UK on Tuesday.", "UK"),
    ],
)
def test_the_country_of_an_office_is_no_place_of_talks(sentence: str, place: str | None) -> None:
    assert [event[3] for event in told(sentence) if event[0] == "meeting"] == [place]


def test_whom_a_minister_of_a_country_welcomes_is_not_of_it() -> None:
    facts = facts_of(
        "Turkey's defense minister on Tuesday received the Qatari Armed Forces chief of staff in Ankara.",
        "After Turkey’s Kemal Aydin welcomed Air Marshal Salim al-Hajri, they exchanged opinions on security issues.",
        headline="Turkish defense chief receives Qatari military head",
    )
    assert ("Salim al-Hajri", "Armed Forces chief of staff", "QAT") in people_of(facts)


def test_whom_a_country_of_his_own_welcomes_is_of_it() -> None:
    facts = facts_of("Turkey's Kemal Aydin welcomed Turkish Air Marshal Salim Hajri. He met Qatari Minister Ali Amri.")
    assert all(side == "TUR" for name, _, side in people_of(facts) if name == "Salim Hajri")


def test_an_excellency_in_two_letters_is_no_part_of_a_name() -> None:
    facts = facts_of("Minister of Defence Affairs H E Dr Ali bin Hamad met Russian Minister Igor Lvov on Tuesday.")
    assert [name for name, _, _ in people_of(facts)] == ["Ali bin Hamad", "Igor Lvov"]


@pytest.mark.parametrize(
    ("sentence", "dates"),
    [
        (
            "met Tuesday in Doha with Qatari Minister Ali Amri ahead of President Ayse Aydin’s official visit to Qatar",
            [None],
        ),
        (
            "met Qatari Minister Ali Amri. Turkish President Ayse Aydin will pay an official visit to Qatar on Tuesday",
            ["Tuesday"],
        ),
    ],
)
def test_the_day_of_talks_is_not_that_of_the_visit_behind_them(sentence: str, dates: list[str | None]) -> None:
    events = told(f"Turkish Defence Minister Kemal Aydin {sentence}.")
    assert [event[2] for event in events if event[0] == "visit" and "Ayse Aydin" in event[4]] == dates
