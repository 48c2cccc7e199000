"""Articles that break off in the midst of a sentence, as pages behind a paywall do, are read as far as they go."""

from __future__ import annotations

from pathlib import Path

import pytest

from extractor.offline import extract_facts
from extractor.reading import read_text
from tests.offline.english import facts_of

ARTICLES = sorted((Path(__file__).parents[1] / "gold/development").glob("[klm]0[1-3]_*.txt"))


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_an_article_may_break_off_at_any_word(path: Path) -> None:
    paragraphs = [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    opening, rest = paragraphs[:6], paragraphs[6:]
    for paragraph in rest:
        words = paragraph.split(" ")
        for last in range(1, len(words), 2):
            text = "\n\n".join((*opening, " ".join(words[:last])))
            assert extract_facts(read_text(text, path.name)) is not None


@pytest.mark.parametrize(
    "sentence",
    [
        "The talks were led by Pedro Lima, Joint Secretary, Ministry of Defence,",
        "She is on a visit to Kenya that will also take",
        "On Tuesday talks with Kenya were called off by Oman",
    ],
)
def test_sentences_without_an_end_are_read(sentence: str) -> None:
    assert facts_of("Kenya and Oman signed a pact on Monday.", sentence).agreements != ()
