"""What an English clause says of a conference: one meeting of it, and whether that goes on.

In: a clause, the token or the date of a conference. Out: yes or no.
"""

from __future__ import annotations

from itertools import pairwise

from extractor.dates import DateKind
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import Token, have
from extractor.offline.talks.frames import Mention
from extractor.offline.visits.staying import is_still_on
from schemas.vocabulary import EventStatus

# Tokens before a conference that describe it ("ahead of the fourth C summit"), and those behind it that put it ahead.
DESCRIBED, AHEAD = 5, 8
# What ends a relative clause.
STOPS = frozenset({",", ".", ";", "and"})


def is_occasion(clause: Clause, conference: int) -> bool:
    """Whether one meeting of a conference is told of, on a day, in a place or with somebody who is there, and nobody
    only agrees upon something for it ("agreed to work together in the NAME Symposium")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if have(tokens[clause.first : conference], words["commitment_acts"]) and not clause.line.has_phrase(
        clause.rules, "aside"
    ):
        return False
    if _is_body_of_members(clause, conference):
        return False
    if any(tokens[at - 1].key == "to" and at < conference for at in clause.where("held")):
        # "Will help C to host the conference" is what somebody undertakes.
        return False
    named = any(tokens[at].kind in "DL" for at in clause.found)
    told = ("conference_verbs", "held", "began_words", "closing_visits", "spoken_there", "under_way")
    return named or clause.line.has_phrase(clause.rules, "aside") or any(map(clause.has, told))


def _is_body_of_members(clause: Clause, conference: int) -> bool:
    """Whether a body only is that of which members do something but gather ("members of the NAME Forum will set up a
    centre in L by D")."""
    tokens, words, at = clause.line.tokens, clause.rules.words, conference - 1
    at -= at > clause.first and tokens[at].key in words["articles"]
    of = at > clause.first and tokens[at].key in words["of_marks"]
    gathers = have(tokens[conference + 1 : min(clause.last, conference + 1 + DESCRIBED)], words["gathering"])
    return of and tokens[at - 1].key in words["member_states"] | words["body_members"] and not gathers


def is_under_way(clause: Clause, conference: int, date: Token | None) -> bool:
    """Whether a conference goes on ("the ongoing C meeting"), or somebody is at it ("is attending")."""
    words = clause.rules.words
    on_a_day = date is not None and date.value.kind is not DateKind.INTERVAL
    if on_a_day or is_still_on(clause, date) is False:
        return False
    if have(clause.line.tokens[max(clause.first, conference - DESCRIBED) : conference], words["going_on_now"]):
        return True
    pairs = pairwise(clause.keys)
    return any(one in words["are_now"] and two in words["under_way"] for one, two in pairs)


def told_behind(mention: Mention) -> None:
    """Take the day, the place and the state of a conference from the relative clause right behind it ("beside the O
    meeting, which opened in L on D")."""
    clause, tokens, words = mention.clause, mention.line.tokens, mention.clause.rules.words
    which = clause.last
    if which + 2 >= len(tokens) or tokens[which].key != "which" or tokens[which - 1].key != ",":
        return
    if any(token.kind in "PBDSG" for token in tokens[mention.trigger + 1 : which]):
        return
    begins = tokens[which + 1].key in words["conference_begins"]
    if not begins and tokens[which + 1].key not in words["conference_ends"]:
        return
    behind = range(which + 2, next((i for i in range(which + 2, len(tokens)) if tokens[i].key in STOPS), len(tokens)))
    mention.date = next((tokens[at] for at in behind if tokens[at].kind == "D"), None)
    inside = (at for at in behind if tokens[at].kind in "LC" and tokens[at - 1].key in words["inside_before"])
    mention.place = next((tokens[at] for at in inside), None)
    mention.status = EventStatus.ONGOING if begins else EventStatus.OCCURRED


def is_ahead(clause: Clause, conference: int, date: Token | None) -> bool:
    """Whether English puts a conference ahead ("ahead of the NATO summit", "the upcoming C meeting", "look forward to
    the C meeting", "the C summit, to be hosted by L", "the C forum next week")."""
    words, keys = clause.rules.words, [token.key for token in clause.line.tokens[clause.first : clause.last]]
    if not clause.rules.head_first:
        return False
    at = conference - clause.first
    near, behind = keys[max(0, at - DESCRIBED) : at], keys[at + 1 : at + 1 + AHEAD]
    if ("ahead", "of") in pairwise(near) or not words["to_come"].isdisjoint(near):
        return True
    hoped = any(hope < conference for hope in clause.where("hoping"))
    looked = any(one in words["looking"] and two == "forward" for one, two in pairwise(keys[:at]))
    due = any(one == "to" and two == "be" for one, two in pairwise(behind)) and not words["held"].isdisjoint(behind)
    return hoped or looked or due or (date is not None and date.value.text.lower().startswith("next "))
