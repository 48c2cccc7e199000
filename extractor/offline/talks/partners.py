"""Who talked with whom in a clause, as its grammar says.

In: a clause, the discourse so far and the token that names the talks. Out: the sets of sides that talked.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from extractor.dates import BROAD
from extractor.offline.discourse import Discourse, sides
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import have
from extractor.offline.people.mentions import VOICE
from extractor.offline.sides.sides import Group, Member, countries_of, member_of
from extractor.offline.talks.called_up import called_up, letter_of
from extractor.offline.talks.holding import took_place
from extractor.offline.talks.implied import (
    cannot_meet,
    counterpart_of,
    guest_and_hosts,
    has_person,
    him,
    is_unknown,
    meets_hosts,
    spoken_for,
    with_him,
)
from extractor.offline.talks.meant import (
    is_left,
    is_met_at_others,
    is_not_met,
    is_of_company,
    is_taken_along,
    is_to_be_met,
    listed_before,
    met_among_others,
    met_beside,
    not_both,
    relates,
    who_goes_on,
    whose_talks,
    with_companions,
)
from extractor.offline.talks.otherwise import paid_visit
from extractor.offline.talks.said_there import acts_in_content, teller_of, told_guest
from extractor.offline.talks.sessions import is_meeting_of
from extractor.offline.talks.together import told_as_one
from extractor.offline.talks.told_him import tells_him
from extractor.offline.visits.travel import is_envoy
from schemas.vocabulary import EventStatus, ParticipantKind

if TYPE_CHECKING:
    from extractor.offline.talks.frames import Mention

# How a number in figures ends that counts a session.
COUNTED = ("वीं", "वां", "वें")
# What ends what somebody says before it is told who said it.
ENDS_SPEECH = frozenset({",", "'", '"'})
# Tokens behind a body or a country among which its officials stand ("met with EU foreign ministers").
OFFICIALS = 2
# Tokens from a verb of telling to "it" ("said on D that it").
SAID = 4
# And behind its genitive ("Kenya's top military leaders").
OWNED = 4


def guest_of(mention: Mention) -> tuple[Member, ...]:
    """Who called on others or was received by them, as the English verb of a mention says."""
    clause, words = mention.clause, mention.clause.rules.words
    key = clause.line.tokens[mention.trigger].key if clause.rules.head_first else ""
    met = tuple(member for group in clause.of_case("with") for member in group.members)
    if key in words["calling"] and clause.subject is not None:
        return clause.subject.members
    if key not in words["host_words"] or clause.subject is None:
        return ()
    before = clause.line.tokens[mention.trigger - 1].key if mention.trigger else ""
    return clause.subject.members if before in words["were"] else met


def has_person_each(group: Group | None) -> bool:
    """Whether people of two sides are joined."""
    return group is not None and len(sides(tuple(m for m in group.members if m.person is not None))) == 2


def meets(clause: Clause) -> bool:
    """Whether the groups around the verb to meet are who meets whom."""
    if any(group.case == "with" and has_person(group) for group in clause.groups) or meets_hosts(clause):
        return True
    subject = clause.subject
    if subject and subject in clause.groups and has_person(subject) and with_him(clause, clause.last):
        return True
    if subject and has_person(subject) and any(_are_officials(clause, group) for group in clause.of_case("with")):
        return True
    if subject and has_person(subject) and any(met_among_others(clause, at) for at in clause.where("meet_words")):
        return True
    alone = (None,) if clause.rules.head_first else (None, "agent")
    several = (2, 3) if clause.rules.head_first else (2,)
    if subject and (len(subject.members) in several or subject.dual not in alone):
        return True
    return not clause.line.in_body and len(clause.groups) > 1


def _are_officials(clause: Clause, group: Group) -> bool:
    """Whether countries stand for officials of theirs ("defence ministers from C, C and C", "C के अधिकारियों से")."""
    if not clause.rules.head_first:
        behind = range(group.last, group.behind)
        return any(clause.line.phrase_at(clause.rules, "officials", at) for at in behind)
    line, words = clause.line, clause.rules.words
    reach = OFFICIALS if group.behind <= group.last else OWNED
    near = line.tokens[group.first : max(group.last, group.behind) + reach]
    # "The visiting C delegation", "C's military leaders".
    teams = any(t.kind == "G" and line.words[t.last - 1].key in words["delegations"] for t in near)
    return teams or any(t.key in words["plural_officials"] for t in near)


def partners(clause: Clause, discourse: Discourse, trigger: int) -> Iterator[tuple[Member, ...]]:
    """The sets of sides that talked: one set for each partner who is met by himself."""
    between = _of_talks(clause, discourse, _between(clause, trigger))
    # "Talks between P and P on trade between C and C."
    for group in [*filter(has_person, between[::-1]), *between[::-1]]:
        members = discourse.members(group)
        if len(sides(members)) > 1:
            yield _spoken_for(clause, discourse, members) or members
            return
    if whole := _between_and_with(clause, between) or _both_led(clause, trigger) or whose_talks(clause, trigger):
        yield whole
        return
    who = _who_talks(clause, trigger)
    subject = spoken_for(clause, discourse, _officials_of_both(clause, who, discourse.members(who)))
    him_alone = clause.subject is not None and clause.subject.dual == "agent"
    several = clause.rules.head_first and len(sides(subject)) > 1
    if him_alone and (several or cannot_meet(subject, clause)):
        subject = ()
    told = told_guest(clause, trigger)
    met_with = [group for group in clause.of_case("with") if not _is_apart(clause, group)] or (
        clause.of_case("to") if _is_called(clause, trigger) else told or called_up(clause, trigger)
    )
    if not met_with and clause.rules.head_first and clause.has("chaired"):
        # "Co-chaired the session along with P".
        met_with = [group for group in clause.of_case("among") if has_person(group)]
    met_with = met_with or met_among_others(clause, trigger)
    if not met_with and clause.of_case("to_of"):
        met_with, subject = clause.of_case("to_of"), tuple(m for g in clause.of_case("of") for m in g.members)
    if met_with and not subject and _is_called(clause, trigger) and not clause.rules.head_first:
        # "P को P का फोन आया".
        subject = tuple(m for g in clause.of_case("of") for m in g.members if m.person is not None)
    met_with = met_with if clause.rules.head_first else [*met_beside(clause, met_with), *met_with]
    met = _of_destinations(clause, met_with, trigger) or tuple(
        member for group in met_with for member in discourse.members(group) if member.side
    )
    if told and all(member.person is None for member in met):
        # "In a separate meeting, P asked C to": who speaks for it there, where others met it before.
        if set(sides(met)).isdisjoint(sides((*discourse.pair, *discourse.several, *discourse.guest))):
            return
        met = tuple(map(discourse.person_of, met))
    met = tuple(m for m in met if not (is_meeting_of(clause, m) or is_of_company(m)))
    met = _not_only_discussed(clause, trigger, subject, met)
    subject = subject if clause.rules.head_first else with_companions(subject, met)
    subject = who_goes_on(clause, discourse, subject, met) or not_both(clause, discourse, subject, met)
    if not met and (with_him(clause, trigger) or tells_him(clause) == trigger):
        met = him(clause, discourse, subject)
    met = listed_before(clause, met_with, subject) or met
    guest, hosts = guest_and_hosts(clause, discourse, subject) if not met else ((), ())
    subject, met = guest or subject, hosts or met
    met = () if not subject and _each_alone(clause, met_with, met) else met
    yield from _talks(clause, discourse, trigger, subject, met)


def _is_apart(clause: Clause, group: Group) -> bool:
    """Whether a group behind "with" is none that is met."""
    if clause.rules.head_first:
        return relates(clause, group) or is_to_be_met(clause, group) or is_met_at_others(clause, group)
    return (
        relates(clause, group) or is_taken_along(clause, group) or is_left(clause, group) or is_not_met(clause, group)
    )


def _officials_of_both(clause: Clause, who: Group | None, members: tuple[Member, ...]) -> tuple[Member, ...]:
    """The countries whose officials Hindi says to have talked at another time than the ministers who stood for them
    before ("दोनों देशों के विशेषज्ञ अप्रैल में बातचीत कर चुके हैं"), or whose ministers of two offices English says to have met,
    else the members as they are."""
    words = clause.rules.words
    if who is not None and _hold_two_offices(clause, who) and len(members) == 2:
        return countries_of(members)
    if who is None or who.dual != "countries" or clause.rules.head_first:
        return members
    near = clause.line.tokens[who.last : min(clause.last, who.last + OWNED)]
    lower = have(near[:1], words["genitive_all"]) and have(near, words["lower_officials"])
    dated = any(clause.line.tokens[at].value.kind in BROAD for at in clause.dates)
    return countries_of(members) if lower and dated else members


def _hold_two_offices(clause: Clause, who: Group) -> bool:
    """Whether English speaks of ministers of two offices ("their foreign and defence ministers last met in L in D")."""
    if not clause.rules.head_first or who not in clause.groups or who.dual != "people":
        return False
    token = clause.line.tokens[who.first]
    return any(word.key == "and" for word in clause.line.words[token.first : token.last])


def _between(clause: Clause, trigger: int) -> list[Group]:
    """The groups between whom talks are said to be, but for those for whose talks people prepare."""
    if "between" not in clause.cases:
        return []
    between = [
        group
        for group in clause.of_case("between")
        if (group.members or group.dual)
        and (clause.rules.head_first or group.first < trigger or _agree_there(clause, trigger))
    ]
    if any(has_person(group) for group in clause.of_case("with")):
        acts = clause.subject is not None and clause.subject in clause.groups and has_person(clause.subject)
        # "वे P से C और C के बीच सहयोग पर बातचीत करेंगे".
        acts = acts or not clause.words.isdisjoint(clause.rules.words["he"])
        between = [] if acts and not clause.rules.head_first else [group for group in between if not group.dual]
    if not clause.rules.head_first and clause.subject in clause.groups and has_person_each(clause.subject):
        # "भारत और केन्या के बीच वार्ता की तैयारी के लिए P और P ने बैठक की".
        between = [group for group in between if has_person(group)]
    return between


def _of_destinations(clause: Clause, met_with: list[Group], trigger: int) -> tuple[Member, ...]:
    """The two countries to which English says that somebody goes for talks with those of both ("will fly to L on D and
    L on D for talks with the ministers of the two countries")."""
    if not clause.rules.head_first or not clause.has("arrival_verbs"):
        return ()
    if not any(group.dual in ("people", "countries") for group in met_with):
        return ()
    tokens, verb = clause.line.tokens, clause.where("arrival_verbs")[0]
    places = [at for at in clause.found if verb < at < trigger and tokens[at].kind in "CL"]
    found = {tokens[at].value.country: at for at in places if tokens[at].value.country}
    there = tuple(Member(ParticipantKind.COUNTRY, code, clause.line, at) for code, at in found.items())
    return there if len(there) == 2 else ()


def _of_talks(clause: Clause, discourse: Discourse, between: list[Group]) -> list[Group]:
    """The groups between whom English talks were, without the sides of what others talked about ("P and P discussed the
    relations between C and C")."""
    if not (between and clause.rules.head_first):
        return between
    met = [*discourse.members(clause.subject), *(m for g in clause.of_case("with", "to") for m in g.members)]
    talking = {m.side for m in met if m.person is not None and m.side}
    # "P had a conversation with P expressed satisfaction over the progress between the two countries".
    return [g for g in between if len(talking) < 2 or has_person(g) or talking <= set(sides(g.members))]


def _between_and_with(clause: Clause, between: list[Group]) -> tuple[Member, ...]:
    """Who talks where English names only one side behind "between" and the other behind "with" ("the meeting will take
    place between Minister P and Minister P with their counterparts P and P")."""
    if not (clause.rules.head_first and between and "with" in clause.cases):
        return ()
    found = [m for group in (*between, *clause.of_case("with")) for m in group.members if m.person is not None]
    apart = len(sides(tuple(found))) == 2 and any(map(has_person, between))
    return tuple(found) if apart else ()


def _both_led(clause: Clause, trigger: int) -> tuple[Member, ...]:
    """Who led talks for both sides, before the word for the talks."""
    led = (g.members for g in clause.of_case("led") if len(sides(g.members)) > 1 and g.last <= trigger)
    return next(led, ())


def _not_only_discussed(
    clause: Clause, trigger: int, subject: tuple[Member, ...], met: tuple[Member, ...]
) -> tuple[Member, ...]:
    """Who was met: in English no country with which something goes on that two sides discuss ("the war with C")."""
    both = clause.subject is not None and bool(clause.subject.dual) and len(sides(subject)) > 1
    told = both and clause.rules.head_first and all(member.person is None for member in met)
    return () if told and any(at <= trigger for at in clause.where("discussion_nouns")) else met


def _spoken_for(clause: Clause, discourse: Discourse, countries: tuple[Member, ...]) -> tuple[Member, ...]:
    """Who stood for both countries of English talks ("he will co-chair the dialogue between C and C with P", "P and P
    co-chaired the talks between C and C")."""
    if not clause.rules.head_first or any(member.person is not None for member in countries):
        return ()
    met = [m for group in clause.of_case("with") for m in group.members if m.person is not None]
    ours = [m for m in discourse.members(clause.subject) if m.person is not None] if met else []
    if clause.subject in clause.groups and has_person_each(clause.subject):
        ours = [m for m in discourse.members(clause.subject) if m.person is not None]
    people = (*ours, *met)
    return people if ours and set(sides(people)) == set(sides(countries)) else ()


def _agree_there(clause: Clause, trigger: int) -> bool:
    """Whether Hindi tells what sides agreed upon at talks that were held ("हुई बैठक में C और C के बीच सहमति बनी")."""
    tokens, words = clause.line.tokens, clause.rules.words
    inside = trigger + 1 < clause.last and tokens[trigger + 1].key in words["within"]
    return inside and clause.has("agreed_marks_at") and took_place(clause, trigger)


def _each_alone(clause: Clause, met_with: list[Group], met: tuple[Member, ...]) -> bool:
    """Whether Hindi names both whom somebody meets, each by himself ("दोनों मंत्रियों के साथ ... चर्चा होगी")."""
    return not clause.rules.head_first and any(g.dual == "people" for g in met_with) and len(sides(met)) > 1


def _talks(
    clause: Clause,
    discourse: Discourse,
    trigger: int,
    subject: tuple[Member, ...],
    met: tuple[Member, ...],
) -> Iterator[tuple[Member, ...]]:
    """The sets of sides, of those who act and those whom they met."""
    hosts, theirs = sides(subject), sides(met)
    alone = len(hosts) == 1 and len(theirs) > 1
    several = alone and {*hosts, *theirs} == set(sides(discourse.several))
    if clause.rules.head_first and _stand_for(met, subject):
        # "C and C held talks, with P and P co-chairing".
        yield met
        return
    if alone and told_as_one(clause, trigger, several=several):
        yield (*subject, *met)
    elif met and len(hosts) <= 1:
        yield from _bilaterals(clause, discourse, trigger, subject, met)
    elif clause.rules.head_first and met and len(hosts) == 2 and len(theirs) == 1 and set(theirs) < set(hosts):
        # "They will meet their Japanese counterparts P and P".
        yield (*(member for member in subject if member.side not in theirs), *met)
    elif _are_three(clause, subject, met):
        yield from ((member, *met) for member in subject) if clause.has("separate") else ((*subject, *met),)
    elif clause.rules.head_first and len(hosts) > 1 and met and set(theirs).isdisjoint(hosts):
        yield from _received(clause, trigger, subject, met)
    elif (met and len(hosts) > 1 and set(theirs) <= set(hosts)) or (len(hosts) > 1 and len(hosts) <= 3):
        yield _both_with(clause, discourse, subject, met) or subject
    else:
        yield from _genitive(clause, discourse, trigger)


def _are_three(clause: Clause, subject: tuple[Member, ...], met: tuple[Member, ...]) -> bool:
    """Whether people of two sides talk in Hindi with somebody of a third ("P और P ने P के साथ त्रिपक्षीय वार्ता की")."""
    if clause.rules.head_first or not met:
        return False
    people = all(member.person is not None for member in (*subject, *met))
    own = clause.subject is not None and clause.subject in clause.groups and not clause.subject.dual
    third = len(sides(subject)) == 2 and len(sides(met)) == 1 and set(sides(met)).isdisjoint(sides(subject))
    return people and own and third


def _both_with(
    clause: Clause, discourse: Discourse, subject: tuple[Member, ...], met: tuple[Member, ...]
) -> tuple[Member, ...]:
    """Somebody and who met him, where both their countries act in Hindi ("P के साथ हुई वार्ता के बाद दोनों देशों ने")."""
    own = clause.subject
    if own is None or clause.rules.head_first or len(sides(met)) != 1 or not all(member.person for member in met):
        return ()
    if own.dual == "countries":
        return (*(discourse.person_of(member) for member in subject if member.side not in sides(met)), *met)
    # "वह अपने समकक्ष P के साथ भारत-केन्या समिति की बैठक की अध्यक्षता करेंगे".
    told = [m for m in discourse.agent if m.person is not None and VOICE not in m.person.labels]
    he = (told or discourse.lead) if clause.words & clause.rules.words["he"] else ()
    meant = tuple(m for m in he if m.person is not None and m.side in sides(subject) and m.side not in sides(met))
    bare = all(member.person is None for member in subject) and set(sides(met)) < set(sides(subject))
    return (*meant, *met) if bare and meant else ()


def _stand_for(met: tuple[Member, ...], subject: tuple[Member, ...]) -> bool:
    """Whether people with whom countries talked are those who spoke for both of them."""
    if len(sides(met)) != 2 or set(sides(met)) != set(sides(subject)):
        return False
    return all(member.person is not None for member in met) and all(member.person is None for member in subject)


def _received(
    clause: Clause, trigger: int, subject: tuple[Member, ...], met: tuple[Member, ...]
) -> Iterator[tuple[Member, ...]]:
    """People of several sides with whom they met: together, but whom they called on received each by himself."""
    if clause.line.tokens[trigger].key not in clause.rules.words["calling"]:
        yield (*subject, *met)
        return
    for side in sides(subject):
        yield (*(member for member in subject if member.side == side), *met)


def _who_talks(clause: Clause, trigger: int) -> Group | None:
    """The subject, unless a passive far from the talks tells what he did otherwise ("... द्वारा लिए गए फैसले के बाद")."""
    subject = clause.subject
    if clause.rules.head_first:
        told = teller_of(clause, trigger) or _who_says(clause, trigger) or acts_in_content(clause, trigger)
        return told or subject or country_holds(clause, trigger)
    if subject is None or subject not in clause.groups:
        return subject
    if subject.dual and (subject.dual != "agent" or not any(map(has_person, clause.of_case("with")))):
        # "जर्मनी-फ्रांस परिषद की बैठक में दोनों सरकारों ने": whose meeting it is stands before it.
        named = (g for g in clause.of_case("subject") if g.last <= trigger and len(sides(g.members)) == 2)
        return next(named, subject)
    if subject.first > trigger and (owner := _owner(clause, trigger)) is not None:
        return owner
    passive = clause.line.tokens[subject.behind - 1].key in clause.rules.words["by"]
    return None if passive and trigger - subject.behind > 4 else subject


def country_holds(clause: Clause, trigger: int) -> Group | None:
    """The country with which an English clause opens that holds or puts off talks itself ("C held talks with C")."""
    if not clause.rules.head_first:
        return None
    tokens, words = clause.line.tokens, clause.rules.words
    country = (_meant_by_it(clause) or clause.subject_before(trigger)) if clause.of_case("with") else None
    verb = country.last if country is not None else trigger
    if verb < trigger:
        # "C on D cancelled talks with C".
        verb += have(tokens[verb : verb + 1], words["on"]) and tokens[verb + 1].kind == "D"
        verb += tokens[verb].kind == "D"
    while verb < trigger and tokens[verb].key in words["auxiliaries"] - words["modals"] - {"would"}:
        verb += 1
    if verb >= trigger:
        return None
    off = tokens[verb].key in words["calling_off"] and tokens[verb + 1].key == "off"
    return country if off or tokens[verb].key in words["held"] | words["cancelled_words"] else None


def _meant_by_it(clause: Clause) -> Group | None:
    """The country that says of itself what "it" did ("C said on D that it had cancelled talks with C")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if not have(tokens[clause.first : clause.first + 1], words["its_subject"]) or clause.first < SAID:
        return None
    for at in range(clause.first - 1, clause.first - 1 - SAID, -1):
        if have(tokens[at : at + 1], words["telling_verbs"]) and tokens[at - 1].kind in "CG":
            member = member_of(clause.line, at - 1)
            it = clause.first, clause.first + 1
            return Group((member,), *it, "subject", it[1]) if member is not None else None
    return None


def _who_says(clause: Clause, trigger: int) -> Group | None:
    """Who says in English after his talks what others do ("C and C will train crews, P said after talks with P")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if not clause.has("telling_verbs") or not any(map(has_person, clause.of_case("with"))):
        return None
    saying = (g for g in clause.of_case("subject") if g.last < trigger and tokens[g.last].key in words["telling_verbs"])
    return next((g for g in saying if has_person(g) and g.first and tokens[g.first - 1].key in ENDS_SPEECH), None)


def _owner(clause: Clause, trigger: int) -> Group | None:
    """Whose talks they are, where somebody behind them speaks of them ("P के साथ P की मुलाकात की खबरों को P ने"), or their
    countries act ("P और P की मुलाकात के दौरान C और C ने")."""
    owner = next((g for g in clause.of_case("of") if g.behind == trigger and has_person(g)), None)
    return owner if has_person_each(owner) or any(has_person(g) for g in clause.of_case("with")) else None


def _is_called(clause: Clause, trigger: int) -> bool:
    """Whether the talks are a call or a letter, which goes "to" somebody."""
    key = clause.line.tokens[trigger].key
    if trigger in (paid_visit(clause), letter_of(clause)):
        return True
    if clause.rules.head_first and key in clause.rules.words["call_talk"]:
        behind = clause.line.tokens[trigger + 1 : trigger + 3]
        # "A call on P", but "a phone call on Monday from P".
        return not have(behind[:1], clause.rules.words["on"]) or (len(behind) > 1 and behind[1].kind == "D")
    return clause.has("call_words") or clause.line.tokens[trigger].key in clause.rules.words["letters"]


def _chairs(clause: Clause, members: tuple[Member, ...], trigger: int) -> tuple[Member, ...]:
    """Who is said to chair the talks, where the clause names nobody else."""
    behind = clause.line.tokens[trigger + 1 : min(clause.last, trigger + 6)]
    chaired = any(token.key in clause.rules.words["cochair_words"] for token in behind)
    return tuple(m for m in members if m.person is not None and m.person.is_named) if chaired else ()


def _bilaterals(
    clause: Clause, discourse: Discourse, trigger: int, subject: tuple[Member, ...], met: tuple[Member, ...]
) -> Iterator[tuple[Member, ...]]:
    """The subject with each of the sides that it met; in English with each of those on whom it called."""
    own = tuple(member for member in subject if member.side)
    if not own and any(m.person is not None and m.person.is_named for m in subject):
        # Somebody of whom the article does not say whose he is: nobody else met them.
        return
    if not own and set(sides(met)) == set(sides(discourse.agent)) and all(map(is_envoy, met)):
        # "वह नैरोबी में भारत की उच्चायुक्त P से भी मिलेंगे": it is an Indian who meets her.
        return
    if not own and not clause.rules.head_first:
        # "जापान के साथ भारत की बातचीत में".
        owners = (g.members for g in clause.of_case("of") if g.behind == trigger and not has_person(g))
        own = tuple(m for m in next(owners, ()) if m.side and m.side not in sides(met))
        own = own or _host(clause, sides(met))
    if not own and not is_unknown(clause, trigger):
        # "Pleased to meet P": who posted that is he who acted last.
        posted = clause.rules.head_first and any(at < trigger for at in clause.where("pleased"))
        single = len(sides(discourse.agent)) == 1 and not set(sides(discourse.agent)) & set(sides(met))
        own = (discourse.agent if single else ()) if posted else counterpart_of(clause, discourse, met)
        if clause.subject is not None and clause.subject.dual == "agent" and not clause.rules.head_first:
            # "उन्होंने P के साथ वार्ता की और बाद में P से मिले": "he" is nobody who was met in his own sentence.
            own = own if clause.subject in clause.groups else tuple(m for m in own if not _is_met_here(clause, m))
            discourse.agent = discourse.agent or own
    words, key = clause.rules.words, clause.line.tokens[trigger].key
    several = clause.has("separate") or key in words["several_talks"]
    apart = key in words["calling"] if clause.rules.head_first else several
    named = tuple(member for member in met if member.person is not None and member.person.is_named)
    if several and len(named) > 1 and not clause.rules.head_first:
        # "P, P और रक्षा सचिव से भी अलग-अलग मुलाकात की", but each of three countries was met, also one without a name.
        met = tuple(member for member in met if member in named or member.side not in sides(named))
    apart = apart and all(member in named or member.side not in sides(named) for member in met)
    for met_with in ((m,) for m in met) if apart else _by_side(met):
        side, theirs = met_with[0].side, met_with
        ours = tuple(member for member in own if member.side != side)
        if ours:
            yield ours + theirs


def _is_met_here(clause: Clause, member: Member) -> bool:
    """Whether the sentence says that somebody met a member."""
    marker = member.line.phrase_at(clause.rules, "case_after", member.token + 1)
    return member.line is clause.line and marker is not None and marker.entry == "with"


def _host(clause: Clause, met: tuple[str, ...]) -> tuple[Member, ...]:
    """The country that will hold talks on a day, or be their host ("भारत 6 मई को C के साथ वार्ता की मेजबानी करेगा")."""
    dated = clause.has("hosting") or bool(clause.dates)
    if clause.status is not EventStatus.SCHEDULED or not dated:
        return ()
    bare = (g.members for g in clause.of_case("subject") if len(g.members) == 1 and not has_person(g))
    countries = (m for m in chain.from_iterable(bare) if m.kind is ParticipantKind.COUNTRY and m.side not in met)
    return tuple(m for m in countries if not m.line.tokens[m.token].value.adjective)[:1]


def _by_side(members: tuple[Member, ...]) -> Iterator[tuple[Member, ...]]:
    """The members of each side."""
    for side in dict.fromkeys(member.side for member in members):
        yield tuple(member for member in members if member.side == side)


def _is_genitive(clause: Clause, group: Group, trigger: int) -> bool:
    """Whether only what describes the talks stands between the group and their noun."""
    tokens, stops = clause.line.tokens, clause.rules.words["other_parts"]
    dated = {at + 1 for at in clause.found if tokens[at].kind == "D"}
    between = (tokens[at].key for at in range(group.behind, trigger) if at not in dated)
    return group.case == "subject" or not any(key in stops for key in between)


def _is_counted_or_to_come(clause: Clause, trigger: int) -> bool:
    """Whether a number right before the talks counts them ("के सहयोग पर कार्य समूह की 17वीं बैठक"), or a participle puts
    them ahead ("की इस्लामाबाद में 15 मार्च को होने वाली बातचीत")."""
    key = clause.line.tokens[trigger - 1].key if trigger > clause.first else ""
    if key in clause.rules.words["ordinals"] or (key[:1].isdigit() and key.endswith(COUNTED)):
        return not clause.rules.head_first
    if not clause.rules.head_first and took_place(clause, trigger):
        # "P और P की अलास्का में हुई तीन घंटे की मुलाकात".
        return True
    return key in clause.rules.words["about_to"] or key in clause.rules.words["proposed_words"]


def _led_by(clause: Clause, members: tuple[Member, ...], trigger: int) -> tuple[Member, ...]:
    """The sides of a session, with the people who chair it for them."""
    if clause.rules.head_first or clause.subject is None or any(member.person is not None for member in members):
        return members
    chairs = tuple(m for m in _chairs(clause, clause.subject.members, trigger) if m.side in sides(members))
    return chairs + tuple(member for member in members if member.side not in sides(chairs))


def _genitive(clause: Clause, discourse: Discourse, trigger: int) -> Iterator[tuple[Member, ...]]:
    """ "X और Y की मुलाकात", and talks of both sides."""
    for group in clause.of_case("of", "subject"):
        members = discourse.members(group)
        if (
            (
                group.last
                <= trigger
                <= group.behind + (12 if group.case == "subject" or _is_counted_or_to_come(clause, trigger) else 5)
                or (clause.rules.head_first and 0 < group.first - trigger < 5)
            )
            and _is_genitive(clause, group, trigger)
            and 1 < len(sides(members)) <= 3
            and group.dual != "countries"
        ):
            yield _led_by(clause, members, trigger)
            return
    for group in clause.of_case("of"):
        if group.dual and len(sides(discourse.members(group))) > 1:
            yield discourse.members(group)
            return
    theirs = (token.key for token in clause.line.tokens[clause.first : trigger])
    if not clause.rules.words["their"].isdisjoint(theirs) and len(sides(discourse.agent)) == 2:
        yield discourse.agent
        return
    yield _chairs(clause, discourse.members(clause.subject), trigger)
