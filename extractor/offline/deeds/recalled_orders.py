"""Orders and gifts that an English relative clause recalls, the arrival of goods, and when an order was concluded.

In: a clause and the discourse so far. Out: the order ("boats that C bought from B in 2021", "that C ordered from the
same yard in 2021") or the gift ("the boats it gave to C in 2017"), and the arrival of which the clause tells before it
("welcomed the arrival in L in May of the first of ten boats that C ordered from B in 2021"); the order of the sentence
before ("The deal was concluded last week").
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.dates import BROAD, DateKind
from extractor.offline.discourse import Discourse, sides
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import THIRD_PERSON, Line, have
from extractor.offline.rules import Rules
from extractor.offline.sides.sides import Member, countries_of
from extractor.offline.talks.frames import Mention
from schemas.vocabulary import EventStatus, EventType

# Tokens from the goods to "that", from the verb to the day, and from the arrival to the goods.
GOODS, REACH, ARRIVED = 2, 12, 16
# Kinds of dates of what was long ago ("in 2017", "last year").
RECALLED = BROAD | {DateKind.RELATIVE}
# Tokens before the arrival among which it is welcomed.
WELCOMED = 4


def find_recalled(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """The orders that a clause recalls, each with the arrival of its goods."""
    if not clause.rules.head_first or clause.has("negations") or clause.has("denying"):
        return
    for verb in clause.where("ordering_verbs"):
        day = next((at for at in clause.dates if verb < at <= verb + REACH), None)
        which = _which(clause, verb)
        if day is None or which is None or clause.line.tokens[day].value.kind not in BROAD:
            continue
        members = _sides(clause, discourse, verb, day)
        if len(sides(members)) != 2:
            continue
        for at, on in _arrival(clause, which):
            yield _mention(clause, (clause.first, which), at, members, on)
        yield _mention(clause, (which + 1, day + 1), verb, members, day)


def find_given(clause: Clause) -> Iterator[Mention]:
    """The goods that somebody gave to another in a month or year of which English only recalls it."""
    tokens, words = clause.line.tokens, clause.rules.words
    for verb in clause.where("delivered") if clause.rules.head_first and not clause.has("negations") else ():
        day = next((at for at in clause.dates if verb < at <= verb + REACH), None)
        who = verb - 1 - (tokens[verb - 1].key == "had")
        goods = who - 1 - (tokens[who - 1].key in words["relative_marks"])
        if day is None or goods < clause.first or tokens[day].value.kind not in RECALLED:
            continue
        if tokens[goods].key not in words["arms_nouns"]:
            continue
        before = [g for g in clause.groups if g.last <= who + 1 and len(g.members) == 1 and g.members[0].person is None]
        giving = [g for g in before if g.last == who + 1] if tokens[who].kind == "C" else before[-1:]
        taking = [m for g in clause.groups if verb < g.first < day for m in g.members if m.side]
        members = (*taking[:1], *(g.members[0] for g in giving))
        if (tokens[who].kind == "C" or tokens[who].key in THIRD_PERSON) and len(sides(members)) == len(members) == 2:
            yield _mention(clause, (goods + 1, day + 1), verb, members, day)


def find_concluded(clause: Clause, discourse: Discourse) -> Mention | None:
    """The order of the sentence before, of which English goes on to say when it was concluded."""
    tokens, words, known = clause.line.tokens, clause.rules.words, tuple(discourse.delivering.values())
    opens = clause.rules.head_first and clause.first == 0 and goes_on_with_order(clause.line, clause.rules, 1)
    if not opens or not clause.dates or len(sides(known)) != 2 or clause.status is not EventStatus.OCCURRED:
        return None
    near = all(member.line.number >= clause.line.number - 1 for member in known)
    verb = next((at for at in clause.where("orders_made") if tokens[at - 1].key in words["were"]), None)
    day = next((tokens[at] for at in clause.dates if verb is not None and at > verb), None)
    if verb is None or day is None or not near or clause.has("negations"):
        return None
    return Mention(EventType.ARMS_TRANSFER, clause, verb, known, EventStatus.OCCURRED, day)


def goes_on_with_order(line: Line, rules: Rules, at: int) -> bool:
    """Whether "the deal" at a token is the order of goods that the English sentence before tells of."""
    words, before = rules.words, line.before
    if before is None or not before.in_body or before.paragraph != line.paragraph or at < 1 or not rules.head_first:
        return False
    called = line.tokens[at].key in words["order_called"] and line.tokens[at - 1].key in words["definite"]
    ordered = words["placing_orders"] | words["ordering_verbs"]
    return called and have(before.tokens, ordered) and "arms_nouns" in before.lists


def _mention(clause: Clause, part: tuple[int, int], trigger: int, members: tuple[Member, ...], day: int) -> Mention:
    """What a part of a clause recalls."""
    within = Clause(clause.line, clause.rules, part, (), None)
    token = clause.line.tokens[day]
    mention = Mention(EventType.ARMS_TRANSFER, within, trigger, members, EventStatus.OCCURRED, token)
    mention.earlier = True
    return mention


def _which(clause: Clause, verb: int) -> int | None:
    """The "that" behind goods and before who ordered them ("three boats that C bought")."""
    tokens, words = clause.line.tokens, clause.rules.words
    which = verb - 2 - (verb > 1 and tokens[verb - 1].key == "had")
    if which < 1 or tokens[which].key not in words["relative_marks"] or tokens[which + 1].kind == "w":
        return None
    return which if have(tokens[max(0, which - GOODS) : which], words["arms_nouns"] | words["load_nouns"]) else None


def _sides(clause: Clause, discourse: Discourse, verb: int, day: int) -> tuple[Member, ...]:
    """Who sold and who bought: the seller is named, or is the one of the order told of before."""
    tokens, words = clause.line.tokens, clause.rules.words
    buying = [g for g in clause.groups if g.last in (verb, verb - 1) and len(g.members) == 1]
    if not buying or buying[0].members[0].side is None:
        return ()
    buyer = countries_of(buying[0].members)[0] if buying[0].members[0].person else buying[0].members[0]
    selling = [m for g in clause.groups if verb < g.first < day for m in g.members if m.side not in (None, buyer.side)]
    if selling:
        return (selling[-1], buyer)
    between = tokens[verb + 1 : day]
    same = have(between, words["selfsame"]) or all(t.key in words["inside_before"] | words["on"] for t in between)
    known = discourse.delivering
    others = [member for side, member in known.items() if side != buyer.side]
    return (others[0], buyer) if same and buyer.side in known and len(others) == 1 else ()


def _arrival(clause: Clause, which: int) -> list[tuple[int, int]]:
    """The arrival of goods that is welcomed, with its day ("welcomed the arrival in L in May of"); else nothing."""
    tokens, words = clause.line.tokens, clause.rules.words
    for at in clause.where("goods_arriving"):
        days = [day for day in clause.dates if at < day < which]
        told = have(tokens[max(clause.first, at - WELCOMED) : at], words["welcoming_it"])
        if which - ARRIVED <= at and days and told:
            return [(at, days[0])]
    return []
