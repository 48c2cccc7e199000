"""What is only asked or rumoured ("was asked about reports that C had promised"), and the answer behind it.

In: a clause with the words of an act, or all lines. Out: whether somebody only puts a question; lines whose rumours the
next sentence of their paragraph calls untrue are marked so.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import Line
from extractor.offline.rules import Rules

# Tokens behind "asked" among which the question begins ("asked P by telephone whether").
ASKED = 5
# Lists of words that tell what newspapers claim.
CLAIMED = frozenset({"newspapers", "claiming"})
# Lists of words, without any of which Hindi tells of no rumour.
RUMOURED = frozenset({"rumours", "spreading"})
# What ends a question, or opens the answer.
ENDS = frozenset({",", ";", "but", "said", "replied"})


def is_question(clause: Clause, first: int) -> bool:
    """Whether "asked" opens a question ("was asked about", "asked P whether", "when asked by reporters to comment")."""
    tokens, words = clause.line.tokens, clause.rules.words
    first += tokens[first].kind != "w"
    if tokens[first].key not in words["questioning"]:
        return False
    behind = [token.key for token in tokens[first + 1 : first + 1 + ASKED]]
    to = next((at for at, key in enumerate(behind) if key in words["asked_for"]), len(behind))
    when = first > 0 and tokens[first - 1].key in words["when_asked"]
    press = not words["press"].isdisjoint(behind[:to])
    return when or press or not words["questions"].isdisjoint(behind[:to])


def in_question(clause: Clause, at: int) -> bool:
    """Whether a token stands within an English question ("asked P whether C had agreed to"), which ends at a comma."""
    words, tokens = clause.rules.words, clause.line.tokens
    if "questioning" not in clause.line.lists:
        return False
    asked = (i for i in range(at) if tokens[i].key in words["questioning"] and is_question(clause, i))
    return any(all(token.key not in ENDS for token in tokens[i + 1 : at]) for i in asked)


def mark_denied(lines: Sequence[Line], rules: Rules) -> None:
    """Mark the lines whose rumours the next sentence calls untrue ('"There is no truth in them," he said', "P ने इसे
    निराधार बताया")."""
    for line, answer in pairwise(lines):
        near = line.in_body and answer.paragraph == line.paragraph
        if rules.head_first:
            rumoured = "rumours" in line.lists or line.lists.issuperset(CLAIMED)
        else:
            rumoured = _is_rumoured(line, rules)
        if not near or not rumoured or line.has_phrase(rules, "denial"):
            continue
        if not rules.head_first:
            line.denied_behind = _calls_it_untrue(answer, rules)
        else:
            line.denied_behind = answer.has_phrase(rules, "denial") or answer.has_phrase(rules, "flat_denial")


def _is_rumoured(line: Line, rules: Rules) -> bool:
    """Whether Hindi tells what somebody claims, or what the press says ("दावा किया जा रहा है कि", "अखबार ने लिखा कि")."""
    if line.lists.isdisjoint(RUMOURED):
        return False
    keys = line.tokens.listed
    that = next((at for at, key in enumerate(keys) if key in rules.words["that"]), 0)
    claimed = rules.words["rumours"].intersection(keys[:that])
    spread = rules.words["spreading"].intersection(keys[:that]) and rules.words["media"].intersection(keys[:that])
    return bool(claimed or spread)


def _calls_it_untrue(answer: Line, rules: Rules) -> bool:
    """Whether Hindi denies what was told right before ("इसे मनगढ़ंत बताया", "इन दावों को खारिज किया", "ऐसा कोई ... से
    इनकार"), and does not only decline to say anything."""
    words, keys = rules.words, [token.key for token in answer.tokens]
    if not answer.has_phrase(rules, "denial") or not words["saying_nothing"].isdisjoint(keys):
        return False
    this = any(one in words["these_claims"] and two in words["rumours"] for one, two in pairwise(keys))
    return this or not words["of_that"].isdisjoint(keys)
