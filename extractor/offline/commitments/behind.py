"""Commitments in a language that puts the act first: the content stands behind it ("agreed to open a centre").

In: a clause and its setting. Out: undertakings, one for each infinitive behind an act, up to the next act.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from extractor.offline.commitments.actors import Setting, actors_of, body_that_agrees, is_its_committee
from extractor.offline.commitments.contents import parts
from extractor.offline.commitments.idle import ASKING
from extractor.offline.commitments.joint_actors import joint_sides
from extractor.offline.commitments.own_side import find_own_side
from extractor.offline.commitments.stating import says_nothing
from extractor.offline.commitments.undertakings import (
    CUES,
    PATTERNS,
    Undertaking,
    undertaking_of,
)
from extractor.offline.commitments.wills import will_do
from extractor.offline.discourse import sides
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.denials import is_denied
from extractor.offline.grammar.lines import Token, have
from extractor.offline.people.persons import UNKNOWN
from extractor.offline.sources.rumours import in_question, is_question
from schemas.codes import organizations
from schemas.vocabulary import Act

# Tokens of "commits C to".
BOUND = 3
# Tokens between "informed" and "that".
TOLD = 4
# Tokens behind "called for" among which a document is named.
DOCUMENT = 6
# Tokens from "requested by" to "to" at most.
AGENT = 6
Cue = tuple[int, int, Act]


def find_behind(clause: Clause, setting: Setting) -> Iterator[Undertaking]:
    """The content behind each act of a clause, up to the next one."""
    cues = _cues(clause, setting) if not clause.lists.isdisjoint(PATTERNS) else []
    if _jokes(clause):
        return
    if cues and clause.has("will"):
        first = _before_subject(clause, cues[0][0])
        yield from tuple(will_do(clause, setting, first)) or find_own_side(clause, setting, cues[0][0])
    if cues:
        yield from _told_behind(clause, setting, cues[-1][1])
    ends = [*(_before_subject(clause, first) for first, _, _ in cues[1:]), clause.last]
    for (first, start, act), end in zip(cues, ends, strict=False):
        actors, addressees = _sides_of(clause, setting, act, (first, start))
        if (
            not actors
            or says_nothing(clause, act, start, end)
            or (act in ASKING and _asks_people(clause, first, start))
            or (act in ASKING and _asks_own(clause, setting, (first, start), actors))
            or _instructs_own(clause, first, actors)
        ):
            continue
        if act is Act.REQUESTED and (papers := _to_conclude(clause, start)) is not None:
            yield undertaking_of(clause, Act.PROPOSED, (start, papers), actors, addressees)
            continue
        opens = end - start == 1 and clause.line.tokens[start].key == ":"
        for span in ((start, end),) if opens else parts(clause, start, end):
            yield undertaking_of(clause, act, span, actors, addressees)


def _told_behind(clause: Clause, setting: Setting, start: int) -> Iterator[Undertaking]:
    """What somebody also says that a country will do ("reaffirmed support and informed P that C would buy ships",
    "proposed a drill, adding that C would host it")."""
    tokens, told = clause.line.tokens, clause.rules.words["done_besides"] | clause.rules.words["adding_that"]
    that = next((at for at in clause.where("that") if at > start), None)
    if that is None or not have(tokens[max(start, that - TOLD) : that], told):
        return
    groups = tuple(group for group in clause.groups if group.first > that)
    done = will_do(Clause(clause.line, clause.rules, (that + 1, clause.last), groups, None), setting, clause.last)
    adds = tokens[that - 1].key in clause.rules.words["adding_that"]
    yield from (one for one in done if one.act is Act.PLEDGED or not adds)


def _to_conclude(clause: Clause, start: int) -> int | None:
    """The token behind a document that somebody wants both sides to conclude ("called for the pact to be signed")."""
    tokens, words = clause.line.tokens, clause.rules.words
    near = tokens[start : start + DOCUMENT]
    named = next((at for at, token in enumerate(near, start) if token.key in words["document_nouns"]), None)
    if tokens[start - 1].key != "for" or named is None:
        return None
    for at in range(named + 1, len(tokens) - 2):
        if tokens[at].key == "be" and tokens[at + 1].key in words["concluding_papers"]:
            dated = at + 3 < len(tokens) and tokens[at + 2].key == "by" and tokens[at + 3].kind == "D"
            return at + (4 if dated else 2)
    return None


def _before_subject(clause: Clause, cue: int) -> int:
    """Where the content before an act ends: before who does it ("... vowed to speed up work, and C has offered")."""
    tokens, at = clause.line.tokens, cue
    while at > clause.first and tokens[at - 1].key in clause.rules.words["auxiliaries"]:
        at -= 1
    return next((group.first for group in clause.groups if group.last == at and group.case == "subject"), at)


def _cues(clause: Clause, setting: Setting) -> list[Cue]:
    """The acts of a clause with the tokens of their words, in order."""
    cues: list[Cue] = []
    for act in CUES:
        for match in clause.search_all(act):
            first, last = (clause.key.count(" ", 0, at) - 1 + clause.first for at in (match.start(), match.end() + 1))
            if clause.line.tokens[first - 1].key in clause.rules.words["not_yet_done"] and first > clause.first:
                # What somebody is to agree to, or should, he has not.
                continue
            if is_denied(clause, first + (clause.line.tokens[first].kind != "w")):
                # "Has not yet decided on".
                continue
            if is_question(clause, first) or (not clause.line.denied_behind and in_question(clause, first)):
                continue
            apart = _ends_relative(clause, last) or _is_what_acts(clause, first) or _hides_name(clause, last)
            apart = apart or _is_talked_over(clause, first) or _is_asked_for(clause, first, last)
            if apart or _describes_offer(clause, first, last) or _was_done_by(clause, last):
                continue
            if not any(first < other[1] and other[0] < last for other in cues):
                cues.append((first, last, _own(clause, setting, act, (first, last))))
    return sorted(cues)


def _ends_relative(clause: Clause, last: int) -> bool:
    """Whether a comma ends a relative clause right behind its act ("the call, which C had requested, came late")."""
    tokens, which = clause.line.tokens, clause.first - 1
    relative = which >= 0 and tokens[which].key in clause.rules.words["relative_marks"]
    return relative and any(t.key == "," for t in tokens[last - 1 : last + 1])


def _is_talked_over(clause: Clause, first: int) -> bool:
    """Whether English only says that a plan was discussed ("met to discuss a plan to train crews"), or that something
    will be agreed upon."""
    tokens, words = clause.line.tokens, clause.rules.words
    before = [token.key for token in tokens[max(clause.first, first - TOLD) : first]]
    # "Criticised the plan to", but not "welcomed C's decision to".
    talked = words["talked_over"] if before[-1:] == ["s"] else words["talked_over"] | words["judging"]
    discussed = tokens[first].key in words["planned_things"] and not talked.isdisjoint(before)
    to_come = before[-2:] == ["will", "be"] and "it" not in before and tokens[first].key.endswith("ed")
    return discussed or (to_come and not have(tokens[first + 1 : first + 2], frozenset({"that", "by"})))


def _is_asked_for(clause: Clause, first: int, last: int) -> bool:
    """Whether English only asks or proposes that somebody do it ("asked that C agree to open the port")."""
    tokens, asking = clause.line.tokens, clause.rules.words["asking_that"]
    plain = any(token.key in clause.rules.words["plain_acts"] for token in tokens[first:last])
    near = [token.key for token in tokens[max(clause.first, first - TOLD) : last]]
    return plain and any(one in asking and two == "that" for one, two in pairwise(near))


def _hides_name(clause: Clause, last: int) -> bool:
    """Whether a source only asks not to be named ("who requested anonymity", "asked not to be identified")."""
    behind = clause.line.tokens[last - 1 : min(clause.last, last + TOLD)]
    return have(behind, clause.rules.words["unnamed_marks"])


def _describes_offer(clause: Clause, first: int, last: int) -> bool:
    """Whether a relative clause only describes what was offered, and names nothing to be done ("a line of credit that C
    offered some years ago")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if not 1 < first < len(tokens):
        return False
    if tokens[first].key.endswith("ed") and have(tokens[first - 1 : first], words["arms_nouns"]):
        # "Four boats offered under the scheme".
        return have(tokens[first + 1 : first + 2], words["under_papers"] | words["by"])
    subject = first - (tokens[first].kind == "w")
    which = subject - 1 - (tokens[subject - 1].key in words["articles"])
    if which < 1 or tokens[subject].kind not in "CGPBO" or tokens[which].key not in ("that", "which"):
        return False
    noun = tokens[which - 1 - (tokens[which - 1].key == ",")]
    said = have(tokens[max(0, which - TOLD) : which], words["telling_verbs"] | words["attributing"])
    described = noun.kind == "w" and noun.key not in words["commitment_acts"] and not said
    return described and not have(tokens[last - 1 : last + 2], words["destination_marks"])


def _was_done_by(clause: Clause, last: int) -> bool:
    """Whether the passive only says whose wish something was ("the change was requested by C because of the harvest")
    and not what is to be done ("was asked by C to send troops")."""
    tokens = clause.line.tokens
    behind = [token.key for token in tokens[last : min(clause.last, last + AGENT)]]
    wished = behind[:1] == ["by"] and tokens[last - 1].key in clause.rules.words["wished_by"]
    return wished and not {"to", "that"}.intersection(behind)


def _is_what_acts(clause: Clause, first: int) -> bool:
    """Whether a clause opens with what somebody plans, and tells of it ("C's plans to buy jets came up")."""
    tokens, words = clause.line.tokens, clause.rules.words
    owned = first - 3 >= clause.first and [token.key for token in tokens[first - 2 : first]] == ["'", "s"]
    opens = owned and tokens[first - 3].kind in "CG" and first - 3 <= clause.first + 1
    return opens and tokens[first].key in words["planned_things"]


def _own(clause: Clause, setting: Setting, act: Act, cue: tuple[int, int]) -> Act:
    """The act, a pledge where one side alone decides: nobody agrees with itself ("C decided to reopen its embassy")."""
    if clause.rules.words["own_decisions"].isdisjoint(token.key for token in clause.line.tokens[slice(*cue)]):
        return act
    if body_that_agrees(clause, setting.discourse, cue[0]) is not None:
        return act
    if joint_sides(clause, cue[0]):
        return act
    opening = clause.line.tokens[cue[0]].kind != "w"
    deciding = sides(setting.discourse.members(clause.subject_before(cue[0] + opening)))
    met = {member.side for group in clause.of_case("with", "to") for member in group.members if group.last <= cue[0]}
    agreeing = clause.line.tokens[cue[0]].key in clause.rules.words["agreeing"]
    inside = (member.side for group in clause.groups if cue[0] < group.first < cue[1] for member in group.members)
    if agreeing and not {None, *deciding}.issuperset(inside):
        # "C agreed with C to": both did.
        return act
    by_all = _was_decided(clause, cue[0]) or (agreeing and _is_agreed_by_all(clause, cue[0]))
    if by_all and len(setting.talks) == 2:
        return act
    talked = any(map(clause.has, ("talk_verbs", "talk_nouns", "call_talk")))
    if agreeing and talked and met - {None, *deciding}:
        # "P met P and agreed to": both did.
        return act
    return Act.PLEDGED if len(deciding) == 1 or _bank_of(clause, cue[0]) else act


def _was_decided(clause: Clause, cue: int) -> bool:
    """Whether English says in the passive that something was decided at talks ("it was also decided that")."""
    before = [token.key for token in clause.line.tokens[max(clause.first, cue - 3) : cue] if token.key != "also"]
    return before[-2:] in (["it", "was"], ["has", "been"]) and clause.rules.head_first


def _is_agreed_by_all(clause: Clause, cue: int) -> bool:
    """Whether English says "it was agreed", or opens a quotation with "Agreed to": both who talked did."""
    before = [token.key for token in clause.line.tokens[max(0, cue - 2) : cue]]
    return clause.rules.head_first and (before == ["it", "was"] or before[-1:] in ([], ['"'], ["."]))


def _sides_of(
    clause: Clause, setting: Setting, act: Act, cue: tuple[int, int]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Codes of those who act and of those who are addressed, who in English may stand within the words of the act."""
    first, start = cue
    body = setting.discourse.summit
    if act is Act.AGREED and body is not None and is_its_committee(clause, setting.discourse, first):
        return (body,), ()
    if _by_unnamed(clause, first):
        return (), ()
    if _by_unknown(clause, first) or _by_opposition(clause, first):
        return (), ()
    if act is Act.AGREED and (joint := joint_sides(clause, first)):
        return joint, ()
    # The words of an act may begin with who acts ("Germany also committed to").
    acting = clause.rules.head_first and clause.line.tokens[first].kind in "CG"
    actors, addressees = actors_of(clause, setting, act, first + acting)
    by_all = _is_agreed_by_all(clause, first) or _was_decided(clause, first)
    if act is Act.AGREED and len(setting.talks) == 2 and by_all:
        actors = setting.talks
    if (owner := _bank_of(clause, first)) is not None:
        addressees = tuple(side for side in (*addressees, *actors) if side != owner) if act in ASKING else ()
        actors = (owner,)
    if UNKNOWN in actors and act is Act.AGREED and setting.occasion is not None:
        # Who chairs talks of two known sides speaks for one of them.
        known = tuple(side for side in setting.talks if side != UNKNOWN)
        actors = known if len(known) > 1 else actors
    if act in ASKING:
        asked = [m.side for g in clause.groups if first <= g.first < start for m in g.members if m.side]
        if clause.line.tokens[start - 1].key == "for" and not asked:
            # "Called for a ceasefire": whom the clause names before is asked for something else.
            addressees = tuple(side for side in addressees if side in setting.talks)
        asked = asked or _who_is_to(clause, start)
        addressees = tuple(side for side in asked if side not in actors)[:1] or addressees
    owner = _owner(clause, first, start) if act is not Act.AGREED else None
    owner = owner or _bound(clause, first, start)
    if owner is not None:
        # "The minister reaffirmed Kenya's commitment".
        addressees = tuple(side for side in (*addressees, *actors) if side != owner) if act in ASKING else ()
        actors = (owner,)
    return actors, addressees


def _who_is_to(clause: Clause, start: int) -> list[str]:
    """The side right behind the "that" of what somebody proposes ("proposed that C help develop a port")."""
    tokens, words = clause.line.tokens, clause.rules.words["that"]
    at = start + have(tokens[start : start + 1], words)
    that = clause.rules.head_first and have(tokens[at - 1 : at], words)
    return [m.side for g in clause.groups if that and g.first == at for m in g.members if m.side]


def _by_opposition(clause: Clause, cue: int) -> bool:
    """Whether somebody acts who speaks for no government ("C's opposition leader urged the government to")."""
    line = clause.line
    people = (line.tokens[at] for at in clause.found if at <= cue and line.tokens[at].kind == "P")
    said = {word.key for token in people for word in line.words[token.first : token.last]}
    return not (said | {t.key for t in line.tokens[clause.first : cue]}).isdisjoint(clause.rules.words["opposing"])


def _by_unnamed(clause: Clause, cue: int) -> bool:
    """Whether countries of which no name is given act ("said 18 countries had pledged to"), or a body or people who are
    no side ("the central bank decided to")."""
    words, before = clause.rules.words, _beside_cue(clause, cue) - 1
    if before <= clause.first:
        return False
    if clause.line.tokens[before].key in words["cabinets"] and clause.line.tokens[before - 1].key in words["articles"]:
        # "The Cabinet decided to" is news at home.
        return True
    if clause.line.tokens[before].key == "committee" and clause.line.tokens[cue].key in words["agreeing"]:
        # Lawmakers, where it is that of no conference.
        return True
    others = frozenset() if _has_capital(clause, before) else words["public"] | words["private"] | words["domestic"]
    return clause.line.tokens[before].key in words["unnamed_sides"] | others


def _instructs_own(clause: Clause, first: int, actors: tuple[str, ...]) -> bool:
    """Whether one official only tells his own what to do ("P directed officials to study it")."""
    alone = clause.subject_before(first)
    instructs = clause.line.tokens[first].key in clause.rules.words["instructing"]
    one = alone is not None and len(alone.members) == 1 and alone.dual is None
    # "The ministers of O directed its Secretariat to".
    body = len(actors) == 1 and actors[0] in organizations()
    return instructs and (one or (len(actors) < 2 and not body))


def _asks_people(clause: Clause, first: int, start: int) -> bool:
    """Whether people or companies, none of another country, are asked ("urged young people to enlist")."""
    asked, words = clause.line.tokens[first:start], clause.rules.words
    return have(asked, words["public"] | words["private"]) and not any(token.kind in "CGPRO" for token in asked)


def _asks_own(clause: Clause, setting: Setting, cue: tuple[int, int], actors: tuple[str, ...]) -> bool:
    """Whether somebody asks her own country's government, or wants its own companies, to do something ("she urged the
    government to revive the scheme")."""
    asked, words = clause.line.tokens[slice(*cue)], clause.rules.words
    named = {str(token.value.code) for token in asked[1:] if token.kind in "CG"}
    if named:
        return named == set(actors) and asked[0].key in words["wanting"]
    plain = have(asked[1:], words["own_governments"]) and not any(token.kind in "PRO" for token in asked[1:])
    return plain and actors == (setting.discourse.home,)


def _jokes(clause: Clause) -> bool:
    """Whether somebody only jokes ("We asked for less paper," quipped P)."""
    quips = clause.where("quips")
    return bool(quips) and have(clause.line.tokens[clause.first : quips[0]], clause.rules.words["quote_marks"])


def _beside_cue(clause: Clause, cue: int) -> int:
    """The token behind whoever stands before a verb, its auxiliaries left out."""
    at = cue
    while at > clause.first and clause.line.tokens[at - 1].key in clause.rules.words["auxiliaries"]:
        at -= 1
    return at


def _has_capital(clause: Clause, at: int) -> bool:
    """Whether a token is a word with a capital that begins no sentence."""
    token = clause.line.tokens[at]
    return token.kind == "w" and clause.line.words[token.first].printed[:1].isupper() and at > clause.first


def _bank_of(clause: Clause, cue: int) -> str | None:
    """The country whose body without a known name acts ("C's Exim Bank agreed to lend")."""
    start = at = _beside_cue(clause, cue)
    while start > clause.first and _has_capital(clause, start - 1):
        start -= 1
    owner = _possessor(clause, start) if start < at else None
    return str(owner.value.code) if owner is not None and owner.kind == "C" else None


def _possessor(clause: Clause, at: int) -> Token | None:
    """Whose the words are that begin at a token ("C's Exim Bank")."""
    tokens = clause.line.tokens
    owned = at - 3 >= clause.first and [token.key for token in tokens[at - 2 : at]] == ["'", "s"]
    return tokens[at - 3] if owned else None


def _by_unknown(clause: Clause, cue: int) -> bool:
    """Whether a body without a known country acts ("the World Bank agreed to lend")."""
    at = _beside_cue(clause, cue)
    named = at - 2 >= clause.first and _has_capital(clause, at - 1) and _has_capital(clause, at - 2)
    return (
        named
        and clause.rules.words["governments"].isdisjoint({clause.line.tokens[at - 1].key})
        and _bank_of(clause, cue) is None
    )


def _bound(clause: Clause, first: int, last: int) -> str | None:
    """The country that a document "commits to" something."""
    tokens, binding = clause.line.tokens, clause.rules.words["binding"]
    bound = tokens[first].key in binding and last - first == BOUND and tokens[first + 1].kind in "CG"
    return str(tokens[first + 1].value.code) if bound else None


def _owner(clause: Clause, first: int, last: int) -> str | None:
    """The one country whose commitment or wish an act names ("reaffirmed C's commitment to", "C's interest in")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if words["wishes"].isdisjoint(token.key for token in tokens[first:last]):
        return None
    owners = [tokens[at] for at in range(first, last - 2) if tokens[at].kind in "CG" and tokens[at + 1].key == "'"]
    if not owners and (before := _possessor(clause, first)) is not None and before.kind in "CG":
        # "Welcomed C's decision to".
        owners = [before]
    return str(owners[0].value.code) if len(owners) == 1 else None
