from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from selenium.webdriver import Chrome

from extractor.report import Selection, collect, render
from tests.browser import Page, file_url
from tests.db.records import GOLD, gold
from tests.report.articles import Reading, hostile, linked, talks

Opened = Callable[[str], Page]


@pytest.fixture(scope="session")
def readings() -> list[Reading]:
    """The five seeds with their gold, an English article with all that can be wrong, and one that attacks the page."""
    return [*map(gold, GOLD), talks(), hostile()]


@pytest.fixture(scope="session")
def html(readings: list[Reading], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("report")
    file = folder / "report.html"
    file.write_text(render(collect(linked(readings, folder), Selection())), encoding="utf-8")
    return file


@pytest.fixture
def page(browser: Chrome, html: Path) -> Iterator[Page]:
    """The report in a browser; whatever a test does there, nothing is complained of and nothing leaves the page."""
    shown = Page(browser, file_url(html))
    shown.emulate()
    shown.open()
    yield shown
    asked = set(shown.requests())
    assert shown.complaints() == []
    assert {url.partition("#")[0] for url in asked} <= {shown.url, "about:blank"}
