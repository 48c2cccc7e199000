"""Invented articles of one meeting each, and a database that holds and links them."""

from __future__ import annotations

from typing import Any

from db.engine import Database
from db.store import Store
from extractor.linking import link_new
from schemas.article import Article
from schemas.record import ArticleRecord, GroundedAgreement
from tests.db.records import article_of, event_of, record_of, span

Who = tuple[str, str, str | None]


def told(
    uri: str, *people: Who, fingerprint: str = "a", published: str = "2024-05-06", **event: Any
) -> tuple[Article, ArticleRecord]:
    """An article that reports a meeting of these people: name, side and office of each."""
    text = f"{' और '.join(name for name, _, _ in people)} की मुलाकात हुई।"
    article = article_of(text, uri, published_at=published, published_source="byline")
    participants = tuple(
        {
            "name": name,
            "name_en": None,
            "kind": "person",
            "office": office,
            "represents": side,
            "role": "principal",
            "sector": "GOV",
        }
        for name, side, office in people
    )
    sides = tuple(sorted({side for _, side, _ in people}))
    made = event_of(article, text, participants=participants, countries=sides, **event)
    return article, record_of(article, f"{uri} {fingerprint}", events=(made,))


def store_and_link(database: Database, store: Store, run_id: int, *articles: tuple[Article, ArticleRecord]) -> None:
    for article, record in articles:
        store.save(run_id, article, record)
    link_new(database)


def agreed(
    uri: str, name: str, *, published: str = "2024-05-06", fingerprint: str = "a", **fields: Any
) -> tuple[Article, ArticleRecord]:
    """An article that names an agreement of India and Japan."""
    text = f"{name} की बात हुई।"
    article = article_of(text, uri, published_at=published, published_source="byline")
    values: dict[str, Any] = {
        "id": "A1",
        "name": name,
        "name_en": None,
        "type": "treaty_agreement",
        "status": "in_force",
        "parties": ("IND", "JPN"),
        "valid_years": None,
        "topics": (),
        "event_id": None,
        "date_text": None,
        "date": None,
        "salience": "main",
        "certainty": "asserted",
        "source_type": "outlet",
        "source": None,
    }
    made = GroundedAgreement(**values | span(text, text) | fields)
    return article, record_of(article, f"{uri} {fingerprint}", agreements=(made,))


def dated(day: str) -> dict[str, Any]:
    """A date as printed and as resolved."""
    return {"date_text": day, "date": day, "date_basis": "explicit", "date_min": day, "date_max": day}


def names(database: Database) -> list[set[str]]:
    """The names of every entity."""
    found: dict[int, set[str]] = {}
    for entity, name in database.connection.execute("SELECT entity_id, name FROM participants ORDER BY 1"):
        found.setdefault(entity, set()).add(name)
    return list(found.values())
