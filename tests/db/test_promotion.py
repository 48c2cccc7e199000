"""Which facts are current, and which are kept, when somebody decides it by hand."""

from __future__ import annotations

from typing import Any

import pytest

from db.engine import Database
from db.promotion import Promotion, Promotions
from db.pruning import Pruning, prune
from db.queries import History, Queries
from db.records import Told
from db.store import Attempt, Store
from extractor.folding import fold
from schemas.change import ChangeKind, FactChange
from schemas.errors import ConfigurationError, ExtractionFailed
from schemas.record import Usage
from schemas.vocabulary import FactKind
from tests.db.records import article_of, event_of, extraction_info, record_of

TEXT = "भारत और नेपाल में वार्ता\nदोनों देशों के सचिव शुक्रवार को मिले।\n"
QUOTE = "दोनों देशों के सचिव शुक्रवार को मिले।"


def compare(before: Told, after: Told) -> tuple[FactChange, ...]:
    """Enough for facts that are there or not."""
    if len(before.record.events) == len(after.record.events):
        return ()
    if after.record.events:
        return (FactChange(kind=ChangeKind.NEW, fact=FactKind.EVENT, after="E1"),)
    return (FactChange(kind=ChangeKind.REMOVED, fact=FactKind.EVENT, before="E1"),)


@pytest.fixture
def store(database: Database) -> Store:
    return Store(database, fold, compare)


@pytest.fixture
def promotions(database: Database) -> Promotions:
    return Promotions(database, compare)


def save(store: Store, name: str, *, shadow: bool = False, events: bool = True, uris: str = "a") -> int:
    """A run that finds an event in each article, or none."""
    run_id = store.begin_run("run", "offline", shadow=shadow)
    for uri in uris:
        article = article_of(TEXT, f"news/{uri}.txt")
        found: dict[str, Any] = {"events": (event_of(article, QUOTE),)} if events else {}
        record = record_of(article, name, **found)
        usage = Usage(attempts=1, input_tokens=10)
        info = extraction_info(name, usage=usage)
        store.save(run_id, article, record.model_copy(update={"extraction": info}))
    store.finish_run(run_id)
    return run_id


def current(database: Database) -> dict[str, int]:
    sql = "SELECT uri, run_id FROM articles ORDER BY uri"
    return dict(database.connection.execute(sql).fetchall())


def changes(database: Database) -> list[Any]:
    sql = "SELECT kind, former_run_id, run_id, quote, former_quote, is_current FROM changes ORDER BY change_id"
    return database.connection.execute(sql).fetchall()


def test_what_a_shadow_run_finds_is_compared_and_not_current(database: Database, store: Store) -> None:
    first, shadow = save(store, "old"), save(store, "new", shadow=True, events=False, uris="ab")
    assert current(database) == {"news/a.txt": first}
    assert changes(database) == [("removed", first, shadow, None, QUOTE, 0)]
    assert [(run.run_id, run.shadow, run.n_extracted, run.n_current) for run in History(database).runs()] == [
        (shadow, 1, 2, 0),
        (first, 0, 1, 1),
    ]


def test_a_promoted_run_is_current_in_all_its_articles_and_can_be_rolled_back(
    database: Database, store: Store, promotions: Promotions
) -> None:
    first, shadow = save(store, "old", uris="ac"), save(store, "new", shadow=True, events=False, uris="ab")
    promotion = promotions.promote(shadow)
    assert promotion == Promotion(shadow + 1, changed=2, kept=0)
    assert current(database) == {"news/a.txt": shadow, "news/b.txt": shadow, "news/c.txt": first}
    assert Queries(database).record("news/a.txt").events == ()
    assert promotions.promote(shadow) == Promotion(shadow + 2, changed=0, kept=2)
    # b was new: there is nothing to go back to.
    assert promotions.roll_back(promotion.run_id).changed == 1
    assert current(database) == {"news/a.txt": first, "news/b.txt": shadow, "news/c.txt": first}
    assert changes(database) == [
        ("removed", first, shadow, None, QUOTE, 0),
        ("new", shadow, first, QUOTE, None, 1),
    ]


def test_a_run_is_rolled_back_where_nothing_came_after_it(
    database: Database, store: Store, promotions: Promotions
) -> None:
    first, second = save(store, "one", uris="ab"), save(store, "two", uris="abc")
    third = save(store, "three", uris="b")
    assert promotions.roll_back(second) == Promotion(third + 1, changed=1, kept=2)
    assert current(database) == {"news/a.txt": first, "news/b.txt": third, "news/c.txt": second}
    # A rollback is taken back like any other run.
    assert promotions.roll_back(third + 1).changed == 1
    assert current(database)["news/a.txt"] == second


def test_an_unknown_run_is_named_and_leaves_no_trace(database: Database, promotions: Promotions) -> None:
    for decide in (promotions.promote, promotions.roll_back):
        with pytest.raises(ConfigurationError, match="there is no run 7"):
            decide(7)
    assert History(database).runs() == []


def test_pruning_keeps_what_is_current_and_the_books(database: Database, store: Store, promotions: Promotions) -> None:
    runs = [save(store, name) for name in ("one", "two", "three", "four")]
    promotions.roll_back(runs[3])
    before = {run.run_id: (run.n_extracted, run.attempts, run.input_tokens) for run in History(database).runs()}
    assert prune(database, 1) == Pruning(extractions=2, texts=0)
    assert [row.run_id for row in History(database).extractions("news/a.txt")] == runs[2:]
    assert current(database) == {"news/a.txt": runs[2]}
    assert prune(database, 0) == Pruning(extractions=1, texts=0)
    assert current(database) == {"news/a.txt": runs[2]}
    after = {run.run_id: (run.n_extracted, run.attempts, run.input_tokens) for run in History(database).runs()}
    assert after == before
    assert database.connection.execute("SELECT count(*) FROM event").fetchone() == (1,)
    assert database.connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_texts_that_nothing_refers_to_go(database: Database, store: Store) -> None:
    save(store, "one")
    run_id = store.begin_run("run", "offline")
    for text in (f"{TEXT}फिर।\n", f"{TEXT}अब।\n"):
        article = article_of(text, "news/a.txt")
        store.save(run_id, article, record_of(article, text))
    failed = article_of(f"{TEXT}कल।\n", "news/a.txt")
    store.fail(run_id, ExtractionFailed("news/a.txt", "refused"), article=failed)
    assert prune(database, 0) == Pruning(extractions=2, texts=2)
    texts = database.connection.execute("SELECT text FROM article_version ORDER BY id").fetchall()
    assert texts == [(f"{TEXT}अब।\n",), (f"{TEXT}कल।\n",)]


def test_a_failure_waits_for_a_retry_until_the_article_is_saved(database: Database, store: Store) -> None:
    run_id = store.begin_run("run", "offline")
    error = ExtractionFailed("news/a.txt", "refused")
    waiting = "SELECT uri, n_failures, n_in_a_row FROM failures"
    for _ in range(2):
        store.fail(run_id, error, attempt=Attempt("1" * 64, "2" * 64))
    assert database.connection.execute(waiting).fetchall() == [("news/a.txt", 2, 2)]
    # Another text: it counts anew.
    store.fail(run_id, error, attempt=Attempt("3" * 64, "2" * 64))
    assert database.connection.execute(waiting).fetchall() == [("news/a.txt", 3, 1)]
    save(store, "shadow", shadow=True)
    assert len(database.connection.execute(waiting).fetchall()) == 1
    save(store, "real")
    assert database.connection.execute(waiting).fetchall() == []
