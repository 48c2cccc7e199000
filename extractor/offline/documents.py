"""Papers as agreements: one for each document, with the most telling of its mentions."""

from __future__ import annotations

import regex

from extractor.offline.agreements import Paper
from extractor.offline.attribution import Source, spoken
from extractor.offline.events import TOLD_NEAR, certainty_of_line
from extractor.offline.occasions import TALKS, Occasion
from extractor.offline.persons import known_side
from extractor.offline.reading import Reading
from extractor.offline.rules import DEVANAGARI
from extractor.offline.topics import topics_in
from schemas.article import Part
from schemas.facts import Agreement
from schemas.vocabulary import AgreementStatus, EventStatus, EventType, Salience, SourceType, Topic

Row = tuple[Paper, tuple[str, ...], Occasion | None]
# Several words in Latin letters, in brackets; a bare abbreviation is no name.
BRACKETED = regex.compile(r"['\"’”]?\s*\(([A-Za-z][A-Za-z'’&/-]*(?: [A-Za-z'’&/-]+)+)\)")
DONE = frozenset({AgreementStatus.SIGNED, AgreementStatus.FINALISED, AgreementStatus.UNDER_NEGOTIATION})
MADE = DONE | {AgreementStatus.RENEWED, AgreementStatus.PROPOSED}


def build_agreements(reading: Reading, ids: dict[Occasion, str]) -> tuple[list[Agreement], list[tuple[Paper, str]]]:
    """Agreements in the order of their first mention, and the papers with the id of their agreement."""
    rows: list[list[Row]] = []
    for row in reading.papers:
        known = next((group for group in rows if _same(group[0][0], row[0])), None)
        if known is not None:
            known.append(row)
        elif _is_document(reading, row):
            rows.append([row])
    agreements: list[Agreement] = []
    named: list[tuple[Paper, str]] = []
    for group in rows:
        id_ = f"A{len(agreements) + 1}"
        agreements.append(_agreement(reading, group, ids, id_))
        named += [(paper, id_) for paper, _, _ in group]
    return agreements, named


def _is_document(reading: Reading, row: Row) -> bool:
    paper, parties, _ = row
    if not any(map(known_side, parties)) or (len(parties) < 2 and not paper.is_named(reading.rules)):
        return False
    if reading.rules.head_first and paper.line.tokens[paper.head_last - 1].key in reading.rules.words["loose_heads"]:
        return paper.status in DONE
    return paper.is_named(reading.rules) or paper.status not in (AgreementStatus.UNKNOWN, AgreementStatus.IN_FORCE)


def _same(paper: Paper, other: Paper) -> bool:
    """Whether two names mean one document: one holds the words of the other."""
    if paper.type is not other.type:
        return False
    if paper.date and other.date and paper.date.value.text != other.date.value.text:
        return False
    light = paper.clause.rules.words["light"]
    ours, theirs = paper.keys - light, other.keys - light
    if Part.BODY not in (paper.line.part, other.line.part) or paper.line.part is not other.line.part:
        ours, theirs = ours - paper.head_keys, theirs - other.head_keys
    return ours <= theirs or theirs <= ours or len(ours & theirs) * 2 > len(ours | theirs)


def _agreement(reading: Reading, group: list[Row], ids: dict[Occasion, str], id_: str) -> Agreement:
    paper, parties, occasion = max(
        group, key=lambda row: (row[0].status is not AgreementStatus.UNKNOWN, len(row[0].name))
    )
    line = paper.line
    source = _source(reading, paper)
    words = line.tokens[paper.first].first, line.tokens[paper.last - 1].last
    found = topics_in(line, reading.rules, *words)
    return Agreement(
        sentences=(line.number,),
        id=id_,
        name=paper.name,
        name_en=_english_name(paper),
        type=paper.type,
        status=paper.status,
        parties=tuple(side for side in parties if known_side(side)),
        date_text=str(paper.date.value.text) if paper.date else None,
        date=None,
        valid_years=paper.valid_years,
        topics=tuple(topic for topic in Topic if topic in found),
        event_id=_event_id(reading, (paper, parties, occasion), ids),
        salience=_salience(reading, paper),
        certainty=certainty_of_line(line, reading.rules),
        source_type=source.type,
        source=source.printed,
    )


def _english_name(paper: Paper) -> str | None:
    """The English name that the article prints: the name itself, or what stands in brackets right behind it."""
    if not DEVANAGARI.search(paper.name):
        return paper.name
    printed = BRACKETED.match(paper.line.article.text, paper.line.tokens[paper.last - 1].end)
    return printed[1] if printed else None


def _source(reading: Reading, paper: Paper) -> Source:
    """Who names the document: the speaker of its clause where he says something, else the source of the line."""
    said = reading.source_of(paper.line)
    if paper.line.has_phrase(reading.rules, "speech") and said.type is not SourceType.UNNAMED_OFFICIAL:
        return spoken(paper.clause, paper.clause.subject) or said
    return said


def _salience(reading: Reading, paper: Paper) -> Salience:
    """Background is a document of an earlier time or one of a list."""
    rules = reading.rules
    if paper.listed or paper.status in (AgreementStatus.IN_FORCE, AgreementStatus.RENEWED, AgreementStatus.ENDED):
        return Salience.BACKGROUND
    told = paper.line.keys if paper.date else paper.clause.words
    past = not rules.words["past_marks"].isdisjoint(told)
    dated = paper.date is not None and any(character.isdigit() for character in str(paper.date.value.text))
    return Salience.BACKGROUND if (past or dated) and paper.status in DONE else Salience.MAIN


def _event_id(reading: Reading, row: Row, ids: dict[Occasion, str]) -> str | None:
    """The event at which the document was signed, adopted or asked for."""
    paper, parties, occasion = row
    if paper.status not in MADE:
        return None
    here = [o for o in ids if o.type is EventType.VISIT and any(m.line is paper.line and m.earlier for m in o.mentions)]
    if here:
        return ids[here[0]]
    if paper.status is AgreementStatus.PROPOSED and not reading.rules.words["visit_nouns"].isdisjoint(paper.line.keys):
        visits = [o for o in ids if o.type is EventType.VISIT and o.first <= paper.line.number]
        return ids[max(visits, key=lambda o: o.mentions[-1].line.number)] if visits else None
    if _salience(reading, paper) is Salience.BACKGROUND:
        return None
    if occasion is not None:
        return ids.get(occasion)
    signings = (o for o in ids if o.type is EventType.SIGNING and any(m.line is paper.line for m in o.mentions))
    if (signing := next(signings, None)) is not None:
        return ids[signing]
    # The talks that an English article tells of only after the signature.
    later = [o for o in ids if o.type in TALKS and o.status is EventStatus.OCCURRED and o.sides == frozenset(parties)]
    near = (o for o in later if paper.line.number <= o.first <= paper.line.number + TOLD_NEAR)
    return next((ids[o] for o in near), None) if reading.rules.head_first else None
