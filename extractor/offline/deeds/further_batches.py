"""Deliveries that Hindi only counts before or behind the one of which it has just told, without naming its sides.

In: a clause and the discourse so far. Out: the delivery ("पहली खेप नवंबर 2025 में दी गई थी", "तीसरी और आखिरी बैटरी मार्च 2027
में भेजी जानी है").
"""

from __future__ import annotations

from extractor.offline.deeds.delivery_verbs import delivery_verb
from extractor.offline.deeds.handing import due_status
from extractor.offline.deeds.transfers import again
from extractor.offline.discourse import Discourse, sides
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import have
from extractor.offline.talks.frames import Mention
from schemas.vocabulary import EventStatus, EventType

# Lines back to the delivery that a clause goes on with.
NEAR = 3
# Letters by which two words for goods are one ("नौका", "नौकाएं").
STEM = 3
# Lists of words for which of them are told of.
COUNTS = frozenset({"ordinals", "first_ordinals", "those_left"})
# What stands between a number and the goods that it counts.
JOINTS = frozenset({"और", "व", "एवं"})


def find_batch(clause: Clause, discourse: Discourse) -> Mention | None:
    """The delivery that a clause dates, between the sides of the one before."""
    if clause.rules.head_first or not (clause.dates and discourse.delivering) or clause.has("negations"):
        return None
    known = tuple(again(member) for member in discourse.delivering.values())
    if len(sides(known)) != 2:
        return None
    near = all(member.line.number >= clause.line.number - NEAR for member in known)
    same = all(member.line.paragraph == clause.line.paragraph for member in known)
    goods = _counted(clause)
    if not (near and same) or goods is None or not _are_those(clause, goods, discourse):
        return None
    given = _given(clause, goods)
    if given is None:
        return None
    verb, status = given
    day = clause.line.tokens[clause.dates[0]]
    mention = Mention(discourse.carried or EventType.ARMS_TRANSFER, clause, verb, known, status, day)
    mention.earlier = status is EventStatus.OCCURRED
    return mention


def _counted(clause: Clause) -> int | None:
    """The goods with which a clause opens, behind the first, the last or the rest of them ("पहली दो नौकाएं")."""
    if clause.lists.isdisjoint(COUNTS):
        return None
    tokens, words, at = clause.line.tokens, clause.rules.words, clause.first
    counts = words["ordinals"] | words["first_ordinals"] | words["those_left"]
    if any(member.side for group in clause.groups for member in group.members) or tokens[at].key not in counts:
        return None
    while at < clause.last and (tokens[at].key in counts | JOINTS or clause.rules.counts(tokens[at].key)):
        at += 1
    goods = words["arms_nouns"] | words["load_nouns"]
    if at >= clause.last or tokens[at].key not in goods:
        return None
    while at + 1 < clause.last and tokens[at + 1].key in goods:
        at += 1
    return at if at + 1 < clause.last and tokens[at + 1].key not in words["postpositions"] else None


def _are_those(clause: Clause, goods: int, discourse: Discourse) -> bool:
    """Whether the goods are a load, or such as were told to change hands."""
    words, key = clause.rules.words, clause.line.tokens[goods].key
    if key in words["load_nouns"]:
        return True
    told = (token.key for member in discourse.delivering.values() for token in member.line.tokens)
    return any(other in words["arms_nouns"] and other[:STEM] == key[:STEM] for other in told)


def _given(clause: Clause, goods: int) -> tuple[int, EventStatus] | None:
    """The verb of giving behind the goods, and whether they were given or are to be."""
    tokens, words = clause.line.tokens, clause.rules.words
    verb = delivery_verb(clause)
    verbs = words["arms_verbs"] | words["due_verbs"]
    at = verb if verb is not None else next((i for i in range(goods + 1, clause.last) if tokens[i].key in verbs), None)
    if at is None or at <= goods or at < clause.dates[0]:
        return None
    behind = tokens[at + 1 : clause.last]
    if (due := due_status(clause, at)) is not None:
        return at, due
    if clause.future:
        return at, EventStatus.SCHEDULED
    done = tokens[at].key in words["come_from"] or have(behind, words["participles"])
    return (at, EventStatus.OCCURRED) if done else None
