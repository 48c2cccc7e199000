"""Commitments that the words of an act announce: agreed, reaffirmed, pledged, proposed, requested.

In: a clause and its setting (the discourse so far, the clauses behind it in its line). Out: undertakings. In Hindi the
content stands before the act as infinitives ("... बढ़ाने पर सहमति जताई"), each one an undertaking, or behind it ("सहमति
जताई कि ..."); in English behind it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from extractor.offline.clauses import Clause
from extractor.offline.discourse import Discourse, sides
from extractor.offline.occasions import Occasion
from schemas.vocabulary import Act

# The order in which acts are tried: a reaffirmed commitment also holds the words of others.
ACTS = (Act.REAFFIRMED, Act.REQUESTED, Act.AGREED, Act.PLEDGED, Act.PROPOSED)
THAT = (Act.REQUESTED, Act.AGREED, Act.PLEDGED, Act.PROPOSED)
PATTERNS = frozenset({*ACTS, *(f"{act}_that" for act in THAT)})
# A content of fewer tokens behind its subject began before it.
SHORT = 4
# "Strengthen", "deepen" and the like are one word when two contents are compared.
VAGUE = "~"
# Words at most from the comma to the verb of saying in "..., a ministry statement said".
LONGEST_TELLING = 9
SPEAKERS = frozenset({"officials", "sources", "a", "an", "according"})
ASKING = frozenset({Act.PROPOSED, Act.REQUESTED})
ONE_SIDED = frozenset({Act.PROPOSED, Act.REQUESTED, Act.PLEDGED})


@dataclass(eq=False, slots=True)
class Undertaking:
    """One commitment: tokens `first` to `last` (half open) of the line are its content."""

    act: Act
    clause: Clause
    first: int
    last: int
    actors: tuple[str, ...]
    addressees: tuple[str, ...]
    occasion: Occasion | None = None
    content: frozenset[str] = field(default=frozenset())

    @property
    def text(self) -> str:
        return " ".join(self.clause.line.printed(self.first, self.last).split()).strip(" ,'\"‘’“”।|.")


@dataclass(frozen=True)
class Setting:
    """Where a clause stands: who was spoken of, the talks it tells of, the clauses behind it in its line."""

    discourse: Discourse
    occasion: Occasion | None
    following: Sequence[Clause]

    @property
    def talks(self) -> tuple[str, ...]:
        """Sides of the talks, else the last two spoken of."""
        return tuple(sorted(self.occasion.sides)) if self.occasion else sides(self.discourse.pair)


def find_commitments(clause: Clause, setting: Setting) -> list[Undertaking]:
    """The undertakings that an act in the clause announces."""
    if clause.lists.isdisjoint(PATTERNS):
        return []
    if clause.rules.head_first:
        return list(_behind(clause, setting))
    for act in THAT if setting.following else ():
        if clause.search(f"{act}_that") and (found := list(_complement(clause, setting, act))):
            return found
    for act in ACTS:
        match = clause.search(act)
        if match is not None:
            cue = clause.key.count(" ", 0, match.start()) - 1 + clause.first
            return list(_before(clause, setting, act, cue))
    return []


def undertaking_of(
    clause: Clause, act: Act, span: tuple[int, int], actors: tuple[str, ...], addressees: tuple[str, ...]
) -> Undertaking:
    """An undertaking with the words by which it is compared."""
    light, vague = clause.rules.words["light"], clause.rules.words["vague_verbs"]
    keys = [token.key for token in clause.line.tokens[slice(*span)] if token.kind == "w" and token.key not in light]
    content = frozenset(VAGUE if key in vague else key for key in keys)
    return Undertaking(act, clause, *span, actors, addressees, content=content)


def _complement(clause: Clause, setting: Setting, act: Act) -> Iterator[Undertaking]:
    """What the "that" clauses behind the act say, each that tells of something to be done."""
    if clause.line.tokens[setting.following[0].first - 1].key not in clause.rules.words["that"]:
        return
    actors, addressees = actors_of(clause, setting, act, clause.last)
    first = setting.following[0].first
    for content in setting.following:
        if not is_ahead(content) or not actors:
            continue
        own = [m.side for g in content.of_case("subject") for m in g.members if m.side and g.first <= first + 2]
        pledger = (own[0],) if act is Act.PLEDGED and len(set(own)) == 1 and own[0] else actors
        yield undertaking_of(content, act, (first, content.last), pledger, addressees)
        first = content.last + 1


def is_ahead(clause: Clause) -> bool:
    """Whether the verb of a clause is a future or says what ought to be done."""
    words = clause.rules.words
    verbs = [key for key in clause.keys if key not in words["stops"] and key not in words["quote_marks"]][-3:]
    return any(verb.endswith(clause.rules.future) or verb in words["ought"] for verb in verbs)


def _before(clause: Clause, setting: Setting, act: Act, cue: int) -> Iterator[Undertaking]:
    """The infinitive clauses before the act."""
    first = _content_start(clause, cue)
    if cue - first < 2:
        return
    actors, addressees = actors_of(clause, setting, act, cue)
    if not actors:
        return
    for span in infinitives(clause, first, cue):
        yield undertaking_of(clause, act, span, actors, addressees)


def _behind(clause: Clause, setting: Setting) -> Iterator[Undertaking]:
    """The content behind each act of a clause, up to the next one."""
    cues: list[tuple[int, int, Act]] = []
    for act in ACTS:
        for match in clause.search_all(act):
            first, last = (clause.key.count(" ", 0, at) - 1 + clause.first for at in (match.start(), match.end() + 1))
            if not any(first < other[1] and other[0] < last for other in cues):
                cues.append((first, last, act))
    cues.sort()
    if not cues:
        return
    for (first, start, act), end in zip(cues, [*(cue[0] for cue in cues[1:]), clause.last], strict=True):
        actors, addressees = actors_of(clause, setting, act, first)
        if act in ASKING:
            asked = [m.side for g in clause.groups if first <= g.first < start for m in g.members if m.side]
            addressees = tuple(side for side in asked if side not in actors)[:1] or addressees
        if actors:
            for span in _parts(clause, start, end):
                yield undertaking_of(clause, act, span, actors, addressees)


def _parts(clause: Clause, first: int, last: int) -> Iterator[tuple[int, int]]:
    """The content split at semicolons and at further infinitives ("and to ...")."""
    tokens, start = clause.line.tokens, first
    last = content_end(clause, first, last)
    for index in range(first, last):
        further = tokens[index].key == ";" or (
            tokens[index].key in clause.rules.words["split_after"]
            and index + 1 < last
            and tokens[index + 1].key == "to"
        )
        if further and index - start >= 2:
            yield skip_leading(clause, start, index), index
            start = index + 1
    start = skip_leading(clause, start, last)
    while last > start and tokens[last - 1].key in clause.rules.words["leading"]:
        last -= 1
    if last - start >= 2:
        yield start, last


def content_end(clause: Clause, first: int, last: int) -> int:
    """Where a content ends before the speaker behind a comma ("..., the minister said")."""
    tokens = clause.line.tokens
    for index in range(first + 2, last - 1):
        if tokens[index].key != ",":
            continue
        if tokens[index + 1].kind in ("P", "R") or tokens[index + 1].key in SPEAKERS or _tells(clause, index + 1, last):
            return index
    return last


def _tells(clause: Clause, first: int, last: int) -> bool:
    """Whether the rest of a clause only says who said it ("said a joint statement", "a ministry statement said")."""
    telling = clause.rules.words["telling_verbs"]
    rest = clause.line.tokens[first : min(last, first + LONGEST_TELLING)]
    return clause.rules.head_first and any(
        token.key in telling and (at == 0 or first + at + 2 >= last) for at, token in enumerate(rest)
    )


def _content_start(clause: Clause, cue: int) -> int:
    """First token of the content: behind the subject, without what introduces it."""
    first = clause.first
    subject = clause.subject_before(cue)
    if subject in clause.groups and subject is not None and (subject.first == first or cue - subject.behind >= SHORT):
        first = subject.behind
    return skip_leading(clause, first, cue)


def skip_leading(clause: Clause, first: int, last: int) -> int:
    """The first token that is no date and no word that only leads over to the content."""
    tokens, leading = clause.line.tokens, clause.rules.words["leading"]
    while first < last and (tokens[first].kind == "D" or tokens[first].key in leading):
        first += 1
    return first


def infinitives(clause: Clause, first: int, last: int) -> Iterator[tuple[int, int]]:
    """The content split behind each infinitive that another one follows."""
    tokens, words = clause.line.tokens, clause.rules.words
    ends = [i for i in range(first, last) if is_infinitive(clause, i)]
    start = first
    for index in ends[:-1]:
        following = tokens[index + 1].key
        joined = following in words["split_after"] or (following == "के" and tokens[index + 2].key == "साथ")
        if joined and index + 1 - start >= 2:
            yield start, index + 1
            start = skip_leading(clause, index + 2, last)
    if last > start:
        yield start, last


def is_infinitive(clause: Clause, index: int) -> bool:
    token = clause.line.tokens[index]
    return token.kind == "w" and token.key.endswith("ने") and token.key not in clause.rules.words["not_infinitive"]


def actors_of(clause: Clause, setting: Setting, act: Act, cue: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Codes of those who act and of those who are addressed."""
    discourse = setting.discourse
    group = clause.subject_before(cue)
    we = group is not None and group.dual == "we" and act in ONE_SIDED
    subject = sides(discourse.agent if we else discourse.members(group))
    if act in ONE_SIDED:
        if not subject:
            return (), ()
        addressed = [m.side for g in clause.of_case("to", "with") for m in discourse.members(g) if m.side]
        if act is Act.PLEDGED and clause.rules.head_first:
            addressed += [m.side for g in clause.groups for m in g.members if m.side]
        asked = tuple(dict.fromkeys(side for side in addressed if side not in subject))
        others = tuple(side for side in setting.talks if side not in subject)
        addressees = (asked or others[:1]) if act is not Act.PLEDGED else ()
        return (subject, addressees) if asked or others or len(subject) > 1 else ((), ())
    if len(subject) > 1:
        return subject, ()
    between = [sides(discourse.members(group)) for group in clause.of_case("between")]
    if not subject and between and len(between[-1]) > 1:
        return between[-1], ()
    partners = sides(tuple(m for g in clause.of_case("with") for m in discourse.members(g)))
    joint = tuple(dict.fromkeys((*subject, *partners)))
    if len(joint) > 1:
        return joint, ()
    return (setting.talks, ()) if len(setting.talks) > 1 and set(subject) <= set(setting.talks) else ((), ())
