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
        if rules.head_first and head.first and line.tokens[head.first].key in rules.words["verb_heads"]:
            if line.tokens[head.first - 1].key in rules.words["ahead_marks"]:
                # "To deal with".
                continue
        before = heads[-1] if heads else None
        if rules.head_first and before is not None and _in_brackets(line, before, head):
            heads[-1] = Match(before.first, head.last + 1, before.start, head.end, before.entry)
        else:
            heads.append(head)
    return heads


def _in_brackets(line: Line, before: Match[str], head: Match[str]) -> bool:
    tokens = line.tokens
    enclosed = head.first == before.last + 1 and head.last < len(tokens)
    return enclosed and tokens[before.last].key == "(" and tokens[head.last].key == ")"


def is_to_be_signed(clause: Clause) -> bool:
    """Whether every signature of a clause lies ahead ("expected to sign", "to be signed by")."""
    ahead = clause.rules.words["ahead_marks"]
    tokens = clause.line.tokens
    signed = clause.where("sign_words")
    return bool(signed) and all(
        any(token.key in ahead for token in tokens[max(clause.first, at - REACH) : at]) for at in signed
    )
