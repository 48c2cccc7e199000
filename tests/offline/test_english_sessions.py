"""Sessions of committees, groups and dialogues in English, and phrases that open a sentence, in our own sentences."""

from __future__ import annotations

import pytest

from tests.offline.english import Told, facts_of, told


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The third India-Norway maritime security dialogue was held in Oslo on Tuesday.",
            ("meeting", "occurred", "Tuesday", "Oslo", ["India", "Norway"]),
        ),
        (
            "The fifth round of the India-Egypt Joint Working Group on piracy took place in Cairo on February 14.",
            ("meeting", "occurred", "February 14", "Cairo", ["India", "Egypt"]),
        ),
        (
            "The second edition of the India-Chile Defence Dialogue concluded in Santiago on Friday.",
            ("meeting", "occurred", "Friday", "Santiago", ["India", "Chile"]),
        ),
        (
            "The 21st session of the India-Oman Joint Committee was held virtually on Monday.",
            ("call", "occurred", "Monday", None, ["India", "Oman"]),
        ),
        (
            "The sixth India-Brazil Foreign Office Consultations were held on March 12, led on the Indian side by "
            "Secretary (East) Leena Pai.",
            ("meeting", "occurred", "March 12", None, ["Leena Pai", "Brazil"]),
        ),
        (
            "Leaders of India, Japan and Australia will meet in Sydney on May 24.",
            ("meeting", "scheduled", "May 24", "Sydney", ["India", "Japan", "Australia"]),
        ),
        (
            "After a meeting with Omani Defence Secretary Salim Al Harthy on Tuesday, Defence Secretary Arun Mehra "
            "said that trade was growing.",
            ("meeting", "occurred", "Tuesday", None, ["Arun Mehra", "Salim Al Harthy"]),
        ),
    ],
)
def test_a_session_of_two_sides_is_a_meeting(sentence: str, expected: Told) -> None:
    assert told(sentence) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Joint Working Group of India and Kenya will submit its report in June.",
        "India and Kenya have a Joint Working Group on terrorism.",
        "The parliamentary committee met the secretary on Monday.",
        "The fifth round of firing between India and Pakistan's troops took place on Monday.",
    ],
)
def test_a_body_that_does_not_meet_is_no_event(sentence: str) -> None:
    assert told(sentence) == []


def test_a_body_that_met_is_one_of_the_two_sides_spoken_of() -> None:
    assert told(
        "India and Oman have traded for long, and both want more.", "The 12th Joint Committee met in Muscat on Monday."
    ) == [("meeting", "occurred", "Monday", "Muscat", ["India", "Oman"])]


def test_her_counterpart_is_that_of_who_acts_and_not_of_who_is_met_too() -> None:
    events = told(
        "India's foreign secretary, Meera Nair, flew to Kathmandu on Sunday.",
        "She will call on Prime Minister Bishnu Adhikari and meet her counterpart, Sewa Thapa.",
    )
    assert events[1:] == [
        ("meeting", "scheduled", None, None, ["Meera Nair", "Bishnu Adhikari"]),
        ("meeting", "scheduled", None, None, ["Meera Nair", "Sewa Thapa"]),
    ]


def test_a_body_that_last_met_long_ago_is_no_talks_of_now() -> None:
    assert told(
        "At talks in Muscat on Wednesday, Defence Secretary Arun Mehra and Omani Defence Secretary Salim Al Harthy "
        "decided that the India-Oman Joint Commission, which last met in April 2018, would be convened again in May.",
        "The 11th round of the FOC had taken place in New Delhi in November 2022.",
    ) == [
        ("meeting", "occurred", "Wednesday", "Muscat", ["Arun Mehra", "Salim Al Harthy"]),
        ("meeting", "occurred", "April 2018", None, ["India", "Oman"]),
        ("meeting", "occurred", "November 2022", "New Delhi", ["India", "Oman"]),
    ]


def test_talks_in_the_second_half_of_a_headline_are_not_those_that_are_to_come() -> None:
    facts = facts_of(
        "Defence Secretary Arun Mehra met Omani Defence Secretary Salim Al Harthy on Wednesday.",
        headline="India, Oman to begin direct flights by May as Mehra meets Harthy",
    )
    assert [(e.status.value, e.date_text) for e in facts.events] == [("occurred", "Wednesday")]


def test_who_speaks_at_a_conclave_of_a_body_takes_part_in_it() -> None:
    assert told(
        "Addressing the ninth conclave of the SCO in Goa on Tuesday, Defence Minister Rohan Kale urged calm."
    ) == [("multilateral_meeting", "occurred", "Tuesday", "Goa", ["Rohan Kale", "SCO"])]


def test_the_next_session_of_a_body_is_one_of_its_sides_and_not_of_who_meets_now() -> None:
    met = "Defence Minister Arun Mehra will hold talks with Omani Defence Minister Salim Al Harthy on Friday."
    body = "At its 13th meeting, held in New Delhi in July 2023, the India-Oman committee took stock of ties."
    found = told(met, f"{body} The next meeting is to take place in Muscat in July.")
    assert found[-1] == ("meeting", "scheduled", "July", "Muscat", ["India", "Oman"])


@pytest.mark.parametrize(
    "led",
    [
        "Vice Minister of National Defence Kim Dae-jun was to lead the Korean side.",
        "The Korean delegation was to be headed by Vice Minister of National Defence Kim Dae-jun.",
    ],
)
def test_who_leads_the_side_of_a_country_is_of_it(led: str) -> None:
    off = "Defence Secretary Arun Mehra's visit to South Korea has been put off, the Defence Ministry said."
    called = "Sources said that Mehra spoke to Kim over the phone on Wednesday evening."
    facts = facts_of(off, led, called)
    (call,) = (e for e in facts.events if e.type.value == "call")
    assert [(p.name, p.represents) for p in call.participants] == [("Arun Mehra", "IND"), ("Kim Dae-jun", "KOR")]
    assert call.certainty.value == "asserted"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The third meeting of the Joint Defence Committee was held in New Delhi in February 2023, and the fourth "
            "is scheduled to be held in Accra in October 2024.",
            [
                ("meeting", "occurred", "February 2023", "New Delhi", ["India", "Ghana"]),
                ("meeting", "scheduled", "October 2024", "Accra", ["India", "Ghana"]),
            ],
        ),
        (
            "The last round of the dialogue took place in Accra in May 2022, while the next one is due in New Delhi in "
            "2025.",
            [
                ("meeting", "occurred", "May 2022", "Accra", ["India", "Ghana"]),
                ("meeting", "scheduled", "2025", "New Delhi", ["India", "Ghana"]),
            ],
        ),
        (
            "The 10th round of the Chile-Peru consultations was held in Lima in May 2023 and the 11th will take place "
            "in Santiago in June 2024.",
            [
                ("meeting", "occurred", "May 2023", "Lima", ["Chile", "Peru"]),
                ("meeting", "scheduled", "June 2024", "Santiago", ["Chile", "Peru"]),
            ],
        ),
        (
            "The first edition of the army exercise was held in Pune in 2023 and the second will be held in Kumasi in "
            "October 2024.",
            [("exercise", "occurred", "2023", "Pune", ["India", "Ghana"])],
        ),
        ("The first boat was shown at the meeting in January, and the second will be delivered in July.", []),
    ],
)
def test_the_next_of_a_series_is_named_by_its_number_alone(sentence: str, expected: list[Told]) -> None:
    lead = "Defence Minister Harsh Rathore held talks with Ghana's Defence Minister Kofi Mensah in Pune on Monday."
    assert told(lead, sentence)[1:] == expected
