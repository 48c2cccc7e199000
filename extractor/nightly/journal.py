"""The log of a night: one line of JSON per event, written at once, so that a killed night has told what it did."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TextIO

from db.queries import WaitingRow
from extractor.retries import Retrying, is_parked, next_attempt
from extractor.summary import Outcome, State
from schemas.errors import ConfigurationError


def when(row: Retrying) -> dict[str, Any]:
    """How often an article has failed in a row, and from when on it is tried again; None where only on demand."""
    due = next_attempt(row)
    return {"failures": row.failures, "retry_at": due and due.isoformat(timespec="seconds")}


class Journal:
    """Writes events; without a file it keeps silent. A disk that fills up ends the log and not the night."""

    def __init__(self, file: TextIO | None) -> None:
        self._file = file
        self.problem: str | None = None

    def write(self, event: str, **values: Any) -> None:
        """One event with its time; values that JSON does not know are written as texts."""
        if self._file is None or self.problem:
            return
        line = {"at": datetime.now(UTC).isoformat(timespec="milliseconds"), "event": event, **values}
        try:
            self._file.write(json.dumps(line, ensure_ascii=False, default=str) + "\n")
            self._file.flush()
        except OSError as error:
            self.problem = f"the log ends here: {error.strerror}"

    def tell(self, outcome: Outcome, failed: WaitingRow | None = None) -> None:
        """What became of an article; nothing of those that were up to date. `failed` is how it waits for a retry."""
        if outcome.state is State.CURRENT:
            return
        values: dict[str, Any] = {"uri": outcome.uri}
        if record := outcome.record:
            values |= {
                "events": len(record.events),
                "agreements": len(record.agreements),
                "commitments": len(record.commitments),
                "rejections": len(record.rejections),
                "duration_s": round(record.extraction.duration_s, 4),
            }
        usage = outcome.taken
        if usage.attempts:
            cost = usage.cost_usd
            values |= {"input_tokens": usage.input_tokens, "output_tokens": usage.output_tokens}
            values |= {"cost_usd": None if cost is None else float(cost)}
        if outcome.reason:
            values |= {"reason": outcome.reason}
        if failed:
            values |= when(failed)
        self.write(outcome.state.value, **values)

    def wait(self, row: WaitingRow) -> None:
        """An article that failed before and is not tried in this night."""
        self.write("parked" if is_parked(row) else "postponed", uri=row.uri, reason=row.message, **when(row))


@contextmanager
def open_journal(path: Path | None) -> Iterator[Journal]:
    """A journal that adds to a file. Raises ConfigurationError where it cannot be opened."""
    if path is None:
        yield Journal(None)
        return
    try:
        file = path.open("a", encoding="utf-8", errors="backslashreplace", newline="\n")
    except OSError as error:
        raise ConfigurationError(f"{path}: the log cannot be written: {error.strerror}") from error
    try:
        yield Journal(file)
    finally:
        # What could not be written was said when it could not.
        with suppress(OSError):
            file.close()
