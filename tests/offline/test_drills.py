"""Which joint exercises sentences of our own tell of (begun, over, to come, called off), and which they do not."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import ArticleFacts

HEADLINE = "रक्षा सहयोग की खबर"
Drill = tuple[str, str | None, str | None, list[str]]


def facts_of(*paragraphs: str) -> ArticleFacts:
    text = "\n\n".join((HEADLINE, *paragraphs))
    return extract_facts(read_text(text + "\n", "article", published_at="2024-03-14"))


def drills(*paragraphs: str) -> list[Drill]:
    """Status, printed date, printed place and names of those who take part, for every exercise."""
    return [
        (event.status.value, event.date_text, event.location, [who.name for who in event.participants])
        for event in facts_of(*paragraphs).events
        if event.type.value == "exercise"
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "भारतीय थल सेना और नेपाली सेना का संयुक्त अभ्यास पिथौरागढ़ में 20 मार्च तक चलेगा।",
            ("ongoing", None, "पिथौरागढ़", ["भारतीय थल सेना", "नेपाली सेना"]),
        ),
        (
            "भारतीय थल सेना और नेपाली सेना का संयुक्त अभ्यास 11 मार्च से 20 मार्च तक चलेगा।",
            ("ongoing", "11 मार्च से 20 मार्च", None, ["भारतीय थल सेना", "नेपाली सेना"]),
        ),
        (
            "भारतीय थल सेना और नेपाली सेना का संयुक्त अभ्यास 18 मार्च से 20 मार्च तक चलेगा।",
            ("scheduled", "18 मार्च से 20 मार्च", None, ["भारतीय थल सेना", "नेपाली सेना"]),
        ),
        (
            "मलेशिया और भारत के बीच ‘वन कवच’ अभ्यास 11 मार्च से हो रहा है।",
            ("ongoing", "11 मार्च", None, ["मलेशिया", "भारत"]),
        ),
        (
            "भारतीय नौसेना और इंडोनेशिया की नौसेना 12 मार्च से अंडमान सागर में समन्वित गश्त कर रही हैं।",
            ("ongoing", "12 मार्च", "अंडमान सागर", ["भारतीय नौसेना", "इंडोनेशिया की नौसेना"]),
        ),
        (
            "भारत और इंडोनेशिया की नौसेनाएं बंगाल की खाड़ी में बुधवार से संयुक्त अभ्यास कर रही हैं।",
            ("ongoing", "बुधवार", "बंगाल की खाड़ी", ["भारत", "इंडोनेशिया"]),
        ),
        (
            "भारत और सिंगापुर की वायु सेनाओं के बीच 12वां संयुक्त सैन्य प्रशिक्षण बुधवार को शुरू हुआ।",
            ("ongoing", "बुधवार", None, ["भारत", "सिंगापुर"]),
        ),
        (
            "रूस ने चीन के साथ प्रस्तावित नौसैनिक अभ्यास फिलहाल टाल दिया है।",
            ("cancelled", None, None, ["रूस", "चीन"]),
        ),
        (
            "भारत और ब्राजील का अप्रैल में होने वाला अभ्यास अब नहीं होगा।",
            ("cancelled", "अप्रैल", None, ["भारत", "ब्राजील"]),
        ),
        (
            "उत्तर कोरिया की चेतावनियों के बावजूद अमेरिका और दक्षिण कोरिया ने बुधवार को सैन्य अभ्यास शुरू कर दिया।",
            ("ongoing", "बुधवार", None, ["अमेरिका", "दक्षिण कोरिया"]),
        ),
        (
            "भारतीय सेना की टुकड़ी संयुक्त अभ्यास में हिस्सा लेने के लिए शनिवार को कजाकिस्तान रवाना हुई।",
            ("scheduled", None, None, ["भारतीय सेना", "कजाकिस्तान"]),
        ),
    ],
)
def test_the_words_around_an_exercise_say_how_far_it_is(sentence: str, expected: Drill) -> None:
    assert drills(sentence) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "चीन की सेना ने मंगलवार को सीमा के पास युद्धाभ्यास किया।",
        "भारत और जापान की सेनाएं अगले साल एक संयुक्त अभ्यास की योजना बना रही हैं।",
        "भारत और जापान की सेनाएं समय-समय पर संयुक्त अभ्यास करती रही हैं।",
        "भारत और जापान की सेनाओं का अभ्यास शुरू नहीं हुआ है।",
        "भारत और जापान की नौसेनाएं क्षेत्र में संयुक्त गश्त कर रही हैं।",
        "भारतीय सेना के जवानों ने गश्त शुरू कर दी है और जापान इस पर नजर रख रहा है।",
    ],
)
def test_what_one_side_does_alone_or_sides_only_plan_is_no_exercise(sentence: str) -> None:
    assert drills("रक्षा मंत्री मोहन अय्यर ने चीन के रक्षा मंत्री ली वेन से मुलाकात की।", sentence) == []


def test_an_adjective_before_an_exercise_is_no_service() -> None:
    assert drills("भारत-वियतनाम नौसैनिक अभ्यास मंगलवार को शुरू हुआ।") == [("ongoing", "मंगलवार", None, ["भारत", "वियतनाम"])]
