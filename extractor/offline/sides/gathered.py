"""Officials of a body who meet, where no noun of meeting belongs to the body ("क्वाड देशों के विदेश मंत्रियों ने बैठक की").

In: a Hindi clause and the token of a body. Out: the token that tells that they met.
"""

from __future__ import annotations

from extractor.offline.grammar.clauses import Clause
from extractor.offline.sides.preceding import OBLIQUE
from extractor.offline.sides.sides import LISTS

# Tokens from a body to the end of the phrase that names its officials ("देशों के राष्ट्रीय सुरक्षा सलाहकारों").
PHRASE = 8
BETWEEN = "बीच"
MEETING = ("talk_nouns", "discussion_nouns", "talk_verbs", "gathered")


def officials_meet(clause: Clause, body: int) -> int | None:
    """The noun of talks that officials of a body hold, or the verb by which they gather."""
    words, tokens = clause.rules.words, clause.line.tokens
    if clause.lists.isdisjoint(MEETING) or clause.of_case("with"):
        return None
    if body > clause.first and tokens[body - 1].key in LISTS:
        # "भारत और आसियान के मंत्रियों ने बैठक की": talks of two sides.
        return None
    officials = _officials(clause, body)
    if officials is None:
        return None
    behind = [token.key for token in tokens[officials + 1 : min(clause.last, officials + 3)]]
    plural = tokens[officials].key.endswith(OBLIQUE)
    # "आसियान देशों के विदेश मंत्री": without a word for states it may be one, with honour.
    several = any(token.key in words["plural_sides"] for token in tokens[body:officials])
    acts = plural and (behind[0] in words["after_people"] or behind[1:] == [BETWEEN])
    talks = sorted(at for name in ("talk_nouns", "discussion_nouns") for at in clause.where(name) if at > officials)
    if (acts or (several and not plural)) and (held := [at for at in talks if _is_held(clause, at)]):
        return held[-1]
    met = [at for at in clause.where("gathered") if at > officials and _is_gathering(clause, at)]
    if several and not plural:
        met += [at for at in clause.where("talk_verbs") if at > officials and _is_gathering(clause, at)]
    return met[-1] if met else None


def _officials(clause: Clause, body: int) -> int | None:
    """The last token of the officials of a body, the only ones that the phrase names."""
    tokens, words = clause.line.tokens, clause.rules.words
    genitive = False
    for at in range(body + 1, min(clause.last - 1, body + PHRASE)):
        token = tokens[at]
        if token.key in words["body_officials"] and genitive:
            return at
        if token.kind not in "wX" or token.key in words["conference_stops"] or token.key in LISTS:
            return None
        genitive = genitive or token.key in words["genitive"]
    return None


def _is_held(clause: Clause, at: int) -> bool:
    """Whether nothing but a verb of doing follows talks ("बैठक की", but not "बैठक की तैयारी की")."""
    words, behind = clause.rules.words, [token.key for token in clause.line.tokens[at + 1 : clause.last]]
    done = words["doing"] | words["future_marks"]
    ends = done | words["copula"] | words["past_marks"] | words["stops"]
    return bool(behind) and behind[0] in done and all(key in ends for key in behind[1:])


def _is_gathering(clause: Clause, at: int) -> bool:
    """Whether people come together in a place or for something ("टोक्यो में जुटे"), not "तैयारी में जुटे"."""
    tokens, words = clause.line.tokens, clause.rules.words
    if tokens[at - 1].key in words["within"]:
        return tokens[at - 2].kind in "LC" or tokens[at - 2].key in words["here"]
    return tokens[at - 1].kind in "LCD" or tokens[at - 1].key in words["gathered_for"]
