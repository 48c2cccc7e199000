"""What an English speaker says that his own side will do: "We will train you," P said; P said her country would.

In: a clause with "will" or "would" and its setting. Out: undertakings. What "we" do together, or "our two" sides do,
both sides agree to; else the side of who speaks pledges it. Who speaks stands behind a quotation or before it; a
further sentence of a quotation is that of the last who spoke. What both say "will be done" they have agreed upon.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.dates import DAYS
from extractor.offline.commitments.actors import Setting
from extractor.offline.commitments.contents import content_end, parts
from extractor.offline.commitments.undertakings import Undertaking, undertaking_of
from extractor.offline.discourse import sides
from extractor.offline.grammar.asides import before_aside
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.denials import leaves_open
from extractor.offline.grammar.lines import have
from extractor.offline.sides.sides import Group
from schemas.vocabulary import Act

# Tokens before "will" among which "our" or "her" stands ("our two navies will").
OWNED = 5
# Tokens of "according to the joint statement seen by NAME,", at most.
OPENING = 12
# Tokens of what "would be set up", at most.
SETTLED = 14


def find_own_side(clause: Clause, setting: Setting, last: int | None = None) -> Iterator[Undertaking]:
    """The undertakings of the clause, up to a token, that somebody speaks of as those of his own side, or of both."""
    words, tokens = clause.rules.words, clause.line.tokens
    will = next(iter(clause.where("will")), None)
    last = clause.last if last is None else last
    if will is None or will >= last or clause.has("negations") or _leaves_open(clause, will):
        return
    if _is_next_drill(clause, will):
        exercising = sides(setting.discourse.exercising) or setting.talks
        end = content_end(clause, will + 1, clause.last)
        if len(exercising) == 2 and end - will > 2:
            yield undertaking_of(clause, Act.AGREED, (clause.first, end), exercising, ())
        return
    if len(setting.talks) < 2 and not _speaks_of_another(clause, setting, will):
        return
    verb = will + 1
    while verb < last and tokens[verb].key in words["adverbs"]:
        verb += 1
    end = content_end(clause, verb, last)
    if end - verb < 2 or not words["domestic_concerns"].isdisjoint(token.key for token in tokens[verb:end]):
        return
    if tokens[verb].key in words["growing"] | {"be"}:
        settled = tuple(_settled(clause, setting, will, end)) if tokens[verb].key == "be" else ()
        yield from settled or _given(clause, setting, will, end)
        return
    if tokens[verb].key in words["future_none"] | words["said_in_hope"]:
        return
    doers = _doers(clause, will)
    speakers = _speakers(clause, setting, will) if doers is not None else ()
    together = doers == "both" or any(token.key in words["doing_together"] for token in tokens[will:end])
    if len(speakers) == 2 or (together and speakers and len(setting.talks) == 2):
        act, actors = Act.AGREED, speakers if len(speakers) == 2 else setting.talks
    elif len(speakers) == 1 and doers is not None:
        act, actors = Act.PLEDGED, speakers
    else:
        return
    for span in parts(clause, verb, end):
        yield undertaking_of(clause, act, span, actors, ())


def _speaks_of_another(clause: Clause, setting: Setting, will: int) -> bool:
    """Whether somebody says what her country will do in another one of which the article has told ("P of C said her
    country would open a centre in L")."""
    speakers = _speakers(clause, setting, will) if _doers(clause, will) == "they" and setting.abroad else ()
    tokens = (clause.line.tokens[at] for at in clause.found if at > will and clause.line.tokens[at].kind in "CGLS")
    return len(speakers) == 1 and any(token.value.country not in (None, *speakers) for token in tokens)


def _leaves_open(clause: Clause, will: int) -> bool:
    """Whether a clause leaves open what will be, or only forecasts it ("confident that the plan would")."""
    return leaves_open(clause, will) or any(at < will for at in clause.where("forecasting"))


def _is_next_drill(clause: Clause, will: int) -> bool:
    """Whether a clause says when or where the next edition of an exercise will be held, and gives no day of it."""
    words, keys = clause.rules.words, clause.keys[: will - clause.first]
    next_one = bool(keys) and not words["next_marks"].isdisjoint(keys[:3])
    drill = not keys or not words["drill_editions"].isdisjoint(keys) or not words["exercise_nouns"].isdisjoint(keys)
    dates = (clause.line.tokens[at].value.kind for at in clause.found if clause.line.tokens[at].kind == "D")
    # "The next session of the talks".
    drill = drill and words["talk_nouns"].isdisjoint(keys) and "session" not in keys
    return next_one and drill and DAYS.isdisjoint(dates)


def _settled(clause: Clause, setting: Setting, will: int, end: int) -> Iterator[Undertaking]:
    """What both sides say will be done ("they said that a working group would be set up")."""
    words, tokens = clause.rules.words, clause.line.tokens
    start = _behind_statement(clause)
    if start is not None and (_is_taken_up(clause, will, end) or _is_of_joint_statement(clause, will, end)):
        if len(setting.talks) == 2 and not any(tokens[at].kind in "CGPSB" for at in range(start, will)):
            for span in parts(clause, start, end):
                yield undertaking_of(clause, Act.AGREED, span, setting.talks, ())
        return
    said = next((at for at in range(will - 1, clause.first, -1) if tokens[at].key in words["telling_verbs"]), None)
    if said is None or will - said > SETTLED or not _is_done(clause, will + 1, end):
        return
    first = said + 1 + (tokens[said + 1].key == "that")
    actors = sides(setting.discourse.members(clause.subject_before(said)))
    named = words["talk_nouns"] | words["exercise_nouns"] | words["visit_nouns"]
    if len(actors) == 2 and will > first and named.isdisjoint(token.key for token in tokens[first:will]):
        yield undertaking_of(clause, Act.AGREED, (first, end), actors, ())


def _behind_statement(clause: Clause) -> int | None:
    """The token behind "according to the statement," with which an English clause opens."""
    tokens, words = clause.line.tokens, clause.rules.words
    opening = [token.key for token in tokens[clause.first : clause.first + OPENING]]
    told = opening[:2] == ["according", "to"] and not words["statement_nouns"].isdisjoint(opening)
    return clause.first + opening.index(",") + 1 if told and "," in opening else None


def _is_of_joint_statement(clause: Clause, will: int, end: int) -> bool:
    """Whether a joint statement says what will be done ("according to a joint statement, it will be led by P")."""
    tokens, words = clause.line.tokens, clause.rules.words
    joint = have(tokens[clause.first : clause.first + OWNED], words["jointly_stated"])
    gathers = words["talk_nouns"] | words["exercise_nouns"] | words["visit_nouns"]
    return joint and not have(tokens[clause.first : will], gathers) and _is_done(clause, will + 1, end)


def _is_taken_up(clause: Clause, will: int, end: int) -> bool:
    """Whether a verb behind "will be" says that both take something up or set it up ("will be resumed")."""
    return have(clause.line.tokens[will + 2 : end], clause.rules.words["resuming_it"])


def _given(clause: Clause, setting: Setting, will: int, end: int) -> Iterator[Undertaking]:
    """What a speaker says will be sent by his side, or given more of ("P replied that C experts would be sent", "P said
    the number of places for C officers would go up from 20 to 50")."""
    words, tokens = clause.rules.words, clause.line.tokens
    telling = words["telling_verbs"] | words["replying"]
    said = next((at for at in range(will - 1, clause.first, -1) if tokens[at].key in telling), None)
    if said is None or will - said > SETTLED:
        return
    first = said + 1 + (tokens[said + 1].key == "that")
    actors = sides(setting.discourse.members(clause.subject_before(said)))
    told = tokens[first:will]
    codes = {str(token.value.code) for token in told if token.kind in "CGS"}
    sent = actors and actors[0] in codes and len(codes) == 1 and have(tokens[will:end], words["sent_there"])
    more = have(told, words["quantities"]) and have(tokens[will:end], words["growing"] | words["raised"])
    more = more and bool(codes - set(actors)) and any(token.key.isdecimal() for token in tokens[will:end])
    spans = parts(clause, first, end) if len(actors) == 1 and (sent or more) else ()
    for number, span in enumerate(spans):
        opens = tokens[span[0]]
        if number == 0 or (opens.kind in "CG" and opens.value.code in actors):
            yield undertaking_of(clause, Act.PLEDGED, span, actors, ())


def _is_done(clause: Clause, first: int, last: int) -> bool:
    """Whether "be" and a participle say that something is done, not only discussed ("be set up", "be trained")."""
    words, tokens = clause.rules.words, clause.line.tokens
    verb = next((token.key for token in tokens[first + 1 : last] if token.key not in words["adverbs"]), "")
    done = verb.endswith("ed") or verb in words["strong_participles"]
    return done and verb not in words["done_in_talks"]


def _doers(clause: Clause, will: int) -> str | None:
    """Whether "we" act, or those of one's own or of "our two" sides ("both"); None where somebody else does."""
    words, tokens = clause.rules.words, clause.line.tokens
    at = before_aside(tokens, clause.rules, clause.first, will)
    while at > clause.first and tokens[at - 1].key in words["adverbs"]:
        at -= 1
    if any(group.dual == "we" and group.last == at for group in clause.groups):
        return "we"
    near = range(max(clause.first, at - OWNED), at)
    owned = next((i for i in near if tokens[i].key in words["first_person"] | words["third_person"]), None)
    if owned is None or any(token.key in words["speech_breaks"] for token in tokens[owned:at]):
        return None
    if tokens[owned - 1].key == "by":
        # "Signing the pact by our governments will".
        return None
    if tokens[owned].key in words["third_person"]:
        before = {token.key for token in tokens[clause.first : owned]}
        # "Her government, she said, would".
        said = tokens[at].key == "," or not before.isdisjoint(words["saying_so"])
        own = tokens[at - 1].key in words["own_people"] and said
        return "they" if own else None
    several = tokens[owned + 1].key in words["two_of_us"] or tokens[at - 1].key in words["our_people"]
    return "both" if several else "we"


def _speakers(clause: Clause, setting: Setting, will: int) -> tuple[str, ...]:
    """The sides of who says it: beside a verb of saying behind the quotation, or before it, else who acted last."""
    words, tokens = clause.rules.words, clause.line.tokens

    def says(group: Group) -> bool:
        near = tokens[max(0, group.first - 1) : group.first] + tokens[group.behind : group.behind + 1]
        return group.dual != "we" and any(token.key in words["telling_verbs"] for token in near)

    behind = [group for following in setting.following[:1] for group in following.groups]
    told = [g for g in (*clause.groups, *behind) if g.first > will and says(g)]
    told = told or [g for g in clause.groups if g.last < will and says(g)]
    if not told:
        # "Lithuania's NAME said her government would".
        telling = words["telling_verbs"]
        said = next((at for at in range(will, clause.first, -1) if tokens[at].key in telling), clause.first)
        named = [g for g in clause.groups if g.members and g.last <= said]
        if named and len(sides(named[-1].members)) == 1:
            return sides(named[-1].members)
    return sides(setting.discourse.members(told[0]) if told else setting.discourse.agent)
