"""Whose an English official is by the pair of countries of which an article tells: "the Kenya-Oman partnership".

In: a person of whom no country is printed, all people and lines. Out: the country that the article joins with that of
whom he is told of with, None where it joins none or several with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import itemgetter
from typing import Any

from extractor.offline.grammar.lines import Line, have
from extractor.offline.people.mentions import Mention
from extractor.offline.people.persons import UNKNOWN, Person
from extractor.offline.people.speaking_for import countries_met
from extractor.offline.rules import Rules
from extractor.phrases import Match

# What a country has in talks ("from the C side").
SIDES = frozenset({"side", "delegation"})
# Words between two countries with "ties with" between them at most.
TIES = 7
# Sentences back to the one that tells who received whom.
RECEIVED = 5
# What joins two countries into a pair.
JOINTS = frozenset({"-", "–", "and", "&"})


def other_of_pair(person: Person, people: Sequence[Person], lines: Sequence[Line], rules: Rules) -> str | None:
    """The country joined with that of the one other side in the sentence where an official is first named."""
    if not rules.head_first or not person.mentions:
        return None
    line = min((mention.line for mention in person.mentions), key=lambda one: one.number)
    if have(line.words, rules.words["attending"]) and not have(line.words, rules.words["meet_words"]):
        # Those who "were also present" beside him may be his own.
        return None
    known = (p.side for p in people if p is not person and any(m.line is line for m in p.mentions))
    met = {side for side in known if side and side != UNKNOWN}
    # "His visit to C, where he met P and P".
    met = met or {str(p.entry.country) for p in line.places if p.first and line.words[p.first - 1].key == "to"}
    met = met or countries_met(person, rules)
    pairs = {frozenset(pair) for one in lines for pair in _pairs(one)}
    others = {code for pair in pairs if len(met & pair) == 1 for code in pair - met}
    return others.pop() if len(others) == 1 else None


def received_by(person: Person, people: Sequence[Person], lines: Sequence[Line], rules: Rules) -> str | None:
    """The side of who receives a guest, for those of no country who "attended the meeting" told of next."""
    for mention in person.mentions if rules.head_first else ():
        words, number = mention.line.words, mention.line.number
        attended = any(word.key in rules.words["attending"] for word in words[: mention.first])
        if not attended or words.keys.isdisjoint(rules.words["talk_nouns"]):
            continue
        for line in lines[max(0, number - 1 - RECEIVED) : number - 1]:
            verb = next((at for at, word in enumerate(line.words) if word.key in rules.words["host_words"]), 0)
            hosts = [(m.first, p.side) for p in people for m in p.mentions if m.line is line and m.first < verb]
            if hosts and (side := min(hosts, key=itemgetter(0))[1]) not in (None, UNKNOWN):
                return side
    return None


def host_of_guest(person: Person, people: Sequence[Person], lines: Sequence[Line], rules: Rules) -> str | None:
    """The side of who received somebody before, for who English says received "the guest" or on whom he called ("Later,
    the guest was received by the Deputy Prime Minister, P")."""
    for mention in person.mentions if rules.head_first else ():
        words, number = mention.line.words, mention.line.number
        if words.keys.isdisjoint(rules.words["host_words"] | rules.words["calling"] | rules.words["meet_words"]):
            continue
        guests = [m for m in rules.phrases["pronoun"].find(words[: mention.first]) if m.entry == "guest"]
        if not guests or any(m.line is mention.line and m.first < mention.first for p in people for m in p.mentions):
            continue
        before = words[guests[-1].last : mention.first]
        if not have(before, rules.words["host_words"] | rules.words["calling"] | rules.words["meet_words"]):
            continue
        for line in reversed(lines[: number - 1]):
            verb = next((at for at, word in enumerate(line.words) if word.key in rules.words["host_words"]), 0)
            here = [(m.first, p.side) for p in people for m in p.mentions if m.line is line]
            hosts = [side for at, side in sorted(here, key=itemgetter(0)) if at < verb and side not in (None, UNKNOWN)]
            met = {side for at, side in here if at > verb} - {None, UNKNOWN}
            if hosts and met and hosts[0] not in met:
                return hosts[0]
    return None


def from_side(person: Person, rules: Rules) -> str | None:
    """The country whose side those before it are said to be from ("were attended by P and P from the C side")."""
    for mention in person.mentions if rules.head_first else ():
        line, words = mention.line, mention.line.words
        for place in line.places:
            marks = [word.key for word in words[max(0, place.first - 2) : place.first]]
            sided = place.last < len(words) and words[place.last].key in SIDES
            if not sided or marks != ["from", "the"] or place.first - 2 < mention.last or not place.entry.country:
                continue
            between = words[mention.last : place.first - 2]
            if not have(between, rules.words["clause_verbs"]) and not any(
                mention.last <= other.first < place.first for other in line.places
            ):
                return str(place.entry.country)
    return None


def _pairs(line: Line) -> Iterator[tuple[str, str]]:
    """The countries that stand in pairs on a line ("Kenya-Oman", "between Kenya and Oman"), and not in threes."""
    countries = [place for place in line.places if place.entry.country and not place.entry.is_city]
    joints = [_joint(line, one, other) for one, other in pairwise(countries)]
    for at, (one, other) in enumerate(pairwise(countries)):
        alone = not any(joints[max(0, at - 1) : at] + joints[at + 1 : at + 2])
        if joints[at] in JOINTS and alone and one.entry.country != other.entry.country:
            yield str(one.entry.country), str(other.entry.country)


def _joint(line: Line, one: Match[Any], other: Match[Any]) -> str | None:
    """The hyphen, the comma or "and" that alone stands between two countries, or what ties them ("C's ties with C")."""
    between = [word.key for word in line.words[one.last : other.first] if word.key != "the"]
    if between[:2] == ["'", "s"] and between[-1:] == ["with"] and len(between) <= TIES:
        return "-"
    return between[0] if len(between) == 1 and between[0] in JOINTS | {","} else None


def with_own_officer(person: Person, complete: list[list[Mention]], rules: Rules) -> str | None:
    """The side of the one whom "and" joins to him where both open a sentence and met others ("Minister P and the C
    forces' commander, P, met with the C minister P")."""
    for mentions in complete:
        if len(mentions) < 3 or mentions[0].person is not person or mentions[0].first or not mentions[1].side:
            continue
        one, two, *others = mentions
        between = [w.key for w in one.line.words[one.last : two.first] if w.key not in rules.words["articles"]]
        met = any(m.side not in (None, two.side) and is_met(m, rules) for m in others)
        if between == ["and"] and met and not two.counterpart:
            return two.side
    return None


def is_met(mention: Mention, rules: Rules) -> bool:
    """Whether the words right before somebody say that another met him ("called on P", "held talks with P")."""
    at = mention.first
    while at > 0 and mention.line.words[at - 1].key in rules.words["articles"]:
        at -= 1
    before = [word.key for word in mention.line.words[max(0, at - 2) : at]]
    if before[-1:] == ["including"] or before == ["to", "include"]:
        return have(mention.line.words[:at], rules.words["met_before"] | rules.words["talk_nouns"])
    talked = rules.words["talk_nouns"] | rules.words["meet_words"]
    if before[-1:] == ["with"]:
        return before[0] in talked
    return bool(before) and before[-1] in rules.words["met_before"]
