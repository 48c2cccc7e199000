"""`extractor show ARTICLE`: the facts of one article, each with the sentence that proves it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from rich.text import Text

from db.queries import ArticleLinks, LinkedReading
from extractor.cli.folded import print_line
from extractor.cli.tables import console, print_json
from extractor.spelling import LEGEND, Spellings
from extractor.summary import counted
from schemas.article import ArticleInfo
from schemas.record import GroundedAgreement, GroundedCommitment, GroundedEvent, Suspicion
from schemas.vocabulary import Act, ParticipantKind

Fact = GroundedEvent | GroundedAgreement | GroundedCommitment
# A line with its indentation; lines that do not fit are folded under their own beginning.
Line = tuple[int, Text]


def print_record(reading: LinkedReading, *, as_json: bool) -> None:
    """The facts of an article with what others tell of the same; nothing in it is read as markup.

    JSON is the record alone, as an export has it.
    """
    if as_json:
        print_json(reading.record)
        return
    print_lines(_lines(reading))


def print_lines(lines: Iterable[Line]) -> None:
    """Print lines, folded where the terminal is narrow."""
    out = console()
    for indent, line in lines:
        print_line(out, line, indent)


def about(info: ArticleInfo) -> Text:
    """Where an article comes from, on one line."""
    published = f"{info.published_at} ({info.published_source})" if info.published_at else "no date of publication"
    return Text(" · ".join(part for part in (info.uri, info.outlet, published, info.language) if part), style="dim")


def _lines(reading: LinkedReading) -> Iterator[Line]:
    record, told = reading.record, tell(reading)
    yield 0, Text(record.article.title or "(no title)", style="bold")
    yield 0, about(record.article)
    for heading, facts in (
        ("EVENTS", [_fact(event, told) for event in record.events]),
        ("AGREEMENTS", [_fact(agreement, told) for agreement in record.agreements]),
        ("COMMITMENTS", [_fact(commitment, told) for commitment in record.commitments]),
        ("REJECTED", [[(2, Text(f"{r.kind}: {r.reason}"))] for r in record.rejections]),
        ("SUSPICIOUS", [_suspicion(each) for each in record.suspicions]),
    ):
        if facts:
            yield 0, Text("")
            yield 0, Text(f"{heading} ({len(facts)})", style="bold cyan")
        for fact in facts:
            yield from fact
    yield from legend(told.values())


@dataclass(frozen=True)
class Told:
    """A fact in words: its headline, and the fields that say something by their names.

    `guesses` where the headline marks a name as a guess.
    """

    headline: str
    details: Mapping[str, str]
    guesses: bool


def tell(reading: LinkedReading) -> dict[str, Told]:
    """What there is to say of each fact, by its id, less its quote."""
    record, spellings = reading.record, Spellings(reading)
    facts: list[Fact] = [*record.events, *record.agreements, *record.commitments]
    return {fact.id: _told(fact, reading, spellings) for fact in facts}


def legend(told: Iterable[Told]) -> Iterator[Line]:
    """What the mark of a guess means, where there is one."""
    if any(each.guesses for each in told):
        yield 0, Text("")
        yield 0, Text(LEGEND, style="dim")


def _told(fact: Fact, reading: LinkedReading, spellings: Spellings) -> Told:
    guesses = False
    match fact:
        case GroundedEvent():
            title = spellings.title(fact)
            guesses = title != fact.title
            headline, details = _event(fact, title)
        case GroundedAgreement():
            headline, details = _agreement(fact)
        case _:
            headline, details = _commitment(fact)
    qualifiers = [f" [{term}]" for term in (fact.salience, fact.certainty) if term not in ("main", "asserted")]
    source = f"{fact.source_type}" + (f": {fact.source}" if fact.source else "")
    said = {name: value for name, value in details.items() if value}
    elsewhere = across(fact, reading.record.article.uri, reading.links)
    return Told(f"{headline}{''.join(qualifiers)}", {**said, "source": source, **elsewhere}, guesses)


def across(fact: Fact, uri: str, links: ArticleLinks) -> dict[str, str]:
    """What other articles tell of the same: other names of who took part, reports, what they differ on, a history."""
    said: dict[str, str] = {}
    if others := [
        f"{participant.name}: {', '.join(names)}"
        for participant, entity in zip(
            getattr(fact, "participants", ()), links.participants.get(fact.id, ()), strict=False
        )
        if entity.kind != ParticipantKind.COUNTRY
        and (names := [name for name in entity.names if name != participant.name])
    ]:
        said["other names"] = "; ".join(others)
    if occasion := links.occasions.get(fact.id):
        said["also reported in"] = "; ".join(f"{told.uri} ({told.id})" for told in occasion.reports if told.uri != uri)
        if occasion.conflicts:
            said["reports differ"] = "; ".join(
                f"{name}: {' / '.join(values)}" for name, values in occasion.conflicts.items()
            )
    if document := links.documents.get(fact.id):
        said["history"] = "; ".join(
            f"{told.status} {told.date or f'published {told.published}' if told.date or told.published else ''}".strip()
            + (" (here)" if told.uri == uri else f" ({told.uri} {told.id})")
            for told in document.versions
        )
    return said


def _fact(fact: Fact, told: Mapping[str, Told]) -> list[Line]:
    headline, details = told[fact.id].headline, told[fact.id].details
    return [
        (2, Text(f"{fact.id}  {headline}", style="bold")),
        *((6, Text(f"{name}: {value}")) for name, value in details.items()),
        (6, Text(f"“{fact.quote}”", style="green")),
    ]


def _suspicion(suspicion: Suspicion) -> list[Line]:
    return [(2, Text(suspicion.kind)), (6, Text(f"“{suspicion.quote}”", style="green"))]


def _date(text: str | None, edtf: str | None, basis: object) -> str | None:
    return text and (f"{edtf} ({basis}: {text})" if edtf else f"{text} ({basis})")


def _event(event: GroundedEvent, title: str) -> tuple[str, dict[str, Any]]:
    people = (
        f"{person.name}"
        + (f", {person.office}" if person.office else "")
        + f" [{person.represents or '?'}, {person.role}]"
        for person in event.participants
    )
    place = event.location and event.location + (f" [{event.location_country}]" if event.location_country else "")
    details = {
        "who": "; ".join(people),
        "when": _date(event.date_text, event.date, event.date_basis),
        "where": place,
        "topics": ", ".join(event.topics),
    }
    return f"{event.type} {event.status}: {title}", details


def _agreement(agreement: GroundedAgreement) -> tuple[str, dict[str, Any]]:
    details = {
        "parties": ", ".join(agreement.parties),
        "when": _date(agreement.date_text, agreement.date, agreement.date_basis),
        "valid for": agreement.valid_years and counted(agreement.valid_years, "year"),
        "topics": ", ".join(agreement.topics),
        "at": agreement.event_id,
    }
    return f"{agreement.type} {agreement.status}: {agreement.name}", details


def _commitment(commitment: GroundedCommitment) -> tuple[str, dict[str, Any]]:
    whom = "asked" if commitment.act is Act.REQUESTED else "to"
    asked = f" ({whom}: {', '.join(commitment.addressees)})" if commitment.addressees else ""
    details = {
        "by": ", ".join(commitment.actors) + asked,
        "deadline": _date(commitment.deadline_text, commitment.deadline, commitment.deadline_basis),
        "testable": "yes" if commitment.testable else "no",
        "topics": ", ".join(commitment.topics),
        "at": commitment.event_id,
        "carries out": commitment.agreement_id,
    }
    return f"{commitment.act}: {commitment.text}", details
