"""Whose an English official without a country is whom a foreigner meets in a town: of the country of the town.

In: a person of whom no country is printed, all people and lines, and the home country. Out: the country, None where
none is told.
"""

from __future__ import annotations

from typing import Any

from extractor.offline.grammar.lines import Line
from extractor.offline.people.counterparts import TOP
from extractor.offline.people.mentions import Mention
from extractor.offline.people.persons import UNKNOWN, Person
from extractor.offline.rules import Rules
from extractor.offline.visits.travel import ENVOYS
from extractor.phrases import Match
from schemas.article import Part

# Lists of words, one of which a sentence has that tells who met whom.
MEETING = ("meet_words", "talk_verbs", "talk_nouns", "calling")


def met_by_foreigner(
    person: Person, people: list[Person], lines: list[Line], home: str | None, rules: Rules
) -> str | None:
    """The country of the town in which an official without a country and a foreigner meet ("C Foreign Minister P met
    Prime Minister P in Islamabad", "The Indian ambassador called on Foreign Minister P in Nairobi").

    Where the article has a home country that is neither of both, only who is met is of the town: else the first may be
    of the home country himself.
    """
    if not rules.head_first or not person.labels or not all(m.titles for m in person.mentions[:1]):
        return None
    for mention in person.mentions:
        town = _town(mention, rules)
        if town is None or mention.counterpart:
            continue
        there = str(town.entry.country)
        others = [p for p in people if p is not person and any(_is_beside(m, mention, rules) for m in p.mentions)]
        sides = {p.side for p in others} - {None, UNKNOWN, there}
        printed = {m.side for p in others for m in p.mentions}
        countries = _named(lines)
        named = there in countries or any(not ENVOYS.isdisjoint(p.labels) for p in others)
        named = named or (not TOP.isdisjoint(person.labels) and len(countries) < 2)
        if not sides or there in printed or not named:
            continue
        ours = home in (None, there) or home in sides
        if ours or mention.first > min(m.first for p in others for m in p.mentions if m.line is mention.line):
            return there
    return None


def _is_beside(other: Mention, mention: Mention, rules: Rules) -> bool:
    """Whether another person stands in the sentence, and does not only tell it ("P confirmed that P was in L")."""
    if other.line is not mention.line:
        return False
    between = {word.key for word in other.line.words[other.last : mention.first]}
    return not (rules.words["that"] & between and (rules.words["telling_verbs"] | rules.words["confirming"]) & between)


def _town(mention: Mention, rules: Rules) -> Match[Any] | None:
    """The one town in which a sentence of the body puts a meeting, or the country of the visit during which it was."""
    line, lists = mention.line, rules.words
    keys = line.words.keys
    elsewhere = not keys.isdisjoint(lists["third_places"]) or any(p.entry.is_organization for p in line.places)
    if line.part is not Part.BODY or elsewhere or not rules.has(keys, *MEETING):
        return None
    towns = [p for p in line.places if p.first and _is_there(line, p, lists)]
    return towns[0] if len({p.entry.country for p in towns}) == 1 else None


def _is_there(line: Line, place: Match[Any], lists: dict[str, frozenset[str]]) -> bool:
    """Whether a sentence puts what it tells into a town, or into the country of a visit ("during his visit to C")."""
    before = [word.key for word in line.words[max(0, place.first - 2) : place.first]]
    if place.entry.is_city:
        return before[-1] in lists["inside_before"]
    visited = before[-1] == "to" and before[0] in lists["visit_nouns"]
    return visited and not place.entry.adjective and not place.entry.is_organization


def _named(lines: list[Line]) -> set[str]:
    """The countries that an article prints themselves, and not only their towns."""
    return {str(p.entry.country) for line in lines for p in line.places if p.entry.country and not p.entry.is_city}
