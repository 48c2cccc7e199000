"""Providers as data (`providers.toml`): where the endpoint of a model is, which key opens it, what it understands."""

from __future__ import annotations

import os
import tomllib
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from pydantic import Field, SecretStr

from extractor.settings import Settings
from schemas.article import Frozen
from schemas.errors import ConfigurationError

COMPATIBLE = "compatible"


class Provider(Frozen):
    """One kind of endpoint, as described at the top of `providers.toml`."""

    base_url: str | None = None
    local: bool = False
    keys: tuple[str, ...]
    needs_key: bool
    enforced: bool
    limit: str
    needs: str | None = None
    body: dict[str, Any] = Field(default_factory=dict)


class Family(Frozen):
    """Models that differ from the rest of their provider."""

    models: tuple[str, ...]
    temperature: bool = True


class Target(Frozen):
    """The endpoint and the model that the settings name, with everything that a request needs to know of them."""

    provider: str
    model: str
    base_url: str
    key: SecretStr
    key_names: tuple[str, ...]
    enforced: bool
    local: bool = Field(default=False, description="the model is a file, served in this process at a URL yet to come")
    parameters: dict[str, Any] = Field(description="of the request body, besides model, messages and schema")

    def hide_key(self, text: str) -> str:
        """The text without the key: endpoints quote it in their messages."""
        key = self.key.get_secret_value()
        return text.replace(key, "***") if len(key) >= 8 else text


@cache
def _table() -> tuple[dict[str, Provider], tuple[Family, ...]]:
    data = tomllib.loads((Path(__file__).parent / "providers.toml").read_text(encoding="utf-8"))
    families = tuple(Family(**family) for family in data.pop("family"))
    return {name: Provider(**values) for name, values in data.items()}, families


def providers() -> dict[str, Provider]:
    """All providers by name, in the order of the table."""
    return _table()[0]


def target_of(settings: Settings) -> Target:
    """The endpoint of the settings. Raises ConfigurationError that says what to set where a URL or a key is missing."""
    name, _, model = settings.model.partition("/")
    provider = providers().get(name) or providers()[COMPATIBLE]
    base_url = _local_url(model) if provider.local else _base_url(settings, name, provider)
    temperature = _family_of(model).temperature
    # OPENAI_API_KEY goes to OpenAI and to a URL of the user's own, never to another company.
    key_names = tuple(dict.fromkeys([*provider.keys, *(["OPENAI_API_KEY"] if settings.base_url else [])]))
    return Target(
        provider=name,
        model=model,
        base_url=base_url,
        key=_key(settings, name, key_names, needed=provider.needs_key),
        key_names=key_names,
        enforced=provider.enforced,
        local=provider.local,
        parameters={
            **({"temperature": settings.temperature} if temperature else {}),
            provider.limit: settings.max_output_tokens,
            **provider.body,
        },
    )


def _base_url(settings: Settings, name: str, provider: Provider) -> str:
    base_url = (settings.base_url or "").strip() or provider.base_url
    if not base_url:
        listed = ", ".join(other for other in providers() if other != COMPATIBLE)
        raise ConfigurationError(
            f"{settings.model}: set OPENAI_BASE_URL to the endpoint of {name!r} (known are {listed})"
        )
    if not base_url.startswith(("http://", "https://")):
        raise ConfigurationError(f"base URL {base_url!r}: must begin with http:// or https://")
    if not _is_address(base_url):
        raise ConfigurationError(
            f"base URL {base_url.partition('?')[0]!r}: is no address, as in http://localhost:8000/v1 (without ? and #)"
        )
    return base_url


def _is_address(url: str) -> bool:
    """Whether a path can be added to the URL. A query stays out: some hold keys, and URLs are printed."""
    try:
        parts = urlsplit(url)
        return (
            bool(parts.hostname)
            and parts.port != 0
            and not (parts.query or parts.fragment)
            and url.isprintable()
            and " " not in url
        )
    except ValueError:
        return False


def _local_url(model: str) -> str:
    """Stands for the URL until the model is served."""
    if not Path(model).is_file():
        raise ConfigurationError(f"llama.cpp/{model}: there is no such file; name a model in GGUF format")
    return "http://127.0.0.1"


def _family_of(model: str) -> Family:
    name = model.rpartition("/")[2].lower()
    families = (family for family in _table()[1] if any(fnmatchcase(name, pattern) for pattern in family.models))
    return next(families, Family(models=()))


def _key(settings: Settings, name: str, variables: tuple[str, ...], *, needed: bool) -> SecretStr:
    """The key of the settings, else that of the environment, without spaces around it."""
    given = settings.api_key.get_secret_value() if settings.api_key else None
    for source, value in (("api_key", given), *((variable, os.environ.get(variable)) for variable in variables)):
        key = (value or "").strip()
        if not (key.isascii() and key.isprintable()):
            raise ConfigurationError(f"{source}: holds characters that no key has: copy the key again")
        if key:
            return SecretStr(key)
    if needed:
        raise ConfigurationError(f"{name} needs a key: set {variables[0]}, or use --model offline")
    # The SDK insists on a key, endpoints without one ignore it.
    return SecretStr("none")
