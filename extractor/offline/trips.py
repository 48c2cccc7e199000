"""The mention of a visit, and how far the visit is: expected, going on or over.

In: a clause, the noun or verb that tells of a visit, the visitor and the place. Out: the mention.
"""

from __future__ import annotations

from itertools import pairwise

from extractor.offline.clauses import Clause
from extractor.offline.destinations import REACH, code_of
from extractor.offline.frames import Mention
from extractor.offline.lines import Token
from extractor.offline.sides import Member
from schemas.vocabulary import EventStatus, EventType

# Tokens between the noun and the verb that says of it that it ended ("यात्रा संपन्न की").
NEAR = 4


def visit_of(clause: Clause, trigger: int, visitor: Member, place: Token | None) -> Mention:
    mention = Mention(
        EventType.VISIT, clause, trigger, (visitor,), _status(clause, trigger), clause.date_before(trigger, REACH)
    )
    noun = clause.line.tokens[trigger].start
    if mention.date is not None and mention.date.start > noun and not (place and place.start > noun):
        # "यात्रा के दौरान शनिवार को ... सौंपा": the day of what was done then, unless he came that day.
        mention.date = None if _frames_another(clause, trigger) else mention.date
    mention.visitor, mention.place = visitor, place
    mention.destination = code_of(place) if place else None
    followed = clause.line.phrase_at(clause.rules, "followed", trigger + 1) is not None
    mention.earlier = followed or clause.line.has_phrase(clause.rules, "earlier")
    return mention


def _frames_another(clause: Clause, trigger: int) -> bool:
    """Whether a visit is only named as the time of something else ("during the visit")."""
    if clause.rules.head_first:
        return False
    behind = [token.key for token in clause.line.tokens[trigger + 1 : trigger + 4]]
    within = behind[1:2] == ["दौरान"] or behind[2:3] == ["दिन"]
    return behind[:1] == ["के"] and within


def _is_there(clause: Clause, trigger: int) -> bool:
    """Whether the words before a visit say that it goes on ("is on a visit", "arrived in C on a visit")."""
    ended = any(at >= trigger for at in clause.where("ended"))
    before = [at for name in ("present", "arrival_verbs") for at in clause.where(name) if at < trigger]
    return bool(before) and not ended


def _is_ahead(clause: Clause, trigger: int) -> bool:
    """Whether a visit is named as one to come ("अगले महीने की यात्रा", "यात्रा से दो दिन पहले")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if clause.rules.head_first or tokens[trigger].key not in words["visit_nouns"] or clause.has("past_marks"):
        return False
    date = clause.date_before(trigger, REACH)
    dated = date is not None and date.start < tokens[trigger].start
    if dated and date is not None and str(date.value.text).split()[0] in words["upcoming"]:
        return True
    behind = tokens[trigger + 1 : min(clause.last, trigger + 4)]
    if not behind or behind[0].key not in words["of_time"]:
        return False
    ends = (str(t.value.text).split()[-1] if t.kind == "D" else t.key for t in behind[1:])
    return any(end in words["before"] for end in ends)


def _arrives(clause: Clause, trigger: int) -> bool:
    """Whether a compound verb of arrival stands behind the noun ("यात्रा के तहत काठमांडू पहुंच गए")."""
    return any(at > trigger and at + 1 < clause.last for at in clause.where("arrival_stems"))


def _status(clause: Clause, trigger: int) -> EventStatus:
    """A visit goes on unless the clause ends it or puts it into the future or the past."""
    outlook = clause.outlook(trigger)
    near = [token.key for token in clause.line.tokens[trigger + 1 : min(clause.last, trigger + 1 + NEAR)]]
    words = clause.rules.words
    going = any(stem in words["stem_of_going"] and then in words["going_on"] for stem, then in pairwise(near))
    if outlook is EventStatus.OCCURRED and (going or not words["to_go"].isdisjoint(near)):
        return EventStatus.SCHEDULED
    if outlook is not EventStatus.OCCURRED:
        return outlook
    if _is_ahead(clause, trigger):
        return EventStatus.SCHEDULED
    before = clause.line.tokens[max(clause.first, trigger - 4) : trigger]
    over = any(at < trigger for at in clause.where("ended"))
    if clause.rules.head_first and not over and any(token.key in clause.rules.words["planned"] for token in before):
        return EventStatus.SCHEDULED
    if clause.rules.head_first and _is_there(clause, trigger):
        return EventStatus.ONGOING

    def behind(name: str) -> bool:
        return any(at >= trigger for at in clause.where(name))

    arrives = behind("arrival_verbs") or behind("beginning") or _arrives(clause, trigger)
    ended = behind("ended")
    done = any(trigger <= at <= trigger + NEAR for at in clause.where("concluding_verbs"))
    if done or (ended and (behind("past_marks") or not arrives)):
        return EventStatus.OCCURRED
    if behind("present") or is_on_visit(clause, trigger) or arrives:
        return EventStatus.ONGOING
    return EventStatus.OCCURRED


def is_on_visit(clause: Clause, noun: int) -> bool:
    """Whether "on a visit" describes who comes next ("भारत यात्रा पर आए ...")."""
    following = [token.key for token in clause.line.tokens[noun + 1 : noun + 4]]
    return bool(following) and following[0] in clause.rules.words["on"]
