"""One article with its record and its links -> its values on the page."""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import regex

from db.queries import Entity, LinkedReading
from extractor.marks import marked
from extractor.report.values import Days, Mark, PrintedDate, Shown, ShownArticle, Who
from extractor.spelling import Spellings
from schemas.facts import Participant
from schemas.record import (
    Dated,
    GroundedAgreement,
    GroundedCommitment,
    GroundedEvent,
    Rejection,
)
from schemas.vocabulary import DateBasis, ParticipantKind

# Anything else, `javascript:` above all, is shown as text.
LINK = regex.compile(r"https?://[^\s<>\"'`\\]+", regex.IGNORECASE)
WIDE = regex.compile(r"[\U00010000-\U0010ffff]")
NOT_LATIN = regex.compile(r"\p{L}(?<!\p{Latin})")
# Where a rejected fact says what it is about, in the order of preference.
NAMING = ("title", "name", "text")
Offset = Callable[[int], int]


def show_article(reading: LinkedReading) -> ShownArticle:
    """All values of an article; people have the numbers of the entities that they are."""
    article, record = reading.article, reading.record
    info = article.info
    days = _days(*info.published_days, of="article")
    at = utf16_offsets(article.text)
    return ShownArticle(
        uri=info.uri,
        link=info.uri if LINK.fullmatch(info.uri) else None,
        title=info.title,
        outlet=info.outlet,
        author=info.author,
        agency=info.agency,
        language=info.language,
        published=None if info.published_at is None else str(info.published_at),
        published_source=None if info.published_at is None else info.published_source.value,
        day=days and days.first,
        model=record.extraction.model,
        text=article.text,
        sentences=tuple((at(each.start), at(each.end), each.paragraph, each.part.value) for each in article.sentences),
        items=tuple(_Items(reading, days, at).shown()),
    )


def utf16_offsets(text: str) -> Offset:
    """Maps offsets in code points to offsets in UTF-16 units: characters beyond U+FFFF count twice."""
    wide = [match.start() for match in WIDE.finditer(text)]
    return lambda offset: offset + bisect_left(wide, offset)


def language_of(text: str, article_language: str) -> str:
    """Labels are English or in the language of the article; its script tells which."""
    return article_language if NOT_LATIN.search(text) else "en"


def _days(first: date | None, last: date | None, of: Any) -> Days | None:
    """Open ends are left at the end that is known."""
    start, end = first or last, last or first
    return Days(first=start, last=end, of=of) if start and end else None


def _printed_date(text: str | None, edtf: str | None, basis: DateBasis) -> PrintedDate | None:
    return PrintedDate(text=text, edtf=edtf, basis=basis.value) if text else None


class _Items:
    """The items of one article, which refer to each other."""

    def __init__(self, reading: LinkedReading, published: Days | None, offset: Offset) -> None:
        self._article, self._record, self._links = reading
        self._published = published
        self._offset = offset
        self._spellings = Spellings(reading)
        self._spans = {each.id: each.spans for each in marked(self._article, self._record)}
        self._events: dict[str, Shown] = {}

    def shown(self) -> Iterator[Shown]:
        for event in self._record.events:
            self._events[event.id] = self._event(event)
        yield from self._events.values()
        yield from map(self._agreement, self._record.agreements)
        yield from map(self._commitment, self._record.commitments)
        for number, rejection in enumerate(self._record.rejections, start=1):
            yield self._rejection(f"R{number}", rejection)
        for number, suspicion in enumerate(self._record.suspicions, start=1):
            id_ = f"S{number}"
            yield Shown(
                id=id_,
                kind="suspicious",
                type=suspicion.kind.value,
                title=suspicion.kind.meaning,
                title_language="en",
                marks=self._marks(id_),
                days=self._published,
            )

    def _marks(self, id_: str) -> tuple[Mark, ...]:
        return tuple((self._offset(span.start), self._offset(span.end)) for span in self._spans[id_])

    def _common(self, fact: GroundedEvent | GroundedAgreement | GroundedCommitment) -> dict[str, Any]:
        return {
            "id": fact.id,
            "marks": self._marks(fact.id),
            "salience": fact.salience.value,
            "certainty": fact.certainty.value,
            "source_type": fact.source_type.value,
            "source": fact.source,
            "topics": tuple(topic.value for topic in fact.topics),
        }

    def _days_of(self, fact: Dated | None, event: Shown | None) -> Days | None:
        """Its own days, else those of the event it belongs to, else the day of the article."""
        own = _days(fact.date_min, fact.date_max, of="fact") if fact else None
        if own or not (event and event.days):
            return own or self._published
        return event.days.model_copy(update={"of": "event"}) if event.days.of == "fact" else event.days

    def _event(self, event: GroundedEvent) -> Shown:
        entities = self._links.participants.get(event.id, ())
        who = tuple(map(self._who, event.participants, entities))
        occasion = self._links.occasions.get(event.id)
        organizations = {participant.represents for participant in event.participants} - {None, *event.countries}
        return Shown(
            **self._common(event),
            kind="event",
            type=event.type.value,
            status=event.status.value,
            title=self._spellings.title(event),
            title_language=language_of(event.title, self._article.info.language),
            sides=(*event.countries, *sorted(filter(None, organizations))),
            who=who,
            persons=tuple(dict.fromkeys(each.person for each in who if each.person is not None)),
            date=_printed_date(event.date_text, event.date, event.date_basis),
            days=self._days_of(event, None),
            place=event.location,
            place_country=event.location_country,
            occasion=occasion and occasion.id,
        )

    def _agreement(self, agreement: GroundedAgreement) -> Shown:
        event = self._events.get(agreement.event_id or "")
        document = self._links.documents.get(agreement.id)
        return Shown(
            **self._common(agreement),
            kind="agreement",
            type=agreement.type.value,
            status=agreement.status.value,
            title=agreement.name,
            title_language=self._article.info.language,
            title_en=agreement.name_en if agreement.name_en != agreement.name else None,
            sides=agreement.parties,
            persons=event.persons if event else (),
            date=_printed_date(agreement.date_text, agreement.date, agreement.date_basis),
            days=self._days_of(agreement, event),
            valid_years=agreement.valid_years,
            event=agreement.event_id,
            document=document and document.id,
        )

    def _commitment(self, commitment: GroundedCommitment) -> Shown:
        event = self._events.get(commitment.event_id or "")
        return Shown(
            **self._common(commitment),
            kind="commitment",
            type=commitment.act.value,
            title=commitment.text,
            title_language=language_of(commitment.text, self._article.info.language),
            sides=commitment.actors,
            asked=commitment.addressees,
            persons=event.persons if event else (),
            date=_printed_date(commitment.deadline_text, commitment.deadline, commitment.deadline_basis),
            days=self._days_of(None, event),
            testable=commitment.testable,
            event=commitment.event_id,
            agreement=commitment.agreement_id,
        )

    def _rejection(self, id_: str, rejection: Rejection) -> Shown:
        """What was refused, as the extractor put it; it rests on the sentences that it cited, where they exist."""
        named = (rejection.payload.get(field) for field in NAMING)
        title = _printed(next((value for value in named if isinstance(value, str) and value), rejection.reason))
        return Shown(
            id=id_,
            kind="rejected",
            type=rejection.kind.value,
            title=title,
            title_language=language_of(title, self._article.info.language),
            status=rejection.reason,
            marks=self._marks(id_),
            days=self._published,
            payload=tuple((_printed(field), _printed(value)) for field, value in rejection.payload.items() if value),
        )

    def _who(self, participant: Participant, entity: Entity) -> Who:
        latin = self._spellings.latin(participant)
        return Who(
            name=participant.name,
            name_en=latin if latin != participant.name else None,
            kind=participant.kind.value,
            office=participant.office,
            represents=participant.represents,
            role=participant.role.value,
            person=entity.id if participant.kind is ParticipantKind.PERSON else None,
        )


def _printed(value: object) -> str:
    """What a model wrote may hold half a character, which no file can carry."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
