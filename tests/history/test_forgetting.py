"""Articles that somebody removes: nothing of them is left, and they do not come back by themselves."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from db.check import check
from db.engine import open_database
from extractor.folding import fold
from extractor.linking import link_all
from tests.test_cli import ARTICLE, Run, command_line, rows, write
from tests.torture import links

TEXTS = {
    "a": ARTICLE,
    "b": ARTICLE.replace("केन सातो", "केन साटो").replace("समुद्री", "हवाई"),
    "c": ARTICLE.replace("केन", "जेन"),
}
LEFT = """
    SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM article_version), (SELECT count(*) FROM extraction),
        (SELECT count(*) FROM search_entry WHERE kind = 'article'), (SELECT count(*) FROM reading)"""


@pytest.fixture
def extractor(tmp_path: Path) -> Run:
    write(tmp_path / "news", **TEXTS)
    run = command_line(tmp_path)
    assert run("run", "news").returncode == 0
    return run


def facts(folder: Path) -> set[str]:
    return {uri for (uri,) in rows(folder / "facts.db", "SELECT DISTINCT uri FROM events")}


def states(done: str) -> dict[str, int]:
    found = json.loads(done)
    counts = ("extracted", "stale", "current", "promoted", "duplicate", "forgotten", "failed")
    return {state: found[state] for state in counts if found[state]}


def sound(folder: Path) -> bool:
    """Whether the database keeps its promises, and links are those that linking everything at once finds."""
    with open_database(folder / "facts.db") as opened:
        wrong = [each for each in check(opened) if each.count]
        before = links(opened)
        link_all(opened)
        return not wrong and links(opened) == before


def test_what_is_forgotten_leaves_nothing_behind(extractor: Run, tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "facts.db") as connection:
        connection.execute("UPDATE extraction SET cost_usd = 0.5, attempts = 1")
    write(tmp_path / "news", a=TEXTS["a"].replace("सोमवार", "शनिवार"))
    extractor("run", "news")
    done = extractor("forget", "news/a.txt", "--yes")
    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "1 article removed."), done.stderr
    assert "news/a.txt: 2 versions, 2 extractions, 1 event" in done.stdout
    assert (facts(tmp_path), rows(tmp_path / "facts.db", LEFT)) == ({"news/b.txt", "news/c.txt"}, [(2, 2, 2, 2, 3)])
    assert sound(tmp_path)
    # The books of the runs are as they were.
    assert rows(tmp_path / "facts.db", "SELECT n_extracted, cost_usd FROM runs ORDER BY run_id LIMIT 1") == [(3, 1.5)]
    assert rows(tmp_path / "facts.db", "SELECT name FROM entity WHERE kind = 'person' AND name LIKE 'केन सातो'") == []


def test_what_is_forgotten_stays_away_until_it_is_changed_named_or_taken_back(extractor: Run, tmp_path: Path) -> None:
    extractor("forget", "news/a.txt", "news/b.txt", "news/c.txt", "--yes")
    for command in (("run", "news"), ("run", "news", "--force"), ("nightly", "news")):
        assert extractor(*command).returncode == 0
        assert facts(tmp_path) == set()
    assert states(extractor("run", "news", "--json").stdout) == {"forgotten": 3}
    assert states(extractor("nightly", "news", "--dry-run", "--json").stdout) == {"forgotten": 3}
    assert json.loads(extractor("status", "news", "--json").stdout)["forgotten"] == 3
    write(tmp_path / "news", a=TEXTS["a"].replace("सोमवार", "शनिवार"))
    assert states(extractor("run", "news", "--json").stdout) == {"extracted": 1, "forgotten": 2}
    assert states(extractor("run", "news/b.txt", "--json").stdout) == {"extracted": 1}
    assert "was forgotten on 2" in extractor("history", "news/c.txt").stderr
    assert extractor("forget", "--undo", "c.txt").stdout == "news/c.txt\n1 article can be taken up again.\n"
    assert states(extractor("run", "news", "--json").stdout) == {"current": 2, "extracted": 1}
    assert rows(tmp_path / "facts.db", "SELECT * FROM forgotten") == []
    assert sound(tmp_path)


def test_another_way_of_reading_brings_nothing_back(extractor: Run, tmp_path: Path) -> None:
    extractor("forget", "news/a.txt", "--yes")
    with sqlite3.connect(tmp_path / "facts.db") as connection:
        connection.execute("UPDATE reading SET reader = 'older'")
    assert states(extractor("run", "news", "--json").stdout) == {"current": 2, "forgotten": 1}


def test_a_copy_of_what_is_forgotten_is_extracted_instead(extractor: Run, tmp_path: Path) -> None:
    write(tmp_path / "news", d=TEXTS["a"])
    assert states(extractor("run", "news", "--json").stdout) == {"current": 3, "duplicate": 1}
    extractor("forget", "news/a.txt", "--yes")
    assert states(extractor("run", "news", "--json").stdout) == {"current": 2, "extracted": 1, "forgotten": 1}
    assert sound(tmp_path)


def test_a_compacted_file_holds_no_word_of_what_was_removed(extractor: Run, tmp_path: Path) -> None:
    secret = "अनूपगढ़ी"
    write(tmp_path / "news", a=TEXTS["a"].replace("केन", secret))
    extractor("run", "news")

    def files_with_it() -> list[str]:
        # Search folds words, so it is looked for without its mark.
        words = [word.encode() for word in (secret, fold(secret))]
        files = sorted(tmp_path.glob("facts.db*"))
        return [file.name for file in files if any(word in file.read_bytes() for word in words)]

    assert files_with_it() != []
    extractor("forget", "news/a.txt", "--yes")
    assert files_with_it() != []
    found = [extractor("search", word, "--json").stdout for word in ("सातो", "साटो")]
    done = extractor("db", "compact")
    assert (done.returncode, done.stdout[:10]) == (0, "facts.db: "), done.stderr
    assert files_with_it() == []
    assert [extractor("search", word, "--json").stdout for word in ("सातो", "साटो")] == found
    assert sound(tmp_path)


def test_what_fails_can_be_forgotten_too(extractor: Run, tmp_path: Path) -> None:
    write(tmp_path / "news", a="", e="")
    assert extractor("nightly", "news").returncode == 1
    done = extractor("forget", "news/e.txt", "--yes")
    assert "news/e.txt: 0 versions, 0 extractions" in done.stdout
    assert states(extractor("nightly", "news", "--dry-run", "--json").stdout) == {"current": 2, "forgotten": 1}
    # What failed keeps the facts that it had, until it is forgotten.
    assert facts(tmp_path) == {"news/a.txt", "news/b.txt", "news/c.txt"}
    extractor("forget", "news/a.txt", "--yes")
    assert (extractor("nightly", "news").returncode, sound(tmp_path)) == (0, True)


def test_decisions_on_what_is_forgotten_go_with_it(extractor: Run, tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "facts.db") as connection:
        rows_ = [("occasion", "news/a.txt#meeting IND-JPN 1", "news/b.txt#meeting IND-JPN 1"),
                 ("occasion", "news/a.txt.txt#meeting 1", "news/c.txt#meeting 1"),
                 ("entity", "person/JPN/a", "person/JPN/b")]  # fmt: skip
        sql = "INSERT INTO decision (subject, same, one, other, decided_at) VALUES (?, 0, ?, ?, '2026-01-01')"
        connection.executemany(sql, rows_)
    extractor("forget", "news/a.txt", "--yes")
    assert rows(tmp_path / "facts.db", "SELECT subject, one, other FROM decision ORDER BY id") == rows_[1:]


def test_nothing_is_removed_unasked(extractor: Run, tmp_path: Path) -> None:
    before = rows(tmp_path / "facts.db", LEFT)
    for arguments, code, message in (
        (("news/a.txt",), 2, "say --yes"),
        (("nowhere", "--yes"), 2, "no article in facts.db has 'nowhere' in its URI"),
        (("news", "--yes"), 2, "means 3 articles"),
        ((), 2, "name ARTICLES, or --gone"),
        (("news/a.txt", "--dry-run"), 0, ""),
    ):
        done = extractor("forget", *arguments)
        assert (done.returncode, message in done.stderr, rows(tmp_path / "facts.db", LEFT)) == (code, True, before)
    assert "1 article would be removed." in extractor("forget", "news/a.txt", "--dry-run").stdout


def test_an_import_brings_back_what_was_forgotten(extractor: Run, tmp_path: Path) -> None:
    extractor("export", "-o", "facts.jsonl")
    extractor("forget", "news/a.txt", "--yes")
    extractor("export", "-o", "less.jsonl")
    assert "news/a.txt" not in (tmp_path / "less.jsonl").read_text(encoding="utf-8")
    assert extractor("import", "facts.jsonl").stdout == "1 article stored, 2 up to date, 0 left out\n"
    extractor("export", "-o", "again.jsonl")
    assert (tmp_path / "again.jsonl").read_bytes() == (tmp_path / "facts.jsonl").read_bytes()
    assert rows(tmp_path / "facts.db", "SELECT * FROM forgotten") == []
