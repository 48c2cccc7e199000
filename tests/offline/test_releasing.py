"""What was found in an article is freed as soon as its facts are made."""

from __future__ import annotations

import gc
from pathlib import Path

from extractor.offline import extract_facts
from extractor.reading import read_article

SEEDS = Path(__file__).parents[2] / "seeds"


def test_nothing_of_an_article_is_left_to_the_collector_of_garbage() -> None:
    articles = [read_article(path) for path in sorted(SEEDS.glob("*.txt"))]
    for article in articles:
        extract_facts(article)  # what is made once and kept is made
    gc.collect()
    gc.disable()
    try:
        for article in articles:
            extract_facts(article)
        assert gc.collect() == 0
    finally:
        gc.enable()
