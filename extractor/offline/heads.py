"""The words for a kind of document in a line, and whether a signature is still to come.

In: a line or a clause. Out: the words ("memorandum of understanding (MoU)" is one) and what the verb says.
"""

from __future__ import annotations

from extractor.offline.clauses import Clause
from extractor.offline.lines import Line
from extractor.offline.rules import Rules
from extractor.phrases import Match

# Verbs between "to" or "will" and "signed" ("to be signed").
REACH = 3


def document_heads(line: Line, rules: Rules) -> list[Match[str]]:
    """Words for documents, an abbreviation in brackets behind one taken in."""
    heads: list[Match[str]] = []
    for head in line.find_phrases(rules, "document"):
        if rules.head_first and _is_verb(line, rules, head.first):
            continue
        before = heads[-1] if heads else None
        if rules.head_first and before is not None and _in_brackets(line, before, head):
            heads[-1] = Match(before.first, head.last + 1, before.start, head.end, before.entry)
        else:
            heads.append(head)
    return heads


def _is_verb(line: Line, rules: Rules, index: int) -> bool:
    """Whether a word for a document is a verb ("to deal with")."""
    before = line.tokens[index - 1].key if index else ""
    return line.tokens[index].key in rules.words["verb_heads"] and before in rules.words["ahead_marks"]


def _in_brackets(line: Line, before: Match[str], head: Match[str]) -> bool:
    tokens = line.tokens
    enclosed = head.first == before.last + 1 and head.last < len(tokens)
    return enclosed and tokens[before.last].key == "(" and tokens[head.last].key == ")"


def is_plural(line: Line, rules: Rules, last: int) -> bool:
    """Whether a head in -े is a plural: without a postposition behind it, it is no oblique singular."""
    tokens = line.tokens
    following = tokens[last].key if last < len(tokens) else ""
    return tokens[last - 1].key in rules.words["plural_heads"] and following not in rules.words["oblique_marks"]


def is_counted(line: Line, rules: Rules, first: int) -> bool:
    """Whether a number right before a head makes several of it ("4 करार")."""
    key = line.tokens[first - 1].key if first else ""
    return rules.numbers.get(key, int(key) if key.isdecimal() and len(key) < 3 else 1) > 1


def is_to_be_signed(clause: Clause) -> bool:
    """Whether every signature of a clause lies ahead ("expected to sign", "to be signed by")."""
    ahead = clause.rules.words["ahead_marks"]
    tokens = clause.line.tokens
    signed = clause.where("sign_words")
    return bool(signed) and all(
        any(token.key in ahead for token in tokens[max(clause.first, at - REACH) : at]) for at in signed
    )
