"""Articles and records for the tests of the database: the gold of the seeds, and small ones made to order."""

from __future__ import annotations

import hashlib
import json
import unicodedata
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from schemas.article import Article, ArticleInfo, Part, Sentence
from schemas.edtf import edtf_bounds
from schemas.record import (
    ArticleRecord,
    ExtractionInfo,
    GroundedAgreement,
    GroundedCommitment,
    GroundedEvent,
    Rejection,
    Suspicion,
    Usage,
)
from schemas.vocabulary import FactKind, SuspicionKind

ROOT = Path(__file__).parents[2]
GOLD = sorted((ROOT / "tests/gold/seeds").glob("*.json"))
EXTRACTED_AT = datetime(2026, 11, 21, 18, 30, tzinfo=UTC)


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def extraction_info(fingerprint: str = "a", **fields: Any) -> ExtractionInfo:
    values = {
        "model": "offline",
        "extractor_version": "0.1.0",
        "fingerprint": sha256(fingerprint),
        "schema_sha256": sha256("schema"),
        "extracted_at": EXTRACTED_AT,
        "duration_s": 0.25,
    }
    return ExtractionInfo(**values | fields)


def article_of(text: str, uri: str = "news/a.txt", **info: Any) -> Article:
    """An article whose lines are its sentences."""
    sentences: list[Sentence] = []
    start = 0
    for line in text.splitlines(keepends=True):
        if body := line.rstrip("\n"):
            number = len(sentences) + 1
            part = Part.BODY if sentences else Part.HEADLINE
            sentences.append(
                Sentence(number=number, paragraph=number - 1, part=part, start=start, end=start + len(body))
            )
        start += len(line)
    values = {"uri": uri, "language": "hi", "text_sha256": sha256(text)}
    return Article(info=ArticleInfo(**values | info), text=text, sentences=tuple(sentences))


def record_of(article: Article, fingerprint: str = "a", **facts: Any) -> ArticleRecord:
    return ArticleRecord(article=article.info, extraction=extraction_info(fingerprint), **facts)


def span(text: str, quote: str) -> dict[str, Any]:
    start = text.index(quote)
    return {"quote": quote, "char_start": start, "char_end": start + len(quote)}


def event_of(article: Article, quote: str, **fields: Any) -> GroundedEvent:
    values: dict[str, Any] = {
        "id": "E1",
        "type": "meeting",
        "status": "occurred",
        "salience": "main",
        "certainty": "asserted",
        "source_type": "outlet",
        "source": None,
        "title": "Talks",
        "participants": (),
        "date_text": None,
        "date": None,
        "location": None,
        "location_country": None,
        "topics": (),
    }
    return GroundedEvent(**values | span(article.text, quote) | fields)


def _bounds(date: str | None, prefix: str) -> dict[str, Any]:
    first, last = edtf_bounds(date) if date else (None, None)
    return {f"{prefix}_min": first, f"{prefix}_max": last}


@cache
def gold(file: Path) -> tuple[Article, ArticleRecord]:
    """A seed with its gold facts as the record of an extraction; what code computes is computed here in brief."""
    data = json.loads(file.read_text(encoding="utf-8"))
    seed = ROOT / "seeds" / data["article"]["file"]
    text = unicodedata.normalize("NFC", seed.read_text(encoding="utf-8"))
    info = {key: data["article"].get(key) for key in ("title", "outlet", "published_at", "published_source")}
    if info["published_at"] and "T" in info["published_at"]:
        info["published_at"] = datetime.fromisoformat(info["published_at"])
    article = article_of(text, f"seeds/{seed.name}", **info | {"published_source": info["published_source"] or "none"})
    events = [
        GroundedEvent(
            **event
            | span(text, unicodedata.normalize("NFC", event["quote"]))
            | _bounds(event["date"], "date")
            | {"countries": _countries(event)}
        )
        for event in data["events"]
    ]
    agreements = [
        GroundedAgreement(
            **agreement
            | span(text, unicodedata.normalize("NFC", agreement["quote"]))
            | _bounds(agreement["date"], "date")
        )
        for agreement in data["agreements"]
    ]
    commitments = [
        GroundedCommitment(
            **commitment
            | span(text, unicodedata.normalize("NFC", commitment["quote"]))
            | _bounds(commitment["deadline"], "deadline")
        )
        for commitment in data["commitments"]
    ]
    rejection = Rejection(kind=FactKind.EVENT, reason="the place is not in the sentence", payload={"location": "नेपाल"})
    # The headline of a seed is harmless; what counts here is that the flag is kept.
    headline = article.sentences[0]
    suspicion = Suspicion(
        kind=SuspicionKind.ROLE, quote=article.quote(headline), char_start=headline.start, char_end=headline.end
    )
    return article, ArticleRecord(
        article=article.info,
        events=tuple(events),
        agreements=tuple(agreements),
        commitments=tuple(commitments),
        rejections=(rejection,),
        suspicions=(suspicion,),
        extraction=extraction_info(file.stem, usage=Usage(attempts=2, input_tokens=5000, output_tokens=900)),
    )


def _countries(event: dict[str, Any]) -> tuple[str, ...]:
    sides = {participant["represents"] for participant in event["participants"]} - {None}
    return tuple(sorted(side for side in sides if len(side) == 3 and side not in ("SCO", "ARF")))
