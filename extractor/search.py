"""Searching: words in any spelling in, hits with snippets in the spelling of the article out.

An argument is a phrase: its words have to follow each other. All phrases have to stand in an article or in a fact (its
name, its people, its quote). A `*` at the end of a phrase stands for any ending of its last word.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from functools import lru_cache

import regex

from db.engine import Database
from db.queries.search import Hit, SearchQuery, search, words_of
from extractor.folding import Folded, fold
from schemas.article import Span
from schemas.errors import ConfigurationError
from schemas.vocabulary import Act, AgreementType, EventType, FactKind

# Characters on both sides of the first word that was found.
AROUND = 90
BETWEEN = r"[^\p{L}\p{N}\p{Co}\p{Mn}\p{Mc}]+"
WORD = r"[\p{L}\p{N}\p{Co}\p{Mn}\p{Mc}]"


@dataclass(frozen=True)
class Snippet:
    """A piece of a text, on one line; `marks` are half-open places of what was found in it."""

    text: str
    marks: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Found:
    """A hit with its snippet."""

    kind: str
    type: str
    uri: str
    label: str | None
    date: str | None
    published: str | None
    snippet: Snippet


def types() -> list[str]:
    """What `--type` may be: kinds of facts, types of events and agreements, acts of commitments, articles."""
    kinds = [kind.value for kind in FactKind if kind is not FactKind.PARTICIPANT]
    return [
        "article",
        *kinds,
        *dict.fromkeys(term.value for terms in (EventType, AgreementType, Act) for term in terms),
    ]


def check_type(type_: str | None) -> str | None:
    """The filter as the index has it. Raises ConfigurationError where it is unknown, with the nearest."""
    if type_ and type_ not in types():
        near = get_close_matches(type_, types(), n=3, cutoff=0.5)
        hint = f"did you mean {', '.join(near)}?" if near else f"there are {', '.join(types())}"
        raise ConfigurationError(f"there is no type {type_!r} ({hint})")
    return type_


def find(
    database: Database,
    phrases: Iterable[str],
    *,
    country: str | None = None,
    type: str | None = None,  # noqa: A002
    since: date | None = None,
    limit: int = 20,
) -> list[Found]:
    """What holds all the phrases, those stored last first.

    Raises ConfigurationError where the phrases hold no word, DatabaseError where the file cannot be read.
    """
    folded = tuple(map(fold, phrases))
    query = SearchQuery(folded, country, type, since, limit)
    if query.words() is None:
        raise ConfigurationError("there is no word to search for")
    return [_found(hit, folded) for hit in search(database, query)]


def _found(hit: Hit, phrases: Sequence[str]) -> Found:
    cut = snippet(hit.text, phrases)
    return Found(hit.kind.value, hit.type, hit.uri, hit.label, hit.date, hit.published, cut)


def snippet(text: str, phrases: Sequence[str]) -> Snippet:
    """The line of a text with the most of the folded phrases, cut around the first of them."""
    best, count = text.partition("\n")[0], 0
    for line in text.splitlines():
        # Without offsets, which take longer: most lines hold nothing.
        found = sum(bool(_pattern(phrase).search(Folded(line).key)) for phrase in phrases)
        if found > count:
            best, count = line, found
    spans = sorted((span.start, span.end) for phrase in phrases for span in places(best, phrase))
    start = best.rfind(" ", 0, max(spans[0][0] - AROUND, 0)) + 1 if spans else 0
    end = best.find(" ", (spans[0][1] if spans else 0) + AROUND)
    end = len(best) if end < 0 else end
    before, behind = "… " * (start > 0), " …" * (end < len(best))
    shift = len(before) - start
    marks = tuple((first + shift, last + shift) for first, last in spans if start <= first and last <= end)
    return Snippet(before + best[start:end].replace("\t", " ") + behind, marks)


def places(line: str, phrase: str) -> list[Span]:
    """Where a folded phrase stands in a text, whatever its spelling."""
    folded = Folded(line)
    return [folded.span(*match.span()) for match in _pattern(phrase).finditer(folded.key)]


@lru_cache(maxsize=256)
def _pattern(phrase: str) -> regex.Pattern[str]:
    """The words of a phrase one after the other, as the index takes them."""
    words = BETWEEN.join(map(regex.escape, words_of(phrase)))
    end = f"{WORD}*" if phrase.endswith("*") else f"(?!{WORD})"
    return regex.compile(f"(?<!{WORD}){words}{end}" if words else r"(?!)")
