"""English relative clauses that say who somebody is, invitations, and talks besides what somebody will do."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, people_of, told

LEAD = "Norwegian Defence Minister Ingrid Solberg met Kenyan Defence Minister Amina Odera in Nairobi on Monday."


def test_who_was_minister_at_the_time_is_named_before() -> None:
    facts = facts_of(
        LEAD, "Lukas Brandvold, who was then the Norwegian defence minister, had visited Kenya in March 2018."
    )
    visit = next(e for e in facts.events if e.type.value == "visit")
    assert [(p.name, p.office, p.represents) for p in visit.participants] == [
        ("Lukas Brandvold", "defence minister", "NOR"),
        ("Kenya", None, "KEN"),
    ]


def test_the_present_minister_stays_who_is_meant() -> None:
    facts = facts_of(
        LEAD,
        "Lukas Brandvold, who was then the Norwegian defence minister, had visited Kenya in March 2018.",
        "The Norwegian defence minister will meet Kenyan President Daniel Otieno on Friday.",
    )
    assert ("Ingrid Solberg", "Defence Minister", "NOR") in people_of(facts)


def test_who_is_ambassador_is_named_before() -> None:
    facts = facts_of(LEAD, "Lukas Brandvold, who is Norway's ambassador to Kenya, met Odera on Tuesday.")
    assert ("Lukas Brandvold", "ambassador", "NOR") in people_of(facts)


@pytest.mark.parametrize(
    "sentence",
    [
        "Commander D. J. Fernandes, who commands INS Sagar, was present on the occasion.",
        "Commander D. J. Fernandes, whose ship brought the boats, was also present.",
    ],
)
def test_who_was_there_behind_a_relative_clause(sentence: str) -> None:
    lead = (
        "Two boats from India were handed over to Kenyan Defence Minister Amina Odera by High Commissioner Sunita "
        "Parekh in Mombasa on Tuesday."
    )
    (transfer,) = facts_of(f"{lead} {sentence}").events
    assert ("D. J. Fernandes", "attendee") in [(p.name, p.role.value) for p in transfer.participants]


@pytest.mark.parametrize(
    "sentence",
    [
        "General Rao is on a visit to Kenya at the invitation of Defence Minister Daniel Otieno.",
        "General Rao will travel to Kenya on Thursday at the invitation of Army chief General Daniel Otieno.",
        "From Thursday, General Rao will be in Kenya at the invitation of the Defence Minister Daniel Otieno.",
    ],
)
def test_who_invites_is_of_the_country_visited(sentence: str) -> None:
    facts = facts_of("Army chief General K. V. Rao left New Delhi on Monday.", sentence)
    sides = {side for name, _, side in people_of(facts) if name == "Daniel Otieno"}
    assert sides <= {"KEN"}
    visitors = [p.name for e in facts.events for p in e.participants if p.role.value == "visitor"]
    assert "Daniel Otieno" not in visitors


@pytest.mark.parametrize(
    "sentence",
    [
        "Apart from meeting Norwegian Defence Minister Lukas Brandvold, he will visit a base.",
        "Besides calling on Norwegian Defence Minister Lukas Brandvold, he is to inspect a base.",
        "In addition to meeting Norwegian Defence Minister Lukas Brandvold, he is expected to visit a base.",
    ],
)
def test_talks_besides_what_somebody_will_do(sentence: str) -> None:
    lead = "Kenyan Army chief General Daniel Otieno spoke to reporters in Nairobi on Monday."
    found = [(kind, status, who) for kind, status, _, _, who in told(lead, sentence) if kind == "meeting"]
    assert found == [("meeting", "scheduled", ["Daniel Otieno", "Lukas Brandvold"])]


def test_talks_besides_what_somebody_did() -> None:
    lead = "Kenyan Army chief General Daniel Otieno spoke to reporters in Nairobi on Monday."
    sentence = "Apart from meeting Norwegian Defence Minister Lukas Brandvold, he visited a base."
    found = [(kind, status) for kind, status, *_ in told(lead, sentence) if kind == "meeting"]
    assert found == [("meeting", "occurred")]


def test_calling_on_somebody_to_act_is_no_meeting() -> None:
    lead = "Kenyan Foreign Minister Amina Odera spoke in Nairobi on Monday."
    assert told(lead, "Calling on President Lukas Brandvold to release the crew, she named no date.") == []
