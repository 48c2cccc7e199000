"""Whose an English person is, by the words of the sentence: a pronoun, a journey, company, an order of two.

In: a person of whom no country is printed, all people and their mentions. Out: the country, None where none is told.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from extractor.offline.grammar.lines import Line, have
from extractor.offline.people.announced import side_of_ministry
from extractor.offline.people.counterparts import TOP
from extractor.offline.people.mentions import Mention
from extractor.offline.people.pairs import from_side, host_of_guest, is_met, received_by, with_own_officer
from extractor.offline.people.persons import UNKNOWN, Person
from extractor.offline.people.speaking_for import countries_met, of_seat, signed_for, speaks_for
from extractor.offline.rules import Rules
from extractor.phrases import Match
from schemas.article import Part

# Words between "accompanying" and whom somebody accompanies.
COMPANY = 4
# Words behind an office that say what it is for, with the "and" behind them.
QUALIFIED = 6
# Words between two people of a list.
LISTED = frozenset({",", "and", "the", "also", "with"})
# Labels of envoys "to" a country.
ACCREDITED = frozenset({"Ambassador", "High Commissioner", "Deputy Ambassador", "Deputy High Commissioner"})
# Words with which "During his visit" opens a sentence.
VISIT = 5
# Words behind a country among which its stance is named ("Pakistan's strong desire for").
STANCE = 4
# Words of a phrase that tells where somebody is ("During his two-day visit to L,").
STAY = 10
# Words behind somebody among which stands the ship that he commands (", the commanding officer of INS").
SHIP = 6
# Words behind "the hosts" among which "were represented" stands.
STOOD = 4
# Words from "invitation" to who invites ("at the invitation of the Prime Minister of C, NAME").
INVITED = 5
# Words from "the commanding officer of the ship" to his name.
COMMANDS = 8
# Words from "the first" to whose official he is ("the first such official visit there by a C").
RANKED = 8
# Countries of a headline, and officials of each, at talks of two and two.
TWO = 2


def told_in_english(
    person: Person, people: list[Person], complete: list[list[Mention]], lines: list[Line], rules: Rules
) -> str | None:
    """The side that English tells by a pronoun, by the town where a traveller meets somebody, or by an order of two."""
    if not rules.head_first:
        return None
    return (
        of_seat(person, rules)
        or _of_service(person, rules)
        or _of_body(person, lines)
        or _of_that_country(person)
        or _of_possessor(person, people, rules)
        or _first_of_his_country(person, lines, rules)
        or _of_talks(person, people, rules)
        or _speaks_of_own(person, people, lines, rules)
        or from_side(person, rules)
        or speaks_for(person, rules)
        or _employed_by(person, rules)
        or _announces(person, rules)
        or _commands(person, rules)
        or _commands_those(person, lines, rules)
        or signed_for(person, rules)
        or received_by(person, people, lines, rules)
        or host_of_guest(person, people, lines, rules)
        or _invites_there(person, rules)
        or _along_with(person, people, lines, rules)
        or _met_where_he_goes(person, rules)
        or _met_where_he_will_be(person, rules)
        or _met_on_visit(person, rules)
        or _met_during_stay(person, people, rules)
        or _for_the_hosts(person, lines, rules)
        or _beside_met(person, complete, rules)
        or _before_met(person, complete, rules)
        or _in_opening_list(person, complete)
        or _beside_envoy(person, complete, rules)
        or with_own_officer(person, complete, rules)
        or _is_secretary(person, lines, rules)
        or _met_by_two(person, complete, lines, rules)
        or _respectively(person, complete, lines, rules)
        or _other_of_headline(person, complete, lines, rules)
        or _rest_of_headline(person, lines, rules)
        or _receives_visitor(person, people, rules)
        or side_of_ministry(person, people, rules)
    )


def _of_service(person: Person, rules: Rules) -> str | None:
    """The country of the service whose officer somebody is ("the C Navy's deputy commander, Rear Admiral P")."""
    for mention in person.mentions:
        words, end = mention.line.words, mention.first
        end -= end > 0 and words[end - 1].key in rules.words["deputies"]
        if mention.office is None or [word.key for word in words[max(0, end - 2) : end]] != ["'", "s"]:
            continue
        first = end - 2
        while first > 0 and words[first - 1].key in rules.words["services"] | rules.words["service_parts"]:
            first -= 1
        owner = next((p for p in mention.line.places if p.last == first < end - 2 and not p.entry.is_city), None)
        if owner is not None:
            return _side_of_place(owner)
    return None


def _of_that_country(person: Person) -> str | None:
    """The country named last before an official of "the country" ("delivered to the C Army, the country's President P
    said"), also in the sentence before."""
    for mention in person.mentions:
        line, at = mention.line, mention.office[0] if mention.office is not None else 0
        if [word.key for word in line.words[max(0, at - 4) : at]] != ["the", "country", "'", "s"]:
            continue
        here = [place for place in line.places if place.last < at]
        named = [p for p in here or (line.before.places if line.before else ()) if p.entry.country]
        if named:
            return str(named[-1].entry.country)
    return None


def _commands(person: Person, rules: Rules) -> str | None:
    """The country of the ship that an English sentence says somebody commands ("Captain P, who commands INS X")."""
    for mention in person.mentions:
        words, line = mention.line.words, mention.line
        for ship in rules.phrases["ship_prefix"].find(words):
            first = mention.office[0] if mention.office is not None else mention.first
            near = range(first, min(len(words), mention.last + SHIP))
            if ship.first in near and have(line.words[first : ship.first], rules.words["commanding_ships"]):
                return str(ship.entry)
    return None


def _commands_those(person: Person, lines: list[Line], rules: Rules) -> str | None:
    """The country whose ship an English text told of before it says who commands "the ship" ("the commanding officer of
    the ship, Captain P", "Captain P, the flotilla's commander")."""
    for mention in person.mentions:
        words, ships = mention.line.words, rules.words["ships"]
        near = range(max(0, mention.first - COMMANDS), min(len(words), mention.last + SHIP))
        commanding = [at for at in near if words[at].key in rules.words["commanding_ships"]]
        told = (words[max(1, at - SHIP) : at + SHIP] for at in commanding)
        if not any(a.key == "the" and b.key in ships for span in told for a, b in pairwise(span)):
            continue
        before = (line for line in reversed(lines[: mention.line.number - 1]) if line.in_body)
        return next(filter(None, (_sails_under(line, rules) for line in before)), None)
    return None


def _sails_under(line: Line, rules: Rules) -> str | None:
    """The country of the ships of which a line tells, by the prefix of a name or the navy beside them."""
    prefixes = rules.phrases["ship_prefix"].find(line.words)
    if prefixes:
        return str(prefixes[0].entry)
    if not have(line.words, rules.words["ships"]):
        return None
    navies = (place for place in line.places if have(line.words[place.last : place.last + 1], rules.words["navies"]))
    return next((str(place.entry.country) for place in navies if place.entry.country), None)


def _announces(person: Person, rules: Rules) -> str | None:
    """The country that opens a sentence in which an official says what it will do ("C will host it, P said"), where
    that is not for another one, whose official may tell it ("C will train C pilots, P said")."""
    for mention in person.mentions:
        words, first = mention.line.words, mention.first
        said = mention.office and have(words[mention.last : mention.last + 1], rules.words["telling_verbs"])
        if not said or not first or words[first - 1].key != ",":
            continue
        will = next((at for at in range(first - 2) if words[at].key in rules.words["will"]), 0)
        opens = [p for p in mention.line.places if p.last == will and not (p.entry.adjective or p.entry.is_city)]
        alone = opens and all(word.key in rules.words["articles"] for word in words[: opens[0].first])
        places = (p for p in mention.line.places if will < p.first < first and not p.entry.is_city)
        given = {place.entry.country for place in places} - {None}
        if alone and given <= {opens[0].entry.country} and words[will + 1].key not in rules.words["being_given"]:
            return str(opens[0].entry.country)
    return None


def _employed_by(person: Person, rules: Rules) -> str | None:
    """The body or country behind an office that stands behind a name ("P, Director for Security at the O")."""
    for mention in person.mentions:
        words, at = mention.line.words, mention.last
        works = mention.name and mention.office and mention.office[1] == at > mention.name[1]
        if not works or at + 1 >= len(words) or words[at].key not in rules.words["employed_at"]:
            continue
        first = at + 1 + (words[at + 1].key in rules.words["articles"])
        place = next((p for p in mention.line.places if p.first == first and not p.entry.is_city), None)
        if place is not None:
            return _side_of_place(place)
    return None


def _of_talks(person: Person, people: list[Person], rules: Rules) -> str | None:
    """The other country of the talks where somebody met a counterpart ("in the C-C talks, P and his counterpart P")."""
    for mention in person.mentions if any(m.counterpart for m in person.mentions) else ():
        line = mention.line
        near = [place for place in line.places if place.last <= mention.first and not place.entry.is_city]
        for one, other in pairwise(near):
            pair = {one.entry.country, other.entry.country} - {None}
            talks = line.words[other.last].key in rules.words["talk_nouns"]
            joined = [word.key for word in line.words[one.last : other.first]] in (["-"], ["–"])
            own = {p.side for p in people if p is not person and any(m.line is line for m in p.mentions)} & pair
            if talks and joined and len(pair) == 2 and len(own) == 1:
                return str((pair - own).pop())
    return None


def _first_of_his_country(person: Person, lines: list[Line], rules: Rules) -> str | None:
    """The country as whose first official in his office English says that somebody travels ("P ended a visit to C, the
    first by a C foreign minister in years", "P is the first C president to visit C", "It is the first trip by a C")."""
    for mention in person.mentions if person.labels else ():
        number = mention.line.number
        behind = lines[number] if number < len(lines) and lines[number].words[0].key in ("it", "this") else None
        for line, start in ((mention.line, mention.last), (behind, 0)):
            if line is None or "first" not in line.words.keys:
                continue
            for place in line.places:
                title = rules.titles.at(line.words, place.last) if place.entry.adjective else None
                told = place.first > start and title is not None and title.entry.label in person.labels
                if told and place.entry.country and _is_first(line, start, place.first, rules):
                    return str(place.entry.country)
    return None


def _is_first(line: Line, start: int, at: int, rules: Rules) -> bool:
    """Whether the words before a country say that its official is the first ("the first by a C", "the first C")."""
    keys = [word.key for word in line.words[max(start, at - RANKED) : at]]
    by = len(keys) > TWO and keys[-2] in rules.words["by"] | {"of"} and keys[-1] in rules.words["articles"]
    return keys[-1:] == ["first"] or (by and "first" in keys[:-2] and "," not in keys[keys.index("first") :])


def _speaks_of_own(person: Person, people: list[Person], lines: list[Line], rules: Rules) -> str | None:
    """The country whose stance somebody conveys, or "he" in the sentence behind the one that he opens ("P called P. He
    underscored Pakistan's desire for peace")."""
    for mention in person.mentions:
        line, number = mention.line, mention.line.number
        others = [m.first for p in people if p is not person for m in p.mentions if m.line is line]
        opens = not any(o < mention.first for o in others) and not _opens_talks(mention, rules)
        between = [p for p in line.places if mention.last < p.first]
        told = [p for p in between if opens or not any(mention.last <= o < p.first for o in others)]
        behind = lines[number] if number < len(lines) and lines[number].paragraph == line.paragraph else None
        if behind is not None and opens and behind.words[0].key in rules.words["he"]:
            told += behind.places
        for place in told:
            words = (line if place in line.places else behind or line).words
            stance = [word.key for word in words[place.last : place.last + STANCE]]
            verb = words[place.first - 1].key if place.first else ""
            acts = verb in rules.words["conveying"]
            # "P met P and conveyed C's support", but not "P told P, who conveyed C's support".
            joined = not have(words[mention.last : place.first - 1], rules.words["who"] | {"that"})
            conveyed = acts and (words is not line.words or joined)
            if conveyed and stance[:2] == ["'", "s"] and not rules.words["stances"].isdisjoint(stance):
                return str(place.entry.country) if place.entry.country else None
    return None


def _of_body(person: Person, lines: list[Line]) -> str | None:
    """The organization named last before its Secretary-General, who is of no country, else the one of his sentence."""
    if "Secretary-General" not in person.labels:
        return None
    first = min(person.mentions, key=lambda m: (m.line.number, m.first))
    bodies = (
        (line.number, place.first, place.entry.code)
        for line in lines[: first.line.number]
        for place in line.places
        if place.entry.is_organization and (line is not first.line or place.last <= first.first)
    )
    here = {str(place.entry.code) for place in first.line.places if place.entry.is_organization}
    found = max(bodies, default=None)
    return str(found[2]) if found is not None else here.pop() if len(here) == 1 else None


def _along_with(person: Person, people: list[Person], lines: list[Line], rules: Rules) -> str | None:
    """The side of whom somebody accompanies ("General P was accompanied by the head of the air force, P", "P is
    accompanying him", "his delegation includes P"): of a pronoun that of the first one in the sentence before."""
    for mention in person.mentions:
        words, number = mention.line.words, mention.line.number
        if mention.counterpart or words.keys.isdisjoint(rules.words["accompanying"] | rules.words["delegations"]):
            continue
        keys, others = [word.key for word in words], _with_sides(person, people)
        here = sorted((at, side) for line, at, side in others if line == number)
        # Not "P welcomed the guest and his accompanying delegation".
        along = [
            at
            for at, key in enumerate(keys)
            if key in rules.words["accompanying"] and rules.words["delegations"].isdisjoint(keys[at + 1 : at + 2])
        ]
        joined = next(iter(along), None)
        for at in along:
            # "P was accompanied by P, and P by P".
            joined = at if at < mention.first else joined
        if joined is None:
            joined = _delegation(keys[: mention.first], rules)
            led = [side for at, side in here if joined is not None and at < joined]
        elif joined < mention.first:
            if not (rules.words["will"] | rules.words["meet_words"]).isdisjoint(keys[joined + 1 : mention.first]):
                # "P, who is accompanied by P, will meet P".
                continue
            led = [side for at, side in here if at < joined]
            if keys[joined - 1] == "," and len(set(led)) > 1:
                # "P called on P, accompanied by P"; whose guest it is whom P received nobody can tell.
                led = [] if rules.words["host_words"] & {*keys[:joined]} else led[:1]
        elif keys[joined + 1 : joined + 2] == ["by"]:
            continue
        else:
            led = [side for at, side in here if joined < at <= joined + COMPANY]
        pronoun = rules.words["he"] | rules.words["him"] | rules.words["his"]
        if joined is not None and not led and not pronoun.isdisjoint(keys[: joined + COMPANY]):
            before = [(at, side) for line, at, side in sorted(others) if line == number - 1]
            led = [side for at, side in before if not _invites(lines[number - 2], at, rules)][:1]
        if led and led[-1] != UNKNOWN:
            return led[-1]
    return None


def _invites_there(person: Person, rules: Rules) -> str | None:
    """The country to which an English sentence says that another travels, or where he will be, at somebody's invitation
    ("is on a visit to C at the invitation of Defence Minister P"), or received by him ("a visit to C, hosted by P")."""
    for mention in person.mentions:
        words, at = mention.line.words, mention.first
        while at and words[at - 1].key in rules.words["determiners"]:
            at -= 1
        if at < INVITED:
            continue
        invited = words[at - 1].key == "of" and words[at - 2].key in rules.words["invitations"]
        hosts = [word.key for word in words[at - 3 : at : 2]] == [",", "by"] and words[at - 2].key in rules.words[
            "host_words"
        ]
        if not (invited or (hosts and have(words[: at - 3], rules.words["visit_nouns"]))):
            continue
        there = set()
        for place in mention.line.places:
            before = [word.key for word in words[max(0, place.first - 2) : place.first]]
            leads = before[-1:] if before[-1:] != ["the"] else before[:1]
            if leads in (["to"], ["in"]) and place.last < at and not place.entry.adjective and place.entry.country:
                there.add(str(place.entry.country))
        if len(there) == 1:
            return there.pop()
    return None


def _invites(line: Line, at: int, rules: Rules) -> bool:
    """Whether a sentence opens with the invitation of somebody, who is not whom it tells of."""
    return have(line.words[max(0, at - INVITED) : at], rules.words["invitations"])


def _with_sides(person: Person, people: list[Person]) -> list[tuple[int, int, str]]:
    """Number of the line, first word and side of each mention of the others whose side is known."""
    others = ((other.side, other.mentions) for other in people if other is not person and other.side)
    return [(mention.line.number, mention.first, side) for side, mentions in others for mention in mentions]


def _delegation(keys: list[str], rules: Rules) -> int | None:
    """The word for a delegation of which English goes on to say who belongs to it."""
    including = rules.words["included_now"]
    found = [at for at, key in enumerate(keys) if key in rules.words["delegations"]]
    return found[-1] if found and not including.isdisjoint(keys[found[-1] + 1 :]) else None


def _of_possessor(person: Person, people: list[Person], rules: Rules) -> str | None:
    """The side of whose minister somebody is by an English pronoun ("His foreign minister, P,"): that of the last
    person named before in the sentence, else of the first one in the sentence before; by "its" the country with which
    the sentence opens ("C has cleared the sale, its Minister P said"), or behind a name the one named before it ("C's
    Foreign Minister and P, its Defence Minister,")."""
    for mention in person.mentions:
        words, at = mention.line.words, mention.office[0] - 1 if mention.office is not None else -1
        if at > mention.first and words[at].key == "its":
            near = [p for p in mention.line.places if p.last <= mention.first and not p.entry.is_city]
            if near:
                return _side_of_place(near[-1])
            continue
        if at >= 0 and words[at].key == "its" and (opens := _opens_with(mention.line, rules)) is not None:
            return opens
        if at < 0 or mention.counterpart or words[at].key not in rules.words["his"] | rules.words["their"]:
            continue
        known = _with_sides(person, people)
        here = [found for found in known if found[0] == mention.line.number and found[1] < at]
        before = [found for found in known if found[0] == mention.line.number - 1]
        owner = max(here)[2] if here else min(before)[2] if before else None
        if owner not in (None, UNKNOWN):
            return owner
    return None


def _opens_with(line: Line, rules: Rules) -> str | None:
    """The country with which an English sentence opens, and which acts in it."""
    first = next(iter(line.places), None)
    opens = first is not None and all(word.key in rules.words["articles"] for word in line.words[: first.first])
    if first is None or not opens or first.entry.is_city or first.entry.adjective:
        return None
    owns = have(line.words[first.last : first.last + 1], frozenset("'"))
    return None if owns else first.entry.country


def _met_where_he_goes(person: Person, rules: Rules) -> str | None:
    """The country to which an English sentence says that somebody travels to meet a person without a country ("will fly
    to Washington to meet President P", "will travel on to Poland for talks with Prime Minister P")."""
    for mention in person.mentions:
        words, at = mention.line.words, mention.first
        if not (_is_met_counterpart(mention, rules) if mention.counterpart else is_met(mention, rules)):
            continue
        before = [place for place in mention.line.places if place.last <= at and not place.entry.adjective]
        there = before[-1] if before and before[-1].entry.country else None
        leading = rules.words["leading_to"] | rules.words["visit_nouns"]
        if there is None or not there.first or words[there.first - 1].key not in leading:
            continue
        if not {"to", "for"}.intersection(word.key for word in words[there.last : at]):
            continue
        # "Will visit L for talks with her counterpart P".
        visits = mention.counterpart and words[there.first - 1].key in rules.words["visit_nouns"]
        if visits or not rules.words["arrival_verbs"].isdisjoint(word.key for word in words[: there.first]):
            return str(there.entry.country)
    return None


def _is_met_counterpart(mention: Mention, rules: Rules) -> bool:
    """Whether somebody is to meet his counterpart, of whom no country is told ("for talks with her counterpart P")."""
    words, at = mention.line.words, mention.first
    before = [word.key for word in words[max(0, at - 2) : at]]
    if mention.side is not None or before[-1:] == [] or before[-1] not in rules.words["his"] | rules.words["their"]:
        return False
    return before[0] == "with" or before[0] in rules.words["met_before"]


def _met_where_he_will_be(person: Person, rules: Rules) -> str | None:
    """The country where English says that "he" meets somebody ("will be in C, where he will call on P and P")."""
    for mention in person.mentions:
        words = mention.line.words
        where = [at for at in range(mention.first) if words[at].key == "where"]
        if not where or rules.words["he"].isdisjoint(word.key for word in words[where[-1] : where[-1] + 2]):
            continue
        near = [p for p in mention.line.places if where[-1] - 2 <= p.last <= where[-1] and not p.entry.adjective]
        between = any(where[-1] < p.first < mention.first for p in mention.line.places)
        if near and not between and near[-1].entry.country and not mention.counterpart:
            return str(near[-1].entry.country)
    return None


def _met_on_visit(person: Person, rules: Rules) -> str | None:
    """The country of whose visit the sentence before told, where he is met "during his visit"."""
    for mention in person.mentions:
        line, before = mention.line, mention.line.before
        opening = line.words[:VISIT]
        if before is None or not is_met(mention, rules) or opening[0].key != "during":
            continue
        visits = rules.words["visit_nouns"] | {"to"}
        behind = (p for p in before.places if p.first and before.words[p.first - 1].key in visits)
        there = [p for p in behind if p.entry.country]
        if have(opening, rules.words["visit_nouns"]) and len(there) == 1 and not there[0].entry.adjective:
            return str(there[0].entry.country)
    return None


def _met_during_stay(person: Person, people: list[Person], rules: Rules) -> str | None:
    """The country in which a guest is told to stay, for whom he meets there ("During his two-day stay in L, P will meet
    President P and Prime Minister P")."""
    for mention in person.mentions:
        line, words = mention.line, mention.line.words
        here = sorted((m.first, p.side or "") for p in people for m in p.mentions if m.line is line)
        comma = next((at for at, word in enumerate(words[:STAY]) if word.key == ","), 0)
        if not 0 < comma < len(words) - 1 or words[0].key not in ("during", "while") or mention.counterpart:
            continue
        # "While in L, they will meet P".
        meant = words[comma + 1].key in rules.words["he"] | {"they"}
        stays = rules.words["visit_nouns"] | rules.words["stays"]
        opening = [
            p
            for p in line.places
            if p.last == comma and p.entry.country and (words[0].key == "while" or have(words[:comma], stays))
        ]
        there = {p.entry.country for p in opening if words[p.first - 1].key in ("in", "to") and not p.entry.adjective}
        acts = comma + 1 if meant else here[0][0]
        meets = have(words[acts : mention.first], rules.words["meet_words"] | rules.words["met_before"])
        behind = any(acts < p.first < mention.first for p in line.places if not p.entry.is_organization)
        if len(there) == 1 and meets and not behind and (meant or (acts != mention.first and here[0][1] not in there)):
            return str(there.pop())
    return None


def _for_the_hosts(person: Person, lines: list[Line], rules: Rules) -> str | None:
    """The other one of the two countries of an article, for which English says that somebody stood as its host ("the C
    delegation was led by P, while the hosts were represented by P")."""
    for mention in person.mentions:
        words, line = mention.line.words, mention.line
        hosts = next((at for at in range(mention.first) if words[at].key in rules.words["hosts_of_talks"]), None)
        if hosts is None or mention.counterpart or not have(words[hosts + 1 : mention.first], rules.words["by"]):
            continue
        if not have(words[hosts + 1 : hosts + STOOD], rules.words["heading"] | rules.words["representing_at"]):
            continue
        guests = {place.entry.country for place in line.places if place.last <= hosts and place.entry.country}
        named = {p.entry.country for one in lines for p in one.places if p.entry.country and not p.entry.is_city}
        if len(guests) == 1 and len(named - guests) == 1:
            return str((named - guests).pop())
    return None


def _beside_met(person: Person, complete: list[list[Mention]], rules: Rules) -> str | None:
    """The side of who is met before others of a list ("with the Minister of C, P, and the Commissioner, P", "met C
    Prime Minister P, Foreign Minister P and General P")."""
    for mentions in complete:
        at = next((at for at, mention in enumerate(mentions) if mention.person is person), 0)
        if not at or mentions[at].counterpart:
            continue
        first = last = at
        while first and _between(mentions, first) <= LISTED and _side_known(mentions[first]) is None:
            first -= 1
        while last + 1 < len(mentions) and _between(mentions, last + 1) <= LISTED:
            last += 1
        ends = any("and" in _between(mentions, index) for index in range(at, last + 1))
        side = _side_known(mentions[first])
        if ends and first < at and side and is_met(mentions[first], rules):
            # "At a meeting with C's Minister P, P and P agreed": they act who stand behind the comma.
            words, opens = mentions[first].line.words, first == 0 and _opens_talks(mentions[0], rules)
            acting = opens and [word.key for word in words[mentions[last].last :][:1]] not in ([","], ["."], [])
            return None if acting else side
    return None


def _opens_talks(mention: Mention, rules: Rules) -> bool:
    """Whether somebody is the first named of a sentence that opens with talks with him ("At a meeting with P,")."""
    before = mention.line.words[: mention.first]
    opens = have(before[:1], rules.words["opening_prepositions"] | rules.words["talk_openers"])
    return opens and not have(before, rules.words["clause_verbs"])


def _side_known(mention: Mention) -> str | None:
    """The side that a mention prints, else the one that was already found for who is meant."""
    known = mention.person.side if mention.person is not None else None
    return mention.side or (str(known) if known not in (None, UNKNOWN) else None)


def _before_met(person: Person, complete: list[list[Mention]], rules: Rules) -> str | None:
    """The side of the second of two who are met, where the country behind his name is that of both ("held talks with
    Foreign Minister P and Defence Minister P of C")."""
    for mentions in complete:
        for one, two in pairwise(mentions):
            if one.person is not person or one.side is not None or one.name is None or two.name is None:
                continue
            owned = two.side is not None and two.office is not None and two.last > two.name[1] > two.office[1]
            between = [word.key for word in one.line.words[one.last : two.first]]
            if owned and between == ["and"] and is_met(one, rules):
                return two.side
    return None


def _in_opening_list(person: Person, complete: list[list[Mention]]) -> str | None:
    """The side of those of several offices who open a sentence ("C Prime Minister P, Foreign Minister P and Minister P
    will travel")."""
    for mentions in complete:
        at = next((at for at, mention in enumerate(mentions) if mention.person is person), 0)
        if not at or not mentions[at].titles or mentions[0].side is None or not mentions[0].name:
            continue
        last = at
        while last + 1 < len(mentions) and _between(mentions, last + 1) <= LISTED - {"with"}:
            last += 1
        listed = mentions[: last + 1]
        joined = all(_between(mentions, index) <= LISTED - {"with"} for index in range(1, last + 1))
        labels = [label for mention in listed for label in mention.labels]
        apart = len(labels) == len(set(labels)) and all(m.name and m.side is None for m in listed[1:])
        if joined and apart and last > 1 and "and" in _between(mentions, last):
            return mentions[0].side
    return None


def _is_secretary(person: Person, lines: list[Line], rules: Rules) -> str | None:
    """The one country named whose ministers are secretaries, for those who are called so by surname alone ("Secretary P
    and Secretary P will also meet Prime Minister P")."""
    if person.labels != ("Secretary",) or any(len(m.name_keys) != 1 or not m.titles for m in person.mentions):
        return None
    named = {str(p.entry.country).lower() for line in lines for p in line.places if p.entry.country}
    found = [code for code in named if f"~{code}" in rules.words["governed_by_secretaries"]]
    return found[0].upper() if len(found) == 1 else None


def _beside_envoy(person: Person, complete: list[list[Mention]], rules: Rules) -> str | None:
    """The country in which an envoy serves, for an official without a country who attends something with him there
    ("was attended by C's Ambassador to C, P, and the Commander of the Eastern District, P")."""
    for mentions in complete:
        for at, (one, two) in enumerate(pairwise(mentions), start=1):
            mention, envoy = (one, two) if one.person is person else (two, one)
            if mention.person is not person or mention.counterpart or ACCREDITED.isdisjoint(envoy.labels):
                continue
            words = one.line.words
            joined = "and" in (between := _between(mentions, at)) and between <= LISTED
            attended = any(w.key in rules.words["attending"] | rules.words["looking_on"] for w in words[: one.first])
            to = (p for p in one.line.places if p.first and words[p.first - 1].key == "to" and not p.entry.is_city)
            there = next((p.entry.country for p in to if envoy.first < p.first < envoy.last), None)
            if joined and attended and there and envoy.side != there and mention.titles:
                return str(there)
    return None


def _between(mentions: list[Mention], at: int) -> set[str]:
    """The words between a mention and the one before it."""
    one, two = mentions[at - 1], mentions[at]
    return {word.key for word in one.line.words[one.last : two.first]}


def _respectively(person: Person, complete: list[list[Mention]], lines: list[Line], rules: Rules) -> str | None:
    """The side of one of two English officials without a country, who are joined as the two countries of their
    sentence, of the one before it or of the headline are ("C and C signed a pact ... by Prime Minister P and President
    P")."""
    for mentions in complete:
        for one, two in pairwise(mentions):
            words, pair = one.line.words, (one.person, two.person)
            if person not in pair:
                continue
            between = [word.key for word in words[one.last : two.first]]
            chaired = not rules.words["chaired"].isdisjoint(words.keys)
            # "P co-chaired the meeting along with P".
            beside = chaired and between[-1:] == ["with"] and not rules.words["chaired"].isdisjoint(between)
            # Not surnames of those who were told of before, which may stand in any order.
            told = all(m.person is not None and _is_told_before(m) for m in (one, two))
            # Nor whom somebody called on, who are of one country as a rule.
            told = told or is_met(one, rules)
            # Nor who met somebody together ("P and P held talks with their counterparts P and P").
            told = told or any(m.first >= two.last and (m.counterpart or m.side or is_met(m, rules)) for m in mentions)
            told = told or person in (m.person for m in _two_and_two(mentions, rules))
            # "Co-chaired by P, Vice-Minister of Defence for International Affairs, and P".
            beside = beside or (chaired and between[-2:] == [",", "and"] and len(between) <= QUALIFIED)
            beside = beside or (chaired and between == ["and", "the"])
            joined = one.name and two.name and not told and (between == ["and"] or beside)
            if not joined or any(m.side or m.counterpart for p in pair for m in p.mentions):
                continue
            # "The meeting was co-chaired by P and P" is of the sides that the sentence before names.
            before = lines[max(0, one.line.number - 2) : one.line.number - 1] if chaired else []
            for line in (one.line, *before, lines[0]):
                places = [
                    p for p in line.places if not p.entry.is_city and (line is not one.line or p.last <= one.first)
                ]
                named = list(dict.fromkeys(filter(None, map(_side_of_place, places))))
                if len(named) == 2:
                    return named[pair.index(person)]
    return None


def _two_and_two(mentions: list[Mention], rules: Rules) -> list[Mention]:
    """The four of a sentence in which two met or received two others ("Minister P and Minister P hosted Minister P and
    Minister P"), else none."""
    four = [mention for mention in mentions if mention.titles and mention.name][:4]
    if len(four) < 4 or [_between(four, 1), _between(four, 3)] != [{"and"}, {"and"}]:
        return []
    verbs = rules.words["meet_words"] | rules.words["met_before"] | rules.words["receiving"] | rules.words["talk_nouns"]
    return four if not verbs.isdisjoint(_between(four, 2)) else []


def _met_by_two(person: Person, complete: list[list[Mention]], lines: list[Line], rules: Rules) -> str | None:
    """The side of one of four without a country, two of whom hosted the two others, under a headline of two countries,
    whose first one is that of the hosts ("C, C eye pact after first 2+2")."""
    headline = lines[0] if lines and lines[0].part is Part.HEADLINE else None
    places = [place for place in headline.places if not place.entry.is_city] if headline is not None else []
    named = list(dict.fromkeys(filter(None, map(_side_of_place, places))))
    for mentions in complete if len(named) == TWO else ():
        four = [mention.person for mention in _two_and_two(mentions, rules)]
        if person in four and not any(mention.side for mention in mentions):
            return named[four.index(person) // TWO]
    return None


def _is_told_before(mention: Mention) -> bool:
    """Whether an earlier sentence of the body names somebody."""
    lines = (m.line for m in mention.person.mentions if m.name and m.line.part is not Part.HEADLINE)
    return any(line.number < mention.line.number for line in lines)


def _other_of_headline(person: Person, complete: list[list[Mention]], lines: list[Line], rules: Rules) -> str | None:
    """The side of whom "and" joins to an official of one of the two countries of a headline ("President P and Japanese
    Prime Minister P agreed" under "Seoul, Tokyo agree")."""
    places = lines[0].places if lines and lines[0].part is Part.HEADLINE else []
    named = {str(place.entry.country) for place in places if place.entry.country}
    if len(named) != 2:
        return None
    for mentions in complete:
        for one, two in pairwise(mentions):
            between = [word.key for word in one.line.words[one.last : two.first]]
            # "Japanese" may stand outside of the mention.
            joined = between[:1] == ["and"] and len(between) <= 2 and one.name and two.name and not two.counterpart
            # "P and P were also present."
            joined = joined and not have(one.line.words[two.last :], rules.words["attending"])
            if joined and one.person is person and two.side in named and one.titles and two.titles:
                return next(iter(named - {two.side}))
    return None


def _rest_of_headline(person: Person, lines: list[Line], rules: Rules) -> str | None:
    """The one country of a headline from which the counterparts are not whom somebody met ("Minister P hosted her
    colleagues from C and C" under "Ministers of C, C and C meet")."""
    places = lines[0].places if lines and lines[0].part is Part.HEADLINE else []
    named = {str(place.entry.country) for place in places if place.entry.country and not place.entry.is_city}
    met = countries_met(person, rules)
    return next(iter(named - met)) if len(named) == len(met) + 1 and len(met) > 1 and met < named else None


def called_on_here(
    person: Person, people: list[Person], dateline: str | None, home: str | None, rules: Rules
) -> str | None:
    """The country of an English dateline abroad, where a visitor called on who leads it ("Later he called on President
    P"): nobody calls on a leader in a third country."""
    if not rules.head_first or dateline in (None, home) or TOP.isdisjoint(person.labels):
        return None
    for mention in person.mentions:
        words, line = mention.line.words, mention.line
        at = mention.first
        at -= at > 0 and words[at - 1].key in rules.words["articles"]
        called = [word.key for word in words[max(0, at - 2) : at]]
        inside = rules.words["inside_before"]
        near = [p for p in line.places if p.last <= at or words[p.first - 1].key in inside]
        # "The two C ministers called on P".
        near = [p for p in near if not (p.entry.adjective and p.entry.country == home)]
        placed = any(p.entry.country not in (None, dateline) for p in near)
        callers = {p.side for p in people for m in p.mentions if m.line is line and m.first < at}
        if called[-1:] == ["on"] and called[0] in rules.words["calling"] and not placed:
            return dateline if callers <= {home, None} else None
    return None


def _receives_visitor(person: Person, people: list[Person], rules: Rules) -> str | None:
    """The country that somebody visits whom he receives ("P received the C minister P, who is on a visit to C")."""
    for mention in person.mentions:
        line, words = mention.line, mention.line.words
        guests = [m for p in people if p is not person and p.side for m in p.mentions if m.line is line]
        guest = min((m for m in guests if m.first > mention.last), key=lambda m: m.first, default=None)
        if guest is None or not have(words[mention.last : guest.first], rules.words["host_words"] | {"met"}):
            continue
        who = [word.key for word in words[guest.last : guest.last + 3]]
        if who[:2] != [",", "who"] or not have(words[guest.last + 2 :], rules.words["visit_nouns"]):
            continue
        behind = [p for p in line.places if p.first >= guest.last and p.entry.country and not p.entry.adjective]
        if behind and behind[0].entry.country != guest.side:
            return str(behind[0].entry.country)
    return None


def _side_of_place(place: Match[Any]) -> str | None:
    """The code of a country, or of an organization."""
    entry = place.entry
    return str(entry.country or entry.code) if entry.country or entry.is_organization else None
