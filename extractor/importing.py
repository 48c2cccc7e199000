"""Import: an export in, the articles and facts that it was made of in a database out.

What an export has is what was current; earlier versions, runs and failures stay behind.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from pydantic import ValidationError

from db.engine import open_database
from db.lock import run_lock
from db.store import RunStatus, Store
from extractor.folding import fold
from extractor.linking.deciding import take_over
from extractor.runs import link
from schemas.errors import ArticleError, ConfigurationError, UnreadableArticle
from schemas.links import ExportedDecision
from schemas.record import ExportedArticle

# How a line begins that is no article.
DECISION = b'{"decision"'


@dataclass
class Imported:
    """How many articles were stored and were there already, what is wrong with the others by line, new decisions."""

    stored: int
    unchanged: int
    problems: list[str]
    decisions: int = 0


def import_jsonl(file: Path, database: Path) -> Imported:
    """Store all articles and decisions of an export. Raises RunError where file or database cannot be used.

    A line that is no article of an export, or whose quotes do not stand in its text, is left out and named.
    """
    imported = Imported(0, 0, [])
    lines = _lines(file)
    first = next(lines, None)
    with open_database(database) as opened, run_lock(database):
        store = Store(opened, fold)
        run_id = store.begin_run("import", "import", arguments={"file": str(file)})
        status = RunStatus.STOPPED
        decisions: list[ExportedDecision] = []
        try:
            for number, line in chain([] if first is None else [first], lines):
                _import_line(store, run_id, number, line, imported, decisions)
            link(opened)
            imported.decisions = take_over(opened, decisions)
            status = RunStatus.FINISHED
        finally:
            store.finish_run(run_id, unchanged=imported.unchanged, status=status)
    return imported


def _lines(file: Path) -> Iterator[tuple[int, bytes]]:
    try:
        with file.open("rb") as opened:
            yield from enumerate(opened, start=1)
    except OSError as error:
        raise ConfigurationError(f"{file}: cannot be read: {error.strerror}") from error


def _import_line(
    store: Store, run_id: int, number: int, line: bytes, imported: Imported, decisions: list[ExportedDecision]
) -> None:
    try:
        if line.startswith(DECISION):
            decisions.append(ExportedDecision.model_validate_json(line))
            return
        article, record = ExportedArticle.model_validate_json(line).split()
        if hashlib.sha256(article.text.encode()).hexdigest() != article.info.text_sha256:
            raise UnreadableArticle(article.uri, "its text is not the one that was exported")
        if store.is_current(article.uri, record.extraction.fingerprint):
            imported.unchanged += 1
            return
        store.save(run_id, article, record)
        imported.stored += 1
    except ValidationError as error:
        wrong = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(map(str, wrong["loc"]))
        said = " ".join(filter(None, (place, wrong["msg"])))
        imported.problems.append(f"line {number}: is no article of an export: {said}")
    except ArticleError as error:
        imported.problems.append(f"line {number}: {error}")
