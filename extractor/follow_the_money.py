"""Records as entities of FollowTheMoney: people and organizations, events, articles as their proof.

An entity is a dict with `id`, `schema` and `properties`, each a list of texts, as the tools of that standard read them
line by line. What is linked across articles is one entity: a person with all names and offices, an occasion with its
reports as proofs, the signing of a document. What is denied, called off or only proposed, commitments and rejections
have no schema and stay out. Ids are hashes of what an entity is, so that two exports of the same facts are alike.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import pycountry

from db.queries import Entity as Linked
from db.queries import LinkedReading
from extractor.folding import fold
from schemas.article import ArticleInfo
from schemas.record import GroundedAgreement, GroundedEvent
from schemas.vocabulary import AgreementStatus, Certainty, EventStatus, ParticipantKind

Entity = dict[str, Any]
SIGNED = {AgreementStatus.SIGNED, AgreementStatus.RENEWED, AgreementStatus.FINALISED}
REAL = {EventStatus.OCCURRED, EventStatus.ONGOING, EventStatus.SCHEDULED}


def entities(readings: Iterable[LinkedReading]) -> Iterator[Entity]:
    """All entities, each once, behind those that it refers to; what several articles tell comes last."""
    seen: set[str] = set()
    told: dict[str, Entity] = {}
    for reading in readings:
        for entity, shared in _of_reading(reading):
            if shared:
                told[entity["id"]] = _joined(told.get(entity["id"], entity), entity)
            elif entity["id"] not in seen:
                seen.add(entity["id"])
                yield entity
    yield from told.values()


def _of_reading(reading: LinkedReading) -> Iterator[tuple[Entity, bool]]:
    """Entities of one article, and whether others may add to them."""
    _, record, links = reading
    article = _article(record.article)
    yield article, False
    for event in record.events:
        if event.status not in REAL or event.certainty is Certainty.DENIED:
            continue
        people = list(map(_participant, links.participants.get(event.id, ())))
        yield from ((person, False) for person in people)
        occasion = links.occasions.get(event.id)
        first = occasion.reports[0] if occasion else (record.article.uri, event.id)
        yield _event(event, first, article, people), occasion is not None
    for agreement in record.agreements:
        if agreement.status in SIGNED and agreement.certainty is not Certainty.DENIED:
            document = links.documents.get(agreement.id)
            named = document.versions[0] if document else (record.article.uri, agreement.id)
            yield _signing(agreement, named, article), document is not None


def _joined(one: Entity, other: Entity) -> Entity:
    """One entity with the values of both, each once."""
    names = [*one["properties"], *(name for name in other["properties"] if name not in one["properties"])]
    values = {
        name: list(dict.fromkeys([*one["properties"].get(name, ()), *other["properties"].get(name, ())]))
        for name in names
    }
    return {**one, "properties": values}


def _entity(schema: str, key: str, **properties: Iterable[str | None]) -> Entity:
    given = {name: [value for value in values if value] for name, values in properties.items()}
    digest = hashlib.sha256(f"{schema} {key}".encode("utf-8", "backslashreplace")).hexdigest()
    return {
        "id": f"dfe-{digest[:40]}",
        "schema": schema,
        "properties": {name: list(dict.fromkeys(values)) for name, values in given.items() if values},
    }


def _article(info: ArticleInfo) -> Entity:
    published = None if info.published_at is None else str(info.published_at)[:10]
    address = info.uri if info.uri.startswith(("http://", "https://")) else None
    return _entity(
        "Article",
        info.uri,
        title=[info.title],
        fileName=[None if address else info.uri],
        sourceUrl=[address],
        publisher=[info.outlet],
        author=[info.author],
        date=[published],
        language=[_language(info.language)],
    )


def _participant(linked: Linked) -> Entity:
    """Who took part, under all names that articles give; the first of them is whose name it has."""
    country = [_country(linked.represents)]
    key = f"{fold(linked.name)} {linked.represents}"
    named: dict[str, Iterable[str | None]] = {
        "name": [linked.name],
        "alias": [name for name in (*linked.names, linked.name_en) if name != linked.name],
    }
    if linked.kind == ParticipantKind.PERSON:
        return _entity("Person", key, **named, position=linked.offices, country=country)
    if linked.kind == ParticipantKind.COUNTRY:
        return _entity("PublicBody", linked.represents or key, **named, country=country)
    schema = "Company" if linked.is_company else "Organization"
    return _entity(schema, key, **named, country=country)


def _event(event: GroundedEvent, first: Sequence[object], article: Entity, people: Iterable[Entity]) -> Entity:
    """An event under what the first article says of it."""
    return _entity(
        "Event",
        f"event {first[0]} {first[1]}",
        name=[event.title],
        date=[_day(event.date)],
        startDate=[event.date_min.isoformat() if event.date_min else None],
        endDate=[event.date_max.isoformat() if event.date_max else None],
        location=[event.location],
        country=map(_country, event.countries),
        involved=[person["id"] for person in people],
        proof=[article["id"]],
        summary=[event.quote],
    )


def _signing(agreement: GroundedAgreement, first: Sequence[object], article: Entity) -> Entity:
    return _entity(
        "Event",
        f"agreement {first[0]} {first[1]}",
        name=[agreement.name_en or agreement.name],
        alias=[agreement.name],
        date=[_day(agreement.date)],
        country=map(_country, agreement.parties),
        proof=[article["id"]],
        summary=[agreement.quote],
    )


def _day(edtf: str | None) -> str | None:
    """A year, a month or a day; an interval is in the first and the last day."""
    return None if edtf is None or "/" in edtf else edtf


def _country(code: str | None) -> str | None:
    """FollowTheMoney writes countries as two small letters; organizations are none."""
    country = pycountry.countries.get(alpha_3=code) if code else None
    return country.alpha_2.lower() if country else None


def _language(code: str) -> str:
    """FollowTheMoney writes languages as three letters."""
    language = pycountry.languages.get(alpha_2=code) if len(code) == 2 else None
    return str(language.alpha_3) if language else code
