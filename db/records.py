"""Rows back into records: what comes out equals what the store was given."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from datetime import datetime
from decimal import Decimal
from typing import Any, NamedTuple

from db.lists import LISTS
from schemas.article import Article, ArticleInfo, Part, Sentence
from schemas.facts import Participant
from schemas.record import (
    ArticleRecord,
    ExtractionInfo,
    GroundedAgreement,
    GroundedCommitment,
    GroundedEvent,
    Usage,
)

Row = dict[str, Any]

CURRENT = """
    SELECT a.uri, v.*, x.*, x.id AS extraction_id
    FROM article AS a
    JOIN extraction AS x ON x.article_id = a.id AND x.is_current
    JOIN article_version AS v ON v.id = x.version_id
    WHERE a.uri = ?"""
ONE = """
    SELECT a.uri, v.*, x.*, x.id AS extraction_id
    FROM extraction AS x
    JOIN article AS a ON a.id = x.article_id
    JOIN article_version AS v ON v.id = x.version_id
    WHERE x.id = ?"""
MODELS: dict[str, type[GroundedEvent | GroundedAgreement | GroundedCommitment]] = {
    "event": GroundedEvent,
    "agreement": GroundedAgreement,
    "commitment": GroundedCommitment,
}
LIST_FIELDS = {(table.fact, table.field) for table in LISTS} | {("event", "participants")}
FACT_COLUMNS = {
    fact: tuple(
        "local_id AS id" if field == "id" else field for field in model.model_fields if (fact, field) not in LIST_FIELDS
    )
    for fact, model in MODELS.items()
}
# The ids of rows that references hold become the local ids that they had in the record.
FACT_SQL = {
    fact: f"SELECT id AS row_id, {', '.join(columns)} FROM {fact} WHERE extraction_id = ? ORDER BY id"  # noqa: S608
    for fact, columns in FACT_COLUMNS.items()
}
LIST_SQL = {
    table: f"""
        SELECT l.{table.owner}, l.{table.column}
        FROM {table.fact} AS f JOIN {table.table} AS l ON l.{table.owner} = f.id
        WHERE f.extraction_id = ? ORDER BY l.{table.owner}, l.position"""  # noqa: S608
    for table in LISTS
}
PARTICIPANT_SQL = f"""
    SELECT p.event_id AS row_id, {", ".join(f"p.{field}" for field in Participant.model_fields)}
    FROM event AS e JOIN participant AS p ON p.event_id = e.id
    WHERE e.extraction_id = ? ORDER BY p.id"""  # noqa: S608
REJECTION_SQL = "SELECT kind, reason, payload FROM rejection WHERE extraction_id = ? ORDER BY id"
SUSPICION_SQL = "SELECT kind, quote, char_start, char_end FROM suspicion WHERE extraction_id = ? ORDER BY id"


class Told(NamedTuple):
    """A text and the facts that were extracted from it."""

    text: str
    record: ArticleRecord


def _dicts(cursor: sqlite3.Cursor, sql: str, key: object) -> list[Row]:
    cursor.execute(sql, (key,))
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def read_current(cursor: sqlite3.Cursor, uri: str) -> Row | None:
    """Columns of an article, its version and its current extraction; None where it has no current facts."""
    rows = _dicts(cursor, CURRENT, uri)
    return rows[0] if rows else None


def read_extraction(cursor: sqlite3.Cursor, extraction_id: int) -> Row:
    """The same columns of any extraction."""
    (row,) = _dicts(cursor, ONE, extraction_id)
    return row


def read_info(row: Row) -> ArticleInfo:
    published_at = row["published_at"]
    # A time becomes a datetime here: as text, pydantic would take it for one of the longer EDTF forms.
    if published_at and "T" in published_at:
        published_at = datetime.fromisoformat(published_at)
    return ArticleInfo(**{field: row[field] for field in ArticleInfo.model_fields} | {"published_at": published_at})


def read_article(row: Row) -> Article:
    """The article of a row of `read_current`, with its text as it was read for these facts."""
    return Article(
        info=read_info(row),
        text=row["text"],
        sentences=tuple(
            Sentence(number=number, start=start, end=end, paragraph=paragraph, part=Part(part))
            for number, (start, end, paragraph, part) in enumerate(json.loads(row["sentences"]), start=1)
        ),
    )


def read_record(cursor: sqlite3.Cursor, current: Row) -> ArticleRecord:
    """The record of a row of `read_current` or `read_extraction`."""
    extraction_id = current["extraction_id"]
    facts = {fact: _facts(cursor, fact, extraction_id) for fact in MODELS}
    local_ids = {fact: {row["row_id"]: row["id"] for row in rows} for fact, rows in facts.items()}
    for fact, rows in facts.items():
        for row in rows:
            del row["row_id"]
            for other in ("event", "agreement"):
                if row.get(f"{other}_id") is not None:
                    row[f"{other}_id"] = local_ids[other][row[f"{other}_id"]]
            if fact == "commitment":
                row["testable"] = bool(row["testable"])
    rejections = _dicts(cursor, REJECTION_SQL, extraction_id)
    return ArticleRecord(
        article=read_info(current),
        events=tuple(map(GroundedEvent.model_validate, facts["event"])),
        agreements=tuple(map(GroundedAgreement.model_validate, facts["agreement"])),
        commitments=tuple(map(GroundedCommitment.model_validate, facts["commitment"])),
        rejections=[row | {"payload": json.loads(row["payload"])} for row in rejections],
        suspicions=_dicts(cursor, SUSPICION_SQL, extraction_id),
        extraction=_extraction(current),
    )


def _facts(cursor: sqlite3.Cursor, fact: str, extraction_id: int) -> list[Row]:
    """Rows of one kind of fact in their order, with their lists."""
    rows = _dicts(cursor, FACT_SQL[fact], extraction_id)
    if not rows:
        return rows
    for table in LISTS:
        if table.fact == fact:
            items = defaultdict(list)
            for owner, item in cursor.execute(LIST_SQL[table], (extraction_id,)):
                items[owner].append(item)
            for row in rows:
                row[table.field] = items[row["row_id"]]
    if fact == "event":
        participants = defaultdict(list)
        for participant in _dicts(cursor, PARTICIPANT_SQL, extraction_id):
            participants[participant.pop("row_id")].append(participant)
        for row in rows:
            row["participants"] = participants[row["row_id"]]
    return rows


def _extraction(current: Row) -> ExtractionInfo:
    # Through its shortest decimal form a REAL gives back the amount that went in.
    cost = None if current["cost_usd"] is None else Decimal(repr(current["cost_usd"]))
    usage = Usage(**{field: current[field] for field in Usage.model_fields} | {"cost_usd": cost})
    fields = {field: current[field] for field in ExtractionInfo.model_fields if field != "usage"}
    return ExtractionInfo(**fields | {"usage": usage})


def read_told(cursor: sqlite3.Cursor, extraction_id: int) -> Told:
    """An extraction with the text that it was made from."""
    row = read_extraction(cursor, extraction_id)
    return Told(row["text"], read_record(cursor, row))
