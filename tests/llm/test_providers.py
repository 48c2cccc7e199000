"""Which endpoint and which key a model name stands for."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from extractor.llm.local import serve
from extractor.llm.providers import providers, target_of
from extractor.settings import Settings
from schemas.errors import ConfigurationError

KEYS = [key for provider in providers().values() for key in provider.keys]


@pytest.fixture(autouse=True)
def _no_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    for key in KEYS:
        monkeypatch.delenv(key, raising=False)


@pytest.mark.parametrize(
    ("settings", "base_url", "key", "parameters"),
    [
        (
            {"model": "openai/gpt-4.1-mini"},
            "https://api.openai.com/v1",
            "key-openai",
            {"temperature": 0, "max_completion_tokens": 8192},
        ),
        ({"model": "openai/gpt-5-mini"}, "https://api.openai.com/v1", "key-openai", {"max_completion_tokens": 8192}),
        ({"model": "openai/o3"}, "https://api.openai.com/v1", "key-openai", {"max_completion_tokens": 8192}),
        (
            {"model": "openrouter/openai/gpt-5"},
            "https://openrouter.ai/api/v1",
            "key-openrouter",
            {"max_tokens": 8192, "provider": {"require_parameters": True}},
        ),
        ({"model": "ollama/qwen3:8b"}, "http://localhost:11434/v1", "none", {"temperature": 0, "max_tokens": 8192}),
        (
            {
                "model": "ollama/qwen3:8b",
                "base_url": "http://10.0.0.1/v1",
                "temperature": 0.5,
                "max_output_tokens": 500,
            },
            "http://10.0.0.1/v1",
            "key-openai",
            {"temperature": 0.5, "max_tokens": 500},
        ),
        (
            {"model": "somewhere/some/model", "base_url": "https://some.where/v1", "api_key": "given"},
            "https://some.where/v1",
            "given",
            {"temperature": 0, "max_tokens": 8192},
        ),
    ],
    ids=lambda value: value.get("model") if isinstance(value, dict) else None,
)
def test_target(
    monkeypatch: pytest.MonkeyPatch, settings: dict[str, Any], base_url: str, key: str, parameters: dict[str, Any]
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "key-openai")
    monkeypatch.setenv("OPENROUTER_API_KEY", "key-openrouter")
    target = target_of(Settings(**settings))
    assert (target.base_url, target.key.get_secret_value(), target.parameters) == (base_url, key, parameters)
    assert f"{target.provider}/{target.model}" == settings["model"]


def test_key_of_openai_goes_to_no_other_company(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "key-openai")
    with pytest.raises(ConfigurationError, match="set OPENROUTER_API_KEY"):
        target_of(Settings(model="openrouter/any"))


def test_spaces_around_a_url_are_no_part_of_it() -> None:
    assert target_of(Settings(model="vllm/m", base_url=" http://host:80/v1\n")).base_url == "http://host:80/v1"


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"model": "openai/gpt-5"}, "openai needs a key: set OPENAI_API_KEY, or use --model offline"),
        ({"model": "somewhere/model"}, "set OPENAI_BASE_URL to the endpoint of 'somewhere'"),
        ({"model": "azure/gpt-5", "api_key": "k"}, "set OPENAI_BASE_URL"),
        ({"model": "llama.cpp/no/such.gguf"}, "llama.cpp/no/such.gguf: there is no such file"),
        ({"model": "vllm/m", "base_url": "localhost:8000"}, "must begin with http:// or https://"),
        ({"model": "vllm/m", "base_url": "http://"}, "is no address"),
        ({"model": "vllm/m", "base_url": "http://host:99999/v1"}, "is no address"),
        ({"model": "vllm/m", "base_url": "http://ho\nst/v1"}, "is no address"),
        ({"model": "vllm/m", "base_url": "http://host/v1?key=k"}, "base URL 'http://host/v1': is no address"),
        ({"model": "vllm/m", "api_key": "sk-ключ"}, "api_key: holds characters that no key has: copy the key again"),
        ({"model": "vllm/m", "api_key": "sk-a\nb"}, "api_key: holds characters that no key has"),
    ],
)
def test_what_is_missing_is_named(settings: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        target_of(Settings(**settings))
    assert message in str(caught.value)


def test_model_in_process_needs_its_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "xllamacpp", None)
    model = tmp_path / "model.gguf"
    model.touch()
    settings = Settings(model=f"llama.cpp/{model}")
    with pytest.raises(ConfigurationError, match=r"-m pip install 'diplomacy-fact-extractor\[local\]'"):
        serve(target_of(settings), settings)


def test_spaces_around_a_key_are_none_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "key-openai\r\n")
    assert target_of(Settings(model="openai/gpt-5")).key.get_secret_value() == "key-openai"


def test_key_does_not_show() -> None:
    target = target_of(Settings(model="vllm/m", api_key="sk-very-secret"))
    assert "very-secret" not in repr(target) + str(target.model_dump()) + target.model_dump_json()
    assert target.hide_key("bad key sk-very-secret!") == "bad key ***!"
