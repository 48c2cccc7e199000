"""Conferences that English calls by a name of their own ("the Indo-Pacific Armies Chiefs Conference").

In: the words of a line. Out: the names, which no list knows: capitals that end in a word for a conference, and have a
word for what armed services deal with among them.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.offline.grammar.lines import Line
from extractor.offline.rules import Rules
from extractor.phrases import Match
from schemas.article import Part

# Words of a name at most, at least.
LONGEST, SHORTEST = 10, 3


def find_named_conferences(line: Line, rules: Rules) -> Iterator[Match[str]]:
    """The names of conferences in a sentence of the body, from left to right."""
    words, lists = line.words, rules.words
    if not rules.head_first or line.part is not Part.BODY or words.keys.isdisjoint(lists["conference_heads"]):
        return
    for head, word in enumerate(words):
        if word.key not in lists["conference_heads"] or not word.printed[:1].isupper():
            continue
        first = head
        while first and head - first < LONGEST and _is_part(line, rules, first - 1):
            first -= 1
        while first < head and not _opens(line, rules, first):
            first += 1
        keys = {each.key for each in words[first:head]}
        inside = [place.entry for place in line.places if first <= place.first < head]
        # "The NAME Symposium of the O" is one of a body; "the C-C Defence Forum" are talks of two.
        countries = {entry.country for entry in inside if entry.country}
        body = any(entry.is_organization for entry in inside)
        served = not keys.isdisjoint(lists["conference_domains"]) and keys.isdisjoint(lists["conference_others"])
        if head + 1 - first >= SHORTEST and served and len(countries) < 2 and not body:
            yield Match(first, head + 1, words[first].start, word.end, "named")


def _is_part(line: Line, rules: Rules, at: int) -> bool:
    """Whether a word may stand in the name of a conference."""
    word = line.words[at]
    if not word.printed[:1].isupper():
        return word.key in rules.words["conference_joins"]
    return word.key not in rules.words["conference_not"]


def _opens(line: Line, rules: Rules, at: int) -> bool:
    """Whether a name may begin at a word: with a capital, and with no article, number or rank of its own."""
    word = line.words[at]
    begins = word.printed[:1].isupper() and word.key not in rules.words["articles"] | rules.words["ordinals"]
    return begins and word.key not in rules.words["editions"]
