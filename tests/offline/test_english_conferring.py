"""Who confers in English: many states without a body, two sides by telephone, those who met once and met before."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, told

FOUR = ["Kenya", "Uganda", "Tanzania", "Rwanda"]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The defence ministers of Kenya, Uganda, Tanzania and Rwanda met in Nairobi on Monday.", "occurred"),
        ("Leaders of Kenya, Uganda, Tanzania and Rwanda gathered in Nairobi on Monday to discuss Congo.", "occurred"),
        ("Army chiefs from Kenya, Uganda, Tanzania and Rwanda held talks in Nairobi on Monday.", "occurred"),
        (
            "A meeting of the foreign ministers of Kenya, Uganda, Tanzania and Rwanda was held in Nairobi on Monday.",
            "occurred",
        ),
        ("Ministers from Kenya, Uganda, Tanzania and Rwanda will meet in Nairobi on Monday.", "scheduled"),
    ],
)
def test_a_meeting_of_more_than_three_states_is_a_conference(sentence: str, status: str) -> None:
    assert told(sentence) == [("multilateral_meeting", status, "Monday", "Nairobi", FOUR)]


def test_what_many_states_agree_upon_is_agreed_at_their_meeting() -> None:
    met = "The defence ministers of Kenya, Uganda, Tanzania and Rwanda met in Nairobi on Monday."
    facts = facts_of(met, "The ministers agreed to set up a joint task force.")
    assert [(list(c.actors), c.event_id) for c in facts.commitments] == [(["KEN", "UGA", "TZA", "RWA"], "E1")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Kenya, Uganda, Tanzania and Rwanda share a long border, officials said.",
        "The navies of Kenya, Uganda, Tanzania and Rwanda have held no talks since 2019.",
    ],
)
def test_many_states_that_are_only_named_hold_no_conference(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("how", "date"),
    [
        ("by telephone on Monday", "Monday"),
        ("over the phone", None),
        ("in a video call on Friday", "Friday"),
        ("during a phone conversation", None),
    ],
)
def test_what_is_agreed_by_telephone_is_agreed_in_a_call(how: str, date: str | None) -> None:
    facts = facts_of(f"India and France agreed {how} to set up a joint working group on drones.")
    assert [(e.type, e.date_text, [p.name for p in e.participants]) for e in facts.events] == [
        ("call", date, ["India", "France"])
    ]
    assert [(c.text, c.event_id) for c in facts.commitments] == [("set up a joint working group on drones", "E1")]


def test_the_day_of_what_is_agreed_by_phone_is_not_that_of_the_call() -> None:
    events = told("Presidents Ali Demir of Turkey and Jan Wolski of Poland agreed by phone to hold talks next week.")
    assert [(kind, date) for kind, _, date, *_ in events] == [("call", None)]


def test_a_hotline_that_is_agreed_upon_is_no_call() -> None:
    assert told("India and Kenya agreed to set up a phone hotline between their navies.") == []


def test_who_talked_with_another_and_agreed_agreed_with_him() -> None:
    talked = (
        "Defence Minister Ashok Verma held a telephonic conversation with his Kenyan counterpart Peter Otieno on Monday"
    )
    facts = facts_of(f"{talked} and agreed to conclude a new framework.")
    assert [(c.act, list(c.actors)) for c in facts.commitments] == [("agreed", ["IND", "KEN"])]


def test_those_who_had_last_met_before_met_at_another_occasion() -> None:
    agreed = "India and France on Wednesday agreed to build an engine, officials said after the annual dialogue between"
    people = "Defence Minister Ashok Verma and French Minister of the Armed Forces Luc Martin."
    events = told(f"{agreed} {people}", "The two ministers had last met in Paris in June 2023.")
    assert [event[1:4] for event in events] == [("occurred", "Wednesday", None), ("occurred", "June 2023", "Paris")]


@pytest.mark.parametrize("went", ["visited Malaysia on Monday", "flew to Malaysia"])
def test_talks_behind_where_are_held_in_the_place_before_it(went: str) -> None:
    text = f"Defence Minister Ashok Verma {went}, where he held talks with Malaysian Defence Minister Ahmad Fauzi."
    assert [place for kind, _, _, place, _ in told(text) if kind == "meeting"] == ["Malaysia"]


def test_what_could_be_signed_is_not_signed() -> None:
    facts = facts_of("India and Oman could sign an agreement on submarines by June, sources said.")
    assert [a.status for a in facts.agreements] == ["proposed"]


def test_both_sides_behind_with_pledge_together() -> None:
    met = "Chinese Defense Minister Dong Wei met with Indian Defence Minister Ashok Verma in Delhi on Monday,"
    facts = facts_of(f"{met} with both sides pledging to restore flights.")
    assert [(c.act, list(c.actors), c.text) for c in facts.commitments] == [
        ("agreed", ["CHN", "IND"], "restore flights")
    ]


@pytest.mark.parametrize("there", ["the inauguration of the India-Oman Joint Training Centre", "the opening ceremony"])
def test_who_attends_a_ceremony_took_part_in_no_talks_and_a_training_centre_is_no_drill(there: str) -> None:
    met = "Indian Defence Minister Ashok Verma met Omani Defence Minister Ali Harthy in Muscat on Monday."
    events = told(met, f"Verma also attended {there}, together with Omani Prime Minister Said Balushi.")
    assert [(kind, who) for kind, *_, who in events] == [("meeting", ["Ashok Verma", "Ali Harthy"])]


@pytest.mark.parametrize("verb", ["will participate in it", "will take part in the drill"])
def test_the_next_sentence_says_whose_troops_exercise(verb: str) -> None:
    held = "Exercise Desert Warrior will be held in Rajasthan from March 20 to 30."
    facts = facts_of(held, f"Around 400 Indian soldiers and 250 Egyptian troops {verb}.")
    (drill,) = facts.events
    assert (drill.type, drill.date_text, drill.location) == ("exercise", "March 20 to 30", "Rajasthan")
    assert sorted(p.represents or "" for p in drill.participants) == ["EGY", "IND"]


def test_a_visitor_who_had_landed_on_a_day_came_on_that_day() -> None:
    events = told(
        "French Minister of the Armed Forces Luc Martin is on a two-day visit to India.",
        "He had landed in Mumbai on Tuesday and toured the Western Naval Command.",
    )
    assert events == [("visit", "ongoing", "Tuesday", "India", ["Luc Martin", "India"])]


def test_a_meeting_that_is_agreed_upon_dates_no_talks() -> None:
    met = "Egyptian President Khaled Mansour held talks with Prime Minister Ashok Verma in New Delhi on Monday."
    facts = facts_of(met, "They agreed to hold the next meeting of the Joint Defence Committee in Cairo in March 2026.")
    assert [(e.type, e.date_text) for e in facts.events] == [("meeting", "Monday")]


def test_what_was_promised_by_somebody_is_no_pledge_of_who_asks_for_it() -> None:
    met = "Sri Lankan Navy commander Vice Admiral Ruwan Silva met Defence Minister Ashok Verma on Monday."
    facts = facts_of(met, "Silva sought the early transfer of a floating dock promised by India.")
    assert [(c.act, list(c.actors)) for c in facts.commitments] == [("requested", ["LKA"])]


def test_what_is_asked_behind_an_aside_is_asked_at_the_main_talks() -> None:
    facts = facts_of(
        "Sri Lankan Navy commander Vice Admiral Ruwan Silva on Monday held talks with Navy Chief Admiral Sanjay Rao.",
        "He also called on Defence Secretary Ajay Menon and Chief of Defence Staff General Vikram Sen.",
        "The Sri Lankan Navy chief sought the early transfer of a floating dock.",
    )
    assert [[p.name for p in e.participants] for e in facts.events] == [
        ["Ruwan Silva", "Sanjay Rao"],
        ["Ruwan Silva", "Ajay Menon"],
        ["Ruwan Silva", "Vikram Sen"],
    ]
    assert [c.event_id for c in facts.commitments] == ["E1"]


def test_who_comes_with_a_guest_is_not_of_the_country_that_invited_him() -> None:
    paid = "At the invitation of the Prime Minister of India, Ashok Verma, the President of Egypt, Khaled Mansour,"
    came = "He was accompanied by the Minister of Foreign Affairs, Mr. Tarek Hosny."
    facts = facts_of(f"{paid} paid a State Visit to India from 12 to 14 March 2024. {came}")
    assert ("Tarek Hosny", "EGY") in [(p.name, p.represents) for e in facts.events for p in e.participants]


def test_presidents_of_two_countries_without_their_countries_witness_what_these_sign() -> None:
    signed = "The agreement was signed in Nairobi on Monday by Kenyan Minister Joyce Wambui and Somali Defence Minister"
    facts = facts_of(
        f"{signed} Abdi Nur, and witnessed by Presidents Peter Otieno and Hassan Sheikh Warsame.",
        headline="Kenya, Somalia sign defence pact",
    )
    (event,) = facts.events
    assert [(p.name, p.represents, p.role) for p in event.participants[2:]] == [
        ("Peter Otieno", "KEN", "attendee"),
        ("Hassan Sheikh Warsame", "SOM", "attendee"),
    ]


def test_a_pact_of_another_who_is_described_before_is_his_and_no_event() -> None:
    facts = facts_of(
        "Kenya and Somalia signed a defence cooperation agreement in Nairobi on Monday.",
        "Turkey, which runs its largest base in Mogadishu, signed a maritime pact with Somalia in February last year.",
    )
    assert [(list(a.parties), a.event_id) for a in facts.agreements] == [(["KEN", "SOM"], "E1"), (["TUR", "SOM"], None)]
    assert [e.date_text for e in facts.events] == ["Monday"]


def test_every_country_to_which_somebody_will_travel_is_a_visit() -> None:
    text = (
        "General Walter Briggs, the U.S. Central Command chief, is expected to travel to Bahrain and Qatar on Friday."
    )
    assert [(kind, date, place) for kind, _, date, place, _ in told(text)] == [
        ("visit", "Friday", "Bahrain"),
        ("visit", "Friday", "Qatar"),
    ]


def test_who_is_met_behind_a_foreigner_is_of_his_country() -> None:
    met = (
        "Indian Foreign Secretary Mohan Iyer held talks with the Foreign Minister of Mauritius, Mr. Rajesh Boodhoo, and"
    )
    facts = facts_of(f"{met} the Commissioner of Police, Mr. Alain Lafleur, on Monday.")
    assert [(p.name, p.represents) for p in facts.events[0].participants][1:] == [
        ("Rajesh Boodhoo", "MUS"),
        ("Alain Lafleur", "MUS"),
    ]


@pytest.mark.parametrize("comes", ["comes two months after", "came weeks after"])
def test_a_visit_that_comes_after_another_is_not_that_one(comes: str) -> None:
    arrived = "Indian Defence Minister Ashok Verma arrived in Port Louis on Monday."
    facts = facts_of(
        arrived, f"His visit {comes} Prime Minister Kevin Ramdin of Mauritius paid a state visit to India."
    )
    assert [(e.salience, e.date_text, e.participants[0].name) for e in facts.events] == [
        ("main", "Monday", "Ashok Verma"),
        ("background", None, "Kevin Ramdin"),
    ]


def test_states_that_are_described_before_hold_their_own_exercise() -> None:
    facts = facts_of(
        "Nigerian President Musa Bello met his Beninese counterpart Patrice Adjovi in Cotonou on Monday.",
        "Mali, Burkina Faso and Niger, which quit the bloc in January, have formed an alliance and held a joint "
        "exercise in Tillaberi in June.",
    )
    (drill,) = [e for e in facts.events if e.type == "exercise"]
    assert [p.represents for p in drill.participants] == ["MLI", "BFA", "NER"]


def test_the_bloc_whose_ministers_met_agrees() -> None:
    met = "The ASEAN defence ministers met in Kuala Lumpur on Monday."
    facts = facts_of(met, "The bloc agreed to set up a hotline.", headline="Defence ministers meet in Malaysia")
    assert [(list(c.actors), c.text) for c in facts.commitments] == [(["ASEAN"], "set up a hotline")]


DIALOGUE = "The 9th Japan-Philippines Defense Dialogue was held in Tokyo on Monday."


@pytest.mark.parametrize(
    "office",
    [
        "Vice-Minister of Defense for International Affairs",
        "Deputy Minister of Defense for Policy",
    ],
)
def test_those_who_chair_a_dialogue_are_of_its_sides_in_order(office: str) -> None:
    others = "Mr. Ramon Cruz, Undersecretary of National Defense."
    chaired = f"The Dialogue was co-chaired by Mr. Kenji Mori, {office}, and {others}"
    called = "Undersecretary Cruz also paid a courtesy call on Japan's Minister of Defense Taro Abe on Tuesday."
    facts = facts_of(DIALOGUE, chaired, called, headline="Defense dialogue held in Tokyo")
    assert [[(p.name, p.represents) for p in e.participants] for e in facts.events] == [
        [("Kenji Mori", "JPN"), ("Ramon Cruz", "PHL")],
        [("Ramon Cruz", "PHL"), ("Taro Abe", "JPN")],
    ]


def test_an_office_may_stand_behind_the_ministry_of_a_country() -> None:
    chaired = (
        "Indian Defence Secretary Arvind Kumar and Dr Salim Hinai, the Omani defence ministry's Secretary General,"
    )
    (event,) = facts_of(f"{chaired} held talks in Muscat on Monday.").events
    assert [(p.name, p.represents) for p in event.participants] == [("Arvind Kumar", "IND"), ("Salim Hinai", "OMN")]


def test_two_ministers_who_are_named_behind_a_comma_are_both_there() -> None:
    (event,) = facts_of("The two ministers, Ashok Verma of India and Peter Otieno of Kenya, met in Delhi.").events
    assert [p.name for p in event.participants] == ["Ashok Verma", "Peter Otieno"]


@pytest.mark.parametrize(("verb", "status"), [("would renew", "proposed"), ("renewed", "renewed")])
def test_what_would_be_renewed_is_not_renewed(verb: str, status: str) -> None:
    facts = facts_of(f"India and Kenya {verb} their 2018 defence accord, the two governments said on Monday.")
    assert [a.status for a in facts.agreements] == [status]


def test_guidelines_of_an_agreement_are_one_document() -> None:
    welcomed = "Japan and the Philippines welcomed the signing of the Implementing Guidelines of the Reciprocal Access"
    facts = facts_of(f"{welcomed} Agreement last month.")
    assert [a.name for a in facts.agreements] == ["Implementing Guidelines of the Reciprocal Access Agreement"]


def test_who_had_hosted_somebody_last_year_did_so_before() -> None:
    met = "Indian Defence Minister Ashok Verma met his Tanzanian counterpart Stella Mrema in Arusha on Monday."
    facts = facts_of(met, "Last year, Verma had hosted Tanzanian President Grace Lema in New Delhi.")
    assert {e.salience for e in facts.events if "Grace Lema" in {p.name for p in e.participants}} == {"background"}


@pytest.mark.parametrize("end", ["hold 19th Foreign Office Consultations", "hold first phone call"])
def test_a_headline_may_end_with_talks(end: str) -> None:
    told("The talks were held in Tehran on Monday.")
    assert facts_of("The talks were held in Tehran on Monday.", headline=f"India, Iran {end}") is not None


def test_a_semicolon_of_a_headline_parts_what_was_signed_from_what_is_to_come() -> None:
    headline = "Indonesia, Turkey sign deal for fighter jets; minister to visit Ankara"
    facts = facts_of("Ankara has sought such a deal for years, officials said.", headline=headline)
    assert [(e.type, e.status) for e in facts.events if e.type == "signing"] == [("signing", "occurred")]


def test_those_between_whom_a_document_is_sign_it_and_not_who_witness_it() -> None:
    met = "Canadian Defence Minister Claire Bouchard met Defense Secretary Ramon Cruz of the Philippines on Monday."
    witnessed = (
        "The two ministers witnessed the signing of a memorandum between the Philippine Air Force and Airbus Canada."
    )
    facts = facts_of(met, witnessed)
    signed = [[p.name for p in e.participants] for e in facts.events if e.type == "signing"]
    assert all("Claire Bouchard" not in names for names in signed)


def test_what_is_told_behind_a_call_of_courtesy_is_of_the_main_talks() -> None:
    facts = facts_of(
        "Defence Secretary Ajay Bhat and UAE Under Secretary of Defence Ibrahim Mansoori held talks on Tuesday.",
        "On Monday, Mansoori had called on National Security Adviser Vikas Dubey.",
        "The UAE will take part in the exercise Tarang in September.",
    )
    assert [c.event_id for c in facts.commitments] == ["E1"]


@pytest.mark.parametrize("due", [", slated to be held", ", scheduled to take place", " scheduled for"])
def test_talks_that_are_announced_behind_their_noun_are_to_come(due: str) -> None:
    found = told(
        "Defence Minister Arjun Mehta spoke to Australian Defence Minister Rick Malone on Monday.",
        "The conversation, which the Australian side had requested, came weeks before the third India-Australia "
        f"ministerial dialogue{due} in Canberra on May 12.",
    )
    assert found[1:] == [("meeting", "scheduled", "May 12", "Canberra", ["India", "Australia"])]


def test_who_chairs_talks_on_behalf_of_a_country_talks_with_who_led_the_other_side() -> None:
    (event,) = told(
        "Defence Minister Arjun Mehta and External Affairs Minister Asha Rao co-chaired the meeting on behalf of "
        "India, while the Australian delegation was led by Deputy Prime Minister Rick Malone."
    )
    assert event[4] == ["Arjun Mehta", "Asha Rao", "Rick Malone"]


def test_them_are_several_of_whom_was_told_before() -> None:
    found = told(
        "Japanese Foreign Minister Aya Ito and Defence Minister Ken Mori arrived in Manila.",
        "Philippine President Marco Diaz will meet them on Friday.",
    )
    assert found[1:] == [("meeting", "scheduled", "Friday", None, ["Marco Diaz", "Aya Ito", "Ken Mori"])]


def test_talks_are_to_come_at_which_sides_will_discuss_something() -> None:
    found = told(
        "India and Australia will review their defence ties on Wednesday, aiming to make them stronger.",
        "During their second joint defence committee meeting in Canberra, they will discuss bilateral issues.",
    )
    assert [(event[:2], event[4]) for event in found] == [(("meeting", "scheduled"), ["India", "Australia"])]


def test_talks_took_place_at_which_sides_said_what_they_will_review() -> None:
    ((_, status, *_),) = told(
        "During the talks between Defence Minister Arjun Mehta and Australian Defence Minister Rick Malone, both said "
        "they will review the ties."
    )
    assert status == "occurred"
