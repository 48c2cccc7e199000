"""Whether talks that a clause names were held, or are only agreed upon.

In: a clause and the token that names the talks. Out: what the words beside it say of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import TYPE_CHECKING

from extractor.dates import BROAD, DateKind
from extractor.folding import fold
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import Token, have
from extractor.offline.grammar.moods import is_done_already
from extractor.offline.occasions.relative_places import chaired_before
from extractor.offline.people.persons import Person
from extractor.offline.rules import Rules
from extractor.offline.sides.sides import Member
from extractor.offline.talks.otherwise import by_phone
from extractor.offline.talks.said_there import agree_there
from schemas.vocabulary import EventStatus, EventType

if TYPE_CHECKING:
    from extractor.offline.occasions.occasions import Occasion
    from extractor.offline.talks.frames import Mention

# A month or a year in the pluperfect tells of another time.
LONG_AGO = BROAD | {DateKind.RELATIVE}
# Lists of nouns for what takes place.
HAPPENINGS = ("talk_nouns", "summit_nouns", "visit_nouns", "exercise_nouns")
# The list of words for what is still to come.
ABOUT_TO = "about_to"
# Labels of who leads a country.
LEADING = frozenset({"President", "Prime Minister", "King", "Sultan", "Emir", "Vice President", "Chancellor"})
# Tokens before talks among which it is said that they were held ("L में आयोजित भारत-केन्या संयुक्त रक्षा सहयोग समिति की बैठक").
HAPPENED = 12
# Tokens from the verb that ends talks to their noun ("wrapped up two days of talks").
SPELL = 7
# Words between "held" and the talks ("held their third defence policy dialogue").
HELD = 10
# Tokens before "for talks", or the talks, among which sides come together.
COMES = 8
# Tokens behind a conference within which "beside" makes it the frame of something else ("महासभा के 78वें सत्र से इतर").
ASIDE = 8
# Tokens between talks and the infinitive by which they are agreed upon.
PLANNED = 12
# Tokens before talks among which "apart" stands ("अलग से रक्षा मंत्रियों के बीच बैठक").
APART = 8
# Tokens behind an English verb among which it stands ("met separately").
BEHIND = 3


def _is_ahead(clause: Clause, index: int) -> bool:
    """Whether an infinitive stands before "about to" ("होने वाली बैठक", but not "P की अगुवाई वाले दल से")."""
    infinitive = clause.rules.endings["oblique_infinitive"]
    before = clause.line.tokens[index - 1].key if index else ""
    return clause.rules.head_first or before.endswith(infinitive)


def took_place(clause: Clause, trigger: int, words: str = "took_place") -> bool:
    """Whether a participle before the talks says that they were held ("सोमवार को हुई मंत्रियों की बातचीत")."""
    if words not in clause.line.lists:
        return False
    listed, parts = clause.rules.words[words], clause.rules.words["other_parts"]
    for index in range(trigger - 1, max(clause.first, trigger - HAPPENED) - 1, -1):
        token = clause.line.tokens[index]
        if token.key == "पर" and _is_happening(clause.line.tokens[index - 1].key, clause.rules):
            # "दिसंबर में होने वाले सम्मेलन पर बातचीत".
            return False
        if token.key in listed and (words != ABOUT_TO or _is_ahead(clause, index)):
            return True
        if token.kind == "P" and words == ABOUT_TO and _is_talker_due(clause, index):
            return True
        if token.kind not in "wC" or token.key in parts:
            return False
    return False


def _is_talker_due(clause: Clause, index: int) -> bool:
    """Whether somebody stands between "about to be held" and his talks ("P के साथ होने वाली P की वार्ता")."""
    tokens, words = clause.line.tokens, clause.rules.words
    due = tokens[index - 1].key in words[ABOUT_TO] and _is_ahead(clause, index - 1)
    return not clause.rules.head_first and due and tokens[index + 1].key in words["genitive"]


def _is_happening(key: str, rules: Rules) -> bool:
    return any(key in rules.words[name] for name in HAPPENINGS)


def is_domestic(clause: Clause, noun: int) -> bool:
    """Whether a Hindi meeting is one of a body at home ("कैबिनेट की बैठक", "सर्वदलीय बैठक")."""
    if "domestic_bodies" not in clause.lists:
        return False
    words, before = clause.rules.words, clause.line.tokens[max(clause.first, noun - 2) : noun]
    near = before[:-1] if before and before[-1].key in words["genitive"] else before[-1:]
    return any(token.key in words["domestic_bodies"] for token in near)


def is_agreed_upon(clause: Clause, noun: int) -> bool:
    """Whether sides only agree or propose to hold talks ("बैठक शुरू करने का निर्णय लिया")."""
    if "planned_words" in clause.line.lists:
        words, behind = clause.rules.words, [token.key for token in clause.line.tokens[noun + 1 : noun + 7]]
        planned = behind[:1] and behind[0] in words["planned_words"] and "करने" in behind[1:2]
        if planned and not words["commitment_acts"].isdisjoint(behind):
            return True
    return _is_agreed_on(clause, noun) if clause.rules.head_first else _is_to_be_held(clause, noun)


def _is_agreed_on(clause: Clause, noun: int) -> bool:
    """Whether an English gerund says that sides only agree on talks ("agreed on convening a meeting")."""
    if "gerunds_of_holding" not in clause.lists:
        return False
    tokens, words = clause.line.tokens, clause.rules.words
    near = range(max(clause.first + 2, noun - HELD), noun)
    on = next((at for at in near if tokens[at].key in words["gerunds_of_holding"] and tokens[at - 1].key == "on"), None)
    return on is not None and have(tokens[clause.first : on], words["agreeing"] | words["consenting"])


def _is_to_be_held(clause: Clause, noun: int) -> bool:
    """Whether day and place at most part talks from what sides agree to ("बैठक मई में L में बुलाने को राजी")."""
    words, tokens = clause.rules.words, clause.line.tokens
    if "calling_for" not in clause.lists:
        return False
    if noun + 1 < clause.last and tokens[noun + 1].key in words["within"]:
        # "वार्ता में अभ्यास आयोजित करने का निर्णय लिया".
        return False
    for at in range(noun + 1, min(clause.last - 2, noun + PLANNED)):
        key = tokens[at].key
        if key in words["calling_for"] and tokens[at + 1].key in words["agreed_marks"]:
            rest = {token.key for token in tokens[at + 2 : clause.last]}
            return not rest.isdisjoint(words["commitment_acts"] | words["agreeing"])
        if key in words["other_parts"] and tokens[at - 1].kind != "D":
            return False
    return False


def gathers_for(clause: Clause, purpose: int) -> bool:
    """Whether English says before "for talks" that sides came together ("gathered in L on D for talks")."""
    words, before = clause.rules.words, clause.line.tokens[max(clause.first, purpose - COMES) : purpose]
    keys = [token.key for token in before]
    together = any(a in words["coming_to"] and b == "together" for a, b in pairwise(keys))
    # "Gathered in L for talks", not "gathered evidence for talks".
    behind = ("in", "at", "on", "here", "for", "around")
    gathered = any(a in words["gathering"] and (b in behind or b[:1].isupper()) for a, b in pairwise([*keys, "for"]))
    return clause.rules.head_first and (together or gathered)


def is_told(mention: Mention) -> bool:
    """Whether a verb right behind the noun of talks says that they took place, or will."""
    clause = mention.clause
    if took_place(clause, mention.trigger) or clause.is_arranged(mention.trigger) or _is_done(mention):
        return True
    if clause.line.tokens[mention.trigger].key in clause.rules.words["talk_verbs"] and not mention.reference:
        return True
    if clause.rules.head_first:
        if mention.status is EventStatus.CANCELLED or by_phone(clause, mention.trigger):
            return True
        if clause.line.tokens[mention.trigger].key in clause.rules.words["will"]:
            # "Has been put off and will now sit in L on D".
            return True
        if agree_there(clause, mention.trigger):
            return True
        near = clause.line.tokens[max(clause.first, mention.trigger - HELD) : mention.trigger]
        held = any(token.key in clause.rules.words["held"] for token in near)
        held = held or gathers_for(clause, mention.trigger) or _ends_talks(clause, mention.trigger)
        if held or clause.line.tokens[mention.trigger].key in clause.rules.words["talk_verbs"]:
            return True
    reach = clause.last if clause.rules.head_first else min(clause.last, mention.trigger + 9)
    behind = clause.line.tokens[mention.trigger + 1 : reach]
    return any(token.key in clause.rules.words["held"] for token in behind)


def _ends_talks(clause: Clause, noun: int) -> bool:
    """Whether English says that sides brought their talks to an end ("wrapped up two days of talks")."""
    tokens, words = clause.line.tokens, clause.rules.words
    ended = [at for at in clause.where("ending_talks") if noun - SPELL <= at < noun]
    # "Two days of talks".
    spelt = (
        words["articles"] | words["his"] | words["their"] | words["spells"] | {"up", "of"} | set(clause.rules.numbers)
    )
    return bool(ended) and all(t.key in spelt or t.key.isdigit() for t in tokens[ended[-1] + 1 : noun])


def is_session(mention: Mention) -> bool:
    """Whether a mention tells of a dated session of a series ("the fifth dialogue in November 2023"), also where its
    year is the one of the sentence before ("उसी वर्ष दिसंबर में ... की पहली बैठक हुई")."""
    if mention.status is not EventStatus.OCCURRED:
        return False
    if mention.date is None:
        return mention.line.has_phrase(mention.clause.rules, "same_year") and is_numbered(mention.clause)
    if not mention.reference:
        return is_numbered(mention.clause)
    # "अप्रैल 2021 में हुए पांचवें परामर्श के दौरान".
    before = mention.date.first < mention.line.tokens[mention.trigger].first
    broad = before and mention.date.value.kind in BROAD
    return broad and not mention.clause.rules.head_first and is_numbered(mention.clause)


def is_session_ahead(occasion: Occasion, mention: Mention) -> bool:
    """Whether a Hindi mention gives the day of a session that is to come, and the occasion is of talks that took place
    ("समिति की आठवीं बैठक फरवरी में आयोजित की जाएगी")."""
    ahead = mention.status is EventStatus.SCHEDULED and not mention.clause.rules.head_first
    return ahead and is_numbered(mention.clause) and occasion.status is EventStatus.OCCURRED


def is_its_session(mention: Mention) -> bool:
    """Whether Hindi gives the day of a counted session of the body spoken of ("इस समिति की पहली बैठक मई में होगी")."""
    clause, dated = mention.clause, mention.date is not None and not mention.reference
    ahead = dated and mention.status is EventStatus.SCHEDULED and not clause.rules.head_first
    this = clause.has("standing_bodies") and not clause.rules.words["this_one"].isdisjoint(clause.keys[:2])
    return ahead and this and is_numbered(clause)


def is_numbered(clause: Clause) -> bool:
    """Whether a clause counts sessions, in words or in figures ("11वीं बैठक")."""
    ends = clause.rules.endings["ordinal"]
    return clause.has("ordinals") or any(key.endswith(ends) for key in clause.keys if key[0].isdigit())


def is_only_counted(clause: Clause, trigger: int) -> bool:
    """Whether a Hindi clause only says how many there were of what it points at ("यह दोनों की दूसरी बैठक थी")."""
    if clause.rules.head_first or not (clause.has("this") and clause.has("ordinals")):
        return False
    words, tokens = clause.rules.words, clause.line.tokens
    before = clause.keys[: trigger - clause.first]
    said = have(tokens[trigger + 1 : trigger + 2], words["copula_any"])
    return said and not words["this"].isdisjoint(before) and not words["ordinals"].isdisjoint(before)


def are_several(clause: Clause, trigger: int) -> bool:
    """Whether Hindi only counts the talks of two sides ("इस साल P और P की चार मुलाकातें हुई हैं"): no one occasion."""
    words, tokens = clause.rules.words, clause.line.tokens
    if clause.rules.head_first or trigger <= clause.first or tokens[trigger].key not in words["several_talks"]:
        return False
    number = tokens[trigger - 1].key
    return clause.rules.counts(number) and not clause.of_case("with")


def is_figure(key: str, rules: Rules) -> bool:
    """Whether a word is an ordinal number in figures ("36वां")."""
    return key[:1].isdigit() and key.endswith(rules.endings["ordinal"])


def is_past(mention: Mention) -> bool:
    """Whether the verb is in the pluperfect, or says what was done already; half a sentence without a verb has that of
    the other half."""
    clause, words = mention.clause, mention.clause.rules.words
    gapped = not clause.rules.head_first and clause.words.isdisjoint(words["finite"])
    past = clause.has("past_marks") or (gapped and "past_marks" in mention.line.lists)
    return past or _is_done(mention)


def _is_done(mention: Mention) -> bool:
    """Whether Hindi says of a month or year that sides talked in it already."""
    clause = mention.clause
    return not clause.rules.head_first and clause.has("already") and is_done_already(clause, mention.trigger)


def is_bygone(date: Token | None, rules: Rules) -> bool:
    """Whether a date is a week, month or year that is over ("पिछले महीने")."""
    first, *rest = fold(str(date.value.text)).split() if date is not None else [""]
    return first in rules.words["bygone"] and not rules.words["periods"].isdisjoint(rest)


def is_of_bygone_year(date: Token | None, rules: Rules) -> bool:
    """Whether an English date is a month, or a part of one, of a year that is over ("May last year")."""
    words = fold(str(date.value.text)).split() if date is not None and rules.head_first else []
    return len(words) > 1 and words[-2] in rules.words["bygone"] and words[-1] == "year"


def is_of_before(mention: Mention) -> bool:
    """Whether a mention tells of a week, month or year that is over ("पिछले महीने बर्लिन में ... बैठक हुई"), in English of the
    last talks before ("the last meeting was held in February 2023")."""
    rules, at = mention.clause.rules, mention.trigger
    if rules.head_first:
        tokens = mention.line.tokens
        named = tokens[at].key in rules.words["talk_nouns"]
        return named and is_broad(mention) and have(tokens[max(0, at - 2) : at], rules.words["bygone"])
    return not mention.reference and is_bygone(mention.date, rules)


def is_moved(mention: Mention) -> bool:
    """Whether an English clause says that talks which it does not name were moved ("will now be held on 10 April")."""
    return not mention.clause.rules.head_first or mention.clause.has("now")


def is_next(last: EventStatus, mention: Mention) -> bool:
    """Whether an English mention tells of the next talks of those who talked ("the next round will be in 2026")."""
    over = last is EventStatus.OCCURRED and mention.status is EventStatus.SCHEDULED and not mention.reference
    further = mention.clause.has("next_marks") or is_numbered(mention.clause)
    return over and mention.date is not None and further


def is_by_itself(mention: Mention) -> bool:
    """Whether a clause sets talks apart from those it names before ("वार्ता से पहले दोनों मंत्रियों की अलग बैठक हुई")."""
    clause, at = mention.clause, mention.trigger
    if not clause.has("separately") or mention.reference:
        return False
    words, tokens = clause.rules.words, clause.line.tokens
    # "अलग-अलग", "अलग अलग": with each by himself.
    near = [i for i in range(max(clause.first + 1, at - 2), at) if tokens[i].key in words["separately"]]
    apart = any({"-", tokens[i].key}.isdisjoint({tokens[i - 1].key, tokens[i + 1].key}) for i in near)
    return apart and any(before < at - 2 for before in clause.where("talk_nouns"))


def is_of_some(mention: Mention, occasion: Occasion) -> bool:
    """Whether some of those who talked talk by themselves besides ("रक्षा मंत्रियों के बीच अलग से बैठक हुई"), or did before
    ("इससे पहले P ने P से मुलाकात की", "P and P had a separate meeting")."""
    clause = mention.clause
    head_first, last = clause.rules.head_first, mention.trigger
    if mention.reference or not (clause.has("separately") or (mention.earlier and not head_first)):
        return False
    # "Had a separate meeting", "met separately".
    last += BEHIND if head_first else 0
    near = [token.key for token in clause.line.tokens[max(clause.first, mention.trigger - APART) : last]]
    apart = any(key in clause.rules.words["separately"] for key in near)
    known, own = _people_by_side(occasion.members), _people_by_side(mention.members)
    fewer = [side for side in own.keys() & known.keys() if own[side] < known[side]]
    some = bool(fewer) and all(own[side] <= known.get(side, own[side]) for side in own)
    return some and (apart or (mention.earlier and len(fewer) > 1 and not head_first))


def _people_by_side(members: Iterable[Member]) -> dict[str | None, set[Person]]:
    """The people with a name of each side."""
    people: dict[str | None, set[Person]] = {}
    for member in members:
        if member.person is not None and member.person.is_named:
            people.setdefault(member.side, set()).add(member.person)
    return people


def is_aside(mention: Mention) -> bool:
    """Whether a conference is only the frame of something else ("के इतर")."""
    line, rules = mention.line, mention.clause.rules
    behind = range(mention.trigger + 1, min(len(line.tokens), mention.trigger + ASIDE))
    if rules.head_first:
        # "On the sidelines of the ASEAN meeting".
        behind = range(max(0, mention.trigger - 2 * ASIDE), mention.trigger)
    return any(line.phrase_at(rules, "aside", index) for index in behind)


def date_what_is_chaired(mention: Mention) -> None:
    """Date talks by the clause before of which English says who chaired them ("a meeting on D, which P co-chaired")."""
    clause = mention.clause
    noun = chaired_before(clause) if mention.date is None and clause.first else None
    if noun is not None:
        mention.date = next((t for t in clause.line.tokens[noun : clause.first] if t.kind == "D"), None)


def is_chaired_there(occasion: Occasion, mention: Mention) -> bool:
    """Whether English only says who chaired the talks that its line told of before ("a meeting, which P chaired")."""
    return occasion.mentions[-1].line is mention.line and chaired_before(mention.clause) is not None


def is_chaired(mention: Mention) -> bool:
    """Whether an English clause only says who chaired the talks told of before ("the meeting was co-chaired by P")."""
    clause, at = mention.clause, mention.trigger
    named = clause.rules.head_first and at > clause.first and clause.has("chaired")
    the = named and clause.line.tokens[at - 1].key in clause.rules.words["definite"]
    return the and any(chaired > at for chaired in clause.where("chaired"))


def is_of_last_year(mention: Mention) -> bool:
    """Whether a genitive says that English talks were those of another year ("last year's meeting was held in L")."""
    tokens, at = mention.line.tokens, mention.trigger
    owned = mention.clause.rules.head_first and at > 2 and tokens[at - 1].key == "s" and tokens[at - 3].kind == "D"
    return owned and set(fold(str(tokens[at - 3].value.text)).split()) <= mention.clause.rules.words["long_gone"]


def is_other_official(member: Member, occasion: Occasion) -> bool:
    """Whether the unnamed holder of an office is another one than those who act for his side ("सीडीएस से भी मिले")."""
    if member.person is None or member.person.is_named or not member.person.labels:
        return False
    known = [m.person for m in occasion.members if m.person is not None and m.side == member.side and m.person.is_named]
    return bool(known) and all(set(person.labels).isdisjoint(member.person.labels) for person in known)


def is_stop(occasion: Occasion, mention: Mention) -> bool:
    """Whether an English mention tells of a town to which a visitor goes within the country that he visits."""
    town = mention.clause.rules.head_first and mention.place is not None and mention.place.kind == "L"
    going = (EventStatus.ONGOING, EventStatus.SCHEDULED)
    # "He had landed in L on D" dates the visit.
    came = town and mention.line.tokens[mention.trigger - 1].key == "had"
    return town and not came and occasion.status in going and mention.status in going and not mention.earlier


def is_for_later(held: Occasion, mention: Mention) -> bool:
    """Whether Hindi talks are what somebody will go for, and none that were held ("... सम्मेलन के लिए जाएंगे")."""
    tokens, clause = mention.line.tokens[mention.trigger + 1 : mention.trigger + 3], mention.clause
    purpose = [token.key for token in tokens] == ["के", "लिए"] and not clause.rules.head_first
    return purpose and held.status is EventStatus.OCCURRED and clause.status is EventStatus.SCHEDULED


def is_leg(occasion: Occasion, mention: Mention) -> bool:
    """Whether a Hindi mention tells to which town a visitor who has arrived will go on ("... 10 मई को पुणे भी जाएंगे")."""
    town = not mention.clause.rules.head_first and mention.place is not None and mention.place.kind == "L"
    return town and occasion.status is EventStatus.ONGOING and mention.status is EventStatus.SCHEDULED


def is_of_another_time(occasion: Occasion, mention: Mention) -> bool:
    """Whether an English session of a month or year, of which nobody is named, is set against talks of people, or those
    "last met" who met today."""
    if _met_last(mention) and not any(map(_met_last, occasion.mentions)):
        return True
    met = any(m.person is not None and m.person.is_named for m in mention.members)
    if not mention.clause.rules.head_first or met is bool(occasion.people):
        return False
    if not met:
        return is_session(mention) and is_broad(mention)
    return all(map(is_broad, occasion.mentions)) and occasion.status is EventStatus.OCCURRED


def _met_last(mention: Mention) -> bool:
    """Whether English tells when sides met the last time before ("P and P last met on the sidelines of"), not only
    since when something goes on ("the progress made since they last met")."""
    clause, at = mention.clause, mention.trigger
    keys = [token.key for token in mention.line.tokens[clause.first : at + 1]]
    met = (
        clause.rules.head_first
        and keys[-3:-2] != ["at"]
        and keys[-2:] in (["last", "met"], ["last", "spoke"], ["last", "talked"])
    )
    return met and clause.rules.words["since_when"].isdisjoint(keys)


def is_broad(mention: Mention) -> bool:
    """Whether a mention is dated by a month, a year or a span of days counted from now."""
    return mention.date is not None and mention.date.value.kind in LONG_AGO


def is_put_off(occasion: Occasion, mention: Mention) -> bool:
    """Whether a mention gives what was cancelled a new date ("अब अप्रैल में होगा")."""
    dates = {m.date.value.text for m in occasion.mentions if m.date is not None}
    new = mention.date is not None and mention.date.value.text not in dates
    ahead = (
        (EventStatus.SCHEDULED,) if mention.clause.rules.head_first else (EventStatus.SCHEDULED, EventStatus.PROPOSED)
    )
    return new and mention.status in ahead and occasion.status is EventStatus.CANCELLED


def is_elsewhere(occasion: Occasion, mention: Mention) -> bool:
    """Whether Hindi people had talked "there", on an earlier journey, and the occasion is of talks now."""
    clause = mention.clause
    there = clause.has("there") and not clause.rules.head_first and not mention.reference
    return there and is_past(mention) and not any(map(is_past, occasion.mentions))


def is_frame(mention: Mention) -> bool:
    """Whether a conference is only named as that beside which something else takes place."""
    return mention.type is EventType.MULTILATERAL_MEETING and is_aside(mention)


def is_to_come(occasion: Occasion) -> bool:
    """Whether the body of a Hindi article tells of talks that are still to come."""
    told = [m for m in occasion.mentions if m.line.in_body and not m.clause.rules.head_first]
    return bool(told) and occasion.status in (EventStatus.SCHEDULED, EventStatus.PROPOSED)


def is_of_earlier_day(mention: Mention) -> bool:
    """Whether Hindi talks of people are those of a day before ("इससे पूर्व 20 नवंबर को P और P ने बैठक में ... जताया")."""
    people = [member for member in mention.members if member.person is not None]
    told = mention.date is not None and mention.date.first < mention.line.tokens[mention.trigger].first
    return mention.earlier and told and len(people) > 1 and not mention.clause.rules.head_first


def pays_call(occasion: Occasion, mention: Mention) -> bool:
    """Whether an English clause tells of a call on somebody, which is not the talks of others told of before."""
    clause, key = mention.clause, mention.line.tokens[mention.trigger].key
    if not clause.rules.head_first or key not in clause.rules.words["calling"] or clause.has("call_words"):
        return False
    met = {person for known in occasion.people.values() for person in known}
    if not met and clause.has("aside_talks"):
        # "Also paid a courtesy call on P": beside the talks of which nobody is named.
        return True
    new = {
        m.person: m.side for m in mention.members if m.person is not None and m.person.is_named and m.person not in met
    }
    present = {m.side: m.person for told in occasion.mentions for m in told.attendees}
    others = (side for person, side in new.items() if present.get(side, person) is not person)
    return any(not LEADING.isdisjoint(person.labels) for person in new) or any(others)


def is_spoken_of(mention: Mention) -> bool:
    """Whether an English visit without a destination is the one told of before ("during the visit, P called on P")."""
    at, words = mention.trigger, mention.clause.rules.words
    before = mention.line.tokens[at - 1].key if at else ""
    named = mention.destination is None and mention.status is EventStatus.OCCURRED and not mention.earlier
    return mention.clause.rules.head_first and named and before in words["definite"] | words["own"]
