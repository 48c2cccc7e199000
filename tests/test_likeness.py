from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.likeness import BANDS, FEWEST_TRIPLES, THRESHOLD, bands, bands_of, share, triples, triples_of
from extractor.reading import find_articles, read_article, read_text
from tests.likeness_texts import COPY, EDITS, OTHERS, text

GOLD = Path(__file__).parent / "gold" / "development"
ORIGINAL = read_text(text(COPY), "original")


@pytest.mark.parametrize("edit", EDITS)
def test_a_copy_is_one_whatever_an_outlet_does_with_it(edit: str) -> None:
    copy = read_text(EDITS[edit], edit)
    score = share(triples_of(copy), triples_of(ORIGINAL))
    assert score >= THRESHOLD + 0.1
    assert set(bands_of(copy)) & set(bands_of(ORIGINAL))


@pytest.mark.parametrize("other", OTHERS)
def test_another_article_on_the_same_event_is_no_copy(other: str) -> None:
    assert share(triples_of(read_text(OTHERS[other], other)), triples_of(ORIGINAL)) <= THRESHOLD - 0.1


def test_articles_of_the_gold_are_no_copies_of_each_other() -> None:
    found = [triples_of(read_article(path)) for path in find_articles([GOLD])]
    assert max(share(one, other) for one, other in permutations(found, 2)) < 0.25  # press releases share their phrases


def test_a_short_body_has_no_bands() -> None:
    assert bands(triples([" ".join(map(str, range(FEWEST_TRIPLES + 1)))])) == ()
    assert len(bands(triples([" ".join(map(str, range(FEWEST_TRIPLES + 2)))]))) == BANDS


def test_bands_are_the_same_in_every_process() -> None:
    """They are stored; where they change, ALGORITHM_VERSION of rensa has."""
    assert bands(triples([" ".join(f"w{n}" for n in range(80))]))[:2] == (447428905163639125, 2734821660533672419)


@given(st.lists(st.text(), max_size=5))
def test_all_of_what_is_said_again_has_been_said(sentences: list[str]) -> None:
    found = triples(sentences)
    assert share(found, found) == (1.0 if found else 0.0)
    assert share(found, found | {"a b c"}) == (1.0 if found else 0.0)
