from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import regex

from db.engine import Database
from db.statements import ENTITY, EXTRACTED, IS_CURRENT, SAME_TEXT
from db.store import Store
from tests.db.records import GOLD, gold

COMMON = ("salience", "certainty", "source_type", "source", "quote", "char_start", "char_end", "model", "run_id")
VIEWS = {
    "agreements": (
        *("agreement_id", "article_id", "uri", "published_at", "name", "name_en", "type", "status", "parties"),
        *("date_text", "date", "date_min", "date_max", "valid_years", "topics", "event_id", "date_basis"),
        *COMMON,
        "document_id",
    ),
    "agreements_counted": ("extraction_id", "country", "partner", "year", "status", "n"),
    "articles": (
        *("article_id", "uri", "title", "outlet", "language", "published_at", "n_events", "n_agreements"),
        *("n_commitments", "model", "extracted_at", "author", "agency", "dateline", "published_source"),
        *("published_min", "published_max", "text_sha256", "n_rejections", "n_suspicions"),
        "run_id",
    ),
    "changes": (
        *("change_id", "article_id", "uri", "kind", "fact", "former_fact_id", "fact_id", "former_label", "label"),
        *("former_quote", "quote", "fields", "former_run_id", "run_id", "is_current", "former_id"),
        "extraction_id",
    ),
    "commitments": (
        *("commitment_id", "article_id", "uri", "published_at", "act", "actors", "addressees", "text", "testable"),
        *("deadline_text", "deadline", "topics", "event_id", "agreement_id", "deadline_basis", "deadline_min"),
        *("deadline_max", *COMMON, "plover"),
    ),
    "duplicates": (
        *("article_id", "uri", "title", "outlet", "published_at", "score", "of_article_id", "of_uri", "of_title"),
        *("of_outlet", "of_published_at", "found_at"),
    ),
    "commitments_counted": ("extraction_id", "country", "year", "topic", "act", "n", "n_testable"),
    "contacts_linked": ("extraction_id", "country", "partner", "day", "event_id", "type"),
    "contacts_counted": ("extraction_id", "country", "partner", "year", "type", "n"),
    "documents_linked": ("extraction_id", "country", "status", "day", "agreement_id", "label", "expires"),
    "events": (
        *("event_id", "article_id", "uri", "published_at", "type", "plover", "status", "salience", "certainty"),
        *("title", "countries", "date_text", "date", "date_basis", "date_min", "date_max", "location"),
        *("location_country", "topics", "source_type", "source", "quote", "char_start", "char_end", "model", "run_id"),
        "occasion_id",
    ),
    "documents": ("document_id", "name", "name_en", "parties", "n_versions", "names", "statuses"),
    "entities": ("entity_id", "kind", "represents", "name", "name_en", "aliases", "n_names"),
    "failures": ("failure_id", "uri", "error", "message", "failed_at", "n_failures", "run_id", "n_in_a_row"),
    "occasions": ("occasion_id", "type", "title", "countries", "date", "location", "n_reports", "conflicts"),
    "offices": ("represents", "label", "aliases"),
    "participants": (
        *("participant_id", "event_id", "article_id", "uri", "name", "name_en", "entity_id", "kind", "office"),
        *("represents", "role", "sector"),
    ),
    "rejections": ("rejection_id", "article_id", "uri", "kind", "reason", "payload", "model", "run_id"),
    "repeats_linked": ("country", "partner", "year", "type", "event_id"),
    "requests_linked": ("extraction_id", "country", "partner", "day", "commitment_id"),
    "settlements_linked": ("extraction_id", "country", "partner", "topic", "day", "agreement_id"),
    "suspicions": (
        *("suspicion_id", "article_id", "uri", "kind", "quote", "char_start", "char_end", "model", "run_id"),
    ),
    "tenures_counted": ("extraction_id", "country", "office", "entity_id", "month", "n"),
    "versions_linked": ("country", "partner", "document_id", "agreement_id", "status", "year", "repeated"),
    "runs": (
        *("run_id", "command", "model", "status", "started_at", "finished_at", "n_extracted", "n_unchanged"),
        *("n_failed", "attempts", "input_tokens", "cached_tokens", "output_tokens", "cost_usd"),
        *("shadow", "n_current"),
    ),
}  # fmt: skip


def dicts(database: Database, sql: str, *parameters: object) -> list[dict[str, Any]]:
    cursor = database.connection.execute(sql, parameters)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def test_views_have_these_columns(database: Database) -> None:
    names = dicts(database, "SELECT name FROM sqlite_master WHERE type = 'view' ORDER BY name")
    columns = {
        view["name"]: tuple(
            column["name"] for column in dicts(database, "SELECT name FROM pragma_table_info(?)", view["name"])
        )
        for view in names
    }
    assert columns == VIEWS


@pytest.mark.parametrize("file", GOLD, ids=lambda file: file.stem[:3])
def test_views_show_the_facts_of_the_record(database: Database, store: Store, run_id: int, file: Path) -> None:
    article, record = gold(file)
    store.save(run_id, article, record)
    facts = record.model_dump(mode="json")
    events = dicts(database, "SELECT * FROM events ORDER BY event_id")
    agreements = dicts(database, "SELECT * FROM agreements ORDER BY agreement_id")
    commitments = dicts(database, "SELECT * FROM commitments ORDER BY commitment_id")
    ids = {fact["id"]: row["event_id"] for fact, row in zip(facts["events"], events, strict=True)}
    ids |= {fact["id"]: row["agreement_id"] for fact, row in zip(facts["agreements"], agreements, strict=True)}
    ids[None] = None
    shared = {"article_id": 1, "uri": article.uri, "model": "offline", "run_id": run_id}
    shared["published_at"] = facts["article"]["published_at"]

    def joined(items: list[str]) -> str | None:
        return ", ".join(sorted(items)) or None

    def expected(fact: dict[str, Any], row: dict[str, Any], lists: tuple[str, ...], **own: Any) -> dict[str, Any]:
        wanted = {**fact, **shared, **{name: joined(fact[name]) for name in lists}, **own}
        return {column: wanted[column] for column in row}

    for fact, row in zip(record.events, events, strict=True):
        plain = fact.model_dump(mode="json")
        own = {"event_id": ids[fact.id], "plover": fact.type.plover, "occasion_id": ids[fact.id]}
        assert row == expected(plain, row, ("countries", "topics"), **own)
    for plain, row in zip(facts["agreements"], agreements, strict=True):
        number = ids[plain["id"]]
        own = {"agreement_id": number, "event_id": ids[plain["event_id"]], "document_id": number}
        assert row == expected(plain, row, ("parties", "topics"), **own)
    for promise, row in zip(record.commitments, commitments, strict=True):
        plain = promise.model_dump(mode="json")
        own = {
            "commitment_id": row["commitment_id"],
            "event_id": ids[promise.event_id],
            "agreement_id": ids[promise.agreement_id],
            "plover": promise.act.plover,
            "testable": int(promise.testable),
        }
        assert row == expected(plain, row, ("actors", "addressees", "topics"), **own)
    participants = dicts(database, "SELECT * FROM participants ORDER BY participant_id")
    people = [(ids[event["id"]], person) for event in facts["events"] for person in event["participants"]]
    for (event_id, person), row in zip(people, participants, strict=True):
        own = {"participant_id": row["participant_id"], "entity_id": row["entity_id"], "event_id": event_id}
        assert row == expected(person, row, (), **own)


@pytest.mark.parametrize(
    ("sql", "steps"),
    [
        ("SELECT * FROM articles WHERE uri = ?", {"a (uri=?)", "x (article_id=?)"}),
        ("SELECT * FROM events WHERE uri = ?", {"a (uri=?)", "x (article_id=?)", "e (extraction_id=?)"}),
        ("SELECT * FROM events WHERE event_id = ?", {"e (rowid=?)", "x (rowid=?)", "a (rowid=?)"}),
        ("SELECT * FROM events WHERE date_min BETWEEN ? AND ?", {"e (date_min>? AND date_min<?)", "x (rowid=?)"}),
        (
            "SELECT * FROM events JOIN participants USING (event_id) WHERE events.uri = ?",
            {"a (uri=?)", "p (event_id=?)"},
        ),
        (
            "SELECT * FROM participants WHERE entity_id = ?",
            {"l (canonical_id=?)", "p (entity_id=?)", "e (rowid=?)", "x (rowid=?)"},
        ),
        (
            "SELECT * FROM events JOIN event_country USING (event_id) WHERE code = ?",
            {"event_country (code=?)", "e (rowid=?)", "x (rowid=?)"},
        ),
        (
            "SELECT * FROM agreements JOIN agreement_party USING (agreement_id) WHERE code = ?",
            {"agreement_party (code=?)", "g (rowid=?)", "x (rowid=?)"},
        ),
        (
            "SELECT * FROM commitments JOIN commitment_actor USING (commitment_id) WHERE code = ?",
            {"commitment_actor (code=?)", "c (rowid=?)", "x (rowid=?)"},
        ),
        ("SELECT * FROM agreements WHERE event_id = ?", {"g (event_id=?)", "x (rowid=?)"}),
        ("SELECT * FROM commitments WHERE event_id = ?", {"c (event_id=?)", "x (rowid=?)"}),
        ("SELECT * FROM commitments WHERE agreement_id = ?", {"c (agreement_id=?)", "x (rowid=?)"}),
        ("SELECT * FROM rejections WHERE uri = ?", {"a (uri=?)", "x (article_id=?)", "r (extraction_id=?)"}),
        ("SELECT * FROM suspicions WHERE uri = ?", {"a (uri=?)", "x (article_id=?)", "s (extraction_id=?)"}),
        ("SELECT * FROM failures WHERE uri = ?", {"t (uri=?)", "f (rowid=?)", "g (uri=?)"}),
        ("SELECT * FROM changes WHERE uri = ?", {"a (uri=?)", "x (article_id=?)", "c (extraction_id=?)"}),
        ("SELECT * FROM changes WHERE run_id = ?", {"x (run_id=?)", "c (extraction_id=?)"}),
        (EXTRACTED, {"a (uri=?)", "x (article_id=?)"}),
        (IS_CURRENT, {"a (uri=?)", "x (article_id=?)"}),
        (SAME_TEXT, {"v (text_sha256=?)", "x (version_id=?)", "a (rowid=?)"}),
        (ENTITY, {"entity (kind=? AND match_key=? AND <expr>=?)"}),
    ],
)
def test_common_questions_use_indexes(database: Database, sql: str, steps: set[str]) -> None:
    plan = [step["detail"] for step in dicts(database, f"EXPLAIN QUERY PLAN {sql}", *["x"] * sql.count("?"))]
    searches = {regex.sub(r"SEARCH (\w+) USING .*?(\(.*\)).*", r"\1 \2", step) for step in plan}
    assert steps - searches == set()
    # Scanned are only the lists of one fact on their way to being joined.
    assert {step for step in plan if step.startswith("SCAN") and "subquery" not in step} == set()
