"""Visits in a clause: who travels where, on whose invitation or welcome.

In: a clause and the discourse so far. Out: mentions of visits with visitor and destination.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.offline.clauses import Clause
from extractor.offline.destinations import code_of, destination, is_other_place, more_destinations
from extractor.offline.discourse import Discourse
from extractor.offline.frames import Mention
from extractor.offline.lines import Token
from extractor.offline.sides import Member, member_of
from extractor.offline.trips import is_on_visit, visit_of
from schemas.vocabulary import EventStatus, EventType, ParticipantKind


def find_visits(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """The visits of a clause: of those who are welcomed, one for each noun, stays and arrivals."""
    if clause.is_habitual or clause.has("inviting") or clause.has("wished"):
        return
    yield from _welcome(clause, discourse)
    named = list(_named(clause, discourse))
    yield from named
    placed = {m.visitor.identity for m in named if m.visitor is not None and m.destination is not None}
    stay = _stay(clause)
    if stay is not None and stay.visitor is not None and stay.visitor.identity not in placed:
        yield stay
    if clause.rules.head_first and named and not any(at < named[0].trigger for at in clause.where("arrival_verbs")):
        return
    travelling = {m.visitor.identity for m in named if m.visitor is not None} if clause.rules.head_first else placed
    for mention in _arrival(clause, discourse):
        if mention.visitor is not None and mention.visitor.identity not in travelling:
            yield mention


def _inviting_host(clause: Clause, destination: str | None) -> Member | None:
    """Who receives somebody "at the invitation of P"."""
    tokens = clause.line.tokens
    for group in clause.of_case("of") if clause.rules.head_first else ():
        invited = group.first > 1 and tokens[group.first - 2].key in clause.rules.words["invitations"]
        if (
            invited
            and group.members[:1]
            and group.members[0].person is not None
            and group.members[0].side == destination
        ):
            return group.members[0]
    return None


def _describes(clause: Clause, index: int) -> bool:
    """Whether a word of travel only describes who comes next ("his visiting counterpart")."""
    tokens = clause.line.tokens
    if not clause.rules.head_first or tokens[index].key not in clause.rules.words["visiting_words"]:
        return False
    return index + 1 < clause.last and tokens[index + 1].kind not in ("C", "L")


def _named(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """The visits that nouns name, one for each destination."""
    nouns, floor = [at for at in clause.where("visit_nouns") if not _describes(clause, at)], clause.first
    for index, noun in enumerate(nouns):
        place = destination(clause, noun)
        visitor = _visitor(clause, discourse, noun, place, floor)
        if visitor is not None and visitor.side and not (place and code_of(place) == visitor.side):
            mention = visit_of(clause, noun, visitor, place)
            if place is None and clause.has("here") and discourse.here not in (None, visitor.side):
                mention.destination = discourse.here
            mention.host = _inviting_host(clause, mention.destination)
            later = [clause.line.tokens[other].start for other in nouns[index + 1 :]]
            if mention.date is not None and any(mention.date.start > start for start in later):
                mention.date = None
            yield mention
            for other in more_destinations(clause, place):
                if code_of(other) not in (None, visitor.side):
                    yield visit_of(clause, noun, visitor, other)
            floor = noun
        elif visitor is None and place is None and (again := _this_visit(clause, discourse, noun)) is not None:
            yield again


def _welcome(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """Who receives a visitor: a person who acts, and the person whose welcome it is."""
    if not clause.has("host_words"):
        return
    trigger, tokens = clause.where("host_words")[0], clause.line.tokens
    passive = (
        clause.rules.head_first and trigger + 1 < clause.last and tokens[trigger + 1].key in clause.rules.words["by"]
    )
    hosts = [m for m in discourse.members(clause.subject) if m.person is not None]
    guests = [
        m
        for g in clause.of_case("with" if clause.rules.head_first else "of")
        for m in g.members
        if m.person is not None
    ]
    if hosts and not guests and discourse.visitor is not None and clause.has("him"):
        guests = [discourse.visitor]
        hosts = [_at_home(hosts[0], discourse.visitor, discourse.visited), *hosts[1:]]
    if passive:
        hosts, guests = guests, hosts
    if hosts and guests and hosts[0].side != guests[-1].side:
        mention = visit_of(clause, trigger, guests[-1], None)
        mention.host, mention.reference, mention.date = hosts[0], True, None
        span = clause.line.tokens[clause.first : clause.last]
        mention.place = next((t for t in span if _is_where(clause, t) and code_of(t) == hosts[0].side), None)
        mention.destination = hosts[0].side if mention.place is not None else None
        yield mention
        received = (hosts[0], *(guest for guest in guests if guest.side != hosts[0].side))
        discourse.speak_of(received)
        if clause.line.tokens[trigger].key in clause.rules.words["hosting"]:
            talks = Mention(EventType.MEETING, clause, trigger, received, clause.status, clause.date_before(trigger))
            talks.reference = True
            yield talks


def _is_where(clause: Clause, token: Token) -> bool:
    """Whether a token is a place in which a guest is received, and in English no adjective of his host."""
    adjective = clause.rules.head_first and bool(getattr(token.value, "adjective", False))
    return token.kind in ("C", "L") and not adjective


def _at_home(host: Member, guest: Member, visited: str | None) -> Member:
    """A host of whom the article does not say whom he acts for is of the country that his guest visits."""
    person = host.person
    if person is None or host.side != guest.side or any(mention.side for mention in person.mentions):
        return host
    person.side = visited
    return host._replace(side=visited)


def _this_visit(clause: Clause, discourse: Discourse, noun: int) -> Mention | None:
    """The visit spoken of last, where the clause points at it and says when it will be ("यह दौरा अब अप्रैल में होगा")."""
    pointing = clause.line.tokens[max(clause.first, noun - 1)].key in clause.rules.words["demonstratives"]
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
        delegation = clause.rules.head_first and member.line.tokens[member.token].kind == "G"
        return (delegation or member.kind is ParticipantKind.PERSON) and bool(member.side) and member.side != code

    if clause.rules.head_first:
        owners = [g for g in clause.groups if g.case in ("of", "agent") and abs(g.first - noun) < 8]
        owners = [g for g in clause.groups if g.last == noun - 1 and clause.line.tokens[noun - 1].key == "to"] + owners
        subjects = [g for g in clause.groups if g.case == "subject" and g.last <= noun]
        inherited = clause.subject.members if clause.subject else ()
        members = [m for g in [*owners, *reversed(subjects)] for m in g.members] + [*inherited, *discourse.agent]
        if any(
            token.key in clause.rules.words["his"] for token in clause.line.tokens[max(clause.first, noun - 4) : noun]
        ):
            members += [m for g in clause.of_case("with") for m in g.members]
        return next((member for member in members if travels(member)), None)
    words = clause.rules.words
    before = [g for g in clause.groups if floor <= g.first and g.last <= noun and g.case == "of"]
    before = [g for g in before if clause.line.tokens[g.behind].key not in words["invitations"]]
    behind = [g for g in clause.groups if g.first > noun]
    own = clause.line.tokens[clause.first : noun]
    candidates: list[Member] = []
    if any(token.key in clause.rules.words["own"] for token in own):
        candidates += discourse.members(clause.subject)
        candidates += [member for group in behind for member in group.members]
    elif behind and is_on_visit(clause, noun):
        candidates += behind[0].members
    bare = [g for g in clause.groups if g.last <= noun and g.case == "subject"]
    candidates += [member for group in reversed(bare) for member in group.members if not before]
    candidates += [member for group in reversed(before) for member in group.members]
    candidates += discourse.members(clause.subject)
    if any(token.key in clause.rules.words["his"] or token.key in clause.rules.words["he"] for token in own):
        candidates += discourse.agent or list(discourse.recent.values())[-1:]
    return next((member for member in candidates if travels(member)), None)


def _stay(clause: Clause) -> Mention | None:
    """ "NAME इन दिनों भारत में हैं": somebody is, or will be, in another country."""
    tokens, words = clause.line.tokens, clause.rules.words
    ends = [
        at
        for at in range(clause.last - 1, max(clause.first, clause.last - 4), -1)
        if tokens[at].key in words["staying"]
    ]
    if (
        clause.rules.head_first
        or not ends
        or ends[0] < clause.first + 2
        or tokens[ends[0] - 1].key not in words["within"]
    ):
        return None
    place, people = tokens[ends[0] - 2], clause.own_subject.members if clause.own_subject else ()
    travels = len(people) == 1 and people[0].person is not None and people[0].side
    if place.kind not in ("C", "L") or not travels or code_of(place) in (None, people[0].side):
        return None
    mention = visit_of(clause, ends[0] - 2, people[0], place)
    mention.status = EventStatus.ONGOING if tokens[ends[0]].key in words["copula"] else EventStatus.SCHEDULED
    return mention


def _ships(clause: Clause, place: Token | None) -> list[Member]:
    """The navy or country whose ships call at a port of another ("रूसी नौसेना के तीन जहाज विशाखापत्तनम पहुंचे")."""
    if not clause.has("ships") or place is None or clause.rules.head_first:
        return []
    tokens, ship = clause.line.tokens, clause.where("ships")[0]
    owners = [g for g in clause.of_case("of", "subject") if g.last <= ship and len(g.members) == 1]
    near = [g.members[0] for g in owners if all(t.kind == "w" for t in tokens[g.behind : ship][:2])]
    return [m for m in near if m.person is None and m.side and tokens[m.token].kind in "SC"][-1:]


def _arrival(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """ "... रविवार को टोक्यो पहुंचे": the verb alone with a person and a place."""
    tokens, words = clause.line.tokens, clause.rules.words
    verbs = clause.where("arrival_verbs")
    if not verbs and not clause.rules.head_first:
        beside = (i for i in clause.where("adjacent_verbs") if i > clause.first)
        verbs = [i for i in beside if tokens[i - 1].kind in ("C", "L")]
    if not verbs:
        return
    verb = verbs[0]
    reach = tokens[verb + 1 : verb + 5] if clause.rules.head_first else list(reversed(tokens[clause.first : verb]))
    place = next((t for t in reach if t.kind in ("C", "L") and not is_other_place(clause, t)), None)
    people = [m for g in clause.of_case("subject") for m in g.members if m.kind is ParticipantKind.PERSON]
    if (
        not people
        and not clause.rules.head_first
        and (behind := member_of(clause.line, min(verb + 1, len(tokens) - 1)))
    ):
        people = [behind] if behind.person is not None and not clause.of_case("agent") else []
    if not people and not clause.rules.head_first:
        people = [m for g in clause.of_case("led") for m in g.members if m.kind is ParticipantKind.PERSON]
    if tokens[verb].key in words["converbs"]:
        people += [m for g in clause.of_case("agent") for m in g.members if m.kind is ParticipantKind.PERSON]
    expected = tokens[verb].key in words["to_arrive"] and not words["expected_words"].isdisjoint(clause.words)
    if expected and not people:
        people = [m for g in clause.of_case("of") for m in g.members if m.kind is ParticipantKind.PERSON]
    if not people and not clause.of_case("agent") and clause.words & words["he"]:
        people = [m for m in discourse.agent if m.kind is ParticipantKind.PERSON][:1]
    people = people or _ships(clause, place)
    if place is None and people and discourse.here not in (None, people[0].side) and clause.has("here"):
        mention = visit_of(clause, verb, people[0], None)
        mention.destination = discourse.here
        yield mention
        return
    if place is None or not people or not code_of(place) or people[0].side in (None, code_of(place)):
        return
    mention = visit_of(clause, verb, people[0], place)
    if expected:
        mention.status = EventStatus.SCHEDULED
    yield mention
