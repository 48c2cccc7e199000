"""The commands on what is the same across articles; see `extractor.cli` for their rules."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from extractor.cli import DATABASE, JSON, cli
from extractor.cli.parameters import ROW, TEXT, Side

if TYPE_CHECKING:
    from db.engine import Database
    from db.queries import Listed
    from extractor.linking.deciding import Deed
    from schemas.links import Subject

SUBJECT = click.argument("subject", type=click.Choice(("entity", "occasion", "document")))
NUMBER = click.argument("number", required=False, type=ROW)
NUMBERS = click.argument("numbers", nargs=-1, required=True, type=ROW, metavar="NUMBER...")
# A longer number is none of the database.
DIGITS = 18
KINDS = ("person", "organization", "country")
SAME, OTHER = "is the same as", "is not"
UNDO = "decision {0}; `extractor undo {0}` takes it back"


@cli.command()
@click.argument("words", nargs=-1, type=TEXT)
@click.option("--kind", type=click.Choice(KINDS), help="Only people, organizations or countries.")
@click.option("--country", type=Side(), help="Only those that represent it: USA, 'South Korea', ASEAN.")
@click.option("--several", is_flag=True, help="Only those with several names.")
@DATABASE
@JSON
def entities(
    words: tuple[str, ...], kind: str | None, country: str | None, several: bool, database: Path, as_json: bool
) -> None:
    """List people, organizations and countries with their names. Of one NUMBER, say why each name belongs to it.

    \b
    Example: extractor entities राजनाथ
             extractor entities --kind person --country USA --several
             extractor entities 17
    """
    from db.engine import open_database
    from db.queries import Linked
    from extractor.folding import fold

    asked = fold(" ".join(words))
    with open_database(database, readonly=True) as opened:
        linked = Linked(opened)
        if asked.isdecimal() and len(asked) <= DIGITS:
            found = linked.names(int(asked))
        else:
            found = linked.entities(asked or None, kind=kind, side=country, several=several)
    narrowed = asked or kind or country or several
    nothing = "no entity is like that" if narrowed else "nobody takes part in an event"
    _print_found(found, nothing, database, as_json=as_json)


@cli.command()
@NUMBER
@click.option("--country", type=Side(), help="Only those in which it takes part: USA, 'South Korea', ASEAN.")
@click.option("--conflicts", is_flag=True, help="Only those on which the reports do not agree.")
@DATABASE
@JSON
def occasions(number: int | None, country: str | None, conflicts: bool, database: Path, as_json: bool) -> None:
    """List the events that several articles report. They come with what the articles do not agree on, one NUMBER with
    its reports.

    \b
    Example: extractor occasions --country JPN --conflicts
             extractor occasions 12
    """
    from db.engine import open_database
    from db.queries import Linked

    with open_database(database, readonly=True) as opened:
        linked = Linked(opened)
        found = linked.reports(number) if number else linked.occasions(side=country, conflicts=conflicts)
    narrowed = " like that" if country or conflicts else ""
    nothing = f"no event{narrowed} is reported by several articles; what one reports is in the view events"
    _print_found(found, nothing, database, as_json=as_json)


@cli.command()
@NUMBER
@click.option("--country", type=Side(), help="Only those to which it is a party: USA, 'South Korea', ASEAN.")
@DATABASE
@JSON
def documents(number: int | None, country: str | None, database: Path, as_json: bool) -> None:
    """List the agreements that several articles name. They come with all names and statuses, one NUMBER with its
    history.

    \b
    Example: extractor documents --country USA
             extractor documents 3
    """
    from db.engine import open_database
    from db.queries import Linked

    with open_database(database, readonly=True) as opened:
        linked = Linked(opened)
        found = linked.versions(number) if number else linked.documents(side=country)
    narrowed = " like that" if country else ""
    nothing = f"no agreement{narrowed} is named by several articles; what one names is in the view agreements"
    _print_found(found, nothing, database, as_json=as_json)


def _print_found(found: Listed, nothing: str, database: Path, *, as_json: bool) -> None:
    """Rows of a list; where there are none, what that means."""
    from extractor.cli.tables import print_rows

    if not found.rows and not as_json:
        click.echo(f"extractor: {database}: {nothing}", err=True)
        return
    print_rows(*found, as_json=as_json)


def _print(lines: Iterable[str]) -> None:
    """Lines with text of articles, which gives no orders to the terminal."""
    from rich.text import Text

    from extractor.cli.record import print_lines

    print_lines((len(line) - len(line.lstrip()), Text(line.lstrip())) for line in lines)


def _decide(
    decide: Callable[[Database, Subject, tuple[int, ...]], Deed], subject: str, numbers: tuple[int, ...], database: Path
) -> Deed:
    from db.engine import check_place, open_database
    from schemas.links import Subject

    check_place(database, readonly=True)
    with open_database(database) as opened:
        return decide(opened, Subject(subject), numbers)


@cli.command()
@SUBJECT
@NUMBERS
@DATABASE
def merge(subject: str, numbers: tuple[int, ...], database: Path) -> None:
    """Decide that these are the same, with all that belongs to them. What is together already is confirmed.

    Numbers are those of `extractor entities`; of occasions the event_id of a report, of documents the agreement_id of a
    version, also of one that stands alone. The decision outlives every extraction; `extractor undo` takes it back.

    \b
    Example: extractor merge entity 17 40
    """
    from extractor.linking.deciding import merge as decide

    done = _decide(decide, subject, numbers, database)
    _print(["the same from now on:", *(f"  {item}" for item in done.items), UNDO.format(done.decision)])
    if done.against:
        click.echo(f"extractor: they differ in {'; '.join(done.against)}: undo it if that was not meant", err=True)


@cli.command()
@SUBJECT
@NUMBERS
@DATABASE
def split(subject: str, numbers: tuple[int, ...], database: Path) -> None:
    """Decide that these belong apart. They are no longer with the others that they are with now.

    Numbers are those that `extractor entities NUMBER`, `occasions NUMBER` and `documents NUMBER` show.

    \b
    Example: extractor split entity 40
    """
    from extractor.linking.deciding import split as decide

    done = _decide(decide, subject, numbers, database)
    lines = (f"  {item}" for item in done.items), (f"  {item}" for item in done.others)
    _print(["from now on", *lines[0], "not the same as", *lines[1], UNDO.format(done.decision)])


@cli.command()
@DATABASE
@JSON
def decisions(database: Path, as_json: bool) -> None:
    """List what was decided by `merge` and `split`. The last decision comes last.

    \b
    Example: extractor decisions
    """
    from db.engine import open_database
    from extractor.cli.answers import print_decisions
    from extractor.linking.deciding import list_decisions

    with open_database(database, readonly=True) as opened:
        print_decisions(list_decisions(opened), as_json=as_json)


@cli.command()
@click.argument("number", type=ROW)
@DATABASE
def undo(number: int, database: Path) -> None:
    """Take back the decision NUMBER. All that was decided at once with it is taken back, too.

    \b
    Example: extractor undo 3
    """
    from db.engine import check_place, open_database
    from extractor.linking.deciding import take_back

    check_place(database, readonly=True)
    with open_database(database) as opened:
        undone = take_back(opened, number)
    lines = (f"  {one.one} {SAME if one.decided.same else OTHER} {one.other}" for one in undone)
    _print(["taken back:", *lines])
