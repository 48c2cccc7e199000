"""What sides do besides talking: conferences, exercises, deliveries, launches and signings in a clause.

In: a clause and the discourse so far. Out: mentions with the sides that act.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.dates import DateKind
from extractor.offline.clauses import Clause
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
    if clause.is_habitual:
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
        yield mention


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
    if not clause.has("exercise_nouns") or not clause.has("exercise_verbs") or clause.has("commitment_acts"):
        return
    noun, verb = clause.where("exercise_nouns")[0], clause.where("exercise_verbs")[0]
    if verb < noun and clause.line.part.value == "body" and not clause.rules.head_first:
        return
    # "To hold an exercise" is yet to be done.
    infinitive = verb > clause.first and clause.line.tokens[verb - 1].key in clause.rules.words["ahead_marks"]
    if clause.rules.head_first and clause.status is EventStatus.OCCURRED and infinitive:
        return
    members = tuple(m for g in clause.groups for m in discourse.members(g) if m.kind is not ParticipantKind.PERSON)
    if len(sides(members)) < 2 and (not clause.rules.head_first or clause.has("joint_words")):
        members = discourse.exercising or discourse.countries()
    if len(sides(members)) >= 2:
        discourse.exercising = members
    if len(sides(members)) < 2:
        return
    mention = _mention(clause, EventType.EXERCISE, noun, members)
    # What is only agreed or planned is a commitment.
    if mention.status is not EventStatus.SCHEDULED or (mention.date and mention.date.value.kind in DATED):
        yield mention


def _transfers(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """Equipment that one side hands over to another, orders or receives; aid is an event of its own."""
    aid = clause.has("aid_nouns")
    if not ((aid or clause.has("arms_nouns")) and clause.has("arms_verbs")) or clause.has("document_nouns"):
        return
    tokens, words = clause.line.tokens, clause.rules.words
    # "आपूर्ति" and "उपहार" only name a deed where a verb does it.
    verbs = [
        at
        for at in clause.where("arms_verbs")
        if tokens[at].key not in words["weak_arms_verbs"]
        or any(t.key in words["done_verbs"] for t in tokens[at + 1 : min(clause.last, at + 4)])
    ]
    if not verbs:
        return
    verb = verbs[-1]
    members = tuple(m for g in clause.groups for m in discourse.members(g) if m.side)
    if len(sides(members)) == 1 and discourse.home and discourse.home not in sides(members):
        return
    ahead = clause.rules.head_first and clause.status is EventStatus.SCHEDULED and clause.has("passive_words")
    if ahead and len(sides(members)) < 2:
        # "The third battery will be delivered in August": between those spoken of.
        members = discourse.exchanging
    if len(sides(members)) != 2 or clause.has("commitment_acts"):
        return
    discourse.exchanging = tuple(m._replace(kind=ParticipantKind.COUNTRY, person=None) for m in members)
    mention = _mention(clause, EventType.OTHER if aid else EventType.ARMS_TRANSFER, verb, members)
    if mention.status is not EventStatus.SCHEDULED or mention.date is not None:
        yield mention


def _launches(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """A mechanism, dialogue or designation that is created."""
    if not clause.has("launch_verbs") or clause.has("commitment_acts") or clause.has("exercise_nouns"):
        return
    verb = clause.where("launch_verbs")[0]
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
        mention.earlier = mention.earlier or clause.has("past_marks")
        yield mention


def _signs(group: Group, trigger: int) -> bool:
    """Whether a group is who signs, in a language that puts the subject before the verb."""
    return group.case in SIGNING and (group.case != "subject" or group.last <= trigger)
