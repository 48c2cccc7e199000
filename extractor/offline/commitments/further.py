"""Whether "and" goes on with a further undertaking ("to share data and set up a hotline") or only with its objects.

In: a clause, where a content begins in it, and the "and" or comma. Out: yes or no.
"""

from __future__ import annotations

from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import have

# Tokens of who acts and "would", with which a content behind "that" may begin.
SUBJECT = 6


def goes_on(clause: Clause, start: int, joint: int) -> bool:
    """Whether a joint goes on with a further content: "to", or a verb in the form with which this one began."""
    tokens, words = clause.line.tokens, clause.rules.words
    if tokens[joint + 1].key in words["further_contents"]:
        # "A study, to be ready by May,": it only says when.
        aside = tokens[joint].key == "," and tokens[joint + 2 : joint + 3] and tokens[joint + 2].key == "be"
        aside = aside or _tells_purpose(clause, joint) or _leads_to_noun(clause, joint + 1)
        return not (clause.rules.head_first and (aside or _parts_subject(clause, start, joint)))
    if not clause.rules.head_first:
        return False
    # "Announced that C would open a centre and train pilots."
    start = next((at + 1 for at in range(start, min(joint, start + SUBJECT)) if tokens[at].key in words["will"]), start)
    verb, then = _verb_at(clause, start, joint), _verb_at(clause, joint + 1, clause.last)
    plain = verb is not None and tokens[verb - 1].key in words["further_contents"]
    if verb is None or then is None or joint - verb < 2:
        return False
    if tokens[then].key in words["included_now"]:
        # "Deepening cooperation to meet the challenges, including the climate crisis".
        return False
    told = _is_verb(clause, then)
    if tokens[then].key.endswith("ing"):
        return told and tokens[verb].key.endswith("ing") and _is_verb(clause, verb)
    return told and (plain or _is_verb(clause, verb))


def _tells_purpose(clause: Clause, joint: int) -> bool:
    """Whether a comma and "to" only say what for ("agreed to make every effort, to ensure"), and go on with no list."""
    tokens, pairs = clause.line.tokens, range(joint + 1, clause.last - 1)
    comma = tokens[joint].key == "," and tokens[joint + 1].key == "to"
    return comma and not any(tokens[at].key in (",", "and") and tokens[at + 1].key == "to" for at in pairs)


def _leads_to_noun(clause: Clause, to: int) -> bool:
    """Whether "to" only says what something is raised to ("to upgrade the patrol, held since D, to an exercise")."""
    words, behind = clause.rules.words, clause.line.tokens[to + 1 : to + 2]
    nouns = words["articles"] | words["possessives"]
    named = have(behind, nouns) or any(t.key in clause.rules.numbers or t.kind in "CLO" for t in behind)
    return named and clause.line.tokens[to].key == "to"


def _parts_subject(clause: Clause, start: int, joint: int) -> bool:
    """Whether a comma only ends a long subject behind "that" ("that an attack, anywhere at sea, would lead to")."""
    tokens, words = clause.line.tokens, clause.rules.words
    ahead = tokens[joint].key == "," and tokens[joint + 1].key in words["will"]
    return ahead and not any(token.key in words["will"] for token in tokens[start:joint])


def _verb_at(clause: Clause, first: int, last: int) -> int | None:
    """The first token behind adverbs, where words follow it."""
    tokens, adverbs = clause.line.tokens, clause.rules.words["leading"] | clause.rules.words["adverbs"]
    at = next((i for i in range(first, last) if tokens[i].key not in adverbs), last)
    return at if at + 1 < last and tokens[at].kind == "w" else None


def _is_verb(clause: Clause, at: int) -> bool:
    """Whether a token is the plain form or the gerund of an English verb; of a noun as well only before its object."""
    words, key, behind = clause.rules.words, clause.line.tokens[at].key, clause.line.tokens[at + 1]
    stem = key.removesuffix("ing")
    forms = {key} if stem == key else {stem, f"{stem}e", stem[:-1]}
    if not forms.isdisjoint(words["noun_verbs"]):
        trained = stem == "train" and behind.key in words["trained_ones"]
        return trained or behind.key in words["verb_objects"] | words["further_verbs"] or behind.kind in "CD"
    return not forms.isdisjoint(words["further_verbs"])
