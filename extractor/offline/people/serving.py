"""English people who are told of as those who serve a leader: "NAME, diplomatic adviser to C President NAME".

In: the people of a line. Out: the same, with him who serves in the stead of the leader, who is only named.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from extractor.offline.grammar.lines import Line
from extractor.offline.people.names import names_word
from extractor.offline.rules import Rules

if TYPE_CHECKING:
    from extractor.offline.people.mentions import Mention

# Words of an office before its head, and of a name, at most.
MODIFIERS, NAMES = 4, 5
# Words of a name at least.
FULL = 2


def take_servants(line: Line, rules: Rules, found: list[Mention]) -> None:
    """Turn the mention of a leader into that of him who serves him, where the words beside it say so."""
    if line.words.keys.isdisjoint(rules.words["serving_heads"]):
        return
    for index, mention in reversed(list(enumerate(found))):
        before = found[index - 1] if index else None
        if mention.office is None or mention.side is None or mention.counterpart:
            continue
        if before is not None and _serves_beside(line, rules, before, mention):
            # "NAME, adviser to the C president": the leader is only named.
            before.side, before.last = mention.side, mention.last
            found.remove(mention)
        elif not _serves_before(line, rules, mention, before.last if before is not None else 0):
            _serves_behind(line, rules, mention)


def _serves_beside(line: Line, rules: Rules, servant: Mention, leader: Mention) -> bool:
    """Whether only "to the" stands between him who serves and a leader."""
    between = [word.key for word in line.words[servant.last : leader.first]]
    linked = between[:1] in (["to"], ["of"]) and all(key in rules.words["articles"] for key in between[1:])
    serves = line.words[servant.last - 1].key in rules.words["serving_heads"]
    return linked and serves and servant.name is not None and servant.side is None


def _serves_before(line: Line, rules: Rules, mention: Mention, floor: int) -> bool:
    """Whether the office of another, and his name, stand before a leader ("NAME, envoy of the C president")."""
    words, at = line.words, mention.first - 1
    while at > floor and words[at].key in rules.words["articles"]:
        at -= 1
    head = at - 1
    if head <= floor or words[at].key not in ("to", "of") or words[head].key not in rules.words["serving_heads"]:
        return False
    first = head
    while first - 1 > floor and head - first < MODIFIERS and words[first - 1].key.isalpha():
        first -= 1
    if words[first - 1].key != ",":
        return False
    start = first - 1
    while start > floor and first - 1 - start < NAMES and names_word(line, start - 1, rules):
        start -= 1
    if first - 1 - start < FULL:
        return False
    mention.name, mention.first = (start, first - 1), start
    _take_office(line, rules, mention, first, head)
    return True


def _serves_behind(line: Line, rules: Rules, mention: Mention) -> None:
    """Give the office behind a leader to the name before the comma ("NAME, the C president's diplomatic adviser")."""
    words, last = line.words, mention.last
    apposed = mention.name is not None and mention.office is not None and mention.name[1] <= mention.office[0]
    if not apposed or [word.key for word in words[last : last + 2]] != ["'", "s"]:
        return
    head = last + 2
    while head < len(words) and head - last - 2 < MODIFIERS and words[head].key not in rules.words["serving_heads"]:
        if not words[head].key.isalpha():
            return
        head += 1
    if head < len(words) and words[head].key in rules.words["serving_heads"]:
        _take_office(line, rules, mention, last + 2, head)
        mention.last = head + 1


def _take_office(line: Line, rules: Rules, mention: Mention, first: int, head: int) -> None:
    title = rules.titles.at(line.words, head)
    mention.office = first, head + 1
    mention.titles = (title.entry,) if title is not None else ()
