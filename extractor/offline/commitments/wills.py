"""What sides "will" do in English, each verb with its own subject ("C will give boats, and C will train crews").

In: a clause and its setting. Out: undertakings: of both sides agreed, of one country pledged.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.dates import DAYS
from extractor.offline.commitments.actors import Setting
from extractor.offline.commitments.contents import parts, skip_leading
from extractor.offline.commitments.own_ministry import own_ministry
from extractor.offline.commitments.undertakings import Undertaking, undertaking_of
from extractor.offline.discourse import MANY, sides
from extractor.offline.exercises.drills import goes_ahead
from extractor.offline.grammar.asides import before_aside
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.denials import leaves_open
from extractor.offline.grammar.lines import have
from extractor.offline.grammar.moods import are_to, comes_to, pays_visit, recurs
from extractor.offline.sides.sides import Group
from schemas.vocabulary import Act, ParticipantKind

# Tokens behind "study" or "look" among which stands what is looked at.
WEIGHED = 5
# What opens a quotation behind "would".
QUOTES = frozenset({"'", '"', "“", "‘"})
# Tokens from a comma to the verb of who tells something.
LONGEST_TELLER = 6
# Tokens from "will host" to the conference ("will host the SCO defence ministers' conclave").
HOSTED = 9


def each_will(clause: Clause, setting: Setting) -> Iterator[Undertaking]:
    """What the clause says that sides will do, one after the other ("C will give boats, and C will train crews")."""
    wills = clause.where("will")
    found = list(will_do(clause, setting, clause.last))
    for at in wills[1:] if found else ():
        subject = next((g for g in clause.groups if g.case == "subject" and g.last == at), None)
        start = subject.first if subject is not None else clause.last
        while start > clause.first and clause.line.tokens[start - 1].key in clause.rules.words["articles"]:
            start -= 1
        joints = clause.rules.words["split_after"] | clause.rules.words["that"]
        joined = subject is not None and clause.line.tokens[start - 1].key in joints
        its = _goes_on_with_it(clause, at) if subject is None else []
        start = start if joined else at - 1 if its else clause.last
        found = [_ended(one, _before_joint(clause, start, one.first)) for one in found]
        if start < clause.last:
            others = (g._replace(case="of") for g in clause.groups if g not in its)
            groups = (*its, *others) if its else tuple(g for g in clause.groups if g.first >= start)
            rest = Clause(clause.line, clause.rules, (start, clause.last), groups, None)
            yield from will_do(rest, setting, clause.last)
    yield from found


def _ended(undertaking: Undertaking, last: int) -> Undertaking:
    """An undertaking whose content ends at a token at the latest."""
    if last >= undertaking.last:
        return undertaking
    span = undertaking.first, last
    return undertaking_of(undertaking.clause, undertaking.act, span, undertaking.actors, undertaking.addressees)


def _goes_on_with_it(clause: Clause, will: int) -> list[Group]:
    """The country that acted before in English, where it goes on with "and it will" ("..., and it will train")."""
    tokens, words = clause.line.tokens, clause.rules.words
    joined = tokens[will - 1].key in words["its_subject"] and tokens[will - 2].key in words["split_after"]
    if not clause.rules.head_first or not joined or not have(tokens[will + 1 : will + 2], words["done_by_states"]):
        return []
    before = [g for g in clause.groups if g.last < will and tokens[g.last].key in words["will"] and not g.dual]
    return before[-1:] if before and all(m.person is None for m in before[-1].members) else []


def _before_joint(clause: Clause, at: int, first: int) -> int:
    """The token behind a content before the comma, "and" and article that join what stands at a token."""
    tokens, words = clause.line.tokens, clause.rules.words
    while at > first and at < clause.last and tokens[at - 1].key in words["split_after"] | words["articles"]:
        at -= 1
    return at


def will_do(clause: Clause, setting: Setting, last: int) -> Iterator[Undertaking]:
    """The content behind "will" up to a token: of both sides agreed, of one country pledged."""
    tokens, words = clause.line.tokens, clause.rules.words
    will = next(iter(sorted([*clause.where("will"), *are_to(clause)])), last)
    if will + 2 >= last or leaves_open(clause, will):
        return
    adverbs = words["adverbs"] | QUOTES
    verb = next((at for at in range(will + 1, clause.last) if tokens[at].key not in adverbs), will + 1)
    if verb + 1 >= clause.last or clause.has("negations") or tokens[verb].key in words["future_none"]:
        return
    if (tokens[verb].key in words["paying"] and pays_visit(clause, verb)) or only_weighs(clause, verb):
        return
    if clause.rules.head_first and (goes_ahead(clause) or comes_to(clause, verb)):
        return
    held = tokens[verb].key in words["held"] and have(tokens[verb : _told_by(clause, verb)], words["talk_nouns"])
    # But for annual ones, which the sides agree to hold.
    if (held and not recurs(clause)) or tokens[verb + 1].key in words["viewing"]:
        # Talks that will be held are an event, views are exchanged there.
        return
    gets_arms = tokens[verb].key == "receive" and clause.has("arms_nouns")
    if clause.rules.head_first and (gets_arms or _is_appointment(clause, verb)):
        return
    at = before_aside(clause.line.tokens, clause.rules, clause.first, will)
    near = [g for g in clause.groups if g.case == "subject" and (at - 3 if at == will else at) <= g.last <= at]
    if near and near[-1].dual and tokens[near[-1].first - 1].key in words["relative_heads"]:
        return
    body = _of_members(clause, at)
    near = _who_will(clause, at, near) or _units(clause, at) or body
    members = setting.discourse.members(near[-1]) if near else ()
    while last > verb and tokens[last - 1].key in words["leading"]:
        last -= 1
    start = skip_leading(clause, will + 1, verb + 1)
    spans = parts(clause, start, last)
    together = len(sides(members)) == 3 and near[-1].case == "subject" and all(m.person is None for m in members)
    if not near and len(own := own_ministry(clause, setting, will)) == 1 and len({*setting.talks, *own}) > 1:
        yield from (undertaking_of(clause, Act.PLEDGED, span, own, ()) for span in spans)
    elif (
        len(sides(members)) == 2
        or together
        or (len(sides(members)) > 2 and near[-1].dual in MANY)
        or near == body != []
    ):
        yield from (undertaking_of(clause, Act.AGREED, span, sides(members), ()) for span in spans)
    elif (
        len(sides(members)) == 1
        and len({*setting.talks, *sides(members), *_named_beside(clause)}) > 1
        and all(m.kind is ParticipantKind.COUNTRY or m.line.tokens[m.token].kind in "OBS" for m in members)
        # "The C Navy will take part with the destroyer NAME".
        and not (members[0].line.tokens[members[0].token].kind == "S" and _takes_part(clause, verb))
        and not (clause.rules.head_first and _holds_which(clause, verb))
    ):
        yield from (undertaking_of(clause, Act.PLEDGED, span, sides(members), ()) for span in spans)


def _who_will(clause: Clause, will: int, near: list[Group]) -> list[Group]:
    """Of the groups right before "will" those that do it, else who acts before ("C said it will", "C is a partner and
    will supply C with boats")."""
    words, before = clause.rules.words, clause.line.tokens[will - 1].key
    near = [g for g in near if not _only_describes(clause, g, will)] or _company_before(clause, will)
    near = [g for g in near if will not in are_to(clause) or g.dual or all(m.person is None for m in g.members)]
    near = near or _who_said_they(clause, will)
    if not near and before in words["its_subject"]:
        return [g for g in clause.groups if g.case == "subject" and g.last < will and g.members and not g.dual]
    if not near and before == "and":
        opens = [g for g in clause.groups if g.case == "subject" and g.first <= clause.first + 1]
        return [g for g in opens if len(g.members) == 1 and g.members[0].person is None and not g.dual]
    return near


def _who_said_they(clause: Clause, will: int) -> list[Group]:
    """The countries that English opens with, where they say what "they" will do ("C and C said on D they would")."""
    they = clause.line.tokens[will - 1]
    opens = clause.groups[:1] if clause.rules.head_first and they.kind == "R" and they.value == "they" else ()
    said = [g for g in opens if clause.line.tokens[g.last].key in clause.rules.words["telling_verbs"]]
    return [g for g in said if len(sides(g.members)) > 1 and all(m.person is None for m in g.members)]


def _told_by(clause: Clause, verb: int) -> int:
    """Where English goes on behind a comma with who tells it ("will hold a drill in May, the ministry reported")."""
    tokens, words = clause.line.tokens, clause.rules.words
    commas = (at for at in range(verb, clause.last) if tokens[at].key == ",")
    return next((at for at in commas if have(tokens[at : at + LONGEST_TELLER], words["telling_verbs"])), clause.last)


def _units(clause: Clause, will: int) -> list[Group]:
    """The countries whose units, told right before "will", act together ("mountain troops of C and C will")."""
    tokens, words = clause.line.tokens, clause.rules.words
    near = [g for g in clause.of_case("of") if g.last == will and len(g.members) > 1 and g.first - 2 >= clause.first]
    return [g for g in near if have(tokens[max(clause.first, g.first - 3) : g.first], words["units"])]


def _of_members(clause: Clause, will: int) -> list[Group]:
    """The body whose members, told right before "will", do something together ("members of the O will")."""
    tokens, words = clause.line.tokens, clause.rules.words
    near = [g for g in clause.of_case("of") if g.last == will and g.first >= clause.first + 2 and len(g.members) == 1]
    of = [g for g in near if tokens[g.members[0].token].kind == "O" and tokens[g.first - 1].key in words["of_marks"]]
    return [g for g in of if have(tokens[g.first - 2 : g.first - 1], words["member_states"] | words["body_members"])]


def _only_describes(clause: Clause, group: Group, will: int) -> bool:
    """Whether a country only says whose aggression something would follow from ("C aggression would result in")."""
    between = clause.line.tokens[group.last : will]
    # "As we leave the EU we will": not the EU.
    others = any(g.dual == "we" and g.last == will for g in clause.groups)
    # "Signing the pact by our governments will give us an opportunity".
    others = others or have(
        clause.line.tokens[max(clause.first, group.first - 2) : group.first], clause.rules.words["by"]
    )
    # "C hopes the panel will prevent exports".
    idle = clause.rules.words["hostilities"] | clause.rules.words["forecasting"]
    return clause.rules.head_first and (others or have(between, idle) or _owns_bonds(clause, group, will))


def _owns_bonds(clause: Clause, group: Group, will: int) -> bool:
    """Whether English tells right before "will" of the ties of countries, and not of them ("C and C cooperation in
    defence would provide a framework")."""
    tokens, words = clause.line.tokens, clause.rules.words
    nouns = [at for at in range(group.last, will) if tokens[at].key in words["bonds"]]
    if nouns and have(tokens[group.last : nouns[0]], words["inside_before"]):
        # "C and C in close cooperation will build".
        return False
    return any(at + 1 == will or tokens[at + 1].key in words["inside_before"] | words["on"] for at in nouns)


def only_weighs(clause: Clause, verb: int) -> bool:
    """Whether English says only that something asked for will be looked at ("look into the request", "study it")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if tokens[verb].key not in words["weighing"]:
        return False
    near = tokens[verb + 1 : min(clause.last, verb + WEIGHED)]
    return any(token.key in words["weighed"] for token in near)


def _is_appointment(clause: Clause, verb: int) -> bool:
    """Whether what will be is an event on a day: a conference that is hosted, an exercise, a signature."""
    tokens, words = clause.line.tokens, clause.rules.words
    if not any(tokens[at].kind == "D" and tokens[at].value.kind in DAYS for at in clause.found if at > verb):
        return False
    if _takes_part(clause, verb) and clause.has("exercise_nouns"):
        return True
    key = tokens[verb].key
    hosted = key in words["held"] and have(tokens[verb : min(clause.last, verb + HOSTED)], words["summit_nouns"])
    return (
        hosted
        or key in words["present_plural"]
        or (key in words["sign_words"] | words["adopting_now"] and clause.has("document_words"))
    )


def _holds_which(clause: Clause, verb: int) -> bool:
    """Whether a relative clause only says who will hold what is told of before it ("the exercise, which C will host in
    May")."""
    tokens, words, behind = clause.line.tokens, clause.rules.words, clause.line.tokens[verb + 1]
    which = clause.first > 0 and tokens[clause.first - 1].key in words["relative_marks"]
    where = words["inside_before"] | words["near_before"] | words["on"] | {"from", "between"}
    held = words["held"] | {"conduct", "stage", "organise", "organize", "lead"}
    return which and tokens[verb].key in held and (behind.kind == "D" or behind.key in where)


def _takes_part(clause: Clause, verb: int) -> bool:
    """Whether a verb says that somebody takes part in something."""
    words, (key, behind) = clause.rules.words, [token.key for token in clause.line.tokens[verb : verb + 2]]
    return key in words["participating"] or (key in words["taking"] and behind == "part")


def _company_before(clause: Clause, will: int) -> list[Group]:
    """The company with which an English clause opens, with what it is between commas ("NAME, a maker, will")."""
    opens = clause.groups[:1] if clause.rules.head_first and clause.line.tokens[will - 1].key == "," else ()
    return [g for g in opens if g.first == clause.first and clause.line.tokens[g.first].kind == "B"]


def _named_beside(clause: Clause) -> set[str]:
    """The countries that an English clause names."""
    return {str(m.side) for group in clause.groups for m in group.members if m.side}
