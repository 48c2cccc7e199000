"""`extractor nightly`: the command that a timer calls."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from extractor.cli import CONFIG, DATABASE, JSON, MODEL, Dollars, cli
from extractor.cli.parameters import Number

if TYPE_CHECKING:
    from db.engine import Database
    from extractor.nightly.night import Night
    from extractor.nightly.options import NightlyOptions
    from extractor.nightly.report import Report
    from extractor.settings import Settings
    from extractor.sources.configuration import Configuration

FILE = click.Path(path_type=Path, dir_okay=False)
# Of each kind of fact; the files have more.
SHOWN = 10


@cli.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path, readable=False))
@DATABASE
@MODEL
@CONFIG
@click.option("--budget", type=Dollars(), help="Stop before the next article would take the cost above this.")
@click.option("--max-articles", type=Number(min=1), metavar="N", help="Extract at most N articles.")
@click.option("--deadline", metavar="TIME", help="Begin no article after 2h30m, or after 06:30.")
@click.option("--backups", type=Number(min=0), metavar="N", help="Backups to keep; 0 makes none.  [default: 7]")
@click.option("--log", type=FILE, help="Add a line of JSON per event to this file.")
@click.option("--report", type=FILE, help="Write the report as Markdown.")
@click.option("--report-json", type=FILE, help="Write the report as JSON.")
@click.option("--metrics", type=FILE, help="Write metrics in the text format of Prometheus.")
@click.option("--retry-parked", is_flag=True, default=None, help="Try again also what has failed too often.")
@click.option("--no-fetch", "offline", is_flag=True, help="Ask nobody; of web sources read what was fetched before.")
@click.option("--dry-run", is_flag=True, help="Say what would be extracted and what it would cost.")
@JSON
def nightly(
    paths: tuple[Path, ...],
    database: Path,
    model: str | None,
    config: Path | None,
    offline: bool,
    dry_run: bool,
    as_json: bool,
    **limits: Any,
) -> int:
    """Bring the database up to date, within limits. What is new, corrected or stale is found and extracted, longest
    wait first, and what is new, removed and changed is reported.

    Without PATHS the articles are those of the sources and of `paths` in the configuration file. All options but --db,
    --model, --config, --no-fetch and --dry-run can stand in [nightly] of the configuration file.

    \b
    Example: extractor nightly news/ --budget 2.50 --deadline 06:30 --log nightly.jsonl --report nightly.md
    """
    from extractor.nightly.options import load_options
    from extractor.settings import load_settings

    settings = load_settings(config, model=model)
    options = load_options(config, paths=paths or None, **limits)
    from extractor.sources.configuration import Configuration, load_sources

    # Where paths are named as arguments, the sources are left alone.
    sources = Configuration() if paths else load_sources(config)
    if not options.paths and not sources.sources:
        raise click.UsageError("nothing to do: name PATHS, or [[sources]] or paths in [nightly] of the configuration")
    if dry_run:
        # It asks nobody.
        return _plan(_night(options, sources, database, settings, offline=True), as_json)
    return _run(_night(options, sources, database, settings, offline=offline), as_json)


def _night(
    options: NightlyOptions, sources: Configuration, database: Path, settings: Settings, *, offline: bool
) -> Night:
    """A night over the articles below paths and those of the sources."""
    from db.queries import Standing
    from extractor.cli.progress import print_notices
    from extractor.inputs import all_of, of_paths
    from extractor.nightly.absence import folders_of
    from extractor.nightly.journal import Journal
    from extractor.nightly.night import Night
    from extractor.retries import unfetched
    from extractor.sources.gathering import of_sources

    base = database.parent
    folders = folders_of(options.paths, sources)
    if options.seconds is not None:
        # A slow host would else take the whole night, and nothing be extracted, night after night.
        sources = sources.within(options.seconds / 2)

    def waiting(opened: Database) -> Mapping[str, str]:
        return unfetched(Standing(opened).waiting(), datetime.now(UTC), parked=options.retry_parked)

    inputs = all_of(of_paths(options.paths, base), of_sources(sources, base, offline=offline, waiting=waiting))
    return Night(inputs, folders, database, settings, options, print_notices, Journal(None))


def _run(night: Night, as_json: bool) -> int:
    import asyncio

    from extractor.nightly.report import as_json as json_of
    from extractor.nightly.report import as_markdown
    from extractor.nightly.reporting import exit_code, run_night

    def show(report: Report) -> None:
        click.echo(json_of(report) if as_json else as_markdown(report, SHOWN).rstrip())

    try:
        return exit_code(asyncio.run(run_night(night, show)))
    except asyncio.CancelledError:
        raise click.Abort from None


def _plan(night: Night, as_json: bool) -> int:
    import asyncio
    from dataclasses import replace

    from extractor.cli.progress import print_line
    from extractor.cli.summary import print_summary

    print_summary(asyncio.run(replace(night, tell=print_line).plan()), as_json=as_json)
    return 0
