"""Every canned query answers on the gold as its file in `answers/` says, by indexes, and says what it does not know."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import regex

from db.connection import connect
from db.engine import Database
from db.queries import CannedQuery, Parameter, canned_queries, canned_query, run_sql
from db.queries.canned import read_query
from db.store import Store
from extractor.linking import link_new
from schemas.errors import ConfigurationError
from schemas.record import ArticleRecord
from tests.db.gold_database import gold_records
from tests.db.records import sha256

ANSWERS = sorted((Path(__file__).parent / "answers").glob("*.json"))
CASES = [
    pytest.param(file.stem, case, id=f"{file.stem}-{number}")
    for file in ANSWERS
    for number, case in enumerate(json.loads(file.read_text(encoding="utf-8")))
]
NAMES = sorted(canned_queries())
# Tables that grow with the articles; the others are small however many there are.
GROWING = {
    *("article", "article_version", "extraction", "event", "participant", "agreement", "commitment", "entity"),
    *("event_country", "event_topic", "agreement_party", "agreement_topic", "commitment_actor", "commitment_topic"),
    *("commitment_addressee", "contact", "document", "settlement", "request", "contact_count", "agreement_count"),
    *("commitment_count", "tenure", "alias", "spelling", "name_key", "mention", "office_name", "occasion_key"),
    *("occasion_report", "occasion_conflict", "agreement_key", "document_version", "repeated_contact", "party_version"),
}
MEETING = ("made/four.txt", "made/five.txt")
EXAMPLES = {"country": "IND", "partner": "USA", "year": "2023"}
COUNTS = {
    "contact_count": "contacts_counted",
    "agreement_count": "agreements_counted",
    "commitment_count": "commitments_counted",
    "tenure": "tenures_counted",
}
LINKS = {
    "contact": "contacts_linked",
    "document": "documents_linked",
    "settlement": "settlements_linked",
    "request": "requests_linked",
}


def ask(path: Path, query: CannedQuery, given: dict[str, str]) -> tuple[tuple[str, ...], list[list[Any]]]:
    with run_sql(path, query.sql, query.bind(given)) as answer:
        return answer.columns, [list(row) for row in answer]


@pytest.mark.parametrize(("name", "case"), CASES)
def test_answer_on_the_gold_is_the_expected_one(gold_path: Path, name: str, case: dict[str, Any]) -> None:
    columns, rows = ask(gold_path, canned_query(name), case["parameters"])
    assert {"columns": list(columns), "rows": rows} == {"columns": case["columns"], "rows": case["rows"]}


@pytest.mark.parametrize(("name", "case"), CASES)
def test_a_form_that_gives_texts_gets_the_same_answer(gold_path: Path, name: str, case: dict[str, Any]) -> None:
    query = canned_query(name)
    texts = {one.name: f" {case['parameters'].get(one.name, '').lower()}" for one in query.parameters}
    if "office" in texts:
        texts["office"] = case["parameters"].get("office", "")
    with run_sql(gold_path, query.sql_of_texts(), texts) as answer:
        assert [list(row) for row in answer] == case["rows"]


def test_every_query_has_an_answer_with_rows() -> None:
    answered = {file.stem: json.loads(file.read_text(encoding="utf-8")) for file in ANSWERS}
    assert sorted(name for name, cases in answered.items() if any(case["rows"] for case in cases)) == NAMES


def scans(connection: sqlite3.Connection, query: CannedQuery) -> list[str]:
    """Steps of the plan that read all of a growing table; what a LIMIT ends may walk an index of a part of the rows."""
    given = {parameter.name: EXAMPLES[parameter.name] for parameter in query.parameters if parameter.required}
    plan = [step[3] for step in connection.execute(f"EXPLAIN QUERY PLAN {query.sql}", query.bind(given))]
    aliases = dict.fromkeys(GROWING) | {
        alias: table for table, alias in regex.findall(r"(?:FROM|JOIN) (\w+) AS (\w+)", query.sql) if table in GROWING
    }
    return [
        step
        for step in plan
        if (match := regex.match(r"SCAN (\w+)(?: USING (?:COVERING )?INDEX (\w+))?", step))
        and match[1] in aliases
        and not (match[2] or "").endswith(("_uncertain", "_unresolved"))
    ]


@pytest.mark.parametrize("name", NAMES)
def test_no_growing_table_is_read_from_end_to_end(gold_path: Path, name: str) -> None:
    connection = connect(gold_path, readonly=True)
    query = canned_query(name)
    assert scans(connection, query) == []
    assert scans(connection, replace(query, sql=query.sql_of_texts())) == []
    connection.close()


def test_reading_a_table_from_end_to_end_would_be_noticed(gold_path: Path) -> None:
    connection = connect(gold_path, readonly=True)
    for sql in ("SELECT * FROM event AS e WHERE e.title = 'x'", "SELECT type, count(*) FROM event GROUP BY type"):
        assert len(scans(connection, CannedQuery("x", "", "", (), sql))) == 1
    connection.close()


def renewed(record: ArticleRecord, name: str, **update: Any) -> ArticleRecord:
    """The record of another extraction of the article, which found something else."""
    extraction = record.extraction.model_copy(update={"fingerprint": sha256(name)})
    return record.model_copy(update={**update, "extraction": extraction})


def contents(connection: sqlite3.Connection) -> list[tuple[str, list[Any], list[Any]]]:
    """Every table of links and counts: what it holds, and what its view makes of the extractions that are current."""
    found = []
    current = "extraction_id IN (SELECT id FROM extraction WHERE is_current)"
    for table, view in (COUNTS | LINKS).items():
        columns = [name for (name,) in connection.execute(f"SELECT name FROM pragma_table_info('{table}')")]
        keys = ", ".join(name for name in columns if not name.startswith("n"))
        sums = "".join(f", sum({name})" for name in columns if name.startswith("n"))
        held = connection.execute(f"SELECT * FROM {table} ORDER BY {', '.join(columns)}").fetchall()
        made = connection.execute(f"SELECT {keys}{sums} FROM {view} WHERE {current} GROUP BY {keys}").fetchall()
        found.append((table, held, sorted(made)))
    return found


def test_links_and_counts_follow_what_is_current(database: Database, store: Store, run_id: int) -> None:
    connection = database.connection

    def check(tables: int) -> None:
        for table, held, made in contents(connection):
            assert (table, sorted(held)) == (table, made)
        assert sum(bool(held) for _, held, _ in contents(connection)) == tables

    records = gold_records()[:20]
    for article, record in records:
        store.save(run_id, article, record)
    check(8)
    # Extracted anew with less than before, and once more.
    for article, record in records[::2]:
        fewer = {"events": record.events[:1], "agreements": (), "commitments": ()}
        extraction = record.extraction.model_copy(update={"fingerprint": sha256("fewer")})
        store.save(run_id, article, record.model_copy(update=fewer | {"extraction": extraction}))
    check(8)
    for article, record in records[::2]:
        store.save(run_id, article, record, again=True)
    check(8)
    connection.execute("DELETE FROM article WHERE id % 2")
    check(8)
    connection.execute("DELETE FROM article")
    check(0)


@pytest.mark.parametrize(
    ("name", "given", "message"),
    [
        ("last_contcat", {}, r"there is no query 'last_contcat' \(did you mean last_contact\?\)"),
        ("meetings", {}, r"did you mean calls_versus_meetings"),
        ("zzz", {}, r"there is no query 'zzz' \(there are agreements_by_pair, "),
        ("last_contact", {"cuntry": "IND"}, r"last_contact has no parameter 'cuntry' \(did you mean country\?\)"),
        ("last_contact", {}, r"last_contact needs --param country=\.\.\. \(the country whose partners are listed\)"),
        ("who_met_whom", {"country": "IND"}, r"needs --param partner=\.\.\."),
        ("last_contact", {"country": "GER"}, "country=GER: 'GER' is not a country code"),
        ("last_contact", {"country": "'; --"}, "is no code of a country or an organization"),
        ("sidelines", {"year": "this"}, "year=this: is no whole number"),
        ("sidelines", {"year": "9" * 30}, "is no whole number"),
        ("renewals_and_expiry", {"country": "IND", "after": "today"}, "after: 'today' is no day, month or year"),
        ("renewals_and_expiry", {"country": "IND", "after": "../2020"}, "after: '../2020' is no day, month or year"),
    ],
)
def test_what_cannot_be_asked_is_explained(name: str, given: dict[str, str], message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        canned_query(name).bind(given)


def test_parameters_have_their_types_and_defaults() -> None:
    assert canned_query("sidelines").bind({"year": "2023", "country": "mdv"}) == {
        "year": 2023,
        "country": "MDV",
        "limit": 100,
    }
    after = canned_query("renewals_and_expiry").bind({"country": "IND", "after": "2024-02"})["after"]
    assert after == "2024-02-01"


def test_header_is_read(tmp_path: Path) -> None:
    file = tmp_path / "one.sql"
    file.write_text(
        "-- title: One\n-- description: It is\n--   one.\n-- param of (text, optional): what\nSELECT :of;\n",
        encoding="utf-8",
    )
    assert read_query(file) == CannedQuery(
        "one", "One", "It is one.", (Parameter("of", "text", "what", required=False),), "SELECT :of"
    )
    file.write_text("-- titel One\nSELECT 1;\n", encoding="utf-8")
    with pytest.raises(ValueError, match="no header: -- titel One"):
        read_query(file)


def test_what_several_articles_report_counts_once_also_after_they_are_extracted_anew(
    database: Database, store: Store, run_id: int
) -> None:
    """Both are of one meeting in the gold; then the first report is gone, then both are there again."""
    cursor = database.connection
    reports = [(article, record) for article, record in gold_records() if record.article.uri in MEETING]
    sql = canned_query("contacts_by_year").sql
    none = {"events": ()}
    (first, told), (second, told_too) = reports
    for article, record, contacts in (
        (first, told, [("MLT", 2023, 1)]),
        (second, told_too, [("MLT", 2023, 1)]),
        (first, renewed(told, "none", **none), [("MLT", 2023, 1)]),
        (first, renewed(told, "again"), [("MLT", 2023, 1)]),
        (first, renewed(told, "nothing", **none), [("MLT", 2023, 1)]),
        (second, renewed(told_too, "nothing", **none), []),
    ):
        store.save(run_id, article, record)
        link_new(database)
        assert cursor.execute(sql, {"country": "LUX"}).fetchall() == contacts
        for table, view in (("repeated_contact", "repeats_linked"), ("party_version", "versions_linked")):
            held, made = (
                cursor.execute(f"SELECT * FROM {name} ORDER BY 1, 2, 3, 4, 5").fetchall() for name in (table, view)
            )
            assert held == made
