"""Lines collapsed to tokens: people, countries, services, dates and "both countries" become one token each.

In: a line with its places and dates, and its mentions of people. Out: the line with tokens.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from extractor.offline.conferences.named_conferences import find_named_conferences
from extractor.offline.grammar.lines import Line, have
from extractor.offline.grammar.relatives import extraposed
from extractor.offline.people.mentions import Mention
from extractor.offline.people.names import names_word
from extractor.offline.people.regimes import names_regime
from extractor.offline.rules import Rules
from extractor.offline.sides.capitals import is_government
from extractor.offline.sides.companies import find_companies, find_cosigners
from extractor.offline.sides.known_companies import Known, find_known_companies, note_companies
from extractor.offline.sides.short_services import find_short_services, note_services
from extractor.phrases import Match
from extractor.places import Place
from extractor.places.gazetteer import PlaceKind

# Words of the name of a company at most.
COMPANY = 4
# Words of an office in the plural ("deputy defence ministers").
OFFICE = 4
# Words between the verb of who comes and "to see" ("drove to the Foreign Office on Friday to see").
COMING = 9
# Words from "of" to the bloc of which somebody is ("of the four-nation bloc").
BLOC = 5
# Lists of words for goods that are counted.
GOODS = ("arms_nouns", "aid_nouns", "load_nouns")
# Whom phrases mean that mean somebody only before a verb.
BARE = {"bare": "people", "bare_three": "many_people", "bare_services": "countries"}


def collapse(line: Line, mentions: list[Mention], rules: Rules, home: str | None, known: Known) -> None:
    """Make the tokens of a line; `home` is the country of companies that are named without theirs, `known` are those,
    and the services, that the article has named before."""

    def phrases(name: str) -> list[Match[str]]:
        return rules.phrases[name].find(line.words)

    duals = _both(line, rules)
    found: list[Match[tuple[str, object]]] = [
        _match(line, m.first, m.last, "X", m.entry) for m in duals if m.last > m.first + 1
    ]
    if conferences := phrases("conference"):
        # Before people: "भारत-अफ्रीका सेना प्रमुख सम्मेलन".
        bodies = {(p.first, p.last) for p in line.places if p.entry.is_organization}
        found += [_match(line, m.first, m.last, "M", m.entry) for m in conferences if (m.first, m.last) not in bodies]
    found += [_match(line, m.first, m.last, "M", m.entry) for m in find_named_conferences(line, rules)]
    companies = [*find_companies(line, rules, home), *find_known_companies(line, rules, known)]
    signing = list(find_cosigners(line, rules, companies))
    found += [_match(line, m.first, m.last, "P", m) for m in mentions if not _is_company(m, signing)]
    found += companies + signing
    found += _bodies(line, rules)
    if rules.head_first:
        found += find_short_services(line, rules, known)
        found += _permitting_seats(line, rules)
        found += _plus_dialogues(line, rules)
    found += [_match(line, m.first, m.last, "w", m.entry) for m in phrases("idiom")]
    if rules.head_first:
        found += _seeing(line, mentions, rules)
        found += _calling_on(line, mentions, rules)
        found += _going_over(line, mentions, rules)
        found += _bare_rounds(line, rules)
    found += [_match(line, d.first, d.last, "D", d.entry) for d in line.dates]
    for kind, matches in (("R", phrases("pronoun")), ("X", duals)):
        found += [_match(line, m.first, m.last, kind, m.entry) for m in matches]
    said = {place.last + 1: place for place in line.places}
    for place in line.places:
        if (before := said.get(place.first)) is not None and _repeats(line, before, place):
            found.append(_match(line, place.first - 1, place.last + 1, "", None))
            continue
        if place.entry.is_city and is_government(line, place, rules):
            country = place.entry._replace(kind=PlaceKind.COUNTRY)
            found.append(_match(line, place.first, place.last, "C", country))
            continue
        kind = "O" if place.entry.is_organization else "L" if place.entry.is_city else "C"
        found.append(_match(line, place.first, place.last, kind, place.entry))
    line.collapse(found, rules)
    if not rules.head_first and not line.lists.isdisjoint(("relative", "in_which")):
        line.reorder(extraposed(list(line.tokens), rules))
    note_companies(line, rules, known)
    note_services(line, known)


def _both(line: Line, rules: Rules) -> list[Match[str]]:
    """The words for both sides, for a pronoun's people and the like."""
    duals = rules.phrases["dual"].find(line.words)
    if duals and rules.head_first:
        duals = [match for match in duals if not _is_of_several(line, match, rules)]
    if duals and any(place.entry.is_organization for place in line.places):
        # "The Organization of C States" is no "the organization".
        named = {at for place in line.places if place.entry.is_organization for at in range(place.first, place.last)}
        duals = [match for match in duals if named.isdisjoint(range(match.first, match.last))]
    duals += _bare_officials(line, rules)
    people = [meant for match in duals if (meant := _two_people(line, match, rules)) is not None]
    return people if rules.head_first else [match for match in people if not _counts_goods(line, match, rules)]


def _is_company(mention: Mention, signing: list[Match[tuple[str, object]]]) -> bool:
    """Whether a name without an office is that of a company which signs something."""
    unnamed = mention.office is None and not mention.ranked
    return unnamed and any(firm.first < mention.last and mention.first < firm.last for firm in signing)


def _bare_officials(line: Line, rules: Rules) -> list[Match[str]]:
    """The "Ministers" with which an English sentence of a joint statement begins, also behind its number."""
    words = line.words
    if not line.in_body or words.keys.isdisjoint(rules.words["bare_officials"]):
        return []
    at = 2 if len(words) > 2 and words[0].key.isdecimal() and not words[1].key.isalnum() else 0
    acts = ("auxiliaries", "clause_verbs", "commitment_acts", "copula", "looking_ahead", "talk_verbs", "joint_verbs")
    if len(words) < at + 2 or words[at].key not in rules.words["bare_officials"]:
        return []
    told = any(words[at + 1].key in rules.words[name] for name in acts)
    return [Match(at, at + 1, words[at].start, words[at].end, "people")] if told else []


def _is_of_several(line: Line, match: Match[str], rules: Rules) -> bool:
    """Whether "the leaders" are those of countries that are named behind them ("the leaders of the C and C"), or of a
    bloc ("the foreign ministers of the four-nation bloc")."""
    words, at = line.words, match.last
    if match.entry != "people" or at >= len(words) or words[at].key not in rules.words["of_marks"]:
        return False
    named = any(at < place.first <= at + 2 for place in line.places)
    return named or have(words[at + 1 : at + 1 + BLOC], rules.words["blocs"])


def _two_people(line: Line, match: Match[str], rules: Rules) -> Match[str] | None:
    """A match as it stands; "the two" and "the three" without a noun are people, "the navies" of two countries, if a
    verb stands right behind them, else nothing."""
    if match.entry not in BARE:
        return _their_officials(line, match, rules) if rules.head_first and match.entry == "countries" else match
    words, behind = rules.words, line.words[match.last].key if match.last < len(line.words) else ""
    verbs = ("auxiliaries", "clause_verbs", "commitment_acts", "copula", "held", "looking_ahead", "talk_verbs", "were")
    acts = behind.isalpha() and any(behind in words[name] for name in verbs)
    return Match(match.first, match.last, match.start, match.end, BARE[match.entry]) if acts else None


def _counts_goods(line: Line, match: Match[str], rules: Rules) -> bool:
    """Whether Hindi "both" counts the goods behind it ("बाकी दोनों पोत"), and means no people."""
    if match.last > match.first + 1 or match.last >= len(line.words):
        return False
    behind = line.words[match.last].key
    return any(behind in rules.words[name] for name in GOODS)


def _their_officials(line: Line, match: Match[str], rules: Rules) -> Match[str]:
    """Two countries with the officials of theirs right behind ("the two countries' defence ministers met"): people."""
    words, lists = line.words, rules.words
    if match.last >= len(words) or words[match.last].key != "'":
        return match
    near = range(match.last + 1, min(len(words), match.last + 1 + OFFICE))
    last = next((at for at in near if words[at].key in lists["bare_officials"]), None)
    if last is None or any(not words[at].key.isalpha() for at in range(match.last + 1, last)):
        return match
    return Match(match.first, last + 1, match.start, words[last].end, "people")


def _repeats(line: Line, before: Match[Any], place: Match[Any]) -> bool:
    """Whether brackets only say a country again in Latin letters ("बांग्लादेश (Bangladesh)"), or a body in any."""
    latin = line.words[place.first].printed.isascii() or place.entry.is_organization
    same = before.entry.code == place.entry.code and latin
    inside = line.words[place.first - 1].key == "(" and place.last < len(line.words)
    return same and inside and line.words[place.last].key == ")"


def _match(line: Line, first: int, last: int, kind: str, value: object) -> Match[tuple[str, object]]:
    return Match(first, last, line.words[first].start, line.words[last - 1].end, (kind, value))


def _bodies(line: Line, rules: Rules) -> Iterator[Match[tuple[str, object]]]:
    """What acts for a country: its services ("भारतीय नौसेना", "मिस्र की सेना"), its government, one of its companies."""
    words, lists = line.words, rules.words
    for place in line.places:
        if place.entry.is_organization:
            continue
        start = place.last
        if start < len(words) and words[start].key in lists["genitive"]:
            start += 1
        if (whole := _company(line, rules, place, start) or _service_of(line, rules, place)) is not None:
            yield whole
            continue
        if place.entry.is_city:
            continue
        start = _behind_possessive(line, start) if rules.head_first and not place.entry.adjective else start
        inside = start < len(words) and words[start].key in lists["within"] and names_regime(line, start + 1, rules)
        last = start = start + names_regime(line, start, rules) + 2 * inside
        while last < len(words) and (words[last].key in lists["services"] or words[last].key in lists["service_parts"]):
            last += 1
        if start < last < len(words) and words[last].key in lists["ministry_words"]:
            # "फ्रांस के सशस्त्र बल मंत्रालय".
            yield _match(line, place.first, last + 1, "G", place.entry)
            continue
        last = _joined_service(line, rules, start, last)
        if start < last < len(words) and _is_adjective(words[last - 1].key, words[last].key, rules):
            last -= 1
        if start < last < len(words) and words[last].key in lists["service_tails"]:
            last += 1
        serving = words[last - 1].key in lists["services"] or words[last - 1].key in lists["service_tails"]
        if (
            last > start
            and serving
            and not (_is_station(line, rules, last) or _has_commanders(line, rules, start, last))
        ):
            # "रॉयल मलेशियाई वायु सेना".
            royal = place.first > 0 and place.entry.adjective and words[place.first - 1].key in lists["royal"]
            yield _match(line, place.first - royal, last, "S", place.entry)
            continue
        last = _ministry_end(line, rules, last, owned=last == start > place.last)
        if last > start and words[last - 1].key in lists["governments"]:
            yield _match(line, place.first, _behind_domain(line, rules, last), "G", place.entry)
            continue


def _service_of(line: Line, rules: Rules, place: Match[Any]) -> Match[tuple[str, object]] | None:
    """The service before the country whose it is in English ("the Royal Navy of C", "the Coast Guard of C")."""
    words, lists, of = line.words, rules.words, place.first - 1
    of -= of > 0 and words[of].key in lists["articles"]
    if not rules.head_first or place.entry.adjective or place.entry.is_city or of < 1 or words[of].key != "of":
        return None
    first = of
    while first and words[first - 1].printed[:1].isupper():
        if words[first - 1].key not in lists["services"] and words[first - 1].key not in lists["service_parts"]:
            break
        first -= 1
    named = first < of and words[of - 1].key in lists["single_services"]
    return _match(line, first, place.last, "S", place.entry) if named or _are_forces(line, first, of) else None


def _are_forces(line: Line, first: int, last: int) -> bool:
    """Whether words are "Armed Forces", which are one service."""
    return [word.key for word in line.words[first:last]] == ["armed", "forces"]


def _permitting_seats(line: Line, rules: Rules) -> Iterator[Match[tuple[str, object]]]:
    """The seats of a government that allow something in English without their country ("the State Department
    approved")."""
    words, lists = line.words, rules.words
    if not rules.head_first or words.keys.isdisjoint(lists["permissions"]):
        return
    dated = {at for day in line.dates for at in range(day.first, day.last)}
    between = lists["auxiliaries"] | lists["determining"] | lists["on"]
    owned = {place.last for place in line.places}
    for seat in rules.phrases["seat"].find(words):
        verb = seat.last
        while verb < len(words) and (verb in dated or words[verb].key in between):
            verb += 1
        if verb < len(words) and words[verb].key in lists["permissions"] and seat.first not in owned:
            country = Place(seat.entry, PlaceKind.COUNTRY, country=seat.entry)
            yield _match(line, seat.first, seat.last, "G", country)


def _plus_dialogues(line: Line, rules: Rules) -> Iterator[Match[tuple[str, object]]]:
    """The English "2+2" that stands for the dialogue of its ministers ("the second 2+2 was held"), as one word."""
    words, lists = line.words, rules.words
    if not rules.head_first or "+" not in words.keys:
        return
    kinds = lists["kinds_of_talks"] | lists["talk_nouns"] | lists["conference_nouns"]
    for at in range(len(words) - 2):
        behind = words[at + 3].key if at + 3 < len(words) else "."
        if [word.key for word in words[at : at + 3]] == ["2", "+", "2"] and behind not in kinds:
            yield _match(line, at, at + 3, "w", "2+2")


def _bare_rounds(line: Line, rules: Rules) -> Iterator[Match[tuple[str, object]]]:
    """The English rounds of which it is said when they are, and not that they are of talks ("the next round will be in
    May"), as talks."""
    words, lists = line.words, rules.words
    if not (rules.head_first and line.dates) or words.keys.isdisjoint(lists["bare_rounds"]):
        return
    counted = lists["next_marks"] | lists["bygone"] | lists["ordinals"]
    verbs = lists["auxiliaries"] | lists["were"] | lists["held"]
    for at in range(1, len(words) - 1):
        counts = words[at - 1].key in counted or words[at - 1].key[:1].isdigit()
        if words[at].key == "one":
            # "The previous one took place in L", but not "the first one was".
            counts = words[at - 1].key in lists["next_marks"] | lists["bygone"]
        if words[at].key in lists["bare_rounds"] and counts and words[at + 1].key in verbs:
            yield _match(line, at, at + 1, "w", "talks")


def _seeing(line: Line, mentions: list[Mention], rules: Rules) -> Iterator[Match[tuple[str, object]]]:
    """The English "see" of whom somebody was to meet ("had been due to see P") or came for ("drove to L to see P"), as
    "meet"."""
    words, people = line.words, {mention.first for mention in mentions}
    for at in range(2, len(words) - 1 if rules.head_first and "see" in words.keys else 0):
        planned = words[at - 2].key in rules.words["once_planned"] | rules.words["set_for"]
        planned = planned or have(words[max(0, at - COMING) : at - 1], rules.words["coming_to_see"])
        whom = at + 1 + (words[at + 1].key in rules.words["possessives"])
        if words[at].key == "see" and words[at - 1].key == "to" and planned and whom in people:
            yield _match(line, at, at + 1, "w", "meet")


def _calling_on(line: Line, mentions: list[Mention], rules: Rules) -> Iterator[Match[tuple[str, object]]]:
    """The English "calling on" whom somebody meets, and asks to do nothing, as "meeting"."""
    if not rules.head_first or "calling" not in line.words.keys:
        return
    words, people = line.words, {mention.first: mention.last for mention in mentions}
    for at in range(len(words) - 2):
        whom = at + 2 + (words[at + 2].key in rules.words["articles"])
        asked = have(words[people.get(whom, 0) : people.get(whom, 0) + 1], frozenset({"to"}))
        if words[at].key == "calling" and words[at + 1].key == "on" and whom in people and not asked:
            yield _match(line, at, at + 2, "w", "meeting")


def _going_over(line: Line, mentions: list[Mention], rules: Rules) -> Iterator[Match[tuple[str, object]]]:
    """The English "went over" of what somebody spoke about with another ("with P he went over the plans"), as
    "discussed"."""
    words = line.words
    if not rules.head_first or "over" not in words.keys:
        return
    met = any(have(words[max(0, mention.first - 1) : mention.first], frozenset({"with"})) for mention in mentions)
    for at in range(len(words) - 2 if met else 0):
        over = words[at].key == "went" and words[at + 1].key == "over" and words[at + 2].key in rules.words["articles"]
        if over and not have(words[at + 3 : at + 4], rules.words["crossed"]):
            yield _match(line, at, at + 2, "w", "discussed")


def _behind_possessive(line: Line, at: int) -> int:
    """The word behind the mark by which an English country owns what follows ("Kenya's navy", "the Maldives' navy")."""
    marks = [word.key for word in line.words[at : at + 2]]
    return at + 2 if marks == ["'", "s"] else at + 1 if marks[:1] == ["'"] else at


def _is_station(line: Line, rules: Rules, at: int) -> bool:
    """Whether a word behind a service only says whose base it is."""
    return at < len(line.words) and line.words[at].key in rules.words["stations"]


def _has_commanders(line: Line, rules: Rules, first: int, last: int) -> bool:
    """Whether a service only says whose commanders stand behind it ("चीन के कोर कमांडरों", "C, C army chiefs meet")."""
    if rules.head_first:
        behind = line.words[last : last + 1]
        return have(behind, rules.words["bare_officials"] | rules.words["plural_officials"])
    officials = (rules.phrases["officials"].at(line.words, at) for at in range(first, last))
    return any(found is not None and found.last > last for found in officials)


def _joined_service(line: Line, rules: Rules, start: int, last: int) -> int:
    """End of a service of two elements ("फ्रांसीसी वायु एवं अंतरिक्ष सेना"), else the same place."""
    words, lists = line.words, rules.words
    if not start < last < len(words) - 2 or words[last - 1].key not in lists["service_adjectives"]:
        return last
    joined = words[last].key in lists["joining"] and words[last + 1].key in lists["service_parts"]
    return last + 3 if joined and words[last + 2].key in lists["services"] else last


def _company(line: Line, rules: Rules, place: Match[Place], at: int) -> Match[tuple[str, object]] | None:
    """The name of a company behind the word for it ("ओमान की सरकारी कंपनी X", "पुणे की कंपनी X")."""
    words, lists = line.words, rules.words
    if rules.head_first and (at != place.last or place.entry.is_city):
        return None
    while at < len(words) and words[at].key in lists["company_adjectives"]:
        at += 1
    if not rules.head_first:
        at += _behind_product(line, at, rules)
    if at >= len(words) or words[at].key not in lists["companies"] or not place.entry.country:
        return None
    last = at + 1
    while last < len(words) and not _is_where(line, last, at + 1, rules):
        if not (names_word(line, last, rules) or words[last].key in lists["company_heads"]):
            break
        last += 1
    last = max(last, _before_agent(line, at + 1, rules))
    country = Place(place.entry.country, PlaceKind.COUNTRY, country=place.entry.country)
    return _match(line, at + 1, last, "B", country) if last > at + 1 else None


def _behind_product(line: Line, at: int, rules: Rules) -> int:
    """Words to the last one for a Hindi company, behind what it makes ("जहाज निर्माता कंपनी NAME")."""
    keys, lists = [word.key for word in line.words[at : at + 3]], rules.words
    if len(keys) < 3 or keys[0] not in lists["company_products"] or keys[1] not in lists["companies"]:
        return 0
    return 2 if keys[2] in lists["companies"] else 1


def _before_agent(line: Line, first: int, rules: Rules) -> int:
    """End of the name of a Hindi company that acts, whatever its words mean ("कंपनी X मरीन ने"); else where it begins."""
    words, lists = line.words, rules.words
    if rules.head_first:
        return first
    for at in range(first, min(len(words), first + COMPANY + 1)):
        if words[at].key in lists["asks"]:
            return at
        known = words[at].key in lists["postpositions"] or words[at].key in lists["function"]
        if known or not words[at].printed[0].isalpha() or any(p.first <= at < p.last for p in line.places):
            return first
    return first


def _is_where(line: Line, index: int, first: int, rules: Rules) -> bool:
    """Whether a town behind the name of a company says where it does something ("कंपनी X मस्कट में")."""
    towns = (place for place in line.places if place.first == index > first and place.last < len(line.words))
    return any(line.words[town.last].key in rules.words["inside"] for town in towns)


def _ministry_end(line: Line, rules: Rules, first: int, *, owned: bool) -> int:
    """The word behind a ministry or a government that acts; an `owned` one may have a name ("घाना की अडू सरकार")."""
    words, lists, last = line.words, rules.words, first
    while last < len(words) and words[last].key in lists["ministries"]:
        last += 1
    named = owned and last == first and last + 1 < len(words) and words[last + 1].key in lists["governments"]
    return last + 2 if named else last


def _behind_domain(line: Line, rules: Rules, last: int) -> int:
    """The word behind what an English ministry is for ("the Greek Ministry of National Defence"), else that one."""
    words, lists, at = line.words, rules.words, last + 1
    if not (rules.head_first and line.in_body) or at >= len(words) or words[last].key != "of":
        # In a headline its verb has a capital, too.
        return last
    if words[last - 1].key not in lists["ministry_words"]:
        return last
    starts = {place.first for place in line.places}
    while at < len(words) and at not in starts:
        joined = words[at].key == "and" and at + 1 < len(words) and at + 1 not in starts
        if not words[at + joined].printed[:1].isupper():
            break
        at += 1 + joined
    return at if at > last + 1 else last


def _is_adjective(key: str, following: str, rules: Rules) -> bool:
    """Whether a word for a service only says what comes next ("भारत-वियतनाम नौसैनिक अभ्यास")."""
    governing = ("exercise_nouns", "shared_drills", "talk_nouns", "ships")
    return key in rules.words["service_adjectives"] and any(following in rules.words[name] for name in governing)
