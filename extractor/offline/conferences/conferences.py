"""Conferences: meetings of a body, and who takes part in them.

In: a clause and the discourse so far. Out: mentions of meetings of an organization, or of a conference with a name.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from extractor.dates import ONE_DAY
from extractor.offline.conferences.bodies_meet import are_two_bodies, body_meets, is_meeting_ahead, when_they_meet
from extractor.offline.conferences.delegates import behind_gloss, comes_for, comes_from, delegates
from extractor.offline.conferences.english_conferences import is_ahead, is_occasion, is_under_way, told_behind
from extractor.offline.discourse import Discourse
from extractor.offline.grammar.clauses import TAIL, Clause
from extractor.offline.grammar.denials import is_denied
from extractor.offline.grammar.lines import Token, have
from extractor.offline.grammar.moods import had_come_for, is_yet_to_come
from extractor.offline.sides.gathered import officials_meet
from extractor.offline.sides.joined_bodies import is_joined
from extractor.offline.sides.sides import LISTS, Group, Member
from extractor.offline.talks.frames import Mention
from extractor.offline.talks.invited import is_invited_to
from extractor.offline.talks.otherwise import meets_needs
from extractor.offline.visits.staying import is_still_on
from schemas.vocabulary import EventStatus, EventType, ParticipantKind

LOOK_BACK = 8
# Tokens from a conference to a session of it ("सम्मेलन की सातवीं मंत्री स्तरीय बैठक").
SESSION = 6
# Tokens behind a body among which the noun of its Hindi meeting stands ("C देशों के राष्ट्रीय सुरक्षा सलाहकारों की 15वीं बैठक").
PHRASE = 12
# What a clause says of a plan that is made at a conference, not of the conference.
UNDONE = frozenset({EventStatus.PROPOSED, EventStatus.SCHEDULED})
# Sentences at most from a conference to what is told of its next session.
FAR = 12
# Tokens before a conference among which "next" stands.
NEXT = 3


def find_conferences(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """Meetings of a body: a named conference, or an organization and a noun of meeting in one noun phrase."""
    tokens, words = clause.line.tokens, clause.rules.words
    named = () if clause.line.kinds.isdisjoint("MO") else clause.found
    bodies = [at for at in named if tokens[at].kind in ("M", "O") and not is_joined(clause, at)]
    session = _next_session(clause, discourse) or _of_members(clause) or _gathering(clause) if not bodies else None
    if session is not None:
        yield session
    for index in bodies:
        token = tokens[index]
        inside = {word.key for word in clause.line.words[token.first : token.last]}
        noun = _conference_noun(clause, index) or _of_states(clause, index) if token.kind == "O" else index
        if noun is None and inside & words["conference_nouns"]:
            noun = index
        if noun is None:
            noun = _noun_before(clause, index) if clause.rules.head_first else officials_meet(clause, index)
            noun = noun if noun is not None else body_meets(clause, index)
        if (
            noun is None
            or _is_called_for(clause, noun)
            or _is_only_topic(clause, index)
            or _are_any(clause, noun)
            or are_two_bodies(clause, noun)
            or is_invited_to(clause, index, noun)
            or (clause.rules.head_first and noun == index and not is_occasion(clause, index))
        ):
            continue
        code = token.value.code if token.kind == "O" else None
        member = Member(ParticipantKind.ORGANIZATION, code, clause.line, index)
        date = _date(clause, noun)
        mention = Mention(EventType.MULTILATERAL_MEETING, clause, noun, (member,), clause.status, date)
        mention.earlier = clause.line.tells_earlier(clause.rules)
        mention.name = code or " ".join(sorted(inside))
        if not clause.rules.head_first and not clause.has("taking_part"):
            mention.status = clause.outlook(noun)
        if mention.status is EventStatus.OCCURRED:
            mention.status = _stage(clause, index, date)
        if clause.rules.head_first and mention.status in UNDONE and _took_place(clause, index, noun):
            mention.status = EventStatus.OCCURRED
        due = not clause.rules.head_first and index > clause.first and tokens[index - 1].key in words["about_to"]
        due = due or (date is not None and _comes_to_attend(clause, noun, date))
        due = due or is_meeting_ahead(clause, noun, date)
        due = due or any(is_yet_to_come(clause, at, date) for at in _present(clause))
        if mention.status is EventStatus.OCCURRED and (due or is_ahead(clause, index, date)):
            mention.status = EventStatus.SCHEDULED
        if clause.rules.head_first:
            mention.attendees = _participants(clause, discourse, min(index, noun))
            told_behind(mention)
        else:
            mention.attendees = delegates(clause, discourse, noun)
            mention.reference = _is_beside(clause, noun)
            sessions = (at for at in clause.where("talk_nouns") if noun < at <= noun + SESSION)
            if comes_for(clause, noun) or any(had_come_for(clause, at) for at in sessions):
                # The day of a journey to a conference is not that of the conference.
                mention.reference, mention.date = True, _own_date(clause, index, date)
                mention.status = EventStatus.SCHEDULED if mention.status is EventStatus.OCCURRED else mention.status
        yield mention


def _gathering(clause: Clause) -> Mention | None:
    """The meeting of a body whose officials an English clause only calls "they"."""
    if (body := when_they_meet(clause)) is None:
        return None
    verb, code = clause.first + 1, str(clause.line.tokens[body].value.code)
    member, date = Member(ParticipantKind.ORGANIZATION, code, clause.line, body), clause.date_before(verb)
    mention = Mention(EventType.MULTILATERAL_MEETING, clause, verb, (member,), clause.outlook(verb), date)
    if is_yet_to_come(clause, verb, date):
        mention.status = EventStatus.SCHEDULED
    mention.name, mention.earlier = code, clause.line.tells_earlier(clause.rules)
    return mention


def _comes_to_attend(clause: Clause, noun: int, date: Token) -> bool:
    """Whether somebody travels in English to attend a conference later on ("flew to L on D to attend it on D")."""
    tokens = clause.line.tokens
    to = any(tokens[at - 1].key == "to" for at in clause.where("attending") if at > clause.first)
    days = clause.dates
    return clause.rules.head_first and to and len(days) > 1 and tokens[days[0]] is not date and days[0] < noun


def _present(clause: Clause) -> list[int]:
    """The English verbs in the present tense, by which a conference on a day ahead is announced ("meets on Friday")."""
    found = ("present_talk", "present_plural") if clause.rules.head_first else ()
    return [at for name in found for at in clause.where(name)]


def _date(clause: Clause, noun: int) -> Token | None:
    """When a conference is, and not what somebody does after it ("सम्मेलन में भाग लेने के बाद D को L में होंगे")."""
    date, tokens = clause.date_before(noun), clause.line.tokens
    if clause.rules.head_first and noun + 2 < clause.last and clause.has("attending"):
        # "Flew to L on D to attend the meeting on D".
        own = tokens[noun + 1].key in clause.rules.words["on"] | clause.rules.words["origin_marks"]
        date = tokens[noun + 2] if own and tokens[noun + 2].kind == "D" else date
    if date is not None and date.value.text.lower() in clause.rules.words["today"] and is_ahead(clause, noun, date):
        # "Discussed the upcoming C summit today".
        return None
    after = date is not None and clause.line.tokens[noun].start < date.start and comes_from(clause, noun)
    return None if after or (date is not None and _goes_on_for_weeks(clause, noun, date)) else date


def _goes_on_for_weeks(clause: Clause, noun: int, date: Token) -> bool:
    """Whether a day is that of what was beside the session of an assembly ("D को महासभा के 78वें सत्र से इतर P से मिले")."""
    words, token = clause.rules.words, clause.line.tokens[noun]
    if clause.rules.head_first or date.value.kind not in ONE_DAY or not clause.has("aside_marks"):
        return False
    lasts = have(clause.line.words[token.first : token.last], words["general_assemblies"])
    beside = lasts and have(clause.line.tokens[noun + 1 : noun + SESSION], words["aside_marks"])
    return beside and _own_date(clause, noun, date) is None


def _of_states(clause: Clause, organization: int) -> int | None:
    """The noun of a Hindi conference of several states on what an organization does ("... 32 देशों का सम्मेलन")."""
    tokens, words = clause.line.tokens, clause.rules.words
    for noun in clause.where("summit_nouns") if not clause.rules.head_first else ():
        near = range(max(organization + 1, noun - LOOK_BACK), noun)
        if any(tokens[at].key in words["plural_sides"] and _are_several(clause, at) for at in near):
            return noun
    return None


def _are_several(clause: Clause, at: int) -> bool:
    """Whether a number of three or more, or a word for many, stands right before states."""
    key = clause.line.tokens[at - 1].key
    return clause.rules.numbers.get(key, int(key) if key.isdecimal() else 0) > 2 or key in clause.rules.words["many"]


def _next_session(clause: Clause, discourse: Discourse) -> Mention | None:
    """The next conference of the body spoken of, on a day to come ("अगला सम्मेलन 2027 में ब्राजील में होगा")."""
    body, tokens, words = discourse.conference, clause.line.tokens, clause.rules.words
    if body is not None and clause.rules.head_first:
        return _next_of_body(clause, body)
    if body is None or not clause.has("summit_nouns"):
        return None
    for noun in clause.where("summit_nouns") if clause.status is EventStatus.SCHEDULED else ():
        date = clause.date_before(noun)
        near = [token.key for token in tokens[max(clause.first, noun - NEXT) : noun]]
        # "The next one", or that "of the organization" spoken of.
        upcoming = not words["upcoming"].isdisjoint(near) or any(
            a in words["bodies"] and b in words["genitive_all"] for a, b in pairwise(near)
        )
        if upcoming and date is not None and not clause.has("commitment_acts"):
            mention = Mention(EventType.MULTILATERAL_MEETING, clause, noun, (body,), clause.status, date)
            mention.name, mention.is_round = body.side or body.printed, True
            return mention
    return None


def _next_of_body(clause: Clause, body: Member) -> Mention | None:
    """The next English conference of a body ("the next meeting of the Council will be held in L in May")."""
    tokens, words = clause.line.tokens, clause.rules.words
    for group in clause.of_case("of") if clause.status is EventStatus.SCHEDULED else ():
        noun = group.first - 2
        coming = have(tokens[max(clause.first, noun - NEXT) : noun], words["next_marks"])
        if group.dual == "body" and coming and tokens[noun].key in words["conference_nouns"]:
            date = clause.date_before(noun)
            mention = Mention(EventType.MULTILATERAL_MEETING, clause, noun, (body,), clause.status, date)
            mention.name, mention.is_round = body.side or body.printed, True
            return mention
    return None


def find_next_session(clause: Clause, discourse: Discourse) -> Mention | None:
    """The next session of the body of whose last one English has told by that noun ("the next session will be held in L
    in May"); talks of two sides that go on are no session of it."""
    body, words = discourse.conference, clause.rules.words
    if body is None or clause.status is not EventStatus.SCHEDULED or not clause.has("next_marks"):
        return None
    if clause.of_case("between", "with", "agent") or clause.line.number > body.line.number + FAR:
        return None
    tokens, first = clause.line.tokens, clause.first
    opens = [tokens[first].key in words["articles"], tokens[first + 1].key in words["next_marks"]]
    noun = first + 2
    if not all(opens) or noun + 1 >= clause.last or tokens[noun + 1].key not in words["will"]:
        return None
    printed = clause.line.words[tokens[noun].first].key
    if printed not in words["editions"] | words["summit_nouns"] or printed not in body.line.words.keys:
        return None
    date = clause.date_before(noun)
    mention = Mention(EventType.MULTILATERAL_MEETING, clause, noun, (body,), clause.status, date)
    mention.name, mention.is_round = body.side or body.printed, True
    return mention


def _of_members(clause: Clause) -> Mention | None:
    """The Hindi conference in which the members of "the organization" take part, of the one that the sentence before
    names ("यहां शुरू सम्मेलन में संगठन के 20 सदस्य देशों के मंत्री हिस्सा ले रहे हैं")."""
    words, line, before = clause.rules.words, clause.line, clause.line.before
    nouns = clause.where("summit_nouns") if clause.has("member_states") and clause.has("taking_part") else []
    if clause.rules.head_first or not nouns or before is None:
        return None
    theirs = any(a in words["bodies"] and b in words["genitive_all"] for a, b in pairwise(clause.keys))
    named = [at for at in before.found if before.tokens[at].kind == "O"]
    if not theirs or len({before.tokens[at].value.code for at in named}) != 1 or before.paragraph < line.paragraph - 1:
        return None
    noun, code = nouns[0], str(before.tokens[named[0]].value.code)
    member, date = Member(ParticipantKind.ORGANIZATION, code, before, named[0]), _date(clause, noun)
    mention = Mention(EventType.MULTILATERAL_MEETING, clause, noun, (member,), clause.status, date)
    mention.name, mention.earlier = code, line.tells_earlier(clause.rules)
    if mention.status is EventStatus.OCCURRED:
        mention.status = _stage(clause, noun, date)
    return mention


def _took_place(clause: Clause, organization: int, noun: int) -> bool:
    """Whether somebody spoke at an English conference, so that what is planned there is not the conference."""
    opens = clause.keys[0] in clause.rules.words["conference_verbs"] and clause.keys[0].endswith("ing")
    if opens and not clause.is_next_leg:
        # "Addressing the conference, P proposed".
        return organization < clause.first + LOOK_BACK
    spoke = clause.where("spoken_there") if clause.search("future") is None else []
    return _framed_by(clause, organization) in clause.rules.words["inside_before"] and any(at > noun for at in spoke)


def _framed_by(clause: Clause, organization: int) -> str:
    """The word that puts something at a conference ("at the annual C meeting"), or none."""
    tokens, words, at = clause.line.tokens, clause.rules.words, organization - 1
    while at > clause.first and (tokens[at].key in words["articles"] or tokens[at].key in words["ordinals"]):
        at -= 1
    return tokens[at].key if at >= clause.first else ""


def _participants(clause: Clause, discourse: Discourse, organization: int) -> tuple[Member, ...]:
    """Who attends or addresses a conference in English ("P attended the ASEAN meeting"), or speaks there."""
    tokens, words, subject = clause.line.tokens, clause.rules.words, clause.subject
    present = [g for g in clause.of_case("among", "agent") if g.first > organization and not g.dual]
    present = [g for g in present if any(t.key in words["conference_verbs"] for t in tokens[g.first - 3 : g.first])]
    # "The session of the O was opened on D by P".
    opened = [at for at in clause.where("opening_sessions") if tokens[at - 1].key in words["were"]]
    present += [g for g in clause.of_case("agent") if opened and organization < opened[0] < g.first and not g.dual]
    # ", with P and P attending", "with P in attendance".
    present += [g for g in clause.of_case("with", "among") if g.first > organization and _attends_behind(clause, g)]
    if present and not is_denied(clause, present[0].first - 2):
        return tuple(m for g in present for m in g.members if m.person is not None and m.person.is_named)
    verbs = [at for at in clause.where("conference_verbs") if organization - LOOK_BACK <= at < organization]
    verbs = verbs or _joins_next(clause, organization)
    there = clause.where("spoken_there") if _framed_by(clause, organization) in words["inside_before"] else []
    beside = any(group.first < organization for group in clause.of_case("with"))
    if subject is None or beside or not (verbs or (there and subject in clause.groups)):
        return ()
    if verbs and is_denied(clause, verbs[-1]):
        return ()
    between = {token.key for token in tokens[verbs[-1] if verbs else clause.first : organization]}
    taken = not verbs or tokens[verbs[-1]].key != "part" or clause.has("taking")
    if not between.isdisjoint(words["beside_nouns"]) or not taken:
        return ()
    # "P said that P would attend": who stands nearest before the verb.
    nearest = clause.subject_before(verbs[-1]) if verbs else subject
    members = discourse.members(nearest or subject)
    return tuple(member for member in members if member.person is not None and member.person.is_named)


def _joins_next(clause: Clause, organization: int) -> list[int]:
    """The English gerund by which somebody joins a conference next ("before joining a meeting of the O")."""
    joins = clause.is_next_leg and clause.keys[0] in clause.rules.words["joining_next"]
    return [clause.first] if joins and organization < clause.first + LOOK_BACK else []


def _attends_behind(clause: Clause, group: Group) -> bool:
    """Whether English says behind people that they were at a conference (", with P and P attending")."""
    words, behind = clause.rules.words, clause.line.tokens[group.last : group.last + 2]
    named = all(member.person is not None and member.person.is_named for member in group.members)
    return (
        named
        and [t.key for t in clause.line.tokens[group.first - 1 : group.first]] in ([","], ["with"])
        and have(behind, words["attending_now"])
    )


def _is_beside(clause: Clause, noun: int) -> bool:
    """Whether Hindi tells of a conference only that something took place beside it ("सम्मेलन से इतर")."""
    behind = behind_gloss(clause, noun)
    return any(token.key in clause.rules.words["aside_marks"] for token in clause.line.tokens[behind : behind + 2])


def _are_any(clause: Clause, noun: int) -> bool:
    """Whether Hindi speaks of the meetings of a body in general, of none on a day ("O की बैठकों में उठता रहा है")."""
    tokens = clause.line.tokens
    if clause.rules.head_first or clause.dates:
        return False
    # "सम्मेलन में P जाएंगे या नहीं".
    open_ = any(
        a in clause.rules.words["or_marks"] and b in clause.rules.words["nots"] for a, b in pairwise(clause.keys)
    )
    open_ = open_ or _has_part(clause, noun)
    return open_ or tokens[noun].key in clause.rules.words["meetings"]


def _has_part(clause: Clause, noun: int) -> bool:
    """Whether Hindi only says that something belongs to the meetings of a body ("यह अभ्यास O की बैठक का हिस्सा है")."""
    words, behind = clause.rules.words, [token.key for token in clause.line.tokens[noun + 1 : clause.last]]
    owned = len(behind) > 2 and behind[0] in words["genitive_all"]
    part = next((at for at, key in enumerate(behind[:4]) if key in words["parts_of"]), 0)
    return owned and part > 0 and behind[part + 1 : part + 2] != [] and behind[part + 1] in words["copula"]


def _is_called_for(clause: Clause, noun: int) -> bool:
    """Whether a conference is only to be called or held, as somebody asks or sides agree ("अगली बैठक बुलाने पर जोर")."""
    words, behind = clause.rules.words, clause.line.tokens[noun + 1 : min(clause.last, noun + LOOK_BACK)]
    if clause.rules.head_first:
        # "Offered to host a summit of the O".
        before = [token.key for token in clause.line.tokens[max(clause.first, noun - LOOK_BACK) : noun]]
        asked = [at for at, key in enumerate(before) if key in words["calling_for"]]
        return bool(asked) and not {"a", "an"}.isdisjoint(before[asked[-1] :])
    if clause.status is not EventStatus.OCCURRED:
        return False
    called = any(token.key in words["calling_for"] for token in behind)
    return called and (clause.has("commitment_acts") or clause.has("needs"))


def _is_only_topic(clause: Clause, organization: int) -> bool:
    """Whether an English sentence only opens with a conference of which somebody speaks ("On the C summit, ...")."""
    about = clause.rules.words["on"] | clause.rules.words["spoken_about"]
    return clause.rules.head_first and organization <= clause.first + 2 and clause.keys[0] in about


def _own_date(clause: Clause, organization: int, date: Token | None) -> Token | None:
    """The date of a journey to a conference that is that of the conference ("5 मई से शुरू हो रहे", "5 मई को होने वाली")."""
    tokens, words = clause.line.tokens, clause.rules.words
    at = next((at for at in clause.found if tokens[at] is date and at < organization), None)
    own = [token.key for token in tokens[at + 1 : organization]] if at is not None else []
    return date if not (words["about_to"] | words["beginning"]).isdisjoint(own) else None


def _stage(clause: Clause, organization: int, date: Token | None) -> EventStatus:
    """Whether a conference of which nothing is in the future begins on a day to come, goes on, or took place."""
    coming = date is not None and date.value.text.split()[0] in clause.rules.words["next_ones"]
    if _is_beginning(clause, organization) or (coming and not clause.rules.head_first):
        # "बैठक अगले हफ्ते L में बुलाई गई है".
        return EventStatus.SCHEDULED
    running = is_under_way(clause, organization, date) if clause.rules.head_first else _is_running(clause)
    return EventStatus.ONGOING if running or is_still_on(clause, date) else EventStatus.OCCURRED


def _is_beginning(clause: Clause, organization: int) -> bool:
    """Whether Hindi says right before a conference that it begins on a day to come ("शुक्रवार से शुरू हो रहे O सम्मेलन")."""
    words, before = clause.rules.words, clause.line.tokens[max(clause.first, organization - TAIL - 1) : organization]
    keys = [token.key for token in before]
    begins = any(
        one in words["beginning"] and two in words["carrying_on"] and three in words["lasting"]
        for one, two, three in zip(keys, keys[1:], keys[2:], strict=False)
    )
    today = any(t.kind == "D" and t.value.text.lower() in words["today"] for t in before)
    return begins and not today


def _is_running(clause: Clause) -> bool:
    """Whether the verb says that something goes on ("सम्मेलन चल रहा है", "नेतृत्व कर रहे हैं")."""
    words, keys = clause.rules.words, clause.keys[-TAIL - 1 :]
    return any(
        (a in words["carrying_on"] or own in words["leading_nouns"]) and b in words["lasting"] and c in words["copula"]
        for own, a, b, c in zip(("", *keys), keys, keys[1:], keys[2:], strict=False)
    )


def _conference_noun(clause: Clause, organization: int) -> int | None:
    """The noun of meeting that an organization governs."""
    tokens, words = clause.line.tokens, clause.rules.words
    joint = tokens[organization + 1 : organization + 3]
    if len(joint) > 1 and joint[0].key in LISTS and joint[0].key != "-" and joint[1].kind != "O":
        # "The Quad and the next summit" are two things.
        return None
    first = behind_gloss(clause, organization)
    reach = LOOK_BACK - 1 if clause.rules.head_first else PHRASE
    if clause.rules.head_first and have(tokens[first : first + reach], words["their"]):
        # "O foreign ministers concluded their two-day conclave".
        reach = PHRASE
    for index in range(first, min(clause.last, first + reach)):
        token = tokens[index]
        if clause.rules.head_first and meets_needs(clause, index):
            return None
        if token.key in words["conference_nouns"]:
            twice = index + 1 < clause.last and tokens[index + 1].key in words["conference_nouns"]
            if [other.key for other in tokens[index : index + 2]] == ["convention", "on"]:
                # "The UN Convention on the Law of the Sea".
                return None
            return index + 1 if twice and not clause.rules.head_first else index
        if token.key in words["gathering"] and _are_officials(clause, organization + 1, index):
            return index
        # "O foreign ministers will gather".
        ahead = token.key in words["will"] and index + 1 < clause.last and tokens[index + 1].key in words["gathering"]
        acts = clause.rules.head_first and token.key in words["clause_verbs"] and not ahead
        if acts or token.kind not in ("w", "L", "C", "O") or token.key in words["conference_stops"]:
            return None
    return None


def _noun_before(clause: Clause, organization: int) -> int | None:
    """The English noun of meeting before an organization ("the ninth conclave of the O")."""
    tokens, words, at = clause.line.tokens, clause.rules.words, organization - 1
    while at > clause.first and tokens[at].key in words["articles"]:
        at -= 1
    of = clause.rules.head_first and at > clause.first and tokens[at].key in words["of_marks"]
    noun = at - 1 if of else organization
    if of and (council := _council_before(clause, noun)) is not None:
        return council
    return noun if tokens[noun].key in words["conference_nouns"] - words["clause_verbs"] else None


def _council_before(clause: Clause, ministers: int) -> int | None:
    """The council, or its meeting, before the ministers of an English body ("the Council of Ministers of the O")."""
    tokens, words, at = clause.line.tokens, clause.rules.words, ministers
    if tokens[at].key not in words["plural_officials"]:
        return None
    while at > clause.first + 1 and tokens[at].kind == "w" and tokens[at].key not in words["of_marks"]:
        at -= 1
    if at <= clause.first or tokens[at].key not in words["of_marks"]:
        return None
    council = clause.line.words[tokens[at - 1].last - 1].key
    return at - 1 if council in words["councils"] or council in words["conference_nouns"] else None


def _are_officials(clause: Clause, first: int, last: int) -> bool:
    """Whether it is officials of the members of an English body who gather ("NATO foreign ministers gathered")."""
    officials = clause.rules.words["plural_officials"]
    return clause.rules.head_first and any(token.key in officials for token in clause.line.tokens[first:last])
