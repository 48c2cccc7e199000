"""Who travels with a visitor ("उनके साथ रक्षा मंत्री A भी आए हैं"), in Hindi.

In: a clause and the discourse so far, or a person of whom no country is printed. Out: the visit with its companions;
the side of who comes along.
"""

from __future__ import annotations

from itertools import pairwise

from extractor.offline.discourse import Discourse
from extractor.offline.grammar.clauses import TAIL, Clause
from extractor.offline.grammar.lines import Line
from extractor.offline.people.beside import is_partner
from extractor.offline.people.mentions import Mention as Named
from extractor.offline.people.persons import UNKNOWN, Person
from extractor.offline.rules import Rules
from extractor.offline.sides.sides import Member
from extractor.offline.talks.attending import with_him
from extractor.offline.talks.frames import Mention
from extractor.offline.visits.travel import TRAVEL, met_where_led
from extractor.offline.visits.trips import visit_of

# Lines back to the one that tells of the journey.
JOURNEY = 3
# What people are in a clause on their travels.
TRAVELLING = frozenset({"subject", "agent", "of"})
# What a clause tells of that companions take part in besides the journey.
OTHERWISE = frozenset({"talk_nouns", "talk_verbs", "host_words", "document_nouns", "exercise_nouns", "standing_by"})


def joined_visitors(clause: Clause, visitor: Member, code: str | None) -> list[Member]:
    """The first of each other country whose people Hindi joins to a traveller ("C के मंत्री P और C के मंत्री P भारत आए"): he
    travels for himself."""
    group = next((group for group in clause.groups if visitor in group.members), None)
    travel = group is not None and group.case in TRAVELLING
    if clause.rules.head_first or group is None or not travel or visitor.person is None:
        return []
    named = [m for m in group.members if m.person is not None and m.person.name and m.side]
    first = {m.side: m for m in reversed(named)}
    return [m for m in first.values() if m.side not in (visitor.side, code)][::-1]


def find_companions(clause: Clause, discourse: Discourse) -> Mention | None:
    """The visit spoken of last, where a clause says who else of the visitor's country travels."""
    visitor, own = discourse.visitor, clause.own_subject
    if clause.rules.head_first or visitor is None or own is None or not clause.lists.isdisjoint(OTHERWISE):
        return None
    if not (_goes_along(clause, discourse) or _is_of_delegation(clause)) or clause.has("negations"):
        return None
    others = tuple(
        member
        for member in own.members
        if member.person is not None and member.person.is_named and member.side == visitor.side
    )
    if not others or visitor.identity in {member.identity for member in others}:
        return None
    mention = visit_of(clause, own.first, visitor, None)
    mention.members, mention.destination, mention.reference, mention.date = others, discourse.visited, True, None
    return mention


def _goes_along(clause: Clause, discourse: Discourse) -> bool:
    """Whether the clause ends with the verb that somebody is or travels "with him"."""
    words, visitor = clause.rules.words, discourse.visitor
    him = with_him(clause.keys, clause.rules)
    beside = visitor is not None and any(
        member.identity == visitor.identity or _is_of_office(member, visitor)
        for group in clause.of_case("with")
        for member in group.members
    )
    verbs = words["travelling_along"] | words["copula"] | words["past_marks"]
    return (him or beside) and not verbs.isdisjoint(clause.keys[-TAIL:])


def _is_of_office(member: Member, visitor: Member) -> bool:
    """Whether a bare office, whoever is taken for its holder, is that of the visitor ("P भी राष्ट्रपति के साथ आए हैं")."""
    token = member.line.tokens[member.token]
    bare = member.person is not None and token.kind == "P" and token.value.name is None
    ours = visitor.person.labels if visitor.person is not None else ()
    return bare and not set(token.value.labels).isdisjoint(ours)


def _is_of_delegation(clause: Clause) -> bool:
    """Whether a clause says who is in the delegation that its line has with the visitor ("..., जिसमें A शामिल हैं")."""
    words, before = clause.rules.words, [token.key for token in clause.line.tokens[: clause.first]]
    inside = clause.keys[0] in words["in_it"] and clause.has("attending")
    return inside and with_him(before, clause.rules) and not words["delegation_nouns"].isdisjoint(before)


def _takes_along(line: Line, last: int, rules: Rules) -> bool:
    """Whether somebody travels to a place with the person whose name ends before a word ("... P के साथ भारत आएंगे")."""
    words, place = line.words, next((place for place in line.places if place.first == last + 2), None)
    if place is None or [word.key for word in words[last : last + 2]] != ["के", "साथ"]:
        return False
    return any(word.key in rules.words["adjacent_verbs"] for word in words[place.last : place.last + 1])


def _comes_to_talks(person: Person, people: list[Person], rules: Rules) -> str | None:
    """The side of who leads those with whom somebody comes to talks with a country ("P ने P के साथ C के मंत्री से भेंट की")."""
    for mention in person.mentions if not rules.head_first else ():
        words, at = mention.line.words, mention.last
        before = [(m.first, p.side) for p in people for m in p.mentions if m.line is mention.line]
        leader, side = min(before, key=lambda one: one[0])
        talks = rules.has(words.keys, "talk_nouns", "talk_verbs")
        if leader == mention.first or not talks or [word.key for word in words[at : at + 2]] != ["के", "साथ"]:
            continue
        met = next((p for p in mention.line.places if p.first == at + 2 and not p.entry.is_city), None)
        if met is None or side == UNKNOWN or met.entry.country in (side, None) or met.last == len(words):
            continue
        owned = met.entry.adjective or words[met.last].key in rules.words["genitive_all"]
        behind = [word.key for word in words[met.last :]]
        others = not rules.words["with_marks"].isdisjoint(behind) or ("के", "साथ") in pairwise(behind)
        if owned and others:
            return side
    return None


def _met_along(mention: Named, people: list[Person], rules: Rules) -> str | None:
    """The side of those besides whom Hindi says that somebody is met ("प्रधानमंत्री P सहित नेपाली समकक्ष P से")."""
    words, at = mention.line.words, mention.last
    if at == len(words) or words[at].key not in rules.words["along_with"]:
        return None
    near = (m for p in people for m in p.mentions if m.line is mention.line and at < m.first <= at + 3)
    met = next((m for m in near if m.side), None)
    return met.side if met is not None and is_partner(met, people, rules) else None


def told_on_journey(person: Person, people: list[Person], rules: Rules) -> str | None:
    """The side of who came to talks with others, or is met where a journey led."""
    along = (_met_along(m, people, rules) for m in person.mentions if not rules.head_first)
    if (side := next(filter(None, along), None)) is not None:
        return side
    led = (met_where_led(m, rules) for m in person.mentions if is_partner(m, people, rules))
    return _comes_to_talks(person, people, rules) or next(filter(None, led), None)


def side_of_companion(person: Person, people: list[Person], lines: list[Line], rules: Rules) -> str | None:
    """The side of the traveller with whom somebody comes of whom no country is printed."""
    if rules.head_first:
        return None
    first = min(person.mentions, key=lambda mention: (mention.line.number, mention.first))
    if _takes_along(first.line, first.last, rules):
        before = [
            (m.first, p.side) for p in people for m in p.mentions if m.line is first.line and m.first < first.first
        ]
        return min(before)[1] if before and min(before)[1] != UNKNOWN else None
    keys = first.line.words.keys
    if not rules.has(keys, "beside") or not rules.has(keys, "travelling_along", "copula", "past_marks"):
        return None
    if rules.has(keys, *OTHERWISE):
        return None
    words = first.line.words
    others = [(m.first, m.last, p.side) for p in people for m in p.mentions if m.line is first.line and p is not person]
    for _, last, side in others:
        if last < first.first and [word.key for word in words[last : last + 2]] == ["के", "साथ"]:
            return side if side != UNKNOWN else None
    if not with_him((word.key for word in words), rules):
        return None
    for line in reversed(lines[max(0, first.line.number - 1 - JOURNEY) : first.line.number - 1]):
        if rules.has(line.words.keys, *TRAVEL):
            told = [(m.first, p.side) for p in people for m in p.mentions if m.line is line and p is not person]
            if not told and not line.words.keys.isdisjoint(rules.words["he"]):
                # "वह बुधवार को रवाना हुए थे": who that is, an earlier line says.
                continue
            side = min(told)[1] if told else None
            return side if side != UNKNOWN else None
    return None
