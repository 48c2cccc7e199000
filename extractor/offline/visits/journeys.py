"""English journeys: who arrives, leaves or stays where.

In: a clause and the discourse so far. Out: mentions of the visits of which a verb tells.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.offline.discourse import Discourse
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import Token, have
from extractor.offline.grammar.moods import is_yet_to_come
from extractor.offline.rules import Rules
from extractor.offline.sides.acting import sends_people
from extractor.offline.sides.sides import Member
from extractor.offline.talks.frames import Mention
from extractor.offline.talks.implied import is_unknown
from extractor.offline.visits.arrivals import inviting_host
from extractor.offline.visits.destinations import code_of, comes_here, more_destinations, place_reached
from extractor.offline.visits.port_calls import ship_owners
from extractor.offline.visits.trips import visit_of
from schemas.vocabulary import EventStatus, ParticipantKind

# Tokens before a verb among which "next" stands.
NEXT = 3
# Tokens between "lead", a delegation and where it goes.
LED = 8


def acts_apart(mention: Mention) -> bool:
    """Whether English tells of the journey of an official without a name, or of somebody of whom it gives no more than
    that, and not of who acted before ("P followed up on a visit of 2020, when the C chief also went to C")."""
    clause, visitor = mention.clause, mention.visitor
    if not clause.rules.head_first or visitor is None:
        return False
    if visitor.line is not clause.line:
        return is_unknown(clause, mention.trigger)
    own = (g for g in clause.of_case("subject") if g.first <= clause.first + 1 and g.last < mention.trigger)
    official = next((m for g in own for m in g.members if m.line.tokens[m.token].kind == "C"), None)
    named = official is not None and clause.line.tokens[official.token].value.adjective
    return visitor.token < clause.first and bool(named) and official is not None and official.side != visitor.side


def find_journeys(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """Each verb of travel with who goes where ("arrived in C on D and later flew to C")."""
    tokens, words = clause.line.tokens, clause.rules.words
    verbs = [at for at in clause.where("arrival_verbs") if not (_is_noun(clause, at) or is_of_ships(clause, at))]
    verbs = sorted({*verbs, *comings(clause)})
    for index, verb in enumerate(verbs):
        place, people = place_reached(clause, verb), travellers(clause, discourse, verb)
        code = code_of(place) if place is not None else _here(clause, discourse, verb)
        going = discourse.visitor if place is None and code is not None else None
        if going is not None and people and going.identity == people[0].identity and not clause.has("here"):
            # "P and P are expected in C. P will arrive on D."
            code = discourse.visited
        people = [] if _says_of_others(clause, verb) else _who_came(clause, discourse, people, code, verb)
        if not people or code is None or people[0].side == code:
            continue
        mention = visit_of(clause, verb, people[0], place)
        mention.destination, mention.host = code, inviting_host(clause, code)
        if mention.date is not None and index and mention.date.start < clause.line.tokens[verb].start:
            # The day of the journey before.
            mention.date = None
        coming = clause.line.tokens[verb].key in clause.rules.words["about_to_come"]
        before = index > 0 and tokens[verb - 1].key in words["before_visit"] and tokens[verb].key.endswith("ing")
        if before and mention.date is None:
            # "Arrived in C on D before heading to C on D".
            mention.date = next((t for t in tokens[verb : clause.last] if t.kind == "D"), None)
        coming = coming or (before and mention.status is EventStatus.ONGOING) or _is_to(clause, verb)
        if coming or is_yet_to_come(clause, verb, mention.date) or _is_next_stop(clause, verb):
            mention.status = EventStatus.SCHEDULED
        yield mention
        for other in more_destinations(clause, place):
            # "Will travel to C and C later this week".
            if code_of(other) not in (None, code, people[0].side):
                leg = visit_of(clause, verb, people[0], other)
                leg.status, leg.date = mention.status, _day_there(clause, other) or mention.date
                yield leg


def _day_there(clause: Clause, place: Token) -> Token | None:
    """The day right behind a further place ("will fly to C on D and C on D")."""
    tokens, on = clause.line.tokens, clause.line.tokens.index(place) + 1
    dated = on + 1 < clause.last and tokens[on].key in clause.rules.words["on"] and tokens[on + 1].kind == "D"
    return tokens[on + 1] if dated else None


def _who_came(clause: Clause, discourse: Discourse, people: list[Member], code: str | None, verb: int) -> list[Member]:
    """The travellers; the other one of two who met where "he" is at home in the country that is reached, unless he is
    the visitor or leaves for it, and goes home."""
    he = any(clause.line.tokens[group.first].kind == "R" for group in clause.of_case("subject", "agent"))
    if not he or code is None or any(who.side != code for who in people):
        return people
    visitor, leaves = discourse.visitor, clause.line.tokens[verb].key in clause.rules.words["leaving"]
    returns = leaves or (visitor is not None and any(who.identity == visitor.identity for who in people))
    if clause.rules.head_first and returns:
        return people
    return [m for m in discourse.pair if m.person is not None and m.side not in (None, code)] or people


def comings(clause: Clause) -> list[int]:
    """The verbs by which English says that somebody comes "to" a place right behind them ("comes to C in July", "had
    slipped away to L"); a plain form needs "will" or "is to" before it."""
    tokens, words = clause.line.tokens, clause.rules.words
    found = []
    for at in clause.where("coming_over") if clause.rules.head_first else ():
        to = at + 1 + have(tokens[at + 1 : at + 2], words["off_marks"])
        place = to + 1 + have(tokens[to + 1 : to + 2], words["articles"])
        there = place < clause.last and tokens[to].key in words["destination_marks"] and tokens[place].kind in "CL"
        if not there or getattr(tokens[place].value, "adjective", False):
            continue
        before = tokens[at - 1].key if at > clause.first else ""
        if before in words["impersonal"]:
            # "When it comes to C".
            continue
        if tokens[at].key not in words["plain_coming"] or before in words["will"] or _is_to(clause, at):
            found.append(at)
    return found


def _is_to(clause: Clause, verb: int) -> bool:
    """Whether "is to" stands right before a verb ("who is to come to C in May")."""
    words, before = clause.rules.words, [token.key for token in clause.line.tokens[max(clause.first, verb - 2) : verb]]
    return len(before) > 1 and before[0] in words["are_now"] and before[1] in words["destination_marks"]


def is_of_ships(clause: Clause, verb: int) -> bool:
    """Whether ships or arms come, and no people ("said a C frigate would visit L", "tanks will arrive here")."""
    words, tokens, at = clause.rules.words, clause.line.tokens, verb
    while at > clause.first and tokens[at - 1].key in words["auxiliaries"]:
        at -= 1
    return clause.rules.head_first and at > clause.first and tokens[at - 1].key in words["arms_nouns"]


def _says_of_others(clause: Clause, verb: int) -> bool:
    """Whether somebody only says that people without a name will travel ("P said a team of C experts would come")."""
    tokens, words, before = clause.line.tokens, clause.rules.words, range(verb - 1, 0, -1)
    said = next((at for at in before if tokens[at].key in words["telling_verbs"]), verb)
    said += have(tokens[said + 1 : said + 2], frozenset({"that"}))
    told = tokens[said + 1 : verb]
    counted = bool(told) and (told[0].key in words["indefinite"] or told[0].key in clause.rules.numbers)
    counted = counted or (bool(told) and told[0].key.isdecimal())
    return counted and all(token.kind in "wC" for token in told)


def find_departures(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """Who leaves a place behind a visit ("departed L on completion of a port call"), or leads a delegation "to C"."""
    tokens = clause.line.tokens
    for verb in clause.where("leaving") if clause.has("visit_nouns") or clause.has("calling") else ():
        place = tokens[verb + 1] if verb + 1 < clause.last else None
        over = any(at > verb for at in clause.where("completions"))
        if place is None or place.kind not in "CL" or not over:
            continue
        for visitor in (travellers(clause, discourse, verb) or list(ship_owners(clause, discourse, verb)))[:1]:
            if code_of(place) not in (None, visitor.side):
                mention = visit_of(clause, verb, visitor, place)
                mention.status = EventStatus.OCCURRED
                yield mention
    for verb in sorted([*clause.where("leaving"), *clause.where("coming_home")]) if clause.has("homeward") else ():
        # "Left L for home", "flew home from C": the visit is over, on a day that is not told.
        behind = _left_for_home(clause, verb)
        for visitor in travellers(clause, discourse, verb)[:1] if behind is not None else ():
            if behind is not None and visitor.person is not None and code_of(behind) not in (None, visitor.side):
                mention = visit_of(clause, verb, visitor, behind)
                mention.status, mention.date = EventStatus.OCCURRED, None
                yield mention
    for verb in clause.where("leaders"):
        sent = next((at for at in _delegations(clause) if verb < at <= verb + LED), None)
        place = _sent_to(clause, sent) if sent is not None else None
        people = [m for m in travellers(clause, discourse, verb) if m.person is not None] if place is not None else []
        if place is not None and people and code_of(place) not in (None, people[0].side):
            yield visit_of(clause, verb, people[0], place)


def _left_for_home(clause: Clause, verb: int) -> Token | None:
    """The place that somebody leaves "for home", or from which he flies "home"."""
    tokens, words = clause.line.tokens, clause.rules.words
    near = range(verb + 1, min(clause.last, verb + LED))
    home = next((at for at in near if tokens[at].key in words["homeward"]), None)
    if home is None:
        return None
    origins = (at for at in near if tokens[at - 1].key in words["origin_marks"] and tokens[at].kind in "CL")
    place = tokens[next(origins, verb + 1)]
    return place if place.kind in "CL" and not getattr(place.value, "adjective", False) else None


def find_taken(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """Where an English tour goes on to ("the first leg of a tour that will take him to C and C")."""
    words, tokens = clause.rules.words, clause.line.tokens
    for verb in clause.where("taking") if clause.has("with_him") and clause.has("will") else ():
        him, to = verb + 1, verb + 2
        if to + 1 >= clause.last or tokens[him].key not in words["with_him"] or tokens[to].key != "to":
            continue
        people = [m for m in discourse.members(clause.subject) if m.person is not None and m.side]
        first = tokens[to + 1 + (tokens[to + 1].key in words["articles"] and to + 2 < clause.last)]
        if len(people) != 1 or first.kind not in "CL" or getattr(first.value, "adjective", False):
            continue
        for place in (first, *more_destinations(clause, first)):
            if code_of(place) not in (None, people[0].side):
                mention = visit_of(clause, verb, people[0], place)
                mention.status = EventStatus.SCHEDULED
                yield mention


def _delegations(clause: Clause) -> Iterator[int]:
    """The words for delegations, also those that a country owns ("the C delegation")."""
    names, line = clause.rules.words["delegations"], clause.line
    for at in range(clause.first, clause.last):
        token = line.tokens[at]
        if token.key in names or (token.kind == "G" and line.words[token.last - 1].key in names):
            yield at


def _sent_to(clause: Clause, delegation: int) -> Token | None:
    """The place to which a delegation goes ("a delegation of ministers to C")."""
    tokens, words = clause.line.tokens, clause.rules.words
    for to in range(delegation + 1, min(clause.last - 1, delegation + LED)):
        if tokens[to].key in words["destination_marks"]:
            at = to + 1 + (tokens[to + 1].key in words["articles"])
            place = tokens[at] if at < clause.last and tokens[at].kind in "CL" else None
            return None if place is None or getattr(place.value, "adjective", False) else place
    return None


def _is_next_stop(clause: Clause, verb: int) -> bool:
    """Whether a traveller goes somewhere "next"."""
    words, near = clause.rules.words, clause.line.tokens[max(clause.first, verb - NEXT) : verb]
    return clause.line.tokens[verb].key in words["present_travel"] and any(t.key in words["next_marks"] for t in near)


def _here(clause: Clause, discourse: Discourse, verb: int) -> str | None:
    """The country of the dateline, else the home country, where somebody comes without it being said where ("flew in on
    D", "arrived here")."""
    words, tokens = clause.rules.words, clause.line.tokens
    behind = tokens[verb + 1 : verb + 3]
    inwards = tokens[verb].key in words["coming"] and bool(behind)
    inwards = inwards and (behind[0].kind == "D" or (behind[0].key in words["inward"] and behind[-1].kind in "wD"))
    return (discourse.here or discourse.home) if inwards or comes_here(clause) else None


def _is_noun(clause: Clause, at: int) -> bool:
    """Whether a verb of travel is another word here ("was headed by", "those who left", "on the left")."""
    tokens, words = clause.line.tokens, clause.rules.words
    before = tokens[at - 1].key if at else ""
    following = tokens[at + 1].key if at + 1 < len(tokens) else ""
    return following in words["by"] or before in words["articles"]


def travellers(clause: Clause, discourse: Discourse, verb: int) -> list[Member]:
    """Who does what a verb of travel says: the people or the delegation before it, else who acts."""
    before = [g for g in clause.of_case("subject", "agent") if g.last <= verb and not g.dual]
    # "A team from the C navy".
    teams = [g for g in clause.of_case("of", "to") if g.last <= verb] if clause.has("teams") else []
    origins = [g.members[0] for g in teams if len(g.members) == 1 and sends_people(g.members[0], clause.rules)]
    own = [m for g in before for m in g.members if _travels(m, clause.rules)]
    named = [m for m in own if m.person is not None]
    if clause.has("related") and not before:
        # "P's predecessor travelled to C".
        origins += [m for g in clause.of_case("of") if g.behind <= verb and g.first == clause.first for m in g.members]
    led = [m for m in named if origins and m.side == origins[0].side]
    acting = led or origins or named or own
    acting = acting or [m for m in discourse.members(clause.subject) if _travels(m, clause.rules)]
    return acting or titled_traveller(clause, discourse, verb)


def titled_traveller(clause: Clause, discourse: Discourse, verb: int) -> list[Member]:
    """The visitor whom a bare title before a verb means ("The General will fly to C"), if nobody else has it."""
    tokens, words, at = clause.line.tokens, clause.rules.words, verb
    while at > clause.first + 1 and tokens[at - 1].key in words["auxiliaries"]:
        at -= 1
    visitor, title = discourse.visitor, tokens[at - 1].key if at > clause.first + 1 else ""
    if title not in words["bare_titles"] or tokens[at - 2].key not in words["definite"] or visitor is None:
        return []
    others = [m for members in discourse.recent.values() for m in members if m.identity != visitor.identity]
    alone = _is_called(visitor, title) and not any(_is_called(m, title) for m in others)
    return [visitor] if alone and visitor.side else []


def _is_called(member: Member, title: str) -> bool:
    """Whether the article gives somebody a title ("General")."""
    mentions = member.person.mentions if member.person is not None else []
    return any(word.key == title for m in mentions for word in m.line.words[m.first : m.last])


def _travels(member: Member, rules: Rules) -> bool:
    return bool(member.side) and (sends_people(member, rules) or member.kind is ParticipantKind.PERSON)
