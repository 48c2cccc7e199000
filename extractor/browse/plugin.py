"""What Datasette does not do by itself: facets and filters of lists, search in any spelling, links from ids."""

from __future__ import annotations

from typing import Any

import regex
from datasette import hookimpl
from datasette.database import QueryInterrupted
from datasette.facets import Facet
from datasette.filters import FilterArguments
from datasette.utils import escape_sqlite, path_with_added_args, path_with_removed_args
from datasette.utils.asgi import BadRequest
from markupsafe import Markup

from db.queries.search import ROWS_FOUND, SearchQuery
from extractor.browse.metadata import NAME, lists_of, sides
from extractor.browse.naming import side_problem
from extractor.folding import fold

# `?_has=countries:IND`, as often as one likes.
HAS = "_has"
PHRASES = regex.compile(r'"([^"]*)"|(\S+)')
TABLE_OF = {
    "event_id": "event",
    "agreement_id": "agreement",
    "commitment_id": "commitment",
    "participant_id": "participant",
    "entity_id": "entity",
    "canonical_id": "entity",
    "meant_id": "entity",
    "occasion_id": "event",
    "document_id": "agreement",
    "article_id": "article",
    "of_article_id": "article",
    "run_id": "run",
    "former_run_id": "run",
    "extraction_id": "extraction",
    "former_id": "extraction",
    "version_id": "article_version",
}


def render_cell(value: object, column: str, database: str, datasette: Any) -> Markup | None:
    """The id of a row as a link to it: what Datasette does for tables alone, and not on the page of a row."""
    if not isinstance(value, int) or column not in TABLE_OF:
        return None
    address = f"{datasette.urls.table(database, TABLE_OF[column])}/{value}"
    return Markup('<a href="{}">{}</a>').format(address, value)


def filters_from_request(request: Any, database: str, table: str) -> FilterArguments | None:
    """Rows whose list has a value."""
    given = request.args.getlist(HAS)
    if not given or database != NAME:
        return None
    clauses, values, told = [], {}, []
    for number, (column, _, value) in enumerate(each.partition(":") for each in given):
        if column not in lists_of(table):
            raise BadRequest(f"{HAS}={column}: is no list of {table}")
        clauses.append(f"instr(', ' || {escape_sqlite(column)} || ', ', ', ' || :has_{number} || ', ')")
        values[f"has_{number}"] = value
        told.append(f"{column} has {value}")
    return FilterArguments(clauses, params=values, human_descriptions=told)


def rows_with_words(request: Any, database: str, table: str) -> FilterArguments | None:
    """Rows of a view in which all words stand, in any spelling; what is in quotation marks is a phrase."""
    if database != NAME or table not in ROWS_FOUND:
        return None
    typed = request.args.get("_search") or ""
    shown = {"supports_search": True, "search": typed}
    phrases = tuple(fold(phrase or word) for phrase, word in PHRASES.findall(typed))
    words = SearchQuery(phrases, type=table.removesuffix("s")).words()
    if words is None:
        return FilterArguments([], extra_context=shown)
    told = [f'words match "{typed}"']
    return FilterArguments([ROWS_FOUND[table]], params={"search": words}, human_descriptions=told, extra_context=shown)


def extra_template_vars(template: str) -> dict[str, Any]:
    return {"sides": sides(), "side_problem": side_problem} if template == "query.html" else {}


def register_facet_classes() -> list[type]:
    return [ListFacet]


class ListFacet(Facet):  # type: ignore[misc]
    """Counts the values of a column that holds several of them, joined by ', '."""

    type = "list"

    async def facet_results(self) -> tuple[list[dict[str, Any]], list[str]]:
        found, late = [], []
        for each in self.get_configs():
            column = each["config"]["simple"]
            try:
                found.append(await self._counted(column))
            except QueryInterrupted:
                late.append(column)
        return found, late

    async def _counted(self, column: str) -> dict[str, Any]:
        size = self.get_facet_size()
        name = escape_sqlite(column)
        sql = f"""
            SELECT one.value, count(*) AS n
            FROM ({self.sql}), json_each('[' || replace(json_quote({name}), ', ', '","') || ']') AS one
            WHERE {name} IS NOT NULL GROUP BY 1 ORDER BY n DESC, 1 LIMIT {size + 1}
        """  # noqa: S608
        limit = self.ds.setting("facet_time_limit_ms")
        rows = (await self.ds.execute(self.database, sql, self.params, truncate=False, custom_time_limit=limit)).rows
        return {
            "name": column,
            "type": self.type,
            "hideable": False,
            "toggle_url": "",
            "results": [self._value(column, value, count) for value, count in rows[:size]],
            "truncated": len(rows) > size,
        }

    def _value(self, column: str, value: str, count: int) -> dict[str, Any]:
        pair = f"{column}:{value}"
        selected = (HAS, pair) in self.get_querystring_pairs()
        toggle = path_with_removed_args if selected else path_with_added_args
        address = self.ds.absolute_url(self.request, self.ds.urls.path(toggle(self.request, {HAS: pair})))
        return {"value": value, "label": value, "count": count, "toggle_url": address, "selected": selected}


for _hook in (render_cell, filters_from_request, extra_template_vars, register_facet_classes):
    hookimpl(_hook)
# Behind Datasette's own search, which finds no index of its kind and says that nothing can be searched.
hookimpl(rows_with_words, specname="filters_from_request", trylast=True)
