"""Exercises that English tells of by a relative clause or a participle behind their names.

In: a clause and the discourse so far. Out: the exercise ("Exercise NAME, which the two navies began off L on D, is in
progress", "Exercise NAME, in which C and C practise rescue, is due to start on D", "the exercise NAME, to be hosted by
the C Navy off L next month").
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extractor.offline.discourse import Discourse, sides
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import Line, Token, have
from extractor.offline.grammar.moods import is_yet_to_come
from extractor.offline.grammar.relatives import closing_comma
from extractor.offline.sides.sides import Group, Member, countries_of, member_of
from extractor.offline.talks.frames import Mention
from schemas.vocabulary import EventStatus, EventType, ParticipantKind

# Tokens before "which" among which the exercise is named ("Exercise NAME NAME, in which").
NAMED = 7
# Tokens behind an exercise among which it is "to be hosted", and from there to who hosts it.
HOSTED = 8
# Tokens among which the verb of what goes on behind the relative clause stands.
VERB = 6


def find_described(clause: Clause, discourse: Discourse) -> Mention | None:
    """The exercise of which a relative clause says who holds it, and the sentence, or that clause, when."""
    tokens, which = clause.line.tokens, clause.first - 1
    if not clause.rules.head_first or which < 1 or tokens[which].key != "which":
        return None
    if not have(tokens[max(0, which - NAMED) : which], clause.rules.words["exercise_nouns"]):
        return None
    closing = closing_comma(tokens, which)
    closing = closing if closing is not None and _goes_on(clause, closing + 1) else None
    end = clause.last if closing is None else min(closing, clause.last)
    members = _who_drills(clause, discourse, end)
    trained = not clause.words.isdisjoint(clause.rules.words["drilled"]) and clause.status is EventStatus.OCCURRED
    # "Which opened on D and involves troops from C, C and C".
    several = trained or clause.has("drill_involving")
    if len(sides(members)) != 2 and not (several and len(sides(members)) > 2):
        return None
    told = None if closing is None else _told(clause, closing + 1, clause.last)
    inside = _told(clause, clause.first, end)
    told = _with_day(told, inside) or inside
    if told is None and trained:
        # "In which the navies of C, C and C trained in mine clearance".
        told = next(iter(clause.where("drilled"))), EventStatus.OCCURRED, None
    if told is None:
        return None
    at, status, date = told
    mention = Mention(EventType.EXERCISE, clause, at, members, status, date)
    mention.earlier = clause.line.tells_earlier(clause.rules)
    return mention


Verb = tuple[int, EventStatus, Token | None]


def _goes_on(clause: Clause, first: int) -> bool:
    """Whether a verb right behind the comma goes on with the sentence (", is in progress", ", was put off")."""
    words, token = clause.rules.words, clause.line.tokens[first]
    listed = ("copula", "were", "future_marks", "present_travel", "begun", "auxiliaries", "held", "exercise_verbs")
    return first < clause.last and any(token.key in words[name] for name in listed)


def _with_day(told: Verb | None, inside: Verb | None) -> Verb | None:
    """What goes on has begun on the day that the relative clause tells."""
    if told is None or told[1] is not EventStatus.ONGOING or told[2] is not None or inside is None:
        return told
    return told[0], told[1], inside[2]


def _told(clause: Clause, first: int, last: int) -> Verb | None:
    """What tokens of a clause say of an exercise: that it goes on, is due, began, was held or was called off."""
    tokens, words = clause.line.tokens, clause.rules.words
    date = next((tokens[at] for at in clause.dates if first <= at < last), None)
    for at in range(first, min(last, first + VERB + NAMED)):
        keys = [token.key for token in tokens[at : min(last, at + 3)]]
        if _is_under_way(keys) or keys[0] in words["going_on_now"] | words["lasting"]:
            return at, EventStatus.ONGOING, None
        off = keys[0] in words["fallen_through"] or (keys[0] in words["calling_off"] and "off" in keys)
        if off and have(tokens[first:at], words["passive_marks"]):
            return at, EventStatus.CANCELLED, date if date is not None and date.start < tokens[at].start else None
        begins = keys[0] in words["to_begin"] or keys[0] in words["held"]
        if begins and date is not None and _is_due(tokens[first : at + 1], clause):
            return at, EventStatus.SCHEDULED, date
        if is_yet_to_come(clause, at, date) and keys[0] not in words["copula"]:
            return at, EventStatus.SCHEDULED, date
        opened = keys[0] == "opened" and clause.has("drill_involving")
        if (keys[0] in words["begun"] or opened) and date is not None:
            return at, EventStatus.ONGOING, date
        if keys[0] in words["drill_done"] and date is not None:
            return at, EventStatus.OCCURRED, date
    return None


def _is_under_way(keys: list[str]) -> bool:
    """Whether words say that something goes on ("in progress", "under way")."""
    return ("in", "progress") in pairwise(keys[:2]) or ("under", "way") in pairwise(keys[:2])


def _is_due(tokens: Sequence[Token], clause: Clause) -> bool:
    """Whether words up to a verb put it ahead ("is due to start", "will be held")."""
    words, keys = clause.rules.words, {token.key for token in tokens[:-1]}
    return not keys.isdisjoint(words["will"]) or ("to" in keys and not keys.isdisjoint(words["copula"]))


def _who_drills(clause: Clause, discourse: Discourse, end: int) -> tuple[Member, ...]:
    """The countries or services that act in a relative clause, which ends at a token; one with who acted before it."""
    groups = [g for g in clause.groups if g.first < end and g.case in ("subject", "agent", "of", "between")]
    named = tuple(m for g in groups for m in both_of(clause, g, discourse) if m.kind is not ParticipantKind.PERSON)
    before = countries_of(clause.inherited.members) if clause.inherited is not None else ()
    hosts = len(sides(named)) == 1 and have(clause.line.tokens[clause.first : end], clause.rules.words["drill_hosting"])
    return (*named, *before) if hosts and len(sides(before)) == 1 else named


def both_of(clause: Clause, group: Group, discourse: Discourse) -> tuple[Member, ...]:
    """The members of a group; "the two navies" are those that the article has named, else their countries."""
    members = discourse.members(group)
    if group.dual != "countries":
        return members
    countries = countries_of(members) or countries_of(discourse.countries())
    kinds = {word.key for word in _words(clause.line, group.first)} & clause.rules.words["plural_services"]
    services = _services_before(clause.line, {_singular(kind) for kind in kinds}) if kinds else {}
    found = tuple(services[m.side] for m in countries if m.side in services)
    return found if len(found) == len(countries) else countries


def _singular(kind: str) -> str:
    return f"{kind.removesuffix('ies')}y" if kind.endswith("ies") else kind.removesuffix("s")


def _services_before(line: Line | None, kinds: set[str]) -> dict[str | None, Member]:
    """The services of a kind ("navy") that the article named up to a line, by their countries."""
    found: dict[str | None, Member] = {}
    while line is not None:
        for at in line.found if "S" in line.kinds else ():
            member = member_of(line, at) if line.tokens[at].kind == "S" else None
            if member is not None and any(word.key in kinds for word in _words(line, at)):
                found[member.side] = member
        line = line.before
    return found


def _words(line: Line, at: int) -> Sequence[Token]:
    return line.words[line.tokens[at].first : line.tokens[at].last]


def find_hosted(clause: Clause, discourse: Discourse) -> Mention | None:
    """The exercise to which one side sends forces and which is "to be hosted by" another on a day or in a month."""
    tokens, words = clause.line.tokens, clause.rules.words
    for noun in clause.where("exercise_nouns") if clause.rules.head_first else ():
        near = range(noun + 1, min(clause.last - 2, noun + HOSTED))
        keys = ((at, tokens[at].key, tokens[at + 1].key, tokens[at + 2].key) for at in near)
        to = next((at for at, a, b, c in keys if (a, b) == ("to", "be") and c in words["held"]), None)
        date = next((tokens[at] for at in clause.dates if to is not None and at > to), None)
        if to is None or date is None:
            continue
        hosts = [g for g in clause.groups if to < g.first <= to + HOSTED and tokens[to + 3].key in words["by"]]
        host = tuple(m for g in hosts[:1] for m in g.members)
        guests = tuple(m for g in clause.of_case("subject") if g.last < noun for m in countries_of(g.members))
        guests = tuple(m for m in guests if m.side not in sides(host))
        if len(sides(host)) == 1 == len(sides(guests)):
            return Mention(EventType.EXERCISE, clause, to + 2, (*host, *guests), EventStatus.SCHEDULED, date)
    return None
