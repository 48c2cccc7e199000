"""`extractor annotate` and `extractor evaluate` as a user runs them, on gold of his own."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.test_cli import Run, command_line

TEXT = """भारत और नॉर्वे के रक्षा मंत्रियों की ओस्लो में बैठक

ओस्लो, 5 मई 2025। रक्षा मंत्री मनोहर वर्मा ने सोमवार को यहां नॉर्वे के रक्षा मंत्री तूरे सांदविक के साथ बैठक की।
दोनों मंत्रियों ने समुद्री सुरक्षा पर सहयोग बढ़ाने पर सहमति व्यक्त की।
"""


@pytest.fixture
def drafted(tmp_path: Path) -> tuple[Run, Path]:
    (tmp_path / "oslo.txt").write_text(TEXT, encoding="utf-8")
    run = command_line(tmp_path)
    assert run("annotate", "oslo.txt").stdout == "oslo.json\n"
    return run, tmp_path / "oslo.json"


def correct(path: Path, change: Callable[[dict[str, list[dict[str, object]]]], object] = lambda gold: None) -> None:
    gold = json.loads(path.read_text(encoding="utf-8"))
    del gold["article"]["draft"]
    change(gold)
    path.write_text(json.dumps(gold), encoding="utf-8")


def test_a_draft_is_no_gold_until_somebody_has_corrected_it(drafted: tuple[Run, Path]) -> None:
    run, path = drafted
    checked = run("annotate", "oslo.txt", "--check")
    assert (checked.returncode, checked.stdout) == (
        1,
        'article: is a draft; correct it, then delete its line "draft"\n',
    )
    warning = "extractor: drafts that nobody has corrected, so that nothing is measured by them: oslo.json\n"
    assert run("evaluate", ".").stderr == warning
    correct(path)
    checked = run("annotate", "oslo.txt", "--check")
    assert (checked.returncode, checked.stdout) == (0, "oslo.json: no problems\n")
    assert run("evaluate", ".").stderr == ""


def test_what_was_corrected_is_a_mistake_of_the_extractor(drafted: tuple[Run, Path]) -> None:
    run, path = drafted
    correct(path, lambda gold: gold["commitments"].clear())
    found = json.loads(run("evaluate", ".", "--json").stdout)
    assert (found["scores"]["event"]["f1"], found["scores"]["commitment"]["precision"]) == (1, 0)
    assert "दोनों मंत्रियों ने समुद्री सुरक्षा" in run("evaluate", ".", "--errors").stdout


def test_an_earlier_evaluation_is_put_beside_the_present_one(drafted: tuple[Run, Path]) -> None:
    run, path = drafted
    correct(path)
    before = path.parent.parent / "before.json"
    before.write_text(run("evaluate", ".", "--json").stdout, encoding="utf-8")
    assert "commitment" in run("evaluate", ".", "--compare", before).stdout
    path.write_text(path.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    other = "extractor: the two evaluations were measured on different gold; evaluate both again\n"
    assert run("evaluate", ".", "--compare", before).stderr == other
    refused = run("evaluate", ".", "--compare", "oslo.json")
    assert (refused.returncode, refused.stderr) == (
        2,
        "extractor: oslo.json: is no evaluation; write one with --json\n",
    )
