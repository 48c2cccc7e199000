from __future__ import annotations

from datetime import date

import pytest

from db.duplicates import MOST_CANDIDATES, Duplicates, Repetition
from db.engine import Database
from db.store import Store
from extractor.folding import fold
from schemas.article import Article
from tests.db.records import GOLD, gold

KEYS = (1, 2, 2**62)


def saved(database: Database, *uris: str, keys: tuple[int, ...] = KEYS) -> Article:
    """Articles with the facts of a seed, under these names and keys; the last of them."""
    store = Store(database, fold, bands=lambda _: keys)
    run_id = store.begin_run("run", "offline")
    article, record = gold(GOLD[0])
    for uri in uris:
        info = article.info.model_copy(update={"uri": uri})
        article = article.model_copy(update={"info": info})
        store.save(run_id, article, record.model_copy(update={"article": info}))
    return article


def found(database: Database, *keys: int, uri: str = "new", day: date | None = None) -> list[str]:
    return [each.uri for each in Duplicates(database).candidates(uri, keys, day)]


def test_articles_meet_under_a_common_key_those_with_the_most_first(database: Database) -> None:
    saved(database, "one", keys=(1, 2))
    saved(database, "two", keys=(2, 3, 4))
    assert found(database, 2, 3) == ["two", "one"]
    assert found(database, 2, uri="two") == ["one"]
    assert found(database, 5) == []
    assert found(database) == []


def test_the_body_of_a_candidate_is_that_of_the_article(database: Database) -> None:
    article = saved(database, "one")
    (candidate,) = Duplicates(database).candidates("new", KEYS, None)
    assert candidate.body == tuple(article.quote(each) for each in article.sentences if each.part == "body")


def test_articles_meet_within_days(database: Database) -> None:
    saved(database, "one")
    database.connection.execute("UPDATE article_version SET published_min = '2024-03-12', published_max = '2024-03-12'")
    days = [date(2024, 3, 12), date(2024, 3, 9), date(2024, 3, 15), date(2024, 3, 16), None]
    assert [found(database, 1, day=day) for day in days] == [["one"], ["one"], ["one"], [], ["one"]]


def test_of_a_thousand_pages_of_one_template_a_few_are_looked_at(database: Database) -> None:
    saved(database, *map(str, range(60)))
    assert len(found(database, *KEYS)) == MOST_CANDIDATES


def test_a_repetition_holds_while_the_other_article_has_facts(database: Database, store: Store) -> None:
    saved(database, "one")
    article = saved(database, "two", keys=())
    database.connection.execute("DELETE FROM extraction WHERE article_id = (SELECT id FROM article WHERE uri = 'two')")
    store.repeat(article, Repetition("one", 0.9))
    store.repeat(article, Repetition("one", 0.9))
    duplicates, text = Duplicates(database), article.info.text_sha256
    assert duplicates.repeated("two", text) == Repetition("one", 0.9)
    assert duplicates.repeated("two", "0" * 64) is None
    database.connection.execute("UPDATE extraction SET is_current = 0")
    assert duplicates.repeated("two", text) is None


@pytest.mark.parametrize("of", ["missing", "two"])
def test_nothing_repeats_itself_or_what_is_not_there(database: Database, store: Store, of: str) -> None:
    store.repeat(saved(database, "two"), Repetition(of, 1.0))
    assert database.connection.execute("SELECT count(*) FROM near_duplicate").fetchone() == (0,)
