"""What several articles tell of the same, in a browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver import Chrome

from extractor.report import Selection, collect, render
from schemas.vocabulary import Certainty, EventStatus
from tests.browser import Page, file_url
from tests.report.articles import REPORTS, alone, linked, talks


@pytest.fixture
def together(browser: Chrome, tmp_path: Path) -> Iterator[Page]:
    file = tmp_path / "together.html"
    file.write_text(render(collect(linked(REPORTS, tmp_path), Selection())), encoding="utf-8")
    page = Page(browser, file_url(file))
    page.emulate()
    page.open()
    yield page
    assert page.complaints() == []


def test_what_several_articles_report_counts_once_and_is_said_to(together: Page) -> None:
    assert together.texts(".linked") == [
        "Taken for the same across articles: 2 people with several names, 1 occasion that several articles report"
        " (1 with contradictions), 1 document that several articles name. They count once. Rules found that, and may be"
        " wrong: each fact says what it was taken together with."
    ]
    assert together.texts(".matrix")[0].split("\n")[1:] == ["CHL NOR", "Chile", "1", "Norway", "1"]
    assert together.texts(".matrix")[1].split("\n")[1:] == ["CHL NOR", "Kari Nilsen NOR", "1", "Pedro Rojas CHL", "1"]
    assert together.texts(".groups > li") == [
        "Meeting of the Defence Ministers of Norway and Chile 2 reports\na.txt (E1)\nb.txt (E1)\n"
        "date: 2024-05-06 / 2024-05-07",
        "ध्रुवीय बचाव समझौते Agreement on polar rescue 3 reports\n"
        "under negotiation published 2024-05-07 ध्रुवीय बचाव समझौते, a.txt (A1)\n"
        "finalised published 2024-05-08 polar rescue agreement, b.txt (A1)\n"
        "signed 2024-08 polar rescue agreement, c.txt (A1)",
    ]


def test_people_are_found_by_each_of_their_names(together: Page) -> None:
    for name in ("कारी", "kari"):
        together.open(f"#/facts?person={name}&type=event")
        assert len(together.all(".fact")) == 2


def test_a_fact_leads_to_what_else_tells_of_it(together: Page) -> None:
    together.open("#/article/1/E1")
    told = dict(zip(together.texts(".card.event dt"), together.texts(".card.event dd"), strict=True))
    assert (told["Also reported in"], told["Reports differ"]) == ("b.txt (E1)", "date: 2024-05-06 / 2024-05-07")
    together.all(".card.agreement .told a")[0].click()
    together.wait(lambda: together.script("location.hash") == "#/article/2/A1")
    assert together.texts(".card.agreement .told li")[1].endswith("polar rescue agreement, here")


@pytest.mark.parametrize(
    ("changes", "met"),
    [
        ({}, True),
        ({"status": EventStatus.ONGOING}, True),
        ({"status": EventStatus.SCHEDULED}, False),
        ({"status": EventStatus.PROPOSED}, False),
        ({"status": EventStatus.CANCELLED}, False),
        ({"certainty": Certainty.DENIED}, False),
    ],
)
def test_who_meets_whom_counts_what_took_place(
    browser: Chrome, tmp_path: Path, changes: dict[str, object], met: bool
) -> None:
    article, record = talks()
    record = record.model_copy(update={"events": (record.events[0].model_copy(update=changes),)})
    file = tmp_path / "talks.html"
    file.write_text(render(collect(alone((article, record)), Selection())), encoding="utf-8")
    page = Page(browser, file_url(file))
    page.open()
    assert bool(page.all(".matrix")) == met
