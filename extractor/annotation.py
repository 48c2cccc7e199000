"""Between records and gold: a gold file pre-filled from an extraction for a person to correct, and a record of gold.

`draft` and `as_record` are inverse up to what only one of the two shapes holds: offsets, bounds of dates, rejections.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from extractor.fingerprint import extractor_version, schema_sha256
from extractor.gold import GoldArticle, GoldEvent, GoldFact, GoldInfo, in_body, places
from schemas.codes import is_country
from schemas.edtf import edtf_bounds
from schemas.errors import ConfigurationError
from schemas.record import ArticleRecord, ExtractionInfo, GroundedAgreement, GroundedCommitment, GroundedEvent
from schemas.vocabulary import DateBasis

# As people read a fact: what it is first, its evidence last.
FIRST, LAST = ("id", "type", "act", "status"), ("source_type", "source", "quote")
COMPUTED = {"char_start", "char_end", "date_min", "date_max", "deadline_min", "deadline_max", "countries"}


def draft(record: ArticleRecord, article: Path) -> str:
    """JSON of a gold file for the article in `article`, pre-filled with what was extracted."""
    known = record.article.model_dump(mode="json")
    info = {field: known[field] for field in GoldInfo.model_fields if field in known}
    gold = {
        "article": {"draft": True, "file": article.name, **info},
        "events": [_draft(event) for event in record.events],
        "agreements": [_draft(agreement) for agreement in record.agreements],
        "commitments": [_draft(commitment) for commitment in record.commitments],
    }
    return json.dumps(gold, ensure_ascii=False, indent=2) + "\n"


def _draft(fact: GroundedEvent | GroundedAgreement | GroundedCommitment) -> dict[str, Any]:
    values = {name: value for name, value in fact.model_dump(mode="json").items() if name not in COMPUTED}
    middle = [name for name in values if name not in FIRST + LAST]
    return {name: values[name] for name in (*FIRST, *middle, *LAST) if name in values}


def annotate(record: ArticleRecord, article: Path, target: Path | None = None) -> Path:
    """Write the draft beside the article as NAME.json, or to `target`; a file that exists is never overwritten."""
    target = target or article.with_suffix(".json")
    try:
        with target.open("x", encoding="utf-8") as file:
            file.write(draft(record, article))
    except FileExistsError:
        raise ConfigurationError(f"{target}: exists already; move it away or name another file") from None
    except OSError as error:
        raise ConfigurationError(f"{target}: cannot be written: {error.strerror}") from error
    return target


def as_record(gold: GoldArticle) -> ArticleRecord:
    """The record that an extractor without mistakes would give. Every quote must stand in the article."""
    known, facts = gold.gold.article, gold.gold
    fields = {"title", "language", "published_at", "published_source", "outlet"}
    return ArticleRecord(
        article=gold.article.info.model_copy(update={field: getattr(known, field) for field in fields}),
        events=tuple(
            GroundedEvent(**_grounded(gold, event, "date"), countries=_countries(event)) for event in facts.events
        ),
        agreements=tuple(GroundedAgreement(**_grounded(gold, one, "date")) for one in facts.agreements),
        commitments=tuple(GroundedCommitment(**_grounded(gold, one, "deadline")) for one in facts.commitments),
        extraction=ExtractionInfo(
            model="gold",
            extractor_version=extractor_version(),
            fingerprint=gold.gold_sha256,
            schema_sha256=schema_sha256(),
            extracted_at=datetime.fromtimestamp(0, UTC),
            duration_s=0,
        ),
    )


def _grounded(gold: GoldArticle, fact: GoldFact, field: str) -> dict[str, Any]:
    found = places(gold.article.text, fact.quote)
    span = next((place for place in found if in_body(gold.article, place)), found[0])
    values = {name: getattr(fact, name) for name in type(fact).model_fields}
    date = values[field]
    low, high = edtf_bounds(date) if date else (None, None)
    basis = values.get(f"{field}_basis") or (DateBasis.EXPLICIT if date else DateBasis.NONE)
    return {
        **values,
        "quote": gold.article.quote(span),
        "char_start": span.start,
        "char_end": span.end,
        f"{field}_basis": basis,
        f"{field}_min": low,
        f"{field}_max": high,
    }


def _countries(event: GoldEvent) -> tuple[str, ...]:
    sides = {person.represents for person in event.participants if person.represents}
    return tuple(sorted(side for side in sides if is_country(side)))
