"""Links across articles: what can be the same, and what reports of one occasion may not agree on."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from pydantic import AwareDatetime, model_validator

from schemas.article import Frozen


class Subject(StrEnum):
    """What a decision is about: names of people and bodies, reports of occasions, versions of documents."""

    ENTITY = "entity"
    OCCASION = "occasion"
    DOCUMENT = "document"


# The command that lists what has a number.
LISTED_BY = {Subject.ENTITY: "entities", Subject.OCCASION: "occasions", Subject.DOCUMENT: "documents"}


class ConflictField(StrEnum):
    """What reports of one occasion may tell differently."""

    DATE = "date"
    LOCATION = "location"
    PERSON = "person"
    STATUS = "status"


class ExportedDecision(Frozen):
    """A line of an export: what somebody decided on two names, reports or versions."""

    decision: Literal["same", "different"]
    subject: Subject
    one: str
    other: str
    decided_at: AwareDatetime

    @model_validator(mode="after")
    def check_pair(self) -> ExportedDecision:
        if self.one == self.other:
            raise ValueError("decides on one thing, not on two")
        return self
