"""A document that is signed in Hindi to prolong or change another one ("समझौते की अवधि बढ़ाने वाले प्रोटोकॉल पर हस्ताक्षर").

In: a line and two words for documents that follow each other in it. Out: what the second does to the first.
"""

from __future__ import annotations

from extractor.offline.grammar.lines import Line
from extractor.offline.rules import Rules
from extractor.phrases import Match

# Tokens between the two documents at most, and from the second to its signature.
BETWEEN, SIGNED = 12, 4


def prolongs_before(line: Line, rules: Rules, heads: list[Match[str]], index: int) -> bool:
    """Whether the next document is signed only to prolong this one."""
    return _is_signed_to(line, rules, heads[index : index + 2], "prolonging_nouns")


def amends_before(line: Line, rules: Rules, heads: list[Match[str]], index: int) -> bool:
    """Whether the next document is signed to change this one, which its name tells; or is "... में संशोधन का प्रोटोकॉल"."""
    pair = heads[index : index + 2]
    if not rules.head_first and len(pair) == 2:
        keys = [token.key for token in line.tokens[pair[0].last : pair[1].first]]
        inside = len(keys) == 3 and keys[0] in rules.words["within"] and keys[2] in rules.words["genitive_all"]
        if inside and keys[1] in rules.words["amending"]:
            return True
    return _is_signed_to(line, rules, pair, "amending")


def _is_signed_to(line: Line, rules: Rules, heads: list[Match[str]], deed: str) -> bool:
    if rules.head_first or len(heads) < 2 or not 1 < heads[1].first - heads[0].last <= BETWEEN:
        return False
    words, between = rules.words, line.tokens[heads[0].last : heads[1].first]
    keys = [token.key for token in between]
    stops = words["joining"] | words["relative_marks"] | words["sign_words"] | words["after_people"]
    if keys[0] not in words["oblique_marks"] or not stops.isdisjoint(keys) or any(t.kind == "P" for t in between):
        return False
    behind = [token.key for token in line.tokens[heads[1].last : heads[1].last + SIGNED]]
    return not words[deed].isdisjoint(keys) and behind[:1] == ["पर"] and not words["sign_words"].isdisjoint(behind)
