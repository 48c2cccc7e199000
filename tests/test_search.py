from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.engine import open_database
from db.queries.search import words_of
from extractor.folding import fold
from extractor.search import Found, Snippet, check_type, find, snippet
from schemas.errors import ConfigurationError
from tests.db.strategies import SIGNS

LONG = "एक दो तीन " * 30


def marked(cut: Snippet) -> list[str]:
    return [cut.text[start:end] for start, end in cut.marks]


@pytest.mark.parametrize(
    ("text", "phrases", "expected"),
    [
        ("भारत\nअन्तरिक्ष में सहयोग", ["अंतरिक्ष"], Snippet("अन्तरिक्ष में सहयोग", ((0, 9),))),
        ("राज़ और राज", ["राज"], Snippet("राज़ और राज", ((0, 4), (8, 11)))),
        ("रक्षा, मंत्री", ["रक्षा मंत्री"], Snippet("रक्षा, मंत्री", ((0, 13),))),
        ("समुद्री सहयोगी", ["सहयो*"], Snippet("समुद्री सहयोगी", ((8, 14),))),
        ("nothing of it\nnor here", ["भारत"], Snippet("nothing of it", ())),
        ("", ["भारत"], Snippet("", ())),
        ("भारत\nजापान और भारत", ["भारत", "जापान"], Snippet("जापान और भारत", ((0, 5), (9, 13)))),
    ],
)
def test_snippet_is_the_line_with_most_of_the_phrases(text: str, phrases: list[str], expected: Snippet) -> None:
    assert snippet(text, phrases) == expected


def test_long_lines_are_cut_between_words() -> None:
    cut = snippet(f"{LONG}भारत {LONG}", ["भारत"])
    assert marked(cut) == ["भारत"]
    assert cut.text.startswith("… ")
    assert cut.text.endswith(" …")
    assert 150 < len(cut.text) < 220
    assert set(cut.text.split()) == {"…", "एक", "दो", "तीन", "भारत"}


@given(
    before=st.text(SIGNS, max_size=40), words=st.text(SIGNS, min_size=1, max_size=20), after=st.text(SIGNS, max_size=40)
)
def test_what_is_marked_is_what_was_searched(before: str, words: str, after: str) -> None:
    phrase = fold(words).removesuffix("*")
    cut = snippet(f"{before} {words} {after}", [phrase])
    for mark in marked(cut):
        assert words_of(fold(mark)) == words_of(phrase)


def test_hits_on_the_gold(gold_path: Path) -> None:
    with open_database(gold_path, readonly=True) as database:
        hits = find(database, ["Haruka Morita"], country="JPN", since=date(2024, 1, 1))
        assert [(hit.kind, hit.type, hit.date, hit.published) for hit in hits] == [
            ("event", "visit", "2024-11-04/2024-11-06", "2024-11-05"),
            ("event", "meeting", "2024-11-05", "2024-11-05"),
        ]
        roadmap = find(database, ["विभिन्न नौसेना प्रणालियों"], type="agreement")
        assert [(hit.date, hit.published) for hit in roadmap] == [("2019", "2021-03-28")]
        spellings = [find(database, [phrase], limit=1000) for phrase in ("सम्बन्ध", "संबंध", "सम्बंध")]
    assert spellings[0] == spellings[1] == spellings[2]
    assert isinstance(spellings[0][0], Found)
    assert {fold(mark) for hit in spellings[0] for mark in marked(hit.snippet)} == {"संबंध"}


def test_an_unknown_type_is_explained() -> None:
    assert check_type("visit") == "visit"
    assert check_type(None) is None
    with pytest.raises(ConfigurationError, match=r"there is no type 'visits' \(did you mean visit\?\)"):
        check_type("visits")


def test_a_phrase_without_words_is_refused(gold_path: Path) -> None:
    with open_database(gold_path, readonly=True) as database, pytest.raises(ConfigurationError, match="no word"):
        find(database, ["—!*"])
