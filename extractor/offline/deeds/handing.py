"""Goods that pass from hand to hand: who is said to hand them over, or to take them from somebody.

In: a clause. Out: whether it tells of goods that an earlier clause or its own beginning names.
"""

from __future__ import annotations

from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import Token, have
from extractor.offline.sides.sides import Group, Member
from schemas.vocabulary import EventStatus

# Tokens at the end of a clause among which its verb stands.
LAST = 3

# Tokens behind a participle among which the goods stand that it describes ("से मिले दो तेज गति के गश्ती पोत").
GOODS = 7
# Tokens between "under" or "after" and a document ("under the 2021 shipbuilding contract").
UNDER = 6


def hands_over_those(clause: Clause) -> bool:
    """Whether a relative clause tells who handed over the goods that its line names ("..., जिसे P ने P को सौंपा")."""
    line, relative = clause.line, clause.rules.words["which_object"]
    if "which_object" not in line.lists or line.lists.isdisjoint(("aid_nouns", "arms_nouns")):
        return False
    opens = relative.intersection(token.key for token in line.tokens[max(0, clause.first - 1) : clause.first + 1])
    return bool(opens) and bool(clause.of_case("to", "of"))


def takes_from(clause: Clause) -> bool:
    """Whether somebody takes goods from somebody ("पोत को P ने P से ग्रहण किया")."""
    tokens, objects = clause.line.tokens, clause.rules.words["object_marks"]
    taken = any(at + 1 < len(tokens) and tokens[at + 1].key in objects for at in clause.where("arms_nouns"))
    return taken and bool(clause.of_case("agent")) and bool(clause.of_case("with"))


def due_verb(clause: Clause) -> int | None:
    """The word that says that goods spoken of before are to come on a date ("जहाज 2028 में मिलेगा", "मिलने की उम्मीद")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if clause.rules.head_first or not clause.dates:
        return None
    verbs = [at for at in clause.where("due_verbs") if at >= clause.last - LAST]
    expected = [
        at
        for at in clause.where("due_infinitives")
        if any(token.key in words["expected_words"] for token in tokens[at + 1 : at + 1 + LAST])
    ]
    return next(iter([*verbs, *expected]), None)


def due_status(clause: Clause, verb: int) -> EventStatus | None:
    """What "is to be" and "was to be" handed over have become; None where a clause says neither."""
    words, tokens = clause.rules.words, clause.line.tokens
    for at in range(verb, min(clause.last - 1, verb + LAST)):
        if tokens[at].key in words["to_be_given"]:
            following = tokens[at + 1].key
            if following in words["copula"]:
                return EventStatus.SCHEDULED
            return EventStatus.CANCELLED if following in words["past_marks"] else None
    return None


def is_moved(clause: Clause, verb: int) -> bool:
    """Whether what moves are goods: a load, relief, or arms that were bought, come from somebody or are the rest."""
    if is_load(clause) or clause.has("aid_nouns"):
        return True
    left = bool(opening_rest(clause)) and clause.has("vector_verbs")
    conveyed = clause.line.tokens[verb].key in clause.rules.words["conveying"]
    return clause.has("arms_nouns") and (conveyed or clause.has("bought") or _came_from(clause, verb) or left)


def opening_rest(clause: Clause) -> int:
    """The token behind "the rest" with which a Hindi clause opens ("शेष सात नौकाएं जून तक", "और बाकी 2027 तक"), else 0."""
    words = clause.rules.words
    head = clause.line.tokens[clause.first : min(clause.last, clause.first + LAST)]
    left = next((at for at, token in enumerate(head, clause.first + 1) if token.key in words["those_left"]), 0)
    return 0 if clause.rules.head_first else left


def counts_rest(clause: Clause) -> bool:
    """Whether Hindi only counts goods of which was told before ("शेष छह की आपूर्ति", "बाकी 2027 तक सौंपे जाएंगे")."""
    tokens, words, at = clause.line.tokens, clause.rules.words, opening_rest(clause)
    if not at or at + 1 >= clause.last:
        return False
    at += clause.rules.counts(tokens[at].key)
    return tokens[at].kind == "D" or tokens[at].key in words["genitive_all"] | words["also_marks"]


def is_sent_to_place(clause: Clause, verb: int) -> bool:
    """Whether Hindi sends arms to the place right before a verb of sending ("बैटरी मनीला भेजी जाएगी")."""
    before = clause.line.tokens[verb - 1] if verb > clause.first else clause.line.tokens[verb]
    placed = before.kind in ("L", "C") and not before.value.adjective
    return placed and clause.has("arms_nouns") and not clause.rules.head_first


def _came_from(clause: Clause, verb: int) -> bool:
    """Whether a participle says from whom the goods came that moved ("भारत से मिले दो पोत ... पहुंचे")."""
    tokens, words = clause.line.tokens, clause.rules.words
    came = [at for at in clause.where("come_from") if at < verb and tokens[at - 1].key in words["giver_marks"]]
    behind = (at for start in came for at in range(start + 1, min(verb, start + 1 + GOODS)))
    # "P से मिले नेता विमान से पहुंचे": what one travels by is not given.
    return any(
        tokens[at].key in words["arms_nouns"] and tokens[at + 1].key not in words["postpositions"] for at in behind
    )


def delivers_those(clause: Clause) -> bool:
    """Whether a Hindi relative clause dates the delivery of the goods of its line ("..., जिनकी आपूर्ति D में पूरी हुई")."""
    line, whose, at = clause.line, clause.rules.words["whose"], clause.first
    at += line.tokens[at].key in whose
    theirs = 0 < at < clause.last and line.tokens[at - 1].key in whose and "arms_nouns" in line.lists
    dated = bool(clause.dates)
    return theirs and dated and line.tokens[at].key in clause.rules.words["weak_arms_verbs"]


def reaches_other(clause: Clause) -> bool:
    """Whether goods pass between the side that is named and the other one spoken of: a load that reaches it ("C को दूसरी
    खेप मिली", "खेप C पहुंचेगी"), what is bought from it ("रक्षा मंत्रालय ने C से 26 विमान खरीदे"), in English what a country
    "will provide"."""
    if clause.rules.head_first:
        return _gives_plainly(clause)
    if is_load(clause):
        return bool(clause.of_case("to")) or clause.has("moving_verbs")
    return clause.has("buys") and bool(clause.of_case("with"))


def _gives_plainly(clause: Clause) -> bool:
    """Whether an English clause opens with a country that will give something ("C will provide 20 boats by March")."""
    tokens, words = clause.line.tokens, clause.rules.words
    gives = next((at + 1 for at in clause.where("will") if have(tokens[at + 1 : at + 2], words["giving_plainly"])), 0)
    countries = (g for g in clause.groups if g.first == clause.first and tokens[g.last - 1].kind in "CGL")
    return any(group.last == gives - 1 for group in countries)


def is_load(clause: Clause) -> bool:
    """Whether a clause has a word for a load, or for a batch of arms ("हेलीकॉप्टरों का पहला जत्था")."""
    return clause.has("load_nouns") or (clause.has("batches") and clause.has("arms_nouns"))


def is_means(clause: Clause, group: Group) -> bool:
    """Whether Hindi says only on whose craft goods were sent ("भारतीय वायुसेना के विमान से भेजी गई")."""
    tokens, words = clause.line.tokens, clause.rules.words
    near = range(group.behind, min(clause.last - 1, group.behind + GOODS))
    return any(tokens[at].key in words["vehicles"] and tokens[at + 1].key in words["of_time"] for at in near)


def undertakes(clause: Clause) -> bool:
    """Whether a clause says that something is undertaken or asked for; what is given "at the request of C" is given."""
    tokens, words = clause.line.tokens, clause.rules.words
    acts = clause.where("commitment_acts")
    if clause.rules.head_first:
        return bool(acts)
    return any(
        not (tokens[at].key in words["invitations"] and have(tokens[at + 1 : at + 2], words["on"])) for at in acts
    )


def is_military(clause: Clause) -> bool:
    """Whether a Hindi clause calls goods military, materials beside them are no relief ("रक्षा उपकरण और सामग्री")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if clause.rules.head_first or not clause.has("armed"):
        return False
    goods = [key for key in clause.keys if key in words["aid_nouns"]]
    named = clause.where("arms_nouns") if words["materials"].issuperset(goods) else []
    return any(tokens[at - 1].key in words["armed"] for at in named if at > clause.first)


def is_signed(clause: Clause) -> bool:
    """Whether the clause tells of a document, and not only under which one, or in English after which one, goods are
    delivered ("समझौते के तहत", "a day after signing an agreement")."""
    tokens, documents = clause.line.tokens, clause.where("document_nouns")
    if clause.rules.head_first:
        apart = {"under", *clause.rules.words["behind_talks"]}
        return any(all(t.key not in apart for t in tokens[max(clause.first, at - UNDER) : at]) for at in documents)
    return any(not have(tokens[at + 1 : at + 3], clause.rules.words["under"]) for at in documents)


def day_of(clause: Clause, verb: int) -> Token | None:
    """The date of a delivery, and not of what it came after ("handed over boats after a deal was signed in May"), nor
    of the order ("has received the last of the missiles that it ordered in 2019")."""
    date, tokens, words = clause.date_before(verb), clause.line.tokens, clause.rules.words
    if date is None or not clause.rules.head_first:
        return date
    between = [t for t in tokens[verb + 1 : clause.last] if t.start < date.start]
    return None if have(between, words["behind_talks"] | words["ordering_verbs"]) else date


def order_of_both(clause: Clause) -> bool:
    """Whether an order of which Hindi names no side is sealed, or may be placed ("ऑर्डर अगले महीने दिया जा सकता है")."""
    placed = not clause.groups and clause.has("order_nouns") and clause.has("passive_stems") and clause.has("possible")
    return placed or order_is_sealed(clause)


def order_is_sealed(clause: Clause) -> bool:
    """Whether a Hindi clause that names no side says that the seal is or may be set on an order ("ऑर्डर पर मुहर लगी")."""
    orders = [at for at in clause.where("order_nouns") if at + 1 < clause.last] if not clause.groups else []
    on = (at for at in orders if clause.line.tokens[at + 1].key in clause.rules.words["on"])
    return any(have(clause.line.tokens[at : clause.last], clause.rules.words["sealed"]) for at in on)


def orders_those(clause: Clause) -> bool:
    """Whether Hindi tells of an order for the goods of which the sentence before speaks ("इनका ऑर्डर मार्च में C को दिया
    था")."""
    tokens, before = clause.line.tokens, clause.line.before
    if clause.rules.head_first or before is None or before.paragraph != clause.line.paragraph:
        return False
    theirs = any(have(tokens[at - 1 : at], clause.rules.words["of_those"]) for at in clause.where("order_nouns"))
    return theirs and "arms_nouns" in before.lists


def promises_order(clause: Clause) -> bool:
    """Whether an official says in Hindi what his own country will order: a pledge, which names nobody who is to deliver
    ("P ने कहा कि C 2027 तक दो और नौकाओं का ऑर्डर देगा")."""
    said, words = clause.inherited, clause.rules.words
    if clause.rules.head_first or said is None or not (clause.has("order_nouns") and clause.future):
        return False
    own = [group for group in clause.groups if group.members]
    if len(own) != 1:
        return False
    told = clause.first > 0 and clause.line.tokens[clause.first - 1].key in words["that"]
    speaks = len(said.members) == 1 and said.members[0].person is not None
    buyer = own[0].members if own[0].case == "subject" else ()
    return told and speaks and len(buyer) == 1 and buyer[0].side == said.members[0].side


def taken_by_him(clause: Clause, giver: Member) -> Member | None:
    """The one who acted in the Hindi clause before, where a pronoun says who is given something ("C ने अनुबंध किया था और C
    ने उसे पहली खेप सौंपी")."""
    before = clause.inherited
    if clause.rules.head_first or before is None or len(before.members) != 1 or not clause.has("to_him"):
        return None
    taker = before.members[0]
    return taker if taker.side not in (None, giver.side) else None
