"""Lines folded to the width of a terminal, Devanagari too."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

import regex
from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

WORD = regex.compile(r"\S+\s*|\s+")
CLUSTER = regex.compile(r"\X")
# Articles are stored without control characters, but a model may write them.
CONTROLS = dict.fromkeys((*range(32), *range(127, 160)), "�") | {ord("\n"): " ", ord("\t"): " "}


def print_line(out: Console, line: Text, indent: int) -> None:
    """Print a line, folded under its own beginning where it does not fit; it gives no orders to the terminal."""
    line.plain = line.plain.translate(CONTROLS)
    for folded in line.divide(_folds(line.plain, out.width - indent)):
        folded.rstrip()
        out.print(Text(" " * indent) + folded, soft_wrap=True)


def _cells(text: str) -> int:
    """Columns that a text may take: some terminals give a vowel sign of Devanagari none, some one; the more counts."""
    return cell_len(text) + sum(unicodedata.category(character) == "Mc" for character in text)


def _folds(text: str, width: int) -> Iterator[int]:
    """Where new lines begin: at words, and within those that no line holds at the signs that a reader sees."""
    used = 0
    for word in WORD.finditer(text):
        needed = _cells(word[0].rstrip())
        if used and used + needed > width:
            yield word.start()
            used = 0
        if needed <= width:
            used += _cells(word[0])
            continue
        for cluster in CLUSTER.finditer(text, word.start(), word.end()):
            needed = _cells(cluster[0])
            if used and used + needed > width:
                yield cluster.start()
                used = 0
            used += needed
