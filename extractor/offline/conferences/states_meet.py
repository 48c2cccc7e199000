"""Meetings of more than three states of which no body is named ("the ministers of C, C, C and C met in L"), or of some
that are only counted.

In: an English clause. Out: the mention of the conference, with the states or those who act for them.
"""

from __future__ import annotations

from extractor.offline.conferences.counted_states import meeting_of_states, who_attended
from extractor.offline.discourse import sides
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.denials import is_denied
from extractor.offline.sides.sides import Group, Member
from extractor.offline.talks.frames import Mention
from schemas.vocabulary import EventStatus, EventType

# More sides than hold talks.
MANY = 4
# Tokens between those who act and their verb, between the verb and the noun of the meeting, or from that to them.
NEAR = 6


def find_states_meeting(clause: Clause) -> Mention | None:
    """The meeting that several states hold together; what a body among them holds is a conference of that body."""
    if not clause.rules.head_first or any(clause.line.tokens[at].kind in ("M", "O") for at in clause.found):
        return None
    if (noun := meeting_of_states(clause)) is not None and (there := who_attended(clause, noun)):
        return _counted(clause, noun, there)
    groups = [g for g in clause.groups if not g.dual and len(sides(g.members)) >= MANY]
    for group in groups if not clause.of_case("with") else ():
        at = _verb(clause, group) if group.case == "subject" else _noun(clause, group)
        status = clause.outlook(at) if at is not None else EventStatus.PROPOSED
        if at is None or status is EventStatus.PROPOSED or clause.negates(at) or is_denied(clause, at):
            continue
        mention = Mention(EventType.MULTILATERAL_MEETING, clause, at, group.members, status, clause.date_before(at))
        mention.earlier = clause.line.tells_earlier(clause.rules)
        mention.name = " ".join(sorted(sides(group.members)))
        return mention
    return None


def _counted(clause: Clause, noun: int, there: tuple[Member, ...]) -> Mention:
    """The meeting of states of which only those are known who attended it."""
    status, date = clause.outlook(noun), clause.date_before(noun)
    mention = Mention(EventType.MULTILATERAL_MEETING, clause, noun, there, status, date)
    mention.attendees, mention.earlier = there, clause.line.tells_earlier(clause.rules)
    mention.name = " ".join(clause.keys[noun - clause.first : noun - clause.first + NEAR])
    return mention


def _verb(clause: Clause, group: Group) -> int | None:
    """The verb by which those come together who act, or the noun of the meeting that they hold."""
    tokens, words = clause.line.tokens, clause.rules.words
    nouns = words["talk_nouns"] | words["conference_nouns"]
    for at in range(group.behind, min(clause.last, group.behind + NEAR)):
        if tokens[at].key in words["gathering"] - words["meeting_verbs"]:
            return at
        if tokens[at].key in words["held"]:
            behind = range(at + 1, min(clause.last, at + NEAR))
            return next((i for i in behind if tokens[i].key in nouns), None)
        if tokens[at].key in words["discussion_nouns"] | words["discussing"] and clause.status is EventStatus.SCHEDULED:
            return at
    return None


def _noun(clause: Clause, group: Group) -> int | None:
    """The noun of the meeting right before whose it is ("talks between C, C, C and C were held")."""
    tokens, words = clause.line.tokens, clause.rules.words
    near = range(group.first - 1, max(clause.first, group.first - NEAR) - 1, -1)
    noun = next((i for i in near if tokens[i].key in words["talk_nouns"] | words["conference_nouns"]), None)
    told = words["held"] | words["copula"] | words["were"] | words["began_words"]
    return noun if noun is not None and group.case in ("of", "between") and told & clause.words else None
