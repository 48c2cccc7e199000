"""English as wires and ministries write it: talks about others, services of a country, contracts of companies."""

from __future__ import annotations

import pytest

from tests.offline.english import Told, facts_of, people_of, told

MEHTA, LINDE = "Indian Defence Minister Arjun Mehta", "Swedish Defence Minister Karl Linde"
PAIR = ["Arjun Mehta", "Karl Linde"]
MET = f"{MEHTA} met {LINDE} on Tuesday."


@pytest.mark.parametrize(
    "sentence",
    [
        f"{MEHTA} met {LINDE} on Tuesday to discuss the relations between Iran and the European Union.",
        f"{MEHTA} met {LINDE} on Tuesday, and after the meeting they spoke of the tensions between Iran and Iraq.",
        f"{MEHTA} and {LINDE} held talks on Tuesday on the war between Iran and Iraq.",
    ],
)
def test_those_of_whom_others_talk_do_not_talk(sentence: str) -> None:
    assert told(sentence) == [("meeting", "occurred", "Tuesday", None, PAIR)]


def test_those_between_whom_talks_are_talk() -> None:
    sentence = f"{MEHTA} and {LINDE} co-chaired talks between India and Sweden on Tuesday."
    assert told(sentence) == [("meeting", "occurred", "Tuesday", None, PAIR)]


@pytest.mark.parametrize("verb", ["held talks", "spoke", "met"])
def test_when_two_talked_last_is_an_earlier_occasion(verb: str) -> None:
    events = facts_of(MET, f"Mehta and Linde last {verb} in November in Paris.").events
    assert [(e.salience.value, e.date_text) for e in events] == [("main", "Tuesday"), ("background", "November")]


def test_the_place_of_talks_stands_behind_a_participle() -> None:
    (event,) = told(
        MET, "During the talks, held on Tuesday in Oslo, the two ministers agreed to expand joint training."
    )
    assert event[3] == "Oslo"


def test_counterpart_is_no_part_of_an_office() -> None:
    facts = facts_of(f"{MEHTA} met his counterpart Deputy Secretary of State Wendy Stone in Washington on Monday.")
    assert people_of(facts) == [
        ("Arjun Mehta", "Defence Minister", "IND"),
        ("Wendy Stone", "Deputy Secretary of State", "USA"),
    ]


@pytest.mark.parametrize("rank", ["senior", "top"])
def test_officials_of_rank_are_met(rank: str) -> None:
    facts = facts_of(f"{MEHTA} held talks with {rank} Argentine defence officials on Monday.")
    assert [(e.type.value, {p.represents for p in e.participants}) for e in facts.events] == [
        ("meeting", {"IND", "ARG"})
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Kenya's navy took delivery of two patrol boats from India on Monday.",
            ("arms_transfer", "occurred", "Monday", None, ["Kenya's navy", "India"]),
        ),
        (
            "The Maldives' coast guard received two patrol boats from India on Monday.",
            ("arms_transfer", "occurred", "Monday", None, ["Maldives' coast guard", "India"]),
        ),
        (
            "India's army and Kenya's army began a joint exercise in Nanyuki on Monday.",
            ("exercise", "ongoing", "Monday", "Nanyuki", ["India's army", "Kenya's army"]),
        ),
    ],
)
def test_services_that_a_country_owns(sentence: str, expected: Told) -> None:
    assert told(sentence) == [expected]


def test_the_chief_of_a_service_that_a_country_owns_is_a_person() -> None:
    (event,) = told("India's navy chief Admiral Vikram Rana met Kenya's navy chief Peter Otieno on Monday.")
    assert event == ("meeting", "occurred", "Monday", None, ["Vikram Rana", "Peter Otieno"])


@pytest.mark.parametrize(
    ("sentence", "company", "other"),
    [
        (
            "Oman's defence ministry on Monday signed a contract with Indian company Alpha Dynamics Limited for boats.",
            "Alpha Dynamics Limited",
            "Oman",
        ),
        (
            "The deal was signed on Monday by Oman's defence ministry and the Indian shipbuilder Alpha Yards Limited.",
            "Alpha Yards Limited",
            "Oman",
        ),
        ("Sweden's Norrby has signed a contract with Oman on Monday for ten radars.", "Norrby", "Oman"),
        ("Oman on Monday signed a $200 million contract with Turkey's Aydin for ten drones.", "Aydin", "Oman"),
        (
            "Oman on Monday signed a contract with the Turkish drone maker Aydin for ten drones.",
            "Aydin",
            "Oman",
        ),
    ],
)
def test_a_company_signs_a_contract(sentence: str, company: str, other: str) -> None:
    facts = facts_of(sentence)
    assert [(e.type.value, e.date_text, [p.name for p in e.participants]) for e in facts.events] == [
        ("signing", "Monday", [company, other])
    ]
    assert [(a.type.value, a.status.value) for a in facts.agreements] == [("contract", "signed")]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Sweden's Norrby won a contract on Monday to supply Oman with radars.", ["Norrby", "Oman"]),
        ("Oman ordered ten drones from Turkey's Aydin on Monday under a $200 million contract.", ["Aydin", "Oman"]),
        ("Sweden on Monday signed a contract to supply Oman with missiles.", ["Sweden", "Oman"]),
    ],
)
def test_a_contract_to_supply_is_an_order(sentence: str, names: list[str]) -> None:
    assert told(sentence) == [("arms_transfer", "occurred", "Monday", None, names)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Sweden hopes to sign a contract to supply Oman with missiles.",
        "Oman is in talks with Turkey's Aydin on a contract for ten drones.",
    ],
)
def test_a_contract_that_is_hoped_for_is_no_order(sentence: str) -> None:
    assert told(sentence) == []


def test_a_person_behind_a_country_is_no_company() -> None:
    sentence = f"{MEHTA} met Sweden's Karl Linde on Monday to discuss a contract for radars."
    assert told(sentence) == [("meeting", "occurred", "Monday", None, PAIR)]


def test_a_rank_is_no_part_of_an_office() -> None:
    facts = facts_of(f"{MEHTA} met Omani Commander of Joint Forces Lt Gen Fahad bin Turki Al Rashid on Monday.")
    assert people_of(facts)[1:] == [("Fahad bin Turki Al Rashid", "Commander of Joint Forces", "OMN")]


def test_of_two_who_share_a_surname_the_office_tells_which_is_meant() -> None:
    came = "Rwandan President Paul Kagere and First Lady Josephine Kagere arrived in Addis Ababa on Monday."
    events = told(came, "President Kagere met Ethiopian Prime Minister Haile Bekele on Tuesday.")
    assert events[-1] == ("meeting", "occurred", "Tuesday", None, ["Paul Kagere", "Haile Bekele"])


@pytest.mark.parametrize(
    ("said", "date"),
    [
        (", said the Armed Forces Press Office (AFPO) on Wednesday", None),
        (", said the Ministry of External Affairs of India on Wednesday", None),
        (" on Wednesday, said the Armed Forces Press Office", "Wednesday"),
    ],
)
def test_when_an_office_said_it_dates_no_talks(said: str, date: str | None) -> None:
    (event,) = told(f"{MEHTA} held talks with {LINDE} on regional security{said}.")
    assert event[2] == date


def test_what_is_established_is_not_created_now() -> None:
    talks = "India and Oman held talks in Muscat on Tuesday."
    said = (
        "Both sides underscored the need to intensify dialogue through the established bilateral dialogue mechanisms."
    )
    assert [event[0] for event in told(talks, said)] == ["meeting"]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        (
            "India and Oman seek to deepen ties by signing a defence cooperation agreement in the coming weeks.",
            "proposed",
        ),
        ("India and Oman deepened ties on Monday by signing a defence cooperation agreement.", "signed"),
    ],
)
def test_a_signature_that_is_sought_is_still_to_come(sentence: str, status: str) -> None:
    facts = facts_of("India and Oman held talks in Muscat on Tuesday.", sentence)
    assert [(a.name, a.status.value) for a in facts.agreements] == [("defence cooperation agreement", status)]


def test_a_visit_that_will_end_later_goes_on() -> None:
    sentence = (
        "Admiral Vikram Rana of India is on a visit to Oman that commenced on March 11 and will last till March 15."
    )
    assert told(sentence) == [("visit", "ongoing", "March 11", "Oman", ["Vikram Rana", "Oman"])]


def test_the_day_of_what_a_visitor_will_do_is_not_that_of_his_visit() -> None:
    events = told(f"{MEHTA} is on a visit to Oman and will meet Omani Defence Minister Saif Rahbi on Friday.")
    assert [(e[0], e[1], e[2]) for e in events] == [("visit", "ongoing", None), ("meeting", "scheduled", "Friday")]


@pytest.mark.parametrize("opening", ["During his visit to Oman", "On the final day of his visit to Oman"])
def test_a_visit_that_opens_a_sentence_has_not_the_day_of_what_was_done_then(opening: str) -> None:
    events = told(f"{opening}, {MEHTA} on Monday met Omani Defence Minister Saif Rahbi.")
    assert [(e[0], e[2]) for e in events] == [("visit", None), ("meeting", "Monday")]


def test_a_journey_that_opens_a_sentence_has_the_day_of_the_arrival() -> None:
    (event,) = told(f"On his first visit to Oman, {MEHTA} arrived in Muscat on Monday.")
    assert (event[0], event[2]) == ("visit", "Monday")


@pytest.mark.parametrize("verb", ["was received", "was welcomed"])
def test_whoever_receives_a_visitor_on_his_arrival_holds_no_talks_with_him(verb: str) -> None:
    sentence = (
        f"Kenyan President Peter Otieno arrived in Kigali on Tuesday and {verb} by Rwandan President Paul Kagere."
    )
    assert told(sentence) == [("visit", "ongoing", "Tuesday", "Kigali", ["Peter Otieno", "Paul Kagere"])]


def test_a_visitor_who_is_received_for_talks_holds_them() -> None:
    sentence = (
        "President Peter Otieno of Kenya came to Kigali and was received by Rwandan President Paul Kagere for talks."
    )
    assert "meeting" in [event[0] for event in told(sentence)]


def test_two_guests_are_expected() -> None:
    events = told(
        "Ethiopia's Prime Minister Abiy Bekele and the President of Djibouti Omar Guedi are expected in Kenya.",
        "Bekele is to arrive on Sunday for his first foreign visit.",
    )
    assert {(e[0], e[1], e[2], e[3], e[4][0]) for e in events} == {
        ("visit", "scheduled", "Sunday", "Kenya", "Abiy Bekele"),
        ("visit", "scheduled", None, "Kenya", "Omar Guedi"),
    }


@pytest.mark.parametrize(
    ("where", "place"),
    [
        ("at State House, Nairobi, on Monday", "Nairobi"),
        ("at the Presidential Palace, Kigali, on Monday", "Kigali"),
        ("in Kenya's capital Nairobi on Monday", "Nairobi"),
        ("in the Kenyan capital Nairobi on Monday", "Nairobi"),
        ("at the Presidential Palace on Monday", "Presidential Palace"),
    ],
)
def test_the_town_of_a_building_and_of_a_country(where: str, place: str) -> None:
    (event,) = told(f"{MEHTA} met {LINDE} {where}.")
    assert event[3] == place


def test_officials_who_will_interact_meet() -> None:
    assert told(f"{MEHTA} will interact with {LINDE} on Friday.") == [("meeting", "scheduled", "Friday", None, PAIR)]


@pytest.mark.parametrize(
    ("sentence", "name", "status"),
    [
        (
            "Military leaders ended on Tuesday a three-day Chiefs of Defense (CHOD) Conference in Manila.",
            "Chiefs of Defense (CHOD) Conference",
            "occurred",
        ),
        (
            "The 12th Pacific Armies Chiefs Conference was held in Apia on Tuesday.",
            "Pacific Armies Chiefs Conference",
            "occurred",
        ),
        (
            "India will host the Eastern Ocean Maritime Security Symposium in Goa on Friday.",
            "Eastern Ocean Maritime Security Symposium",
            "scheduled",
        ),
        (
            "The Pacific Naval Chiefs Conference is under way in Apia.",
            "Pacific Naval Chiefs Conference",
            "ongoing",
        ),
        (
            "The Pacific Naval Chiefs Conference is being held in Apia from 12 to 15 March.",
            "Pacific Naval Chiefs Conference",
            "ongoing",
        ),
        (
            "The Pacific Naval Chiefs Conference was held in Apia from 5 to 8 March.",
            "Pacific Naval Chiefs Conference",
            "occurred",
        ),
    ],
)
def test_a_conference_with_a_name_of_its_own(sentence: str, name: str, status: str) -> None:
    assert [(e[0], e[1], e[4]) for e in told(sentence)] == [("multilateral_meeting", status, [name])]


def test_who_is_at_a_conference_with_a_name_of_its_own() -> None:
    sentence = f"{MEHTA} is attending the Eastern Ocean Chiefs of Defence Conference in Goa."
    assert told(sentence) == [
        (
            "multilateral_meeting",
            "ongoing",
            None,
            "Goa",
            ["Arjun Mehta", "Eastern Ocean Chiefs of Defence Conference"],
        )
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        f"{MEHTA} will address the Army Commanders' Conference on Friday.",
        f"{MEHTA} spoke at the National Security Conference on Monday.",
        f"{MEHTA} spoke at the Defence Industry Forum on Monday.",
        f"{MEHTA} opened the India-Oman Defence Forum in Muscat on Monday.",
        f"{MEHTA} told a Defence Ministry Press Conference that India was ready.",
    ],
)
def test_a_conference_of_one_country_or_two_is_none_of_many(sentence: str) -> None:
    assert "multilateral_meeting" not in [event[0] for event in told(sentence)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The two sides agreed to work together in the Eastern Ocean Naval Symposium.",
        "The Eastern Ocean Naval Symposium, which meets every year, brings together 20 navies.",
        "India will help Oman to host the Eastern Ocean Naval Symposium in 2026.",
        "Mehta invited Linde to attend the Eastern Ocean Naval Symposium in Goa in May.",
    ],
)
def test_a_conference_of_which_no_meeting_is_told(sentence: str) -> None:
    assert [event[0] for event in told(MET, sentence)] == ["meeting"]


def test_whoever_addresses_a_conference_proposes_something_there() -> None:
    sentence = f"Addressing the Eastern Ocean Naval Symposium in Goa on Monday, {MEHTA} proposed a joint fund."
    assert [(e[0], e[1], e[4][0]) for e in told(sentence)] == [("multilateral_meeting", "occurred", "Arjun Mehta")]


@pytest.mark.parametrize(
    "sentence",
    [
        f"{MEHTA} told visiting {LINDE} on Monday that ties were good.",
        f"{MEHTA} told his visiting Swedish counterpart Karl Linde on Monday that India would train crews.",
        f"{MEHTA} told {LINDE} during their meeting on Monday that India would train crews.",
        f'"We will expand training," {MEHTA} told his visiting Swedish counterpart Karl Linde on Monday.',
        f'"We will expand training," {MEHTA} said after meeting {LINDE} on Monday.',
        f'"We will expand training," {MEHTA} said after talks with {LINDE} on Monday.',
    ],
)
def test_what_a_visitor_is_told_is_said_at_talks(sentence: str) -> None:
    assert told(sentence) == [("meeting", "occurred", "Monday", None, PAIR)]


def test_what_somebody_is_told_in_a_call() -> None:
    sentence = f"{MEHTA} told {LINDE} in a phone call on Monday that India would train crews."
    assert told(sentence) == [("call", "occurred", "Monday", None, PAIR)]


@pytest.mark.parametrize(
    "sentence",
    [
        f"{MEHTA} told visiting Swedish journalists on Monday that ties were good.",
        f"{MEHTA} has not told visiting {LINDE} of the plan.",
        f"{MEHTA} told {LINDE} at a conference on Monday that ties were good.",
    ],
)
def test_who_is_told_something_otherwise_holds_no_talks(sentence: str) -> None:
    assert "meeting" not in [event[0] for event in told(sentence)]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        (f"{MEHTA} and {LINDE} will meet on Friday and sign a pact on training.", "proposed"),
        (f"{MEHTA} and {LINDE} met on Tuesday and signed a pact on training.", "signed"),
    ],
)
def test_will_reaches_to_the_second_verb(sentence: str, status: str) -> None:
    assert [(a.name, a.status.value) for a in facts_of(sentence).agreements] == [("pact on training", status)]


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("India and Oman restored diplomatic relations on Monday.", "Monday"),
        ("India and Oman have formally resumed diplomatic ties.", None),
    ],
)
def test_relations_that_are_restored(sentence: str, date: str | None) -> None:
    assert told(sentence) == [("other", "occurred", date, None, ["India", "Oman"])]


@pytest.mark.parametrize(
    "sentence",
    [
        "India wants to see restored ties with Oman.",
        "India has not restored diplomatic relations with Oman.",
        "India hopes to restore diplomatic relations with Oman.",
    ],
)
def test_relations_that_are_not_restored(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    "apposition",
    [
        "Emile Bonnet, Diplomatic Adviser to French President Marcel Durand,",
        "Emile Bonnet, the French president's Diplomatic Adviser,",
        "French Diplomatic Adviser Emile Bonnet",
    ],
)
def test_whoever_serves_a_leader_is_not_the_leader(apposition: str) -> None:
    facts = facts_of(f"{MEHTA} met {apposition} in Paris on Monday.")
    assert people_of(facts)[1:] == [("Emile Bonnet", "Diplomatic Adviser", "FRA")]


def test_whoever_serves_a_leader_without_a_name_is_of_his_side() -> None:
    facts = facts_of(f"{MEHTA} met Emile Bonnet, adviser to the French president, in Paris on Monday.")
    assert people_of(facts)[1:] == [("Emile Bonnet", "adviser", "FRA")]


def test_a_leader_who_is_met_stays_himself() -> None:
    facts = facts_of(f"{MEHTA} met French President Marcel Durand and an adviser to the president on Monday.")
    assert people_of(facts)[1:] == [("Marcel Durand", "President", "FRA")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Japan, Chile and Fiji held their first trilateral summit in Suva on Tuesday.",
            [("meeting", "occurred", "Tuesday", "Suva", ["Japan", "Chile", "Fiji"])],
        ),
        (
            "India and Sweden will hold a summit in Oslo on Friday.",
            [("meeting", "scheduled", "Friday", "Oslo", ["India", "Sweden"])],
        ),
        ("India and Sweden held a business forum in Oslo on Tuesday.", []),
        ("India and Sweden attended the summit in Oslo on Tuesday.", []),
    ],
)
def test_a_summit_that_states_hold(sentence: str, expected: list[Told]) -> None:
    assert told(sentence) == expected


def test_security_advisers_of_two_countries_meet() -> None:
    (event,) = told("The National Security Advisers of India and France met in Paris on Tuesday.")
    assert event == ("meeting", "occurred", "Tuesday", "Paris", ["India", "France"])


def test_a_document_is_signed_between_the_militaries_of_two_countries() -> None:
    facts = facts_of("An MoU on training was signed between the militaries of Ghana and Togo in Accra on Tuesday.")
    assert [(e.type.value, e.date_text, e.location) for e in facts.events] == [("signing", "Tuesday", "Accra")]
    assert [(a.name, sorted(a.parties)) for a in facts.agreements] == [("MoU on training", ["GHA", "TGO"])]


@pytest.mark.parametrize(
    "sentence",
    [
        f"India's plans to acquire naval jets came up in the talks of {MEHTA} with {LINDE} on Monday.",
        f"India's decision to buy jets was welcomed by {LINDE}.",
    ],
)
def test_a_plan_of_which_something_is_told_is_not_made_now(sentence: str) -> None:
    assert facts_of(sentence).commitments == ()


def test_a_decision_that_is_welcomed_is_a_pledge() -> None:
    (commitment,) = facts_of(f"{LINDE} welcomed India's decision to buy jets.").commitments
    assert (commitment.act.value, list(commitment.actors), commitment.text) == ("pledged", ["IND"], "buy jets")


def test_the_date_of_an_older_document_is_not_that_of_the_new_one() -> None:
    facts = facts_of(
        "Ghana and Togo have signed a Memorandum of Understanding on training.",
        "The agreement was signed at a meeting on carrying out an earlier Defence Treaty signed in February 2023.",
        "The MOU was signed in Accra on Tuesday.",
    )
    assert [(e.type.value, e.date_text, e.location) for e in facts.events] == [("signing", "Tuesday", "Accra")]
    assert [(a.name, a.date_text) for a in facts.agreements] == [
        ("Memorandum of Understanding on training", None),
        ("Defence Treaty", "February 2023"),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "On Monday, Bulgaria sent Ukraine thirty armoured vehicles from its stocks.",
        "Bulgaria sent thirty armoured vehicles to Ukraine on Monday from its stocks.",
    ],
)
def test_arms_that_are_sent_to_a_country(sentence: str) -> None:
    (event,) = told(sentence)
    assert (event[0], event[1], event[2], sorted(event[4])) == (
        "arms_transfer",
        "occurred",
        "Monday",
        ["Bulgaria", "Ukraine"],
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "On Monday, India sent a warship to Mauritius for the national day parade.",
        "On Monday, Russia sent troops and tanks to the border with Ukraine.",
        "On Monday, India sent two aircraft to Afghanistan to bring back its citizens.",
    ],
)
def test_what_goes_somewhere_is_not_given(sentence: str) -> None:
    assert told(sentence) == []


def test_a_country_that_ends_in_s_owns_whoever_speaks_for_it() -> None:
    facts = facts_of("Cyprus' Nikos Petrou and his Greek counterpart Giorgos Pappas met in Nicosia on Monday.")
    assert people_of(facts) == [("Nikos Petrou", None, "CYP"), ("Giorgos Pappas", None, "GRC")]


@pytest.mark.parametrize(
    "there",
    [
        "agreed at a meeting in Oslo on Monday",
        "agreed during talks in Oslo on Monday",
        "decided at talks held in Oslo on Monday",
        "agreed on Monday during their annual defence dialogue in Oslo",
    ],
)
def test_talks_at_which_something_was_agreed(there: str) -> None:
    for who, names in ((f"{MEHTA} and {LINDE}", PAIR), ("India and Sweden", ["India", "Sweden"])):
        facts = facts_of(f"{who} {there} to hold joint drills.")
        assert [(e.type.value, e.date_text, e.location, [p.name for p in e.participants]) for e in facts.events] == [
            ("meeting", "Monday", "Oslo", names)
        ]
        assert [(c.act.value, c.text) for c in facts.commitments] == [("agreed", "hold joint drills")]


@pytest.mark.parametrize(
    "sentence",
    [
        "India and Sweden agreed on Monday to hold talks in Oslo on drones.",
        "India and Sweden agreed in talks that a hotline be set up.",
        "India and Sweden agreed at a G20 meeting in Oslo on Monday to hold joint drills.",
    ],
)
def test_talks_of_two_that_are_only_agreed_or_are_those_of_many(sentence: str) -> None:
    assert "meeting" not in [event[0] for event in told(sentence)]


@pytest.mark.parametrize(
    "sentence",
    [
        f"{MEHTA} called {LINDE} on Monday to discuss joint patrols.",
        f"On Monday, {MEHTA} also called {LINDE} to congratulate him.",
    ],
)
def test_whoever_is_called_to_discuss_something_is_rung_up(sentence: str) -> None:
    assert told(sentence) == [("call", "occurred", "Monday", None, PAIR)]


@pytest.mark.parametrize(
    "sentence",
    [
        f"{MEHTA} called {LINDE} a friend of India on Monday.",
        f"{MEHTA} called on {LINDE} to end the dispute.",
    ],
)
def test_whoever_is_called_something_or_called_upon_is_not_rung_up(sentence: str) -> None:
    assert told(sentence) == []


def test_a_courtesy_call_asks_for_nothing() -> None:
    facts = facts_of(f"{MEHTA} called on {LINDE} on Monday to discuss joint patrols.")
    assert ([e.type.value for e in facts.events], facts.commitments) == (["meeting"], ())


def test_what_will_be_only_opens_the_sentence() -> None:
    sentence = f"A day before he will speak at the summit in Oslo, {MEHTA} met {LINDE}."
    assert [(e[0], e[1]) for e in told(sentence)] == [("meeting", "occurred")]


def test_where_somebody_is_met_is_not_whom_the_other_acts_for() -> None:
    facts = facts_of(
        "After a session in New York, External Affairs Minister Arjun Mehta met Norwegian Foreign Minister Ola Berg.",
        "Mehta later met Foreign Minister Karl Linde of Sweden.",
        headline="Mehta meets counterparts",
    )
    assert {p.represents for e in facts.events for p in e.participants if p.name == "Arjun Mehta"} <= {None, "IND"}


@pytest.mark.parametrize(
    "sentence",
    [
        "The India-Oman delegation met with Pacific leaders in Tonga on Monday.",
        "The India-Oman delegation met President Peter Otieno of Kenya in Nairobi on Monday.",
    ],
)
def test_a_joint_delegation_holds_no_talks_with_itself(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "headline"),
    [
        ("The pact between Fiji and Tonga was initially slated to be signed by June.", "Fiji gets a new minister"),
        ("Fijian Defence Minister Arjun Mehta spoke to reporters.", "Fiji, Tonga work to ink a defence pact"),
    ],
)
def test_a_signature_that_was_meant_or_is_worked_for_is_none(sentence: str, headline: str) -> None:
    assert [e.type.value for e in facts_of(sentence, headline=headline).events] == []


def test_two_who_will_chair_a_session_meet() -> None:
    sentence = f"{MEHTA} and {LINDE} will chair the 6th joint cabinet in Oslo on Friday."
    assert told(sentence) == [("meeting", "scheduled", "Friday", "Oslo", PAIR)]


def test_an_article_of_ones_own_capital_does_not_name_ones_own_country() -> None:
    facts = facts_of(
        "NEW DELHI: Defence Minister Arjun Mehta will visit Oman from 20 to 22 March, amid tensions with China.",
        "Mehta will hold talks with his Omani counterpart Saif Rahbi.",
        headline="Defence Minister to visit Oman",
    )
    assert {p.represents for e in facts.events for p in e.participants if p.name == "Arjun Mehta"} == {"IND"}


def test_a_country_amid_whose_deeds_something_is_done_takes_no_part_in_it() -> None:
    events = told(f"{MEHTA} will hand over 12 boats to Oman on Friday, amid China's activities in the region.")
    assert events == [("arms_transfer", "scheduled", "Friday", None, ["Arjun Mehta", "Oman"])]


def test_a_visit_leads_to_no_country_amid_whose_deeds_it_is() -> None:
    events = told(f"{MEHTA} met {LINDE} in Oslo.", "Mehta's visit is amid China's activities in the region.")
    assert [event[0] for event in events if "China" in event[4]] == []


@pytest.mark.parametrize(
    ("ending", "name", "date"),
    [("Dong Jun.", "Dong Jun", None), ("Dong Jun on Jun. 5.", "Dong Jun", "Jun. 5")],
)
def test_a_name_is_no_month(ending: str, name: str, date: str | None) -> None:
    (event,) = told(f"{MEHTA} met his Chinese counterpart {ending}")
    assert (event[2], event[4][1]) == (date, name)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The India-Oman summit was held in Muscat on Tuesday.", ("occurred", "Tuesday", "Muscat")),
        ("The India-Oman summit will be held in Muscat on Friday.", ("scheduled", "Friday", "Muscat")),
        (
            "The annual India-Oman summit, which was to be held in Muscat on 20 March, has been postponed.",
            ("cancelled", "20 March", "Muscat"),
        ),
    ],
)
def test_a_summit_of_two_is_held_or_put_off(sentence: str, expected: tuple[str, str, str]) -> None:
    assert told(sentence) == [("meeting", *expected, ["India", "Oman"])]


def test_a_summit_of_two_that_is_only_spoken_of_is_none() -> None:
    assert told("The India-Oman summit is an annual event that has helped both countries a lot.") == []
