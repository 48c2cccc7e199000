"""Hindi headlines that put the verb before the document, which says what has become of it."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text

BODY = "केन्या के रक्षा मंत्रालय ने सोमवार को इसकी जानकारी दी।"


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("रद्द हुआ भारत और केन्या का रक्षा सौदा", [("भारत और केन्या का रक्षा सौदा", "ended")]),
        ("केन्या के साथ भारत ने रद्द किया रक्षा सौदा", [("रक्षा सौदा", "ended")]),
        ("भारत और केन्या के बीच टूटा ड्रोन करार", [("ड्रोन करार", "ended")]),
        ("भारत और केन्या के बीच टला रक्षा समझौता", [("रक्षा समझौता", "proposed")]),
        ("भारत और केन्या के बीच अटका मुक्त व्यापार समझौता", [("मुक्त व्यापार समझौता", "proposed")]),
        ("भारत और केन्या के बीच होगा रक्षा समझौता", [("रक्षा समझौता", "proposed")]),
        ("भारत-केन्या के बीच जल्द हो सकती है प्रत्यर्पण संधि", [("प्रत्यर्पण संधि", "proposed")]),
        ("भारत-केन्या के बीच तय हुआ पोत सौदा", [("पोत सौदा", "finalised")]),
        ("लागू हुआ भारत-केन्या व्यापार समझौता", [("भारत-केन्या व्यापार समझौता", "in_force")]),
        ("केन्या ने भारत के साथ किया रक्षा समझौता", [("रक्षा समझौता", "signed")]),
        ("भारत और केन्या के बीच हुआ रक्षा समझौता", [("रक्षा समझौता", "signed")]),
        ("भारत-केन्या के बीच नहीं हुआ रक्षा समझौता", []),
        ("भारत-केन्या के बीच नहीं हो पाया व्यापार करार", []),
    ],
)
def test_the_verb_before_a_document_says_what_has_become_of_it(headline: str, expected: list[tuple[str, str]]) -> None:
    facts = extract_facts(read_text(f"{headline}\n\n{BODY}\n", "article", published_at="2024-03-14"))
    assert [(one.name, one.status.value) for one in facts.agreements] == expected
