"""Topics of the guide that a line names."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache

from extractor.offline.lines import Line
from extractor.offline.rules import Rules
from schemas.vocabulary import Topic

TOPICS = tuple(Topic)


def topics_in(line: Line, rules: Rules, first: int = 0, last: int | None = None, *, places: bool = True) -> set[Topic]:
    """Topics of words `first` to `last` (half open) of a line; the office of a person is none.

    A country may be what talks were about; where it only is to do or to get something, `places` is False.
    """
    whole = first == 0 and last is None
    found = list(rules.phrases["topic"].find(line.words if whole else line.words[first:last]))
    if not found:
        return set()
    offices = {
        index
        for token in line.tokens
        if token.kind in ("P" if places else "PC")
        for index in range(token.first, token.last)
    }
    entries = {match.entry for match in found if first + match.first not in offices}
    return set().union(*map(_topics_of, entries))


@cache
def _topics_of(entry: str) -> frozenset[Topic]:
    """The topics that an entry of the lexicon names."""
    return frozenset(map(Topic, entry.split()))


def in_order(found: Collection[Topic]) -> tuple[Topic, ...]:
    """Topics in the order of the guide."""
    return tuple(filter(found.__contains__, TOPICS))
