"""What is not extracted, and what is not even read."""

from __future__ import annotations

import asyncio
import hashlib
import os
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from db.engine import Database, open_database
from db.store import Store
from extractor.folding import fold
from extractor.inputs import Input, each, file_inputs, uri_of
from extractor.offline import OfflineExtractor
from extractor.pipeline import Run
from extractor.reading import read_text
from extractor.recognition import Recognition
from extractor.summary import State
from schemas.article import Article
from schemas.errors import UnreadableArticle
from tests.test_cli import ARTICLE

PAGE = ARTICLE.replace("केन सातो", "रेन सातो")


@dataclass
class Row:
    """An article that counts how often it is read."""

    uri: str
    text: str
    noise: str = ""
    reads: list[str] = field(default_factory=list)

    def data(self) -> bytes:
        if not self.text:
            raise UnreadableArticle(self.uri, "is gone")
        return f"{self.noise}\0{self.text}".encode()

    def sha256(self, data: bytes) -> str:
        return hashlib.sha256(data).hexdigest()

    def article(self, data: bytes) -> Article:
        self.reads.append(self.sha256(data))
        return read_text(data.decode().partition("\0")[2], self.uri)

    def changed_at(self) -> float:
        return 0


def run(database: Database, *inputs: Input, shadow: bool = False, force: bool = False) -> dict[str, str]:
    extractor, store = OfflineExtractor(), Store(database, fold)
    found: dict[str, str] = {}
    run_id = store.begin_run("run", "offline", shadow=shadow)
    recognition = Recognition(store, extractor.identity, force, shadow)
    run = Run(extractor, store, lambda outcome: found.update({outcome.uri: outcome.state}), recognition, run_id)
    asyncio.run(run.over(each(inputs)))
    store.finish_run(run_id)
    return found


@pytest.fixture
def database(tmp_path: Path) -> Database:
    return open_database(tmp_path / "facts.db")


def test_what_is_as_it_was_is_not_read_again(database: Database) -> None:
    one, twin = Row("a", ARTICLE), Row("b", ARTICLE)
    with database:
        assert run(database, one, twin) == {"a": State.EXTRACTED, "b": State.DUPLICATE}
        for _ in range(2):
            assert run(database, one, twin) == {"a": State.CURRENT, "b": State.DUPLICATE}
        assert [len(row.reads) for row in (one, twin)] == [1, 1]
        assert run(database, one, force=True) == {"a": State.EXTRACTED}
        assert len(one.reads) == 2


def test_another_content_with_the_same_text_is_read_once_and_not_extracted(database: Database) -> None:
    row = Row("a", ARTICLE)
    with database:
        assert run(database, row) == {"a": State.EXTRACTED}
        row.noise = "an advertisement"
        for _ in range(2):
            assert run(database, row) == {"a": State.CURRENT}
        assert len(row.reads) == 2


def test_the_same_content_is_read_again_by_another_reader(database: Database) -> None:
    row = Row("a", ARTICLE)
    with database:
        run(database, row)
        database.connection.execute("UPDATE reading SET reader = '0.0.9+older'")
        assert run(database, row) == {"a": State.CURRENT}
        assert len(row.reads) == 2


def test_a_text_that_comes_back_is_promoted_and_a_shadow_changes_nothing(database: Database) -> None:
    row = Row("a", ARTICLE)
    with database:
        run(database, row)
        row.text = PAGE
        assert run(database, row, shadow=True) == {"a": State.EXTRACTED}
        assert run(database, row, shadow=True) == {"a": State.CURRENT}
        assert run(database, row) == {"a": State.PROMOTED}
        row.text = ARTICLE
        assert run(database, row) == {"a": State.PROMOTED}
        assert len(row.reads) == 3


def test_an_article_that_failed_waits_until_it_is_found_well(database: Database) -> None:
    row = Row("a", ARTICLE)
    waiting = "SELECT uri, message, n_in_a_row FROM failures"
    with database:
        run(database, row)
        row.text = ""
        assert run(database, row) == {"a": State.FAILED}
        assert run(database, row) == {"a": State.FAILED}
        assert database.connection.execute(waiting).fetchall() == [("a", "is gone", 2)]
        row.text = ARTICLE
        assert run(database, row) == {"a": State.CURRENT}
        assert database.connection.execute(waiting).fetchall() == []


def test_a_file_that_changes_without_its_time_and_size_is_noticed(database: Database, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(ARTICLE, encoding="utf-8")
    times = file.stat().st_atime_ns, file.stat().st_mtime_ns
    with database:
        assert run(database, *file_inputs([file], tmp_path)) == {"a.txt": State.EXTRACTED}
        file.write_text(ARTICLE.replace("सोमवार", "शनिवार"), encoding="utf-8")
        os.utime(file, ns=times)
        assert file.stat().st_size == len(ARTICLE.encode())
        assert run(database, *file_inputs([file], tmp_path)) == {"a.txt": State.EXTRACTED}


def test_an_article_is_named_from_the_folder_of_its_database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert uri_of(Path("news/../news/a.txt"), Path()) == "news/a.txt"
    assert uri_of(Path("/news/a.txt"), tmp_path) == "/news/a.txt"
    assert uri_of(Path("/news/a.txt"), Path("/")) == "news/a.txt"
    assert uri_of(Path(f"{tmp_path}-else/a.txt"), tmp_path) == f"{tmp_path}-else/a.txt"
    assert uri_of(tmp_path, tmp_path) == str(tmp_path)
