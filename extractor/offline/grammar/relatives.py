"""Relative clauses: what opens one, which comma closes it, and whether the sentence goes on behind it.

In: the tokens of a line and the place of a relative word. Out: yes or no, the token of the comma, or the tokens in
another order.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractor.offline.grammar.lines import Line, Token
from extractor.offline.rules import Rules

# What opens an English clause that says more of somebody.
RELATIVES = frozenset({"who", "which"})
# Tokens of a relative clause between commas.
LONGEST_RELATIVE = 16


def tells_of(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word opens what is told of a person, or of a side right before its comma ("C, which runs a base,", "B,
    which builds ships,")."""
    which = tokens[at].key == "which" and at > 1 and tokens[at - 1].key == "," and tokens[at - 2].kind in "BCGOS"
    return tokens[at].key == "who" or which


def goes_on_behind(line: Line, rules: Rules, which: int) -> bool:
    """Whether a verb goes on behind a relative clause of a thing ("the talks, which C had requested, came before")."""
    closing = closing_comma(line.tokens, which) if line.tokens[which].key == "which" else None
    return closing is not None and line.tokens[closing + 1].key in rules.words["coming_to"]


def is_enclosed(line: Line, who: int) -> bool:
    """Whether commas enclose a relative clause: behind it the sentence goes on ("P, who is visiting C, met P")."""
    return who > 0 and line.tokens[who - 1].key == "," and closing_comma(line.tokens, who) is not None


def closing_comma(tokens: Sequence[Token], who: int) -> int | None:
    """The comma that ends a relative clause."""
    return next((i for i in range(who + 2, min(len(tokens) - 2, who + LONGEST_RELATIVE)) if tokens[i].key == ","), None)


def extraposed(tokens: list[Token], rules: Rules) -> list[Token]:
    """The tokens with a Hindi relative clause between a person and his case, or between a load and what becomes of it
    ("पहली खेप, जिसमें दो विमान थे, C को मिली"), behind the sentence, where it may as well stand.

    ("P ने P, जो D को C पहुंचे थे, के साथ वार्ता की" as "P ने P के साथ वार्ता की, जो D को C पहुंचे थे".)
    """
    words = rules.words
    for at in range(2, len(tokens) - 2):
        if tokens[at - 1].key != ",":
            continue
        load = tokens[at - 2].key in words["load_nouns"] and tokens[at].key in words["relative"] | words["in_which"]
        opens = load or (tokens[at].key in words["relative"] and tokens[at - 2].kind == "P")
        closing = closing_comma(tokens, at) if opens else None
        if closing is not None and (load or tokens[closing + 1].key in words["parted_cases"]):
            end = len(tokens) - (tokens[-1].key in rules.words["stops"])
            return [*tokens[: at - 1], *tokens[closing + 1 : end], *tokens[at - 1 : closing], *tokens[end:]]
    return tokens


def adds_plan(tokens: Sequence[Token], index: int, rules: Rules) -> bool:
    """Whether English adds what somebody is about to do (", with P scheduled to visit C")."""
    if tokens[index].key != "with" or index < 1 or index + 3 >= len(tokens) or not rules.head_first:
        return False
    due = tokens[index + 2].key in rules.words["due_to"] and tokens[index + 3].key == "to"
    return due and tokens[index - 1].key == "," and tokens[index + 1].kind == "P"


def tells_plan(tokens: Sequence[Token], index: int, rules: Rules) -> bool:
    """Whether a relative clause only says when something was to be ("the drill, which was to begin on Friday", "the
    meeting, which had been planned for Friday")."""
    words, behind = rules.words, [token.key for token in tokens[index + 1 : index + 5]]
    planned = len(behind) > 1 and behind[0] in words["were"] and behind[1] in words["to_be"]
    if behind[:2] == ["had", "been"]:
        planned = (
            len(behind) > 3 and behind[2] in words["set_for"] | words["once_planned"] and behind[3] in ("for", "on")
        )
    return tokens[index].key in words["relative_marks"] and planned


def called_off_behind(tokens: Sequence[Token], index: int, rules: Rules) -> int | None:
    """The comma behind a Hindi relative clause that says when that was to be which is called off or put to another day:
    the clause around it is one ("P की यात्रा, जो D होनी थी, रद्द कर दी गई", "बैठक, जो D को होनी थी, अब D को होगी")."""
    words = rules.words
    if rules.head_first or tokens[index].key not in words["relative_marks"] or tokens[index - 1].key != ",":
        return None
    closing = closing_comma(tokens, index)
    off = words["cancelled_words"] | words["now"]
    if closing is None or off.isdisjoint(token.key for token in tokens[closing:]):
        return None
    was, to_be = tokens[closing - 1].key in words["past_marks"], words["obliged"] | words["about_to"]
    return closing if was and tokens[closing - 2].key in to_be else None
