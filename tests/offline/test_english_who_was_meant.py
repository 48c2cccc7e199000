"""English: who is asked and not met, who holds an office in two countries, and what is neither dated nor agreed."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, told

MET = "Kenya's President Daniel Otieno held talks with his Ugandan counterpart Peter Okello in Kampala on Tuesday"
MINISTERS = "Kenyan Foreign Minister Daniel Otieno met Ugandan Foreign Minister Peter Okello in Kampala on Tuesday."


@pytest.mark.parametrize(
    "asked",
    [
        "urged him to sit down with the Tanzanian leader",
        "asked him to meet with Tanzanian President Juma Mrisho",
        "called upon him to hold talks with Tanzania",
    ],
)
def test_whom_somebody_is_asked_to_meet_was_not_met(asked: str) -> None:
    facts = facts_of(f"{MET} and {asked}.")
    assert [[p.name for p in event.participants] for event in facts.events] == [["Daniel Otieno", "Peter Okello"]]
    assert [(c.actors, c.addressees) for c in facts.commitments] == [(("KEN",), ("UGA",))]


def test_who_is_met_besides_was_met() -> None:
    events = told(f"{MET} and met with Tanzanian President Juma Mrisho on Wednesday.")
    assert [names for *_, names in events][-1] == ["Daniel Otieno", "Juma Mrisho"]


@pytest.mark.parametrize(
    "told_of",
    [
        "The army chiefs of the two countries met in Kigali in January.",
        "A meeting of the chiefs of staff of both countries was held in Kigali in January.",
        "The air force chiefs of the two neighbours met in Kigali in January.",
    ],
)
def test_those_who_hold_another_office_in_both_countries_are_not_who_met_now(told_of: str) -> None:
    events = told(MINISTERS, told_of)
    assert events[1:] == [("meeting", "occurred", "January", "Kigali", ["Kenyan", "Ugandan"])]


def test_a_meeting_of_others_is_called_off() -> None:
    events = told(MINISTERS, "A meeting of the navy chiefs of the two countries, planned for 28 March, was called off.")
    assert [(status, date, names) for _, status, date, _, names in events[1:]] == [
        ("cancelled", "28 March", ["Kenyan", "Ugandan"])
    ]


@pytest.mark.parametrize(
    "colleagues",
    [
        "hosted her colleagues from Estonia and Latvia, Mart Tamm and Juris Ozols,",
        "met her counterparts from Estonia and Latvia, Mart Tamm and Juris Ozols,",
    ],
)
def test_who_meets_those_of_the_other_countries_of_the_headline_is_of_the_last(colleagues: str) -> None:
    facts = facts_of(
        f"Minister of Defence Kari Lund {colleagues} in Hamar on Tuesday 12 March. The ministers discussed mines.",
        "In her bilateral discussion with Minister Ozols, Minister Lund promised that Norway will send a company.",
        "The next trilateral meeting will be held in Riga in May. On Friday, Minister Lund will attend a meeting of "
        "the defence ministers of the Nordic Defence Cooperation (NORDEFCO) in Stockholm.",
        headline="Defence ministers of Norway, Estonia and Latvia met in Hamar",
    )
    first, _, after, conference = facts.events
    assert [(p.name, p.represents) for p in first.participants] == [
        ("Kari Lund", "NOR"),
        ("Mart Tamm", "EST"),
        ("Juris Ozols", "LVA"),
    ]
    assert {event.type.value for event in facts.events} == {"meeting", "multilateral_meeting"}
    assert (after.location, after.date_text, [p.represents for p in after.participants]) == (
        "Riga",
        "May",
        ["NOR", "EST", "LVA"],
    )
    assert conference.location == "Stockholm"


def test_who_stood_by_is_none_of_the_two_sides() -> None:
    facts = facts_of(
        "Kenyan Foreign Minister Daniel Otieno held talks with Omani Foreign Minister Salim Harthy in Nairobi today.",
        "Permanent Secretary Grace Wanjiru and Omani Ambassador to Kenya Yusuf Balushi were present on the occasion.",
        "At the talks, the two sides agreed to open a maritime school in Mombasa.",
    )
    assert [[p.name for p in e.participants if p.role.value == "principal"] for e in facts.events] == [
        ["Daniel Otieno", "Salim Harthy"]
    ]
    assert [(c.actors, c.event_id) for c in facts.commitments] == [(("KEN", "OMN"), "E1")]


@pytest.mark.parametrize("verb", ["apprised", "informed", "briefed"])
def test_who_is_told_of_something_does_not_ask(verb: str) -> None:
    facts = facts_of(
        MINISTERS,
        f"The Kenyan Foreign Minister also {verb} his counterpart of the drought and called upon Uganda to sell maize.",
    )
    assert [(c.actors, c.addressees) for c in facts.commitments] == [(("KEN",), ("UGA",))]


def test_the_leaders_of_a_body_ask_two_countries() -> None:
    facts = facts_of(
        "West African leaders have backed talks between Benin and Togo.",
        "The leaders of ECOWAS met in Abuja on Sunday. They asked the two neighbours to pull back their troops.",
    )
    assert [(c.actors, set(c.addressees)) for c in facts.commitments] == [(("ECOWAS",), {"BEN", "TGO"})]


@pytest.mark.parametrize(
    "span", ["over the past five months", "of the last three months", "throughout the past two years"]
)
def test_the_time_that_work_took_dates_no_document(span: str) -> None:
    facts = facts_of(
        f"The co-chairs summed up the work done {span} and signed a protocol on the survey of the border between Kenya "
        "and Uganda."
    )
    assert [(a.status.value, a.date_text) for a in facts.agreements] == [("signed", None)]


def test_the_month_of_a_signature_still_does() -> None:
    facts = facts_of("Kenya and Uganda signed a protocol on the survey of their border last month.")
    assert [a.date_text for a in facts.agreements] == ["last month"]


@pytest.mark.parametrize("far", ["so far", "to date", "until now"])
def test_how_far_things_have_come_is_nothing_to_be_done(far: str) -> None:
    facts = facts_of(MINISTERS, f"About half of the Kenyan-Ugandan border has been agreed upon {far}.")
    assert not facts.commitments


def test_a_headline_names_the_one_document_of_the_body_in_other_words() -> None:
    facts = facts_of(
        MINISTERS,
        "After the talks, the two ministers signed a protocol on the launch of a survey of the border in the north.",
        headline="Kenya, Uganda sign protocol on border survey",
    )
    assert [a.name for a in facts.agreements] == ["protocol on the launch of a survey of the border in the north"]


def test_one_of_two_documents_is_not_meant_by_a_word_that_both_share() -> None:
    facts = facts_of(
        MINISTERS,
        "After the talks, the two ministers signed an MoU on pilot schools and an MoU on the licences of pilots.",
        headline="Kenya, Uganda sign MoUs",
    )
    assert len(facts.agreements) == 2
