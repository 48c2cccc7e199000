"""Talks and visits that are to come, may come, are called off or put off to another day, in sentences of our own."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text

Told = tuple[str, str, str | None, list[str]]
INDIA_PAKISTAN = ["भारत", "पाकिस्तान"]


def told(*paragraphs: str) -> list[Told]:
    """Type, status, printed date and names of those who take part, for every event."""
    text = "\n\n".join(("रक्षा सहयोग की खबर", *paragraphs))
    facts = extract_facts(read_text(text + "\n", "article", published_at="2024-03-14"))
    return [(e.type.value, e.status.value, e.date_text, [who.name for who in e.participants]) for e in facts.events]


@pytest.mark.parametrize(
    ("sentence", "status", "date"),
    [
        ("भारत और पाकिस्तान के विदेश सचिवों की लाहौर में 15 मार्च को होने वाली बातचीत टल गई है।", "cancelled", "15 मार्च"),
        ("भारत और पाकिस्तान के विदेश सचिवों की 15 मार्च को प्रस्तावित बैठक अब नहीं होगी।", "cancelled", "15 मार्च"),
        ("भारत और पाकिस्तान के राष्ट्रपतियों की मुलाकात अगले महीने जेनेवा में हो सकती है।", "proposed", "अगले महीने"),
        ("भारत और पाकिस्तान के बीच समुद्री संवाद 20 मार्च को आयोजित होगा।", "scheduled", "20 मार्च"),
        ("भारत और पाकिस्तान के बीच सामरिक वार्ता का अगला दौर मंगलवार को पेरिस में होने वाला है।", "scheduled", "मंगलवार"),
    ],
)
def test_the_words_around_talks_of_two_countries_say_whether_they_will_be_held(
    sentence: str, status: str, date: str
) -> None:
    assert told(sentence) == [("meeting", status, date, INDIA_PAKISTAN)]


@pytest.mark.parametrize(
    "sentence",
    [
        "भारत और पाकिस्तान के बीच संवाद की जरूरत है।",
        "भारत और पाकिस्तान के बीच समुद्री वार्ता तंत्र पर काम हुआ।",
        "भारत और पाकिस्तान के बीच संवाद 2010 से जारी है।",
    ],
)
def test_a_dialogue_in_general_is_no_event(sentence: str) -> None:
    assert told(sentence) == []


def test_talks_that_a_sentence_puts_off_to_another_day_are_two_events() -> None:
    assert told("भारत और पाकिस्तान के बीच 15 मार्च को होने वाली सचिव स्तर की वार्ता अब 22 मार्च को होगी।") == [
        ("meeting", "cancelled", "15 मार्च", INDIA_PAKISTAN),
        ("meeting", "scheduled", "22 मार्च", INDIA_PAKISTAN),
    ]


@pytest.mark.parametrize(
    "sentences",
    [
        "पोलैंड के विदेश मंत्री मारेक कोवाल्स्की की 15 मार्च को होने वाली भारत यात्रा अब अप्रैल में होगी।",
        "पोलैंड के विदेश मंत्री मारेक कोवाल्स्की की 15 मार्च को होने वाली भारत यात्रा टल गई है। "
        "मंत्रालय ने बताया कि यात्रा अब अप्रैल में होगी।",
        "पोलैंड के विदेश मंत्री मारेक कोवाल्स्की की 15 मार्च को होने वाली भारत यात्रा अप्रैल तक टाल दी गई है।",
    ],
)
def test_a_visit_that_is_put_off_to_another_day_is_two_events(sentences: str) -> None:
    assert told(sentences) == [
        ("visit", "cancelled", "15 मार्च", ["मारेक कोवाल्स्की", "भारत"]),
        ("visit", "scheduled", "अप्रैल", ["मारेक कोवाल्स्की", "भारत"]),
    ]


def test_a_visitor_who_now_tells_of_a_visit_does_not_come_again() -> None:
    assert told(
        "पोलैंड के विदेश मंत्री मारेक कोवाल्स्की ने 11 मार्च को भारत की यात्रा शुरू की।", "कोवाल्स्की ने कहा कि अब यात्रा सफल होगी।"
    ) == [("visit", "ongoing", "11 मार्च", ["मारेक कोवाल्स्की", "भारत"])]
