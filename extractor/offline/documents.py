"""Papers as agreements: one for each document, with the most telling of its mentions."""

from __future__ import annotations

import regex

from extractor.dates import DateKind, resolve
from extractor.evidence import evidence_of
from extractor.offline.agreements import Paper
from extractor.offline.attribution import Source, spoken
from extractor.offline.events import TOLD_NEAR, certainty_of_line
from extractor.offline.occasions import TALKS, Occasion
from extractor.offline.persons import known_side
from extractor.offline.reading import Reading
from extractor.offline.rules import DEVANAGARI, Rules
from extractor.offline.topics import topics_in
from schemas.article import Part
from schemas.codes import organizations
from schemas.facts import Agreement
from schemas.vocabulary import AgreementStatus, AgreementType, EventStatus, EventType, Salience, SourceType, Topic

Row = tuple[Paper, tuple[str, ...], Occasion | None]
# Several words in Latin letters, in brackets; a bare abbreviation is no name.
BRACKETED = regex.compile(r"['\"’”]?\s*\(([A-Za-z][A-Za-z'’&/-]*(?: [A-Za-z'’&/-]+)+)\)")
DONE = frozenset({AgreementStatus.SIGNED, AgreementStatus.FINALISED, AgreementStatus.UNDER_NEGOTIATION})
OLDER = frozenset({AgreementStatus.IN_FORCE, AgreementStatus.RENEWED, AgreementStatus.ENDED})
# What may also be called an agreement.
PAPERS = frozenset(
    {
        AgreementType.TREATY_AGREEMENT,
        AgreementType.MOU,
        AgreementType.LETTER_OF_INTENT,
        AgreementType.FRAMEWORK,
        AgreementType.CONTRACT,
    }
)
# Days for which a signature is news.
NEWS = 45
MADE = DONE | {AgreementStatus.RENEWED, AgreementStatus.PROPOSED}


def build_agreements(reading: Reading, ids: dict[Occasion, str]) -> tuple[list[Agreement], list[tuple[Paper, str]]]:
    """Agreements in the order of their first mention, and the papers with the id of their agreement."""
    rows: list[list[Row]] = []
    for row in reading.papers:
        known = next((group for group in rows if any(_same(other[0], row[0]) for other in group)), None)
        known = known or _antecedent(reading, rows, row)
        if known is not None:
            known.append(row)
        elif _is_document(reading, row) and not (rows and _points_back(reading, row[0])):
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
    adopted = paper.type is AgreementType.JOINT_STATEMENT and paper.status is AgreementStatus.FINALISED
    alone = len(parties) < 2 and not (adopted and parties and parties[0] in organizations())
    if not any(map(known_side, parties)) or (alone and not paper.is_named(reading.rules)):
        return False
    if reading.rules.head_first and paper.line.tokens[paper.head_last - 1].key in reading.rules.words["loose_heads"]:
        return paper.status in DONE
    return paper.is_named(reading.rules) or paper.status not in (AgreementStatus.UNKNOWN, AgreementStatus.IN_FORCE)


def _points_back(reading: Reading, paper: Paper) -> bool:
    """Whether a mere "this agreement" means one that was named before."""
    before = paper.line.tokens[paper.first - 1].key if paper.first else ""
    return before in reading.rules.words["determined"] and not paper.is_named(reading.rules)


def _antecedent(reading: Reading, rows: list[list[Row]], row: Row) -> list[Row] | None:
    """The document of the same sides that a mere "agreement" means, or of which such mentions spoke before."""
    if _is_further(reading, row[0]):
        return None
    for group in reversed(rows):
        bare = all(_is_bare(reading, paper) for paper, _, _ in group)
        pairs = [(one, row) if bare else (row, one) for one in group]
        if all(_is_bare(reading, one[0]) and _may_mean(one, other) for one, other in pairs):
            return group
    return None


def _is_further(reading: Reading, paper: Paper) -> bool:
    """Whether a document is signed besides another one ("... समझौते पर भी हस्ताक्षर किए गए")."""
    behind = [token.key for token in paper.line.tokens[paper.last : paper.last + 3]]
    return behind[:2] == ["पर", "भी"] and behind[-1] in reading.rules.words["sign_words"]


def _is_bare(reading: Reading, paper: Paper) -> bool:
    """Whether a name tells no document from another: a mere "agreement", and a "defence agreement" of a headline."""
    if not paper.is_named(reading.rules):
        return True
    light, generic = reading.rules.words["light"], reading.rules.words["generic"]
    tokens = paper.line.tokens[paper.first : paper.last]
    # "भारत-ओमान पैक्ट": between whom it is tells no document from another either.
    plain = all(token.kind in "wC" for token in tokens)
    return paper.line.part is not Part.BODY and plain and paper.keys - paper.head_keys - light <= generic | {"-"}


def _may_mean(bare: Row, other: Row) -> bool:
    """Whether a mention that names only the kind of document may mean another; agreements are of every kind."""
    paper, meant = bare[0], other[0]
    if paper.listed or meant.listed or paper.clause.rules.head_first or set(bare[1]) != set(other[1]):
        return False
    before = paper.line.tokens[paper.first - 1].key if paper.first else ""
    pointed = before in paper.clause.rules.words["determined"]
    if meant.clause.has("past_marks") and paper.status in DONE and not (pointed or paper.clause.has("past_marks")):
        # What was signed now is no document of an earlier time.
        return False
    if paper.type is not meant.type and not {paper.type, meant.type} <= PAPERS:
        return False
    kinds = {paper.type, meant.type} - {AgreementType.TREATY_AGREEMENT}
    if len(kinds) > 1 and paper.type is not AgreementType.CONTRACT:
        return False
    if paper.status is AgreementStatus.PROPOSED and meant.status in DONE - {AgreementStatus.UNDER_NEGOTIATION}:
        return False
    if meant.status in OLDER and paper.status not in (*OLDER, AgreementStatus.UNKNOWN):
        return False
    if paper.date is None or meant.date is None:
        # A year of its own makes another document of it.
        return not (paper.date and any(character.isdigit() for character in str(paper.date.value.text)))
    return bool(paper.date.value.text == meant.date.value.text)


def _is_kind_of(paper: Paper, other: Paper) -> bool:
    """Whether an agreement is told of again as a memorandum: all its words stand in the other name."""
    if paper.type is not AgreementType.TREATY_AGREEMENT or other.type not in PAPERS or paper.clause.rules.head_first:
        return False
    light = paper.clause.rules.words["light"]
    ours, theirs = paper.keys - paper.head_keys - light, other.keys - other.head_keys - light
    aside = paper.clause.rules.words["generic_modifiers"] | {"क्षेत्र"}
    return bool(ours - aside) and ours - aside <= theirs


def _same(paper: Paper, other: Paper) -> bool:
    """Whether two names mean one document: one holds the words of the other."""
    if paper.date and other.date and paper.date.value.text != other.date.value.text:
        return False
    if paper.clause.rules.head_first and (_heads(paper, other) or _heads(other, paper)):
        return True
    if paper.type is not other.type:
        return _is_kind_of(paper, other) or _is_kind_of(other, paper)
    light = paper.clause.rules.words["light"]
    ours, theirs = paper.keys - light, other.keys - light
    if Part.BODY not in (paper.line.part, other.line.part) or paper.line.part is not other.line.part:
        ours, theirs = ours - paper.head_keys, theirs - other.head_keys
        generic = paper.clause.rules.words["generic"] | paper.clause.rules.words["vague_verbs"]
        lead, told = (ours, theirs) if paper.line.part is not Part.BODY else (theirs, ours)
        if lead - generic and lead - generic <= told:
            return True
    bare = [not (keys - one.head_keys) for keys, one in ((ours, paper), (theirs, other))]
    if bare[0] is not bare[1] and paper.head_keys != other.head_keys and not paper.clause.rules.head_first:
        # A "joint statement" is not the "joint declaration on ..." of another day.
        return False
    return ours <= theirs or theirs <= ours or len(ours & theirs) * 2 > len(ours | theirs)


def _heads(lead: Paper, told: Paper) -> bool:
    """Whether an English headline calls "sea patrol pact" what the body names ("pact on joint maritime patrols")."""
    words = lead.clause.rules.words
    if lead.line.part is Part.BODY or told.line.part is not Part.BODY or lead.clause.has("renew_words"):
        return False
    if words["loose_papers"].isdisjoint(lead.head_keys) or told.status is AgreementStatus.IN_FORCE:
        return False
    ours, theirs = ({key.rstrip("s") for key in paper.keys - words["light"]} for paper in (lead, told))
    generic = words["generic"] | lead.head_keys | told.head_keys
    return bool((ours & theirs) - {key.rstrip("s") for key in generic})


def _agreement(reading: Reading, group: list[Row], ids: dict[Occasion, str], id_: str) -> Agreement:
    paper, parties, occasion = _best(reading, group)
    line, named = paper.line, _naming(reading, group, paper)
    source = _source(reading, paper)
    words = named.line.tokens[named.first].first, named.line.tokens[named.last - 1].last
    found = topics_in(named.line, reading.rules, *words)
    return Agreement(
        sentences=(line.number,),
        id=id_,
        name=named.name,
        name_en=_english_name(named),
        type=named.type,
        status=paper.status,
        parties=tuple(side for side in parties if known_side(side)),
        date_text=_date_text(paper, group),
        date=None,
        valid_years=next((years for one, _, _ in ((paper, 0, 0), *group) if (years := one.valid_years)), None),
        topics=tuple(topic for topic in Topic if topic in found),
        event_id=_event_id(reading, (paper, parties, occasion), ids),
        salience=_salience(reading, paper),
        certainty=certainty_of_line(line, reading.rules),
        source_type=source.type,
        source=source.printed,
    )


def _best(reading: Reading, group: list[Row]) -> Row:
    """The mention that tells most of what became of the document."""

    def telling(row: Row) -> tuple[bool, bool, int]:
        paper = row[0]
        return paper.status is not AgreementStatus.UNKNOWN, paper.is_named(reading.rules), len(paper.name)

    return max(group, key=telling)


def _naming(reading: Reading, group: list[Row], paper: Paper) -> Paper:
    """The mention that says which document it is, where the most telling one does not."""

    def naming(paper: Paper) -> tuple[bool, bool, int]:
        return paper.is_named(reading.rules), paper.type is not AgreementType.TREATY_AGREEMENT, len(paper.name)

    return paper if paper.is_named(reading.rules) else max((row[0] for row in group), key=naming)


def _date_text(paper: Paper, group: list[Row]) -> str | None:
    """The date of the mention, else that of another one which tells of the same status of the same document."""
    others = (other for other, _, _ in group if other.status is paper.status and other.date is not None)
    dated = paper if paper.date or paper.status is not AgreementStatus.SIGNED else next(others, paper)
    return str(dated.date.value.text) if dated.date else None


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
    if paper.listed or paper.status in (AgreementStatus.IN_FORCE, AgreementStatus.ENDED):
        return Salience.BACKGROUND
    if paper.status is AgreementStatus.RENEWED and (rules.head_first or _is_past(rules, paper)):
        return Salience.BACKGROUND
    told = paper.line.keys if paper.date else paper.clause.words
    past = not rules.words["past_marks"].isdisjoint(told)
    return Salience.BACKGROUND if (past or _is_old(reading, paper)) and paper.status in DONE else Salience.MAIN


def _is_old(reading: Reading, paper: Paper) -> bool:
    """Whether a document has a date in figures that is not of the days before the publication."""
    if paper.date is None or not any(character.isdigit() for character in str(paper.date.value.text)):
        return False
    anchor = evidence_of(reading.article).anchor
    if reading.rules.head_first or paper.date.value.kind is not DateKind.DAY:
        return True
    resolved = resolve(paper.date.value.text, anchor)
    if anchor is None or resolved is None or resolved.last is None:
        return False
    return (anchor - resolved.last).days > NEWS


def _is_past(rules: Rules, paper: Paper) -> bool:
    """Whether a renewal is of an earlier time: told in the past perfect, or with a year."""
    dated = paper.date is not None and any(character.isdigit() for character in str(paper.date.value.text))
    return dated or not rules.words["past_marks"].isdisjoint(paper.clause.words)


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
    expected = paper.status is AgreementStatus.PROPOSED and paper.line.has_phrase(reading.rules, "hedge")
    if expected and not reading.rules.head_first:
        return None
    here = [o for o in ids if o.type is EventType.SIGNING and any(m.line is paper.line for m in o.mentions)]
    if here and not reading.rules.head_first:
        return ids[here[0]]
    if occasion is not None:
        return ids.get(occasion)
    signings = [o for o in ids if o.type is EventType.SIGNING and any(m.line is paper.line for m in o.mentions)]
    if not signings and paper.status is not AgreementStatus.PROPOSED:
        framing = (EventType.SIGNING, EventType.MULTILATERAL_MEETING)
        signings = [o for o in ids if o.type in framing and o.sides == {*parties} and o.first <= paper.line.number]
    if not signings and reading.rules.head_first:
        # The talks that an English article tells of only after the signature.
        later = (o for o in ids if o.type in TALKS and o.status is EventStatus.OCCURRED and o.sides == {*parties})
        signings = [o for o in later if paper.line.number <= o.first <= paper.line.number + TOLD_NEAR]
    return ids[signings[0]] if signings else None
