"""Bodies of which English says with a verb that they met: "ASEAN ministers gathered in L", "EU ministers agreed in L on
D to", "the leaders of the O decided at a summit in L", "the Security Council held an emergency session".

In: a clause and the token of an organization. Out: the token that stands for the meeting, None where none is told.
"""

from __future__ import annotations

from extractor.dates import DateKind
from extractor.offline.discourse import sides
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import Token, have
from extractor.offline.grammar.moods import lies_ahead

# Tokens from a body to its officials, and of who meets with them ("and their counterparts from C, C and the C").
OFFICIALS, BESIDE = 4, 16
# Tokens between "held" and the noun of the meeting, or between "at" and it.
HELD = 5
# The same, with how long it was ("wrapped up their annual two-day meeting").
LONG = 9


def body_meets(clause: Clause, organization: int) -> int | None:
    """The verb by which the officials of a body gather or decide something somewhere, or the noun of what they hold."""
    if not clause.rules.head_first or clause.of_case("with"):
        return None
    return (
        _gather(clause, organization)
        or _hold(clause, organization)
        or _decide_at(clause, organization)
        or _meet_under(clause, organization)
    )


def _gather(clause: Clause, organization: int) -> int | None:
    """The verb behind the officials of a body, and those who meet with them; a decision needs its place and day."""
    tokens, words = clause.line.tokens, clause.rules.words
    near = range(organization + 1, min(clause.last, organization + 1 + OFFICIALS))
    who = words["plural_officials"] | words["body_members"]
    at = next((i for i in near if tokens[i].key in who), None)
    if at is None or any(tokens[i].kind != "w" or tokens[i].key in words["clause_verbs"] for i in near if i < at):
        return None
    at += 1
    beside = words["articles"] | words["possessives"] | words["beside_officials"] | words["auxiliaries"]
    end = min(clause.last, at + BESIDE)
    while at < end and (tokens[at].kind in "CO" or tokens[at].key in beside or _is_counterpart(tokens[at])):
        at += 1
    if at >= end:
        return None
    if tokens[at].key in words["gathering"]:
        return at
    if tokens[at].key in words["holding_sessions"] | words["sessions_begin"]:
        # "Concluded a two-day meeting in L".
        near = range(at + 1, min(clause.last, at + LONG))
        return next((i for i in near if tokens[i].key in words["conference_nouns"]), None)
    there = {
        tokens[i].kind for i in clause.found if i > at and tokens[i - 1].key in words["inside_before"] | words["on"]
    }
    return at if tokens[at].key in words["deciding_together"] and {"L", "D"} <= there else None


def _is_counterpart(token: Token) -> bool:
    """Whether a token is "counterparts" without a name."""
    return token.kind == "P" and token.value.counterpart and not token.value.name


def when_they_meet(clause: Clause) -> int | None:
    """The body before a clause that says on which day its officials gather ("O ministers will discuss it when they meet
    in L on D")."""
    tokens, words = clause.line.tokens, clause.rules.words
    first = clause.first
    if not clause.rules.head_first or not clause.dates or not first or tokens[first - 1].key != "when":
        return None
    gather = tokens[first].kind == "R" and have(tokens[first + 1 : first + 2], words["gathering"])
    bodies = [at for at in clause.line.found if at < first and tokens[at].kind == "O"] if gather else []
    others = any(at < first and tokens[at].kind in "PXG" for at in clause.line.found)
    if len(bodies) != 1 or others or clause.of_case("with"):
        return None
    behind = tokens[bodies[0] + 1 : min(first, bodies[0] + 1 + OFFICIALS)]
    who = words["plural_officials"] | words["body_members"]
    small = who | words["articles"] | words["of_marks"] | words["official_domains"]
    opens = all(token.key in small for token in tokens[: bodies[0]])
    return bodies[0] if opens and have((*behind, *tokens[: bodies[0]]), who) else None


def are_two_bodies(clause: Clause, noun: int) -> bool:
    """Whether two bodies meet each other ("ministers of the O and the O will meet"): no conference of one."""
    words, tokens = clause.rules.words, clause.line.tokens
    both = any(len(g.members) == 2 and all(tokens[m.token].kind == "O" for m in g.members) for g in clause.groups)
    return clause.rules.head_first and both and tokens[noun].key in words["gathering"]


def is_meeting_ahead(clause: Clause, noun: int, date: Token | None) -> bool:
    """Whether English says in the present what a body does on a weekday that is not today ("are meeting on Friday")."""
    tokens, words = clause.line.tokens, clause.rules.words
    now = noun > clause.first and tokens[noun].key == "meeting" and tokens[noun - 1].key in words["are_now"]
    return now and date is not None and date.value.kind is DateKind.WEEKDAY and lies_ahead(clause, date)


def _hold(clause: Clause, organization: int) -> int | None:
    """The noun of the meeting that a body, or an organ of it, holds ("the UN Security Council held a meeting", "the O
    will hold its next summit")."""
    tokens, words = clause.line.tokens, clause.rules.words
    at = organization + 1
    while at < clause.last and (
        tokens[at].key in ("'", "s", "and", "of") or clause.line.text[tokens[at].start].isupper()
    ):
        at += 1
    while at < clause.last and tokens[at].key in words["auxiliaries"]:
        at += 1
    if at >= clause.last or tokens[at].key not in words["holding_sessions"]:
        return None
    near = range(at + 1, min(clause.last, at + LONG))
    return next((i for i in near if tokens[i].key in words["conference_nouns"] - words["weak_talk_nouns"]), None)


def _decide_at(clause: Clause, organization: int) -> int | None:
    """The noun of the meeting at which a body or its leaders, who act, did something ("the leaders of the O decided at
    a summit in L", "at the end of a summit in L"), or which they ended so ("O ministers on D adopted it, capping a
    retreat")."""
    tokens, words = clause.line.tokens, clause.rules.words
    first = _behind_dateline(clause, organization)
    opens = all(t.kind == "w" and t.key not in words["clause_verbs"] for t in tokens[first:organization])
    verbs = [at for at in clause.where("deciding_together") if at > organization]
    if not opens or not verbs:
        return None
    for at in range(verbs[0] + 1, clause.last - 1):
        if tokens[at].key in words["closing_gerunds"] and tokens[at - 1].key == ",":
            return _closed_so(clause, at)
        if tokens[at].key in words["inside_talks"]:
            ends = [token.key for token in tokens[at + 2 : at + 4]]
            # "At the end of a two-day summit".
            at += 3 * (len(ends) > 1 and ends[0] in words["visit_ends"] and ends[1] == "of")
            near = range(at + 1, min(clause.last, at + LONG))
            noun = next((i for i in near if tokens[i].key in words["conference_nouns"]), None)
            own = noun is not None and have(tokens[at + 1 : noun], words["articles"] | words["possessives"])
            placed = noun is not None and any(i > noun and tokens[i].kind in "LD" for i in clause.found)
            return noun if own and placed else None
    return None


def _behind_dateline(clause: Clause, end: int) -> int:
    """The token behind a dateline with which an article opens ("MACTAN, Cebu - Defence ministers of the O")."""
    tokens, first = clause.line.tokens, clause.first
    town = first == 0 and len(tokens[0].printed) > 1 and tokens[0].printed.isupper()
    dash = next((at for at in range(1, min(end, OFFICIALS)) if tokens[at].key == "-"), None) if town else None
    return dash + 1 if dash is not None and all(t.kind in "LC" or t.key == "," for t in tokens[1:dash]) else first


def _closed_so(clause: Clause, at: int) -> int | None:
    """The noun of the meeting that a body ends by what it did ("adopted it on D, capping a two-day retreat")."""
    tokens, words = clause.line.tokens, clause.rules.words
    near = range(at + 1, min(clause.last, at + LONG))
    noun = next((i for i in near if tokens[i].key in words["conference_nouns"]), None)
    own = noun is not None and have(tokens[at + 1 : noun], words["articles"] | words["possessives"])
    own = own and not have(tokens[at + 1 : noun], words["postpositions"] | words["spoken_about"] | words["of_marks"])
    return noun if own and not clause.line.kinds.isdisjoint("LD") else None


def _meet_under(clause: Clause, organization: int) -> int | None:
    """The verb by which those meet who act "under" a body or format ("the ministers of C, C and C met under the O")."""
    tokens, words = clause.line.tokens, clause.rules.words
    before = organization - 1 - (tokens[organization - 1].key in words["articles"])
    several = any(len(sides(group.members)) > 2 for group in clause.groups if group.last < organization)
    if before <= clause.first or tokens[before].key != "under" or not several:
        return None
    return next((at for at in clause.where("gathering") if at < before), None)
