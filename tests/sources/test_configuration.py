from __future__ import annotations

from ipaddress import ip_network
from pathlib import Path

import pytest

from extractor.settings import Settings, load_settings
from extractor.sources.configuration import (
    Columns,
    Configuration,
    Csv,
    Feed,
    Fetching,
    Files,
    Folder,
    Jsonl,
    PageSource,
    Sitemap,
    load_sources,
)
from schemas.errors import ConfigurationError

WHOLE = """
[extractor]
model = "offline"

[fetching]
contact = "https://example.org/research"
seconds_between_requests = 2.5
allow_networks = ["10.1.0.0/16"]

[[sources]]
name = "archive"
kind = "folder"
path = "articles"

[[sources]]
name = "drop"
kind = "files"
path = "/srv/drop/**/*.html"

[[sources]]
name = "wire"
kind = "jsonl"
path = "wire/*.jsonl"
outlet = "Wire"
columns = { text = "body", id = "link" }

[[sources]]
name = "table"
kind = "csv"
path = "table.csv"
delimiter = ";"

[[sources]]
name = "one"
kind = "page"
url = "https://example.org/news/1"

[[sources]]
name = "feed"
kind = "feed"
url = "https://example.org/rss"
match = "*/defence/*"

[[sources]]
name = "map"
kind = "sitemap"
url = "https://example.org/sitemap.xml"
limit = 50
"""


def write(folder: Path, text: str) -> Path:
    path = folder / "extractor.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_all_kinds_of_sources_are_read_and_paths_count_from_the_file(tmp_path: Path) -> None:
    file = write(tmp_path, WHOLE)
    assert load_sources(file) == Configuration(
        fetching=Fetching(
            contact="https://example.org/research",
            seconds_between_requests=2.5,
            allow_networks=(ip_network("10.1.0.0/16"),),
        ),
        sources=(
            Folder(name="archive", kind="folder", path=tmp_path / "articles"),
            Files(name="drop", kind="files", path=Path("/srv/drop/**/*.html")),
            Jsonl(
                name="wire",
                kind="jsonl",
                path=tmp_path / "wire/*.jsonl",
                outlet="Wire",
                columns=Columns(text="body", id="link"),
            ),
            Csv(name="table", kind="csv", path=tmp_path / "table.csv", delimiter=";"),
            PageSource(name="one", kind="page", url="https://example.org/news/1"),
            Feed(name="feed", kind="feed", url="https://example.org/rss", match="*/defence/*"),
            Sitemap(name="map", kind="sitemap", url="https://example.org/sitemap.xml", limit=50),
        ),
    )
    assert load_settings(file) == Settings(model="offline")


def test_without_a_file_there_are_no_sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert load_sources() == Configuration()


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ('kind = "feed"', "source 2 (x): url: is missing"),
        (
            'kind = "feed"\nurl = "ftp://example.org/a"',
            "source 2 (x): url: 'ftp://example.org/a' is no URL that begins",
        ),
        ('kind = "feed"\nurl = "https://me:secret@example.org/"', "url: a URL with a user name or a password"),
        ('kind = "feed"\nurl = "https://example.org:0x/"', "is no URL"),
        ('kind = "feed"\nurl = "https://example.org"\nlimit = 0', "source 2 (x): limit: must be greater"),
        ('kind = "csv"\npath = "a"\ncolumns = { body = "b" }', "source 2 (x): columns.body: is no setting"),
        ('kind = "csv"\npath = "a"\ndelimiter = "::"', "source 2 (x): delimiter: String should have at most 1"),
        ('kind = "folder"\npath = "a"\nurl = "b"', "source 2 (x): url: is no setting"),
        ('kind = "mail"', "source 2 (x): kind: 'mail' is none of 'folder', 'files', 'jsonl'"),
        ('path = "a"', "source 2 (x): kind: is missing"),
    ],
)
def test_a_wrong_source_is_named_with_its_field(tmp_path: Path, source: str, message: str) -> None:
    file = write(tmp_path, f'[[sources]]\nname = "a"\nkind = "folder"\npath = "a"\n[[sources]]\nname = "x"\n{source}\n')
    with pytest.raises(ConfigurationError) as raised:
        load_sources(file)
    assert str(raised.value).startswith(f"{file}: ")
    assert message in str(raised.value)
    assert "secret" not in str(raised.value)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[[sources]]\nkind = "folder"\npath = "a"\n', "source 1: name: is missing"),
        ('[[sources]]\nname = "a b"\nkind = "folder"\npath = "a"\n', "source 1 (a b): name: must match the pattern"),
        ("[sources]\n", "[sources]: must be a list of tables: write [[sources]]"),
        ("[fetching]\ncolour = 1\n", "[fetching]: colour: is no setting"),
        ('[fetching]\nallow_networks = ["10.1.2.3/8"]\n', "has host bits set"),
        ('[fetching]\ncontact = "a\\nX-Evil: 1"\n', "[fetching]: contact: must match the pattern"),
        ("[fetch]\n", "holds fetch; all settings stand in [extractor], what articles come from in [[sources]]"),
        (
            '[[sources]]\nname = "a"\nkind = "folder"\npath = "a"\n' * 2,
            "two sources are called a",
        ),
    ],
)
def test_a_wrong_table_is_named(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(ConfigurationError) as raised:
        load_sources(write(tmp_path, text))
    assert message in str(raised.value)
