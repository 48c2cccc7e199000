"""What an English clause says of a conference: one meeting of it, and whether that goes on.

In: a clause, the token or the date of a conference. Out: yes or no.
"""

from __future__ import annotations

from itertools import pairwise

from extractor.dates import DateKind
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import Token, have
from extractor.offline.visits.staying import is_still_on


def is_occasion(clause: Clause, conference: int) -> bool:
    """Whether one meeting of a conference is told of, on a day, in a place or with somebody who is there, and nobody
    only agrees upon something for it ("agreed to work together in the NAME Symposium")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if have(tokens[clause.first : conference], words["commitment_acts"]) and not clause.line.has_phrase(
        clause.rules, "aside"
    ):
        return False
    if any(tokens[at - 1].key == "to" and at < conference for at in clause.where("held")):
        # "Will help C to host the conference" is what somebody undertakes.
        return False
    named = any(tokens[at].kind in "DL" for at in clause.found)
    told = ("conference_verbs", "held", "began_words", "closing_visits", "spoken_there", "under_way")
    return named or clause.line.has_phrase(clause.rules, "aside") or any(map(clause.has, told))


def is_under_way(clause: Clause, date: Token | None) -> bool:
    """Whether a conference goes on, or that somebody is at it ("is attending", "is being held")."""
    words = clause.rules.words
    on_a_day = date is not None and date.value.kind is not DateKind.INTERVAL
    if on_a_day or is_still_on(clause, date) is False:
        return False
    pairs = pairwise(clause.keys)
    return any(one in words["are_now"] and two in words["under_way"] for one, two in pairs)
