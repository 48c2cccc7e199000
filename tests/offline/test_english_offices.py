"""Offices in English that are longer than their names in a lexicon, and who holds them, in sentences of our own."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

import extractor.offline
from extractor.offline import extract_facts
from extractor.offline.rules import rules_for
from extractor.phrases import words
from extractor.reading import read_text
from schemas.facts import ArticleFacts, Event

People = list[tuple[str, str | None, str | None]]
MET = "Defence Minister Mohan Iyer met Kenyan Defence Minister Abdi Noor."
IYER = ("Mohan Iyer", "Defence Minister", "IND")


def facts_of(*paragraphs: str) -> ArticleFacts:
    text = "\n\n".join(("Indian defence diplomacy this week", *paragraphs)) + "\n"
    return extract_facts(read_text(text, "article", published_at="2024-03-14"))


def people_of(event: Event) -> People:
    return [(p.name, p.office, p.represents) for p in event.participants]


def _of_one_country(language: str) -> dict[str, list[str]]:
    """The offices that one country alone has under a name, by its code."""
    data = Path(extractor.offline.__file__).parent / "data" / f"{language}_people.toml"
    sides: dict[str, list[str]] = tomllib.loads(data.read_text(encoding="utf-8"))["offices"].get("sides", {})
    return sides


def roles_of(event: Event) -> list[tuple[str, str]]:
    return [(p.name, p.role.value) for p in event.participants]


@pytest.mark.parametrize(
    ("sentence", "other"),
    [
        (
            "Defence Minister Mohan Iyer met Kenya's Deputy Minister of Defence for Strategic Affairs Abdi Noor.",
            ("Abdi Noor", "Deputy Minister of Defence for Strategic Affairs", "KEN"),
        ),
        (
            "Defence Minister Mohan Iyer met the Kenyan Minister for Regional Cooperation Abdi Noor.",
            ("Abdi Noor", "Minister for Regional Cooperation", "KEN"),
        ),
        (
            "Defence Minister Mohan Iyer met Kenya's Principal Secretary (Blue Economy) Abdi Noor in the capital.",
            ("Abdi Noor", "Principal Secretary (Blue Economy)", "KEN"),
        ),
        (
            "Defence Minister Mohan Iyer met Speaker of People's Assembly of the Maldives Abdi Noor.",
            ("Abdi Noor", "Speaker of People's Assembly", "MDV"),
        ),
        (
            "Defence Minister Mohan Iyer met General Sir Abdi Noor-Ali, the Chief of the General Staff of Kenya.",
            ("Abdi Noor-Ali", "Chief of the General Staff", "KEN"),
        ),
        (
            "Defence Minister Mohan Iyer met Chief of Defence Forces, Kenya Defence Forces General Abdi Noor.",
            ("Abdi Noor", "Chief of Defence Forces", "KEN"),
        ),
        (
            "Defence Minister Mohan Iyer met Vice Chairman of the Kenyan Military Commission (KMC) General Abdi Noor.",
            ("Abdi Noor", "Vice Chairman of the Kenyan Military Commission", "KEN"),
        ),
        (
            "Defence Minister Mohan Iyer met the Kenyan Vice Chairman Military Commission General Abdi Noor on Monday.",
            ("Abdi Noor", "Vice Chairman Military Commission", "KEN"),
        ),
        (
            "Defence Minister Mohan Iyer met Deputy Prime Minister, Minister of Foreign Affairs of Kenya Abdi Noor.",
            ("Abdi Noor", "Deputy Prime Minister, Minister of Foreign Affairs", "KEN"),
        ),
    ],
)
def test_an_office_is_read_to_where_the_name_begins(sentence: str, other: tuple[str, str, str]) -> None:
    assert [people_of(event) for event in facts_of(sentence).events] == [[IYER, other]]


def test_brackets_behind_an_office_are_no_domain_where_no_name_follows() -> None:
    sentence = "Defence Minister Mohan Iyer met Kenyan Defence Secretary Abdi Noor (Naval Wing) on Tuesday."
    other = ("Abdi Noor", "Defence Secretary", "KEN")
    assert [people_of(event) for event in facts_of(sentence).events] == [[IYER, other]]


def test_an_office_belongs_to_no_general_of_another_country() -> None:
    sentence = "Defence Minister Mohan Iyer met General Abdi Noor of Kenya, the Army Chief of Oman and others."
    assert ("Abdi Noor", "Army Chief", "KEN") not in [p for e in facts_of(sentence).events for p in people_of(e)]


def test_a_domain_in_brackets_names_the_attendees_of_talks() -> None:
    present = "Defence Secretary Dr Ravi Rao, Secretary (Defence Production) Anil Sen and officials were also present."
    assert [roles_of(event) for event in facts_of(MET, present).events] == [
        [("Mohan Iyer", "principal"), ("Abdi Noor", "principal"), ("Ravi Rao", "attendee"), ("Anil Sen", "attendee")]
    ]


@pytest.mark.parametrize("beside", ["along with", "accompanied by", "together with"])
def test_who_comes_along_attends(beside: str) -> None:
    sentence = (
        f"Defence Minister Mohan Iyer, {beside} Defence Secretary Ravi Rao and a delegation, on Monday held a meeting "
        "with Secretary of Defence of the United States John Ford."
    )
    assert [roles_of(event) for event in facts_of(sentence).events] == [
        [("Mohan Iyer", "principal"), ("John Ford", "principal"), ("Ravi Rao", "attendee")]
    ]


def test_who_led_the_delegations_holds_the_dialogue_of_their_countries() -> None:
    facts = facts_of(
        "The fourth Joint Defence Committee meeting between India and the Philippines was held here on Friday.",
        "The Indian delegation was led by Joint Secretary, Ministry of Defence, Anil Sen, while the Philippine "
        "delegation was headed by Assistant Secretary for Plans and International Affairs, Department "
        "of National Defence, Pablo Cruz.",
    )
    assert [people_of(event) for event in facts.events] == [
        [
            ("Anil Sen", "Joint Secretary, Ministry of Defence", "IND"),
            (
                "Pablo Cruz",
                "Assistant Secretary for Plans and International Affairs, Department of National Defence",
                "PHL",
            ),
        ]
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Defence Minister Mohan Iyer held meetings with his foreign counterparts, including Kenya and Oman.",
            [["Mohan Iyer", "Kenya"], ["Mohan Iyer", "Oman"]],
        ),
        (
            "Foreign Minister Mohan Iyer made phone calls to counterparts from Kenya and Oman.",
            [["Mohan Iyer", "Kenya"], ["Mohan Iyer", "Oman"]],
        ),
        ("Defence Minister Mohan Iyer also met his counterpart from Guinea.", [["Mohan Iyer", "Guinea"]]),
    ],
)
def test_counterparts_are_of_where_they_come_from(sentence: str, expected: list[list[str]]) -> None:
    assert [[p.name for p in event.participants] for event in facts_of(sentence).events] == expected


def test_the_counterpart_of_who_acts_holds_his_office() -> None:
    sentence = (
        "Defence Minister Mohan Iyer called on President of Kenya Abdi Noor and met his Kenyan counterpart, Ali Juma."
    )
    people = [person for event in facts_of(sentence).events for person in people_of(event)]
    assert ("Ali Juma", "Defence Minister", "KEN") in people


@pytest.mark.parametrize(
    "sentence",
    [
        "A Defence Cooperation Dialogue between India and the Maldives took place in New Delhi in March 2023.",
        "The fourth edition of the meeting between India and the Maldives was held in Delhi in March 2023.",
    ],
)
def test_a_session_between_two_countries_was_held(sentence: str) -> None:
    assert [([p.name for p in event.participants], event.date_text) for event in facts_of(sentence).events] == [
        (["India", "Maldives"], "March 2023")
    ]


@pytest.mark.parametrize(
    ("sentence", "other"),
    [
        (
            "Defence Minister Mohan Iyer met Assistant Undersecretary for Defence Affairs, State of Kuwait, Staff "
            "Brigadier Abdi Noor.",
            ("Abdi Noor", "Assistant Undersecretary for Defence Affairs", "KWT"),
        ),
        (
            "Defence Minister Mohan Iyer met the Deputy Prime Minister and Minister of State for Defence Affairs of "
            "Kuwait, H.E. Sheikh Abdi Noor, on Monday.",
            ("Abdi Noor", "Deputy Prime Minister and Minister of State for Defence Affairs", "KWT"),
        ),
        (
            "Defence Minister Mohan Iyer met Abdi Noor, state secretary in the Kenyan defence ministry, on Monday.",
            ("Abdi Noor", "state secretary", "KEN"),
        ),
        (
            "Defence Minister Mohan Iyer met Vice Commandant of the Kenya Coast Guard Abdi Noor.",
            ("Abdi Noor", "Vice Commandant of the Kenya Coast Guard", "KEN"),
        ),
        ("Defence Minister Mohan Iyer held talks with Kenya's Abdi Noor on Monday.", ("Abdi Noor", None, "KEN")),
        (
            "Defence Minister Mohan Iyer met Rear Admiral Abdi Noor, Commander of the Third Naval Area, in Mombasa.",
            ("Abdi Noor", "Commander of the Third Naval Area", "KEN"),
        ),
    ],
)
def test_an_office_has_its_country_where_english_prints_it(sentence: str, other: tuple[str, str | None, str]) -> None:
    assert people_of(facts_of(sentence).events[0]) == [IYER, other]


@pytest.mark.parametrize(
    "sentence",
    [
        "India's Konark Airshow drew visitors and led to talks with buyers from Kenya.",
        "Defence Minister Mohan Iyer met officers at Kenya's Mount Longonot Base.",
        "Defence Minister Mohan Iyer spoke of Kenya's Great Rift.",
    ],
)
def test_what_belongs_to_a_country_is_nobody_by_itself(sentence: str) -> None:
    assert facts_of(sentence).events == ()


def test_who_receives_somebody_in_a_town_is_of_its_country() -> None:
    events = facts_of("Crown Prince Faisal bin Nawaf received Defence Minister Mohan Iyer in Riyadh.").events
    assert [(e.type.value, [(p.name, p.represents) for p in e.participants]) for e in events] == [
        ("meeting", [("Faisal bin Nawaf", "SAU"), ("Mohan Iyer", "IND")]),
        ("visit", [("Mohan Iyer", "IND"), ("Faisal bin Nawaf", "SAU")]),
    ]


def test_a_call_earlier_in_the_day_is_no_background_and_not_where_others_came_along() -> None:
    events = facts_of(
        "Defence Minister Mohan Iyer and Kenyan Defence Minister Abdi Noor held talks on Monday.",
        "Earlier in the day, Iyer called on Kenyan President Aisha Hassan.",
        "The Defence Minister was accompanied by Ambassador Vinod Rao.",
    ).events
    assert [(e.salience.value, [p.name for p in e.participants]) for e in events] == [
        ("main", ["Mohan Iyer", "Abdi Noor", "Vinod Rao"]),
        ("main", ["Mohan Iyer", "Aisha Hassan"]),
    ]


def test_an_office_behind_counterparts_is_nobodys_name() -> None:
    events = facts_of(
        "Ahead of talks with their Kenyan counterparts, Union Defence Minister Mohan Iyer met Kenyan Defence Minister "
        "Abdi Noor on Monday."
    ).events
    assert [[(p.name, p.represents) for p in e.participants] for e in events] == [
        [("Mohan Iyer", "IND"), ("Abdi Noor", "KEN")]
    ]


@pytest.mark.parametrize(
    ("led", "headed"),
    [
        (
            "The Kenyan delegation at talks was led by Foreign Minister Aisha Hassan and Defence Minister Abdi Noor.",
            "External Affairs Minister Vinod Rao and Defence Minister Mohan Iyer headed the Indian side.",
        ),
        (
            "The Kenyan side at the 2+2 dialogue was represented by Foreign Minister Aisha Hassan and Defence Minister "
            "Abdi Noor.",
            "External Affairs Minister Vinod Rao and Defence Minister Mohan Iyer led the Indian delegation.",
        ),
    ],
)
def test_both_heads_of_a_delegation_are_of_its_country(led: str, headed: str) -> None:
    (event,) = facts_of("India and Kenya held extensive deliberations on Friday.", led, headed).events
    assert {p.name: p.represents for p in event.participants} == {
        "Aisha Hassan": "KEN",
        "Abdi Noor": "KEN",
        "Vinod Rao": "IND",
        "Mohan Iyer": "IND",
    }


@pytest.mark.parametrize(
    ("language", "phrase", "side"),
    [
        (language, phrase, side)
        for language in ("en", "hi")
        for side, phrases in _of_one_country(language).items()
        for phrase in phrases
    ],
)
def test_an_office_of_one_country_is_known_by_every_name(language: str, phrase: str, side: str) -> None:
    rules = rules_for(language)
    assert rules is not None
    title = rules.titles.at(words(phrase, 0, len(phrase)), 0)
    assert title is not None
    assert title.entry.side == side


def test_the_external_affairs_minister_is_indian_beside_a_foreign_minister() -> None:
    (event,) = facts_of(
        "External Affairs Minister Asha Rao and Defence Minister Mohan Iyer held the 2+2 dialogue with their Chilean "
        "counterparts Ana Soto and Luis Rey in New Delhi on Monday."
    ).events
    assert people_of(event) == [
        ("Asha Rao", "External Affairs Minister", "IND"),
        ("Mohan Iyer", "Defence Minister", "IND"),
        ("Ana Soto", None, "CHL"),
        ("Luis Rey", "Defence Minister", "CHL"),
    ]


def test_counterparts_hold_the_offices_of_those_who_met_them_in_their_order() -> None:
    text = (
        "Talks between Japan and Chile\n\nForeign Minister Ken Ito and Defence Minister Aki Mori held the 2+2 dialogue "
        "with their Chilean counterparts Ana Soto and Luis Rey in Tokyo on Monday.\n"
    )
    (event,) = extract_facts(read_text(text, "article", published_at="2024-03-14")).events
    assert people_of(event) == [
        ("Ken Ito", "Foreign Minister", "JPN"),
        ("Aki Mori", "Defence Minister", "JPN"),
        ("Ana Soto", "Foreign Minister", "CHL"),
        ("Luis Rey", "Defence Minister", "CHL"),
    ]


@pytest.mark.parametrize("comma", ["", ","])
def test_a_name_behind_the_ministry_at_which_somebody_serves(comma: str) -> None:
    (event,) = facts_of(
        f"Oman's Secretary General at the Ministry of Defence{comma} Mohammed Zadjali{comma} met Defence Minister "
        "Mohan Iyer in Muscat on Monday."
    ).events
    assert people_of(event) == [("Mohammed Zadjali", "Secretary General at the Ministry of Defence", "OMN"), IYER]


@pytest.mark.parametrize(
    "office", ["a joint secretary in the Omani defence ministry", "a deputy minister of defence of Oman"]
)
def test_one_of_several_holders_of_an_office_explains_the_name_before_it(office: str) -> None:
    (event,) = facts_of(f"Salim Zadjali, {office}, met Defence Minister Mohan Iyer in Muscat on Monday.").events
    assert [(person.name, person.represents) for person in event.participants] == [
        ("Salim Zadjali", "OMN"),
        ("Mohan Iyer", "IND"),
    ]


def test_an_office_that_anybody_may_hold_explains_no_house() -> None:
    facts = facts_of("At Hyderabad House, a joint secretary from Oman met Defence Minister Mohan Iyer on Monday.")
    assert "Hyderabad House" not in [person.name for event in facts.events for person in event.participants]


@pytest.mark.parametrize("office", ["Cabinet Secretary for Defence", "Defence Minister"])
def test_a_first_name_that_is_a_town_behind_what_an_office_is_for(office: str) -> None:
    (event,) = facts_of(f"Defence Minister Mohan Iyer met Kenya's {office} Aden Wanjala in Nairobi on Monday.").events
    assert [(person.name, person.represents) for person in event.participants] == [
        ("Mohan Iyer", "IND"),
        ("Aden Wanjala", "KEN"),
    ]
