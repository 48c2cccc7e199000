"""Where the configuration comes from: arguments, environment, `extractor.toml`; the first that speaks counts."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import Field, SecretStr, ValidationError, field_validator

from schemas.article import Frozen
from schemas.errors import ConfigurationError

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

OFFLINE = "offline"
CONFIG_FILE = "extractor.toml"
# What the file may hold besides [extractor]; `extractor.nightly` and `extractor.sources` read these.
OTHER_TABLES = frozenset({"fetching", "nightly", "sources"})
# Keys are not among these: each provider has its own variable (`extractor/llm/providers.toml`).
WORDS = {
    "extra_forbidden": "is no setting; check its spelling",
    "missing": "is missing",
    "string_type": 'must be text in quotes, as in "06:30"',
    "tuple_type": 'must be a list, as in ["news", "archive"]',
    "union_tag_not_found": "kind: is missing",
    "union_tag_invalid": "kind: '{tag}' is none of {expected_tags}",
}
ENVIRONMENT = {"EXTRACTOR_MODEL": "model", "OPENAI_BASE_URL": "base_url"}


class Settings(Frozen):
    """Which extractor is used, and how its endpoint is reached.

    `model` is "offline" or "PROVIDER/NAME"; the name may hold further slashes and colons.
    """

    model: str = OFFLINE
    api_key: SecretStr | None = None
    base_url: str | None = None
    timeout_s: float = Field(default=120, gt=0, description="limit of one request in seconds")
    concurrency: int = Field(default=8, ge=1, le=512, description="requests under way at once")
    temperature: float = Field(default=0, ge=0, le=2)
    max_output_tokens: int = Field(default=8192, ge=64)
    max_part_chars: int = Field(default=24_000, ge=500, description="longer articles are asked about in parts")
    context_tokens: int = Field(default=32_768, ge=1024, description="context of a model that runs in process")
    transport_retries: int = Field(default=2, ge=0, description="of one request on 429, 5xx and lost connections")
    question_retries: int = Field(default=2, ge=0, description="of one question after all of its requests failed")
    article_timeout_s: float = Field(
        default=900, gt=0, description="no question is retried so long after its article was begun"
    )
    requests_per_minute: int | None = Field(default=None, ge=1)
    tokens_per_minute: int | None = Field(default=None, ge=1000)

    @field_validator("base_url")
    @classmethod
    def check_base_url(cls, base_url: str | None) -> str | None:
        """URLs are printed and logged, so no secret may stand in one."""
        if base_url and "@" in base_url.partition("://")[2].partition("/")[0]:
            raise ValueError("a URL with a password would show it; set the key of the provider instead")
        return base_url

    @field_validator("model")
    @classmethod
    def check_model(cls, model: str) -> str:
        provider, slash, name = model.partition("/")
        if model != OFFLINE and not (provider and slash and name):
            raise ValueError(f"{model!r} is neither 'offline' nor PROVIDER/NAME, as in openai/gpt-5-mini")
        return model

    def without_sending(self) -> Settings:
        """The same for looking at requests that are not sent: these need no key."""
        return self if self.api_key else self.model_copy(update={"api_key": SecretStr("none")})


def load_settings(config: Path | None = None, **arguments: Any) -> Settings:
    """Settings from arguments (None counts as not given), environment and configuration file.

    `config` names the file; without it `extractor.toml` of the working directory is read where it exists.
    Raises ConfigurationError naming the source of what is wrong.
    """
    file, tables = read_tables(config)
    written: dict[str, Any] = tables.get("extractor", {})
    given = {field: os.environ[name] for name, field in ENVIRONMENT.items() if os.environ.get(name)}
    given |= {field: value for field, value in arguments.items() if value is not None}
    try:
        return Settings(**{**written, **given})
    except ValidationError as error:
        problems = "; ".join(f"{'.'.join(map(str, each['loc']))}: {in_words(each)}" for each in error.errors())
        from_file = all(each["loc"][0] not in given for each in error.errors())
        raise ConfigurationError(f"{f'{file}: [extractor]' if from_file else 'configuration'}: {problems}") from None


def in_words(problem: ErrorDetails) -> str:
    """What is wrong with a setting, for somebody who writes TOML and not Python."""
    words = problem["msg"].removeprefix("Value error, ").replace("Input should be", "must be")
    words = words.replace("String should match pattern", "must match the pattern")
    own = WORDS.get(problem["type"])
    return own.format(**problem.get("ctx", {})) if own else words


def read_tables(path: Path | None) -> tuple[Path, dict[str, Any]]:
    """The configuration file with its tables; none where `path` is not given and there is no `extractor.toml`.

    Raises ConfigurationError where it is no TOML or holds a table that nobody reads.
    """
    file = path or Path(CONFIG_FILE)
    if path is None and not file.exists():
        return file, {}
    try:
        tables = tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigurationError(f"{file}: the configuration cannot be read: {error.strerror}") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise ConfigurationError(f"{file}: cannot be read as TOML: {error}") from error
    unknown = [name for name in tables if name != "extractor" and name not in OTHER_TABLES]
    if unknown or not isinstance(tables.get("extractor", {}), dict):
        raise ConfigurationError(
            f"{file}: holds {', '.join(unknown) or 'extractor'}; all settings stand in [extractor], what articles come"
            " from in [[sources]] and [fetching], what a night may take in [nightly]"
        )
    return file, tables
