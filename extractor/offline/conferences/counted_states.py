"""Meetings of several states that English only counts ("P attended a meeting of the five Nile states in L").

In: a clause. Out: the noun of the meeting, and who attended it.
"""

from __future__ import annotations

from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.denials import is_denied
from extractor.offline.grammar.lines import have
from extractor.offline.sides.sides import Member

# More sides than hold talks.
MANY = 4
# Tokens from the number of states to the word for them ("the five Black Sea littoral states").
STATES = 6
# Tokens between the verb and the noun of the meeting.
NEAR = 6


def meeting_of_states(clause: Clause) -> int | None:
    """The noun of a meeting of more states than hold talks."""
    tokens, words = clause.line.tokens, clause.rules.words
    if not clause.rules.head_first or not clause.has("body_members"):
        return None
    for noun in (at for name in ("talk_nouns", "conference_nouns") for at in clause.where(name)):
        at = noun + 2
        if not have(tokens[noun + 1 : at], words["of_marks"]):
            continue
        at += have(tokens[at : at + 1], words["articles"])
        number = clause.rules.numbers.get(tokens[at].key, 0) if at < clause.last else 0
        if number >= MANY and have(tokens[at + 1 : min(clause.last, at + STATES)], words["body_members"]):
            return noun
    return None


def who_attended(clause: Clause, noun: int) -> tuple[Member, ...]:
    """The people who are said to attend a meeting."""
    tokens, words = clause.line.tokens, clause.rules.words
    near = range(noun - 1, max(clause.first, noun - NEAR), -1)
    verb = next((at for at in near if tokens[at].key in words["conference_verbs"]), None)
    who = clause.subject_before(verb) if verb is not None else None
    if verb is None or who is None or is_denied(clause, verb) or clause.negates(verb):
        return ()
    return tuple(m for m in who.members if m.person is not None and m.person.is_named)
