"""What a night may take and where it reports: `[nightly]` of the configuration file, and the arguments before it."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import regex
from pydantic import Field, ValidationError, field_validator

from extractor.settings import in_words, read_tables
from schemas.article import Frozen
from schemas.errors import ConfigurationError

DURATION = regex.compile(r"(?:(?P<hours>\d+)h)?(?:(?P<minutes>\d+)m)?(?:(?P<seconds>\d+)s)?")
CLOCK = regex.compile(r"([01]?\d|2[0-3]):([0-5]\d)")
FILES = ("log", "report", "report_json", "metrics")


class NightlyOptions(Frozen):
    """Limits and files of a nightly run; paths in the configuration file count from its folder."""

    paths: tuple[Path, ...] = ()
    budget: Decimal | None = Field(default=None, gt=0, description="dollars")
    max_articles: int | None = Field(default=None, ge=1, description="articles to extract")
    deadline: str | None = Field(default=None, description="2h30m, or a time of day as in 06:30")
    backups: int = Field(default=7, ge=0, description="backups to keep; 0 makes none")
    log: Path | None = Field(default=None, description="a line of JSON per event is added to it")
    report: Path | None = Field(default=None, description="Markdown")
    report_json: Path | None = None
    metrics: Path | None = Field(default=None, description="Prometheus text format")
    retry_parked: bool = False

    @property
    def written(self) -> tuple[Path, ...]:
        """The files that the night writes; a report that lies among the articles is none."""
        return tuple(path for path in (self.log, self.report, self.report_json, self.metrics) if path)

    @property
    def seconds(self) -> float | None:
        """From now to the deadline."""
        return None if self.deadline is None else seconds_until(self.deadline, datetime.now().astimezone())

    @field_validator("deadline")
    @classmethod
    def check_deadline(cls, deadline: str | None) -> str | None:
        if deadline is not None:
            seconds_until(deadline, datetime.now().astimezone())
        return deadline


def seconds_until(deadline: str, now: datetime) -> float:
    """Seconds from now to the deadline: a duration, or the next time that the clock shows it. Raises ValueError."""
    if match := CLOCK.fullmatch(deadline):
        then = now.replace(hour=int(match[1]), minute=int(match[2]), second=0, microsecond=0)
        return (then if then > now else then + timedelta(days=1)).timestamp() - now.timestamp()
    match = DURATION.fullmatch(deadline)
    parts = {name: int(value) for name, value in match.groupdict().items() if value} if match else {}
    seconds = timedelta(**parts).total_seconds() if parts and all(v < 10**6 for v in parts.values()) else 0
    if seconds <= 0:
        raise ValueError(f"{deadline!r} is neither a duration (2h30m, 45m, 90s) nor a time of day (06:30)")
    return seconds


def load_options(config: Path | None = None, **arguments: Any) -> NightlyOptions:
    """Options from arguments (None counts as not given) and `[nightly]`. Raises ConfigurationError."""
    file, tables = read_tables(config)
    table = tables.get("nightly", {})
    if not isinstance(table, dict):
        raise ConfigurationError(f"{file}: nightly is no table: write [nightly]")
    values = {name: _placed(name, value, file.parent) for name, value in table.items()}
    values |= {name: value for name, value in arguments.items() if value is not None}
    places = {name: f"{file}: [nightly]: {name}" for name in table}
    places |= {name: f"--{name.replace('_', '-')}" for name, value in arguments.items() if value is not None}
    try:
        options = NightlyOptions(**values)
    except ValidationError as error:
        problems = "; ".join(f"{places[str(each['loc'][0])]}: {in_words(each)}" for each in error.errors())
        raise ConfigurationError(problems) from None
    # What would only be noticed in the morning.
    for name in FILES:
        path: Path | None = getattr(options, name)
        if path and (path.is_dir() or not path.parent.is_dir()):
            what = "is a folder: name a file" if path.is_dir() else "its folder does not exist: make it"
            raise ConfigurationError(f"{places[name]}: {path}: {what}")
    return options


def _placed(name: str, value: Any, folder: Path) -> Any:
    if name in FILES and isinstance(value, str):
        return folder / Path(value).expanduser()
    if name == "paths" and isinstance(value, list):
        return [folder / Path(str(path)).expanduser() for path in value]
    return value
