"""A night with everything that is told of it: the log while it goes on, report and metrics when it has ended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from db.engine import open_database
from db.queries.morning import Morning
from extractor.nightly.journal import Journal, open_journal
from extractor.nightly.metrics import metrics_text, write_metrics
from extractor.nightly.night import Night
from extractor.nightly.options import NightlyOptions
from extractor.nightly.report import Report, as_json, as_markdown, write_text
from extractor.summary import Stop
from schemas.errors import ConfigurationError, DatabaseError, LockedError, RunError

INTERRUPTED = 130


def exit_code(report: Report) -> int:
    """0 all done, 1 some articles failed (also before this night, and not done since) or are left, 130 interrupted."""
    if report.summary.stopped is Stop.INTERRUPTED:
        return INTERRUPTED
    return 1 if report.undone or report.failing else 0


async def run_night(night: Night, show: Callable[[Report], None]) -> Report:
    """Run a night, show its report, and write its files. Raises RunError where it could not go on, or a file could not
    be written."""
    database, options = night.database, night.options
    with open_journal(options.log) as journal:
        try:
            report = await replace(night, journal=journal).run()
        except RunError as error:
            journal.write("error", error=type(error).__name__, message=str(error), exit_code=error.exit_code)
            # The night that holds the lock writes its own.
            if not isinstance(error, LockedError):
                _write_metrics(options, database, None, error.exit_code)
            raise
        journal.write("end", exit_code=exit_code(report), **_ending(report))
        show(report)
        _write_files(report, options, database, journal)
    return report


def _ending(report: Report) -> dict[str, object]:
    keys = ("run_id", "articles", "stopped", "facts", "cost_usd", "duration_s")
    values = report.as_dict()
    return {key: values[key] for key in keys}


def _write_files(report: Report, options: NightlyOptions, database: Path, journal: Journal) -> None:
    """All that can be written; what cannot is named when the others are done."""
    problems = [f"{options.log}: {journal.problem}"] if journal.problem else []
    for path, text in ((options.report, as_markdown), (options.report_json, as_json)):
        try:
            if path:
                write_text(path, text(report))
        except ConfigurationError as error:
            problems.append(str(error))
    try:
        _write_metrics(options, database, report, exit_code(report))
    except ConfigurationError as error:
        problems.append(str(error))
    if problems:
        raise ConfigurationError(f"the night is done (run {report.run_id}), but {'; '.join(problems)}")


def _write_metrics(options: NightlyOptions, database: Path, report: Report | None, code: int) -> None:
    if options.metrics is None:
        return
    last_success = None
    try:
        with open_database(database, readonly=True) as opened:
            last_success = Morning(opened, 0).last_success()
    except DatabaseError:
        last_success = None
    moment = datetime.fromisoformat(last_success) if last_success else None
    write_metrics(options.metrics, metrics_text(report, code, datetime.now(UTC), moment))
