"""Heads of government whom an article first names by their government: "केन्या की ओकेलो सरकार", then "ओकेलो ने".

In: the lines of a Hindi article. Out: a mention with name and side of each head who is also spoken of by himself.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.offline.grammar.lines import Line
from extractor.offline.people.mentions import Mention
from extractor.offline.people.names import names_word
from extractor.offline.rules import Rules, Title

HEAD = Title("office", "Head of Government", vague=True)


def find_heads(lines: list[Line], rules: Rules) -> Iterator[Mention]:
    """The first mention of each head of government."""
    found: set[str] = set()
    for line in lines if not rules.head_first else ():
        if line.words.keys.isdisjoint(rules.words["regimes"]):
            continue
        for place in line.places:
            at = place.last + 1
            if place.entry.is_city or place.entry.is_organization or not names_regime(line, at, rules):
                continue
            key = line.words[at].key
            joined = line.words[at - 1].key in rules.words["genitive"] | rules.words["within"]
            if joined and key not in found and any(_acts(key, other, rules) for other in lines):
                found.add(key)
                yield Mention(line, at, at + 1, name=(at, at + 1), titles=(HEAD,), side=place.entry.code)


def names_regime(line: Line, at: int, rules: Rules) -> bool:
    """Whether a name at a word only says whose government it is ("ओकेलो सरकार")."""
    words = line.words
    if at + 1 >= len(words) or words[at + 1].key not in rules.words["regimes"] or rules.head_first:
        return False
    return names_word(line, at, rules) and words[at].key not in rules.words["of_regimes"]


def _acts(key: str, line: Line, rules: Rules) -> bool:
    """Whether a line says that somebody of this name alone does something, or something is done with him."""
    words = line.words
    behind = [words[at + 1 : at + 3] for at, word in enumerate(words[:-1]) if key in words.keys and word.key == key]
    acting = any(after[0].key in rules.words["after_people"] for after in behind)
    return acting or any([word.key for word in after] == ["के", "साथ"] for after in behind)
