"""The parts of docs/database.md and docs/questions.md that code can print, for cog."""

from __future__ import annotations

import json
import sqlite3
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import cog

from db.engine import open_database
from db.meanings import meaning_of_column, meaning_of_table
from db.queries import canned_queries
from extractor.cli.answers import markdown, usage
from scripts.readme import extractor, seeds_folder

ROWS = 8
# Questions about the seeds are asked of these.
EXAMPLES = {"country": "IND", "partner": "USA", "year": "2024"}


@cache
def _schema() -> sqlite3.Connection:
    """An empty database, for its schema."""
    return open_database(Path(mkdtemp()) / "facts.db").connection


def _relations(type_: str) -> list[str]:
    sql = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = ? AND name NOT LIKE 'sqlite_%'"
    return sorted(name for (name,) in _schema().execute(sql, (type_,)))


def _references(table: str) -> list[tuple[str, str, bool]]:
    """Column, table that it refers to, and whether it may be empty."""
    empty = {name: not notnull for _, name, _, notnull, *_ in _schema().execute(f"PRAGMA table_info({table})")}
    rows = _schema().execute(f"PRAGMA foreign_key_list({table})")
    return sorted((column, other, empty[column]) for _, _, other, column, *_ in rows)


def diagram() -> None:
    """Tables and their references, as Mermaid."""
    lines = ["```mermaid", "erDiagram"]
    for table in _relations("table"):
        lines += [
            f"    {other} {'|o' if empty else '||'}--o{{ {table} : {column}"
            for column, other, empty in _references(table)
        ]
    cog.outl("\n".join(["", *lines, "```", ""]))


def relations(*types: str) -> None:
    """Every table or view with its columns."""
    for name in sorted(name for type_ in types for name in _relations(type_)):
        cog.outl(f"\n### {name}\n\n{meaning_of_table(name)}\n")
        references = {column: other for column, other, _ in _references(name)}
        rows = []
        for _, column, type_, _, _, key in _schema().execute(f"PRAGMA table_info({name})"):
            meaning = meaning_of_column(name, column)
            if column in references:
                meaning += f" (→ {references[column]})"
            rows.append((f"**{column}**" if key else column, type_.lower(), meaning))
        cog.outl("| column | type | meaning |\n|---|---|---|")
        cog.outl("\n".join(f"| {' | '.join(row)} |" for row in rows))
    cog.outl("")


def questions() -> None:
    """Every canned query with its SQL and the answer on the seeds."""
    for query in canned_queries().values():
        given = [f"{one.name}={EXAMPLES[one.name]}" for one in query.parameters if one.required]
        arguments = ["query", query.name, *(part for each in given for part in ("--param", each))]
        rows = json.loads(extractor(*arguments, "--json", folder=seeds_folder()))
        cog.outl(f"\n## {query.title}\n\n{query.description}\n\n    extractor query {usage(query)}\n")
        cog.outl(f"```sql\n{query.sql}\n```\n\n`extractor {' '.join(arguments)}` on the seeds:\n")
        cog.outl(markdown(list(rows[0]), [list(row.values()) for row in rows[:ROWS]]) if rows else "*Nothing.*")
        if len(rows) > ROWS:
            cog.outl(f"\nand {len(rows) - ROWS} more.")
    cog.outl("")
