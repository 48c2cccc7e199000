"""The lists of facts and the link tables that hold them; store and queries read the same description."""

from __future__ import annotations

from typing import NamedTuple


class ListTable(NamedTuple):
    """A field of a fact that is a list: `table` has a row an item, `column` holds it, `owner` refers to the fact."""

    fact: str
    field: str
    table: str
    column: str

    @property
    def owner(self) -> str:
        return f"{self.fact}_id"


LISTS = (
    ListTable("event", "countries", "event_country", "code"),
    ListTable("event", "topics", "event_topic", "topic"),
    ListTable("agreement", "parties", "agreement_party", "code"),
    ListTable("agreement", "topics", "agreement_topic", "topic"),
    ListTable("commitment", "actors", "commitment_actor", "code"),
    ListTable("commitment", "addressees", "commitment_addressee", "code"),
    ListTable("commitment", "topics", "commitment_topic", "topic"),
)
