from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.folding import Folded, composed, fold

TEXT = st.text(
    alphabet=st.one_of(st.sampled_from("कखगघङचजञटणतनदपबमय़ँं्ािज़०१२ aAΣ.,'\"“”-–\u200d\u200c\u00a0\n"), st.characters())
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("कज़ाकिस्तान", "कजाकिस्तान"),
        ("अन्तरिक्ष", "अंतरिक्ष"),
        ("सिङ्गापुर", "सिंगापुर"),
        ("पाँचवीं", "पांचवीं"),
        ("५ जून २०२४", "5 जून 2024"),
        ("क्‍वाड", "क्वाड"),
        ("‘मेक इन इंडिया’", "'मेक इन इंडिया'"),
        ("भारत–रूस", "भारत-रूस"),
        (" रक्षा\u00a0 मंत्री\n", "रक्षा मंत्री"),
        ("Defence Minister", "DEFENCE  minister"),
    ],
)
def test_variants_of_one_text_have_one_key(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("अमरीका", "अफ्रीका"), ("कामना", "कमाना"), ("सिंह", "सिह"), ("जन्म", "जंम")])
def test_different_words_keep_different_keys(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize(
    ("text", "printed", "found"),
    [
        ("वह अन्तरिक्ष में है", "अंतरिक्ष", "अन्तरिक्ष"),
        ("“रक्षा  मंत्री” ने", "रक्षा मंत्री", "रक्षा  मंत्री"),
        ("कज़ और कज़", "कज", "कज़"),
        ("भारतीय और भारत", "भारत", "भारत"),
        ("भारतीय", "भारत", None),
        ("सिंह", "ंह", None),
        ("कुछ", "", None),
    ],
)
def test_printed_values_are_found_as_whole_words(text: str, printed: str, found: str | None) -> None:
    span = Folded(text).find(printed)
    assert (text[span.start : span.end] if span else None) == found
    assert Folded(text).contains(printed) is (found is not None)


def test_the_search_begins_at_the_given_offset() -> None:
    span = Folded("रूस और रूस").find("रूस", start=1)
    assert span is not None
    assert (span.start, span.end) == (7, 10)


@given(TEXT, TEXT, TEXT)
def test_what_is_found_has_the_same_key(before: str, printed: str, after: str) -> None:
    text = unicodedata.normalize("NFC", f"{before} {printed} {after}")
    folded = Folded(text)
    assert len(folded._offsets) == len(folded.key) + 1
    span = folded.find(printed)
    assert (span is not None) == folded.contains(printed)
    if span:
        assert fold(text[span.start : span.end]) == fold(printed)


@given(st.text(alphabet=st.sampled_from("कनरळऩऱऴखक़ज़ड़ढ़ा़़़़्ंeé\u0301\u0327 a")))
def test_composing_is_nfc(text: str) -> None:
    assert composed(text) == unicodedata.normalize("NFC", text)


@given(TEXT)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
