"""A run from beginning to end: open the database and the extractor, process the articles, close the books."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

from db.engine import open_database
from db.lock import run_lock
from db.queries.records import Told
from db.store import RunStatus, Store
from extractor.budget import open_budget
from extractor.folding import fold
from extractor.forecast import Forecaster
from extractor.inputs import file_inputs
from extractor.models import open_extractor
from extractor.pipeline import Run
from extractor.recognition import Recognition
from extractor.settings import Settings
from extractor.stopping import stopping
from extractor.summary import Outcome, State, Summary
from schemas.change import FactChange


@dataclass(frozen=True)
class RunOptions:
    """What a run is to do: at most `limit` articles and `budget` dollars, also current articles (`force`), without
    making current what it finds (`shadow`), or only tell what it would do (`dry_run`)."""

    limit: int | None = None
    budget: Decimal | None = None
    force: bool = False
    dry_run: bool = False
    shadow: bool = False


def compare(before: Told, after: Told) -> Sequence[FactChange]:
    """`changes_between`, imported when the first article changes: most runs change none, and alignment takes long."""
    from extractor.history.changes import changes_between

    return changes_between(before, after)


async def run_articles(
    paths: Iterable[Path],
    database: Path,
    settings: Settings,
    options: RunOptions,
    tell: Callable[[Outcome], None],
) -> Summary:
    """Bring the database up to date with the articles below `paths`; `tell` hears of every article.

    Raises RunError where the run as a whole cannot go on; what was stored until then stays.
    """
    budget = open_budget(options.budget, settings)
    if options.dry_run:
        return await _plan(paths, database, settings, options, tell)
    with open_database(database) as opened, run_lock(database):
        store = Store(opened, fold, compare)
        async with open_extractor(settings) as extractor:
            identity = extractor.identity
            run_id = store.begin_run(
                "run",
                identity.model,
                parameters=identity.parameters,
                arguments={"paths": [str(path) for path in paths], **asdict(options)},
                shadow=options.shadow,
            )
            recognition = Recognition(store, identity, options.force, options.shadow)
            run = Run(extractor, store, tell, recognition, run_id, settings.concurrency, options.limit, budget)
            status = RunStatus.STOPPED
            try:
                with stopping(run.stop):
                    await run.over(file_inputs(paths, database.parent))
                if not run.summary.stopped:
                    status = RunStatus.FINISHED
            finally:
                store.finish_run(run_id, unchanged=run.summary.articles[State.CURRENT], status=status)
    return run.summary


async def _plan(
    paths: Iterable[Path],
    database: Path,
    settings: Settings,
    options: RunOptions,
    tell: Callable[[Outcome], None],
) -> Summary:
    """A dry run: what would be extracted, and what it would take. Nothing is written, no model is asked."""
    with TemporaryDirectory() as scratch:
        # Without a database nothing is current; an empty one says so.
        present = database.exists()
        with open_database(database if present else Path(scratch) / "empty.db", readonly=present) as opened:
            async with open_extractor(settings.without_sending()) as extractor:
                store = Store(opened, fold)
                recognition = Recognition(store, extractor.identity, options.force, options.shadow)
                run = Run(extractor, store, tell, recognition, limit=options.limit)
                run.plan(file_inputs(paths, database.parent), Forecaster(settings))
    return run.summary
