from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from extractor.extraction import Identity
from extractor.fingerprint import SHAPING, Fingerprints, extractor_version
from extractor.hashing import hash_files
from schemas.article import ArticleInfo

INFO: dict[str, Any] = {
    "uri": "a.txt",
    "language": "hi",
    "text_sha256": "0" * 64,
    "published_at": "2024-06-07",
    "published_source": "byline",
}
IDENTITY: dict[str, Any] = {"model": "vllm/x", "prompt_sha256": "p", "parameters": {"temperature": 0}}


def of(info: dict[str, Any] | None = None, identity: dict[str, Any] | None = None) -> str:
    return Fingerprints(Identity(**IDENTITY | (identity or {}))).of_article(ArticleInfo(**INFO | (info or {})))


@pytest.mark.parametrize(
    ("info", "identity"),
    [
        ({"text_sha256": "1" * 64}, {}),
        ({"published_at": "2024-06-08"}, {}),
        ({}, {"model": "vllm/y"}),
        ({}, {"prompt_sha256": "q"}),
        ({}, {"parameters": {"temperature": 1}}),
    ],
)
def test_whatever_could_change_the_result_changes_the_fingerprint(
    info: dict[str, Any], identity: dict[str, Any]
) -> None:
    assert of(info, identity) != of()


def test_the_name_of_an_article_does_not_change_the_fingerprint() -> None:
    assert of({"uri": "b.txt"}) == of()


def test_a_changed_file_changes_the_hash(tmp_path: Path) -> None:
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules/words.toml").write_text("a", encoding="utf-8")
    before = hash_files(tmp_path)
    (tmp_path / "rules/__pycache__").mkdir()
    (tmp_path / "rules/__pycache__/words.pyc.77").write_text("bytecode does not count, half-written or whole")
    assert hash_files(tmp_path) == before
    (tmp_path / "rules/words.toml").write_text("b", encoding="utf-8")
    assert hash_files(tmp_path) != before


def test_every_module_behind_grounding_and_reading_counts() -> None:
    """A stage that is forgotten leaves stale facts standing; one too many has all articles paid for again."""
    code = "import sys, extractor.grounding, extractor.reading; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    stages = {name.split(".")[1] for name in loaded if name.startswith("extractor.")}
    assert stages == {Path(name).stem for name in SHAPING}
    assert extractor_version().partition("+")[0] == "0.1.0"
