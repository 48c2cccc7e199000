"""The commands that ask the database; see `extractor.cli` for their rules."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from extractor.cli import DATABASE, JSON, cli

# An endless question must not fill the memory; whoever needs more rows opens the file with another program.
MOST_ROWS = 1_000_000


class Assignment(click.ParamType[tuple[str, str]]):
    """A parameter of a query with its value."""

    name = "NAME=VALUE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, str]:
        name, given, text = str(value).partition("=")
        if not given or not name:
            self.fail(f"{value!r} has not the form NAME=VALUE, as in country=USA", param, ctx)
        return name, text


@cli.command()
@click.argument("name", required=False)
@click.option("--param", "given", multiple=True, type=Assignment(), help="Value of a parameter; give it as often.")
@click.option("--sql", metavar="SQL", help="One SELECT of your own; '-' reads it from stdin.")
@click.option("--format", "form", type=click.Choice(["table", "csv", "json", "markdown"]), default="table")
@DATABASE
@JSON
def query(
    name: str | None, given: tuple[tuple[str, str], ...], sql: str | None, form: str, database: Path, as_json: bool
) -> None:
    """List the questions, answer the one called NAME, or answer one in SQL.

    The database is opened for reading only.

    \b
    Example: extractor query contacts_by_year --param country=USA
             extractor query --sql "SELECT date, countries, title FROM events WHERE type = 'meeting'"
    """
    from db.queries import canned_queries, canned_query, run_sql
    from extractor.cli.answers import print_answer, print_queries

    form = "json" if as_json else form
    if (name or sql) is None:
        print_queries(canned_queries().values(), form)
        return
    if (name and sql) or (sql and given):
        raise click.UsageError("name a question with its parameters, or give --sql, not both")
    canned = canned_query(name) if name else None
    statement = canned.sql if canned else sys.stdin.read() if sql == "-" else sql or ""
    with run_sql(database, statement, canned.bind(dict(given)) if canned else (), limit=MOST_ROWS) as rows:
        print_answer(rows.columns, rows, form)
