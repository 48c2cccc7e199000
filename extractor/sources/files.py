"""Folders and patterns in, the files of articles out, one by one."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from glob import glob, has_magic
from pathlib import Path

from extractor.reading import Known, find_articles
from extractor.reading.finding import is_folder
from extractor.sources.configuration import Files, Folder
from extractor.sources.inputs import Failure, Item, file_input
from schemas.errors import SourceFailed

# Name of a file in the database.
Name = Callable[[Path], str]


def folder_items(source: Folder, name: Name) -> Iterator[Item]:
    """All articles below a folder, in the order of their names."""
    if not is_folder(source.path):
        yield _failure(source, "is no folder, or may not be opened; check its path")
        return
    for path in find_articles([source.path]):
        if path == source.path:
            yield _failure(source, "is a folder without articles")
        else:
            yield file_input(path, name(path), source.name, Known(outlet=source.outlet))


def files_items(source: Files, name: Name) -> Iterator[Item]:
    """The files that a pattern finds."""
    found = False
    for path in matches(source.path):
        found = True
        yield file_input(path, name(path), source.name, Known(outlet=source.outlet))
    if not found:
        yield _failure(source, "finds no file; check the pattern")


def matches(pattern: Path) -> Iterator[Path]:
    """The files that a pattern finds, in the order of their names; a path without one is itself, if it is there."""
    text = os.fspath(pattern)
    if not has_magic(text):
        yield from [pattern] if pattern.exists() else []
        return
    for found in sorted(glob(text, recursive=True)):  # noqa: PTH207  (Path.glob takes no absolute pattern)
        if not is_folder(Path(found)):
            yield Path(found)


def _failure(source: Folder | Files, reason: str) -> Failure:
    return Failure(source.name, SourceFailed(os.fspath(source.path), reason))
