"""Settings of all tests."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from selenium.webdriver import Chrome

from tests.browser import open_browser
from tests.db.gold_database import build_gold_database

# A loaded machine must not fail a test: time is measured by scripts/benchmark.
settings.register_profile("project", deadline=None)
settings.load_profile("project")

# A shell that runs the tests in the background has them ignore Ctrl-C, and so would the programs that they start.
signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def gold_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The gold as a database; nobody writes to it."""
    made = tmp_path_factory.mktemp("gold") / "facts.db"
    build_gold_database(made)
    return made


@pytest.fixture(scope="session")
def browser() -> Iterator[Chrome]:
    with open_browser() as driver:
        yield driver
