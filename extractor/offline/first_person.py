"""What an English speaker says that "we" will do, or those of "our country": "We will train your pilots," P said.

In: a clause with "will" and its setting. Out: undertakings. What "we" do together, or "our two" sides do, both sides
agree to; else the side of who speaks pledges it. Who speaks stands behind the quotation or before it; a further
sentence of a quotation is that of the last who spoke.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.offline.actors import Setting
from extractor.offline.clauses import Clause
from extractor.offline.commitments import Undertaking, undertaking_of
from extractor.offline.contents import content_end, parts
from extractor.offline.discourse import sides
from extractor.offline.sides import Group
from schemas.vocabulary import Act

# Tokens before "will" among which "our" stands ("our two navies will").
OURS = 5


def find_first_person(clause: Clause, setting: Setting) -> Iterator[Undertaking]:
    """The undertakings of the clause that somebody speaks of as "we" or "our" people."""
    words, tokens = clause.rules.words, clause.line.tokens
    will = next(iter(clause.where("will")), None)
    if will is None or clause.has("negations"):
        return
    if not clause.has("first_person") and all(group.dual != "we" for group in clause.groups):
        return
    verb = will + 1
    while verb < clause.last and tokens[verb].key in words["adverbs"]:
        verb += 1
    end = content_end(clause, verb, clause.last)
    if end - verb < 2 or tokens[verb].key in words["future_none"] | words["said_in_hope"]:
        return
    if not words["domestic_concerns"].isdisjoint(token.key for token in tokens[verb:end]):
        return
    doers = _doers(clause, will)
    if doers is None or len(setting.talks) < 2:
        return
    side, shared = _speaker(clause, setting, will), setting.talks
    together = doers == "both" or any(token.key in words["doing_together"] for token in tokens[will:end])
    if together and len(shared) == 2:
        act, actors = Act.AGREED, shared
    elif side is not None:
        act, actors = Act.PLEDGED, (side,)
    else:
        return
    for span in parts(clause, verb, end):
        yield undertaking_of(clause, act, span, actors, ())


def _doers(clause: Clause, will: int) -> str | None:
    """Whether "we" act, or those of "our" own or of "our two" sides ("both"); None where somebody else does."""
    words, tokens = clause.rules.words, clause.line.tokens
    at = will
    while at > clause.first and tokens[at - 1].key in words["adverbs"]:
        at -= 1
    if any(group.dual == "we" and group.last == at for group in clause.groups):
        return "we"
    near = range(max(clause.first, at - OURS), at)
    ours = next((i for i in near if tokens[i].key in words["first_person"]), None)
    if ours is None or any(token.key in words["speech_breaks"] for token in tokens[ours:at]):
        return None
    several = tokens[ours + 1].key in words["two_of_us"] or tokens[at - 1].key in words["our_people"]
    return "both" if several else "we"


def _speaker(clause: Clause, setting: Setting, will: int) -> str | None:
    """The side of who says it: beside a verb of saying behind the quotation, or before it, else who acted last."""
    words, tokens = clause.rules.words, clause.line.tokens

    def says(group: Group) -> bool:
        near = tokens[max(0, group.first - 1) : group.first] + tokens[group.behind : group.behind + 1]
        return any(token.key in words["telling_verbs"] for token in near)

    behind = [group for following in setting.following[:1] for group in following.groups]
    told = [g for g in (*clause.groups, *behind) if g.first > will and says(g)] or [
        g for g in clause.groups if g.last < will and g.dual != "we" and says(g)
    ]
    named = sides(setting.discourse.members(told[0])) if told else sides(setting.discourse.agent)
    return named[0] if len(named) == 1 else None
