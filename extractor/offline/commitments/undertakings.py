"""Commitments that the words of an act announce: agreed, reaffirmed, pledged, proposed, requested.

In: a clause and its setting (the discourse so far, the clauses behind it in its line). Out: undertakings. In Hindi the
content stands before the act as infinitives ("... बढ़ाने पर सहमति जताई"), each one an undertaking, or behind it ("सहमति
जताई कि ..."). English puts the act first (`behind`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain

from extractor.offline.commitments.actors import Setting, actors_of, alone
from extractor.offline.commitments.contents import (
    act_unnamed,
    behind_addressee,
    content_start,
    infinitives,
    infinitives_in,
    is_infinitive,
)
from extractor.offline.commitments.doers import asks_people, owns, serves_own
from extractor.offline.commitments.idle import ASKING, is_next_meeting, says_nothing, shows_by_itself
from extractor.offline.discourse import sides
from extractor.offline.documents.heads import prolongs
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.moods import foretells, holder, is_ahead, is_asked, is_detail, is_effect, is_owed
from extractor.offline.occasions.occasions import Occasion
from extractor.offline.people.institutions import CONJUNCTIONS
from schemas.codes import organizations
from schemas.vocabulary import Act

# The patterns of the words of an act, in the order in which acts are tried: a reaffirmed commitment also holds the
# words of others.
CUES: dict[Act, tuple[str, ...]] = {
    Act.REAFFIRMED: ("reaffirmed", "reaffirmed_promise"),
    Act.REQUESTED: ("requested", "requested_said"),
    Act.AGREED: ("agreed", "agreed_consent"),
    Act.PLEDGED: ("pledged",),
    Act.PROPOSED: ("proposed",),
}
# Those of the words behind which a "that" clause says what.
THAT: dict[Act, tuple[str, ...]] = {act: (f"{act}_that",) for act in CUES}
PATTERNS = frozenset(chain(*CUES.values(), *THAT.values()))
# Lists of the words by which somebody says or wants something.
SAYING = frozenset({"said_marks", "wants", "holding_views", "admitting"})
# "Strengthen", "deepen" and the like are one word when two contents are compared.
VAGUE = "~"
# What joins two countries in a content says nothing of what they undertake.
JOINED = frozenset("-")
# Tokens of what is done beside something else, at least.
SHORTEST = 4


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
        return " ".join(self.clause.line.printed(self.first, self.last).split()).strip(" ,'\"‘’“”।|./")


def find_commitments(clause: Clause, setting: Setting) -> list[Undertaking]:
    """The undertakings that an act in the clause announces."""
    if not clause.lists.isdisjoint(PATTERNS):
        return [] if shows_by_itself(clause) else _beside(clause, setting) or _announced(clause, setting)
    if setting.following and (act := _left_out(clause, setting)) is not None:
        return list(_before(clause, setting, act, clause.last - 1))
    saying = setting.following and not clause.lists.isdisjoint(SAYING)
    return list(_told(clause, setting)) if saying else []


def _announced(clause: Clause, setting: Setting) -> list[Undertaking]:
    for act, names in THAT.items() if setting.following else ():
        cue = _cue(clause, names)
        if cue is None or (act in ASKING and asks_people(clause, cue)):
            continue
        if found := list(_complement(clause, setting, act)):
            return found
    for act, names in CUES.items():
        cue = _cue(clause, names)
        if cue is not None:
            asks = serves_own(clause) if act is Act.PLEDGED else act in ASKING and asks_people(clause, cue)
            return [] if asks else list(_before(clause, setting, act, cue))
    return list(_told(clause, setting))


def _beside(clause: Clause, setting: Setting) -> list[Undertaking]:
    """The undertakings of a Hindi clause that announces one by the way ("... का आश्वासन देते हुए ... का न्यौता दिया")."""
    doing, tokens = clause.rules.words["doing_so"], clause.line.tokens
    at = next(
        (at for at in clause.where("while_marks") if at > clause.first and tokens[at - 1].key in doing), clause.last
    )
    spans = ((clause.first, at + 1), (at + 1, clause.last))
    if at + SHORTEST > clause.last or any(len(range(*span)) < SHORTEST for span in spans):
        return []
    split = [tuple(g for g in clause.groups if g.first in range(*span)) for span in spans]
    one = Clause(clause.line, clause.rules, spans[0], split[0], clause.inherited)
    two = Clause(clause.line, clause.rules, spans[1], split[1], clause.subject)
    first = _announced(one, setting._replace(following=()))
    second = _announced(two, setting) if first else []
    for undertaking in (*first, *second):
        undertaking.clause = clause if undertaking.clause in (one, two) else undertaking.clause
    return [*first, *second] if second else []


def _left_out(clause: Clause, setting: Setting) -> Act | None:
    """The act of the next clause, where Hindi leaves it out in this one ("P ने ... देने की, जबकि P ने ... देने की पेशकश
    की")."""
    marked = clause.last - 1 > clause.first and is_infinitive(clause, clause.last - 2)
    if clause.rules.head_first or not marked or clause.keys[-1] not in clause.rules.words["left_marks"]:
        return None
    following = setting.following[0]
    acts = following.of_case("agent") and clause.of_case("agent") and not following.lists.isdisjoint(PATTERNS)
    return next((act for act, names in CUES.items() if _cue(following, names) is not None), None) if acts else None


def _cue(clause: Clause, names: tuple[str, ...]) -> int | None:
    """The token with which the words of an act begin."""
    if clause.lists.isdisjoint(names):
        return None
    starts = [match.start() for match in map(clause.search, names) if match is not None]
    return clause.key.count(" ", 0, min(starts)) - 1 + clause.first if starts else None


def _told(clause: Clause, setting: Setting) -> Iterator[Undertaking]:
    """What one side says or wants that another one, or both, do ("P ने कहा कि दोनों देशों को ... करना चाहिए")."""
    words = clause.rules.words
    said = clause.keys[-1:] if clause.keys[-1] in words["said_marks"] else clause.keys[-2:-1]
    wants = clause.search("wants") is not None
    whose = holder(clause) if clause.has("holding_views") else None
    told = whose or clause.subject or (clause.subject_before(clause.last) if wants else None)
    we = told is not None and told.dual == "we"
    speaker = sides(setting.discourse.agent if we else setting.discourse.members(told))
    says = wants or whose is not None or not words["said_marks"].isdisjoint(said)
    if len(speaker) == 2 and (says or not words["admitting"].isdisjoint(clause.keys[-1:])):
        yield from _both_hold(setting, speaker)
    if len(speaker) != 1 or not says:
        return
    for content in setting.following[:1]:
        verbs = [key for key in content.keys if key not in content.rules.words["stops"]]
        owed = not wants and is_owed(content, verbs[-2:])
        near = [g for g in content.of_case("to" if owed else "subject") if g.first <= content.first + 1]
        near = near or [g for g in content.of_case("of") if not owed and g.first == content.first and owns(content, g)]
        if not near or not (owed or (is_asked(content) and not content.future)):
            continue
        if not (wants or owed) and (near[0].dual or len(near[0].members) != 1 or near[0].members[0].person):
            # "Both came back", in the past tense, looks like "both may come back".
            continue
        whom = sides(setting.discourse.members(near[0]))
        others = tuple(side for side in (whom or setting.talks) if side not in speaker)[:1]
        if others and (near[0].dual or len(whom) == 1):
            act = Act.PROPOSED if near[0].dual else Act.REQUESTED
            yield undertaking_of(content, act, (content.first, content.last), speaker, others)


def _both_hold(setting: Setting, speakers: tuple[str, ...]) -> Iterator[Undertaking]:
    """What both sides say that they have to do together ("दोनों पक्षों ने माना कि संयुक्त समिति बनानी होगी")."""
    for content in setting.following[:1]:
        verbs = [key for key in content.keys if key not in content.rules.words["stops"]]
        joint = content.has("joint_words") and not any(m.side for g in content.groups for m in g.members)
        if joint and is_owed(content, verbs[-2:]):
            yield undertaking_of(content, Act.PROPOSED, (content.first, content.last), speakers, ())


def undertaking_of(
    clause: Clause, act: Act, span: tuple[int, int], actors: tuple[str, ...], addressees: tuple[str, ...]
) -> Undertaking:
    """An undertaking with the words by which it is compared. What several sides pledge together they agree upon."""
    if clause.line.tokens.listed[span[0] : span[0] + 2] == ["कहा", "कि"]:
        span = span[0] + 2, span[1]
    if act is Act.PLEDGED and len(actors) > 1:
        act = Act.AGREED
    words = clause.rules.words
    vague = words["vague_verbs"]
    # Between whom and at which meeting is not what is undertaken.
    framed = [g.behind for g in clause.of_case("between") if g.first - span[0] in range(span[1] - 1 - g.behind)]
    tokens = clause.line.tokens[max([span[0], *framed]) : span[1]]
    keys = {t.key for t in tokens if t.kind == "w"} - words["light"] - words["stops"] - JOINED
    content = frozenset([VAGUE if key in vague else key for key in keys])
    return Undertaking(act, clause, *span, actors, addressees, content=content)


def _complement(clause: Clause, setting: Setting, act: Act) -> Iterator[Undertaking]:
    """What the "that" clauses behind the act say, each that tells of something to be done."""
    if clause.line.tokens[setting.following[0].first - 1].key not in clause.rules.words["that"]:
        return
    actors, addressees = actors_of(clause, setting, act, clause.last)
    first = setting.following[0].first
    for content in setting.following:
        if content.of_case("agent") and not content.rules.words["said_marks"].isdisjoint(content.keys[-2:]):
            # "P ने आग्रह किया कि ...; P ने केवल इतना कहा कि ...": another one speaks.
            return
        if not (is_ahead(content) or (act in ASKING and is_asked(content))) or not actors:
            continue
        if is_detail(content) or is_effect(content) or (act is Act.PROPOSED and foretells(content)):
            continue
        if act is Act.PLEDGED and is_next_meeting(content):
            return
        if content.keys[0] in content.rules.words["companies"]:
            # Of which country "the company" is remains open.
            continue
        pledger = _pledger(content, act, first, sides(setting.discourse.members(clause.subject_before(clause.last))))
        kind = Act.PLEDGED if pledger else act
        if act is Act.REQUESTED and clause.has("said_marks") and foretells(content):
            # "P told P that his country will ..." pledges it; what something else will do is a forecast.
            if not _is_own(content, first):
                continue
            kind = Act.PLEDGED
        yield undertaking_of(content, kind, (first, content.last), pledger or actors, addressees if kind is act else ())
        first = content.last + 1


def _is_own(content: Clause, first: int) -> bool:
    """Whether what is said begins with the speaker's own country ("उनका देश", "हम")."""
    keys = [token.key for token in content.line.tokens[first : first + 2]]
    own = content.rules.words["own_countries"]
    return keys[:1] != [] and (keys[0] in own or (keys[0] in content.rules.words["own"] and keys[1:2] == ["देश"]))


def _pledger(content: Clause, act: Act, first: int, speaker: tuple[str, ...]) -> tuple[str, ...]:
    """The one side that a "that" clause says to do something: a country that it begins with, or the speaker's own."""
    if act not in (Act.PLEDGED, Act.AGREED):
        return ()
    if content.keys[0] in content.rules.words["own_country"]:
        return speaker if len(speaker) == 1 else ()
    near = [m for g in content.of_case("subject") for m in g.members if g.first <= first + 2]
    own = tuple({m.side for m in near if m.side and not getattr(m.line.tokens[m.token].value, "adjective", False)})
    if act is Act.PLEDGED:
        return own if len(own) == 1 else ()
    return speaker if len(speaker) == 1 and own == speaker else ()


def _before(clause: Clause, setting: Setting, act: Act, cue: int) -> Iterator[Undertaking]:
    """The infinitive clauses before the act."""
    first = content_start(clause, cue)
    if act in ASKING and cue - behind_addressee(clause, first) >= 2:
        first = behind_addressee(clause, first)
    opens = act is Act.AGREED and announces(clause) and any(at < cue for at in clause.where("list_words"))
    if (cue - first < 2 and not opens) or _is_joined_to_unknown(clause, cue):
        return
    actors, addressees = actors_of(clause, setting, act, cue)
    if cue - first < 2:
        # "निम्नलिखित पर सहमति व्यक्त की:".
        at = next(at for at in clause.where("list_words") if at < cue)
        yield from [undertaking_of(clause, act, (at, at + 1), actors, addressees)] if actors else []
        return
    if not actors:
        return
    if act is not Act.AGREED and _is_done_by_nobody(clause, first, cue):
        return
    # What was agreed upon may be a document.
    documents = clause.where("document_nouns")
    document = cue - 1 in documents
    if act is Act.AGREED and documents and prolongs(clause, documents[-1] + 1):
        return
    settled = act is Act.AGREED and document
    # "On the situation" is nothing that one could do.
    settled = settled or (act is Act.PROPOSED and clause.line.tokens[cue - 1].key in clause.rules.words["states_of"])
    if settled and not infinitives_in(clause, first, cue):
        return
    for span in infinitives(clause, first, cue):
        if says_nothing(clause, act, span):
            # What is agreed upon may follow as a list.
            setting.discourse.announced = clause.line.number
            if announces(clause):
                yield undertaking_of(clause, act, span, actors, addressees)
            continue
        single = alone(clause, setting, span) if act is Act.AGREED and len(actors) > 1 else ()
        if act is Act.AGREED and len(actors) == 1 and actors[0] not in organizations():
            single = actors
        yield undertaking_of(clause, Act.PLEDGED if single else act, span, single or actors, addressees)


def _is_done_by_nobody(clause: Clause, first: int, cue: int) -> bool:
    """Whether nobody acts in a Hindi clause whose content has no infinitive."""
    if clause.rules.head_first or act_unnamed(clause) or clause.subject_before(cue) is not None:
        return False
    return not infinitives_in(clause, first, cue)


def _is_joined_to_unknown(clause: Clause, cue: int) -> bool:
    """Whether a word that is not known as a name is joined to who acts in Hindi ("P और X ... पर सहमत हुए")."""
    subject = clause.subject_before(cue) if "subject" in clause.cases and not clause.rules.head_first else None
    if subject not in clause.of_case("subject") or subject is None or subject.dual or subject.behind != subject.last:
        return False
    behind = clause.line.tokens[subject.last : subject.last + 2]
    return len(behind) > 1 and behind[0].key in CONJUNCTIONS - JOINED and behind[1].kind == "w"


def announces(clause: Clause) -> bool:
    """Whether a Hindi line ends with a colon: what it speaks of follows in lines of their own."""
    return not clause.rules.head_first and clause.line.tokens[-1].key == ":"
