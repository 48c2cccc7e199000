from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from db.engine import open_database
from db.queries import Queries
from db.store import Store
from extractor.folding import fold
from extractor.report import Selection, collect, render
from tests.report.articles import Reading

COMMAND = (sys.executable, "-m", "extractor", "report")


@pytest.fixture
def folder(tmp_path: Path, readings: list[Reading]) -> Path:
    """A folder with the database of all articles."""
    with open_database(tmp_path / "facts.db") as database:
        store = Store(database, fold)
        run_id = store.begin_run("run", "offline")
        for article, record in readings:
            store.save(run_id, article, record)
    return tmp_path


def report(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*COMMAND, *arguments], cwd=folder, capture_output=True, text=True, check=False)


def written(folder: Path, selection: Selection) -> str:
    with open_database(folder / "facts.db", readonly=True) as database:
        return render(collect(Queries(database).linked_readings(), selection))


def test_the_report_is_one_file(folder: Path, readings: list[Reading]) -> None:
    done = report(folder)
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == f"extractor: report.html: {len(readings)} articles\n"
    assert (folder / "report.html").read_text(encoding="utf-8") == written(folder, Selection())


def test_the_report_goes_to_stdout_where_that_is_asked_for(folder: Path) -> None:
    done = report(folder, "-o", "-")
    assert done.stdout == written(folder, Selection())
    assert not (folder / "-").exists()


@pytest.mark.parametrize("country", ["NOR", "nor", "Norway", "नॉर्वे"])
def test_a_country_is_named_by_its_code_or_its_name(folder: Path, country: str) -> None:
    assert report(folder, "--country", country, "-o", "norway.html").stderr == "extractor: norway.html: 1 article\n"
    assert (folder / "norway.html").read_text(encoding="utf-8") == written(folder, Selection(country="NOR"))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--country", "Atlantis"), "'Atlantis' is no country or organization, as in USA, 'South Korea' or ASEAN"),
        (("--country", "Oslo"), "'Oslo' is no country or organization, as in USA, 'South Korea' or ASEAN"),
        (("--since", "May"), "'May' is no day, month or year of the calendar, as in 2024-07-15, 2024-07 or 2024"),
        (
            ("--since", "../2020"),
            "'../2020' is no day, month or year of the calendar, as in 2024-07-15, 2024-07 or 2024",
        ),
        (("--db", "nothing.db"), "nothing.db"),
        (("-o", "nowhere/report.html"), "nowhere/report.html: cannot be written: No such file or directory"),
    ],
)
def test_what_cannot_be_reported_is_said_and_writes_nothing(
    folder: Path, arguments: tuple[str, ...], message: str
) -> None:
    done = report(folder, *arguments)
    assert done.returncode == 2
    assert message in done.stderr
    assert list(folder.glob("**/*.html")) == []
