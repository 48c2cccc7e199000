from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from extractor.nightly.options import NightlyOptions, load_options, seconds_until
from schemas.errors import ConfigurationError

NOW = datetime(2026, 11, 21, 23, 30, tzinfo=ZoneInfo("Asia/Kolkata"))


@pytest.mark.parametrize(
    ("deadline", "seconds"),
    [
        ("2h30m", 9000),
        ("45m", 2700),
        ("90s", 90),
        ("06:30", 7 * 3600),
        ("23:31", 60),
        ("23:30", 86400),
        ("6:30", 25200),
    ],
)
def test_a_deadline_is_a_duration_or_the_next_time_of_day(deadline: str, seconds: float) -> None:
    assert seconds_until(deadline, NOW) == seconds


def test_the_clock_may_be_put_back_during_the_night() -> None:
    before = datetime(2026, 10, 25, 1, 0, tzinfo=ZoneInfo("Europe/Berlin"))
    assert seconds_until("06:00", before) == 6 * 3600


@pytest.mark.parametrize("deadline", ["", "soon", "25:00", "3", "0m", "-1h", "1h 30m", "9999999h"])
def test_what_is_no_deadline_is_refused(deadline: str) -> None:
    with pytest.raises(ConfigurationError, match="--deadline: "):
        load_options(deadline=deadline)


def test_arguments_come_before_the_file_and_paths_count_from_its_folder(tmp_path: Path) -> None:
    config = tmp_path / "c.toml"
    (tmp_path / "logs").mkdir()
    config.write_text(
        '[nightly]\npaths = ["news", "/else"]\nbudget = "2.50"\nbackups = 3\nlog = "logs/n.jsonl"\nmax_articles = 9\n',
        encoding="utf-8",
    )
    assert load_options(config, max_articles=5, metrics=Path("n.prom"), deadline=None) == NightlyOptions(
        paths=(tmp_path / "news", Path("/else")),
        budget=Decimal("2.50"),
        max_articles=5,
        backups=3,
        log=tmp_path / "logs/n.jsonl",
        metrics=Path("n.prom"),
    )


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("[nightly]\ncolour = 1\n", "c.toml: [nightly]: colour: is no setting; check its spelling"),
        ("[nightly]\nbudget = -1\n", "c.toml: [nightly]: budget: must be greater than 0"),
        ("[nightly]\ndeadline = 06:30:00\n", 'c.toml: [nightly]: deadline: must be text in quotes, as in "06:30"'),
        ('[nightly]\npaths = "news"\n', "c.toml: [nightly]: paths: must be a list"),
        ('[nightly]\nlog = "nowhere/n.jsonl"\n', "nowhere/n.jsonl: its folder does not exist: make it"),
        ('[nightly]\nreport = "."\n', "is a folder: name a file"),
        ("nightly = 3\n", "nightly is no table"),
        ("[nightlife]\n", "holds nightlife"),
    ],
)
def test_a_wrong_configuration_is_named(tmp_path: Path, content: str, message: str) -> None:
    config = tmp_path / "c.toml"
    config.write_text(content, encoding="utf-8")
    with pytest.raises(ConfigurationError) as raised:
        load_options(config)
    assert message in str(raised.value)
