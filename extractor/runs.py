"""A run from beginning to end: open the database and the extractor, process the articles, close the books."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, TypeAlias

from db.duplicates import Duplicates
from db.engine import Database, open_database
from db.forgetting import forgotten
from db.links import is_unlinked
from db.lock import run_lock
from db.records import Told
from db.store import RunStatus, Store
from extractor.budget import open_budget
from extractor.extraction import Identity
from extractor.folding import fold
from extractor.forecast import Forecaster
from extractor.inputs import Inputs, of_paths, uri_of
from extractor.likeness import bands_of
from extractor.models import open_extractor
from extractor.pipeline import Run
from extractor.reading import name_of
from extractor.reading.finding import is_folder
from extractor.recognition import Recognition
from extractor.repetitions import Repetitions
from extractor.settings import Settings
from extractor.stopping import stopping
from extractor.summary import Outcome, State, Summary
from schemas.change import FactChange
from schemas.errors import ConfigurationError

if TYPE_CHECKING:
    from extractor.sources.configuration import Configuration


@dataclass(frozen=True)
class RunOptions:
    """What a run is to do: at most `limit` articles and `budget` dollars, also current articles (`force`), also those
    that repeat others (`duplicates`), without making current what it finds (`shadow`), without asking the web
    (`offline`), or only tell what it would do (`dry_run`)."""

    limit: int | None = None
    budget: Decimal | None = None
    force: bool = False
    dry_run: bool = False
    shadow: bool = False
    duplicates: bool = False
    offline: bool = False


# What a run works through: paths, or the sources of a configuration.
Wanted: TypeAlias = "Sequence[Path] | Configuration"


def wanted_of(paths: Sequence[Path], config: Path | None, *, sources: bool) -> Wanted:
    """What a command works through: the paths, or all sources. Raises ConfigurationError where it is told neither, and
    where none of the paths exists; of several, those that are missing are articles that fail."""
    if sources == bool(paths):
        raise ConfigurationError("name either the PATHS of articles or --sources, those of the configuration")
    if paths and all(map(_is_missing, paths)):
        missing = "; ".join(f"{name_of(path)}: does not exist" for path in paths)
        raise ConfigurationError(f"{missing}; check what was typed")
    if not sources:
        return paths
    from extractor.sources.configuration import sources_of

    return sources_of(config)


def _is_missing(path: Path) -> bool:
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except (OSError, ValueError):
        return False
    return False


def compare(before: Told, after: Told) -> Sequence[FactChange]:
    """`changes_between`, imported when the first article changes: most runs change none, and alignment takes long."""
    from extractor.history.changes import changes_between

    return changes_between(before, after)


async def run_articles(
    wanted: Wanted,
    database: Path,
    settings: Settings,
    options: RunOptions,
    tell: Callable[[Outcome], None],
) -> Summary:
    """Bring the database up to date with the articles below paths or of sources; `tell` hears of every article.

    Raises RunError where the run as a whole cannot go on; what was stored until then stays.
    """
    budget = open_budget(options.budget, settings)
    if options.dry_run:
        return await _plan(wanted, database, settings, options, tell)
    # The extractor comes first: a model that cannot be asked leaves no database behind.
    async with open_extractor(settings) as extractor:
        with open_database(database) as opened, run_lock(database):
            store = open_store(opened)
            identity = extractor.identity
            run_id = store.begin_run(
                "run",
                identity.model,
                parameters=identity.parameters,
                arguments={**_named(wanted), **asdict(options)},
                shadow=options.shadow,
            )
            recognition = open_recognition(opened, store, identity, options, wanted)
            run = Run(extractor, store, tell, recognition, run_id, settings.concurrency, options.limit, budget)
            status = RunStatus.STOPPED
            try:
                async with inputs_of(wanted, database.parent, offline=options.offline)(opened) as inputs:
                    with stopping(run.stop), seldom_collecting():
                        await run.over(inputs)
                        await link_within(run, opened)
                if not run.summary.stopped:
                    status = RunStatus.FINISHED
            finally:
                store.finish_run(run_id, unchanged=run.summary.articles[State.CURRENT], status=status)
    return run.summary


def link(database: Database) -> None:
    """Link the articles whose facts have changed with all others; where none has, not even the rules are read."""
    if is_unlinked(database):
        from extractor.linking import link_new

        link_new(database)


async def link_within(run: Run, database: Database) -> None:
    """As `link`, until the run is closed: what is left then is linked by the next one."""
    if is_unlinked(database):
        from extractor.linking import link_batch

        while not run.closed and link_batch(database):
            await asyncio.sleep(0)


@contextmanager
def seldom_collecting() -> Iterator[None]:
    """Collect garbage less often: articles leave few cycles behind, and a tenth of the time and more would go into
    walking over lexicons and the models of the SDK again and again. Ten times as seldom still, it is 7 MB that wait."""
    usual = gc.get_threshold()
    gc.set_threshold(10_000)
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
        gc.set_threshold(*usual)


async def _plan(
    wanted: Wanted,
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
                recognition = open_recognition(opened, store, extractor.identity, options, wanted)
                run = Run(extractor, store, tell, recognition, limit=options.limit)
                async with inputs_of(wanted, database.parent, offline=True)(opened) as inputs:
                    await run.plan(inputs, Forecaster(settings))
    return run.summary


def open_store(database: Database) -> Store:
    """The store of a run: it keeps changes, and makes versions findable by their likeness."""
    return Store(database, fold, compare, bands_of)


def open_recognition(
    database: Database,
    store: Store,
    identity: Identity,
    options: RunOptions | None = None,
    wanted: Wanted | None = None,
) -> Recognition:
    """What compares the articles of a run with the ledger. Of paths near-copies are wanted as well, and of files also
    those that were removed by hand: whoever names them wants their facts."""
    options = options or RunOptions()
    repetitions = Repetitions(store, Duplicates(database))
    paths = wanted if isinstance(wanted, Sequence) else ()
    named = {uri_of(path, database.path.parent) for path in paths if not is_folder(path)}
    held = {uri: each for uri, each in forgotten(database).items() if uri not in named}
    copies = isinstance(wanted, Sequence)
    return Recognition(store, identity, options.force, options.shadow, options.duplicates, copies, repetitions, held)


def inputs_of(wanted: Wanted, base: Path, *, offline: bool = False) -> Inputs:
    """The articles of paths or sources; files below `base` are named by their path from there."""
    if isinstance(wanted, Sequence):
        return of_paths(wanted, base)
    from extractor.sources.gathering import of_sources

    return of_sources(wanted, base, offline=offline)


def _named(wanted: Wanted) -> dict[str, list[str]]:
    if isinstance(wanted, Sequence):
        return {"paths": [str(path) for path in wanted]}
    return {"sources": [source.name for source in wanted.sources]}
