"""Whom an article finds in the seat of a foreign government ("पेंटागन में रक्षा मंत्री NAME से"), of whom that tells, and who
only meets him who leads the home government.

In: a mention of a person of whom no country is printed. Out: the country of the seat, or None; yes or no.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractor.offline.people.counterparts import TOP
from extractor.offline.people.mentions import Mention
from extractor.offline.people.persons import Person
from extractor.offline.rules import Rules

# Words from who acts to the prime minister whom he asks, at most.
NEAR = 6


def seated(person: Person, people: list[Person], rules: Rules) -> str | None:
    """The country of the seat in which somebody is met or receives, or of the one that tells of its president."""
    if rules.head_first:
        return None
    return next(filter(None, (_country(mention, people, rules) for mention in person.mentions)), None)


def _country(mention: Mention, people: list[Person], rules: Rules) -> str | None:
    words, lists = mention.line.words, rules.words
    before = [place for place in mention.line.places if place.last <= mention.first]
    if not before or words[before[-1].last - 1].key not in lists["seats"] or not before[-1].entry.is_city:
        return None
    seat = before[-1]
    others = (m for p in people if p is not mention.person for m in p.mentions if m.line is mention.line)
    if any(seat.last <= m.first < mention.first for m in others):
        return None
    behind = words[mention.last].key if mention.last < len(words) else ""
    if words[seat.last].key in lists["inside"]:
        receives = behind in lists["asks"] and not mention.line.words.keys.isdisjoint(lists["host_words"])
        met = behind in lists["with_marks"] or [w.key for w in words[mention.last : mention.last + 2]] == ["के", "साथ"]
        return str(seat.entry.country) if receives or met else None
    tells = words[seat.last].key in lists["asks"] and not mention.line.words.keys.isdisjoint(lists["that"])
    return str(seat.entry.country) if tells and not (TOP - {"Prime Minister"}).isdisjoint(mention.labels) else None


def yields_to_premier(person: Person, people: Sequence[Person]) -> bool:
    """Whether English tells that a president without a country met a prime minister without one: this one leads the
    home side ("President P met Prime Minister P at the summit")."""
    lines = {mention.line.number for mention in person.mentions}
    premiers = (other for other in people if "Prime Minister" in other.labels and other is not person)
    unmarked = (o for o in premiers if not any(mention.side for mention in o.mentions))
    return set(person.labels) == {"President"} and any(m.line.number in lines for o in unmarked for m in o.mentions)


def asks_premier(person: Person, people: Sequence[Person], rules: Rules) -> bool:
    """Whether Hindi tells that a president without a country asked or rang up a prime minister without one
    ("राष्ट्रपति P ने प्रधानमंत्री P से आग्रह किया"): only that of the home country needs no country."""
    lists = rules.words
    if rules.head_first or set(person.labels) != {"President"}:
        return False
    dealing = lists["asking_words"] | lists["call_words"] | lists["invitations"]
    premiers = [other for other in people if "Prime Minister" in other.labels and other is not person]
    met = [m for other in premiers if not any(m.side for m in other.mentions) for m in other.mentions]
    for mention in person.mentions:
        words = mention.line.words
        acts = mention.last < len(words) and words[mention.last].key in lists["asks"]
        told = acts and not words.keys.isdisjoint(dealing)
        if told and any(m.line is mention.line and mention.last < m.first <= mention.last + NEAR for m in met):
            return True
    return False
