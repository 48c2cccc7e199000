"""Exports: records out, one form a function."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from schemas.errors import ConfigurationError
from schemas.record import ArticleRecord


@contextmanager
def _written(path: Path | None) -> Iterator[TextIO]:
    """stdout, or a file that is complete or not there: it gets its name when everything is written."""
    if path is None:
        yield sys.stdout
        return
    partial = path.with_name(f".{path.name}.partial")
    try:
        with partial.open("w", encoding="utf-8", newline="\n") as file:
            yield file
        partial.replace(path)
    except OSError as error:
        raise ConfigurationError(f"{path}: cannot be written: {error.strerror}") from error
    finally:
        partial.unlink(missing_ok=True)


def export_jsonl(records: Iterable[ArticleRecord], path: Path | None) -> None:
    """One `ArticleRecord` a line, as JSON in UTF-8."""
    with _written(path) as file:
        for record in records:
            file.write(record.model_dump_json() + "\n")


EXPORTERS: dict[str, Callable[[Iterable[ArticleRecord], Path | None], None]] = {"jsonl": export_jsonl}
