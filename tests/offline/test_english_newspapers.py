"""What newspapers of many countries say in passing: earlier rounds, calls before talks, separate meetings, invitations
that are accepted, exercises to come, and what only sounds like a promise."""

from __future__ import annotations

import pytest

from tests.offline.english import Told, facts_of, told

MINISTERS = "Kenyan Foreign Minister Hassan Omar and his Indian counterpart, Anil Menon, met in Nairobi on Tuesday."
COMMITTEE = "India and Kenya held the third meeting of their Joint Defence Cooperation Committee in Delhi on Tuesday."


@pytest.mark.parametrize(
    "sentence",
    [
        "The committee was set up in 2003 and last met in Nairobi in December 2022.",
        "The dialogue, which began in 2003, was last held in Nairobi in December 2022.",
        "The two sides last held the talks in Nairobi in December 2022.",
        "The second 2+2 was held in Nairobi in December 2022.",
    ],
)
def test_the_round_before_is_told_behind_another_verb(sentence: str) -> None:
    rounds = [event for event in told(COMMITTEE, sentence) if event[2] == "December 2022"]
    assert rounds == [("meeting", "occurred", "December 2022", "Nairobi", ["India", "Kenya"])]


def test_what_was_set_up_is_not_where_a_body_met_last() -> None:
    facts = facts_of(COMMITTEE, "The committee was set up in 2003 and last met in Nairobi in December 2022.")
    assert [(e.date_text, e.location) for e in facts.events if e.type.value == "launch"] == [("2003", None)]


def test_a_call_of_others_and_the_talks_of_their_advisers_are_not_the_talks_of_today() -> None:
    earlier = "The thaw began with a phone call between the two prime ministers on 6 February. "
    events = told(MINISTERS, earlier + "Their national security advisers met in Delhi later that month.")
    assert [(e[0], e[2], e[3]) for e in events] == [
        ("meeting", "Tuesday", "Nairobi"),
        ("call", "6 February", None),
        ("meeting", None, "Delhi"),
    ]
    assert events[0][4] == ["Hassan Omar", "Anil Menon"]


def test_two_of_four_who_meet_separately_hold_talks_of_their_own() -> None:
    four = (
        "Foreign Minister Anil Menon and Defence Minister Ranjit Rao held the dialogue with Australia's Foreign "
        "Minister Helen Tate and Defence Minister Tom Harris in New Delhi on Tuesday."
    )
    events = told(four, "Earlier in the day, Mr. Rao and Mr. Harris had a separate meeting at the Manekshaw Centre.")
    assert [(e[3], e[4]) for e in events] == [
        ("New Delhi", ["Anil Menon", "Ranjit Rao", "Helen Tate", "Tom Harris"]),
        ("Manekshaw Centre", ["Ranjit Rao", "Tom Harris"]),
    ]


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("India and Kenya will restore their envoys, their foreign ministers said after talks in Nairobi.", "Nairobi"),
        ("India and Kenya agreed to restore envoys after talks between their foreign ministers in Nairobi.", "Nairobi"),
        ("India and Kenya agreed to restore their envoys at talks in Nairobi on Tuesday.", "Nairobi"),
    ],
)
def test_talks_that_are_only_named_with_their_place_are_told(sentence: str, place: str) -> None:
    facts = facts_of(sentence)
    assert [(e.type.value, e.location) for e in facts.events] == [("meeting", place)]
    (commitment,) = facts.commitments
    assert (commitment.actors, commitment.event_id, commitment.deadline_text) == (("IND", "KEN"), "E1", None)
    assert commitment.text in ("restore their envoys", "restore envoys")


@pytest.mark.parametrize(
    ("sentence", "text", "deadline"),
    [
        ("India and Kenya agreed to boost trade in Nairobi on Tuesday.", "boost trade", None),
        ("India and Kenya agreed to meet again in Nairobi on Friday.", "meet again in Nairobi on Friday", "Friday"),
        (
            "India and Kenya agreed to raise the number of visas to 1,000 a day by May, officials said.",
            "raise the number of visas to 1,000 a day by May",
            "May",
        ),
    ],
)
def test_the_day_on_which_something_was_agreed_is_no_deadline(sentence: str, text: str, deadline: str | None) -> None:
    (commitment,) = facts_of(sentence).commitments
    assert (commitment.text, commitment.deadline_text) == (text, deadline)


@pytest.mark.parametrize(
    "sentence",
    [
        "A $500 million line of credit that India offered some years ago remains unused, Kenyan officials said.",
        "The credit line which India offered Kenya in 2018 has yet to be used.",
        "The notification does not mean that a contract between India and Kenya has been signed.",
    ],
)
def test_what_was_once_offered_or_does_not_follow_is_no_fact(sentence: str) -> None:
    facts = facts_of(sentence)
    assert [*facts.events, *facts.agreements, *facts.commitments] == []


def test_a_second_verb_has_the_country_that_opens_its_sentence() -> None:
    sentence = "Kenya abides by the one-China principle and will support India in the SCO, Minister Hassan Omar said."
    assert [(c.actors, c.text) for c in facts_of(sentence).commitments] == [(("KEN",), "support India in the SCO")]


def test_a_claim_in_which_there_is_no_truth_is_denied() -> None:
    sentence = "Kenyan Minister Aden Otieno said there was no truth in claims that Kenya would host an Indian base."
    assert [(c.certainty.value, c.text) for c in facts_of(sentence).commitments] == [("denied", "host an Indian base")]


@pytest.mark.parametrize(
    "sentence",
    [
        "US Defense Secretary Grant Hall had been due to see China's Wei Liang on Friday, but it was called off.",
        "US Defense Secretary Grant Hall had been due to meet China's Wei Liang on Friday, but it was called off.",
    ],
)
def test_whom_somebody_had_been_due_to_see_he_did_not_meet(sentence: str) -> None:
    assert told(sentence) == [("meeting", "cancelled", "Friday", None, ["Grant Hall", "Wei Liang"])]


def test_somebody_rings_up_whom_he_invites_to_a_session() -> None:
    sentence = (
        "Pakistani Prime Minister Farooq Lodhi telephoned Turkish President Kemal Aydin on Tuesday and invited him to "
        "co-chair the next session of their council in Islamabad in May."
    )
    assert told(sentence) == [("call", "occurred", "Tuesday", None, ["Farooq Lodhi", "Kemal Aydin"])]


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        (
            "Sri Lankan Navy commander Kanchana Perera visited India in July on an invitation extended by Admiral "
            "Rohit Kulkarni of India.",
            ("visit", "occurred", "July", "India", ["Kanchana Perera", "Rohit Kulkarni"]),
        ),
        (
            "Kenyan President Peter Otieno has accepted an invitation to visit India in November.",
            ("visit", "scheduled", "November", "India", ["Peter Otieno", "India"]),
        ),
        (
            "Kenyan Defence Minister Aden Otieno begins a three-day visit to India on Friday.",
            ("visit", "scheduled", "Friday", "India", ["Aden Otieno", "India"]),
        ),
        (
            "India and Kenya discussed preparations for Exercise Utkarsh, which will be held in Mombasa in September.",
            ("exercise", "scheduled", "September", "Mombasa", ["India", "Kenya"]),
        ),
        (
            "The India-Kenya exercise begins on Friday in Nanyuki.",
            ("exercise", "scheduled", "Friday", "Nanyuki", ["India", "Kenya"]),
        ),
        (
            "Indian and Kenyan forces are training together in Mombasa from March 8 to March 25.",
            ("exercise", "ongoing", "March 8 to March 25", "Mombasa", ["India", "Kenyan"]),
        ),
        (
            "India and Brazil enjoy a Strategic Partnership, which was established in 2008.",
            ("launch", "occurred", "2008", None, ["India", "Brazil"]),
        ),
    ],
)
def test_visits_exercises_and_partnerships_told_in_passing(sentence: str, event: Told) -> None:
    assert told(sentence) == [event]


def test_an_invitation_that_is_not_accepted_is_no_visit() -> None:
    assert not told("Kenyan President Peter Otieno has not accepted an invitation to visit India in November.")


def test_talks_are_on_the_day_to_which_a_journey_leads() -> None:
    sentence = "Indian Minister Anil Menon travels to Nairobi on Friday for talks with Kenyan Minister Aden Otieno."
    assert [(e[0], e[1], e[2]) for e in told(sentence)] == [
        ("visit", "scheduled", "Friday"),
        ("meeting", "scheduled", "Friday"),
    ]


def test_the_day_of_an_undertaking_is_not_that_of_the_signature_before_it() -> None:
    facts = facts_of("India and Kenya signed an agreement on visas and agreed to hold talks by the end of April.")
    assert [(e.type.value, e.status.value, e.date_text) for e in facts.events] == [("signing", "occurred", None)]
    assert [(a.status.value, a.date_text) for a in facts.agreements] == [("signed", None)]
    assert [c.deadline_text for c in facts.commitments] == ["end of April"]


def test_a_source_that_wants_no_name_asks_for_nothing() -> None:
    facts = facts_of(
        "India and Kenya held talks in Nairobi on Tuesday.",
        "A source, who requested anonymity because he is not authorised to speak, said Kenyan yards were busy.",
        "An Indian official asked not to be identified because the talks were private.",
    )
    assert facts.commitments == ()


@pytest.mark.parametrize(
    "who",
    [
        "Secretary for Defence Products of Brazil Ms. Helena Prates",
        "Brazil's Secretary for Defence Products, Helena Prates,",
        "Brazilian Secretary for Defence Products Helena Prates",
    ],
)
def test_an_office_keeps_what_it_is_for(who: str) -> None:
    facts = facts_of(f"{who} met Indian Defence Secretary Arun Nair in Delhi on Tuesday.")
    (event,) = facts.events
    assert ("Helena Prates", "Secretary for Defence Products", "BRA") in [
        (p.name, p.office, p.represents) for p in event.participants
    ]


def test_who_signs_at_talks_is_there() -> None:
    facts = facts_of(
        "Defence Minister Ranjit Rao met Brazilian Defence Minister Otavio Brandao in New Delhi on Tuesday.",
        "During the meeting, a Memorandum of Understanding on submarines was signed by Defence Secretary Arun Nair and "
        "the Brazilian Ambassador, Helena Prates.",
    )
    assert [[(p.name, p.role.value) for p in e.participants] for e in facts.events] == [
        [
            ("Ranjit Rao", "principal"),
            ("Otavio Brandao", "principal"),
            ("Arun Nair", "attendee"),
            ("Helena Prates", "attendee"),
        ]
    ]


def test_an_exercise_that_only_a_subtitle_puts_ahead_has_not_taken_place() -> None:
    facts = facts_of(
        "First naval exercise to be held in early 2025",
        "India and Kenya held defence talks in New Delhi on Tuesday. They agreed to hold their first naval exercise "
        "off Goa in February 2025.",
        headline="India, Kenya hold defence talks in New Delhi",
    )
    assert [e.type.value for e in facts.events] == ["meeting"]
    assert [c.text for c in facts.commitments] == ["hold their first naval exercise off Goa in February 2025"]


def test_an_aside_says_nothing_of_when_an_exercise_begins() -> None:
    sentence = "U.S. and Philippine forces begin their exercise on April 21, with 14,000 troops expected to take part."
    assert [(e[0], e[1], e[2]) for e in told(sentence)] == [("exercise", "scheduled", "April 21")]


def test_a_statement_in_which_two_say_something_is_adopted() -> None:
    facts = facts_of(
        "India and Australia held their dialogue in New Delhi on Tuesday.",
        "In a joint statement, the sides expressed concern over piracy.",
    )
    assert [(a.name, a.type.value, a.status.value) for a in facts.agreements] == [
        ("joint statement", "joint_statement", "finalised")
    ]


@pytest.mark.parametrize(
    ("lead", "sentence"),
    [
        (
            "India and Kenya held talks on trade in Nairobi on Tuesday.",
            "The next round is to be held in Delhi in October.",
        ),
        (
            "India and Kenya held talks on trade in Nairobi on Tuesday.",
            "The next session will be held in Delhi in October.",
        ),
        ("India and Kenya agreed to resume their negotiations.", "A first round is to be held in Delhi in October."),
    ],
)
def test_a_round_that_is_set_for_a_month_is_one_of_talks(lead: str, sentence: str) -> None:
    assert told(lead, sentence)[-1] == ("meeting", "scheduled", "October", "Delhi", ["India", "Kenya"])
