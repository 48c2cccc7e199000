from __future__ import annotations

from pathlib import Path

import pytest

from extractor.sources.configuration import Files, Folder
from extractor.sources.files import files_items, folder_items
from extractor.sources.inputs import Item, SourceInput
from schemas.errors import UnreadableArticle

TEXT = "The defence ministers of India and Oman met in Muscat on Wednesday.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.txt", "a.html", "deep/er/c.md", "README.md", "picture.png", ".hidden.txt"):
        path = tmp_path / "news" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(TEXT, encoding="utf-8")
    return tmp_path


def told(items: list[Item]) -> list[str]:
    """URIs of inputs; of failures the message."""
    return [item.uri if isinstance(item, SourceInput) else str(item.error) for item in items]


def short(path: Path) -> str:
    return path.name


def test_a_folder_gives_all_articles_below_it(folder: Path) -> None:
    items = list(folder_items(Folder(name="s", kind="folder", path=folder / "news", outlet="Outlet"), short))
    assert told(items) == ["a.html", "b.txt", "c.md"]
    first = items[1]
    assert isinstance(first, SourceInput)
    info = first.article(first.data()).info
    assert (info.uri, info.outlet, first.source, first.origin) == ("b.txt", "Outlet", "s", "file")


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("news/*.txt", ["b.txt"]),
        ("news/**/*.md", ["README.md", "c.md"]),
        ("news/[ab].*", ["a.html", "b.txt"]),
        ("news/b.txt", ["b.txt"]),
        ("news/**", ["README.md", "a.html", "b.txt", "c.md", "picture.png"]),
    ],
)
def test_a_pattern_gives_the_files_that_it_finds(folder: Path, pattern: str, found: list[str]) -> None:
    assert told(list(files_items(Files(name="s", kind="files", path=folder / pattern), short))) == found


def test_a_file_that_is_no_article_fails_when_it_is_read(folder: Path) -> None:
    (item,) = files_items(Files(name="s", kind="files", path=folder / "news/*.png"), short)
    assert isinstance(item, SourceInput)
    with pytest.raises(UnreadableArticle, match=r"picture\.png: is none of"):
        item.data()


def test_what_is_not_there_is_a_failure_of_the_source(folder: Path) -> None:
    missing = folder / "missing"
    (folder / "empty").mkdir()
    assert told(
        [
            *folder_items(Folder(name="s", kind="folder", path=missing), short),
            *folder_items(Folder(name="s", kind="folder", path=folder / "empty"), short),
            *files_items(Files(name="s", kind="files", path=missing / "*.txt"), short),
            *files_items(Files(name="s", kind="files", path=missing), short),
        ]
    ) == [
        f"{missing}: is no folder, or may not be opened; check its path",
        f"{folder / 'empty'}: is a folder without articles",
        f"{missing / '*.txt'}: finds no file; check the pattern",
        f"{missing}: finds no file; check the pattern",
    ]
