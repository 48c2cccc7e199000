"""English people whose office only their portfolio tells: "NAME, who took over Canada's defence portfolio in May".

In: a line and the people found in it. Out: further mentions, with the office of a minister and the country.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from extractor.offline.grammar.lines import Line, have
from extractor.offline.people.mentions import Mention
from extractor.offline.people.names import name_before, name_keys
from extractor.offline.rules import Rules, Title
from extractor.phrases import Match, words

# Words of what a minister deals with, and from a verb to whose portfolio it is, at most.
LONGEST_DOMAIN, NEAR = 4, 3
# Words of a name at least.
FULL = 2


def find_portfolios(line: Line, rules: Rules, found: list[Mention]) -> Iterator[Mention]:
    """Those of whom a line tells no office but a portfolio or a ministry that is theirs."""
    if line.words.keys.isdisjoint(rules.words["portfolios"]):
        return
    for place in line.places:
        office = _office_of(line, rules, place)
        verb = line.words[max(0, place.first - NEAR) : place.first]
        if office is None or not have(verb, rules.words["taking_offices"]):
            continue
        comma = _opening_comma(line, place.first)
        first = name_before(line, rules, comma) if comma is not None else 0
        if comma is None or len(name_keys(line.words[first:comma])) < FULL:
            continue
        if all(mention.last <= first or mention.first >= comma for mention in found):
            yield Mention(line, first, comma, name=(first, comma), titles=(office,), side=place.entry.code)


def _office_of(line: Line, rules: Rules, place: Match[Any]) -> Title | None:
    """The office of the minister whose portfolio stands behind a country ("Canada's defence portfolio", "the Dutch
    foreign ministry"), and not that of another body of the ministry ("the ministry's export office")."""
    listed, at = line.words.listed, place.last
    owned = listed[at : at + 2] == ["'", "s"]
    if place.entry.is_city or place.entry.is_organization or not (owned or place.entry.adjective):
        return None
    at += 2 * owned
    noun = next(
        (i for i in range(at, min(at + LONGEST_DOMAIN + 1, len(listed))) if _is_portfolio(listed, i, rules)), at
    )
    title = rules.titles.at(words(f"{' '.join(listed[at:noun])} minister"), 0) if noun > at else None
    whole = title is not None and title.last == noun - at + 1 and title.entry.kind == "office"
    return title.entry if title is not None and whole else None


def _is_portfolio(listed: list[str], at: int, rules: Rules) -> bool:
    """Whether a word is a portfolio or ministry that owns nothing else."""
    return listed[at] in rules.words["portfolios"] and listed[at + 1 : at + 3] != ["'", "s"]


def _opening_comma(line: Line, end: int) -> int | None:
    """The comma behind the name of whom a relative clause or an apposition tells before a word ("NAME, who ...",
    "NAME, in charge of ...")."""
    listed = line.words.listed
    for at in range(end - 1, 1, -1):
        if listed[at] == "who" or listed[at : at + 2] == ["in", "charge"]:
            return at - 1 if listed[at - 1] == "," else None
    return None
