"""What sides only intend, or are about to do: "plan to meet", "are meeting on Saturday", "शनिवार को मिल रहे हैं".

In: the tokens of a line and where a clause tells of something. Out: what that says of it, None where it says nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from extractor.offline.grammar.lines import Token
from schemas.vocabulary import EventStatus

# Tokens between what is intended and the infinitive ("plan once again to").
NEAR = 4
# Tokens from "to hold" to the noun of what is held, besides those ("to hold a").
HELD = 2
Words = Mapping[str, frozenset[str]]


def intended(tokens: Sequence[Token], words: Words, trigger: int) -> EventStatus | None:
    """What English says of an infinitive or a present participle: planned, hoped for, or set for a day."""
    near = [token.key for token in tokens[max(0, trigger - NEAR - HELD) : trigger]]
    before = near[-NEAR:]
    # "Plan to meet", "plan to hold a telephone call".
    held = any(one == "to" and two in words["held"] for one, two in pairwise(near))
    if held or "to" in before[-2:]:
        before = near if held else before
        if not words["planning"].isdisjoint(before):
            return EventStatus.SCHEDULED
        return EventStatus.PROPOSED if not words["intending"].isdisjoint(before) else None
    meets = tokens[trigger].key in words["meeting_now"] and not words["are_now"].isdisjoint(before[-2:])
    return EventStatus.SCHEDULED if meets and is_dated_ahead(tokens, words) else None


def about_to(tokens: Sequence[Token], words: Words, trigger: int, last: int) -> bool:
    """Whether a Hindi clause tells in the present of what will be done on its day, or of what is being prepared."""
    if tokens[trigger].key not in words["talk_nouns"] | words["doing_now"]:
        return False
    keys = [token.key for token in tokens[trigger:last]]
    if any(one in words["preparation"] and two in words["within"] for one, two in pairwise(keys)):
        return True
    ends = zip(keys, keys[1:], keys[2:], strict=False)
    now = any(a in words["doing_now"] and b in words["lasting"] and c in words["copula"] for a, b, c in ends)
    return now and is_dated_ahead(tokens, words)


def is_set(behind: Sequence[str], words: Words) -> bool:
    """Whether the words behind a Hindi noun end with the one that a day is set, or talks are on a programme."""
    if any(one in words["arranged"] and two in words["copula"] for one, two in pairwise(behind)):
        return True
    # "मुलाकात का भी कार्यक्रम है".
    if behind and behind[0] in words["genitive_all"]:
        near = pairwise(behind[1:4])
        if any(one in words["expected_words"] and two in words["copula"] for one, two in near):
            return True
    # Not "बैठक में एजेंडा तय हुआ है": set at the talks.
    set_there = not behind or behind[0] in words["within"] or behind[:2] == ["के", "दौरान"]
    ends = [behind[at + 1 : at + 4] for at, key in enumerate(behind) if key in words["arranged"]]
    return not set_there and any(
        end[:1] and end[0] in words["set_so"] and not words["copula"].isdisjoint(end[1:]) for end in ends
    )


def is_dated_ahead(tokens: Sequence[Token], words: Words) -> bool:
    """Whether a line names a day on which something is, and not today or that since which it is."""
    dates = [
        one.value.text.lower() for one, two in pairwise(tokens) if one.kind == "D" and two.key not in words["since"]
    ]
    return bool(dates) and words["today"].isdisjoint(dates)


def is_announced(tokens: Sequence[Token], words: Words, noun: int) -> bool:
    """Whether English puts talks ahead right before or behind their noun ("the planned meeting with P", "the third C-C
    dialogue, slated to be held in L")."""
    if noun and tokens[noun - 1].key in words["to_come"]:
        return True
    behind = [token.key for token in tokens[noun + 1 : noun + 4]]
    behind = behind[behind[:1] == [","] :]
    return len(behind) > 1 and behind[0] in words["set_for"] and behind[1] in words["set_marks"]
