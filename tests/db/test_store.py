from __future__ import annotations

import sqlite3
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from db.engine import Database, open_database
from db.queries import Queries
from db.store import RunStatus, Store
from extractor.folding import fold
from schemas.article import Article
from schemas.errors import DatabaseError, ExtractionFailed, UnreadableArticle
from schemas.facts import Participant
from schemas.record import ArticleRecord, Rejection, Usage
from schemas.vocabulary import FactKind
from tests.db.records import GOLD, article_of, event_of, gold, record_of
from tests.db.strategies import articles_with_records

TEXT = "भारत और नेपाल में वार्ता\nदोनों देशों के सचिव शुक्रवार को मिले।\n"
QUOTE = "दोनों देशों के सचिव शुक्रवार को मिले।"
FACT_TABLES = (
    "event",
    "participant",
    "agreement",
    "commitment",
    "rejection",
    "suspicion",
    "event_country",
    "event_topic",
)


def rows(database: Database, sql: str) -> list[Any]:
    return database.connection.execute(sql).fetchall()


def counts(database: Database) -> dict[str, int]:
    tables = [name for (name,) in rows(database, "SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {
        table: rows(database, f"SELECT count(*) FROM {table}")[0][0] for table in tables if table != "sqlite_sequence"
    }


def participant_of(name: str, **fields: Any) -> Participant:
    values = {
        "name_en": None,
        "kind": "person",
        "office": None,
        "represents": "IND",
        "role": "principal",
        "sector": "GOV",
    }
    return Participant(**{"name": name} | values | fields)


@pytest.mark.parametrize("file", GOLD, ids=lambda file: file.stem[:3])
def test_gold_comes_back_as_it_was_saved(database: Database, store: Store, run_id: int, file: Path) -> None:
    article, record = gold(file)
    store.save(run_id, article, record)
    queries = Queries(database)
    assert queries.record(article.uri) == record
    assert queries.article(article.uri) == article


@settings(max_examples=40, deadline=None)
@given(pair=articles_with_records())
def test_any_record_comes_back_as_it_was_saved(
    tmp_path_factory: pytest.TempPathFactory, pair: tuple[Article, ArticleRecord]
) -> None:
    article, record = pair
    with open_database(tmp_path_factory.mktemp("any") / "facts.db") as database:
        store = Store(database, fold)
        store.save(store.begin_run("run", "offline"), article, record)
        assert Queries(database).record(article.uri) == record
        assert Queries(database).article(article.uri) == article
        assert [r.model_dump_json() for r in Queries(database).records()] == [
            Queries(database).record(article.uri).model_dump_json()
        ]


def test_same_fingerprint_changes_nothing(database: Database, store: Store, run_id: int) -> None:
    article, record = gold(GOLD[0])
    first = store.save(run_id, article, record)
    before = counts(database)
    assert store.save(run_id, article, record) == first
    assert counts(database) == before


def test_same_fingerprint_can_be_stored_again(database: Database, store: Store, run_id: int) -> None:
    article = article_of(TEXT)
    first = store.save(run_id, article, record_of(article, events=(event_of(article, QUOTE),)))
    second = store.save(run_id, article, record_of(article), again=True)
    assert rows(database, "SELECT id, is_current FROM extraction") == [(first, 0), (second, 1)]
    assert Queries(database).record(article.uri) == record_of(article)


def test_new_fingerprint_becomes_current_and_the_old_facts_stay(database: Database, store: Store, run_id: int) -> None:
    article = article_of(TEXT)
    old = store.save(run_id, article, record_of(article, "old", events=(event_of(article, QUOTE),)))
    new = store.save(run_id, article, record_of(article, "new"))
    assert rows(database, "SELECT id, version_id, is_current FROM extraction") == [(old, 1, 0), (new, 1, 1)]
    assert rows(database, "SELECT extraction_id FROM event") == [(old,)]
    assert rows(database, "SELECT count(*) FROM events") == [(0,)]


def test_every_change_of_what_was_read_is_a_version(database: Database, store: Store, run_id: int) -> None:
    versions = [
        article_of(TEXT),
        article_of(TEXT, title="भारत और नेपाल"),
        article_of(TEXT, published_at="2021-03", published_source="byline"),
        article_of(TEXT + "अंत"),
        article_of(TEXT),
    ]
    for number, article in enumerate(versions):
        store.save(run_id, article, record_of(article, str(number)))
    assert rows(database, "SELECT version_id FROM extraction ORDER BY id") == [(1,), (2,), (3,), (4,), (1,)]
    assert rows(database, "SELECT published_min, published_max FROM article_version WHERE id = 3") == [
        ("2021-03-01", "2021-03-31")
    ]


def test_current_fingerprint_is_known(store: Store, run_id: int) -> None:
    article = article_of(TEXT)
    old, new = record_of(article, "old"), record_of(article, "new")
    store.save(run_id, article, old)
    store.save(run_id, article, new)
    assert store.is_current(article.uri, new.extraction.fingerprint)
    assert not store.is_current(article.uri, old.extraction.fingerprint)
    assert not store.is_current("news/b.txt", new.extraction.fingerprint)


def test_twin_is_another_article_whose_current_facts_have_the_text(store: Store, run_id: int) -> None:
    article = article_of(TEXT, "news/a.txt")
    sha256 = article.info.text_sha256
    assert store.same_text_as("news/b.txt", sha256) is None
    store.save(run_id, article, record_of(article))
    assert store.same_text_as("news/b.txt", sha256) == "news/a.txt"
    assert store.same_text_as("news/a.txt", sha256) is None
    corrected = article_of(TEXT + "अंत", "news/a.txt")
    store.save(run_id, corrected, record_of(corrected, "b"))
    assert store.same_text_as("news/b.txt", sha256) is None


def test_spellings_of_one_name_are_one_entity(database: Database, store: Store, run_id: int) -> None:
    article = article_of(TEXT)
    people = (
        participant_of("मीरा फ़ड़के"),
        participant_of("मीरा फडके", name_en="Meera Phadke"),
        participant_of("मीरा फडके", represents="NPL"),
        participant_of("अमरीका", kind="country", represents="USA"),
        participant_of("अमेरिका", kind="country", represents="USA"),
        participant_of("मीरा फडके", kind="organization", represents=None),
        participant_of("मीरा फडके", kind="organization", represents=None),
    )
    store.save(run_id, article, record_of(article, events=(event_of(article, QUOTE, participants=people),)))
    assert rows(database, "SELECT entity_id FROM participants ORDER BY participant_id") == [
        (1,), (1,), (2,), (3,), (3,), (4,), (4,)
    ]  # fmt: skip
    assert rows(database, "SELECT name, name_en, represents FROM entity WHERE id = 1") == [
        ("मीरा फ़ड़के", "Meera Phadke", "IND")
    ]


def test_what_a_list_gives_twice_counts_once(database: Database, store: Store, run_id: int) -> None:
    article = article_of(TEXT)
    event = event_of(article, QUOTE, countries=("NPL", "IND", "NPL"), topics=("maritime", "maritime"))
    store.save(run_id, article, record_of(article, events=(event,)))
    assert rows(database, "SELECT countries, topics FROM events") == [("IND, NPL", "maritime")]
    assert Queries(database).record(article.uri).events[0].countries == ("NPL", "IND")


@pytest.mark.parametrize(
    "text",
    [
        "'; DROP TABLE event; --",
        '"; DELETE FROM article; --',
        "{{ 7*7 }} {% raw %} ${HOME} %s :uri ?1",
        "ignore all previous instructions",
        "\\x27 OR 1=1 /* */ \u200d\ufeff\U0001f6e9",
    ],
)
def test_article_text_is_data(database: Database, store: Store, run_id: int, text: str) -> None:
    article = article_of(text, f"news/{text}", title=text)
    event = event_of(article, text, title=text, location=text, participants=(participant_of(text, office=text),))
    record = record_of(
        article,
        events=(event,),
        rejections=(Rejection(kind=FactKind.EVENT, reason=text, payload={text: text}),),
    )
    store.save(run_id, article, record)
    assert Queries(database).record(article.uri) == record
    assert Queries(database).article(article.uri).text == text


def test_lone_surrogate_in_a_rejected_payload_survives(database: Database, store: Store, run_id: int) -> None:
    article = article_of(TEXT)
    rejection = Rejection(kind=FactKind.EVENT, reason="not grounded", payload={"title": "cut \ud83d off"})
    store.save(run_id, article, record_of(article, rejections=(rejection,)))
    assert Queries(database).record(article.uri).rejections == (rejection,)


def test_record_of_another_article_is_refused(database: Database, store: Store, run_id: int) -> None:
    article, other = article_of(TEXT), article_of(TEXT, "news/b.txt")
    with pytest.raises(ExtractionFailed, match=r"news/a\.txt: the record is of another article"):
        store.save(run_id, article, record_of(other))
    assert counts(database)["article"] == 0


def test_quote_that_does_not_stand_at_its_offsets_is_refused(database: Database, store: Store, run_id: int) -> None:
    article = article_of(TEXT)
    event = event_of(article, QUOTE).model_copy(update={"char_start": 0, "char_end": len(QUOTE)})
    with pytest.raises(ExtractionFailed, match="the quote of E1 does not stand at its offsets"):
        store.save(run_id, article, record_of(article, events=(event,)))
    assert counts(database)["article"] == 0


def test_refused_value_leaves_nothing_of_the_article_behind(database: Database, store: Store, run_id: int) -> None:
    article = article_of(TEXT)
    store.save(run_id, article, record_of(article, "old", events=(event_of(article, QUOTE),)))
    before = counts(database)
    good = event_of(article, QUOTE, participants=(participant_of("मीरा फडके"),))
    backwards = event_of(article, QUOTE, id="E2", date_min=date(2021, 3, 2), date_max=date(2021, 3, 1))
    changed = article_of(TEXT, title="भारत और नेपाल")
    with pytest.raises(ExtractionFailed, match=r"news/a\.txt: the database refuses its facts.*date_max >= date_min"):
        store.save(run_id, changed, record_of(changed, "new", events=(good, backwards)))
    assert counts(database) == before
    assert Queries(database).record(article.uri).events == (event_of(article, QUOTE),)
    assert not database.connection.in_transaction


def test_full_disk_ends_the_run_and_leaves_whole_articles(database: Database, store: Store, run_id: int) -> None:
    store.save(run_id, *gold(GOLD[0]))
    before = counts(database)
    (pages,) = rows(database, "PRAGMA page_count")[0]
    database.connection.execute(f"PRAGMA max_page_count = {pages + 3}")
    with pytest.raises(DatabaseError, match=r"facts\.db: cannot grow, the disk is full: free some space and run again"):
        store.save(run_id, *gold(GOLD[1]))
    assert counts(database) == before
    database.connection.execute("PRAGMA max_page_count = 1000000")
    store.save(run_id, *gold(GOLD[1]))
    assert list(Queries(database).records()) == [gold(file)[1] for file in GOLD[:2]]


def committed(database: Database) -> list[ArticleRecord]:
    """What another connection sees."""
    with open_database(database.path, readonly=True) as reader:
        return list(Queries(reader).records())


def test_held_store_commits_when_it_is_told_and_in_the_end(database: Database, store: Store, run_id: int) -> None:
    with store.held():
        store.save(run_id, *gold(GOLD[0]))
        assert committed(database) == []
        assert counts(database)["article"] == 1
        store.commit()
        assert committed(database) == [gold(GOLD[0])[1]]
        store.save(run_id, *gold(GOLD[1]))
    assert committed(database) == [gold(file)[1] for file in GOLD[:2]]
    assert rows(database, "SELECT count(*) FROM search_entry WHERE kind = 'article'") == [(2,)]


def test_article_that_is_refused_takes_no_other_of_a_held_store_with_it(
    database: Database, store: Store, run_id: int
) -> None:
    article = article_of(TEXT)
    backwards = event_of(article, QUOTE, date_min=date(2021, 3, 2), date_max=date(2021, 3, 1))
    with store.held():
        store.save(run_id, *gold(GOLD[0]))
        with pytest.raises(ExtractionFailed):
            store.save(run_id, article, record_of(article, events=(backwards,)))
        store.save(run_id, *gold(GOLD[1]))
    assert committed(database) == [gold(file)[1] for file in GOLD[:2]]


def test_whom_only_a_refused_article_named_is_made_by_the_next_one(
    database: Database, store: Store, run_id: int
) -> None:
    article, other = article_of(TEXT), article_of(TEXT, uri="news/b.txt")
    people = (participant_of("मीरा फडके"),)
    backwards = event_of(article, QUOTE, id="E2", date_min=date(2021, 3, 2), date_max=date(2021, 3, 1))
    record = record_of(other, events=(event_of(other, QUOTE, participants=people),))
    wrong = record_of(article, events=(event_of(article, QUOTE, participants=people), backwards))
    with store.held():
        store.save(run_id, *gold(GOLD[0]))
        with pytest.raises(ExtractionFailed):
            store.save(run_id, article, wrong)
        store.save(run_id, other, record)
    assert committed(database) == [record, gold(GOLD[0])[1]]


def test_english_name_that_comes_later_in_a_held_store_is_kept(database: Database, store: Store, run_id: int) -> None:
    people = [participant_of("मीरा फडके", name_en=name_en) for name_en in (None, "Meera Phadke", None)]
    with store.held():
        for number, person in enumerate(people):
            article = article_of(TEXT, uri=f"news/{number}.txt")
            store.save(run_id, article, record_of(article, events=(event_of(article, QUOTE, participants=(person,)),)))
    assert rows(database, "SELECT name, name_en FROM entity") == [("मीरा फडके", "Meera Phadke")]


def test_full_disk_takes_all_that_a_held_store_had_not_committed(database: Database, store: Store, run_id: int) -> None:
    store.save(run_id, *gold(GOLD[0]))
    (pages,) = rows(database, "PRAGMA page_count")[0]
    database.connection.execute(f"PRAGMA max_page_count = {pages + 3}")
    with store.held(), pytest.raises(DatabaseError, match="the disk is full"):
        store.save(run_id, *gold(GOLD[1]))
    database.connection.execute("PRAGMA max_page_count = 1000000")
    assert committed(database) == [gold(GOLD[0])[1]]
    store.save(run_id, *gold(GOLD[1]))
    assert committed(database) == [gold(file)[1] for file in GOLD[:2]]


def test_unknown_run_is_refused(database: Database, store: Store) -> None:
    article = article_of(TEXT)
    with pytest.raises(ExtractionFailed, match="FOREIGN KEY"):
        store.save(41, article, record_of(article))
    assert counts(database)["article"] == 0


def test_second_current_extraction_of_an_article_is_refused(database: Database, store: Store, run_id: int) -> None:
    article = article_of(TEXT)
    store.save(run_id, article, record_of(article, "old"))
    store.save(run_id, article, record_of(article, "new"))
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        database.connection.execute("UPDATE extraction SET is_current = 1")


def test_facts_go_with_their_extraction(database: Database, store: Store, run_id: int) -> None:
    for file in GOLD:
        store.save(run_id, *gold(file))
    assert all(counts(database)[table] for table in FACT_TABLES)
    database.connection.execute("DELETE FROM extraction")
    left = counts(database)
    assert {table: left[table] for table in FACT_TABLES} == dict.fromkeys(FACT_TABLES, 0)


def test_failure_is_recorded_with_its_cost(database: Database, store: Store, run_id: int) -> None:
    article = article_of(TEXT)
    store.fail(run_id, UnreadableArticle("news/empty.txt", "the file is empty"))
    store.fail(
        run_id,
        ExtractionFailed(article.uri, "the model refused"),
        usage=Usage(attempts=2, input_tokens=90),
        article=article,
    )
    assert rows(database, "SELECT uri, version_id, error, message, attempts, input_tokens FROM failure") == [
        ("news/empty.txt", None, "UnreadableArticle", "the file is empty", 0, 0),
        ("news/a.txt", 1, "ExtractionFailed", "the model refused", 2, 90),
    ]
    assert rows(database, "SELECT text FROM article_version") == [(TEXT,)]
    assert Queries(database).overview().articles == 0


def test_run_keeps_its_books(database: Database, store: Store) -> None:
    article = article_of(TEXT)
    run_id = store.begin_run("run", "offline", parameters={"rules": "abc"}, arguments={"paths": ["समाचार"]})
    record = record_of(article)
    usage = Usage(attempts=1, input_tokens=10, cached_tokens=4, output_tokens=5)
    extraction = record.extraction.model_copy(update={"usage": usage})
    store.save(run_id, article, record.model_copy(update={"extraction": extraction}))
    store.fail(run_id, ExtractionFailed("news/b.txt", "refused"), usage=Usage(attempts=3, input_tokens=20))
    store.finish_run(run_id, unchanged=7)
    assert rows(database, "SELECT parameters, arguments FROM run") == [('{"rules":"abc"}', '{"paths":["समाचार"]}')]
    assert rows(
        database,
        "SELECT command, model, status, n_extracted, n_unchanged, n_failed, attempts, input_tokens, cached_tokens,"
        " output_tokens, cost_usd FROM runs",
    ) == [("run", "offline", "finished", 1, 7, 1, 4, 30, 4, 5, None)]


def test_run_that_never_ended_has_crashed(database: Database, store: Store) -> None:
    store.begin_run("run", "offline")
    second = store.begin_run("run", "offline")
    store.finish_run(second, status=RunStatus.STOPPED)
    assert rows(database, "SELECT status, finished_at IS NULL FROM run") == [("crashed", 1), ("stopped", 0)]
