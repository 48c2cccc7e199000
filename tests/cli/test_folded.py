from __future__ import annotations

import io
import unicodedata

from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console
from rich.text import Text

from extractor.cli.folded import print_line

LETTERS = st.sampled_from([*"रक्षा मंत्री की वार्ता, Talks 2+2 日本 "])


def printed(text: str, width: int, indent: int = 0) -> list[str]:
    file = io.StringIO()
    print_line(Console(file=file, width=width), Text(text), indent)
    return file.getvalue().splitlines()


def columns(text: str) -> int:
    """As a terminal counts that gives vowel signs a column of their own."""
    wide = sum(unicodedata.east_asian_width(character) == "W" for character in text)
    return len(text) + wide - sum(unicodedata.category(character) == "Mn" for character in text)


def test_lines_are_folded_at_words_under_their_own_beginning() -> None:
    assert printed("Talks of the ministers in Oslo", 16, 2) == ["  Talks of the", "  ministers in", "  Oslo"]


def test_vowel_signs_count_as_columns() -> None:
    # Eight columns on terminals that give the two signs none, ten on the others.
    assert printed("वार्ता वार्ता", 10) == ["वार्ता", "वार्ता"]


def test_a_word_that_no_line_holds_is_cut_between_the_signs_that_a_reader_sees() -> None:
    assert printed("क्षेत्रीयता", 5) == ["क्षेत्री", "यता"]


@given(st.text(LETTERS), st.integers(8, 30), st.integers(0, 4))
def test_no_line_is_too_wide_and_no_word_is_lost(text: str, width: int, indent: int) -> None:
    lines = printed(text, width, indent)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(columns(line) <= width for line in lines)
