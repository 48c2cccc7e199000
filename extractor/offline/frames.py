"""Talks in a clause: meetings, calls and conferences with who took part, as the grammar of the clause says.

In: a clause and the discourse so far. Out: event mentions; which of them are one occasion is found later (`occasions`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extractor.offline.attending import attendees_of, present_at
from extractor.offline.clauses import Clause
from extractor.offline.denials import is_denied, is_false, stays_away, was_hoped
from extractor.offline.discourse import Discourse, sides
from extractor.offline.holding import is_agreed_upon, took_place
from extractor.offline.lines import Line, Token
from extractor.offline.partners import has_person, meets, partners
from extractor.offline.sides import Group, Member
from schemas.vocabulary import EventStatus, EventType, ParticipantKind

if TYPE_CHECKING:
    from extractor.offline.occasions import Occasion


# Lists of words, without any of which nobody talks.
TALK_LISTS = frozenset(
    {"talk_nouns", "call_talk", "talk_verbs", "discussion_nouns", "call_words", "meet_stems", "letters"}
)


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
    if stays_away(clause):
        return
    present = attendees_of(clause, discourse)
    if present and not (clause.rules.head_first and clause.has("talk_verbs") and clause.of_case("with")):
        named = next((member.token for member in present if member.line is clause.line), clause.first)
        mention = _mention(clause, EventType.MEETING, named, (), reference=True)
        mention.attendees, mention.date, mention.status = present, None, clause.status
        yield mention
        return
    wished = clause.is_habitual or clause.has("wished") or clause.search("ready")
    trigger = None if wished else _trigger(clause)
    if trigger is None:
        return
    if clause.rules.head_first and _is_planned(clause, trigger):
        return
    denied = clause.negates(trigger) or is_denied(clause, trigger) or is_false(clause, trigger)
    denied = denied or was_hoped(clause)
    if denied and clause.outlook(trigger) is not EventStatus.CANCELLED:
        return
    kind = _kind(clause, trigger)
    reference = _is_reference(clause, trigger) or _only_names(clause, trigger)
    for members in partners(clause, discourse, trigger):
        mention = _mention(clause, kind, trigger, members, reference=reference)
        mention.attendees = present_at(clause, members) if members else ()
        yield mention


def _only_names(clause: Clause, trigger: int) -> bool:
    """Whether a discussion is only named; in English "P discussed it with P" reports that they met."""
    told = clause.rules.head_first and clause.own_subject is not None and clause.of_case("with")
    return clause.line.tokens[trigger].key in clause.rules.words["discussion_nouns"] and not told


def _is_planned(clause: Clause, trigger: int) -> bool:
    """Whether an act before the talks says that they are only agreed upon or proposed."""
    acts = clause.rules.words["commitment_acts"] | clause.rules.words["looking_ahead"]
    tokens, passive = clause.line.tokens, clause.rules.words["were"]
    if tokens[trigger - 1].key in clause.rules.words["behind_talks"]:
        # "Urged C to spend more after meeting P".
        return False
    found = (at for at in range(clause.first, trigger) if tokens[at].key in acts or _asks(clause, at))
    return any(at == 0 or tokens[at - 1].key not in passive or tokens[at - 2].key == "it" for at in found)


def _mention(clause: Clause, kind: EventType, trigger: int, members: tuple[Member, ...], *, reference: bool) -> Mention:
    earlier = clause.line.has_phrase(clause.rules, "earlier")
    # The verb of a clause that only names talks ("after the talks ... will help") says nothing of them.
    status = clause.outlook(trigger)
    if status is EventStatus.OCCURRED and took_place(clause, trigger, "about_to"):
        status = EventStatus.SCHEDULED
    if clause.rules.head_first and status is EventStatus.OCCURRED and _is_announced(clause, trigger):
        status = EventStatus.SCHEDULED
    if reference and status is EventStatus.SCHEDULED and not _discusses(clause, trigger):
        status = EventStatus.OCCURRED
    return Mention(
        kind, clause, trigger, members, status, clause.date_before(trigger), reference=reference, earlier=earlier
    )


def _is_announced(clause: Clause, trigger: int) -> bool:
    """Whether an adjective right before the talks says that they are to come ("the planned meeting with P")."""
    return trigger > clause.first and clause.line.tokens[trigger - 1].key in clause.rules.words["to_come"]


def _discusses(clause: Clause, trigger: int) -> bool:
    """Whether the verb of a clause tells what is done at the talks that it names ("मुलाकात के दौरान ... चर्चा करेंगे")."""
    return any(at >= trigger for at in clause.where("discussion_nouns")) and not clause.rules.head_first


def _trigger(clause: Clause) -> int | None:
    """The token that says that sides talked: a noun of talks, the verb to meet, or a discussion of two sides."""
    if clause.lists.isdisjoint(TALK_LISTS):
        return None
    nouns = [i for i in sorted({*clause.where("talk_nouns"), *clause.where("call_talk")}) if _names_talks(clause, i)]
    nouns = [i for i in nouns if not is_agreed_upon(clause, i)]
    if nouns:
        told = next((index for index in reversed(nouns) if not _is_reference(clause, index)), None)
        # "Are to meet on Monday for the annual meeting": the verb tells it.
        verb = next(iter(clause.where("meet_words")), None) if told is None and clause.rules.head_first else None
        return verb if verb is not None and meets(clause) else nouns[-1] if told is None else told
    stems = (at for at in clause.where("meet_stems") if at + 1 < clause.last and _goes_on(clause, at + 1))
    verbs = sorted(
        [*(at for at in clause.where("talk_verbs") if not (_greets(clause, at) or _asks(clause, at))), *stems]
    )
    if verbs and meets(clause):
        return verbs[-1]
    discussions = clause.where("discussion_nouns")
    if discussions and (clause.of_case("with", "between") or _are_two(clause.subject)):
        return discussions[-1]
    handed = clause.has("arms_nouns") and clause.has("arms_verbs")
    if clause.has("call_words") and clause.of_case("with", "to") and clause.subject and not handed:
        return clause.where("call_words")[0]
    if clause.has("call_words") and clause.of_case("to_of") and clause.of_case("of"):
        return clause.where("call_words")[0]
    letters = (at for at in clause.where("letters") if at + 1 < clause.last and _is_sent(clause, at + 1))
    return next(letters, None) if clause.of_case("to") and clause.subject else None


def _is_sent(clause: Clause, at: int) -> bool:
    """Whether a letter is written or sent, not signed or carried."""
    return clause.line.tokens[at].key in clause.rules.words["writing"]


def _goes_on(clause: Clause, at: int) -> bool:
    """Whether a verb form goes on with "may", "is doing" or a prospect ("मिल सकते हैं", "मिलने की संभावना है")."""
    words, key = clause.rules.words, clause.line.tokens[at].key
    if key in words["possible"] or key in words["going_on"] or key in words["about_to"]:
        return True
    return clause.outlook(at - 1) is EventStatus.SCHEDULED and clause.status is EventStatus.OCCURRED


def _are_two(subject: Group | None) -> bool:
    """Whether who acts are both sides, or people of two."""
    return subject is not None and (bool(subject.dual) or (has_person(subject) and len(sides(subject.members)) == 2))


def _greets(clause: Clause, verb: int) -> bool:
    """Whether a visitor is only received where he arrives ("was received at the airport by P")."""
    return clause.has("arrival_places") and clause.line.tokens[verb].key in clause.rules.words["host_words"]


def _asks(clause: Clause, verb: int) -> bool:
    """Whether "called on" asks whom it names to do something ("called on C to return to talks"), or "spoke" praises."""
    behind = clause.line.tokens[verb + 1].key if verb + 1 < clause.last else ""
    if clause.line.tokens[verb].key in clause.rules.words["call_verbs"] and clause.rules.head_first:
        return behind in clause.rules.words["praising"]
    if clause.line.tokens[verb].key not in clause.rules.words["calling"]:
        return False
    asked = next((group for group in clause.of_case("with", "to") if verb < group.first <= verb + 2), None)
    asked = asked or next((group for group in clause.groups if verb < group.first <= verb + 3), None)
    return asked is not None and asked.behind < clause.last and clause.line.tokens[asked.behind].key == "to"


def _names_talks(clause: Clause, index: int) -> bool:
    """Whether a word is a noun of talks that stands for talks of its own."""
    words, key = clause.rules.words, clause.line.tokens[index].key
    if key in words["talk_nouns"] and not _is_conference_noun(clause, index) and not _is_mechanism(clause, index):
        if key not in words["weak_talk_nouns"] or len(_sides_of_people(clause)) > 1 or _with_another(clause):
            return True
        if clause.rules.head_first and any(len(sides(group.members)) > 1 for group in clause.of_case("between")):
            return bool(clause.where("held"))
        if clause.rules.head_first and clause.subject and len(sides(clause.subject.members)) > 1:
            return any(at < index for at in clause.where("held"))
        if not clause.rules.head_first and any(len(sides(group.members)) > 1 for group in clause.of_case("between")):
            # "A dialogue between C and C will be held in May": a session on a day.
            dated = any(clause.line.tokens[at].kind == "D" for at in clause.found)
            return dated and any(at > index for at in clause.where("held_once"))
    return key in words["call_talk"] and clause.has("call_words") and bool(clause.groups)


def _is_conference_noun(clause: Clause, index: int) -> bool:
    """Whether a noun of talks is the meeting of a body ("एससीओ की बैठक")."""
    tokens = clause.line.tokens
    for before in range(index - 1, max(clause.first, index - 7) - 1, -1):
        token = tokens[before]
        if token.kind == "O":
            return True
        beside = token.kind == "C" and not clause.rules.head_first
        if (token.kind != "w" and not beside) or token.key in clause.rules.words["conference_stops"]:
            return False
    return False


def _is_mechanism(clause: Clause, index: int) -> bool:
    """Whether a noun of talks stands for a mechanism that exists ("... वार्ता है"), or names one ("वार्ता तंत्र")."""
    words, behind = clause.rules.words, [t.key for t in clause.line.tokens[index + 1 : min(clause.last, index + 3)]]
    if not behind or (behind[0] in words["copula"] and behind[-1] in words["to_be"]):
        # "The next meeting is to take place".
        return False
    return behind[0] in words["copula"] or behind[0] in words["mechanisms"]


def _sides_of_people(clause: Clause) -> set[str | None]:
    return {m.side for group in clause.groups for m in group.members if m.kind is ParticipantKind.PERSON}


def _with_another(clause: Clause) -> bool:
    """Whether people of one side talk with another country."""
    partners = {m.side for group in clause.of_case("with") for m in group.members if m.side}
    both = any(group.dual for group in clause.of_case("of"))
    both = both or any(len(sides(group.members)) > 1 for group in clause.of_case("between"))
    held = clause.has("holding") and any(len(sides(group.members)) == 2 for group in clause.of_case("subject"))
    session = ((clause.has("ordinals") or _is_off(clause)) and both) or held
    return session or (bool(partners - _sides_of_people(clause)) and bool(_sides_of_people(clause)))


def _is_off(clause: Clause) -> bool:
    """Whether an English clause puts talks off."""
    return clause.rules.head_first and clause.status is EventStatus.CANCELLED


def _kind(clause: Clause, trigger: int) -> EventType:
    words, key = clause.rules.words, clause.line.tokens[trigger].key
    spoken = key in words["call_verbs"] and not clause.of_case("between")
    letter = key in words["letters"]
    return EventType.CALL if spoken or letter or clause.has("call_words") else EventType.MEETING


def _is_reference(clause: Clause, trigger: int) -> bool:
    """Whether talks are only named as the frame of something else ("बैठक के दौरान", "बैठक में")."""
    if clause.rules.head_first:
        return _framed(clause, trigger)
    key, words = clause.line.tokens[trigger].key, clause.rules.words
    if took_place(clause, trigger) or key in words["talk_verbs"] or key in words["meet_stems"]:
        return False
    if trigger + 1 >= clause.last:
        return False
    following = clause.line.phrase_at(clause.rules, "frame_after", trigger + 1)
    if following is None or following.last >= clause.last:
        return following is not None
    behind = {token.key for token in clause.line.tokens[following.last : following.last + 2]}
    return behind.isdisjoint(clause.rules.words["holding"])


def _framed(clause: Clause, trigger: int) -> bool:
    """Whether a preposition of time or place stands before the talks, with at most adjectives between."""
    line = clause.line
    for index in range(trigger - 1, max(clause.first, trigger - 5) - 1, -1):
        if line.tokens[index].kind != "w":
            return False
        before = line.phrase_at(clause.rules, "frame_before", index)
        if before is not None and index and line.tokens[index - 1].key in clause.rules.words["editions"]:
            # "The fourth edition of the dialogue was held".
            return False
        if before is not None:
            return before.entry != "purpose" or not clause.of_case("with", "between")
    return False
