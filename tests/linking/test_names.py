"""People have one row across articles; what is decided by hand outlives extractions; order and kills do not count."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from db.engine import Database, open_database
from db.promotion import Promotions
from db.pruning import prune
from db.queries import Queries
from db.store import Store
from extractor.export import export_decisions, export_jsonl
from extractor.folding import fold
from extractor.history.changes import changes_between
from extractor.importing import Imported, import_jsonl
from extractor.linking import link_all, link_new
from extractor.linking.deciding import merge, split, take_back
from schemas.errors import ConfigurationError, DatabaseError
from schemas.links import Subject
from tests.linking.invented import names, store_and_link, told

HINDI = told("a.txt", ("विनय परांजपे", "IND", "रक्षा मंत्री"), ("Hiro Tanaka", "JPN", "Defence Minister"))
ENGLISH = told("b.txt", ("Vinay Paranjpe", "IND", "Raksha Mantri"), ("TANAKA Hiro", "JPN", None))
SPELT = told("c.txt", ("Vinay Paranjape", "IND", "Defence Minister"), ("हिरो तनाका", "JPN", "रक्षा मंत्री"))
NAMESAKE = told("d.txt", ("सुरेश परांजपे", "IND", "विदेश मंत्री"), ("Aiko Tanaka", "JPN", "Foreign Minister"))
ALL = (HINDI, ENGLISH, SPELT, NAMESAKE)
PARANJPE, TANAKA = {"विनय परांजपे", "Vinay Paranjpe", "Vinay Paranjape"}, {"Hiro Tanaka", "TANAKA Hiro", "हिरो तनाका"}
TOGETHER = [PARANJPE, TANAKA, {"सुरेश परांजपे"}, {"Aiko Tanaka"}]


def number(database: Database, name: str) -> int:
    return int(database.connection.execute("SELECT id FROM entity WHERE name = ?", (name,)).fetchone()[0])


def links(database: Database) -> list[tuple[object, ...]]:
    """Who is linked with whom, by what they say."""
    sql = """
        SELECT n.name, c.name, l.score, l.reason FROM alias AS l
        JOIN entity AS n ON n.id = l.entity_id JOIN entity AS c ON c.id = l.canonical_id ORDER BY 1"""
    return database.connection.execute(sql).fetchall()


def test_spellings_of_one_person_are_one_entity(database: Database, store: Store, run_id: int) -> None:
    store_and_link(database, store, run_id, *ALL)
    assert names(database) == TOGETHER
    rows = database.connection.execute(
        "SELECT name, name_en, aliases, n_names FROM entities ORDER BY entity_id"
    ).fetchall()
    assert rows == [
        ("विनय परांजपे", "Vinay Paranjape", "Vinay Paranjape, Vinay Paranjpe, विनय परांजपे", 3),
        ("Hiro Tanaka", "Hiro Tanaka", "Hiro Tanaka, TANAKA Hiro, हिरो तनाका", 3),
        ("सुरेश परांजपे", None, "सुरेश परांजपे", 1),
        ("Aiko Tanaka", "Aiko Tanaka", "Aiko Tanaka", 1),
    ]


def test_offices_of_a_side_have_one_row(database: Database, store: Store, run_id: int) -> None:
    store_and_link(database, store, run_id, *ALL)
    assert database.connection.execute("SELECT * FROM offices WHERE label = 'Defence Minister'").fetchall() == [
        ("IND", "Defence Minister", "Defence Minister, Raksha Mantri, रक्षा मंत्री"),
        ("JPN", "Defence Minister", "Defence Minister, रक्षा मंत्री"),
    ]


def test_a_night_without_news_links_nothing(database: Database, store: Store, run_id: int) -> None:
    store_and_link(database, store, run_id, *ALL)
    before = database.connection.total_changes
    assert link_new(database) == 0
    store.save(run_id, *HINDI)
    assert link_new(database) == 0
    assert database.connection.total_changes == before


def test_the_order_of_articles_and_of_linking_does_not_count(tmp_path: Path) -> None:
    found = []
    for seed in range(6):
        chance = random.Random(seed)
        with open_database(tmp_path / f"{seed}.db") as database:
            store = Store(database, fold)
            run_id = store.begin_run("run", "offline")
            for article, record in ALL:
                store.save(run_id, article, record.model_copy(update={"events": ()}))
            for article, record in chance.sample(ALL, len(ALL)):
                store.save(run_id, article, record, again=True)
                if chance.random() < 0.5:
                    link_new(database)
            link_new(database)
            found.append(sorted(map(sorted, names(database))))
    assert found == [sorted(map(sorted, TOGETHER))] * 6


def test_what_an_article_no_longer_says_is_linked_no_longer(database: Database, store: Store, run_id: int) -> None:
    store_and_link(database, store, run_id, *ALL)
    corrected = told(
        "c.txt", ("Vinay Parekh", "IND", "Defence Minister"), ("हिरो तनाका", "JPN", "रक्षा मंत्री"), fingerprint="b"
    )
    store_and_link(database, store, run_id, corrected)
    assert names(database) == [
        {"विनय परांजपे", "Vinay Paranjpe"},
        TANAKA,
        {"सुरेश परांजपे"},
        {"Aiko Tanaka"},
        {"Vinay Parekh"},
    ]
    assert ("Vinay Paranjape", "Vinay Paranjape", 1.0, "alone") in links(database)


def test_a_spelling_that_no_current_fact_prints_is_listed_no_longer(
    database: Database, store: Store, run_id: int
) -> None:
    def aliases() -> list[tuple[str]]:
        return database.connection.execute("SELECT aliases FROM entities WHERE represents = 'IND'").fetchall()

    shouted = told("e.txt", ("VINAY PARANJPE", "IND", "Defence Minister"))
    store_and_link(database, store, run_id, ENGLISH, shouted)
    assert aliases() == [("VINAY PARANJPE, Vinay Paranjpe",)]
    store_and_link(database, store, run_id, told("e.txt", ("Vinay Paranjpe", "IND", None), fingerprint="b"))
    assert aliases() == [("Vinay Paranjpe",)]
    database.connection.execute("INSERT INTO spelling (entity_id, name) SELECT entity_id, 'V. P.' FROM spelling")
    link_all(database)
    assert aliases() == [("Vinay Paranjpe",)]


def test_a_promotion_is_linked(database: Database, store: Store, run_id: int) -> None:
    store_and_link(database, store, run_id, *ALL)
    before = links(database)
    corrected = told(
        "c.txt", ("Vinay Parekh", "IND", "Defence Minister"), ("हिरो तनाका", "JPN", "रक्षा मंत्री"), fingerprint="b"
    )
    store_and_link(database, store, store.begin_run("run", "offline"), corrected)
    Promotions(database, changes_between).promote(run_id)
    link_new(database)
    assert names(database) == TOGETHER
    assert [row for row in links(database) if row[0] != "Vinay Parekh"] == before


def test_a_split_is_kept_by_later_extractions_and_can_be_undone(database: Database, store: Store, run_id: int) -> None:
    store_and_link(database, store, run_id, *ALL)
    before = links(database)
    split(database, Subject.ENTITY, [number(database, "Vinay Paranjape")])
    apart = [{"विनय परांजपे", "Vinay Paranjpe"}, TANAKA, {"Vinay Paranjape"}, {"सुरेश परांजपे"}, {"Aiko Tanaka"}]
    assert sorted(map(sorted, names(database))) == sorted(map(sorted, apart))
    again = told("c.txt", ("Vinay Paranjape", "IND", "Defence Minister"), ("हिरो तनाका", "JPN", None), fingerprint="b")
    store_and_link(database, store, run_id, again)
    prune(database, 0)
    assert sorted(map(sorted, names(database))) == sorted(map(sorted, apart))
    take_back(database, 1)
    store_and_link(database, store, run_id, SPELT)
    assert names(database) == TOGETHER
    assert links(database) == before


def test_a_merge_joins_all_names_of_both(database: Database, store: Store, run_id: int) -> None:
    store_and_link(database, store, run_id, *ALL)
    merge(database, Subject.ENTITY, [number(database, "Vinay Paranjpe"), number(database, "सुरेश परांजपे")])
    assert names(database) == [PARANJPE | {"सुरेश परांजपे"}, TANAKA, {"Aiko Tanaka"}]
    split(database, Subject.ENTITY, [number(database, "सुरेश परांजपे")])
    assert names(database) == TOGETHER
    # The merge counts again, then nothing does.
    undone = take_back(database, max(d for (d,) in database.connection.execute("SELECT id FROM decision")))
    assert [decision.decided.same for decision in undone] == [False] * 3
    assert names(database) == [PARANJPE | {"सुरेश परांजपे"}, TANAKA, {"Aiko Tanaka"}]
    take_back(database, 1)
    assert names(database) == TOGETHER
    assert database.connection.execute("SELECT count(*) FROM decision").fetchone() == (0,)


@pytest.mark.parametrize(
    ("decide", "message"),
    [
        (lambda database: merge(database, Subject.ENTITY, [99]), "there is no entity 99: `extractor entities` lists"),
        (lambda database: merge(database, Subject.ENTITY, [8]), "entity 8 stands alone: name another one"),
        (
            lambda database: split(database, Subject.ENTITY, [8]),
            "entity 8 is with no others: there is nothing to split",
        ),
        (lambda database: take_back(database, 7), "there is no decision 7: `extractor decisions` lists them"),
    ],
)
def test_what_cannot_be_decided_is_explained(
    database: Database, store: Store, run_id: int, decide: object, message: str
) -> None:
    store_and_link(database, store, run_id, *ALL)
    with pytest.raises(ConfigurationError, match=message):
        decide(database)  # type: ignore[operator]
    assert database.connection.execute("SELECT count(*) FROM decision").fetchone() == (0,)


def test_a_failed_linking_leaves_everything_as_it_was(database: Database, store: Store, run_id: int) -> None:
    store_and_link(database, store, run_id, HINDI)
    before = links(database)
    store.save(run_id, *ENGLISH)
    database.connection.execute("CREATE TRIGGER no BEFORE DELETE ON unlinked BEGIN SELECT raise(ABORT, 'killed'); END")
    with pytest.raises(DatabaseError, match="killed"):
        link_new(database)
    assert [row for row in links(database) if row[3] != "alone"] == [row for row in before if row[3] != "alone"]
    database.connection.execute("DROP TRIGGER no")
    assert link_new(database) == 1
    assert names(database) == [{"विनय परांजपे", "Vinay Paranjpe"}, {"Hiro Tanaka", "TANAKA Hiro"}]


def test_decisions_are_exported_and_imported(database: Database, store: Store, run_id: int, tmp_path: Path) -> None:
    store_and_link(database, store, run_id, *ALL)
    split(database, Subject.ENTITY, [number(database, "Vinay Paranjape")])
    merge(database, Subject.ENTITY, [number(database, "सुरेश परांजपे"), number(database, "Aiko Tanaka")])
    articles, first, second = tmp_path / "facts.jsonl", tmp_path / "first.jsonl", tmp_path / "second.jsonl"
    export_jsonl(Queries(database), articles)
    export_decisions(Queries(database), first)
    copy = tmp_path / "copy.db"
    assert import_jsonl(articles, copy) == Imported(4, 0, [])
    assert import_jsonl(first, copy) == Imported(0, 0, [], decisions=3)
    assert import_jsonl(first, copy) == Imported(0, 0, [])
    with open_database(copy) as opened:
        assert sorted(map(sorted, names(opened))) == sorted(map(sorted, names(database)))
        export_decisions(Queries(opened), second)
        assert second.read_bytes() == first.read_bytes()
        # What was decided at once is still one decision.
        assert len(take_back(opened, 1)) == 2


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ('{"decision":"same"}', "line 1: is no article of an export: subject Field required"),
        (
            '{"decision":"maybe","subject":"entity","one":"a","other":"b","decided_at":"2026-01-01T00:00:00Z"}',
            "decision Input",
        ),
        (
            '{"decision":"same","subject":"entity","one":"a","other":"a","decided_at":"2026-01-01T00:00:00Z"}',
            "not on two",
        ),
    ],
)
def test_a_line_that_is_no_decision_is_named(tmp_path: Path, line: str, problem: str) -> None:
    file = tmp_path / "decisions.jsonl"
    file.write_text(f"{line}\n", encoding="utf-8")
    imported = import_jsonl(file, tmp_path / "facts.db")
    assert len(imported.problems) == 1
    assert problem in imported.problems[0]


def test_a_decision_on_what_is_not_there_waits_for_it(
    database: Database, store: Store, run_id: int, tmp_path: Path
) -> None:
    file = tmp_path / "decisions.jsonl"
    names_of = '"one":"person/IND/vinay paranjpe","other":"person/IND/विनय परांजपे"'
    others = '"one":"nothing","other":"nowhere#meeting IND 1"'
    file.write_text(
        "".join(
            f'{{"decision":"different","subject":"{subject}",{pair},"decided_at":"2026-01-01T00:00:00Z"}}\n'
            for subject, pair in (("entity", names_of), ("entity", others), ("occasion", others), ("document", others))
        ),
        encoding="utf-8",
    )
    path = database.path
    assert import_jsonl(file, path) == Imported(0, 0, [], decisions=4)
    store_and_link(database, store, run_id, HINDI, ENGLISH)
    assert names(database) == [{"विनय परांजपे"}, {"Hiro Tanaka", "TANAKA Hiro"}, {"Vinay Paranjpe"}]


def test_an_older_decision_that_is_imported_does_not_outdo_a_newer_one(
    database: Database, store: Store, run_id: int, tmp_path: Path
) -> None:
    store_and_link(database, store, run_id, *ALL)
    split(database, Subject.ENTITY, [number(database, "Vinay Paranjape")])
    apart = names(database)
    file = tmp_path / "decisions.jsonl"
    file.write_text(
        "".join(
            f'{{"decision":"same","subject":"entity","one":"person/IND/vinay paranjape","other":"person/IND/{other}",'
            '"decided_at":"2020-01-01T00:00:00Z"}\n'
            for other in ("vinay paranjpe", fold("विनय परांजपे"))
        ),
        encoding="utf-8",
    )
    assert import_jsonl(file, database.path) == Imported(0, 0, [], decisions=2)
    assert names(database) == apart
