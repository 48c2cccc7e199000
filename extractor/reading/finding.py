"""Paths in, the files of articles out, one by one: memory does not grow with their number."""

from __future__ import annotations

import heapq
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from extractor.reading.decoding import name_of

SUFFIXES = (".txt", ".md", ".html", ".htm", ".xhtml")
# Names of a folder held at once: a folder of a million files is read ten times and takes some 10 MB.
NAMES_AT_ONCE = 100_000


def find_articles(paths: Iterable[Path]) -> Iterator[Path]:
    """Files as given, folders walked recursively in the order of their names, with the files that can be articles.

    README files and hidden ones are passed over in folders. A path that is missing and a folder that holds no article
    come out as they are, in their place: `extractor.reading.read_article` says what is wrong with them.
    """
    for path in paths:
        if is_folder(path):
            yield from _found_in(path)
        else:
            yield path


def _found_in(folder: Path) -> Iterator[Path]:
    empty = True
    for found in _walk(folder):
        empty = False
        yield found
    if empty:
        yield folder


def is_folder(path: Path) -> bool:
    """Whether the path leads to a folder; a path that leads nowhere, or is none, does not."""
    try:
        return path.is_dir()
    except OSError:
        return False


def folder_problem(folder: Path) -> str:
    """Why a folder is no article, and what to do."""
    if not os.access(folder, os.R_OK | os.X_OK):
        return "may not be opened; check its permissions"
    found = next(_walk(folder), folder)
    if found == folder:
        return f"is a folder without articles; articles end in {', '.join(SUFFIXES)}"
    return f"is a folder; give the path of an article, as in {name_of(found)}"


def _walk(folder: Path) -> Iterator[Path]:
    last = ""
    while True:
        try:
            with os.scandir(folder) as entries:
                names = heapq.nsmallest(
                    NAMES_AT_ONCE, (entry.name for entry in entries if entry.name > last and _may_hold(entry))
                )
        except OSError:
            yield folder
            return
        for name in names:
            path = folder / name
            # What has no ending of an article is a folder (`_may_hold`); to ask again takes as long as to read a file.
            if name.lower().endswith(SUFFIXES):
                yield path
            else:
                yield from _walk(path)
        if len(names) < NAMES_AT_ONCE:
            return
        last = names[-1]


def _may_hold(entry: os.DirEntry[str]) -> bool:
    """Whether the entry is a folder (no link to one, which could lead in a circle) or the file of an article."""
    if entry.name.startswith("."):
        return False
    if entry.name.lower().endswith(SUFFIXES):
        try:
            return not entry.name.lower().startswith("readme.") and not entry.is_dir()
        except OSError:  # a link to itself; reading it says so
            return True
    return entry.is_dir(follow_symlinks=False)
