"""Who talked where a clause leaves one side out or means it by a pronoun: "उनसे मुलाकात की", "P के साथ बैठक में".

In: a clause, the discourse so far and who is named. Out: whom the clause means.
"""

from __future__ import annotations

from extractor.offline.discourse import Discourse, sides
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import have
from extractor.offline.people.joined_titles import LEADERS
from extractor.offline.people.mentions import VOICE
from extractor.offline.people.names import names_word
from extractor.offline.people.persons import UNKNOWN
from extractor.offline.sides.sides import Group, Member, member_of
from schemas.vocabulary import EventStatus, ParticipantKind

# Tokens before talks among which a pronoun says with whom.
HIM = 6
# Tokens behind an owner among which stands whom he has ("' s late predecessor").
OWNED = 4


def has_person(group: Group) -> bool:
    return any(member.kind is ParticipantKind.PERSON for member in group.members)


def with_him(clause: Clause, trigger: int) -> bool:
    """Whether a pronoun says with whom: in Hindi before the talks ("ने उनसे मुलाकात की", "उनके साथ बैठक"), in English
    behind them, and without a noun of its own ("called on him on D", but not "met her counterpart")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if clause.rules.head_first:
        if trigger > clause.first + 2 and tokens[trigger - 1].key in words["paid_calls"]:
            # "Paid him a courtesy visit".
            return tokens[trigger - 3].key in words["with_him"]
        behind = tokens[trigger + 1 : min(clause.last, trigger + 1 + HIM)]
        at = next((i for i, token in enumerate(behind) if token.key in words["with_him"]), None)
        led = at is not None and all(token.key in words["before_him"] for token in behind[:at])
        following = tokens[trigger + 2 + at] if at is not None and trigger + 2 + at < len(tokens) else None
        return led and (following is None or following.kind in "DL" or following.key in words["behind_him"])
    near = range(max(clause.first, trigger - HIM), trigger)
    alone = any(tokens[at].key in words["with_him"] for at in near)
    return alone or any(tokens[at].key in words["his_side"] and tokens[at + 1].key in words["beside"] for at in near)


def him(clause: Clause, discourse: Discourse, subject: tuple[Member, ...]) -> tuple[Member, ...]:
    """Whom a pronoun means: somebody of the clause, else the last one spoken of who is of another side."""
    own = [m for group in clause.of_case("of") for m in group.members if m.person is not None and m.person.is_named]
    if own and not subject:
        return tuple(own[:1])
    if own and not clause.rules.head_first and own[-1].side not in sides(subject):
        # "P ने P के पदभार संभालने के बाद उनसे बात की".
        return tuple(own[-1:])
    spoken = [m for m in (*discourse.agent, *reversed(discourse.last_two())) if m.person is not None]
    others = (m for m in spoken if m.side and m.side not in sides(subject))
    if subject and not clause.words.isdisjoint(clause.rules.words["several_of_them"]):
        # "The ministers were in L, and President P met with them".
        several = tuple(m for m in discourse.agent if m.person is not None and m.side not in (None, *sides(subject)))
        return several if len(several) > 1 and len(sides(several)) == 1 else ()
    return tuple(others)[:1] if subject else ()


def guest_and_hosts(
    clause: Clause, discourse: Discourse, subject: tuple[Member, ...]
) -> tuple[tuple[Member, ...], tuple[Member, ...]]:
    """A visitor and the country visited, of which he meets officials without names ("वह देश के वरिष्ठ सैन्य नेतृत्व से मिलेंगे");
    none where somebody else acts."""
    visitor, there = discourse.visitor, discourse.named.get(discourse.visited or "")
    if visitor is None or there is None or not meets_hosts(clause):
        return (), ()
    he = not clause.of_case("agent") and bool(clause.words & clause.rules.words["he"])
    acts = {member.identity for member in subject} == {visitor.identity} or (he and not clause.own_subject)
    return ((visitor,), (there,)) if acts else ((), ())


def meets_hosts(clause: Clause) -> bool:
    """Whether Hindi speaks of meeting officials "of the country", or a counterpart without name and country."""
    tokens, words = clause.line.tokens, clause.rules.words
    if any(_is_nameless_counterpart(clause, group) for group in clause.of_case("with")):
        return True
    for at in clause.where("host_country") if not clause.rules.head_first else ():
        behind, own = at + 2, tokens[at - 1].key if at else ""
        if own in words["another_country"] or behind >= clause.last or tokens[at + 1].key not in words["genitive"]:
            continue
        while behind < clause.last:
            if (people := clause.line.phrase_at(clause.rules, "officials", behind)) is not None:
                marker = clause.line.phrase_at(clause.rules, "case_after", people.last)
                if marker is not None and marker.entry == "with":
                    return True
            if tokens[behind].key not in words["leading_kinds"]:
                break
            behind += 1
    return False


def _is_nameless_counterpart(clause: Clause, group: Group) -> bool:
    """Whether a group is "his counterpart" in Hindi, and nobody says whose he is ("अपने समकक्ष के साथ वार्ता करेंगे")."""
    tokens, own = clause.line.tokens, clause.rules.words["possessives"]
    if clause.rules.head_first or len(group.members) != 1 or not group.first or tokens[group.first - 1].key not in own:
        return False
    (met,), token = group.members, tokens[group.first]
    return met.side is None and token.kind == "P" and token.value.counterpart and not token.value.name


def cannot_meet(subject: tuple[Member, ...], clause: Clause) -> bool:
    """Whether a pronoun cannot mean who acted last: he is the one who is met, or the counterpart of another office; in
    Hindi also where he is of the country of those who are met."""
    met = [m for group in clause.of_case("with") for m in group.members if m.person is not None]
    people = {m.person for m in met}
    if any(m.person in people for m in subject if m.person is not None):
        return True
    if (
        not clause.rules.head_first
        and met
        and set(sides(subject)) == set(sides(tuple(met)))
        and len(people) == len(met)
    ):
        return True
    named = [(m, m.line.tokens[m.token]) for m in met]
    counterparts = [m for m, token in named if token.kind == "P" and token.value.counterpart]
    offices = {label for m in counterparts if m.person is not None for label in m.person.labels}
    own = {label for m in subject if m.person is not None for label in m.person.labels}
    return bool(offices and own) and offices.isdisjoint(own)


def spoken_for(clause: Clause, discourse: Discourse, subject: tuple[Member, ...]) -> tuple[Member, ...]:
    """Who talked, where a Hindi clause behind "said that" names nobody: he who said so, but for a spokesman, and an
    official who tells of talks with a leader, the one of his side whom the article told of first."""
    said = clause.first > 0 and clause.line.tokens[clause.first - 1].key in clause.rules.words["that_mark"]
    if clause.rules.head_first or not said or clause.subject is not clause.inherited or len(subject) != 1:
        return subject
    met = {label for g in clause.of_case("with") for m in g.members if m.person for label in m.person.labels}
    own = set(subject[0].person.labels) if subject[0].person else set()
    lead = tuple(m for m in discourse.lead if m.side == subject[0].side and m.identity != subject[0].identity)
    if VOICE in own:
        return _told_of_before(clause, subject[0]) or lead
    return lead if lead and not LEADERS.isdisjoint(met) and LEADERS.isdisjoint(own) else subject


def _told_of_before(clause: Clause, voice: Member) -> tuple[Member, ...]:
    """The only person of his side in the sentence before, whom a spokesman calls "he" ("P सम्मेलन में जाएंगी। प्रवक्ता P ने
    बताया कि वह P से मिलेंगी")."""
    before = clause.line.before
    if before is None or not clause.has("he") or before.paragraph != clause.line.paragraph:
        return ()
    people = [member for at in before.found if (member := member_of(before, at)) and member.person is not None]
    theirs = tuple(m for m in people if m.side == voice.side and m.identity != voice.identity)
    return theirs if len(theirs) == 1 else ()


def is_unknown(clause: Clause, trigger: int) -> bool:
    """Whether somebody acts of whom the article gives no more than a bare name, and nobody else ("ओझा ने P से ...")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if clause.rules.head_first:
        if _is_somebody_of(clause):
            return True
        at = trigger - 1
        while at > clause.first and tokens[at].key in words["auxiliaries"] | words["adverbs"]:
            at -= 1
        acting = [at] if at >= clause.first and tokens[at].kind == "w" else []
        acting = [at for at in acting if clause.line.words[tokens[at].first].printed[:1].isupper()]
    else:
        acting = [at - 1 for at in range(clause.first + 1, trigger) if tokens[at].key in words["asks"]]
    return any(tokens[at].kind == "w" and names_word(clause.line, tokens[at].first, clause.rules) for at in acting)


def _is_somebody_of(clause: Clause) -> bool:
    """Whether somebody else acts than he by whom English says who that is ("P's predecessor, NAME, had met P", "her
    predecessor NAME, who met P")."""
    tokens, words = clause.line.tokens, clause.rules.words
    owned = [tokens[g.last : g.last + OWNED] for g in clause.of_case("of") if has_person(g)]
    if clause.own_subject is None:
        opening = clause.line.tokens[: clause.first + 1]
        owned += [opening[at : at + OWNED] for at, token in enumerate(opening) if token.key in words["his"]]
    return any(have(behind, words["related"]) for behind in owned)


def with_unknown(clause: Clause, trigger: int) -> bool:
    """Whether Hindi names with whom somebody talks, of whom the article gives no more than a name ("P NAME के साथ",
    "NAME से मुलाकात")."""
    tokens, words = clause.line.tokens, clause.rules.words
    for at in range(clause.first + 2, trigger) if not clause.rules.head_first else ():
        marked = tokens[at].key in words["genitive"] and tokens[at + 1].key in words["beside"]
        marked = marked or tokens[at].key in words["with_marks"]
        before = tokens[at - 2 : at] if marked else []
        # A known surname within another name is no known person ("P NAME से").
        first = before[:1] if before and before[0].kind == "w" else []
        if before and all(
            t.kind == "w" and names_word(clause.line, t.first, clause.rules) for t in (*first, before[1])
        ):
            return before[0].kind in "wP"
    return False


def counterpart_of(clause: Clause, discourse: Discourse, met: tuple[Member, ...]) -> tuple[Member, ...]:
    """Who speaks with somebody where the clause does not say it: the owner of the genitive, else the last actor."""
    if clause.rules.head_first and clause.status is EventStatus.CANCELLED and UNKNOWN in sides(met):
        # Nobody says whose king it was who was not met.
        return ()
    owners = [group for group in clause.of_case("of") if has_person(group)]
    for group in owners:
        if not set(sides(group.members)) & set(sides(met)):
            return group.members
    visitor, he = discourse.visitor, clause.words & clause.rules.words["he"] and not clause.rules.head_first
    if he and visitor is not None and discourse.visited in sides(met) and visitor.side not in sides(met):
        return (visitor,)
    ours = () if clause.rules.head_first else _protagonists(discourse, sides(met)) or _his(clause, discourse, met)
    if ours:
        return ours
    offices = {label for m in met if m.person is not None for label in m.person.labels}
    for member in (*discourse.agent, *discourse.lead):
        alike = member.person is not None and offices.intersection(member.person.labels)
        if alike and member.side and member.side not in sides(met):
            return (member,)
    guest = visitor is not None and discourse.visited in sides(met) and visitor.side not in sides(met)
    if visitor is not None and guest and set(sides(discourse.agent)) <= set(sides(met)) and not clause.rules.head_first:
        # Nobody who acted last can have met them: the one who is there on a visit did.
        return (visitor,)
    for candidates in (discourse.agent, discourse.pair, discourse.last_two(), discourse.lead):
        others = tuple(member for member in candidates if member.side and member.side not in sides(met))
        if others and len(sides(others)) == 1:
            return others
    return ()


def _his(clause: Clause, discourse: Discourse, met: tuple[Member, ...]) -> tuple[Member, ...]:
    """Who acted last, where Hindi calls talks his ("P पहुंचे थे। बुधवार को L में उनकी मुलाकात P से होगी")."""
    tokens, words = clause.line.tokens, clause.rules.words
    acting = discourse.agent
    if len(acting) != 1 or acting[0].person is None or acting[0].side in (None, *sides(met)):
        return ()
    talks = (at for at in clause.where("talk_nouns") if at > clause.first)
    return acting if any(tokens[at - 1].key in words["possessives"] for at in talks) else ()


def _protagonists(discourse: Discourse, met: tuple[str, ...]) -> tuple[Member, ...]:
    """Who of the home country, whose official the article is about, met foreigners though others acted last."""
    home = discourse.home
    about = any(member.side == home for member in discourse.lead)
    if not about or home in (None, *met) or sides(discourse.agent) == (home,):
        return ()
    talked = tuple(m for m in discourse.pair if m.side == home and m.person is not None)
    return talked or tuple(member for member in discourse.lead if member.side == home)
