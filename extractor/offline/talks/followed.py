"""Talks of which English only says that those of today follow them: "today's meeting follows a conversation between".

In: a clause and the discourse so far. Out: a mention of the earlier talks, with their day.
"""

from __future__ import annotations

from extractor.offline.discourse import Discourse, sides
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import Token, have
from extractor.offline.sides.sides import Member
from extractor.offline.talks.frames import Mention
from schemas.vocabulary import EventStatus, EventType

# Lists of words, without any of which English tells of nothing that came before talks.
FOLLOWING = frozenset({"follows", "coming_behind", "building_on"})
# Tokens from the head of the clause to its verb, and from that to the noun of the earlier talks.
OPENING, NOUN = 6, 5


def find_followed(clause: Clause, discourse: Discourse) -> Mention | None:
    """The earlier talks that a clause names behind "follows", "came after" or "builds on"."""
    if not clause.rules.head_first or not clause.dates or clause.lists.isdisjoint(FOLLOWING):
        return None
    verb = _verb(clause)
    noun = _noun(clause, verb) if verb is not None else None
    if noun is None or clause.has("negations") or clause.status is not EventStatus.OCCURRED:
        return None
    tokens, words = clause.line.tokens, clause.rules.words
    day = next((tokens[at] for at in clause.dates if at > noun), None)
    members = _members(clause, discourse, noun)
    if day is None or len(sides(members)) < 2:
        return None
    called = have(tokens[noun - 1 : noun + 1], words["call_words"] | {"call"})
    type_ = EventType.CALL if called else EventType.MEETING
    within = Clause(clause.line, clause.rules, (noun, clause.last), (), None)
    mention = Mention(type_, within, noun, members, EventStatus.OCCURRED, day)
    mention.earlier = True
    return mention


def is_followed(mention: Mention) -> bool:
    """Whether a mention is of talks that others followed; their month or year dates them."""
    return mention.earlier and mention.clause.rules.head_first and mention.clause.first == mention.trigger


def _verb(clause: Clause) -> int | None:
    """The last word by which the talks or the visit with which a clause opens come behind something."""
    words, head = clause.rules.words, clause.line.tokens[clause.first : min(clause.last - 1, clause.first + OPENING)]
    nouns = words["talk_nouns"] | words["visit_nouns"] | words["conference_nouns"]
    for at, token in enumerate(head[1:], clause.first + 1):
        behind = clause.line.tokens[at + 1].key
        comes = (token.key in words["coming_behind"] and behind in words["behind_talks"]) or (
            token.key in words["building_on"] and behind == "on"
        )
        if (token.key in words["follows"] or comes) and clause.line.tokens[at - 1].key in nouns:
            return at + comes
    return None


def _noun(clause: Clause, verb: int) -> int | None:
    """The noun of one occasion right behind a verb ("a conversation", "their telephone talks"); none of a series."""
    words, near = clause.rules.words, clause.line.tokens[verb + 1 : min(clause.last, verb + 1 + NOUN)]
    one = words["indefinite"] | words["determiners"]
    for at, token in enumerate(near, verb + 1):
        following: tuple[Token, ...] = tuple(clause.line.tokens[at + 1 : at + 2])
        if token.key in words["talk_nouns"] and not have(following, words["talk_nouns"]):
            plural = have(near[:1], words["talk_nouns"] | words["call_words"])
            return at if plural or have(near[:1], one) else None
        if token.kind != "w" or token.key in words["postpositions"] | words["of_marks"]:
            return None
    return None


def _members(clause: Clause, discourse: Discourse, noun: int) -> tuple[Member, ...]:
    """Those between whom the earlier talks were, else the two of whom the text speaks."""
    between = [g for g in clause.groups if g.case in ("between", "with") and g.first > noun]
    if between:
        members = discourse.members(between[0])
        return members if len(sides(members)) > 1 else ()
    named = any(group.first > noun for group in clause.groups)
    return () if named else discourse.last_two() if len(sides(discourse.pair)) < 2 else discourse.pair
