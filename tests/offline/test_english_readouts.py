"""English as wires and ministries print it: pronouns, stops of a visit, capitals, documents, talks told beside."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, told


@pytest.mark.parametrize("met", ["called on him on Monday evening", "also met him", "held talks with him later"])
def test_a_pronoun_says_whom_somebody_met(met: str) -> None:
    arrival = "Kenyan President Peter Otieno arrived in New Delhi on Monday on a state visit."
    events = told(arrival, f"Foreign Minister Mohan Iyer {met}.")
    assert [names for *_, names in events][1:] == [["Mohan Iyer", "Peter Otieno"]]


@pytest.mark.parametrize("behind", ["met her counterpart on Monday", "met him", "called on his office"])
def test_a_pronoun_that_means_nobody_known_or_owns_something_is_nobody_met(behind: str) -> None:
    assert told(f"Foreign Minister Mohan Iyer {behind}.") == []


def test_talks_told_behind_as_are_of_the_weekday_before_it() -> None:
    raised = "India and Kenya on Tuesday raised their ties as"
    text = f"{raised} Defence Minister Ashok Verma met Kenyan Defence Minister Aden Oduya."
    assert told(text) == [("meeting", "occurred", "Tuesday", None, ["Ashok Verma", "Aden Oduya"])]


def test_the_days_of_stops_within_the_country_are_not_those_of_a_visit() -> None:
    text = "Kenyan President Peter Otieno, who is on a five-day state visit, will travel to Kochi on Thursday."
    assert told(text) == [("visit", "ongoing", None, None, ["Peter Otieno", "India"])]


def test_a_president_who_talks_with_the_prime_minister_is_of_the_other_country() -> None:
    text = (
        "As agreed between Prime Minister Mohan Iyer and President Peter Otieno at their meeting in Kazan in October, "
        "the two sides resumed flights between India and Kenya."
    )
    (event,) = facts_of(text).events
    assert [(p.name, p.represents) for p in event.participants] == [("Mohan Iyer", "IND"), ("Peter Otieno", "KEN")]
    assert (event.location, event.date_text) == ("Kazan", "October")


@pytest.mark.parametrize(
    ("sentence", "sides"),
    [
        ("India delivered the second batch of missiles to Manila in April.", ["IND", "PHL"]),
        ("Moscow handed over two frigates to New Delhi in December.", ["RUS", "IND"]),
    ],
)
def test_a_capital_to_which_goods_go_stands_for_its_country(sentence: str, sides: list[str]) -> None:
    around = "The Philippines, Russia and India have bought arms from each other for years."
    events = [e for e in facts_of(around, sentence).events if e.type == "arms_transfer"]
    assert [[p.represents for p in e.participants] for e in events] == [sides]


@pytest.mark.parametrize("company", ["General Atomics", "General Electric", "General Dynamics"])
def test_a_company_whose_name_begins_like_a_rank_is_nobody(company: str) -> None:
    signed = "India and the United States signed a contract for drones on Tuesday in the presence of"
    facts = facts_of(f"{signed} Defence Secretary Mohan Iyer and {company} chief executive Vivek Rao.")
    assert {p.name for e in facts.events for p in e.participants if p.kind == "person"} <= {"Mohan Iyer", "Vivek Rao"}


def test_a_document_that_is_one_of_several_exchanged_is_signed_and_ends_with_its_subject() -> None:
    text = (
        "India and Kenya on Tuesday exchanged nine agreements, including terms of reference for service-to-service "
        "talks between the Army and the Air Force of the two countries."
    )
    (agreement,) = facts_of(text).agreements
    assert (agreement.name, agreement.status) == ("terms of reference for service-to-service talks", "signed")


def test_the_years_for_which_a_plan_is_made_belong_to_its_name() -> None:
    met = "Defence Minister Ashok Verma met Kenyan Defence Minister Aden Oduya in Nairobi on Tuesday."
    (agreement,) = facts_of(met, "The two ministers adopted a Plan of Action for 2025-29.").agreements
    assert (agreement.name, agreement.date_text) == ("Plan of Action for 2025-29", None)


@pytest.mark.parametrize(
    "counted",
    [
        "It is the first agreement of its kind between the two countries.",
        "The pact was the first agreement that Kenya has entered into with any country.",
    ],
)
def test_a_document_that_is_only_counted_is_none(counted: str) -> None:
    met = "Defence Minister Ashok Verma met Kenyan Defence Minister Aden Oduya in Nairobi on Tuesday."
    signed = "The two sides signed a memorandum of understanding on logistics support."
    assert [a.name for a in facts_of(met, signed, counted).agreements if a.type != "mou"] in ([], ["pact"])


@pytest.mark.parametrize("when", ["in November last year", "in September"])
def test_a_document_of_an_earlier_month_does_not_hang_on_the_talks(when: str) -> None:
    met = "Defence Minister Ashok Verma met Kenyan Defence Minister Aden Oduya in Nairobi on Tuesday."
    (agreement,) = facts_of(met, f"The two sides welcomed the signing of the refuelling arrangement {when}.").agreements
    assert (agreement.salience, agreement.event_id) == ("background", None)


@pytest.mark.parametrize("led", ["led", "co-led", "jointly led", "headed"])
def test_two_may_lead_a_delegation_with_their_departments_between_them(led: str) -> None:
    facts = facts_of(
        "The third India-Kenya 2+2 consultations were held in New Delhi today.",
        f"The Indian delegation was {led} by Mohan Iyer, Foreign Secretary, and Rajesh Kumar Singh, Defence Secretary. "
        f"The Kenyan delegation was {led} by Janet Adhiambo, Secretary, Department of Trade, and Greg "
        "Oduya, Secretary, Department of Defence.",
    )
    people = {(p.name, p.represents) for e in facts.events for p in e.participants if p.kind == "person"}
    assert people == {
        ("Mohan Iyer", "IND"),
        ("Rajesh Kumar Singh", "IND"),
        ("Janet Adhiambo", "KEN"),
        ("Greg Oduya", "KEN"),
    }


def test_a_name_between_commas_is_that_of_the_document_before_it() -> None:
    met = "Defence Minister Ashok Verma met Kenyan Defence Minister Aden Oduya in Nairobi on Tuesday."
    signed = "The two sides signed a cost-sharing agreement, the 12th Measures Agreement, under which Kenya will pay."
    listed = "They signed a trade agreement, the extradition treaty and a memorandum on ships."
    assert [a.name for a in facts_of(met, signed).agreements] == ["12th Measures Agreement"]
    assert len(facts_of(met, listed).agreements) == 3
