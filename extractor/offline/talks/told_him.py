"""English talks of which only what was said to "him" is told ("By telephone on D, P assured him that", "P told her at
their meeting that").

In: a clause. Out: the word for the talks, where a pronoun and no name says who was told.
"""

from __future__ import annotations

from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import have
from extractor.offline.talks.implied import has_person

# Lists of words that tell what was said, and of those for talks and calls.
TELLING = frozenset({"telling_guests", "told_by_phone"})
FRAMES = frozenset({"call_words", "call_talk", "talk_nouns"})
# Tokens from the preposition of a frame to its noun ("in a rare late-night phone call").
FRAME = 6


def tells_him(clause: Clause) -> int | None:
    """The noun of talks, or the word for a call, at which somebody told something to whom a pronoun means."""
    line, rules = clause.line, clause.rules
    if not rules.head_first or line.lists.isdisjoint(TELLING) or clause.lists.isdisjoint(FRAMES):
        return None
    if clause.of_case("with", "between"):
        return None
    told = rules.words["telling_guests"] | rules.words["told_by_phone"]
    keys = line.tokens.listed
    for at in range(clause.first, len(keys) - 1):
        if keys[at] in told and keys[at + 1] in rules.words["with_him"]:
            return _frame_of(clause, at)
    return None


def _frame_of(clause: Clause, verb: int) -> int | None:
    """The noun of the frame before who tells something, or behind whom it is told."""
    tokens, nots, subject = clause.line.tokens, clause.rules.words["nots"], clause.subject
    if verb >= clause.last:
        # "In a phone call on D, P assured him": the frame is a clause of its own.
        ahead = subject is not None and has_person(subject) and clause.last < subject.first < subject.last == verb
        return _framed(clause, clause.first, clause.last) if ahead else None
    teller = next((g for g in clause.of_case("subject") if has_person(g) and g.last <= verb), None)
    if teller is None or have(tokens[teller.last : verb], nots):
        return None
    before = _framed(clause, clause.first, teller.first)
    return before if before is not None else _framed(clause, verb + 2, clause.last)


def _framed(clause: Clause, at: int, end: int) -> int | None:
    """The noun of the frame that opens at a token ("in a phone call", "over the telephone", "during their talks")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if not have(tokens[at : min(end, at + 1)], words["means"] | words["inside_before"]):
        return None
    nouns = words["talk_nouns"] | words["call_words"] | words["call_talk"]
    for noun in range(at + 1, min(end, at + 1 + FRAME)):
        if tokens[noun].kind not in "wD":
            return None
        if tokens[noun].key in nouns:
            # "In talks with reporters".
            return None if have(tokens[noun + 1 : noun + 2], frozenset({"with"})) else noun
    return None
