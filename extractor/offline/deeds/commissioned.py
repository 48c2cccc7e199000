"""Goods of a delivery that English only goes on to say were taken into service ("The boats were commissioned at a
ceremony in L on D attended by P and P").

In: a clause and the discourse so far. Out: the delivery, with the day and those who looked on.
"""

from __future__ import annotations

from extractor.dates import anchor_day
from extractor.offline.deeds.transfers import again
from extractor.offline.discourse import Discourse, sides
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import have
from extractor.offline.talks.frames import Mention
from schemas.vocabulary import EventStatus, EventType

# Lines back to the delivery, and tokens at the head of the clause among which the goods stand.
NEAR, HEAD = 3, 8
# Digits of a year.
YEAR = 4


def find_commissioned(clause: Clause, discourse: Discourse) -> Mention | None:
    """The delivery told of before whose goods a clause says to have been taken into service at a ceremony."""
    tokens, words, known = clause.line.tokens, clause.rules.words, tuple(map(again, discourse.delivering.values()))
    if not clause.rules.head_first or len(sides(known)) != 2 or discourse.carried is not EventType.ARMS_TRANSFER:
        return None
    verb = next((at for at in clause.where("commissioned") if have(tokens[at - 1 : at], words["were"])), None)
    held = next(iter(clause.where("ceremonies")), None)
    if verb is None or held is None or held < verb or clause.status is not EventStatus.OCCURRED:
        return None
    near = all(0 < clause.line.number - member.line.number <= NEAR for member in known)
    head = tokens[clause.first : min(verb, clause.first + HEAD)]
    if not near or not have(head[:1], words["definite"] | {"both"}) or not have(head, words["arms_nouns"]):
        return None
    date = next((tokens[at] for at in clause.dates if at > verb), None)
    published = anchor_day(clause.line.article.info.published_at)
    words_of_date = str(date.value.text).split() if date is not None else []
    years = [int(word) for word in words_of_date if word.isdecimal() and len(word) == YEAR]
    if years and (published is None or years[-1] < published.year):
        return None
    mention = Mention(EventType.ARMS_TRANSFER, clause, verb, known, EventStatus.OCCURRED, date)
    if have(tokens[held : clause.last], words["looking_on"]):
        behind = (group for group in clause.groups if group.first > held)
        mention.attendees = tuple(m for g in behind for m in g.members if m.person is not None and m.person.name)
    return mention
