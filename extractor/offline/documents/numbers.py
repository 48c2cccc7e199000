"""Numbers and deeds within the printed names of documents.

In: a line and a token of it. Out: whether it is a year, a number of things or a sum, or the end of what is to be done.
"""

from __future__ import annotations

from extractor.offline.grammar.lines import Line
from extractor.offline.rules import Rules

# Marks within a number.
MARKS = frozenset({".", ","})
# Tokens from a number of things to what is done with them; digits of a year.
THINGS, YEAR_DIGITS = 6, 4


def is_year(key: str) -> bool:
    return key.isdecimal() and len(key) == YEAR_DIGITS


def is_number(line: Line, rules: Rules, index: int) -> bool:
    """Whether a token is a number in a name: before an amount, of things, or with a mark ("37.5 करोड़ डॉलर का करार")."""
    tokens, key = line.tokens, line.tokens[index].key
    if index + 1 == len(tokens) or not (rules.counts(key) or key in MARKS):
        return False
    if tokens[index + 1].key in rules.words["amounts"] and rules.counts(key):
        return True
    if not rules.head_first and _counts_things(line, rules, index):
        return True
    mark = index if key in MARKS else index + 1
    number = mark > 0 and tokens[mark].key in MARKS and tokens[mark - 1].key.isdecimal()
    close = mark + 1 < len(tokens) and tokens[mark].end == tokens[mark + 1].start
    return number and close and tokens[mark + 1].key.isdecimal()


def _counts_things(line: Line, rules: Rules, index: int) -> bool:
    """Whether a number says of how many things a Hindi document is.

    So "दो पोत बेचने का करार" and "तीन पोतों की खरीद का करार", but not "दो देशों का करार".
    """
    tokens, words = line.tokens, rules.words
    number = tokens[index].key
    if number not in rules.numbers or rules.numbers[number] == 1 or tokens[index + 1].key in words["name_stops"]:
        return False
    for at in range(index + 2, min(index + THINGS, len(tokens) - 1)):
        done = tokens[at - 1].key in words["genitive_all"] and tokens[at].key in words["name_before_for"]
        if done or is_doing(line, rules, at):
            return True
        if tokens[at].kind != "w" or tokens[at].key in words["document_words"]:
            return False
    return False


def is_doing(line: Line, rules: Rules, index: int) -> bool:
    """Whether an infinitive before a genitive or "-wala" says what a document is to do ("छूट देने का समझौता")."""
    tokens, words = line.tokens, rules.words
    if index < 1 or tokens[index].key not in words["genitive_all"] | words["agent_endings"]:
        return False
    return (
        tokens[index - 1].key.endswith(rules.endings["oblique_infinitive"])
        and tokens[index - 1].kind == "w"
        and (tokens[index - 1].key not in words["not_infinitive"])
    )
