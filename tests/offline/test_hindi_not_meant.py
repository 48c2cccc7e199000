"""Hindi: words that look like those of a rule and mean something else."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import ArticleFacts


def facts_of(*paragraphs: str) -> ArticleFacts:
    text = "\n\n".join(("कूटनीति की खबरें", *paragraphs)) + "\n"
    return extract_facts(read_text(text, "article", published_at="2024-03-14"))


def test_the_points_of_a_body_are_its_own() -> None:
    facts = facts_of(
        "आसियान का शिखर सम्मेलन सोमवार को जकार्ता में हुआ।",
        "साझा बयान के 2 प्रमुख बिंदु:",
        "समुद्री सुरक्षा पर सहयोग बढ़ाया जाएगा।",
        "एक साझा प्रशिक्षण केंद्र बनाया जाएगा।",
    )
    assert [c.actors for c in facts.commitments] == [("ASEAN",), ("ASEAN",)]


def test_the_points_of_a_party_are_agreed_by_nobody() -> None:
    facts = facts_of(
        "भारत के विदेश मंत्री सुरेश जैन ने सोमवार को पेरिस में फ्रांस के विदेश मंत्री पॉल मार्टिन से मुलाकात की।",
        "विपक्ष के बयान की 3 बड़ी बातें:",
        "किसानों के लिए नए कोष की स्थापना",
    )
    assert not facts.commitments


def test_a_government_is_no_surname_of_its_head() -> None:
    facts = facts_of("प्रधानमंत्री मोहन सरकार ने सोमवार को दिल्ली में जापान के राजदूत केंजी साटो से मुलाकात की।")
    assert "मोहन सरकार" not in {p.name for event in facts.events for p in event.participants}


def test_what_is_announced_together_is_no_declaration() -> None:
    assert not facts_of("भारत और नेपाल ने सोमवार को दिल्ली में रेल लाइन की साझा घोषणा की।").agreements
    declared = facts_of("भारत और ऑस्ट्रेलिया ने सोमवार को कैनबरा में सुरक्षा सहयोग पर संयुक्त घोषणा की।").agreements
    assert [a.type.value for a in declared] == ["joint_statement"]


def test_civil_aviation_is_no_company() -> None:
    facts = facts_of("भारत और नेपाल के सिविल एविएशन मंत्रालयों ने सोमवार को समझौते पर हस्ताक्षर किए।")
    assert [p.kind.value for event in facts.events for p in event.participants] == ["country", "country"]


@pytest.mark.parametrize(
    ("wish", "statuses"),
    [
        ("चाहता है", ["proposed"]),
        ("पर विचार कर रहा है", ["proposed"]),
        ("नहीं चाहता है", []),
        ("चाहता था", []),
        ("पर विचार छोड़ चुका है", []),
    ],
)
def test_a_purchase_that_is_only_wanted(wish: str, statuses: list[str]) -> None:
    buying = "खरीदना" if "चाहता" in wish else "खरीदने"
    facts = facts_of(f"भारत रूस से 100 टैंक {buying} {wish}।")
    assert [event.status.value for event in facts.events] == statuses


def test_a_message_from_somebody_is_no_meeting_with_him() -> None:
    met = "भारत के विदेश मंत्री सुरेश जैन ने सोमवार को ओमान के विदेश मंत्री बद्र अली से मुलाकात की"
    for more in ("और प्रधानमंत्री मोहन वर्मा का पत्र सौंपा", "और प्रधानमंत्री मोहन वर्मा का संदेश दिया"):
        names = [p.name for event in facts_of(f"{met} {more}।").events for p in event.participants]
        assert names == ["सुरेश जैन", "बद्र अली"]


@pytest.mark.parametrize("ends", ["100 टैंक खरीदना", "100 टैंक खरीदने", "संयुक्त अभ्यास करने"])
def test_a_sentence_that_breaks_off_tells_nothing(ends: str) -> None:
    facts = facts_of(f"भारत रूस से {ends}")
    assert not facts.events
    assert not facts.commitments
