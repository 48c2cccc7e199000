"""Who was there: people in whose presence others talked, and those who headed the delegations.

In: a clause and the discourse so far. Out: the members of the clause who took part; with whom
they talked is not said.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from extractor.dates import BROAD
from extractor.offline.conferences.counted_states import meeting_of_states
from extractor.offline.discourse import Discourse, officials_of, sides
from extractor.offline.grammar.clauses import TAIL, Clause
from extractor.offline.grammar.denials import attending
from extractor.offline.grammar.lines import have
from extractor.offline.rules import Rules
from extractor.offline.sides.joined_bodies import is_joined
from extractor.offline.sides.sides import Group, Member
from extractor.offline.talks.gathered_with import lists_delegation
from extractor.offline.talks.invited import is_awaited, is_only_invited
from extractor.offline.talks.sessions import is_chaired
from extractor.phrases import Match
from schemas.vocabulary import EventStatus, EventType

if TYPE_CHECKING:
    from extractor.offline.occasions.occasions import Occasion
    from extractor.offline.talks.frames import Mention

# Tokens behind "was" among which "present" stands ("was also present").
PRESENT = 4
# Lists of words, without any of which a clause tells of nobody that he was there.
PRESENCE = frozenset(
    {
        "arrival_verbs",
        "attending",
        "chaired",
        "cochair_words",
        "going_verbs",
        "guests",
        "heading",
        "leaders",
        "leading_nouns",
        "opening_nouns",
        "opening_presence",
        "possessives",
        "signing_words",
        "taking_part",
        "visit_nouns",
    }
)
# Tokens behind "going" among which the delegation stands ("जा रहे 12 सदस्यीय दल").
SETTING_OUT = 6
# Tokens behind "led" among which the delegation stands ("led the 12-member C delegation").
DELEGATED = 8

# Tokens of "chaired the meeting".
CHAIRED = 3


def present_at(clause: Clause, members: tuple[Member, ...]) -> tuple[Member, ...]:
    """People of the sides in whose presence the others talk ("X की मौजूदगी में", "P, along with P, met")."""
    if clause.rules.head_first:
        groups = clause.of_case("among")
    else:
        tokens, presence = clause.line.tokens, clause.rules.words["presence"]
        groups = [g for g in clause.of_case("of") if g.behind < len(tokens) and tokens[g.behind].key in presence]
    people = (member for group in groups for member in group.members if member.person is not None)
    talked = [m.person for m in members] if clause.rules.head_first else []
    present = (m for m in people if m.person and m.person.is_named and m.side in sides(members))
    return tuple(m for m in present if m.person not in talked)


def attendees_of(clause: Clause, discourse: Discourse) -> tuple[Member, ...]:
    """People of whom the clause says no more than that they were there."""
    if not clause.groups:
        return _described_before(clause)
    listed = clause.lists.isdisjoint(PRESENCE)
    if listed and not lists_delegation(clause):
        return ()
    if (clause.has("talk_nouns") and _meets_another(clause, discourse)) or _came_for_another(clause):
        return ()
    if not clause.rules.head_first and clause.has("ceremonies") and not at_ceremony(clause):
        # Who will be at a handing over was at no talks.
        return ()
    if _dines(clause) or _sets_out(clause) or _sits_down(clause):
        return ()
    if clause.has("signing_words") and clause.has("presence") and not signs_papers(clause):
        # "In the presence of P, P and P signed": they are present at a signature.
        return ()
    told = (
        listed
        or addresses(clause)
        or _attends(clause)
        or leads_delegation(clause)
        or _comes_for(clause)
        or is_honoured(clause)
        or (_opens(clause) or is_chaired(clause))
        or lists_delegation(clause)
    )
    if not (told or signs_papers(clause)):
        return ()
    bodies = any(
        clause.line.tokens[at].kind in "OM" and not (is_joined(clause, at) or _holds_none(clause, at))
        for at in clause.found
    )
    if bodies or meeting_of_states(clause) is not None:
        return ()
    return tuple(
        member
        for group in clause.groups
        if not _is_owner(clause, group)
        for member in (discourse.members(group) if _are_both(group) else group.members)
        if member.person is not None and member.person.is_named
    )


def _described_before(clause: Clause) -> tuple[Member, ...]:
    """Who was there in English, behind a relative clause that says who he is ("P, who commands it, was present")."""
    who, tokens = clause.inherited, clause.line.tokens
    if who is not None and chairs_it(clause):
        return tuple(m for m in who.members if m.person is not None and m.person.is_named)
    if not clause.rules.head_first or who is None or clause.first < 2 or tokens[clause.first - 1].key != ",":
        return ()
    was = have(tokens[clause.first : clause.first + 1], clause.rules.words["were"])
    there = was and have(tokens[clause.first + 1 : clause.first + PRESENT], clause.rules.words["attending"])
    # "P, who commands the C navy, sat in on the meeting".
    talks = clause.has("talk_nouns") or clause.has("editions")
    there = there or (clause.keys[0] in clause.rules.words["attended_themselves"] and talks)
    return tuple(m for m in who.members if m.person is not None and m.person.is_named) if there else ()


def chairs_it(clause: Clause) -> bool:
    """Whether English says between commas who chaired the meeting told of ("P, who chaired the meeting, said")."""
    words, tokens = clause.rules.words, clause.line.tokens
    if not clause.rules.head_first or "chaired" not in clause.lists or len(clause.keys) != CHAIRED:
        return False
    who = clause.first > 1 and tokens[clause.first - 1].key == "who"
    verb, the, noun = clause.keys
    return who and verb in words["chaired"] and the in words["definite"] and noun in words["conference_nouns"]


def _holds_none(clause: Clause, body: int) -> bool:
    """Whether an English body holds no conference: its delegation is told of ("the O delegation was led by P"), or an
    official works there ("co-chaired by P, Director at the O, and P")."""
    tokens, words = clause.line.tokens, clause.rules.words
    at = body - 1 - (tokens[body - 1].key in words["articles"])
    works = at > clause.first and tokens[at].key in words["inside_before"] and tokens[at - 1].kind == "P"
    sent = have(tokens[body + 1 : body + 2], words["delegations"])
    return clause.rules.head_first and (works or sent)


def _dines(clause: Clause) -> bool:
    """Whether a Hindi clause says who was at a meal that is told of before ("रात्रिभोज दिया, जिसमें P भी शामिल हुए")."""
    words, tokens = clause.rules.words, clause.line.tokens
    return tokens[clause.first].key in words["in_which"] and have(tokens[: clause.first], words["meals"])


def _sits_down(clause: Clause) -> bool:
    """Whether people take their seats to talk in English ("P and P sat down in L on D"), and do not sit in on talks."""
    tokens = clause.line.tokens
    return any(tokens[at + 1].key == "down" for at in clause.where("attending") if at + 1 < clause.last)


def _sets_out(clause: Clause) -> bool:
    """Whether a Hindi clause only says who is in a delegation that travels ("P के साथ जाने वाले दल में P शामिल हैं")."""
    if clause.rules.head_first or not clause.has("sending_out") or clause.has("talk_nouns"):
        return False
    tokens, words = clause.line.tokens, clause.rules.words
    near = (tokens[at + 1 : at + SETTING_OUT] for at in clause.where("sending_out"))
    nouns = words["delegation_nouns"] | words["sides_words"]
    return any(
        t.key in nouns or (t.kind in "GS" and clause.line.words[t.last - 1].key in nouns) for n in near for t in n
    )


def _came_for_another(clause: Clause) -> bool:
    """Whether Hindi recalls that somebody was in a month at something else ("2019 में गोवा संगोष्ठी में भाग लिया था")."""
    if not (clause.dates and clause.has("past_marks")) or clause.has("talk_nouns"):
        return False
    return any(clause.line.tokens[at].value.kind in BROAD for at in clause.dates)


def _is_owner(clause: Clause, group: Group) -> bool:
    """Whether a Hindi group only says by whose order or in whose place somebody is there ("P की जगह"), or who tells."""
    tokens, words = clause.line.tokens, clause.rules.words
    if clause.rules.head_first or group.case == "source":
        return group.case == "source"
    if group.case != "of" or group.behind >= len(tokens):
        return False
    if any(at >= group.behind and is_awaited(clause, at) for at in clause.where("attending")):
        # "बैठक में P के भी शामिल होने की उम्मीद है".
        return False
    return tokens[group.behind].key not in words["presence"] | words["leading_nouns"]


def bystanders(clause: Clause) -> list[Group]:
    """Those who are only present: "he" and "both" of the next sentence mean others."""
    if clause.rules.head_first:
        return _standing_by(clause)
    listed = lists_delegation(clause)
    if not (listed or clause.has("attending")):
        return []
    people = [g for g in clause.of_case("subject") if g.members and all(m.person is not None for m in g.members)]
    several = sum(len(group.members) for group in people) > 1
    return people if several or clause.has("standing_by") or listed else []


def _standing_by(clause: Clause) -> list[Group]:
    """The people of whom English only says that they "were present", at talks of which the text has told."""
    if not clause.has("attending_now"):
        return []
    tokens, words = clause.line.tokens, clause.rules.words
    there = next((at for at in clause.where("attending_now") if tokens[at].key == "present"), None)
    before = [token.key for token in tokens[max(clause.first, there - 2) : there]] if there is not None else []
    were = not words["were"].isdisjoint(before) and not clause.has("talk_verbs")
    return [g for g in clause.of_case("subject") if were and any(m.person is not None for m in g.members)]


def _are_both(group: Group) -> bool:
    """Whether "both leaders" do something, and own nothing that is only mentioned ("उनका संबोधन शामिल है")."""
    return group.dual == "people" and group.case != "of"


def _meets_another(clause: Clause, discourse: Discourse) -> bool:
    """Whether people of two sides take part with each other ("X, Y के साथ वार्ता में हिस्सा लेंगे")."""
    officials = (officials_of(g, head_first=clause.rules.head_first) for g in clause.of_case("with"))
    met = [{m.side for m in each if m.side} for each in officials]
    acting = clause.subject.members if clause.subject else ()
    if clause.subject is not None and not clause.rules.head_first:
        acting = discourse.members(clause.subject)
    if not acting and clause.words & clause.rules.words["he"] and not clause.rules.head_first:
        # "वह P के साथ संवाद में भाग लेंगे".
        acting = discourse.agent
    own = {m.side for m in acting if m.person is not None and m.side}
    if clause.rules.head_first:
        return any(met) and bool(own) and own.isdisjoint(set().union(*met))
    # "P, P के साथ C के मंत्रियों के साथ": who comes along is of his own side.
    return bool(own) and any(each and each.isdisjoint(own) for each in met)


def _attends(clause: Clause) -> bool:
    """Whether people take part, and nobody takes anything into something ("... में शामिल किया")."""
    words, tokens = clause.rules.words, clause.line.tokens
    was = not clause.rules.head_first and not words["past_marks"].isdisjoint(clause.keys[-TAIL:])
    if was and with_him(clause.keys, clause.rules):
        return True
    # "To take part" is two words.
    verbs = [(at, at - (clause.rules.head_first and tokens[at].key == "part")) for at in attending(clause)]
    present = [at for at, verb in verbs if not (verb and tokens[verb - 1].key in words["ahead_marks"])]
    present = [at for at in present if not (is_only_invited(clause, at) or _travels_to(clause, at))]
    return any(
        clause.rules.head_first or at + 1 >= len(tokens) or tokens[at + 1].key not in words["takes_in"]
        for at in present
    )


def _travels_to(clause: Clause, at: int) -> bool:
    """Whether Hindi only says for what somebody went somewhere ("समारोह में शामिल होने पेरिस गए थे")."""
    words, behind = clause.rules.words, clause.line.tokens[at + 1 : min(clause.last, at + 4)]
    keys = [token.key for token in behind]
    going = words["came"] | words["arrival_verbs"] | words["adjacent_verbs"]
    told = (
        len(keys) > 2 and keys[0] in words["completing_oblique"] and behind[1].kind in ("C", "L") and keys[2] in going
    )
    return told and not clause.rules.head_first


def with_him(keys: Iterable[str], rules: Rules) -> bool:
    """Whether "with him" stands among words."""
    beside = rules.words["beside"] | rules.words["besides"]
    return any(a in rules.words["possessives"] and b in beside for a, b in pairwise(keys))


def is_honoured(clause: Clause) -> bool:
    """Whether somebody was the chief guest of what is told ("P समारोह के मुख्य अतिथि थे")."""
    if not clause.has("guests"):
        return False
    words, tokens = clause.rules.words, clause.line.tokens
    marks = words["past_marks"] | words["copula"] | words["as_marks"]
    honoured = [at for at in clause.where("guests") if at > clause.first and tokens[at - 1].key in words["chief"]]
    behind = (tokens[min(at + 1, clause.last - 1)] for at in honoured)
    return any(token.kind == "P" or token.key in marks for token in behind)


def addresses(clause: Clause) -> bool:
    """Whether somebody addresses a session of what is told of elsewhere ("समापन सत्र को P ने संबोधित किया")."""
    if clause.rules.head_first or not clause.has("taking_part"):
        return False
    words, tokens = clause.rules.words, clause.line.tokens
    spoken = [at for at in clause.where("taking_part") if tokens[at].key in words["addressing"]]
    told = [at for at in clause.where("gatherings") if spoken and at + 1 < len(tokens)]
    sessions = [at for at in told if tokens[at + 1].key == "को"]
    return any(session < at for session in sessions for at in spoken)


def _opens(clause: Clause) -> bool:
    """Whether somebody opens or closes a conference, an exercise or a ceremony ("सम्मेलन का उद्घाटन P ने किया"), or says
    something while he does ("सम्मेलन का उद्घाटन करते हुए P ने कहा")."""
    if clause.rules.head_first or not clause.has("opening_nouns"):
        return False
    words, tokens = clause.rules.words, clause.line.tokens
    verb = not words["leading_verbs"].isdisjoint(clause.keys[-TAIL:])
    opening = [at for at in clause.where("opening_nouns") if at > clause.first + 1]
    opened = (tokens[at - 2].key for at in opening if verb or have(tokens[at + 1 : at + 2], words["opening_verbs"]))
    return any(key in words["happenings"] or key in words["gatherings"] for key in opened)


def signs_papers(clause: Clause) -> bool:
    """Whether people sign the papers of a handing over, which are no agreement ("कागजात पर P और P ने हस्ताक्षर किए")."""
    if clause.rules.head_first or not clause.has("signing_words"):
        return False
    return clause.has("papers") or (clause.has("own_documents") and clause.has("handing_over"))


def _comes_for(clause: Clause) -> bool:
    """Whether people travel for talks that are told of elsewhere ("वार्ता के लिए ... भारत का दौरा करेंगे")."""
    if clause.rules.head_first or not (
        clause.has("visit_nouns") or clause.has("arrival_verbs") or clause.has("going_verbs")
    ):
        return False
    tokens, words = clause.line.tokens, clause.rules.words
    for at in clause.where("talk_nouns"):
        if [token.key for token in tokens[at + 1 : at + 3]] == ["के", "लिए"]:
            return not any(token.key in words["talk_nouns"] for token in tokens[at + 3 : clause.last])
    return False


def leads_delegation(clause: Clause) -> bool:
    """Whether the clause tells who led a side, or stood for it ("... प्रतिनिधिमंडल का नेतृत्व X ने किया")."""
    if clause.rules.head_first:
        return _is_led(clause)
    verb = not clause.rules.words["leading_verbs"].isdisjoint(clause.keys[-TAIL:])
    if verb and clause.has("cochair_words") and _chairs(clause):
        return True
    tokens, inside, nouns = clause.line.tokens, clause.rules.words["within"], clause.where("leading_nouns")
    if any(_is_leading(clause, at) for at in nouns):
        return True
    if any(clause.first <= m.first and tokens[m.last].kind == "P" for m in _on_behalf(clause)):
        # "जिसमें C की ओर से P और P भाग लेंगे".
        return True
    # "वह शीर्ष नेतृत्व से मिलेंगे": whom somebody meets leads no side there.
    return verb and any(
        at + 1 < clause.last and tokens[at + 1].key not in inside and not _is_met(clause, at + 1) for at in nouns
    )


def _is_leading(clause: Clause, noun: int) -> bool:
    """Whether somebody behind a noun leads or stands for his side now ("C का प्रतिनिधित्व कर रहे P ने")."""
    behind, words = clause.line.tokens[noun + 1 : min(clause.last, noun + 4)], clause.rules.words
    if len(behind) < 3 or behind[0].key not in words["leading_verbs"]:
        return False
    return behind[1].key in words["lasting"] and behind[2].kind == "P"


def _is_met(clause: Clause, index: int) -> bool:
    marker = clause.line.phrase_at(clause.rules, "case_after", index)
    return marker is not None and marker.entry == "with"


def _on_behalf(clause: Clause) -> Iterator[Match[str]]:
    """The words by which people take part for a country."""
    if clause.has("attending"):
        marks = clause.line.find_phrases(clause.rules, "for_side")
        yield from (match for match in marks if clause.first < match.first and match.last < clause.last)


def _chairs(clause: Clause) -> bool:
    """Whether the chair of talks was taken by people of two sides, or by one at a meeting that is told of elsewhere."""
    people = _people(clause)
    tokens, chair = clause.line.tokens, clause.where("cochair_words")[-1]
    chaired = any(at < chair and _is_known(clause, at) for at in clause.where("talk_nouns"))
    # "... बैठक हुई। अध्यक्षता P ने की".
    before = clause.line.before
    near = before is not None and before.paragraph == clause.line.paragraph
    chaired = chaired or (chair == clause.first and near and before is not None and "talk_nouns" in before.lists)
    # "P ने इसकी अध्यक्षता की".
    chaired = chaired or tokens[max(clause.first, chair - 1)].key in clause.rules.words["whose_chair"]
    # "मेजबानी P ने की", right behind the meeting.
    lines = (before, before.before if before is not None else None)
    told = any(line is not None and "talk_nouns" in line.lists for line in lines)
    chaired = chaired or (chair == clause.first == 0 and told and not clause.rules.head_first)
    return len(sides(people)) > 1 or (len(people) == 1 and chaired and not clause.of_case("between", "with"))


def ceremony_of(mention: Mention, occasions: Sequence[Occasion]) -> Occasion | None:
    """The last event that is no visit, where a clause says who was "at this ceremony"."""
    clause, words = mention.clause, mention.clause.rules.words
    tokens, deeds = clause.line.tokens, [o for o in occasions if o.type is not EventType.VISIT]
    if mention.status is EventStatus.OCCURRED:
        # Nobody was at what is still to come.
        deeds = [o for o in deeds if o.status is not EventStatus.SCHEDULED] or deeds
    # What is recalled of an earlier time had other guests.
    deeds = [o for o in deeds if not all(m.earlier for m in o.mentions)] if not clause.rules.head_first else deeds
    this = any(at and tokens[at - 1].key in words["these"] for at in clause.where("happenings"))
    # Guests of a ceremony take part in what is signed or handed over there, in no exercise.
    this = this or (bool(deeds) and deeds[-1].type is not EventType.EXERCISE and at_ceremony(clause))
    if deeds and deeds[-1].type is EventType.MULTILATERAL_MEETING and clause.has("talk_nouns"):
        this = this or not clause.rules.head_first
    signed = clause.rules.head_first and bool(deeds) and deeds[-1].type is EventType.SIGNING
    return deeds[-1] if deeds and (this or signed) else None


def at_ceremony(clause: Clause) -> bool:
    """Whether a Hindi clause speaks of the ceremony of what was told before, and of no other ("पुलिस समारोह")."""
    return not clause.rules.head_first and any(_is_known(clause, at) for at in clause.where("ceremonies"))


def may_show(occasion: Occasion, mention: Mention, *, shown: bool) -> bool:
    """Whether people may be at an event that is no talks: those present, who leads a contingent, the chair."""
    clause = mention.clause
    if occasion.type is EventType.EXERCISE and not clause.rules.head_first:
        # Guests of its ceremonies do not exercise.
        return clause.has("leading_nouns") or (shown and not clause.has("ceremonies"))
    if occasion.type is EventType.MULTILATERAL_MEETING and not clause.rules.head_first:
        return shown or clause.has("cochair_words") or clause.has("leading_nouns")
    if occasion.type is EventType.SIGNING and not clause.rules.head_first:
        # "भारतीय पक्ष का प्रतिनिधित्व P ने किया": he signed.
        return shown or leads_delegation(clause)
    if occasion.type is EventType.ARMS_TRANSFER and not clause.rules.head_first and clause.has("talk_nouns"):
        # "त्रिपक्षीय बैठक में भाग लेने": talks of which nothing else was told.
        return False
    return shown and occasion.type is not EventType.VISIT


def _is_known(clause: Clause, at: int) -> bool:
    """Whether the words before a noun point back, or nothing but a day and what kind of one it is stands before it."""
    words, tokens = clause.rules.words, clause.line.tokens
    while at > clause.first and (tokens[at - 1].kind in "DL" or tokens[at - 1].key in words["ceremony_kinds"]):
        at -= 1
    return at == clause.first or tokens[at - 1].key in words["these"] or tokens[at - 1].kind == "P"


def _people(clause: Clause) -> tuple[Member, ...]:
    return tuple(m for group in clause.of_case("agent") for m in group.members if m.person is not None)


def _is_led(clause: Clause) -> bool:
    """Whether somebody headed a delegation to talks ("the C team was led by P", "P chaired them on behalf of C")."""
    tokens, words = clause.line.tokens, clause.rules.words
    delegation = any(tokens[at].kind == "G" for at in clause.found) or clause.has("delegations")
    delegation = delegation or clause.has("hosts_of_talks")
    led = (token for at in clause.where("leaders") for token in tokens[at + 1 : at + DELEGATED])
    chaired = (token for at in clause.where("chaired") for token in tokens[at + 1 : at + DELEGATED])
    if any(t.kind in "GX" or t.key in words["delegations"] for t in led) or have(chaired, words["behalf"]):
        return bool(clause.subject or clause.of_case("to"))
    if not delegation:
        return False
    # "Was led jointly by".
    verbs = ((at, at + 1 + have(tokens[at + 1 : at + 2], words["jointly"])) for at in clause.where("heading"))
    return any(by < clause.last and tokens[by].key in words["by"] and _is_passive(clause, at) for at, by in verbs)


def _is_passive(clause: Clause, verb: int) -> bool:
    """Whether "was" stands before a verb, also with "co-" or "jointly" between."""
    tokens, words = clause.line.tokens, clause.rules.words
    at = verb - 1
    while at > clause.first and tokens[at].key in words["jointly"]:
        at -= 1
    return tokens[at].key in words["were"]
