"""What people decide on what is the same: merge, split and undo. Each is one transaction, linking included."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

from db.decisions import Decided, decide, decisions, imported, undo
from db.engine import Database
from db.links import Links
from extractor.linking.documents import Documents
from extractor.linking.names import Names
from extractor.linking.occasions import Occasions
from extractor.linking.space import Space
from extractor.linking.telling import contradictions, of_different_kinds, told
from schemas.errors import ConfigurationError
from schemas.links import LISTED_BY, ExportedDecision, Subject

SPACES: dict[Subject, type[Space[Any]]] = {
    Subject.ENTITY: Names,
    Subject.OCCASION: Occasions,
    Subject.DOCUMENT: Documents,
}


@dataclass(frozen=True)
class Deed:
    """What was decided, under its number: `items` are the same, or are not `others`; `against` speaks against it."""

    decision: int
    items: tuple[str, ...]
    others: tuple[str, ...] = ()
    against: tuple[str, ...] = ()


@dataclass(frozen=True)
class ToldDecision:
    """A decision with what it is about in a few words; where that is not there now, with its key."""

    decided: Decided
    one: str
    other: str


def merge(database: Database, subject: Subject, numbers: Sequence[int]) -> Deed:
    """All that belongs to one of these is the same; what is together already is confirmed.

    Raises ConfigurationError for a number that stands for nothing and for names of different kinds, DatabaseError.
    """
    with database.writing() as cursor:
        space = SPACES[subject](Links(cursor))
        _check(space, numbers)
        first, *others = sorted({member for number in numbers for member in _members(space, number)})
        if not others:
            raise ConfigurationError(f"{subject} {first} stands alone: name another one that is the same")
        if unlike := of_different_kinds(list(filter(None, map(space.item, numbers)))):
            raise ConfigurationError(
                f"{' and '.join(map(told, unlike))} are of different kinds and cannot be the same:"
                f" `extractor {LISTED_BY[subject]}` lists the numbers"
            )
        pairs = [(_key(space, first), _key(space, other)) for other in others]
        decision = decide(cursor, subject, pairs, same=True)
        SPACES[subject](Links(cursor)).link([first, *others])
        items = list(filter(None, map(space.item, [first, *others])))
        return Deed(decision, tuple(map(told, items)), against=tuple(contradictions(items)))


def split(database: Database, subject: Subject, numbers: Sequence[int]) -> Deed:
    """These belong together, but not to the others that they are with now. Raises as `merge` does."""
    with database.writing() as cursor:
        space = SPACES[subject](Links(cursor))
        _check(space, numbers)
        members = {member for number in numbers for member in _members(space, number)}
        others = sorted(members - set(numbers))
        if not others:
            raise ConfigurationError(f"{subject} {numbers[0]} is with no others: there is nothing to split")
        own = sorted(set(numbers))
        pairs = [(_key(space, one), _key(space, other)) for one, other in product(own, others)]
        decision = decide(cursor, subject, pairs, same=False)
        SPACES[subject](Links(cursor)).link(members)
        items, rest = (
            tuple(told(item) for number in listed if (item := space.item(number))) for listed in (own, others)
        )
        return Deed(decision, items, rest)


def list_decisions(database: Database) -> list[ToldDecision]:
    """What was decided, the last decision last."""
    with database.reading() as cursor:
        spaces = {subject: space(Links(cursor)) for subject, space in SPACES.items()}
        return [
            ToldDecision(one, *(_told(spaces[one.subject], key) for key in (one.one, one.other)))
            for one in decisions(cursor)
        ]


def take_over(database: Database, exported: Iterable[ExportedDecision]) -> int:
    """Store decisions of an export that are not there yet, and link by them; how many there were."""
    with database.writing() as cursor:
        new = [decision for decision in exported if imported(cursor, decision)]
        for subject in {decision.subject for decision in new}:
            space = SPACES[subject](Links(cursor))
            keys = {key for one in new if one.subject == subject for key in (one.one, one.other)}
            space.link({number for key in sorted(keys) if (number := space.find(key)) is not None})
        return len(new)


def take_back(database: Database, number: int) -> list[ToldDecision]:
    """Undo what was decided under this number, and link as if it had not been. Raises ConfigurationError."""
    with database.writing() as cursor:
        undone = undo(cursor, number)
        if not undone:
            raise ConfigurationError(f"there is no decision {number}: `extractor decisions` lists them")
        space = SPACES[undone[0].subject](Links(cursor))
        found = [space.find(key) for one in undone for key in (one.one, one.other)]
        space.link([item for item in found if item is not None])
        return [ToldDecision(one, *(_told(space, key) for key in (one.one, one.other))) for one in undone]


def _told(space: Space[Any], key: str) -> str:
    number = space.find(key)
    item = None if number is None else space.item(number)
    return f"{key} (not there now)" if item is None else told(item)


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
