"""Hindi words for documents that name none: there is no such document, or a sentence only asks whether there will be.

In: a line and the tokens of the words for a document. Out: yes or no.
"""

from __future__ import annotations

from extractor.offline.grammar.lines import Line
from extractor.offline.rules import Rules
from extractor.phrases import Match

# Tokens before the words for a document among which "any" stands, and behind them among which "not" does.
ANY, NOT = 5, 9


def is_unmade(line: Line, rules: Rules, head: Match[str]) -> bool:
    """Whether a Hindi line says that there is no such document, or that it was no topic."""
    words, keys = rules.words, [token.key for token in line.tokens[head.last : head.last + NOT]]
    if not words["without"].isdisjoint(keys[:2]) or not words["winning"].isdisjoint(keys[:1]):
        # "समझौते के बिना", "ठेका पाने की दौड़ में".
        return True
    if line.tokens[0].key in words["asking"] and line.tokens[-1].key == "?":
        # "क्या ... कोई नया समझौता होगा?".
        return words["made_before"].isdisjoint(keys[:4])
    if not words["conditions"].isdisjoint((*keys[:2], line.tokens[head.first - 1].key)) and "तो" in keys:
        # "समझौता यदि हुआ तो".
        return True
    if line.tokens[0].key in words["conditions"] and any(key.endswith(rules.endings["habitual"]) for key in keys[:3]):
        # "यदि समझौता सफल होता है".
        return True
    if words["nots"].isdisjoint(keys):
        return False
    of = keys[:1] and keys[0] in words["genitive_all"]
    if of and not words["raised_nouns"].isdisjoint(keys[1:3]):
        # "समझौते का मुद्दा नहीं उठा".
        return True
    before = [token.key for token in line.tokens[max(0, head.first - ANY) : head.first]]
    # "किसी गुप्त समझौते पर बात नहीं हुई".
    at = next((at for at in reversed(range(len(before))) if before[at] in words["any_such"]), None)
    signed = not words["sign_words"].isdisjoint(keys)
    return at is not None and not signed and words["postpositions"].isdisjoint(before[at:])
