"""At which talks, conference or visit something was undertaken.

In: an undertaking and the events of the article. Out: the event, None where it was made elsewhere.
"""

from __future__ import annotations

from extractor.dates import BROAD
from extractor.offline.commitments.undertakings import Undertaking
from extractor.offline.grammar.lines import have
from extractor.offline.occasions.events import TOLD_NEAR
from extractor.offline.occasions.occasions import AHEAD, TALKS, Occasion
from extractor.offline.talks.mechanisms import is_of_mechanism
from extractor.offline.talks.recalling import is_recalled
from schemas.vocabulary import Act, EventType

CEREMONIES = frozenset({EventType.EXERCISE, EventType.ARMS_TRANSFER, EventType.LAUNCH})
# Tokens at the beginning of a clause among which the body stands that acts.
OPENING = 6


def occasion_of(undertaking: Undertaking, ids: dict[Occasion, str]) -> Occasion | None:
    """Where an undertaking was made: at no talks, if somebody posts it or says it in a speech."""
    rules, line = undertaking.clause.rules, undertaking.clause.line
    if undertaking.past:
        if rules.head_first or _is_dated_back(undertaking):
            return None
        if (visit := _visit_told_before(undertaking, ids) or _right_before(undertaking, ids)) is not None:
            return visit
    alone = len(undertaking.actors) == 1 and not rules.head_first
    if alone and _is_said_elsewhere(undertaking) and rules.words["talk_nouns"].isdisjoint(line.keys):
        return None
    if _is_read_in_papers(undertaking):
        return None
    conference = _conference(undertaking, ids)
    if conference is not None:
        return conference
    here = _between_all(undertaking, ids) or undertaking.occasion
    # What is still to come is no place where things were said, if there is another.
    ahead = here is not None and here.status in AHEAD and here.first != line.number
    found = _between_these(undertaking, ids) or _session(undertaking, ids)
    # What one side says while talks are only to come it says at none.
    last = here if not (ahead and len(undertaking.actors) == 1) else None
    talks = found or (here if not ahead else None) or _talks_of(undertaking, ids) or last
    acting = frozenset(undertaking.actors)
    # What a body or a third country does is done at no talks between others.
    apart = talks is not None and talks.type in TALKS and acting.isdisjoint(talks.sides)
    return None if apart else talks or _protest(undertaking, ids)


def _protest(undertaking: Undertaking, ids: dict[Occasion, str]) -> Occasion | None:
    """The summoning of an envoy told of right before, whose country Hindi says is asked to do something."""
    line, sides = undertaking.clause.line, {*undertaking.actors, *undertaking.addressees}
    if undertaking.clause.rules.head_first or undertaking.act is not Act.REQUESTED:
        return None
    deeds = (o for o in ids if o.type is EventType.OTHER and o.sides == sides)
    return next((o for o in deeds if any(m.line is line.before for m in o.mentions)), None)


def _is_said_elsewhere(undertaking: Undertaking) -> bool:
    """Whether something is said in a post or a speech ("एक पोस्ट में", "P ने कार्यक्रम में कहा कि"), and not only that a
    programme will be held ("C एक प्रशिक्षण कार्यक्रम चलाएगा")."""
    words, tokens = undertaking.clause.rules.words, undertaking.clause.line.tokens
    if "elsewhere" not in undertaking.clause.line.lists:
        return False
    found = [at for at, token in enumerate(tokens) if token.key in words["elsewhere"]]
    inside = range(undertaking.first, undertaking.last)
    return any(at not in inside or have(tokens[at + 1 : at + 2], words["within_marks"]) for at in found)


def _is_read_in_papers(undertaking: Undertaking) -> bool:
    """Whether a newspaper claims what one side undertakes ("एक अखबार ने लिखा कि", "a report in a C daily that")."""
    papers = undertaking.clause.rules.words["newspapers"]
    return len(undertaking.actors) == 1 and not papers.isdisjoint(undertaking.clause.line.keys)


def _between_all(undertaking: Undertaking, ids: dict[Occasion, str]) -> Occasion | None:
    """The only talks of all that act or are asked, where those of the paragraph are without some of them."""
    here, sides = undertaking.occasion, {*undertaking.actors, *undertaking.addressees}
    if here is None or here.type not in TALKS or len(sides) < 2 or sides <= here.sides:
        return None
    theirs = [o for o in ids if o.type in TALKS and o.status not in AHEAD and sides <= o.sides]
    return theirs[0] if len(theirs) == 1 else None


def _between_these(undertaking: Undertaking, ids: dict[Occasion, str]) -> Occasion | None:
    """The only talks of two people whom a Hindi sentence names, the one as speaking to the other."""
    clause = undertaking.clause
    named = {m.person for g in clause.of_case("agent", "with", "to") for m in g.members if m.person and m.person.name}
    if clause.rules.head_first or len(named) != 2:
        return None
    theirs = [o for o in ids if o.type in TALKS and all(any(one in who for who in o.people.values()) for one in named)]
    return theirs[0] if len(theirs) == 1 else None


def _session(undertaking: Undertaking, ids: dict[Occasion, str]) -> Occasion | None:
    """The session of the body that acts, or of the dialogue whose next round is agreed ("the committee decided")."""
    clause, words = undertaking.clause, undertaking.clause.rules.words
    if clause.rules.head_first and (here := _round_of_line(undertaking, ids)) is not None:
        return here
    opening = clause.line.tokens.listed[clause.first : clause.first + OPENING] if clause.has("standing_bodies") else ()
    if words["standing_bodies"].isdisjoint(opening) and words["upcoming"].isdisjoint(opening):
        return None
    held = [o for o in ids if o.type in TALKS and o.status not in AHEAD and not o.mentions[0].is_round]
    sessions = [o for o in held if any(is_of_mechanism(mention) for mention in o.mentions)]
    return sessions[0] if len(sessions) == 1 else None


def _round_of_line(undertaking: Undertaking, ids: dict[Occasion, str]) -> Occasion | None:
    """The earlier round at which English says that something was decided ("At its third meeting, held in May, ...")."""
    line, first = undertaking.clause.line, undertaking.first
    for occasion in ids:
        mention = occasion.mentions[0]
        if occasion.type in TALKS and mention.is_round and mention.line is line and mention.trigger < first:
            return occasion
    return None


def _is_dated_back(undertaking: Undertaking) -> bool:
    """Whether a clause that names no talks says in which year or month something was undertaken."""
    clause = undertaking.clause
    before = (clause.line.tokens[at] for at in clause.found if at < undertaking.first)
    dated = any(token.kind == "D" and token.value.kind in BROAD for token in before)
    return dated and not clause.has("talk_nouns") and not clause.has("visit_nouns")


def _visit_told_before(undertaking: Undertaking, ids: dict[Occasion, str]) -> Occasion | None:
    """The earlier visit that a Hindi sentence tells before what was undertaken then ("... ने दौरा किया था और ...", "उनकी
    यात्रा के दौरान")."""
    clause, sides = undertaking.clause, {*undertaking.actors, *undertaking.addressees}
    here = [o for o in ids if o.type is EventType.VISIT and o.first == clause.line.number]
    paid = [o for o in here if sides <= o.sides | {mention.destination for mention in o.mentions}]
    before = bool(clause.first) or (len(paid) == 1 and paid[0].mentions[0].trigger < undertaking.first)
    return paid[0] if len(paid) == 1 and before and not clause.has("talk_nouns") else None


def _right_before(undertaking: Undertaking, ids: dict[Occasion, str]) -> Occasion | None:
    """The only event of the sentence before, of whose time a Hindi sentence goes on to tell ("तब ... वादा किया था")."""
    clause, line = undertaking.clause, undertaking.clause.line
    opened = any(
        match.first == 0 for name in ("besides", "meanwhile") for match in line.find_phrases(clause.rules, name)
    )
    if not opened and line.tokens[0].key not in clause.rules.words["in_it"]:
        return None
    before = [o for o in ids if any(m.line.number == line.number - 1 for m in o.mentions)]
    near = line.sentence.number > 1 and len(before) == 1
    same = [m.line.paragraph for o in before for m in o.mentions if m.line.number == line.number - 1]
    return before[0] if near and same[0] == line.paragraph else None


def _conference(undertaking: Undertaking, ids: dict[Occasion, str]) -> Occasion | None:
    """The conference of an organization that acts or is asked, or the only one, where a session of it is named."""
    kind = EventType.MULTILATERAL_MEETING
    conferences = [o for o in ids if o.type is kind]
    if not conferences:
        return None
    sides = {*undertaking.actors, *undertaking.addressees}
    session = not undertaking.clause.rules.words["sessions"].isdisjoint(undertaking.clause.line.keys)
    before = [o for o in ids if o.first <= undertaking.clause.line.number and (o in conferences or o.type in TALKS)]
    if (
        not undertaking.clause.rules.head_first
        and undertaking.occasion is None
        and before
        and before == conferences[:1]
    ):
        # Nothing else was told of before.
        return before[0]
    return next((o for o in conferences if _acts_at(o, sides) or (session and len(conferences) == 1)), None)


def _acts_at(conference: Occasion, acting: set[str]) -> bool:
    """Whether a body acts that holds a conference, or all of the states that met without one."""
    return bool(conference.sides & acting) if len(conference.sides) < 2 else conference.sides == acting


def _talks_of(undertaking: Undertaking, ids: dict[Occasion, str]) -> Occasion | None:
    """The first talks between those who act, for a commitment that is reported before them."""
    sides = frozenset((*undertaking.actors, *undertaking.addressees))
    held = [occasion for occasion in ids if occasion.status not in AHEAD]
    then = [o for o in held if _is_only_recalled(o) or is_recalled(o, undertaking.clause)]
    known = [occasion for occasion in held if undertaking.past or occasion not in then]
    same = [occasion for occasion in known if occasion.sides == sides]
    if not same and len(sides) == 1:
        same = [o for o in known if sides < o.sides and (o.type in TALKS or o.type is EventType.SIGNING)]
        same = same if len(same) == 1 else []
        if undertaking.clause.rules.head_first:
            # Talks of which the text tells much later are others.
            same = [o for o in same if o.first <= undertaking.clause.line.number + TOLD_NEAR]
    framing = [o for o in same if o.type is EventType.SIGNING and o.first <= undertaking.clause.line.number]
    here = [o for o in framing if o.first == undertaking.clause.line.number]
    if here and undertaking.clause.rules.head_first:
        return here[0]
    talks = next((occasion for occasion in same if occasion.type in TALKS), framing[0] if framing else None)
    return talks or _ceremony(undertaking, ids)


def _ceremony(undertaking: Undertaking, ids: dict[Occasion, str]) -> Occasion | None:
    """The exercise, delivery or launch that an article without talks reports, at which its guests speak."""
    clause, sides = undertaking.clause, {*undertaking.actors, *undertaking.addressees}
    told = [o for o in ids if o.first < clause.line.number and o.type not in (EventType.VISIT, EventType.OTHER)]
    cases = ("agent", "subject") if clause.rules.head_first else ("agent",)
    named = any(m.person and m.person.name for g in clause.of_case(*cases) for m in g.members) or clause.inherited
    fits = bool(told) and all(o.type in CEREMONIES for o in told) and sides <= told[0].sides
    return told[0] if fits and named and told[0].status not in AHEAD else None


def _is_only_recalled(occasion: Occasion) -> bool:
    """Whether talks are only told of as what was before the news ("इससे पहले ... मुलाकात की थी")."""
    return all(mention.earlier or mention.clause.has("past_marks") for mention in occasion.mentions)
