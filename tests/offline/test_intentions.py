"""What is only intended, being prepared or set for a day has not taken place; who has come is there."""

from __future__ import annotations

import pytest

from extractor.grounding import ground
from extractor.offline import extract_facts
from extractor.reading import read_text


def told(text: str) -> list[tuple[str, str, str | None]]:
    """Type, status and date of each event; it is Thursday, 2024-03-14."""
    headline = "Defence news of the week" if text.isascii() else "रक्षा सहयोग की खबर"
    article = read_text(f"{headline}\n\n{text}\n", "article", published_at="2024-03-14")
    return [(e.type.value, e.status.value, e.date) for e in ground(article, extract_facts(article)).events]


AHEAD, BEFORE = "2024-03-16", "2024-03-09"


@pytest.mark.parametrize(
    ("verb", "status", "day"),
    [
        ("plan to meet", "scheduled", AHEAD),
        ("are planning to meet again", "scheduled", AHEAD),
        ("are poised to meet", "scheduled", AHEAD),
        ("are preparing to meet", "scheduled", AHEAD),
        ("hope to meet", "proposed", AHEAD),
        ("want to meet", "proposed", AHEAD),
        ("intend to meet", "proposed", AHEAD),
        ("are ready to meet", "proposed", AHEAD),
        ("are meeting", "scheduled", AHEAD),
        ("met", "occurred", BEFORE),
        ("have met", "occurred", BEFORE),
    ],
)
def test_an_infinitive_behind_an_intention_has_not_taken_place(verb: str, status: str, day: str) -> None:
    sentence = f"The defence ministers of India and Kenya {verb} in Nairobi on Saturday."
    assert told(sentence) == [("meeting", status, day)]


@pytest.mark.parametrize(
    ("verb", "status", "day"),
    [
        ("मंत्री मिल रहे हैं", "scheduled", AHEAD),
        ("मंत्री मुलाकात कर रहे हैं", "scheduled", AHEAD),
        ("मंत्री मुलाकात करने की तैयारी में हैं", "scheduled", AHEAD),
        ("मंत्रियों ने मुलाकात की", "occurred", BEFORE),
        ("मंत्रियों की मुलाकात हुई", "occurred", BEFORE),
    ],
)
def test_the_hindi_present_of_a_day_to_come_is_ahead(verb: str, status: str, day: str) -> None:
    assert told(f"शनिवार को नैरोबी में भारत और केन्या के रक्षा {verb}।") == [("meeting", status, day)]


def test_talks_on_a_programme_are_ahead() -> None:
    sentence = "विदेश मंत्री मोहन अय्यर का शनिवार को केन्या के राष्ट्रपति जॉन ओटिएनो से मुलाकात का भी कार्यक्रम है।"
    assert told(sentence) == [("meeting", "scheduled", AHEAD)]


@pytest.mark.parametrize(
    ("verb", "status", "day"),
    [
        ("पहुंच रहे हैं", "scheduled", AHEAD),
        ("जा रहे हैं", "scheduled", AHEAD),
        ("पहुंचे", "ongoing", BEFORE),
        ("पहुंच चुके हैं", "ongoing", BEFORE),
        ("आ चुके हैं", "ongoing", BEFORE),
    ],
)
def test_who_is_coming_is_not_there_yet(verb: str, status: str, day: str) -> None:
    sentence = f"रक्षा मंत्री मोहन अय्यर शनिवार को छह दिन की यात्रा पर केन्या {verb}।"
    assert told(sentence) == [("visit", status, day)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "चार दिवसीय यात्रा पर बुधवार को केन्या पहुंचे रक्षा मंत्री मोहन अय्यर शुक्रवार को राष्ट्रपति जॉन ओटिएनो से मिलेंगे।",
            ("visit", "ongoing", "2024-03-13"),
        ),
        (
            "रक्षा मंत्री मोहन अय्यर ने भारत यात्रा पर सोमवार को यहां पहुंचे केन्या के मंत्री डेविड ओकेलो के साथ मंगलवार को वार्ता की।",
            ("visit", "ongoing", "2024-03-11"),
        ),
        (
            "भारत यात्रा पर आने वाले केन्या के रक्षा मंत्री डेविड ओकेलो शनिवार को मोहन अय्यर से मिलेंगे।",
            ("visit", "scheduled", None),
        ),
        (
            "Kenyan Defence Minister David Okello reached India on Sunday and will be here for five days.",
            ("visit", "ongoing", "2024-03-10"),
        ),
    ],
)
def test_who_has_come_on_a_day_dates_his_visit(sentence: str, expected: tuple[str, str, str | None]) -> None:
    assert next(event for event in told(sentence) if event[0] == "visit") == expected


def test_the_three_ministers_are_those_who_were_named() -> None:
    drill = (
        "Indian Defence Minister Mohan Iyer, Kenyan Defence Minister David Okello and Tanzanian Defence Minister Asha "
        "Mollel watched a drill on Tuesday."
    )
    talks = "The three ministers plan to meet in Mumbai, India, in June."
    facts = extract_facts(read_text(f"Defence news\n\n{drill}\n\n{talks}\n", "article", published_at="2024-03-14"))
    assert [person.name for person in facts.events[-1].participants] == ["Mohan Iyer", "David Okello", "Asha Mollel"]
