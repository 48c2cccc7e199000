from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

import extractor
from extractor import kept
from extractor.offline.rules import Rules
from extractor.phrases import words

PACKAGES = Path(extractor.__file__).parent.parent
PLACES = (
    "from extractor.places import find_places_in; print(*(each.entry.code for each in find_places_in('Nowhereville')))"
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where things are kept, in a process that may write bytecode."""
    monkeypatch.setattr(kept, "FOLDER", tmp_path / "kept")
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path / "kept"


def maker(made: list[str]) -> Callable[..., frozenset[str]]:
    """What a new process makes of the same data; `made` tells for what it had to."""

    @kept.kept
    def words_of(text: str) -> frozenset[str]:
        made.append(text)
        return frozenset(text.split())

    return words_of


def test_what_was_made_once_is_read_by_the_next_process(folder: Path) -> None:
    made: list[str] = []
    texts = ["one two", "three", "one two"]
    found = [maker(made)(text) for text in texts]
    assert (found, made) == ([frozenset(text.split()) for text in texts], ["one two", "three"])
    assert len(list(folder.iterdir())) == 2


@pytest.mark.parametrize("damage", [lambda data: data[:-1], lambda data: data[:40] + b"x" + data[41:], lambda _: b""])
def test_a_damaged_file_is_made_anew(folder: Path, damage: Callable[[bytes], bytes]) -> None:
    made: list[str] = []
    maker(made)("one two")
    (file,) = folder.iterdir()
    whole = file.read_bytes()
    file.write_bytes(damage(whole))
    assert maker(made)("one two") == {"one", "two"}
    assert (len(made), file.read_bytes()) == (2, whole)


def test_all_works_where_nothing_can_be_written(folder: Path) -> None:
    folder.write_text("a file, in which no file can be", encoding="utf-8")
    made: list[str] = []
    assert [maker(made)("one"), maker(made)("one")] == [{"one"}, {"one"}]
    assert made == ["one", "one"]


def test_nothing_is_written_where_bytecode_is_not(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert maker([])("one") == {"one"}
    assert not folder.exists()


def test_a_pattern_is_compiled_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def new_process() -> None:
        monkeypatch.setattr(kept, "_patterns", cache(kept._patterns.__wrapped__))

    new_process()
    made = kept.kept_pattern(r"(?i)(?P<word>\p{L}+)s$")
    kept._keep_patterns()
    new_process()
    monkeypatch.setattr("regex.compile", None)
    read = kept.kept_pattern(made.pattern)
    assert read.findall("Ships") == made.findall("Ships") == ["Ship"]
    assert (read.pattern, read.flags, read.groupindex) == (made.pattern, made.flags, made.groupindex)
    assert len(list(folder.iterdir())) == 1


def test_changed_data_are_seen_at_once(tmp_path: Path) -> None:
    for package in ("schemas", "extractor"):
        shutil.copytree(PACKAGES / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__"))
    environment = {**os.environ, "PYTHONPATH": str(tmp_path), "PYTHONDONTWRITEBYTECODE": ""}

    def places() -> str:
        command = [sys.executable, "-c", PLACES]
        return subprocess.run(
            command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=True
        ).stdout.strip()

    assert [places(), places()] == ["", ""]
    cities = tmp_path / "extractor/places/cities.toml"
    cities.write_text(cities.read_text(encoding="utf-8").replace("Harare", "Nowhereville"), encoding="utf-8")
    assert [places(), places()] == ["ZWE", "ZWE"]


@pytest.mark.parametrize("language", ["hi", "en"])
def test_rules_are_the_same_from_a_file(folder: Path, language: str) -> None:
    fresh, read = kept.kept(Rules.load)(language), kept.kept(Rules.load)(language)
    listed = words("The deputy minister of defence will visit; उप रक्षा मंत्री सोमवार को जाएंगे")

    def told(rules: Rules) -> list[object]:
        return [
            [*rules.titles.find(listed)],
            {name: [*lexicon.find(listed)] for name, lexicon in rules.phrases.items()},
            {name: (pattern.pattern, pattern.flags) for name, pattern in rules.patterns.items()},
            rules.index.names(word.key for word in listed),
            rules.words["unknown"],
            rules.phrases["unknown"].first_words,
        ]

    assert read is not fresh
    assert told(read) == told(fresh)
