"""What only looks like the name of somebody in Hindi: that of a site, a part of an English phrase.

In: a line and the range of words behind a title. Out: whether they name nobody.
"""

from __future__ import annotations

from extractor.offline.grammar.lines import Line
from extractor.offline.rules import Rules


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
