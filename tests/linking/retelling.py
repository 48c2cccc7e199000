"""The gold told a second time: every article once more as invented English copy, as another outlet might have it.

Names, offices and documents stand in their English spellings, places are left out. Which names, reports and versions
are the same is known by construction.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from extractor.gold import load_gold
from extractor.linking.offices import office_labels
from schemas.article import Article
from schemas.record import ArticleRecord, GroundedAgreement, GroundedEvent
from tests.db.gold_database import record_of_gold
from tests.db.records import ROOT, article_of, record_of, span

# What is the same between held-out articles nobody has said: they are only scored.
CORPORA = ("development", "seeds")
Pair = tuple[Article, ArticleRecord]


@cache
def gold_articles() -> tuple[Pair, ...]:
    """All gold articles with their facts."""
    folders = [(ROOT / "tests/gold" / name, ROOT / "seeds" if name == "seeds" else None) for name in CORPORA]
    return tuple(record_of_gold(one) for folder, articles in folders for one in load_gold(folder, articles))


def retold(article: Article, record: ArticleRecord) -> Pair:
    """An article in English that tells the same events and agreements."""
    lines = {event.id: f"{event.id}: {event.title}" for event in record.events}
    lines |= {one.id: f"{one.id}: {one.name_en}" for one in record.agreements}
    info = article.info
    text = "\n".join(lines.values()) or "nothing"
    again = article_of(
        text, f"{info.uri}.en", language="en", published_at=info.published_at, published_source=info.published_source
    )
    events = tuple(_event(event, span(text, lines[event.id])) for event in record.events)
    agreements = tuple(_agreement(one, span(text, lines[one.id])) for one in record.agreements)
    return again, record_of(again, again.uri, events=events, agreements=agreements)


def _event(event: GroundedEvent, evidence: dict[str, Any]) -> GroundedEvent:
    people = [_participant(who.model_dump()) for who in event.participants]
    return GroundedEvent(**event.model_dump() | evidence | {"participants": people, "location": None})


def _participant(who: dict[str, Any]) -> dict[str, Any]:
    labels = office_labels(who["office"]) if who["office"] else ()
    return {**who, "name": who["name_en"] or who["name"], "name_en": None, "office": " and ".join(labels) or None}


def _agreement(one: GroundedAgreement, evidence: dict[str, Any]) -> GroundedAgreement:
    return GroundedAgreement(**one.model_dump() | evidence | {"name": one.name_en or one.name, "name_en": None})
