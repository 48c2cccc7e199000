"""Visits in a clause: who travels where, on whose invitation or welcome.

In: a clause and the discourse so far. Out: mentions of visits with visitor and destination.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.offline.clauses import Clause
from extractor.offline.discourse import Discourse
from extractor.offline.frames import Mention
from extractor.offline.lines import Token
from extractor.offline.sides import Member
from schemas.vocabulary import EventStatus, EventType, ParticipantKind

REACH = 9


def find_visits(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """The visits of a clause, one for each noun; without a noun an arrival."""
    if clause.is_habitual or clause.has("inviting"):
        return
    nouns = [at for at in clause.where("visit_nouns") if not _describes(clause, at)]
    yield from _welcome(clause, discourse)
    floor = clause.first
    travelling: list[Member | None] = []
    for noun in nouns:
        place = _destination(clause, noun)
        visitor = _visitor(clause, discourse, noun, place, floor)
        if visitor is not None and visitor.side and not (place and _code(place) == visitor.side):
            mention = _visit(clause, noun, visitor, place)
            if place is None and clause.has("here") and discourse.here not in (None, visitor.side):
                mention.destination = discourse.here
            mention.host = _inviting_host(clause, mention.destination)
            travelling.append(visitor)
            yield mention
            floor = noun
    if not nouns:
        yield from _arrival(clause, discourse)
    elif clause.rules.head_first and any(at < nouns[0] for at in clause.where("arrival_verbs")):
        yield from (arrival for arrival in _arrival(clause, discourse) if arrival.visitor not in travelling)


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
        mention = _visit(clause, trigger, guests[-1], None)
        mention.host, mention.reference, mention.date = hosts[0], True, None
        span = tokens[clause.first : clause.last]
        mention.place = next((t for t in span if t.kind in ("C", "L") and _code(t) == hosts[0].side), None)
        mention.destination = hosts[0].side if mention.place is not None else None
        yield mention
        received = (hosts[0], *(guest for guest in guests if guest.side != hosts[0].side))
        discourse.speak_of(received)
        if tokens[trigger].key in clause.rules.words["hosting"]:
            talks = Mention(EventType.MEETING, clause, trigger, received, clause.status, clause.date_before(trigger))
            talks.reference = True
            yield talks


def _at_home(host: Member, guest: Member, visited: str | None) -> Member:
    """A host of whom the article does not say whom he acts for is of the country that his guest visits."""
    person = host.person
    if person is None or host.side != guest.side or any(mention.side for mention in person.mentions):
        return host
    person.side = visited
    return host._replace(side=visited)


def _visit(clause: Clause, trigger: int, visitor: Member, place: Token | None) -> Mention:
    mention = Mention(
        EventType.VISIT, clause, trigger, (visitor,), _status(clause, trigger), clause.date_before(trigger, REACH)
    )
    mention.visitor, mention.place = visitor, place
    mention.destination = _code(place) if place else None
    followed = clause.line.phrase_at(clause.rules, "followed", trigger + 1) is not None
    mention.earlier = followed or clause.line.has_phrase(clause.rules, "earlier")
    return mention


def _code(place: Token) -> str | None:
    code = place.value.country
    return code if isinstance(code, str) else None


def _destination(clause: Clause, noun: int) -> Token | None:
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
        if token.kind in "CL" and len(token.kind) == 1:
            following = tokens[index + 1].key
            return token if following not in clause.rules.words["no_destination"] else None
        if token.kind in "PSOXM" or token.key in clause.rules.words["visit_stops"]:
            break
    return _reached(clause, noun)


def _reached(clause: Clause, noun: int) -> Token | None:
    """The place right before a verb of arrival behind the noun ("यात्रा पर रविवार को सिंगापुर पहुंचे")."""
    tokens, words = clause.line.tokens, clause.rules.words
    verb = next((i for i in range(noun + 1, clause.last) if tokens[i].key in words["arrival_verbs"]), None)
    if verb is None:
        return None
    return next((t for t in reversed(tokens[max(noun + 1, verb - 4) : verb]) if t.kind in ("C", "L")), None)


def _visitor(clause: Clause, discourse: Discourse, noun: int, place: Token | None, floor: int) -> Member | None:
    """Who travels: the owner before the destination, who stands behind "on a visit", else who acts."""
    code = _code(place) if place else None

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
    before = [g for g in clause.groups if floor <= g.first and g.last <= noun and g.case == "of"]
    behind = [g for g in clause.groups if g.first > noun]
    own = clause.line.tokens[clause.first : noun]
    candidates: list[Member] = []
    if any(token.key in clause.rules.words["own"] for token in own):
        candidates += discourse.members(clause.subject)
        candidates += [member for group in behind for member in group.members]
    elif behind and _on_visit(clause, noun):
        candidates += behind[0].members
    bare = [g for g in clause.groups if g.last <= noun and g.case == "subject"]
    candidates += [member for group in reversed(bare) for member in group.members if not before]
    candidates += [member for group in reversed(before) for member in group.members]
    candidates += discourse.members(clause.subject)
    if any(token.key in clause.rules.words["his"] for token in own):
        candidates += discourse.agent
    return next((member for member in candidates if travels(member)), None)


def _on_visit(clause: Clause, noun: int) -> bool:
    """Whether "on a visit" describes who comes next ("भारत यात्रा पर आए ...")."""
    following = [token.key for token in clause.line.tokens[noun + 1 : noun + 4]]
    return bool(following) and following[0] in clause.rules.words["on"]


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
    place = next((t for t in reach if t.kind in ("C", "L")), None)
    people = [m for g in clause.of_case("subject") for m in g.members if m.kind is ParticipantKind.PERSON]
    expected = tokens[verb].key in words["to_arrive"] and not words["expected_words"].isdisjoint(clause.words)
    if expected and not people:
        people = [m for g in clause.of_case("of") for m in g.members if m.kind is ParticipantKind.PERSON]
    if not people and not clause.of_case("agent") and clause.words & words["he"]:
        people = [m for m in discourse.agent if m.kind is ParticipantKind.PERSON][:1]
    if place is None and people and discourse.here not in (None, people[0].side) and clause.has("here"):
        mention = _visit(clause, verb, people[0], None)
        mention.destination = discourse.here
        yield mention
        return
    if place is None or not people or not _code(place) or people[0].side in (None, _code(place)):
        return
    mention = _visit(clause, verb, people[0], place)
    if expected:
        mention.status = EventStatus.SCHEDULED
    yield mention


def _is_there(clause: Clause, trigger: int) -> bool:
    """Whether the words before a visit say that it goes on ("is on a visit", "arrived in C on a visit")."""
    ended = any(at >= trigger for at in clause.where("ended"))
    before = [at for name in ("present", "arrival_verbs") for at in clause.where(name) if at < trigger]
    return bool(before) and not ended


def _status(clause: Clause, trigger: int) -> EventStatus:
    """A visit goes on unless the clause ends it or puts it into the future or the past."""
    if clause.status is not EventStatus.OCCURRED:
        return clause.status
    before = clause.line.tokens[max(clause.first, trigger - 4) : trigger]
    if clause.rules.head_first and any(token.key in clause.rules.words["planned"] for token in before):
        return EventStatus.SCHEDULED
    if clause.rules.head_first and _is_there(clause, trigger):
        return EventStatus.ONGOING

    def behind(name: str) -> bool:
        return any(at >= trigger for at in clause.where(name))

    if behind("ended"):
        return EventStatus.OCCURRED
    if behind("present") or _on_visit(clause, trigger) or behind("arrival_verbs"):
        return EventStatus.ONGOING
    return EventStatus.OCCURRED
