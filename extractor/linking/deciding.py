"""What people decide on what is the same: merge, split and undo. Each is one transaction, linking included."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import product
from typing import Any

from db.decisions import Decided, decide, imported, undo
from db.engine import Database
from db.links import Links
from extractor.linking.documents import Documents
from extractor.linking.names import Names
from extractor.linking.occasions import Occasions
from extractor.linking.space import Space
from schemas.errors import ConfigurationError
from schemas.links import ExportedDecision, Subject

SPACES: dict[Subject, type[Space[Any]]] = {
    Subject.ENTITY: Names,
    Subject.OCCASION: Occasions,
    Subject.DOCUMENT: Documents,
}
LISTED_BY = {Subject.ENTITY: "entities", Subject.OCCASION: "occasions", Subject.DOCUMENT: "documents"}


def merge(database: Database, subject: Subject, numbers: Sequence[int]) -> None:
    """All that belongs to one of these is the same; what is together already is confirmed.

    Raises ConfigurationError for a number that stands for nothing, DatabaseError.
    """
    with database.writing() as cursor:
        space = SPACES[subject](Links(cursor))
        _check(space, numbers)
        first, *others = sorted({member for number in numbers for member in _members(space, number)})
        if not others:
            raise ConfigurationError(f"{subject} {first} stands alone: name another one that is the same")
        decide(cursor, subject, [(_key(space, first), _key(space, other)) for other in others], same=True)
        SPACES[subject](Links(cursor)).link([first, *others])


def split(database: Database, subject: Subject, numbers: Sequence[int]) -> None:
    """These belong together, but not to the others that they are with now. Raises as `merge` does."""
    with database.writing() as cursor:
        space = SPACES[subject](Links(cursor))
        _check(space, numbers)
        members = {member for number in numbers for member in _members(space, number)}
        others = sorted(members - set(numbers))
        if not others:
            raise ConfigurationError(f"{subject} {numbers[0]} is with no others: there is nothing to split")
        pairs = product(sorted(set(numbers)), others)
        decide(cursor, subject, [(_key(space, one), _key(space, other)) for one, other in pairs], same=False)
        SPACES[subject](Links(cursor)).link(members)


def take_over(database: Database, decisions: Iterable[ExportedDecision]) -> int:
    """Store decisions of an export that are not there yet, and link by them; how many there were."""
    with database.writing() as cursor:
        new = [decision for decision in decisions if imported(cursor, decision)]
        for subject in {decision.subject for decision in new}:
            space = SPACES[subject](Links(cursor))
            keys = {key for one in new if one.subject == subject for key in (one.one, one.other)}
            space.link({number for key in sorted(keys) if (number := space.find(key)) is not None})
        return len(new)


def take_back(database: Database, number: int) -> list[Decided]:
    """Undo what was decided under this number, and link as if it had not been. Raises ConfigurationError."""
    with database.writing() as cursor:
        undone = undo(cursor, number)
        if not undone:
            raise ConfigurationError(f"there is no decision {number}: `extractor decisions` lists them")
        space = SPACES[undone[0].subject](Links(cursor))
        found = [space.find(key) for one in undone for key in (one.one, one.other)]
        space.link([item for item in found if item is not None])
        return undone


def _check(space: Space[Any], numbers: Sequence[int]) -> None:
    for number in numbers:
        _key(space, number)


def _members(space: Space[Any], number: int) -> list[int]:
    return space.links.together(space.table, [number]) or [number]


def _key(space: Space[Any], number: int) -> str:
    item = space.item(number)
    if item is None:
        command = LISTED_BY[space.subject]
        raise ConfigurationError(f"there is no {space.subject} {number}: `extractor {command}` lists them")
    return space.key(item)
