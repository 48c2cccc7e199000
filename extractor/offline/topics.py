"""Topics of the guide that a line names."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection
from functools import cache
from typing import NamedTuple

from extractor.offline.grammar.lines import Line
from extractor.offline.rules import Rules
from extractor.offline.stems import stems
from schemas.vocabulary import Topic

TOPICS = tuple(Topic)
UNLESS = " unless "


class Entry(NamedTuple):
    """Topics that a phrase names, and those beside which it does not.

    What holds without a condition is first in order, then what comes first in the guide.
    """

    order: tuple[bool, tuple[int, ...]]
    named: frozenset[Topic]
    unless: frozenset[Topic]


def topics_in(line: Line, rules: Rules, first: int = 0, last: int | None = None, *, places: bool = True) -> set[Topic]:
    """Topics of words `first` to `last` (half open) of a line; the office of a person is none.

    A country may be what talks were about; where it only is to do or to get something, `places` is False.
    """
    found = matches(line, rules, first, last)
    if not found:
        return set()
    left_out = [token for token in map(line.tokens.__getitem__, line.found) if token.kind in ("P" if places else "PC")]
    offices = {index for token in left_out for index in range(token.first, token.last)}
    entries = {entry for at, _, name in found if at not in offices for entry in _named_by(name)}
    topics: set[Topic] = set()
    for _, named, unless in sorted(entries):
        topics |= named if unless.isdisjoint(topics) else set()
    return topics


def matches(line: Line, rules: Rules, first: int = 0, last: int | None = None) -> list[tuple[int, int, str]]:
    """The entries of the lexicon in words `first` to `last` of a line, with the words at which each begins and ends."""
    if line.stems is None:
        line.stems = stems(line.words)
    keys, at = line.stems
    begin, end = bisect_left(at, first), len(at) if last is None else bisect_left(at, last)
    found = rules.topics.find_keys(keys[begin:end])
    return [(at[begin + start], at[begin + stop - 1] + 1, name) for start, stop, name in found]


@cache
def _named_by(name: str) -> tuple[Entry, ...]:
    """What the name of a list of the lexicon says: "A B", "A unless B", several of them behind commas."""
    parts = (part.partition(UNLESS) for part in name.split(","))
    return tuple(_entry(frozenset(map(Topic, named.split())), unless) for named, _, unless in parts)


def _entry(named: frozenset[Topic], unless: str) -> Entry:
    order = bool(unless), tuple(sorted(map(TOPICS.index, named)))
    return Entry(order, named, frozenset(map(Topic, unless.split())))


def in_order(found: Collection[Topic]) -> tuple[Topic, ...]:
    """Topics in the order of the guide."""
    return tuple(filter(found.__contains__, TOPICS))
