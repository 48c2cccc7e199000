"""English as wires and ministries print it: pronouns, stops of a visit, capitals, documents, talks told beside."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, people_of, told


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


TRILATERAL = (
    "Japanese Defense Minister Kenji Mori held a trilateral meeting with Rita Sloan, Defence Minister of Australia, and"
)
OTHERS = "Ramon Cruz, Defense Secretary of the Philippines, in Hawaii on Monday."


@pytest.mark.parametrize(
    ("who", "sides"),
    [
        ("The ministers", ["JPN", "AUS", "PHL"]),
        ("The three ministers", ["JPN", "AUS", "PHL"]),
        ("The sides", ["JPN", "AUS", "PHL"]),
    ],
)
def test_the_ministers_behind_talks_of_three_are_all_of_them(who: str, sides: list[str]) -> None:
    facts = facts_of(f"{TRILATERAL} {OTHERS}", f"{who} agreed to hold an exercise on amphibious landings.")
    assert [list(c.actors) for c in facts.commitments] == [sides]


@pytest.mark.parametrize("call", ["a courtesy call", "a farewell call"])
def test_a_call_that_is_paid_is_no_call_by_phone(call: str) -> None:
    text = f"Defence Minister Ashok Verma received {call} from French Navy chief Admiral Pierre Dupont on Monday."
    assert [kind for kind, *_ in told(text)] == ["meeting"]


def test_who_welcomes_a_document_receives_nobody() -> None:
    met = "Japanese Defense Minister Kenji Mori had a meeting with Ramon Cruz, Defense Secretary of the Philippines,"
    facts = facts_of(f"{met} and welcomed the entry into force of the Japan-Philippines Reciprocal Access Agreement.")
    assert [e.type for e in facts.events] == ["meeting"]
    assert [a.status for a in facts.agreements] == ["in_force"]


@pytest.mark.parametrize("verb", ["follows", "coincides with"])
def test_a_visit_that_follows_something_has_not_its_day(verb: str) -> None:
    arrived = "Kenyan Defence Minister Aden Oduya arrived in New Delhi on Monday on a four-day visit."
    events = told(
        arrived, f"The visit {verb} the third India-Kenya Defence Dialogue held in Nairobi in August last year."
    )
    assert [date for kind, _, date, *_ in events if kind == "visit"] == ["Monday"]


def test_who_left_and_will_return_is_still_away() -> None:
    text = "Japanese Defense Minister Kenji Mori left for Hawaii on Monday and will return to Tokyo on Friday."
    assert told(text) == [("visit", "ongoing", "Monday", "Hawaii", ["Kenji Mori", "United States"])]


@pytest.mark.parametrize(
    ("office", "side"),
    [
        ("Kremlin spokesman", "RUS"),
        ("White House national security adviser", "USA"),
        ("Downing Street national security adviser", "GBR"),
    ],
)
def test_the_seat_of_a_government_before_an_office_says_whose_it_is(office: str, side: str) -> None:
    facts = facts_of(f"{office} Tom Baker held talks with Indian Foreign Secretary Mohan Iyer in Geneva on Friday.")
    assert ("Tom Baker", side) in [(name, represents) for name, _, represents in people_of(facts)]


def test_a_secretary_general_is_of_the_organization_named_before() -> None:
    met = "NATO defence ministers met in Brussels on Monday, Secretary General Pieter Dalen said."
    facts = facts_of(met, '"We agreed to deploy more radars," Dalen told reporters.', headline="Ministers meet")
    assert [list(c.actors) for c in facts.commitments] == [["NATO"]]


@pytest.mark.parametrize("whom", ["allies", "European allies", "other countries"])
def test_many_without_a_name_who_are_urged_are_none_of_those_who_met(whom: str) -> None:
    met = "Polish Defence Minister Jan Wolski and his Ukrainian counterpart Oleh Marko met in Warsaw on Monday."
    facts = facts_of(met, f"British Defence Secretary Emma Hart urged {whom} to tighten sanctions on Russia.")
    assert [list(c.addressees) for c in facts.commitments] in ([], [[]])


def test_a_clause_behind_as_in_a_headline_is_of_its_own_sides() -> None:
    headline = "NATO ministers back drone initiative as Poland, Ukraine sign training pact"
    signed = (
        "Polish Defence Minister Jan Wolski and his Ukrainian counterpart Oleh Marko signed a memorandum on training."
    )
    events = facts_of(signed, headline=headline).events
    assert [sorted(p.represents or "" for p in e.participants) for e in events] == [["POL", "UKR"]]


def test_talks_to_come_are_others_than_those_held() -> None:
    met = "Kenyan President Peter Otieno met Indian Prime Minister Mohan Iyer."
    events = told(met, "Otieno will meet Iyer again on Tuesday in Mumbai.")
    assert [event[:4] for event in events] == [
        ("meeting", "occurred", None, None),
        ("meeting", "scheduled", "Tuesday", "Mumbai"),
    ]
