"""Full-text search: words in, the articles and facts that hold all of them out, those stored last first.

The index holds folded words; `text` of a hit is what the article or the fact says, for a snippet in its own spelling.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import regex

from db.engine import Database
from db.search_index import SearchKind

WORDS = regex.compile(r"[\p{L}\p{N}\p{Co}\p{Mn}\p{Mc}]+")
# Dates of facts may lie ahead: a year beyond this is found without a filter only.
LAST_YEAR = 2100
HITS = """
    SELECT s.kind, s.version_id, s.fact_id
    FROM search_index AS i
    CROSS JOIN search_entry AS s ON s.id = i.rowid
    WHERE search_index MATCH :words
        AND (:since IS NULL OR s.day >= :since)
        AND CASE WHEN s.version_id IS NULL
            THEN EXISTS (SELECT 1 FROM extraction AS x WHERE x.id = s.extraction_id AND x.is_current)
            ELSE EXISTS (SELECT 1 FROM extraction AS x WHERE x.version_id = s.version_id AND x.is_current)
        END
    ORDER BY i.rowid DESC
    LIMIT :limit"""
FOUND = {
    SearchKind.ARTICLE: """
        SELECT a.uri, 'article', v.title, NULL, v.published_at, v.text, v.sentences
        FROM article_version AS v JOIN article AS a ON a.id = v.article_id
        WHERE v.id = ?""",
    SearchKind.EVENT: """
        SELECT a.uri, e.type, e.title, e.date, v.published_at, e.quote || coalesce(char(10) || (
                SELECT group_concat(person, ', ') FROM (
                    SELECT coalesce(p.office || ' ', '') || p.name || coalesce(' (' || p.name_en || ')', '') AS person
                    FROM participant AS p WHERE p.event_id = e.id ORDER BY p.id
                )), '') || coalesce(char(10) || e.location, '') || char(10) || e.title
        FROM event AS e JOIN extraction AS x ON x.id = e.extraction_id JOIN article AS a ON a.id = x.article_id
        JOIN article_version AS v ON v.id = x.version_id
        WHERE e.id = ?""",
    SearchKind.AGREEMENT: """
        SELECT a.uri, g.type, coalesce(g.name_en, g.name), g.date, v.published_at,
            g.quote || char(10) || g.name || coalesce(char(10) || g.name_en, '')
        FROM agreement AS g JOIN extraction AS x ON x.id = g.extraction_id JOIN article AS a ON a.id = x.article_id
        JOIN article_version AS v ON v.id = x.version_id
        WHERE g.id = ?""",
    SearchKind.COMMITMENT: """
        SELECT a.uri, c.act, c.text, NULL, v.published_at, c.quote || char(10) || c.text
        FROM commitment AS c JOIN extraction AS x ON x.id = c.extraction_id JOIN article AS a ON a.id = x.article_id
        JOIN article_version AS v ON v.id = x.version_id
        WHERE c.id = ?""",
}

# Conditions on rows of views; MATCH gets `:search`.
FACTS_FOUND = """{kind}_id IN (
    SELECT s.fact_id FROM search_index AS i CROSS JOIN search_entry AS s ON s.id = i.rowid
    WHERE search_index MATCH :search AND s.kind = '{kind}')"""
ARTICLES_FOUND = """article_id IN (
    SELECT x.article_id FROM search_index AS i CROSS JOIN search_entry AS s ON s.id = i.rowid
    JOIN extraction AS x ON x.version_id = s.version_id AND x.is_current
    WHERE search_index MATCH :search)"""
ROWS_FOUND = {
    f"{kind}s": ARTICLES_FOUND if kind is SearchKind.ARTICLE else FACTS_FOUND.format(kind=kind) for kind in SearchKind
}


@dataclass(frozen=True)
class SearchQuery:
    """What is searched for: folded phrases, all of which have to stand in it; a phrase may end in `*`.

    With `country` or `type` only facts are found, unless the type is `article`.
    """

    phrases: tuple[str, ...]
    country: str | None = None
    type: str | None = None
    since: date | None = None
    limit: int = 20

    def words(self) -> str | None:
        """The question in the language of FTS5; None where it holds no word."""
        phrases = [_phrase(phrase) for phrase in self.phrases]
        wanted = [f"text : {phrase}" for phrase in phrases if phrase]
        if not wanted:
            return None
        tags = [f"c{self.country.lower()}"] if self.country else []
        tags += [self.type.replace("_", "").lower()] if self.type else []
        wanted += [f'tags : "{tag}"' for tag in tags]
        if self.since:
            years = " OR ".join(f'"y{year}"' for year in range(self.since.year, LAST_YEAR))
            wanted.append(f"tags : ({years})")
        return " AND ".join(wanted)


@dataclass(frozen=True)
class Hit:
    """An article or a fact that was found; `label` names it, `text` is where the words stand.

    `date` is that of the event or of the status as EDTF, `published` that of the article.
    """

    kind: SearchKind
    type: str
    uri: str
    label: str | None
    date: str | None
    published: str | None
    text: str


def words_of(phrase: str) -> list[str]:
    """The words of a folded phrase, as the index has them."""
    return WORDS.findall(phrase)


def _phrase(phrase: str) -> str | None:
    words = words_of(phrase)
    # In quotation marks nothing of it is a word of the language of FTS5.
    return f'"{" ".join(words)}"{" *" if phrase.endswith("*") else ""}' if words else None


def search(database: Database, query: SearchQuery) -> list[Hit]:
    """At most `limit` current articles and facts. Raises DatabaseError where the file cannot be read."""
    words = query.words()
    if words is None:
        return []
    since = query.since and query.since.isoformat()
    with database.reading() as cursor:
        rows = cursor.execute(HITS, {"words": words, "since": since, "limit": query.limit}).fetchall()
        return [_hit(cursor, row) for row in rows]


def _hit(cursor: sqlite3.Cursor, row: Sequence[object]) -> Hit:
    kind = SearchKind(str(row[0]))
    key = row[1] if kind is SearchKind.ARTICLE else row[2]
    uri, type_, label, date_, published, text, *sentences = cursor.execute(FOUND[kind], (key,)).fetchone()
    if sentences:
        # Menus and captions are not indexed, and not shown.
        text = "\n".join(text[start:end] for start, end, *_ in json.loads(sentences[0]))
    return Hit(kind, type_, uri, label, date_, published and published[:10], text)
