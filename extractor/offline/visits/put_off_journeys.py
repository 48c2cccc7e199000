"""The old and the new day of a journey that is put off, where English names them by verbs of travel and not by "to".

In: a clause or a mention of a visit. Out: the mention of the visit that was to be, or the tokens of the days.
"""

from __future__ import annotations

from itertools import pairwise

from extractor.offline.discourse import Discourse
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import Token, have
from extractor.offline.people.institutions import CONJUNCTIONS
from extractor.offline.talks.frames import Mention
from extractor.offline.visits.trips import visit_of
from schemas.vocabulary import EventStatus

# Tokens between "will now" and the day of the journey ("will now arrive in L on D").
NEAR = 8
# Tokens of a relative clause up to the day when a journey was to be ("which had been scheduled for D").
DUE = 7


def new_day_of_travel(clause: Clause, trigger: int) -> Token | None:
    """The day on which who put off a visit goes now ("has put off her visit to C and will now arrive in L on D")."""
    tokens, words = clause.line.tokens, clause.rules.words
    verbs = words["arrival_verbs"] | words["coming_over"] | words["visit_nouns"] | words["undertaking_visits"]
    for at in range(trigger + 2, len(tokens) - 2):
        joined = tokens[at - 1].key in CONJUNCTIONS | {","} or tokens[at - 1].kind == "R"
        if not joined or tokens[at].key not in words["will"]:
            continue
        near = tokens[at + 1 : at + 1 + NEAR]
        now = any(a.key in words["now"] and b.key in verbs for a, b in pairwise(near[:4]))
        now = now or (near[0].key in verbs and any(token.key in words["now"] for token in near))
        date = next((index for index, token in enumerate(near) if token.kind == "D"), None)
        if now and date is not None and all(token.key != "," for token in near[:date]):
            return near[date]
    return None


def old_day_of_travel(clause: Clause) -> Token | None:
    """The day on which a relative clause behind a visit says that it was to be ("which had been scheduled for D")."""
    tokens, words = clause.line.tokens, clause.rules.words
    plan = tokens[clause.last : clause.last + DUE]
    if not plan or plan[0].key not in words["relative_marks"]:
        return None
    date = next((at for at, token in enumerate(plan) if token.kind == "D"), None)
    before = [token.key for token in plan[1:date]]
    due = words["once_planned"] | words["at_first"]
    planned = bool(before) and before[0] in words["were"] | words["once_marks"] and not due.isdisjoint(before)
    return plan[date] if date is not None and planned and "," not in before else None


def find_once_due(clause: Clause, discourse: Discourse) -> Mention | None:
    """The visit spoken of, as it "was originally to have" been on another day ("... to have travelled on D")."""
    tokens, words = clause.line.tokens, clause.rules.words
    visitor = discourse.visitor
    if visitor is None or discourse.visited is None or not clause.rules.head_first:
        return None
    verb = next((at for at in clause.where("gone_there") if _is_once_due(clause, at)), None)
    if verb is None:
        return None
    said = [token.key for token in tokens[clause.first : verb - 2]]
    people = clause.own_subject.members if clause.own_subject is not None else ()
    same = not people or any(member.identity == visitor.identity for member in people)
    place = any(token.kind in "CL" for token in tokens[verb : clause.last])
    if place or not same or words["were"].isdisjoint(said):
        return None
    mention = visit_of(clause, verb, visitor, None)
    mention.destination, mention.status = discourse.visited, EventStatus.CANCELLED
    return mention if mention.date is not None else None


def find_was_due(clause: Clause, discourse: Discourse) -> Mention | None:
    """The visit spoken of, as the text says that it was to be on another day and was put off ("यह दौरा पहले मई में होना
    था, लेकिन टाल दिया गया", "the trip was planned for May, but was called off")."""
    visitor = discourse.visitor
    noun = _noun_once_due(clause) if visitor is not None and discourse.visited is not None else None
    if noun is None or visitor is None:
        return None
    mention = visit_of(clause, noun, visitor, None)
    mention.destination, mention.status = discourse.visited, EventStatus.CANCELLED
    mention.date = clause.line.tokens[clause.dates[0]]
    return mention


def _noun_once_due(clause: Clause) -> int | None:
    """The noun of "this visit", which was to be on a day and of which the line says that it was put off."""
    tokens, words = clause.line.tokens, clause.rules.words
    if not clause.dates or "visit_nouns" not in clause.lists or any(group.members for group in clause.groups):
        return None
    if clause.rules.head_first:
        return _trip_once_planned(clause)
    noun = next((at for at in clause.where("visit_nouns") if at and tokens[at - 1].key in words["this_one"]), None)
    due = words["held_ahead"] | words["proposed_words"]
    was_due = any(one in due and two in words["past_marks"] for one, two in pairwise(clause.keys))
    off = have(tokens[clause.last :], words["cancelled_words"])
    return noun if was_due and off else None


def _trip_once_planned(clause: Clause) -> int | None:
    """The English noun with which a clause opens that says when a visit was to be, where that was called off ("the trip
    had first been set for May, but was put off after ...")."""
    tokens, words, noun, day = clause.line.tokens, clause.rules.words, clause.where("visit_nouns")[0], clause.dates[0]
    whose = words["possessives"] | words["definite"]
    plan = [token.key for token in tokens[noun + 1 : day]]
    due = words["were"] | words["once_marks"] | words["been"] | words["once_planned"] | words["at_first"]
    due = due | words["days_behind"] | words["to_be"]
    if noun > day or len(plan) > DUE or not all(token.key in whose for token in tokens[clause.first : noun]):
        return None
    planned = not words["once_planned"].isdisjoint(plan) and set(plan) <= due | {"first", "take", "place", "begin"}
    past = not (words["were"] | words["once_marks"]).isdisjoint(plan)
    rest = tokens[clause.last :]
    off = have(rest, words["cancelled_words"] | words["fallen_through"])
    off = off or any(one.key in words["calling_off"] and two.key == "off" for one, two in pairwise(rest))
    return noun if planned and past and off and noun > clause.first else None


def is_once_due(mention: Mention) -> bool:
    """Whether a mention is that of a visit that was to have been made on another day."""
    clause = mention.clause
    if mention.status is EventStatus.CANCELLED and _noun_once_due(clause) == mention.trigger:
        return True
    there = clause.rules.head_first and mention.date is not None
    return there and _is_once_due(clause, mention.trigger)


def _is_once_due(clause: Clause, at: int) -> bool:
    """Whether a verb of travel stands behind "to have" ("was originally to have gone")."""
    tokens = clause.line.tokens
    there = at > clause.first + 2 and tokens[at].key in clause.rules.words["gone_there"]
    return there and tokens[at - 1].key == "have" and tokens[at - 2].key == "to"
