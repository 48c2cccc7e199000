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
from extractor.offline.sides import Group
from schemas.vocabulary import Act, ParticipantKind

# The order in which acts are tried: a reaffirmed commitment also holds the words of others.
ACTS = (Act.REAFFIRMED, Act.REQUESTED, Act.AGREED, Act.PLEDGED, Act.PROPOSED)
THAT = (Act.REAFFIRMED, Act.REQUESTED, Act.AGREED, Act.PLEDGED, Act.PROPOSED)
PATTERNS = frozenset({*ACTS, *(f"{act}_that" for act in THAT)})
# A content of fewer tokens behind its subject began before it.
SHORT = 4
# "Strengthen", "deepen" and the like are one word when two contents are compared.
VAGUE = "~"
# Behind the number of an item of a list.
ENUMERATORS = frozenset({".", ")"})
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
    # Whether it was made at an earlier time ("... का आग्रह किया था").
    past: bool = False

    @property
    def text(self) -> str:
        return " ".join(self.clause.line.printed(self.first, self.last).split()).strip(" ,'\"‘’“”।|.")


@dataclass(frozen=True)
class Setting:
    """Where a clause stands: who was spoken of, the talks it tells of, the clauses behind it in its line."""

    discourse: Discourse
    occasion: Occasion | None
    following: Sequence[Clause]
    # Whether anything between states was told of before.
    abroad: bool = False

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
    found = _announced(clause, setting)
    for undertaking in found:
        undertaking.past = clause.has("past_marks")
    return found


def _announced(clause: Clause, setting: Setting) -> list[Undertaking]:
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
    """An undertaking with the words by which it is compared. What several sides pledge together they agree upon."""
    if act is Act.PLEDGED and len(actors) > 1:
        act = Act.AGREED
    light, vague = clause.rules.words["light"], clause.rules.words["vague_verbs"]
    # Between whom and at which meeting is not what is undertaken.
    framed = [g.behind for g in clause.of_case("between") if span[0] <= g.first and g.behind < span[1] - 1]
    tokens = clause.line.tokens[max([span[0], *framed]) : span[1]]
    keys = [token.key for token in tokens if token.kind == "w" and token.key not in light]
    content = frozenset(VAGUE if key in vague else key for key in keys)
    return Undertaking(act, clause, *span, actors, addressees, content=content)


def _complement(clause: Clause, setting: Setting, act: Act) -> Iterator[Undertaking]:
    """What the "that" clauses behind the act say, each that tells of something to be done."""
    if clause.line.tokens[setting.following[0].first - 1].key not in clause.rules.words["that"]:
        return
    actors, addressees = actors_of(clause, setting, act, clause.last)
    first = setting.following[0].first
    for content in setting.following:
        if not (is_ahead(content) or (act in ASKING and is_asked(content))) or not actors:
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


def is_asked(clause: Clause) -> bool:
    """Whether the last verb of a clause may be a subjunctive, as what is asked for has ("कि वे ... भेजें")."""
    words = clause.rules.words
    verbs = [key for key in clause.keys if key not in words["stops"] and key not in words["quote_marks"]][-1:]
    return any(verb.endswith(("ए", "े", "एं", "ें")) and verb not in words["mood_none"] for verb in verbs)


def _before(clause: Clause, setting: Setting, act: Act, cue: int) -> Iterator[Undertaking]:
    """The infinitive clauses before the act."""
    first = _content_start(clause, cue)
    if cue - first < 2:
        return
    actors, addressees = actors_of(clause, setting, act, cue)
    if not actors:
        return
    if act is Act.AGREED and not any(is_infinitive(clause, i) for i in range(first, cue)):
        # What was agreed upon may be a document.
        if clause.line.tokens[cue - 1].key in clause.rules.words["document_nouns"]:
            return
    for span in infinitives(clause, first, cue):
        if _says_nothing(clause, act, span):
            # What is agreed upon may follow as a list.
            setting.discourse.announced = clause.line.number
            continue
        single = alone(clause, setting, span) if act is Act.AGREED else ()
        yield undertaking_of(clause, Act.PLEDGED if single else act, span, single or actors, addressees)


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
        if tokens[index].key == "," and (tokens[index + 1].kind in ("P", "R") or tokens[index + 1].key in SPEAKERS):
            return index
    return last


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
    if first == 0 and last > 2 and tokens[0].key.isdecimal() and tokens[1].key in ENUMERATORS:
        first = 2
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
    if act is Act.REAFFIRMED and len(subject) == 1:
        return subject, ()
    members_ask = clause.has("member_states") and discourse.summit is not None
    if act in ONE_SIDED:
        if not subject:
            return (), ()
        marked = [*clause.of_case("to", "with"), *(g for g in clause.of_case("of") if _of_those_asked(clause, g))]
        addressed = [m.side for g in marked for m in discourse.members(g) if m.side]
        if len(subject) > 1 and group is not None and group.dual == "agent":
            # "They" are those of the last speakers who are not spoken to.
            subject = tuple(side for side in subject if side not in addressed) or subject
        asked = tuple(dict.fromkeys(side for side in addressed if side not in subject))
        others = tuple(side for side in setting.talks if side not in subject)
        if members_ask and discourse.summit and act is not Act.PLEDGED:
            return subject, (discourse.summit,)
        if not asked and not others:
            others = _named_beside(clause, subject, whole=act is Act.PLEDGED)
        addressees = (asked or others[:1]) if act is not Act.PLEDGED else ()
        abroad = act is Act.PLEDGED and setting.abroad
        return (subject, addressees) if asked or others or abroad or len(subject) > 1 else ((), ())
    if len(subject) > 1:
        return subject, ()
    between = [sides(discourse.members(group)) for group in clause.of_case("between")]
    if not subject and between and len(between[-1]) > 1:
        return between[-1], ()
    if members_ask and discourse.summit and not subject:
        return (discourse.summit,), ()
    partners = sides(tuple(m for g in clause.of_case("with") for m in discourse.members(g)))
    joint = tuple(dict.fromkeys((*subject, *partners)))
    if len(joint) > 1:
        return joint, ()
    return (setting.talks, ()) if len(setting.talks) > 1 and set(subject) <= set(setting.talks) else ((), ())


def _says_nothing(clause: Clause, act: Act, span: tuple[int, int]) -> bool:
    """Whether a content is only to consider something, or only points to what is told elsewhere ("इन बातों पर")."""
    words, tokens = clause.rules.words, clause.line.tokens[slice(*span)]
    considers = any(token.key in words["no_content"] for token in tokens[-2:])
    if considers and act not in ASKING and is_infinitive(clause, span[1] - 1):
        return True
    ends = [i for i in range(*span) if is_infinitive(clause, i)]
    if act is Act.AGREED and not ends and tokens[-1].key in words["list_words"]:
        return True
    said = words["pointing"] | words["light"] | words["leading"]
    return all(token.kind == "w" and token.key in said for token in tokens)


def _bare_country(clause: Clause) -> Group | None:
    """The one country that stands in the clause without a case ("सूत्रों के अनुसार भारत ... को राजी है")."""
    bare = [g for g in clause.of_case("subject") if len(g.members) == 1 and g.members[0].kind is ParticipantKind.COUNTRY]
    own = [g for g in bare if not getattr(clause.line.tokens[g.first].value, "adjective", False)]
    return own[0] if len(own) == 1 else None


def _of_those_asked(clause: Clause, group: Group) -> bool:
    """Whether people or companies of a country are spoken to ("ओमान के निवेशकों से")."""
    for token in clause.line.tokens[group.behind : group.behind + 4]:
        if token.key in clause.rules.words["asked_marks"]:
            return True
        if token.kind != "w" or token.key in clause.rules.words["genitive"]:
            return False
    return False


def _named_beside(clause: Clause, subject: tuple[str, ...], *, whole: bool) -> tuple[str, ...]:
    """The one other country that the clause, or the whole line, names ("... को भारतीय संस्थानों में ... कराने")."""
    tokens = clause.line.tokens
    found = clause.line.found if whole else clause.found
    named = dict.fromkeys(tokens[at].value.code for at in found if tokens[at].kind in "CGS")
    others = tuple(code for code in named if code and code not in subject)
    return others if len(others) == 1 else ()


def alone(clause: Clause, setting: Setting, span: tuple[int, int]) -> tuple[str, ...]:
    """The side that agrees or decides by itself to do what only it can do: nobody stands beside it, nothing is shared."""
    words = clause.rules.words
    if not words["came_about"].isdisjoint(clause.words) and words["agreeing"].isdisjoint(clause.words):
        return ()
    group = clause.subject_before(span[1]) or _bare_country(clause)
    we = group is not None and group.dual == "we" and clause.words.isdisjoint(words["agreed_upon"])
    subject = sides(setting.discourse.agent if we else setting.discourse.members(group))
    if len(subject) != 1 or group is None or (group.dual and not we) or clause.of_case("with", "between"):
        return ()
    shared = any(token.key in words["joint_words"] for token in clause.line.tokens[slice(*span)])
    return () if shared else subject
