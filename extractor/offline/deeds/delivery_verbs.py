"""The verb of a clause by which goods are given, ordered or taken.

In: a clause. Out: the token of the verb.
"""

from __future__ import annotations

from extractor.offline.deeds.giving import gives, sets_out, wins_order
from extractor.offline.deeds.handing import is_load, is_moved, is_sent_to_place, takes_from
from extractor.offline.deeds.handovers import handover, ordered_those
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import have

# Tokens at the end of a clause in the body among which the verb of a delivery stands ("... सौंप दी जाएगी ।").
TAIL = 7
# Tokens between the goods and a verb of giving.
NEAR = 4
# Kinds of tokens that may stand between a noun of delivery and its verb: dates, and who delivers.
DOERS = "DCSB"
# Lists of the words that may end a clause behind a participle.
ENDS = ("copula", "past_marks", "stops", "joining")


def delivery_verb(clause: Clause) -> int | None:
    """The last word that says that goods change hands."""
    if clause.rules.head_first:
        given = next((at for at in reversed(clause.where("arms_verbs")) if gives(clause, at)), None)
        told = given or wins_order(clause) or sets_out(clause)
        told = handover(clause) if told is None else told
        return ordered_those(clause) if told is None else told
    done = next((at for at in reversed(clause.where("arms_verbs")) if _is_deed(clause, at)), None)
    return weighed(clause) if done is None else done


def weighed(clause: Clause) -> int | None:
    """The infinitive of a purchase of counted goods that Hindi says to be wanted ("C से दो विमान खरीदना चाहता है")."""
    if clause.rules.head_first or not clause.has("purchases"):
        return None
    tokens, words = clause.line.tokens, clause.rules.words
    counted = is_load(clause) or any(clause.rules.counts(key) for key in clause.keys)
    for at in clause.where("purchases") if counted else ():
        behind = tokens[at + 1 : at + 1 + 2 * NEAR]
        considered = have(behind[:1], words["wanting"]) or [token.key for token in behind[:2]] == ["पर", "विचार"]
        if considered and not have(behind, words["nots"] | words["past_marks"] | words["given_up"]):
            return at
    return None


def _is_deed(clause: Clause, at: int) -> bool:
    """Whether a Hindi word of delivery does something."""
    tokens, words, key = clause.line.tokens, clause.rules.words, clause.line.tokens[at].key
    before = tokens[at - 1].key if at > clause.first else ""
    if (
        before in words["not_handed"]
        or before in words["not_done"]
        or _describes(clause, at)
        or _is_planned(clause, at)
    ):
        return False
    if key in words["permissions"] and not clause.has("sale_words"):
        return False
    if key in words["moving_verbs"] and not is_moved(clause, at):
        return False
    loaded = clause.has("load_nouns") or clause.has("aid_nouns") or clause.of_case("to")
    if key in words["sending_verbs"] and not (loaded or is_sent_to_place(clause, at)):
        return False
    if key in words["giving_verbs"]:
        passive = at + 1 < clause.last and tokens[at + 1].key in words["passive_stems"] and not clause.groups
        if passive:
            return _gives_order(clause, at)
        return bool(clause.of_case("to")) and (_is_object(clause, at) or _gives_order(clause, at))
    if key in words["offering_nouns"] and not (_is_object(clause, at) or takes_from(clause)):
        return False
    if key in words["taking_stems"] and not _takes_goods(clause, at):
        return False
    if key in words["arms_stems"]:
        if at + 1 < clause.last and tokens[at + 1].key in words["stopping"]:
            # "C से मिसाइलों की खरीद रद्द कर दी".
            return True
        return at + 1 < clause.last and tokens[at + 1].key in words["vector_verbs"]
    if key in words["weak_arms_verbs"]:
        return _is_done(clause, at)
    return clause.line.part.value != "body" or at >= clause.last - TAIL


def _describes(clause: Clause, at: int) -> bool:
    """Whether a participle right behind a word of delivery describes goods ("उपहार में दिए गए दो हेलीकॉप्टरों ने")."""
    if not clause.has("participles"):
        return False
    words, keys = clause.rules.words, clause.keys[at + 1 - clause.first :]
    passive = next((i for i, key in enumerate(keys[:NEAR]) if key in words["participles"]), len(keys))
    return passive + 1 < len(keys) and not any(keys[passive + 1] in words[name] for name in ENDS)


def _is_planned(clause: Clause, at: int) -> bool:
    """Whether Hindi only says in the passive what is planned ("विमान खरीदे जाने की तैयारी है")."""
    if not clause.has("to_go"):
        return False
    words, keys = clause.rules.words, clause.keys[at + 1 - clause.first : at + NEAR - clause.first]
    planned = len(keys) > 2 and keys[0] in words["to_go"] and keys[1] in words["genitive_all"]
    return planned and keys[2] in words["plans"]


def _is_object(clause: Clause, at: int) -> bool:
    """Whether goods stand right before a verb of giving, and not what belongs to them ("ड्रोन की जानकारी दी")."""
    tokens, words = clause.line.tokens, clause.rules.words
    goods = words["arms_nouns"] | words["aid_nouns"] | words["load_nouns"]
    beside = at
    beside -= beside > clause.first and tokens[beside - 1].kind == "D"
    while beside > clause.first + 1 and tokens[beside - 1].key in words["on_day"] and tokens[beside - 2].kind in "DLw":
        # "20 घोड़े बुधवार को L में भेंट किए".
        beside -= 2
    passive = any(token.key in words["participles"] for token in tokens[at + 1 : at + 3])
    # "दो विमान C की वायुसेना को अगस्त 2022 में भेंट किए गए".
    near = range(clause.first if passive else max(clause.first, beside - NEAR), at)
    found = [i for i in near if tokens[i].key in goods and tokens[i + 1].key not in words["postpositions"]]
    # "मिसाइलें देने का आश्वासन दिया": what is given is a promise.
    return any(words["arms_plans"].isdisjoint(token.key for token in tokens[i:at]) for i in found)


def _gives_order(clause: Clause, at: int) -> bool:
    """Whether only a date and who gets it stand between an order and the verb ("इनका ऑर्डर जुलाई में B को दिया था")."""
    tokens, words = clause.line.tokens, clause.rules.words
    orders = [order for order in clause.where("order_nouns") if order < at]
    between = tokens[orders[-1] + 1 : at] if orders else []
    plain = words["postpositions"] | words["companies"]
    return bool(between) and all(token.kind != "w" or token.key in plain for token in between)


def _takes_goods(clause: Clause, at: int) -> bool:
    """Whether Hindi goods are taken from a country or company ("दो विमान C से ले सकता है", "C से दो विमान ले सकता है")."""
    tokens, words, before = clause.line.tokens, clause.rules.words, clause.line.tokens[max(clause.first, at - 2) : at]
    giver = len(before) > 1 and before[0].kind in "CBSG" and before[1].key in words["giver_marks"]
    goods = [i for i in clause.where("arms_nouns") if i < at and tokens[i + 1].key not in words["postpositions"]]
    return bool(clause.of_case("with")) and bool(goods) and (giver or goods[-1] == at - 1)


def _is_done(clause: Clause, at: int) -> bool:
    """Whether a verb does what a noun names: behind it only a date, "as" and the like may stand before the verb."""
    tokens, words = clause.line.tokens, clause.rules.words
    index = at + 1
    while index < clause.last and (tokens[index].kind in DOERS or tokens[index].key in words["between_noun_and_verb"]):
        # "पुर्जों की आपूर्ति C अगले महीने शुरू करेगा".
        index += 1
    if index >= clause.last:
        return False
    key, following = tokens[index].key, tokens[index + 1].key if index + 1 < clause.last else ""
    if key in words["genitive_all"]:
        # "डिलीवरी की गई", "डिलीवरी की है" and "डिलीवरी की जा चुकी है", but not "डिलीवरी की तारीख", "का पूरा व्यय".
        ends = words["doing"] | words["copula"] | words["stops"] | words["past_marks"] | words["passive_stems"]
        return not following or following in ends - words["whole"]
    return key in words["doing"] or key.endswith(clause.rules.future)
