"""Gold: articles with the facts that a person found in them, to measure extractors against.

A gold file is JSON of the shape of an exported record less what code computes: `article`, `events`, `agreements`,
`commitments`, each fact with a verbatim `quote`. The article is the file named in `article.file`, beside the gold file
or in a folder of articles. Loading checks the schema and the references, `problems` everything else that code can.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from pydantic import AwareDatetime, Field, ValidationError, model_validator

from extractor.dates import resolve
from extractor.evidence import anchor_of
from extractor.folding import Folded
from extractor.grounding import AHEAD
from extractor.reading import read_article
from schemas.article import Article, Frozen, Span
from schemas.edtf import EdtfDate, edtf_bounds
from schemas.errors import ConfigurationError
from schemas.facts import AgreementFields, CommitmentFields, EventFields, Participant, check_references
from schemas.vocabulary import DateBasis, EventStatus, ParticipantKind, PublishedSource

PAGES = (".html", ".htm")
RESOLVED = {DateBasis.EXPLICIT, DateBasis.RELATIVE, DateBasis.MODEL}


class GoldInfo(Frozen):
    """What the gold says about the article itself."""

    file: str = Field(min_length=1, description="name of the article file, without folders")
    title: str | None
    language: str = Field(pattern=r"^[a-z]{2,3}$")
    published_at: AwareDatetime | EdtfDate | None
    published_source: PublishedSource
    outlet: str | None
    boilerplate: tuple[str, ...] = Field(
        default=(), description="verbatim passages of the file that must prove nothing: related links, captions, tags"
    )
    draft: bool = Field(default=False, description="as an extractor filled it in, not yet corrected by a person")

    @model_validator(mode="after")
    def check_published(self) -> GoldInfo:
        if (self.published_at is None) != (self.published_source is PublishedSource.NONE):
            raise ValueError("published_at and published_source must both be given or both be absent")
        return self


class GoldEvent(EventFields):
    quote: str = Field(min_length=1)
    date_basis: DateBasis


class GoldAgreement(AgreementFields):
    quote: str = Field(min_length=1)
    date_basis: DateBasis


class GoldCommitment(CommitmentFields):
    quote: str = Field(min_length=1)
    deadline_basis: DateBasis | None = None


GoldFact = GoldEvent | GoldAgreement | GoldCommitment


class Gold(Frozen):
    """A gold file."""

    article: GoldInfo
    events: tuple[GoldEvent, ...]
    agreements: tuple[GoldAgreement, ...]
    commitments: tuple[GoldCommitment, ...]

    @property
    def facts(self) -> tuple[GoldFact, ...]:
        return (*self.events, *self.agreements, *self.commitments)

    @model_validator(mode="after")
    def check(self) -> Gold:
        check_references(self.events, self.agreements, self.commitments)
        return self


@dataclass(frozen=True)
class GoldArticle:
    """An article beside its gold, as read from `path`."""

    path: Path
    gold: Gold
    gold_sha256: str
    article: Article

    @property
    def name(self) -> str:
        return self.gold.article.file

    @cached_property
    def people(self) -> frozenset[tuple[str, str | None]]:
        """Names of all persons who take part in an event, as printed and in Latin letters."""
        participants = (person for event in self.gold.events for person in event.participants)
        return frozenset((p.name, p.name_en) for p in participants if p.kind is ParticipantKind.PERSON)


def places(text: str, passage: str) -> list[Span]:
    """All places where a passage stands in a text (NFC) character by character."""
    wanted = unicodedata.normalize("NFC", passage)
    found: list[Span] = []
    at = text.find(wanted) if wanted else -1
    while at >= 0:
        found.append(Span(start=at, end=at + len(wanted)))
        at = text.find(wanted, at + 1)
    return found


def in_body(article: Article, span: Span) -> bool:
    """Whether every character of a span, spaces aside, belongs to a sentence of the article."""
    start = span.start
    for sentence in article.sentences:
        if start < sentence.start and article.text[start : min(span.end, sentence.start)].strip():
            return False
        start = max(start, sentence.end)
        if start >= span.end:
            return True
    return not article.text[start : span.end].strip()


def load_gold(gold_dir: Path, articles_dir: Path | None = None) -> list[GoldArticle]:
    """All gold files of a folder in the order of their names, each with its article.

    Raises ConfigurationError naming the file where one is no gold, or where its article cannot be found or read.
    """
    paths = sorted(gold_dir.glob("*.json"))
    if not paths:
        what = "holds no gold (*.json)" if gold_dir.is_dir() else "is no folder"
        raise ConfigurationError(f"{gold_dir}: {what}; name the folder of the gold files")
    return [load_gold_file(path, articles_dir) for path in paths]


def load_gold_file(path: Path, articles_dir: Path | None = None) -> GoldArticle:
    """One gold file with its article."""
    try:
        content = path.read_bytes()
        gold = Gold.model_validate_json(content)
    except OSError as error:
        raise ConfigurationError(f"{path}: cannot be read: {error.strerror}") from error
    except ValidationError as error:
        wrong = "; ".join(": ".join(filter(None, (".".join(map(str, e["loc"])), e["msg"]))) for e in error.errors())
        raise ConfigurationError(f"{path}: is no gold file: {wrong}") from None
    folders = [path.parent, *([articles_dir] if articles_dir else [])]
    files = [file for folder in folders if (file := folder / gold.article.file).is_file()]
    if not files:
        looked = " and ".join(str(folder) for folder in folders)
        raise ConfigurationError(f"{path}: its article {gold.article.file} is not in {looked}; name its folder")
    return GoldArticle(path, gold, hashlib.sha256(content).hexdigest(), read_article(files[0]))


def corpus_sha256(gold: Iterable[GoldArticle]) -> str:
    """Hash of all gold and all articles; it changes with either."""
    lines = sorted(f"{one.name} {one.article.info.text_sha256} {one.gold_sha256}" for one in gold)
    return hashlib.sha256("\n".join(lines).encode("utf-8")).hexdigest()


def problems(gold: GoldArticle) -> list[str]:
    """What is wrong with a gold file beyond its schema, one line each; empty where it can be used."""
    return list(_problems(gold))


def _problems(gold: GoldArticle) -> Iterator[str]:
    text = gold.article.text
    printed = Folded(text)
    info = gold.gold.article
    if info.draft:
        yield 'article: is a draft; correct it, then delete its line "draft"'
    if info.title is not None and not printed.contains(info.title):
        yield f"article: title {info.title!r} does not stand in the article"
    barred = [span for passage in info.boilerplate for span in places(text, passage)]
    for passage in info.boilerplate:
        # Of a web page the boilerplate is gone before the text is stored.
        if not info.file.endswith(PAGES) and not places(text, passage):
            yield f"article: boilerplate {passage!r} does not stand in the article"
    for fact in gold.gold.facts:
        for problem in _fact_problems(gold, printed, barred, fact):
            yield f"{fact.id}: {problem}"


def _fact_problems(gold: GoldArticle, printed: Folded, barred: list[Span], fact: GoldFact) -> Iterator[str]:
    spans = places(printed.text, fact.quote)
    if not spans:
        yield f"quote {fact.quote[:60]!r} does not stand in the article"
    elif all(any(span.start < bar.end and bar.start < span.end for bar in barred) for span in spans):
        yield "its quote is boilerplate"
    yield from _unprinted(printed, source=fact.source)
    match fact:
        case GoldEvent():
            yield from _unprinted(printed, date_text=fact.date_text, location=fact.location)
            yield from _date_problems(gold, fact, "date", fact.date_text, fact.date, fact.date_basis)
            if bool(fact.location) < bool(fact.location_country):
                yield "location_country without a location"
            yield from _participant_problems(printed, fact.participants)
        case GoldAgreement():
            yield from _unprinted(printed, name=fact.name, date_text=fact.date_text)
            yield from _date_problems(gold, fact, "date", fact.date_text, fact.date, fact.date_basis)
            yield from _repeated(parties=fact.parties)
        case GoldCommitment():
            yield from _unprinted(printed, deadline_text=fact.deadline_text)
            yield from _date_problems(gold, fact, "deadline", fact.deadline_text, fact.deadline, fact.deadline_basis)
            yield from _repeated(actors=fact.actors, addressees=fact.addressees)
    yield from _repeated(topics=fact.topics)


def _participant_problems(printed: Folded, participants: Iterable[Participant]) -> Iterator[str]:
    seen: set[str] = set()
    for person in participants:
        if person.name in seen:
            yield f"participant {person.name!r} is given twice"
        seen.add(person.name)
        # A country is named by its bare name, also where the article has an adjective or the name of its capital.
        if person.kind is not ParticipantKind.COUNTRY:
            yield from _unprinted(printed, name=person.name, office=person.office)
        elif person.represents is None:
            yield f"country {person.name!r} represents nobody"


def _unprinted(printed: Folded, **values: str | None) -> Iterator[str]:
    for field, value in values.items():
        if value is not None and not printed.contains(value):
            yield f"{field} {value!r} does not stand in the article"


def _repeated(**values: tuple[str, ...]) -> Iterator[str]:
    for field, value in values.items():
        if len(set(value)) < len(value):
            yield f"{field} names something twice"


def _date_problems(
    gold: GoldArticle, fact: GoldFact, field: str, printed: str | None, edtf: str | None, basis: DateBasis | None
) -> Iterator[str]:
    """A date must have an expression, fit its basis, and overlap with what the rules make of the bare expression."""
    if edtf is not None and printed is None:
        yield f"{field} without {field}_text"
    if basis is not None and (printed is None) != (basis is DateBasis.NONE):
        yield f"{field}_basis {basis.value} does not fit {field}_text {printed!r}"
    if basis is not None and (edtf is not None) != (basis in RESOLVED):
        yield f"{field}_basis {basis.value} does not fit {field} {edtf!r}"
    if printed is None or edtf is None:
        return
    anchor = anchor_of(gold.article, gold.gold.article.published_at)
    readings = [resolve(printed, anchor, scheduled=ahead) for ahead in _directions(fact)]
    days = [(r.edtf, r.first, r.last) for r in readings if r and r.first and r.last]
    if days and all(_excludes(edtf, first, last) for _, first, last in days):
        yield f"{field} {edtf} is not what the rules read in {printed!r}: {days[0][0]}"


def _directions(fact: GoldFact) -> tuple[bool, ...]:
    """Whether the date of a fact lies ahead; that of what was called off or postponed may lie on either side."""
    if isinstance(fact, GoldCommitment):
        return (True,)
    return (False, True) if fact.status is EventStatus.CANCELLED else (fact.status in AHEAD,)


def _excludes(edtf: str, first: date, last: date) -> bool:
    low, high = edtf_bounds(edtf)
    return (low is not None and low > last) or (high is not None and high < first)
