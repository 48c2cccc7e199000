"""Undertakings as commitments: each once, told by the sentence with the most content."""

from __future__ import annotations

from extractor.dates import DateKind, anchor_day, resolve
from extractor.offline.agreements import Paper
from extractor.offline.attribution import Source
from extractor.offline.commitments import VAGUE, Undertaking
from extractor.offline.events import certainty_of_line
from extractor.offline.occasions import TALKS, Occasion
from extractor.offline.persons import known_side
from extractor.offline.reading import Reading
from extractor.offline.topics import topics_in
from schemas.article import Part
from schemas.facts import Commitment
from schemas.vocabulary import Act, EventType, Salience, SourceType, Topic

Row = tuple[Undertaking, Source | None]
SAME = 0.5
COVERED = 0.3
GENERIC = 0.3
SPOKEN = frozenset({Act.PROPOSED, Act.REQUESTED, Act.PLEDGED})


def build_commitments(reading: Reading, ids: dict[Occasion, str], named: list[tuple[Paper, str]]) -> list[Commitment]:
    """Commitments in the order of the text."""
    kept: list[Row] = []
    for row in sorted(reading.undertakings, key=lambda row: (row[0].clause.line.part is not Part.BODY, _order(row))):
        twin = next((other for other in kept if _same(other[0], row[0])), None)
        if twin is None:
            kept.append(row)
        elif _weight(row) >= _weight(twin):
            kept[kept.index(twin)] = row
    kept = [row for row in kept if any(map(known_side, row[0].actors))]
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
    source = reading.source_of(line)
    if speaker is not None and undertaking.act in SPOKEN and source.type is not SourceType.UNNAMED_OFFICIAL:
        source = speaker
    tokens = line.tokens
    alone = sum(other.clause.line is line for other, _ in reading.undertakings) == 1
    span = (0, None) if alone else (tokens[undertaking.first].first, tokens[undertaking.last - 1].last)
    found = topics_in(line, reading.rules, *span)
    occasion = undertaking.occasion or _talks_of(undertaking, ids)
    return Commitment(
        sentences=(line.number,),
        id=id_,
        act=undertaking.act,
        actors=tuple(side for side in undertaking.actors if known_side(side)),
        addressees=tuple(side for side in undertaking.addressees if known_side(side)),
        text=undertaking.text[:400],
        testable=_testable(undertaking),
        deadline_text=_deadline(undertaking),
        deadline=None,
        topics=tuple(topic for topic in Topic if topic in found),
        event_id=ids.get(occasion) if occasion is not None else None,
        agreement_id=_agreement_id(undertaking, named),
        salience=Salience.MAIN,
        certainty=certainty_of_line(line, reading.rules),
        source_type=source.type,
        source=source.printed,
    )


def _talks_of(undertaking: Undertaking, ids: dict[Occasion, str]) -> Occasion | None:
    """The first talks between those who act, for a commitment that is reported before them."""
    sides = frozenset((*undertaking.actors, *undertaking.addressees))
    same = [occasion for occasion in ids if occasion.sides == sides]
    framing = [o for o in same if o.type is EventType.SIGNING and o.first <= undertaking.clause.line.number]
    return next((occasion for occasion in same if occasion.type in TALKS), framing[0] if framing else None)


def _testable(undertaking: Undertaking) -> bool:
    """A named document, project or activity can be checked; more, deeper and better cannot."""
    words = undertaking.clause.rules.words
    keys = [t.key for t in undertaking.clause.line.tokens[undertaking.first : undertaking.last]]
    if not words["concrete_nouns"].isdisjoint(keys):
        return True
    return words["vague_verbs"].isdisjoint(keys[-5:])


def _deadline(undertaking: Undertaking) -> str | None:
    """A date in the content that lies ahead, or that "until" follows."""
    line, until = undertaking.clause.line, undertaking.clause.rules.words["until"]
    anchor = anchor_day(line.article.info.published_at)
    for index in range(undertaking.first, undertaking.last):
        token = line.tokens[index]
        if token.kind != "D" or token.value.kind in (DateKind.WINDOW, DateKind.VAGUE):
            continue
        beside = {line.tokens[at].key for at in (index - 1, index + 1) if 0 <= at < len(line.tokens)}
        resolved = resolve(token.value.text, anchor, scheduled=True)
        ahead = anchor and resolved and resolved.last and resolved.last >= anchor
        if ahead or not until.isdisjoint(beside):
            return str(token.value.text)
    return None


def _agreement_id(undertaking: Undertaking, named: list[tuple[Paper, str]]) -> str | None:
    """The document that the content names."""
    line = undertaking.clause.line
    for paper, id_ in named:
        if paper.line is line and undertaking.first <= paper.head < undertaking.last:
            return id_
    return None
