"""Reports of one occasion are found across articles, with what they do not agree on; so are versions of a document."""

from __future__ import annotations

from db.engine import Database
from db.pruning import prune
from db.store import Store
from extractor.linking.deciding import merge, split, take_back
from schemas.links import Subject
from tests.linking.invented import agreed, dated, store_and_link, told

PEOPLE = (("विनय परांजपे", "IND", "रक्षा मंत्री"), ("केन सातो", "JPN", "रक्षा मंत्री"))
PEOPLE_EN = (("Vinay Paranjpe", "IND", "Defence Minister"), ("Ken Sato", "JPN", "Defence Minister"))
HINDI = told("a.txt", *PEOPLE, **dated("2024-05-06"), location="नई दिल्ली")
ENGLISH = told("b.txt", *PEOPLE_EN, **dated("2024-05-06"), location="New Delhi")
LATE = told("c.txt", *PEOPLE_EN, **dated("2024-05-07"), location="Tokyo")
OTHER = told("d.txt", *PEOPLE_EN, **dated("2024-06-20"))
ALL = (HINDI, ENGLISH, LATE, OTHER)
LOGISTICS = agreed("e.txt", "पारस्परिक रसद सहायता समझौते", status="under_negotiation", **dated("2019-01-05"))
SIGNED = agreed("f.txt", "Agreement on Reciprocal Logistics Support", status="signed", **dated("2021-03-04"))
MEMO = agreed("g.txt", "Memorandum of Understanding on hydrography", type="mou")


def occasions(database: Database) -> list[str]:
    """The articles of every occasion."""
    return grouped(database, "SELECT occasion_id, uri FROM events ORDER BY uri")


def documents(database: Database) -> list[str]:
    """The articles of every document."""
    return grouped(database, "SELECT document_id, uri FROM agreements ORDER BY uri")


def grouped(database: Database, sql: str) -> list[str]:
    groups: dict[int, str] = {}
    for group, uri in database.connection.execute(sql):
        groups[group] = groups.get(group, "") + uri[0]
    return sorted(groups.values())


def number(database: Database, uri: str, view: str = "events", column: str = "event_id") -> int:
    return int(database.connection.execute(f"SELECT {column} FROM {view} WHERE uri = ?", (uri,)).fetchone()[0])


def test_an_occasion_has_its_reports_and_what_they_do_not_agree_on(
    database: Database, store: Store, run_id: int
) -> None:
    store_and_link(database, store, run_id, HINDI, ENGLISH, OTHER)
    assert occasions(database) == ["ab", "d"]
    row = database.connection.execute(
        "SELECT occasion_id, countries, date, location, n_reports, conflicts FROM occasions"
    )
    assert row.fetchall() == [(number(database, "a.txt"), "IND, JPN", "2024-05-06", "नई दिल्ली", 2, None)]
    nearby = told("c.txt", *PEOPLE_EN, **dated("2024-05-07"))
    store_and_link(database, store, run_id, nearby)
    assert occasions(database) == ["abc", "d"]
    assert database.connection.execute("SELECT n_reports, conflicts FROM occasions").fetchall() == [(3, "date")]
    told_days = "SELECT field, value FROM occasion_conflict ORDER BY event_id"
    assert database.connection.execute(told_days).fetchall() == [
        ("date", "2024-05-06"),
        ("date", "2024-05-06"),
        ("date", "2024-05-07"),
    ]


def test_reports_that_nothing_tells_apart_join_one_after_the_other(
    database: Database, store: Store, run_id: int
) -> None:
    for name in "abcde":
        store_and_link(database, store, run_id, told(f"{name}.txt", *PEOPLE, **dated("2024-05-06")))
    assert occasions(database) == ["abcde"]
    store_and_link(database, store, run_id, told("c.txt", *PEOPLE, fingerprint="b", **dated("2024-06-20")))
    assert occasions(database) == ["abde", "c"]


def test_a_corrected_report_leaves_its_occasion(database: Database, store: Store, run_id: int) -> None:
    store_and_link(database, store, run_id, *ALL)
    assert occasions(database) == ["ab", "c", "d"]
    corrected = told("a.txt", *PEOPLE, fingerprint="b", **dated("2024-06-20"))
    store_and_link(database, store, run_id, corrected)
    assert occasions(database) == ["ad", "b", "c"]
    prune(database, 0)
    store.save(run_id, *HINDI)
    assert occasions(database) == ["a", "b", "c", "d"]
    store_and_link(database, store, run_id)
    assert occasions(database) == ["ab", "c", "d"]
    assert database.connection.execute("SELECT count(*) FROM occasion_conflict").fetchone() == (0,)


def test_decisions_on_reports_outlive_extractions(database: Database, store: Store, run_id: int) -> None:
    store_and_link(database, store, run_id, *ALL)
    merge(database, Subject.OCCASION, [number(database, "a.txt"), number(database, "c.txt")])
    assert occasions(database) == ["abc", "d"]
    assert database.connection.execute("SELECT conflicts FROM occasions").fetchall() == [("date, location",)]
    split(database, Subject.OCCASION, [number(database, "b.txt")])
    assert occasions(database) == ["ac", "b", "d"]
    for article, record in ALL:
        store.save(run_id, article, record, again=True)
    prune(database, 0)
    store_and_link(database, store, run_id)
    assert occasions(database) == ["ac", "b", "d"]
    last = "SELECT max(id) FROM decision"
    take_back(database, database.connection.execute(last).fetchone()[0])
    assert occasions(database) == ["abc", "d"]
    take_back(database, database.connection.execute(last).fetchone()[0])
    assert occasions(database) == ["ab", "c", "d"]


def test_a_document_has_the_history_of_its_statuses(database: Database, store: Store, run_id: int) -> None:
    store_and_link(database, store, run_id, LOGISTICS, SIGNED, MEMO)
    assert documents(database) == ["ef", "g"]
    row = database.connection.execute("SELECT name, parties, n_versions, names, statuses FROM documents").fetchall()
    hindi, english = "पारस्परिक रसद सहायता समझौते", "Agreement on Reciprocal Logistics Support"
    assert row == [(hindi, "IND, JPN", 2, f"{english}; {hindi}", "signed, under_negotiation")]


def test_decisions_on_documents_outlive_extractions(database: Database, store: Store, run_id: int) -> None:
    store_and_link(database, store, run_id, LOGISTICS, SIGNED, MEMO)
    numbers = [number(database, uri, "agreements", "agreement_id") for uri in ("e.txt", "f.txt", "g.txt")]
    split(database, Subject.DOCUMENT, [numbers[1]])
    merge(database, Subject.DOCUMENT, [numbers[0], numbers[2]])
    assert documents(database) == ["eg", "f"]
    for article, record in (LOGISTICS, SIGNED, MEMO):
        store.save(run_id, article, record, again=True)
    prune(database, 0)
    store_and_link(database, store, run_id)
    assert documents(database) == ["eg", "f"]
