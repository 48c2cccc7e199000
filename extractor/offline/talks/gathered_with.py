"""Delegations of which a clause only says who was in them ("केन्याई दल में P और P थे", "P के साथ P भी थीं").

In: a Hindi clause. Out: whether those whom it names were there.
"""

from __future__ import annotations

from extractor.offline.grammar.clauses import Clause

# Lists of words of which one stands at the end of a clause that says who was there, and how many words those are.
BEING = frozenset({"past_marks", "copula", "going_on"})
WAS = 2


def lists_delegation(clause: Clause) -> bool:
    """Whether a Hindi clause tells by "was" alone who was in a delegation or at talks, or came with somebody."""
    line = clause.line
    if clause.rules.head_first or "P" not in line.kinds or clause.lists.isdisjoint(BEING):
        return False
    tokens, words = line.tokens, clause.rules.words
    people = [at for at in clause.found if tokens[at].kind == "P"]
    if not people or (at_talks := _ends_with_being(clause, people[-1])) is None:
        return False
    if at_talks or _is_the_other_side(clause) or _is_among_those(clause):
        return True
    nouns = words["delegation_nouns"] | words["sides_words"]
    if [token.key for token in tokens[clause.first : clause.first + 2]] == ["साथ", "में"]:
        return True
    for at in range(clause.first, people[-1]):
        inside = tokens[at + 1].key in words["within"]
        last = line.words[tokens[at].last - 1].key if tokens[at].kind in "GS" else tokens[at].key
        if last in nouns and inside:
            return True
        if tokens[at + 1].key in words["beside"] and tokens[at].key in words["genitive_all"] | words["possessives"]:
            return True
    return False


def _ends_with_being(clause: Clause, last: int) -> bool | None:
    """Whether "at the talks" stands before "was" behind the last person of a clause; None where more follows him."""
    words, behind = clause.rules.words, clause.line.tokens.listed[last + 1 : clause.last]
    behind = [key for key in behind if key not in words["stops"] and key not in words["also_marks"] and key != ","]
    talks = len(behind) > WAS and behind[0] in words["talk_nouns"] and behind[1] in words["within"]
    behind = behind[2:] if talks else behind[1:] if behind[:1] and behind[0] in words["chief"] else behind
    if not behind or len(behind) > WAS:
        return None
    being = words["past_marks"] | words["copula"] | words["going_on"]
    return talks if being.issuperset(behind) else None


def _is_the_other_side(clause: Clause) -> bool:
    """Whether a clause opens with "on the other side" ("दूसरी तरफ P और P थे")."""
    keys = tuple(token.key for token in clause.line.tokens[clause.first : clause.first + 2])
    return len(keys) > 1 and keys[0] in clause.rules.words["other_marks"] and keys[1] in clause.rules.words["sides_of"]


def _is_among_those(clause: Clause) -> bool:
    """Whether a clause tells who was among those of whom the sentence before says that they took part."""
    before, words = clause.line.before, clause.rules.words
    among = clause.keys[0] in words["in_it"] and before is not None
    return among and before is not None and not words["attending"].isdisjoint(before.words.keys)
