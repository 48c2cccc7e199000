"""Commitments without the words of an act: what sides "will" do.

In: a clause, its setting and the undertaking before it. Out: undertakings. Both sides that will do something agree to
it, one country that will do something pledges it; what "will be done" after talks the sides agreed upon.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.dates import DateKind
from extractor.offline.actors import Setting
from extractor.offline.clauses import Clause
from extractor.offline.commitments import Undertaking, undertaking_of
from extractor.offline.contents import content_end, infinitives, skip_leading
from extractor.offline.discourse import sides
from extractor.offline.sides import Group
from extractor.offline.transfers import is_due
from schemas.vocabulary import Act, ParticipantKind

# Lines between an undertaking and one that goes on with it.
NEAR = 2
DAYS = frozenset({DateKind.DAY, DateKind.WEEKDAY, DateKind.INTERVAL})
# Tokens between the country of a company and the word for it, and of its name without a case marker.
OWNED = 3


def find_futures(clause: Clause, setting: Setting, before: Undertaking | None) -> Iterator[Undertaking]:
    """The undertakings of a clause in the future tense."""
    words = clause.rules.words
    if is_due(clause):
        return
    if clause.rules.head_first:
        yield from _will(clause, setting)
        return
    verb, tokens = _verb(clause), clause.line.tokens
    if verb is None or clause.has("negations"):
        return
    if expects(clause):
        return
    key = clause.line.tokens[verb].key
    follows = clause.line.tokens[clause.first].key in words["demonstratives"] and key in words["single_future"]
    if clause.has("schedule_nouns") and not follows:
        return
    days = (tokens[at].value.kind for at in clause.found if tokens[at].kind == "D")
    if clause.has("exercise_nouns") and not DAYS.isdisjoint(days):
        # An exercise on a day is an event.
        return
    if clause.has("call_talk") and clause.has("call_words"):
        # Who will speak by phone keeps an appointment.
        return
    if key in words["passive_future"] and clause.line.tokens[verb - 1].key != "ले":
        yield from _passive(clause, setting, verb, before)
    elif key.endswith(tuple(words["plural_endings"])):
        yield from _joint(clause, setting, verb)
    elif key in words["single_future"]:
        yield from _single(clause, setting, verb, before)


def expects(clause: Clause) -> bool:
    """Whether the words before a clause or in it only hope for what it says ("उम्मीद है कि ...")."""
    words, tokens = clause.rules.words, clause.line.tokens
    hoping = (at for at in range(clause.last) if tokens[at].key in words["expecting"])
    # What "will be held to be" something is no forecast.
    return any(at + 1 == len(tokens) or tokens[at + 1].key not in words["passive_future"] for at in hoping)


def _will(clause: Clause, setting: Setting) -> Iterator[Undertaking]:
    """The content behind "will": of both sides agreed, of one country pledged."""
    if not clause.has("will"):
        return
    tokens, words, will = clause.line.tokens, clause.rules.words, clause.where("will")[0]
    verb = next((at for at in range(will + 1, clause.last) if tokens[at].key not in words["adverbs"]), will + 1)
    if verb + 1 >= clause.last or clause.has("negations") or tokens[verb].key in words["future_none"]:
        return
    if tokens[verb].key in words["held"] and clause.has("talk_nouns"):
        # Talks that will be held are an event.
        return
    near = [g for g in clause.groups if g.case == "subject" and will - 3 <= g.last <= will]
    members = setting.discourse.members(near[-1]) if near else ()
    span = will + 1, content_end(clause, will + 1, clause.last)
    if len(sides(members)) == 2:
        yield undertaking_of(clause, Act.AGREED, span, sides(members), ())
    elif (
        len(sides(members)) == 1
        and len({*setting.talks, *sides(members)}) > 1
        and all(m.kind is ParticipantKind.COUNTRY for m in members)
    ):
        yield undertaking_of(clause, Act.PLEDGED, span, sides(members), ())


def _verb(clause: Clause) -> int | None:
    """The last verb in the future tense."""
    if not clause.future or clause.future[-1] == clause.first:
        return None
    verb, words = clause.future[-1], clause.rules.words
    key, before = clause.line.tokens[verb].key, clause.line.tokens[verb - 1].key
    if key in words["going"]:
        # "Will go" is a journey, "will be taken" and "will be done" are not.
        done = before in words["verbs"] or before.endswith(tuple(words["participle_endings"]))
        return verb if done else None
    return verb if key not in words["future_none"] else None


def _joint(clause: Clause, setting: Setting, verb: int) -> Iterator[Undertaking]:
    """Both sides "will" do something."""
    subject = _services(clause, verb) or clause.subject_before(verb) or clause.own_subject
    members = setting.discourse.members(subject)
    if subject is None and len(setting.talks) == 2 and not clause.words.isdisjoint(clause.rules.words["together"]):
        first = skip_leading(clause, clause.first, verb)
        yield undertaking_of(clause, Act.AGREED, (first, verb + 1), setting.talks, ())
        return
    if subject is not None and subject.dual == "we" and (speaker := _speaker(clause, setting)):
        first = skip_leading(clause, max(subject.behind, clause.first), verb)
        yield undertaking_of(clause, Act.PLEDGED, (first, verb + 1), speaker, ())
        return
    if subject is None or len(sides(members)) < 2:
        return
    first = subject.behind if subject in clause.groups and subject.behind <= verb else clause.first
    first = skip_leading(clause, first, verb)
    for start, end in infinitives(clause, first, verb + 1):
        if end - start >= 2:
            yield undertaking_of(clause, Act.AGREED, (start, end), sides(members), ())


def _speaker(clause: Clause, setting: Setting) -> tuple[str, ...]:
    """The one side that says "we" to another which its clause names ("P ने कहा- हम भारत को ... देंगे")."""
    before = [g for g in clause.of_case("agent") if g.members]
    speaker = sides(before[-1].members) if before else sides(setting.discourse.agent)
    spoken_to = {m.side for g in clause.of_case("to", "of") for m in g.members} - {*speaker}
    return speaker if len(speaker) == 1 and spoken_to else ()


def _services(clause: Clause, verb: int) -> Group | None:
    """Both sides of whose services or companies the clause speaks ("दोनों देशों की नौसेनाएं")."""
    tokens, plurals = clause.line.tokens, clause.rules.words["sharing_plurals"]
    owners = (g for g in clause.of_case("of", "subject") if g.dual or len(g.members) > 1)
    return next((g for g in owners if any(t.key in plurals for t in tokens[g.behind : min(verb, g.behind + 3)])), None)


def _single(clause: Clause, setting: Setting, verb: int, before: Undertaking | None) -> Iterator[Undertaking]:
    """One country, or the speaker's, "will" do something; so will what was agreed upon right before."""
    first_key = clause.line.tokens[clause.first].key
    near = before is not None and before.clause.line.sentence.paragraph == clause.line.sentence.paragraph
    if near and before is not None and first_key in clause.rules.words["demonstratives"]:
        yield undertaking_of(clause, before.act, (clause.first, verb + 1), before.actors, before.addressees)
        return
    bare = [m for g in clause.of_case("subject") for m in g.members if m.kind is ParticipantKind.COUNTRY]
    country = [m for m in bare if not m.line.tokens[m.token].value.adjective]
    side = country[0].side if len({m.side for m in country}) == 1 else None
    side = _company(clause) or side
    opening = clause.words.intersection(clause.keys[:3])
    if side is None and not opening.isdisjoint(clause.rules.words["own_country"]):
        speaker = sides(setting.discourse.members(clause.subject))
        side = speaker[0] if len(speaker) == 1 else None
    if side is None or not _is_concerned(clause, setting, side) or clause.has("receiving"):
        return
    first = skip_leading(clause, clause.first, verb)
    partners = sides(tuple(m for g in clause.of_case("with") for m in setting.discourse.members(g)))
    if partners and not clause.words.isdisjoint(clause.rules.words["together"]):
        yield undertaking_of(clause, Act.AGREED, (first, verb + 1), tuple(dict.fromkeys((side, *partners))), ())
        return
    yield undertaking_of(clause, Act.PLEDGED, (first, verb + 1), (side,), ())


def _company(clause: Clause) -> str | None:
    """The country of a company that acts at the head of a clause ("ओमान की सरकारी कंपनी X ... बेचेगी")."""
    words, tokens = clause.rules.words, clause.line.tokens
    for at in clause.where("companies")[:1]:
        before = [tokens[i] for i in range(max(clause.first, at - OWNED), at) if tokens[i].kind == "C"]
        # A marker behind a place says where it acts; one behind its name makes it no subject.
        marked = [i for i in range(at + 1, min(clause.last, at + 1 + OWNED)) if tokens[i].key in words["postpositions"]]
        acts = all(tokens[i - 1].kind in "LC" for i in marked)
        if before and acts:
            return str(before[-1].value.code)
    return None


def _promised(clause: Clause, subject: tuple[str, ...], verb: int) -> Iterator[Undertaking]:
    """What one side says "will be done" for another that its sentence names."""
    tokens = clause.line.tokens
    others = {tokens[at].value.code for at in clause.line.found if tokens[at].kind in "CGS"} - {*subject}
    # A delivery with a date is an event.
    delivered = clause.has("arms_nouns") or clause.has("delivering")
    expected = delivered and any(tokens[at].kind == "D" for at in clause.found)
    if len(subject) == 1 and clause.subject and clause.subject not in clause.groups and others and not expected:
        yield undertaking_of(clause, Act.PLEDGED, (skip_leading(clause, clause.first, verb), verb + 1), subject, ())


def _is_concerned(clause: Clause, setting: Setting, side: str) -> bool:
    """Whether a country speaks as a side of the talks, or of another country in the same line."""
    if side in setting.talks and len(setting.talks) > 1:
        return True
    tokens = clause.line.tokens
    return any(tokens[at].kind in "CGSO" and tokens[at].value.code != side for at in clause.line.found)


def _passive(clause: Clause, setting: Setting, verb: int, before: Undertaking | None) -> Iterator[Undertaking]:
    """What "will be done", told of talks or by both sides, right behind what they agreed upon."""
    subject = clause.subject if clause.subject in clause.of_case("agent") or clause.inherited else None
    members = setting.discourse.members(subject)
    if subject is not None and len(sides(members)) < 2:
        yield from _promised(clause, sides(members), verb)
        return
    between = [sides(setting.discourse.members(group)) for group in clause.of_case("between")]
    first = skip_leading(clause, clause.first, verb)
    if not subject and between and len(between[-1]) == 2:
        # "दोनों देशों के बीच ... आयोजित किया जाएगा".
        yield undertaking_of(clause, Act.AGREED, (first, verb + 1), between[-1], ())
        return
    told = [before.clause.line.number] if before is not None else []
    told += [setting.discourse.announced] if setting.discourse.announced is not None else []
    if not subject and not any(clause.line.number - number <= NEAR for number in told):
        return
    actors = sides(members) or (setting.talks if setting.occasion is not None else ())
    if len(actors) == 2 and verb - first >= 2:
        yield undertaking_of(clause, Act.AGREED, (first, verb + 1), actors, ())
