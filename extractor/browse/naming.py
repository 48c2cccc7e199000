"""Sides in the address of a question as a reader names them -> their codes, before Datasette sees the address."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlencode

from db.queries import canned_queries
from extractor.browse.metadata import NAME
from extractor.sides import side_code
from schemas.errors import ConfigurationError


def with_codes(path: str, query_string: bytes) -> bytes:
    """'country=South+Korea' as 'country=KOR', where the page is that of a question; what is no side stays as it is."""
    database, _, page = path.strip("/").partition("/")
    query = canned_queries().get(page.partition(".")[0]) if database == NAME else None
    if query is None:
        return query_string
    sides = {parameter.name for parameter in query.parameters if parameter.type == "side"}
    given = parse_qsl(query_string.decode("latin-1"), keep_blank_values=True)
    return urlencode([(name, _code(text) if name in sides else text) for name, text in given]).encode()


def _code(text: str) -> str:
    return side_code(text) if text.strip() and side_problem(text) is None else text


def side_problem(text: str) -> str | None:
    """Why a text that is not empty is no side; None where it is one."""
    try:
        if text.strip():
            side_code(text)
    except ConfigurationError as error:
        return str(error)
    return None
