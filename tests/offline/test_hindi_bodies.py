"""What the countries of an organization undertake together, beside talks of two of them."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text

TALKS = "विदेश मंत्री रमेश कौल ने सोमवार को वाशिंगटन में अमेरिका के विदेश मंत्री जॉन मिलर से मुलाकात की।"
SUMMIT = "विदेश मंत्री रमेश कौल ने सोमवार को वाशिंगटन में क्वाड की बैठक में भाग लिया।"


def told(*paragraphs: str) -> list[tuple[str, tuple[str, ...], str, str | None]]:
    text = "\n\n".join(("वाशिंगटन की खबर", *paragraphs)) + "\n"
    facts = extract_facts(read_text(text, "article", published_at="2024-03-14"))
    return [(one.act.value, one.actors, one.text, one.event_id) for one in facts.commitments]


@pytest.mark.parametrize(
    ("sentence", "acts"),
    [
        (
            "क्वाड देशों ने समुद्री निगरानी बढ़ाने पर सहमति जताई और संयुक्त गश्त शुरू करने का फैसला किया।",
            [("agreed", "समुद्री निगरानी बढ़ाने"), ("agreed", "संयुक्त गश्त शुरू करने")],
        ),
        (
            "बैठक से पहले क्वाड के विदेश मंत्रियों ने निगरानी बढ़ाने पर सहमति जताई और खनिजों की आपूर्ति सुरक्षित करने का संकल्प दोहराया।",
            [("agreed", "निगरानी बढ़ाने"), ("reaffirmed", "खनिजों की आपूर्ति सुरक्षित करने")],
        ),
        (
            "क्वाड देशों के नेताओं ने टीका उत्पादन बढ़ाने और भारत तथा जापान में संयंत्र लगाने पर सहमति जताई।",
            [("agreed", "टीका उत्पादन बढ़ाने"), ("agreed", "भारत तथा जापान में संयंत्र लगाने")],
        ),
    ],
)
def test_all_acts_of_a_sentence_are_those_of_the_body_that_acts(sentence: str, acts: list[tuple[str, str]]) -> None:
    assert told(TALKS, sentence) == [(act, ("QUAD",), text, None) for act, text in acts]


def test_all_countries_are_those_of_the_body_that_met() -> None:
    sentences = "क्वाड देशों ने खनिज पहल शुरू करने पर सहमति जताई। चारों देशों ने अगले साल गश्त बढ़ाने पर भी सहमति जताई।"
    assert told(SUMMIT, sentences) == [
        ("agreed", ("QUAD",), "खनिज पहल शुरू करने", "E1"),
        ("agreed", ("QUAD",), "अगले साल गश्त बढ़ाने", "E1"),
    ]


def test_both_countries_are_those_that_talked_and_no_body() -> None:
    sentences = "आसियान के विदेश मंत्रियों ने साझा केंद्र बनाने पर सहमति जताई। दोनों देशों ने पोत बनाने का निर्णय लिया।"
    assert told(TALKS, sentences) == [
        ("agreed", ("ASEAN",), "साझा केंद्र बनाने", None),
        ("agreed", ("IND", "USA"), "पोत बनाने", "E1"),
    ]
