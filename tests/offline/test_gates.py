"""The lists of words that a finder asks for before it looks at a clause: no fact may be lost to them.

They save time. A word that a new rule needs, but for which its finder does not ask first, is never looked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path

import pytest

from extractor import offline
from extractor.offline import extract_facts
from extractor.offline.rules import Index
from extractor.reading import read_article
from schemas.article import Article

ROOT = Path(__file__).resolve().parents[2]
RULES = Path(offline.__file__).parent
FIRST_QUESTION = re.compile(r"lists\.isdisjoint\(([A-Z_]+)\)")
# Where the question is part of the rule: what these find means something else without one of the words.
MEANT = {
    ("deeds.deeds", "PASSING"),
    ("deeds.signings", "NAMED"),
    ("deeds.signings", "OPEN"),
    ("deeds.transfers", "GOODS"),
    ("deeds.transfers", "HANDING"),
    ("reading", "DEALING"),
    ("sources.attribution", "ACTS"),
    ("visits.companions", "OTHERWISE"),
}
EVERYWHERE = "everywhere"


def _first_questions() -> set[tuple[str, str]]:
    """Modules of the rules with the names of the lists for which they ask first."""
    return {
        (".".join(path.relative_to(RULES).with_suffix("").parts), name)
        for path in RULES.rglob("*.py")
        for name in FIRST_QUESTION.findall(path.read_text(encoding="utf-8"))
    }


def _articles() -> list[Article]:
    folders = (ROOT / "seeds", ROOT / "tests/gold/development")
    paths = (path for folder in folders for path in sorted(folder.iterdir()) if path.suffix in (".txt", ".md", ".html"))
    return [read_article(path) for path in paths if path.name != "README.md"]


def test_no_fact_is_lost_to_the_first_question_of_a_finder(monkeypatch: pytest.MonkeyPatch) -> None:
    articles, asked = _articles(), Index.names
    closed = [extract_facts(article) for article in articles]

    def names(index: Index, keys: Iterable[str]) -> frozenset[str]:
        return asked(index, keys) | {EVERYWHERE}

    monkeypatch.setattr(Index, "names", names)
    for module, name in _first_questions() - MEANT:
        monkeypatch.setattr(import_module(f"{offline.__name__}.{module}"), name, frozenset({EVERYWHERE}))
    lost = [a.uri for a, facts in zip(articles, closed, strict=True) if extract_facts(a) != facts]
    assert lost == []


def test_first_questions_are_found() -> None:
    assert _first_questions() > MEANT
