from __future__ import annotations

from pathlib import Path

import pytest

from extractor.settings import Settings, load_settings
from schemas.errors import ConfigurationError


@pytest.fixture(autouse=True)
def empty_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("EXTRACTOR_MODEL", "OPENAI_API_KEY", "OPENAI_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_without_configuration_the_offline_extractor_works() -> None:
    assert load_settings() == Settings(model="offline")


def test_arguments_come_before_the_environment_and_that_before_the_file(
    empty_place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(empty_place / "extractor.toml", '[extractor]\nmodel = "ollama/file"\ntimeout_s = 7\nconcurrency = 3\n')
    assert load_settings() == Settings(model="ollama/file", timeout_s=7, concurrency=3)
    monkeypatch.setenv("EXTRACTOR_MODEL", "ollama/environment")
    assert load_settings(concurrency=None) == Settings(model="ollama/environment", timeout_s=7, concurrency=3)
    assert load_settings(model="ollama/argument", concurrency=5) == Settings(
        model="ollama/argument", timeout_s=7, concurrency=5
    )


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ('[extractor]\nmodel = "gpt"\n', "neither 'offline' nor PROVIDER/NAME"),
        ("[extractor]\ncolour = 1\n", "colour: is no setting"),
        ("[extractor]\ntimeout_s = -1\n", "timeout_s: must be greater than 0"),
        ("[extractor\n", "cannot be read as TOML"),
        ("a = " + "[" * 5000, "cannot be read as TOML"),
        ("extractor = 1\n", "all settings stand in [extractor]"),
        ('model = "offline"\n', "holds model; all settings stand in [extractor]"),
        ('[extractor]\nbase_url = "http://me:secret@host/v1"\n', "[extractor]: base_url: a URL with a password"),
    ],
)
def test_a_wrong_configuration_is_named(empty_place: Path, content: str, message: str) -> None:
    with pytest.raises(ConfigurationError) as raised:
        load_settings(write(empty_place / "wrong.toml", content))
    assert message in str(raised.value)


def test_a_named_file_must_exist() -> None:
    with pytest.raises(ConfigurationError, match=r"missing\.toml"):
        load_settings(Path("missing.toml"))


def test_a_wrong_key_is_not_repeated() -> None:
    with pytest.raises(ConfigurationError) as raised:
        load_settings(api_key=["sk-secret-0123456789"])
    assert "sk-secret" not in str(raised.value)
