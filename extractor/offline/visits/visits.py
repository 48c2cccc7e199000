"""Visits in a clause: who travels where, on whose invitation or welcome.

In: a clause and the discourse so far. Out: mentions of visits with visitor and destination.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extractor.dates import DateKind
from extractor.offline.discourse import Discourse, sides
from extractor.offline.exercises.drills import runs
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import Token, have
from extractor.offline.grammar.moods import asks_whether, dates_before, is_relative
from extractor.offline.occasions.relative_places import place_of_where
from extractor.offline.people.names import names_word
from extractor.offline.people.persons import UNKNOWN
from extractor.offline.sides.acting import sends_people
from extractor.offline.sides.sides import MINISTERS, Group, Member, member_of
from extractor.offline.talks.frames import Mention
from extractor.offline.talks.otherwise import paid_visit
from extractor.offline.visits.accepted import find_accepted
from extractor.offline.visits.accompanied import find_accompanying
from extractor.offline.visits.arrivals import find_arrivals, inviting_host, missions_of, ships_of, who_is_told_of
from extractor.offline.visits.chief_guests import find_chief_guest
from extractor.offline.visits.companions import find_companions, joined_visitors
from extractor.offline.visits.destinations import (
    code_of,
    comes_here,
    days_in_brackets,
    destination,
    inspects,
    more_destinations,
    place_reached,
)
from extractor.offline.visits.during_which import who_acts_during
from extractor.offline.visits.journeys import (
    acts_apart,
    find_departures,
    find_journeys,
    find_taken,
    is_of_ships,
)
from extractor.offline.visits.next_stops import find_next_stops
from extractor.offline.visits.port_calls import describes_ship, find_port_call
from extractor.offline.visits.put_off_journeys import find_once_due, find_was_due
from extractor.offline.visits.sent_ones import goes_himself
from extractor.offline.visits.stays import find_spent, find_stay, tells_who
from extractor.offline.visits.travel import is_envoy
from extractor.offline.visits.trips import (
    follows_on,
    is_on_visit,
    is_over_since,
    leaves_for_tour,
    lies_behind,
    participle,
    visit_of,
)
from extractor.offline.visits.welcomes import find_welcomes
from schemas.vocabulary import EventStatus, ParticipantKind

# Lists of words, without any of which and without somebody who acts nothing tells of a visit.
VISITING = frozenset(
    {
        "accompanying",
        "adjacent_verbs",
        "arrival_verbs",
        "bare_titles",
        "calling",
        "coming_over",
        "gone_there",
        "guests",
        "he",
        "host_words",
        "included_now",
        "invitations",
        "own_hosts",
        "setting_out",
        "ship_prefix",
        "ships",
        "spending",
        "stopovers",
        "stops_of_journeys",
        "to_travel",
        "visit_nouns",
        "will_be",
        "with_him",
    }
)
# Lists of words, without any of which nobody arrives or goes somewhere, and those without which Hindi tells of no stay.
ARRIVING = frozenset(
    {
        "adjacent_verbs",
        "arrival_verbs",
        "coming_over",
        "port_call",
        "setting_out",
        "stopovers",
        "to_travel",
        "will_be",
    }
)
STAYING = frozenset({"staying", "stayed"})
# Tokens before a visit among which it is said to be over ("after concluding his three-day state visit").
NEAR = 8
# Tokens before "invitation" among which "at" or "on" stands ("at the official invitation of").
INVITED = 4


def find_visits(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """The visits of a clause: of those who are welcomed, one for each noun, stays and arrivals."""
    lists, visitor = clause.lists, discourse.visitor
    if clause.own_subject is None and lists.isdisjoint(VISITING) and not _is_described(clause):
        return
    if visitor is not None and (day := dates_before(clause, "visit_nouns")) is not None:
        mention = visit_of(clause, clause.first, visitor, None)
        mention.destination, mention.status, mention.date = discourse.visited, EventStatus.OCCURRED, day
        yield mention
        return
    if clause.is_habitual or "wished" in lists or ("inviting" in lists and _invites(clause) and not _is_time(clause)):
        return
    if "accepting" in lists:
        yield from find_accepted(clause, discourse)
    if (clause.rules.head_first and (_is_only_invited(clause) or _is_thanked(clause))) or asks_whether(clause):
        return
    due = find_was_due(clause, discourse)
    visits = _visits(clause, discourse) if due is None else iter((due,))
    found = [mention for mention in visits if not acts_apart(mention)]
    if clause.rules.head_first and (joined := find_accompanying(clause, discourse, found)) is not None:
        found.append(joined)
    for mention in found:
        if _is_at_home(mention, discourse):
            continue
        goes_himself(mention)
        received = clause.line.tokens[mention.trigger].key in clause.rules.words["host_words"]
        if (clause.rules.head_first and not received) or not is_envoy(mention.visitor):
            back = clause.where("returning")
            if back and mention.date is not None and _is_of_return(clause, back[0], mention):
                mention.date = None
            if not clause.rules.head_first and is_over_since(clause, mention.trigger):
                mention.earlier = True
            yield mention


def _is_described(clause: Clause) -> bool:
    """Whether a clause says more of who or of what ship stands before it."""
    return clause.first > 1 and (is_relative(clause) or tells_who(clause) or describes_ship(clause))


def _is_at_home(mention: Mention, discourse: Discourse) -> bool:
    """Whether Hindi tells that somebody of whom no country is known travels in the home country ("मंत्री का लेह दौरा")."""
    nobody = mention.visitor is not None and mention.visitor.side in (None, UNKNOWN)
    return nobody and mention.destination == discourse.home and not mention.clause.rules.head_first


def _is_of_return(clause: Clause, back: int, mention: Mention) -> bool:
    """Whether a day is not that of a visit, but of what somebody did who was back ("केन्या के दौरे से लौटे P ने सोमवार को"),
    or of his return before another visit ("मंगलवार को केन्या से लौटे P अब ओमान जा रहे हैं")."""
    tokens = clause.line.tokens
    if mention.date is None or mention.date.start > tokens[back].start:
        return True
    described = back + 1 < clause.last and tokens[back + 1].kind == "P"
    return described and mention.trigger > back and not clause.rules.head_first


def _is_thanked(clause: Clause) -> bool:
    """Whether English only thanks somebody for coming ("P thanked P for arriving in C"): of that visit more is told."""
    if "for" not in clause.words:
        return False
    tokens, words = clause.line.tokens, clause.rules.words
    gerunds = words["arrival_verbs"] | words["visit_nouns"] | words["adjacent_verbs"]
    pairs = ((at, tokens[at + 1].key) for at in range(clause.first + 1, clause.last - 1) if tokens[at].key == "for")
    return any(key.endswith("ing") and key in gerunds and tokens[at - 1].kind in "PRw" for at, key in pairs)


def _visits(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    head_first = clause.rules.head_first
    if clause.has("host_words"):
        yield from find_welcomes(clause, discourse)
    ships = find_port_call(clause, discourse) if head_first else None
    named = _told_by_nouns(clause, discourse, by_ships=ships is not None)
    yield from named
    if head_first and (first := _paid_first(clause, discourse)) is not None:
        yield first
    here = [m for m in named if not (head_first and (m.earlier or lies_behind(clause, m.trigger)))]
    placed = {m.visitor.identity for m in here if m.visitor is not None and m.destination is not None}
    for stay in _stays(clause, discourse):
        if stay.visitor is not None and stay.visitor.identity not in placed:
            yield stay
    if (hosted := _hosted(clause, discourse)) is not None:
        yield hosted
    if (along := find_companions(clause, discourse)) is not None:
        yield along
        return
    if not named and not head_first and (invited := _invited(clause, discourse)) is not None:
        yield invited
    left = list(find_departures(clause, discourse)) if head_first and not placed else []
    yield from left
    if head_first:
        yield from find_taken(clause, discourse)
        yield from () if placed else find_next_stops(clause, discourse)
        yield from filter(None, (find_once_due(clause, discourse),))
    if not (named or left) and ships is not None:
        yield ships
    if not clause.lists.isdisjoint(ARRIVING):
        yield from _arriving(clause, discourse, named, placed)
    if not named and (guest := find_chief_guest(clause, discourse)) is not None:
        yield guest


def _told_by_nouns(clause: Clause, discourse: Discourse, *, by_ships: bool) -> list[Mention]:
    """The visits that nouns tell of."""
    if not clause.has("visit_nouns"):
        return []
    named = [m for m in _named(clause, discourse) if not _only_describes(clause, m.trigger)]
    # "A frigate docked for a four-day visit": not who spoke last.
    return [m for m in named if m.visitor is not None and m.visitor.line is clause.line] if by_ships else named


def _arriving(clause: Clause, discourse: Discourse, named: list[Mention], placed: set[object]) -> Iterator[Mention]:
    """The visits that verbs tell of, but for those that nouns told of."""
    reached = {(m.visitor.identity, m.destination) for m in named if m.visitor is not None}
    arriving = find_journeys if clause.rules.head_first else find_arrivals
    for mention in arriving(clause, discourse):
        if mention.visitor is None:
            continue
        known = mention.visitor.identity, mention.destination
        if mention.visitor.identity not in placed if clause.rules.head_first else known not in reached:
            yield mention


def _paid_first(clause: Clause, discourse: Discourse) -> Mention | None:
    """The visit of which English says whose it is and whereto ("the General, whose visit is the first by a minister to
    C"), of the one of the two spoken of last who is not of that country."""
    tokens = clause.line.tokens
    noun = next((at for at in clause.where("visit_nouns") if at > 2 and tokens[at - 1].key == "whose"), None)
    if noun is None or "copula" not in clause.lists:
        return None
    reached = (at for at in clause.found if at > noun and tokens[at].kind in ("C", "L") and tokens[at - 1].key == "to")
    place = next((tokens[at] for at in reached), None)
    owner = noun - 2 - (tokens[noun - 2].key == ",")
    named = (member_of(clause.line, owner),) if tokens[owner].kind == "P" else (*discourse.pair, *discourse.agent)
    away = (m for m in named if m is not None and m.person is not None and m.side is not None)
    visitor = next((m for m in away if place is not None and m.side != code_of(place)), None)
    return visit_of(clause, noun, visitor, place) if visitor is not None else None


def _stays(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """The stays of a clause that no noun and no verb of travel tells."""
    if clause.rules.head_first:
        if "inside_before" in clause.lists:
            yield from find_stay(clause, discourse)
        if "spending" in clause.lists:
            yield from find_spent(clause, discourse)
    elif (stay := _stay(clause, discourse)) is not None:
        yield stay


def _only_describes(clause: Clause, noun: int) -> bool:
    """Whether Hindi only says who visits what ("C का दौरा करने वाले पहले मंत्री"), but not that he will ("करने वाले हैं")."""
    tokens, words = clause.line.tokens, clause.rules.words
    behind = [token.key for token in tokens[noun + 1 : min(clause.last, noun + 4)]]
    if clause.rules.head_first or len(behind) < 3 or behind[0] not in words["completing_oblique"]:
        return False
    return behind[1] in words["those_who"] and behind[2] not in words["copula"]


def _invited(clause: Clause, discourse: Discourse) -> Mention | None:
    """The visit spoken of last, of which the clause tells on whose invitation it is ("वह P के न्योते पर वहां जा रहे हैं")."""
    visitor = discourse.visitor
    host = inviting_host(clause, discourse.visited) if visitor is not None else None
    if host is None or visitor is None or host.side == visitor.side:
        return None
    mention = visit_of(clause, host.token, visitor, None)
    mention.destination, mention.host, mention.reference, mention.date = discourse.visited, host, True, None
    return mention


def _hosted(clause: Clause, discourse: Discourse) -> Mention | None:
    """The visit spoken of last, of which an English clause names the host ("P and her host, President P, talked")."""
    tokens, words, visitor = clause.line.tokens, clause.rules.words, discourse.visitor
    for at in clause.where("own_hosts") if clause.rules.head_first and visitor is not None else ():
        host = next(
            (member_of(clause.line, i) for i in (at + 1, at + 2) if i < clause.last and tokens[i].kind == "P"), None
        )
        his = tokens[at].key == "host" and tokens[at - 1].key in words["possessives"]
        if visitor is not None and his and host is not None and host.side == discourse.visited != visitor.side:
            mention = visit_of(clause, at, visitor, None)
            mention.destination, mention.host, mention.reference, mention.date = discourse.visited, host, True, None
            return mention
    return None


def _invites(clause: Clause) -> bool:
    """Whether somebody invites in English, other than in "on an invitation extended by P"."""
    tokens, nouns = clause.line.tokens, clause.rules.words["invitations"]
    return any(tokens[at - 1].key not in nouns for at in clause.where("inviting"))


def _is_only_invited(clause: Clause) -> bool:
    """Whether an English clause conveys an invitation, and tells of no visit "at the invitation of" somebody."""
    tokens, on = clause.line.tokens, clause.rules.words["on"] | clause.rules.words["inside_before"]
    # "At the official invitation of".
    invited = (tokens[max(0, at - INVITED) : at] for at in clause.where("invitations") if at > 1)
    return any(not have(before, on) for before in invited) and not _is_time(clause)


def _is_time(clause: Clause) -> bool:
    """Whether an English invitation was given during a visit ("extended an invitation during his visit to C")."""
    tokens, words = clause.line.tokens, clause.rules.words
    return clause.rules.head_first and any(
        at > 1 and tokens[at - 1].key in words["own"] and tokens[at - 2].key == "during"
        for at in clause.where("visit_nouns")
    )


def _describes(clause: Clause, index: int) -> bool:
    """Whether a word of travel only describes who comes next ("his visiting counterpart")."""
    tokens = clause.line.tokens
    if not clause.rules.head_first or tokens[index].key not in clause.rules.words["visiting_words"]:
        return False
    behind = tokens[index + 1 : min(clause.last, index + 2 + NEAR)]
    return bool(behind) and behind[0].kind not in ("C", "L") and not _is_here(clause, behind)


def _is_here(clause: Clause, behind: Sequence[Token]) -> bool:
    """Whether English words begin with the country that it does not name ("visiting the country", "visiting here")."""
    words = clause.rules.words
    if behind[0].key in words["here"]:
        return True
    return behind[0].key in words["definite"] and have(behind[1:3], words["lands"])


def _named(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """The visits that nouns name, one for each destination."""
    nouns, floor = (
        [
            at
            for at in clause.where("visit_nouns")
            if not (
                _describes(clause, at)
                or inspects(clause, at)
                or follows_on(clause, at)
                or paid_visit(clause) == at
                or _is_only_spoken_of(clause, discourse, at)
                or _is_of_official(clause, at)
            )
        ],
        clause.first,
    )
    for index, noun in enumerate(nouns):
        place = destination(clause, noun)
        if (place is None and _is_dated(clause, noun)) or _is_of_nobody(clause, place):
            continue
        by_ships = is_of_ships(clause, noun) or _are_ships_told_of(clause) or _are_ships_on_visit(clause, noun)
        visitor = None if by_ships else _visitor(clause, discourse, noun, place, floor)
        visitor = visitor or next(iter((*ships_of(clause, discourse, place), *missions_of(clause, discourse))), None)
        if visitor is not None and visitor.side and not (place and code_of(place) == visitor.side):
            mention = _paid_together(visit_of(clause, noun, visitor, place), visitor)
            if (over := _is_behind_him(clause, noun)) is not None:
                mention.destination = code_of(over)
                mention.place, mention.date, mention.status, mention.earlier = over, None, EventStatus.OCCURRED, True
                yield mention
                continue
            here = comes_here(clause) or _is_paid_by(clause, noun, visitor)
            if place is None and here and discourse.here not in (None, visitor.side):
                mention.destination = discourse.here
            led = _invited_to(clause, place, visitor) or _where_it_was(clause, noun, place, visitor)
            mention.destination = mention.destination or led
            _pay_to_whom_he_met(discourse, mention)
            mention.host = inviting_host(clause, mention.destination)
            later = [clause.line.tokens[other].start for other in nouns[index + 1 :]]
            if mention.date is not None and any(mention.date.start > start for start in later):
                mention.date = None
            legs = [other for other in more_destinations(clause, place) if code_of(other) not in (None, visitor.side)]
            # Who leaves for a tour is on his way to its first country.
            ahead = {id(leg) for leg in (place, *legs[:-1])} if legs and leaves_for_tour(mention) else set()
            for leg in (mention, *(_next_leg(clause, visit_of(clause, noun, visitor, other)) for other in legs)):
                if id(leg.place) in ahead:
                    leg.status, leg.date = EventStatus.SCHEDULED, None
                if legs and leg.place is not None and not clause.rules.head_first:
                    leg.date = days_in_brackets(clause, leg.place) or leg.date
                yield leg
            for other in joined_visitors(clause, visitor, mention.destination):
                yield visit_of(clause, noun, other, place)
            floor = noun
        elif visitor is None and place is None and (again := _this_visit(clause, discourse, noun)) is not None:
            yield again


def _are_ships_told_of(clause: Clause) -> bool:
    """Whether somebody only tells in Hindi which ships are on a visit ("P ने बताया कि आईएनएस X दौरे पर L पहुंचा")."""
    told = clause.first > 0 and have(clause.line.tokens[clause.first - 1 : clause.first], clause.rules.words["that"])
    people = any(m.person is not None for group in clause.groups for m in group.members)
    return told and clause.has("ship_prefix") and not people and not clause.rules.head_first


def _are_ships_on_visit(clause: Clause, noun: int) -> bool:
    """Whether ships of a service are the subject of a Hindi visit, and no one else ("S के पोत L की यात्रा पर हैं")."""
    if clause.rules.head_first or not clause.has("ships"):
        return False
    tokens, words = clause.line.tokens, clause.rules.words
    # "इस यात्रा पर", but not "इस बीच".
    his = have(tokens[max(clause.first, noun - NEAR // 2) : noun], words["his"])
    if his or clause.words & (words["he"] | words["own"]):
        return False
    if any(m.person is not None for group in clause.groups for m in group.members) or clause.of_case("agent"):
        return False
    ships = [at for at in clause.where("ships") if at < noun]
    owned = any(g.last <= at and tokens[g.last - 1].kind == "S" for at in ships[:1] for g in clause.of_case("of"))
    return owned and tokens[ships[-1] + 1].key not in words["postpositions"]


def _is_only_spoken_of(clause: Clause, discourse: Discourse, noun: int) -> bool:
    """Whether Hindi only says that somebody had told of a visit that is known ("यात्रा के बारे में विवरण दिया था")."""
    if discourse.visitor is None or clause.rules.head_first:
        return False
    return clause.line.tokens.listed[noun + 1 : noun + 3] == ["के", "बारे"]


def _is_of_official(clause: Clause, noun: int) -> bool:
    """Whether English speaks of the visit of an official of whom it tells only whose he is ("P said that the visit of
    Minister of C opened a new phase")."""
    tokens, words, at = clause.line.tokens, clause.rules.words, noun + 2
    if not clause.rules.head_first or at + 2 >= clause.last or tokens[noun + 1].key not in words["of_marks"]:
        return False
    at += tokens[at].key in words["articles"]
    named = [tokens[i].key for i in (at, at + 1)] if at + 2 < clause.last else ["", ""]
    of_country = named[0] in words["pointing_offices"] and named[1] in words["of_marks"] and tokens[at + 2].kind == "C"
    return of_country and not (at + 3 < clause.last and tokens[at + 3].key == "to")


def _invited_to(clause: Clause, place: Token | None, visitor: Member) -> str | None:
    """The country of the host on whose invitation Hindi says that somebody came or goes, where it names no other."""
    if clause.rules.head_first or place is not None:
        return None
    hosts = (m.side for g in clause.of_case("of") for m in g.members if m.person is not None)
    return next((side for side in hosts if side and side != visitor.side and inviting_host(clause, side)), None)


def _is_paid_by(clause: Clause, noun: int, visitor: Member) -> bool:
    """Whether English says right behind a visit who paid it ("the end of a two-day visit by the C army chief")."""
    marks = clause.rules.words["by"] | clause.rules.words["of_marks"]
    behind = clause.line.tokens[noun + 1].key if noun + 1 < clause.last else ""
    near = visitor.line is clause.line and noun < visitor.token <= noun + NEAR // 2
    return clause.rules.head_first and behind in marks and near


def _where_it_was(clause: Clause, noun: int, place: Token | None, visitor: Member) -> str | None:
    """The country of the town in which something was done in English "during a visit by P" of another country, or of
    that "where P is on a visit"."""
    tokens, words = clause.line.tokens, clause.rules.words
    where = place_of_where(clause) if place is None and visitor.line is clause.line else None
    if where is not None and clause.has("copula") and tokens[where].value.country != visitor.side:
        return str(tokens[where].value.country)
    near = tokens[max(clause.first, noun - INVITED) : noun]
    paid = place is None and have(near, words["during"]) and _is_paid_by(clause, noun, visitor)
    if not paid or not clause.has("signing_words"):
        return None
    places = [at for at in clause.found if at < noun and tokens[at].kind == "L"]
    there = tokens[places[-1]] if places and tokens[places[-1] - 1].key in words["inside_before"] else None
    code = code_of(there) if there is not None else None
    return code if code not in (None, visitor.side) else None


def _pay_to_whom_he_met(discourse: Discourse, mention: Mention) -> None:
    """Let an English visit of which nothing was told before go to the other country of the last talks, where somebody
    met others of it "during his visit"."""
    clause, noun, visitor = mention.clause, mention.trigger, mention.visitor
    if not clause.rules.head_first or mention.destination or discourse.visitor is not None or visitor is None:
        return
    tokens, words = clause.line.tokens, clause.rules.words
    opening = tokens[max(clause.first, noun - INVITED) : noun]
    his = have(opening, words["during"]) and have(opening, words["his"])
    if not his or tokens[noun + 1].key != "," or visitor.line is not clause.line or visitor.token != noun + 2:
        return
    met = sides(tuple(m for g in clause.of_case("with") for m in g.members if m.person is not None))
    if len(met) == 1 and met[0] != visitor.side and {met[0], visitor.side} <= set(sides(discourse.pair)):
        mention.destination, mention.status = met[0], EventStatus.ONGOING


def _is_of_nobody(clause: Clause, place: Token | None) -> bool:
    """Whether a Hindi visit is that of somebody of whom the article gives no more than a name ("ओझा की रोम यात्रा")."""
    tokens, words = clause.line.tokens, clause.rules.words
    at = next((i for i in clause.found if tokens[i] is place), 0) - 2
    people = [i for i in clause.found if i < at and tokens[i].kind == "P"]
    if not clause.rules.head_first and have(
        tokens[people[-1] if people else clause.first : max(at, 0)], words["any_such"]
    ):
        # "P के हटने के बाद किसी नेता की C की पहली यात्रा".
        return True
    if clause.rules.head_first or at <= clause.first or tokens[at + 1].key not in words["genitive_all"]:
        return False
    return all(tokens[i].kind == "w" and names_word(clause.line, tokens[i].first, clause.rules) for i in (at - 1, at))


def _is_dated(clause: Clause, noun: int) -> bool:
    """Whether Hindi speaks of the day of a visit that it does not tell of here ("यात्रा की तारीखें तय हो चुकी हैं")."""
    words, behind = clause.rules.words, clause.line.tokens.listed[noun + 1 : noun + 3]
    return len(behind) > 1 and behind[0] in words["genitive"] and behind[1] in words["days_of_visits"]


def _is_behind_him(clause: Clause, noun: int) -> Token | None:
    """The country of an English visit that was over before another ("arrived in C after concluding a visit to C")."""
    if not clause.rules.head_first or not clause.has("concluding_gerunds"):
        return None
    tokens, words = clause.line.tokens, clause.rules.words
    before = tokens[max(clause.first, noun - NEAR) : noun]
    after = next((i for i, token in enumerate(before) if token.key in words["behind_talks"]), None)
    if after is None or not any(at < noun - NEAR for at in clause.where("arrival_verbs")):
        return None
    if not any(token.key in words["concluding_gerunds"] for token in before[after:]):
        return None
    return place_reached(clause, noun)


def _next_leg(clause: Clause, mention: Mention) -> Mention:
    """The visit to a further country of an English list, whose day stands behind it in brackets or with "on"."""
    tokens = clause.line.tokens
    if clause.rules.head_first and mention.place is not None:
        at = tokens.index(mention.place)
        # "C on D and C on D": each has its own.
        each = clause.rules.words["on"] if any(t.kind == "D" for t in tokens[at - 2 : at]) else frozenset()
        dated = at + 2 < clause.last and tokens[at + 1].key in {"(", *each} and tokens[at + 2].kind == "D"
        mention.date = tokens[at + 2] if dated else None
        if mention.status is EventStatus.ONGOING:
            mention.status = EventStatus.SCHEDULED
    return mention


def _this_visit(clause: Clause, discourse: Discourse, noun: int) -> Mention | None:
    """The visit spoken of last, where the clause points at it and says when it will be ("यह दौरा अब अप्रैल में होगा")."""
    pointing = clause.line.tokens[max(clause.first, noun - 1)].key in clause.rules.words["demonstratives"]
    pointing = pointing or clause.has("now")
    visitor = discourse.visitor
    if not pointing or visitor is None or clause.outlook(noun) is not EventStatus.SCHEDULED:
        return None
    mention = visit_of(clause, noun, visitor, None)
    mention.destination = discourse.visited
    return mention if mention.date is not None else None


def _visitor(clause: Clause, discourse: Discourse, noun: int, place: Token | None, floor: int) -> Member | None:
    """Who travels: the owner before the destination, who stands behind "on a visit", else who acts."""
    code = code_of(place) if place else None

    def travels(member: Member) -> bool:
        delegation = clause.rules.head_first and sends_people(member, clause.rules)
        delegation = delegation and not _says_of_another(clause, member, noun)
        return (delegation or member.kind is ParticipantKind.PERSON) and bool(member.side) and member.side != code

    if clause.rules.head_first:
        owners = [g for g in clause.groups if g.case in ("of", "agent") and abs(g.first - noun) < 8]
        if any(_is_of_stranger(g) for g in owners if g.first > noun):
            # "Is in L to prepare the visit to C of P", of whom nobody says whose he is.
            return None
        owners = [g for g in clause.groups if g.last == noun - 1 and clause.line.tokens[noun - 1].key == "to"] + owners
        subjects = [g for g in clause.groups if (g.case == "subject" or _owns_ministers(g, clause)) and g.last <= noun]
        inherited = clause.subject.members if clause.subject else ()
        acting = clause.own_subject.members if clause.own_subject else ()
        spoken_of = () if any(m.person is not None for m in acting) else _spoken_of(clause, discourse, noun)
        members = [m for g in [*owners, *reversed(subjects)] for m in g.members] + [*inherited, *spoken_of]
        during = who_acts_during(clause) if not owners and clause.own_subject is None else None
        members = [during, *members] if during is not None else members
        if any(
            token.key in clause.rules.words["his"] for token in clause.line.tokens[max(clause.first, noun - 4) : noun]
        ):
            members += [m for g in clause.of_case("with") for m in g.members]
        members += _who_recalls(clause, noun)
        travellers = [member for member in members if travels(member)]
        first = travellers[0] if travellers else None
        named = (m for m in travellers if m.person is not None and m.person.name and first and m.side == first.side)
        # "The visit of the then army chief": not he who acted last, unless he holds that office.
        named = (m for m in named if m.line is clause.line or _holds_office(m, first))
        # "P, also the former President of C, is on a visit", "P is leading the C delegation on a visit".
        person = first is not None and (first.person is not None or _is_led(clause, first))
        return next(named, first) if person else first
    words = clause.rules.words
    before = [g for g in clause.groups if floor <= g.first and g.last <= noun and g.case == "of"]
    before = [g for g in before if not _sends(clause, g)]
    behind = [g for g in clause.groups if g.first > noun and any(m.person is not None for m in g.members)]
    own = clause.line.tokens[clause.first : noun]
    candidates = _who_came(clause, noun)
    if any(token.key in clause.rules.words["own"] for token in own):
        candidates += discourse.members(clause.subject)
        candidates += [member for group in behind for member in group.members]
    elif behind and is_on_visit(clause, noun):
        candidates += behind[0].members
    bare = [g for g in clause.groups if g.last <= noun and g.case == "subject"]
    owned = any(travels(member) for group in before for member in group.members)
    candidates += [member for group in reversed(bare) for member in group.members if not owned]
    candidates += [member for group in reversed(before) for member in group.members]
    candidates += discourse.members(clause.subject)
    if any(token.key in clause.rules.words["his"] or token.key in clause.rules.words["he"] for token in own):
        candidates += discourse.agent or discourse.last_two()[-1:]
    if have(clause.line.tokens[noun + 1 : noun + 3], words["beginning"]) and not before:
        # "दौरे की शुरुआत सोमवार को नैरोबी से हुई".
        candidates += [*discourse.agent, *([discourse.visitor] if discourse.visitor is not None else [])]
    return next((member for member in candidates if travels(member)), None)


def _is_led(clause: Clause, side: Member) -> bool:
    """Whether English says right before a delegation that somebody leads it ("is leading the C delegation")."""
    near = clause.line.tokens[max(clause.first, side.token - 2) : side.token] if side.line is clause.line else ()
    return have(near, clause.rules.words["leaders"])


def _is_of_stranger(group: Group) -> bool:
    """Whether a group is one named person of no known side."""
    only = group.members[0] if len(group.members) == 1 else None
    return only is not None and only.person is not None and only.person.is_named and only.side in (None, UNKNOWN)


def _spoken_of(clause: Clause, discourse: Discourse, noun: int) -> tuple[Member, ...]:
    """Who acted last in English, of "the trip" whose visit was told of last ("the trip is now likely to be in D")."""
    the = have(clause.line.tokens[max(clause.first, noun - 1) : noun], clause.rules.words["definite"])
    visitor = discourse.visitor if the and not clause.groups else None
    return discourse.agent if visitor is None else (visitor, *discourse.agent)


def _owns_ministers(group: Group, clause: Clause) -> bool:
    """Whether an English group is the country of ministers who act ("C's foreign and defence ministers")."""
    one = group.members[0] if group.case == "of" and len(group.members) == 1 else None
    return one is not None and one.line.tokens[one.token].kind == "C" and sends_people(one, clause.rules)


def _says_of_another(clause: Clause, member: Member, noun: int) -> bool:
    """Whether an English side only speaks of a visit ("the C ministers said C would visit C", "discussed a visit")."""
    words, between = clause.rules.words, clause.line.tokens[member.token : noun] if member.line is clause.line else ()
    return have(between, words["attributing"] | words["commitment_acts"])


def _paid_together(mention: Mention, visitor: Member) -> Mention:
    """A visit, in English of all whom "the C ministers, who are on a visit to C" means."""
    group, tokens = mention.clause.subject, mention.clause.line.tokens
    if group is None or visitor not in group.members or not have(tokens[group.last : group.last + 1], MINISTERS):
        return mention
    people = tuple(member for member in group.members if member.person is not None)
    mention.members = people if len(people) > 1 else mention.members
    return mention


def _who_recalls(clause: Clause, noun: int) -> list[Member]:
    """Who acts behind an English participle of his visit ("Recalling his visit to C, during which ..., P said")."""
    tokens, words, line = clause.line.tokens, clause.rules.words, clause.line
    opens = clause.first == 0 and tokens[0].key in words["recalling"]
    if not opens or noun > clause.first + 2 or tokens[noun - 1].key not in words["his"]:
        return []
    behind = (at for at in line.found if at > noun and tokens[at].kind == "P" and tokens[at - 1].key == ",")
    who = next((member_of(line, at) for at in behind), None)
    return [who] if who is not None else []


def _who_came(clause: Clause, noun: int) -> list[Member]:
    """The last of a Hindi list whose journey stands between him and who is named before ("P और C की यात्रा पर आए P")."""
    came = participle(clause, noun)
    listed = (m for g in clause.groups if g.first < noun for m in g.members)
    return [m for m in listed if came is not None and m.line is clause.line and m.token == came + 1]


def _sends(clause: Clause, group: Group) -> bool:
    """Whether Hindi says on whose invitation somebody travels, or as whose envoy ("P के विशेष दूत के रूप में")."""
    tokens = clause.line.tokens
    invites = tokens[group.behind].key in clause.rules.words["invitations"]
    return invites or any(token.key == "रूप" for token in tokens[group.behind : group.behind + NEAR // 2])


def _holds_office(member: Member, official: Member | None) -> bool:
    """Whether somebody holds the office of an official of whom only that is told."""
    if official is None or official.person is None or member.person is None:
        return True
    return not official.person.labels or not set(official.person.labels).isdisjoint(member.person.labels)


def _are_days(date: Token) -> bool:
    """Whether a date is one of days ("18 से 20 नवंबर"), and no years in which somebody lived somewhere."""
    named = (word for word in str(date.value.text).split() if not word.isdecimal())
    return date.value.kind is DateKind.INTERVAL and len(set(named)) > 1


def _stay(clause: Clause, discourse: Discourse) -> Mention | None:
    """ "NAME इन दिनों भारत में हैं": somebody is, or will be, in another country."""
    if clause.lists.isdisjoint(STAYING):
        return None
    tokens, words = clause.line.tokens, clause.rules.words
    ends = [
        at
        for at in range(clause.last - 1, max(clause.first, clause.last - 4), -1)
        if tokens[at].key in words["staying"] or tokens[at].key in words["stayed"]
    ]
    if not ends or ends[0] < clause.first + 2 or tokens[ends[0] - 1].key not in words["within"]:
        return None
    place, people = tokens[ends[0] - 2], clause.own_subject.members if clause.own_subject else ()
    people = people or who_is_told_of(clause)
    if not people and not clause.words.isdisjoint(words["he"]):
        people = tuple(m for m in (discourse.visitor, *discourse.agent) if m is not None)[:1]
    # "फ्रांसीसी युद्धपोत सोमवार से मुंबई में है".
    people = people or tuple(ships_of(clause, discourse, place) if place.kind == "L" else ())
    travels = len(people) == 1 and (people[0].person is not None or clause.has("ships")) and people[0].side
    if place.kind not in ("C", "L") or not travels or code_of(place) in (None, people[0].side):
        return None
    mention = visit_of(clause, ends[0] - 2, people[0], place)
    key = tokens[ends[0]].key
    here = key in words["copula"] or (mention.date is not None and runs(clause, mention.date))
    mention.status = EventStatus.ONGOING if here else EventStatus.SCHEDULED
    if key in words["past_marks"] | words["stayed"]:
        mention.status = EventStatus.OCCURRED
        return mention if mention.date is not None and (key in words["past_marks"] or _are_days(mention.date)) else None
    return mention
