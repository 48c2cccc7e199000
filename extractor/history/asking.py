"""The status of a database by its path: opens what is needed, for reading only."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from db.engine import open_database
from extractor.history.status import Inspector, Status
from extractor.inputs import file_inputs
from extractor.models import open_extractor
from extractor.settings import Settings


async def ask_status(paths: Sequence[Path], database: Path, settings: Settings) -> Status:
    """How the articles below the paths stand, or all that the database knows. Raises RunError."""
    with open_database(database, readonly=True) as opened:
        async with open_extractor(settings.without_sending()) as extractor:
            inspector = Inspector(opened, settings, extractor.identity)
            return inspector.look_at(file_inputs(paths, database.parent)) if paths else inspector.known()
