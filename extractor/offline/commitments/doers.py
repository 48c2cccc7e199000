"""Who a Hindi clause in the future tense says will act: a country, what belongs to one, or who says "we".

In: a clause and its setting. Out: codes of sides. A team, a ship, a service or a company of a country acts for it, if
no case marker stands behind it.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.offline.commitments.actors import Setting
from extractor.offline.commitments.contents import infinitives_in
from extractor.offline.discourse import sides
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import have
from extractor.offline.sides.sides import Group

# Tokens before companies and officials among which their country stands.
OWNER = 3
# Tokens between the country of a company and the word for it, and of its name without a case marker.
OWNED = 3
# Tokens between a country and who acts for it ("भारतीय नौसेना के प्रशिक्षकों का आठ सदस्यीय दल").
BODY = 9
# Tokens between "both countries" and those of theirs who act.
SHARED = 5


def services(clause: Clause, verb: int) -> Group | None:
    """Both sides of whose services or companies the clause speaks ("दोनों देशों की नौसेनाएं")."""
    tokens, plurals = clause.line.tokens, clause.rules.words["sharing_plurals"]
    owners = (g for g in clause.of_case("of", "subject") if g.dual or len(g.members) > 1)
    return next(
        (g for g in owners if any(t.key in plurals for t in tokens[g.behind : min(verb, g.behind + SHARED)])), None
    )


def company(clause: Clause) -> str | None:
    """The country of a company that acts at the head of a clause ("ओमान की सरकारी कंपनी X ... बेचेगी")."""
    words, tokens = clause.rules.words, clause.line.tokens
    for at in clause.where("companies")[:1]:
        before = [tokens[i] for i in range(max(clause.first, at - OWNED), at) if tokens[i].kind == "C"]
        # A marker behind a place says where it acts; one behind its name makes it no subject.
        marked = [i for i in range(at + 1, min(clause.last, at + 1 + OWNED)) if tokens[i].key in words["postpositions"]]
        acts = all(tokens[i - 1].kind in "LC" for i in marked)
        if before and acts:
            return str(before[-1].value.code)
    return _named_company(clause)


def _named_company(clause: Clause) -> str | None:
    """The country of a company that acts by its name ("अनुबंध के तहत B कारखाना लगाएगी")."""
    words, tokens = clause.rules.words, clause.line.tokens
    named = [at for at in clause.found if tokens[at].kind == "B" and at + 1 < clause.last]
    acting = [at for at in named if tokens[at + 1].key not in words["postpositions"] | words["joining"]]
    alone = len(acting) == 1 and len({tokens[at].value.code for at in named}) == 1
    return str(tokens[acting[0]].value.code) if alone else None


def owner(clause: Clause, verb: int) -> str | None:
    """The country for which a service, a team or a ship of its own acts ("ओमान का युद्धपोत X ... हिस्सा लेगा")."""
    tokens = clause.line.tokens
    sides_ = [at for at in clause.found if tokens[at].kind in "CSG" and at < verb]
    if not sides_:
        return None
    at, words = sides_[0], clause.rules.words
    code = str(tokens[at].value.code)
    if tokens[at].kind in "SG" and tokens[at + 1].key not in words["postpositions"]:
        return code
    owned = tokens[at + 1].key in words["genitive_all"] or getattr(tokens[at].value, "adjective", False)
    return code if owned and any(_acts(clause, i) for i in range(at + 1, min(verb, at + 1 + BODY))) else None


def _acts(clause: Clause, at: int) -> bool:
    """Whether a word for those who act stands without a case marker behind it."""
    words, tokens = clause.rules.words, clause.line.tokens
    return tokens[at].key in words["acting_bodies"] and tokens[at + 1].key not in words["postpositions"]


def speaker(clause: Clause, setting: Setting) -> tuple[str, ...]:
    """The one side that says "we", before or behind what it says ("P ने कहा- हम ... देंगे", "हम ... देंगे, P ने कहा")."""
    told = (*_agents(clause), *(group for content in setting.following[:1] for group in _agents(content)))
    named = [sides(setting.discourse.members(group)) for group in told]
    if clause.inherited is not None and clause.inherited.dual != "we" and not named:
        named = [sides(setting.discourse.members(clause.inherited))]
    side = named[-1] if named else sides(setting.discourse.agent)
    return side if len(side) == 1 else ()


def _agents(clause: Clause) -> Iterator[Group]:
    return (group for group in clause.of_case("agent") if group.dual != "we")


def own_country(clause: Clause) -> bool:
    """Whether the country of who speaks acts, wherever it stands ("... की मेजबानी उनका देश करेगा")."""
    words, tokens = clause.rules.words, clause.line.tokens
    return any(
        at + 2 < clause.last
        and tokens[at + 1].key in words["own_bodies"]
        and tokens[at + 2].key not in words["postpositions"]
        for at in clause.where("own_country")
    )


def named(clause: Clause) -> set[str]:
    """The sides that the line of a clause names, towns for their countries."""
    tokens = clause.line.tokens
    codes = {
        tokens[at].value.country if tokens[at].kind == "L" else tokens[at].value.code
        for at in clause.line.found
        if tokens[at].kind in "CGSOL"
    }
    return {str(code) for code in codes if code}


def is_domestic(clause: Clause, home: str | None) -> bool:
    """Whether a Hindi line tells of a rally or the like, and of no other country."""
    return home is not None and "home_scenes" in clause.line.lists and not named(clause) - {home}


def names_another(clause: Clause, side: str) -> bool:
    """Whether the line of a clause names another side."""
    return bool(named(clause) - {side})


def says_they(clause: Clause, subject: Group) -> bool:
    """Whether somebody says politely of himself that he will act ("P ने कहा कि वे ... देंगे")."""
    tokens, words, first = clause.line.tokens, clause.rules.words, clause.first
    that = first > 0 and tokens[first - 1].key in words["that"]
    return that and subject not in clause.groups and tokens[first].key in words["politely_he"]


def asks_people(clause: Clause, cue: int) -> bool:
    """Whether a Hindi clause asks people or companies of its own country, and no state, to do something ("मीडिया से ...
    की अपील की")."""
    tokens, words = clause.line.tokens, clause.rules.words
    private = (
        at for at in clause.where("private") if not any(t.kind in "CGO" for t in tokens[max(0, at - OWNER) : at])
    )
    asked = [at for at in (*clause.where("public"), *private) if at + 1 < cue]
    told = words["asked_marks"] if tokens[cue].key in words["asked_marks"] else words["of_time"]
    asked = [
        at
        for at in asked
        if tokens[at + 1].key in told or (at + 2 == cue and tokens[at + 1].key in words["genitive_all"])
    ]
    return any(not infinitives_in(clause, clause.first, at) for at in asked)


def owns(clause: Clause, group: Group) -> bool:
    """Whether companies or others who act for a country stand right behind it ("भारत की कंपनियां")."""
    doers = clause.rules.words["sharing_plurals"] | clause.rules.words["acting_bodies"]
    return have(clause.line.tokens[group.behind : group.behind + OWNER], doers)


def serves_own(clause: Clause) -> bool:
    """Whether a Hindi pledge is to people at home ("मंत्री ने जवानों को ... देने का आश्वासन दिया")."""
    tokens, words = clause.line.tokens, clause.rules.words
    given = (at for at in clause.where("public") if at + 1 < clause.last and tokens[at + 1].key in words["given_marks"])
    own = any(at > 0 and tokens[at - 1].key in words["asks"] for at in given)
    return own and not clause.rules.head_first and len(named(clause)) < 2 and not clause.of_case("with", "to")
