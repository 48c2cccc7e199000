"""What changed from one extraction of an article to another, fact by fact."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from pydantic import Field, model_validator

from schemas.article import Frozen
from schemas.vocabulary import FactKind

# Participants change as a field of their event.
CHANGING = (FactKind.EVENT, FactKind.AGREEMENT, FactKind.COMMITMENT)


class ChangeKind(StrEnum):
    """What became of a fact."""

    NEW = "new"
    REMOVED = "removed"
    CHANGED = "changed"


class FactChange(Frozen):
    """A fact that only the later extraction has, only the earlier one, or both in different words.

    `before` and `after` are the ids of the fact in the two records; `fields` has what differs, before and after.
    """

    kind: ChangeKind
    fact: FactKind
    before: str | None = None
    after: str | None = None
    fields: dict[str, tuple[Any, Any]] = Field(default_factory=dict)

    @model_validator(mode="after")
    def check(self) -> FactChange:
        if (self.before is None, self.after is None) != (self.kind is ChangeKind.NEW, self.kind is ChangeKind.REMOVED):
            raise ValueError(f"{self.kind} does not go with {self.before} and {self.after}")
        return self
