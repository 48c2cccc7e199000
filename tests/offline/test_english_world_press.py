"""English: papers and ministries of the world: envoys to the United Nations, promised goods, pacts of other years."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, people_of, told


@pytest.mark.parametrize("envoy", ["in New York Peter Otieno", "in Geneva, Peter Otieno,"])
def test_an_envoy_to_a_body_is_not_of_the_country_where_it_sits(envoy: str) -> None:
    facts = facts_of(
        f"Kenya's Ambassador to the United Nations {envoy} met Ghana's Foreign Minister Kofi Asante on Monday."
    )
    assert people_of(facts)[0] == ("Peter Otieno", "Ambassador", "KEN")


def test_who_heads_the_office_of_a_minister_is_not_the_minister() -> None:
    facts = facts_of(
        "Saudi Foreign Minister Faisal Omar met Ghana's Foreign Minister Kofi Asante in Riyadh on Monday. The Director "
        "of the Office of the Minister of Foreign Affairs Abdulrahman Dawood attended the meeting."
    )
    assert [name for name, _, _ in people_of(facts)] == ["Faisal Omar", "Kofi Asante"]


@pytest.mark.parametrize("given", ["delivered the first of the promised tanks", "delivered the last promised tank"])
def test_what_was_promised_and_is_given_is_no_promise(given: str) -> None:
    facts = facts_of(f"Sweden {given} to Ukraine on Monday.")
    assert not facts.commitments


def test_a_headline_has_no_year_of_an_older_deal() -> None:
    facts = facts_of(
        "Poland signed a deal with the United States on Monday for the purchase of 32 fighter jets.",
        "Last year, Poland finalised a deal to buy American rocket launchers.",
        headline="Poland signs contract for US fighter jets",
    )
    assert "Last year" not in {a.date_text for a in facts.agreements if a.salience.value == "main"}


def test_whose_make_something_is_ends_no_name() -> None:
    facts = facts_of("In 2018 Poland signed a contract for eight Turkish-made unmanned vessels.")
    assert [a.name for a in facts.agreements] == ["contract for eight Turkish-made unmanned vessels"]


def test_who_speaks_in_a_foreign_capital_is_not_of_that_country() -> None:
    facts = facts_of(
        "BAKU: Foreign Minister Salem Sabah met with Foreign Minister of the Republic of Turkey Hakan Demir on the "
        "sidelines of a meeting which is being held today in the capital of the Republic of Azerbaijan, Baku.",
        headline="Foreign minister meets Turkish counterpart",
    )
    assert "AZE" not in {side for _, _, side in people_of(facts)}


def test_what_was_agreed_years_ago_was_not_at_the_talks() -> None:
    facts = facts_of(
        "Kenyan Defence Minister Peter Otieno and his Ghanaian counterpart Kofi Asante held talks in Accra on Monday. "
        "Particularly in 2013, the two ministries signed a memorandum under which they agreed to exchange officers."
    )
    assert [(c.salience.value, c.event_id) for c in facts.commitments] == [("background", None)]


def test_an_exercise_that_is_being_held_goes_on() -> None:
    events = told(
        "Two Ghanaian ships arrived in Mombasa on Monday to take part in the annual Kenya-Ghana naval exercise being "
        "held there."
    )
    assert [(kind, status) for kind, status, *_ in events if kind == "exercise"] == [("exercise", "ongoing")]


def test_what_a_document_envisages_is_no_part_of_its_name() -> None:
    facts = facts_of("An MoU on defence cooperation envisaging several areas was signed by Kenya and Ghana on Monday.")
    assert [a.name for a in facts.agreements] == ["MoU on defence cooperation"]


def test_the_place_where_they_last_met_is_not_that_of_todays_talks() -> None:
    events = told(
        "Kenyan Foreign Minister Ann Otieno and her Ghanaian counterpart Kofi Asante discussed trade, officials said.",
        "Otieno and Asante last met on the sidelines of a meeting in Addis Ababa.",
    )
    assert [place for kind, _, _, place, _ in events if kind == "meeting"] == [None, "Addis Ababa"]


def test_the_day_of_the_return_is_not_that_of_talks_before() -> None:
    events = told(
        "Kenyan President Peter Otieno returned to Nairobi on Sunday after a meeting with US President J. Hill."
    )
    assert [(kind, status, date) for kind, status, date, _, _ in events] == [("meeting", "occurred", None)]


def test_chiefs_meet_now_as_a_headline_tells_what_is_to_come() -> None:
    facts = facts_of(
        "Kenya's army chief General Peter Otieno signed a training agreement with his Botswana counterpart, Major "
        "General Kabo Molefe, in Gaborone on Tuesday.",
        headline="Kenya, Botswana to hold joint exercise as army chiefs meet",
    )
    assert {event.status.value for event in facts.events} == {"occurred"}


def test_letters_in_brackets_stand_between_who_says_it_and_the_verb() -> None:
    facts = facts_of("Kenya and Botswana signed an agreement on Tuesday, the Botswana Defence Force (BDF) said.")
    assert [(a.source_type.value, a.source) for a in facts.agreements] == [
        ("official_statement", "the Botswana Defence Force")
    ]
