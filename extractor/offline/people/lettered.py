"""Offices in services that English calls by letters: "Commander C Navy (CN) Admiral P", then "Commander CN".

In: the titled mentions of all lines. Out: the same; one whose name was only such letters holds the office that was
printed with them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from extractor.offline.grammar.lines import Line

if TYPE_CHECKING:
    from extractor.offline.people.mentions import Mention

# Letters of a short name.
SHORT = range(2, 7)


def leave_letters(titled: list[list[Mention]]) -> list[tuple[Mention, Mention]]:
    """Take letters that stood in brackets inside of an earlier office for no name ("received by Commander CN"); each
    such mention with the one that was printed with them."""
    known: dict[str, Mention] = {}
    found: list[tuple[Mention, Mention]] = []
    for mention in (mention for mentions in titled for mention in mentions):
        if mention.name is None or mention.office is None:
            continue
        first, last = mention.name
        if last - first == 1 and first == mention.office[1]:
            before = known.get(mention.line.words[first].printed)
            if before is not None and before.labels == mention.labels:
                mention.name, mention.office, mention.side = None, None, before.side
                found.append((mention, before))
        elif (letters := _in_brackets(mention.line, mention.office[0], first)) is not None:
            known.setdefault(letters, mention)
    return found


def _in_brackets(line: Line, first: int, last: int) -> str | None:
    """The letters that stand in brackets between two words."""
    words = line.words
    for at in range(first, last - 2) if "(" in words.keys else ():
        short = words[at + 1].printed
        if words[at].key == "(" and words[at + 2].key == ")" and len(short) in SHORT and short.isupper():
            return short
    return None
