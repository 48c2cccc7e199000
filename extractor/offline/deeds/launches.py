"""Mechanisms, dialogues, projects and designations that a clause says to be created.

In: a clause and the discourse so far. Out: mentions with the sides that create them.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.dates import BROAD
from extractor.offline.discourse import Discourse, sides
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import Token, have
from extractor.offline.grammar.moods import is_asked
from extractor.offline.sides.sides import Group, Member, countries_of
from extractor.offline.talks.frames import Mention
from schemas.vocabulary import EventStatus, EventType, ParticipantKind

LOOK_BACK = 8
# Tokens of "was established in 2008".
SHORTEST = 4
# Tokens of an English name behind the verb ("launched a new Strategic Exports and Technology Cooperation Dialogue").
LONG_NAME = 11
# Tokens behind the verb among which a Hindi clause may name what is created.
NEAR = 4
# Auxiliaries of an English verb ("should be raised", "to have been raised").
AUXILIARIES = 3
# Words right before an English verb by which nothing is created yet.
NOT_YET = frozenset({"help", "helping", "to", "be", "should", "could", "would", "may", "might", "must", "can"})
# Words right before an English participle that describes what there is ("through the established mechanisms").
DESCRIBING = frozenset({"the", "their", "its", "existing", "through", "via", "within", "under", "of", "well"})
# Groups that create nothing.
ASIDE = frozenset({"source", "on", "among", "beside"})


def find_launches(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """A mechanism, dialogue or designation that is created."""
    founded = _founded(clause)
    verb = _verb(clause) if founded is None else founded
    if verb is None or clause.has("commitment_acts") or clause.has("exercise_nouns") or clause.negates(verb):
        return
    if _describes_founder(clause, verb) or clause.line.tokens[-1].key == "?":
        # "कब हुई थी इसकी शुरुआत?" tells of no event.
        return
    both = [g for g in clause.of_case("agent") if g.dual == "countries"] if not clause.rules.head_first else []
    acting = both or [g for g in clause.groups if g.case not in ASIDE]
    members = tuple(m for g in acting for m in _members(g, discourse) if m.side)
    national = tuple(m for m in members if m.line.tokens[m.token].kind != "O")
    if len(sides(national)) > 1:
        # A "major non-NATO ally" is one of a country.
        members = national
    if len(sides(members)) == 1 and (there := _mission_in(clause, members[0])) is not None:
        members = (*members, there)
    if len(sides(members)) < 2 and founded is None:
        members = discourse.countries()
    if _is_described(clause, verb):
        # "Under the partnership established during the visit of P to C".
        members = countries_of(members)
    if clause.line.tokens[verb].key in clause.rules.words["upgrading"] and not clause.rules.head_first:
        # "दोनों ने अपने रिश्तों को साझेदारी का नाम दिया": ties of countries, whoever spoke for them.
        members = countries_of(members)
    # A visit or talks of some days that begin, and what is put off, create nothing.
    begun = (clause.has("visit_nouns") or clause.has("of_days")) and not _is_raised(clause, verb)
    begun = begun and clause.line.tokens[verb].key not in clause.rules.words["ranks_given"]
    status = EventStatus.OCCURRED if _was_created(clause, verb) else clause.status
    created = status not in (EventStatus.SCHEDULED, EventStatus.CANCELLED) and not (
        (begun or _is_wished(clause, verb)) and not clause.rules.head_first
    )
    if len(sides(members)) >= 2 and created:
        mention = Mention(EventType.LAUNCH, clause, verb, members, status, _date(clause, verb))
        mention.earlier = clause.line.tells_earlier(clause.rules)
        yield mention


def _is_described(clause: Clause, verb: int) -> bool:
    """Whether an English participle right behind a partnership says at whose visit or talks it was established."""
    tokens, words = clause.line.tokens, clause.rules.words
    if not clause.rules.head_first or verb + 1 >= clause.last or tokens[verb + 1].key not in words["during_marks"]:
        return False
    return verb > clause.first and tokens[verb - 1].key in words["partnerships"] | words["launch_nouns"]


def _was_created(clause: Clause, verb: int) -> bool:
    """Whether an English verb in the past creates what is yet to act ("launched a committee that will mediate")."""
    words, before = clause.rules.words, clause.line.tokens[clause.first : verb]
    past = clause.rules.head_first and clause.line.tokens[verb].key.endswith("ed")
    ahead = have(before, words["future_marks"] | words["ahead_marks"] | words["copula"])
    return past and not ahead and any(at > verb for at in clause.where("future_marks"))


def _describes_founder(clause: Clause, verb: int) -> bool:
    """Whether Hindi only says of somebody that he is one who created something ("संबंध स्थापित करने वाला पहला देश है")."""
    words, behind = clause.rules.words, clause.line.tokens[verb + 1 : verb + 3]
    return len(behind) > 1 and behind[0].key in words["completing"] and behind[1].key in words["those_who"]


def _date(clause: Clause, verb: int) -> Token | None:
    """The date of what is created: of a rank in English the one behind it ("since C raised its ties to X in 2016")."""
    ranked = clause.rules.head_first and not clause.lists.isdisjoint(("upgrading", "becoming"))
    tokens = clause.line.tokens
    behind = (tokens[at] for at in clause.found if ranked and at > verb and tokens[at].kind == "D")
    return next(behind, None) or clause.date_before(verb) or _same_year(clause)


def _same_year(clause: Clause) -> Token | None:
    """The date before "in the same year" in a Hindi sentence ("... ने 2018 में ..., और उसी साल दोनों ने ...")."""
    if clause.rules.head_first or "same_year" not in clause.lists:
        return None
    before = (clause.line.tokens[at] for at in reversed(clause.line.found) if at < clause.first)
    return next((token for token in before if token.kind == "D" and token.value.kind in BROAD), None)


def find_founded(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """A mechanism of which a clause says only since when it exists ("2019 में गठित संयुक्त समिति", "a partnership, which was
    established in 2008")."""
    if clause.rules.head_first:
        yield from _established(clause, discourse)
        return
    tokens, words = clause.line.tokens, clause.rules.words
    for at in clause.where("founded_in"):
        dated = at > clause.first + 1 and tokens[at - 2].kind == "D" and tokens[at - 1].key in words["inside"]
        behind = tokens[at + 1 : min(clause.last, at + LOOK_BACK)]
        ends = next((i for i, token in enumerate(behind) if token.key in words["postpositions"]), len(behind))
        keys = {token.key for token in behind[:ends]}
        named = not keys.isdisjoint(words["launch_nouns"] | words["series"])
        joint = not keys.isdisjoint(words["shared_words"] | words["talk_nouns"]) or any(g.dual for g in clause.groups)
        if not dated or not named or not joint or tokens[at - 2].value.kind not in BROAD:
            continue
        members = tuple(m for g in clause.groups if g.case not in ASIDE for m in _members(g, discourse) if m.side)
        members = members if len(sides(members)) > 1 else discourse.countries()
        if len(sides(members)) > 1:
            members = tuple(m._replace(kind=ParticipantKind.COUNTRY, person=None) for m in members)
            mention = Mention(EventType.LAUNCH, clause, at, members, EventStatus.OCCURRED, tokens[at - 2])
            mention.earlier = True
            yield mention


def _established(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """The partnership or body of two countries of which an English relative clause says when it was established."""
    tokens, words, which = clause.line.tokens, clause.rules.words, clause.first - 1
    if which < 2 or tokens[which].key not in words["relative_marks"] or clause.last - clause.first < SHORTEST:
        return
    noun, (was, verb) = tokens[which - 1 - (tokens[which - 1].key == ",")], tokens[clause.first : clause.first + 2]
    told = noun.key in words["partnerships"] | words["launch_nouns"] and was.key in words["were"]
    date = next((tokens[at] for at in clause.dates), None)
    if not told or verb.key not in words["founded_in"] or date is None or date.value.kind not in BROAD:
        return
    members = discourse.two_of(clause.inherited)
    if len(members) == 2:
        mention = Mention(EventType.LAUNCH, clause, clause.first + 1, members, EventStatus.OCCURRED, date)
        mention.earlier = True
        yield mention


def _members(group: Group, discourse: Discourse) -> tuple[Member, ...]:
    """The sides of a group; "both countries" create something themselves, not those who spoke for them last."""
    members = discourse.members(group)
    if group.dual != "countries":
        return members
    return tuple(m._replace(kind=ParticipantKind.COUNTRY, person=None) for m in members)


def _mission_in(clause: Clause, member: Member) -> Member | None:
    """The country in which another one opens an embassy in English ("Kenya opened its consulate in L")."""
    tokens, words = clause.line.tokens, clause.rules.words
    for at in clause.found if clause.has("missions") else ():
        country = tokens[at].value.country if tokens[at].kind in ("C", "L") else None
        if country not in (None, member.side) and tokens[at - 1].key in words["inside_before"]:
            return Member(ParticipantKind.COUNTRY, country, clause.line, at)
    return None


def _is_wished(clause: Clause, verb: int) -> bool:
    """Whether somebody only suggests to create something ("हॉटलाइन शुरू की जाए")."""
    behind = clause.line.tokens[verb + 1 : min(clause.last, verb + NEAR)]
    infinitive = len(behind) > 1 and behind[0].key in clause.rules.words["to_launch"]
    if infinitive and behind[1].key in clause.rules.words["on"] | clause.rules.words["within"]:
        # "हॉटलाइन शुरू करने पर बातचीत", "केंद्र स्थापित करने में मदद".
        return True
    if infinitive and [token.key for token in behind[1:3]] == ["के", "लिए"]:
        # "वार्ता शुरू करने के लिए विचारार्थ विषयों पर दस्तखत किए".
        return True
    return any(token.key in clause.rules.words["subjunctive"] for token in behind)


def _verb(clause: Clause) -> int | None:
    """The verb that creates something, or the rank that is conferred ("... का दर्जा दिया")."""
    tokens, words = clause.line.tokens, clause.rules.words
    for at in clause.where("ranks_given"):
        if any(token.key in words["conferring"] for token in tokens[at + 1 : min(clause.last, at + 4)]):
            return at
    for at in clause.where("upgrading") if clause.has("ties") else ():
        if _is_elevated(clause, at) if clause.rules.head_first else _is_raised(clause, at):
            return at
    became = (at for at in clause.where("becoming") if _are_partners(clause, at))
    # "संयुक्त कार्य समूह बनाया है".
    joint = clause.where("formed") if clause.has("shared_words") and not is_asked(clause) else []
    formed = (at for at in joint if tokens[at - 1].key in words["formed_bodies"])
    if (told := next(iter((*became, *formed)), None)) is not None:
        return told
    verb = next(iter(clause.where("launch_verbs")), None)
    if verb is None:
        return None
    if clause.rules.head_first and not _creates(clause, verb):
        return None
    # An "opening session" is held, it creates nothing.
    following = tokens[verb + 1].key if verb + 1 < len(tokens) else ""
    if following in words["talk_nouns"] and not clause.rules.head_first:
        return None
    if not clause.rules.head_first and _is_series(clause, verb):
        return verb
    if not clause.rules.head_first and _begins(clause, verb):
        return None
    if not clause.rules.head_first and not _is_done(clause, verb):
        return None
    reach = LONG_NAME if clause.rules.head_first else NEAR
    return verb if any(verb - LOOK_BACK <= noun < verb + reach for noun in clause.where("launch_nouns")) else None


def _is_series(clause: Clause, verb: int) -> bool:
    """Whether Hindi says of talks when a series of them began ("दोनों देशों के बीच संवाद का सिलसिला 2012 में शुरू हुआ था")."""
    tokens, words = clause.line.tokens, clause.rules.words
    talks = words["talk_nouns"] | words["of_several_talks"] | words["plus_talks"]
    begun = (at for at in clause.where("series_of_talks") if clause.first + 1 < at < verb)
    return any(tokens[at - 1].key in words["genitive_all"] and tokens[at - 2].key in talks for at in begun)


def _is_raised(clause: Clause, verb: int) -> bool:
    """Whether Hindi says before a verb or a rank that ties became a partnership ("रिश्तों को साझेदारी का दर्जा मिला")."""
    near = clause.line.tokens[max(clause.first, verb - NEAR) : verb]
    return clause.has("ties") and any(token.key in clause.rules.words["partnerships"] for token in near)


def _is_elevated(clause: Clause, verb: int) -> bool:
    """Whether English says that ties were raised "to a Comprehensive Strategic Partnership": the rank has a name."""
    tokens, words = clause.line.tokens, clause.rules.words
    if have(tokens[max(clause.first, verb - AUXILIARIES) : verb], words["ahead_marks"]):
        return False
    end = min(clause.last, verb + LONG_NAME)
    to = next((at for at in range(verb + 1, end) if tokens[at].key in words["to_rank"]), end)
    partnership = next((at for at in range(to, end) if tokens[at].key in words["partnerships"]), end)
    return partnership < end and have(tokens[to:partnership], words["ranking_partners"])


def _are_partners(clause: Clause, verb: int) -> bool:
    """Whether two became partners of a rank: Hindi puts the partners before the verb, English behind it."""
    tokens, words = clause.line.tokens, clause.rules.words
    if not clause.rules.head_first:
        done = tokens[verb].key not in words["becoming_stems"] or have(tokens[verb + 1 : verb + 2], words["is_done"])
        return verb > clause.first and tokens[verb - 1].key in words["partner_nouns"] and done
    behind = [token.key for token in tokens[verb + 1 : min(clause.last, verb + 1 + NEAR)]]
    at = next((i for i, key in enumerate(behind) if key in words["partner_nouns"]), 0)
    return not words["ranking_partners"].isdisjoint(behind[:at])


def _founded(clause: Clause) -> int | None:
    """The word that says that a foundation is laid or something opened in Hindi ("कारखाने का शिलान्यास किया")."""
    words, tokens = clause.rules.words, clause.line.tokens
    for at in clause.where("founding") if not clause.rules.head_first else ():
        told = [
            t for t in tokens[at + 1 : clause.last] if t.kind == "w" and t.key not in words["asks"] | words["joining"]
        ]
        behind = {token.key for token in told[:2]}
        built = any(at - LOOK_BACK <= noun < at for noun in clause.where("facilities"))
        if built and not behind.isdisjoint(words["founded"]) and not is_asked(clause):
            return at
    return None


def _begins(clause: Clause, verb: int) -> bool:
    """Whether a session of talks begins ("स्टाफ वार्ता पेरिस में शुरू हुई"), and nobody starts a dialogue that is new."""
    words, tokens = clause.rules.words, clause.line.tokens
    behind = tokens[verb + 1].key if verb + 1 < clause.last else ""
    created = [at for at in clause.where("launch_nouns") if at < verb]
    session = bool(created) and tokens[created[-1]].key in words["talk_nouns"]
    if verb - 1 > clause.first and tokens[verb - 1].key == "से" and tokens[verb - 2].key in words["behind_time"]:
        # "कार्यक्रम आधे घंटे देर से शुरू हुआ".
        return True
    return session and behind in words["happening"] and not clause.has("newness")


def _is_done(clause: Clause, verb: int) -> bool:
    """Whether something was created: no mere noun of it in the body ("की स्थापना"), nothing asked for ("शुरू की जाए")."""
    words, tokens = clause.rules.words, clause.line.tokens
    behind = {token.key for token in tokens[verb + 1 : min(clause.last, verb + 1 + NEAR)]}
    bare = tokens[verb].key in words["bare_launches"] and behind.isdisjoint(words["doing"])
    # "Announced that a consulate is to be opened".
    to_be = verb + 1 < clause.last and tokens[verb + 1].key in words["to_go"]
    return not (to_be or (bare and clause.line.in_body)) and not is_asked(clause)


def _opens_session(clause: Clause, verb: int) -> bool:
    """Whether a session of a body is opened, and no new body ("the 9th session of the O committee was opened by P")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if tokens[verb].key not in words["opening_sessions"]:
        return False
    passive = tokens[verb - 1].key in words["were"]
    sessions = (at for at in clause.where("editions") if (passive and at < verb) or verb < at <= verb + NEAR)
    return any(at + 1 < clause.last and tokens[at + 1].key in words["of_marks"] for at in sessions)


def _creates(clause: Clause, verb: int) -> bool:
    """Whether an English verb creates something: "set" needs its "up", and nobody launches a strike or opens fire."""
    words, tokens = clause.rules.words, clause.line.tokens
    behind = [token.key for token in tokens[verb + 1 : min(clause.last, verb + NEAR + 1)]]
    if tokens[verb].key in words["setting"] and behind[:1] != ["up"]:
        return False
    if verb > clause.first and tokens[verb - 1].key in NOT_YET:
        # "To set up a hotline", "that a hotline be set up", "could be opened".
        return False
    if have(tokens[clause.first : verb], words["calling_for"]):
        # "Suggested the two sides set up a hotline".
        return False
    if verb > clause.first and tokens[verb].key.endswith("ed") and tokens[verb - 1].key in DESCRIBING:
        return False
    if _opens_session(clause, verb):
        return False
    end = next((i for i, key in enumerate(behind) if key in words["postpositions"]), len(behind))
    return words["launched_at"].isdisjoint(behind[:end])
