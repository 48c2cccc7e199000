"""Articles that repeat others, in runs over sources and over files."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path

import pytest

from extractor.runs import RunOptions, Wanted, run_articles
from extractor.settings import Settings
from extractor.sources.configuration import Configuration, Folder
from extractor.summary import Outcome, State
from tests.likeness_texts import COPY, EDITS, OTHERS, text

CUT = EDITS["a paragraph cut"]
DATED = "प्रकाशित: {day} मार्च 2024\n\n"


def run(
    folder: Path, *, concurrency: int = 8, by_path: bool = False, **options: bool
) -> dict[str, tuple[State, str | None]]:
    """What became of every article below the folder, which is a source or named by its path."""
    outcomes: list[Outcome] = []
    source = Folder(name="news", kind="folder", path=folder / "news")
    wanted: Wanted = [folder / "news"] if by_path else Configuration(sources=(source,))
    settings = Settings(concurrency=concurrency)
    doing = RunOptions(**options)  # type: ignore[arg-type]
    asyncio.run(run_articles(wanted, folder / "facts.db", settings, doing, outcomes.append))
    return {Path(each.uri).stem: (each.state, each.reason) for each in outcomes}


def write(folder: Path, **texts: str) -> Path:
    (folder / "news").mkdir(exist_ok=True)
    for name, content in texts.items():
        (folder / "news" / f"{name}.txt").write_text(content, encoding="utf-8")
    return folder


def links(folder: Path) -> list[tuple[str, str, float]]:
    with sqlite3.connect(folder / "facts.db") as connection:
        return connection.execute("SELECT uri, of_uri, round(score, 2) FROM duplicates ORDER BY uri").fetchall()


EXTRACTED = (State.EXTRACTED, None)
REPEATED = (State.DUPLICATE, "99% of it stands in news/a.txt, not extracted again")
LINK = ("news/b.txt", "news/a.txt", 0.99)


@pytest.mark.parametrize("concurrency", [1, 8], ids=["one after the other", "at once"])
def test_of_two_copies_one_is_extracted_and_the_other_linked(tmp_path: Path, concurrency: int) -> None:
    write(tmp_path, a=text(COPY), b=CUT, c=OTHERS["another outlet"])
    first = run(tmp_path, concurrency=concurrency)
    assert first == {"a": EXTRACTED, "b": REPEATED, "c": EXTRACTED}
    assert links(tmp_path) == [LINK]
    assert run(tmp_path) == {"a": (State.CURRENT, None), "b": REPEATED, "c": (State.CURRENT, None)}
    assert links(tmp_path) == [LINK]


def test_a_copy_is_known_in_a_later_run(tmp_path: Path) -> None:
    run(write(tmp_path, a=text(COPY)))
    assert run(write(tmp_path, b=CUT))["b"] == REPEATED
    assert links(tmp_path) == [LINK]


def test_the_same_text_is_linked_in_full(tmp_path: Path) -> None:
    assert run(write(tmp_path, a=text(COPY), b=text(COPY))) == {
        "a": EXTRACTED,
        "b": (State.DUPLICATE, "same text as news/a.txt, not extracted again"),
    }
    assert links(tmp_path) == [("news/b.txt", "news/a.txt", 1.0)]


def test_copies_are_extracted_where_they_are_wanted_and_linked_all_the_same(tmp_path: Path) -> None:
    assert run(write(tmp_path, a=text(COPY), b=CUT), duplicates=True) == {"a": EXTRACTED, "b": EXTRACTED}
    assert links(tmp_path) == [LINK]
    assert run(tmp_path) == {"a": (State.CURRENT, None), "b": (State.CURRENT, None)}


def test_copies_that_are_named_by_their_path_are_extracted_and_linked_but_the_same_text_is_not(tmp_path: Path) -> None:
    same = (State.DUPLICATE, "same text as news/a.txt, not extracted again")
    write(tmp_path, a=text(COPY), b=CUT, c=text(COPY), d=f"{text(COPY)}\n17\n")
    assert run(tmp_path, by_path=True) == {"a": EXTRACTED, "b": EXTRACTED, "c": same, "d": EXTRACTED}
    assert links(tmp_path) == [LINK, ("news/c.txt", "news/a.txt", 1.0), ("news/d.txt", "news/a.txt", 1.0)]


def test_a_copy_that_becomes_an_article_of_its_own_is_extracted(tmp_path: Path) -> None:
    run(write(tmp_path, a=text(COPY), b=CUT))
    assert run(write(tmp_path, b=OTHERS["the copy within a longer story"]))["b"] == EXTRACTED
    assert links(tmp_path) == []


def test_a_longer_story_around_the_copy_is_extracted_and_the_copy_is_not_behind_it(tmp_path: Path) -> None:
    longer, short = OTHERS["the copy within a longer story"], EDITS["the second half cut"]
    outcomes = run(write(tmp_path, a=short, b=longer, c=short.replace("ज्ञापन", "पत्र")))
    assert (outcomes["a"], outcomes["b"], outcomes["c"][0]) == (EXTRACTED, EXTRACTED, State.DUPLICATE)


@pytest.mark.parametrize(("day", "state"), [(14, State.DUPLICATE), (20, State.EXTRACTED)])
def test_the_same_words_days_later_are_news(tmp_path: Path, day: int, state: State) -> None:
    write(tmp_path, a=DATED.format(day=12) + text(COPY), b=DATED.format(day=day) + CUT)
    assert run(tmp_path)["b"][0] is state


def test_a_dry_run_names_copies_of_what_is_stored_and_writes_nothing(tmp_path: Path) -> None:
    run(write(tmp_path, a=text(COPY)))
    before = (tmp_path / "facts.db").read_bytes()
    assert run(write(tmp_path, b=CUT), dry_run=True) == {"a": (State.CURRENT, None), "b": REPEATED}
    assert (tmp_path / "facts.db").read_bytes() == before
