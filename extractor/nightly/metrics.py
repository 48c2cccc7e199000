"""A health file for monitoring, in the text format of Prometheus: for the textfile collector of its node exporter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path

from db.queries import WaitingRow
from db.queries.morning import FailedRow
from extractor.nightly.report import Report, write_text
from extractor.retries import next_attempt

PREFIX = "extractor_nightly"


def metrics_text(report: Report | None, exit_code: int, ended: datetime, last_success: datetime | None) -> str:
    """What the last night did; of one that ended with an error (no report) only when, and with which exit code."""
    return "\n".join(_lines(report, exit_code, ended, last_success)) + "\n"


def _lines(report: Report | None, exit_code: int, ended: datetime, last_success: datetime | None) -> Iterator[str]:
    yield from _gauge("last_run_timestamp_seconds", "When the last night ended.", ended.timestamp())
    yield from _gauge("exit_code", "0 all done, 1 some articles fail or are left, 2 an error, 130 stopped.", exit_code)
    if exit_code == 0:
        # Its run was closed a moment before; a night must not look later than its own success.
        last_success = ended
    if last_success:
        help_text = "When the last night ended that left nothing undone."
        yield from _gauge("last_success_timestamp_seconds", help_text, last_success.timestamp())
    if report is None:
        return
    summary = report.summary
    yield from _gauge("duration_seconds", "How long the night took.", round(summary.duration_s, 3))
    yield from _family("articles", "Articles by what became of them.", "state", report.articles)
    rows: list[FailedRow | WaitingRow] = [*report.failures, *report.waiting]
    if failing := Counter(row.error for row in rows):
        yield from _family("failing", "What fails or failed before and waits, by the error.", "error", failing)
    due = [moment for row in rows if row.failures and (moment := next_attempt(row))]
    if due:
        yield from _gauge(
            "next_retry_timestamp_seconds", "When a failed article may be tried next.", min(due).timestamp()
        )
    yield from _family("facts", "Facts by what became of them.", "change", report.counts)
    yield from _gauge("cost_dollars", "What the night cost, where prices are known.", float(summary.cost_usd or 0))
    tokens = {"input": summary.input_tokens, "cached": summary.cached_tokens, "output": summary.output_tokens}
    yield from _family("tokens", "Tokens of all attempts.", "kind", tokens)


def _gauge(name: str, text: str, value: float) -> Iterator[str]:
    yield from _head(name, text)
    yield f"{PREFIX}_{name} {value}"


def _family(name: str, text: str, label: str, values: Mapping[str, float]) -> Iterator[str]:
    yield from _head(name, text)
    for key, value in values.items():
        yield f'{PREFIX}_{name}{{{label}="{key}"}} {value}'


def _head(name: str, text: str) -> Iterator[str]:
    yield f"# HELP {PREFIX}_{name} {text}"
    yield f"# TYPE {PREFIX}_{name} gauge"


def write_metrics(path: Path, text: str) -> None:
    """The collector reads a whole file or the one before. Raises ConfigurationError where it cannot be written."""
    write_text(path, text)
