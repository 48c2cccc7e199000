"""Measure linking: articles with four participants in both scripts, linked at once, and the news of a night."""

from __future__ import annotations

import random
import time
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

from db.engine import Database, open_database
from db.store import Store
from extractor.folding import fold
from extractor.linking import link_new
from extractor.linking.offices import office_labels
from extractor.offline.romanise import romanise
from schemas.facts import Participant
from scripts.generated import OFFICES, Invention, rank

NIGHT = 300
PEOPLE = 60
CONSONANTS, VOWELS = "कखगघचजटडतथदधनपबभमयरलवशसह", ("", "ा", "ि", "े", "ो", "ु")


class SpeltInvention(Invention):
    """Articles whose people have names that sound different, in Devanagari or Latin letters."""

    def __init__(self, seed: int = 1) -> None:
        super().__init__(seed)
        syllables = ["".join(pair) for pair in product(CONSONANTS, VOWELS)]
        words = ["".join(self.chance.choices(syllables, k=3)) for _ in range(4000)]
        self.words = [word for word in words if romanise(word)]
        self.named: dict[tuple[str, int], str] = {}

    def person(self, side: str) -> Participant:
        place = rank(self.chance, PEOPLE)
        if (side, place) not in self.named:
            own = random.Random(f"{side} {place}")  # noqa: S311
            self.named[side, place] = f"{own.choice(self.words)} {own.choice(self.words)}"
        name, office = self.named[side, place], OFFICES[place % len(OFFICES)]
        latin = self.chance.random() < 0.3
        return Participant(
            name=(romanise(name) or name) if latin else name,
            name_en=None,
            kind="person",
            office=office_labels(office)[0] if latin else office,
            represents=side,
            role="principal",
            sector="GOV",
        )


def linking(articles: int) -> None:
    """Print what linking takes."""
    with TemporaryDirectory() as folder, open_database(Path(folder) / "facts.db") as database:
        store = Store(database, fold)
        run_id = store.begin_run("run", "offline")
        invention = SpeltInvention()
        save(database, store, run_id, invention, range(articles))
        report("all at once", database)
        save(database, store, run_id, invention, range(articles, articles + NIGHT))
        report("a night", database)
        report("a night without news", database)


def save(database: Database, store: Store, run_id: int, invention: Invention, numbers: range) -> None:
    with database.held():
        for number in numbers:
            store.save(run_id, *invention.article(number))


def report(name: str, database: Database) -> None:
    wall, cpu = time.perf_counter(), time.process_time()
    articles = link_new(database)
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    counts = "SELECT (SELECT count(*) FROM participant), (SELECT count(*) FROM entity), (SELECT count(*) FROM entities)"
    participants, names, people = database.connection.execute(counts).fetchone()
    print(
        f"linking, {name}: {articles:,} articles in {wall:.2f} s ({cpu:.2f} s of CPU);"
        f" {participants:,} participants, {names:,} names, {people:,} entities"
    )
