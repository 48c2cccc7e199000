"""`extractor report`; see `extractor.cli` for the rules of commands."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from extractor.cli import DATABASE, cli


@cli.command()
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    default=Path("report.html"),
    show_default=True,
    help="File to write.",
)
@click.option("--country", metavar="COUNTRY", help="Articles with a fact that involves it: USA, 'South Korea', ASEAN.")
@click.option("--since", metavar="DATE", help="Articles with a fact on or after this day, month or year: 2024-07.")
@DATABASE
def report(output: Path, country: str | None, since: str | None, database: Path) -> None:
    """Write all articles with their facts as one HTML file, to be read in a browser without a network.

    Articles are shown with all of their facts; the page opens with COUNTRY and DATE as filters, which can be cleared.

    \b
    Example: extractor report -o report.html --country USA --since 2023
    """
    from db.engine import open_database
    from db.queries import Queries
    from extractor.export import written
    from extractor.report import Selection, collect, render

    selection = Selection(country=_side(country) if country else None, since=_first_day(since) if since else None)
    with open_database(database, readonly=True) as opened:
        collected = collect(Queries(opened).readings(), selection)
    with written(output) as file:
        file.write(render(collected))
    count = len(collected.articles)
    click.echo(f"extractor: {output}: {count} article{'' if count == 1 else 's'}", err=True)


def _side(given: str) -> str:
    """The code of a country or an organization, given by code or by name."""
    from extractor.places import place_of
    from schemas.codes import is_country, organizations

    if is_country(given.upper()) or given.upper() in organizations():
        return given.upper()
    place = place_of(given)
    if place is None or place.is_city:
        message = f"{given!r} is no country or organization, as in USA, 'South Korea' or ASEAN"
        raise click.BadParameter(message, param_hint="--country")
    return place.code


def _first_day(given: str) -> date:
    from schemas.edtf import edtf_bounds

    try:
        first, _ = edtf_bounds(given)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="--since") from error
    if first is None:
        message = f"{given!r} has no first day, as in 2024, 2024-07 or 2024-07-15"
        raise click.BadParameter(message, param_hint="--since")
    return first
