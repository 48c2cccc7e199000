"""Companies that a Hindi article has introduced with their country, where it goes on with their name alone.

In: collapsed lines from the first on. Out: matches like those of `companies`, for the lines that follow.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.offline.grammar.lines import Line
from extractor.phrases import Match

# Letters of a name of one word at least.
SHORTEST = 4
# Names of companies by their words, with the place of their country.
Known = dict[tuple[str, ...], object]


def note_companies(line: Line, known: Known) -> None:
    """Keep in mind the companies of a collapsed line ("C की कंपनी NAME ने ...")."""
    for token in line.tokens:
        if token.kind == "B":
            name = tuple(word.key for word in line.words[token.first : token.last])
            if len(name) > 1 or len(name[0]) >= SHORTEST:
                known.setdefault(name, token.value)


def find_known_companies(line: Line, known: Known) -> Iterator[Match[tuple[str, object]]]:
    """The companies of a line that were named before ("अनुबंध के तहत NAME कारखाना लगाएगी")."""
    words = line.words
    keys = [word.key for word in words] if known else []
    for name, country in known.items():
        for first in (at for at, key in enumerate(keys) if key == name[0]):
            last = first + len(name)
            if tuple(keys[first:last]) == name:
                yield Match(first, last, words[first].start, words[last - 1].end, ("B", country))
