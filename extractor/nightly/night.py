"""A night from beginning to end: lock, scan, backup, extraction within limits, report."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from db.absence import Absences
from db.backup import back_up, backup_folder
from db.engine import Database, open_database
from db.lock import run_lock
from db.migrations import latest_version, version_of
from db.queries import History, Standing
from db.queries.morning import Morning
from db.store import RunStatus, Store
from extractor.budget import Budget, open_budget
from extractor.extraction import Extractor, Identity
from extractor.folding import fold
from extractor.forecast import Forecaster
from extractor.inputs import Inputs, each, uri_of
from extractor.models import open_extractor
from extractor.nightly.absence import note_absences
from extractor.nightly.journal import Journal
from extractor.nightly.options import NightlyOptions
from extractor.nightly.report import Report, report_of
from extractor.nightly.scan import Scan
from extractor.nightly.worklist import Worklist
from extractor.pipeline import Run
from extractor.recognition import Recognition
from extractor.runs import link_within, open_recognition, open_store, seldom_collecting
from extractor.settings import Settings
from extractor.stopping import stopping
from extractor.summary import Outcome, State, Stop, Summary

Tell = Callable[[Outcome], None]
# What becomes of articles that need no extraction.
FOUND = (State.CURRENT, State.DUPLICATE, State.FORGOTTEN)


@dataclass(frozen=True)
class Night:
    """What a night works on, within which limits, and who hears of it. `folders` are those that are looked through as a
    whole: what is missing there is gone."""

    inputs: Inputs
    folders: tuple[Path, ...]
    database: Path
    settings: Settings
    options: NightlyOptions
    tell: Tell
    journal: Journal

    async def run(self) -> Report:
        """Bring the database up to date. Raises LockedError where another run holds it, RunError where the night as a
        whole cannot go on; what was stored until then stays."""
        budget = open_budget(self.options.budget, self.settings)
        limit = self.options.seconds
        # The extractor comes first: a model that cannot be asked leaves no database behind.
        async with open_extractor(self.settings) as extractor:
            with run_lock(self.database):
                existed = self.database.exists()
                backup = self._back_up_before_upgrade() if existed else None
                with open_database(self.database) as opened:
                    store = open_store(opened)
                    run_id = self._begin(store, extractor.identity)
                    run = self._run(opened, store, extractor, run_id, budget)
                    status = RunStatus.STOPPED
                    try:
                        with Worklist() as worklist:
                            scan = asyncio.create_task(self._scan(opened, store, run.recognition, worklist))
                            with self._stopping(run, scan, limit):
                                await _unless_stopped(scan)
                                if worklist.complete:
                                    self._note_absences(opened, worklist)
                                if worklist and not run.summary.stopped:
                                    backup = backup or (self._back_up() if existed else None)
                                    await run.over(each(worklist.due))
                                await link_within(run, opened)
                            morning, gone = Morning(opened, run_id), Absences(opened).gone()
                            report = report_of(morning, run.summary, worklist, gone, extractor.identity.model, backup)
                        status = RunStatus.STOPPED if report.undone else RunStatus.FINISHED
                    finally:
                        unchanged = run.summary.articles[State.CURRENT]
                        store.finish_run(run_id, unchanged=unchanged, status=status)
                    return report

    def _begin(self, store: Store, identity: Identity) -> int:
        arguments = self.options.model_dump(mode="json")
        run_id = store.begin_run("nightly", identity.model, parameters=identity.parameters, arguments=arguments)
        self.journal.write("start", run_id=run_id, model=identity.model)
        return run_id

    def _run(self, opened: Database, store: Store, extractor: Extractor, run_id: int, budget: Budget | None) -> Run:
        recognition, most = open_recognition(opened, store, extractor.identity), self.options.max_articles
        tell = partial(self._tell, Standing(opened))
        return Run(extractor, store, tell, recognition, run_id, self.settings.concurrency, most, budget)

    @contextmanager
    def _stopping(self, run: Run, scan: asyncio.Task[None], limit: float | None) -> Iterator[None]:
        """Signals and the deadline end scan and run; the scan at once, as a source may be silent for long."""

        def stop(reason: Stop) -> None:
            scan.cancel()
            run.stop(reason)

        signals, deadline = stopping(lambda: stop(Stop.INTERRUPTED)), _deadline(limit, lambda: stop(Stop.DEADLINE))
        with signals, deadline, seldom_collecting():
            yield

    async def plan(self) -> Summary:
        """What the night would extract, and what it would take. Nothing is written, no model is asked."""
        with self._readonly() as opened:
            async with open_extractor(self.settings.without_sending()) as extractor:
                store = Store(opened, fold)
                recognition = open_recognition(opened, store, extractor.identity)
                run = Run(extractor, store, self.tell, recognition, limit=self.options.max_articles)
                with Worklist() as worklist:
                    await self._scan(opened, store, recognition, worklist)
                    await run.plan(each(worklist.due), Forecaster(self.settings))
        for state, count in worklist.found.items():
            run.summary.articles[state] += count
        return run.summary

    async def _scan(self, opened: Database, store: Store, recognition: Recognition, worklist: Worklist) -> None:
        waiting = {row.uri: row for row in Standing(opened).waiting()}
        own = frozenset(uri_of(path, self.database.parent) for path in self.options.written)
        scan = Scan(store, History(opened), recognition, waiting, self.options.retry_parked, own)
        async with self.inputs(opened) as inputs:
            await scan.over(inputs, worklist)
        found = {"due": len(worklist), **{state.value: worklist.found[state] for state in FOUND}}
        self.journal.write("scanned", **found, waiting=len(worklist.waiting))
        for row in worklist.waiting:
            self.journal.wait(row)

    def _note_absences(self, opened: Database, worklist: Worklist) -> None:
        """Write down whose file is gone, before anything else is written."""
        absences, waiting = Absences(opened), [row.uri for row in Standing(opened).waiting()]
        for uri in note_absences(absences, self.folders, self.database.parent, worklist.met, waiting):
            self.journal.write("gone", uri=uri)

    def _tell(self, standing: Standing, outcome: Outcome) -> None:
        self.journal.tell(outcome, standing.waiting_for(outcome.uri) if outcome.state is State.FAILED else None)
        self.tell(outcome)

    def _back_up_before_upgrade(self) -> Path | None:
        """A backup of a database that opening it would change to another version."""
        if version_of(self.database) in (0, latest_version()):
            return None
        return self._back_up()

    def _back_up(self) -> Path | None:
        """A backup before the first write that matters; a night without work needs none."""
        if not self.options.backups:
            return None
        path = back_up(self.database, backup_folder(self.database), self.options.backups)
        self.journal.write("backup", path=str(path), bytes=path.stat().st_size)
        return path

    @contextmanager
    def _readonly(self) -> Iterator[Database]:
        with TemporaryDirectory() as scratch:
            # Without a database nothing is current; an empty one says so.
            present = self.database.exists()
            path = self.database if present else Path(scratch) / "empty.db"
            with open_database(path, readonly=present) as opened:
                yield opened


async def _unless_stopped(scan: asyncio.Task[None]) -> None:
    """Wait for the end of the scan, also where it was stopped."""
    try:
        await scan
    except asyncio.CancelledError:
        task = asyncio.current_task()
        if task and task.cancelling():
            # The second signal: it is not the scan that was stopped, but all.
            raise


@contextmanager
def _deadline(seconds: float | None, stop: Callable[[], None]) -> Iterator[None]:
    """Call `stop` after so many seconds; the clock of the wall may jump meanwhile."""
    if seconds is None:
        yield
        return
    handle = asyncio.get_running_loop().call_later(seconds, stop)
    try:
        yield
    finally:
        handle.cancel()
