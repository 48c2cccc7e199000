"""Services and bodies that English calls by letters: "the Botswana Defence Force (BDF)", then "the BDF".

In: collapsed lines from the first on. Out: matches like those of the full names, for the lines that follow.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.offline.grammar.lines import Line
from extractor.offline.rules import Rules
from extractor.offline.sides.known_companies import Firm, Known
from extractor.phrases import Match
from extractor.places import Place
from extractor.places.gazetteer import PlaceKind

# Letters of a short name.
SHORT = range(2, 7)


def note_services(line: Line, known: Known) -> None:
    """Keep in mind the short names that stand in brackets behind services and organizations of a collapsed line."""
    tokens = line.tokens
    for at in line.found if "(" in line.keys else ():
        token, behind = tokens[at], tokens[at + 1 : at + 4]
        if token.kind not in "SO" or [one.key for one in behind[::2]] != ["(", ")"]:
            continue
        short = behind[1]
        if short.kind != "w" or not _is_short(short.printed):
            continue
        name = line.printed_words(token.first, token.last)
        if _abbreviates(short.printed, name):
            known.letters[short.printed] = token.kind, Firm(token.value, name)


def find_short_services(line: Line, rules: Rules, known: Known) -> Iterator[Match[tuple[str, object]]]:
    """The services of a line by their short names; the line notes the full ones that the article has printed."""
    for at, word in enumerate(line.words if rules.head_first else ()):
        if not _is_short(word.printed) or _is_in_brackets(line, at):
            continue
        if word.printed in known.letters:
            kind, firm = known.letters[word.printed]
            line.firms[at] = firm.name
            yield _match(line, at, kind, firm.place)
        elif (code := rules.letters.get(word.printed)) is not None:
            yield _match(line, at, "S", Place(code, PlaceKind.COUNTRY, country=code))


def _is_short(printed: str) -> bool:
    return len(printed) in SHORT and printed.isascii() and printed.isalpha() and printed.isupper()


def _abbreviates(short: str, name: str) -> bool:
    """Whether letters stand in this order in a name ("BDF" in "Botswana Defence Force", but not "PTI" in "United
    Nations")."""
    rest = iter(name.upper())
    return all(letter in rest for letter in short)


def _is_in_brackets(line: Line, at: int) -> bool:
    """Whether a short name stands behind the full one, which is taken whole."""
    return at > 0 and line.words[at - 1].key == "("


def _match(line: Line, at: int, kind: str, place: object) -> Match[tuple[str, object]]:
    return Match(at, at + 1, line.words[at].start, line.words[at].end, (kind, place))
