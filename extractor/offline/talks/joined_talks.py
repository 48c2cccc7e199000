"""Talks in which somebody will take part ("P, P के साथ 23वें C-C शिखर सम्मेलन में भाग लेंगे"), and those that a sentence
joins to others.

In: a clause and the discourse so far. Out: the token of the talks and whose they are; the day of the sentence.
"""

from __future__ import annotations

from extractor.dates import ONE_DAY
from extractor.offline.discourse import Discourse, sides
from extractor.offline.documents.names import QUOTES
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import Token, have
from extractor.offline.people.institutions import CONJUNCTIONS
from extractor.offline.sides.sides import Member
from extractor.offline.talks.attending import leads_delegation
from extractor.offline.talks.sessions import summits
from schemas.vocabulary import EventStatus

# Words from talks to the verb of the sentence that they open.
LONGEST_FRAME = 24
# Tokens from "led" to the delegations, and from these to the talks ("in official talks").
DELEGATIONS = 4


def will_join(clause: Clause, discourse: Discourse) -> tuple[int, tuple[Member, ...]] | None:
    """The summit or the talks of two states in which somebody will take part, or leads his delegation, and who talks
    there."""
    joins = clause.has("attending") and clause.status is EventStatus.SCHEDULED
    leads = clause.has("leading_nouns") and leads_delegation(clause)
    if not (joins or leads):
        return None
    summit = next(iter(summits(clause)), None)
    nouns = clause.where("talk_nouns") if summit is None else [summit]
    trigger = next((at for at in nouns if (joins and discusses(clause, at)) or (leads and _is_led(clause, at))), None)
    if trigger is None:
        return None
    owners = [g.members for g in clause.of_case("subject", "of") if len(sides(g.members)) == 2 and g.last <= trigger]
    plain = [members for members in owners if summit is None or all(m.person is None for m in members)]
    met = tuple(m for group in clause.of_case("with") for m in group.members if m.person is not None)
    he = discourse.agent if clause.words & clause.rules.words["he"] else discourse.members(clause.subject)
    if not any(m.person is not None for m in he) and discourse.visitor is not None:
        # "वह P के साथ शिखर सम्मेलन में हिस्सा लेंगे", behind what countries did.
        he = (discourse.visitor,) if clause.words & clause.rules.words["he"] else he
    people = tuple(m for m in (*he, *met) if m.person is not None)
    states = next(iter(plain), ()) or (people if summit is not None else ())
    acting = tuple(m for m in people if m.side in sides(states))
    if not acting or len(sides(states)) != 2:
        return None
    return trigger, (*acting, *(m for m in states if m.side not in sides(acting)))


def _is_led(clause: Clause, talks: int) -> bool:
    """Whether Hindi says behind talks that somebody leads a side there ("C-C संवाद में C के प्रतिनिधिमंडल का नेतृत्व करेंगे")."""
    tokens, words = clause.line.tokens, clause.rules.words
    near = range(talks + 2, min(clause.last, talks + 2 + DELEGATIONS))
    return tokens[talks + 1].key in words["within"] and any(tokens[at].key in words["leading_nouns"] for at in near)


def discusses(clause: Clause, trigger: int) -> bool:
    """Whether the verb of a clause tells what is done at the talks that it names ("मुलाकात के दौरान ... चर्चा करेंगे"), or
    that somebody will be there ("बैठक में शामिल होंगे")."""
    if clause.rules.head_first:
        return will_discuss(clause, trigger)
    # "‘2+2 संवाद’ में".
    at = trigger + 1 + (trigger + 1 < clause.last and clause.line.tokens[trigger + 1].key in QUOTES)
    inside, *behind = [token.key for token in clause.line.tokens[at : at + 3]] or [""]
    joins = inside in clause.rules.words["within"] and not clause.rules.words["taking_part"].isdisjoint(behind)
    return joins or any(at >= trigger for at in clause.where("discussion_nouns"))


def will_discuss(clause: Clause, trigger: int) -> bool:
    """Whether English opens with talks at which sides will discuss something ("During the talks they will review")."""
    words, tokens = clause.rules.words, clause.line.tokens
    if not clause.rules.head_first or tokens[clause.first].key not in words["inside_talks"]:
        return False
    behind = [token.key for token in tokens[trigger + 1 : trigger + LONGEST_FRAME]]
    verbs = words["future_marks"] | words["clause_verbs"]
    at = next((at for at, key in enumerate(behind) if key in verbs or key == "."), len(behind))
    will = at < len(behind) and behind[at] in words["future_marks"]
    return will and not words["deliberating"].isdisjoint(behind[at + 1 : at + 3])


def opening_day(clause: Clause) -> Token | None:
    """The day with which a Hindi sentence opens, for talks that it joins to others of the same people ("सोमवार को P ने P
    से बातचीत की और P से भी मिले")."""
    tokens, words, first = clause.line.tokens, clause.rules.words, clause.first
    joined = first > 1 and tokens[first - 1].key in CONJUNCTIONS and clause.own_subject is None
    if clause.rules.head_first or not joined or clause.inherited is None or clause.of_case("agent"):
        return None
    opens = tokens[0].kind == "D" and tokens[0].value.kind in ONE_DAY and tokens[1].key in words["on_day"]
    talked = any(token.key in words["talk_nouns"] or token.key in words["talk_verbs"] for token in tokens[:first])
    alone = all(token.kind != "D" for token in tokens[1:first])
    return tokens[0] if opens and talked and alone else None


def led_delegations(clause: Clause) -> tuple[int, tuple[Member, ...]] | None:
    """The talks at which English says that two people led their delegations, and these ("P and P had led the two
    delegations in official talks at the ministry")."""
    who, tokens, words = clause.own_subject, clause.line.tokens, clause.rules.words
    if who is None or not clause.has("heading"):
        return None
    if len(who.members) != len(sides(who.members)) or len(who.members) < 2:
        return None
    if any(member.person is None for member in who.members):
        return None
    verb = next((at for at in clause.where("heading") if at >= who.last), clause.last)
    near = range(verb + 1, min(clause.last, verb + DELEGATIONS))
    theirs = next((at for at in near if tokens[at].kind == "X" or tokens[at].key in words["delegations"]), None)
    if theirs is None or not have(tokens[theirs + 1 : theirs + 2], words["inside_before"] | words["during"]):
        return None
    behind = range(theirs + 2, min(clause.last, theirs + 2 + DELEGATIONS))
    talks = next((at for at in behind if tokens[at].key in words["talk_nouns"]), None)
    return (talks, who.members) if talks is not None else None
