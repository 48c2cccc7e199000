"""The commands on what is the same across articles; see `extractor.cli` for their rules."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from extractor.cli import DATABASE, JSON, cli
from extractor.cli.parameters import Side

if TYPE_CHECKING:
    from db.engine import Database
    from schemas.links import Subject

SUBJECT = click.argument("subject", type=click.Choice(("entity", "occasion", "document")))
NUMBER = click.argument("number", required=False, type=click.IntRange(1, 2**62))
NUMBERS = click.argument("numbers", nargs=-1, required=True, type=click.IntRange(1, 2**62), metavar="NUMBER...")
KINDS = ("person", "organization", "country")


@cli.command()
@click.argument("words", nargs=-1)
@click.option("--kind", type=click.Choice(KINDS), help="Only people, organizations or countries.")
@click.option("--country", type=Side(), help="Only those that represent it: USA, 'South Korea', ASEAN.")
@click.option("--several", is_flag=True, help="Only those with several names.")
@DATABASE
@JSON
def entities(
    words: tuple[str, ...], kind: str | None, country: str | None, several: bool, database: Path, as_json: bool
) -> None:
    """List people, organizations and countries with all their names; of one NUMBER, why each name belongs to it.

    \b
    Example: extractor entities राजनाथ
             extractor entities --kind person --country USA --several
             extractor entities 17
    """
    from db.engine import open_database
    from db.queries import Linked
    from extractor.cli.tables import print_rows
    from extractor.folding import fold

    asked = fold(" ".join(words))
    with open_database(database, readonly=True) as opened:
        linked = Linked(opened)
        if asked.isdecimal():
            found = linked.names(int(asked))
        else:
            found = linked.entities(asked or None, kind=kind, side=country, several=several)
    print_rows(*found, as_json=as_json)


@cli.command()
@NUMBER
@click.option("--country", type=Side(), help="Only those in which it takes part: USA, 'South Korea', ASEAN.")
@click.option("--conflicts", is_flag=True, help="Only those on which the reports do not agree.")
@DATABASE
@JSON
def occasions(number: int | None, country: str | None, conflicts: bool, database: Path, as_json: bool) -> None:
    """List the events that several articles report, and on what they do not agree; of one NUMBER its reports.

    \b
    Example: extractor occasions --country JPN --conflicts
             extractor occasions 12
    """
    from db.engine import open_database
    from db.queries import Linked
    from extractor.cli.tables import print_rows

    with open_database(database, readonly=True) as opened:
        linked = Linked(opened)
        found = linked.reports(number) if number else linked.occasions(side=country, conflicts=conflicts)
    print_rows(*found, as_json=as_json)


@cli.command()
@NUMBER
@click.option("--country", type=Side(), help="Only those to which it is a party: USA, 'South Korea', ASEAN.")
@DATABASE
@JSON
def documents(number: int | None, country: str | None, database: Path, as_json: bool) -> None:
    """List the agreements that several articles name, with all names and statuses; of one NUMBER its history.

    \b
    Example: extractor documents --country USA
             extractor documents 3
    """
    from db.engine import open_database
    from db.queries import Linked
    from extractor.cli.tables import print_rows

    with open_database(database, readonly=True) as opened:
        linked = Linked(opened)
        found = linked.versions(number) if number else linked.documents(side=country)
    print_rows(*found, as_json=as_json)


def _decide(
    decide: Callable[[Database, Subject, tuple[int, ...]], None], subject: str, numbers: tuple[int, ...], database: Path
) -> None:
    from db.engine import check_place, open_database
    from schemas.links import Subject

    check_place(database, readonly=True)
    with open_database(database) as opened:
        decide(opened, Subject(subject), numbers)


@cli.command()
@SUBJECT
@NUMBERS
@DATABASE
def merge(subject: str, numbers: tuple[int, ...], database: Path) -> None:
    """Decide that these are the same, with all that belongs to them; of what is together already, confirm it.

    Numbers are those of `extractor entities`; of occasions the event_id of a report, of documents the agreement_id of a
    version, also of one that stands alone. The decision outlives every extraction; `extractor undo` takes it back.

    \b
    Example: extractor merge entity 17 40
    """
    from extractor.linking.deciding import merge as decide

    _decide(decide, subject, numbers, database)
    click.echo(f"{subject} {', '.join(map(str, numbers))}: the same from now on")


@cli.command()
@SUBJECT
@NUMBERS
@DATABASE
def split(subject: str, numbers: tuple[int, ...], database: Path) -> None:
    """Decide that these do not belong to the others that they are with.

    Numbers are those that `extractor entities NUMBER`, `occasions NUMBER` and `documents NUMBER` show.

    \b
    Example: extractor split entity 40
    """
    from extractor.linking.deciding import split as decide

    _decide(decide, subject, numbers, database)
    click.echo(f"{subject} {', '.join(map(str, numbers))}: apart from the others from now on")


@cli.command()
@DATABASE
@JSON
def decisions(database: Path, as_json: bool) -> None:
    """List what was decided by `merge` and `split`, the last decision last.

    \b
    Example: extractor decisions
    """
    from db.engine import open_database
    from db.queries import Linked
    from extractor.cli.answers import print_decisions

    with open_database(database, readonly=True) as opened:
        print_decisions(Linked(opened).decisions(), as_json=as_json)


@cli.command()
@click.argument("number", type=click.IntRange(1, 2**62))
@DATABASE
def undo(number: int, database: Path) -> None:
    """Take back the decision NUMBER, with all that was decided at once with it.

    \b
    Example: extractor undo 3
    """
    from db.engine import check_place, open_database
    from extractor.linking.deciding import take_back

    check_place(database, readonly=True)
    with open_database(database) as opened:
        undone = take_back(opened, number)
    click.echo(f"{len(undone)} taken back")
