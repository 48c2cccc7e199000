"""What the commands on the history print: runs, changes with their quotes, the extractions of an article."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from typing import Any

from rich.text import Text

from db.promotion import Promotion
from db.queries import ChangeRow, RunRow
from extractor.cli.record import Line, print_lines
from extractor.cli.tables import print_json, print_table, table
from extractor.history.diff import Diff, Entry
from extractor.summary import counted

STYLES = {"new": "bold green", "removed": "bold red", "changed": "bold yellow"}


def print_runs(runs: Sequence[RunRow], *, as_json: bool) -> None:
    """Runs, the last one first."""
    if as_json:
        print_json([asdict(run) for run in runs])
        return
    columns = ("run", "command", "model", "status", "started", "extracted", "unchanged", "failed", "current", "cost")
    rows = [
        (
            run.run_id,
            run.command + " --shadow" * run.shadow,
            run.model,
            run.status,
            run.started_at[:19].replace("T", " "),
            run.n_extracted,
            run.n_unchanged,
            run.n_failed,
            run.n_current,
            None if run.cost_usd is None else f"${run.cost_usd:.4f}",
        )
        for run in runs
    ]
    print_table(table(columns, rows, numbers=("run", *columns[5:])))


def print_diff(diff: Diff, names: tuple[str, str], *, as_json: bool) -> None:
    """What differs between two sides, by article."""
    if as_json:
        print_json(diff.as_dict())
        return
    lines: list[Line] = []
    for article in diff.articles:
        lines += [(0, Text(article.uri, style="bold cyan")), *_changes(article.changes)]
    print_lines(lines)
    kinds = ", ".join(f"{diff.kinds[kind]} {kind}" for kind in STYLES)
    only = [f"{count} only in {name}" for name, count in zip(names, (diff.only_before, diff.only_after), strict=True)]
    differ = f"{len(diff.articles)} {'differs' if len(diff.articles) == 1 else 'differ'}"
    print(f"{counted(diff.compared, 'article')} compared, {differ}: {kinds}; {', '.join(only)}.")


def print_history(uri: str, entries: Sequence[Entry], *, as_json: bool) -> None:
    """The extractions of an article, the first one first, each with what it changed."""
    if as_json:
        extractions = [
            {**asdict(entry.extraction), "reasons": entry.reasons, "changes": [asdict(row) for row in entry.changes]}
            for entry in entries
        ]
        print_json({"uri": uri, "extractions": extractions})
        return
    lines: list[Line] = [(0, Text(uri, style="bold cyan"))]
    for entry in entries:
        row = entry.extraction
        marks = [mark for mark, holds in (("current", row.is_current), ("shadow", row.shadow)) if holds]
        why = ", ".join(entry.reasons) or "forced"
        counts = (row.n_events, "event"), (row.n_agreements, "agreement"), (row.n_commitments, "commitment")
        facts = ", ".join(counted(count, kind) for count, kind in counts)
        head = f"run {row.run_id}  {row.extracted_at[:19].replace('T', ' ')}  {row.model}  ({why})  {facts}"
        lines += [(2, Text(f"{head}{''.join(f' [{mark}]' for mark in marks)}", style="bold"))]
        lines += _changes(entry.changes, indent=4)
    print_lines(lines)


def print_promotion(promotion: Promotion, *, as_json: bool) -> None:
    """How many articles have other facts now."""
    if as_json:
        print_json(asdict(promotion))
        return
    changed = "1 article has" if promotion.changed == 1 else f"{promotion.changed} articles have"
    kept = "1 stays as it was" if promotion.kept == 1 else f"{promotion.kept} stay as they were"
    print(f"Run {promotion.run_id}: {changed} other facts now, {kept}.")


def _changes(changes: Iterable[ChangeRow], indent: int = 2) -> Iterator[Line]:
    for change in changes:
        label = change.label or change.former_label
        yield indent, Text(f"{change.kind} {change.fact}: {label}", style=STYLES[change.kind])
        for name, (before, after) in change.fields.items():
            if name != "quote":
                yield indent + 4, Text(f"{name}: {_value(before)} -> {_value(after)}")
        if change.former_quote and change.former_quote != change.quote:
            yield indent + 4, Text(f"- “{change.former_quote}”", style="red")
        if change.quote:
            yield indent + 4, Text(f"{'+ ' * (change.former_quote != change.quote)}“{change.quote}”", style="green")


def _value(value: Any) -> str:
    """A value as people read it; of participants what tells them apart."""
    if isinstance(value, list):
        return "; ".join(_participant(item) if isinstance(item, dict) else str(item) for item in value) or "nothing"
    return "nothing" if value is None else value if isinstance(value, str) else json.dumps(value)


def _participant(item: dict[str, Any]) -> str:
    office = f", {item['office']}" if item["office"] else ""
    return f"{item['name']}{office} [{item['represents'] or '?'}, {item['role']}]"
