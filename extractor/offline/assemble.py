"""The facts of a reading: occasions become events, papers agreements, undertakings commitments.

In: a `Reading`. Out: `ArticleFacts` whose printed values stand in the article and whose references fit.
"""

from __future__ import annotations

from extractor.offline.commitments.commitments import build_commitments
from extractor.offline.documents.agreements import build_agreements
from extractor.offline.occasions.events import build_events
from extractor.offline.occasions.titles import signing_title
from extractor.offline.reading import Reading
from extractor.offline.topics import in_order
from schemas.facts import Agreement, ArticleFacts, Commitment, Event
from schemas.vocabulary import AgreementType, Certainty, EventType, Topic


def assemble(reading: Reading) -> ArticleFacts:
    """All facts of the article in the order of their first mention."""
    events, ids = build_events(reading)
    agreements, named = build_agreements(reading, ids)
    # What a document carries was undertaken where the document was signed.
    at = {agreement.id: agreement.event_id for agreement in agreements}
    commitments = [
        one
        if one.event_id or one.certainty is Certainty.DENIED or (event_id := at.get(one.agreement_id or "")) is None
        else one.model_copy(update={"event_id": event_id})
        for one in build_commitments(reading, ids, named)
    ]
    made: dict[str | None, set[Topic]] = {}
    facts: list[Agreement | Commitment] = [*agreements, *commitments]
    for fact in facts:
        made.setdefault(fact.event_id, set()).update(fact.topics)
    return ArticleFacts(
        events=tuple(_with_topics(_titled(event, agreements), made.get(event.id, set())) for event in events),
        agreements=tuple(_of_points(agreement, commitments) for agreement in agreements),
        commitments=tuple(commitments),
    )


def _titled(event: Event, agreements: list[Agreement]) -> Event:
    """A signing is called by the English name of what was signed."""
    if event.type is not EventType.SIGNING:
        return event
    signed = [agreement.name_en for agreement in agreements if agreement.event_id == event.id]
    if not signed:
        return event
    return event.model_copy(update={"title": signing_title(event.title, signed)})


def _of_points(agreement: Agreement, commitments: list[Commitment]) -> Agreement:
    """A joint statement is about its points."""
    if agreement.type is not AgreementType.JOINT_STATEMENT:
        return agreement
    found = {topic for one in commitments if one.agreement_id == agreement.id for topic in one.topics}
    topics = {*agreement.topics, *found}
    return agreement.model_copy(update={"topics": in_order(topics)})


def _with_topics(event: Event, made: set[Topic]) -> Event:
    """An event dealt with the topics of whatever was signed or undertaken at it."""
    found = made.union(event.topics)
    return event.model_copy(update={"topics": in_order(found)}) if len(found) > len(event.topics) else event
