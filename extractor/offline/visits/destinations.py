"""Where a visit of a clause leads.

In: a clause and the noun or verb that tells of travel. Out: the token of the country or city, None where none is named.
"""

from __future__ import annotations

from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import Token, have
from extractor.offline.sides.sides import LISTS

# Tokens before the noun among which the destination stands.
REACH = 9
# Tokens behind an English word of travel among which it is said where that leads.
BEHIND = 12
# Tokens behind a country among which the name of a port and the verb stand.
PORT = 8
# Tokens behind "the capital of" a country among which somebody reaches it.
CAPITAL = 4
# Tokens at most from the end of brackets to a place in them.
BRACKETED = 4
# Tokens of "the West African country" without its last.
LONGEST_LAND = 4
# Tokens before the noun among which a ship stands that is looked at.
SEEN = 5


def comes_here(clause: Clause) -> bool:
    """Whether a clause travels "here", or in English to "the country" or "the island nation" that it does not name."""
    tokens, words, here = clause.line.tokens, clause.rules.words, clause.has("here")
    if not clause.rules.head_first:
        return here
    reaching = ("destination_marks", "inside_before", "adjacent_verbs", "visiting_words")
    return here or any(
        tokens[at].key == "the"
        and any(tokens[at - 1].key in words[name] for name in reaching)
        and have(tokens[at + 1 : min(clause.last, at + LONGEST_LAND)], words["lands"])
        for at in range(clause.first + 1, clause.last)
    )


def code_of(place: Token) -> str | None:
    code = place.value.country
    return code if isinstance(code, str) else None


def destination(clause: Clause, noun: int) -> Token | None:
    """The country or city right before the noun, with at most dates, numbers and adjectives between."""
    tokens, words = clause.line.tokens, clause.rules.words
    if clause.rules.head_first:
        arrivals = [i for i in range(clause.first, noun) if tokens[i].key in words["arrival_verbs"]]
        near = tokens[noun + 1 : min(clause.last, noun + 5)]
        if (aboard := _is_of_ship(clause, noun)) is not None:
            # "Visited the Kenyan frigate X in L".
            near = tokens[aboard + 1 : min(clause.last, aboard + 5)]
        if near and near[0].key == "of" and (led := _behind_guest(clause, noun)) is not None:
            return led
        comma = next((i for i, token in enumerate(near) if token.key == ","), len(near))
        told = next((i for i, token in enumerate(near) if token.key in words["copula"] | words["were"]), len(near))
        near = (*near[: min(comma, told)], *(t for i in arrivals for t in tokens[i + 1 : i + 5]))
        # "During his five-day C trip".
        before = [
            t for t in tokens[noun - 1 : noun] if t.kind in ("C", "L") and not getattr(t.value, "adjective", False)
        ]
        if before and tokens[noun].key in words["past_talk"] and have(tokens[noun - 3 : noun - 1], words["of_marks"]):
            # "The ministers of C visited C".
            before = []
        # "The Moscow trip was put off as Ukraine talks drag on".
        named = (t for t in (*before, *near) if t.kind in ("C", "L") and not _is_adjective(clause, tokens.index(t)))
        return next(named, None) or place_reached(clause, noun)
    near = tokens[noun + 1 : min(clause.last, noun + 6)]
    behind = [t for i, t in enumerate(near) if t.kind != "D" and not (t.key == "को" and near[i - 1].kind == "D")]
    if (
        len(behind) > 2
        and behind[0].key in words["on"]
        and behind[1].kind in ("C", "L")
        and behind[2].key in words["came"] | words["adjacent_verbs"]
    ):
        return _country_before(clause, noun, behind[1]) or behind[1]
    for index in range(noun - 1, max(clause.first, noun - REACH) - 1, -1):
        token = tokens[index]
        if token.kind == "D" and (inside := _place_inside(clause, token)):
            return inside
        if token.kind in "CL" and len(token.kind) == 1:
            token = token if (glossed := _glossed(clause, index)) is None else tokens[glossed]
            following = tokens[index + 1].key
            nobody = clause.rules.words["unnamed_officials"] | clause.rules.words["envoy_nouns"]
            if following in clause.rules.words["plural_sides"] or (token.value.adjective and following in nobody):
                # "दक्षिण अफ्रीकी देशों की यात्रा": a region; "अमेरिकी राजनयिक की यात्रा": who travels.
                return None
            # "P C में दो दिन के दौरे पर हैं".
            there = following in words["within"] and is_there_on(clause, noun)
            return token if there or following not in words["no_destination"] else None
        if token.kind in "PSOXM" or token.key in clause.rules.words["visit_stops"]:
            break
    return _reached(clause, noun)


def _glossed(clause: Clause, at: int) -> int | None:
    """The place that another one in brackets only gives in Latin letters ("सऊदी अरब (Saudi Arab)")."""
    tokens = clause.line.tokens
    inside = tokens[at].kind in ("C", "L") and at - 2 >= clause.first and tokens[at - 1].key == "("
    same = inside and tokens[at - 2].kind == tokens[at].kind and code_of(tokens[at - 2]) == code_of(tokens[at])
    return at - 2 if same else None


def is_there_on(clause: Clause, noun: int) -> bool:
    """Whether a Hindi clause ends with saying that somebody is or came on a visit ("... दौरे पर हैं", "... पर आए")."""
    words, behind = clause.rules.words, [token.key for token in clause.line.tokens[noun + 1 : noun + 3]]
    return len(behind) > 1 and behind[0] in words["on"] and behind[1] in words["copula"] | words["coming"]


def _is_of_ship(clause: Clause, noun: int) -> int | None:
    """The word for the ship that somebody looks at, behind the adjective of its country."""
    words, tokens = clause.rules.words, clause.line.tokens
    for index in range(noun + 1, min(clause.last - 1, noun + SEEN)):
        if tokens[index].key in words["ships"]:
            return index if any(_is_adjective(clause, at) for at in range(noun + 1, index)) else None
    return None


def place_reached(clause: Clause, at: int) -> Token | None:
    """Where an English word of travel leads: the place behind "to", "in" or "for" ("visited the base at L"), or right
    behind a verb that takes one ("reached L")."""
    tokens, words = clause.line.tokens, clause.rules.words
    bound, leaves = tokens[at].key in words["bound_for"], tokens[at].key in words["leaving"]
    # "Reach a ceasefire in C" is no journey.
    reaches = tokens[at].key in words["getting_to"]
    if bound and at + 1 < clause.last and tokens[at + 1].key in words["on"]:
        # "Goes on to L".
        at += 1
    for index in range(at + 1, min(clause.last, at + BEHIND)):
        token = tokens[index]
        if token.kind in ("C", "L"):
            before = index - 1
            while before > at and tokens[before].key in words["articles"]:
                before -= 1
            if _is_adjective(clause, index):
                continue
            if leaves and tokens[before].key not in words["region_marks"]:
                continue
            if tokens[before].key in words["leading_to"] and not (reaches or (bound and before > at + 1)):
                return token
            if before == at and tokens[at].key in words["reaching"]:
                return token
        elif token.key not in words["leading_to"] | words["articles"] and (
            bound or reaches or token.key in words["clause_verbs"] or token.key in words["journey_stops"]
        ):
            return None
    return None


def _is_adjective(clause: Clause, index: int) -> bool:
    """Whether a place only says whose the next thing is, unless that is its capital ("the Finnish capital")."""
    token, behind = clause.line.tokens[index], clause.line.tokens[index + 1 : index + 2]
    capital = bool(behind) and behind[0].key in clause.rules.words["capitals"]
    return bool(getattr(token.value, "adjective", False)) and not capital


def _country_before(clause: Clause, noun: int, town: Token) -> Token | None:
    """The country of a town that is reached, where it stands before the noun ("केन्या की यात्रा पर नैरोबी पहुंचे")."""
    before = reversed(clause.line.tokens[max(clause.first, noun - REACH) : noun])
    return next((t for t in before if t.kind == "C" and code_of(t) == code_of(town) and not t.value.adjective), None)


def inspects(clause: Clause, noun: int) -> bool:
    """Whether somebody looks at a ship, a works or a camp ("भारतीय युद्धपोत का दौरा किया"), and travels to no country.

    Ships call at ports.
    """
    tokens, words = clause.line.tokens, clause.rules.words
    if noun - 2 < clause.first or tokens[noun - 1].key not in words["genitive_all"] or clause.rules.head_first:
        return False
    before = tokens[max(clause.first, noun - SEEN) : noun - 1]
    seen = [clause.line.words[t.last - 1].key for t in before]
    if before[-1].kind != "C" and not words["ships"].isdisjoint(seen):
        return True
    return seen[-1] in words["sites"] and not clause.has("ships")


def _behind_guest(clause: Clause, noun: int) -> Token | None:
    """Where the "visit of P, chief of the navy, to C" leads."""
    tokens = clause.line.tokens
    for at in range(noun + 2, min(clause.last - 1, noun + REACH)):
        if tokens[at].key == "to":
            behind = tokens[at + 1 : at + 3]
            return next((token for token in behind if token.kind in ("C", "L")), None)
    return None


def _place_inside(clause: Clause, date: Token) -> Token | None:
    """A place inside of a date with a duration ("सोमवार से केन्या की चार दिवसीय")."""
    for place in clause.line.places:
        if date.first <= place.first and place.last <= date.last and place.entry.country:
            kind = "L" if place.entry.is_city else "C"
            return Token(place.start, place.end, "", "", place.first, place.last, kind, place.entry)
    return None


def more_destinations(clause: Clause, place: Token | None) -> list[Token]:
    """The countries before the last one of a list ("मंगोलिया और जापान की यात्रा")."""
    tokens, found = clause.line.tokens, []
    if place is None:
        return []
    if clause.rules.head_first:
        return _listed_behind(clause, place)
    at = next((i for i in range(clause.first, clause.last) if tokens[i] is place), clause.first)
    while at - 2 >= clause.first and tokens[at - 1].key in LISTS:
        at = _before_brackets(clause, at - 2)
        if tokens[at].kind not in ("C", "L"):
            break
        if not tokens[at].value.adjective:
            found.append(tokens[at])
    return found


def _before_brackets(clause: Clause, at: int) -> int:
    """The token before brackets with a date or a Latin name that end at a token ("C (2-4 मई)", "यूएई (UAE)"), else that
    token."""
    tokens = clause.line.tokens
    for inner in range(at - 1, max(clause.first + 1, at - BRACKETED), -1) if tokens[at].key == ")" else ():
        if (glossed := _glossed(clause, inner)) is not None:
            return glossed
    dated = at - 3 >= clause.first and tokens[at].key == ")" and tokens[at - 1].kind == "D"
    return at - 3 if dated and tokens[at - 2].key == "(" else at


def days_in_brackets(clause: Clause, place: Token) -> Token | None:
    """The date in brackets right behind the country of a visit."""
    tokens = clause.line.tokens
    at = next((i for i in range(clause.first, clause.last - 3) if tokens[i] is place), None)
    if at is None or tokens[at + 1].key != "(" or tokens[at + 3].key != ")":
        return None
    return tokens[at + 2] if tokens[at + 2].kind == "D" else None


def _listed_behind(clause: Clause, place: Token) -> list[Token]:
    """The countries behind the first one of an English list ("a visit to C (D) and C (D)")."""
    tokens = clause.line.tokens
    found: list[Token] = []
    at = next((i for i in range(clause.first, clause.last) if tokens[i] is place), clause.last)
    while at < clause.last:
        at += 1
        each = _is_on_day(clause, at)
        while at < clause.last and (tokens[at].kind == "D" or tokens[at].key in ("(", ")", "on")):
            at += 1
        joined = at < clause.last and tokens[at].key in LISTS
        at += 1
        while at < clause.last and tokens[at].key in clause.rules.words["articles"]:
            at += 1
        named = at < clause.last and tokens[at].kind in "CL" and not getattr(tokens[at].value, "adjective", False)
        if not (joined and named) or (each and not _is_on_day(clause, at + 1)):
            # "C on D, C being the host", but "C on D and C on D".
            return found
        found.append(tokens[at])
    return found


def _is_on_day(clause: Clause, at: int) -> bool:
    """Whether "on" and a date stand at a token."""
    tokens = clause.line.tokens
    return at + 1 < clause.last and tokens[at].key == "on" and tokens[at + 1].kind == "D"


def _reached(clause: Clause, noun: int) -> Token | None:
    """The place right before a verb of arrival behind the noun ("यात्रा पर रविवार को सिंगापुर पहुंचे"), or in which the visit
    began or ended ("दौरा हनोई में समाप्त हुआ")."""
    tokens, words = clause.line.tokens, clause.rules.words
    verb = next((i for i in range(noun + 1, clause.last) if tokens[i].key in words["arrival_verbs"]), None)
    if verb is None:
        bounds = words["concluding_verbs"] | words["beginning"]
        behind = ((tokens[i], tokens[i + 1 : i + 3]) for i in clause.found if i > noun and tokens[i].kind in ("C", "L"))
        near = [(token, *ends) for token, ends in behind if len(ends) > 1]
        ended = next((t for t, at, end in near if at.key in words["within"] and end.key in bounds), None)
        # "दौरे की शुरुआत सोमवार को नैरोबी से हुई".
        begins = have(tokens[noun + 1 : noun + 3], words["beginning"])
        begun = (t for t, at, end in near if begins and at.key in words["of_time"] and end.key in words["held"])
        return ended or next(begun, None)
    places = [at for at in range(max(noun + 1, verb - 4), verb) if tokens[at].kind in ("C", "L")]
    # "यात्रा पर सिंगापुर से यहां पहुंचेंगे": whence somebody comes is not where he goes.
    return next((tokens[at] for at in reversed(places) if tokens[at + 1].key not in words["of_time"]), None)


def is_venue(clause: Clause, place: Token) -> bool:
    """Whether a place is a building ("हैदराबाद हाउस"), to which nobody travels from another country."""
    return place.kind == "L" and clause.line.words[place.last - 1].key in clause.rules.words["venues"]


def is_other_place(clause: Clause, place: Token) -> bool:
    """Whether the word behind a place says that nobody arrives there ("अफगानिस्तान पर ... बैठक में", "भूटान से")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if clause.rules.head_first:
        return False
    at = next(i for i in range(clause.first, clause.last) if tokens[i] is place)
    if is_of_port(clause, at) or is_of_capital(clause, at):
        return False
    following = [token.key for token in tokens[at + 1 : at + 3]]
    if following and following[0] in words["plural_sides"]:
        return True
    return bool(following) and following[0] in words["not_there"] and following[1:] != ["लिए"]


def is_of_port(clause: Clause, country: int) -> bool:
    """Whether a genitive gives a country the port that ships reach ("केन्या के लामू बंदरगाह पहुंचा"), or a town its
    airport."""
    tokens, words = clause.line.tokens, clause.rules.words
    owned = (
        (clause.has("ships") or clause.has("airports"))
        and tokens[country].kind in ("C", "L")
        and country + 1 < clause.last
    )
    if not owned or tokens[country + 1].key not in words["genitive"]:
        return False
    for at in range(country + 2, min(clause.last, country + PORT)):
        if any(tokens[at].key in words[name] for name in ("arrival_verbs", "arrival_stems", "sites")):
            return at > country + 2 or tokens[at].key in words["sites"]
        if tokens[at].kind != "w" or tokens[at].key in words["postpositions"] - words["on"]:
            return False
    return False


def is_of_capital(clause: Clause, country: int) -> bool:
    """Whether somebody reaches the capital of a country, which no list may know ("केन्या की राजधानी NAME पहुंचे")."""
    words, behind = clause.rules.words, clause.line.tokens[country + 1 : min(clause.last, country + PORT)]
    owns = len(behind) > 2 and behind[0].key in words["genitive_all"] and behind[1].key in words["capital_nouns"]
    for token in behind[2 : 2 + CAPITAL] if owns else ():
        if any(token.key in words[name] for name in ("arrival_verbs", "arrival_stems", "adjacent_verbs")):
            return True
        if token.kind != "w" or token.key in words["postpositions"]:
            return False
    return False
