"""What Datasette is told of the database: descriptions, facets, order, and the canned queries with their parameters."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from db.meanings import meaning_of_column, meaning_of_table
from db.queries import CannedQuery, Queries, canned_queries
from extractor.places import name_en
from schemas.codes import country_codes, organizations

NAME = "facts"
TITLE = "Diplomacy facts"
DESCRIPTION = (
    "Events, participants, agreements and commitments from news articles, each with the sentence that proves it. "
    "Nothing can be changed here."
)
SECONDS = {"duration_s": "s"}


@cache
def pages() -> dict[str, dict[str, dict[str, Any]]]:
    """`views` and `tables` by name, as pages.toml has them."""
    return tomllib.loads((Path(__file__).parent / "pages.toml").read_text(encoding="utf-8"))


def lists_of(view: str) -> list[str]:
    """Columns of a view that hold several values."""
    found: list[str] = pages()["views"].get(view, {}).get("lists", [])
    return found


def metadata(database: Queries) -> dict[str, Any]:
    """All of it, for the views and tables that the database has."""
    described = {name: _described(name, type_, columns) for name, type_, columns in database.relations()}
    # Views first, in the order of their pages.
    described = {view: described[view] for view in pages()["views"]} | described
    queries = {query.name: _query(query) for query in canned_queries().values()}
    return {
        "title": TITLE,
        "description": DESCRIPTION,
        "databases": {NAME: {"title": TITLE, "description": DESCRIPTION, "tables": described, "queries": queries}},
    }


def _described(name: str, type_: str, columns: list[str]) -> dict[str, Any]:
    page = pages()["views" if type_ == "view" else "tables"].get(name)
    if type_ not in ("table", "view"):
        return {"hidden": True}
    found: dict[str, Any] = {
        "description": meaning_of_table(name),
        "columns": {column: meaning_of_column(name, column) for column in columns},
        "units": {column: unit for column, unit in SECONDS.items() if column in columns},
        "hidden": page is None,
    }
    if page is None:
        return found
    found["facets"] = [*page.get("facets", []), *({"list": column} for column in page.get("lists", []))]
    if "sort" in page:
        found["sort_desc"] = page["sort"]
    if "label" in page:
        found["label_column"] = page["label"]
    if "view" in page:
        found["view"] = page["view"]
    if "columns" in page:
        found["start"] = urlencode([("_col", column) for column in page["columns"]])
    return found


def _query(query: CannedQuery) -> dict[str, Any]:
    return {
        "title": query.title,
        "description": query.description,
        "sql": query.sql_of_texts(),
        "params": [parameter.name for parameter in query.parameters],
        "parameters": {parameter.name: vars(parameter) for parameter in query.parameters},
        "hide_sql": True,
    }


@cache
def sides() -> dict[str, str]:
    """Codes of countries and organizations with their names, for who fills in a form."""
    return {code: name_en(code) for code in sorted({*country_codes(), *organizations()})}
