"""`extractor report`; see `extractor.cli` for the rules of commands."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from extractor.cli import DATABASE, cli
from extractor.cli.parameters import STDOUT, Side, Since


@cli.command()
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    default=Path("report.html"),
    show_default=True,
    help="File to write; - is stdout.",
)
@click.option("--country", type=Side(), help="Articles with a fact that involves it: USA, 'South Korea', ASEAN.")
@click.option("--since", type=Since(), help="Articles with a fact on or after this day, month or year: 2024-07.")
@DATABASE
def report(output: Path, country: str | None, since: date | None, database: Path) -> None:
    """Write all articles with their facts as one HTML file. It is read in a browser, without a network.

    Articles are shown with all of their facts; the page opens with COUNTRY and DATE as filters, which can be cleared.

    \b
    Example: extractor report -o report.html --country USA --since 2023
    """
    from db.engine import open_database
    from db.queries import Queries
    from extractor.export import written
    from extractor.report import Selection, collect, render
    from extractor.summary import counted

    with open_database(database, readonly=True) as opened:
        collected = collect(Queries(opened).linked_readings(), Selection(country=country, since=since))
    with written(None if output == STDOUT else output) as file:
        file.write(render(collected))
    click.echo(f"extractor: {output}: {counted(len(collected.articles), 'article')}", err=True)
