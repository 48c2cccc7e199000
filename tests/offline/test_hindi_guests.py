"""Guests, as Hindi calls those who came, act for their country."""

from __future__ import annotations

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import ArticleFacts

TALKS = (
    "अमेरिका के रक्षा मंत्री जॉन मिलर और विदेश मंत्री पॉल बेकर ने सोमवार को नई दिल्ली में रक्षा मंत्री विनोद तलवार और "
    "विदेश मंत्री रमेश कौल के साथ बैठक की।"
)


def facts_of(sentence: str) -> ArticleFacts:
    return extract_facts(read_text(f"नई दिल्ली में वार्ता\n\n{TALKS} {sentence}\n", "article", published_at="2024-03-14"))


@pytest.mark.parametrize(
    ("sentence", "acts"),
    [
        ("दोनों मेहमानों ने भारत को ड्रोन देने पर हामी भरी।", [("pledged", ("USA",), ())]),
        ("मेहमान मंत्रियों ने भारत को निवेश बढ़ाने का न्योता दिया।", [("proposed", ("USA",), ("IND",))]),
        ("दोनों मंत्रियों ने पोत बनाने पर सहमति जताई।", [("agreed", ("USA", "IND"), ())]),
    ],
)
def test_guests_undertake_for_their_country(
    sentence: str, acts: list[tuple[str, tuple[str, ...], tuple[str, ...]]]
) -> None:
    assert [(one.act.value, one.actors, one.addressees) for one in facts_of(sentence).commitments] == acts


@pytest.mark.parametrize(
    "sentence",
    [
        "दोनों मेहमान मंत्रियों ने प्रधानमंत्री अजय माथुर से भी मुलाकात की।",
        "दोनों मेहमान नेता प्रधानमंत्री अजय माथुर से भी मिले।",
        "अतिथि मंत्रियों ने प्रधानमंत्री अजय माथुर से भेंट की।",
    ],
)
def test_guests_meet_others_of_the_home_country(sentence: str) -> None:
    met = [{one.name for one in event.participants} for event in facts_of(sentence).events]
    assert met == [{"जॉन मिलर", "पॉल बेकर", "विनोद तलवार", "रमेश कौल"}, {"जॉन मिलर", "पॉल बेकर", "अजय माथुर"}]
