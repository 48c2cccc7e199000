"""Tables in, their articles out: a JSON object on every line, or rows of CSV under a header.

Files are read line by line, so their size does not matter. A row that is no article fails alone, named by its number.
"""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TextIO

from extractor.reading import Known
from extractor.reading.decoding import MAX_BYTES
from extractor.reading.known import stated_date
from extractor.sources.configuration import Columns, Csv, Jsonl, check_url
from extractor.sources.files import Name, matches
from extractor.sources.inputs import Failure, Item, Origin, SourceInput
from schemas.errors import SourceFailed, UnreadableArticle

# A cell may hold an article, and not much more; the library's limit is that of a process.
CELL = MAX_BYTES
LINE = 4 * MAX_BYTES
Row = Mapping[str, object]
# A row with its number, counted from 1, or why it is none.
Numbered = tuple[int, Row | str]


def jsonl_items(source: Jsonl, name: Name) -> Iterator[Item]:
    """An article for every line of the files."""
    return _items(source, name, _json_rows)


def csv_items(source: Csv, name: Name) -> Iterator[Item]:
    """An article for every row of the files."""
    return _items(source, name, lambda path: _csv_rows(path, source))


def _items(source: Jsonl | Csv, name: Name, rows: Callable[[Path], Iterator[Numbered]]) -> Iterator[Item]:
    found = False
    for path in matches(source.path):
        found = True
        uri = name(path)
        try:
            yield from _distinct(_item(source, uri, number, row) for number, row in rows(path))
        except UnicodeDecodeError as error:
            yield Failure(source.name, SourceFailed(uri, f"is not UTF-8: {error.reason}; convert it and run again"))
        except (OSError, ValueError, csv.Error) as error:
            reason = getattr(error, "strerror", None) or error
            yield Failure(source.name, SourceFailed(uri, f"cannot be read to its end: {reason}"))
    if not found:
        yield Failure(source.name, SourceFailed(os.fspath(source.path), "finds no file; check the path"))


def _distinct(items: Iterator[Item]) -> Iterator[Item]:
    """The articles, each name once: of two texts under one name each would replace the other in every run."""
    seen: set[int] = set()
    for item in items:
        if isinstance(item, SourceInput):
            if hash(item.uri) in seen:
                yield Failure(
                    item.source, UnreadableArticle(item.uri, "is in the file twice; give every row its own id")
                )
                continue
            seen.add(hash(item.uri))
        yield item


def _json_rows(path: Path) -> Iterator[Numbered]:
    with path.open(encoding="utf-8-sig") as file:
        for number, line in enumerate(_lines(file), start=1):
            if not line.strip():
                continue
            if len(line) > LINE:
                yield number, f"has more than {LINE / 1e6:g} million characters"
                continue
            try:
                row = json.loads(line)
            except (ValueError, RecursionError) as error:
                yield number, f"is no JSON ({error})"
                continue
            yield number, row if isinstance(row, dict) else "is no JSON object"


def _lines(file: TextIO) -> Iterator[str]:
    """The lines of a file; of one that is too long, the beginning, which is one character longer than LINE."""
    while line := file.readline(LINE + 1):
        yield line
        while len(line) > LINE and not line.endswith("\n"):
            line = file.readline(LINE + 1)


def _csv_rows(path: Path, source: Csv) -> Iterator[Numbered]:
    csv.field_size_limit(CELL)
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file, delimiter=source.delimiter)
        header = next(reader, None)
        missing = _missing(header or [], source.columns)
        if missing:
            raise ValueError(
                f"it has no column {', '.join(missing)}; its columns are {', '.join(header or []) or 'none'}"
            )
        for number, cells in enumerate(reader, start=1):
            if not cells:
                continue
            if header is None or len(cells) != len(header):
                yield number, f"has {len(cells)} cells, and the header {len(header or [])}"
            else:
                yield number, dict(zip(header, cells, strict=True))


def _missing(header: list[str], columns: Columns) -> list[str]:
    """Columns that must be there: that of the text, and those that the configuration names."""
    needed = {"text", *columns.model_fields_set}
    return sorted({getattr(columns, field) for field in needed} - set(header))


def _item(source: Jsonl | Csv, file: str, number: int, row: Row | str) -> Item:
    place = f"{file}#{number}"
    if isinstance(row, str):
        return Failure(source.name, UnreadableArticle(place, row))
    try:
        cells = {field: _cell(row, column) for field, column in source.columns.model_dump().items()}
        uri = _uri(file, cells["id"]) or place
        known = Known(cells["title"], source.outlet or cells["outlet"], cells["author"], cells["date"])
        if known.published and stated_date(known) is None:
            raise ValueError(f"its date {known.published[:40]!r} is none; write it as 2021-03-28")
        if cells["text"] is None:
            raise ValueError("has no text")
        content = cells["text"].encode()
    except UnicodeEncodeError:
        return Failure(source.name, UnreadableArticle(place, "holds half of a character (a lone surrogate)"))
    except ValueError as error:
        return Failure(source.name, UnreadableArticle(place, str(error)))
    return SourceInput(uri, source.name, Origin.ROW, content, given=known)


def _cell(row: Row, column: str) -> str | None:
    """Text of a cell; None where it is empty or missing. Raises ValueError where it is something else."""
    value = row.get(column)
    if isinstance(value, bool | float | dict | list):
        raise ValueError(f"its {column} is no text")
    text = "" if value is None else str(value)
    return text.strip() or None if column else None


def _uri(file: str, identity: str | None) -> str | None:
    """A URL names the article by itself, any other id within its file."""
    if identity is None or len(identity) > 2_000 or not identity.isprintable():
        return None
    try:
        return check_url(identity)
    except ValueError:
        return f"{file}#{identity}"
