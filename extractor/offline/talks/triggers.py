"""What in a clause says that sides talked: a noun of talks, the verb to meet, a call, a letter, a discussion of two.

In: a clause. Out: the token, and whether talks are only named as the frame of something else ("बैठक के दौरान").
"""

from __future__ import annotations

from itertools import pairwise

from extractor.offline.discourse import sides
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.intentions import is_announced
from extractor.offline.grammar.lines import have
from extractor.offline.people.institutions import CONJUNCTIONS
from extractor.offline.sides.sides import Group
from extractor.offline.talks.arranged import is_arranged
from extractor.offline.talks.called_up import calls_up, letter_of
from extractor.offline.talks.holding import are_several, gathers_for, is_agreed_upon, is_domestic, is_figure, took_place
from extractor.offline.talks.implied import has_person, with_him
from extractor.offline.talks.otherwise import (
    by_phone,
    is_dated_behind,
    is_of_members,
    is_otherwise,
    is_sent,
    paid_visit,
)
from extractor.offline.talks.partners import country_holds, has_person_each, meets
from extractor.offline.talks.said_there import agree_there, guest_agrees, tells_guest
from extractor.offline.talks.sessions import is_about_treaty, is_conference_noun, is_mechanism, session_of, summits
from extractor.offline.talks.told_him import tells_him
from extractor.offline.visits.destinations import is_venue
from schemas.vocabulary import EventStatus, ParticipantKind

# Lists of words, without any of which nobody talks.
TALK_LISTS = frozenset(
    {
        "call_talk",
        "calling_up",
        "call_words",
        "discussion_nouns",
        "letters",
        "letter_nouns",
        "meet_stems",
        "meeting_whom",
        "summit_nouns",
        "talk_nouns",
        "talk_verbs",
        "session_bodies",
        "paid_calls",
        "editions",
        "round_nouns",
        "cochair_words",
        "telling_guests",
        "visiting_words",
        "mediating",
        "agreeing",
        "deciding",
    }
)
# Lists of words, without any of which a line of English tells of no talks but by their nouns and verbs.
PLAIN = frozenset(
    {
        "agreeing",
        "call_talk",
        "call_words",
        "calling_up",
        "deciding",
        "letter_nouns",
        "paid_calls",
        "praising_visits",
        "telling_guests",
        "told_by_phone",
    }
)
# Tokens behind "meeting him" among which it is said that it was a joy.
GLAD = 6
# Tokens behind "to meet" among which somebody comes for it ("मिलने सोमवार को उनके आवास पहुंचे").
CALLS = 7
# More sides than hold talks.
MANY = 4


def _before_agreeing(clause: Clause, nouns: list[int]) -> list[int]:
    """The talks at which English says that something was agreed, without those that it is about ("held talks and agreed
    to promote discussions")."""
    if len(nouns) < 2 or not clause.rules.head_first:
        return nouns
    tokens = clause.line.tokens
    agreed = (at for at in clause.where("agreeing") if at + 1 < clause.last)
    act = next((at for at in agreed if tokens[at + 1].key == "to"), clause.last)
    return [at for at in nouns if at < act] or nouns


def trigger_of(clause: Clause) -> int | None:
    """The token that says that sides talked: a noun of talks, the verb to meet, or a discussion of two sides."""
    if clause.lists.isdisjoint(TALK_LISTS):
        return None
    if clause.rules.head_first and not clause.line.lists.isdisjoint(PLAIN):
        plain = (
            found(clause)
            for found in (_agreed_by_phone, paid_visit, tells_guest, tells_him, calls_up, guest_agrees, letter_of)
        )
        if (at := next((at for at in plain if at is not None), None)) is not None:
            return at
    named = {*clause.where("talk_nouns"), *clause.where("call_talk")}
    nouns = sorted({*(i for i in named if _names_talks(clause, i)), *summits(clause)})
    nouns = [i for i in nouns if not (is_agreed_upon(clause, i) or is_of_members(clause, i))]
    nouns = _before_agreeing(clause, nouns)
    session = (session_of(clause) or _chaired_round(clause)) if not nouns else None
    if session is not None:
        return session
    if nouns:
        told = next((index for index in reversed(nouns) if not is_reference(clause, index)), None)
        # "Are to meet on Monday for the annual meeting": the verb tells it.
        verb = _met(clause, nouns[-1]) if told is None else None
        return verb if verb is not None else nouns[-1] if told is None else told
    stems = (
        at
        for at in clause.where("meet_stems")
        if at + 1 < clause.last and (_goes_on(clause, at + 1) or _comes(clause, at))
    )
    glad = (at for at in clause.where("meeting_whom") if _is_glad(clause, at))
    verbs = sorted([*(at for at in clause.where("talk_verbs") if not is_otherwise(clause, at)), *stems, *glad])
    verbs = [at for at in verbs if not _discussed_before(clause, at)]
    if verbs and (meets(clause) or (clause.rules.head_first and with_him(clause, verbs[-1]))):
        return verbs[-1]
    discussions = clause.where("discussion_nouns")
    if discussions and (clause.of_case("with", "between") or _are_two(clause.subject) or are_officials(clause)):
        return discussions[-1]
    if discussions and not clause.rules.head_first and _discusses_with_him(clause, discussions[-1]):
        return discussions[-1]
    handed = clause.has("arms_nouns") and clause.has("arms_verbs")
    if clause.has("call_words") and clause.of_case("with", "to") and clause.subject and not handed:
        return clause.where("call_words")[0]
    if clause.rules.head_first and (call := _conferred(clause)) is not None:
        return call
    if clause.has("call_words") and clause.of_case("of") and (clause.of_case("to_of") or _is_rung_up(clause)):
        return clause.where("call_words")[0]
    letters = (at for at in clause.where("letters") if at + 1 < clause.last and is_sent(clause, at + 1))
    return next(letters, None) if clause.of_case("to") and clause.subject else None


def _discussed_before(clause: Clause, verb: int) -> bool:
    """Whether English says that somebody discussed something with another, before what they agreed to do ("with P he
    discussed the port; the two agreed to reconvene the working group")."""
    if not clause.rules.head_first or not any(map(has_person, clause.of_case("with"))):
        return False
    agreed = [at for at in clause.where("agreeing") if at < verb]
    return bool(agreed) and any(at < agreed[-1] for at in clause.where("discussion_nouns"))


def _agreed_by_phone(clause: Clause) -> int | None:
    """The word for a call by which English says how two sides agreed ("C and C agreed by telephone to hold talks")."""
    subject = clause.subject if clause.rules.head_first and clause.subject in clause.groups else None
    if not _is_of_two(subject) or clause.rules.words["commitment_acts"].isdisjoint(clause.words):
        return None
    calls = (at for name in ("call_words", "call_talk") for at in clause.where(name))
    return next((at for at in calls if by_phone(clause, at)), None)


def _chaired_round(clause: Clause) -> int | None:
    """The session of a Hindi body that somebody chaired with another ("ने P के साथ आयोग के 26वें सत्र की सह-अध्यक्षता की"),
    or the body itself ("P के साथ संयुक्त आयोग की सह-अध्यक्षता करेंगे")."""
    if clause.rules.head_first or not (clause.has("cochair_words") and meets(clause)):
        return None
    words, tokens, chaired = clause.rules.words, clause.line.tokens, clause.where("cochair_words")[-1]
    body = chaired - 1
    while body > clause.first and tokens[body].key in words["chaired_by"] | words["genitive_all"]:
        body -= 1
    told = [at for at in clause.where("round_nouns") if at < chaired]
    return told[-1] if told else body if tokens[body].key in words["series"] else None


def _conferred(clause: Clause) -> int | None:
    """The word by which English says that people of two sides held a "video conference" or had a "phone call"."""
    tokens, words = clause.line.tokens, clause.rules.words
    between = next((group for group in clause.of_case("between") if has_person_each(group)), None)
    mediated = clause.where("mediating") if between is not None else []
    if mediated:
        # "She mediated between P and P".
        return mediated[0]
    if not (between or has_person_each(clause.subject if clause.subject in clause.groups else None)):
        return None
    calls = (at for at in clause.where("call_words") if at + 1 < clause.last)
    return next((at for at in calls if tokens[at + 1].key in words["conference_nouns"] | words["call_talk"]), None)


def _discusses_with_him(clause: Clause, noun: int) -> bool:
    """Whether somebody has a discussion with whom a Hindi pronoun means ("उनसे P ने लंबी चर्चा की")."""
    tokens, words = clause.line.tokens, clause.rules.words
    done = noun + 1 < clause.last and tokens[noun + 1].key in words["speaking"]
    return done and any(map(has_person, clause.of_case("agent"))) and with_him(clause, noun)


def _met(clause: Clause, noun: int) -> int | None:
    """The verb that tells of a meeting where a noun of talks only says when it was ("वार्ता के बाद P और P मिले")."""
    if clause.rules.head_first:
        # "Spoke with P, it said in a readout of the call".
        rung = clause.line.tokens[noun].key in clause.rules.words["call_talk"]
        spoken = (at for name in ("meet_words", "call_verbs")[: 1 + rung] for at in clause.where(name))
        return next((at for at in spoken if not is_otherwise(clause, at)), None) if meets(clause) else None
    verbs = [at for at in clause.where("talk_verbs") if at > noun]
    two = clause.subject in clause.groups and has_person_each(clause.subject)
    return verbs[-1] if verbs and two else None


def _is_rung_up(clause: Clause) -> bool:
    """Whether somebody gets a call from another ("P को P का फोन आया")."""
    tokens, words = clause.line.tokens, clause.rules.words
    calls = (at for at in clause.where("call_words") if at + 1 < clause.last)
    came = any(tokens[at + 1].key in words["call_came"] for at in calls)
    return came and any(map(has_person, clause.of_case("to"))) and any(map(has_person, clause.of_case("of")))


def _goes_on(clause: Clause, at: int) -> bool:
    """Whether a verb form goes on with "may", "is doing" or a prospect ("मिल सकते हैं", "मिलने की संभावना है")."""
    words, key = clause.rules.words, clause.line.tokens[at].key
    if key in words["possible"] or key in words["going_on"] or key in words["about_to"]:
        return True
    return clause.outlook(at - 1) is EventStatus.SCHEDULED and clause.status is EventStatus.OCCURRED


def _is_glad(clause: Clause, at: int) -> bool:
    """Whether Hindi says that somebody was glad to meet whom he names ("P से मिलकर बहुत खुशी हुई")."""
    words, behind = (
        clause.rules.words,
        [token.key for token in clause.line.tokens[at + 1 : min(clause.last, at + GLAD)]],
    )
    return any(one in words["gladness"] and two in words["felt"] for one, two in pairwise(behind))


def _comes(clause: Clause, stem: int) -> bool:
    """Whether somebody comes to meet whom he names, and travels nowhere for it ("से मिलने उनके आवास पहुंचे")."""
    tokens, words = clause.line.tokens, clause.rules.words
    for at in range(stem + 1, min(clause.last, stem + CALLS)):
        if tokens[at].kind in ("L", "C") and not is_venue(clause, tokens[at]):
            return False
        if tokens[at].key in words["arrival_verbs"] or tokens[at].key in words["came"]:
            return True
    return False


def _are_several(subject: Group | None) -> bool:
    """Whether who acts are two or three sides."""
    return _are_two(subject) or (subject is not None and 1 < len(sides(subject.members)) < MANY)


def _are_two(subject: Group | None) -> bool:
    """Whether who acts are both sides, or people of two."""
    return subject is not None and (bool(subject.dual) or (has_person(subject) and len(sides(subject.members)) == 2))


def _is_of_two(subject: Group | None) -> bool:
    """Whether a subject is of two sides, be they named or only called both, be they people or countries."""
    return subject is not None and (bool(subject.dual) or len(sides(subject.members)) == 2)


def are_officials(clause: Clause) -> bool:
    """Whether officials of two countries act together who are not named ("C और C के रक्षा मंत्रियों ने", "diplomats from C
    and C")."""
    subject, line, words = clause.subject, clause.line, clause.rules.words
    if subject is None or subject not in clause.groups or len(sides(subject.members)) != 2:
        return False
    if clause.rules.head_first:
        before = [token.key for token in line.tokens[clause.first : subject.first][-2:]]
        of_two = len(before) == 2 and before[0] in words["plural_officials"] and before[1] in words["of_marks"]
        return of_two and not has_person(subject)
    behind = range(subject.last, subject.behind)
    return subject.case == "agent" and any(line.phrase_at(clause.rules, "officials", at) for at in behind)


def _names_talks(clause: Clause, index: int) -> bool:
    """Whether a word is a noun of talks that stands for talks of its own."""
    words, key = clause.rules.words, clause.line.tokens[index].key
    if index and clause.line.tokens[index - 1].key in words["likening" if clause.rules.head_first else "sociable"]:
        # "The first such conversation since D", "नौसैनिक पेशेवर बातचीत करेंगे".
        return False
    if is_domestic(clause, index) or is_about_treaty(clause, index) or are_several(clause, index):
        return False
    if key in words["talk_nouns"] and not is_conference_noun(clause, index) and not is_mechanism(clause, index):
        if (
            key not in words["weak_talk_nouns"]
            or len(_sides_of_people(clause)) > 1
            or _with_another(clause)
            or are_officials(clause)
            or country_holds(clause, index) is not None
            or is_announced(clause.line.tokens, words, index)
            or (not clause.rules.head_first and _is_counted(clause, index))
        ):
            return True
        if clause.rules.head_first and any(len(sides(group.members)) > 1 for group in clause.of_case("between")):
            return bool(clause.where("held"))
        if clause.rules.head_first and clause.subject and len(sides(clause.subject.members)) > 1:
            return any(at < index for at in clause.where("held")) or agree_there(clause, index)
        owners = ("between", "agent", "subject")
        if not clause.rules.head_first and any(len(sides(group.members)) > 1 for group in clause.of_case(*owners)):
            # "A dialogue between C and C will be held in May", "C and C hold one in L": a session.
            dated = any(clause.line.tokens[at].kind in "DL" for at in clause.found)
            return dated and any(at > index for at in clause.where("held_once"))
    acting = bool(clause.groups) or _goes_on_acting(clause)
    return key in words["call_talk"] and acting and (clause.has("call_words") or _is_spoken(clause, index))


def _is_counted(clause: Clause, index: int) -> bool:
    """Whether a number stands right before a noun ("छठा परामर्श", "36वां दौर")."""
    before = clause.line.tokens[index - 1].key if index > clause.first else ""
    return before in clause.rules.words["ordinals"] or is_figure(before, clause.rules)


def _is_spoken(clause: Clause, index: int) -> bool:
    """Whether two sides have, or will have, "a word" with each other ("दोनों के बीच दो घंटे बात हुई", "P ने उनके साथ देर तक
    बात की", but not "पर निवेश बढ़ाने की बात की": of what they spoke)."""
    tokens, words = clause.line.tokens, clause.rules.words
    if clause.rules.head_first or index + 1 >= clause.last or tokens[index + 1].key not in words["speaking"]:
        return False
    with_whom = any(has_person(g) and g.last <= index for g in clause.of_case("with")) and clause.subject is not None
    of_what = tokens[index - 1].key in words["genitive"]
    acting = any(map(has_person, clause.of_case("agent"))) or _goes_on_acting(clause)
    with_whom = with_whom or (not of_what and acting and with_him(clause, index))
    # "उनकी P से दो घंटे बात हुई".
    his = tokens[clause.first].key in words["possessives"] and any(has_person(g) for g in clause.of_case("with"))
    with_whom = with_whom or his
    both = any(g.dual or len(sides(g.members)) > 1 for g in clause.of_case("between"))
    subject = clause.subject if clause.subject in clause.groups else None
    of_people = any(g.dual == "people" and g.last <= index for g in clause.of_case("of"))
    return both or with_whom or of_people or _is_of_two(subject)


def _goes_on_acting(clause: Clause) -> bool:
    """Whether a Hindi clause goes on with who acted before and names nobody else ("P ने ... किया और उनसे बात की")."""
    before = clause.inherited if clause.subject is clause.inherited else None
    return before is not None and before.case == "agent" and has_person(before) and not clause.has("asks")


def _sides_of_people(clause: Clause) -> set[str | None]:
    groups = clause.groups
    if (
        clause.rules.head_first
        and clause.subject is not None
        and clause.keys[0] in clause.rules.words["sentence_frames"]
    ):
        # "In a call with P, P offered ships": who acts stands behind the phrase that opens the sentence.
        groups = (*groups, clause.subject)
    return {m.side for group in groups for m in group.members if m.kind is ParticipantKind.PERSON}


def _with_another(clause: Clause) -> bool:
    """Whether people of one side talk with another country."""
    partners = {m.side for group in clause.of_case("with") for m in group.members if m.side}
    he = clause.words & clause.rules.words["he"] or (clause.subject is not None and clause.subject.dual == "agent")
    if he and not clause.rules.head_first:
        # "He took part in consultations with P".
        return any(map(has_person, clause.of_case("with")))
    both = any(group.dual for group in clause.of_case("of"))
    cases = ("between", "subject", "of") if clause.rules.head_first else ("between",)
    both = both or any(len(sides(group.members)) > 1 for group in clause.of_case(*cases))
    held = clause.has("holding") and any(len(sides(group.members)) == 2 for group in clause.of_case("subject"))
    off = clause.rules.head_first and clause.status is EventStatus.CANCELLED
    session = ((clause.has("ordinals") or off) and both) or held
    return session or (bool(partners - _sides_of_people(clause)) and bool(_sides_of_people(clause)))


def is_reference(clause: Clause, trigger: int) -> bool:
    """Whether talks are only named as the frame of something else ("बैठक के दौरान", "बैठक में")."""
    if clause.rules.head_first:
        if by_phone(clause, trigger) and trigger == _agreed_by_phone(clause):
            return False
        return _framed(clause, trigger) and not is_dated_behind(clause, trigger)
    key, words = clause.line.tokens[trigger].key, clause.rules.words
    if took_place(clause, trigger) or key in words["talk_verbs"] or key in words["meet_stems"]:
        return False
    if trigger + 1 >= clause.last or (clause.has("obliged") and clause.has("past_marks")):
        # "वार्ता की अध्यक्षता करनी थी": it was to be held.
        return False
    following = clause.line.phrase_at(clause.rules, "frame_after", trigger + 1)
    if following is None or following.last >= clause.last:
        return following is not None
    chaired = clause.line.tokens[following.last - 1].key in words["cochair_words"]
    both = clause.subject is not None and (clause.subject.dual == "people" or has_person_each(clause.subject))
    if chaired and (both or any(map(has_person, clause.of_case("with")))):
        # "P was to chair the meeting with P", "दोनों मंत्रियों ने वार्ता की सह-अध्यक्षता की".
        return False
    return not is_arranged(clause, following.last)


def _goes_on_with(clause: Clause, index: int, trigger: int) -> bool:
    """Whether "and" and a verb go on with the talks ("will speak in L and hold talks with P", "call on P")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if tokens[index].key not in CONJUNCTIONS:
        return False
    calls = index + 1 == trigger and have(tokens[trigger + 1 : trigger + 2], words["on"])
    return calls or (index + 1 < trigger and tokens[index + 1].key in words["holding_verbs"])


def _framed(clause: Clause, trigger: int) -> bool:
    """Whether a preposition of time or place stands before the talks, with at most adjectives between."""
    line, words = clause.line, clause.rules.words
    if line.tokens[trigger].key in words["talk_verbs"] - words["talk_nouns"]:
        return False
    for index in range(trigger - 1, max(clause.first, trigger - 5) - 1, -1):
        if line.tokens[index].kind == "D":
            # "At a Monday meeting".
            continue
        if line.tokens[index].kind != "w" or _goes_on_with(clause, index, trigger):
            return False
        before = line.phrase_at(clause.rules, "frame_before", index)
        if before is not None and index and line.tokens[index - 1].key in words["editions"] | words["spells"]:
            # "The fourth edition of the dialogue was held", "wrapped up two days of talks".
            return False
        if before is not None:
            ahead = clause.outlook(trigger) is EventStatus.SCHEDULED
            several = (ahead or gathers_for(clause, index)) and _are_several(clause.own_subject)
            return before.entry != "purpose" or not (several or clause.of_case("with", "between"))
    return False
