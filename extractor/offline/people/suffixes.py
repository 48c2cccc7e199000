"""What stands behind a name and belongs to it, or is no word of it: "NAME, Jr.", "NAME MP", "NAME, AC".

In: a line and where a name ends. Out: where the name with its generation ends, and the word behind what follows it.
"""

from __future__ import annotations

from extractor.offline.grammar.lines import Line
from extractor.offline.rules import Rules

Range = tuple[int, int]


def behind_name(line: Line, rules: Rules, name: Range) -> tuple[Range, int]:
    """A name with the generation behind a comma ("NAME, Jr."), and the word behind its stop and its letters."""
    words, (first, last) = line.words, name
    if _is_one_of(line, rules, last, "generations"):
        last += 2
    at = last
    if at < len(words) and words[at].key == "." and words[at - 1].key in rules.words["generations"]:
        at += 1
    while at < len(words) and words[at].key in rules.words["behind_names"]:
        at += 1
    while _is_one_of(line, rules, at, "behind_names"):
        at += 2
    return (first, last), at


def before_letters(line: Line, rules: Rules, end: int) -> int:
    """The end of a name before its letters ("NAME MP", "NAME, AC")."""
    words = line.words
    while end > 2 and words[end - 1].key in rules.words["behind_names"]:
        end -= 1 + (words[end - 2].key == ",")
    return end


def _is_one_of(line: Line, rules: Rules, comma: int, listed: str) -> bool:
    """Whether a capitalised word of a list stands behind a comma ("NAME, MP, Minister")."""
    words = line.words
    if comma + 1 >= len(words) or words[comma].key != ",":
        return False
    return words[comma + 1].key in rules.words[listed] and words[comma + 1].printed[:1].isupper()
