"""What the commands on the history say about an article that was corrected."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from tests.test_cli import Run, command_line, write

FIRST = (
    "नई दिल्ली: रक्षा मंत्री अरुण मेहता ने सोमवार को जापान के रक्षा मंत्री केन सातो से मुलाकात की। "
    "दोनों देश समुद्री सुरक्षा में सहयोग बढ़ाने पर सहमत हुए।\n"
)
# Corrected: the day, and a second undertaking.
CORRECTED = FIRST.replace("सोमवार", "मंगलवार").replace("बढ़ाने पर", "और बढ़ाने पर")
LEAD, CORRECTED_LEAD = (text.split("। ")[0].removeprefix("नई दिल्ली: ") + "।" for text in (FIRST, CORRECTED))
SQL = "SELECT kind, fact, former_quote, quote, former_run_id, run_id FROM changes ORDER BY change_id"


@pytest.fixture
def extractor(tmp_path: Path) -> Run:
    """Run 1 read both articles, run 2 the corrected one."""
    run = command_line(tmp_path)
    write(tmp_path / "news", a=FIRST, b=FIRST.replace("केन सातो", "रेन सातो"))
    assert run("run", "news").returncode == 0
    write(tmp_path / "news", a=CORRECTED)
    assert run("run", "news").returncode == 0
    return run


def test_runs_are_listed_with_what_of_them_is_current(extractor: Run) -> None:
    runs = json.loads(extractor("runs", "--json").stdout)
    assert [(r["run_id"], r["n_extracted"], r["n_unchanged"], r["n_current"]) for r in runs] == [
        (2, 1, 1, 1),
        (1, 2, 0, 1),
    ]
    assert [row["run_id"] for row in json.loads(extractor("runs", "--limit", "1", "--json").stdout)] == [2]
    assert len(extractor("runs").stdout.splitlines()) == 3


def test_a_corrected_text_changes_facts_and_removes_none(extractor: Run, tmp_path: Path) -> None:
    found = json.loads(extractor("diff", "1", "2", "--json").stdout)
    assert {key: found[key] for key in ("compared", "only_before", "only_after")} == {
        "compared": 1,
        "only_before": 1,
        "only_after": 0,
    }
    ((article),) = found["articles"]
    assert article["uri"] == "news/a.txt"
    assert [(change["kind"], change["fact"]) for change in article["changes"]] == [
        ("changed", "event"),
        ("changed", "commitment"),
    ]
    event = article["changes"][0]
    assert event["fields"]["date_text"] == ["सोमवार", "मंगलवार"]
    assert CORRECTED_LEAD in CORRECTED
    assert (event["former_quote"] in FIRST, event["quote"] in CORRECTED) == (True, True)
    with sqlite3.connect(tmp_path / "facts.db") as connection:
        stored = connection.execute(SQL).fetchall()
    assert stored == [(c["kind"], c["fact"], c["former_quote"], c["quote"], 1, 2) for c in article["changes"]]


def test_a_diff_is_read_by_people(extractor: Run) -> None:
    printed = extractor("diff", "1", "current").stdout
    assert "date_text: सोमवार -> मंगलवार" in printed
    assert printed.splitlines()[-1] == (
        "2 articles compared, 1 differs: 0 new, 0 removed, 2 changed; 0 only in run 1, 0 only in what is current."
    )


def test_a_diff_backwards_is_the_diff_with_its_sides_exchanged(extractor: Run) -> None:
    forth, back = (json.loads(extractor("diff", *order, "--json").stdout) for order in (("1", "2"), ("2", "1")))
    exchanged = [(c["quote"], c["former_quote"]) for c in back["articles"][0]["changes"]]
    assert [(c["former_quote"], c["quote"]) for c in forth["articles"][0]["changes"]] == exchanged


def test_the_history_of_an_article_says_why_it_was_extracted_and_what_that_changed(extractor: Run) -> None:
    assert extractor("run", "news", "--force").returncode == 0
    extractions = json.loads(extractor("history", "a.txt", "--json").stdout)["extractions"]
    assert [(x["run_id"], x["reasons"], x["is_current"], len(x["changes"])) for x in extractions] == [
        (1, ["new"], 0, 0),
        (2, ["text"], 0, 2),
        (3, [], 1, 0),
    ]
    printed = extractor("history", "a.txt").stdout
    assert "(forced)" in printed
    assert "changed event" in printed


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("diff", "1", "9"), "there is no run 9"),
        (("diff", "x", "2"), "'x' is neither the number of a run nor 'current'"),
        (("history", "nowhere"), "no article in facts.db has 'nowhere'"),
    ],
)
def test_what_is_not_there_is_named(extractor: Run, arguments: tuple[str, ...], message: str) -> None:
    done = extractor(*arguments)
    assert (done.returncode, message in done.stderr) == (2, True)
