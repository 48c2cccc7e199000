"""Whether a database keeps its promises: the file is whole, references lead somewhere, every span reproduces its quote,
every article has exactly one current extraction, and what is linked across articles is there."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from db.engine import Database

MOST_EXAMPLES = 20
QUOTED = ("event", "agreement", "commitment", "suspicion")
# What only shadow runs have extracted has no current facts until somebody promotes it.
WITHOUT_CURRENT = """
    SELECT a.uri FROM article AS a
    WHERE EXISTS (
            SELECT 1 FROM extraction AS x JOIN run AS r ON r.id = x.run_id WHERE x.article_id = a.id AND NOT r.shadow)
        AND NOT EXISTS (SELECT 1 FROM extraction AS x WHERE x.article_id = a.id AND x.is_current)"""
SEVERAL_CURRENT = """
    SELECT a.uri FROM extraction AS x NOT INDEXED JOIN article AS a ON a.id = x.article_id
    WHERE x.is_current GROUP BY a.id HAVING count(*) > 1"""
SPANS = """
    SELECT a.uri || ': {table} ' || f.id FROM {table} AS f
    JOIN extraction AS x ON x.id = f.extraction_id
    JOIN article AS a ON a.id = x.article_id
    JOIN article_version AS v ON v.id = x.version_id
    WHERE substr(v.text, f.char_start + 1, f.char_end - f.char_start) IS NOT f.quote"""
OTHER_ARTICLE = """
    SELECT a.uri FROM extraction AS x
    JOIN article AS a ON a.id = x.article_id
    JOIN article_version AS v ON v.id = x.version_id
    WHERE v.article_id <> x.article_id"""
OTHER_FORERUNNER = """
    SELECT a.uri FROM {table} AS s
    JOIN extraction AS f ON f.id = s.former_id
    JOIN extraction AS x ON x.id = s.extraction_id
    JOIN article AS a ON a.id = x.article_id
    WHERE f.article_id <> x.article_id"""
# What waits to be linked may be linked as it was before.
WITHOUT_ENTITY = "SELECT n.name FROM entity AS n WHERE NOT EXISTS (SELECT 1 FROM alias AS l WHERE l.entity_id = n.id)"
OTHER_ENTITY = """
    SELECT n.name FROM alias AS l
    JOIN alias AS c ON c.entity_id = l.canonical_id
    JOIN entity AS n ON n.id = l.entity_id
    WHERE c.canonical_id <> c.entity_id"""
FORMER_LINKED = """
    SELECT a.uri FROM {table} AS l
    JOIN {fact} AS f ON f.id = l.{fact}_id
    JOIN extraction AS x ON x.id = f.extraction_id
    JOIN article AS a ON a.id = x.article_id
    WHERE NOT x.is_current AND x.article_id NOT IN (SELECT article_id FROM unlinked)"""
LINKED_TO_NOTHING = """
    SELECT {group} FROM {table} GROUP BY {group}
    HAVING (count(*) = 1 OR min({fact}_id) <> {group}) AND NOT EXISTS (SELECT 1 FROM unlinked)"""
LINKED = (
    {"table": "occasion_report", "fact": "event", "group": "occasion_id", "name": "occasions"},
    {"table": "document_version", "fact": "agreement", "group": "document_id", "name": "documents"},
)
CHECKS = (
    ("articles without a current extraction", WITHOUT_CURRENT),
    ("articles with several current extractions", SEVERAL_CURRENT),
    *((f"{table}s whose span does not reproduce the quote", SPANS.format(table=table)) for table in QUOTED),
    ("extractions from a text of another article", OTHER_ARTICLE),
    *((f"{table}s between articles", OTHER_FORERUNNER.format(table=table)) for table in ("succession", "change")),
    ("names without an entity", WITHOUT_ENTITY),
    ("names of an entity that belongs to another", OTHER_ENTITY),
    *((f"facts in {one['name']} that are not current", FORMER_LINKED.format(**one)) for one in LINKED),
    *((f"{one['name']} without others or not named by the first", LINKED_TO_NOTHING.format(**one)) for one in LINKED),
)


@dataclass(frozen=True)
class Finding:
    """What was looked at, how often it is wrong, and the first places where it is."""

    name: str
    count: int
    examples: tuple[str, ...]


def check(database: Database) -> list[Finding]:
    """Everything that was looked at, as of one moment; `count` is 0 where it is as it must be. Raises DatabaseError."""
    with database.reading() as cursor:
        return list(_findings(cursor))


def _findings(cursor: sqlite3.Cursor) -> Iterator[Finding]:
    damages = [str(row[0]) for row in cursor.execute(f"PRAGMA integrity_check({MOST_EXAMPLES})") if row[0] != "ok"]
    yield Finding("damages of the file", len(damages), tuple(damages))
    if damages:
        return
    yield _finding("references that lead nowhere", (
        f"{table} {row}: no {parent}" for table, row, parent, _ in cursor.execute("PRAGMA foreign_key_check")
    ))  # fmt: skip
    for name, sql in CHECKS:
        yield _finding(name, (str(row[0]) for row in cursor.execute(sql)))


def _finding(name: str, wrong: Iterator[str]) -> Finding:
    examples: list[str] = []
    count = 0
    for text in wrong:
        count += 1
        if count <= MOST_EXAMPLES:
            examples.append(text)
    return Finding(name, count, tuple(examples))
