from __future__ import annotations

from itertools import islice
from pathlib import Path

import pytest

from extractor.reading import finding
from extractor.reading.finding import find_articles


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    names = [
        "b.txt",
        "a.HTML",
        "c.md",
        "README.md",
        "readme.txt",
        ".hidden.txt",
        "notes.pdf",
        "sub/d.htm",
        "sub/e.xhtml",
    ]
    names += [".git/f.txt", "sub/.cache/g.txt", "empty/h.pdf"]
    for name in names:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_text("भारत ने करार किया।", encoding="utf-8")
    return tmp_path


def test_folders_are_walked_in_the_order_of_names_for_what_can_be_an_article(folder: Path) -> None:
    found = [str(path.relative_to(folder)) for path in find_articles([folder])]
    assert found == ["a.HTML", "b.txt", "c.md", "sub/d.htm", "sub/e.xhtml"]


def test_files_are_taken_as_given_and_bad_paths_in_their_place(folder: Path) -> None:
    paths = [folder / "README.md", folder / "none.txt", folder / "empty", folder / "b.txt"]
    assert list(find_articles(paths)) == paths


def test_a_link_to_a_folder_leads_in_no_circle(folder: Path) -> None:
    (folder / "sub" / "up").symlink_to(folder, target_is_directory=True)
    (folder / "link.txt").symlink_to(folder / "b.txt")
    found = [str(path.relative_to(folder)) for path in find_articles([folder])]
    assert found == ["a.HTML", "b.txt", "c.md", "link.txt", "sub/d.htm", "sub/e.xhtml"]


@pytest.mark.parametrize("at_once", [1, 2, 3, 100])
def test_folders_larger_than_what_is_held_at_once_are_walked_whole(
    folder: Path, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    whole = list(find_articles([folder]))
    monkeypatch.setattr(finding, "NAMES_AT_ONCE", at_once)
    assert list(find_articles([folder])) == whole


def test_paths_are_asked_for_one_by_one(folder: Path) -> None:
    def paths() -> object:
        yield folder / "b.txt"
        raise AssertionError("the second path was asked for before it was needed")

    assert list(islice(find_articles(paths()), 1)) == [folder / "b.txt"]  # type: ignore[arg-type]
