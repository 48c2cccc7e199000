"""Talks of three sides that only the next sentences tell as one: "P met P and P. The three ministers ...".

In: all lines with their tokens. Out: the lines marked whose talks were held by all sides together.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractor.offline.discourse import MANY
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import Line
from extractor.offline.rules import Rules
from extractor.offline.sides.preceding import with_both

# Sides of people who are met together at least, where only "they" says so.
LIST = 4
# Sentences behind the one that tells of the talks, in which it is told how many were there.
NEAR = 2
# Tokens at the head of a sentence among which it says of which talks it tells ("During the meeting").
OPENING = 3


def mark_together(lines: Sequence[Line], rules: Rules) -> None:
    """Mark the English lines behind which "the three ministers" act, or the trilateral talks are told of."""
    for at, line in enumerate(lines if rules.head_first else ()):
        behind = lines[at + 1 : at + 1 + NEAR]
        line.together = line.in_body and any(_is_of_three(other, rules) for other in behind)
        line.together = line.together or (line.in_body and _go_on(line, behind[:1], rules))


def told_as_one(clause: Clause, trigger: int, *, several: bool) -> bool:
    """Whether somebody met people of several sides together, as he did before (`several`)."""
    together = several or clause.line.together or trigger in clause.where("summit_nouns")
    apart = any(map(clause.has, ("separate", "several_talks", "of_several_talks")))
    return clause.has("three_sided") or (together and not apart)


def _go_on(line: Line, behind: Sequence[Line], rules: Rules) -> bool:
    """Whether "they" or "the leaders" of the next sentence are all whom a list says that somebody met in one place."""
    people = [token.value.side for token in line.tokens if token.kind == "P"]
    apart = rules.words["separate"] | rules.words["several_talks"] | {"bilateral", "respectively"}
    if len(set(people)) < LIST or not line.keys.isdisjoint(apart) or line.keys.isdisjoint(rules.words["meet_words"]):
        return False
    opening = (token for other in behind for token in other.tokens[:OPENING] if not other.keys & apart)
    return any(token.value == "they" if token.kind == "R" else token.value == "people" for token in opening)


def _is_of_three(line: Line, rules: Rules) -> bool:
    """Whether a line tells of three sides who were spoken of before it."""
    if any(token.value in MANY for token in line.tokens if token.kind == "X"):
        return True
    if any(with_both(line, rules, at) for at in line.found):
        return True
    opened = any(token.key in rules.words["talk_nouns"] for token in line.tokens[:OPENING])
    return (
        opened
        and "three_sided" in line.lists
        and line.tokens[0].key in rules.words["during_marks"] | rules.words["inside_before"]
    )
