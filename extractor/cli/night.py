"""`extractor nightly`: the command that a timer calls."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from extractor.cli import CONFIG, DATABASE, JSON, MODEL, Dollars, cli

if TYPE_CHECKING:
    from extractor.nightly.options import NightlyOptions
    from extractor.settings import Settings

FILE = click.Path(path_type=Path, dir_okay=False)
# Of each kind of fact; the files have more.
SHOWN = 10


@cli.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path, readable=False))
@DATABASE
@MODEL
@CONFIG
@click.option("--budget", type=Dollars(), help="Stop before the next article would take the cost above this.")
@click.option("--max-articles", type=click.IntRange(min=1), metavar="N", help="Extract at most N articles.")
@click.option("--deadline", metavar="TIME", help="Begin no article after 2h30m, or after 06:30.")
@click.option("--backups", type=click.IntRange(min=0), metavar="N", help="Backups to keep; 0 makes none.  [default: 7]")
@click.option("--log", type=FILE, help="Add a line of JSON per event to this file.")
@click.option("--report", type=FILE, help="Write the report as Markdown.")
@click.option("--report-json", type=FILE, help="Write the report as JSON.")
@click.option("--metrics", type=FILE, help="Write metrics in the text format of Prometheus.")
@click.option("--retry-parked", is_flag=True, default=None, help="Try again also what has failed too often.")
@click.option("--dry-run", is_flag=True, help="Say what would be extracted and what it would cost.")
@JSON
def nightly(
    paths: tuple[Path, ...],
    database: Path,
    model: str | None,
    config: Path | None,
    dry_run: bool,
    as_json: bool,
    **limits: Any,
) -> int:
    """Bring the database up to date: find what is new, corrected or stale, extract it within the limits, longest wait
    first, and report what is new, removed and changed.

    All options but --db, --model, --config and --dry-run can stand in [nightly] of the configuration file.

    \b
    Example: extractor nightly news/ --budget 2.50 --deadline 06:30 --log nightly.jsonl --report nightly.md
    """
    from extractor.nightly.options import load_options
    from extractor.settings import load_settings

    settings = load_settings(config, model=model)
    options = load_options(config, paths=paths or None, **limits)
    if not options.paths:
        raise click.UsageError("nothing to do: name PATHS, or paths in [nightly] of the configuration file")
    return _plan(options, database, settings, as_json) if dry_run else _run(options, database, settings, as_json)


def _run(options: NightlyOptions, database: Path, settings: Settings, as_json: bool) -> int:
    import asyncio
    import gc

    from extractor.cli.progress import print_line
    from extractor.nightly.night import of_paths
    from extractor.nightly.report import as_json as json_of
    from extractor.nightly.report import as_markdown
    from extractor.nightly.reporting import exit_code, run_night

    gc.set_threshold(100_000, 50, 50)
    inputs = of_paths(options.paths, database.parent)
    try:
        report = asyncio.run(run_night(inputs, database, settings, options, print_line))
    except asyncio.CancelledError:
        raise click.Abort from None
    click.echo(json_of(report) if as_json else as_markdown(report, SHOWN).rstrip())
    return exit_code(report)


def _plan(options: NightlyOptions, database: Path, settings: Settings, as_json: bool) -> int:
    import asyncio

    from extractor.cli.progress import print_line
    from extractor.cli.tables import print_summary
    from extractor.nightly.journal import Journal
    from extractor.nightly.night import Night, of_paths

    night = Night(of_paths(options.paths, database.parent), database, settings, options, print_line, Journal(None))
    print_summary(asyncio.run(night.plan()), as_json=as_json)
    return 0
