"""Undertakings as commitments: each once, told by the sentence with the most content."""

from __future__ import annotations

from extractor.dates import BROAD
from extractor.offline.commitments.deadlines import deadline_of, is_bygone
from extractor.offline.commitments.idle import ASKING
from extractor.offline.commitments.undertaken_at import occasion_of
from extractor.offline.commitments.undertakings import VAGUE, Undertaking
from extractor.offline.documents.papers import Paper
from extractor.offline.occasions.events import certainty_of_line
from extractor.offline.occasions.occasions import TALKS, Occasion
from extractor.offline.occasions.salience import salience_of
from extractor.offline.people.persons import known_side
from extractor.offline.reading import Reading
from extractor.offline.rules import Rules
from extractor.offline.sources.attribution import names_source
from extractor.offline.sources.tellers import Source
from extractor.offline.topics import in_order, topics_in
from schemas.article import Part
from schemas.facts import Commitment
from schemas.vocabulary import Act, AgreementStatus, AgreementType, Certainty, Salience, SourceType, Topic

Row = tuple[Undertaking, Source | None]
SAME = 0.5
COVERED = 0.3
GENERIC = 0.3
# Tokens with which a line opens that tells what a statement says.
OPENING = 5
# Tokens at the head of an English content among which its verb stands.
VERB = 3
# Tokens behind equipment among which a verb says that it is given.
GIVEN = 2
SPOKEN = frozenset({Act.PROPOSED, Act.REQUESTED, Act.PLEDGED, Act.REAFFIRMED})


def build_commitments(reading: Reading, ids: dict[Occasion, str], named: list[tuple[Paper, str]]) -> list[Commitment]:
    """Commitments in the order of the text."""
    kept: list[Row] = []
    for row in sorted(reading.undertakings, key=lambda row: (not row[0].clause.line.in_body, _order(row))):
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
    return undertaking.clause.line.in_body, _size(undertaking.content, undertaking.clause.rules.words["generic"])


def _same(one: Undertaking, other: Undertaking) -> bool:
    """Whether two undertakings are one: the same sides, and most of the words of the shorter in the longer."""
    if set(one.actors) != set(other.actors) or (one.clause is other.clause):
        return False
    told = one.clause.line.in_body and other.clause.line.in_body
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
    outside = not lead.clause.line.in_body and other.clause.line.in_body
    return outside and lead.content <= generic | lead.clause.rules.words["pointing"]


def _size(words: frozenset[str], generic: frozenset[str]) -> float:
    """Words of a content, those that stand in every second commitment for less."""
    return sum(GENERIC if word in generic else 1.0 for word in words)


def _commitment(
    reading: Reading, row: Row, ids: dict[Occasion, str], named: list[tuple[Paper, str]], id_: str
) -> Commitment:
    undertaking, speaker = row
    line = undertaking.clause.line
    certainty = _certainty(undertaking)
    source = reading.source_of(line, certainty)
    if speaker is not None and undertaking.act in SPOKEN and not _is_reported(reading, undertaking, source):
        source = speaker
    found = _topics(reading, undertaking)
    if Topic.PEACEKEEPING_HADR not in found and _gives_arms(undertaking):
        found.add(Topic.ARMS_TRADE)
    # What nobody undertook was undertaken nowhere.
    untold = certainty is Certainty.DENIED or _leaks(undertaking, source)
    occasion = None if untold else occasion_of(undertaking, ids)
    salience = _salience(reading, undertaking, occasion, certainty)
    recalled = reading.rules.head_first and salience is Salience.BACKGROUND
    if recalled and occasion is not None and salience_of(reading, occasion) is Salience.MAIN:
        # What was undertaken years ago was not at the talks of today.
        occasion = None
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
        salience=salience,
        certainty=certainty,
        source_type=source.type,
        source=source.printed,
    )


def _certainty(undertaking: Undertaking) -> Certainty:
    """That of its line; in English what only the content calls possible leaves it certain ("asked for a team that could
    train crews")."""
    clause, line = undertaking.clause, undertaking.clause.line
    certainty = certainty_of_line(clause, undertaking.first)
    if certainty is not Certainty.HEDGED or not clause.rules.head_first:
        return certainty
    hedges = line.find_phrases(clause.rules, "hedge")
    return certainty if any(hedge.first <= undertaking.first + 1 for hedge in hedges) else Certainty.ASSERTED


def _topics(reading: Reading, undertaking: Undertaking) -> set[Topic]:
    """Topics of the content; of one that names none those of its sentence, where nothing else is undertaken in it."""
    line = undertaking.clause.line
    first, last = line.tokens[undertaking.first].first, line.tokens[undertaking.last - 1].last
    found = topics_in(line, reading.rules, first, last, places=False)
    if found or sum(other.clause.line is line for other, _ in reading.undertakings) > 1:
        return found
    return topics_in(line, reading.rules, places=False)


def _salience(reading: Reading, undertaking: Undertaking, occasion: Occasion | None, certainty: Certainty) -> Salience:
    """Background is what was undertaken at an earlier time; a claim that Hindi denies is of today, however it is told
    ("उन खबरों को गलत बताया, जिनमें कहा गया था कि C ने ... मांगी है")."""
    denied = certainty is Certainty.DENIED and not reading.rules.head_first and not is_bygone(undertaking)
    recalled = not denied and _is_recalled(reading, undertaking, occasion)
    return Salience.BACKGROUND if recalled else Salience.MAIN


def _is_recalled(reading: Reading, undertaking: Undertaking, occasion: Occasion | None) -> bool:
    """Whether something was undertaken at an earlier time, or at talks that English only recalls."""
    if occasion is not None and _is_told_of_before(undertaking, occasion):
        return salience_of(reading, occasion) is Salience.BACKGROUND
    recalled = occasion is not None and occasion.mentions[0].is_round and occasion.mentions[0].earlier
    return undertaking.past or is_bygone(undertaking) or (recalled and undertaking.clause.rules.head_first)


def _is_told_of_before(undertaking: Undertaking, occasion: Occasion) -> bool:
    """Whether an English line puts the talks at which something was undertaken into an earlier week or month
    ("Earlier this month, P spoke to P by phone, and they agreed")."""
    rules, line = undertaking.clause.rules, undertaking.clause.line
    here = (mention for mention in occasion.mentions if mention.line is line and occasion.type in TALKS)
    return rules.head_first and any(m.earlier or (m.date is not None and m.date.value.kind in BROAD) for m in here)


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
    if clause.inherited is not None and any(
        m.person is not None and m.person.is_named for m in clause.inherited.members
    ):
        # "According to sources P assured that ...".
        return False
    return told and "talk_nouns" not in clause.line.lists and names_source(clause.line, clause.rules)


def _testable(undertaking: Undertaking) -> bool:
    """A named document, project or activity can be checked; more, deeper and better cannot."""
    words = undertaking.clause.rules.words
    if undertaking.act is Act.REAFFIRMED:
        return not words["concrete_nouns"].isdisjoint(undertaking.content)
    if undertaking.content <= words["generic"]:
        # "मिलकर काम करने".
        return False
    keys = undertaking.clause.line.tokens.listed[undertaking.first : undertaking.last]
    paced = not words["paces"].isdisjoint(keys[-3:])
    if (not paced and not words["concrete_nouns"].isdisjoint(keys)) or _has_figure(keys, undertaking.clause.rules):
        return True
    if paced:
        return False
    verbs = keys[:VERB] if undertaking.clause.rules.head_first else keys[-5:]
    # "Issue a licence" ("जारी करने") is no "go on with".
    pairs = zip(verbs, [*verbs[1:], ""], strict=True)
    return not any(
        one in words["vague_verbs"] and not (one in words["issued"] and two in words["issuing"]) for one, two in pairs
    )


def _has_figure(keys: list[str], rules: Rules) -> bool:
    """Whether a word is a figure; "one" may be an article."""
    return any(key.isdecimal() or rules.numbers.get(key, 1) > 1 for key in keys)


def _agreement_id(undertaking: Undertaking, named: list[tuple[Paper, str]]) -> str | None:
    """The document that carries the undertaking, else the one that its content names."""
    if not named:
        return None
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
    head_first = undertaking.clause.rules.head_first
    if head_first and (stated := _stated_in(undertaking, named)) is not None:
        return stated
    opening = {token.key for token in line.tokens[: 1 if head_first else 3]}
    if not opening.isdisjoint(line_words(undertaking, "under_papers" if head_first else "under_marks")):
        before = [id_ for paper, id_ in named if paper.line.number < line.number]
        return before[-1] if before else None
    return None


def _stated_in(undertaking: Undertaking, named: list[tuple[Paper, str]]) -> str | None:
    """The joint statement that an English line says to tell what sides do ("according to the statement, C will")."""
    line, rules = undertaking.clause.line, undertaking.clause.rules
    statements = [(paper, id_) for paper, id_ in named if paper.type is AgreementType.JOINT_STATEMENT]
    statements = [(paper, id_) for paper, id_ in statements if paper.status is AgreementStatus.FINALISED]
    here = [id_ for paper, id_ in statements if paper.line is line and paper.last <= undertaking.first]
    told = [t.key for t in line.tokens[:OPENING]]
    bare = told[:2] == ["according", "to"] and not rules.words["statement_nouns"].isdisjoint(told)
    before = [id_ for paper, id_ in statements if paper.line.number < line.number] if bare else []
    return here[-1] if here else before[-1] if before else None


def line_words(undertaking: Undertaking, name: str) -> frozenset[str]:
    return undertaking.clause.rules.words[name]
