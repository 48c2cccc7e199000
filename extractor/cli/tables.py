"""What the commands print: tables for people, JSON for programs. Text of articles is never read as markup."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel
from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from db.queries import ArticleRow
from extractor.cli.folded import print_line
from extractor.doctor import Check
from extractor.forecast import Forecast
from extractor.summary import State, Stop, Summary

if TYPE_CHECKING:
    from db.check import Finding
    from extractor.history.status import Status

# Piped output is for grep and awk: no line is cut to a terminal's width.
PIPED_WIDTH = 10_000
# Columns of a terminal that a long value needs at least, and those between two values.
READABLE, GAP = 24, 2


def console() -> Console:
    return Console(markup=False, highlight=False, width=None if sys.stdout.isatty() else PIPED_WIDTH)


def print_json(value: Any) -> None:
    def encode(item: Any) -> Any:
        return item.model_dump(mode="json") if isinstance(item, BaseModel) else str(item)

    print(json.dumps(value, ensure_ascii=False, indent=2, default=encode))


def table(columns: Sequence[str], rows: Iterable[Sequence[object]], *, numbers: Iterable[str] = ()) -> Table:
    """A table with one line between head and body; None is an empty cell, `numbers` are columns set to the right."""
    drawn = Table(box=None, pad_edge=False, header_style="bold")
    for column in columns:
        # Folded where the terminal is narrow: a name that is cut off cannot be used.
        drawn.add_column(Text(column), justify="right" if column in set(numbers) else "left", overflow="fold")
    for row in rows:
        drawn.add_row(*(Text("" if cell is None else str(cell)) for cell in row))
    return drawn


def print_table(drawn: Table) -> None:
    """Print a table; piped, without the spaces that fill its lines."""
    out = console()
    if out.is_terminal:
        out.print(drawn)
        return
    with out.capture() as captured:
        out.print(drawn)
    for line in captured.get().splitlines():
        print(line.rstrip())


def print_rows(columns: Sequence[str], rows: Iterable[Sequence[object]], *, as_json: bool) -> None:
    """Rows of a query; JSON is a list of objects, of two columns with one name the second gets a number.

    On a terminal that is too narrow for the columns every row is a paragraph, a line for each value.
    """
    if as_json:
        seen = [columns[:place].count(name) for place, name in enumerate(columns)]
        names = [f"{name}:{before}" if before else name for name, before in zip(columns, seen, strict=True)]
        print_json([dict(zip(names, map(_json_value, row), strict=True)) for row in rows])
        return
    listed = [["" if value is None else str(value) for value in row] for row in rows]
    out = console()
    if not out.is_terminal or _fits(columns, listed, out.width):
        print_table(table(columns, listed))
        return
    for number, row in enumerate(listed):
        if number:
            out.print()
        for place, (name, value) in enumerate(zip(columns, row, strict=True)):
            if value:
                line = Text(f"{name}: ", style="bold")
                line.append(value, style="not bold")
                print_line(out, line, 2 if place else 0)


def _fits(columns: Sequence[str], rows: Sequence[Sequence[str]], width: int) -> bool:
    """Whether columns have the width of what they hold, or so much that it can be read."""
    held = zip(columns, *rows, strict=True)
    return sum(min(READABLE, max(map(cell_len, cells))) + GAP for cells in held) <= width + GAP


def _json_value(value: object) -> object:
    """JSON has no infinite number."""
    return None if isinstance(value, float) and not math.isfinite(value) else value


def print_articles(articles: Sequence[ArticleRow], *, as_json: bool) -> None:
    """The articles of a database with the number of their facts."""
    columns = (
        "uri",
        "published_at",
        "n_events",
        "n_agreements",
        "n_commitments",
        "n_rejections",
        "n_suspicions",
        "title",
    )
    if as_json:
        print_json([asdict(article) for article in articles])
        return
    rows = [[getattr(article, column) for column in columns] for article in articles]
    names = [column.removeprefix("n_").replace("_at", "") for column in columns]
    print_table(table(names, rows, numbers=names[2:6]))


def print_checks(checks: Sequence[Check], *, as_json: bool) -> None:
    """Findings of the doctor, each with what to do where something is wrong."""
    if as_json:
        print_json(checks)
        return
    for check in checks:
        print(f"{'ok ' if check.ok else 'BAD'}  {check.name}: {check.finding}")
        if check.problem:
            print(f"     {check.problem}")


def print_findings(findings: Sequence[Finding], *, as_json: bool) -> None:
    """What was checked, with the first places where something is wrong."""
    if as_json:
        print_json([asdict(finding) for finding in findings])
        return
    for finding in findings:
        print(f"{'BAD' if finding.count else 'ok '}  {finding.count or 'no'} {finding.name}")
        for example in finding.examples:
            print(f"     {example}")


def print_status(status: Status, *, as_json: bool) -> None:
    """How the articles stand, why, and what bringing them up to date would cost."""
    if as_json:
        print_json(status.as_dict())
        return
    rows: list[tuple[str, str, object]] = [("current", "", status.current)]
    rows += [("in the ledger", "would be made current", status.promoted)] if status.promoted else []
    rows += [("duplicate", "same text as another", status.duplicate)] if status.duplicate else []
    rows += [("stale", ", ".join(reasons), count) for reasons, count in status.stale.most_common()]
    rows += [("failed", message, count) for (_, message), count in status.failed.most_common()]
    rows += [("parked", "of the failed: `extractor nightly --retry-parked`", status.parked)] if status.parked else []
    rows += [("gone", "their file is missed: `extractor forget --gone`", status.gone)] if status.gone else []
    rows += [("forgotten", "removed by `extractor forget`", status.forgotten)] if status.forgotten else []
    print_table(table(("state", "why", "articles"), rows, numbers=("articles",)))
    print(f"\nBringing them up to date with {status.model}:")
    print_table(table(("", ""), _forecast(status.forecast)))


def print_summary(summary: Summary, *, as_json: bool) -> None:
    """Articles, facts per kind, rejected, failed, tokens, cost and time of a run; of a dry run what it would take."""
    if as_json:
        print_json(summary.as_dict())
        return
    count = summary.articles
    if not summary.stopped and not any(count[state] for state in State if state is not State.CURRENT):
        print(f"Nothing to do: all {count[State.CURRENT]} articles are up to date.")
        return
    rows: list[tuple[str, object]] = [(f"articles {state.value}", count[state]) for state in State if count[state]]
    rows += _forecast(summary.forecast) if summary.dry_run else _result(summary)
    drawn = Table(box=None, pad_edge=False, show_header=False)
    drawn.add_column()
    drawn.add_column(justify="right")
    for name, value in rows:
        drawn.add_row(Text(name), Text(str(value)))
    print_table(drawn)
    if note := _note(summary):
        print(note)


def _result(summary: Summary) -> list[tuple[str, object]]:
    tokens, cost = "none", "none"
    if summary.attempts:
        tokens = f"{summary.input_tokens:,} in ({summary.cached_tokens:,} cached), {summary.output_tokens:,} out"
        cost = "no price known" if summary.cost_usd is None else f"${summary.cost_usd:.4f}"
    if summary.cost_usd is not None and summary.unpriced:
        cost = f"{cost}, and {summary.unpriced} articles without a known price"
    return [
        *((kind, getattr(summary, kind)) for kind in ("events", "participants", "agreements", "commitments")),
        ("rejected", summary.rejections),
        ("tokens", tokens),
        ("cost", cost),
        ("time", f"{summary.duration_s:.2f} s"),
    ]


def _forecast(forecast: Forecast) -> list[tuple[str, object]]:
    if not forecast.calls:
        return [("calls", "none"), ("cost", "none")]
    cost = "no price known"
    if forecast.least_usd is not None and forecast.most_usd is not None:
        cost = f"${forecast.least_usd:.4f} with a full cache, ${forecast.most_usd:.4f} without"
    return [
        ("calls", f"{forecast.calls:,}"),
        ("tokens in", f"about {forecast.input_tokens:,} ({forecast.shared_tokens:,} shared, which providers cache)"),
        ("tokens out", f"about {forecast.output_tokens:,}"),
        ("cost", cost),
    ]


def _note(summary: Summary) -> str | None:
    """What to know of a run that did not do everything."""
    if summary.stopped is Stop.INTERRUPTED and summary.unfinished:
        return "The run was interrupted before its last article; run it again to go on."
    if summary.stopped is Stop.INTERRUPTED:
        return "The run was interrupted when all of its articles were done; the next one links what is not linked yet."
    if summary.stopped is Stop.BUDGET:
        left = f"{summary.articles[State.STALE]} article{'s are' if summary.articles[State.STALE] > 1 else ' is'} left"
        if not summary.attempts:
            return (
                f"The budget covers not one of the articles, nothing was sent: {left}; --dry-run says what they take."
            )
        return f"The budget is reached: {left}; run it again to go on."
    notes = []
    if summary.forecast.calls:
        notes.append(
            "Nothing was sent. These are estimates; corrections, and the thoughts of models that think, come on top."
        )
    if summary.at_most:
        notes.append("It may be fewer: articles that print the copy of another one of these are found on the way.")
    return " ".join(notes) or None
