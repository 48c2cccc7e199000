"""Exports: what is current out, one form a function.

jsonl and decisions can be imported again and give the same bytes then; csv and parquet have a file for each view of
facts and of what is linked across articles; ftm are entities of FollowTheMoney.
"""

from __future__ import annotations

import csv
import io
import os
import sys
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, TextIO

from db.queries import FACT_VIEWS, Answer, Queries
from extractor.extras import installing
from schemas.errors import ConfigurationError

if TYPE_CHECKING:
    from pyarrow import Table

# An archive of the same facts has the same bytes, whenever it is made.
MADE = (1980, 1, 1, 0, 0, 0)


@contextmanager
def written(path: Path | None) -> Iterator[TextIO]:
    """`written_bytes` for text in UTF-8."""
    with written_bytes(path) as file:
        text = io.TextIOWrapper(file, encoding="utf-8", newline="\n")
        try:
            yield text
        finally:
            # Closed, it would close stdout.
            text.detach()


@contextmanager
def written_bytes(path: Path | None) -> Iterator[IO[bytes]]:
    """stdout, or a file that is complete or not there: it gets its name when everything is written.

    What is no regular file (a device, a pipe) is written to as it is, and a link keeps pointing where it points.
    """
    if path is None:
        yield sys.stdout.buffer
        return
    # Other than `resolve` it takes links that lead in a circle, of which opening the file tells.
    target = Path(os.path.realpath(path))
    regular = target.is_file() or not target.exists()
    written = target.with_name(f".{target.name}.partial") if regular else target
    try:
        with written.open("wb") as file:
            yield file
        if regular:
            written.replace(target)
    except OSError as error:
        raise ConfigurationError(f"{path}: cannot be written: {error.strerror}") from error
    finally:
        if regular:
            with suppress(OSError):
                written.unlink(missing_ok=True)


def export_jsonl(queries: Queries, path: Path | None) -> None:
    """One `ExportedArticle` a line, as JSON in UTF-8."""
    with written_bytes(path) as file:
        for record in queries.exported():
            file.write(f"{record.model_dump_json()}\n".encode())


def export_decisions(queries: Queries, path: Path | None) -> None:
    """One `ExportedDecision` a line, as JSON in UTF-8, in the order in which they were made."""
    with written_bytes(path) as file:
        for decision in queries.decisions():
            file.write(f"{decision.model_dump_json()}\n".encode())


def export_ftm(queries: Queries, path: Path | None) -> None:
    """One entity of FollowTheMoney a line, as JSON in UTF-8."""
    import json

    from extractor.follow_the_money import entities

    with written_bytes(path) as file:
        for entity in entities(queries.linked_readings()):
            file.write(f"{json.dumps(entity, ensure_ascii=False)}\n".encode())


def export_csv(queries: Queries, path: Path | None) -> None:
    """A file for each view in a folder, or in an archive where the path ends in `.zip`."""
    if path is None:
        raise ConfigurationError("csv is several files: name a folder or a .zip with -o")
    if path.suffix != ".zip":
        for view, content in _csv_files(queries):
            with written_bytes(_in_folder(path, f"{view}.csv")) as file:
                file.write(content)
        return
    with written_bytes(path) as file, zipfile.ZipFile(file, "w") as archive:
        for view, content in _csv_files(queries):
            entry = zipfile.ZipInfo(f"{view}.csv", MADE)
            archive.writestr(entry, content, zipfile.ZIP_DEFLATED)


def export_parquet(queries: Queries, path: Path | None) -> None:
    """A file for each view in a folder. Raises ConfigurationError where pyarrow is not installed."""
    if path is None:
        raise ConfigurationError("parquet is several files: name a folder with -o")
    try:
        from pyarrow import parquet
    except ImportError as error:
        raise ConfigurationError(f"parquet needs pyarrow: {installing('parquet')}") from error
    for view in FACT_VIEWS:
        with queries.table(view) as answer, written_bytes(_in_folder(path, f"{view}.parquet")) as file:
            parquet.write_table(_arrow(answer), file)


def _in_folder(folder: Path, name: str) -> Path:
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise ConfigurationError(f"{folder}: cannot be made: {error.strerror}") from error
    return folder / name


def _csv_files(queries: Queries) -> Iterator[tuple[str, bytes]]:
    for view in FACT_VIEWS:
        text = io.StringIO()
        writer = csv.writer(text, lineterminator="\n")
        with queries.table(view) as answer:
            writer.writerow(answer.columns)
            writer.writerows(answer)
        yield view, text.getvalue().encode()


def _arrow(answer: Answer) -> Table:
    """Columns of integers, of floats, else of texts; where a view has no row, all are texts."""
    import pyarrow

    columns = list(zip(*answer, strict=True)) or [()] * len(answer.columns)
    return pyarrow.table(
        {name: pyarrow.array(values, _arrow_type(values)) for name, values in zip(answer.columns, columns, strict=True)}
    )


def _arrow_type(values: Iterable[object]) -> str:
    kinds = {type(value) for value in values} - {type(None)}
    if kinds == {int}:
        return "int64"
    return "float64" if kinds and kinds <= {int, float} else "string"


EXPORTERS: dict[str, Callable[[Queries, Path | None], None]] = {
    "jsonl": export_jsonl,
    "decisions": export_decisions,
    "csv": export_csv,
    "parquet": export_parquet,
    "ftm": export_ftm,
}
