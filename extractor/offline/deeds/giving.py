"""Whether an English verb of delivery gives something: goods are its object, nobody only promises or refuses it.

In: a clause and the verb. Out: yes or no; the verb by which somebody wins an order for goods.
"""

from __future__ import annotations

from extractor.offline.discourse import Discourse
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import have
from extractor.offline.sides.sides import Group
from schemas.vocabulary import EventStatus

# Tokens between a verb and the goods ("handed over the second battery of its shore-based missile system").
OBJECT = 10
# Tokens from "of" to the goods of which the keys or papers are handed over.
PAPER = 6
# Tokens of who gets it on which day before the goods ("delivered to C on D").
PUT_IN = 4
# What "turned" needs to hand something over.
OVER = frozenset({"over"})
# Tokens between a permission and the sale.
SALE = 11
# Tokens before the plain form of a verb among which "will", "may" or "did" stands.
AUXILIARY = 4


def has_been_given(clause: Clause, at: int) -> EventStatus | None:
    """What an English relative clause tells in the past of goods, whatever its sentence says ("would be the second
    export after radars that were delivered to C")."""
    before = [token.key for token in clause.line.tokens[max(0, at - 2) : at]]
    past = len(before) > 1 and before[1] in clause.rules.words["were"]
    return EventStatus.OCCURRED if past and before[0] in clause.rules.words["relative_marks"] else None


def gives(clause: Clause, at: int) -> bool:
    """Whether an English verb of delivery does something: goods stand behind it, or before one in the passive.

    A permission needs a sale, what is sent or flown must be a load, and plain forms an auxiliary.
    """
    tokens, words, key = clause.line.tokens, clause.rules.words, clause.line.tokens[at].key
    before = [token.key for token in tokens[max(clause.first, at - 2) : at]]
    if before[-1:] == ["to"] and clause.status is not EventStatus.SCHEDULED:
        return False
    if not words["not_done"].isdisjoint(before) or _is_plain(clause, at) or _only_describes(clause, at):
        return False
    if key in words["ships"] and _belongs(clause, at):
        return False
    if key in words["turning_over"] and not have(tokens[at + 1 : at + 2], OVER):
        # "Turned to C for drones".
        return False
    if clause.status is not EventStatus.SCHEDULED and _is_promised(clause, at):
        return False
    if key in words["permissions"] or key in words["stopping"]:
        return not words["sale_words"].isdisjoint(token.key for token in tokens[at + 1 : at + SALE])
    loaded = clause.has("load_nouns") or clause.has("aid_nouns")
    if key in words["moving_verbs"] and not loaded:
        return _sends(clause, at)
    if key in words["arriving_loads"]:
        loads = words["load_nouns"] | words["aid_nouns"]
        return any(token.key in loads for token in tokens[clause.first : at])
    goods = words["arms_nouns"] | words["aid_nouns"] | words["load_nouns"]
    if before == ["to", "be"] and clause.status is not EventStatus.SCHEDULED:
        # "Had asked for six aircraft to be transferred".
        return False
    # "Were formally handed over".
    marks = before[:1] if before[1:] and before[1] in words["manner"] else before[-1:]
    if marks and marks[0] in words["passive_marks"] and not key.endswith("ing"):
        return any(token.key in goods or token.key in words["those_left"] for token in tokens[clause.first : at])
    return _has_object(clause, at, goods)


def _belongs(clause: Clause, at: int) -> bool:
    """Whether English ships are a noun, behind the service whose they are ("the C Navy ( RAN ) ships"), and no verb."""
    tokens, before = clause.line.tokens, at - 1
    if before > clause.first and tokens[before].key == ")":
        before = next((i for i in range(before, clause.first, -1) if tokens[i].key == "("), before) - 1
    return before >= clause.first and tokens[before].kind == "S"


def _has_object(clause: Clause, at: int, goods: frozenset[str]) -> bool:
    """Whether goods are the object of a verb ("gave C four drones", "provided C with drones")."""
    tokens, words = clause.line.tokens, clause.rules.words
    supplies = tokens[at].key in words["supplying_with"]
    put_in = PUT_IN if at + 1 < clause.last and _is_put_in(clause, at, at + 1) else 0
    for index in range(at + 1, min(clause.last, at + OBJECT + put_in + _figures(clause, at))):
        token, measure = tokens[index], tokens[index - 1].key
        if token.key in goods:
            return True
        counted = measure in words["measures"] or clause.rules.counts(measure)
        measured = token.key in words["of_marks"] and (counted or _is_paper_of(clause, at, index))
        measured = measured or (token.key in words["region_marks"] and measure in words["ordering_nouns"])
        dated = index + 1 < clause.last and tokens[index + 1].kind == "D"
        with_goods = supplies and token.key in words["supplied_with"]
        goes_on = measured or dated or with_goods or _is_put_in(clause, at, index)
        if token.key in words["object_stops"] and not goes_on:
            return False
    return False


def _is_put_in(clause: Clause, at: int, index: int) -> bool:
    """Whether who gets the goods, or the day, only stands before them ("delivered to C on D the first two drones",
    "handed over to the C army a hospital", "took delivery on D of two helicopters")."""
    tokens, words = clause.line.tokens, clause.rules.words
    giving = words["delivered"] | words["handing_over"]
    taker = tokens[index].key in words["destination_marks"] and have(tokens[at : at + 1], giving)
    whom = index + 1 + have(tokens[index + 1 : index + 2], words["articles"])
    taker = taker and whom < clause.last and tokens[whom].kind in "CGS"
    behind_day = tokens[index].key in words["of_marks"] and tokens[index - 1].kind == "D"
    return taker or (behind_day and tokens[at].key in words["handing_nouns"])


def _is_paper_of(clause: Clause, at: int, of: int) -> bool:
    """Whether what is handed over stands for the goods behind "of" ("handed over the keys of the vessels to P")."""
    tokens, words = clause.line.tokens, clause.rules.words
    handed = tokens[at].key in words["handing_over"] and tokens[of - 1].key in words["papers_of_goods"]
    goods = next((i for i in range(of + 1, min(clause.last, of + PAPER)) if tokens[i].key in words["arms_nouns"]), None)
    # "The documents of the missile deal".
    return handed and goods is not None and not have(tokens[goods + 1 : goods + 2], words["document_words"])


def _figures(clause: Clause, at: int) -> int:
    """Tokens behind a verb that only say how large the goods are ("the first of two 3,200-tonne corvettes")."""
    tokens, words = clause.line.tokens, clause.rules.words
    for first in range(at + 1, min(clause.last - 3, at + OBJECT)):
        last = first
        while tokens[last].key.isdecimal() or (last > first and tokens[last].key in {",", "."}):
            last += 1
        if (
            last > first
            and last + 1 < clause.last
            and tokens[last].key == "-"
            and tokens[last + 1].key in words["sizes"]
        ):
            return last + 2 - first
    return 0


def _sends(clause: Clause, at: int) -> bool:
    """Whether arms that do not move by themselves are sent to a country ("sent C 30 vehicles", "sent tanks to C")."""
    tokens, words = clause.line.tokens, clause.rules.words
    arms = words["arms_nouns"] - words["self_moving"]
    near = range(at + 1, min(clause.last, at + OBJECT))
    goods = next((i for i in near if tokens[i].key in arms), None)
    if goods is None or any(tokens[i].key in words["object_stops"] - {"of"} for i in range(at + 1, goods)):
        return False
    taker = tokens[at + 1].kind == "C" and not tokens[at + 1].value.adjective
    behind = tokens[goods + 1 : goods + 3]
    return taker or (len(behind) > 1 and behind[0].key == "to" and behind[1].kind in "CS")


def _is_plain(clause: Clause, at: int) -> bool:
    """Whether a plain form of a verb has no auxiliary before it, as the noun ("a gift of two boats")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if tokens[at].key not in words["plain_verbs"]:
        return False
    before = {token.key for token in tokens[max(clause.first, at - AUXILIARY) : at]}
    return before.isdisjoint(words["future_marks"] | words["modals"] | {"to"})


def _only_describes(clause: Clause, at: int) -> bool:
    """Whether a word of delivery says what goods they are ("the newly delivered frigate", "a C-supplied radar"), or is
    the goods themselves ("C Navy ships", "with four ships")."""
    words, before = clause.rules.words, clause.line.tokens[at - 1] if at > clause.first else None
    if before is None:
        return False
    key = clause.line.tokens[at].key
    if key in words["arms_nouns"] and have(clause.line.tokens[at + 1 : at + 2], words["joining"] | {",", "."}):
        # "To talk ships, satellites and missiles".
        return True
    counted = clause.rules.counts(before.key) or before.key in words["postpositions"]
    if key in words["arms_nouns"] and (counted or before.kind == "S" or getattr(before.value, "adjective", False)):
        return True
    return key.endswith("ed") and before.key in words["describing"]


def _is_promised(clause: Clause, at: int) -> bool:
    """Whether an English verb before a delivery only promises it ("promised C the delivery of missiles")."""
    words = clause.rules.words
    keys = [token.key for token in clause.line.tokens[max(clause.first, at - OBJECT) : at]]
    said = [i for i, key in enumerate(keys) if key in words["promising"]]
    return bool(said) and words["joining"].isdisjoint(keys[said[-1] :])


def sets_out(clause: Clause) -> int | None:
    """The verb by which English says that goods will leave ("the first lot of engines would leave L by May")."""
    tokens, words = clause.line.tokens, clause.rules.words
    for at in clause.where("setting_out") if clause.rules.head_first and clause.has("arms_nouns") else ():
        head = [token.key for token in tokens[clause.first : at]]
        loads = [i for i, key in enumerate(head) if key in words["load_nouns"] | words["loads_counted"]]
        goods = bool(loads) and not words["arms_nouns"].isdisjoint(head[loads[0] :])
        if goods and head[-1] in words["future_marks"]:
            return at
    return None


def wins_order(clause: Clause) -> int | None:
    """The verb by which somebody wins a contract for goods ("has won a contract to supply C with missiles"), or signs
    one to supply them."""
    tokens, words = clause.line.tokens, clause.rules.words
    for at in (*clause.where("winning"), *_signs_to_supply(clause)) if clause.rules.head_first else ():
        near = range(at + 1, min(clause.last, at + OBJECT))
        order = next((i for i in near if tokens[i].key in words["ordering_nouns"]), None)
        if order is not None and any(token.key in words["arms_nouns"] for token in tokens[order + 1 : clause.last]):
            return at
    return None


def _signs_to_supply(clause: Clause) -> list[int]:
    """The verbs by which one side, with nobody who signs beside it, signs a contract to supply another."""
    several = clause.subject is not None and len(clause.subject.members) > 1
    if several or clause.of_case("with", "between") or not clause.has("ordering_nouns"):
        return []
    tokens, words = clause.line.tokens, clause.rules.words
    orders = clause.where("ordering_nouns")
    supplies = words["supplying_with"] | words["arms_plans"]
    bound = [
        at for at in orders if at + 2 < clause.last and tokens[at + 1].key == "to" and tokens[at + 2].key in supplies
    ]
    signed = (at for at in clause.where("signing_words") if tokens[at].key.endswith("ed"))
    return [at for at in signed if any(at < order <= at + OBJECT for order in bound)]


def welcomes_ship(clause: Clause, discourse: Discourse) -> bool:
    """Whether English only says how the ship was received that came on a visit ("The ship was received by a band")."""
    if not clause.rules.head_first or not (clause.has("ships") and clause.has("receiving_ships")):
        return False
    tokens, words, visitor = clause.line.tokens, clause.rules.words, discourse.visitor
    if visitor is None or visitor.person is not None or visitor.line.paragraph != clause.line.paragraph:
        return False
    received = (at for at in clause.where("receiving_ships") if at > clause.first)
    return any(tokens[at - 1].key in words["were"] | words["passive_marks"] | words["manner"] for at in received)


def is_made_for(clause: Clause, group: Group) -> bool:
    """Whether English names behind goods whose they will be ("boats for the C navy", "radars built for C")."""
    tokens, words = clause.line.tokens, clause.rules.words
    at = group.first - 1
    at -= tokens[at].key in words["determiners"]
    goods = tokens[at - 1 : at] if at > clause.first and tokens[at].key == "for" else ()
    return clause.rules.head_first and (have(goods, words["arms_nouns"]) or have(goods, words["made_for"]))
