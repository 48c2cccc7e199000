"""Questions and rumours: what somebody is only asked about is asked for by nobody. In sentences of our own."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of

MET = "Defence Minister Ashok Verma met his Kenyan counterpart Peter Otieno in Nairobi on Monday."


@pytest.mark.parametrize(
    "sentence",
    [
        "Asked whether India would sell Kenya two patrol boats, Otieno said that talks were under way.",
        "Verma was asked about reports that Nairobi had agreed to host an Indian base.",
        "When asked by reporters to confirm that Kenya had decided to buy helicopters, he declined to comment.",
        "Journalists asked Otieno why Kenya had promised to lease a port.",
    ],
)
def test_a_question_asks_for_nothing(sentence: str) -> None:
    assert facts_of(MET, sentence).commitments == ()


@pytest.mark.parametrize(
    ("sentence", "act", "actors"),
    [
        ("Kenya asked India for two patrol boats on credit.", "requested", ("KEN",)),
        ("Otieno asked Verma to train Kenyan divers.", "requested", ("KEN",)),
        ("Asked about the delay, Otieno said that Kenya would open the port by May.", "pledged", ("KEN",)),
    ],
)
def test_what_is_asked_for_is_requested(sentence: str, act: str, actors: tuple[str, ...]) -> None:
    assert [(c.act.value, c.actors) for c in facts_of(MET, sentence).commitments] == [(act, actors)]


@pytest.mark.parametrize(
    "answer",
    [
        '"There is no truth in them," he said.',
        "The reports were false, the ministry said.",
        "This is fake news, he said.",
    ],
)
def test_the_next_sentence_denies_what_is_rumoured(answer: str) -> None:
    rumour = "Verma was asked about reports that Nairobi had agreed to host an Indian base."
    found = facts_of(MET, f"{rumour} {answer}").commitments
    assert [(c.actors, c.certainty.value, c.event_id) for c in found] == [(("KEN",), "denied", None)]


def test_a_rumour_that_nobody_denies_stays_as_it_is_told() -> None:
    said = "There are reports that Kenya had agreed to lease a port to India. The ministry had no comment."
    assert [c.certainty.value for c in facts_of(MET, said).commitments] == ["asserted"]


@pytest.mark.parametrize(
    "claim",
    [
        'The ministry also rejected as "baseless and mischievous" a report that India had cancelled the {} on Friday.',
        "A claim in a newspaper that India had cancelled the {} was dismissed as false by the ministry on Friday.",
    ],
)
def test_who_denies_a_claim_is_its_source(claim: str) -> None:
    (paper,) = facts_of(MET, claim.format("contract for 12 radars")).agreements
    assert (paper.status.value, paper.certainty.value, paper.salience.value) == ("ended", "denied", "main")
    assert (paper.source or "").casefold() == "the ministry"


def test_a_claim_ends_before_what_is_said_of_it() -> None:
    claim = "A claim that India had asked Kenya for a base at Lamu was dismissed as fanciful by the ministry."
    (found,) = facts_of(MET, claim).commitments
    assert (found.text, found.certainty.value) == ("a base at Lamu", "denied")


def test_a_headline_denies_what_the_body_names_in_full() -> None:
    body = (
        "The ministry rejected as baseless a report that India had scrapped the contract for 100 howitzers with Kenya."
    )
    facts = facts_of(MET, body, headline="India rubbishes talk of howitzer contract with Kenya being scrapped")
    assert [(a.name, a.certainty.value) for a in facts.agreements] == [("contract for 100 howitzers", "denied")]
