"""English as newsrooms vary it: participles that open a sentence, consensus, journeys home and onwards."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, told

MEHTA, LINDE = "Indian Defence Minister Arjun Mehta", "Swedish Defence Minister Karl Linde"
PAIR = ["Arjun Mehta", "Karl Linde"]
TALKS = "India and Oman held maritime talks in Muscat on Tuesday."


def acts_of(sentence: str) -> list[tuple[str, list[str]]]:
    return [(c.act.value, list(c.actors)) for c in facts_of(sentence).commitments]


@pytest.mark.parametrize(
    "sentence",
    [
        f"Meeting {LINDE} on Tuesday, {MEHTA} offered help in building shipyards.",
        f"Speaking after meeting {LINDE} on Tuesday, {MEHTA} stressed the need for joint patrols.",
        f"{MEHTA} played host to {LINDE} on Tuesday.",
        f"It was the second time that {MEHTA} and Sweden's Karl Linde had met, this time on Tuesday.",
    ],
)
def test_a_participle_opens_a_sentence_before_whoever_acts(sentence: str) -> None:
    (event,) = told(sentence)
    assert (event[0], event[2], sorted(event[4])) == ("meeting", "Tuesday", PAIR)


@pytest.mark.parametrize(
    "sentence",
    [
        f"{MEHTA} on Tuesday dialled his Swedish counterpart Karl Linde.",
        f"{MEHTA} and {LINDE} held a 40-minute teleconference on Tuesday.",
        f"In a call with {LINDE} on Tuesday, {MEHTA} offered two more frigates.",
        f"{MEHTA} and {LINDE} talked over the hotline on Tuesday.",
    ],
)
def test_calls_by_other_words(sentence: str) -> None:
    (event,) = told(sentence)
    assert (event[0], event[2], sorted(event[4])) == ("call", "Tuesday", PAIR)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The Directors General of Military Operations of India and Oman talked over the hotline on Monday.", "call"),
        ("The ministers of defence of India and Oman met on Monday.", "meeting"),
        ("The chiefs of staff of India and Oman held talks on Monday.", "meeting"),
        ("Officials from India and Oman gathered on Monday for talks on naval training.", "meeting"),
        ("Indian and Omani officials came together on Monday for talks on naval training.", "meeting"),
    ],
)
def test_officials_of_two_countries(sentence: str, kind: str) -> None:
    facts = facts_of(sentence)
    assert [(e.type.value, e.date_text, {p.represents for p in e.participants}) for e in facts.events] == [
        (kind, "Monday", {"IND", "OMN"})
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Agreement was reached to step up joint patrols.",
        "A consensus was reached on holding joint drills.",
        "There was consensus that a hotline between the two coast guards be established.",
        "The two sides were unanimous that a hotline should be set up.",
        "The two sides were in agreement that a hotline be set up.",
        "It was agreed that a hotline be set up.",
    ],
)
def test_what_sides_are_of_one_mind_about_they_agree_upon(sentence: str) -> None:
    facts = facts_of(TALKS, sentence)
    assert [(c.act.value, sorted(c.actors)) for c in facts.commitments] == [("agreed", ["IND", "OMN"])]
    assert [event.type.value for event in facts.events] == ["meeting"]


@pytest.mark.parametrize(
    "sentence",
    [
        "There was no consensus on a new drill.",
        "No agreement was reached on setting up a hotline.",
        "The two sides agreed that terrorism can not be justified.",
        "A hotline could be set up, analysts say.",
    ],
)
def test_where_nothing_is_agreed_upon_nothing_is_created(sentence: str) -> None:
    facts = facts_of(TALKS, sentence)
    assert [event.type.value for event in facts.events] == ["meeting"]
    assert facts.commitments == ()


def test_a_comma_behind_two_who_talked_ends_their_list() -> None:
    assert acts_of(
        f"During the talks on Tuesday between {MEHTA} and {LINDE}, New Delhi reiterated its commitment to train crews."
    ) == [("reaffirmed", ["IND"])]


@pytest.mark.parametrize(
    ("sentence", "acts"),
    [
        ("met Swedish Defence Minister Karl Linde on Tuesday, pledging a new package of missiles.", ["pledged"]),
        ("met Swedish Defence Minister Karl Linde on Tuesday, promising further support.", ["pledged"]),
        ("met Swedish Defence Minister Karl Linde on Tuesday, promising talks.", []),
    ],
)
def test_pledges_of_things_in_a_participle(sentence: str, acts: list[str]) -> None:
    assert [act for act, _ in acts_of(f"{MEHTA} {sentence}")] == acts


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The defence pact between Niger and Chad expired last year and was not renewed.", "ended"),
        ("The defence pact between Niger and Chad lapsed on Sunday, and Niamey has no plans to renew it.", "ended"),
        ("The defence pact between Niger and Chad was renewed on Sunday.", "renewed"),
        ("Niger tore up its defence pact with Chad on Sunday.", "ended"),
    ],
)
def test_a_document_that_is_not_renewed(sentence: str, status: str) -> None:
    assert [paper.status.value for paper in facts_of(sentence).agreements] == [status]


@pytest.mark.parametrize("verb", ["signed", "exchanged"])
def test_what_is_signed_in_the_presence_of_two_is_of_their_countries(verb: str) -> None:
    facts = facts_of(
        f"An agreement on defence cooperation was {verb} in the presence of {MEHTA} and {LINDE} on Monday."
    )
    assert [sorted(paper.parties) for paper in facts.agreements] == [["IND", "SWE"]]
    assert [event.type.value for event in facts.events] == ["signing"]


@pytest.mark.parametrize(
    ("sentence", "visits"),
    [
        ("left Nairobi for home on Wednesday.", [("occurred", None, "KEN")]),
        ("flew home from Kenya on Wednesday.", [("occurred", None, "KEN")]),
        ("wrapped up his visit to Kenya and left Nairobi for home on Wednesday.", [("occurred", "Wednesday", "KEN")]),
        ("left New Delhi for Nairobi on Wednesday.", [("ongoing", "Wednesday", "KEN")]),
        (
            "arrived in Kenya on Tuesday, the first stop of a tour that will also take him to Uganda.",
            [("ongoing", "Tuesday", "KEN"), ("scheduled", None, "UGA")],
        ),
        (
            "arrived in Kenya on Tuesday before heading to Uganda on Friday.",
            [("ongoing", "Tuesday", "KEN"), ("scheduled", "Friday", "UGA")],
        ),
        ("is on a visit to Kenya that will take him to two shipyards.", [("ongoing", None, "KEN")]),
    ],
)
def test_journeys_home_and_onwards(sentence: str, visits: list[tuple[str, str | None, str]]) -> None:
    events = facts_of(f"{MEHTA} {sentence}").events
    hosts = [next(p.represents for p in e.participants if p.role.value == "host") for e in events]
    assert [(e.status.value, e.date_text, host) for e, host in zip(events, hosts, strict=True)] == visits


@pytest.mark.parametrize(
    ("sentence", "events"),
    [
        ("Kenya will host the SCO defence ministers' conclave on March 24 and 25.", ["multilateral_meeting"]),
        ("Kenyan and Indian troops will take part in this year's Dosti exercise from April 20.", ["exercise"]),
        ("Kenya and India will sign an agreement on helicopter maintenance on March 20.", ["signing"]),
    ],
)
def test_what_is_due_on_a_day_is_an_event_and_no_undertaking(sentence: str, events: list[str]) -> None:
    facts = facts_of(sentence)
    assert [(event.type.value, event.status.value) for event in facts.events] == [
        (kind, "scheduled") for kind in events
    ]
    assert facts.commitments == ()


@pytest.mark.parametrize(
    ("sentence", "visits"),
    [
        (
            "arrived in Kenya on Wednesday after a two-day visit to Oman.",
            [("ongoing", "Wednesday", "KEN"), ("occurred", None, "OMN")],
        ),
        (
            "met Kenyan Defence Minister Aden Oduya on Wednesday after a visit to Oman.",
            [("occurred", None, "OMN")],
        ),
        ("cut short his visit to Oman.", [("occurred", None, "OMN")]),
        (
            "will travel to Muscat and Nairobi from March 20 to 25.",
            [("scheduled", "March 20 to 25", "OMN"), ("scheduled", "March 20 to 25", "KEN")],
        ),
    ],
)
def test_visits_that_lie_behind_or_are_joined(sentence: str, visits: list[tuple[str, str | None, str]]) -> None:
    events = [event for event in facts_of(f"{MEHTA} {sentence}").events if event.type.value == "visit"]
    hosts = [next(p.represents for p in e.participants if p.role.value == "host") for e in events]
    assert [(e.status.value, e.date_text, host) for e, host in zip(events, hosts, strict=True)] == visits


def test_a_trip_from_which_somebody_comes_does_not_hide_the_next_one() -> None:
    events = facts_of(f"Fresh from a trip to Muscat, {MEHTA} reached Nairobi on Wednesday.").events
    assert sorted((e.status.value, e.date_text, e.location) for e in events) == [
        ("occurred", None, "Muscat"),
        ("ongoing", "Wednesday", "Nairobi"),
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The UN Security Council holds an emergency session on Sudan on Friday.",
            ("multilateral_meeting", "scheduled"),
        ),
        ("NATO defence ministers meet in Brussels on Friday.", ("multilateral_meeting", "scheduled")),
        ("NATO defence ministers met in Brussels on Friday.", ("multilateral_meeting", "occurred")),
        ("Indian and Omani officials meet in Muscat on Friday.", ("meeting", "scheduled")),
        ("Indian and Omani officials meet in Muscat on Thursday.", ("meeting", "occurred")),
    ],
)
def test_the_present_tense_with_a_day_ahead(sentence: str, expected: tuple[str, str]) -> None:
    assert [(event.type.value, event.status.value) for event in facts_of(sentence).events] == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        f"Will {MEHTA} meet {LINDE} in Stockholm?",
        f"Did {MEHTA} visit Kenya on Tuesday?",
        "Canada and Kenya began talks on a visiting forces agreement in 2021.",
    ],
)
def test_questions_and_negotiations_of_old_are_no_events(sentence: str) -> None:
    assert facts_of(f"{sentence} Officials would not say.").events == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "Arjun Mehta, the Indian defence minister, met Karl Linde, his Swedish counterpart, on Tuesday.",
        f"{MEHTA} held talks on Tuesday with Karl Linde, his Swedish opposite number.",
        f"{MEHTA} met his Swedish counterpart, Karl Linde, on Tuesday.",
        f"{MEHTA} told his Swedish counterpart Karl Linde when they met on Tuesday that India was ready.",
        f"{MEHTA} will sit down with {LINDE} on Tuesday.",
    ],
)
def test_a_counterpart_behind_his_name_and_two_whom_a_pronoun_joins(sentence: str) -> None:
    (event,) = facts_of(sentence).events
    assert [(p.name, p.represents) for p in event.participants] == [("Arjun Mehta", "IND"), ("Karl Linde", "SWE")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The United States and Japan reaffirmed their intention to co-produce missiles.",
            ("reaffirmed", ["USA", "JPN"]),
        ),
        ("Kyiv has again appealed to the United States for more missiles.", ("requested", ["UKR"])),
        ("Russia, China and Iran will hold joint naval drills next week.", ("agreed", ["RUS", "CHN", "IRN"])),
    ],
)
def test_further_ways_to_undertake_something(sentence: str, expected: tuple[str, list[str]]) -> None:
    assert acts_of(sentence) == [expected]


def test_a_capital_that_is_to_do_something_is_its_government() -> None:
    told_before = "Swedish Defence Minister Karl Linde and his Omani counterpart Salim Harthy met in Muscat on Tuesday."
    facts = facts_of(told_before, "Stockholm is to send four jets to Oman by the summer.")
    assert [(c.act.value, list(c.actors)) for c in facts.commitments] == [("pledged", ["SWE"])]


def test_a_pact_that_was_extended_and_one_whose_signing_was_put_off() -> None:
    extended = facts_of("The 2019 logistics pact between Seoul and Canberra was extended on Monday for five years.")
    assert [event.type.value for event in extended.events] == ["signing"]
    put_off = facts_of("Chad and Niger finalised the text of a defence treaty on Tuesday, but the signing was put off.")
    assert [paper.status.value for paper in put_off.agreements] != ["signed"]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        (f"During a phone call on Tuesday, {MEHTA} assured {LINDE} that India would train crews.", "call"),
        (f"At talks in Muscat on Tuesday, {MEHTA} told {LINDE} that India would train crews.", "meeting"),
        (f"{MEHTA} spoke on Tuesday with {LINDE}, the ministry said in a readout of the call.", "call"),
        (f"India will train crews, {MEHTA} said after talks with {LINDE} on Tuesday.", "meeting"),
        (
            f"New Delhi and Stockholm have decided to train crews, {MEHTA} said after talks with {LINDE} on Tuesday.",
            "meeting",
        ),
        (f"{MEHTA} and {LINDE} agreed at a Tuesday meeting in Muscat to keep a hotline open.", "meeting"),
    ],
)
def test_talks_that_frame_what_was_said(sentence: str, kind: str) -> None:
    (event,) = facts_of(sentence).events
    assert (event.type.value, event.date_text) == (kind, "Tuesday")
    assert sorted(p.name for p in event.participants) == PAIR


@pytest.mark.parametrize(
    "sentence",
    [
        f"During the exercise on Tuesday, {MEHTA} assured {LINDE} that India would train crews.",
        f"During the visit, {MEHTA} told reporters that India would train Swedish crews.",
    ],
)
def test_what_is_said_at_no_talks_makes_none(sentence: str) -> None:
    assert [event.type.value for event in facts_of(sentence).events if event.type.value in ("call", "meeting")] == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("EU foreign ministers will gather in Luxembourg on Monday to weigh a mission.", ("scheduled", "Monday")),
        ("The G7 foreign ministers concluded their two-day conclave in Toronto on Tuesday.", ("occurred", "Tuesday")),
        (f"{MEHTA} flew to Bishkek on Tuesday to attend the SCO meeting on March 18.", ("scheduled", "March 18")),
    ],
)
def test_bodies_that_gather(sentence: str, expected: tuple[str, str]) -> None:
    facts = facts_of(sentence)
    (event,) = [event for event in facts.events if event.type.value == "multilateral_meeting"]
    assert (event.status.value, event.date_text) == expected
    assert facts.commitments == ()


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A planned visit by Swedish Defence Minister Karl Linde to Oman has been shelved.", [("visit", "cancelled")]),
        ("Spain's King Fernando arrives in India on Sunday for a five-day state visit.", [("visit", "scheduled")]),
        ("The Indian Coast Guard and its Omani counterpart carried out a drill on Monday.", [("exercise", "occurred")]),
        ("India and Oman have held drills since 2008.", []),
    ],
)
def test_what_is_shelved_due_joint_or_a_habit(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [(event.type.value, event.status.value) for event in facts_of(sentence).events] == expected


@pytest.mark.parametrize(
    ("sentence", "acts"),
    [
        ("Both ministers underlined that joint patrols should be stepped up.", ["proposed"]),
        ("Both ministers underlined that the ties are strong.", []),
        ("Oman is to receive the second lot of missiles from India by July.", []),
    ],
)
def test_what_is_stressed_and_what_is_only_received(sentence: str, acts: list[str]) -> None:
    told_before = "Indian Defence Minister Arjun Mehta and his Omani counterpart Salim Harthy met in Muscat on Tuesday."
    assert [c.act.value for c in facts_of(told_before, sentence).commitments] == acts


@pytest.mark.parametrize(
    "sentence",
    [
        "India and Oman meet their energy needs from Iran.",
        "Officials from India and Oman gathered evidence for talks on Monday.",
        f"Ahead of the talks on Friday, {MEHTA} told {LINDE} that India was ready.",
        f"In talks with reporters on Monday, {MEHTA} told {LINDE} that India was ready.",
    ],
)
def test_words_of_meeting_that_tell_of_no_talks(sentence: str) -> None:
    assert told(sentence) == []
