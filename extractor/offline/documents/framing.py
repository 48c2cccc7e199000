"""At which event of its article a document was signed, adopted or asked for.

In: a document with its sides and the talks of its line. Out: the id of an event, None where no event frames it.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from extractor.dates import BROAD
from extractor.offline.commitments.undertakings import CUES
from extractor.offline.documents.identity import DONE, Row
from extractor.offline.documents.papers import Paper
from extractor.offline.grammar.lines import have
from extractor.offline.grammar.moods import is_of_earlier_visit
from extractor.offline.occasions.events import TOLD_NEAR
from extractor.offline.occasions.occasions import TALKS, Occasion
from extractor.offline.occasions.salience import is_long_past
from extractor.offline.occasions.scene import date_of
from extractor.offline.reading import Reading
from extractor.offline.talks.holding import is_bygone
from extractor.offline.talks.recalling import is_recalled
from schemas.vocabulary import AgreementStatus, EventStatus, EventType

MADE = DONE | {AgreementStatus.RENEWED, AgreementStatus.PROPOSED}
# Events at which something may be signed, and what they are while they lie ahead.
OCCASIONS = TALKS | {EventType.VISIT}
AHEAD = frozenset({EventStatus.SCHEDULED, EventStatus.PROPOSED, EventStatus.ONGOING})


def event_of(reading: Reading, row: Row, ids: dict[Occasion, str], *, background: bool) -> str | None:
    """The id of the event; `background` documents hang only on an earlier visit or signing that their line tells of."""
    paper, parties, occasion = row
    if paper.status not in MADE:
        return None
    visits = [o for o in ids if o.type is EventType.VISIT]
    when = is_of_earlier_visit(paper.clause) or (reading.rules.head_first and _is_of_visit_then(paper))
    here = [
        o for o in visits if any(m.line is paper.line and (when or m.earlier or is_long_past(m)) for m in o.mentions)
    ]
    if here:
        return ids[here[0]]
    if not reading.rules.head_first and (ahead := _expected_at(reading, paper, ids)) is not None:
        return ids[ahead]
    if reading.rules.head_first and (journey := _journey_ahead(paper, visits)) is not None:
        return ids[journey]
    if paper.status is AgreementStatus.PROPOSED and not reading.rules.words["visit_nouns"].isdisjoint(paper.line.keys):
        visits = [o for o in ids if o.type is EventType.VISIT and o.first <= paper.line.number]
        return ids[_latest(visits)] if visits else None
    expected = paper.status is AgreementStatus.PROPOSED and paper.line.has_phrase(reading.rules, "hedge")
    here = [o for o in ids if o.type is EventType.SIGNING and any(m.line is paper.line for m in o.mentions)]
    if here and not (expected or reading.rules.head_first):
        return ids[here[0]]
    if background or (expected and not reading.rules.head_first) or _only_goes_on(reading, paper, occasion):
        return None
    occasion = _of_that_day(paper, parties, occasion, ids) or occasion
    if reading.rules.head_first and is_bygone(paper.date, reading.rules):
        # What was signed last week was signed at none of the talks of today.
        return None
    if reading.rules.head_first and occasion is not None and occasion.status is EventStatus.SCHEDULED:
        # What was signed hangs on no talks that are still to come.
        occasion = None if paper.status is AgreementStatus.SIGNED else occasion
    if occasion is not None:
        others = occasion.type in TALKS and not occasion.sides.issuperset(parties)
        return ids.get(occasion) if not others else _of_paragraph(paper, parties, ids)
    framing = here or _framing(reading, paper, parties, ids)
    return ids[framing[0]] if framing else None


def _is_of_visit_then(paper: Paper) -> bool:
    """Whether English says that a document was signed or renewed during a visit that it dates by a month or year ("his
    visit in June 2023, during which it was renewed")."""
    tokens, words = paper.line.tokens, paper.clause.rules.words
    during = have(tokens, words["during"])
    dated = any(token.kind == "D" and token.value.kind in BROAD for token in tokens)
    return during and dated and paper.status is not AgreementStatus.PROPOSED


def _journey_ahead(paper: Paper, visits: list[Occasion]) -> Occasion | None:
    """The visit to come at which an English line expects a signature ("might be signed when P travels to C")."""
    expected = paper.status is AgreementStatus.PROPOSED
    there = paper.line.before if paper.line.tokens[0].key in paper.clause.rules.words["there"] else None
    ahead = (o for o in visits if o.status in AHEAD and any(m.line in (paper.line, there) for m in o.mentions))
    return next(ahead, None) if expected else None


def _only_goes_on(reading: Reading, paper: Paper, occasion: Occasion | None) -> bool:
    """Whether a line without talks of its own says only that a document is negotiated, and nobody asks for it."""
    line, patterns = paper.line, reading.rules.patterns
    negotiated = paper.status is AgreementStatus.UNDER_NEGOTIATION
    negotiated = negotiated and (reading.rules.head_first or "talk_nouns" in line.lists)
    told = occasion is not None and any(mention.line is line for mention in occasion.mentions)
    if not negotiated or told or "discussion_nouns" in line.lists:
        return False
    return not any(patterns[name].search(line.key) for name in chain(*CUES.values()) if name in line.lists)


def _latest(occasions: Iterable[Occasion]) -> Occasion:
    return max(occasions, key=lambda o: (o.mentions[-1].line.number, o.mentions[-1].trigger))


def _expected_at(reading: Reading, paper: Paper, ids: dict[Occasion, str]) -> Occasion | None:
    """The visit or the talks ahead at which a Hindi line expects a signature ("इस दौरान ... पर हस्ताक्षर हो सकते हैं")."""
    line, words = paper.line, reading.rules.words
    signed = not words["sign_words"].isdisjoint(line.keys)
    if not signed or paper.status not in (AgreementStatus.PROPOSED, AgreementStatus.UNDER_NEGOTIATION):
        return None
    meanwhile = line.has_phrase(reading.rules, "meanwhile")
    visits = not words["visit_nouns"].isdisjoint(line.keys)
    if not meanwhile and not visits:
        return None
    kinds = {EventType.VISIT} if visits else OCCASIONS
    near = [
        o
        for o in ids
        if o.type in kinds
        and o.status in AHEAD
        and any(m.line.paragraph == line.paragraph and m.line.number <= line.number for m in o.mentions)
    ]
    return _latest(near) if near else None


def _of_paragraph(paper: Paper, parties: tuple[str, ...], ids: dict[Occasion, str]) -> str | None:
    """The only talks of the sides of a document of which its paragraph tells."""
    theirs = [o for o in ids if o.type in TALKS and o.sides == {*parties}]
    near = [o for o in theirs if any(m.line.paragraph == paper.line.paragraph for m in o.mentions)]
    return ids[near[0]] if len(near) == 1 else None


def _of_that_day(
    paper: Paper, parties: tuple[str, ...], occasion: Occasion | None, ids: dict[Occasion, str]
) -> Occasion | None:
    """The talks of the printed day of a signature, where the line speaks of other ones of the same sides."""
    if paper.date is None or paper.status is not AgreementStatus.SIGNED or paper.clause.rules.head_first:
        return None
    if occasion is not None and any(m.line is paper.line and not m.reference for m in occasion.mentions):
        return None
    day = str(paper.date.value.text)
    return next((o for o in ids if o.type in TALKS and o.sides == {*parties} and date_of(o) == day), None)


def _framing(reading: Reading, paper: Paper, parties: tuple[str, ...], ids: dict[Occasion, str]) -> list[Occasion]:
    """Signings, conferences and talks of the sides that the article tells of elsewhere."""
    found: list[Occasion] = []
    if paper.status is not AgreementStatus.PROPOSED:
        kinds = (EventType.SIGNING, EventType.MULTILATERAL_MEETING)
        found = [o for o in ids if o.type in kinds and o.sides == {*parties} and o.first <= paper.line.number]
    if found:
        return found
    talks = [o for o in ids if o.type in TALKS and o.status is EventStatus.OCCURRED and o.sides == {*parties}]
    talks = [o for o in talks if not is_recalled(o, paper.clause)]
    # The talks that an article tells of only after the signature.
    after = [o for o in talks if paper.line.number <= o.first <= paper.line.number + TOLD_NEAR]
    if reading.rules.head_first:
        return after
    signed = paper.status in (AgreementStatus.SIGNED, AgreementStatus.FINALISED)
    return [o for o in talks if signed and (o.first < paper.line.number or (o in after and paper.clause.subject))]
