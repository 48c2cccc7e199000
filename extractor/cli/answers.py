"""Answers of the database as a table, CSV, JSON or Markdown, and the list of questions it can be asked."""

from __future__ import annotations

import csv
import html
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict

import regex
from rich.text import Text

from db.queries import CannedQuery, Parameter
from extractor.cli.tables import console, print_json, print_rows, print_table, table
from extractor.linking.deciding import ToldDecision
from extractor.search import Found

# What Markdown would take for marks; text of articles is shown as it is.
MARKS = regex.compile(r"[\\`*_\[\]|~#$]")


def print_answer(columns: Sequence[str], rows: Iterable[Sequence[object]], form: str) -> None:
    """Rows of an answer: `form` is table, csv, json or markdown."""
    match form:
        case "csv":
            writer = csv.writer(sys.stdout, lineterminator="\n")
            writer.writerow(columns)
            writer.writerows(rows)
        case "markdown":
            print(markdown(columns, rows))
        case "json":
            print_rows(columns, rows, as_json=True)
        case _:
            listed = list(rows)
            print_rows(columns, listed, as_json=False)
            if not listed:
                print("extractor: nothing is found", file=sys.stderr)


def markdown(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table in Markdown, whatever the cells hold."""
    lines = [columns, ["---"] * len(columns)]
    body = [[_cell(value) for value in row] for row in rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in [*lines, *body])


def _cell(value: object) -> str:
    if not isinstance(value, str):
        return "" if value is None else str(value)
    return MARKS.sub(r"\\\g<0>", html.escape(" ".join(value.split()), quote=False))


def print_found(found: Sequence[Found], *, as_json: bool) -> None:
    """Hits, each with its label, where it stands and its snippet; on a terminal what was found is bold."""
    if as_json:
        print_json([asdict(hit) for hit in found])
        return
    if not found:
        print("extractor: nothing is found", file=sys.stderr)
    out = console()
    for hit in found:
        name = hit.kind if hit.kind == hit.type else f"{hit.kind} ({hit.type})"
        line = Text(hit.snippet.text)
        for start, end in hit.snippet.marks:
            line.stylize("bold", start, end)
        out.print(Text(f"{name}: {hit.label or ''}"), soft_wrap=True)
        day = hit.date or (f"published {hit.published}" if hit.published else None)
        out.print(Text(f"    {' · '.join(filter(None, (hit.uri, day)))}"), soft_wrap=True)
        out.print(Text("    ").append_text(line), soft_wrap=True)


def usage(query: CannedQuery) -> str:
    """How a query is asked: its name and its parameters, those in brackets may be left out."""
    return " ".join([query.name, *map(_shown, query.parameters)])


def _shown(parameter: Parameter) -> str:
    if parameter.required:
        return f"--param {parameter.name}={parameter.type.upper()}"
    default = parameter.type.upper() if parameter.default is None else parameter.default
    return f"[--param {parameter.name}={default}]"


def print_queries(queries: Iterable[CannedQuery], form: str) -> None:
    """The questions with what they mean and how they are asked."""
    if form == "json":
        keys = ("name", "title", "description", "sql")
        described = [{key: getattr(query, key) for key in keys} for query in queries]
        for entry, query in zip(described, queries, strict=True):
            entry["parameters"] = [vars(parameter) for parameter in query.parameters]
        print_json(described)
        return
    if form != "table":
        rows = [(query.name, query.title, usage(query)) for query in queries]
        print_answer(("name", "title", "usage"), rows, form)
        return
    for query in queries:
        print(f"{usage(query)}\n    {query.title}. {query.description}")


def print_decisions(listed: Sequence[ToldDecision], *, as_json: bool) -> None:
    """Decisions, the last one last; JSON has them as they are stored."""
    if as_json:
        print_json([asdict(one.decided) for one in listed])
        return
    if not listed:
        print("extractor: nothing was decided by hand", file=sys.stderr)
        return
    columns = ("decision", "about", "one", "is", "other", "decided")
    rows = [
        (d.id, d.subject, told.one, "the same as" if d.same else "not", told.other, d.decided_at[:19].replace("T", " "))
        for told in listed
        for d in (told.decided,)
    ]
    print_table(table(columns, rows, numbers=columns[:1]))
