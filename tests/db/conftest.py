from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.engine import Database, open_database
from db.store import Store
from extractor.folding import fold


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "facts.db"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    with open_database(path) as opened:
        yield opened


@pytest.fixture
def store(database: Database) -> Store:
    return Store(database, fold)


@pytest.fixture
def run_id(store: Store) -> int:
    return store.begin_run("run", "offline")
