"""Who takes part in a Hindi conference: who does so, travels to it or from it, addresses it or says something there.

In: a clause, the discourse so far and the noun of a conference. Out: people.
"""

from __future__ import annotations

from extractor.offline.discourse import Discourse
from extractor.offline.grammar.clauses import TAIL, Clause
from extractor.offline.grammar.denials import is_denied
from extractor.offline.people.institutions import CONJUNCTIONS
from extractor.offline.sides.sides import Member
from extractor.offline.visits.travel import TRAVEL

# Tokens of an abbreviation in brackets at most, with the brackets.
GLOSS = 5


def delegates(clause: Clause, discourse: Discourse, noun: int) -> tuple[Member, ...]:
    """Who is said to take part in a conference, to chair it, to address it or to stand for his country there."""
    if awaited := _awaited(clause, noun) or _chairs(clause, noun):
        return awaited
    subject, words = clause.subject, clause.rules.words
    he = not clause.words.isdisjoint(words["he"]) and clause.own_subject is None
    if clause.rules.head_first or not (he or (subject is not None and (subject in clause.groups or _goes_on(clause)))):
        return ()
    told = _takes_part(clause, noun) or _hold(clause, noun) or comes_for(clause, noun) or comes_from(clause, noun)
    if not (told or _speaks_there(clause, noun) or _was_there(clause, noun)):
        return ()
    members = discourse.agent if he else discourse.members(subject)
    if clause.has("cochair_words"):
        # "P ने P के साथ सम्मेलन की सह-अध्यक्षता की".
        members = (*members, *(m for g in clause.of_case("with") for m in g.members))
    return tuple(member for member in members if member.person is not None and member.person.is_named)


def _chairs(clause: Clause, noun: int) -> tuple[Member, ...]:
    """Under whose chairmanship a conference was ("P की अध्यक्षता में O के मंत्रियों की बैठक हुई")."""
    tokens, words = clause.line.tokens, clause.rules.words
    chaired = [
        g for g in clause.of_case("led") if g.behind <= noun and tokens[g.behind - 1].key in words["cochair_words"]
    ]
    told = not clause.rules.head_first and clause.subject not in clause.of_case("agent")
    return tuple(m for g in chaired if told for m in g.members if m.person is not None and m.person.is_named)


def _awaited(clause: Clause, noun: int) -> tuple[Member, ...]:
    """Who is expected at a conference ("C के मंत्री P के O की बैठक में हिस्सा लेने की उम्मीद है")."""
    words, behind = clause.rules.words, _infinitive(clause, noun)
    keys = [token.key for token in clause.line.tokens[behind : behind + 2]] if behind is not None else []
    if len(keys) < 2 or keys[0] not in words["genitive_all"] or keys[1] not in words["expected_words"]:
        return ()
    people = [g for g in clause.of_case("of") if g.last <= noun and all(m.person is not None for m in g.members)]
    return tuple(m for m in people[0].members if m.person and m.person.name) if people else ()


def _goes_on(clause: Clause) -> bool:
    """Whether "and" joins a clause without a subject of its own to one who acted ("P ने ... की और बैठक में हिस्सा लिया")."""
    joined = clause.first > 0 and clause.line.tokens[clause.first - 1].key in CONJUNCTIONS
    who = clause.inherited
    return joined and clause.own_subject is None and who is not None and who.case == "agent" and not who.dual


def _takes_part(clause: Clause, noun: int) -> bool:
    """Whether the verb says so, or a participle ("को संबोधित करते हुए"), of the conference and no talks beside it."""
    words, tokens = clause.rules.words, clause.line.tokens
    taking = [at for at in clause.where("taking_part") if at > noun]
    taking = [
        at
        for at in taking
        if at >= clause.last - TAIL - 1 or tokens[min(at + 1, clause.last - 1)].key in words["while_taking"]
    ]
    if not taking or is_denied(clause, taking[-1]):
        return False
    if leads_to(clause, noun):
        return True
    if clause.line.phrase_at(clause.rules, "aside", behind_gloss(clause, noun)) is not None:
        return False
    return not any(token.key in words["talk_nouns"] for token in tokens[noun + 1 : taking[0]])


def leads_to(clause: Clause, noun: int) -> bool:
    """Whether somebody leads those who go to a Hindi conference ("बैठक के लिए C के प्रतिनिधिमंडल का नेतृत्व किया")."""
    words, tokens = clause.rules.words, clause.line.tokens
    behind = behind_gloss(clause, noun)
    led = [at for at in clause.where("leading_nouns") if at >= clause.last - TAIL - 1 and at > behind + 2]
    to = behind + 1 < clause.last and tokens[behind + 1].key in words["purposes"]
    return bool(led) and to and tokens[led[-1] - 1].key in words["genitive_all"] and tokens[led[-1] - 2].kind in "Gw"


def _hold(clause: Clause, noun: int) -> bool:
    """Whether people of several countries held the meeting of a body ("P, P और P ने C की मंत्रिस्तरीय बैठक की")."""
    subject = clause.subject
    several = subject is not None and len({m.side for m in subject.members if m.person is not None}) > 1
    behind = [token.key for token in clause.line.tokens[noun + 1 : clause.last]]
    held = bool(behind) and behind[0] in clause.rules.words["held"] and len(behind) <= TAIL
    return several and subject is not None and subject.case == "agent" and held and not is_denied(clause, noun)


def _was_there(clause: Clause, noun: int) -> bool:
    """Whether a Hindi clause says of somebody that he was at a conference too ("संगोष्ठी में ... P भी थे")."""
    words, behind = clause.rules.words, [t.key for t in clause.line.tokens[behind_gloss(clause, noun) : clause.last]]
    ends = [key for key in behind if key not in words["stops"] and key != ","][-2:]
    there = behind[:1] != [] and behind[0] in words["within"]
    return there and len(ends) > 1 and ends[0] in words["also"] and ends[1] in words["past_marks"]


def comes_for(clause: Clause, noun: int) -> bool:
    """Whether somebody travels to take part ("बैठक में भाग लेने के लिए ... रवाना हुए")."""
    behind = _infinitive(clause, noun)
    travels = any(clause.has(name) for name in TRAVEL) or clause.has("leaving")
    if behind is None or not travels or clause.has("negations") or comes_from(clause, noun):
        return False
    return clause.line.tokens[behind].key not in clause.rules.words["not_purpose"]


def comes_from(clause: Clause, noun: int) -> bool:
    """Whether somebody does something after he took part ("सम्मेलन में भाग लेने के बाद L पहुंचे")."""
    words, behind = clause.rules.words, _infinitive(clause, noun)
    if behind is None or behind + 1 >= clause.last:
        return False
    of, then = (token.key for token in clause.line.tokens[behind : behind + 2])
    return of in words["genitive_all"] and then in words["purpose_or_time"] - words["purposes"]


def _infinitive(clause: Clause, noun: int) -> int | None:
    """The token behind "to take part in" a Hindi conference."""
    words, tokens = clause.rules.words, clause.line.tokens
    behind = behind_gloss(clause, noun)
    keys = [token.key for token in tokens[behind : min(clause.last, behind + 4)]]
    if clause.rules.head_first or len(keys) < 4 or keys[0] not in words["within"]:
        return None
    return behind + 3 if keys[1] in words["taking_part"] and keys[2] in words["completing_oblique"] else None


def _speaks_there(clause: Clause, noun: int) -> bool:
    """Whether somebody says something at a conference ("शिखर सम्मेलन में P ने कहा")."""
    words, tokens, at = clause.rules.words, clause.line.tokens, behind_gloss(clause, noun)
    if at >= clause.last or tokens[at].key not in words["within"] or clause.of_case("with", "between"):
        return False
    spoken = any(at >= clause.last - TAIL for at in clause.where("speaking_up")) or clause.has("that_mark")
    speaker = clause.subject if spoken else None
    if speaker is None or speaker.case != "agent":
        return False
    if speaker.first < noun:
        return any(token.key in words["speaking_up"] for token in tokens[at + 1 : at + 4])
    between = tokens[at + 1 : speaker.first]
    return all(token.kind != "w" or token.key in words["speech_frames"] for token in between)


def behind_gloss(clause: Clause, index: int) -> int:
    """The token behind another, and behind an abbreviation of it in brackets ("मंच (पीआईएफ) के")."""
    tokens, at = clause.line.tokens, index + 1
    if at >= clause.last or tokens[at].key != "(":
        return at
    return next((i + 1 for i in range(at, min(at + GLOSS, clause.last)) if tokens[i].key == ")"), at)
