"""Linking: what is the same across articles, found at the end of a run in the articles whose facts have changed.

In: the current facts and what people decided. Out: rows of `alias`, `occasion_report` and `document_version`, with a
score and a reason each. The result depends on the facts and decisions alone: it is the same whatever was linked when,
and whether a run was killed in between.
"""

from __future__ import annotations

from collections.abc import Collection

from db.engine import Database
from db.links import Links, unlink
from extractor.linking.documents import Documents
from extractor.linking.names import Names
from extractor.linking.occasions import Occasions

# Articles in one transaction: what was linked before a kill stays.
BATCH = 500


def link_all(database: Database) -> int:
    """Link everything anew, as after a change of the rules; how many articles there are. Raises DatabaseError."""
    with database.writing() as cursor:
        unlink(cursor)
    return link_new(database)


def link_new(database: Database) -> int:
    """Link the articles whose facts have changed since they were linked; how many there were.

    Raises DatabaseError.
    """
    done = 0
    while batch := link_batch(database):
        done += batch
    return done


def link_batch(database: Database) -> int:
    """Link some of these articles; how many, 0 where none is left.

    A batch is one transaction that reads all it needs, so that others may write in between. Raises DatabaseError.
    """
    with database.writing() as cursor:
        links = Links(cursor)
        articles = links.unlinked(BATCH)
        if articles:
            link_articles(links, articles)
    return len(articles)


def link_articles(links: Links, articles: Collection[int]) -> None:
    """Link these articles with all others, within the transaction of the caller."""
    Names(links).link_articles(articles)
    Occasions(links).link_articles(articles)
    Documents(links).link_articles(articles)
    links.linked(articles)
