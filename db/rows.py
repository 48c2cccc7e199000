"""A record as rows: dicts by column for every table, with the ids that connect them."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from db.lists import LISTS
from schemas.article import Article, ArticleInfo
from schemas.record import ArticleRecord, ExtractionInfo, Usage

Row = dict[str, Any]
Ids = Mapping[str, Iterator[int]]
ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=str).encode


def instant(moment: datetime) -> str:
    """ISO 8601 in UTC with microseconds: all instants have one form, so that text order is their order."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def now() -> str:
    return instant(datetime.now(UTC))


def to_json(value: Any) -> str:
    """JSON that keeps Devanagari readable; a lone surrogate, which UTF-8 cannot carry, becomes its JSON escape."""
    text = ENCODE(value)
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode("utf-8")


def version_row(article: Article) -> Row:
    """What was read, with a hash over all of it."""
    info = article.info.model_dump(mode="json", exclude={"uri"})
    sentences = to_json([(s.start, s.end, s.paragraph, s.part) for s in article.sentences])
    first, last = published_bounds(article.info)
    return {
        **info,
        "sha256": hashlib.sha256(f"{to_json(info)}\n{sentences}".encode()).hexdigest(),
        "text": article.text,
        "sentences": sentences,
        "published_min": first,
        "published_max": last,
        "read_at": now(),
    }


def published_bounds(info: ArticleInfo) -> tuple[str | None, str | None]:
    """First and last day of the publication as columns have them."""
    first, last = info.published_days
    return first.isoformat() if first else None, last.isoformat() if last else None


def usage_row(usage: Usage) -> Row:
    cost = usage.cost_usd
    return {**dict(usage), "cost_usd": None if cost is None else float(cost)}


def extraction_row(extraction: ExtractionInfo) -> Row:
    return {**dict(extraction), **usage_row(extraction.usage), "extracted_at": instant(extraction.extracted_at)}


def fact_rows(record: ArticleRecord, extraction_id: int, ids: Ids) -> dict[str, list[Row]]:
    """Rows of facts, lists, rejections and suspicions by table, parents first.

    `ids` gives the ids of new rows by table. A row may hold keys beyond the columns of its table. What a list gives
    twice counts once. Participants still lack their `entity_id`.
    """
    facts = record.model_dump(mode="json", include={"events", "agreements", "commitments", "suspicions"})
    rows: dict[str, list[Row]] = defaultdict(list)
    row_ids: dict[str | None, int | None] = {None: None}
    for table in ("event", "agreement", "commitment"):
        for fact in facts[f"{table}s"]:
            local_id = fact["id"]
            row_ids[local_id] = row_id = next(ids[table])
            fact |= {"id": row_id, "local_id": local_id, "extraction_id": extraction_id}
            for reference in ("event_id", "agreement_id"):
                if reference in fact:
                    fact[reference] = row_ids[fact[reference]]
            rows[table].append(fact)
            rows["participant"] += [
                {**participant, "id": next(ids["participant"]), "event_id": row_id}
                for participant in fact.get("participants", ())
            ]
    rows |= dict(_list_rows(rows))
    rows["rejection"] = [
        {
            "id": next(ids["rejection"]),
            "extraction_id": extraction_id,
            "kind": rejection.kind.value,
            "reason": rejection.reason,
            "payload": to_json(rejection.payload),
        }
        for rejection in record.rejections
    ]
    rows["suspicion"] = [
        {**suspicion, "id": next(ids["suspicion"]), "extraction_id": extraction_id} for suspicion in facts["suspicions"]
    ]
    return rows


def _list_rows(rows: dict[str, list[Row]]) -> Iterator[tuple[str, list[Row]]]:
    for fact, field, table, column in LISTS:
        owner = f"{fact}_id"
        yield (
            table,
            [
                {owner: row["id"], column: item, "position": position}
                for row in rows[fact]
                for position, item in enumerate(dict.fromkeys(row[field]))
            ],
        )
