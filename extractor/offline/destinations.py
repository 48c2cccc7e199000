"""Where a visit of a clause leads.

In: a clause and the noun or verb that tells of travel. Out: the token of the country or city, None where none is named.
"""

from __future__ import annotations

from extractor.offline.clauses import Clause
from extractor.offline.lines import Token
from extractor.offline.sides import LISTS

# Tokens before the noun among which the destination stands.
REACH = 9


def code_of(place: Token) -> str | None:
    code = place.value.country
    return code if isinstance(code, str) else None


def destination(clause: Clause, noun: int) -> Token | None:
    """The country or city right before the noun, with at most dates, numbers and adjectives between."""
    tokens, words = clause.line.tokens, clause.rules.words
    if clause.rules.head_first:
        arrivals = [i for i in range(clause.first, noun) if tokens[i].key in words["arrival_verbs"]]
        near = tokens[noun + 1 : min(clause.last, noun + 5)]
        comma = next((i for i, token in enumerate(near) if token.key == ","), len(near))
        near = near[:comma] + [t for i in arrivals for t in tokens[i + 1 : i + 5]]
        return next((t for t in near if t.kind in ("C", "L")), None)
    behind = tokens[noun + 1 : min(clause.last, noun + 6)]
    behind = [t for i, t in enumerate(behind) if t.kind != "D" and not (t.key == "को" and behind[i - 1].kind == "D")]
    if (
        len(behind) > 2
        and behind[0].key in words["on"]
        and behind[1].kind in ("C", "L")
        and behind[2].key in words["came"]
    ):
        return behind[1]
    for index in range(noun - 1, max(clause.first, noun - REACH) - 1, -1):
        token = tokens[index]
        if token.kind == "D" and (inside := _place_inside(clause, token)):
            return inside
        if token.kind in "CL" and len(token.kind) == 1:
            following = tokens[index + 1].key
            return token if following not in clause.rules.words["no_destination"] else None
        if token.kind in "PSOXM" or token.key in clause.rules.words["visit_stops"]:
            break
    return _reached(clause, noun)


def _place_inside(clause: Clause, date: Token) -> Token | None:
    """A place inside of a date with a duration ("सोमवार से केन्या की चार दिवसीय")."""
    for place in clause.line.places:
        if date.first <= place.first and place.last <= date.last and place.entry.country:
            return Token(
                "L" if place.entry.is_city else "C", "", place.first, place.last, place.start, place.end, place.entry
            )
    return None


def more_destinations(clause: Clause, place: Token | None) -> list[Token]:
    """The countries before the last one of a list ("मंगोलिया और जापान की यात्रा")."""
    tokens, found = clause.line.tokens, []
    if place is None or clause.rules.head_first:
        return []
    at = next((i for i in range(clause.first, clause.last) if tokens[i] is place), clause.first)
    while at - 2 >= clause.first and tokens[at - 1].key in LISTS and tokens[at - 2].kind in ("C", "L"):
        at -= 2
        if not tokens[at].value.adjective:
            found.append(tokens[at])
    return found


def _reached(clause: Clause, noun: int) -> Token | None:
    """The place right before a verb of arrival behind the noun ("यात्रा पर रविवार को सिंगापुर पहुंचे")."""
    tokens, words = clause.line.tokens, clause.rules.words
    verb = next((i for i in range(noun + 1, clause.last) if tokens[i].key in words["arrival_verbs"]), None)
    if verb is None:
        return None
    return next((t for t in reversed(tokens[max(noun + 1, verb - 4) : verb]) if t.kind in ("C", "L")), None)


def is_other_place(clause: Clause, place: Token) -> bool:
    """Whether the word behind a place says that nobody arrives there ("अफगानिस्तान पर ... बैठक में", "भूटान से")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if clause.rules.head_first:
        return False
    at = next(i for i in range(clause.first, clause.last) if tokens[i] is place)
    following = [token.key for token in tokens[at + 1 : at + 3]]
    return bool(following) and following[0] in words["not_there"] and following[1:] != ["लिए"]
