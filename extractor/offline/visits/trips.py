"""The mention of a visit, and how far the visit is: expected, going on or over.

In: a clause, the noun or verb that tells of a visit, the visitor and the place. Out: the mention.
"""

from __future__ import annotations

from itertools import pairwise

from extractor.dates import BROAD, DateKind
from extractor.offline.grammar.clauses import TAIL, Clause
from extractor.offline.grammar.lines import Token, have
from extractor.offline.grammar.moods import came_before, is_of_earlier_visit, is_yet_to_come, lies_ahead
from extractor.offline.grammar.owned_dates import comes_after
from extractor.offline.sides.sides import Member
from extractor.offline.talks.frames import Mention
from extractor.offline.talks.holding import is_bygone, is_of_bygone_year
from extractor.offline.visits.destinations import REACH, code_of
from extractor.offline.visits.during_which import is_ahead_during
from extractor.offline.visits.staying import is_about_to_begin, is_still_on, was_long_ago
from schemas.vocabulary import EventStatus, EventType

# Tokens from the English verb that ends a visit to the visit ("wound up a two-day official visit").
CLOSED = 8
# Tokens between the noun and the verb that says of it that it ended ("यात्रा संपन्न की").
NEAR = 4
# Tokens between "ahead of" and the visit before which something is.
AHEAD = 8
# Lists of words that tell of talks.
TALKING = ("talk_verbs", "talk_nouns", "calling")
# How far a visit is that has begun.
BEGUN = frozenset({EventStatus.ONGOING, EventStatus.OCCURRED})


def visit_of(clause: Clause, trigger: int, visitor: Member, place: Token | None) -> Mention:
    party = _party(clause, visitor)
    named = not clause.rules.head_first and clause.line.tokens[trigger].key in clause.rules.words["visit_nouns"]
    date = clause.date_before(trigger, REACH) if named else clause.date_before(trigger)
    if clause.rules.head_first and (span := _span_behind(clause, trigger)) is not None:
        date = span
    if date is None and _is_watched(clause, trigger):
        date = _date_behind(clause)
    mention = Mention(
        EventType.VISIT, clause, trigger, party, _running(clause, trigger) or _status(clause, trigger), date
    )
    arrived = participle(clause, trigger)
    if mention.date is not None and _dates_another(clause, trigger, arrived, mention.date, place):
        if clause.rules.head_first and _is_of_talks_there(clause, trigger, mention.date) and mention.status in BEGUN:
            mention.status = EventStatus.ONGOING
        mention.date = None
    if mention.status in BEGUN and (going_on := is_still_on(clause, mention.date)) is not None:
        mention.status = EventStatus.ONGOING if going_on else EventStatus.OCCURRED
    if mention.date is not None and arrived is not None and clause.line.tokens[trigger].start < mention.date.start:
        # "भारत यात्रा पर सोमवार को आए P ने ...": the day of the arrival.
        mention.trigger = arrived
    # What only describes a traveller says less of his visit than a verb of its own.
    mention.reference = (
        arrived is not None
        or _is_bare_headline(clause, trigger)
        or _tells_first(clause, trigger)
        or _is_counted(clause, trigger)
        or (mention.status is not EventStatus.OCCURRED and _frames_another(clause, trigger))
    )
    mention.visitor, mention.place = visitor, place
    mention.destination = code_of(place) if place else None
    followed = clause.line.phrase_at(clause.rules, "followed", trigger + 1) is not None
    if mention.status is EventStatus.OCCURRED and is_ahead_during(clause):
        mention.status = EventStatus.SCHEDULED
    mention.earlier = followed or clause.line.tells_earlier(clause.rules) or came_before(clause, trigger)
    mention.earlier = mention.earlier or _is_counted_from(clause, trigger) or is_of_earlier_visit(clause)
    mention.earlier = mention.earlier or was_long_ago(clause, mention.date)
    return mention


def _is_counted_from(clause: Clause, trigger: int) -> bool:
    """Whether English tells what has been so "since" a visit."""
    near = clause.line.tokens[max(clause.first, trigger - AHEAD) : trigger]
    return clause.rules.head_first and any(token.key in clause.rules.words["since_when"] for token in near)


def follows_on(clause: Clause, noun: int) -> bool:
    """Whether an English visit told of before only "follows" something else, whose day and place stand behind."""
    tokens, words = clause.line.tokens, clause.rules.words
    bare = clause.rules.head_first and tokens[noun - 1].key in words["definite"] | words["his"]
    if not bare or noun + 1 >= clause.last:
        return False
    # "The visit comes two months after P was in C."
    behind = [token.key for token in tokens[noun + 2 : min(clause.last, noun + 2 + NEAR)]]
    comes = tokens[noun + 1].key in words["comes"] and not words["behind_talks"].isdisjoint(behind)
    return comes or tokens[noun + 1].key in words["following_on"]


def leaves_for_tour(mention: Mention) -> bool:
    """Whether Hindi says when somebody left for several countries, of which each has days of its own."""
    tokens, clause = mention.line.tokens, mention.clause
    countries = sum(tokens[at].kind == "C" and not tokens[at].value.adjective for at in clause.found)
    return countries > 1 and (clause.has("leaving") or clause.has("setting_out")) and not clause.rules.head_first


def _span_behind(clause: Clause, trigger: int) -> Token | None:
    """The first and last day of an English visit, before the day of departure ("left on D for a visit from D to D")."""
    tokens, words = clause.line.tokens, clause.rules.words
    spans = [at for at in clause.found if at > trigger and tokens[at].kind == "D"]
    for at in spans:
        between = [token.key for token in tokens[trigger + 1 : at]]
        if tokens[at].value.kind is DateKind.INTERVAL and between[-1:] == ["from"]:
            return tokens[at] if words["clause_verbs"].isdisjoint(between) and "," not in between[-3:] else None
    return None


def _is_watched(clause: Clause, trigger: int) -> bool:
    """Whether Hindi says of a visit only that all eyes are on it ("अब नजरें P की C यात्रा पर हैं")."""
    words, behind = clause.rules.words, [token.key for token in clause.line.tokens[trigger + 1 : trigger + 2]]
    return clause.has("eyes") and not clause.rules.head_first and not words["on"].isdisjoint(behind)


def _date_behind(clause: Clause) -> Token | None:
    """The date in the relative clause that goes on with a visit ("..., जो अगले महीने होनी है")."""
    tokens, who = clause.line.tokens, clause.rules.words["who"]
    if not any(token.key in who for token in tokens[clause.last : clause.last + 2]):
        return None
    return next((tokens[at] for at in clause.line.found if at > clause.last and tokens[at].kind == "D"), None)


def _is_bare_headline(clause: Clause, trigger: int) -> bool:
    """Whether a Hindi headline names a visit without a verb ("P की भारत यात्रा आज से", "P का C दौरा: क्या है एजेंडा")."""
    if clause.rules.head_first or clause.line.in_body:
        return False
    if [token.key for token in clause.line.tokens[trigger + 1 : trigger + 2]] == [":"]:
        return True
    told = clause.words & clause.rules.words["finite"] - clause.rules.words["genitive"]
    return not (told or clause.future or clause.of_case("agent"))


def _party(clause: Clause, visitor: Member) -> tuple[Member, ...]:
    """Who travels together: the people of one side that are joined to the visitor ("P और P भारत आए")."""
    group = next((group for group in clause.groups if visitor in group.members), None)
    others = group.members if group is not None and visitor.person is not None else (visitor,)
    return tuple(m for m in others if m == visitor or (m.person is not None and m.side == visitor.side))


def participle(clause: Clause, trigger: int) -> int | None:
    """The verb of travel at or behind a noun that describes who comes next ("भारत यात्रा पर आए NAME ने ...")."""
    tokens, words = clause.line.tokens, clause.rules.words
    for at in range(trigger, min(trigger + 6, clause.last - 1)) if not clause.rules.head_first else ():
        travels = tokens[at].key in words["arrival_verbs"] or tokens[at].key in words["adjacent_verbs"]
        to_come = tokens[at + 1].key in words["about_to"] and at + 2 < clause.last
        # "अप्रैल में L जाकर P से मुलाकात की" describes nobody.
        if travels and tokens[at].key not in words["converbs"] and tokens[at + 1 + to_come].kind == "P":
            return at
    return None


def _dates_another(clause: Clause, trigger: int, arrived: int | None, date: Token, place: Token | None) -> bool:
    """Whether a date beside a visit is that of what is told besides ("P ने सोमवार को भारत आए P से भेंट की")."""
    tokens = clause.line.tokens
    behind = date.start > tokens[trigger].start
    if clause.rules.head_first and lies_behind(clause, trigger):
        # "After his visit to C last week", but "met P on D after a visit to C", "after a visit to C, flew to C on D".
        at = tokens.index(date)
        own = any(token.kind in "CL" for token in tokens[max(trigger, at - 2) : at])
        return not (behind and own and all(token.key != "," for token in tokens[trigger:at]))
    if clause.rules.head_first and behind and _is_going_on(clause, trigger):
        # "Is on a visit to C and will meet P on D".
        ahead = [tokens[at].start for at in clause.where("future_marks") if at > trigger]
        return bool(ahead) and ahead[0] < date.start
    if clause.rules.head_first and not behind and _is_meanwhile(clause, trigger, date):
        return True
    if clause.rules.head_first and behind and _is_of_talks_there(clause, trigger, date):
        return True
    if (clause.rules.head_first and behind and _opens(clause, trigger, date)) or _is_frame(clause, trigger):
        return True
    if clause.rules.head_first:
        # "P, on a visit to C, handed over two boats on Thursday".
        between = [token.key for token in tokens if tokens[trigger].start < token.start < date.start]
        # "On her first trip abroad, P landed in L on Tuesday".
        arrives = not clause.rules.words["arrival_verbs"].isdisjoint(between)
        parted = "," in between and not arrives
        return behind and parted and _is_paid_meanwhile(clause, trigger)
    if arrived is not None and behind and date.start < tokens[arrived].start:
        # "यात्रा पर सोमवार को यहां पहुंचे NAME".
        return False
    if arrived is not None:
        acted = any(tokens[group.behind - 1].start < date.start for group in clause.of_case("agent"))
        return acted or date.start > tokens[arrived].start
    if behind and (_is_over(clause, trigger) or _is_one_of_its_days(clause, date)):
        return True
    # "यात्रा के दौरान शनिवार को ... सौंपा": the day of what was done then, unless he came that day.
    return behind and not (place and place.start > tokens[trigger].start) and _frames_another(clause, trigger)


def _is_one_of_its_days(clause: Clause, date: Token) -> bool:
    """Whether a Hindi date is that of one day of a visit alone ("दौरे का आज आखिरी दिन है")."""
    tokens, words = clause.line.tokens, clause.rules.words
    behind = [token.key for token in tokens[tokens.index(date) + 1 :][:3]]
    return any(one in words["which_day"] and two in words["day_nouns"] for one, two in pairwise(behind))


def _is_of_talks_there(clause: Clause, trigger: int, date: Token) -> bool:
    """Whether a date is that of the English talks at which a visit was spoken of ("welcomed the visit by P during their
    talks in L on D")."""
    tokens, words = clause.line.tokens, clause.rules.words
    nouns = [at for at in clause.where("talk_nouns") if at > trigger + 2 and tokens[at].start < date.start]
    own = words["their"] | words["articles"] | words["his"]
    return any(tokens[at - 1].key in own and tokens[at - 2].key in words["inside_talks"] for at in nouns)


def _is_meanwhile(clause: Clause, trigger: int, date: Token) -> bool:
    """Whether English tells of talks on a day "during" a visit, which has none ("on D called on P during his trip")."""
    tokens, words = clause.line.tokens, clause.rules.words
    near = range(trigger - 1, max(clause.first, trigger - CLOSED), -1)
    during = next((at for at in near if tokens[at].key in words["during"]), None)
    if during is None or date.start > tokens[during].start or not any(map(clause.has, TALKING)):
        return False
    if have(tokens[clause.first : during], words["arrival_verbs"]):
        # "Arrived in L on D during his tour".
        return False
    return have(tokens[during + 1 : trigger], words["his"] | words["articles"])


def _is_paid_meanwhile(clause: Clause, trigger: int) -> bool:
    """Whether commas enclose an English "on a three-day visit to C", "currently on a visit to C" behind who pays it."""
    words, tokens, at = clause.rules.words, clause.line.tokens, trigger - 1
    while (
        at > clause.first and tokens[at].kind == "w" and tokens[at].key not in words["on"] and trigger - at < NEAR + 4
    ):
        at -= 1
    before = at - 1 - (at > clause.first + 1 and tokens[at - 1].key in words["nowadays"])
    return at > clause.first and tokens[at].key in words["on"] and tokens[before].key == ","


def _is_frame(clause: Clause, trigger: int) -> bool:
    """Whether something is told "as part of" an English visit, in whose course it was."""
    keys = [token.key for token in clause.line.tokens[max(clause.first, trigger - CLOSED) : trigger]]
    return clause.rules.head_first and ("as", "part", "of") in zip(keys, keys[1:], keys[2:], strict=False)


def _opens(clause: Clause, trigger: int, date: Token) -> bool:
    """Whether an English visit only opens the sentence, whose date is that of what is told behind it ("During his visit
    to C, P met P on D")."""
    words, tokens = clause.rules.words, clause.line.tokens
    if clause.first or tokens[0].key not in words["opening_visits"] or tokens[trigger].key not in words["visit_nouns"]:
        return False
    comma = next((at for at in range(trigger + 1, clause.last) if tokens[at].key == ","), clause.last)
    behind = [token for token in tokens[comma : clause.last] if token.start < date.start]
    return bool(behind) and not have(behind, words["arrival_verbs"])


def _is_over(clause: Clause, trigger: int) -> bool:
    """Whether words behind a visit say that it ended ("दौरा खत्म करने के बाद", "यात्रा सफल रही"), or a verb in the past."""
    words, tokens = clause.rules.words, clause.line.tokens
    if clause.rules.head_first:
        # "Visited C last month and is likely to return": the verb itself, and no "to have visited".
        before = tokens[trigger - 1].key if trigger else ""
        return tokens[trigger].key == "visited" and before not in words["been"] | words["were"] | {"have"}
    behind = [token.key for token in tokens[trigger + 1 : trigger + 1 + NEAR]]
    if len(behind) > 1 and behind[0] in words["genitive"] and behind[1] in words["afterwards"]:
        # "फ्रांस की यात्रा के बाद सोमवार को दिल्ली पहुंचे".
        return True
    if is_over_since(clause, trigger):
        return True
    ended = [at for at, key in enumerate(behind) if key in words["concluding_verbs"] | words["completed"]]
    after = bool(ended) and not words["completing"].isdisjoint(behind[ended[0] : ended[0] + 2])
    praised = not words["praise"].isdisjoint(behind) and not words["lasting"].isdisjoint(behind)
    return after or praised


def _is_recent(clause: Clause, trigger: int) -> bool:
    """Whether Hindi calls a visit one of late ("P की हालिया भारत यात्रा")."""
    words, near = clause.rules.words, clause.line.tokens[max(clause.first, trigger - NEAR) : trigger]
    named = clause.line.tokens[trigger].key in words["visit_nouns"] and not clause.rules.head_first
    return named and any(token.key in words["late_marks"] for token in near)


def is_over_since(clause: Clause, trigger: int) -> bool:
    """Whether the news comes a time after a Hindi visit ("P के दौरे के दो सप्ताह बाद", "P की यात्रा के तुरंत बाद")."""
    behind = clause.line.tokens.listed[trigger + 1 : min(clause.last, trigger + 1 + AHEAD)]
    if "बाद" not in behind:
        return False
    after = behind[: behind.index("बाद") + 1]
    return comes_after(after) and not clause.rules.has(frozenset(after), "talk_nouns", "meanwhile_words", "visit_nouns")


def _tells_first(clause: Clause, trigger: int) -> bool:
    """Whether Hindi only says who was the first to pay a visit ("C की यात्रा करने वाले पहले प्रधानमंत्री हैं")."""
    keys, words = (
        [t.key for t in clause.line.tokens[trigger + 1 : min(clause.last, trigger + NEAR)]],
        clause.rules.words,
    )
    first = len(keys) > 2 and keys[1] in words["agent_endings"] and keys[2] in words["ordinals"] | words["before"]
    return first and not clause.rules.head_first


def _is_counted(clause: Clause, trigger: int) -> bool:
    """Whether Hindi only says which one a visit is, and not whether it has begun ("यह P की पहली C यात्रा है")."""
    words, tokens = clause.rules.words, clause.line.tokens
    if clause.rules.head_first or not clause.has("ordinals") or trigger + 1 >= clause.last:
        return False
    near = tokens[max(clause.first, trigger - NEAR) : trigger]
    counted = tokens[trigger + 1].key in words["copula"] and have(near, words["ordinals"])
    return counted and not have(clause.line.tokens[trigger:], words["beginning"])


def _is_dated_back(clause: Clause, trigger: int, date: Token | None) -> bool:
    """Whether the date of a visit is a month or year, or a period that is over."""
    if clause.rules.head_first and (clause.status is not EventStatus.OCCURRED or _is_behind_ahead(clause, trigger)):
        return False
    if clause.rules.head_first and is_yet_to_come(clause, trigger, date):
        # "When P visits C in July".
        return False
    return date is not None and (date.value.kind in BROAD or is_bygone(date, clause.rules))


def lies_behind(clause: Clause, trigger: int) -> bool:
    """Whether English tells what came after a visit ("arrived in C after a visit to C", "fresh from a trip to C")."""
    words, tokens = clause.rules.words, clause.line.tokens
    if not clause.rules.head_first or tokens[trigger].key not in words["visit_nouns"]:
        return False
    for at in range(trigger - 1, max(clause.first - 1, trigger - CLOSED) - 1, -1):
        key = tokens[at].key if at >= 0 else ""
        if key in words["behind_talks"] or (key == "from" and have(tokens[max(0, at - 3) : at], words["back_from"])):
            return True
        if at < 0 or tokens[at].kind not in "wCD" or key in words["postpositions"] or key == ",":
            return False
    return False


def _is_closed(clause: Clause, trigger: int) -> bool:
    """Whether an English verb before a visit ends it ("wrapped up his visit to C and left L for home")."""
    words, tokens = clause.rules.words, clause.line.tokens
    named = clause.rules.head_first and tokens[trigger].key in words["visit_nouns"]
    return named and have(tokens[max(clause.first, trigger - CLOSED) : trigger], words["closing_visits"])


def _came_lately(clause: Clause, trigger: int, date: Token | None) -> bool:
    """Whether somebody had arrived on a day of this week, of whose leaving nothing is said ("सोमवार को पहुंचे थे")."""
    if clause.rules.head_first or date is None or not clause.has("past_marks"):
        return False
    arrives = any(at >= trigger - 1 for at in clause.where("arrival_verbs"))
    near = date.value.kind is DateKind.WEEKDAY or str(date.value.text) in clause.rules.words["near_days"]
    if not arrives or not near or clause.status is not EventStatus.OCCURRED:
        return False
    return not clause.line.tells_earlier(clause.rules)


def _frames_another(clause: Clause, trigger: int) -> bool:
    """Whether a visit is only named as the time of something else ("during the visit")."""
    if clause.rules.head_first:
        return False
    behind = [token.key for token in clause.line.tokens[trigger + 1 : trigger + 4]]
    within = behind[1:2] == ["दौरान"] or behind[2:3] == ["दिन"]
    return behind[:1] == ["के"] and within


def _is_there(clause: Clause, trigger: int) -> bool:
    """Whether the words before a visit say that it goes on ("is on a visit", "arrived in C on a visit")."""
    ended = any(at >= trigger for at in clause.where("ended"))
    signs = ("present", "arrival_verbs", "begun") if clause.rules.head_first else ("present", "arrival_verbs")
    before = [at for name in signs for at in clause.where(name) if at < trigger]
    return (bool(before) or _is_on_day_of(clause, trigger) or _is_frame(clause, trigger)) and not ended


def _is_on_day_of(clause: Clause, trigger: int) -> bool:
    """Whether English tells what was done on a day of a visit ("On the second day of his trip to C, P met P")."""
    tokens, words = clause.line.tokens, clause.rules.words
    keys = [token.key for token in tokens[max(clause.first, trigger - NEAR - 2) : trigger]]
    days = (at for at, key in enumerate(keys[:-1]) if at and key == "day" and keys[at + 1] == "of")
    return clause.rules.head_first and any(keys[at - 1] in words["ordinals"] | words["counted_days"] for at in days)


def _is_ahead(clause: Clause, trigger: int, date: Token | None) -> bool:
    """Whether a visit is named as one to come ("अगले महीने की यात्रा", "यात्रा से दो दिन पहले")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if clause.rules.head_first:
        return _is_behind_ahead(clause, trigger)
    if tokens[trigger].key not in words["visit_nouns"] or clause.has("past_marks"):
        return False
    if any(token.key in words["upcoming"] for token in tokens[max(clause.first, trigger - NEAR + 1) : trigger]):
        # "P की आगामी भारत यात्रा".
        return True
    dated = date is not None and date.start < tokens[trigger].start
    if dated and date is not None and str(date.value.text).split()[0] in words["upcoming"]:
        return True
    # "दौरे से ठीक दो सप्ताह पहले".
    exact = trigger + 2 < clause.last and tokens[trigger + 2].key in words["about"]
    behind = tokens[trigger + 1 : min(clause.last, trigger + (7 if exact else 4))]
    if behind and behind[0].key in words["within"] and _is_expected(clause):
        return True
    if not behind or behind[0].key not in words["of_time"]:
        return False
    ends = (str(t.value.text).split()[-1] if t.kind == "D" else t.key for t in behind[1:])
    return any(end in words["before"] for end in ends)


def _is_expected(clause: Clause) -> bool:
    """Whether Hindi ends with what is expected ("दौरे में समझौतों की उम्मीद है")."""
    ends = clause.keys[-TAIL:]
    expects = clause.rules.words["expected_words"] | clause.rules.words["guesses"]
    return any(one in expects and two in clause.rules.words["copula"] for one, two in pairwise(ends))


def _is_behind_ahead(clause: Clause, trigger: int) -> bool:
    """Whether English puts something before a visit ("came ahead of P's visit", "a week before P's trip to C")."""
    tokens, words = clause.line.tokens, clause.rules.words
    behind = [at for at in clause.where("visit_nouns") if at > trigger]
    if behind and tokens[trigger + 1].key in words["comes"]:
        # "The visit comes ahead of P's visit to C".
        trigger = behind[0]
    if tokens[trigger].key not in words["visit_nouns"]:
        return False
    for at in range(trigger - 1, max(clause.first, trigger - AHEAD) - 1, -1):
        if tokens[at].key in words["before_visit"]:
            # "Before his visit to C he had toured C" may tell of one long over.
            return at > clause.first or tokens[at].key in words["ahead_of"]
        if tokens[at].key == "," or tokens[at].key in words["clause_verbs"]:
            return False
    return False


def _is_going_on(clause: Clause, trigger: int) -> bool:
    """Whether somebody "is on a visit" in English, of which only what stands behind it is to come ("... that will last
    till D")."""
    words, tokens = clause.rules.words, clause.line.tokens
    if not clause.rules.head_first or tokens[trigger].key not in words["visit_nouns"]:
        return False
    near = range(max(clause.first + 1, trigger - CLOSED), trigger)
    there = next((at for at in near if tokens[at].key in words["on"] and tokens[at - 1].key in words["are_now"]), None)
    return there is not None and all(at > trigger for at in clause.where("future_marks"))


def _is_told_during(clause: Clause, trigger: int) -> bool:
    """Whether it is during an English visit that somebody told of what will be ("P announced during a visit to C")."""
    words, tokens = clause.rules.words, clause.line.tokens
    if not clause.rules.head_first or tokens[trigger].key not in words["visit_nouns"]:
        return False
    near = range(trigger - 1, max(clause.first, trigger - CLOSED), -1)
    during = next((at for at in near if tokens[at].key in words["opening_visits"]), None)
    will = max((at for at in clause.where("future_marks") if at < trigger), default=clause.first)
    return during is not None and have(tokens[will:during], words["telling_verbs"])


def _arrives(clause: Clause, trigger: int) -> bool:
    """Whether a compound verb of arrival stands behind the noun ("यात्रा के तहत काठमांडू पहुंच गए")."""
    return any(at >= trigger and at + 1 < clause.last for at in clause.where("arrival_stems"))


def _is_planned(clause: Clause, trigger: int) -> bool:
    """Whether English says behind a visit that it is planned ("a visit by P is planned for May", "is on the cards")."""
    return any(trigger < m.first < clause.last for m in clause.line.find_phrases(clause.rules, "planned_ahead"))


def _is_prepared(clause: Clause, trigger: int) -> bool:
    """Whether English people prepare a visit ("met P to prepare the visit of P")."""
    words, at = clause.rules.words, trigger - 1
    named = clause.rules.head_first and clause.line.tokens[trigger].key in words["visit_nouns"]
    while named and at > clause.first and clause.line.tokens[at].key in words["definite"] | words["articles"]:
        at -= 1
    return named and clause.line.tokens[at].key in words["preparing"]


def _status(clause: Clause, trigger: int) -> EventStatus:
    """A visit goes on unless the clause ends it or puts it into the future or the past."""
    arrived = participle(clause, trigger)
    came = arrived is not None and clause.line.tokens[arrived + 1].kind == "P"
    came = came and not clause.line.tokens[arrived or 0].key.endswith(clause.rules.future)
    # Who has come may be about to do something.
    outlook = EventStatus.OCCURRED if came else clause.outlook(trigger)
    planned = _is_watched(clause, trigger) or _is_planned(clause, trigger) or _is_prepared(clause, trigger)
    outlook = EventStatus.SCHEDULED if planned else outlook
    meanwhile = _is_going_on(clause, trigger) or _is_told_during(clause, trigger)
    outlook = EventStatus.OCCURRED if outlook is EventStatus.SCHEDULED and meanwhile else outlook
    if (
        _is_recent(clause, trigger)
        or _is_over(clause, trigger)
        or (_tells_first(clause, trigger) and not clause.future)
    ):
        return EventStatus.OCCURRED
    words, date = clause.rules.words, clause.date_before(trigger)
    if outlook is not EventStatus.OCCURRED:
        bygone = lies_behind(clause, trigger) and is_bygone(date, clause.rules)
        return EventStatus.OCCURRED if bygone else outlook
    near_date = clause.date_before(trigger, REACH)
    if _is_about_to_go(clause, trigger) or is_about_to_begin(clause, trigger, near_date):
        return EventStatus.SCHEDULED
    over = _is_closed(clause, trigger) or _has_left(clause, trigger) or is_of_bygone_year(date, clause.rules)
    if over or lies_behind(clause, trigger) or _is_dated_back(clause, trigger, near_date):
        return EventStatus.OCCURRED
    # "Arrives in C on D for a visit".
    travels = (*clause.where("arrival_verbs"), *clause.where("present_travel")) if clause.rules.head_first else ()
    comes = [at for at in travels if at < trigger and at not in clause.where("copula")]
    # "The two-day visit to C begins on D".
    comes += [at for at in clause.where("visit_begins") if at > trigger and clause.rules.head_first]
    if _is_ahead(clause, trigger, near_date) or any(is_yet_to_come(clause, at, date) for at in (trigger, *comes)):
        return EventStatus.SCHEDULED
    before = clause.line.tokens[max(clause.first, trigger - 4) : trigger]
    over = any(at < trigger for at in clause.where("ended"))
    if clause.rules.head_first and not (over or meanwhile) and have(before, words["planned"]):
        return EventStatus.SCHEDULED
    if clause.rules.head_first and (_is_there(clause, trigger) or _is_paid_meanwhile(clause, trigger)):
        return EventStatus.ONGOING

    def behind(name: str) -> bool:
        return any(at >= trigger for at in clause.where(name))

    described = arrived is not None or _frames_another(clause, trigger)
    if (described and not behind("past_marks")) or _came_lately(clause, trigger, near_date):
        return EventStatus.ONGOING
    arrives = any(map(behind, ("arrival_verbs", "setting_out", "beginning", "arrivals"))) or _arrives(clause, trigger)
    ended = behind("ended")
    done = any(trigger <= at <= trigger + NEAR for at in clause.where("concluding_verbs"))
    if done or (ended and (behind("past_marks") or not arrives)):
        return EventStatus.OCCURRED
    if behind("present") or is_on_visit(clause, trigger) or arrives:
        return EventStatus.ONGOING
    return EventStatus.OCCURRED


def _is_about_to_go(clause: Clause, trigger: int) -> bool:
    """Whether Hindi says at or behind a visit that somebody is leaving for it or about to go."""
    words, rest = clause.rules.words, clause.keys[trigger - clause.first :]
    stems, near = words["stem_of_going"] | words["arrival_stems"], rest[1 : 1 + NEAR]
    if any(stem in stems and then in words["lasting"] for stem, then in pairwise(rest)):
        return True
    # "यात्रा पर जाने वाले हैं", but not "यात्रा पर आने पर".
    return any(one in words["to_go"] and two not in words["on"] for one, two in pairwise([*near, ""]))


def _running(clause: Clause, trigger: int) -> EventStatus | None:
    """How far an English visit is that the present tense says to run for some days ("runs from D to D")."""
    near = clause.line.tokens[trigger + 1 : min(clause.last, trigger + CLOSED)]
    named = clause.rules.head_first and clause.line.tokens[trigger].key in clause.rules.words["visit_nouns"]
    if not named or not have(near, clause.rules.words["lasting_now"]):
        return None
    date = clause.date_before(trigger)
    ahead = date is not None and lies_ahead(clause, date) and is_still_on(clause, date) is not False
    return EventStatus.SCHEDULED if ahead else EventStatus.ONGOING


def _has_left(clause: Clause, trigger: int) -> bool:
    """Whether English goes on that who came has gone again ("flew to C on D and has since left for home")."""
    words, keys = clause.rules.words, [token.key for token in clause.line.tokens[trigger + 1 :]]
    since = next((at for at, pair in enumerate(pairwise(keys)) if pair == ("has", "since")), len(keys))
    gone = words["leaving"] | words["coming_home"] | words["gone_again"]
    # "Who arrived on Tuesday, addressed a forum and left for L on Thursday".
    left = any(keys[at + 1] in gone and keys[at + 2] == "for" for at, key in enumerate(keys[:-2]) if key == "and")
    return clause.rules.head_first and (left or not gone.isdisjoint(keys[since + 2 : since + 2 + NEAR]))


def is_on_visit(clause: Clause, noun: int) -> bool:
    """Whether "on a visit" describes who comes next ("भारत यात्रा पर आए ...")."""
    following = [token.key for token in clause.line.tokens[noun + 1 : noun + 4]]
    return bool(following) and following[0] in clause.rules.words["on"]
