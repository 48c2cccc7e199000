"""Whose officials somebody means who answers questions in Hindi: "हमारे विदेश मंत्री NAME", "आपके रक्षा सचिव NAME".

In: a person of whom no country is printed, all people and lines, the home country. Out: the country of who answers for
"our", the home country for "your".
"""

from __future__ import annotations

from collections.abc import Sequence

from extractor.offline.grammar.lines import Line
from extractor.offline.people.persons import UNKNOWN, Person
from extractor.offline.rules import Rules


def side_in_answer(
    person: Person, people: Sequence[Person], lines: Sequence[Line], home: str | None, rules: Rules
) -> str | None:
    """The side of somebody of whom a foreigner tells in an interview as "ours" or "yours"."""
    first = min(person.mentions, key=lambda mention: (mention.line.number, mention.first))
    owner = first.line.words[first.first - 1].key if first.first and not rules.head_first else ""
    ours, yours = owner in rules.words["of_ours"], owner in rules.words["of_yours"]
    if not (ours or yours) or not _answers(first.line, lines, rules):
        return None
    asked = [
        (mention.line.number, mention.first, other.side)
        for other in people
        for mention in other.mentions
        if other.side not in (None, UNKNOWN) and mention.line.number < first.line.number
    ]
    speaker = min(asked, default=(0, 0, None))[2]
    if speaker in (None, home):
        return None
    return speaker if ours else home


def _answers(line: Line, lines: Sequence[Line], rules: Rules) -> bool:
    """Whether the paragraph of a line begins with "answer"."""
    opening = next(other for other in lines if other.paragraph == line.paragraph)
    return bool(opening.words) and opening.words[0].key in rules.words["answers"]
