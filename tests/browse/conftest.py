from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from selenium.webdriver import Chrome

from db.engine import open_database
from db.store import Store
from extractor.folding import fold
from tests.browser import Page
from tests.db.gold_database import build_gold_database
from tests.report.articles import Reading, hostile, talks


def store_readings(path: Path, readings: list[Reading]) -> None:
    with open_database(path) as database:
        store = Store(database, fold)
        run_id = store.begin_run("run", "offline")
        for article, record in readings:
            store.save(run_id, article, record)
        store.finish_run(run_id)


@contextmanager
def serving(path: Path) -> Iterator[str]:
    """The address at which `extractor browse` serves the database, as it prints it."""
    command = [sys.executable, "-m", "extractor", "browse", "--port", "0", "--db", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            yield server.stdout.readline().strip()
        finally:
            server.terminate()


@pytest.fixture(scope="session")
def served_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The gold, an English article with all that can be wrong, and one that attacks the page."""
    path = tmp_path_factory.mktemp("odd #name?") / "my facts.db"
    build_gold_database(path)
    store_readings(path, [talks(), hostile()])
    return path


@pytest.fixture(scope="session")
def address(served_path: Path) -> Iterator[str]:
    with serving(served_path) as found:
        yield found


@pytest.fixture
def page(browser: Chrome, address: str) -> Iterator[Page]:
    """The start page in a browser; whatever a test does there, nothing is complained of and nobody else is asked."""
    shown = Page(browser, address)
    shown.emulate()
    shown.open()
    yield shown
    asked = shown.requests()
    assert shown.complaints() == []
    assert asked
    assert [url for url in asked if not url.startswith(address)] == []
