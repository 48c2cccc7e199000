"""Delegations for which a side or who leads them stands: "P के नेतृत्व में आए दल से", "केन्या के छह सदस्यीय प्रतिनिधिमंडल ने".

In: a Hindi line and the token behind a side. Out: the token behind the delegation; its case is then that of the side.
"""

from __future__ import annotations

from extractor.offline.lines import Line
from extractor.offline.rules import Rules

# Tokens between a side and the noun of its delegation.
REACH = 10


def delegation_behind(line: Line, rules: Rules, first: int, *, person: bool) -> int | None:
    """The token behind the delegation that the words at a token go on to, None where they do not.

    A person has to lead it; of a country, it may come from there.
    """
    if rules.head_first or not (person or "delegation_nouns" in line.lists):
        return None
    tokens, words = line.tokens, rules.words
    start = _behind_leader(line, rules, first) if person else first
    if start is None:
        return None
    for at in range(start, min(len(tokens), start + REACH)):
        token = tokens[at]
        if token.kind in "GS" and line.words[token.last - 1].key in words["delegation_nouns"] and person:
            return at + 1
        if token.kind == "w" and token.key in words["delegation_nouns"]:
            return None if tokens[at - 1].key in words["of_parties"] else at + 1
        if token.kind not in ("w", "C", "L", "D") or (token.kind != "w" and not person):
            return None
        if token.key in words["delegation_stops"] and not _comes(line, rules, at):
            return None
    return None


def _behind_leader(line: Line, rules: Rules, at: int) -> int | None:
    """The token behind "led by" ("के नेतृत्व में", "की अगुवाई वाले"), None where a person leads nothing."""
    led = line.phrase_at(rules, "case_after", at)
    return led.last if led is not None and led.entry == "led" else None


def _comes(line: Line, rules: Rules, at: int) -> bool:
    """Whether "from" says where a delegation comes from ("मंगोलिया से आए")."""
    behind = [token.key for token in line.tokens[at + 1 : at + 2]]
    return line.tokens[at].key in rules.words["with_marks"] and not rules.words["coming"].isdisjoint(behind)
