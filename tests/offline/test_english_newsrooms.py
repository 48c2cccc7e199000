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
