"""Runs that are killed at random moments, each followed by a normal one: what must hold after every one of them.

Every victim is a process of its own, forked with everything imported, so that the kill falls into its work and not into
Python's start. The houses that are tortured are folders of articles that are written, corrected, emptied and restored.
"""

from __future__ import annotations

import asyncio
import os
import random
import shutil
import signal
import sqlite3
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import Any

from db.backup import back_up, backup_folder, backups, restore, verify
from db.check import check
from db.connection import connect
from db.engine import Database, open_database
from db.forgetting import forgotten, take_up
from db.lock import run_lock
from db.migrations import migrations, upgrade
from db.promotion import Promotions
from db.pruning import prune
from db.queries import History, Queries
from extractor.history.changes import changes_between
from extractor.history.forgetting import forget
from extractor.inputs import of_paths
from extractor.linking import link_all
from extractor.nightly.journal import Journal
from extractor.nightly.night import Night
from extractor.nightly.options import NightlyOptions
from extractor.nightly.reporting import run_night
from extractor.runs import RunOptions, run_articles
from extractor.settings import Settings
from extractor.summary import Outcome
from schemas.errors import ExtractorError
from schemas.record import ArticleRecord

OFFLINE = Settings(model="offline", concurrency=2)
TEXT = (
    "{title}\n\nनई दिल्ली: रक्षा मंत्री {minister} ने {day} को {country} के रक्षा मंत्री {guest} से मुलाकात की। "
    "दोनों देश {topic} में सहयोग बढ़ाने पर सहमत हुए। {country} ने भारत को संयुक्त अभ्यास का प्रस्ताव दिया।\n\n{number}\n"
)
WORDS = {
    "title": ("रक्षा मंत्रियों की वार्ता", "दोनों देशों के बीच बातचीत"),
    "minister": ("अरुण मेहता", "विकास राव"),
    "day": ("सोमवार", "मंगलवार", "बुधवार", "शनिवार"),
    "country": ("जापान", "फ्रांस", "वियतनाम", "नेपाल"),
    "guest": ("केन सातो", "पियरे लॉरेन", "न्गुयेन वान", "रमेश थापा"),
    "topic": ("समुद्री सुरक्षा", "साइबर सुरक्षा", "रक्षा उत्पादन"),
}
Facts = dict[str, Any]


@dataclass
class Torture:
    """A folder of articles and its database under `folder`; `complaints` is empty while all promises are kept."""

    folder: Path
    seed: int
    articles: int = 24
    kills: Counter[str] = field(default_factory=Counter)
    finished: Counter[str] = field(default_factory=Counter)
    complaints: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.random = random.Random(self.seed)
        self.news, self.database = self.folder / "news", self.folder / "facts.db"
        self.news.mkdir(parents=True)
        self.serial = 0
        for number in range(self.articles):
            self._write(number)
        # Imports and lexicons, once for all children.
        self.normal_run(self.folder / "warm-up.db")
        self.spans = dict.fromkeys(self.VICTIMS, max(self._timed(), 0.05))

    def _timed(self) -> float:
        started = time.perf_counter()
        self.normal_run(self.folder / "timed.db")
        return time.perf_counter() - started

    def _write(self, number: int) -> None:
        self.serial += 1
        words = {name: self.random.choice(choices) for name, choices in WORDS.items()}
        text = TEXT.format(**words, number=f"समाचार क्रमांक {self.serial}।")
        (self.news / f"{number:03}.txt").write_text(text, encoding="utf-8")

    def change(self) -> None:
        """Correct some articles, add one, empty one, put one back as it was."""
        for number in self.random.sample(range(self.articles), 4):
            self._write(number)
        if self.random.random() < 0.3:
            (self.news / f"{self.random.randrange(self.articles):03}.txt").write_text("", encoding="utf-8")
        if self.random.random() < 0.3:
            self._write(self.articles)
            self.articles += 1

    # What is killed.

    def run(self) -> None:
        asyncio.run(run_articles([self.news], self.database, OFFLINE, RunOptions(), _deaf))

    def force(self) -> None:
        asyncio.run(run_articles([self.news], self.database, OFFLINE, RunOptions(force=True), _deaf))

    def shadow(self) -> None:
        options = RunOptions(force=True, shadow=True)
        asyncio.run(run_articles([self.news], self.database, OFFLINE, options, _deaf))

    def nightly(self) -> None:
        options = NightlyOptions(backups=3, log=self.folder / "log.jsonl", metrics=self.folder / "night.prom")
        inputs = of_paths([self.news], self.folder)
        asyncio.run(
            run_night(Night(inputs, (self.news,), self.database, OFFLINE, options, _deaf, Journal(None)), _deaf)
        )

    def backup(self) -> None:
        back_up(self.database, backup_folder(self.database), 3)

    def restore(self) -> None:
        with run_lock(self.database):
            restore(self.database, backups(backup_folder(self.database))[-1])

    def migration(self) -> None:
        self.nightly()

    def promotion(self) -> None:
        with open_database(self.database) as opened, run_lock(self.database):
            runs = [run.run_id for run in History(opened).runs() if run.n_extracted]
            promotions = Promotions(opened, changes_between)
            promotions.promote(self.random.choice(runs))
            promotions.roll_back(self.random.choice(runs))

    def pruning(self) -> None:
        with open_database(self.database) as opened, run_lock(self.database):
            prune(opened, 1)

    def removal(self) -> None:
        forget(self.database, self.random.sample(self._uris(), 4))

    VICTIMS = ("run", "nightly", "force", "backup", "migration", "shadow", "restore", "promotion", "pruning", "removal")

    def _uris(self) -> list[str]:
        return [f"news/{number:03}.txt" for number in range(self.articles)]

    def _take_up(self) -> None:
        """Let what was removed be taken up again by the run that follows."""
        with self._complaining("after a removal"), open_database(self.database) as opened:
            kept = {record.article.uri for record in Queries(opened).records()}
            if both := kept & forgotten(opened).keys():
                self.complaints.append(f"removed, and there: {both}")
            with opened.writing() as cursor:
                take_up(cursor, self._uris())

    def round(self, name: str) -> None:
        """One victim, killed at a random moment of its work, and what must hold after it and after a normal run."""
        self.change()
        if name == "migration":
            self._grow_old()
        victim: Callable[[], None] = getattr(self, name)
        child = spawn(victim)
        time.sleep(self.random.uniform(0, self.spans[name]))
        killed = kill(child)
        (self.kills if killed else self.finished)[name] += 1
        # So that most kills fall into the work, however long it takes on this machine.
        self.spans[name] *= 1.2 if killed else 0.5
        self._check(f"after a killed {name}")
        if name == "removal":
            self._take_up()
        for made in backups(backup_folder(self.database)):
            with self._complaining(f"a backup after a killed {name}"):
                verify(made)
        if code := wait(spawn(lambda: self.normal_run(self.database))):
            self.complaints.append(f"the normal run after a killed {name} ended with {code}")
        self._check(f"after the run that followed a killed {name}")
        self._check_complete(name)

    def normal_run(self, database: Path) -> None:
        summary = asyncio.run(run_articles([self.news], database, OFFLINE, RunOptions(), _deaf))
        if summary.stopped:
            raise SystemExit(9)

    def _grow_old(self) -> None:
        """Put the database back to the version before the last ones, with what that could hold."""
        old = self.folder / "old.db"
        old.unlink(missing_ok=True)
        with closing(connect(old)) as connection:
            upgrade(connection, old, migrations()[: self.random.choice((1, 2))])
            connection.execute("PRAGMA foreign_keys = OFF")
            connection.execute("ATTACH ? AS new", (str(self.database),))
            tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            for (table,) in connection.execute(tables).fetchall():
                columns = ", ".join(row[1] for row in connection.execute(f"PRAGMA main.table_info({table})"))
                connection.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM new.{table}")
        for file in self.folder.glob("facts.db-*"):
            if file.is_file() and not file.name.endswith("-lock"):
                file.unlink()
        old.replace(self.database)

    def _check(self, when: str) -> None:
        """What must hold at any moment."""
        if not self.database.exists():
            return
        with self._complaining(when), open_database(self.database) as opened:
            self.complaints += [f"{when}: {each.count} {each.name}" for each in check(opened) if each.count]

    def _check_complete(self, name: str) -> None:
        """Every article that can be read has its facts, from its text of now."""
        with self._complaining(name), open_database(self.database, readonly=True) as opened:
            queries = Queries(opened)
            for file in sorted(self.news.iterdir()):
                text = file.read_text(encoding="utf-8")
                if text and queries.article(f"news/{file.name}").text != text:
                    self.complaints.append(f"after a killed {name}: {file.name} has facts of an old text")

    def compare_links(self) -> None:
        """What is linked across articles is what linking everything at once finds."""
        with self._complaining("at the end"), open_database(self.database) as opened:
            if opened.connection.execute("SELECT count(*) FROM unlinked").fetchone() != (0,):
                self.complaints.append("after a run there are articles that are not linked")
            before = links(opened)
            link_all(opened)
            if links(opened) != before:
                self.complaints.append("articles are not linked as they are when all are linked at once")

    def compare_with_undisturbed(self) -> None:
        """The current facts are those of a run that nobody disturbed."""
        calm = self.folder / "calm.db"
        self.normal_run(calm)
        tortured, undisturbed = facts(self.database), facts(calm)
        # An article that is empty now keeps what it said last.
        kept = {uri for uri in tortured if not (self.folder / uri).read_text(encoding="utf-8")}
        for uri in (tortured.keys() | undisturbed.keys()) - kept:
            if tortured.get(uri) != undisturbed.get(uri):
                self.complaints.append(f"{uri}: not the facts of an undisturbed run")

    @contextmanager
    def _complaining(self, when: str) -> Iterator[None]:
        try:
            yield
        except (ExtractorError, sqlite3.Error) as error:
            self.complaints.append(f"{when}: {error}")

    def pair(self) -> None:
        """Two runs started together: one works, the other says who holds the lock."""
        said = [self.folder / f"said-{number}" for number in range(2)]
        start, go = os.pipe()
        children = [spawn(partial(self._together, start, file), close=go) for file in said]
        os.close(start)
        os.close(go)
        codes = [wait(child) for child in children]
        if sorted(codes) != [0, 3]:
            self.complaints.append(f"of two runs started together the exit codes are {codes}")
            return
        loser = codes.index(3)
        message = said[loser].read_text(encoding="utf-8")
        if f"process {children[1 - loser]} on " not in message:
            self.complaints.append(f"the second run does not name the first: {message}")

    def _together(self, start: int, said: Path) -> None:
        os.read(start, 1)
        # The winner works until the other one has come, however slow the machine is.
        pause = iter((0.7,))
        options = RunOptions(force=True, limit=2)

        def tell(_: Outcome) -> None:
            time.sleep(next(pause, 0))

        try:
            asyncio.run(run_articles([self.news], self.database, OFFLINE, options, tell))
        except ExtractorError as error:
            said.write_text(str(error), encoding="utf-8")
            raise

    def long_reader(self, seconds: float) -> int:
        """Nights with work and backups while a reader holds its transaction; returns how many there were."""
        nights = 0
        with open_database(self.database, readonly=True) as reader, reader.reading() as cursor:
            seen = cursor.execute("SELECT count(*), max(id) FROM extraction").fetchone()
            end = time.monotonic() + seconds
            while nights == 0 or time.monotonic() < end:
                self.change()
                # An article that was emptied is a failed one, and no error of the night.
                if code := wait(spawn(self.nightly)):
                    self.complaints.append(f"a night beside a reader ended with {code}")
                nights += 1
            if cursor.execute("SELECT count(*), max(id) FROM extraction").fetchone() != seen:
                self.complaints.append("the reader saw what was written after it had begun")
        self._check("after the reader")
        return nights


def links(database: Database) -> dict[str, list[Any]]:
    """All links across articles."""
    tables = ("alias", "mention", "occasion_report", "occasion_conflict", "document_version", "tenure")
    return {
        table: database.connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2, 3, 4").fetchall() for table in tables
    }


def facts(database: Path) -> dict[str, Facts]:
    """Current facts by article, without how and when they came about."""

    def of(record: ArticleRecord) -> Facts:
        return record.model_dump(mode="json", exclude={"extraction"})

    with open_database(database, readonly=True) as opened:
        return {record.article.uri: of(record) for record in Queries(opened).records()}


def torture(folder: Path, kills: int, pairs: int, reader_s: float, seed: int) -> Torture:
    """Everything, in turn."""
    shutil.rmtree(folder, ignore_errors=True)
    tortured = Torture(folder, seed)
    tortured.nightly()
    tortured.backup()
    turns = cycle(Torture.VICTIMS)
    while tortured.kills.total() < kills:
        tortured.round(next(turns))
    tortured.compare_with_undisturbed()
    tortured.compare_links()
    for _ in range(pairs):
        tortured.pair()
    tortured.long_reader(reader_s)
    tortured._check("at the end")
    return tortured


def _deaf(_: object) -> None:
    """Nobody listens."""


def spawn(work: Callable[[], None], close: int | None = None) -> int:
    """A process that does the work and ends with the exit code that the command line would have."""
    child = os.fork()
    if child:
        return child
    code = 70
    try:
        if close is not None:
            os.close(close)
        sink = os.open(os.devnull, os.O_WRONLY)
        os.dup2(sink, 1)
        work()
        code = 0
    except ExtractorError as error:
        code = error.exit_code
    except SystemExit as error:
        code = int(error.code or 0)
    except BaseException:
        sys.excepthook(*sys.exc_info())
        raise
    finally:
        os._exit(code)


def kill(child: int) -> bool:
    """Kill a process; whether it was still at work."""
    if os.waitpid(child, os.WNOHANG) != (0, 0):
        return False
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def wait(child: int) -> int:
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)
