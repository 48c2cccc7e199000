"""What Datasette is told of the database is true of it."""

from __future__ import annotations

from pathlib import Path

from db.engine import open_database
from db.meanings import meaning_of_column, meaning_of_table
from db.queries import Queries, canned_queries
from extractor.browse.metadata import NAME, metadata, pages
from extractor.browse.plugin import TABLE_OF


def relations(path: Path) -> dict[str, tuple[str, list[str]]]:
    with open_database(path, readonly=True) as database:
        return {name: (type_, columns) for name, type_, columns in Queries(database).relations()}


def test_pages_name_what_there_is(gold_path: Path) -> None:
    found = relations(gold_path)
    for kind, described in pages().items():
        for name, page in described.items():
            type_, columns = found[name]
            assert f"{type_}s" == kind
            named = [*page.get("columns", []), *page.get("facets", []), *page.get("lists", [])]
            named += [page[key] for key in ("sort", "label") if key in page]
            assert set(named) <= set(columns), name
            if "view" in page:
                assert f"{name}_id" in found[page["view"]][1]


def test_every_view_of_current_facts_has_a_page_and_ids_lead_to_tables(gold_path: Path) -> None:
    found = relations(gold_path)
    views = {name for name, (type_, _) in found.items() if type_ == "view"}
    assert {name for name in views if not name.endswith(("_linked", "_counted"))} == set(pages()["views"])
    assert set(TABLE_OF.values()) <= set(pages()["tables"]) <= set(found)


def test_descriptions_are_those_of_the_documentation(gold_path: Path) -> None:
    with open_database(gold_path, readonly=True) as database:
        (described,) = metadata(Queries(database))["databases"].values()
    events = described["tables"]["events"]
    assert events["description"] == meaning_of_table("events")
    assert events["columns"]["quote"] == meaning_of_column("events", "quote")
    hidden = {name for name, table in described["tables"].items() if table["hidden"]}
    assert {"search_index", "search_index_data", "reading", "contact_count", "contacts_linked"} <= hidden
    assert not hidden & set(pages()["tables"])
    assert {name: (query["title"], query["description"]) for name, query in described["queries"].items()} == {
        query.name: (query.title, query.description) for query in canned_queries().values()
    }
    assert NAME == "facts"
