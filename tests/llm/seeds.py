"""The seeds with the answer that a model without mistakes would give: their gold, with sentence numbers for quotes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import regex

from extractor.reading import read_article
from schemas.article import Article
from schemas.facts import ArticleFacts

ROOT = Path(__file__).parents[2]
GOLD = sorted((ROOT / "tests" / "gold" / "seeds").glob("*.json"))
COMPUTED = ("quote", "date_basis", "deadline_basis")


def seed(name: str) -> tuple[Article, ArticleFacts]:
    """The seed whose name begins so, read from `seeds/`, and its right answer."""
    (path,) = (path for path in GOLD if path.name.startswith(name))
    gold = json.loads(path.read_text(encoding="utf-8"))
    # Relative, as the path is the article's name: the same on every machine.
    article = read_article(ROOT / "seeds" / gold["article"]["file"])
    lists = ("events", "agreements", "commitments")
    facts = {name: [_cited(article, fact) for fact in gold[name]] for name in lists}
    return article, ArticleFacts.model_validate(facts)


def _cited(article: Article, fact: dict[str, Any]) -> dict[str, Any]:
    places = [place.span() for place in regex.finditer(regex.escape(fact["quote"]), article.text)]
    # A quote may stand in the standfirst and again in the body; the sentences hold only one of the two.
    covered = ([s.number for s in article.sentences if s.start < end and s.end > start] for start, end in places)
    numbers = next(filter(None, covered))
    values = {name: value for name, value in fact.items() if name not in COMPUTED}
    return {**values, "sentences": numbers}
