"""Undertakings as commitments: each once, told by the sentence with the most content."""

from __future__ import annotations

from extractor.dates import BROAD
from extractor.offline.agreements import Paper
from extractor.offline.attribution import names_source
from extractor.offline.commitments import ASKING, VAGUE, Undertaking
from extractor.offline.deadlines import deadline_of, is_bygone
from extractor.offline.events import TOLD_NEAR, certainty_of_line
from extractor.offline.mechanisms import is_of_mechanism
from extractor.offline.occasions import AHEAD, TALKS, Occasion
from extractor.offline.persons import known_side
from extractor.offline.reading import Reading
from extractor.offline.tellers import Source
from extractor.offline.topics import in_order, topics_in
from schemas.article import Part
from schemas.codes import organizations
from schemas.facts import Commitment
from schemas.vocabulary import Act, AgreementType, Certainty, EventType, Salience, SourceType, Topic

Row = tuple[Undertaking, Source | None]
SAME = 0.5
COVERED = 0.3
GENERIC = 0.3
CEREMONIES = frozenset({EventType.EXERCISE, EventType.ARMS_TRANSFER, EventType.LAUNCH})
# Tokens at the head of an English content among which its verb stands.
VERB = 3
# Tokens behind equipment among which a verb says that it is given.
GIVEN = 2
# Tokens at the beginning of a clause among which the body stands that acts.
OPENING = 6
SPOKEN = frozenset({Act.PROPOSED, Act.REQUESTED, Act.PLEDGED, Act.REAFFIRMED})


def build_commitments(reading: Reading, ids: dict[Occasion, str], named: list[tuple[Paper, str]]) -> list[Commitment]:
    """Commitments in the order of the text."""
    kept: list[Row] = []
    for row in sorted(reading.undertakings, key=lambda row: (row[0].clause.line.part is not Part.BODY, _order(row))):
        twin = next((other for other in kept if _same(other[0], row[0])), None)
        if twin is None:
            kept.append(row)
        elif _weight(row) >= _weight(twin):
            kept[kept.index(twin)] = row
    kept = [row for row in kept if row[0].text and any(map(known_side, row[0].actors))]
    kept.sort(key=_order)
    return [_commitment(reading, row, ids, named, f"C{number}") for number, row in enumerate(kept, start=1)]


def _order(row: Row) -> tuple[int, int]:
    return row[0].clause.line.number, row[0].first


def _weight(row: Row) -> tuple[bool, float]:
    undertaking = row[0]
    return undertaking.clause.line.part is Part.BODY, _size(
        undertaking.content, undertaking.clause.rules.words["generic"]
    )


def _same(one: Undertaking, other: Undertaking) -> bool:
    """Whether two undertakings are one: the same sides, and most of the words of the shorter in the longer."""
    if set(one.actors) != set(other.actors) or (one.clause is other.clause):
        return False
    told = one.clause.line.part is Part.BODY and other.clause.line.part is Part.BODY
    if told and (one.act in ASKING) is not (other.act in ASKING):
        return False
    generic = one.clause.rules.words["generic"]
    if _is_covered(one, other, generic) or _is_covered(other, one, generic):
        return True
    common = one.content & other.content
    if common <= {VAGUE}:
        return False
    shared = _size(common, generic)
    smaller = min(_size(one.content, generic), _size(other.content, generic))
    outside = Part.BODY not in (one.clause.line.part, other.clause.line.part) or (
        one.clause.line.part is not other.clause.line.part
    )
    if not outside and (one.content <= generic) is not (other.content <= generic):
        return False
    return smaller > 0 and shared / smaller >= (COVERED if outside else SAME)


def _is_covered(lead: Undertaking, other: Undertaking, generic: frozenset[str]) -> bool:
    """Whether a headline or standfirst says in general what a sentence of the body undertakes."""
    outside = lead.clause.line.part is not Part.BODY and other.clause.line.part is Part.BODY
    return outside and lead.content <= generic | lead.clause.rules.words["pointing"]


def _size(words: frozenset[str], generic: frozenset[str]) -> float:
    """Words of a content, those that stand in every second commitment for less."""
    return sum(GENERIC if word in generic else 1.0 for word in words)


def _commitment(
    reading: Reading, row: Row, ids: dict[Occasion, str], named: list[tuple[Paper, str]], id_: str
) -> Commitment:
    undertaking, speaker = row
    line = undertaking.clause.line
    certainty = certainty_of_line(undertaking.clause, undertaking.first)
    source = reading.source_of(line, certainty)
    if speaker is not None and undertaking.act in SPOKEN and not _is_reported(reading, undertaking, source):
        source = speaker
    tokens = line.tokens
    alone = sum(other.clause.line is line for other, _ in reading.undertakings) == 1
    span = (0, None) if alone else (tokens[undertaking.first].first, tokens[undertaking.last - 1].last)
    found = topics_in(line, reading.rules, *span, places=False)
    if Topic.PEACEKEEPING_HADR not in found and _gives_arms(undertaking):
        found.add(Topic.ARMS_TRADE)
    # What nobody undertook was undertaken nowhere.
    untold = certainty is Certainty.DENIED or _leaks(undertaking, source)
    occasion = None if untold else _occasion(undertaking, ids)
    return Commitment(
        sentences=(line.number,),
        id=id_,
        act=undertaking.act,
        actors=tuple(side for side in undertaking.actors if known_side(side)),
        addressees=tuple(side for side in undertaking.addressees if known_side(side)),
        text=undertaking.text[:400],
        testable=_testable(undertaking),
        deadline_text=deadline_of(undertaking),
        deadline=None,
        topics=in_order(found),
        event_id=ids.get(occasion) if occasion is not None else None,
        agreement_id=_agreement_id(undertaking, named),
        salience=Salience.BACKGROUND if undertaking.past or is_bygone(undertaking) else Salience.MAIN,
        certainty=certainty,
        source_type=source.type,
        source=source.printed,
    )


def _gives_arms(undertaking: Undertaking) -> bool:
    """Whether equipment is to be given or taken ("तोपें उपलब्ध कराने", "टैंक देने")."""
    words, clause = undertaking.clause.rules.words, undertaking.clause
    if clause.rules.head_first or clause.has("aid_nouns") or "arms_nouns" not in clause.line.lists:
        return False
    keys = [token.key for token in clause.line.tokens[undertaking.first : clause.last]]
    goods = next((at for at, key in enumerate(keys) if key in words["arms_nouns"]), len(keys))
    return not words["giving"].isdisjoint(keys[goods + 1 : goods + 1 + GIVEN])


def _is_reported(reading: Reading, undertaking: Undertaking, source: Source) -> bool:
    """Whether somebody else tells or denies what a speaker said: officials, or the ministry that a Hindi line names."""
    line, rules = undertaking.clause.line, reading.rules
    denied = source is not reading.sources[line.number - 1]
    return denied or source.type is SourceType.UNNAMED_OFFICIAL or (not rules.head_first and names_source(line, rules))


def _leaks(undertaking: Undertaking, source: Source) -> bool:
    """Whether unnamed officials tell in Hindi what one side wants, without saying at which talks it said so."""
    clause = undertaking.clause
    told = source.type is SourceType.UNNAMED_OFFICIAL and len(undertaking.actors) == 1 and not clause.rules.head_first
    if clause.inherited is not None and any(m.person is not None and m.person.name for m in clause.inherited.members):
        # "According to sources P assured that ...".
        return False
    return told and "talk_nouns" not in clause.line.lists and names_source(clause.line, clause.rules)


def _occasion(undertaking: Undertaking, ids: dict[Occasion, str]) -> Occasion | None:
    """Where an undertaking was made: at no talks, if somebody posts it or says it in a speech."""
    rules, line = undertaking.clause.rules, undertaking.clause.line
    if undertaking.past:
        if rules.head_first or _is_dated_back(undertaking):
            return None
        if (visit := _visit_told_before(undertaking, ids)) is not None:
            return visit
    alone = len(undertaking.actors) == 1 and not rules.head_first
    if alone and not rules.words["elsewhere"].isdisjoint(line.keys) and rules.words["talk_nouns"].isdisjoint(line.keys):
        return None
    conference = _conference(undertaking, ids)
    if conference is not None:
        return conference
    here = undertaking.occasion
    # What is still to come is no place where things were said, if there is another.
    ahead = here is not None and here.status in AHEAD and here.first != line.number
    found = _between_these(undertaking, ids) or _session(undertaking, ids)
    # What one side says while talks are only to come it says at none.
    last = here if not (ahead and alone) else None
    talks = found or (here if not ahead else None) or _talks_of(undertaking, ids) or last
    acting = frozenset(undertaking.actors)
    # What a body does is done at no talks between others.
    apart = (
        talks is not None
        and talks.type in TALKS
        and acting <= organizations().keys()
        and acting.isdisjoint(talks.sides)
    )
    return None if apart else talks


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
    opening = {token.key for token in clause.line.tokens[clause.first : clause.first + OPENING]}
    if not clause.has("standing_bodies") or opening.isdisjoint(words["standing_bodies"] | words["upcoming"]):
        return None
    held = [o for o in ids if o.type in TALKS and o.status not in AHEAD and not o.mentions[0].is_round]
    sessions = [o for o in held if any(is_of_mechanism(mention) for mention in o.mentions)]
    return sessions[0] if len(sessions) == 1 else None


def _is_dated_back(undertaking: Undertaking) -> bool:
    """Whether a clause that names no talks says in which year or month something was undertaken."""
    clause = undertaking.clause
    before = (clause.line.tokens[at] for at in clause.found if at < undertaking.first)
    dated = any(token.kind == "D" and token.value.kind in BROAD for token in before)
    return dated and not clause.has("talk_nouns") and not clause.has("visit_nouns")


def _visit_told_before(undertaking: Undertaking, ids: dict[Occasion, str]) -> Occasion | None:
    """The earlier visit that a Hindi sentence tells before what was undertaken then ("... ने दौरा किया था और ...")."""
    clause, sides = undertaking.clause, {*undertaking.actors, *undertaking.addressees}
    here = [o for o in ids if o.type is EventType.VISIT and o.first == clause.line.number]
    paid = [o for o in here if sides <= o.sides | {mention.destination for mention in o.mentions}]
    return paid[0] if len(paid) == 1 and clause.first and not clause.has("talk_nouns") else None


def _conference(undertaking: Undertaking, ids: dict[Occasion, str]) -> Occasion | None:
    """The conference of an organization that acts or is asked, or the only one, where a session of it is named."""
    conferences = [o for o in ids if o.type is EventType.MULTILATERAL_MEETING]
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
    return next((o for o in conferences if o.sides & sides or (session and len(conferences) == 1)), None)


def _talks_of(undertaking: Undertaking, ids: dict[Occasion, str]) -> Occasion | None:
    """The first talks between those who act, for a commitment that is reported before them."""
    sides = frozenset((*undertaking.actors, *undertaking.addressees))
    held = [occasion for occasion in ids if occasion.status not in AHEAD]
    known = [occasion for occasion in held if undertaking.past or not _is_long_past(occasion)]
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
    """The only exercise, delivery or launch of a Hindi article without talks, at which its guests speak."""
    clause, sides = undertaking.clause, {*undertaking.actors, *undertaking.addressees}
    told = [o for o in ids if o.first < clause.line.number and o.type not in (EventType.VISIT, EventType.OTHER)]
    named = any(m.person and m.person.name for g in clause.of_case("agent") for m in g.members) or clause.inherited
    fits = len(told) == 1 and told[0].type in CEREMONIES and sides <= told[0].sides
    return told[0] if fits and named and not clause.rules.head_first else None


def _is_long_past(occasion: Occasion) -> bool:
    """Whether talks are only told of as what was before the news ("इससे पहले ... मुलाकात की थी")."""
    return all(mention.earlier or mention.clause.has("past_marks") for mention in occasion.mentions)


def _testable(undertaking: Undertaking) -> bool:
    """A named document, project or activity can be checked; more, deeper and better cannot."""
    words = undertaking.clause.rules.words
    if undertaking.act is Act.REAFFIRMED:
        return not words["concrete_nouns"].isdisjoint(undertaking.content)
    keys = [t.key for t in undertaking.clause.line.tokens[undertaking.first : undertaking.last]]
    if not words["paces"].isdisjoint(keys[-3:]) and not any(_counts(key, undertaking) for key in keys):
        return False
    if not words["concrete_nouns"].isdisjoint(keys) or any(_counts(key, undertaking) for key in keys):
        return True
    verbs = keys[:VERB] if undertaking.clause.rules.head_first else keys[-5:]
    return words["vague_verbs"].isdisjoint(verbs)


def _counts(key: str, undertaking: Undertaking) -> bool:
    """Whether a word is a figure; "one" may be an article."""
    return key.isdecimal() or undertaking.clause.rules.numbers.get(key, 1) > 1


def _agreement_id(undertaking: Undertaking, named: list[tuple[Paper, str]]) -> str | None:
    """The document that carries the undertaking, else the one that its content names."""
    line = undertaking.clause.line
    here = [(paper, id_) for paper, id_ in named if paper.line is line]
    for paper, id_ in here:
        under = any(t.key in line_words(undertaking, "under_marks") for t in line.tokens[paper.last : paper.last + 3])
        carries = paper.type is AgreementType.JOINT_STATEMENT or under
        if carries and not undertaking.clause.rules.head_first and paper.last <= undertaking.first + 3:
            return id_
    for paper, id_ in here:
        if undertaking.first <= paper.head < undertaking.last:
            return id_
    opening = {token.key for token in line.tokens[:3]}
    if not opening.isdisjoint(line_words(undertaking, "under_marks")):
        before = [id_ for paper, id_ in named if paper.line.number < line.number]
        return before[-1] if before else None
    return None


def line_words(undertaking: Undertaking, name: str) -> frozenset[str]:
    return undertaking.clause.rules.words[name]
