"""Records as entities of FollowTheMoney: people and organizations, events, articles as their proof.

An entity is a dict with `id`, `schema` and `properties`, each a list of texts, as the tools of that standard read them
line by line. Agreements become events of their signing; commitments and rejections have no schema and stay out. Ids are
hashes of what an entity is, so that the same person of two articles is one, and two exports are alike.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from typing import Any

import pycountry

from extractor.folding import fold
from schemas.article import ArticleInfo
from schemas.facts import Participant
from schemas.record import ArticleRecord, GroundedAgreement, GroundedEvent
from schemas.vocabulary import AgreementStatus, ParticipantKind, Sector

Entity = dict[str, Any]
SIGNED = {AgreementStatus.SIGNED, AgreementStatus.RENEWED, AgreementStatus.FINALISED}


def entities(records: Iterable[ArticleRecord]) -> Iterator[Entity]:
    """All entities, each once, behind those that it refers to."""
    seen: set[str] = set()
    for record in records:
        for entity in _of_record(record):
            if entity["id"] not in seen:
                seen.add(entity["id"])
                yield entity


def _of_record(record: ArticleRecord) -> Iterator[Entity]:
    article = _article(record.article)
    yield article
    for event in record.events:
        people = [_participant(one) for one in event.participants]
        yield from people
        yield _event(event, article, people)
    for agreement in record.agreements:
        if agreement.status in SIGNED:
            yield _signing(agreement, article)


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


def _participant(one: Participant) -> Entity:
    country = [_country(one.represents)]
    key = f"{fold(one.name)} {one.represents}"
    if one.kind is ParticipantKind.PERSON:
        return _entity("Person", key, name=[one.name], alias=[one.name_en], position=[one.office], country=country)
    if one.kind is ParticipantKind.COUNTRY:
        return _entity("PublicBody", one.represents or key, name=[one.name], alias=[one.name_en], country=country)
    schema = "Company" if one.sector is Sector.BUS else "Organization"
    return _entity(schema, key, name=[one.name], alias=[one.name_en], country=country)


def _event(event: GroundedEvent, article: Entity, people: Iterable[Entity]) -> Entity:
    return _entity(
        "Event",
        f"{article['id']} {event.id}",
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


def _signing(agreement: GroundedAgreement, article: Entity) -> Entity:
    return _entity(
        "Event",
        f"{article['id']} {agreement.id}",
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
