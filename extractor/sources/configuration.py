"""The sources of the configuration file: `[[sources]]` and `[fetching]`, checked before anything is fetched."""

from __future__ import annotations

import math
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import (
    AfterValidator,
    Field,
    PlainValidator,
    StringConstraints,
    TypeAdapter,
    ValidationError,
    model_validator,
)

from extractor.reading.decoding import MAX_BYTES
from extractor.settings import CONFIG_FILE, in_words, read_tables
from schemas.article import Frozen
from schemas.errors import ConfigurationError

Name = Annotated[str, StringConstraints(pattern=r"^[\w.-]+$", max_length=100)]
Word = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]


def check_url(url: str) -> str:
    """URLs are stored, printed and logged, so no secret may stand in one. Raises ValueError."""
    try:
        parts = urlsplit(url)
        port_ok = parts.port is None or parts.port > 0
    except ValueError as error:
        raise ValueError(f"{url!r} is no URL") from error
    if parts.scheme not in ("http", "https") or not parts.hostname or not port_ok:
        raise ValueError(f"{url!r} is no URL that begins with http:// or https:// and a host")
    if "@" in parts.netloc:
        raise ValueError("a URL with a user name or a password would show it")
    return url


Url = Annotated[str, AfterValidator(check_url)]
Network = Annotated[IPv4Network | IPv6Network, PlainValidator(lambda value: ip_network(str(value)))]


class Columns(Frozen):
    """What the columns (keys of JSONL) are called; those that are not named here may be missing."""

    text: Word = "text"
    title: Word = "title"
    date: Word = "date"
    id: Word = "id"
    outlet: Word = "outlet"
    author: Word = "author"


class _Source(Frozen):
    name: Name
    outlet: Word | None = Field(default=None, description="of all its articles, whatever they say")


class Folder(_Source):
    """A folder with all articles below it."""

    kind: Literal["folder"]
    path: Path


class Files(_Source):
    """The files that a pattern finds; `**` stands for folders of any depth."""

    kind: Literal["files"]
    path: Path


class Jsonl(_Source):
    """Files (or a pattern) with a JSON object on every line."""

    kind: Literal["jsonl"]
    path: Path
    columns: Columns = Columns()


class Csv(_Source):
    """Files (or a pattern) with a header and an article in every row."""

    kind: Literal["csv"]
    path: Path
    columns: Columns = Columns()
    delimiter: Annotated[str, StringConstraints(min_length=1, max_length=1)] = ","


class PageSource(_Source):
    """One page."""

    kind: Literal["page"]
    url: Url


class _Listing(_Source):
    url: Url
    match: Word | None = Field(default=None, description="pattern of the URLs that count, as in https://*/world/*")
    limit: int = Field(default=500, ge=1, le=50_000, description="articles a run, the newest first")


class Feed(_Listing):
    """The articles of an RSS, Atom or JSON feed."""

    kind: Literal["feed"]


class Sitemap(_Listing):
    """The articles of a sitemap, or of all sitemaps that an index names."""

    kind: Literal["sitemap"]


LocalSource = Folder | Files | Jsonl | Csv
WebSource = PageSource | Feed | Sitemap
Source = Annotated[LocalSource | WebSource, Field(discriminator="kind")]


class Fetching(Frozen):
    """How the web is asked."""

    contact: Word | None = Field(default=None, pattern=r"^[ -~]+$", description="URL or address, said to every server")
    seconds_between_requests: float = Field(default=1, ge=0, le=3600, description="to one host")
    timeout_s: float = Field(default=30, gt=0, le=3600, description="of one request, from connecting to the last byte")
    max_bytes: int = Field(default=MAX_BYTES, ge=1000, le=MAX_BYTES, description="of one page, unpacked")
    max_redirects: int = Field(default=5, ge=0, le=20)
    max_minutes: float | None = Field(default=None, gt=0, description="of a run; then pages are left for the next one")
    allow_networks: tuple[Network, ...] = Field(
        default=(), description="networks that may be asked though they are private"
    )


class Configuration(Frozen):
    """All sources in their order, and how they are fetched."""

    fetching: Fetching = Fetching()
    sources: tuple[Source, ...] = ()

    @model_validator(mode="after")
    def check_names(self) -> Configuration:
        names = [source.name for source in self.sources]
        if twice := {name for name in names if names.count(name) > 1}:
            raise ValueError(f"two sources are called {', '.join(sorted(twice))}")
        return self

    def within(self, seconds: float) -> Configuration:
        """The same, with an end to the fetching."""
        minutes = min(self.fetching.max_minutes or math.inf, seconds / 60)
        return self.model_copy(update={"fetching": self.fetching.model_copy(update={"max_minutes": minutes})})


ADAPTER = TypeAdapter(Configuration)


def load_sources(config: Path | None = None) -> Configuration:
    """The sources of the configuration file (`extractor.toml` where none is given); paths count from its folder.

    Raises ConfigurationError that names the file, the source and the field.
    """
    file, tables = read_tables(config)
    values: dict[str, Any] = {name: tables[name] for name in ("fetching", "sources") if name in tables}
    try:
        loaded = ADAPTER.validate_python(values)
    except ValidationError as error:
        problems = "; ".join(_problem(each["loc"], in_words(each), values) for each in error.errors())
        raise ConfigurationError(f"{file}: {problems}") from None
    sources = (_placed(source, file.parent) for source in loaded.sources)
    return loaded.model_copy(update={"sources": tuple(sources)})


def sources_of(config: Path | None) -> Configuration:
    """`load_sources` for a command that needs some. Raises ConfigurationError where there are none."""
    loaded = load_sources(config)
    if not loaded.sources:
        file = config or Path(CONFIG_FILE)
        what = "names no sources" if file.exists() else "there is no such file"
        raise ConfigurationError(f"{file}: {what}; add a table [[sources]]")
    return loaded


def _placed(source: LocalSource | WebSource, folder: Path) -> LocalSource | WebSource:
    if isinstance(source, LocalSource):
        return source.model_copy(update={"path": folder / source.path.expanduser()})
    return source


def _problem(place: tuple[int | str, ...], message: str, values: dict[str, Any]) -> str:
    """A problem in the words of the file: the number and the name of the source, then the field."""
    if place == ("sources",):
        return "[sources]: must be a list of tables: write [[sources]]"
    if place[:1] != ("sources",) or len(place) < 2 or not isinstance(place[1], int):
        return ": ".join([*(f"[{each}]" if number == 0 else str(each) for number, each in enumerate(place)), message])
    source = values["sources"][place[1]]
    name = source.get("name") if isinstance(source, dict) else None
    # The kind of the source stands between its number and the field.
    field = ".".join(map(str, place[3:]))
    return ": ".join(part for part in (f"source {place[1] + 1}{f' ({name})' if name else ''}", field, message) if part)
