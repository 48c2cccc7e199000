"""Canned queries: the usual questions, one file each, with a title, a description and typed parameters.

A file begins with comments: `-- title:`, `-- description:` (lines that are indented go on) and `-- param NAME (TYPE):`
for every parameter, with `optional` or `default VALUE` behind the type where it may be left out. The rest is one SELECT
that binds the parameters by their names.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from pathlib import Path

import regex

from schemas.codes import check_side
from schemas.edtf import first_day
from schemas.errors import ConfigurationError

HEADER = regex.compile(r"-- (\w+)(?: (\w+) \((\w+)(?:, (optional|default (.*?)))?\))?: (.*)")
CONTINUED = regex.compile(r"--   (.*)")
SIDE = regex.compile("[A-Z][A-Z0-9]{1,11}")
INTEGER = regex.compile(r"[+-]?[0-9]{1,18}")
PLACE = regex.compile(r":([a-z]+)\b")
Value = str | int | None


@dataclass(frozen=True)
class Parameter:
    """A parameter of a canned query: `type` is side, integer, day or text; `default` counts where it is not given."""

    name: str
    type: str
    meaning: str
    required: bool
    default: Value = None

    def read(self, text: str) -> Value:
        """A value as typed. Raises ConfigurationError where it is not of the type."""
        if self.type == "text":
            return text
        if self.type == "integer":
            if INTEGER.fullmatch(text):
                return int(text)
            raise ConfigurationError(f"{self.name}={text}: is no whole number")
        if self.type == "day":
            return self._day(text)
        code = text.upper()
        if not SIDE.fullmatch(code):
            raise ConfigurationError(
                f"{self.name}={text}: is no code of a country or an organization, as in USA or SCO"
            )
        try:
            return check_side(code)
        except ValueError as error:
            raise ConfigurationError(f"{self.name}={text}: {error}") from error

    def _day(self, text: str) -> str:
        try:
            return first_day(text).isoformat()
        except ValueError as error:
            raise ConfigurationError(f"{self.name}: {error}") from error

    def sql_of_text(self) -> str:
        """The value of this parameter in SQL, where it is bound as a text that may be ''."""
        value = f"nullif(trim(:{self.name}), '')"
        if self.default is not None:
            value = f"ifnull({value}, '{self.default}')"
        return {"side": f"upper({value})", "integer": f"CAST({value} AS INTEGER)"}.get(self.type, value)


@dataclass(frozen=True)
class CannedQuery:
    """A question with a name."""

    name: str
    title: str
    description: str
    parameters: tuple[Parameter, ...]
    sql: str

    def bind(self, given: Mapping[str, str]) -> dict[str, Value]:
        """Values of all parameters. Raises ConfigurationError where one is unknown, missing or of another type."""
        known = {parameter.name: parameter for parameter in self.parameters}
        for name in given:
            if name not in known:
                raise ConfigurationError(f"{self.name} has no parameter {name!r}{_nearest(name, known)}")
        missing = [name for name, parameter in known.items() if parameter.required and name not in given]
        if missing:
            wanted = " ".join(f"--param {name}=..." for name in missing)
            raise ConfigurationError(f"{self.name} needs {wanted} ({known[missing[0]].meaning})")
        return {name: one.read(given[name]) if name in given else one.default for name, one in known.items()}

    def sql_of_texts(self) -> str:
        """The SQL for a form: every parameter is bound as text, '' where it is left out."""
        known = {parameter.name: parameter for parameter in self.parameters}
        return PLACE.sub(lambda place: known[place[1]].sql_of_text(), self.sql)


@cache
def canned_queries() -> dict[str, CannedQuery]:
    """All canned queries by name, in the order of their names."""
    return {file.stem: read_query(file) for file in sorted(Path(__file__).parent.glob("*.sql"))}


def canned_query(name: str) -> CannedQuery:
    """The query with this name. Raises ConfigurationError with the nearest names where there is none."""
    queries = canned_queries()
    if name in queries:
        return queries[name]
    raise ConfigurationError(f"there is no query {name!r}{_nearest(name, queries)}: `extractor query` lists them")


def read_query(file: Path) -> CannedQuery:
    """The query in a file. Raises ValueError where its header is not as described above."""
    lines = file.read_text(encoding="utf-8").splitlines()
    end = next(number for number, line in enumerate(lines) if not line.startswith("--"))
    texts: dict[str, str] = {}
    parameters: list[Parameter] = []
    for line in _joined(lines[:end]):
        match = HEADER.fullmatch(line)
        if not match:
            raise ValueError(f"{file.name}: no header: {line}")
        key, name, type_, presence, default, meaning = match.groups()
        if key == "param":
            parameter = Parameter(name, type_, meaning, required=presence is None)
            value = parameter.read(default) if default else None
            parameters.append(Parameter(name, type_, meaning, parameter.required, value))
        else:
            texts[key] = meaning
    sql = "\n".join(lines[end:]).strip().removesuffix(";")
    return CannedQuery(file.stem, texts["title"], texts["description"], tuple(parameters), sql)


def _joined(lines: list[str]) -> Iterator[str]:
    """The lines of a header, each with those that continue it."""
    whole = ""
    for line in lines:
        if match := CONTINUED.fullmatch(line):
            whole += f" {match[1]}"
            continue
        if whole:
            yield whole
        whole = line
    yield whole


def _nearest(name: str, known: Mapping[str, object]) -> str:
    if not known:
        return " (it has none)"
    near = get_close_matches(name.lower(), known, n=3, cutoff=0.5)
    # A word of a name is as good as a name that is nearly right.
    near += [other for other in known if name.lower() in other and other not in near]
    return f" (did you mean {', '.join(near[:3])}?)" if near else f" (there are {', '.join(known)})"
