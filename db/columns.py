"""How columns are declared: the four storage types, and the constraints that several tables share."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any

import regex
from sqlalchemy import REAL, CheckConstraint, Integer, Text
from sqlalchemy.orm import declared_attr
from sqlmodel import Field, SQLModel

CAPITAL = regex.compile(r"(?<!^)(?=[A-Z])")
OWN_ROWID = {"sqlite_strict": True}
NUMBERED_FOR_EVER = {"sqlite_strict": True, "sqlite_autoincrement": True}
WITHOUT_ROWID = {"sqlite_strict": True, "sqlite_with_rowid": False}

string = partial(Field, sa_type=Text)
integer = partial(Field, sa_type=Integer)
real = partial(Field, sa_type=REAL)


class Table(SQLModel):
    """Base of all tables: a class EventTopic is the table event_topic."""

    @declared_attr.directive
    def __tablename__(cls) -> str:  # noqa: N805
        return CAPITAL.sub("_", cls.__name__).lower()


def refers_to(table: str, *, owned: bool = False, **arguments: Any) -> Any:
    """A column with the id of a row of `table`; a row that is owned goes when that one goes."""
    action = {"ondelete": "CASCADE"} if owned else {}
    return integer(foreign_key=f"{table}.id", **action, **arguments)


def one_of(column: str, words: Iterable[str | int]) -> CheckConstraint:
    """`column` is one of these words or numbers."""
    literals = (f"'{word}'" if isinstance(word, str) else str(word) for word in words)
    return CheckConstraint(" OR ".join(f"{column} = {literal}" for literal in literals))


def at_least(column: str, least: int) -> CheckConstraint:
    return CheckConstraint(f"{column} >= {least}")


def is_sha256(column: str) -> CheckConstraint:
    return CheckConstraint(f"length({column}) = 64")


def is_json(column: str) -> CheckConstraint:
    return CheckConstraint(f"json_valid({column})")


def are_days(prefix: str, *, ordered: bool = True) -> tuple[CheckConstraint, ...]:
    """`prefix`_min and `prefix`_max are days as YYYY-MM-DD, in this order."""
    days = tuple(CheckConstraint(f"{day} IS date({day})") for day in (f"{prefix}_min", f"{prefix}_max"))
    return (*days, CheckConstraint(f"{prefix}_max >= {prefix}_min")) if ordered else days


def is_usage() -> tuple[CheckConstraint, ...]:
    return tuple(at_least(column, 0) for column in ("attempts", "input_tokens", "cached_tokens", "output_tokens"))


def is_evidence() -> tuple[CheckConstraint, ...]:
    """The span is as long as the quote, and neither is empty."""
    order = CheckConstraint("char_end > char_start AND char_end - char_start = length(quote)")
    return at_least("char_start", 0), order
