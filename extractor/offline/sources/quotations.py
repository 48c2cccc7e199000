"""Who says what stands between quotation marks, also where several sentences do.

In: the lines and who is said to tell each. Out: for the lines of a quotation who says it, by the verb of saying before
it or behind it ("P wrote: "...", ""...", P ने कहा").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from extractor.offline.grammar.lines import Line
from extractor.offline.sources.tellers import Source

OPENING, CLOSING = frozenset("“‘"), frozenset("”’")
# The key of all marks.
MARK = "'"
# Single marks also stand for an apostrophe in English, and within a word in Hindi.
MARKS = {
    "en": regex.compile(r"[\"“”]|''"),
    "hi": regex.compile(r"[\"“”‘’]|''|(?<![\p{L}\p{M}'])'|'(?![\p{L}\p{M}'])"),
}


def quoted(lines: Sequence[Line], told: Sequence[Source | None]) -> Iterator[tuple[int, Source]]:
    """Index and speaker of each line of a quotation of several sentences whose first or last line names who speaks."""
    if all(MARK not in line.words.keys for line in lines):
        return
    first: int | None = None
    for index, line in enumerate(lines):
        if first is not None and line.paragraph != lines[first].paragraph:
            first = None
        opened = _opens(line, opened=first is not None)
        if opened and first is None:
            first = index
        elif not opened and first is not None:
            speaker = told[first] or told[index]
            if speaker is not None:
                yield from ((at, speaker) for at in range(first, index + 1))
            first = None


def _opens(line: Line, *, opened: bool) -> bool:
    """Whether a quotation is open at the end of a line."""
    if MARK not in line.words.keys:
        return opened
    for mark in _marks(line).findall(line.text, line.sentence.start, line.sentence.end):
        opened = mark in OPENING or (mark not in CLOSING and not opened)
    return opened


def _marks(line: Line) -> regex.Pattern[str]:
    """The quotation marks of the language of an article."""
    return MARKS[line.article.info.language]
