"""Officials without a country whom an article finds in the seat of a government."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.vocabulary import EventType

LEAD = "भारत और जापान के बीच सहयोग बढ़ा है।"


def took_part(sentence: str) -> list[list[tuple[str, str | None, str | None]]]:
    text = f"वाशिंगटन की खबर\n\n{LEAD}\n\n{sentence}\n"
    facts = extract_facts(read_text(text, "article", published_at="2024-03-14"))
    talks = (event for event in facts.events if event.type in (EventType.MEETING, EventType.CALL))
    return [[(one.name, one.office, one.represents) for one in event.participants] for event in talks]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "रक्षा मंत्री विनोद तलवार ने सोमवार को पेंटागन में रक्षा मंत्री जॉन मिलर से मुलाकात की।",
            [("विनोद तलवार", "रक्षा मंत्री", "IND"), ("जॉन मिलर", "रक्षा मंत्री", "USA")],
        ),
        (
            "रक्षा मंत्री विनोद तलवार ने पेंटागन में रक्षा मंत्री जॉन मिलर के साथ वार्ता की।",
            [("विनोद तलवार", "रक्षा मंत्री", "IND"), ("जॉन मिलर", "रक्षा मंत्री", "USA")],
        ),
        (
            "प्रधानमंत्री विनोद तलवार ने क्रेमलिन में राष्ट्रपति पावेल इवानोव से भेंट की।",
            [("विनोद तलवार", "प्रधानमंत्री", "IND"), ("पावेल इवानोव", "राष्ट्रपति", "RUS")],
        ),
        (
            "व्हाइट हाउस ने बताया कि राष्ट्रपति जॉन मिलर ने प्रधानमंत्री विनोद तलवार से फोन पर बात की।",
            [("जॉन मिलर", "राष्ट्रपति", "USA"), ("विनोद तलवार", "प्रधानमंत्री", "IND")],
        ),
        (
            "रक्षा मंत्री विनोद तलवार ने पेंटागन में जापान के रक्षा मंत्री केन तनाका से मुलाकात की।",
            [("विनोद तलवार", "रक्षा मंत्री", "IND"), ("केन तनाका", "रक्षा मंत्री", "JPN")],
        ),
    ],
)
def test_who_is_met_in_a_seat_of_government_is_of_its_country(
    sentence: str, expected: list[tuple[str, str | None, str | None]]
) -> None:
    assert took_part(sentence) == [expected]


def test_a_president_without_a_name_lends_his_office_to_nobody_beside_him() -> None:
    visit = "रूस के राष्ट्रपति पावेल इवानोव सोमवार को नई दिल्ली आएंगे।"
    told = "क्रेमलिन के प्रवक्ता ने कहा कि राष्ट्रपति प्रधानमंत्री विनोद तलवार से मुलाकात करेंगे।"
    assert took_part(f"{visit} {told}") == [[("पावेल इवानोव", "राष्ट्रपति", "RUS"), ("विनोद तलवार", "प्रधानमंत्री", "IND")]]
