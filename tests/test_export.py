from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyarrow import parquet

from db.engine import open_database
from db.queries import FACT_VIEWS, Queries
from db.store import Store
from extractor.export import EXPORTERS
from extractor.folding import fold
from extractor.importing import Imported, import_jsonl
from schemas.errors import ConfigurationError
from schemas.record import ExportedArticle
from tests.db.gold_database import gold_records
from tests.db.records import ROOT, article_of, event_of, record_of
from tests.db.strategies import articles_with_records
from tests.report.articles import REPORTS, linked, talks

# What entities may hold: schemata of FollowTheMoney with those of their properties that are written.
SCHEMATA = {
    "Article": {"title", "fileName", "sourceUrl", "publisher", "author", "date", "language"},
    "Person": {"name", "alias", "position", "country"},
    "PublicBody": {"name", "alias", "country"},
    "Organization": {"name", "alias", "country"},
    "Company": {"name", "alias", "country"},
    "Event": {
        *("name", "alias", "date", "startDate", "endDate", "location", "country", "involved", "proof", "summary"),
    },
}


def export(database: Path, form: str, output: Path) -> Path:
    with open_database(database, readonly=True) as opened:
        EXPORTERS[form](Queries(opened), output)
    return output


def rows(database: Path, view: str) -> tuple[list[str], list[tuple[Any, ...]]]:
    with open_database(database, readonly=True) as opened, Queries(opened).table(view) as answer:
        return list(answer.columns), list(answer)


def test_export_import_export_gives_the_same_bytes(gold_path: Path, tmp_path: Path) -> None:
    first = export(gold_path, "jsonl", tmp_path / "first.jsonl")
    count = len(gold_records())
    assert import_jsonl(first, tmp_path / "copy.db") == Imported(count, 0, [])
    assert export(tmp_path / "copy.db", "jsonl", tmp_path / "second.jsonl").read_bytes() == first.read_bytes()
    assert import_jsonl(first, tmp_path / "copy.db") == Imported(0, count, [])
    # What was imported can be asked and searched for like what was extracted.
    with open_database(gold_path) as old, open_database(tmp_path / "copy.db") as new:
        assert Queries(new).overview() == Queries(old).overview()
        counted = "SELECT * FROM commitment_count"
        assert new.connection.execute(counted).fetchall() == old.connection.execute(counted).fetchall()


@given(pairs=st.lists(articles_with_records(), max_size=3))
def test_any_record_comes_back(tmp_path_factory: pytest.TempPathFactory, pairs: list[Any]) -> None:
    folder = tmp_path_factory.mktemp("any")
    with open_database(folder / "one.db") as database:
        store = Store(database, fold)
        run_id = store.begin_run("run", "offline")
        for article, record in pairs:
            store.save(run_id, article, record)
    first = export(folder / "one.db", "jsonl", folder / "one.jsonl")
    import_jsonl(first, folder / "two.db")
    assert export(folder / "two.db", "jsonl", folder / "two.jsonl").read_bytes() == first.read_bytes()


def _broken() -> Iterator[tuple[str, str]]:
    article = article_of("भारत और नेपाल में वार्ता\n")
    record = record_of(article, events=(event_of(article, "नेपाल"),))
    good = json.loads(ExportedArticle.of(article, record).model_dump_json())
    yield json.dumps(good | {"text": article.text + "!"}), "news/a.txt: its text is not the one that was exported"
    moved = good["events"][0] | {"char_start": 0, "char_end": 5}
    yield json.dumps(good | {"events": [moved]}), "the quote of E1 does not stand at its offsets in the text"
    yield json.dumps(good | {"sentences": [[5, 2, 0, "body"]]}), "is no article of an export"
    yield json.dumps({key: value for key, value in good.items() if key != "text"}), "text Field required"
    yield json.dumps(good | {"events": [good["events"][0] | {"type": "war"}]}), "events.0.type"
    usage = good["extraction"]["usage"] | {"input_tokens": 10**30}
    yield json.dumps(good | {"extraction": good["extraction"] | {"usage": usage}}), "extraction.usage.input_tokens"
    yield "{", "is no article of an export"
    yield "", "is no article of an export"


@pytest.mark.parametrize(("line", "message"), list(_broken()))
def test_a_broken_line_is_named_and_the_others_are_stored(tmp_path: Path, line: str, message: str) -> None:
    article = article_of("भारत और जापान में वार्ता\n", "news/b.txt")
    good = json.loads(ExportedArticle.of(article, record_of(article)).model_dump_json())
    file = tmp_path / "facts.jsonl"
    file.write_text(f"{line}\n{json.dumps(good)}\n", encoding="utf-8")
    imported = import_jsonl(file, tmp_path / "facts.db")
    assert (imported.stored, len(imported.problems)) == (1, 1)
    assert imported.problems[0].startswith("line 1: ")
    assert message in imported.problems[0]


def test_a_file_that_is_not_there_makes_no_database(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"none\.jsonl: cannot be read"):
        import_jsonl(tmp_path / "none.jsonl", tmp_path / "facts.db")
    assert list(tmp_path.iterdir()) == []


def test_csv_has_a_file_for_each_view(gold_path: Path, tmp_path: Path) -> None:
    folder = export(gold_path, "csv", tmp_path / "facts")
    assert sorted(file.stem for file in folder.iterdir()) == sorted(FACT_VIEWS)
    for view in FACT_VIEWS:
        columns, values = rows(gold_path, view)
        shown = [["" if value is None else str(value) for value in row] for row in values]
        text = (folder / f"{view}.csv").read_bytes().decode()
        assert list(csv.reader(io.StringIO(text, newline=""))) == [columns, *shown]


def test_csv_archive_has_the_same_files_and_the_same_bytes_every_time(gold_path: Path, tmp_path: Path) -> None:
    folder = export(gold_path, "csv", tmp_path / "facts")
    archive = export(gold_path, "csv", tmp_path / "facts.zip")
    with zipfile.ZipFile(archive) as opened:
        assert {name: opened.read(name) for name in opened.namelist()} == {
            file.name: file.read_bytes() for file in folder.iterdir()
        }
    assert export(gold_path, "csv", tmp_path / "again.zip").read_bytes() == archive.read_bytes()


def test_parquet_has_the_rows_of_each_view(gold_path: Path, tmp_path: Path) -> None:
    folder = export(gold_path, "parquet", tmp_path / "facts")
    assert sorted(file.stem for file in folder.iterdir()) == sorted(FACT_VIEWS)
    for view in FACT_VIEWS:
        columns, values = rows(gold_path, view)
        table = parquet.read_table(folder / f"{view}.parquet")
        assert table.column_names == columns
        assert [tuple(row.values()) for row in table.to_pylist()] == values


def test_entities_refer_to_earlier_ones_and_hold_known_properties(gold_path: Path, tmp_path: Path) -> None:
    lines = export(gold_path, "ftm", tmp_path / "facts.ftm.json").read_text(encoding="utf-8").splitlines()
    seen: dict[str, str] = {}
    for entity in map(json.loads, lines):
        assert entity["id"] not in seen
        properties = entity["properties"]
        assert set(properties) <= SCHEMATA[entity["schema"]]
        assert all(isinstance(value, str) and value for values in properties.values() for value in values)
        assert {seen[id_] for id_ in properties.get("proof", ())} <= {"Article"}
        assert {seen[id_] for id_ in properties.get("involved", ())} <= set(SCHEMATA) - {"Article", "Event"}
        seen[entity["id"]] = entity["schema"]
    assert set(seen.values()) == set(SCHEMATA)
    assert list(seen.values()).count("Article") == len(gold_records())


def test_what_is_linked_is_one_entity(tmp_path: Path) -> None:
    linked(REPORTS, tmp_path)
    lines = export(tmp_path / "linked.db", "ftm", tmp_path / "facts.ftm.json").read_text(encoding="utf-8").splitlines()
    told = [(entity["schema"], entity["properties"]) for entity in map(json.loads, lines)]
    people = [properties for schema, properties in told if schema == "Person"]
    assert people == [
        {"name": ["कारी नील्सन"], "alias": ["Kari Nilsen"], "position": ["Defence Minister"], "country": ["no"]},
        {"name": ["पेद्रो रोजास"], "alias": ["Pedro Rojas"], "position": ["Defence Minister"], "country": ["cl"]},
    ]
    meeting, document = (properties for schema, properties in told if schema == "Event")
    assert (meeting["date"], len(meeting["involved"]), len(meeting["proof"])) == (["2024-05-06", "2024-05-07"], 2, 2)
    # Negotiated is not signed: that article proves no signing.
    assert (document["date"], document["alias"], len(document["proof"])) == (["2024-08"], ["polar rescue agreement"], 2)


@pytest.mark.parametrize("told", [{"certainty": "denied"}, {"status": "cancelled"}, {"status": "proposed"}])
def test_what_did_not_happen_is_no_entity(tmp_path: Path, told: dict[str, str]) -> None:
    article, record = talks()
    event = record.events[0].model_validate(record.events[0].model_dump() | told)
    linked([(article, record.model_copy(update={"events": (event,), "agreements": (), "commitments": ()}))], tmp_path)
    (line,) = export(tmp_path / "linked.db", "ftm", tmp_path / "facts").read_text(encoding="utf-8").splitlines()
    assert json.loads(line)["schema"] == "Article"


def test_the_readme_names_no_other_forms() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert all(f"--format {form}" in text for form in EXPORTERS if form != "jsonl")
