"""Deliveries that English tells by a noun ("the handing over of two boats to the C Navy took place in L"), and goods of
which a relative clause only says who ordered them.

In: a clause. Out: the word that tells of the delivery or the order.
"""

from __future__ import annotations

from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import have

# Tokens at the head of a clause among which the noun stands ("the formal handing over").
HEAD = 4
# Tokens from the noun to the goods ("the handing over to the C Coast Guard of the first of four patrol vessels").
GOODS = 12
# Tokens between "preceded by" and the noun ("was preceded, in L on Tuesday, by the handing over").
FRAME = 11


def handover(clause: Clause) -> int | None:
    """The noun of a delivery that took place, will take place, or came before something."""
    tokens, words = clause.line.tokens, clause.rules.words
    for at in clause.where("handing_nouns") if clause.rules.head_first else ():
        over = at + (at + 1 < clause.last and tokens[at + 1].key == "over")
        if tokens[at].key in words["handing_verbs"] and over == at:
            continue
        before = tokens[at - 1].key if at > clause.first else ""
        article = before in words["articles"] or before in words["manner_adjectives"]
        # "Delivery of the first ship to the S is scheduled for D".
        article = article or (at == 0 and have(tokens[over + 1 : over + 2], words["of_marks"]))
        goods = have(tokens[over + 1 : min(clause.last, over + GOODS)], words["arms_nouns"])
        if article and goods and (_takes_place(clause, at) or _is_frame(clause, at)):
            return at
    return None


def _takes_place(clause: Clause, noun: int) -> bool:
    """Whether a delivery with which a clause opens is said to take place."""
    words, tokens = clause.rules.words, clause.line.tokens
    if noun >= clause.first + HEAD or not clause.dates:
        return False
    verb = next((at for at in range(noun + 1, clause.last) if tokens[at].key in words["handover_verbs"]), None)
    return verb is not None and all(token.key != "," for token in tokens[noun:verb])


def _is_frame(clause: Clause, noun: int) -> bool:
    """Whether a delivery came before or after what the clause tells of ("was preceded by the handing over of")."""
    words, before = clause.rules.words, clause.line.tokens[max(clause.first, noun - FRAME) : noun]
    return have(before, words["framing_verbs"]) and have(before, words["by"])


def ordered_those(clause: Clause) -> int | None:
    """The verb by which a relative clause says when goods were ordered ("the first of six which C ordered in 2023")."""
    tokens, words, which = clause.line.tokens, clause.rules.words, clause.first - 1
    if not clause.rules.head_first or which < 1 or tokens[which].key not in words["relative_marks"] or not clause.dates:
        return None
    counted = clause.rules.counts(tokens[which - 1].key)
    counted = counted and have(tokens[:which], words["those_left"])
    return next((at for at in clause.where("ordering_verbs") if counted), None)
