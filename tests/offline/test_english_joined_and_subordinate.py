"""English: "he and P" act together, clauses that belong to others, and what is only said of an effect or of others."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, people_of, told

VISIT = "Senegalese Foreign Minister Awa Diop visited Gambia last week."


@pytest.mark.parametrize(
    "met",
    [
        "She and her Gambian counterpart, Lamin Ceesay, held talks on smuggling.",
        "She and Gambian President Lamin Ceesay met on Friday.",
        "She and Gambian President Lamin Ceesay reviewed trade.",
    ],
)
def test_he_and_another_met(met: str) -> None:
    events = told(VISIT, met)
    assert [(kind, names) for kind, _, _, _, names in events[1:]] == [("meeting", ["Awa Diop", "Lamin Ceesay"])]


def test_the_visit_during_which_both_talked_gives_day_and_place() -> None:
    events = told(
        "Last week, Senegalese Foreign Minister Awa Diop paid a three-day visit to Gambia, during which she and her "
        "Gambian counterpart, Lamin Ceesay, discussed smuggling along the river."
    )
    assert events[1:] == [("meeting", "occurred", "Last week", "Gambia", ["Awa Diop", "Lamin Ceesay"])]


def test_who_will_do_something_else_together_holds_no_talks() -> None:
    said = "She and Gambian President Lamin Ceesay will attend a concert, she said."
    assert [kind for kind, _, _, _, _ in told(VISIT, said)] == ["visit"]


@pytest.mark.parametrize(
    "besides",
    [
        "Diop called on Kenyan President Paul Otieno before the ministers sat down.",
        "Diop toured a base in Nairobi, where the Senegalese Army and the Kenyan Army are training.",
    ],
)
def test_he_is_who_acts_in_the_main_clause(besides: str) -> None:
    events = told(
        "Kenya and Senegal said on Monday they would train more officers.",
        "Senegalese Foreign Minister Awa Diop met her Kenyan counterpart, Daniel Mwangi, in Nairobi on Monday.",
        f"{besides} She flies to Uganda on Friday.",
    )
    assert [names for kind, status, _, _, names in events if status == "scheduled"] == [["Awa Diop", "Uganda"]]


@pytest.mark.parametrize(
    ("sat_in", "side"),
    [
        ("Vice Admiral Erik Lund, who commands the Norwegian Coast Guard, sat in on the session.", "NOR"),
        ("Major General Anna Mazur, who heads the Polish Army, attended the meeting.", "POL"),
    ],
)
def test_who_commands_a_service_is_of_its_country(sat_in: str, side: str) -> None:
    facts = facts_of(
        "Norwegian Foreign Minister Kari Moen held talks with her Polish counterpart, Jan Wilk, in Oslo on Monday.",
        sat_in,
    )
    assert [(p.represents, p.role.value) for p in facts.events[0].participants[2:]] == [(side, "attendee")]


def test_who_is_part_of_a_delegation_is_of_its_country() -> None:
    facts = facts_of(
        "Uzbek Defence Minister Rustam Latipov met his Kenyan counterpart, Paul Otieno, on Tuesday.",
        "Defence Secretary Mary Wanjiru and Navy chief Daniel Mwangi were part of the Kenyan delegation at the talks.",
    )
    assert [side for _, _, side in people_of(facts)] == ["UZB", "KEN", "KEN", "KEN"]


def test_the_father_in_a_name_may_be_a_word_of_another_meaning() -> None:
    facts = facts_of(
        "On Friday, Peruvian Minister Carlos Pinto will call on Omani Minister of Defence Salim bin Said Al-Harthy and "
        "hold talks with Omani Foreign Minister Hamad Al-Balushi in Muscat."
    )
    assert [(e.date_text, e.participants[1].name) for e in facts.events] == [
        ("Friday", "Salim bin Said Al-Harthy"),
        ("Friday", "Hamad Al-Balushi"),
    ]


def test_the_body_within_a_body_belongs_to_the_office() -> None:
    facts = facts_of(
        "Wang Lin, chairman of the National Assembly Foreign Affairs Committee of Vietnam, met Polish Foreign Minister "
        "Jan Wilk on Wednesday."
    )
    office = "chairman of the National Assembly Foreign Affairs Committee"
    assert people_of(facts)[0] == ("Wang Lin", office, "VNM")


def test_what_follows_a_summons_does_not_put_it_ahead() -> None:
    events = told(
        "Peruvian Foreign Minister Rosa Paredes summoned Bolivian ambassador Julio Arteaga on Monday and told him the "
        "dam would go ahead."
    )
    assert [(status, date) for _, status, date, _, _ in events] == [("occurred", "Monday")]


@pytest.mark.parametrize("who", ["a team of Japanese instructors", "that six engineers"])
def test_who_says_that_others_will_come_does_not_travel(who: str) -> None:
    events = told(
        "Japanese Ambassador Kenji Mori met Kenyan Defence Minister Paul Otieno in Nairobi on Monday.",
        f"Mori said {who} would arrive in Kenya in October.",
    )
    assert [kind for kind, _, _, _, _ in events] == ["meeting"]


def test_who_says_that_he_will_come_travels() -> None:
    events = told(
        "Japanese Foreign Minister Kenji Mori met Kenyan Foreign Minister Paul Otieno in Nairobi on Monday.",
        "Otieno said he would travel to Japan in October.",
    )
    assert [names for kind, _, _, _, names in events if kind == "visit"] == [["Paul Otieno", "Japan"]]


def test_an_effect_that_is_expected_leaves_the_deed_certain() -> None:
    facts = facts_of(
        "The Kenyan Navy on Monday took delivery of three patrol boats donated by Japan, in a move expected to sharpen "
        "its response to piracy."
    )
    assert [e.certainty.value for e in facts.events] == ["asserted"]


def test_a_delivery_that_is_expected_is_hedged() -> None:
    facts = facts_of("Japan is expected to deliver three patrol boats to the Kenyan Navy on Monday.")
    assert [e.certainty.value for e in facts.events] == ["hedged"]


def test_what_is_planned_for_a_month_is_to_come() -> None:
    events = told(
        "The delivery of two Chilean-built patrol boats to the Peruvian Navy, planned for June, is not affected.",
    )
    assert [(kind, status, date) for kind, status, date, _, _ in events] == [("arms_transfer", "scheduled", "June")]


def test_a_region_that_talks_are_about_is_not_where_they_are() -> None:
    events = told(
        "Danish Foreign Minister Lise Holm held talks on Wednesday with her Fijian counterpart, Jone Vakatora, about "
        "the future of peacekeeping in the Sinai.",
        "Danish Defence Minister Per Lund met her Fijian counterpart Jone Ratu in Suva on Wednesday.",
    )
    assert [place for _, _, _, place, _ in events] == [None, "Suva"]


def test_talks_of_the_next_day_do_not_have_the_day_of_the_journey() -> None:
    events = told(
        "Thai Foreign Minister Anan Chaisiri flies to Laos on Friday and will meet President Bounmy Keola in Vientiane "
        "the following day."
    )
    assert [(kind, date) for kind, _, date, _, _ in events] == [("visit", "Friday"), ("meeting", None)]


def test_who_invited_is_the_host() -> None:
    facts = facts_of(
        "Thai Prime Minister Anan Chaisiri held talks with Lao Prime Minister Bounmy Keola in Bangkok on Monday.",
        "Keola is paying an official visit to Thailand from March 11 to 15 at Chaisiri's invitation.",
    )
    visit = next(e for e in facts.events if e.type.value == "visit")
    assert [(p.name, p.role.value) for p in visit.participants] == [
        ("Bounmy Keola", "visitor"),
        ("Anan Chaisiri", "host"),
    ]


def test_ships_that_exercise_behind_a_call_still_called() -> None:
    events = told(
        "The Royal Danish Navy's frigate HDMS Absalon called at Tallinn in March 2023 and conducted a passage exercise "
        "with the Estonian Navy.",
    )
    assert [(kind, date) for kind, _, date, _, _ in events] == [("visit", "March 2023"), ("exercise", "March 2023")]
