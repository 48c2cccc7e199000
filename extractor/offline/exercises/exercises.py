"""Joint exercises in a clause.

In: a clause and the discourse so far. Out: mentions with the countries or services that exercise together.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, pairwise

from extractor.dates import DAYS, DateKind
from extractor.offline.discourse import Discourse, sides
from extractor.offline.exercises.described import find_described, find_hosted
from extractor.offline.exercises.drills import (
    drill_nouns,
    drill_verbs,
    edition_of,
    is_called_off,
    is_joint,
    is_numbered_drill,
    is_on_programme,
    is_planned,
    runs,
)
from extractor.offline.exercises.former_days import find_former_day, opens_former
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import Token, have
from extractor.offline.grammar.moods import goes_on_beside, is_yet_to_come, lies_ahead
from extractor.offline.sides.acting import only_tells
from extractor.offline.sides.sides import Group, Member, countries_of
from extractor.offline.talks.frames import Mention
from extractor.offline.visits.port_calls import warships
from schemas.vocabulary import EventStatus, EventType, ParticipantKind

# Tokens of the name of an exercise behind the noun, with its quotation marks and the stop.
NAME = 6

# Behind a Hindi exercise they only say when something else was.
BEFORE_OR_AFTER = (["से", "पहले"], ["से", "पूर्व"], ["के", "बाद"], ["के", "पश्चात"])
INFINITIVES = ("होने", "करने")
# Tokens in which it is said that an exercise begins, and how long before.
DATED = 5
# Behind a beginning they say that it is about to be.
BEING_HELD = (["हो", "रहा"], ["हो", "रही"], ["होने", "वाला"], ["होने", "जा"])
# Tokens before an exercise among which it is said to go on ("चल रहे युद्धाभ्यास में").
BESIDE = 6
# Tokens from the beginning of an exercise to its noun ("आज से शुरू हुए तीनों सेनाओं के द्विपक्षीय अभ्यास").
BEGUN = 7
# Tokens before "which" among which the exercise is named.
NAMED = 6


def find_exercises(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """A joint exercise that begins, goes on, ends, is to come or is called off."""
    if (described := find_described(clause, discourse) or find_hosted(clause, discourse)) is not None:
        discourse.exercising, discourse.drill = described.members, None
        yield described
        return
    if clause.dates and (former := find_former_day(clause, discourse)) is not None:
        yield former
        return
    nouns = drill_nouns(clause) or edition_of(clause, discourse)
    if nouns and (begun := _begun(clause, discourse, nouns[0])) is not None:
        yield begun
        return
    if not nouns:
        mention = _held_behind(clause, discourse) if clause.rules.head_first and clause.has("held") else None
        yield from [mention] if mention is not None else []
        return
    members = _drilling(clause, discourse) if _is_drill(clause, discourse) else ()
    members = members if len(sides(members)) > 1 else _partner(clause, discourse, nouns[0]) or members
    if len(sides(members)) < 2 and not _is_of_body(clause, members):
        discourse.drill = _untold(clause, nouns[0], _forces(clause, discourse)) or discourse.drill
        return
    if (mention := _told(clause, nouns[0], members)) is not None:
        discourse.exercising, discourse.drill = members, None
        yield mention


def _begun(clause: Clause, discourse: Discourse, noun: int) -> Mention | None:
    """The joint exercise of which Hindi says only beside other things on which day it began ("दोनों मंत्रियों ने D से शुरू हुए
    द्विपक्षीय अभ्यास की समीक्षा की")."""
    tokens, words = clause.line.tokens, clause.rules.words
    begins = clause.where("beginning") if clause.dates and not clause.rules.head_first else []
    at = next((at for at in begins if max(clause.first + 1, noun - BEGUN - 1) < at < noun), None)
    if at is None or tokens[at - 2].kind != "D" or tokens[at - 1].key not in words["since"]:
        return None
    described = have(tokens[at + 1 : at + 2], words["was_made"]) and have(tokens[at + 2 : noun], words["shared_words"])
    members = countries_of(discourse.members(clause.subject))
    if not described or len(sides(members)) != 2 or any(verb > noun for verb in drill_verbs(clause)):
        return None
    return Mention(EventType.EXERCISE, clause, noun, members, EventStatus.ONGOING, tokens[at - 2])


def _held_behind(clause: Clause, discourse: Discourse) -> Mention | None:
    """The exercise of the two spoken of, of which an English relative clause says when it is ("discussed the exercise,
    which will be held in L from D to D")."""
    tokens, words, which = clause.line.tokens, clause.rules.words, clause.first - 1
    if which < 1 or tokens[which].key not in words["relative_marks"]:
        return None
    named = have(tokens[max(0, which - NAMED) : which], words["exercise_nouns"])
    date = next((tokens[at] for at in clause.dates), None)
    members = discourse.two_of(clause.inherited)
    verb = clause.where("held")[-1]
    be = have(tokens[clause.first : verb], words["passive_marks"])
    if not named or not be or date is None or len(members) != 2 or clause.groups:
        return None
    return Mention(EventType.EXERCISE, clause, verb, members, clause.status, date)


def _partner(clause: Clause, discourse: Discourse, noun: int) -> tuple[Member, ...]:
    """The home country and the foreign force with which Hindi says an exercise is ("C की सेना के साथ इस अभ्यास में")."""
    words, tokens = clause.rules.words, clause.line.tokens
    if clause.rules.head_first or discourse.home not in discourse.printed or not drill_verbs(clause):
        return ()
    for group in clause.of_case("with"):
        near = all(tokens[at].key in words["this_one"] | words["shared_words"] for at in range(group.behind, noun))
        force = tokens[group.first].kind == "S" and len(sides(group.members)) == 1
        if group.behind <= noun and near and force and group.members[0].side != discourse.home:
            return (Member(ParticipantKind.COUNTRY, discourse.home, clause.line, group.first), *group.members)
    return ()


def _untold(clause: Clause, noun: int, members: tuple[Member, ...]) -> Mention | None:
    """An exercise of which a clause does not say who takes part; the next ones may."""
    acts = clause.rules.words["commitment_acts"] - clause.rules.words["attending"]
    if not clause.line.in_body or not drill_verbs(clause):
        return None
    return _told(clause, noun, members) if acts.isdisjoint(clause.words) else None


def _told(clause: Clause, noun: int, members: tuple[Member, ...]) -> Mention | None:
    """What a clause tells of an exercise of sides; None where it only plans, denies or dates one."""
    off = is_called_off(clause, noun)
    if goes_on_beside(clause, noun, "talk_nouns", "visit_nouns"):
        return None
    if clause.rules.head_first and any(at < noun for at in clause.where("enabling")):
        # "A pact that will allow them to hold exercises".
        return None
    if clause.rules.head_first and not clause.line.in_body and _is_to_be_held(clause, noun):
        # "First naval exercise to be held in 2026": what the body says to be agreed.
        return None
    if is_planned(clause, noun) or off is None or not _governs(clause, noun) or _only_counts(clause, noun):
        return None
    status = clause.status if clause.has("obliged") else clause.outlook(noun)
    mention = Mention(EventType.EXERCISE, clause, noun, members, status, clause.date_before(noun))
    mention.earlier = clause.line.tells_earlier(clause.rules) or _is_previous(clause)
    if clause.rules.head_first:
        mention.date = None if _ends_on(mention) else _exact(mention)
        if mention.date is None and clause.has("since_when") and not clause.words.isdisjoint(("have", "has")):
            # "Have held drills since 2008".
            return None
    # What is only agreed or planned is a commitment.
    if not _settle(mention, off=off):
        return None
    if mention.status is EventStatus.SCHEDULED and not (_is_dated(mention) or _sets_out(clause, noun) is not None):
        return None
    if clause.has("leaving") and not clause.rules.head_first and _leaves_on(mention):
        # The day on which somebody leaves for an exercise is not that of the exercise.
        mention.date = None
    return mention


def _is_to_be_held(clause: Clause, noun: int) -> bool:
    """Whether English says right behind an exercise that it is yet "to be held"."""
    behind = [token.key for token in clause.line.tokens[noun + 1 : noun + 4]]
    return (
        behind[:2] == ["to", "be"] and behind[-1] in clause.rules.words["held"] | clause.rules.words["exercise_verbs"]
    )


def _sets_out(clause: Clause, noun: int) -> int | None:
    """The verb by which English forces leave for an exercise or come to one ("left for C to take part in the exercise",
    "arrived in L for the exercise")."""
    if not clause.rules.head_first:
        return None
    tokens, words = clause.line.tokens, clause.rules.words
    verbs = sorted(at for name in ("leaving", "arrival_verbs") for at in clause.where(name) if at < noun)
    aims = [at for at in range(verbs[0], noun) if tokens[at].key in ("for", "to")] if verbs else []
    behind = tokens[aims[-1] + 1 : noun] if aims else []
    if not behind:
        return None
    if tokens[aims[-1]].key == "to":
        return verbs[0] if have(behind[:1], words["participating"] | words["taking"]) else None
    return None if have(behind, words["postpositions"]) else verbs[0]


def _exact(mention: Mention) -> Token | None:
    """The date of an English exercise, of "this year's drills from D" the days."""
    date, tokens = mention.date, mention.line.tokens
    owns = date is not None and [t.key for t in tokens[tokens.index(date) + 1 : tokens.index(date) + 3]] == ["'", "s"]
    if date is None or not owns or date.value.kind in DAYS:
        return date
    behind = (tokens[at] for at in mention.clause.found if at > mention.trigger)
    return next((token for token in behind if token.kind == "D" and token.value.kind in DAYS), date)


def _is_previous(clause: Clause) -> bool:
    """Whether English tells of the previous edition of an exercise."""
    words, keys = clause.rules.words, pairwise(clause.keys)
    return clause.rules.head_first and any(a in words["former_ones"] and b in words["drill_editions"] for a, b in keys)


def _only_counts(clause: Clause, noun: int) -> bool:
    """Whether Hindi speaks of exercises in general ("संयुक्त अभ्यास करने में सेनाओं की बढ़ती भागीदारी पर संतोष व्यक्त किया")."""
    words, behind = clause.rules.words, [token.key for token in clause.line.tokens[noun + 1 : noun + 3]]
    return (
        not clause.rules.head_first and len(behind) > 1 and behind[0] in words["to_do"] and behind[1] in words["within"]
    )


def _is_of_body(clause: Clause, members: tuple[Member, ...]) -> bool:
    """Whether the forces of an organization exercise in English ("NATO navies are holding their annual drill")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if not clause.rules.head_first or len(members) != 1 or members[0].line is not clause.line:
        return False
    at = members[0].token
    behind = [token.key for token in tokens[at + 1 : at + 3]]
    return tokens[at].kind == "O" and not words["services"].isdisjoint(behind)


def _ends_on(mention: Mention) -> bool:
    """Whether an English date is that until which an exercise goes on ("until March 24")."""
    tokens, words = mention.line.tokens, mention.clause.rules.words
    return any(one.key in words["up_to"] and two is mention.date for one, two in pairwise(tokens))


def _governs(clause: Clause, noun: int) -> bool:
    """Whether a verb tells of an exercise, in Hindi behind it; in English "to hold an exercise" is yet to be done."""
    if _sets_out(clause, noun) is not None:
        return True
    verbs = drill_verbs(clause)
    verb = verbs[-1]
    if not clause.rules.head_first:
        if _only_dates(clause, noun):
            return False
        return verb > noun or not clause.line.in_body or _ends_with(clause, noun)
    # "Begin their exercise on D, with some troops expected to take part".
    pairs = enumerate(pairwise(clause.line.tokens[noun : clause.last]), noun)
    aside = next((at for at, (one, two) in pairs if (one.key, two.key) == (",", "with")), clause.last)
    verb = next((at for at in reversed(verbs) if at < aside), verb)
    infinitive = verb > clause.first and clause.line.tokens[verb - 1].key in clause.rules.words["ahead_marks"]
    return clause.status is not EventStatus.OCCURRED or not infinitive


def _only_dates(clause: Clause, noun: int) -> bool:
    """Whether a Hindi exercise only says when something else was ("अभ्यास के बाद", "अभ्यास शुरू होने से एक दिन पहले")."""
    keys = [token.key for token in clause.line.tokens[noun + 1 : clause.last]]
    if keys[:2] in BEFORE_OR_AFTER:
        return True
    at = next((at for at in range(min(len(keys) - 2, DATED)) if keys[at] in INFINITIVES), None)
    if at is None or keys[at + 1] not in ("से", "के"):
        return False
    return any([keys[at + 1], key] in BEFORE_OR_AFTER for key in keys[at + 2 : at + DATED])


def _ends_with(clause: Clause, noun: int) -> bool:
    """Whether a Hindi sentence puts its verb before the exercise ("15 मार्च से शुरू होगा C और C का अभ्यास शक्ति")."""
    words, behind = clause.rules.words, [token.key for token in clause.line.tokens[noun + 1 : clause.last]]
    told = words["finite"] | words["postpositions"] | words["exercise_verbs"]
    return (
        len(behind) <= NAME and told.isdisjoint(behind) and not any(key.endswith(clause.rules.future) for key in behind)
    )


def _settle(mention: Mention, *, off: bool) -> bool:
    """Settle how far an exercise is; False where a clause only says when it will end."""
    clause = mention.clause
    if clause.rules.head_first and mention.status is EventStatus.SCHEDULED and _only_ends(clause):
        return False
    if _leave(clause) or _sets_out(clause, mention.trigger) is not None:
        mention.status = EventStatus.ONGOING if _is_being_held(clause) else EventStatus.SCHEDULED
        if clause.rules.head_first:
            mention.date = _day_behind(mention)
    elif clause.rules.head_first and mention.status is EventStatus.SCHEDULED and _has_begun(clause):
        mention.status = EventStatus.ONGOING
    elif off:
        mention.status = EventStatus.CANCELLED
    elif clause.has("concluding_verbs") and not clause.rules.head_first:
        mention.date = clause.date_before(clause.where("concluding_verbs")[-1])
        return mention.status is not EventStatus.SCHEDULED
    elif _is_about_to_begin(mention):
        mention.status = EventStatus.SCHEDULED
    elif _goes_on(mention) or (mention.status is EventStatus.SCHEDULED and runs(clause, mention.date)):
        mention.status = EventStatus.ONGOING
    return True


def _leave(clause: Clause) -> bool:
    """Whether forces leave, and not only a harbour before the exercise ("On leaving harbour, the ship drilled")."""
    tokens, opens = clause.line.tokens, clause.rules.words["on_leaving"]
    return any(at == clause.first or tokens[at - 1].key not in opens for at in clause.where("leaving"))


def _only_ends(clause: Clause) -> bool:
    """Whether English says of an exercise that it will end, and not when it begins ("will conclude on Saturday")."""
    tokens, words = clause.line.tokens, clause.rules.words
    ends = any(tokens[at - 1].key in words["future_marks"] for at in clause.where("drill_ends"))
    return ends and clause.lists.isdisjoint(("to_begin", "beginning", "leaving"))


def _is_about_to_begin(mention: Mention) -> bool:
    """Whether the present tense says that an exercise begins on a day ahead ("begins on Friday", "से शुरू हो रहा है")."""
    clause = mention.clause
    if clause.rules.head_first:
        verbs = (*clause.where("present_travel"), *clause.where("present_plural"))
        return any(is_yet_to_come(clause, at, mention.date) for at in verbs)
    if mention.date is not None and mention.date.value.kind is DateKind.MONTH and _goes_on(mention):
        # "दिसंबर में C की सेना C के साथ अभ्यास कर रही है": nobody drills in a month to come.
        return lies_ahead(clause, mention.date)
    if mention.date is None or mention.date.value.kind is not DateKind.WEEKDAY:
        return False
    begins = [at for at in clause.where("beginning") if at > mention.trigger - BESIDE]
    return any([token.key for token in clause.line.tokens[at + 1 : at + 3]] in BEING_HELD for at in begins)


def _day_behind(mention: Mention) -> Token | None:
    """The days behind an English exercise for which somebody leaves ("departed today for X, to be held from D")."""
    clause, tokens = mention.clause, mention.line.tokens
    which = next((at for at in range(mention.trigger, len(tokens)) if opens_former(clause, at)), len(tokens))
    return next((token for token in tokens[mention.trigger : which] if token.kind == "D"), None)


def _has_begun(clause: Clause) -> bool:
    """Whether an exercise began before what its clause says will be ("began on Sunday and will run until D")."""
    ahead = clause.where("future_marks")
    return any(ahead and at < ahead[0] for at in clause.where("begun"))


def _drilling(clause: Clause, discourse: Discourse) -> tuple[Member, ...]:
    """Who holds an exercise: those whom the clause names, joined by those spoken of before."""
    members = _forces(clause, discourse)
    known = sides(discourse.exercising)
    if len(sides(members)) == 1 == len(known) and members[0].side not in known:
        # The service that leaves for an exercise, and the country in which that will be held.
        members = (*discourse.exercising, *members)
    if _is_of_body(clause, members):
        return members
    visitor = discourse.visitor
    if visitor is not None and visitor.side not in sides(members) and len(sides(members)) == 1 and _by_ships(clause):
        # "The ships also undertook an exercise with a C frigate", or with the C Navy.
        navies = members[0].line.tokens[members[0].token].kind == "S"
        return (visitor, *members) if navies else (*countries_of((visitor,)), *members)
    if not clause.rules.head_first and clause.has("shared_words"):
        # "C और C ने C के साथ मिलकर".
        partners = tuple(m for g in clause.of_case("with") for m in g.members if m.kind is not ParticipantKind.PERSON)
        members = (*members, *(m for m in partners if m.side not in sides(members)))
        members = members if len(sides(members)) != 1 else (*members, *_left_for(clause, discourse, members[0]))
    inherited = countries_of(discourse.members(clause.inherited)) if clause.rules.head_first else ()
    if len(sides(members)) < 2 and len(sides(inherited)) > 1 and clause.own_subject is None:
        # "C and C, which have left the bloc, held a joint exercise in C".
        return inherited
    if any(_is_of_coast(clause, group) for group in clause.groups):
        # Off whose coast one side exercised with somebody else.
        return members
    if clause.rules.head_first and len(sides(members)) < 2:
        # Where the exercise is for which the forces of one side come or leave.
        if members:
            members = (*members, *_bound_for(clause, discourse, members))
        elif _is_that(clause):
            members = discourse.exercising
    if pair := _ours_leave(clause, discourse, members) or _with_ours(clause, discourse, members):
        return pair
    if len(sides(members)) < 2 and (not clause.rules.head_first or clause.has("joint_words")):
        both = [group for group in clause.groups if group.dual and not clause.rules.head_first]
        told = countries_of(discourse.members(both[0])) if both else ()
        members = told if len(sides(told)) == 2 else discourse.exercising or discourse.countries()
    return members


def _with_ours(clause: Clause, discourse: Discourse, members: tuple[Member, ...]) -> tuple[Member, ...]:
    """Who exercises with the one side that Hindi names with "with": the force whose ships were told of ("C की नौसेना के
    साथ उसका अभ्यास"), or the home country, where the sides spoken of last are others ("C के साथ अगला अभ्यास")."""
    visitor = discourse.visitor
    partner = [m for g in clause.of_case("with") for m in g.members if m.person is None]
    if clause.rules.head_first or len(sides(members)) != 1 or sides(tuple(partner)) != sides(members):
        return ()
    if visitor is not None and visitor.person is None and visitor.side not in sides(members):
        return (visitor, *members)
    if members[0].side in sides(discourse.exercising or discourse.countries()):
        return ()
    if discourse.home == members[0].side or discourse.home not in discourse.printed:
        # With whom nobody knows: not those spoken of last.
        return members
    return (Member(ParticipantKind.COUNTRY, discourse.home, clause.line, partner[0].token), *members)


def _bound_for(clause: Clause, discourse: Discourse, members: tuple[Member, ...]) -> Iterator[Member]:
    """The country of the town in which English forces come to an exercise ("arrived in L for the exercise")."""
    tokens, nouns = clause.line.tokens, drill_nouns(clause)
    verb = _sets_out(clause, nouns[0]) if nouns else None
    for at in range(verb, nouns[0]) if verb is not None else ():
        country = tokens[at].value.country if tokens[at].kind == "L" else None
        if country in discourse.printed - set(sides(members)):
            yield Member(ParticipantKind.COUNTRY, country, clause.line, at)
            return


def _ours_leave(clause: Clause, discourse: Discourse, members: tuple[Member, ...]) -> tuple[Member, ...]:
    """The home country and another one than those of the exercise told of last, for which English says that its service
    leaves ("Another Army contingent will leave for C on D for the exercise NAME"); that one alone, where nobody knows
    whose the service is."""
    tokens, words, nouns = clause.line.tokens, clause.rules.words, drill_nouns(clause)
    verb = _sets_out(clause, nouns[0]) if nouns and len(sides(members)) == 1 else None
    if verb is None or members[0].side in sides(discourse.exercising):
        return ()
    head = tokens[clause.first : verb]
    unnamed = have(head, words["services"]) and all(token.kind not in "CGS" for token in head)
    if not unnamed or members[0].token < verb or members[0].line is not clause.line:
        return ()
    if discourse.home == members[0].side or discourse.home not in discourse.printed:
        return members
    return (Member(ParticipantKind.COUNTRY, discourse.home, clause.line, clause.first), *members)


def _is_that(clause: Clause) -> bool:
    """Whether an English clause opens with the exercise told of before ("the exercise will be held in L from D")."""
    opening, words = clause.keys[:2], clause.rules.words
    opens = len(opening) > 1 and opening[0] in words["definite"] and opening[1] in words["exercise_nouns"]
    return clause.rules.head_first and opens


def _left_for(clause: Clause, discourse: Discourse, force: Member) -> Iterator[Member]:
    """The country to whose town Hindi forces leave for a joint exercise ("साझा अभ्यास के लिए L रवाना हुआ")."""
    tokens = clause.line.tokens
    for at in clause.where("leaving"):
        country = tokens[at - 1].value.country if at and tokens[at - 1].kind in "LC" else None
        if country in discourse.printed - {force.side}:
            yield Member(ParticipantKind.COUNTRY, country, clause.line, at - 1)


def _by_ships(clause: Clause) -> bool:
    """Whether it is the ships told of before that exercise in an English clause ("On leaving harbour, the ship held a
    drill with C")."""
    words, opens = clause.rules.words, clause.keys.index(",") + 1 if "," in clause.keys else 0
    heads = (clause.keys[at : at + 2] for at in {0, opens})
    ships = any(len(head) > 1 and head[0] in words["definite"] and head[1] in words["ships"] for head in heads)
    return clause.rules.head_first and ships and clause.own_subject is None


def _is_drill(clause: Clause, discourse: Discourse) -> bool:
    """Whether a verb tells something of an exercise; two sides that only come for one are kept in mind."""
    forces = _forces(clause, discourse)
    known = discourse.exercising
    leaves = bool(forces) and not known and clause.has("leaving")
    if not clause.rules.head_first and (len(sides(forces)) == 2 or leaves):
        discourse.exercising = forces
    if len(sides(known)) == 1:
        # "This exercise will be held in C", for which the service of another country left.
        this = clause.has("these") or clause.has("demonstratives")
        known = (*known, *forces) if this else ()
    if not (known or len(sides(forces)) > 1 or clause.rules.head_first) and is_numbered_drill(clause):
        # "सूर्य किरण अभ्यास का 18वां संस्करण 31 दिसंबर से ... होगा": that of the two countries spoken of.
        known = discourse.countries()
    bound = any(_sets_out(clause, noun) is not None for noun in drill_nouns(clause))
    told = (bound or bool(drill_verbs(clause))) and is_joint(clause, forces, known)
    invited = clause.has("invited_words") and not clause.rules.head_first
    acts = [at for at in clause.where("commitment_acts") if not _is_joined(clause, at)]
    if clause.rules.head_first and not clause.future:
        # "Welcomed the exercise held in D and decided to upgrade it".
        acts = [at for at in acts if at < max(drill_nouns(clause), default=clause.last)]
    return told and not (invited or clause.has("alternating") or acts)


def _is_joined(clause: Clause, act: int) -> bool:
    """Whether Hindi forces "were in" an exercise ("अभ्यास में C और C की नौसेनाएं शामिल हुईं")."""
    words, tokens = clause.rules.words, clause.line.tokens
    joined = tokens[act].key in words["attending"] and not clause.rules.head_first
    return joined and any(have(tokens[at + 1 : at + 2], words["within"]) for at in clause.where("exercise_nouns"))


def _leaves_on(mention: Mention) -> bool:
    """Whether the date of a clause stands behind the exercise for which somebody leaves, or right before who leaves."""
    date, noun = mention.date, mention.line.tokens[mention.trigger]
    between = {t.key for t in mention.line.tokens if date is not None and date.start < t.start < noun.start}
    return between.isdisjoint(mention.clause.rules.words["about_to"] | mention.clause.rules.words["genitive_all"])


def _forces(clause: Clause, discourse: Discourse) -> tuple[Member, ...]:
    """The countries and services of a clause: those who act where they are two, not whose warnings it mentions."""
    # ", prompting C to fire missiles".
    end = next(iter(clause.where("reacting")), clause.last) if clause.rules.head_first else clause.last
    named_here = [group for group in clause.groups if group.first < end and not _is_of_coast(clause, group)]
    # "C, C और C की नौसेनाओं का अभ्यास D में": where it is held is no side of more than two.
    elsewhere = [group for group in named_here if group.case != "in" or clause.rules.head_first]
    for groups in (clause.of_case("agent", "between"), elsewhere, named_here):
        named = tuple(m for g in groups for m in _sides_of(g, discourse) if m.kind is not ParticipantKind.PERSON)
        named = tuple(m for m in named if not (m.line is clause.line and only_tells(m, clause.first, clause.rules)))
        national = tuple(m for m in named if m.line.tokens[m.token].kind != "O")
        forces = national if len(sides(national)) > 1 else named
        if len(sides(forces)) > 1:
            break
    partner = clause.of_case("with")
    if len(sides(forces)) == 1 and partner and not clause.has("these") and not clause.rules.head_first:
        # "... ने कहा कि C के साथ उसका अभ्यास": who speaks, and with whom.
        own = discourse.members(clause.subject)
        others = tuple(m for m in own if m.side not in sides(forces))
        forces = (*others, *forces) if len(sides(others)) == 1 else forces
    # The country of the first warship of which nothing else in the clause is.
    ships = (country for country in warships(clause, discourse) if country.side not in sides(forces))
    return (*forces, *islice(ships, 1))


def _is_of_coast(clause: Clause, group: Group) -> bool:
    """Whether a country only says off whose coast an exercise is ("ओमान के तट पर हुए अभ्यास में", "off the coast of C")."""
    tokens, coasts = clause.line.tokens, clause.rules.words["coasts"]
    beside = tokens[max(0, group.first - 2) : group.first] if clause.rules.head_first else tokens[group.behind :][:1]
    off = clause.rules.head_first and have(beside[-1:], clause.rules.words["near_before"])
    return off or (group.case == "of" and have(beside, coasts))


def _sides_of(group: Group, discourse: Discourse) -> tuple[Member, ...]:
    """The sides of a group; "both countries" are no people, whoever spoke for them."""
    members = discourse.members(group)
    if _shares_service(group):
        return countries_of(members)
    if any(m.person is not None and not m.person.is_named for m in members):
        # "The C Coast Guard and its C counterpart".
        return tuple(
            countries_of((m,))[0] if m.person is not None and not m.person.is_named and m.side else m for m in members
        )
    return discourse.members_told(group)


def _shares_service(group: Group) -> bool:
    """Whether an adjective of a country shares the service behind it ("C and C marines"): none is named."""
    joined = [m.line.tokens[m.token] for m in group.members if m.person is None]
    bare = any(token.kind == "C" and getattr(token.value, "adjective", False) for token in joined)
    return len(joined) > 1 and bare and any(token.kind == "S" for token in joined)


def _goes_on(mention: Mention) -> bool:
    """Whether an exercise has begun, and nothing says that it ended; in Hindi the word for that stands beside it."""
    clause, status = mention.clause, mention.status
    found = [at for name in ("beginning", "lasting", "opening_drills") for at in clause.where(name)]
    begun = any(clause.rules.head_first or at > mention.trigger - BESIDE for at in found)
    if clause.rules.head_first:
        words = clause.rules.words
        pairs = list(pairwise(clause.keys))
        underway = _is_being_held(clause) or ("under", "way") in pairs
        underway = underway or any(a in words["copula"] and b in words["exercising"] for a, b in pairs)
        return underway or (begun and status is EventStatus.OCCURRED and not clause.has("ended"))
    return begun and status is EventStatus.OCCURRED and not clause.has("past_marks")


def _is_being_held(clause: Clause) -> bool:
    """Whether English says of an exercise that it is going on ("Being held from Monday, it will enable")."""
    held = clause.rules.words["held"] | {"conducted"}
    return clause.rules.head_first and any(a == "being" and b in held for a, b in pairwise(clause.keys))


def _is_dated(mention: Mention) -> bool:
    """Whether the day is known ("from Monday", "कल से"), not only the month or year; the month of what nobody decides
    in the sentence will do in Hindi ("अभ्यास दिसंबर में होना है")."""
    if mention.date is None:
        return False
    text = str(mention.date.value.text).split()
    month = mention.date.value.kind is DateKind.MONTH or text[-1] in mention.clause.rules.words["months"]
    if month and not mention.clause.rules.head_first:
        return "commitment_acts" not in mention.line.lists
    if mention.clause.rules.head_first and is_on_programme(mention.clause):
        return True
    value, near = mention.date.value, mention.clause.rules.words["near_days"]
    if mention.clause.has("now") and not mention.clause.rules.head_first:
        # What was put off: "अब जनवरी में होगा".
        return True
    return value.kind in DAYS or (value.kind is DateKind.RELATIVE and str(value.text) in near)
