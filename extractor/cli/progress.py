"""Progress of a run on stderr: a bar on a terminal, a line an article elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import click

from extractor.reading import find_articles
from extractor.summary import Outcome, State, counted

Tell = Callable[[Outcome], None]


def line(outcome: Outcome) -> str | None:
    """What a log says of an article; nothing of what was up to date."""
    match outcome.state:
        case State.EXTRACTED if record := outcome.record:
            counts = {
                "event": len(record.events),
                "agreement": len(record.agreements),
                "commitment": len(record.commitments),
            }
            parts = [counted(count, kind) for kind, count in counts.items()]
            return f"{escaped(outcome.uri)}: {', '.join([*parts, f'{len(record.rejections)} rejected'])}"
        case State.STALE if outcome.forecast:
            return f"{escaped(outcome.uri)}: would be extracted"
        case State.DUPLICATE | State.FAILED:
            return f"{escaped(outcome.uri)}: {outcome.reason}"
    return None


@contextmanager
def progress(paths: Sequence[Path]) -> Iterator[Tell]:
    """A function to be told every outcome."""
    if not sys.stderr.isatty():
        yield print_line
        return

    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), TextColumn("{task.description}", markup=False)
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        # How many articles sources hold is known when they are through.
        task = bar.add_task("", total=sum(1 for _ in find_articles(paths)) if paths else None)

        def tell(outcome: Outcome) -> None:
            bar.update(task, advance=1, description=escaped(outcome.uri))
            for text in notices(outcome):
                bar.console.print(text, markup=False, highlight=False, soft_wrap=True)

        yield tell


def notices(outcome: Outcome) -> Iterator[str]:
    """What somebody should look at: an article that was not extracted, sentences that are meant for a model."""
    if outcome.state in (State.DUPLICATE, State.FAILED):
        yield f"extractor: {line(outcome)}"
    if outcome.record and (count := len(outcome.record.suspicions)):
        looks = "sentence looks" if count == 1 else "sentences look"
        yield (
            f"extractor: {escaped(outcome.uri)}: {count} {looks} meant for a model and not for readers"
            " (`extractor show` lists them as SUSPICIOUS)"
        )


def escaped(uri: str) -> str:
    """A file name may hold line ends and control characters; an outcome is one line."""
    return "".join(character if character.isprintable() else ascii(character)[1:-1] for character in uri)


def print_notices(outcome: Outcome) -> None:
    """Say on stderr what somebody should look at; a timer sends it by mail."""
    for notice in notices(outcome):
        click.echo(notice, err=True)


def print_line(outcome: Outcome) -> None:
    """Say on stderr what a log should have of an outcome."""
    print_notices(outcome)
    if outcome.state in (State.EXTRACTED, State.STALE) and (text := line(outcome)):
        click.echo(text, err=True)
