"""The worked examples of the prompt: invented articles with the facts that they should yield (`examples/*.json`)."""

from __future__ import annotations

import hashlib
import json
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from schemas.article import Article, ArticleInfo, Frozen, Part, Sentence
from schemas.facts import ArticleFacts
from schemas.vocabulary import PublishedSource


class Example(Frozen):
    """An article and its facts."""

    name: str
    article: Article
    facts: ArticleFacts


@cache
def examples() -> tuple[Example, ...]:
    """All examples in the order of their file names, which is their order in the prompt."""
    return tuple(_read(path) for path in sorted((Path(__file__).parent / "examples").glob("*.json")))


def _read(path: Path) -> Example:
    data = json.loads(path.read_text(encoding="utf-8"))
    article = _article(f"example:{path.stem}", data["article"])
    return Example(name=path.stem, article=article, facts=ArticleFacts.model_validate(data["facts"]))


def _article(uri: str, data: dict[str, Any]) -> Article:
    """An article whose text is its sentences, one a line."""
    sentences: list[Sentence] = []
    text = ""
    for number, (part, paragraph, sentence) in enumerate(data.pop("sentences"), start=1):
        start = len(text)
        text += sentence + "\n"
        span = {"start": start, "end": len(text) - 1}
        sentences.append(Sentence(**span, number=number, paragraph=paragraph, part=Part(part)))
    published: str | None = data.pop("published_at")
    source = PublishedSource.BYLINE if published else PublishedSource.NONE
    digest = hashlib.sha256(text.encode()).hexdigest()
    when = datetime.fromisoformat(published) if published and "T" in published else published
    info = ArticleInfo(uri=uri, **data, published_at=when, published_source=source, text_sha256=digest)
    return Article(info=info, text=text, sentences=tuple(sentences))
