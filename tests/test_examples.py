"""The schedules in examples/ parse, and call what there is."""

from __future__ import annotations

import configparser
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import regex
import yaml

from extractor.nightly.options import load_options
from extractor.settings import load_settings
from tests.test_cli import ARTICLE, rows, write

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "examples"
HERE = "/opt/diplomacy-fact-extractor/"
# Five fields of numbers, steps, ranges and lists, then the command.
CRON = regex.compile(r"(?P<when>([\d*/,-]+ ){5})(?P<command>\S.*)")
CRON_FIELD = regex.compile(r"(\*|\d{1,2})(/\d{1,2})?")


def unit(name: str) -> configparser.ConfigParser:
    parser = configparser.ConfigParser(strict=True, interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read_string((EXAMPLES / name).read_text(encoding="utf-8"))
    return parser


def called(command: str) -> list[str]:
    """The command with its program where this checkout has it."""
    program, *arguments = shlex.split(command)
    assert program.startswith(HERE)
    assert os.access(ROOT / program.removeprefix(HERE), os.X_OK)
    return arguments


def test_the_service_calls_the_night_and_takes_what_is_left_for_success() -> None:
    service = unit("extractor-nightly.service")
    assert set(service.sections()) == {"Unit", "Service"}
    section = service["Service"]
    assert called(section["ExecStart"]) == [section["WorkingDirectory"]]
    assert (section["Type"], section["SuccessExitStatus"], section["KillSignal"]) == ("oneshot", "1", "SIGTERM")
    assert section["ReadWritePaths"] == section["WorkingDirectory"]


def test_the_timer_is_for_the_service_and_makes_up_for_missed_nights() -> None:
    timer = unit("extractor-nightly.timer")
    assert set(timer.sections()) == {"Unit", "Timer", "Install"}
    assert regex.fullmatch(r"\*-\*-\* \d\d:\d\d:\d\d", timer["Timer"]["OnCalendar"])
    assert (timer["Timer"]["Persistent"], timer["Install"]["WantedBy"]) == ("true", "timers.target")


def test_systemd_has_nothing_to_say_against_the_units() -> None:
    """Where systemd is; elsewhere the tests above have to do."""
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        return
    done = subprocess.run(
        [analyze, "calendar", unit("extractor-nightly.timer")["Timer"]["OnCalendar"]], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr


def test_the_crontab_has_one_night_a_day() -> None:
    lines = (EXAMPLES / "crontab").read_text(encoding="utf-8").splitlines()
    jobs = [match for line in lines if (match := CRON.fullmatch(line))]
    others = [line for line in lines if not CRON.fullmatch(line)]
    assert all(line.startswith("#") or regex.fullmatch(r"[A-Z]+=\S+", line) for line in others)
    (job,) = jobs
    assert all(CRON_FIELD.fullmatch(each) for each in job["when"].split())
    assert called(job["command"]) == ["/var/lib/news"]


def test_the_workflow_never_runs_twice_at_once_and_keeps_the_database() -> None:
    workflow = yaml.safe_load((EXAMPLES / "nightly.yml").read_text(encoding="utf-8"))
    # YAML 1.1 takes the key `on` for true.
    (schedule,) = workflow[True]["schedule"]
    assert all(CRON_FIELD.fullmatch(each) for each in schedule["cron"].split())
    assert workflow["concurrency"] == {"group": "nightly", "cancel-in-progress": False}
    steps = workflow["jobs"]["night"]["steps"]
    commands = "\n".join(step.get("run", "") for step in steps)
    assert [
        name for name in ("scripts/nightly .", "db check", "db backup", "gh release upload") if name not in commands
    ] == []
    for step in steps:
        if "run" in step:
            done = subprocess.run(["bash", "-n", "-c", step["run"]], capture_output=True, text=True)
            assert done.returncode == 0, done.stderr


def test_the_configuration_is_one() -> None:
    assert load_settings(EXAMPLES / "extractor.toml").model == "offline"
    options = load_options(EXAMPLES / "extractor.toml")
    assert (options.paths, options.report) == ((EXAMPLES / "articles",), EXAMPLES / "nightly.md")


@pytest.mark.parametrize("named", [True, False])
def test_the_script_runs_a_night_in_its_folder(tmp_path: Path, named: bool) -> None:
    shutil.copy(EXAMPLES / "extractor.toml", tmp_path)
    write(tmp_path / "articles", a=ARTICLE)
    program = tmp_path / "bin/extractor"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m extractor "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    environment = os.environ | {"EXTRACTOR": str(program), "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [ROOT / "scripts/nightly", *([tmp_path] if named else []), "--backups", "1"],
        cwd=ROOT.parent if named else tmp_path,
        env=environment,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert "Articles: 1 extracted." in done.stdout
    assert rows(tmp_path / "facts.db", "SELECT uri FROM articles") == [("articles/a.txt",)]
    assert (tmp_path / "nightly.md").exists()
