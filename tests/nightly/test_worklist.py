"""The list of what is to be done: its order, and that everything comes back from the disk as it was."""

from __future__ import annotations

from pathlib import Path

from db.engine import open_database
from db.resources import Resource, Resources
from extractor.inputs import FileInput
from extractor.nightly.worklist import Worklist
from extractor.reading import Known
from extractor.sources.inputs import Failure, Kept, Origin, SourceInput
from schemas.errors import SourceFailed


def test_what_waited_longest_comes_first_and_only_once() -> None:
    late, early, stale = (FileInput(name, Path(f"news/{name}")) for name in ("late", "early", "stale"))
    with Worklist() as worklist:
        worklist.add(1, 0, stale)
        worklist.add(0, 20, late)
        worklist.add(0, 10, early)
        worklist.add(0, 5, FileInput("late", Path("elsewhere/late")))
        assert (len(worklist), list(worklist.due)) == (3, [early, late, stale])


def test_every_kind_of_input_comes_back_as_it_was(tmp_path: Path) -> None:
    with open_database(tmp_path / "facts.db") as database, Worklist() as worklist:
        resources = Resources(database)
        resources.put(Resource("https://a.example/", "web", True, "https://a.example/", b"content"))
        row = SourceInput("rows.csv#1", "rows", Origin.ROW, "मुलाकात".encode(), given=Known(title="T"))
        page = SourceInput("https://a.example/", "web", Origin.STORED, Kept(resources, "https://a.example/"), since=7)
        for source in (row, page):
            worklist.add(0, source.changed_at(), source)
        worklist.add(1, 0, Failure("web", SourceFailed("https://b.example/", "is silent")))
        first, second, failure = worklist.due
        assert (first, second, second.data()) == (row, page, b"content")
        assert isinstance(failure, Failure)
        assert (type(failure.error), str(failure.error)) == (SourceFailed, "https://b.example/: is silent")
