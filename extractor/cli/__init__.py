"""The command line. A command parses, opens what it needs, calls one function and prints.

Results go to stdout, progress and messages to stderr. Exit codes: 0 all done, 1 some articles failed or were left
by the budget, 2 wrong usage or configuration, 3 another run holds the database, 130 interrupted. Slow packages are
imported inside the commands.
"""

from __future__ import annotations

import atexit
import errno
import gc
import io
import os
import sys
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

import click

from schemas.errors import ExtractorError

INTERRUPTED = 130
# What a start makes stays; to walk over it again and again takes a twentieth of the time.
STARTING_THRESHOLD = 100_000
# Nothing more can be written where stdout goes to.
FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})

DATABASE = click.option(
    "--db",
    "database",
    type=click.Path(path_type=Path),
    default=Path("facts.db"),
    show_default=True,
    help="Database file.",
)
MODEL = click.option(
    "--model", metavar="MODEL", help="'offline' or PROVIDER/NAME, as in openai/gpt-5-mini. [env: EXTRACTOR_MODEL]"
)
CONFIG = click.option(
    "--config", type=click.Path(path_type=Path), help="Configuration file.  [default: extractor.toml where it exists]"
)
JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


class Dollars(click.ParamType[Decimal]):
    """An amount above zero."""

    name = "USD"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Decimal:
        try:
            amount = Decimal(value)
        except InvalidOperation:
            amount = Decimal("NaN")
        if not amount.is_finite() or amount <= 0:
            self.fail(f"{value!r} is no amount in dollars above zero, as in 0.50", param, ctx)
        return amount


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="diplomacy-fact-extractor")
def cli() -> None:
    """Turn news articles on diplomacy into facts, each with the sentence that proves it.

    \b
    extractor run articles/            extract a folder into facts.db
    extractor show                     list the articles; `show NAME` prints the facts of one
    extractor query                    list the questions; `query NAME --param country=USA` answers one
    """


def main() -> None:
    """Entry point: errors that a user is meant to read are one line on stderr and an exit code."""
    gc.set_threshold(STARTING_THRESHOLD)
    # The memory is given back as a whole; to walk over it once more takes a sixth of a run over twenty articles.
    atexit.register(gc.freeze)
    # Plugins would be looked for in every package that is installed.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    from extractor.cli import (  # noqa: F401  (they register)
        asking,
        browsing,
        commands,
        exchanging,
        keeping,
        ledger,
        linking,
        night,
        reporting,
        sources,
    )

    # What is closed (`>&-`) goes nowhere.
    sys.stdout, sys.stderr = (stream or Path(os.devnull).open("w") for stream in (sys.stdout, sys.stderr))  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # Facts are in Devanagari, whatever the locale; a file name need not be text at all.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        status = cli.main(prog_name="extractor", standalone_mode=False)
        sys.stdout.flush()
    except click.exceptions.Abort:
        sys.exit(INTERRUPTED)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except ExtractorError as error:
        click.echo(f"extractor: {error}", err=True)
        sys.exit(error.exit_code)
    except BrokenPipeError:
        # Whoever read it has had enough.
        _leave_unwritten()
        sys.exit(1)
    except OSError as error:
        if error.filename is not None:
            # A folder that may not be opened, a name that is too long: any look at a path can meet them.
            click.echo(f"extractor: {error.filename}: {error.strerror}: check the path and its permissions", err=True)
        elif error.errno in FULL:
            _leave_unwritten()
            click.echo(
                f"extractor: the output cannot be written: {error.strerror}: free some space and try again", err=True
            )
        else:
            raise
        sys.exit(2)
    sys.exit(status)


def _leave_unwritten() -> None:
    """What stdout still holds goes nowhere: Python would try again to write it, and complain."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
