"""The report of the morning: what is new, gone and different, with quotes; what failed, what it cost, how long it took.

Counts are exact; of long lists the JSON has the first 10,000 and the Markdown the first 200 (`extractor diff` and the
view `changes` have all). Text of articles is data: it cannot become markup of the page that shows it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import regex

from db.absence import GoneRow
from db.queries import WaitingRow
from db.queries.morning import FactRow, FailedRow, Morning
from extractor.export import written
from extractor.nightly.journal import when
from extractor.nightly.worklist import Worklist
from extractor.retries import is_parked, next_attempt
from extractor.summary import State, Summary, counted
from schemas.vocabulary import Certainty

KINDS = ("new", "removed", "changed")
MOST_IN_JSON = 10_000
MOST_IN_MARKDOWN = 200
# What would be read as markup, and what would end a line.
MARKUP = regex.compile(r"[\\`*_{}\[\]<>#|~&!]")
BREAKS = regex.compile(r"[\p{Cc}\p{Zl}\p{Zp}]+")


@dataclass(frozen=True)
class Report:
    """A night. `left` articles are still to be done: by the next night, as a limit ended this one before them; where
    not all was `scanned`, nobody knows how many. `waiting` failed in earlier nights and were not tried in this one,
    `gone` are all whose file is missed."""

    run_id: int
    started_at: str
    model: str
    summary: Summary
    scanned: bool
    left: int
    waiting: list[WaitingRow]
    gone: list[GoneRow]
    backup: str | None
    counts: dict[str, int]
    facts: dict[str, list[FactRow]]
    failures: list[FailedRow]

    @property
    def undone(self) -> bool:
        """Whether a limit or a signal ended the night before its work was done."""
        return bool(self.left) or not self.scanned

    @property
    def failing(self) -> bool:
        """Whether an article or a source failed, in this night or before it and not done since."""
        return bool(self.summary.articles[State.FAILED] or self.waiting)

    @property
    def articles(self) -> dict[str, int]:
        """Number of articles by what became of them."""
        done = {state.value: count for state, count in self.summary.articles.items() if state is not State.STALE}
        parked = sum(map(is_parked, self.waiting))
        waiting = {"postponed": len(self.waiting) - parked, "parked": parked}
        return {**done, "left": self.left, **waiting, "gone": len(self.gone)}

    def as_dict(self) -> dict[str, Any]:
        cost = self.summary.cost_usd
        return {
            "run_id": self.run_id,
            "started_at": self.started_at,
            "model": self.model,
            "articles": self.articles,
            "stopped": self.summary.stopped,
            "scanned": self.scanned,
            "facts": self.counts,
            "cost_usd": None if cost is None else float(cost),
            "unpriced_articles": self.summary.unpriced,
            "input_tokens": self.summary.input_tokens,
            "cached_tokens": self.summary.cached_tokens,
            "output_tokens": self.summary.output_tokens,
            "duration_s": round(self.summary.duration_s, 3),
            "backup": self.backup,
            **{kind: [asdict(row) for row in self.facts[kind]] for kind in KINDS},
            "failures": [{**asdict(row), **when(row)} for row in self.failures],
            "waiting": [
                {"uri": row.uri, "error": row.error, "message": row.message, "failed_at": row.failed_at, **when(row)}
                for row in self.waiting[:MOST_IN_JSON]
            ],
            "gone": [{"uri": row.uri, "gone_since": row.gone_since} for row in self.gone[:MOST_IN_JSON]],
        }


def report_of(
    morning: Morning, summary: Summary, worklist: Worklist, gone: list[GoneRow], model: str, backup: Path | None
) -> Report:
    """Everything there is to say of a night that has ended."""
    done = summary.articles
    tried = sum(done[state] for state in (State.EXTRACTED, State.FAILED, State.PROMOTED))
    found = sum(done[state] for state in (State.CURRENT, State.DUPLICATE, State.FORGOTTEN))
    left = max(len(worklist) - tried - found, 0)
    for state, count in worklist.found.items():
        done[state] += count
    return Report(
        morning.run_id,
        morning.started_at(),
        model,
        summary,
        worklist.complete,
        left,
        worklist.waiting,
        gone,
        str(backup) if backup else None,
        morning.counts(),
        {kind: morning.facts(kind, MOST_IN_JSON) for kind in KINDS},
        morning.failures(MOST_IN_JSON),
    )


def as_json(report: Report) -> str:
    return json.dumps(report.as_dict(), ensure_ascii=False, indent=2, default=str)


def as_markdown(report: Report, most: int = MOST_IN_MARKDOWN) -> str:
    """The report for people; `most` facts of each kind."""
    return "\n".join(_lines(report, most)) + "\n"


def _lines(report: Report, most: int) -> Iterator[str]:
    summary = report.summary
    yield f"# Night of {report.started_at[:10]} (run {report.run_id}, {_plain(report.model)})"
    yield ""
    yield (
        "Articles: "
        + (", ".join(f"{count} {name}" for name, count in report.articles.items() if count) or "none")
        + "."
    )
    yield "Facts: " + ", ".join(f"{report.counts[kind]} {kind}" for kind in KINDS) + "."
    cost = (
        "nothing"
        if not summary.attempts
        else "no price known"
        if summary.cost_usd is None
        else f"${summary.cost_usd:.4f}"
    )
    unpriced = (
        f", and {counted(summary.unpriced, 'article')} without a known price"
        if summary.cost_usd and summary.unpriced
        else ""
    )
    yield f"Cost: {cost}{unpriced}. Duration: {summary.duration_s:.1f} s."
    if summary.stopped and report.undone:
        what = "its time" if report.scanned else "all articles were looked at"
        yield f"The night ended before {what} ({summary.stopped.value}); the next one goes on."
    elif summary.stopped:
        yield f"All articles were done when the night was ended ({summary.stopped.value})."
    for kind in KINDS:
        yield from _section(kind, report.counts[kind], report.facts[kind], most)
    yield from _gone(report, most)
    yield from _failed("Failed", report.failures, summary.articles[State.FAILED], most)
    yield from _failed("Failed before, not tried in this night", report.waiting, len(report.waiting), most)


def _section(kind: str, count: int, rows: Sequence[FactRow], most: int) -> Iterator[str]:
    if not count:
        return
    yield from ("", f"## {kind.capitalize()} facts ({count})")
    uri = None
    for row in rows[:most]:
        if row.uri != uri:
            uri = row.uri
            yield from ("", _name(uri), "")
        fields = [name for name in row.fields if name != "quote"]
        changed = f" ({', '.join(_change(name, *row.fields[name]) for name in fields)})" if fields else ""
        stands = row.stands if row.certainty == Certainty.ASSERTED else f"{row.stands}, {row.certainty}"
        yield f"- {row.fact} ({stands}): {_plain(row.label or row.former_label)}{changed}"
        if row.former_quote and row.former_quote != row.quote:
            yield f"  - was: “{_plain(row.former_quote)}”"
        if row.quote:
            yield f"  - “{_plain(row.quote)}”"
    yield from _more(count, min(len(rows), most))


def _gone(report: Report, most: int) -> Iterator[str]:
    """Whose file was first missed in this night, and how many are missed in all."""
    if not report.gone:
        return
    new = [row for row in report.gone if row.gone_since >= report.started_at]
    yield from ("", f"## Files that are gone ({len(new)} since the last night, {len(report.gone)} in all)", "")
    for row in new[:most]:
        yield f"- {_name(row.uri)}"
    yield from _more(len(new), min(len(new), most))
    yield from [""] * bool(new)
    yield "Their facts stay; `extractor forget --gone` removes them."


def _failed(heading: str, rows: Sequence[FailedRow | WaitingRow], count: int, most: int) -> Iterator[str]:
    if not rows:
        return
    yield from ("", f"## {heading} ({count})", "")
    for row in rows[:most]:
        yield f"- {_name(row.uri)}: {_plain(row.message)} ({_next_attempt(row)})"
    yield from _more(count, min(len(rows), most))


def _next_attempt(row: FailedRow | WaitingRow) -> str:
    """How often it has failed, and when it is tried again."""
    if not row.failures:
        return "tried again every night"
    times = "once" if row.failures == 1 else f"{row.failures} times in a row"
    if (due := next_attempt(row)) is None:
        return f"failed {times}, parked: correct it, or use --retry-parked or `extractor forget`"
    return f"failed {times}, tried again from {due:%Y-%m-%d %H:%M} UTC, or as soon as it is corrected"


def _more(count: int, shown: int) -> Iterator[str]:
    if count > shown:
        yield from ("", f"... and {count - shown} more.")


def _change(name: str, before: Any, after: Any) -> str:
    return f"{_plain(name)}: {_plain(_value(before))} → {_plain(_value(after))}"


def _value(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(item["name"] if isinstance(item, dict) else str(item) for item in value) or "nothing"
    return "nothing" if value is None else str(value)


def _name(uri: str) -> str:
    """A name as code, which can be copied from the report as it is."""
    line = BREAKS.sub(" ", uri)
    return _plain(uri) if "`" in line or line != line.strip() else f"`{line}`"


def _plain(text: str | None) -> str:
    """Text of an article on one line, without a meaning in Markdown or HTML."""
    text = BREAKS.sub(" ", text or "")
    return MARKUP.sub(lambda match: {"<": "&lt;", ">": "&gt;", "&": "&amp;"}.get(match[0], f"\\{match[0]}"), text)


def write_text(path: Path, text: str) -> None:
    """Write a file that is whole or not there. Raises ConfigurationError where it cannot be written."""
    with written(path) as file:
        file.write(text)
