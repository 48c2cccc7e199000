"""A surname alone means whom its office or the article tells, in one article and not in the next; never by itself."""

from __future__ import annotations

import random
from pathlib import Path

from db.check import check
from db.engine import Database, open_database
from db.store import Store
from extractor.folding import fold
from extractor.linking import link_all, link_new
from tests.db.queries.test_canned import contents
from tests.linking.invented import store_and_link, told
from tests.torture import links

GUEST = ("केन सातो", "JPN", "रक्षा मंत्री")
MINISTER = told("a.txt", ("मनोहर सिंह", "IND", "रक्षा मंत्री"), GUEST)
ENGLISH = told("b.txt", ("Manohar Singh", "IND", "Defence Minister"), GUEST, published="2024-03-01")
SECRETARY = told("c.txt", ("जगदीश सिंह", "IND", "विदेश सचिव"), GUEST)
SHORT = told("d.txt", ("सिंह", "IND", "रक्षा मंत्री"), GUEST, published="2024-08-01")
SHORT_EN = told("e.txt", ("Singh", "IND", "Foreign Secretary"), GUEST)
LATER = told("f.txt", ("सिंह", "IND", "रक्षा मंत्री"), GUEST, published="2030-08-01")
NO_OFFICE = told("g.txt", ("सिंह", "IND", None), GUEST)
BESIDE = told("h.txt", ("सिंह", "IND", None), ("जगदीश सिंह", "IND", "विदेश सचिव"), GUEST)
ALL = (MINISTER, ENGLISH, SECRETARY, SHORT, SHORT_EN, LATER, NO_OFFICE, BESIDE)
SUCCESSOR = told("i.txt", ("किशोर सिंह", "IND", "रक्षा मंत्री"), GUEST, published="2024-07-01")
SQL = """
    SELECT substr(p.uri, 1, 1), n.name FROM participants AS p JOIN entity AS n ON n.id = p.entity_id
    WHERE p.name IN ('सिंह', 'Singh') ORDER BY 1"""
MEANT = [
    *(("d", "मनोहर सिंह"), ("e", "जगदीश सिंह"), ("f", "सिंह"), ("g", "सिंह"), ("h", "जगदीश सिंह")),
]


def meant(database: Database) -> list[tuple[str, str]]:
    return database.connection.execute(SQL).fetchall()


def kept(database: Database) -> None:
    """Counts by name are those of the participants, and every promise is kept."""
    for table, held, made in contents(database.connection):
        assert (table, sorted(held)) == (table, made)
    assert [finding for finding in check(database) if finding.count] == []


def test_a_surname_means_whom_its_office_or_its_article_tells(database: Database, store: Store, run_id: int) -> None:
    store_and_link(database, store, run_id, *ALL)
    assert meant(database) == MEANT
    kept(database)
    reasons = database.connection.execute("SELECT score, reason FROM mention ORDER BY article_id").fetchall()
    assert reasons == [
        (0.85, "only Defence Minister of this name"),
        (0.85, "only Foreign Secretary of this name"),
        (0.95, "full name in the article"),
    ]


def test_a_surname_that_two_may_have_means_neither(database: Database, store: Store, run_id: int) -> None:
    store_and_link(database, store, run_id, *ALL)
    store_and_link(database, store, run_id, SUCCESSOR)
    assert meant(database) == [("d", "सिंह"), *MEANT[1:]]
    kept(database)
    emptied = told("i.txt", ("किशोर राव", "IND", "रक्षा मंत्री"), GUEST, published="2024-07-01", fingerprint="b")
    store_and_link(database, store, run_id, emptied)
    assert meant(database) == MEANT
    kept(database)


def test_all_can_be_linked_anew(database: Database, store: Store, run_id: int) -> None:
    store_and_link(database, store, run_id, *ALL[:3], SHORT)
    before = links(database)
    assert before["mention"] != []
    assert link_all(database) == 4
    assert links(database) == before
    store_and_link(database, store, run_id, SUCCESSOR)
    assert meant(database) == [("d", "सिंह")]


def test_the_office_of_a_surname_links_nobody_when_all_is_linked_anew(
    database: Database, store: Store, run_id: int
) -> None:
    beside = told("a.txt", ("सिंह", "IND", "रक्षा मंत्री"), ("मनोहर सिंह", "IND", None), GUEST)
    like = told("b.txt", ("Manobar Singh", "IND", "Defence Minister"), GUEST)
    store_and_link(database, store, run_id, beside, like)
    assert meant(database) == [("a", "मनोहर सिंह")]
    before = links(database)
    link_all(database)
    assert links(database) == before


def test_the_order_does_not_count(tmp_path: Path) -> None:
    for seed in range(6):
        chance = random.Random(seed)
        with open_database(tmp_path / f"{seed}.db") as database:
            store = Store(database, fold)
            run_id = store.begin_run("run", "offline")
            for pair in chance.sample([*ALL, *ALL], 2 * len(ALL)):
                store.save(run_id, *pair, again=True)
                if chance.random() < 0.4:
                    link_new(database)
            link_new(database)
            # Whichever of his names came first.
            assert [(uri, name.replace("Manohar Singh", "मनोहर सिंह")) for uri, name in meant(database)] == MEANT
            kept(database)
