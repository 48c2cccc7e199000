"""What the page is given: plain values, ready to be shown. Absent values are left out of the JSON."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import BaseModel, ConfigDict

# Half-open, in UTF-16 units of the text: what the strings of a browser are counted in.
Mark = tuple[int, int]
Kind = Literal["event", "agreement", "commitment", "rejected", "suspicious"]


class Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class PrintedDate(Value):
    """A date: the words of the article, their reading as EDTF, and how it came about."""

    text: str
    edtf: str | None = None
    basis: str


class Days(Value):
    """First and last day of a fact; `of` says what else is dated where the fact itself is not."""

    first: date
    last: date
    of: Literal["fact", "event", "article"]


class Who(Value):
    """A participant of an event; `person` is its number in the persons of the report."""

    name: str
    name_en: str | None = None
    kind: str
    office: str | None = None
    represents: str | None = None
    role: str
    person: int | None = None


class Shown(Value):
    """An item of an article: a fact, or what was not stored as one. `marks` are the places that it rests on.

    `occasion` and `document` are the numbers, in the report, of what several articles report or name.
    """

    id: str
    kind: Kind
    type: str
    title: str
    title_language: str
    marks: tuple[Mark, ...] = ()
    status: str | None = None
    title_en: str | None = None
    salience: str | None = None
    certainty: str | None = None
    source_type: str | None = None
    source: str | None = None
    sides: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    who: tuple[Who, ...] = ()
    persons: tuple[int, ...] = ()
    date: PrintedDate | None = None
    days: Days | None = None
    place: str | None = None
    place_country: str | None = None
    topics: tuple[str, ...] = ()
    valid_years: int | None = None
    testable: bool | None = None
    event: str | None = None
    agreement: str | None = None
    occasion: int | None = None
    document: int | None = None
    payload: tuple[tuple[str, str], ...] = ()


class ShownArticle(Value):
    """An article with its whole text and its items; its sentences are [start, end, paragraph, part]."""

    uri: str
    link: str | None = None
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    agency: str | None = None
    language: str
    published: str | None = None
    published_source: str | None = None
    day: date | None = None
    model: str
    text: str
    sentences: tuple[tuple[int, int, int, str], ...]
    items: tuple[Shown, ...] = ()


class Person(Value):
    """A person with all names in all articles; `names` where there are several."""

    name: str
    name_en: str | None = None
    names: tuple[str, ...] = ()
    represents: str | None = None


class Told(Value):
    """What one article says of an occasion or a document; of documents also its name there, the status and its date."""

    uri: str
    id: str
    name: str | None = None
    status: str | None = None
    date: str | None = None
    published: str | None = None


class Together(Value):
    """What several articles tell of one occasion or document; `differ` is what reports do not agree on."""

    told: tuple[Told, ...]
    differ: dict[str, tuple[str, ...]] = {}


class Report(Value):
    """Everything on the page.

    `persons`, `occasions` and `documents` have those of its articles by their numbers; `sides` are the names of codes,
    `terms` the words of the vocabulary with their meanings.
    """

    articles: tuple[ShownArticle, ...]
    persons: dict[int, Person]
    occasions: dict[int, Together]
    documents: dict[int, Together]
    sides: dict[str, str]
    terms: dict[str, dict[str, tuple[str, str]]]
    as_of: str | None = None
    country: str | None = None
    since: date | None = None
