"""The one-off programs do what the README says of them."""

from __future__ import annotations

import csv
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SEED = ROOT / "seeds/004_397cb0847dedce3a.txt"


def run(script: str, *arguments: str | Path) -> str:
    command = [sys.executable, f"scripts/{script}.py", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def test_extract_article_prints_facts_with_their_quotes() -> None:
    lines = [line.split("\t") for line in run("extract_article", SEED).splitlines()]
    assert ["E1", "meeting"] in [line[:2] for line in lines]
    text = SEED.read_text(encoding="utf-8")
    assert all(quote in text for _, _, quote in lines)


def test_agreements_to_csv_writes_a_line_an_agreement(tmp_path: Path) -> None:
    (tmp_path / SEED.name).write_bytes(SEED.read_bytes())
    rows = list(csv.DictReader(run("agreements_to_csv", tmp_path).splitlines()))
    assert [(row["article"], row["type"], row["parties"], row["date"]) for row in rows] == [
        (SEED.name, "roadmap", "IND KOR", "2019")
    ]


def test_who_met_whom_counts_pairs(tmp_path: Path) -> None:
    database = tmp_path / "facts.db"
    command = [sys.executable, "-m", "extractor", "run", str(SEED), "--db", str(database)]
    subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    assert run("who_met_whom", database) == "1\tराजनाथ सिंह (IND)\tशु वुक (KOR)\n"


@pytest.mark.parametrize("script", ["extract_article", "agreements_to_csv"])
def test_a_program_that_is_told_nothing_says_what_it_wants(script: str) -> None:
    done = subprocess.run(
        [sys.executable, f"scripts/{script}.py"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert f"{script}.py " in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "script", ["check", "test", "lock", "benchmark", "record_cassettes", "soak", "torture", "nightly"]
)
def test_programs_can_be_called(script: str) -> None:
    assert (ROOT / "scripts" / script).stat().st_mode & 0o111
