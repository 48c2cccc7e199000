"""Who travels where English names only whose man or who tells of it: "P's predecessor visited C", "P said a team would
visit C".

In: a clause and the visit found. Out: the visitor whom the clause means.
"""

from __future__ import annotations

from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import have
from extractor.offline.sides.sides import Member, member_of
from extractor.offline.talks.frames import Mention
from schemas.vocabulary import ParticipantKind

# Lists of words, without any of which everybody travels himself.
OTHERS = frozenset({"related", "teams"})
# Tokens from an owner to whom he has ("' s immediate predecessor"), and from an article to a team.
OWNED, TEAM = 4, 6


def goes_himself(mention: Mention) -> None:
    """Put the country of a visitor in his place where somebody else of it travels, or the company whose team does."""
    visitor, clause = mention.visitor, mention.clause
    if not clause.rules.head_first or visitor is None or visitor.person is None or clause.lists.isdisjoint(OTHERS):
        return
    sent = _team(clause, visitor, mention.trigger)
    if sent is None and not _is_his(clause, visitor, mention.trigger):
        return
    firm = _company(clause, sent, mention.trigger) if sent is not None else None
    meant = firm or visitor._replace(kind=ParticipantKind.COUNTRY, person=None)
    if meant.side != mention.destination:
        mention.visitor, mention.members = meant, (meant,)


def _is_his(clause: Clause, visitor: Member, trigger: int) -> bool:
    """Whether somebody travels by whom English only says whose he is ("P's predecessor visited C", "his predecessor
    paid a visit to C"), and not who speaks for him."""
    tokens, words = clause.line.tokens, clause.rules.words
    here = visitor.line is clause.line
    owner = visitor.token + 1 if here and visitor.token >= clause.first else clause.first
    owned = have(tokens[owner : owner + 1], words["his"]) or [t.key for t in tokens[owner : owner + 2]] == ["'", "s"]
    near = range(owner + 1, min(owner + OWNED, trigger))
    man = next((at for at in near if tokens[at].key in words["related"]), None) if owned else None
    return man is not None and not have(tokens[man:trigger], words["attributing"] | words["he"])


def _team(clause: Clause, visitor: Member, trigger: int) -> int | None:
    """The team or delegation without a country of which English tells that it travels ("P said that a team of experts
    would visit C")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if visitor.line is not clause.line or "teams_told_of" not in clause.line.lists:
        return None
    for at in clause.where("teams"):
        if not visitor.token < at < trigger or have(tokens[visitor.token : trigger], words["he"]):
            continue
        first = max(at - TEAM, visitor.token)
        article = next((i for i in range(at - 1, first, -1) if tokens[i].key in words["one_more"]), 0)
        if article and have(tokens[article - 1 : article], words["teams_told_of"]):
            return at
    return None


def _company(clause: Clause, team: int, trigger: int) -> Member | None:
    """The company from which a team comes ("a team of experts from B")."""
    tokens = clause.line.tokens
    firms = (at for at in clause.found if team < at < trigger and tokens[at].kind == "B")
    return next((member for at in firms if (member := member_of(clause.line, at)) is not None), None)
