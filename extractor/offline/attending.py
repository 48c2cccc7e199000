"""Who was there: people in whose presence others talked, and those who headed the delegations.

In: a clause and the discourse so far. Out: the members of the clause who took part; with whom
they talked is not said.
"""

from __future__ import annotations

from itertools import pairwise

from extractor.offline.clauses import TAIL, Clause
from extractor.offline.denials import attending
from extractor.offline.discourse import Discourse, sides
from extractor.offline.sides import Group, Member


def present_at(clause: Clause, members: tuple[Member, ...]) -> tuple[Member, ...]:
    """People of the sides in whose presence the others talk ("X की मौजूदगी में", "P, along with P, met")."""
    if clause.rules.head_first:
        groups = clause.of_case("among")
    else:
        tokens, presence = clause.line.tokens, clause.rules.words["presence"]
        groups = [g for g in clause.of_case("of") if g.behind < len(tokens) and tokens[g.behind].key in presence]
    people = (member for group in groups for member in group.members if member.person is not None)
    return tuple(m for m in people if m.person and m.person.name and m.side in sides(members))


def attendees_of(clause: Clause, discourse: Discourse) -> tuple[Member, ...]:
    """People of whom the clause says no more than that they were there."""
    if clause.has("talk_nouns") and _meets_another(clause, discourse):
        return ()
    if clause.has("signing_words") and clause.has("document_words") and clause.has("presence"):
        # "In the presence of P, P and P signed": they are present at a signature.
        return ()
    if not (_attends(clause) or _leads_delegation(clause) or _comes_for(clause)) or any(
        clause.line.tokens[at].kind in "OM" for at in clause.found
    ):
        return ()
    return tuple(
        member
        for group in clause.groups
        if not _is_owner(clause, group)
        for member in (discourse.members(group) if _are_both(group) else group.members)
        if member.person is not None and member.person.name
    )


def _is_owner(clause: Clause, group: Group) -> bool:
    """Whether a Hindi group only says by whose order or in whose place somebody is there ("P की जगह"), or who tells."""
    tokens, words = clause.line.tokens, clause.rules.words
    if clause.rules.head_first or group.case == "source":
        return group.case == "source"
    if group.case != "of" or group.behind >= len(tokens):
        return False
    return tokens[group.behind].key not in words["presence"] | words["leading_nouns"]


def bystanders(clause: Clause) -> list[Group]:
    """Those who are only present, by a Hindi clause: "he" and "both" of the next sentence mean others."""
    if clause.rules.head_first or not clause.has("attending"):
        return []
    people = [g for g in clause.of_case("subject") if g.members and all(m.person is not None for m in g.members)]
    several = sum(len(group.members) for group in people) > 1
    return people if several or clause.has("standing_by") else []


def _are_both(group: Group) -> bool:
    """Whether "both leaders" do something, and own nothing that is only mentioned ("उनका संबोधन शामिल है")."""
    return group.dual == "people" and group.case != "of"


def _meets_another(clause: Clause, discourse: Discourse) -> bool:
    """Whether people of two sides take part with each other ("X, Y के साथ वार्ता में हिस्सा लेंगे")."""
    partners_ = {m.side for g in clause.of_case("with") for m in g.members if m.person is not None and m.side}
    acting = clause.subject.members if clause.subject else ()
    if clause.subject is not None and not clause.rules.head_first:
        acting = discourse.members(clause.subject)
    own = {m.side for m in acting if m.person is not None and m.side}
    return bool(partners_ and own) and partners_.isdisjoint(own)


def _attends(clause: Clause) -> bool:
    """Whether people take part, and nobody takes anything into something ("... में शामिल किया")."""
    words, tokens = clause.rules.words, clause.line.tokens
    beside = clause.has("possessives") and clause.has("beside")
    beside = beside and any(a in words["possessives"] and b in words["beside"] for a, b in pairwise(clause.keys))
    if beside and not words["past_marks"].isdisjoint(clause.keys[-TAIL:]) and not clause.rules.head_first:
        return True
    present = [at for at in attending(clause) if not (at and tokens[at - 1].key in words["ahead_marks"])]
    return any(
        clause.rules.head_first or at + 1 >= len(tokens) or tokens[at + 1].key not in words["takes_in"]
        for at in present
    )


def _comes_for(clause: Clause) -> bool:
    """Whether people travel for talks that are told of elsewhere ("वार्ता के लिए ... भारत का दौरा करेंगे")."""
    if clause.rules.head_first or not (
        clause.has("visit_nouns") or clause.has("arrival_verbs") or clause.has("going_verbs")
    ):
        return False
    tokens, words = clause.line.tokens, clause.rules.words
    for at in clause.where("talk_nouns"):
        if [token.key for token in tokens[at + 1 : at + 3]] == ["के", "लिए"]:
            return not any(token.key in words["talk_nouns"] for token in tokens[at + 3 : clause.last])
    return False


def _leads_delegation(clause: Clause) -> bool:
    """Whether the clause tells who led a side, or stood for it ("... प्रतिनिधिमंडल का नेतृत्व X ने किया")."""
    if clause.rules.head_first:
        return _is_led(clause)
    verb = not clause.rules.words["leading_verbs"].isdisjoint(clause.keys[-TAIL:])
    if verb and clause.has("cochair_words") and len(sides(_people(clause))) > 1:
        # "The chair was taken by P of C and P of C", of talks that are told of elsewhere.
        return True
    tokens, inside = clause.line.tokens, clause.rules.words["within"]
    return verb and any(
        at + 1 < clause.last and tokens[at + 1].key not in inside for at in clause.where("leading_nouns")
    )


def _people(clause: Clause) -> tuple[Member, ...]:
    return tuple(m for group in clause.of_case("agent") for m in group.members if m.person is not None)


def _is_led(clause: Clause) -> bool:
    """Whether somebody headed a delegation to talks ("the Chilean delegation was led by P")."""
    tokens, words = clause.line.tokens, clause.rules.words
    delegation = any(tokens[at].kind == "G" for at in clause.found) or clause.has("delegations")
    led = (token for at in clause.where("leaders") for token in tokens[at + 1 : at + 4])
    if any(token.kind == "G" or token.key in words["delegations"] for token in led):
        # "P and P will lead the delegation".
        return bool(clause.subject or clause.of_case("to"))
    return delegation and any(
        at + 1 < clause.last and tokens[at - 1].key in words["were"] and tokens[at + 1].key in words["by"]
        for at in clause.where("heading")
    )
