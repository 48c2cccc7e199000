"""Dates of a sentence that are not those of the event it tells of, in sentences of our own."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text


def dates(*sentences: str) -> list[tuple[str, str, str | None]]:
    """Type, status and printed date of every event."""
    text = "\n\n".join(("भारत के रक्षा सहयोग की खबर", *sentences))
    facts = extract_facts(read_text(text + "\n", "article", published_at="2024-03-14"))
    return [(event.type.value, event.status.value, event.date_text) for event in facts.events]


@pytest.mark.parametrize(
    ("sentence", "date_text"),
    [
        ("तीन दिन की यात्रा पर सोमवार को मस्कट पहुंचे रक्षा मंत्री अशोक वर्मा ने ओमान के रक्षा मंत्री से वार्ता की।", None),
        ("सोमवार को मस्कट पहुंचे रक्षा मंत्री अशोक वर्मा ने ओमान के रक्षा मंत्री सालेम अल हबसी के साथ बैठक की।", None),
        ("रक्षा मंत्री अशोक वर्मा ने सोमवार को भारत यात्रा पर आए ओमान के रक्षा मंत्री सालेम अल हबसी के साथ बैठक की।", "सोमवार"),
        ("मस्कट पहुंचे रक्षा मंत्री अशोक वर्मा ने सोमवार को ओमान के रक्षा मंत्री से वार्ता की।", "सोमवार"),
    ],
)
def test_the_day_of_an_arrival_does_not_date_the_talks_that_followed(sentence: str, date_text: str | None) -> None:
    assert [date for kind, _, date in dates(sentence) if kind == "meeting"] == [date_text]


def test_what_is_done_within_an_exercise_does_not_date_it() -> None:
    told = dates(
        "भारतीय तटरक्षक और जापान तटरक्षक ने मुंबई में संयुक्त अभ्यास किया।",
        "अभ्यास के अंतर्गत जापानी तटरक्षक के कमांडेंट ने कल भारतीय तटरक्षक मुख्यालय का दौरा किया।",
    )
    assert [date for kind, _, date in told if kind == "exercise"] == [None]


@pytest.mark.parametrize("verb", ["करने जा रहे हैं", "करने को तैयार हैं", "करने के लिए तैयार हैं"])
def test_what_sides_are_about_to_do_is_scheduled(verb: str) -> None:
    assert dates(f"भारत और ओमान अगले सप्ताह रक्षा समझौते पर हस्ताक्षर {verb}।") == [("signing", "scheduled", "अगले सप्ताह")]


def test_the_week_of_a_later_visit_does_not_date_the_call_before_it() -> None:
    told = dates(
        "रक्षा मंत्री अशोक वर्मा ने ओमान के रक्षा मंत्री सालेम अल हबसी से फोन पर बातचीत की।",
        "यह बातचीत वर्मा के इस हफ्ते के ओमान दौरे से पहले हुई है।",
    )
    assert [(kind, date) for kind, _, date in told] == [("call", None), ("visit", "इस हफ्ते")]


def test_talks_that_a_side_is_ready_to_hold_are_no_event() -> None:
    assert dates("ओमान के विदेश मंत्री सालेम अल हबसी ने कहा कि ओमान भारत के साथ वार्ता करने के लिए तैयार है।") == []
