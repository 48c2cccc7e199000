"""What stands behind an English act and is nothing that anybody undertakes: a statement, a document, who tells of it.

In: a clause, an act and the tokens behind it. Out: whether that is the content of a commitment.
"""

from __future__ import annotations

from itertools import pairwise

from extractor.offline.commitments.idle import ASKING
from extractor.offline.commitments.wills import only_weighs
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import have
from extractor.offline.grammar.moods import pays_visit
from schemas.vocabulary import Act

# Tokens of who will do something behind "that" ("assured him that C would").
OPENING = 4
# Words of who tells what was agreed upon ("a Pentagon statement said").
TELLER = 4
# Tokens behind "offered" among which the courtesy stands ("his heartfelt condolences").
COURTESY = 3
# Tokens from "dropped" to the plan ("scrapped its long-standing plan to").
DROPPED = 5
# Words of a document's name up to the word for its kind, at most ("a three-year military logistics support pact").
NAMED = 9


def says_nothing(clause: Clause, act: Act, start: int, end: int) -> bool:
    """Whether what stands behind an act, from `start` to `end`, is nothing that is to be done."""
    none = clause.rules.words["nothing_given"]
    return (
        (act is not Act.AGREED and have(clause.line.tokens[start : start + 1], none))
        or _is_courtesy(clause, start, end)
        or _is_dropped(clause, start, end)
        or _only_states(clause, act, start, end)
        or _announces_what_is_told(clause, act, start)
        or _is_welcomed(clause, act, start)
        or _is_document(clause, act, start, end)
        or _is_attribution(clause, start, end)
        or _only_counts(clause, start, end)
        or _only_says_when(clause, start, end)
    )


def _is_courtesy(clause: Clause, start: int, end: int) -> bool:
    """Whether what is offered is only said or done in honour of somebody ("offered floral tributes", "condolences")."""
    words, tokens = clause.rules.words, clause.line.tokens
    offers = have(tokens[start - 1 : start], words["offering"])
    # "Offered condolences and $5 million in aid".
    more = any(token.key == "and" for token in tokens[start:end])
    return offers and not more and have(tokens[start : min(end, start + COURTESY)], words["courtesies"])


def _is_dropped(clause: Clause, start: int, end: int) -> bool:
    """Whether a plan is one that was given up ("dropped its plan to buy boats", "a plan to sell boats was buried")."""
    words, tokens = clause.rules.words, clause.line.tokens
    noun = start - 2
    if noun < 0 or tokens[start - 1].key != "to" or tokens[noun].key not in words["planned_things"]:
        return False
    before = tokens[max(0, noun - DROPPED) : noun]
    if have(before, words["dropping"]) and all(token.key != "and" for token in before):
        return True
    behind = pairwise(token for token in tokens[start:end] if not token.key.endswith("ly"))
    return any(
        be.key in words["were"] | words["passive_marks"] and verb.key in words["dropping"] for be, verb in behind
    )


def _only_says_when(clause: Clause, start: int, end: int) -> bool:
    """Whether only how far things have come stands behind an act ("two thirds of it has been agreed upon so far")."""
    told = [token for token in clause.line.tokens[start:end] if token.key not in clause.rules.words["stops"]]
    return bool(told) and all(t.kind == "D" or t.key in clause.rules.words["until_now"] for t in told)


def _only_counts(clause: Clause, start: int, end: int) -> bool:
    """Whether only a number stands behind an act ("C had asked for six"): of what was told before."""
    told = [token.key for token in clause.line.tokens[start:end] if token.key not in clause.rules.words["stops"]]
    return bool(told) and all(clause.rules.counts(key) for key in told)


def _is_attribution(clause: Clause, start: int, end: int) -> bool:
    """Whether what stands behind an act only says who tells of it ("... were also agreed upon, the statement said")."""
    words, keys = clause.rules.words, [token.key for token in clause.line.tokens[start:end]]
    told = [key for key in keys if key not in words["articles"] and key not in (",", ".")]
    return 0 < len(told) <= TELLER and told[-1] in words["attributing"] and "," in keys


def _is_welcomed(clause: Clause, act: Act, start: int) -> bool:
    """Whether somebody only welcomes what was decided before ("welcomed the decision to set up a hotline")."""
    before = clause.line.tokens[max(clause.first, start - OPENING - 1) : start]
    return act is Act.PLEDGED and have(before, clause.rules.words["welcoming_it"])


def _is_appointment(clause: Clause, start: int, end: int) -> bool:
    """Whether somebody only confirms a visit or talks ("confirmed that P will pay a visit")."""
    keys = {token.key for token in clause.line.tokens[start:end]}
    return clause.rules.has(keys, "visit_nouns", "talk_nouns", "arrival_verbs", "future_none")


def _foretells_event(clause: Clause, start: int, end: int) -> bool:
    """Whether a "that" clause tells of an event to come ("announced that P will visit L", "will pay a visit to L")."""
    words, tokens = clause.rules.words, clause.line.tokens
    will = next((at for at in clause.where("will") if start <= at < end - 1), None)
    verb = next((at for at in range(will + 1, end) if tokens[at].key not in words["adverbs"]), None) if will else None
    if verb is None:
        return False
    pays = tokens[verb].key in words["undertaking_visits"] and pays_visit(clause, verb)
    return pays or tokens[verb].key in words["schedule_nouns"] | words["arrival_verbs"]


def _only_states(clause: Clause, act: Act, start: int, end: int) -> bool:
    """Whether sides only state something ("agreed that the ties are strong"), or will do nothing ("to disagree")."""
    tokens = clause.line.tokens
    words = clause.rules.words
    verb = next(
        (at + 1 for at in range(start, min(end - 1, start + OPENING)) if tokens[at].key in words["will"]), start
    )
    none = start < end and (tokens[verb].key in words["nothing_done"] or only_weighs(clause, verb))
    if act in (Act.AGREED, Act.PLEDGED) and none:
        return True
    states = act not in ASKING and tokens[start - 1].key == "that"
    if states and tokens[start - 2].key in words["confirming"] and _is_appointment(clause, start, end):
        return True
    if states and act is Act.PLEDGED and _foretells_event(clause, start, end):
        return True
    # "Reaffirmed that any attack would result in costs".
    pairs = pairwise(token.key for token in tokens[start:end])
    if states and any(one in words["will"] and two in words["outcomes"] for one, two in pairs):
        return True
    return (
        states
        and words["owed"].isdisjoint(token.key for token in tokens[start:end])
        and not _is_to_be(clause, start, end)
    )


def _is_to_be(clause: Clause, start: int, end: int) -> bool:
    """Whether an English "that" clause says what is to be done without an auxiliary ("that a hotline be set up")."""
    words, pairs = clause.rules.words, pairwise(token.key for token in clause.line.tokens[start:end])
    return any(two == "be" and one not in words["mere_be"] for one, two in pairs)


def _announces_what_is_told(clause: Clause, act: Act, start: int) -> bool:
    """Whether somebody only announces what is told besides ("announced the decision after talks")."""
    words, tokens = clause.rules.words, clause.line.tokens
    while start < clause.last and tokens[start].key in words["announced_as"] | words["articles"]:
        start += 1
    behind = [token.key for token in tokens[start : start + 2]]
    told = act is Act.PLEDGED and bool(behind) and behind[0] in words["told_besides"]
    return told and behind[-1] not in words["further_contents"]


def _is_document(clause: Clause, act: Act, start: int, end: int) -> bool:
    """Whether sides only agree on a document ("agreed on a roadmap for naval ties"): it is told as one.

    "Agreed on a deal to build ships" says what is to be done.
    """
    words, tokens = clause.rules.words, clause.line.tokens[start : min(end, start + NAMED)]
    before = clause.line.tokens[start - 1].key
    if act is not Act.AGREED or not tokens or before not in words["agreeing"] | words["agreed_upon"]:
        return False
    ends = [at for at, token in enumerate(tokens) if token.kind == "D" or token.key in words["name_ends"]]
    last = ends[0] if ends else len(tokens)
    named = last > 0 and tokens[0].key in words["articles"] and tokens[last - 1].key in words["settled_papers"]
    return named and (not ends or tokens[last].key != "to")
