"""Whole nights against a database: what is done, in which order, within which limits, and what is told of it."""

from __future__ import annotations

import asyncio
import json
import os
import sqlite3
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from db import connection
from db.backup import backup_folder, backups
from db.check import check
from db.engine import open_database
from db.lock import run_lock
from db.migrations import migrations, upgrade
from db.queries import Queries
from extractor.inputs import of_paths
from extractor.nightly.journal import Journal
from extractor.nightly.night import Night
from extractor.nightly.options import NightlyOptions
from extractor.nightly.report import Report, as_markdown
from extractor.nightly.reporting import exit_code, run_night
from extractor.retries import due_at
from extractor.runs import RunOptions, run_articles
from extractor.settings import Settings
from extractor.summary import Outcome, State, Stop
from schemas.errors import ConfigurationError, DatabaseError, LockedError
from tests.db.test_backup import largest_file
from tests.loopback import MODEL, Loopback, Reply, answer, error
from tests.test_cli import ARTICLE, write

NAMES = ("केन", "रेन", "जेन", "डेन", "बेन", "टेन")
OFFLINE = Settings(model="offline", concurrency=1)


def text(number: int) -> str:
    return ARTICLE.replace("केन", NAMES[number])


class House:
    """A folder of articles with its database, night after night."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.news = folder / "news"
        self.database = folder / "facts.db"
        self.log = folder / "nightly.jsonl"
        self.shown: list[Report] = []

    def write(self, *, age: int = 0, **texts: str) -> None:
        """Articles, changed so many days ago."""
        self.write_all(texts, age)

    def write_all(self, texts: dict[str, str], age: int = 0) -> None:
        write(self.news, **texts)
        for name in texts:
            moment = 1_700_000_000 - age * 86_400
            os.utime(self.news / f"{name}.txt", (moment, moment))

    def night(self, settings: Settings = OFFLINE, **options: Any) -> tuple[Report, dict[str, str]]:
        outcomes: list[Outcome] = []
        inputs = of_paths([self.news], self.folder)
        limits = NightlyOptions(**{"log": self.log} | options)
        night = Night(inputs, (self.news,), self.database, settings, limits, outcomes.append, Journal(None))
        report = asyncio.run(run_night(night, self.shown.append))
        return report, {each.uri.removeprefix("news/").removesuffix(".txt"): each.state.value for each in outcomes}

    def events(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.log.read_text(encoding="utf-8").splitlines()]

    def rows(self, sql: str) -> list[Any]:
        with sqlite3.connect(self.database) as connection:
            return connection.execute(sql).fetchall()


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


def done(report: Report) -> dict[str, int]:
    return {name: count for name, count in report.articles.items() if count}


def asking(server: Loopback, **more: Any) -> Settings:
    return Settings(
        model=f"vllm/{MODEL}",
        api_key=SecretStr("sk-loopback-0123456789"),
        base_url=server.url,
        transport_retries=0,
        question_retries=0,
        **more,
    )


def nothing(_: dict[str, Any]) -> Reply:
    return answer({"events": [], "agreements": [], "commitments": []})


def test_a_night_brings_everything_up_to_date_and_tells_what_changed(house: House) -> None:
    house.write(a=text(0), b=text(1))
    first, _ = house.night()
    assert (exit_code(first), done(first), first.counts["new"] > 0) == (0, {"extracted": 2}, True)
    assert {row.uri for row in first.facts["new"]} == {"news/a.txt", "news/b.txt"}
    house.write(a=text(0).replace("सोमवार", "शनिवार"), c=text(2))
    second, _ = house.night()
    assert (exit_code(second), done(second)) == (0, {"extracted": 2, "current": 1})
    assert {row.uri for row in second.facts["new"]} == {"news/c.txt"}
    assert {(row.uri, row.fact) for row in second.facts["changed"]} >= {("news/a.txt", "event")}
    assert second.counts["removed"] == 0
    third, outcomes = house.night()
    assert (done(third), outcomes, sum(third.counts.values())) == ({"current": 3}, {}, 0)
    assert house.rows("SELECT command, status, n_extracted, n_unchanged FROM runs ORDER BY run_id") == [
        ("nightly", "finished", 2, 0),
        ("nightly", "finished", 2, 1),
        ("nightly", "finished", 0, 3),
    ]


def test_what_was_read_before_is_made_current_and_reported(house: House) -> None:
    house.write(a=text(0))
    house.night()
    house.write(a=text(0).replace("सोमवार", "शनिवार"))
    house.night()
    house.write(a=text(0))
    report, outcomes = house.night()
    assert (outcomes, done(report)) == ({"a": "promoted"}, {"promoted": 1})
    assert {row.kind for kind in report.facts.values() for row in kind} == {"changed"}


def test_the_longest_wait_comes_first_and_what_only_a_rule_changed_last(house: House) -> None:
    house.write(age=1, old=text(0))
    house.night()
    house.write(age=9, newer=text(1))
    house.write(age=20, oldest=text(2))
    house.write(age=3, newest=text(3))
    with Loopback(nothing) as server:
        # Another model: the facts of `old` are stale too.
        report, outcomes = house.night(asking(server, concurrency=1))
    assert list(outcomes) == ["oldest", "newer", "newest", "old"]
    assert done(report) == {"extracted": 4}


def test_a_night_ends_at_its_number_of_articles_and_the_next_goes_on(house: House) -> None:
    house.write_all({name: text(number) for number, name in enumerate("abcde")})
    report, outcomes = house.night(max_articles=2)
    assert (exit_code(report), len(outcomes), report.left) == (1, 2, 3)
    assert house.rows("SELECT status FROM run") == [("stopped",)]
    report, _ = house.night()
    assert (exit_code(report), done(report)) == (0, {"extracted": 3, "current": 2})


def test_a_night_ends_at_its_deadline_and_stores_what_is_under_way(house: House) -> None:
    house.write_all({name: text(number) for number, name in enumerate("abcd")})

    def slowly(_: dict[str, Any]) -> Reply:
        reply = nothing({})
        return Reply(reply.body, delay_s=1.2)

    with Loopback(slowly) as server:
        report, outcomes = house.night(asking(server, concurrency=1), deadline="1s")
    assert (exit_code(report), report.summary.stopped, report.left) == (1, Stop.DEADLINE, 4 - len(outcomes))
    assert 1 <= len(outcomes) < 4
    assert house.rows("SELECT count(*) FROM articles") == [(len(outcomes),)]


def test_a_night_ends_at_its_budget(house: House) -> None:
    house.write_all({name: text(number) for number, name in enumerate("abcd")})
    dear = answer({"events": [], "agreements": [], "commitments": []}, tokens=(12_000, 0, 3_000))
    with Loopback(lambda _: dear) as server:
        settings = asking(server, concurrency=1).model_copy(update={"model": "openai/gpt-5-mini"})
        report, outcomes = house.night(settings, budget=Decimal("0.0095"))
    assert (exit_code(report), report.summary.stopped) == (1, Stop.BUDGET)
    assert 1 <= list(outcomes.values()).count("extracted") < 4
    assert report.left == list(outcomes.values()).count("stale")


def test_what_fails_is_named_postponed_and_tried_at_once_when_corrected(house: House) -> None:
    house.write(a=text(0), b="")
    report, _ = house.night()
    assert (exit_code(report), done(report)) == (1, {"extracted": 1, "failed": 1})
    assert [(row.uri, row.message, row.failures) for row in report.failures] == [
        ("news/b.txt", "is empty; there is nothing to extract", 1)
    ]
    report, outcomes = house.night(report=house.folder / "n.md", report_json=house.folder / "n.json")
    # It is not tried, and no less to be looked at for that.
    assert (exit_code(report), done(report), outcomes) == (1, {"current": 1, "postponed": 1}, {})
    due = due_at(report.waiting[0])
    told = json.loads((house.folder / "n.json").read_text(encoding="utf-8"))["waiting"]
    assert [(row["uri"], row["message"], row["failures"], row["retry_at"]) for row in told] == [
        ("news/b.txt", "is empty; there is nothing to extract", 1, due.isoformat(timespec="seconds"))
    ]
    line = (
        f"`news/b.txt`: is empty; there is nothing to extract (failed once, tried again from {due:%Y-%m-%d %H:%M} UTC"
    )
    assert line in (house.folder / "n.md").read_text(encoding="utf-8")
    logged = [event for event in house.events() if event.get("uri") == "news/b.txt"]
    assert [(event["event"], event["failures"], event["retry_at"]) for event in logged] == [
        ("failed", 1, due.isoformat(timespec="seconds")),
        ("postponed", 1, due.isoformat(timespec="seconds")),
    ]
    house.write(b=text(1))
    report, _ = house.night()
    assert (exit_code(report), done(report)) == (0, {"extracted": 1, "current": 1})
    assert house.rows("SELECT * FROM failures") == []


def test_a_parked_article_waits_for_somebody(house: House) -> None:
    house.write(a=text(0), b="")
    house.night()
    with sqlite3.connect(house.database) as connection:
        connection.execute("UPDATE retry SET failures = 6")
        connection.execute("UPDATE failure SET failed_at = '2020-01-01T00:00:00.000000+00:00'")
    report, _ = house.night()
    assert (exit_code(report), done(report)) == (1, {"current": 1, "parked": 1})
    assert "failed 6 times in a row, parked: correct it, or use --retry-parked" in as_markdown(report)
    assert done(house.night(retry_parked=True)[0]) == {"current": 1, "failed": 1}
    assert house.rows("SELECT n_in_a_row FROM failures") == [(7,)]


def test_a_refusal_of_the_model_is_retried_after_its_interval(house: House) -> None:
    house.write(a=text(0))
    with Loopback(lambda _: error(400, "maximum context length is 8 tokens", code="context_length_exceeded")) as server:
        settings = asking(server)
        assert done(house.night(settings)[0]) == {"failed": 1}
        asked = len(server.requests)
        assert done(house.night(settings)[0]) == {"postponed": 1}
        assert len(server.requests) == asked
        with sqlite3.connect(house.database) as connection:
            connection.execute("UPDATE failure SET failed_at = '2020-01-01T00:00:00.000000+00:00'")
        assert done(house.night(settings)[0]) == {"failed": 1}
        # The clock was ahead: what failed in the future does not wait for it.
        with sqlite3.connect(house.database) as connection:
            connection.execute("UPDATE failure SET failed_at = '2999-01-01T00:00:00.000000+00:00'")
        assert done(house.night(settings)[0]) == {"failed": 1}
    # Another extractor need not wait.
    assert done(house.night()[0]) == {"extracted": 1}


def test_a_backup_is_made_before_work_and_only_then(house: House) -> None:
    house.write(a=text(0))
    house.night()
    folder = backup_folder(house.database)
    assert backups(folder) == []
    house.night()
    assert backups(folder) == []
    for number in (1, 2, 3):
        house.write(a=text(number))
        report, _ = house.night(backups=2)
        assert report.backup == str(backups(folder)[-1])
    assert [made.name[:6] for made in backups(folder)] == ["000002", "000003"]
    with open_database(backups(folder)[-1], readonly=True) as opened:
        assert "जेन सातो" in Queries(opened).article("news/a.txt").text
    house.write(a=text(4))
    assert house.night(backups=0)[0].backup is None


def test_a_database_of_an_older_version_is_backed_up_before_it_is_upgraded(house: House) -> None:
    with sqlite3.connect(house.database, isolation_level=None) as connection:
        upgrade(connection, house.database, migrations()[:2])
    house.write(a=text(0))
    house.night()
    (made,) = backups(backup_folder(house.database))
    with sqlite3.connect(made) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (2,)


def test_the_log_has_a_line_an_event(house: House) -> None:
    house.write(a=text(0), b="", c=text(0))
    house.night()
    assert [(line["event"], line.get("uri")) for line in house.events()] == [
        ("start", None),
        ("scanned", None),
        ("extracted", "news/a.txt"),
        ("failed", "news/b.txt"),
        ("duplicate", "news/c.txt"),
        ("end", None),
    ]
    assert house.events()[-1]["articles"]["failed"] == 1
    house.night()
    assert [line["event"] for line in house.events()[6:]] == ["start", "scanned", "postponed", "end"]


def test_report_and_metrics_are_written(house: House) -> None:
    files = {name: house.folder / name for name in ("night.md", "night.json", "night.prom")}
    house.write(a=text(0))
    report, _ = house.night(report=files["night.md"], report_json=files["night.json"], metrics=files["night.prom"])
    stored = json.loads(files["night.json"].read_text(encoding="utf-8"))
    assert len(stored["new"]) == report.counts["new"]
    assert stored["new"][0]["quote"] in files["night.md"].read_text(encoding="utf-8")
    metrics = files["night.prom"].read_text(encoding="utf-8")
    assert "extractor_nightly_exit_code 0\n" in metrics
    values = dict(line.split(" ") for line in metrics.splitlines() if not line.startswith("#"))
    last = [values[f"extractor_nightly_last_{what}_timestamp_seconds"] for what in ("run", "success")]
    assert last[0] == last[1]


def test_a_night_that_cannot_go_on_says_so_in_log_and_metrics(house: House) -> None:
    house.write(a=text(0))
    house.night()
    house.write(b=text(1))
    metrics = house.folder / "night.prom"
    with Loopback(lambda _: error(401, "Incorrect API key provided")) as server:
        with pytest.raises(ConfigurationError, match="key"):
            house.night(asking(server, concurrency=1), metrics=metrics)
        assert len(server.requests) == 1
    assert house.events()[-1]["event"] == "error"
    assert "extractor_nightly_exit_code 2\n" in metrics.read_text(encoding="utf-8")
    assert house.rows("SELECT status FROM run ORDER BY id") == [("finished",), ("stopped",)]
    assert "sk-loopback" not in house.log.read_text(encoding="utf-8")


def test_a_night_beside_another_run_leaves_its_metrics_alone(house: House) -> None:
    house.write(a=text(0))
    metrics = house.folder / "night.prom"
    with run_lock(house.database), pytest.raises(LockedError):
        house.night(metrics=metrics)
    assert not metrics.exists()
    assert house.events()[-1]["exit_code"] == 3


@pytest.mark.parametrize("option", ["report", "report_json", "metrics"])
def test_a_file_that_cannot_be_written_is_named_when_the_night_is_done(house: House, option: str) -> None:
    house.write(a=text(0))
    with pytest.raises(ConfigurationError, match=r"the night is done \(run 1\), but .*nowhere/file"):
        house.night(**dict[str, Any]({option: house.folder / "nowhere/file"}))
    assert [report.run_id for report in house.shown] == [1]
    assert house.rows("SELECT count(*) FROM articles") == [(1,)]
    assert house.rows("SELECT status FROM run") == [("finished",)]


def test_a_log_that_cannot_grow_ends_and_the_night_goes_on(house: House) -> None:
    house.write(a=text(0))
    with pytest.raises(ConfigurationError, match="/dev/full: the log ends here"):
        house.night(log=Path("/dev/full"))
    assert house.rows("SELECT count(*) FROM articles") == [(1,)]


def test_a_full_disk_ends_a_night_and_loses_nothing(house: House) -> None:
    house.write_all({f"n{number:02}": f"{text(number % 6)}\nसमाचार क्रमांक {number}।\n" for number in range(90)})
    size = house.folder / "size.db"
    open_database(size).close()
    with largest_file(size.stat().st_size + 900_000), pytest.raises(DatabaseError, match="disk"):
        house.night(log=None)
    with open_database(house.database) as opened:
        assert [finding for finding in check(opened) if finding.count] == []
    stored = house.rows("SELECT count(*) FROM articles")[0][0]
    assert 0 < stored < 90
    report, _ = house.night()
    assert done(report) == {"extracted": 90 - stored, "current": stored}


def test_a_database_that_another_program_writes_to_ends_a_night_after_a_while(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.write(a=text(0))
    house.night()
    house.write(b=text(1))
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.1)
    with sqlite3.connect(house.database, isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseError, match="is locked by another program"):
            house.night()
        other.execute("ROLLBACK")
    assert done(house.night()[0]) == {"extracted": 1, "current": 1}


def test_ordinary_runs_and_nights_share_the_ledger(house: House) -> None:
    house.write(a=text(0))
    summary = asyncio.run(run_articles([house.news], house.database, OFFLINE, RunOptions(), lambda _: None))
    assert summary.articles[State.EXTRACTED] == 1
    assert done(house.night()[0]) == {"current": 1}
