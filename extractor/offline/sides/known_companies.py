"""Companies that an article has introduced with their country, where it goes on with their name alone.

In: collapsed lines from the first on. Out: matches like those of `companies`, for the lines that follow. A company is
also called by the first word of its name, in Hindi where it acts ("NAME ने"), and in English by "the company" where it
signs something beside another one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from extractor.offline.grammar.lines import Line, have
from extractor.offline.rules import Rules
from extractor.phrases import Match

# Letters of a name of one word at least.
SHORTEST = 4
# Behind "the company" that signs with another one.
BESIDE = frozenset({"and"})


class Firm(NamedTuple):
    """The place of the country of a company, and its full name as printed."""

    place: object
    name: str


@dataclass(slots=True)
class Known:
    """Companies by the words of their names, services and bodies by letters, and the company of which was told last."""

    names: dict[tuple[str, ...], Firm] = field(default_factory=dict)
    letters: dict[str, tuple[str, Firm]] = field(default_factory=dict)
    last: Firm | None = None


def note_companies(line: Line, rules: Rules, known: Known) -> None:
    """Keep in mind the companies of a collapsed line ("C की कंपनी NAME ने ...", "C shipbuilder NAME")."""
    for token in line.tokens:
        if token.kind != "B":
            continue
        words = line.words[token.first : token.last]
        name, first = tuple(word.key for word in words), words[0]
        firm = Firm(token.value, line.firms.get(token.first) or line.printed_words(token.first, token.last))
        known.last = firm
        if len(name) > 1 or len(name[0]) >= SHORTEST:
            known.names.setdefault(name, firm)
        placed = any(place.first == token.first for place in line.places)
        own = len(name) > 1 and len(first.key) >= SHORTEST and first.key not in rules.no_name and not placed
        if own and (rules.head_first or len(first.key) > SHORTEST):
            known.names.setdefault((first.key,), firm)


def find_known_companies(line: Line, rules: Rules, known: Known) -> Iterator[Match[tuple[str, object]]]:
    """The companies of a line that were named before ("अनुबंध के तहत NAME कारखाना लगाएगी"), the line notes their names."""
    words = line.words
    keys = [word.key for word in words] if known.names else []
    for name, firm in known.names.items():
        for first in (at for at, key in enumerate(keys) if key == name[0]):
            last = first + len(name)
            whole = len(name) > 1 or " " not in firm.name
            alone = _stands_alone(line, first, last) if rules.head_first else whole or _acts(line, last, rules)
            if tuple(keys[first:last]) == name and alone:
                yield _match(line, first, last, firm)
    if known.last is not None and rules.head_first and not words.keys.isdisjoint(rules.words["signing_words"]):
        for first in range(len(words) - 2):
            said = words[first].key == "the" and words[first + 1].key in rules.words["companies"]
            if said and have(words[first + 2 : first + 3], BESIDE):
                yield _match(line, first, first + 2, known.last)


def _match(line: Line, first: int, last: int, firm: Firm) -> Match[tuple[str, object]]:
    line.firms[first] = firm.name
    return Match(first, last, line.words[first].start, line.words[last - 1].end, ("B", firm.place))


def _acts(line: Line, last: int, rules: Rules) -> bool:
    """Whether a Hindi word has the mark of who acts behind it."""
    return have(line.words[last : last + 1], rules.words["asks"])


def _stands_alone(line: Line, first: int, last: int) -> bool:
    """Whether English words with capitals are a name of their own, and no part of a longer one."""
    words = line.words
    before = words[first - 1].printed if first else ""
    behind = words[last].printed if last < len(words) else ""
    opens = first == 1 or not before[:1].isupper()
    return words[first].printed[:1].isupper() and opens and not behind[:1].isupper()
