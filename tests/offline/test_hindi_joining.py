"""Who takes part in an exercise, where another clause than the one that tells of it says so."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text

Told = list[tuple[str, str, str | None, str | None, list[str]]]


def exercises(text: str) -> Told:
    facts = extract_facts(read_text(f"युद्धाभ्यास की खबर\n\n{text}\n", "article", published_at="2024-03-14"))
    return [
        (e.type.value, e.status.value, e.date_text, e.location, sorted(p.represents or "" for p in e.participants))
        for e in facts.events
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "पुणे में सोमवार को बहुराष्ट्रीय अभ्यास शुरू हुआ, जिसमें भारत, केन्या, घाना और तंजानिया की सेनाओं ने भाग लिया।",
            ("ongoing", "सोमवार", "पुणे", ["GHA", "IND", "KEN", "TZA"]),
        ),
        (
            "बंगाल की खाड़ी में नौसैनिक अभ्यास संपन्न हुआ। इसमें अमेरिका, जापान और ऑस्ट्रेलिया के युद्धपोतों ने हिस्सा लिया।",
            ("occurred", None, "बंगाल की खाड़ी", ["AUS", "JPN", "USA"]),
        ),
        (
            "जैसलमेर में सोमवार से भारतीय सेना का युद्धाभ्यास शुरू हुआ। केन्या की सेना के साथ इस युद्धाभ्यास में 240 सैनिक शामिल हैं।",
            ("ongoing", "सोमवार", "जैसलमेर", ["IND", "KEN"]),
        ),
        (
            "भारत ने मेजबानी की। संयुक्त अभ्यास 'शक्ति' का समापन सोमवार को जैसलमेर में हुआ। केन्याई सेना के साथ यह अभ्यास दो सप्ताह चला।",
            ("occurred", "सोमवार", "जैसलमेर", ["IND", "KEN"]),
        ),
    ],
)
def test_a_later_clause_says_who_exercises(text: str, expected: tuple[str, str | None, str | None, list[str]]) -> None:
    assert exercises(text) == [("exercise", *expected)]


@pytest.mark.parametrize(
    "text",
    [
        "पोखरण में सोमवार को भारतीय सेना का युद्धाभ्यास शुरू हुआ। इसमें वायुसेना के विमान भी शामिल हैं।",
        "भारतीय वायुसेना का अभ्यास सोमवार को शुरू हुआ, जिसमें रूस के बने युद्धपोत और फ्रांस निर्मित विमान भी शामिल हैं।",
        "लद्दाख में सेना का युद्धाभ्यास शुरू हुआ, जिसमें चीन और पाकिस्तान की सीमा पर तैनात सैनिक शामिल हैं।",
        "पुणे में सेना का अभ्यास शुरू हुआ। इसमें अमेरिका और जापान के राजदूतों ने हिस्सा नहीं लिया।",
    ],
)
def test_what_stands_behind_an_exercise_makes_no_partners_of_others(text: str) -> None:
    assert exercises(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("मोम्बासा में 15 अप्रैल से शुरू होगा भारत-केन्या का संयुक्त अभ्यास शक्ति।", [("scheduled", "15 अप्रैल", "मोम्बासा")]),
        ("15 अप्रैल को शुरू होगी भारत-केन्या संयुक्त अभ्यास की समीक्षा।", []),
    ],
)
def test_a_sentence_may_put_its_verb_before_the_exercise(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [told[1:4] for told in exercises(text)] == expected
