"""Files that are gone: named in the morning, their facts kept, forgotten on demand."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.test_cli import ARTICLE, Run, command_line, rows, write

NAMES = ("केन", "रेन", "जेन", "डेन")
TEXTS = {name: ARTICLE.replace("केन", word) for name, word in zip("abcd", NAMES, strict=True)}
GONE = "SELECT uri FROM article WHERE gone_since IS NOT NULL ORDER BY uri"


@pytest.fixture
def extractor(tmp_path: Path) -> Run:
    write(tmp_path / "news", **TEXTS)
    run = command_line(tmp_path)
    assert run("nightly", "news").returncode == 0
    return run


def night(extractor: Run, *arguments: str) -> dict[str, Any]:
    report: dict[str, Any] = json.loads(extractor("nightly", *(arguments or ("news",)), "--json").stdout)
    return report


def test_a_file_that_is_gone_is_named_once_and_keeps_its_facts(extractor: Run, tmp_path: Path) -> None:
    (tmp_path / "news/b.txt").unlink()
    done = extractor("nightly", "news", "--log", "n.jsonl")
    assert (
        done.returncode,
        "## Files that are gone (1 since the last night, 1 in all)\n\n- `news/b.txt`" in done.stdout,
    ) == (0, True)
    assert '"event": "gone", "uri": "news/b.txt"' in (tmp_path / "n.jsonl").read_text(encoding="utf-8")
    again = extractor("nightly", "news")
    assert "(0 since the last night, 1 in all)\n\nTheir facts stay" in again.stdout
    assert ("news/b.txt",) in rows(tmp_path / "facts.db", "SELECT uri FROM articles")
    assert "forget --gone" in extractor("status").stdout
    assert extractor("forget", "--gone", "--yes").stdout.splitlines()[-1] == "1 article removed."
    assert night(extractor)["articles"]["gone"] == 0


def test_a_file_that_comes_back_is_missed_no_longer(extractor: Run, tmp_path: Path) -> None:
    (tmp_path / "news/b.txt").rename(tmp_path / "b.txt")
    assert [each["uri"] for each in night(extractor)["gone"]] == ["news/b.txt"]
    (tmp_path / "b.txt").rename(tmp_path / "news/b.txt")
    report = night(extractor)
    assert (report["gone"], report["articles"]["current"], rows(tmp_path / "facts.db", GONE)) == ([], 4, [])


def test_only_what_a_folder_of_the_night_lacks_is_gone(extractor: Run, tmp_path: Path) -> None:
    write(tmp_path / "other", x=ARTICLE.replace("केन", "बेन"))
    extractor("run", "other")
    (tmp_path / "news/b.txt").unlink()
    (tmp_path / "other/x.txt").unlink()
    (tmp_path / "news/c.txt").write_text("", encoding="utf-8")
    assert [each["uri"] for each in night(extractor)["gone"]] == ["news/b.txt"]
    # Also where the folder is that of the database itself; that of x.txt has no other article, and is a folder still.
    write(tmp_path / "other", y=ARTICLE.replace("केन", "टेन"))
    night(extractor, ".")
    assert rows(tmp_path / "facts.db", GONE) == [("news/b.txt",), ("other/x.txt",)]


def test_a_folder_that_is_empty_or_closed_is_not_taken_for_gone(extractor: Run, tmp_path: Path) -> None:
    (tmp_path / "news").rename(tmp_path / "elsewhere")
    (tmp_path / "news").mkdir()
    report = night(extractor)
    assert (report["gone"], report["articles"]["failed"]) == ([], 1)
    (tmp_path / "news").rmdir()
    assert night(extractor)["gone"] == []


def test_what_failed_and_is_gone_is_no_failure_any_more(extractor: Run, tmp_path: Path) -> None:
    write(tmp_path / "news", e="")
    assert extractor("nightly", "news").returncode == 1
    (tmp_path / "news/e.txt").unlink()
    assert extractor("nightly", "news").returncode == 0
    assert rows(tmp_path / "facts.db", "SELECT * FROM retry") == []


def test_a_folder_that_was_missing_is_no_failure_once_it_is_there(extractor: Run, tmp_path: Path) -> None:
    assert extractor("nightly", "news", "more").returncode == 1
    assert "`more`: is not there; check the path" in extractor("nightly", "news", "more").stdout
    (tmp_path / "more").mkdir()
    assert extractor("nightly", "news", "more").returncode == 1
    write(tmp_path / "more", x=ARTICLE.replace("केन", "बेन"))
    assert extractor("nightly", "news", "more").returncode == 0
    assert rows(tmp_path / "facts.db", "SELECT * FROM retry") == []


def test_sources_are_looked_through_as_paths_are_and_tables_are_not(tmp_path: Path) -> None:
    extractor = command_line(tmp_path)
    write(tmp_path / "drop", **TEXTS)
    lines = [json.dumps({"id": name, "text": TEXTS[name].replace("समुद्री", "हवाई")}) for name in "ab"]
    (tmp_path / "drop/wire.jsonl").write_text("\n".join(lines), encoding="utf-8")
    (tmp_path / "extractor.toml").write_text(
        '[[sources]]\nname = "drop"\nkind = "files"\npath = "drop/*.txt"\n'
        '[[sources]]\nname = "wire"\nkind = "jsonl"\npath = "drop/wire.jsonl"\n',
        encoding="utf-8",
    )
    assert extractor("nightly").returncode == 0
    (tmp_path / "drop/a.txt").unlink()
    (tmp_path / "drop/wire.jsonl").write_text(lines[0], encoding="utf-8")
    assert extractor("nightly").returncode == 0
    assert rows(tmp_path / "facts.db", GONE) == [("drop/a.txt",)]
