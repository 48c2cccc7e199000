"""English articles of our own, of Thursday 14 March 2024, and what is found in them."""

from __future__ import annotations

from extractor.offline import extract_facts
from extractor.reading import read_text
from schemas.facts import ArticleFacts

# Type, status, printed date, printed place and names of those who take part.
Told = tuple[str, str, str | None, str | None, list[str]]


def facts_of(*paragraphs: str, headline: str = "India steps up its defence diplomacy") -> ArticleFacts:
    text = "\n\n".join((headline, *paragraphs)) + "\n"
    return extract_facts(read_text(text, "article", published_at="2024-03-14"))


def told(*paragraphs: str) -> list[Told]:
    """All events of an article."""
    return [
        (e.type.value, e.status.value, e.date_text, e.location, [who.name for who in e.participants])
        for e in facts_of(*paragraphs).events
    ]


def people_of(facts: ArticleFacts) -> list[tuple[str, str | None, str | None]]:
    """Name, office and side of all who take part in the events."""
    return [(p.name, p.office, p.represents) for event in facts.events for p in event.participants]
