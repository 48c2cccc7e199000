"""The commands that ask the database; see `extractor.cli` for their rules."""

from __future__ import annotations

import sys
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import click

from extractor.cli import DATABASE, JSON, cli
from extractor.cli.parameters import TEXT, Number, Side, Since

# An endless question must not fill the memory; whoever needs more rows opens the file with another program.
MOST_ROWS = 1_000_000


class Assignment(click.ParamType[tuple[str, str]]):
    """A parameter of a query with its value."""

    name = "NAME=VALUE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, str]:
        name, given, text = TEXT.convert(value, param, ctx).partition("=")
        if not given or not name:
            self.fail(f"{value!r} has not the form NAME=VALUE, as in country=USA", param, ctx)
        return name, text


@cli.command()
@click.argument("name", required=False)
@click.option("--param", "given", multiple=True, type=Assignment(), help="Value of a parameter; give it as often.")
@click.option("--sql", type=TEXT, metavar="SQL", help="One SELECT of your own; '-' reads it from stdin.")
@click.option("--format", "form", type=click.Choice(["table", "csv", "json", "markdown"]), default="table")
@DATABASE
@JSON
def query(
    name: str | None, given: tuple[tuple[str, str], ...], sql: str | None, form: str, database: Path, as_json: bool
) -> None:
    """List the questions, or answer one, by its NAME or in SQL.

    The database is opened for reading only.

    \b
    Example: extractor query contacts_by_year --param country=USA
             extractor query last_contact --param "country=South Korea" --format csv
             extractor query --sql "SELECT date, countries, title FROM events WHERE type = 'meeting'"
    """
    from db.queries import canned_queries, canned_query, run_sql
    from extractor.cli.answers import print_answer, print_queries
    from extractor.sides import with_codes

    form = "json" if as_json else form
    if (name or sql) is None:
        print_queries(canned_queries().values(), form)
        return
    if (name and sql) or (sql and given):
        raise click.UsageError("name a question with its parameters, or give --sql, not both")
    if twice := [one for one, count in Counter(one for one, _ in given).items() if count > 1]:
        raise click.UsageError(f"--param {twice[0]}: give it once")
    canned = canned_query(name) if name else None
    statement = canned.sql if canned else sys.stdin.read() if sql == "-" else sql or ""
    bound = canned.bind(with_codes(canned, dict(given))) if canned else ()
    with run_sql(database, statement, bound, limit=MOST_ROWS) as rows:
        print_answer(rows.columns, rows, form)


@cli.command()
@click.argument("phrases", nargs=-1, required=True, type=TEXT, metavar="PHRASE...")
@click.option("--country", type=Side(), help="Only facts with it: USA, 'South Korea', ASEAN.")
@click.option(
    "--type", "type_", metavar="TYPE", help="Only articles, a kind of fact or a type, as in agreement or visit."
)
@click.option("--since", type=Since(), help="Only what is of this day, month or year, or later: 2024-07.")
@click.option("--limit", type=Number(1, 1000), default=20, show_default=True, metavar="N")
@DATABASE
@JSON
def search(
    phrases: tuple[str, ...],
    country: str | None,
    type_: str | None,
    since: date | None,
    limit: int,
    database: Path,
    as_json: bool,
) -> None:
    """Find articles and facts by words in any spelling. Those stored last come first.

    All phrases have to stand in it; the words of one phrase follow each other, and * stands for any ending.

    \b
    Example: extractor search "रक्षा मंत्री" --country USA --since 2024-01-01
             extractor search समुद्री "joint production" "सहयो*"
    """
    from db.engine import open_database
    from extractor.cli.answers import print_found
    from extractor.search import check_type, find

    kind = check_type(type_)
    with open_database(database, readonly=True) as opened:
        print_found(find(opened, phrases, country=country, type=kind, since=since, limit=limit), as_json=as_json)
