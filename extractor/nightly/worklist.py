"""What a scan found to be done, in the order of its waiting. It lies on the disk: a new prompt makes all articles stale
at once, and tables bring their texts with them."""

from __future__ import annotations

import io
import pickle
from collections import Counter
from collections.abc import Iterator
from types import TracebackType
from typing import Any, Self

from db.queries import WaitingRow
from db.resources import Resources
from db.spool import Spool
from extractor.inputs import Input
from extractor.nightly.absence import Attendance
from extractor.summary import State


class Worklist:
    """`found` counts what needs no extraction, `waiting` are those that failed before and are not tried; `met` is which
    articles of the database were there, `complete` whether all was looked at.

    As a context manager it removes itself. Raises DatabaseError where the disk is full.
    """

    def __init__(self) -> None:
        self.found: Counter[State] = Counter()
        self.waiting: list[WaitingRow] = []
        self.met = Attendance()
        self.complete = False
        self._spool = Spool()
        # What reads the database cannot be written down.
        self._resources: dict[int, Resources] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._spool.close()

    def add(self, rank: int, since: float, source: Input) -> None:
        """Put an input on the list, once."""
        packed = io.BytesIO()
        _Packer(packed, self._resources).dump(source)
        self._spool.add(source.uri, rank, since, packed.getvalue())

    @property
    def due(self) -> Iterator[Input]:
        """The inputs to be extracted, in their order."""
        for packed in self._spool:
            yield _Unpacker(packed, self._resources).load()

    def __len__(self) -> int:
        return len(self._spool)


class _Packer(pickle.Pickler):
    def __init__(self, file: io.BytesIO, resources: dict[int, Resources]) -> None:
        super().__init__(file, pickle.HIGHEST_PROTOCOL)
        self._resources = resources

    def persistent_id(self, obj: Any) -> int | None:
        if not isinstance(obj, Resources):
            return None
        self._resources[id(obj)] = obj
        return id(obj)


class _Unpacker(pickle.Unpickler):
    """Only reads what this process has packed into a file that nobody else sees."""

    def __init__(self, packed: bytes, resources: dict[int, Resources]) -> None:
        super().__init__(io.BytesIO(packed))
        self._resources = resources

    def persistent_load(self, pid: int) -> Resources:
        return self._resources[pid]
