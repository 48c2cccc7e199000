"""What tables, views and columns mean: the docstrings of the classes, and `meanings.toml`."""

from __future__ import annotations

import tomllib
from functools import cache
from inspect import cleandoc
from pathlib import Path


@cache
def _texts() -> dict[str, dict[str, str]]:
    return tomllib.loads((Path(__file__).parent / "meanings.toml").read_text(encoding="utf-8"))


def meaning_of_table(name: str) -> str:
    """What a row of a table or view is. Raises KeyError where that is not written down."""
    from sqlmodel import SQLModel

    import db.answer_tables
    import db.fact_tables
    import db.history_tables
    import db.link_tables
    import db.source_tables
    import db.tables  # noqa: F401  (declares the tables)

    if name in _texts()["views"]:
        return _texts()["views"][name]
    classes = {one.class_.__tablename__: one.class_ for one in SQLModel._sa_registry.mappers}
    return " ".join(cleandoc(classes[name].__doc__ or "").split())


def meaning_of_column(table: str, column: str) -> str:
    """What a column holds. Raises KeyError where that is not written down."""
    return _texts().get(table, {}).get(column) or _texts()["columns"][column]
