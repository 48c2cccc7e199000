"""The data files hold what the code asks for."""

from __future__ import annotations

import tomllib
from collections import Counter
from importlib.resources import files
from pathlib import Path

import pytest
import regex

import extractor.offline
from extractor.offline.rules import LANGUAGES, rules_for, rules_sha256

PACKAGE = Path(extractor.offline.__file__).parent
CODE = "\n".join(file.read_text(encoding="utf-8") for file in PACKAGE.rglob("*.py"))


@pytest.mark.parametrize(
    ("kind", "pattern"),
    [
        ("words", r'(?:words|lists|rules)\["([a-z_]+)"\]|\.(?:has|where)\("([a-z_]+)"\)'),
        ("phrases", r'(?:phrase_at|has_phrase|find_phrases)\(\S+, "([a-z_]+)"'),
        ("patterns", r'patterns\["([a-z_]+)"\]'),
    ],
)
def test_every_list_that_the_code_names_is_in_the_data_of_some_language(kind: str, pattern: str) -> None:
    named = {name for match in regex.finditer(pattern, CODE) for name in match.groups() if name}
    # A clause "has" any list, also the first words of phrases and the triggers of patterns.
    kinds = ("words", "phrases", "patterns") if kind == "words" else (kind,)
    tables = [getattr(rules, name) for language in LANGUAGES if (rules := rules_for(language)) for name in kinds]
    known = set().union(*tables)
    assert named - known == set()


def test_a_language_without_data_has_no_rules() -> None:
    assert rules_for("ta") is None


def test_the_hash_of_the_rules_is_stable() -> None:
    assert rules_sha256() == rules_sha256()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_list_of_a_language_stands_in_two_files(language: str) -> None:
    counted: Counter[tuple[str, str]] = Counter()
    for file in files("extractor.offline").joinpath("data").iterdir():
        if file.name.startswith(f"{language}_"):
            tables = tomllib.loads(file.read_text(encoding="utf-8"))
            counted.update((table, name) for table, content in tables.items() for name in content)
    assert [name for name, times in counted.items() if times > 1] == []
