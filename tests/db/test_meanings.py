from __future__ import annotations

import pytest

from db.engine import Database
from db.meanings import meaning_of_column, meaning_of_table


def test_every_table_view_and_column_has_a_meaning(database: Database) -> None:
    connection = database.connection
    sql = (
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'view', 'virtual')"
        " AND name NOT LIKE 'sqlite_%'"
    )
    named = [name for (name,) in connection.execute(sql)]
    missing = []
    for name in named:
        try:
            # A class without words of its own has those of SQLModel.
            if not meaning_of_table(name) or "SQLModel" in meaning_of_table(name):
                missing.append(name)
            for (column,) in connection.execute("SELECT name FROM pragma_table_info(?)", (name,)).fetchall():
                meaning_of_column(name, column)
        except KeyError as error:
            missing.append(f"{name}: {error}")
    assert missing == []


def test_what_does_not_exist_has_no_meaning() -> None:
    with pytest.raises(KeyError):
        meaning_of_table("nothing")
    with pytest.raises(KeyError):
        meaning_of_column("event", "nothing")


def test_a_table_may_say_more_of_a_column() -> None:
    assert meaning_of_column("articles", "title") == "headline"
    assert meaning_of_column("events", "title") == "short English label"
