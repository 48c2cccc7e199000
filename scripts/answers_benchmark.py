"""Measure the database: what writing costs, and how fast questions are answered when it is large.

Writing: articles with 100,000 facts through the store as a run holds it, which makes each wholly or not at all and
commits 32 of them at once; beside it the same rows of the same tables and indexes by executemany in one transaction,
which is as fast as SQLite writes. Answers: the same database, ten times over and linked, asked every canned question
with examples of a frequent and of a rarer country. These links are made in the number that news has, and not found:
what finding them takes is measured by `linking`.
"""

from __future__ import annotations

import sqlite3
import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from db.connection import connect
from db.engine import Database, open_database
from db.queries import CannedQuery, canned_queries, run_sql
from db.queries.search import SearchQuery, search
from db.search_index import ADD_WORDS, Entry, Extracted, Fold, SearchIndex
from db.store import Store
from extractor.folding import fold
from extractor.runs import seldom_collecting
from scripts.generated import FACTS, Invention

TIMES = 10
BATCH = 500
RUNS = 5
NUMBERED = ("participant", "commitment", "search_entry")
# What triggers make of the extractions that are current, and what all articles share.
LINKED = ("contact", "document", "settlement", "request", "contact_count", "agreement_count", "commitment_count")
LINKED += ("tenure", "unlinked")
SHARED = ("run", "entity", "alias", "spelling", "name_key", "office_name")
SEARCHES = (
    SearchQuery(("रक्षा मंत्री",)),
    SearchQuery(("रक्षा", "सहयोग"), country="IND", type="meeting"),
    SearchQuery(("रक्षा मंत्री",), since=date(2025, 6, 1)),
    SearchQuery(("fji person 59",)),
    SearchQuery(("रक्षा मंत्री",), country="XKX", type="signing"),
    SearchQuery(("training",), country="GIB", since=date(2024, 1, 1)),
)


def tables(database: Database) -> list[str]:
    sql = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'"
    return [name for (name,) in database.connection.execute(sql) if name != "vocabulary"]


def columns(database: Database, table: str) -> list[str]:
    return [name for (name,) in database.connection.execute(f"SELECT name FROM pragma_table_info('{table}')")]


def without_triggers(database: Database) -> list[str]:
    """Drop the triggers and return how they were made."""
    made = database.connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in made:
        database.connection.execute(f"DROP TRIGGER {name}")
    return [sql for _, sql in made]


class KeptIndex(SearchIndex):
    """Keeps what it indexes: the index itself has no copy to make more of."""

    def __init__(self, fold: Fold) -> None:
        super().__init__(fold)
        self.kept: list[Entry] = []

    def entries(self, cursor: sqlite3.Cursor, extracted: Iterable[Extracted]) -> list[Entry]:
        found = super().entries(cursor, extracted)
        self.kept += found
        return found


def stored(path: Path, articles: int, index: KeptIndex) -> tuple[float, float]:
    """Seconds and CPU seconds for saving the articles; making them does not count."""
    wall = cpu = 0.0
    invention = Invention()
    with open_database(path) as database:
        store = Store(database, fold)
        store._search_index = index
        run_id = store.begin_run("run", "offline")
        for first in range(0, articles, BATCH):
            pairs = [invention.article(number) for number in range(first, min(first + BATCH, articles))]
            wall, cpu = wall - time.perf_counter(), cpu - time.process_time()
            with seldom_collecting(), store.held():
                for article, record in pairs:
                    store.save(run_id, article, record)
            wall, cpu = wall + time.perf_counter(), cpu + time.process_time()
        store.finish_run(run_id)
    return wall, cpu


def raw(source: Path, target: Path, entries: Sequence[Entry]) -> tuple[float, float]:
    """The same rows by executemany, without checks, triggers and models."""
    with open_database(source, readonly=True) as database:
        rows = {table: database.connection.execute(f"SELECT * FROM {table}").fetchall() for table in tables(database)}
    with open_database(target) as database:
        without_triggers(database)
        connection = database.connection
        connection.execute("PRAGMA foreign_keys = OFF")
        wall, cpu = time.perf_counter(), time.process_time()
        connection.execute("BEGIN")
        for table, all_rows in rows.items():
            if all_rows:
                places = ", ".join("?" for _ in all_rows[0])
                connection.executemany(f"INSERT INTO {table} VALUES ({places})", all_rows)
        connection.executemany(ADD_WORDS, [(number, entry.text, entry.tags) for number, entry in enumerate(entries, 1)])
        connection.execute("COMMIT")
        return time.perf_counter() - wall, time.process_time() - cpu


def multiplied(path: Path, times: int, entries: Sequence[Entry]) -> int:
    """Copy every article with all that hangs on it, so that there is `times` as much; the step of their ids."""
    with open_database(path) as database:
        connection = database.connection
        triggers = without_triggers(database)
        connection.execute("PRAGMA foreign_keys = OFF")
        held = [table for table in tables(database) if _holds(connection, table)]
        grown = [table for table in held if table not in LINKED and table not in SHARED]
        step = 1 + max(connection.execute(f"SELECT max(id) FROM {table}").fetchone()[0] for table in NUMBERED)
        for copy in range(1, times):
            connection.execute("BEGIN")
            for table in grown:
                copied = ", ".join(_copied(table, column, copy * step) for column in columns(database, table))
                connection.execute(f"INSERT INTO {table} SELECT {copied} FROM {table} WHERE {_key(table)} < {step}")
            more = [(number + copy * step, entry.text, entry.tags) for number, entry in enumerate(entries, 1)]
            connection.executemany(ADD_WORDS, more)
            connection.execute("COMMIT")
        connection.execute("BEGIN")
        connection.execute("UPDATE extraction SET is_current = 0")
        for table in LINKED:
            connection.execute(f"DELETE FROM {table}")
        for sql in triggers:
            connection.execute(sql)
        connection.execute("UPDATE extraction SET is_current = 1")
        connection.execute("COMMIT")
    return step


# A third of the events and agreements is told by three articles each, which are copies here; in a third of those
# occasions they tell different days. Two names of a side in the order of their numbers are one person.
LINKS = (
    """INSERT INTO occasion_report
    SELECT e.id, e.id - e.id / :step % :told * :step, 0.9, 'the same day' FROM event AS e
    WHERE e.id % :step % 3 = 0 AND e.id / :step < :copies""",
    """INSERT INTO occasion_conflict
    SELECT r.occasion_id, 'date', r.event_id, date(e.date, (r.event_id > r.occasion_id) || ' day')
    FROM occasion_report AS r JOIN event AS e ON e.id = r.event_id
    WHERE r.occasion_id % 9 = 0 AND e.date IS NOT NULL""",
    """INSERT INTO document_version
    SELECT g.id, g.id - g.id / :step % :told * :step, 0.9, 'names agree' FROM agreement AS g
    WHERE g.id % :step % 3 = 0 AND g.id / :step < :copies""",
    """INSERT INTO agreement_key
    SELECT (SELECT group_concat(code, '-') FROM (
        SELECT p.code FROM agreement_party AS p WHERE p.agreement_id = g.id ORDER BY p.code)) || ' ' || g.type, g.id
    FROM agreement AS g""",
    """UPDATE alias SET canonical_id = one.first, score = 0.9, reason = 'names agree' FROM (
        SELECT id, lag(id) OVER side AS first, row_number() OVER side % 2 AS odd FROM entity WHERE kind = 'person'
        WINDOW side AS (PARTITION BY represents ORDER BY id)) AS one
    WHERE one.id = alias.entity_id AND NOT one.odd""",
    "INSERT INTO spelling SELECT id, name FROM entity",
    "INSERT INTO name_key SELECT represents || ' k' || id, id FROM entity WHERE represents IS NOT NULL",
    "INSERT INTO office_name SELECT DISTINCT country, office, office FROM tenure",
    "INSERT INTO repeated_contact SELECT * FROM repeats_linked",
    "INSERT INTO party_version SELECT * FROM versions_linked",
)
TOLD = 3


def linked(path: Path, step: int, times: int) -> None:
    """Link the copies with each other."""
    given = {"step": step, "told": TOLD, "copies": times // TOLD * TOLD}
    with open_database(path) as database, database.writing() as cursor:
        for sql in LINKS:
            cursor.execute(sql, given)
        cursor.execute("DELETE FROM unlinked")


def _holds(connection: sqlite3.Connection, table: str) -> bool:
    return connection.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone() is not None


def _key(table: str) -> str:
    owners = ("event_", "agreement_", "commitment_")
    return next((f"{owner}id" for owner in owners if table.startswith(owner)), "id")


def _copied(table: str, column: str, offset: int) -> str:
    if column in ("run_id", "entity_id", "local_id"):
        return column
    if column == "id" or column.endswith("_id"):
        return f"{column} + {offset}"
    if (table, column) == ("agreement", "status"):
        # What is told of a document goes on.
        return f"CASE WHEN id % 9 = 0 AND {offset} / 2 % 2 = 0 THEN 'ended' ELSE status END"
    if (table, column) in (("article", "uri"), ("agreement", "name_en")):
        return f"{column} || '#{offset}'"
    return column


def median_ms(work: Callable[[], object]) -> str:
    """Milliseconds, and those of the CPU, which others that work on the same machine change less."""
    work()
    walls, cpus = [], []
    for _ in range(RUNS):
        wall, cpu = time.perf_counter(), time.process_time()
        work()
        walls.append(time.perf_counter() - wall)
        cpus.append(time.process_time() - cpu)
    return f"{statistics.median(walls) * 1000:7.1f} ms (CPU {statistics.median(cpus) * 1000:5.1f})"


def examples(query: CannedQuery) -> list[dict[str, str]]:
    """Parameters of a query: of a country in most facts, and of one in few."""
    frequent, rare = Invention().countries[0], Invention().countries[40]
    values = [
        {"country": "IND", "partner": frequent, "year": "2015"},
        {"country": rare, "partner": "IND", "year": "2015"},
    ]
    required = [parameter.name for parameter in query.parameters if parameter.required]
    return [{name: each[name] for name in required} for each in (values if "country" in required else values[:1])]


def ask(path: Path, query: CannedQuery, given: dict[str, str]) -> int:
    with run_sql(path, query.sql, query.bind(given)) as answer:
        return len(list(answer))


def find(path: Path, query: SearchQuery) -> int:
    with open_database(path, readonly=True) as database:
        return len(search(database, query))


def answers(facts: int) -> None:
    with TemporaryDirectory() as scratch:
        path = Path(scratch) / "facts.db"
        write(path, facts // TIMES // FACTS)
        read(path)


def write(path: Path, articles: int) -> None:
    """Fill a database, with the figures of its first part."""
    index = KeptIndex(fold)
    wall, cpu = stored(path, articles, index)
    raw_wall, raw_cpu = raw(path, path.with_name("raw.db"), index.kept)
    print(
        f"writing    {articles * FACTS:,} facts of {articles:,} articles: {wall:.1f} s ({cpu:.1f} s CPU,"
        f" {cpu / articles * 1000:.2f} ms an article), executemany {raw_wall:.1f} s ({raw_cpu:.1f} s CPU);"
        f" {wall / raw_wall:.1f} times, by CPU {cpu / raw_cpu:.1f} times",
        flush=True,
    )
    linked(path, multiplied(path, TIMES, index.kept), TIMES)


def read(path: Path) -> None:
    """Ask everything."""
    connection = connect(path, readonly=True)
    sizes = [
        connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        for table in ("event", "participant", "agreement", "commitment")
    ]
    connection.close()
    print(f"asking     {sum(sizes):,} facts in {path.stat().st_size / 1e6:,.0f} MB")
    for query in canned_queries().values():
        for given in examples(query):
            took = median_ms(lambda query=query, given=given: ask(path, query, given))
            print(f"           {took} {ask(path, query, given):5} rows  {query.name} {given}", flush=True)
    for sought in SEARCHES:
        took = median_ms(lambda sought=sought: find(path, sought))
        print(f"           {took} {find(path, sought):5} hits  {sought}", flush=True)
