"""What sides do besides talking: conferences, exercises, deliveries, launches and signings in a clause.

In: a clause and the discourse so far. Out: mentions with the sides that act.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.dates import DateKind
from extractor.offline.clauses import TAIL, Clause
from extractor.offline.discourse import Discourse, sides
from extractor.offline.frames import Mention
from extractor.offline.sides import Group, Member
from schemas.vocabulary import EventStatus, EventType, ParticipantKind

LOOK_BACK = 8
# Lists of words, without any of which nothing is done but conferences held.
DEED_LISTS = frozenset({"exercise_nouns", "arms_verbs", "launch_verbs", "signing_words"})
# Cases of those who sign.
SIGNING = ("agent", "subject", "with", "between")
DATED = frozenset({DateKind.DAY, DateKind.WEEKDAY, DateKind.INTERVAL})


def find_deeds(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """All mentions of a clause."""
    if clause.is_habitual or clause.has("wished"):
        return
    yield from _conferences(clause)
    if clause.lists.isdisjoint(DEED_LISTS):
        return
    yield from _exercises(clause, discourse)
    yield from _transfers(clause, discourse)
    yield from _launches(clause, discourse)
    yield from _signings(clause, discourse)


def _mention(clause: Clause, kind: EventType, trigger: int, members: tuple[Member, ...]) -> Mention:
    mention = Mention(kind, clause, trigger, members, clause.status, clause.date_before(trigger))
    mention.earlier = clause.line.has_phrase(clause.rules, "earlier")
    return mention


def _conferences(clause: Clause) -> Iterator[Mention]:
    """Meetings of a body: a named conference, or an organization and a noun of meeting in one noun phrase."""
    tokens, words = clause.line.tokens, clause.rules.words
    for index in clause.found:
        token = tokens[index]
        if token.kind not in ("M", "O"):
            continue
        inside = {word.key for word in clause.line.words[token.first : token.last]}
        noun = index if token.kind == "M" or inside & words["conference_nouns"] else _conference_noun(clause, index)
        if noun is None:
            continue
        code = token.value.code if token.kind == "O" else None
        member = Member(ParticipantKind.ORGANIZATION, code, clause.line, index)
        mention = _mention(clause, EventType.MULTILATERAL_MEETING, noun, (member,))
        mention.name = code or " ".join(sorted(inside))
        mention.attendees = _delegates(clause, noun)
        yield mention


def _delegates(clause: Clause, noun: int) -> tuple[Member, ...]:
    """Who is said to take part in a conference, to address it or to stand for his country there."""
    subject, words = clause.subject, clause.rules.words
    if clause.rules.head_first or subject is None or subject not in clause.groups:
        return ()
    taking = [at for at in clause.where("taking_part") if at > noun and at >= clause.last - TAIL - 1]
    if not taking or clause.line.phrase_at(clause.rules, "aside", noun + 1) is not None:
        return ()
    if any(token.key in words["talk_nouns"] for token in clause.line.tokens[noun + 1 : taking[0]]):
        return ()
    return tuple(member for member in subject.members if member.person is not None and member.person.name)


def _conference_noun(clause: Clause, organization: int) -> int | None:
    """The noun of meeting that an organization governs."""
    tokens, words = clause.line.tokens, clause.rules.words
    for index in range(organization + 1, min(clause.last, organization + LOOK_BACK)):
        token = tokens[index]
        if token.key in words["conference_nouns"]:
            return index
        if token.kind not in ("w", "L", "C", "O") or token.key in words["conference_stops"]:
            return None
    return None


def _exercises(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """A joint exercise that begins, goes on, ends or is to come."""
    if not clause.has("exercise_nouns") or not _is_drill(clause, discourse):
        return
    noun, verb = clause.where("exercise_nouns")[0], clause.where("exercise_verbs")[-1]
    if verb < noun and clause.line.part.value == "body" and not clause.rules.head_first:
        return
    # "To hold an exercise" is yet to be done.
    infinitive = verb > clause.first and clause.line.tokens[verb - 1].key in clause.rules.words["ahead_marks"]
    if clause.rules.head_first and clause.status is EventStatus.OCCURRED and infinitive:
        return
    members = _forces(clause, discourse)
    if len(sides(members)) < 2 and (not clause.rules.head_first or clause.has("joint_words")):
        members = discourse.exercising or discourse.countries()
    if len(sides(members)) >= 2:
        discourse.exercising = members
    if len(sides(members)) < 2:
        return
    mention = _mention(clause, EventType.EXERCISE, noun, members)
    if clause.has("leaving"):
        mention.status = EventStatus.SCHEDULED
    if clause.has("concluding_verbs") and not clause.rules.head_first:
        if mention.status is EventStatus.SCHEDULED:
            return
        mention.date = clause.date_before(clause.where("concluding_verbs")[-1])
    elif _goes_on(clause, mention.status):
        mention.status = EventStatus.ONGOING
    # What is only agreed or planned is a commitment.
    if mention.status is not EventStatus.SCHEDULED or _is_dated(mention):
        yield mention


def _is_drill(clause: Clause, discourse: Discourse) -> bool:
    """Whether a verb tells something of an exercise; two sides that only come for one are kept in mind."""
    if not clause.rules.head_first and len(sides(_forces(clause, discourse))) == 2:
        discourse.exercising = _forces(clause, discourse)
    return clause.has("exercise_verbs") and not clause.has("commitment_acts")


def _forces(clause: Clause, discourse: Discourse) -> tuple[Member, ...]:
    """The countries and services of a clause."""
    return tuple(m for g in clause.groups for m in discourse.members(g) if m.kind is not ParticipantKind.PERSON)


def _goes_on(clause: Clause, status: EventStatus) -> bool:
    """Whether an exercise has begun, and nothing says that it ended."""
    begun = any(clause.has(name) for name in ("beginning", "lasting"))
    return begun and status is EventStatus.OCCURRED and not clause.has("past_marks") and not clause.rules.head_first


def _is_dated(mention: Mention) -> bool:
    """Whether the day is known ("from Monday", "कल से"), not only the month or year."""
    if mention.date is None:
        return False
    value, near = mention.date.value, mention.clause.rules.words["near_days"]
    return value.kind in DATED or (value.kind is DateKind.RELATIVE and str(value.text) in near)


def _transfers(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """Equipment that one side hands over to another, orders or receives; aid is an event of its own."""
    aid = clause.has("aid_nouns")
    if not ((aid or clause.has("arms_nouns")) and clause.has("arms_verbs")) or clause.has("document_nouns"):
        return
    # "आपूर्ति" and "उपहार" only name a deed where a verb does it.
    verbs = [at for at in clause.where("arms_verbs") if _is_deed(clause, at)]
    if not verbs:
        return
    verb = verbs[-1]
    members = tuple(m for g in clause.groups for m in discourse.members(g) if m.side)
    if len(sides(members)) < 2 and not clause.rules.head_first and set(sides(members)) <= set(discourse.delivering):
        members = _delivering(discourse, members)
    if len(sides(members)) == 1 and discourse.home and discourse.home not in sides(members):
        return
    ahead = clause.rules.head_first and clause.status is EventStatus.SCHEDULED and clause.has("passive_words")
    if ahead and len(sides(members)) < 2:
        # "The third battery will be delivered in August": between those spoken of.
        members = discourse.exchanging
    if len(sides(members)) != 2 or clause.has("commitment_acts"):
        return
    discourse.exchanging = tuple(m._replace(kind=ParticipantKind.COUNTRY, person=None) for m in members)
    discourse.delivering = {m.side: m for m in members if m.side}
    mention = _mention(clause, EventType.OTHER if aid else EventType.ARMS_TRANSFER, verb, members)
    if mention.date is None and mention.status is EventStatus.SCHEDULED:
        # "by March" ends nothing: it is when the delivery is due.
        mention.date = next((clause.line.tokens[at] for at in clause.found if clause.line.tokens[at].kind == "D"), None)
    if mention.status is not EventStatus.SCHEDULED or mention.date is not None:
        yield mention


def _is_deed(clause: Clause, at: int) -> bool:
    """Whether a word of delivery does something: a noun with a verb behind it, a verb of giving "to" somebody."""
    tokens, words, key = clause.line.tokens, clause.rules.words, clause.line.tokens[at].key
    if key in words["giving_verbs"]:
        near = {token.key for token in tokens[max(clause.first, at - 4) : at]}
        return bool(clause.of_case("to")) and not near.isdisjoint(words["arms_nouns"])
    done = any(token.key in words["done_verbs"] for token in tokens[at + 1 : min(clause.last, at + 4)])
    return done or key not in words["weak_arms_verbs"]


def _delivering(discourse: Discourse, named: tuple[Member, ...]) -> tuple[Member, ...]:
    """The sides of the last delivery, of which a clause names one or none ("तीसरी नौका जून तक सौंप दी जाएगी")."""
    return tuple(discourse.delivering.values()) if discourse.delivering else named


def _launches(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """A mechanism, dialogue or designation that is created."""
    if not clause.has("launch_verbs") or clause.has("commitment_acts") or clause.has("exercise_nouns"):
        return
    verb = clause.where("launch_verbs")[0]
    # An "opening session" is held, it creates nothing.
    following = clause.line.tokens[verb + 1].key if verb + 1 < len(clause.line.tokens) else ""
    if following in clause.rules.words["talk_nouns"] and not clause.rules.head_first:
        return
    if not any(verb - LOOK_BACK <= noun < verb + 4 for noun in clause.where("launch_nouns")):
        return
    members = tuple(m for g in clause.groups for m in discourse.members(g) if m.side)
    if len(sides(members)) < 2:
        members = discourse.countries()
    if len(sides(members)) >= 2 and clause.status is not EventStatus.SCHEDULED:
        yield _mention(clause, EventType.LAUNCH, verb, members)


def _signings(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """A signature that is reported as done or to come."""
    if not (clause.has("signing_words") and (clause.has("document_words") or clause.has("own_documents"))):
        return
    trigger = clause.where("signing_words")[0]
    if clause.status in (EventStatus.PROPOSED,):
        return
    groups = [g for g in clause.groups if not clause.rules.head_first or _signs(g, trigger)]
    members = tuple(m for g in groups for m in discourse.members(g) if m.side)
    if len(sides(members)) < 2:
        members = discourse.pair
    if len(sides(members)) >= 2:
        mention = _mention(clause, EventType.SIGNING, trigger, members)
        if clause.outlook(trigger) is EventStatus.SCHEDULED and clause.has("expected_words"):
            mention.status = EventStatus.SCHEDULED
        mention.earlier = mention.earlier or clause.has("past_marks")
        yield mention


def _signs(group: Group, trigger: int) -> bool:
    """Whether a group is who signs, in a language that puts the subject before the verb."""
    return group.case in SIGNING and (group.case != "subject" or group.last <= trigger)
