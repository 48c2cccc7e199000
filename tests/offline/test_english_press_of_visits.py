"""English of the press on visits and calls: two in a headline, the days of a show, whose visit is spoken of, what is
only desired, invited to or to be laid down in a document."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, people_of, told

MET = "Indian Defence Minister Anil Mehta met Fijian Defence Minister Tom Raka in New Delhi on Tuesday."


def test_two_of_a_headline_are_two() -> None:
    facts = facts_of(
        "Spoke to the UK Secretary of State for Defence Mr James Cole and discussed defence cooperation.",
        headline="Anil Mehta, UK Defence Secretary hold phone conversation",
    )
    assert [event.type.value for event in facts.events] == ["call"]
    assert people_of(facts) == [("Anil Mehta", None, None), ("James Cole", "Secretary of State for Defence", "GBR")]


def test_the_office_behind_a_name_of_a_headline_may_be_his() -> None:
    facts = facts_of(
        "Tom Raka held talks with Kenyan Defence Minister Aden Omar in Suva on Tuesday.",
        headline="Tom Raka, Fiji Defence Minister, holds talks with Kenyan minister",
    )
    assert people_of(facts) == [("Tom Raka", "Defence Minister", "FJI"), ("Aden Omar", "Defence Minister", "KEN")]


@pytest.mark.parametrize(
    "said",
    [
        "Mehta desired that India and Fiji cooperation in defence would provide a healthy framework for both.",
        "Mehta desired that India and Fiji would provide a healthy framework for both countries.",
    ],
)
def test_what_is_desired_nobody_agreed(said: str) -> None:
    assert facts_of(MET, said).commitments == ()


def test_what_two_will_do_is_agreed() -> None:
    facts = facts_of(MET, "India and Fiji will provide a joint fund for pilots.")
    assert [(c.act.value, c.actors) for c in facts.commitments] == [("agreed", ("IND", "FJI"))]


def test_a_minister_of_state_has_his_domain_and_the_name_of_a_company_is_nobody() -> None:
    facts = facts_of(
        "Indian Defence Minister Anil Mehta and UK Minister of State for Armed Forces James Cole Tuesday agreed on "
        "further strengthening relations.",
        "They discussed issues of mutual interest during the meeting.",
        "The minister also met Chief Executive Officer Harland Aerospace and Defence Group, located at Derby Airport.",
    )
    assert people_of(facts) == [
        ("Anil Mehta", "Defence Minister", "IND"),
        ("James Cole", "Minister of State for Armed Forces", "GBR"),
    ]
    assert [event.location for event in facts.events] == [None]


def test_the_days_of_a_show_are_not_those_of_the_visit() -> None:
    events = told(
        "Indian Defence Minister Anil Mehta, who is on a five-day visit to the United Kingdom, discussed ties with UK "
        "Defence Secretary James Cole on Wednesday.",
        "Mehta is visiting London to attend the Arms Exhibition being held in London from 12 to 16 March.",
        "On the sidelines of the exhibition, the minister held a meeting with the Defence Secretary, James Cole.",
    )
    assert [(event[0], event[2], event[4]) for event in events] == [
        ("visit", None, ["Anil Mehta", "United Kingdom"]),
        ("meeting", "Wednesday", ["Anil Mehta", "James Cole"]),
    ]


def test_the_days_before_a_show_are_those_of_the_visit() -> None:
    events = told("Indian Minister Anil Mehta is visiting Fiji from 12 to 16 March to attend the Arms Exhibition.")
    assert [event[:3] for event in events] == [("visit", "ongoing", "12 to 16 March")]


def test_a_matter_that_is_only_discussed_is_no_day_of_talks() -> None:
    events = told(MET, "They discussed matters of bilateral importance with reporters on Wednesday.")
    assert [event[2] for event in events] == ["Tuesday"]


def test_who_speaks_of_the_visit_of_an_official_pays_none() -> None:
    said = "Mehta said that the visit of Minister of Fiji opened a new phase of relations."
    assert [event[0] for event in told(MET, said)] == ["meeting"]


def test_the_visit_of_a_named_official_is_his() -> None:
    events = told("Fiji and Kenya held talks. The visit of Fijian Minister Tom Raka to Kenya began on Tuesday.")
    assert ("visit", ["Tom Raka", "Kenya"]) in [(event[0], event[4]) for event in events]


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("Raka proposed that the two countries define specific guidelines for joint patrols.", []),
        ("The two sides adopted the Guidelines on Joint Patrols.", ["Guidelines on Joint Patrols"]),
    ],
)
def test_guidelines_that_are_to_be_defined_are_no_document(sentence: str, named: list[str]) -> None:
    assert [agreement.name for agreement in facts_of(MET, sentence).agreements] == named


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The two sides agreed on regular exchanges of officers through a Memorandum of Understanding.", "proposed"),
        ("The two sides agreed on a Memorandum of Understanding on exchanges of officers.", "finalised"),
    ],
)
def test_by_which_document_something_is_to_be_done(sentence: str, status: str) -> None:
    assert [agreement.status.value for agreement in facts_of(MET, sentence).agreements] == [status]


def test_whose_visit_is_the_first() -> None:
    events = told(
        "Chief of Staff of the Fijian Armed Forces, Admiral Tom Raka called on Minister Anil Mehta here.",
        "The minister welcomed the Admiral, whose visit is the first ever by a Fijian Chief of Staff to India.",
    )
    assert [(event[0], event[4]) for event in events] == [
        ("meeting", ["Tom Raka", "Anil Mehta"]),
        ("visit", ["Tom Raka", "India"]),
    ]


@pytest.mark.parametrize(
    ("sentence", "acts"),
    [
        ("Mehta extended an invitation for participation in MILAN-2026.", ["proposed"]),
        ("Mehta extended an invitation to Fiji for participation in MILAN-2026.", ["proposed"]),
        ("Raka thanked Mehta for the invitation for participation in MILAN-2026.", []),
    ],
)
def test_an_invitation_for_participation_is_one_to_take_part(sentence: str, acts: list[str]) -> None:
    assert [commitment.act.value for commitment in facts_of(MET, sentence).commitments] == acts
