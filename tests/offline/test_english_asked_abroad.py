"""English: talks told by what somebody asked another in his town, or a country in "a separate meeting"."""

from __future__ import annotations

import pytest

from tests.offline.english import facts_of, told

TOUR = "Fijian Defence Minister General Jone Tuilagi is touring Africa."
MET = "Fijian Defence Minister Jone Tuilagi met Kenyan Defence Minister Amos Kibet in Suva on Monday."


@pytest.mark.parametrize(
    ("sentence", "day", "place"),
    [
        (
            "In Nairobi on Tuesday, General Tuilagi asked Kenya's Defence Minister Amos Kibet for boats.",
            "Tuesday",
            "Nairobi",
        ),
        ("In Nairobi, General Tuilagi thanked Kenyan Defence Minister Amos Kibet for the boats.", None, "Nairobi"),
        ("In Nairobi on Tuesday, he urged Kenyan Defence Minister Amos Kibet to send the boats.", "Tuesday", "Nairobi"),
        ("In Nairobi on Tuesday, he discussed boats with Kenyan Defence Minister Amos Kibet.", "Tuesday", "Nairobi"),
    ],
)
def test_who_asks_another_in_his_town_met_him(sentence: str, day: str | None, place: str) -> None:
    meetings = [event for event in told(TOUR, sentence) if event[0] == "meeting"]
    assert meetings == [("meeting", "occurred", day, place, ["Jone Tuilagi", "Amos Kibet"])]


@pytest.mark.parametrize(
    "sentence",
    [
        "In Suva on Tuesday, General Tuilagi urged Kenya's Defence Minister Amos Kibet to send the boats.",
        "In Nairobi on Tuesday, General Tuilagi did not urge Kenya's Defence Minister Amos Kibet to send boats.",
        "In Nairobi on Tuesday, Kenyan MP Ruth Wanjiru urged Defence Minister Amos Kibet to send boats.",
        "In a speech in Nairobi, General Tuilagi urged Kenya's Defence Minister Amos Kibet to send the boats.",
    ],
)
def test_who_asks_from_elsewhere_or_at_home_did_not(sentence: str) -> None:
    assert [event for event in told(TOUR, sentence) if event[0] == "meeting"] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "In a separate meeting, Peru's Defence Minister Luis Quispe asked Fiji to train 20 divers.",
        "At another bilateral meeting on Tuesday, Peruvian Defence Minister Luis Quispe urged Fiji to train divers.",
    ],
)
def test_a_country_is_asked_in_a_separate_meeting(sentence: str) -> None:
    facts = facts_of(MET, sentence)
    assert [[p.name for p in event.participants] for event in facts.events] == [
        ["Jone Tuilagi", "Amos Kibet"],
        ["Luis Quispe", "Jone Tuilagi"],
    ]
    assert [(c.actors, c.event_id) for c in facts.commitments] == [(("PER",), "E2")]


@pytest.mark.parametrize(
    "sentence",
    [
        "In a cabinet meeting, Peru's Defence Minister Luis Quispe asked Fiji to train 20 divers.",
        "In a separate statement, Peru's Defence Minister Luis Quispe asked Fiji to train 20 divers.",
        "In another meeting with lawmakers, Peru's Defence Minister Luis Quispe asked Fiji to train 20 divers.",
    ],
)
def test_a_country_is_asked_from_afar(sentence: str) -> None:
    assert len(facts_of(MET, sentence).events) == 1
