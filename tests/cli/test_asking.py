from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from db.queries import canned_queries
from extractor.cli.answers import markdown, print_answer
from tests.db.gold_database import build_gold_database

Ask = Callable[..., str]
RENEWED_IN_2015 = {"partner": "IND", "status": "renewed", "year": 2015, "agreements": 2}


@pytest.fixture(scope="module")
def ask(tmp_path_factory: pytest.TempPathFactory) -> Ask:
    """What `extractor ...` prints beside the gold as facts.db."""
    folder = tmp_path_factory.mktemp("gold")
    build_gold_database(folder / "facts.db")

    def run(*arguments: str) -> str:
        command = [sys.executable, "-m", "extractor", *arguments]
        return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stdout

    return run


def test_questions_are_listed_with_their_parameters(ask: Ask, tmp_path: Path) -> None:
    printed = ask("query")
    assert "last_contact --param country=SIDE\n    Last contact with each country. " in printed
    assert "sidelines --param year=INTEGER [--param country=SIDE] [--param limit=100]\n" in printed
    listed = json.loads(ask("query", "--json"))
    assert [query["name"] for query in listed] == sorted(canned_queries())
    assert listed[0]["parameters"][0] == {
        "name": "country",
        "type": "side",
        "meaning": "one side",
        "required": True,
        "default": None,
    }


def test_an_answer_is_a_table_json_csv_or_markdown(ask: Ask) -> None:
    question = ("query", "agreements_by_pair", "--param", "country=usa", "--param", "partner=IND")
    rows = json.loads(ask(*question, "--json"))
    assert RENEWED_IN_2015 in rows
    assert json.loads(ask(*question, "--format", "json")) == rows
    shown = [{key: "" if value is None else str(value) for key, value in row.items()} for row in rows]
    assert list(csv.DictReader(io.StringIO(ask(*question, "--format", "csv")))) == shown
    assert ask(*question, "--format", "markdown").splitlines() == [
        "| partner | status | year | agreements |",
        "| --- | --- | --- | --- |",
        *("| " + " | ".join(row.values()).replace("_", "\\_") + " |" for row in shown),
    ]
    assert ask(*question).splitlines()[0].split() == ["partner", "status", "year", "agreements"]


def test_text_of_articles_is_no_markdown() -> None:
    hostile = "a | b\n# c <script>alert(1)</script> [x](y) `z` *w* _v_ \\"
    assert markdown(["q"], [[hostile], [None], [3]]).splitlines()[2:] == [
        "| a \\| b \\# c &lt;script&gt;alert(1)&lt;/script&gt; \\[x\\](y) \\`z\\` \\*w\\* \\_v\\_ \\\\ |",
        "|  |",
        "| 3 |",
    ]


def test_search_prints_hits_with_their_snippets(ask: Ask) -> None:
    assert ask("search", "Haruka Morita", "--type", "meeting").splitlines()[:2] == [
        "event (meeting): Delegation-level talks between the Defence Ministers of India and Japan in New Delhi",
        "    gold/d01_japan_release.txt · 2024-11-05",
    ]
    (hit,) = json.loads(ask("search", "हारुका", "मोरिता", "--type", "visit", "--since", "2024-01-01", "--json"))
    assert [hit["snippet"]["text"][start:end] for start, end in hit["snippet"]["marks"]] == ["हारुका", "मोरिता"]
    assert ask("search", "अनुपस्थित शब्द") == ""


def test_countries_may_be_named_in_questions_and_searches(ask: Ask) -> None:
    assert ask("query", "last_contact", "--param", "country=New Zealand") == ask(
        "query", "last_contact", "--param", "country=NZL"
    )
    assert ask("search", "रक्षा", "--country", "दक्षिण कोरिया", "--since", "2021", "--json") == ask(
        "search", "रक्षा", "--country", "KOR", "--since", "2021-01-01", "--json"
    )


def test_an_empty_answer_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    print_answer(("partner", "day"), [], "table")
    printed = capsys.readouterr()
    assert (printed.out.split(), printed.err) == (["partner", "day"], "extractor: nothing is found\n")
    print_answer(("partner", "day"), [], "json")
    assert capsys.readouterr() == ("[]\n", "")
