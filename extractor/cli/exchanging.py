"""The commands that exchange facts with other programs; see `extractor.cli` for their rules."""

from __future__ import annotations

from pathlib import Path

import click

from extractor.cli import DATABASE, cli
from extractor.cli.parameters import STDOUT

# A file that is no export at all has as many as it has lines.
PROBLEMS = 20
FORMS = ("jsonl", "csv", "parquet", "ftm", "decisions")


@cli.command()
@click.option("--format", "form", type=click.Choice(FORMS), default="jsonl", show_default=True)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="File or folder to write.  [default: stdout]")
@DATABASE
def export(form: str, output: Path | None, database: Path) -> None:
    """Write all that is current.

    jsonl: one article a line with its text, for `import`. csv: a file a table, in a folder or a .zip. parquet: the same
    in a folder (needs the extra `parquet`). ftm: entities of FollowTheMoney, one a line. decisions: what was decided by
    `merge` and `split`, one a line, for `import`.

    \b
    Example: extractor export -o facts.jsonl
             extractor export --format csv -o facts.zip
    """
    from db.engine import open_database
    from db.queries import Queries
    from extractor.export import EXPORTERS

    output = None if output == STDOUT else output
    with open_database(database, readonly=True) as opened:
        EXPORTERS[form](Queries(opened), output)


@cli.command(name="import")
@click.argument("file", type=click.Path(path_type=Path))
@DATABASE
def import_(file: Path, database: Path) -> int:
    """Store the articles of FILE with their facts. FILE is what `export` wrote as jsonl, or the decisions in it.

    \b
    Example: extractor import facts.jsonl --db copy.db
    """
    from extractor.importing import import_jsonl
    from extractor.summary import counted

    imported = import_jsonl(file, database)
    for problem in imported.problems[:PROBLEMS]:
        click.echo(f"extractor: {file}: {problem}", err=True)
    if len(imported.problems) > PROBLEMS:
        click.echo(f"extractor: {file}: and {len(imported.problems) - PROBLEMS} more lines", err=True)
    decided = f", {counted(imported.decisions, 'decision')}" if imported.decisions else ""
    stored, unchanged, left = imported.stored, imported.unchanged, len(imported.problems)
    click.echo(f"{counted(stored, 'article')} stored, {unchanged} up to date, {left} left out{decided}")
    return 1 if imported.problems else 0
