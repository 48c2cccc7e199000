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
from extractor.cli.summary import forecast_rows
from extractor.doctor import Check

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
    print_table(table(("", ""), forecast_rows(status.forecast)))
