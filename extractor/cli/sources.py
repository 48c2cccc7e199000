"""`extractor fetch`: what the sources hold."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

from extractor.cli import CONFIG, DATABASE, JSON, cli

if TYPE_CHECKING:
    from extractor.sources.configuration import Configuration
    from extractor.sources.fetch import Gathered


@cli.command()
@DATABASE
@CONFIG
@JSON
def fetch(database: Path, config: Path | None, as_json: bool) -> int:
    """Keep in the database what the web holds of the sources. The configuration names them.

    Nothing is extracted: `extractor run --sources --no-fetch` does that, as often as you like.

    \b
    Example: extractor fetch --config extractor.toml
    """
    import asyncio

    from extractor.cli.progress import escaped
    from extractor.cli.tables import print_json
    from extractor.sources.configuration import sources_of
    from extractor.sources.fetch import fetch

    configuration = sources_of(config)
    gathered: list[Gathered] = []
    count: Counter[tuple[str, str]] = Counter()

    def tell(item: Gathered) -> None:
        count[item.source, item.origin or "failed"] += 1
        if as_json:
            gathered.append(item)
        if item.failure:
            click.echo(f"extractor: {escaped(item.uri)}: {escaped(item.failure)}", err=True)

    asyncio.run(fetch(configuration, database, tell))
    if as_json:
        print_json([vars(item) for item in gathered])
    else:
        _print_counts(configuration, count)
    return 1 if any(outcome == "failed" for _, outcome in count) else 0


def _print_counts(configuration: Configuration, count: Counter[tuple[str, str]]) -> None:
    from extractor.cli.tables import print_table, table
    from extractor.sources.inputs import Origin

    outcomes = [*(origin.value for origin in Origin), "failed"]
    rows = [
        [source.name, source.kind, *(count[source.name, outcome] or None for outcome in outcomes)]
        for source in configuration.sources
    ]
    print_table(table(["source", "kind", *outcomes], rows, numbers=outcomes))
