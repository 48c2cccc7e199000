"""The news agency that reports what a line says ("समाचार एजेंसी रॉयटर्स ने बताया", "according to Reuters").

In: a line. Out: the agency as printed, where a verb of saying or "according to" stands beside a known one.
"""

from __future__ import annotations

from functools import cache

from extractor.offline.grammar.lines import Line
from extractor.offline.rules import Rules
from extractor.phrases import Lexicon
from extractor.reading.bylines import names

# Tokens behind "ने" among which a verb of saying stands.
TOLD = 5


@cache
def _agencies() -> Lexicon[bool]:
    return Lexicon((name, True) for name in names().agencies - names().unnamed)


def reporting_agency(line: Line, rules: Rules) -> str | None:
    """The agency on which a line relies, as printed."""
    agencies = _agencies()
    if agencies.first_words.isdisjoint(line.keys):
        return None
    for found in agencies.find(line.tokens):
        if _reports(line, rules, found.first, found.last):
            return line.printed(found.first, found.last)
    return None


def _reports(line: Line, rules: Rules, first: int, last: int) -> bool:
    words, behind = rules.words, [token.key for token in line.tokens[last : last + TOLD]]
    if rules.head_first:
        before = [token.key for token in line.tokens[max(0, first - 2) : first]]
        return before == ["according", "to"] or not words["agency_verbs"].isdisjoint(behind[:1])
    said = line.phrase_at(rules, "source_case", last)
    if said is not None and said.entry == "according":
        return True
    return behind[:1] == ["ने"] and not words["agency_verbs"].isdisjoint(behind)
