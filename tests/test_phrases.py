from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.phrases import Lexicon, words

LEXICON = Lexicon(
    [("दक्षिण कोरिया", "KOR"), ("दक्षिण", "south"), ("यू.एस.", "USA"), ("भारत", "IND"), ("अन्तरिक्ष", "space")]
)


def found(text: str) -> list[tuple[str, str]]:
    return [(text[match.start : match.end], match.entry) for match in LEXICON.find(words(text))]


def test_the_longest_phrase_at_each_word_counts() -> None:
    assert found("दक्षिण  कोरिया और दक्षिण में") == [("दक्षिण  कोरिया", "KOR"), ("दक्षिण", "south")]


def test_phrases_match_in_any_spelling_and_as_whole_words_only() -> None:
    assert found("अंतरिक्ष, भारतीय, भारत-रूस, यू.एस. ने") == [("अंतरिक्ष", "space"), ("भारत", "IND"), ("यू.एस.", "USA")]


def test_a_stray_joiner_is_no_word() -> None:
    assert [word.key for word in words("भारत \u200d और")] == ["भारत", "और"]
    assert found("\u200c \u200d") == []


@given(st.text(), st.integers(0, 20))
def test_words_keep_their_offsets(text: str, start: int) -> None:
    kept = words(text, start)
    assert all(start <= word.start < word.end <= len(text) for word in kept)
    assert [(word.start, word.end) for word in kept] == sorted((word.start, word.end) for word in kept)
    assert all(word.key for word in kept)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("26अगस्त को", ["26", "अगस्त", "को"]),
        ("२६अगस्त", ["२६", "अगस्त"]),
        ("26वें दौर", ["26वें", "दौर"]),
        ("3री बैठक", ["3री", "बैठक"]),
    ],
)
def test_a_number_that_sticks_to_a_word_is_a_word_of_its_own(text: str, printed: list[str]) -> None:
    assert [word.printed for word in words(text)] == printed
