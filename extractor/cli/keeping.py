"""The commands that keep a database in order: upgrade, relink, check, compact, backup, restore."""

from __future__ import annotations

from pathlib import Path

import click

from extractor.cli import DATABASE, JSON, cli
from extractor.cli.parameters import Number

FOLDER = click.option(
    "--to", "folder", type=click.Path(path_type=Path), help="Folder of the backups.  [default: DB-backups beside it]"
)


@cli.group("db")
def db_() -> None:
    """Keep the database in order."""


@db_.command()
@DATABASE
def upgrade(database: Path) -> None:
    """Bring the database to the version of this program. `run` does the same by itself.

    \b
    Example: extractor db upgrade --db facts.db
    """
    from db.engine import check_place, open_database
    from db.migrations import latest_version
    from db.search_index import index_older
    from extractor.folding import fold
    from extractor.runs import link

    check_place(database, readonly=True)
    with open_database(database) as opened:
        index_older(opened, fold)
        link(opened)
        click.echo(f"{database}: version {latest_version()}")


@db_.command()
@DATABASE
def relink(database: Path) -> None:
    """Link names, occasions and documents across articles anew. That is for after an upgrade that links better.

    Runs link only what is new. Decisions stay.

    \b
    Example: extractor db relink --db facts.db
    """
    from db.engine import check_place, open_database
    from db.lock import run_lock
    from extractor.linking import link_all
    from extractor.summary import counted

    check_place(database, readonly=True)
    with open_database(database) as opened, run_lock(database):
        click.echo(f"{database}: {counted(link_all(opened), 'article')} linked")


@db_.command("check")
@DATABASE
@JSON
def check_(database: Path, as_json: bool) -> int:
    """Check that the database is whole. The file is sound, references lead somewhere, every span reproduces its quote,
    and every article has exactly one current extraction.

    \b
    Example: extractor db check --db facts.db
    """
    from db.check import check
    from db.engine import open_database
    from extractor.cli.tables import print_findings

    with open_database(database, readonly=True) as opened:
        found = check(opened)
    print_findings(found, as_json=as_json)
    return 1 if any(finding.count for finding in found) else 0


@db_.command()
@DATABASE
def compact(database: Path) -> None:
    """Write the file anew, which gives free space back. Nothing is left in it of what `forget` and `prune` removed.

    Needs as much free space on the disk as the file takes. Readers need not stop for it; backups stay as they are.

    \b
    Example: extractor db compact --db facts.db
    """
    from db.compacting import compact as write_anew
    from db.engine import check_place, open_database
    from db.lock import run_lock
    from extractor.folding import fold

    check_place(database, readonly=True)
    before = database.stat().st_size
    with open_database(database) as opened, run_lock(database):
        write_anew(opened, fold)
    click.echo(f"{database}: {before / 1e6:.1f} MB before, {database.stat().st_size / 1e6:.1f} MB now")


@db_.command()
@DATABASE
@FOLDER
@click.option("--keep", type=Number(min=1), default=7, show_default=True, metavar="N", help="Backups to keep.")
def backup(database: Path, folder: Path | None, keep: int) -> None:
    """Copy the database, verify the copy, and keep the last N. Runs and readers need not stop for it.

    \b
    Example: extractor db backup --keep 7
    """
    from db.backup import back_up, backup_folder

    click.echo(back_up(database, folder or backup_folder(database), keep))


@db_.command()
@click.argument("backup", required=False, metavar="[BACKUP]")
@DATABASE
@FOLDER
def restore(backup: str | None, database: Path, folder: Path | None) -> None:
    """Put BACKUP in the place of the database. It is named by its number, its file name or its path; without one it is
    the last.

    What was there is kept beside it, as facts.db-replaced-1 and so on.

    \b
    Example: extractor db restore 12
    """
    from db.backup import backup_folder, chosen
    from db.backup import restore as put_back
    from db.lock import run_lock

    source = chosen(folder or backup_folder(database), backup)
    with run_lock(database):
        former = put_back(database, source)
    click.echo(f"{database}: restored from {source}" + (f"; what was there is {former}" if former else ""))
