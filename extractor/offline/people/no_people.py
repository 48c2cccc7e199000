"""What only looks like somebody: the name of a site, a part of an English phrase, an office that anybody may hold.

In: a line, with the range of words behind a title or the first word of one. Out: whether they stand for nobody.
"""

from __future__ import annotations

from extractor.offline.grammar.lines import Line, have
from extractor.offline.people.names import names_word
from extractor.offline.rules import Rules, Title
from extractor.phrases import Match

OFFICE_OF = ["office", "of", "the"]


def is_no_person(line: Line, name: tuple[int, int], rules: Rules) -> bool:
    """Whether words behind a title name nobody."""
    return _is_of_site(line, name, rules) or _is_english(line, name)


def _is_of_site(line: Line, name: tuple[int, int], rules: Rules) -> bool:
    """Whether a name is that of a port, an academy or a hall ("सुल्तान कबूस बंदरगाह")."""
    behind = line.words[name[1]].key if name[1] < len(line.words) else ""
    return behind in rules.words["sites"] or behind in rules.words["venues"]


def _is_english(line: Line, name: tuple[int, int]) -> bool:
    """Whether English goes on behind a name in Latin letters ("PM NAME Visit Kenya: ...")."""
    behind = line.words[name[1]].printed if name[1] < len(line.words) else ""
    return behind.isascii() and behind.isalpha() and line.words[name[0]].printed.isascii()


def is_anybody(line: Line, title: Match[Title], rules: Rules) -> bool:
    """Whether a title is that of anybody ("no defence secretary"), and explains no name ("NAME, a joint secretary")."""
    before = line.words[max(0, title.first - 2) : title.first]
    if rules.head_first and [word.key for word in line.words[max(0, title.first - 3) : title.first]] == OFFICE_OF:
        # "The Director-General of the Office of the Minister NAME": he is not the minister.
        return True
    if not have(before, rules.words["any"]):
        return False
    explains = rules.head_first and before[-1].key in rules.words["articles"]
    speaks = explains and title.entry.label == "Spokesperson"
    return not explains or speaks or not _explains(line, title.first - 2, rules)


def _explains(line: Line, comma: int, rules: Rules) -> bool:
    """Whether a comma stands behind a first name and a surname."""
    if comma < 2 or line.words[comma].key != ",":
        return False
    placed = any(place.first < comma and place.last > comma - 2 for place in line.places)
    return not placed and all(names_word(line, at, rules) for at in (comma - 2, comma - 1))
