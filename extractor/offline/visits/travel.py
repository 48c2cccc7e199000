"""Where somebody was met, as words of travel say, and whether he was met at all.

In: a mention of a person, or a line with its places. Out: the country or the places that the words beside them name.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from extractor.offline.grammar.lines import Line, have
from extractor.offline.people.mentions import Mention
from extractor.offline.rules import Rules
from extractor.phrases import Match

if TYPE_CHECKING:
    from extractor.offline.sides.sides import Member

# Lists of the words that tell of travel.
TRAVEL = ("visit_nouns", "arrival_verbs", "arrival_stems", "going_verbs")
# Labels of those who serve in another country.
ENVOYS = frozenset(
    {
        "Ambassador", "High Commissioner", "Deputy Ambassador", "Deputy High Commissioner", "Consul General",
        "Defence Attaché",
    }
)  # fmt: skip
# Words between a word of travel and where it leads.
NEAR = 4
# Words between an English traveller and where he goes ("is expected to pay a three-day state visit to").
JOURNEY = 11
# Words between the countries of a list.
LISTED = frozenset({",", "and", "the"})
# Words of Hindi between a place and "where", and between that and who is met there.
THERE = 6


def is_envoy(member: Member | None) -> bool:
    """Whether somebody is an envoy, who is at home where he serves."""
    return member is not None and member.person is not None and not ENVOYS.isdisjoint(member.person.labels)


def travelled_to(line: Line, places: list[Match[Any]], rules: Rules, mention: Mention) -> list[Match[Any]]:
    """The first of the places that stands right behind an English word of travel ("arrived in C", "a visit to C")."""
    travel = [at for at, word in enumerate(line.words) if any(word.key in rules.words[name] for name in TRAVEL)]
    if mention.line is line and not _will_meet(mention, rules):
        # "P, who will travel to C on Friday, also met P": not there.
        travel = [at for at in travel if not _is_ahead(line, at, rules)]
    return [p for p in places if not p.entry.adjective and any(0 < p.first - at <= NEAR for at in travel)][:1]


def leads_ahead(line: Line, place: Match[Any], rules: Rules) -> bool:
    """Whether a place is only where somebody will travel ("P, who will travel to C on Friday, also met P")."""
    near = range(max(1, place.first - NEAR), place.first) if rules.head_first else ()
    travel = (at for at in near if any(line.words[at].key in rules.words[name] for name in TRAVEL))
    return any(_is_ahead(line, at, rules) for at in travel)


def _is_ahead(line: Line, at: int, rules: Rules) -> bool:
    """Whether an English verb is one in the future, or an infinitive."""
    return at > 0 and line.words[at - 1].key in rules.words["ahead_marks"]


def _will_meet(mention: Mention, rules: Rules) -> bool:
    """Whether somebody is to be met, as the verb before him says."""
    near = range(max(1, mention.first - NEAR), mention.first)
    return any(_is_ahead(mention.line, at, rules) for at in near)


def visits(mention: Mention, country: str | None, rules: Rules) -> bool:
    """Whether the words around a person tell of his visit to a country ("the visit of P to C", "P की C यात्रा")."""
    words = mention.line.words
    if not rules.head_first:
        return _owns_visit(mention, country, rules)
    if _travels_to(mention, country, rules) or _pays_visit(mention, country, rules):
        return True
    before = {word.key for word in words[max(0, mention.first - 3) : mention.first]}
    place = next((p for p in mention.line.places if p.first == mention.last + 1), None)
    to = (
        place is not None
        and words[mention.last].key in rules.words["destination_marks"]
        and place.entry.country == country
    )
    return to and not before.isdisjoint(rules.words["visit_nouns"])


def _owns_visit(mention: Mention, country: str | None, rules: Rules) -> bool:
    """Whether Hindi gives somebody a visit to a country ("P की पिछले साल की C यात्रा"), or he came ("P C आए थे")."""
    words, at, lists = mention.line.words, mention.last, rules.words
    if country not in [place.entry.country for place in mention.line.places]:
        return False
    if any(comes(mention, country, rules) for comes in (_comes_on_visit, _will_come, _stays)):
        return True
    there = [p for p in mention.line.places if at <= p.first <= at + NEAR + 1 and p.entry.country == country]
    if at >= len(words) or not there:
        return False
    behind = [word.key for word in words[there[0].last : there[0].last + NEAR]]
    if words[at].key in lists["genitive_all"]:
        # "P के निमंत्रण पर C की यात्रा": that of whom he invited.
        return words[at + 1].key not in lists["invitations"] and not lists["visit_nouns"].isdisjoint(behind)
    between = [word.key for word in words[at : there[0].first]]
    if _is_other_town(there[0], mention.line, rules) and words[at].key not in lists["genitive_all"]:
        return False
    if any(other.first == there[0].last + 1 for other in mention.line.places):
        # "P दिल्ली आए केन्या के रक्षा मंत्री P से मिले": he comes who is met.
        return False
    return behind[:1] != [] and behind[0] in lists["coming"] and lists["after_people"].isdisjoint(between)


def _stays(mention: Mention, country: str | None, rules: Rules) -> bool:
    """Whether Hindi says that somebody is in a country until a day ("P 18 से 20 नवंबर तक C में रहे")."""
    words, lists = mention.line.words, rules.words
    for place in mention.line.places:
        behind = [word.key for word in words[place.last : place.last + 2]]
        inside = place.entry.country == country and behind[:1] != [] and behind[0] in lists["within"]
        until = any(word.key in lists["until"] for word in words[mention.last : place.first])
        if inside and until and behind[1:] != [] and behind[1] in lists["stayed"] | lists["staying"]:
            return True
    return False


def _will_come(mention: Mention, country: str | None, rules: Rules) -> bool:
    """Whether Hindi says that somebody will come to a country ("P फरवरी में सम्मेलन में हिस्सा लेने C आएंगे")."""
    words, lists = mention.line.words, rules.words
    if mention.last < len(words) and words[mention.last].key in lists["genitive_all"]:
        # "P के निमंत्रण पर P C आएंगी".
        return False
    for place in mention.line.places:
        ahead = place.first >= mention.last and place.last < len(words) and words[place.last].key in lists["will_come"]
        if ahead and place.entry.country == country and not place.entry.adjective:
            between = words[mention.last : place.first]
            return all(word.key not in lists["other_cases"] and word.key not in lists["that"] for word in between)
    return False


def _comes_on_visit(mention: Mention, country: str | None, rules: Rules) -> bool:
    """Whether Hindi says that somebody comes to a country "on a visit" ("P गुरुवार को दो दिन की यात्रा पर L आ रहे हैं")."""
    words, lists = mention.line.words, rules.words
    noun = next((at for at in range(mention.last, len(words) - 2) if words[at].key in lists["visit_nouns"]), None)
    if noun is None or words[noun + 1].key not in lists["on"]:
        return False
    acts = {word.key for word in words[mention.last : noun]} & (lists["asks"] | lists["with_marks"] | lists["beside"])
    place = next((p for p in mention.line.places if noun + 2 <= p.first <= noun + NEAR and not p.entry.adjective), None)
    if acts or place is None or place.entry.country != country or place.last >= len(words):
        return False
    comes = words[place.last].key
    described = any(other.first == place.last + 1 for other in mention.line.places)
    if described or _is_other_town(place, mention.line, rules):
        # "P और यात्रा पर नैरोबी पहुंचे केन्या के P": he comes who stands behind.
        return False
    return comes in lists["coming"] or comes in lists["adjacent_verbs"] or comes in lists["arrival_stems"]


def _is_other_town(place: Match[Any], line: Line, rules: Rules) -> bool:
    """Whether a place is a town, and no seat of state: ministers of the home country go to its other towns."""
    inside = {word.key for word in line.words[place.first : place.last]}
    return place.entry.is_city and inside.isdisjoint(rules.words["seats_of_state"])


def _travels_to(mention: Mention, country: str | None, rules: Rules) -> bool:
    """Whether English words right behind a person say that he travels to a country ("P will pay a visit to C", "P, who
    is to come to C")."""
    words, lists = mention.line.words, rules.words
    if not rules.head_first or country is None:
        return False
    places = [p for p in mention.line.places if mention.last < p.first <= mention.last + JOURNEY]
    place = next((p for p in places if p.entry.country), None)
    between = [word.key for word in words[mention.last : place.first]] if place is not None else []
    # "The visit of P, who is to come to C".
    between = between[2:] if between[:2] == [",", "who"] and "to" in between[-1:] else between
    # "P came to L and met the prime minister".
    town = place is not None and place.entry.is_city and not (between[-1:] == ["to"] and "came" in between)
    if place is None or town or place.entry.adjective or country not in _listed_from(mention.line, place):
        return False
    if between[:1] == ["during"] and _is_called_on(mention, rules):
        return False
    # "P thanked P for arriving in C".
    apart = lists["journey_stops"] | lists["talk_verbs"] | {"and", "from", "for"}
    travels = not lists["comes"].isdisjoint(between) or any(key in lists[name] for key in between for name in TRAVEL)
    return travels and apart.isdisjoint(between[2:] if between[:2] == [",", "who"] else between)


def _listed_from(line: Line, first: Match[Any]) -> set[str | None]:
    """The countries of an English list that begins with a place ("C", "C and C", "C, C and C")."""
    listed, last = {first.entry.country}, first.last
    for place in (p for p in line.places if p.first >= first.last):
        if any(word.key not in LISTED for word in line.words[last : place.first]):
            break
        listed, last = listed | {place.entry.country}, place.last
    return listed


def _is_called_on(mention: Mention, rules: Rules) -> bool:
    """Whether English words before somebody say that he is met, alone or behind another ("P called on P and P during
    his visit to C")."""
    words, at = mention.line.words, mention.first
    while at > 0 and words[at - 1].key in rules.words["articles"]:
        at -= 1
    met, before = rules.words["met_before"], words[at - 1].key if at else ""
    return before in met or (before == "and" and have(words[: at - 1], (met | rules.words["calling"]) - {"on"}))


def _pays_visit(mention: Mention, country: str | None, rules: Rules) -> bool:
    """Whether English says right before a person whither his visit leads ("the visit to C by P has been put off")."""
    words, by, lists = mention.line.words, mention.first - 1, rules.words
    by -= by > 0 and words[by].key in lists["articles"]
    if by < 3 or words[by].key not in lists["by"]:
        return False
    place = next((p for p in mention.line.places if p.last == by and p.entry.country == country), None)
    if place is None or place.first < 2:
        return False
    at = place.first - 1 - (words[place.first - 1].key in lists["articles"])
    return words[at].key in lists["destination_marks"] and words[at - 1].key in lists["visit_nouns"]


def is_object(mention: Mention, spans: dict[int, int], rules: Rules) -> bool:
    """Whether English words put a person, or the list that he ends, where who is met stands ("will call on P and P").

    `spans` gives for the end of each person of the line where he begins.
    """
    words, at = mention.line.words, mention.first
    while at and words[at - 1].key in rules.words["determiners"]:
        at -= 1
    before = at
    while before and words[before - 1].key in (",", "and"):
        before -= 1
    if before < at and before in spans:
        return is_object(replace(mention, first=spans[before]), spans, rules)
    for size in (3, 2, 1):
        marker = rules.phrases["case_before"].at(words, at - size) if at >= size else None
        if marker is not None and marker.last == at:
            return marker.entry == "with"
    return False


def posted_in(mention: Mention, here: list[Mention], rules: Rules) -> str | None:
    """The country in which an envoy serves who meets somebody ("केन्या में भारत के राजदूत P ने P से मुलाकात की").

    `here` are the mentions of the line.
    """
    for other in here:
        for envoy in other.person.mentions if other.person is not None and other.first < mention.first else ():
            words, at = envoy.line.words, envoy.first - 1
            if at > 0 and words[at].key in rules.words["within"] and not ENVOYS.isdisjoint(envoy.labels):
                return next((str(p.entry.country) for p in envoy.line.places if p.last == at and p.entry.country), None)
    return None


def met_abroad(mention: Mention, rules: Rules, home: str | None) -> str | None:
    """The foreign country in whose town somebody was met ("held talks with the Interior Minister, P, in Maputo")."""
    words = mention.line.words
    first = mention.first
    while first and words[first - 1].key in rules.words["articles"]:
        first -= 1
    if not rules.head_first or not first or words[first - 1].key not in rules.words["with_before"]:
        return None
    near = [p for p in mention.line.places if mention.last < p.first <= mention.last + 3]
    if not near or near[0].entry.country == home or near[0].entry.adjective:
        return None
    inside = any(word.key in rules.words["inside_before"] for word in words[mention.last : near[0].first])
    return str(near[0].entry.country) if inside and near[0].entry.country else None


def met_there_first(mention: Mention, rules: Rules, home: str | None) -> str | None:
    """The foreign country with whose town an English line begins where somebody is met ("In L he met President P")."""
    words, first = mention.line.words, mention.first
    place = next((p for p in mention.line.places if p.first == 1), None)
    if not rules.head_first or place is None or words[0].key not in rules.words["inside_before"]:
        return None
    between = {word.key for word in words[place.last : first]}
    met = first - place.last <= THERE and not between.isdisjoint(rules.words["talk_verbs"])
    abroad = place.entry.is_city and place.entry.country not in (None, home)
    return str(place.entry.country) if met and abroad else None


def met_in_town(mention: Mention, rules: Rules, home: str | None) -> str | None:
    """The foreign country in whose town Hindi says that somebody was met ("L में विदेश मंत्री NAME और NAME की बैठक", "L में वह
    विदेश मंत्री NAME के साथ वार्ता करेंगे"), or where somebody goes who meets him there ("L जाएंगी, जहां शुक्रवार को ...")."""
    words, at = mention.line.words, mention.first
    while at and words[at - 1].key in rules.words["he"]:
        at -= 1
    if rules.head_first or at < 2:
        return None
    there = next((i for i in range(at - 1, max(0, at - THERE), -1) if words[i].key in rules.words["there"]), 0)
    if words[at - 1].key in rules.words["inside"]:
        place = next((p for p in mention.line.places if p.last == at - 1 and p.entry.is_city), None)
    elif there > 1 and words[there - 1].key == ",":
        place = next((p for p in mention.line.places if there - THERE < p.first < there), None)
    else:
        return None
    return str(place.entry.country) if place is not None and place.entry.country not in (None, home) else None


def met_where_led(mention: Mention, rules: Rules) -> str | None:
    """The country where a Hindi journey led, in which somebody is met ("C पहुंचे, जहां उन्होंने रक्षा मंत्री P से मुलाकात की")."""
    words, lists = mention.line.words, rules.words
    if rules.head_first:
        return None
    where = next((at for at in range(mention.first - 1, 0, -1) if words[at].key in lists["where"]), None)
    if where is None:
        return None
    places = [p for p in mention.line.places if p.entry.country and not p.entry.adjective]
    before = [p for p in places if p.last <= where]
    if not before or any(where < p.first < mention.first for p in mention.line.places):
        return None
    travels = (word.key for word in words[before[-1].last : where])
    led = any(key in lists[name] for key in travels for name in (*TRAVEL, "leaving", "came"))
    return str(before[-1].entry.country) if led else None


def receives_where_led(mention: Mention, rules: Rules) -> str | None:
    """The country where a Hindi journey led, in which somebody receives who came ("C पहुंचे, जहां P ने उनका स्वागत किया")."""
    words, at = mention.line.words, mention.last
    acts = at < len(words) and words[at].key in rules.words["asks"]
    hosts = acts and any(word.key in rules.words["host_words"] for word in words[at:])
    return met_where_led(mention, rules) if hosts and not rules.head_first else None


def receives_in(mention: Mention, rules: Rules) -> str | None:
    """The country in whose town somebody receives another one in English ("P received P in L")."""
    words, behind = mention.line.words, mention.line.words[mention.last : mention.last + 2]
    receiving = rules.words["receiving"] & rules.words["host_words"]
    hosts = any(word.key in receiving for word in behind[:1])
    passive = mention.first > 1 and words[mention.first - 1].key in rules.words["by"]
    if not rules.head_first or not (hosts or (passive and words[mention.first - 2].key in receiving)):
        return None
    if behind[1:] and behind[1].key in rules.words["indefinite"]:
        # "P received a guard of honour in L": no person.
        return None
    places = (p for p in mention.line.places if p.first > mention.last and not p.entry.adjective and p.entry.country)
    # "Was received by P, to whom he conveyed an invitation to C".
    other = rules.words["invitations"] | rules.words["inviting"] | {"whom"}
    for place in places:
        if have(words[mention.last : place.first], other):
            return None
        at = place.first - 1
        at -= words[at].key in rules.words["articles"]
        if have(words[mention.last : at], rules.words["other_legs"]):
            # "Was received by P before flying on to L".
            return None
        if words[at].key in rules.words["leading_to"]:
            return str(place.entry.country)
    return None
