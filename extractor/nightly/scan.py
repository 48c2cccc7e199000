"""What has to be done tonight: every input is hashed, and what is not up to date is put in the order of its waiting.

New and corrected articles come first, the one that has waited longest before the others; then those that are stale
because of another model, prompt or rule, the oldest facts first. What failed waits for its time (`extractor.retries`).
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime

from db.queries import History, WaitingRow
from db.store import Attempt, Store
from extractor.inputs import Input
from extractor.nightly.worklist import Worklist
from extractor.recognition import Recognition
from extractor.retries import is_due
from extractor.summary import State
from schemas.errors import ArticleError, SourceFailed

# The event loop hears signals and the deadline this often.
BETWEEN_PAUSES = 500


@dataclass(frozen=True)
class Scan:
    """Compares inputs with the ledger, and marks which it has met; reads no article and writes nothing. What is in
    `without` is none."""

    store: Store
    history: History
    recognition: Recognition
    waiting: dict[str, WaitingRow]
    retry_parked: bool = False
    without: frozenset[str] = frozenset()

    async def over(self, inputs: AsyncIterator[Input], worklist: Worklist) -> None:
        """Fill the worklist."""
        count = 0
        async for source in inputs:
            count += 1
            if count % BETWEEN_PAUSES == 0:
                await asyncio.sleep(0)
            if source.uri not in self.without:
                self._look_at(source, worklist)
        worklist.complete = True

    def _look_at(self, source: Input, worklist: Worklist) -> None:
        digest, sight = None, None
        rank, since = 0, None
        try:
            digest = source.sha256(source.data())
            if sight := self.recognition.recognise(source, digest):
                worklist.met.mark(sight.number)
                verdict = self.recognition.judge(sight)
                if verdict and verdict.state is not State.PROMOTED and source.uri not in self.waiting:
                    worklist.found[verdict.state] += 1
                    return
                row = self.history.current(source.uri)
                if row and row.text_sha256 == sight.seen.text_sha256:
                    rank, since = 1, datetime.fromisoformat(row.extracted_at).timestamp()
        except SourceFailed:
            # A source is asked anew in every run.
            worklist.add(rank, 0, source)
            return
        except ArticleError:
            if digest is None and self.recognition.is_forgotten(source.uri, None):
                worklist.found[State.FORGOTTEN] += 1
                return
            # It is read again in its turn, and fails there, if it still does.
            digest = None
        if sight is None:
            worklist.met.mark(self.history.number(source.uri))
        if (row_waiting := self.waiting.get(source.uri)) and not self._is_due(row_waiting, digest):
            worklist.waiting.append(row_waiting)
            return
        worklist.add(rank, source.changed_at() if since is None else since, source)

    def _is_due(self, row: WaitingRow, digest: str | None) -> bool:
        attempt: Attempt = self.recognition.attempt(digest)
        return is_due(row, attempt, datetime.now(UTC), parked=self.retry_parked)
