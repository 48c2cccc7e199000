"""Articles with invented facts, for measuring the database: many of them, with the skew that real ones have.

India takes part in four of five events, a few partners in most of them, a few people in most meetings.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from schemas.article import Article, ArticleInfo, Part, Sentence
from schemas.codes import country_codes
from schemas.facts import Participant
from schemas.record import ArticleRecord, ExtractionInfo, GroundedAgreement, GroundedCommitment, GroundedEvent
from schemas.vocabulary import Act, AgreementStatus, AgreementType, Certainty, EventStatus, EventType, SourceType, Topic

ROOT = Path(__file__).resolve().parent.parent
SENTENCES = 8
FACTS = 10
OFFICES = ("रक्षा मंत्री", "विदेश मंत्री", "प्रधानमंत्री", "रक्षा सचिव", "विदेश सचिव", "राजदूत", "थल सेनाध्यक्ष", "नौसेना प्रमुख")
SUBJECTS = (
    "maritime security",
    "logistics",
    "information sharing",
    "co-production",
    "training",
    "space",
    "cyber",
    "visas",
)
ASSERTED = [Certainty.ASSERTED] * 8 + [Certainty.HEDGED, Certainty.DENIED]


def rank(chance: random.Random, size: int) -> int:
    """A place from 0 to size - 1; the first places come up most."""
    return int(size * chance.random() ** 2.5)


class Invention:
    """The same articles for the same seed."""

    def __init__(self, seed: int = 1) -> None:
        self.chance = random.Random(seed)  # noqa: S311
        self.countries = sorted(country_codes() - {"IND"})
        self.chance.shuffle(self.countries)
        texts = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "seeds").glob("*.txt"))]
        self.sentences = [line.strip() for text in texts for line in text.splitlines() if 60 < len(line) < 400]
        self.printed = datetime(2026, 11, 21, tzinfo=UTC)

    def articles(self, count: int) -> Iterator[tuple[Article, ArticleRecord]]:
        for number in range(count):
            yield self.article(number)

    def article(self, number: int) -> tuple[Article, ArticleRecord]:
        day = date(2005, 1, 1) + timedelta(days=self.chance.randrange(7900))
        lines = [
            f"{number}: {self.chance.choice(self.sentences)}",
            *self.chance.choices(self.sentences, k=SENTENCES - 1),
        ]
        text = "\n".join(lines)
        sentences, start = [], 0
        for place, line in enumerate(lines, start=1):
            part = Part.HEADLINE if place == 1 else Part.BODY
            sentences.append(Sentence(number=place, paragraph=place - 1, part=part, start=start, end=start + len(line)))
            start += len(line) + 1
        digest = hashlib.sha256(text.encode()).hexdigest()
        info = ArticleInfo(
            uri=f"news/{number:07}.txt",
            title=lines[0],
            language="hi",
            published_at=day.isoformat(),
            published_source="byline",
            text_sha256=digest,
        )
        article = Article(info=info, text=text, sentences=tuple(sentences))
        sides = self.sides()
        record = ArticleRecord(
            article=info,
            events=tuple(self.event(article, f"E{n}", sides, day) for n in (1, 2)),
            agreements=(self.agreement(article, sides, day),),
            commitments=tuple(self.commitment(article, f"C{n}", sides) for n in (1, 2, 3)),
            extraction=ExtractionInfo(
                model="offline",
                extractor_version="0.1.0",
                fingerprint=digest,
                schema_sha256=digest,
                extracted_at=self.printed,
                duration_s=0.01,
            ),
        )
        return article, record

    def sides(self) -> tuple[str, str]:
        partner = self.countries[rank(self.chance, len(self.countries))]
        if self.chance.random() < 0.8:
            return "IND", partner
        return partner, self.chance.choice([other for other in self.countries[:60] if other != partner])

    def evidence(self, article: Article) -> dict[str, object]:
        sentence = self.chance.choice(article.sentences)
        return {
            "quote": article.quote(sentence),
            "char_start": sentence.start,
            "char_end": sentence.end,
            "salience": "main",
            "certainty": self.chance.choice(ASSERTED),
            "source_type": self.chance.choice(list(SourceType)),
            "source": None,
            "topics": tuple(self.chance.sample(list(Topic), self.chance.randint(0, 3))),
        }

    def event(self, article: Article, id_: str, sides: tuple[str, str], day: date) -> GroundedEvent:
        happened = day - timedelta(days=self.chance.randrange(5))
        status = self.chance.choice([EventStatus.OCCURRED] * 6 + list(EventStatus))
        dated = self.chance.random() < 0.8
        return GroundedEvent(
            **self.evidence(article),
            id=id_,
            type=self.chance.choice([EventType.MEETING] * 4 + list(EventType)),
            status=status,
            title=f"Talks of {sides[0]} and {sides[1]}",
            participants=tuple(self.person(side) for side in sides),
            date_text="शुक्रवार",
            date=happened.isoformat() if dated else None,
            date_basis="relative" if dated else "unresolved",
            date_min=happened if dated else None,
            date_max=happened if dated else None,
            location=None,
            location_country=None,
            countries=sides,
        )

    def person(self, side: str) -> Participant:
        place = rank(self.chance, 60)
        return Participant(
            name=f"{side} व्यक्ति {place}",
            name_en=f"{side} Person {place}",
            kind="person",
            office=OFFICES[place % len(OFFICES)],
            represents=side,
            role="principal",
            sector="GOV",
        )

    def agreement(self, article: Article, sides: tuple[str, str], day: date) -> GroundedAgreement:
        subject = f"{self.chance.choice(SUBJECTS)} {self.chance.randrange(1000)}"
        dated = self.chance.random() < 0.6
        return GroundedAgreement(
            **self.evidence(article),
            id="A1",
            name=f"समझौता: {subject}",
            name_en=f"Agreement on {subject}",
            type=self.chance.choice(list(AgreementType)),
            status=self.chance.choice(list(AgreementStatus)),
            parties=sides,
            date_text=str(day.year) if dated else None,
            date=str(day.year) if dated else None,
            date_basis="explicit" if dated else "none",
            date_min=date(day.year, 1, 1) if dated else None,
            date_max=date(day.year, 12, 31) if dated else None,
            valid_years=self.chance.choice([None, None, 5, 10]),
            event_id="E1",
        )

    def commitment(self, article: Article, id_: str, sides: tuple[str, str]) -> GroundedCommitment:
        act = self.chance.choice(list(Act))
        asked = act in (Act.REQUESTED, Act.PROPOSED)
        actors = self.chance.sample(sides, 2)
        return GroundedCommitment(
            **self.evidence(article),
            id=id_,
            act=act,
            actors=tuple(actors[:1] if asked else actors),
            addressees=tuple(actors[1:] if asked else ()),
            text=f"work together on {self.chance.choice(SUBJECTS)}",
            testable=self.chance.random() < 0.4,
            deadline_text=None,
            deadline=None,
            event_id=self.chance.choice(["E1", "E2", None]),
            agreement_id=None,
        )
