"""A bad night: a run over many articles against a server where a fifth of all requests goes wrong, in every way known.

Seeded by article and request, so that a night is the same however its requests are ordered. The tests run a short one,
`scripts/soak` a long one.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import regex

from db.engine import open_database
from db.queries import Queries
from extractor.runs import RunOptions, run_articles
from extractor.summary import State, Summary
from schemas.record import ArticleRecord, Grounded
from tests.llm.asking import settings_for
from tests.loopback import Fault, Loopback, Reply, answer, completion, error

# Of first requests every fifth goes wrong, by each fault in turn; of those that follow each by this chance.
EVERY, FAULTY = 5, 0.2
# The first answers must come through: an endpoint that never answered stops a run, and rightly so.
SPARED = 32
CONCURRENCY = 32
TIMEOUT_S = 3
# In the headline, which every part of an article shows.
NUMBER = regex.compile(r"बैठक क्रमांक ([0-9]{5})")
ARTICLE = """\
भारत और {land} के रक्षा मंत्रियों की बैठक क्रमांक {number:05}

Published: 10 June 2024, 09:00 AM IST
रक्षा मंत्री अरुण मेहता ने शुक्रवार को {land} के रक्षा मंत्री {name} से {city} में मुलाकात की।

दोनों देशों ने रक्षा सहयोग समझौता-{number:05} को अंतिम रूप दिया।

दोनों पक्ष {number} जहाजों के अभ्यास पर साथ काम करने पर सहमत हुए।
"""
ABROAD = [
    ("जापान", "JPN", "टोक्यो", "केन सातो"),
    ("फ्रांस", "FRA", "पेरिस", "लूका मार्टिन"),
    ("केन्या", "KEN", "नैरोबी", "जोसेफ ओटिएनो"),
    ("वियतनाम", "VNM", "हनोई", "गुयेन मिन्ह"),
]


def article_of(number: int) -> str:
    land, _, city, name = ABROAD[number % len(ABROAD)]
    return ARTICLE.format(land=land, city=city, name=name, number=number)


def facts_of(number: int) -> dict[str, Any]:
    """The right answer: an event, an agreement and a commitment."""
    _, code, city, name = ABROAD[number % len(ABROAD)]
    fact: dict[str, Any] = {
        "salience": "main",
        "certainty": "asserted",
        "source_type": "outlet",
        "source": None,
        "topics": [],
    }
    office = {"name_en": None, "kind": "person", "office": "रक्षा मंत्री", "role": "principal", "sector": "GOV"}
    people = [{"name": "अरुण मेहता", "represents": "IND", **office}, {"name": name, "represents": code, **office}]
    event = {
        "id": "E1", "sentences": [2], "type": "meeting", "status": "occurred", "title": f"Talks {number}",
        "participants": people, "date_text": "शुक्रवार", "date": None, "location": city, "location_country": code,
    }  # fmt: skip
    agreement = {
        "id": "A1", "sentences": [3], "name": f"रक्षा सहयोग समझौता-{number:05}", "name_en": None,
        "type": "treaty_agreement", "status": "finalised", "parties": ["IND", code], "date_text": None, "date": None,
        "valid_years": None, "event_id": "E1",
    }  # fmt: skip
    commitment = {
        "id": "C1", "sentences": [4], "act": "agreed", "actors": ["IND", code], "addressees": [],
        "text": f"to exercise with {number} ships", "testable": True, "deadline_text": None, "deadline": None,
        "event_id": "E1", "agreement_id": None,
    }  # fmt: skip
    return {"events": [event | fact], "agreements": [agreement | fact], "commitments": [commitment | fact]}


def _changed(kind: str, **values: Any) -> Callable[[int], Reply]:
    """The right answer with one item changed."""

    def reply(number: int) -> Reply:
        facts = facts_of(number)
        facts[kind] = [{**facts[kind][0], **values}]
        return answer(facts)

    return reply


HTML = Reply("<html>Bad Gateway</html>", 502, {"retry-after-ms": "1"}, "text/html")
# What the server does instead, with what an article says of it that failed for it; None where no article may fail.
FAULTS: dict[str, tuple[Reply | Callable[[int], Reply], str | None]] = {
    "429": (error(429, "slow down"), "rate limit"),
    "429 with Retry-After": (error(429, "slow down", headers={"retry-after": "0.01"}), "rate limit"),
    "500": (error(500, "oops"), "HTTP 500"),
    "502 with HTML": (HTML, "HTTP 502"),
    "reset": (Reply(fault=Fault.RESET), "lost the connection"),
    "reset inside": (Reply("{}" * 50, fault=Fault.RESET_INSIDE), "lost the connection"),
    "silence": (Reply(fault=Fault.SILENCE), "no answer in time"),
    "drip": (Reply("x" * 10_000, fault=Fault.DRIP), "no answer in time"),
    "truncated JSON": (Reply('{"choices": [{"mess'), "sent a broken answer"),
    "200 with HTML": (Reply("<html>log in</html>", content_type="text/html"), "answers with text/html"),
    "no chat completion": (Reply("[1, 2]"), "sent no chat completion"),
    "no choices": (Reply('{"choices": []}'), "sent no answer"),
    "null content": (completion(None), "sent an empty answer"),
    "prose": (completion("I found an event."), "is not JSON of the form asked for"),
    "another form": (completion('{"facts": []}'), "is not JSON of the form asked for"),
    "refusal": (completion(None, refusal="I would rather not."), "refuses: I would rather not."),
    "content filter": (completion(None, finish_reason="content_filter"), "content filter"),
    "length": (completion('{"events": [', finish_reason="length"), "reached the limit of max_output_tokens"),
    "context": (error(400, "This model's maximum context length is 8192 tokens"), "is too long for"),
    "400": (error(400, "strange article"), "refuses the request (HTTP 400)"),
    "schema violation": (_changed("commitments", act="promised"), None),
    "missing field": (_changed("events", participants=None), None),
    "ungrounded place": (_changed("events", location="Atlantis"), None),
    "ungrounded name": (_changed("agreements", name="Treaty of Atlantis"), None),
    "unnamed country": (_changed("commitments", actors=["BRA"]), None),
    "wrong sentence": (_changed("agreements", sentences=[99]), None),
    "reference to nothing": (_changed("commitments", event_id="E7"), None),
}


@dataclass
class Night:
    """What was played, and what the run and the database say of it."""

    articles: int
    requests: int
    summary: Summary
    seconds: float
    played: dict[int, list[str]]
    records: dict[int, ArticleRecord]
    failures: dict[int, str]
    texts: dict[int, str] = field(repr=False)
    current: int
    stored_twice: int

    def reasons(self) -> Counter[str]:
        """The failures by what they say."""
        known = {words for _, words in FAULTS.values() if words}
        return Counter(next((w for w in known if w in reason), reason) for reason in self.failures.values())

    def faults(self) -> Counter[str]:
        return Counter(fault for faults in self.played.values() for fault in faults)

    def complaints(self) -> list[str]:
        """What is not as it must be after any night; empty where all is well."""
        found: list[str] = []
        for number in range(self.articles):
            record, reason = self.records.get(number), self.failures.get(number)
            if (record is None) == (reason is None):
                found.append(f"{number}: neither extracted nor failed, or both")
            found += [f"{number}: {text}" for text in self._wrong_reason(number, reason)] if reason else []
            found += [f"{number}: {text}" for text in self._wrong_record(number, record)] if record else []
        if self.current != len(self.records) or self.stored_twice:
            found.append(f"{self.stored_twice} extractions of articles that have one, {self.current} current ones")
        told = self.summary.articles
        if (told[State.EXTRACTED], told[State.FAILED]) != (len(self.records), len(self.failures)):
            found.append(f"the summary counts {told}")
        if self.summary.attempts != self.requests:
            found.append(f"{self.summary.attempts} attempts counted, {self.requests} requests received")
        return found

    def _wrong_reason(self, number: int, reason: str) -> list[str]:
        true = [FAULTS[fault][1] for fault in self.played[number]]
        return [] if any(words and words in reason for words in true) else [f"failed for {reason}, played was {true}"]

    def _wrong_record(self, number: int, record: ArticleRecord) -> list[str]:
        """Facts are the right ones, each once and with its quote; where nothing went wrong they are all there."""
        text, right = self.texts[number], facts_of(number)
        facts: tuple[Grounded, ...] = (*record.events, *record.agreements, *record.commitments)
        found = [f"no quote: {f}" for f in facts if not f.quote or text[f.char_start : f.char_end] != f.quote]
        names = (
            [e.title for e in record.events],
            [a.name for a in record.agreements],
            [c.text for c in record.commitments],
        )
        expected = [right["events"][0]["title"]], [right["agreements"][0]["name"]], [right["commitments"][0]["text"]]
        found += [f"has {have}" for have, want in zip(names, expected, strict=True) if have not in (want, [])]
        if not self.played[number] and (names != expected or record.rejections):
            found.append("nothing went wrong, and not all is there")
        return found


def run_night(folder: Path, articles: int, seed: int) -> Night:
    """Run `articles` articles through everything into a database below `folder`."""
    news, database = folder / "news", folder / "facts.db"
    news.mkdir()
    for number in range(articles):
        (news / f"{number:05}.txt").write_text(article_of(number), encoding="utf-8")
    names = list(FAULTS)
    asked: Counter[int] = Counter()
    played: dict[int, list[str]] = defaultdict(list)

    def reply(request: dict[str, Any]) -> Reply:
        number = int(NUMBER.findall(request["messages"][1]["content"])[0])
        asked[number] += 1
        chance = random.Random(f"{seed} {number} {asked[number]}")
        first = asked[number] == 1
        if number < SPARED or (number % EVERY if first else chance.random() >= FAULTY):
            return answer(facts_of(number))
        name = names[(seed + number // EVERY) % len(names)] if first else chance.choice(names)
        played[number].append(name)
        fault = FAULTS[name][0]
        return fault if isinstance(fault, Reply) else fault(number)

    started = time.perf_counter()
    with Loopback(reply) as server:
        settings = settings_for(
            server.url, concurrency=CONCURRENCY, transport_retries=1, question_retries=1, timeout_s=TIMEOUT_S
        )
        summary = asyncio.run(run_articles([news], database, settings, RunOptions(), lambda _: None))
        seconds = time.perf_counter() - started
    with open_database(database, readonly=True) as opened:
        queries = Queries(opened)
        records = {_number(record.article.uri): record for record in queries.records()}
        count = opened.connection.execute
        return Night(
            articles=articles,
            requests=len(server.requests),
            summary=summary,
            seconds=seconds,
            played=played,
            records=records,
            failures={_number(uri): text for uri, text in count("SELECT uri, message FROM failures")},
            texts={number: queries.article(record.article.uri).text for number, record in records.items()},
            current=count("SELECT count(*) FROM extraction WHERE is_current").fetchone()[0],
            stored_twice=count("SELECT count(*) - count(DISTINCT article_id) FROM extraction").fetchone()[0],
        )


def _number(uri: str) -> int:
    return int(Path(uri).stem)
