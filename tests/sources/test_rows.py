from __future__ import annotations

import csv
import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.reading import Known
from extractor.sources.configuration import Columns, Csv, Jsonl
from extractor.sources.inputs import Item, Origin, SourceInput
from extractor.sources.rows import LINE, csv_items, jsonl_items
from schemas.vocabulary import PublishedSource

TEXT = "भारत और ओमान के रक्षा मंत्रियों ने बुधवार को मस्कट में मुलाकात की।"


def short(path: Path) -> str:
    return path.name


def jsonl(folder: Path, *lines: Any, **settings: Any) -> list[Item]:
    path = folder / "t.jsonl"
    path.write_text(
        "".join((line if isinstance(line, str) else json.dumps(line, ensure_ascii=False)) + "\n" for line in lines),
        encoding="utf-8",
    )
    return list(jsonl_items(Jsonl(name="s", kind="jsonl", path=path, **settings), short))


def table(folder: Path, content: str | bytes, **settings: Any) -> list[Item]:
    path = folder / "t.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return list(csv_items(Csv(name="s", kind="csv", path=path, **settings), short))


def row(uri: str, text: str = TEXT, **known: Any) -> SourceInput:
    return SourceInput(uri, "s", Origin.ROW, text.encode(), given=Known(**known))


def failures(items: list[Item]) -> list[str]:
    return [str(item.error) for item in items if not isinstance(item, SourceInput)]


def test_columns_bring_what_is_known(tmp_path: Path) -> None:
    whole = {
        "text": TEXT,
        "title": "T",
        "date": "2024-01-31",
        "id": "https://news.example/a",
        "outlet": "O",
        "author": "A",
    }
    assert jsonl(tmp_path, whole, "", {"text": TEXT, "id": 7, "title": None}, {"text": TEXT}) == [
        row("https://news.example/a", title="T", outlet="O", author="A", published="2024-01-31"),
        row("t.jsonl#7"),
        row("t.jsonl#4"),
    ]


def test_columns_are_called_as_the_configuration_says(tmp_path: Path) -> None:
    columns = Columns(text="body", title="headline", id="link")
    content = f'\ufefflink;body;headline\nhttps://news.example/a;"{TEXT}\nZweite; Zeile";T\n'
    assert table(tmp_path, content, columns=columns, delimiter=";", outlet="O") == [
        row("https://news.example/a", f"{TEXT}\nZweite; Zeile", title="T", outlet="O")
    ]


def test_the_article_of_a_row_has_its_date_and_title(tmp_path: Path) -> None:
    (item,) = jsonl(tmp_path, {"text": TEXT, "title": "भारत और ओमान की वार्ता", "date": "2024-01-31T10:00:00+05:30"})
    assert isinstance(item, SourceInput)
    info = item.article(item.data()).info
    assert (info.title, str(info.published_at), info.published_source) == (
        *("भारत और ओमान की वार्ता", "2024-01-31 10:00:00+05:30"),
        PublishedSource.ARGUMENT,
    )


def test_bad_lines_fail_alone(tmp_path: Path) -> None:
    good = {"text": TEXT, "id": "good"}
    lines = ["{", "[1]", {"title": "T"}, {"text": " "}, {"text": ["a"]}, {"text": TEXT, "date": "soon"}]
    lines += ['{"text": "\\ud800"}', good, {"text": "other", "id": "good"}, "[" * 100_000, '{"text": 1.5}']
    items = jsonl(tmp_path, *lines)
    assert [item for item in items if isinstance(item, SourceInput)] == [row("t.jsonl#good")]
    found = failures(items)
    assert found[0].startswith("t.jsonl#1: is no JSON (")
    assert found[1:7] == [
        "t.jsonl#2: is no JSON object",
        "t.jsonl#3: has no text",
        "t.jsonl#4: has no text",
        "t.jsonl#5: its text is no text",
        "t.jsonl#6: its date 'soon' is none; write it as 2021-03-28",
        "t.jsonl#7: holds half of a character (a lone surrogate)",
    ]
    assert found[7] == "t.jsonl#good: is in the file twice; give every row its own id"
    assert found[8].startswith("t.jsonl#10: is no JSON (")
    assert found[9:] == ["t.jsonl#11: its text is no text"]


def test_a_line_without_end_is_passed_over(tmp_path: Path) -> None:
    items = jsonl(tmp_path, '"' + "x" * 2 * LINE + '"', {"text": TEXT})
    assert failures(items) == ["t.jsonl#1: has more than 20 million characters"]
    assert [item for item in items if isinstance(item, SourceInput)] == [row("t.jsonl#2")]


def test_bad_rows_fail_alone(tmp_path: Path) -> None:
    items = table(tmp_path, f"text,id\n{TEXT}\n\n{TEXT},a,b\n{TEXT},good\n,empty\n")
    assert failures(items) == [
        "t.csv#1: has 1 cells, and the header 2",
        "t.csv#3: has 3 cells, and the header 2",
        "t.csv#5: has no text",
    ]
    assert [item for item in items if isinstance(item, SourceInput)] == [row("t.csv#good")]


@pytest.mark.parametrize(
    ("content", "settings", "failure"),
    [
        ("title,date\nT,2024-01-31\n", {}, "it has no column text; its columns are title, date"),
        ("text\na\n", {"columns": Columns(date="day")}, "it has no column day; its columns are text"),
        ("", {}, "it has no column text; its columns are none"),
        (f"text\n{TEXT}\n".encode("utf-16"), {}, "t.csv: is not UTF-8: invalid start byte; convert it and run again"),
        ('text\n"' + "x" * 6_000_000, {}, "t.csv: cannot be read to its end: field larger than field limit (5000000)"),
    ],
    ids=["no text", "no named column", "empty", "utf-16", "open quote"],
)
def test_a_table_that_cannot_be_read_is_a_failure_of_the_source(
    tmp_path: Path, content: str | bytes, settings: dict[str, Any], failure: str
) -> None:
    (found,) = failures(table(tmp_path, content, **settings))
    assert failure in found


def test_several_files_are_read_and_none_is_said(tmp_path: Path) -> None:
    for name in ("b", "a"):
        (tmp_path / f"{name}.jsonl").write_text(json.dumps({"text": TEXT}) + "\n", encoding="utf-8")
    source = Jsonl(name="s", kind="jsonl", path=tmp_path / "*.jsonl")
    assert list(jsonl_items(source, short)) == [row("a.jsonl#1"), row("b.jsonl#1")]
    missing = Jsonl(name="s", kind="jsonl", path=tmp_path / "missing.jsonl")
    assert failures(list(jsonl_items(missing, short))) == [f"{missing.path}: finds no file; check the path"]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).filter(str.strip), max_size=5))
def test_what_was_written_is_read(tmp_path_factory: pytest.TempPathFactory, texts: list[str]) -> None:
    folder = tmp_path_factory.mktemp("rows")
    out = StringIO()
    csv.writer(out).writerows([["text"], *([text] for text in texts)])
    expected = [text.strip().encode() for text in texts]
    for items in (table(folder, out.getvalue()), jsonl(folder, *({"text": text} for text in texts))):
        assert [item.content if isinstance(item, SourceInput) else item for item in items] == expected
