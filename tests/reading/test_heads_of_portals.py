"""The heads of Hindi portals: a headline that calls out and asks, and bylines that end with the outlet."""

from __future__ import annotations

import pytest

from extractor.reading import read_text
from schemas.article import ArticleInfo

BODY = "रक्षा मंत्री मोहन अय्यर ने सोमवार को नैरोबी में केन्या के रक्षा मंत्री डेविड ओकेलो से मुलाकात की। दोनों ने सहयोग की समीक्षा की।"
TITLE = "नैरोबी में मिले केन्या और भारत के रक्षा मंत्री, सहयोग पर बात"


def info_of(*lines: str) -> ArticleInfo:
    return read_text("\n\n".join(lines) + "\n", "article").info


@pytest.mark.parametrize(
    "title", ["रक्षा मंत्री का केन्या दौरा टला तो लोग बोले डील गई! असल बात क्या है?", "टल गया केन्या का दौरा? डील बची या गई?"]
)
def test_a_first_line_that_calls_out_and_asks_is_the_headline(title: str) -> None:
    summary = "सोशल मीडिया पर हल्ला मचा कि डील गई. मंत्रालय कह रहा है कि ऐसा कुछ नहीं है."
    assert info_of(title, summary, "6 जनवरी 2026", BODY, BODY).title == title


def test_a_first_line_that_states_something_and_asks_is_a_paragraph() -> None:
    line = "रक्षा मंत्री मोहन अय्यर का केन्या दौरा टल गया है। असल बात क्या है?"
    assert info_of(line, BODY, BODY).title != line
