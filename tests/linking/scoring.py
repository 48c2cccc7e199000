"""Linking measured on the gold and its retelling: what is found of what is known to be the same.

`gold.json` says by hand what is the same between the articles of the gold: names of one entity behind their side, and
versions of one document. What it does not list is different; no two articles of the gold report one occasion. Of
`unsure` names a reader cannot tell, and they are left out.
"""

from __future__ import annotations

import json
from collections.abc import Hashable
from pathlib import Path
from typing import Any

from db.engine import Database, open_database
from db.store import Store
from extractor.folding import fold
from extractor.linking import link_new
from schemas.article import Frozen
from tests.linking.bcubed import BCubed, b_cubed
from tests.linking.retelling import gold_articles, retold

GOLD = json.loads((Path(__file__).parent / "gold.json").read_text(encoding="utf-8"))
FLOORS = Path(__file__).parent / "floors.json"
STEPS = 1000
FOUND = {
    "entity": """
        SELECT p.participant_id, p.uri, p.name, p.represents, p.kind, p.entity_id FROM participants AS p
        WHERE p.kind <> 'country' ORDER BY 1""",
    "occasion": """
        SELECT e.event_id, e.uri, x.local_id, e.occasion_id FROM events AS e
        JOIN event AS x ON x.id = e.event_id""",
    "document": """
        SELECT g.agreement_id, g.uri, x.local_id, g.document_id FROM agreements AS g
        JOIN agreement AS x ON x.id = g.agreement_id""",
}
Clustering = dict[Hashable, Hashable]


class Linking(Frozen):
    """Scores of the three kinds of links."""

    entity: BCubed
    occasion: BCubed
    document: BCubed


def fill(path: Path) -> None:
    """A database of the gold and its retelling, linked."""
    with open_database(path) as database:
        store = Store(database, fold)
        run_id = store.begin_run("run", "gold")
        for article, record in gold_articles():
            store.save(run_id, article, record)
            store.save(run_id, *retold(article, record))
        link_new(database)


def measure(path: Path) -> Linking:
    """How well the links of that database are those of the gold."""
    with open_database(path, readonly=True) as database:
        return Linking(
            entity=_entities(database), occasion=_facts(database, "occasion"), document=_facts(database, "document")
        )


def rounded_down(measured: Linking) -> Linking:
    """As floors are pinned."""
    figures = {subject: {name: int(value * STEPS) / STEPS for name, value in score} for subject, score in measured}
    return Linking.model_validate(figures)


def below(floors: Linking, measured: Linking) -> list[str]:
    """Which figures fall below their floors."""
    return [
        f"{subject} {name}: {getattr(score, name):.4f} is below its floor of {least}"
        for subject, score in measured
        for name, least in getattr(floors, subject)
        if getattr(score, name) < least
    ]


def mistakes(path: Path, subject: str) -> list[str]:
    """Items of one gold cluster that are apart, and of several that are together."""
    with open_database(path, readonly=True) as database:
        found, gold = _entity_labels(database) if subject == "entity" else _fact_labels(database, subject)
    said: list[str] = []
    for labels, others, what in ((gold, found, "apart"), (found, gold, "together")):
        members: dict[Hashable, dict[Hashable, Hashable]] = {}
        for item, label in labels.items():
            members.setdefault(label, {})[others[item]] = item
        said += sorted({f"{what}: {sorted(map(str, m.values()))}" for m in members.values() if len(m) > 1})
    return said


def _entities(database: Database) -> BCubed:
    return b_cubed(*_entity_labels(database))


def _facts(database: Database, subject: str) -> BCubed:
    return b_cubed(*_fact_labels(database, subject))


def _entity_labels(database: Database) -> tuple[Clustering, Clustering]:
    known: dict[tuple[str, str | None], tuple[Any, ...]] = {}
    for article, record in gold_articles():
        for event, again in zip(record.events, retold(article, record)[1].events, strict=True):
            for who, spelt in zip(event.participants, again.participants, strict=True):
                label = known.get((fold(who.name), who.represents), (fold(who.name), who.represents))
                known[fold(who.name), who.represents] = known[fold(spelt.name), spelt.represents] = label
    for side, *spellings in GOLD["entities"]:
        for spelling in spellings:
            known[fold(spelling), side] = (side, spellings[0])
    unsure = {(fold(spelling), side) for side, *spellings in GOLD["unsure"] for spelling in spellings}
    found: Clustering = {}
    gold: Clustering = {}
    for number, uri, name, side, kind, entity in database.connection.execute(FOUND["entity"]):
        if (fold(name), side) not in unsure:
            item = (number, uri, name)
            found[item], gold[item] = entity, (kind, *known[fold(name), side])
    return found, gold


def _fact_labels(database: Database, subject: str) -> tuple[Clustering, Clustering]:
    joined = {item: cluster[0] for cluster in GOLD["documents"] for item in cluster}
    found: Clustering = {}
    gold: Clustering = {}
    for number, uri, local_id, cluster in database.connection.execute(FOUND[subject]):
        first = f"{uri.removesuffix('.en')} {local_id}"
        found[number, uri, local_id], gold[number, uri, local_id] = cluster, joined.get(first, first)
    return found, gold
