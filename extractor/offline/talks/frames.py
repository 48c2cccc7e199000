"""Talks in a clause: meetings, calls and conferences with who took part, as the grammar of the clause says.

In: a clause and the discourse so far. Out: event mentions; which of them are one occasion is found later (`occasions`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from extractor.dates import BROAD, ONE_DAY, DateKind
from extractor.offline.discourse import Discourse, sides
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.denials import denies_topic, is_denied, is_false, stays_away, was_hoped
from extractor.offline.grammar.intentions import is_announced
from extractor.offline.grammar.lines import Line, Token, have
from extractor.offline.grammar.moods import (
    asks_whether,
    came_before,
    date_of_journey,
    dates_before,
    goes_on_beside,
    had_come_for,
    in_phase,
    is_yet_to_come,
    recurs,
    travels_for,
    welcomed_on,
)
from extractor.offline.sides.sides import Member
from extractor.offline.talks.arranged import is_asked
from extractor.offline.talks.asides import end_of_besides
from extractor.offline.talks.attending import PRESENCE, attendees_of, leads_delegation, present_at
from extractor.offline.talks.called_up import calls_up, letter_of
from extractor.offline.talks.gathered_with import lists_delegation
from extractor.offline.talks.holding import is_bygone, is_numbered, is_only_counted, took_place
from extractor.offline.talks.implied import has_person, with_him
from extractor.offline.talks.in_turn import met_in_turn
from extractor.offline.talks.joined_talks import discusses, led_delegations, opening_day, will_discuss, will_join
from extractor.offline.talks.met_next import met_next
from extractor.offline.talks.otherwise import (
    are_negotiations,
    asks,
    by_phone,
    is_of_content,
    is_of_visit_behind,
    is_rung,
    is_there_for,
    is_to_be_held,
)
from extractor.offline.talks.partners import has_person_each, partners
from extractor.offline.talks.said_there import agree_there, guest_agrees, tells_guest
from extractor.offline.talks.sessions import last_met, session_of
from extractor.offline.talks.told_him import tells_him
from extractor.offline.talks.triggers import TALK_LISTS, are_officials, is_reference, trigger_of
from schemas.vocabulary import EventStatus, EventType

if TYPE_CHECKING:
    from extractor.offline.occasions.occasions import Occasion

# Classes of enumeration answer slowly, and for these they are asked all the time.
MEETING, CALL = EventType.MEETING, EventType.CALL
OCCURRED, SCHEDULED, CANCELLED = EventStatus.OCCURRED, EventStatus.SCHEDULED, EventStatus.CANCELLED
BY_VERB = (OCCURRED, SCHEDULED)
# Lists of words, without any of which nobody talks or is there.
TOLD = TALK_LISTS | PRESENCE
# Marks before the closing quotation mark of what somebody says.
CLOSING = frozenset({",", ".", "?", "!"})
# Tokens behind a comma among which stands what somebody will do ("the general is to").
VERB = 5
# Tokens behind "at" among which the building stands ("at the presidential palace").
VENUE = 4


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
    heads: bool = False
    reference: bool = False
    earlier: bool = False
    is_round: bool = False
    context: Occasion | None = None
    line: Line = field(init=False)

    def __post_init__(self) -> None:
        self.line = self.clause.line


def find_talks(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """Mentions of talks in a clause, and of who else took part in the last ones."""
    if clause.first > 1 and (told := _told_behind(clause)) is not None:
        yield told
        return
    if (clause.lists.isdisjoint(TOLD) and not lists_delegation(clause)) or stays_away(clause):
        return
    present = attendees_of(clause, discourse)
    session = session_of(clause) if present else None
    if session is not None and is_numbered(clause):
        yield from _sessions(clause, discourse, session, present)
        return
    if (joined := _joined(clause, discourse, present)) is not None:
        yield _mention(clause, EventType.MEETING, *joined, reference=False)
        return
    if present and not (clause.rules.head_first and clause.has("talk_verbs") and clause.of_case("with")):
        named = next((member.token for member in present if member.line is clause.line), clause.first)
        mention = _mention(clause, EventType.MEETING, named, (), reference=True)
        mention.attendees, mention.date, mention.status = present, _day_held(clause), clause.status
        mention.heads = leads_delegation(clause)
        yield mention
        return
    wished = clause.is_habitual or clause.has("wished") or clause.search("ready") or recurs(clause)
    phase = clause.has("drill_phases") and in_phase(clause)
    trigger = None if wished or phase or asks_whether(clause) else trigger_of(clause)
    if trigger is None or is_asked(clause, trigger) or are_negotiations(clause, trigger):
        return
    trigger = _besides_what(clause, trigger)
    beside = goes_on_beside(clause, trigger, "exercise_nouns", "visit_nouns")
    if clause.rules.head_first and _is_of_others(clause, trigger) and (trigger := _before_inviting(clause)) is None:
        return
    named = clause.rules.head_first and is_reference(clause, trigger) and not is_to_be_held(clause, trigger)
    if clause.rules.head_first and _is_planned(clause, trigger) and not named:
        return
    denied = clause.negates(trigger) or is_denied(clause, trigger) or is_false(clause, trigger)
    denied = denied or was_hoped(clause) or denies_topic(clause, trigger)
    if beside or (denied and clause.outlook(trigger) is not CANCELLED):
        return
    kind = _kind(clause, trigger)
    counted = is_only_counted(clause, trigger)
    reference = counted or is_reference(clause, trigger) or _only_names(clause, trigger) or _points_at(clause, trigger)
    come = had_come_for(clause, trigger)
    reference = come or (reference and not agree_there(clause, trigger))
    for members in met_in_turn(clause) or partners(clause, discourse, trigger):
        members = _chairs(clause, members) or members
        signers = members if reference and _only_sign(clause, trigger) else ()
        if signers or (reference and any(m.line.tokens[m.token].kind == "B" for m in members)):
            # "On the sidelines of the meeting, B and B signed": the talks were those of others.
            members = ()
        mention = _mention(clause, kind, trigger, members, reference=reference)
        mention.attendees = (present_at(clause, members) if members else ()) or signers
        undated = counted or come or _is_behind_legs(clause, trigger)
        mention.date = None if undated else _day_with(clause, members) or mention.date
        yield mention
        yield from _met_next(mention)


def _besides_what(clause: Clause, trigger: int) -> int:
    """The talks with somebody besides which English tells that others, who are nobody's, will be met ("in addition to
    the meeting with P, he is expected to meet start-ups in L"), else the same token."""
    comma = end_of_besides(clause)
    if comma is None or comma > trigger:
        return trigger
    nouns = [at for at in clause.where("talk_nouns") if at < comma]
    met = [group for group in clause.of_case("with", "to") if group.first > comma]
    return nouns[0] if nouns and not met else trigger


def _day_held(clause: Clause) -> Token | None:
    """The day on which Hindi says that talks were or began which people chaired ("D को शुरू हुई बैठक की अध्यक्षता P और P ने
    की")."""
    if clause.rules.head_first or not (clause.dates and clause.has("cochair_words")):
        return None
    held = next((at for at in clause.where("talk_nouns") if took_place(clause, at)), None)
    return clause.date_before(held) if held is not None else None


def _met_next(mention: Mention) -> Iterator[Mention]:
    """The meetings with others behind "and", each with the day and the place of its own."""
    own, clause = mention.members[:1], mention.clause
    for group, part in met_next(clause, mention.trigger) if own and not mention.reference else ():
        date = part.date_before(part.last - 1)
        yield Mention(EventType.MEETING, part, group.first, (*own, *group.members), mention.status, date)


def _is_behind_legs(clause: Clause, trigger: int) -> bool:
    """Whether English talks are what somebody travels for to two places, to each on its day ("will fly to L on D and L
    on D for talks")."""
    if not clause.rules.head_first or len(clause.dates) < 2 or not clause.has("arrival_verbs"):
        return False
    tokens, on = clause.line.tokens, clause.rules.words["on"]
    legs = [at for at in clause.dates if 1 < at < trigger and tokens[at - 2].kind in "CL" and tokens[at - 1].key in on]
    return len(legs) > 1


def _only_sign(clause: Clause, trigger: int) -> bool:
    """Whether English says of people only that they signed something at talks ("During the talks, it was signed by P
    and P")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if not clause.rules.head_first or tokens[clause.first].key not in words["inside_talks"]:
        return False
    signed = [at for at in clause.where("signing_words") if at > trigger and tokens[at - 1].key in words["were"]]
    return any(have(tokens[at + 1 : at + 2], words["by"]) for at in signed)


def _before_inviting(clause: Clause) -> int | None:
    """The verb by which English says that somebody talked with whom he then invited ("met P and invited him to")."""
    tokens = clause.line.tokens
    invited = next((at for at in clause.where("inviting") if tokens[at - 1].key == "and"), clause.first)
    met = [group.first - 1 for group in clause.of_case("with") if group.last < invited]
    return next((at for at in clause.where("talk_verbs") if at in met), None)


def _is_of_others(clause: Clause, trigger: int) -> bool:
    """Whether English only invites somebody ("invited P to the meeting of C leaders"), or joins him on a journey."""
    joins = clause.line.tokens[trigger].key in clause.rules.words["joining_up"] and not clause.has("talk_nouns")
    return joins or any(at < trigger for at in clause.where("inviting"))


def _told_behind(clause: Clause) -> Mention | None:
    """The talks of which only a relative clause says when they were."""
    if (day := dates_before(clause, "talk_nouns")) is not None:
        return Mention(EventType.MEETING, clause, clause.first, (), EventStatus.OCCURRED, day)
    if not (members := last_met(clause)):
        return None
    mention = _mention(clause, EventType.MEETING, clause.first + 1, members, reference=False)
    mention.status = EventStatus.OCCURRED
    return mention


def _joined(clause: Clause, discourse: Discourse, present: tuple[Member, ...]) -> tuple[int, tuple[Member, ...]] | None:
    """Talks that somebody will join, or joined at the head of a delegation or with guests."""
    if clause.rules.head_first:
        return led_delegations(clause)
    return will_join(clause, discourse) or _with_guests(clause, discourse, present)


def _with_guests(
    clause: Clause, discourse: Discourse, present: tuple[Member, ...]
) -> tuple[int, tuple[Member, ...]] | None:
    """The noun of Hindi talks that were held with a visitor, and who talked, where only he is named who led the hosts
    ("हुई वार्ता में P ने भारतीय पक्ष की अगुवाई की")."""
    guest = discourse.visitor
    if guest is None or not present or sides(present) != (discourse.visited,):
        return None
    talks = [at for at in clause.where("talk_nouns") if took_place(clause, at)]
    if not talks or not leads_delegation(clause):
        return None
    return talks[-1], (*present, guest)


def _day_with(clause: Clause, members: tuple[Member, ...]) -> Token | None:
    """The day right behind one of several whom somebody meets in Hindi ("P के साथ सोमवार को तथा P के साथ मंगलवार को")."""
    met = clause.of_case("with") if clause.dates and not clause.rules.head_first else []
    own = (g for g in met if len(met) > 1 and set(g.members) & set(members) and g.behind < clause.last)
    days = (clause.line.tokens[group.behind] for group in own)
    return next((day for day in days if day.kind == "D"), None)


def _chairs(clause: Clause, members: tuple[Member, ...]) -> tuple[Member, ...]:
    """The people who led talks between countries ("भारत और C के बीच P और P की अध्यक्षता में हुई बैठक"), or in English chair
    their session for one of them ("P will co-chair the C-C joint commission")."""
    if any(m.person is not None for m in members):
        return ()
    if clause.rules.head_first:
        acting = clause.own_subject.members if clause.own_subject is not None else ()
        chairs = clause.where("chairing") and all(m.person is not None for m in acting)
        ours = sides(acting) if chairs and set(sides(acting)) < set(sides(members)) else ()
        return (*acting, *(m for m in members if m.side not in ours)) if ours else ()
    led = (group.members for group in clause.of_case("led"))
    return next((people for people in led if len(people) > 1 and set(sides(people)) == set(sides(members))), ())


def _sessions(clause: Clause, discourse: Discourse, trigger: int, present: tuple[Member, ...]) -> Iterator[Mention]:
    """A counted session with those who led it or were there ("the sixth C-C consultations, led by P and P")."""
    for members in partners(clause, discourse, trigger):
        led = present if clause.has("heading") or clause.has("chaired") else ()
        mention = _mention(clause, _kind(clause, trigger), trigger, (*members, *led), reference=False)
        mention.attendees = () if led else present
        yield mention


def _only_names(clause: Clause, trigger: int) -> bool:
    """Whether a discussion is only named; in English "P (or "he") discussed it with P" reports that they met."""
    if clause.line.tokens[trigger].key not in clause.rules.words["discussion_nouns"]:
        return False
    he = clause.subject is not None and clause.subject in clause.groups and clause.subject.dual == "agent"
    told = clause.rules.head_first and (clause.own_subject is not None or he)
    told = told and (bool(clause.of_case("with")) or has_person_each(clause.own_subject))
    # "P, who is on a visit to C, discussed it with P".
    acting = clause.inherited if clause.rules.head_first and trigger == clause.first else None
    resumed = acting is not None and clause.own_subject is None and has_person(acting)
    told = told or (resumed and any(map(has_person, clause.of_case("with"))))
    if told or not are_officials(clause):
        return not told
    if clause.rules.head_first:
        return not any(clause.line.tokens[at].value.kind in ONE_DAY for at in clause.dates)
    return clause.date_before(trigger) is None


def _points_at(clause: Clause, trigger: int) -> bool:
    """Whether English talks are only spoken of that were told of before ("described the discussions as")."""
    words, tokens = clause.rules.words, clause.line.tokens
    if not clause.rules.head_first or trigger <= clause.first or tokens[trigger - 1].key not in words["definite"]:
        return False
    # "Over the phone" points at nothing.
    if tokens[trigger].key in words["call_words"] or clause.of_case("with", "between"):
        return False
    near = [*tokens[max(clause.first, trigger - 4) : trigger], *tokens[trigger + 1 : clause.last]]
    verbs = words["held"] | words["session_verbs"] | words["cancelled_words"] | words["chaired"]
    return verbs.isdisjoint(token.key for token in near) and clause.status is not EventStatus.CANCELLED


def _is_planned(clause: Clause, trigger: int) -> bool:
    """Whether an act before the talks says that they are only agreed upon or proposed."""
    acts = clause.rules.words["commitment_acts"] | clause.rules.words["looking_ahead"]
    tokens, passive = clause.line.tokens, clause.rules.words["were"]
    if was_done_after(clause, trigger) or by_phone(clause, trigger):
        # "Urged C to spend more after meeting P", "agreed by phone to".
        return False
    first = _behind_quotation(clause, trigger)
    found = (at for at in range(first, trigger) if tokens[at].key in acts or asks(clause, at))
    return any(at == 0 or tokens[at - 1].key not in passive or tokens[at - 2].key == "it" for at in found)


def was_done_after(clause: Clause, trigger: int) -> bool:
    """Whether English says that something was done after talks, however long they were ("after two days of talks")."""
    tokens, words, at = clause.line.tokens, clause.rules.words, trigger - 1
    if tokens[at].key == "of" and at > clause.first and tokens[at - 1].key in words["spells"]:
        at -= 2
        while at > clause.first and (tokens[at].key in clause.rules.numbers or tokens[at].key.isdigit()):
            at -= 1
    return tokens[at].key in words["behind_talks"]


def _day_agreed(clause: Clause, trigger: int) -> Token | None:
    """The day on which sides agreed on something after talks in English ("agreed on D to reopen L after talks")."""
    tokens = clause.line.tokens
    if not clause.rules.head_first or not was_done_after(clause, trigger):
        return None
    # "Agreed on D to reopen L, their ministers said after talks".
    agreed = [at for at in range(trigger) if tokens[at].key in clause.rules.words["agreeing"]]
    near = [tokens[at + step] for at in agreed for step in (1, 2, -1) if 0 <= at + step < trigger]
    return next((token for token in near if token.kind == "D"), None)


def _behind_quotation(clause: Clause, end: int) -> int:
    """The first token behind what a clause opens with as a quotation ("'It is easy to agree,' P said after talks")."""
    tokens = clause.line.tokens
    if tokens[clause.first].key != "'":
        return clause.first
    closing = (at for at in range(clause.first + 2, end) if tokens[at].key == "'" and tokens[at - 1].key in CLOSING)
    return next(closing, clause.first)


def _mention(clause: Clause, kind: EventType, trigger: int, members: tuple[Member, ...], *, reference: bool) -> Mention:
    earlier = clause.line.tells_earlier(clause.rules) or came_before(clause, trigger)
    # The verb of a clause that only names talks ("after the talks ... will help") says nothing of them.
    status = clause.outlook(trigger)
    if clause.rules.head_first and trigger in (tells_guest(clause), tells_him(clause), guest_agrees(clause)):
        # "Told P at their talks that C would send ships".
        status = EventStatus.OCCURRED
    due = took_place(clause, trigger, "about_to") and not _was_held(clause, trigger)
    if status is OCCURRED and (
        due or is_announced(clause.line.tokens, clause.rules.words, trigger) or will_discuss(clause, trigger)
    ):
        status = SCHEDULED
    planned = status is OCCURRED and _is_of_plan(clause, trigger)
    besides = status in BY_VERB and _is_besides_plan(clause, trigger)
    if planned or besides:
        # "In addition to the meeting with P, he will ... in L", where nobody says that it will be.
        pointed = besides and clause.line.tokens[trigger - 1].key in clause.rules.words["definite"]
        status, reference = SCHEDULED, pointed and not planned
    if status is OCCURRED and _is_only_planned(clause, trigger):
        status = EventStatus.PROPOSED
    if status is CANCELLED and _is_over(clause, trigger):
        status = OCCURRED
    told, date = status is OCCURRED and not reference, clause.date_before(trigger)
    # "Travels to L on Thursday for talks with P".
    travels = [at for at in clause.where("present_travel") if at < trigger and at not in clause.where("copula")]
    if told and any(is_yet_to_come(clause, at, date) for at in (trigger, *travels)):
        status = SCHEDULED
    # "Is in L to talk about the proposed visit".
    otherwise = status is EventStatus.PROPOSED and all(at > trigger for at in clause.where("proposed_words"))
    if (told or (otherwise and not reference)) and is_there_for(clause, trigger):
        status = SCHEDULED
    if purpose := travels_for(clause, trigger):
        status, reference = SCHEDULED, True
    if (
        reference
        and status is SCHEDULED
        and not (purpose or due or discusses(clause, trigger) or clause.is_arranged(trigger))
    ):
        status = OCCURRED
    date = (
        None
        if purpose
        else _own_date(clause, trigger)
        or _day_agreed(clause, trigger)
        or date
        or welcomed_on(clause)
        or (opening_day(clause) or _month_of_journey(clause) if told else None)
    )
    wrong = date is not None and (is_of_content(clause, trigger, date) or _lies_ahead(clause, date, status))
    wrong = wrong or (date is not None and is_of_visit_behind(clause, trigger, date))
    wrong = wrong or (date is not None and (_is_of_purpose(clause, trigger, date) or _is_of_next(clause, date)))
    wrong = wrong or (date is not None and _is_of_departure(clause, trigger, date))
    wrong = wrong or (date is not None and _is_of_whole_visit(clause, trigger, date))
    if date is not None and (wrong or (reference and _is_deadline(clause, date))):
        date = None
    return Mention(kind, clause, trigger, members, status, date, reference=reference, earlier=earlier)


def _month_of_journey(clause: Clause) -> Token | None:
    """The month or year of the journey on which Hindi says that somebody met another, and no day on which he left."""
    date = date_of_journey(clause)
    broad = date is not None and (date.value.kind in BROAD or is_bygone(date, clause.rules))
    return date if broad else None


def _is_over(clause: Clause, trigger: int) -> bool:
    """Whether Hindi says that something else was put off after talks that were held ("हुई बातचीत के बाद टाला गया")."""
    behind = [token.key for token in clause.line.tokens[trigger + 1 : trigger + 3]]
    return not clause.rules.head_first and behind == ["के", "बाद"] and took_place(clause, trigger)


def _was_held(clause: Clause, trigger: int) -> bool:
    """Whether Hindi says behind yearly talks that they were held once ("दोनों के बीच होने वाली बैठक पिछले साल हुई थी")."""
    words, behind = clause.rules.words, [token.key for token in clause.line.tokens[trigger + 1 : clause.last]]
    return any(a in words["took_place"] and b in words["past_marks"] for a, b in pairwise(behind))


def _is_of_plan(clause: Clause, trigger: int) -> bool:
    """Whether English talks are what somebody plans besides a journey ("plans to visit C and hold talks with P")."""
    words, tokens = clause.rules.words, clause.line.tokens
    if not clause.rules.head_first or not clause.has("planning"):
        return False
    plans = [at for at in clause.where("planning") if at < trigger - 1 and tokens[at + 1].key == "to"]
    if plans and was_done_after(clause, trigger) and have(tokens[clause.first : plans[0]], words["telling_verbs"]):
        # "Announced plans to visit C following talks with P".
        return False
    return bool(plans) and not have(tokens[plans[-1] : trigger], words["past_talk"])


def _is_besides_plan(clause: Clause, trigger: int) -> bool:
    """Whether English talks are besides what somebody will do ("apart from meeting P, he is to visit a base")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if not clause.rules.head_first or not have(tokens[clause.first : min(trigger, clause.first + 3)], words["besides"]):
        return False
    comma = next((at for at in range(trigger, len(tokens)) if tokens[at].key == ","), len(tokens))
    verb = tokens[comma + 1 : comma + 1 + VERB]
    return have(verb, words["will"]) or (have(verb, words["copula"]) and have(verb, words["set_for"] | {"to"}))


def _is_only_planned(clause: Clause, trigger: int) -> bool:
    """Whether sides only plan Hindi talks ("मंत्रियों की बैठक की योजना बना रहे हैं")."""
    words, behind = clause.rules.words, clause.line.tokens.listed[trigger + 1 : trigger + 3]
    planned = len(behind) > 1 and behind[0] in words["genitive_all"] and behind[1] in words["plans"]
    return planned and not clause.rules.head_first


def _own_date(clause: Clause, trigger: int) -> Token | None:
    """The day behind English talks for which somebody travels on another day ("will fly to L on D for talks on D"), or
    that he denied on another one ("denied on D that he had met P last week")."""
    if not clause.rules.head_first:
        return None
    denied = any(match.last <= trigger for match in clause.line.find_phrases(clause.rules, "denial"))
    if not denied and not any(at < trigger for at in clause.where("arrival_verbs")):
        return None
    dates = clause.dates
    on = clause.rules.words["on"]
    behind = [at for at in dates if at > trigger and (denied or clause.line.tokens[at - 1].key in on)]
    return clause.line.tokens[behind[0]] if behind and dates[0] < trigger else None


def _is_deadline(clause: Clause, date: Token) -> bool:
    """Whether a date is when something is to be done ("by March"): it dates no talks that are only named."""
    at = clause.line.tokens.index(date) if clause.rules.head_first else 0
    return at > 0 and clause.line.tokens[at - 1].key in clause.rules.words["by"]


def _is_of_next(clause: Clause, date: Token) -> bool:
    """Whether a date is that of something before or after which English talks are ("ahead of next month's summit")."""
    at = clause.line.tokens.index(date) if clause.rules.head_first else 0
    owns = [token.key for token in clause.line.tokens[at + 1 : at + 3]] == ["'", "s"]
    return at > 1 and owns and [token.key for token in clause.line.tokens[at - 2 : at]] == ["ahead", "of"]


def _is_of_departure(clause: Clause, trigger: int, date: Token) -> bool:
    """Whether a date is when somebody goes on behind English talks ("will call on P before returning to L on D")."""
    tokens, words = clause.line.tokens, clause.rules.words
    at = tokens.index(date) if clause.rules.head_first else 0
    behind = pairwise(tokens[trigger + 1 : max(at, trigger + 1)])
    return any(one.key in words["before_visit"] and two.key.endswith("ing") for one, two in behind)


def _is_of_whole_visit(clause: Clause, trigger: int, date: Token) -> bool:
    """Whether a date is the days of the English visit during which talks were ("During his visit to C from D to D, P
    called on P")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if not clause.rules.head_first or date.value.kind is not DateKind.INTERVAL:
        return False
    at = tokens.index(date)
    before = [token.key for token in tokens[clause.first : at]] if at < trigger else []
    visits = bool(before) and before[0] == "during" and not words["visit_nouns"].isdisjoint(before)
    return visits and any(token.key == "," for token in tokens[at + 1 : trigger])


def _is_of_purpose(clause: Clause, trigger: int, date: Token) -> bool:
    """Whether a year or month that is over is one of what English talks were for ("to thank him for ... last year")."""
    at = clause.line.tokens.index(date) if clause.rules.head_first and is_bygone(date, clause.rules) else 0
    marks = clause.rules.words["destination_marks"]
    return at > trigger and any(token.key in marks for token in clause.line.tokens[trigger + 1 : at])


def _lies_ahead(clause: Clause, date: Token, status: EventStatus) -> bool:
    """Whether Hindi tells of talks where something is agreed for next year ("वार्ता में अगले वर्ष अभ्यास का निर्णय")."""
    ahead = str(date.value.text).split()[0] in clause.rules.words["upcoming"]
    return ahead and not clause.rules.head_first and status is clause.status is EventStatus.OCCURRED


def _kind(clause: Clause, trigger: int) -> EventType:
    words, key = clause.rules.words, clause.line.tokens[trigger].key
    spoken = key in words["call_verbs"] and not (clause.of_case("between") or _is_in_person(clause, trigger))
    spoken = spoken or is_rung(clause, trigger) or key in words["letters"] or clause.has("call_words")
    spoken = spoken or (clause.rules.head_first and trigger in (calls_up(clause), letter_of(clause)))
    spoken = spoken or _is_on_the_line(clause, trigger) or _is_only_spoken_to(clause, trigger)
    return CALL if spoken else MEETING


def _is_on_the_line(clause: Clause, trigger: int) -> bool:
    """Whether talks were held by a hotline ("हॉटलाइन पर बातचीत की", "talked over the hotline")."""
    if not clause.has("hotlines"):
        return False
    words, tokens, at = clause.rules.words, clause.line.tokens, trigger
    if clause.rules.head_first:
        lines = clause.where("hotlines")
        return any(line > at and have(tokens[max(at, line - 3) : line], words["means"]) for line in lines)
    while at > clause.first and (
        tokens[at - 1].kind == "D" or tokens[at - 1].key.isdecimal() or tokens[at - 1].key in words["lengths"]
    ):
        # "हॉटलाइन पर 9 मार्च को 75 मिनट तक बातचीत चली".
        at -= 1
    if at < clause.first + 2:
        return False
    return tokens[at - 2].key in words["hotlines"] and tokens[at - 1].key in words["on"] | words["of_time"]


def _is_in_person(clause: Clause, verb: int) -> bool:
    """Whether people spoke in a town or a building ("spoke with P at the palace", "spoke in L"), or beside a summit."""
    if not clause.rules.head_first:
        return False
    tokens, words = clause.line.tokens, clause.rules.words
    for at in range(verb + 1, clause.last):
        if tokens[at].key in words["spoken_about"]:
            # "About the situation in L".
            break
        if tokens[at].key not in words["inside_before"] or tokens[at - 1].key in words["not_there"]:
            continue
        place = next(
            (t for t in tokens[at + 1 : min(clause.last, at + 1 + VENUE)] if t.key not in words["articles"]), None
        )
        if place is not None and place.kind == "L":
            return True
        if any(token.key in words["venues"] for token in tokens[at + 1 : min(clause.last, at + 1 + VENUE)]):
            return True
    return clause.has("beside_nouns") and clause.line.has_phrase(clause.rules, "aside")


def _is_only_spoken_to(clause: Clause, trigger: int) -> bool:
    """Whether somebody had a word "to" a foreigner, of whom no place is told: by phone ("P ने P से बात की")."""
    tokens = clause.line.tokens
    if clause.rules.head_first or tokens[trigger].key not in clause.rules.words["call_talk"]:
        return False
    if tokens[clause.first].key in clause.rules.words["possessives"]:
        # "उनकी P से दो घंटे बात हुई".
        return False
    spoken_to = any(
        any(token.key in clause.rules.words["with_marks"] for token in tokens[group.last : group.behind])
        for group in clause.of_case("with")
    )
    # "P ने P के शपथ लेने के बाद उनसे बात की".
    named = any(member.person is not None for group in clause.of_case("of") for member in group.members)
    spoken_to = spoken_to or (named and with_him(clause, trigger))
    # "सम्मेलन से इतर P ने P से बात की".
    there = clause.has("there") or clause.has("aside_marks")
    return spoken_to and not there and all(tokens[at].kind != "L" for at in clause.found)
