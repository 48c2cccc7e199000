"""Whose file is gone: articles of the database that a night did not meet in the folders through which it looked.

They keep their facts; the report names them. Feeds and pages are no folders: what they name no longer is no less true.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from glob import has_magic
from pathlib import Path

from db.absence import Absences
from extractor.inputs import uri_of
from extractor.reading.finding import find_articles, is_folder
from extractor.sources.configuration import Configuration, Files, Folder


class Attendance:
    """Which articles were met, by their numbers: a bit each, as there may be a million."""

    def __init__(self) -> None:
        self._bits = bytearray()

    def mark(self, number: int | None) -> None:
        """The article of this number was met; None is one that the database does not know."""
        if number is None:
            return
        place = number >> 3
        if place >= len(self._bits):
            self._bits.extend(bytes(place + 4096 - len(self._bits)))
        self._bits[place] |= 1 << (number & 7)

    def __contains__(self, number: int) -> bool:
        place = number >> 3
        return place < len(self._bits) and bool(self._bits[place] & 1 << (number & 7))


def folders_of(paths: Iterable[Path], sources: Configuration) -> tuple[Path, ...]:
    """The folders through which a night looks; of a pattern the one before its first wildcard."""
    found = [path for path in paths if is_folder(path)]
    for source in sources.sources:
        if isinstance(source, Folder):
            found.append(source.path)
        elif isinstance(source, Files):
            found.append(_fixed(source.path))
    return tuple(dict.fromkeys(found))


def _fixed(pattern: Path) -> Path:
    parts = pattern.parts
    wild = next((place for place, part in enumerate(parts) if has_magic(part)), len(parts) - 1)
    return Path(*parts[:wild])


def note_absences(
    absences: Absences, folders: Sequence[Path], base: Path, attendance: Attendance, waiting: Iterable[str]
) -> list[str]:
    """Write down which articles are missed from now on, and return their names; also which are there again, and that
    what waits for a retry and is gone waits no longer. Of a folder without any of its articles nothing is said: it may
    not be mounted."""
    roots = [_name(folder, base) for folder in folders if is_folder(folder)]
    gone = dict(missed for root in roots for missed in _missed(absences, root, base, attendance))
    back = [row.id for row in absences.gone() if row.id in attendance or not _is_gone(row.uri, base)]
    settled = [uri for uri in waiting if _is_settled(uri, roots, base)]
    if gone or back or settled:
        absences.write(gone, back, settled)
    return list(gone.values())


def _missed(absences: Absences, root: str, base: Path, attendance: Attendance) -> list[tuple[int, str]]:
    met, unmet = False, []
    for number, uri in absences.below(root):
        if number in attendance:
            met = True
        else:
            unmet.append((number, uri))
    known = {row.id for row in absences.gone()} if unmet else set()
    unmet = [(number, uri) for number, uri in unmet if number not in known]
    return [(number, uri) for number, uri in unmet if met and _is_gone(uri, base) and absences.was_read(uri)]


def _name(folder: Path, base: Path) -> str:
    """The name under which articles of a folder begin; '' where the database stands in it."""
    return "" if folder.resolve() == base.resolve() else uri_of(folder, base)


def _is_settled(uri: str, roots: Sequence[str], base: Path) -> bool:
    """Whether what failed under this name is gone, or is a folder that has articles now."""
    if uri in roots:
        folder = base / uri
        return next(find_articles([folder]), folder) != folder
    return any(not root or uri.startswith(f"{root}/") for root in roots) and _is_gone(uri, base)


def _is_gone(uri: str, base: Path) -> bool:
    """Whether there is no file of that name. A URL is no file, that of a row is its table, and a name with escapes does
    not lead back to its file."""
    if "://" in uri or "\\" in uri:
        return False
    names = [uri, uri.rpartition("#")[0]] if "#" in uri else [uri]
    return not any(_exists(os.path.join(base, name)) for name in names)  # noqa: PTH118


def _exists(path: str) -> bool:
    """Whether there is a file, or it cannot be told."""
    try:
        os.stat(path)  # noqa: PTH116
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True
