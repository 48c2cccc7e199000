"""What can be searched for: articles and facts as folded words, written at the end of the transaction that stores them.

An entry is written once and stays: what is current is asked when something is searched for, so nothing
has to be done when another extraction takes its place.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from functools import cache
from inspect import unwrap
from typing import TYPE_CHECKING, Any, NamedTuple

from db.records import read_article, read_extraction, read_record
from db.rows import published_bounds
from schemas.article import Article
from schemas.record import ArticleRecord, GroundedAgreement, GroundedCommitment, GroundedEvent
from schemas.vocabulary import FactKind

if TYPE_CHECKING:
    from db.engine import Database

Fold = Callable[[str], str]

ADD_ENTRY = "INSERT INTO search_entry (id, kind, version_id, extraction_id, fact_id, day) VALUES (?, ?, ?, ?, ?, ?)"
ADD_WORDS = "INSERT INTO search_index (rowid, text, tags) VALUES (?, ?, ?)"
NO_WORDS = "INSERT INTO search_index (search_index) VALUES ('delete-all')"
LAST = "SELECT seq FROM sqlite_sequence WHERE name = 'search_entry'"
FACT_IDS = {
    kind: f"SELECT id FROM {kind} WHERE extraction_id = ? ORDER BY id"  # noqa: S608
    for kind in ("event", "agreement", "commitment")
}
INDEXED = "SELECT 1 FROM search_entry WHERE version_id = ?"


class SearchKind(StrEnum):
    """What a hit is."""

    ARTICLE = "article"
    EVENT = FactKind.EVENT.value
    AGREEMENT = FactKind.AGREEMENT.value
    COMMITMENT = FactKind.COMMITMENT.value


class Entry(NamedTuple):
    """A row of search_entry without its id, and what is indexed under it."""

    kind: SearchKind
    version_id: int | None
    extraction_id: int | None
    fact_id: int | None
    day: str | None
    text: str
    tags: str


class Extracted(NamedTuple):
    """An extraction that was stored; `rows` have the ids of its facts."""

    article: Article
    version_id: int
    record: ArticleRecord
    extraction_id: int
    rows: Mapping[str, Sequence[Mapping[str, Any]]]


class SearchIndex:
    """Writes entries within the transaction of its caller; `fold` makes one of all spellings."""

    def __init__(self, fold: Fold) -> None:
        # What is indexed comes once: it needs no place among the names whose folded keys are kept.
        self._fold: Fold = unwrap(fold)

    def write(self, cursor: sqlite3.Cursor, extracted: Iterable[Extracted]) -> None:
        """Write what extractions add, and the versions of their articles where these are new."""
        entries = self.entries(cursor, extracted)
        # No other writer can come between this and the inserts.
        first = (cursor.execute(LAST).fetchone() or (0,))[0] + 1
        numbered = list(enumerate(entries, start=first))
        cursor.executemany(ADD_ENTRY, [(number, *entry[:5]) for number, entry in numbered])
        cursor.executemany(ADD_WORDS, [(number, entry.text, entry.tags) for number, entry in numbered])

    def entries(self, cursor: sqlite3.Cursor, extracted: Iterable[Extracted]) -> list[Entry]:
        """The entries that the index lacks."""
        found: list[Entry] = []
        versions: set[int] = set()
        for each in extracted:
            # A fact quotes sentences of its article, and facts name the same people.
            fold = cache(self._fold)
            found += _of_facts(each, fold)
            if each.version_id not in versions and not _is_indexed(cursor, each.version_id):
                versions.add(each.version_id)
                found.append(_of_article(each, fold))
        return found

    def renew(self, cursor: sqlite3.Cursor) -> None:
        """Write all entries anew, and with them words that are left of what was deleted."""
        cursor.execute(NO_WORDS)
        cursor.execute("DELETE FROM search_entry")
        self.catch_up(cursor)

    def catch_up(self, cursor: sqlite3.Cursor) -> int:
        """Index what was stored before there was an index, and return how many extractions that were."""
        if cursor.execute("SELECT 1 FROM search_entry LIMIT 1").fetchone():
            return 0
        found = cursor.execute("SELECT id FROM extraction ORDER BY id").fetchall()
        for (extraction_id,) in found:
            row = read_extraction(cursor, extraction_id)
            ids = {kind: cursor.execute(sql, (extraction_id,)).fetchall() for kind, sql in FACT_IDS.items()}
            rows = {kind: [{"id": fact_id} for (fact_id,) in facts] for kind, facts in ids.items()}
            record = read_record(cursor, row)
            self.write(cursor, [Extracted(read_article(row), row["version_id"], record, extraction_id, rows)])
        return len(found)


def _of_article(extracted: Extracted, fold: Fold) -> Entry:
    """Headline, standfirst and body: menus and captions are not searched."""
    article = extracted.article
    published = published_bounds(article.info)[0]
    text = _folded(map(article.quote, article.sentences), fold)
    tags = _tags(SearchKind.ARTICLE, article.info.language, (), published)
    return Entry(SearchKind.ARTICLE, extracted.version_id, None, None, published, text, tags)


def _of_facts(extracted: Extracted, fold: Fold) -> Iterator[Entry]:
    record = extracted.record
    published = published_bounds(extracted.article.info)[0]
    facts: tuple[tuple[SearchKind, Sequence[GroundedEvent | GroundedAgreement | GroundedCommitment]], ...] = (
        (SearchKind.EVENT, record.events),
        (SearchKind.AGREEMENT, record.agreements),
        (SearchKind.COMMITMENT, record.commitments),
    )
    for kind, found in facts:
        for fact, row in zip(found, extracted.rows[kind.value], strict=True):
            found_by = words_of(fact)
            day = found_by.day.isoformat() if found_by.day else published
            text = _folded((*found_by.words, fact.quote), fold)
            tags = _tags(kind, found_by.type, found_by.sides, day)
            yield Entry(kind, None, extracted.extraction_id, row["id"], day, text, tags)


def _folded(texts: Iterable[str | None], fold: Fold) -> str:
    return " ".join(filter(None, map(fold, filter(None, texts))))


def _is_indexed(cursor: sqlite3.Cursor, version_id: int) -> bool:
    return cursor.execute(INDEXED, (version_id,)).fetchone() is not None


def index_older(database: Database, fold: Fold) -> int:
    """Make searchable what was stored before there was an index, as a run does; how many extractions that were."""
    with database.writing() as cursor:
        return SearchIndex(fold).catch_up(cursor)


class Words(NamedTuple):
    """What a fact is found by: its type, the sides, the first day, and words beside its quote."""

    type: str
    sides: Iterable[str]
    day: date | None
    words: Iterable[str | None]


def words_of(fact: GroundedEvent | GroundedAgreement | GroundedCommitment) -> Words:
    match fact:
        case GroundedEvent():
            people = (word for one in fact.participants for word in (one.name, one.name_en, one.office))
            return Words(fact.type, fact.countries, fact.date_min, (fact.title, fact.location, *people))
        case GroundedAgreement():
            return Words(fact.type, fact.parties, fact.date_min, (fact.name, fact.name_en))
        case _:
            return Words(fact.act, {*fact.actors, *fact.addressees}, None, (fact.text,))


def _tags(kind: SearchKind, type_: str, sides: Iterable[str], day: str | None) -> str:
    years = [f"y{day[:4]}"] if day else []
    # An underscore would cut a type in two words.
    return " ".join([kind, type_.replace("_", ""), *(f"c{side}" for side in sides), *years]).lower()
