"""What the last verbs of a clause say of its content: that it will be, shall be, ought to be done.

In: a clause. Out: yes or no.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from extractor.dates import BROAD, DAYS, ONE_DAY, DateKind, anchor_day, resolve
from extractor.offline.grammar.clauses import TAIL, Clause
from extractor.offline.grammar.lines import Token, have
from extractor.offline.sides.sides import Group
from schemas.article import Part
from schemas.vocabulary import EventStatus

# Dates on which something of the present tense is still to come.
PRESENT = DAYS | {DateKind.RELATIVE}
# Tokens behind talks among which it is said that somebody comes for them ("वार्ता में भाग लेने के लिए").
PURPOSE = 6
# Tokens from "when" to the verb of a journey ("when C President P visits").
WHEN = 3
# Tokens between "since" and earlier talks.
SINCE = 5
# Tokens at the head of a clause among which it is said before what somebody talked ("भारत के लिए रवाना होने से पहले").
COMING = 6
# Tokens at the end of a clause among which it tells of a welcome.
WELCOMED = 3
# Tokens before a relative clause among which the noun stands of which it tells.
BEFORE = 8
# Tokens behind "pay" among which the visit stands.
PAID = 6
# Tokens at the head of a clause among which what will do something stands.
HEAD = 5
# Tokens of a line among which the talks stand with which it opens, and what stands behind them.
OPENS = 5
# Tokens behind a noun of talks among which it is said that they were held already ("बातचीत कर चुके").
ALREADY = 4
DURING = ["के", "दौरान"]


def is_owed(clause: Clause, verbs: list[str]) -> bool:
    """Whether the last verbs of a clause say that something has to be done ("करना चाहिए", "करना होगा")."""
    words = clause.rules.words
    must = len(verbs) == 2 and verbs[0].endswith(clause.rules.endings["duty"]) and verbs[1] in words["must_marks"]
    return bool(verbs) and (verbs[-1] in words["ought_marks"] or must)


def holder(clause: Clause) -> Group | None:
    """Whose view or wish Hindi tells ("P का कहना है कि ...", "दोनों मंत्रियों का मत था कि ...", "भारत की मांग है कि ...")."""
    words = clause.rules.words
    if clause.rules.head_first or clause.keys[-1] not in words["copula"] | words["past_marks"]:
        return None
    group = next((group for group in clause.of_case("of") if group.first == clause.first), None)
    # "भारत के पूर्व राजदूत का कहना है": he speaks for nobody.
    former = group is not None and have(
        clause.line.words[: clause.line.tokens[group.behind - 1].first], words["former"]
    )
    return None if former else group


def is_told_in_past(clause: Clause) -> bool:
    """Whether what a Hindi clause says was said at an earlier time ("P ने कहा था कि ...")."""
    words, before = (
        clause.rules.words,
        [token.key for token in clause.line.tokens[max(0, clause.first - 2) : clause.first]],
    )
    if clause.rules.head_first:
        return False
    told = len(before) == 2 and before[0] in words["past_marks"] and before[1] in words["that"]
    # "P का कहना था कि" says when no more than "P ने कहा कि".
    held = clause.first > 2 and clause.line.tokens[clause.first - 3].key in words["holding_views"]
    return told and not held


def is_of_earlier_visit(clause: Clause) -> bool:
    """Whether it is told what was done at an earlier visit ("visited L in December, when C pledged", "पिछले महीने C गए थे,
    जहां उन्होंने")."""
    before, words = clause.line.tokens[: clause.first], clause.rules.words
    dates = [token.value.kind for token in before if token.kind == "D"]
    if clause.rules.head_first:
        when = bool(before) and before[-1].key in words["open_marks"]
        return when and not BROAD.isdisjoint(dates)
    there = bool(before) and clause.line.tokens[clause.first].key in words["where"]
    return there and have(before, words["past_marks"]) and bool(dates) and ONE_DAY.isdisjoint(dates)


def is_ahead(clause: Clause) -> bool:
    """Whether the verb of a clause is a future or says what ought to be done."""
    words = clause.rules.words
    verbs = [key for key in clause.keys if key not in words["stops"] and key not in words["quote_marks"]][-3:]
    ahead = any(verb.endswith(clause.rules.future) or verb in words["ought"] for verb in verbs)
    return ahead or not words["let_be"].isdisjoint(verbs[-1:])


def is_asked(clause: Clause) -> bool:
    """Whether the last verb of a clause may be a subjunctive, as what is asked for has ("कि वे ... भेजें"); what is not
    done or cannot be, without "are", has the ending of one, too ("कि वे ... नहीं जा सकते")."""
    words = clause.rules.words
    verbs = [key for key in clause.keys if key not in words["stops"] and key not in words["quote_marks"]][-1:]
    ends = clause.rules.endings
    if clause.has("negations") and any(verb.endswith(ends["habitual"]) for verb in verbs):
        return False
    return any(verb.endswith(ends["subjunctive"]) and verb not in words["mood_none"] for verb in verbs)


def foretells(clause: Clause) -> bool:
    """Whether a clause only says what will come ("... को स्थिर करेगी"), not what has to be done ("करना होगा")."""
    words = clause.rules.words
    verbs = [key for key in clause.keys if key not in words["stops"] and key not in words["quote_marks"]][-2:]
    ends = clause.rules.endings
    # "साझेदार बना रहेगा" has no infinitive.
    must = len(verbs) > 1 and verbs[0].endswith(ends["infinitive"]) and verbs[1] in words["must_marks"]
    return (
        bool(verbs) and verbs[-1] not in words["ought_marks"] and verbs[-1].endswith(ends["future_third"]) and not must
    )


def is_detail(clause: Clause) -> bool:
    """Whether a relative clause only tells what else will be part of something ("जिसमें टैंक भी शामिल होंगे")."""
    words, tokens = clause.rules.words, clause.line.tokens
    opening = tokens[max(0, clause.first - 1) : clause.first + 1]
    return any(token.key in words["in_which"] for token in opening) and not clause.words.isdisjoint(words["among"])


def forbids(clause: Clause, verb: int) -> bool:
    """Whether a side will not let something be done ("... का इस्तेमाल नहीं करने देगा")."""
    tokens, words = clause.line.tokens, clause.rules.words
    lets = tokens[verb].key in words["letting"] and tokens[verb - 1].key.endswith(clause.rules.endings["infinitive"])
    return lets and tokens[verb - 2].key in words["nots"]


def drills(clause: Clause, verb: int) -> bool:
    """Whether a clause tells what those who take part in an exercise practise ("... भेदने का अभ्यास करेंगे"), or do in its
    phase at sea or in port ("समुद्री चरण में ... किए जाएंगे")."""
    words, tokens = clause.rules.words, clause.line.tokens
    if in_phase(clause):
        return True
    drill = verb - clause.first > 1 and tokens[verb - 1].key in words["drilling"]
    # "कौशल का संयुक्त रूप से अभ्यास".
    of = verb - 5 if tokens[verb - 2].key == "से" else verb - 2
    return drill and (tokens[of].key in words["genitive_all"] or tokens[verb - 1].key not in words["exercise_nouns"])


def in_phase(clause: Clause) -> bool:
    """Whether a Hindi clause tells of a phase of an exercise of navies, at sea or in port."""
    tokens, words = clause.line.tokens, clause.rules.words
    return any(tokens[at - 1].key in words["phases_at"] for at in clause.where("drill_phases") if at > clause.first)


def pays_visit(clause: Clause, pays: int) -> bool:
    """Whether somebody will only "pay a visit" or "pay tribute", and no bill."""
    words, behind = clause.rules.words, clause.line.tokens[pays + 1 : pays + 1 + PAID]
    return any(token.key in words["visit_nouns"] | words["respects"] for token in behind)


def comes_to(clause: Clause, verb: int) -> bool:
    """Whether somebody will only "come to L", and not to anybody's aid or back with anything."""
    tokens = clause.line.tokens[verb : min(clause.last, verb + 4)]
    comes = [token.key for token in tokens[:2]] == ["come", "to"] and len(tokens) > 2 and tokens[2].kind in "CL"
    return comes and [token.key for token in tokens[3:]] != ["'"]


def is_yet_to_come(clause: Clause, verb: int, date: Token | None) -> bool:
    """Whether a verb in the present tense has a day ahead ("leaves for C on Friday")."""
    if date is None or clause.line.part is Part.HEADLINE:
        return False
    tokens, words = clause.line.tokens, clause.rules.words
    present = tokens[verb].key in words["present_travel"] | words["present_talk"]
    # "Indian and Omani officials meet", not "did not only meet".
    bare = tokens[verb].key in words["present_plural"] and verb > clause.first
    bare = bare and (
        tokens[verb - 1].kind in "CGOSPX"
        or tokens[verb - 1].key in words["plural_officials"]
        or _when_they(tokens, verb)
    )
    if not (present or bare) or (tokens[verb].key in words["comes"] and clause.comes_after(clause.last)):
        return False
    if tokens[tokens.index(date) - 1].key in words["later_marks"]:
        # "Visits C later this year".
        return True
    # "Comes to C in July", "when P visits C in July".
    when = have(tokens[max(0, verb - WHEN) : verb], frozenset({"when"}))
    kinds = PRESENT | {DateKind.MONTH} if when or tokens[verb].key in words["coming_over"] else PRESENT
    return date.value.kind in kinds and lies_ahead(clause, date)


def _when_they(tokens: Sequence[Token], verb: int) -> bool:
    """Whether a pronoun behind "when" stands right before a verb ("will discuss it when they meet in L on D")."""
    return verb > 1 and tokens[verb - 1].kind == "R" and tokens[verb - 2].key == "when"


def lies_ahead(clause: Clause, date: Token, *, scheduled: bool = True) -> bool:
    """Whether a day, or the next such day, begins behind that of publication."""
    anchor = anchor_day(clause.line.article.info.published_at)
    days = resolve(str(date.value.text), anchor, scheduled=scheduled)
    return bool(anchor and days and days.first and days.first > anchor)


def are_to(clause: Clause) -> list[int]:
    """The "to" of "the two armies are to exchange officers"."""
    tokens, marks = clause.line.tokens, clause.rules.words["destination_marks"]
    found, adverbs = [], clause.rules.words["adverbs"]
    for at in clause.where("copula") if clause.rules.head_first else ():
        to = at + 1 + (at + 1 < clause.last and tokens[at + 1].key in adverbs)
        found += [to] if to + 1 < clause.last and tokens[to].key in marks else []
    return found


def recurs(clause: Clause) -> bool:
    """Whether English says how often sides meet, will meet or have met ("will meet regularly", "been held annually",
    "hold talks every year", "have held talks since 2019", "will hold annual talks"): that is no occasion."""
    if not clause.rules.head_first or clause.lists.isdisjoint(("alternating", "every", "since_when", "yearly")):
        return False
    words, tokens = clause.rules.words, clause.line.tokens[clause.first : clause.last]
    pairs = list(pairwise(tokens))
    yearly = clause.has("yearly") and not clause.dates and clause.status is EventStatus.SCHEDULED
    if yearly and any(a.key in words["held"] and b.key in words["yearly"] for a, b in pairs):
        return True
    if clause.has("every") and any(a.key in words["every"] and b.key in words["periods"] for a, b in pairs):
        return not clause.words.isdisjoint(words["present_drills"] | {"meet", "meets"})
    since = any(a.key in words["since_when"] and b.kind == "D" and b.value.kind in BROAD for a, b in pairs)
    if since and "first" not in clause.words and not clause.words.isdisjoint(("have", "has")):
        return True
    told = clause.status in (EventStatus.SCHEDULED, EventStatus.PROPOSED) or clause.has("been")
    return clause.has("alternating") and told


def asks_whether(clause: Clause) -> bool:
    """Whether a Hindi clause only asks whether something will be or was ("क्या P P से मिलेंगे, इस पर ..."), and nobody
    denies it."""
    if clause.keys[:1] != ["क्या"] or clause.rules.head_first:
        return False
    # "... भारत आ रहे हैं, तो उन्होंने कहा, 'ऐसी कोई यात्रा तय नहीं है'".
    words, behind = clause.rules.words, {token.key for token in clause.line.tokens[clause.last :]}
    none = not (words["nots"].isdisjoint(behind) or words["any"].isdisjoint(behind))
    return not (none or clause.line.has_phrase(clause.rules, "denial"))


def is_relative(clause: Clause) -> bool:
    """Whether a clause stands behind the Hindi relative pronoun, or begins with it."""
    tokens, relative = clause.line.tokens, clause.rules.words["relative"]
    return clause.first > 1 and (tokens[clause.first - 1].key in relative or tokens[clause.first].key in relative)


def dates_before(clause: Clause, nouns: str) -> Token | None:
    """The day on which what stands before a Hindi relative clause took place or ended ("वार्ता थी, जो सोमवार को हुई")."""
    if not is_relative(clause) or clause.groups or clause.rules.head_first:
        return None
    words, tokens = clause.rules.words, clause.line.tokens
    days = [tokens[at] for at in clause.dates]
    before = {token.key for token in tokens[max(0, clause.first - BEFORE) : clause.first]}
    done = not (words["took_place"] | words["concluding_verbs"]).isdisjoint(clause.keys)
    alone = len(days) == 1 and done and clause.status is EventStatus.OCCURRED
    return days[0] if alone and not before.isdisjoint(words[nouns]) else None


def after_welcome(clause: Clause) -> int:
    """The end of the Hindi clause before, where that tells of a welcome and is joined to this one, else 0.

    "P ने L में P का स्वागत किया और उनसे बातचीत की", but not at an airport, and not "और फिर".
    """
    tokens, words, at = clause.line.tokens, clause.rules.words, clause.first - 1
    if clause.rules.head_first or at < WELCOMED or tokens[at].key not in words["joining"]:
        return 0
    apart = have(tokens[:at], words["airports"]) or have(tokens[at + 1 : at + 1 + WELCOMED], words["then_marks"])
    return at if not apart and have(tokens[at - WELCOMED : at], words["host_words"]) else 0


def welcomed_on(clause: Clause) -> Token | None:
    """The one day of the welcome to which Hindi joins talks."""
    if not (end := after_welcome(clause)):
        return None
    days = [token for token in clause.line.tokens[:end] if token.kind == "D"]
    return days[0] if len(days) == 1 else None


def tells_of_oneself(clause: Clause) -> bool:
    """Whether an English statement says "I" outside of quotation marks: who that is its sentences do not say."""
    words, tokens = clause.rules.words, clause.line.tokens
    if not clause.rules.head_first or clause.words.isdisjoint(words["oneself"]):
        return False
    alone = any(
        token.key in words["oneself"] and tokens[at - 1].key != "and"
        for at, token in enumerate(tokens[clause.first : clause.last], clause.first)
    )
    # An apostrophe opens nothing.
    opens = (
        at for at, t in enumerate(tokens) if t.key in words["quote_marks"] and (not at or tokens[at - 1].end < t.start)
    )
    return alone and next(opens, None) is None


def spoken_to_by_me(clause: Clause) -> Group | None:
    """To whom alone who says "I" in Hindi speaks: "he" of the next sentence ("मैंने P से आग्रह किया", then "उन्होंने")."""
    if clause.rules.head_first or clause.words.isdisjoint(clause.rules.words["i_did"]):
        return None
    met = [g for g in clause.of_case("with", "to") if len(g.members) == 1 and g.members[0].person is not None]
    return met[0] if len(met) == 1 else None


def came_before(clause: Clause, trigger: int) -> bool:
    """Whether talks are told of as long before the news ("came weeks after P met P"), in Hindi as before somebody came
    ("L आने से पहले P, P से मिले थे")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if not clause.rules.head_first:
        return _before_coming(clause, trigger) or is_done_already(clause, trigger)
    near = range(max(clause.first, trigger - SINCE), trigger)
    since = next((at for at in near if tokens[at].key == "since"), trigger)
    if any(tokens[at].kind == "D" or tokens[at].key in words["past_ordinals"] for at in range(since, trigger)):
        # "Progress made since their August meeting".
        return True
    if clause.has("heels") and clause.comes_after(trigger):
        return True
    after = [at for at in range(max(1, clause.first - 1), trigger) if tokens[at].key in words["behind_talks"]]
    return any(tokens[at - 1].key in words["spans"] for at in after)


def is_done_already(clause: Clause, trigger: int) -> bool:
    """Whether a Hindi clause says of a month or year what was done in it already ("जनवरी में P से बातचीत कर चुके हैं")."""
    tokens, words = clause.line.tokens, clause.rules.words
    near = tokens[trigger + 1 : min(clause.last, trigger + ALREADY)]
    date = clause.date_before(trigger) if clause.has("already") and have(near, words["already"]) else None
    return date is not None and (date.value.kind in BROAD or str(date.value.text).split()[0] in words["bygone"])


def _before_coming(clause: Clause, trigger: int) -> bool:
    """Whether a Hindi clause opens with a journey before which it was that somebody talked ("L रवाना होने से पहले")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if clause.status is not EventStatus.OCCURRED or not (clause.has("to_come_to") or clause.has("leaving")):
        return False
    for at in range(clause.first, min(trigger, clause.first + COMING)):
        if tokens[at].key in words["to_come_to"] or (
            tokens[at].key == "होने" and tokens[at - 1].key in words["leaving"]
        ):
            return [token.key for token in tokens[at + 1 : at + 3]] == ["से", "पहले"]
    return False


def travels_for(clause: Clause, talks: int) -> bool:
    """Whether Hindi talks are only what somebody travels for ("P के साथ वार्ता के लिए रवाना हुए"): they are to come."""
    words, behind = clause.rules.words, _behind_purpose(clause, talks)
    if not behind or clause.status is EventStatus.CANCELLED or not words["past_marks"].isdisjoint(behind[-TAIL:]):
        return False
    # "P के साथ बैठक करने के लिए 20 मार्च से भारत के दौरे पर होंगे".
    on_visit = any(one in words["visit_nouns"] and two in words["on"] for one, two in pairwise(behind))
    # "वार्ता के लिए ... की यात्रा पर उनसे मिलकर खुशी हुई".
    on_visit = on_visit and words["felt"].isdisjoint(behind[-TAIL:])
    return on_visit or _leads_there(clause, behind)


def had_come_for(clause: Clause, talks: int) -> bool:
    """Whether Hindi tells when somebody had come for talks, and nothing of these ("बैठक में भाग लेने मंगलवार को पहुंचे थे")."""
    behind = _behind_purpose(clause, talks)
    return not clause.rules.words["past_marks"].isdisjoint(behind[-TAIL:]) and _leads_there(clause, behind)


def _behind_purpose(clause: Clause, talks: int) -> list[str]:
    """The words from "for" on, where Hindi talks are what something is done for; else none."""
    if clause.rules.head_first or "purposes" not in clause.lists:
        return []
    words, behind = clause.rules.words, clause.keys[talks + 1 - clause.first :]
    purpose = next((at for at, key in enumerate(behind[:PURPOSE]) if key in words["purposes"]), None)
    if purpose is None or not all(key in words["to_hold"] for key in behind[:purpose]):
        return []
    return behind[purpose:]


def _leads_there(clause: Clause, behind: list[str]) -> bool:
    words = clause.rules.words
    verbs = words["leaving"] | words["arrival_verbs"] | words["going_verbs"] | words["came"] | words["arrival_stems"]
    return not verbs.isdisjoint(behind[-TAIL:])


def raises(clause: Clause, verb: int) -> bool:
    """Whether a Hindi verb only says what somebody will speak of ("... का मुद्दा उठाएगा"): an agenda, no undertaking."""
    words, tokens = clause.rules.words, clause.line.tokens
    return tokens[verb].key in words["raising"] and tokens[verb - 1].key in words["agenda_nouns"]


def is_effect(clause: Clause) -> bool:
    """Whether a clause tells what will come of something ("जिससे ... आसान हो जाएगी", "करार, जो संबंधों को दिशा देगा")."""
    words, tokens = clause.rules.words, clause.line.tokens
    opening = tokens[max(0, clause.first - 1) : clause.first + 1]
    which = clause.first > 1 and tokens[clause.first].key in words["relative"] and tokens[clause.first - 2].kind == "w"
    return which or any(token.key in words["effects"] for token in opening)


def acts_by_itself(clause: Clause, verb: int) -> bool:
    """Whether Hindi says what something will do, and no side ("संयुक्त प्रयास नए अवसरों का मार्ग खोलेंगे", but not "अपने प्रयास तेज
    करेंगे")."""
    words, tokens = clause.rules.words, clause.line.tokens
    for at in clause.where("acting_things"):
        if at - clause.first < HEAD and tokens[at + 1].key not in words["postpositions"]:
            objects = {token.key for token in tokens[at + 2 : verb]}
            return not objects.isdisjoint(words["object_marks"] | words["genitive_all"])
    return False


def is_agenda(clause: Clause, verb: int) -> bool:
    """Whether Hindi only tells what people will speak of at talks ("वार्ता के दौरान दोनों मंत्री ... के तरीके तलाशेंगे")."""
    words, tokens = clause.rules.words, clause.line.tokens
    if clause.subject is None or clause.subject.dual not in ("people", "agent", None):
        return False
    keys = [token.key for token in tokens[:verb]]
    during = any(key in words["talk_nouns"] and keys[at + 1 : at + 3] == DURING for at, key in enumerate(keys[:OPENS]))
    return during and words["asks"].isdisjoint(keys) and words["that"].isdisjoint(keys)


def only_uses(clause: Clause) -> bool:
    """Whether a country only makes use of what it was given ("C अब अपने तट की निगरानी इन राडारों से करेगा")."""
    tokens, words = clause.line.tokens, clause.rules.words
    for at in clause.where("arms_nouns") if clause.has("now") else ():
        behind = [token.key for token in tokens[at + 1 : min(clause.last, at + 3)]]
        by_means = behind[:1] != [] and behind[0] in words["of_time"]
        if by_means or (len(behind) > 1 and behind[0] in words["genitive_all"] and behind[1] in words["usage"]):
            return True
    return False


def goes_on_since(clause: Clause, date: int) -> bool:
    """Whether a Hindi clause goes on with what the same sides did on the date beside them ("C और C ने D को ... को
    अंतिम रूप दिया और ... पर हस्ताक्षर किए")."""
    tokens, words, acting = clause.line.tokens, clause.rules.words, clause.inherited
    if clause.rules.head_first or acting is None or acting is not clause.subject or acting.case != "agent":
        return False
    beside = date == acting.behind or (date + 2 == acting.first and tokens[date + 1].key in words["on_day"])
    return beside and date < clause.first and have(tokens[clause.first - 1 : clause.first], words["joining"] - {","})


def date_gone_on_from(clause: Clause) -> Token | None:
    """The date on which those who act in a clause did what its sentence tells before, where it goes on with that."""
    tokens = clause.line.tokens
    return next((tokens[at] for at in clause.line.found if tokens[at].kind == "D" and goes_on_since(clause, at)), None)


def date_of_journey(clause: Clause) -> Token | None:
    """The one date with which Hindi told in the same sentence of a journey, where it goes on with what was done on it
    ("मार्च 2022 में P केन्या गए थे, जहां उन्होंने P से बातचीत की")."""
    tokens, words = clause.line.tokens, clause.rules.words
    dates = [at for at in clause.line.found if tokens[at].kind == "D" and at < clause.last]
    if clause.rules.head_first or not clause.first or len(dates) != 1 or dates[0] >= clause.first:
        return None
    goes_on = words["joining"] - {","} | words["where"] | words["at_that_time"]
    joined = have(tokens[clause.first - 1 : clause.first + 1], goes_on)
    travel = ("visit_nouns", "arrival_verbs", "adjacent_verbs", "came")
    travels = any(have(tokens[: clause.first], words[name]) for name in travel)
    return tokens[dates[0]] if joined and travels else None


def goes_on_beside(clause: Clause, trigger: int, *put_off: str) -> bool:
    """Whether English only says during what something of other lists is put off ("put off their drill as talks near a
    deal", "called off the visit amid talks on boats")."""
    if not clause.has("meanwhile_beside"):
        return False
    words, tokens = clause.rules.words, clause.line.tokens
    beside = (at for at in range(clause.first, trigger) if tokens[at].key in words["meanwhile_beside"])
    off = tokens[clause.first : next(beside, clause.first)]
    return any(have(off, words[name]) for name in put_off) and clause.status is EventStatus.CANCELLED
