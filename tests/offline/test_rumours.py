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
