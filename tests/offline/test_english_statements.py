"""Official statements and readouts in English: whose people are who are told of without their country, with honorifics,
letters behind their names and foreign offices, in sentences of our own."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import ArticleFacts

People = list[tuple[str, str | None, str | None]]
Told = list[tuple[str, str, People]]
CAMDEN = ("Ruth Camden", "Minister for Defence", "AUS")
SATO = ("Kenji Sato", "Foreign Minister", "JPN")


def facts_of(*paragraphs: str) -> ArticleFacts:
    """The facts of an article without an outlet, as ministries print them."""
    return extract_facts(read_text("\n\n".join(paragraphs) + "\n", "article", published_at="2024-03-14"))


def told(*paragraphs: str) -> Told:
    """Type, date and people of all events."""
    return [
        (event.type.value, event.date_text or "", [(p.name, p.office, p.represents) for p in event.participants])
        for event in facts_of(*paragraphs).events
    ]


@pytest.mark.parametrize(
    ("printed", "named"),
    [
        ("Japan's Foreign Minister Kenji Sato, Jr.", ("Kenji Sato, Jr", "Foreign Minister", "JPN")),
        ("Japan's Foreign Minister Kenji Sato Jr.", ("Kenji Sato Jr", "Foreign Minister", "JPN")),
        ("the Hon. Kenji Sato, MP, Foreign Minister of Japan,", SATO),
        ("the Right Honourable Kenji Sato MP, Foreign Minister of Japan,", SATO),
        ("the Foreign Minister of Japan, the Rt Hon Kenji Sato,", SATO),
        ("the Japanese Foreign Minister, Senator Kenji Sato,", SATO),
        ("Japan's First Vice Foreign Minister Kenji Sato", ("Kenji Sato", "First Vice Foreign Minister", "JPN")),
        ("the Honorable Kenji Sato, Japanese Foreign Minister,", SATO),
    ],
)
def test_letters_honorifics_and_generations_around_a_name(printed: str, named: tuple[str, str, str]) -> None:
    kenyan = ("Abdi Noor", "Defence Minister", "KEN")
    assert told(f"Kenya's Defence Minister Abdi Noor met {printed} in Nairobi on Monday.") == [
        ("meeting", "Monday", [kenyan, named])
    ]


def test_an_office_that_one_country_has_under_this_name_needs_none_before_its_holder() -> None:
    text = (
        "The Chilean Minister, Mr. Luis Vega, held talks with the Secretary of State for Defence, the Rt Hon "
        "Paul Hardy."
    )
    assert told(text) == [
        (
            "meeting",
            "",
            [("Luis Vega", "Minister", "CHL"), ("Paul Hardy", "Secretary of State for Defence", "GBR")],
        )
    ]


def test_whose_a_minister_is_tells_the_pair_that_the_statement_speaks_of() -> None:
    opening = (
        "The Minister for Defence, Senator the Hon Ruth Camden, met her Japanese counterpart, Ms Yumi Sato, on Monday."
    )
    pair = "They praised the Australia-Japan partnership, and warned China and the Philippines."
    yumi = ("Yumi Sato", "Minister for Defence", "JPN")
    assert told(opening, pair) == [("meeting", "Monday", [CAMDEN, yumi])]


def test_three_countries_joined_make_no_pair() -> None:
    opening = (
        "Mr. Kenji Sato, Foreign Minister, held a telephone talk with Australian Minister for Defence Ruth Camden."
    )
    three = "They spoke of Australia-Kenya-Oman drills. The Japan-Australia partnership was praised."
    assert told(opening, three) == [("call", "", [SATO, CAMDEN])]


def test_the_second_minister_of_a_list_is_of_the_country_of_the_first() -> None:
    text = (
        "The Minister for Foreign Affairs of Japan, Mr. Kenji Sato, and the Minister of Defence, Mr. Ito Kano, met the "
        "Minister for Foreign Affairs of Kenya, Mr. Abdi Noor, on Monday."
    )
    assert told(text) == [
        (
            "meeting",
            "Monday",
            [
                ("Kenji Sato", "Minister for Foreign Affairs", "JPN"),
                ("Ito Kano", "Minister of Defence", "JPN"),
                ("Abdi Noor", "Minister for Foreign Affairs", "KEN"),
            ],
        )
    ]


@pytest.mark.parametrize("opening", ["including", "to include"])
def test_people_of_a_list_are_of_the_country_of_its_first(opening: str) -> None:
    text = (
        f"U.S. Defense Secretary Earl Whitby met with senior leaders {opening} Australian Prime Minister Ruth Camden, "
        "Foreign Minister Paul Hardy and Chief of the Defence Force Adm. Tom Reed."
    )
    assert told(text) == [
        (
            "meeting",
            "",
            [
                ("Earl Whitby", "Defense Secretary", "USA"),
                ("Ruth Camden", "Prime Minister", "AUS"),
                ("Paul Hardy", "Foreign Minister", "AUS"),
                ("Tom Reed", "Chief of the Defence Force", "AUS"),
            ],
        )
    ]


def test_who_attends_a_reception_is_of_the_side_that_receives() -> None:
    received = (
        "Oman's Sultan Omar bin Nasser received today at the Sea Palace in Muscat, French Defence Minister Luc Moreau."
    )
    present = (
        "The meeting was attended by Sheikh Saif bin Ali, Minister of the Interior; Hamad bin Ali, Chairman of the "
        "Executive Affairs Authority, and Mohammed bin Saif, Minister of State for Defence Affairs."
    )
    (_, date, people), *_ = told(received, present)
    assert (date, people) == (
        "today",
        [
            ("Omar bin Nasser", "Sultan", "OMN"),
            ("Luc Moreau", "Defence Minister", "FRA"),
            ("Saif bin Ali", "Minister of the Interior", "OMN"),
            ("Hamad bin Ali", "Chairman of the Executive Affairs Authority", "OMN"),
            ("Mohammed bin Saif", "Minister of State for Defence Affairs", "OMN"),
        ],
    )


def test_of_two_with_one_first_name_it_means_who_was_told_of_first() -> None:
    received = "Oman's Sultan Sheikh Omar bin Nasser received French Defence Minister Luc Moreau in Muscat on Monday."
    talked = "During the meeting, Sheikh Omar and the French minister discussed defence ties."
    present = "The meeting was attended by Sheikh Omar bin Saif bin Ali, Minister of the Interior."
    (kind, _, people), *others = told(received, talked, present)
    assert (kind, [name for name, _, _ in people]) == (
        "meeting",
        ["Omar bin Nasser", "Luc Moreau", "Omar bin Saif bin Ali"],
    )
    assert [kind for kind, _, _ in others] == ["visit"]


def test_people_are_from_the_side_that_is_named_behind_them() -> None:
    text = (
        "The talks were attended by Foreign Minister Kenji Sato and Defence Minister Ito Kano from the "
        "Japanese side, and "
        "their Australian counterparts, Ruth Camden and Paul Hardy."
    )
    assert [(name, side) for name, _, side in told("Japan and Australia held talks.", text)[0][2]] == [
        ("Kenji Sato", "JPN"),
        ("Ito Kano", "JPN"),
        ("Ruth Camden", "AUS"),
        ("Paul Hardy", "AUS"),
    ]


def test_counterparts_behind_a_dash_are_of_the_countries_before_it() -> None:
    text = (
        "South Korean Defence Minister Han Dong-wook and his U.S. and Japanese counterparts -- Gen. Earl Whitby and "
        "Gen. Kenji Sato, respectively -- met in Singapore on Monday."
    )
    assert [(name, side) for name, _, side in told(text)[0][2]] == [
        ("Han Dong-wook", "KOR"),
        ("Earl Whitby", "USA"),
        ("Kenji Sato", "JPN"),
    ]


def test_a_secretary_general_is_of_the_organization_of_his_sentence() -> None:
    text = (
        "Secretary General Jens Vik welcomed US Secretary of Defense Earl Whitby to NATO Headquarters on 12 March 2024."
    )
    assert told(text) == [
        (
            "meeting",
            "12 March 2024",
            [("Jens Vik", "Secretary General", "NATO"), ("Earl Whitby", "Secretary of Defense", "USA")],
        )
    ]


@pytest.mark.parametrize(
    "behind",
    [
        "During the meeting, they committed to deepening trilateral cooperation.",
        "The three ministers discussed maritime security.",
    ],
)
def test_talks_of_three_that_the_next_sentence_tells_of(behind: str) -> None:
    text = (
        "Kenyan Foreign Minister Abdi Noor met Japanese Foreign Minister Kenji Sato and Omani Foreign "
        "Minister Saif Ali on Monday."
    )
    noor, ali = ("Abdi Noor", "Foreign Minister", "KEN"), ("Saif Ali", "Foreign Minister", "OMN")
    assert told(f"{text} {behind}") == [("meeting", "Monday", [noor, SATO, ali])]
    apart = told(f"{text} He returned on Tuesday.")
    assert [people for kind, _, people in apart if kind == "meeting"] == [[noor, SATO], [noor, ali]]


def test_who_is_hosted_in_a_seat_of_government_is_only_met_there() -> None:
    text = "Secretary of Defense Earl Whitby hosted Kenyan Defence Minister Abdi Noor at the Pentagon today."
    whitby, noor = ("Earl Whitby", "Secretary of Defense", "USA"), ("Abdi Noor", "Defence Minister", "KEN")
    assert told(text) == [("meeting", "today", [whitby, noor])]


def test_the_country_that_somebody_is_visiting_does_not_take_part() -> None:
    text = (
        "Japanese Foreign Minister Kenji Sato, visiting Laos for a conference, met Kenyan Foreign Minister Abdi Noor."
    )
    met = next(people for kind, _, people in told(text) if kind == "meeting")
    assert met == [SATO, ("Abdi Noor", "Foreign Minister", "KEN")]


def test_the_minister_of_a_release_is_not_of_the_country_that_he_is_visiting() -> None:
    text = "Defence Minister Ito Kano, visiting Laos, held a meeting with Kenyan Defence Minister Abdi Noor on Monday."
    (met,) = [people for kind, _, people in told(text, "They praised Japan-Kenya ties.") if kind == "meeting"]
    assert met == [("Ito Kano", "Defence Minister", "JPN"), ("Abdi Noor", "Defence Minister", "KEN")]


def test_a_dialogue_is_told_of_that_was_held_before() -> None:
    text = (
        "The visit comes after the fifth dialogue held on January 5 in Nairobi between Kenyan NSA Abdi Noor "
        "and Omani NSA Saif Ali."
    )
    noor, ali = ("Abdi Noor", "NSA", "KEN"), ("Saif Ali", "NSA", "OMN")
    assert ("meeting", "January 5", [noor, ali]) in told("Kenya's navy chief is in Muscat.", text)


def test_a_meeting_named_for_ministers_is_nobody() -> None:
    text = (
        "Kenyan Defence Minister Abdi Noor will attend the 11th ASEAN Defence Minister's Meeting-Plus in "
        "Vientiane on Monday."
    )
    names = [name for _, _, people in told(text) for name, _, side in people if side == "ASEAN"]
    assert names in ([], ["ASEAN"])
