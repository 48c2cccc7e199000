"""`extractor browse`; see `extractor.cli` for the rules of commands."""

from __future__ import annotations

from pathlib import Path

import click

from extractor.cli import DATABASE, cli
from extractor.cli.parameters import Number


@cli.command()
@click.option(
    "--port",
    type=Number(0, 65535),
    default=8001,
    show_default=True,
    help="Port to listen at; 0 takes a free one.",
)
@click.option(
    "--host",
    default="127.0.0.1",
    show_default=True,
    help="Address to listen at; any but this machine's own lets others read.",
)
@click.option("--open", "visit", is_flag=True, help="Open the start page in your browser.")
@DATABASE
def browse(port: int, host: str, visit: bool, database: Path) -> None:
    """Serve the database to a browser, until Ctrl-C. It has views with facets, questions with their parameters, SQL.

    Nothing can be written through it; runs may write meanwhile. Needs the extra `browse`.

    \b
    Example: extractor browse --port 8080 --open
    """
    from extractor.extras import installing
    from schemas.errors import ConfigurationError

    try:
        from extractor.browse.serving import browse as serve
        from extractor.browse.serving import is_local
    except ModuleNotFoundError as error:
        raise ConfigurationError(f"browse needs Datasette ({error}): {installing('browse')}") from error
    if not is_local(host):
        click.echo("extractor: whoever reaches this machine can read the database, without a password", err=True)
    serve(database, host, port, visit=visit, tell=click.echo)
