"""Talks in a clause: meetings, calls and conferences with who took part, as the grammar of the clause says.

In: a clause and the discourse so far. Out: event mentions; which of them are one occasion is found later (`occasions`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extractor.offline.clauses import Clause
from extractor.offline.discourse import Discourse, sides
from extractor.offline.lines import Line, Token
from extractor.offline.sides import Group, Member
from schemas.article import Part
from schemas.vocabulary import EventStatus, EventType, ParticipantKind

if TYPE_CHECKING:
    from extractor.offline.occasions import Occasion


# Lists of words, without any of which nobody talks.
TALK_LISTS = frozenset({"talk_nouns", "call_talk", "talk_verbs", "discussion_nouns", "call_words"})


@dataclass(eq=False, slots=True)
class Mention:
    """One mention of an event. `reference` marks one that only names it ("बैठक के दौरान") and reports nothing."""

    type: EventType
    clause: Clause
    trigger: int
    members: tuple[Member, ...]
    status: EventStatus
    date: Token | None = None
    place: Token | None = None
    visitor: Member | None = None
    host: Member | None = None
    destination: str | None = None
    name: str | None = None
    attendees: tuple[Member, ...] = ()
    reference: bool = False
    earlier: bool = False
    context: Occasion | None = None

    @property
    def line(self) -> Line:
        return self.clause.line


def find_talks(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """Mentions of talks in a clause, and of who else took part in the last ones."""
    present = _attendees(clause)
    if present and not (clause.rules.head_first and clause.has("talk_verbs") and clause.of_case("with")):
        mention = _mention(clause, EventType.MEETING, present[0].token, (), reference=True)
        mention.attendees, mention.date = present, None
        yield mention
        return
    trigger = None if clause.is_habitual else _trigger(clause)
    if trigger is None:
        return
    if clause.rules.head_first and _is_planned(clause, trigger):
        return
    kind = _kind(clause, trigger)
    reference = (
        _is_reference(clause, trigger) or clause.line.tokens[trigger].key in clause.rules.words["discussion_nouns"]
    )
    for members in _sides(clause, discourse, trigger, reference):
        yield _mention(clause, kind, trigger, members, reference=reference)


def _is_planned(clause: Clause, trigger: int) -> bool:
    """Whether an act before the talks says that they are only agreed upon or proposed."""
    acts = clause.rules.words["commitment_acts"]
    return any(token.key in acts for token in clause.line.tokens[clause.first : trigger])


def _attendees(clause: Clause) -> tuple[Member, ...]:
    """People of whom the clause says no more than that they were there."""
    ahead = clause.rules.words["ahead_marks"]
    tokens = clause.line.tokens
    present = [at for at in clause.where("attending") if not (at and tokens[at - 1].key in ahead)]
    if not present or any(clause.line.tokens[at].kind in "OM" for at in clause.found):
        return ()
    return tuple(
        member
        for group in clause.groups
        for member in group.members
        if member.person is not None and member.person.name
    )


def _mention(clause: Clause, kind: EventType, trigger: int, members: tuple[Member, ...], *, reference: bool) -> Mention:
    earlier = clause.line.has_phrase(clause.rules, "earlier")
    # The verb of a clause that only names talks ("after the talks ... will help") says nothing of them.
    status = EventStatus.OCCURRED if reference and clause.status is EventStatus.SCHEDULED else clause.status
    return Mention(
        kind, clause, trigger, members, status, clause.date_before(trigger), reference=reference, earlier=earlier
    )


def _trigger(clause: Clause) -> int | None:
    """The token that says that sides talked: a noun of talks, the verb to meet, or a discussion of two sides."""
    if clause.lists.isdisjoint(TALK_LISTS):
        return None
    nouns = [i for i in sorted({*clause.where("talk_nouns"), *clause.where("call_talk")}) if _names_talks(clause, i)]
    if nouns:
        return next((index for index in reversed(nouns) if not _is_reference(clause, index)), nouns[-1])
    verbs = [at for at in clause.where("talk_verbs") if not _greets(clause, at)]
    if verbs and _meets(clause):
        return verbs[-1]
    discussions = clause.where("discussion_nouns")
    if discussions and (clause.of_case("with", "between") or (clause.subject and clause.subject.dual)):
        return discussions[-1]
    if clause.has("call_words") and clause.of_case("with", "to") and clause.subject:
        return clause.where("call_words")[0]
    return None


def _greets(clause: Clause, verb: int) -> bool:
    """Whether a visitor is only received where he arrives ("was received at the airport by P")."""
    return clause.has("arrival_places") and clause.line.tokens[verb].key in clause.rules.words["host_words"]


def _names_talks(clause: Clause, index: int) -> bool:
    """Whether a word is a noun of talks that stands for talks of its own."""
    words, key = clause.rules.words, clause.line.tokens[index].key
    if key in words["talk_nouns"] and not _is_conference_noun(clause, index) and not _is_mechanism(clause, index):
        if key not in words["weak_talk_nouns"] or len(_sides_of_people(clause)) > 1:
            return True
        if clause.rules.head_first and clause.subject and len(sides(clause.subject.members)) > 1:
            return any(at < index for at in clause.where("held"))
    return key in words["call_talk"] and clause.has("call_words") and bool(clause.groups)


def _meets(clause: Clause) -> bool:
    """Whether the groups around the verb to meet are who meets whom."""
    if any(group.case == "with" and _has_person(group) for group in clause.groups):
        return True
    subject = clause.subject
    if subject and (subject.dual or len(subject.members) == 2):
        return True
    return clause.line.part is not Part.BODY and len(clause.groups) > 1


def _is_conference_noun(clause: Clause, index: int) -> bool:
    """Whether a noun of talks is the meeting of a body ("एससीओ की बैठक")."""
    tokens = clause.line.tokens
    for before in range(index - 1, max(clause.first, index - 7) - 1, -1):
        token = tokens[before]
        if token.kind == "O":
            return True
        if token.kind != "w" or token.key in clause.rules.words["conference_stops"]:
            return False
    return False


def _is_mechanism(clause: Clause, index: int) -> bool:
    """Whether a noun of talks stands for a mechanism that exists ("... वार्ता है")."""
    return index + 1 < clause.last and clause.line.tokens[index + 1].key in clause.rules.words["copula"]


def _has_person(group: Group) -> bool:
    return any(member.kind is ParticipantKind.PERSON for member in group.members)


def _sides_of_people(clause: Clause) -> set[str | None]:
    return {m.side for group in clause.groups for m in group.members if m.kind is ParticipantKind.PERSON}


def _kind(clause: Clause, trigger: int) -> EventType:
    spoken = clause.line.tokens[trigger].key in clause.rules.words["call_verbs"] and not clause.of_case("between")
    return EventType.CALL if spoken or clause.has("call_words") else EventType.MEETING


def _is_reference(clause: Clause, trigger: int) -> bool:
    """Whether talks are only named as the frame of something else ("बैठक के दौरान", "बैठक में")."""
    if clause.rules.head_first:
        return _framed(clause, trigger)
    if _took_place(clause, trigger):
        return False
    if trigger + 1 >= clause.last:
        return False
    following = clause.line.phrase_at(clause.rules, "frame_after", trigger + 1)
    return following is not None


def _took_place(clause: Clause, trigger: int) -> bool:
    """Whether a participle before the talks says that they were held ("शुक्रवार को हुई प्रतिनिधिमंडल स्तरीय वार्ता")."""
    for index in range(trigger - 1, max(clause.first, trigger - 4) - 1, -1):
        token = clause.line.tokens[index]
        if token.key in clause.rules.words["took_place"]:
            return True
        if token.kind != "w" or token.key in clause.rules.words["other_parts"]:
            return False
    return False


def _framed(clause: Clause, trigger: int) -> bool:
    """Whether a preposition of time or place stands before the talks, with at most adjectives between."""
    line = clause.line
    for index in range(trigger - 1, max(clause.first, trigger - 5) - 1, -1):
        if line.tokens[index].kind != "w":
            return False
        before = line.phrase_at(clause.rules, "frame_before", index)
        if before is not None:
            return before.entry != "purpose" or not clause.of_case("with", "between")
    return False


def _sides(clause: Clause, discourse: Discourse, trigger: int, reference: bool) -> Iterator[tuple[Member, ...]]:
    """The sets of sides that talked: one set for each partner who is met by himself."""
    between = [
        group
        for group in clause.of_case("between")
        if (group.members or group.dual) and (clause.rules.head_first or group.first < trigger)
    ]
    for group in reversed(between):
        members = discourse.members(group)
        if len(sides(members)) > 1:
            yield members
            return
    subject = discourse.members(clause.subject)
    partners = clause.of_case("with") or (clause.of_case("to") if clause.has("call_words") else [])
    met = tuple(member for group in partners for member in discourse.members(group) if member.side)
    hosts = sides(subject)
    if met and len(hosts) <= 1:
        yield from _bilaterals(clause, discourse, subject, met)
    elif clause.rules.head_first and met and len(hosts) == 2 and len(sides(met)) == 1 and set(sides(met)) < set(hosts):
        # "They will meet their Japanese counterparts P and P".
        yield (*(member for member in subject if member.side not in sides(met)), *met)
    elif (met and len(hosts) > 1 and set(sides(met)) <= set(hosts)) or (len(hosts) > 1 and len(hosts) <= 3):
        yield subject
    else:
        yield from _genitive(clause, discourse, trigger)


def _bilaterals(
    clause: Clause, discourse: Discourse, subject: tuple[Member, ...], met: tuple[Member, ...]
) -> Iterator[tuple[Member, ...]]:
    """The subject with each of the sides that it met."""
    own = tuple(member for member in subject if member.side)
    if not own:
        own = _counterpart_of(clause, discourse, met)
    for side in dict.fromkeys(member.side for member in met):
        theirs = tuple(member for member in met if member.side == side)
        ours = tuple(member for member in own if member.side != side)
        if ours:
            yield ours + theirs


def _counterpart_of(clause: Clause, discourse: Discourse, met: tuple[Member, ...]) -> tuple[Member, ...]:
    """Who speaks with somebody where the clause does not say it: the owner of the genitive, else the last actor."""
    owners = [group for group in clause.of_case("of") if _has_person(group)]
    for group in owners:
        if not set(sides(group.members)) & set(sides(met)):
            return group.members
    for candidates in (discourse.agent, discourse.pair, tuple(discourse.recent.values())[-2:], discourse.lead):
        others = tuple(member for member in candidates if member.side and member.side not in sides(met))
        if others and len(sides(others)) == 1:
            return others
    return ()


def _is_genitive(clause: Clause, group: Group, trigger: int) -> bool:
    """Whether only what describes the talks stands between the group and their noun."""
    between = clause.line.tokens[group.behind : trigger]
    stops = clause.rules.words["other_parts"]
    return group.case == "subject" or not any(token.key in stops for token in between)


def _genitive(clause: Clause, discourse: Discourse, trigger: int) -> Iterator[tuple[Member, ...]]:
    """ "X और Y की मुलाकात", and talks of both sides."""
    for group in clause.of_case("of", "subject"):
        members = discourse.members(group)
        if (
            (group.last <= trigger <= group.last + 6 or (clause.rules.head_first and 0 < group.first - trigger < 5))
            and _is_genitive(clause, group, trigger)
            and 1 < len(sides(members)) <= 3
            and group.dual != "countries"
        ):
            yield members
            return
    for group in clause.of_case("of"):
        if group.dual and len(sides(discourse.members(group))) > 1:
            yield discourse.members(group)
            return
    theirs = clause.line.tokens[clause.first : trigger]
    if any(token.key in clause.rules.words["their"] for token in theirs) and len(sides(discourse.agent)) == 2:
        yield discourse.agent
        return
    yield ()
