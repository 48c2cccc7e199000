"""Estimates of tokens: Devanagari is dearer than Latin, and nothing is forgotten."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.llm.tokens import tokens_of

ENGLISH = "The ministers of both countries agreed to hold a joint naval exercise every year from 2031 onwards."
HINDI = "दोनों देशों के मंत्री वर्ष 2031 से हर साल संयुक्त नौसैनिक अभ्यास करने पर सहमत हुए।"


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("", 0, 0),
        (" \n\t", 0, 0),
        (ENGLISH, len(ENGLISH) // 5, len(ENGLISH) // 4),
        (HINDI, len(HINDI) // 3, len(HINDI) // 2),
        ('{"id":"E1","type":"meeting"}', 8, 14),
    ],
)
def test_estimates_are_of_the_right_size(text: str, least: int, most: int) -> None:
    assert least <= tokens_of(text) <= most


def test_hindi_takes_more_tokens_a_character_than_english() -> None:
    assert tokens_of(HINDI) / len(HINDI) > 1.4 * tokens_of(ENGLISH) / len(ENGLISH)


@given(st.lists(st.text(st.characters(exclude_categories=["Z", "C"]), min_size=4), max_size=5))
def test_every_script_counts_and_texts_add_up(words: list[str]) -> None:
    whole = tokens_of(" ".join(words))
    assert whole >= len(words)
    assert abs(whole - sum(map(tokens_of, words))) <= len(words)
