"""What `extractor forget` asks and prints."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import asdict

import click

from db.forgetting import Holding
from extractor.cli.progress import escaped
from extractor.cli.tables import print_json
from extractor.summary import counted

PARTS = ("versions", "extractions", "events", "agreements", "commitments")
# Of a longer list only the beginning is shown before the question.
SHOWN = 20


def confirm(held: Sequence[Holding]) -> bool:
    """Ask whether to remove these. Raises UsageError where nobody can be asked, Abort where the answer is no."""
    if not sys.stdin.isatty():
        raise click.UsageError("nobody can be asked here: say --yes, or --dry-run to see what would be removed")
    for each in held[:SHOWN]:
        click.echo(_line(each), err=True)
    if len(held) > SHOWN:
        click.echo(f"... and {len(held) - SHOWN} more", err=True)
    count = "this article" if len(held) == 1 else f"these {len(held)} articles"
    return click.confirm(f"Remove {count} from the database?", abort=True, err=True)


def print_forgotten(done: Sequence[Holding | str], what: str, *, as_json: bool) -> None:
    """Articles with what was removed or would be, or those that may come back."""
    if as_json:
        print_json([{"uri": each} if isinstance(each, str) else asdict(each) for each in done])
        return
    for each in done:
        click.echo(escaped(each) if isinstance(each, str) else _line(each))
    click.echo(f"{counted(len(done), 'article')} {what}.")


def _line(held: Holding) -> str:
    counts = ((getattr(held, part), part) for part in PARTS)
    parts = (f"{count} {part.removesuffix('s') if count == 1 else part}" for count, part in counts)
    return f"{escaped(held.uri)}: {', '.join(parts)}"
