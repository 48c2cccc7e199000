"""Articles and facts are found by their words as soon as they are stored, and only while they are current."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.engine import Database, open_database
from db.queries.search import SearchQuery, search, words_of
from db.search_index import index_older
from db.store import Store
from extractor.folding import fold
from extractor.reading import read_text
from schemas.errors import ExtractionFailed
from schemas.facts import Participant
from tests.db.gold_database import gold_records
from tests.db.records import article_of, event_of, record_of
from tests.db.strategies import SIGNS

TEXT = "भारत और नेपाल में अंतरिक्ष पर वार्ता\nदोनों देशों के सचिव शुक्रवार को मिले।\n"
QUOTE = "दोनों देशों के सचिव शुक्रवार को मिले।"
PERSON = {"name": "अरुण मेहता", "name_en": "Arun Mehta", "kind": "person", "office": "विदेश सचिव", "represents": "IND"}


def found(database: Database, *phrases: str, **filters: Any) -> list[tuple[str, str]]:
    hits = search(database, SearchQuery(tuple(map(fold, phrases)), **filters))
    return [(hit.kind.value, hit.label or hit.uri) for hit in hits]


@pytest.fixture
def stored(store: Store, run_id: int) -> None:
    """An article of 2021 with a meeting of 2020."""
    article = article_of(TEXT, title="वार्ता", published_at="2021-03-28", published_source="byline")
    person = Participant(**PERSON, role="principal", sector="GOV")
    dates = {"date": "2020", "date_text": "2020", "date_min": date(2020, 1, 1), "date_max": date(2020, 12, 31)}
    event = event_of(article, QUOTE, participants=(person,), countries=("IND",), **dates)
    store.save(run_id, article, record_of(article, events=(event,)))


@pytest.mark.parametrize(
    "phrase", ["अंतरिक्ष", "अन्तरिक्ष", "अंतरिक्\u200dष", "नेपाल में अंतरिक्ष", "नेपाल, में अँतरिक्ष", "अंत*", "नेपाल में अंत*"]
)
def test_every_spelling_is_found(database: Database, stored: None, phrase: str) -> None:
    assert found(database, phrase) == [("article", "वार्ता")]


@pytest.mark.parametrize("phrase", ["अंत", "रिक्ष", "अंतरिक", "में नेपाल", "भारत नेपाल"])
def test_parts_of_words_and_other_orders_are_not_found(database: Database, stored: None, phrase: str) -> None:
    assert found(database, phrase) == []


def test_all_phrases_have_to_stand_in_it(database: Database, stored: None) -> None:
    assert found(database, "नेपाल", "भारत") == [("article", "वार्ता")]
    assert found(database, "नेपाल", "जापान") == []


@pytest.mark.parametrize("phrase", ["Arun Mehta", "अरुण", "विदेश सचिव", "talks"])
def test_an_event_is_found_by_its_title_and_its_people(database: Database, stored: None, phrase: str) -> None:
    assert found(database, phrase) == [("event", "Talks")]


@pytest.mark.parametrize(
    ("filters", "kinds"),
    [
        ({}, ["article", "event"]),
        ({"country": "IND"}, ["event"]),
        ({"country": "NPL"}, []),
        ({"type": "article"}, ["article"]),
        ({"type": "event"}, ["event"]),
        ({"type": "meeting", "country": "IND"}, ["event"]),
        ({"type": "multilateral_meeting"}, []),
        ({"since": date(2020, 1, 1)}, ["article", "event"]),
        ({"since": date(2020, 1, 2)}, ["article"]),
        ({"since": date(2021, 3, 29)}, []),
        ({"limit": 1}, ["article"]),
    ],
)
def test_filters(database: Database, stored: None, filters: dict[str, Any], kinds: list[str]) -> None:
    assert [kind for kind, _ in found(database, "सचिव", **filters)] == kinds


def test_only_what_is_current_is_found(database: Database, store: Store, run_id: int) -> None:
    article = article_of(TEXT)
    events = (event_of(article, QUOTE, title="Old talks"),)
    store.save(run_id, article, record_of(article, "old", events=events))
    corrected = article_of(TEXT.replace("सचिव", "मंत्री"))
    store.save(run_id, corrected, record_of(corrected, "new"))
    assert found(database, "सचिव") == found(database, "talks") == []
    assert found(database, "मंत्री") == [("article", article.uri)]
    # The same text once more: its words are there already.
    store.save(run_id, article, record_of(article, "newer", events=(event_of(article, QUOTE, title="New talks"),)))
    assert found(database, "सचिव") == [("event", "New talks"), ("article", article.uri)]
    assert found(database, "old talks") == []


def test_what_is_deleted_is_not_found(database: Database, store: Store, run_id: int, stored: None) -> None:
    database.connection.execute("DELETE FROM article")
    assert found(database, "सचिव") == []
    article = article_of("जापान\n", "news/b.txt")
    store.save(run_id, article, record_of(article))
    assert found(database, "सचिव") == []
    assert found(database, "जापान") == [("article", "news/b.txt")]


def test_what_is_refused_is_not_found(database: Database, store: Store, run_id: int) -> None:
    article = article_of(TEXT)
    event = event_of(article, QUOTE, date_min=date(2021, 3, 2), date_max=date(2021, 3, 1))
    with pytest.raises(ExtractionFailed):
        store.save(run_id, article, record_of(article, events=(event,)))
    assert found(database, "सचिव") == []


def test_menus_and_captions_are_not_found(database: Database, store: Store, run_id: int) -> None:
    page = "भारत और जापान की वार्ता\n\nभारत और जापान के मंत्रियों ने बुधवार को नई दिल्ली में वार्ता की।\n\nये भी पढ़ें: क्रिकेट\n"
    article = read_text(page, "news/a.txt")
    assert "क्रिकेट" in article.text
    store.save(run_id, article, record_of(article))
    assert [kind for kind, _ in found(database, "वार्ता")] == ["article"]
    assert found(database, "क्रिकेट") == []


def test_older_databases_become_searchable(database: Database, store: Store, run_id: int) -> None:
    records = gold_records()[:8]
    for article, record in (*records, *records[:1]):
        store.save(run_id, article, record, again=True)

    def answers() -> list[object]:
        phrases = ("रक्षा मंत्री", "india", "agreement", "वार्ता")
        return [search(database, SearchQuery((phrase,), limit=1000)) for phrase in phrases]

    before = answers()
    database.connection.execute("DELETE FROM search_entry")
    database.connection.execute("INSERT INTO search_index (search_index) VALUES ('delete-all')")
    assert not any(answers())
    assert index_older(database, fold) == 9
    assert answers() == before
    assert index_older(database, fold) == 0


@given(
    phrase=st.text(SIGNS, max_size=30) | st.sampled_from(['"', '") OR ("', "text : x", "NEAR(a b)", "* a", "a*b", "-a"])
)
def test_whatever_is_typed_is_words(tmp_path_factory: pytest.TempPathFactory, phrase: str) -> None:
    line = " ".join(words_of(fold(phrase))) or "भारत"
    with open_database(tmp_path_factory.mktemp("any") / "facts.db") as database:
        store = Store(database, fold)
        article = article_of(f"{line}\n")
        store.save(store.begin_run("run", "offline"), article, record_of(article))
        assert found(database, phrase) == ([("article", article.uri)] if words_of(fold(phrase)) else [])
