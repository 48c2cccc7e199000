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
def written(path: Path | None) -> Iterator[TextIO]:
    """stdout, or a file that is complete or not there: it gets its name when everything is written.

    What is no regular file (a device, a pipe) is written to as it is, and a link keeps pointing where it points.
    """
    if path is None:
        yield sys.stdout
        return
    target = path.resolve()
    regular = target.is_file() or not target.exists()
    written = target.with_name(f".{target.name}.partial") if regular else target
    try:
        with written.open("w", encoding="utf-8", newline="\n") as file:
            yield file
        if regular:
            written.replace(target)
    except OSError as error:
        raise ConfigurationError(f"{path}: cannot be written: {error.strerror}") from error
    finally:
        if regular:
            written.unlink(missing_ok=True)


def export_jsonl(records: Iterable[ArticleRecord], path: Path | None) -> None:
    """One `ArticleRecord` a line, as JSON in UTF-8."""
    with written(path) as file:
        for record in records:
            file.write(record.model_dump_json() + "\n")


EXPORTERS: dict[str, Callable[[Iterable[ArticleRecord], Path | None], None]] = {"jsonl": export_jsonl}
