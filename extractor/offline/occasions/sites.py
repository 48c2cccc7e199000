"""Ports, bases and ranges at which Hindi puts an exercise or a delivery, and where goods arrive.

In: a clause. Out: the place as printed and its country, or None.
"""

from __future__ import annotations

from extractor.offline.exercises.waters import coast_of
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import have
from extractor.offline.occasions.occasions import ARMS_TRANSFER, EXERCISE
from extractor.offline.people.names import names_word
from extractor.offline.talks.frames import Mention
from schemas.vocabulary import EventType

Place = tuple[str | None, str | None]

# Of what something is at a site: talks are rather on one ("चाबहार बंदरगाह पर वार्ता").
AT_SITES = frozenset({ARMS_TRANSFER, EXERCISE, EventType.OTHER})
# Words of the name of a site at most, without what kind of one it is.
NAME = 3


def place_of_deed(mention: Mention) -> Place:
    """The coast, the site or the place of arrival that a Hindi clause names, or a pair of None."""
    clause = mention.clause
    if clause.rules.head_first or mention.type not in AT_SITES:
        return None, None
    coast = coast_of(clause) if mention.type is EXERCISE else None
    return coast or _reached(mention) or _site(mention) or (None, None)


def _site(mention: Mention) -> Place | None:
    """The port, base or range at which something is, with its name ("C के NAME वायु सैनिक अड्डे पर", "L बंदरगाह पर हुए")."""
    clause, tokens, words = mention.clause, mention.line.tokens, mention.clause.rules.words
    for site in clause.where("named_sites"):
        if have(tokens[site : mention.trigger], words["where"]):
            # "C के बंदरगाह पर रहा, जहां उसने अभ्यास किया".
            continue
        behind = tokens[site + 1].key if site + 1 < clause.last else ""
        first = site
        while first > clause.first and tokens[first - 1].key in words["kinds_of_sites"]:
            first -= 1
        named = first
        while first > max(clause.first, named - NAME) and _names(clause, first - 1):
            first -= 1
        town = tokens[first - 1] if first == named and first > clause.first else None
        if behind not in words["on"] | words["inside"] or not (first < named or (town and town.kind == "L")):
            continue
        first -= town is not None
        return clause.line.printed(first, site + 1), _country_before(clause, first, named)
    return None


def _names(clause: Clause, at: int) -> bool:
    token = clause.line.tokens[at]
    return token.kind == "w" and names_word(clause.line, token.first, clause.rules)


def _country_before(clause: Clause, first: int, named: int) -> str | None:
    """The country of a site: that of its town, or of the place before it ("C के NAME बंदरगाह पर", "L के निकट NAME रेंज")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if tokens[first].kind == "L":
        return str(tokens[first].value.country)
    at = first - 1
    around = words["genitive_all"] | words["near_behind"] | words["inside"]
    while at > clause.first and tokens[at].key in around:
        at -= 1
    place = tokens[at] if clause.first <= at < first - 1 else None
    return str(place.value.country) if place is not None and place.kind in "LC" and named else None


def _reached(mention: Mention) -> Place | None:
    """Where goods arrive or are sent ("खेप मार्च में L पहुंचेगी", "L बंदरगाह पर उतरी", "L भेजी जाएगी")."""
    clause, tokens, words = mention.clause, mention.line.tokens, mention.clause.rules.words
    key, at = tokens[mention.trigger].key, mention.trigger - 1
    sent = key in words["sending_verbs"]
    if mention.type is EXERCISE or not (sent or key in words["moving_verbs"]):
        return None
    while at > clause.first and tokens[at].key in words["ports"]:
        at -= 1
    there = at >= clause.first and tokens[at].kind in ("L" if sent else "LC") and not tokens[at].value.adjective
    return (clause.line.printed(at, at + 1), tokens[at].value.country) if there else None
