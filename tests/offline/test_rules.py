"""The data files hold what the code asks for."""

from __future__ import annotations

import tomllib
from collections import Counter
from importlib.resources import files

import pytest
import regex

from extractor.offline.rules import LANGUAGES, rules_for, rules_sha256

CODE = "\n".join(
    file.read_text(encoding="utf-8") for file in files("extractor.offline").iterdir() if file.name.endswith(".py")
)


@pytest.mark.parametrize(
    ("kind", "pattern"),
    [
        ("words", r'(?:words|lists|rules)\["([a-z_]+)"\]|\.has\("([a-z_]+)"\)'),
        ("phrases", r'(?:phrase_at|has_phrase|find_phrases)\(\S+, "([a-z_]+)"'),
        ("patterns", r'patterns\["([a-z_]+)"\]'),
    ],
)
def test_every_list_that_the_code_names_is_in_the_data_of_some_language(kind: str, pattern: str) -> None:
    named = {name for match in regex.finditer(pattern, CODE) for name in match.groups() if name}
    known = {name for language in LANGUAGES if (rules := rules_for(language)) for name in dict(getattr(rules, kind))}
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
