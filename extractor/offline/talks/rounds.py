"""Rounds of a series of talks, told of by themselves: "the last one was held in May", "the next one will be in Delhi".

In: a clause of a Hindi article. Out: a mention without sides, which gets those of the talks that the article tells of.
A round in which somebody acts is left to `frames`; one that sides only agree to hold is an undertaking.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractor.dates import BROAD, DateKind
from extractor.offline.discourse import Discourse, sides
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import Token, have
from extractor.offline.occasions.occasions import AHEAD, TALKS, Occasion
from extractor.offline.sides.preceding import OBLIQUE
from extractor.offline.sides.sides import Member, countries_of, named_countries
from extractor.offline.talks.frames import Mention
from extractor.offline.talks.holding import is_numbered
from extractor.offline.talks.sessions import is_conference_noun, is_ordinal, summits
from schemas.vocabulary import EventStatus, EventType

# Tokens between "next" and the noun of talks ("अगली भारत-केन्या मंत्रिस्तरीय बैठक").
NEAR = 6
HELD = frozenset({"held", "held_once"})
# Lists of words, without any of which no round was held, and nothing was done at one.
TOLD = HELD | {"past_marks"}
NOUNS = frozenset({"talk_nouns", "round_nouns", "summit_nouns"})
# Lists of words, without any of which and without a number in figures nothing is a round.
MARKS = frozenset({"upcoming", "bygone_rounds", "round_ordinals", "ordinals"})


def find_rounds(clause: Clause) -> Mention | None:
    """The round of which a clause says by its verb alone that it was or will be held."""
    if clause.rules.head_first or clause.lists.isdisjoint(NOUNS) or clause.lists.isdisjoint(TOLD):
        return None
    if clause.lists.isdisjoint(MARKS) and not is_numbered(clause):
        return None
    noun = None if clause.lists.isdisjoint(HELD) else _noun(clause)
    if noun is None and (framed := _framing(clause)) is not None:
        return Mention(
            EventType.MEETING, clause, framed, (), EventStatus.OCCURRED, clause.date_before(framed), is_round=True
        )
    if noun is None or is_conference_noun(clause, noun) or clause.of_case("agent") or clause.has("commitment_acts"):
        return None
    status = clause.outlook(noun)
    date = clause.date_before(noun)
    ahead = status in (EventStatus.SCHEDULED, EventStatus.PROPOSED)
    if ahead and not (clause.has("upcoming") or is_first_of_body(clause, noun) or _goes_on(clause, noun, date)):
        return None
    if ahead and not (date or _is_placed(clause, noun)):
        return None
    last_time = date is None and clause.has("bygone_rounds") and _is_placed(clause, noun)
    over = last_time or (date is not None and _is_over(clause, date.value.kind))
    if not ahead and (status is not EventStatus.OCCURRED or not over):
        return None
    summit = clause.line.tokens[noun].key in clause.rules.words["summit_nouns"] and noun not in summits(clause)
    kind = EventType.MULTILATERAL_MEETING if summit else EventType.MEETING
    kind = EventType.CALL if ahead and not summit and clause.has("call_words") else kind
    return Mention(kind, clause, noun, (), status, date, is_round=True, earlier=last_time)


def is_first_of_body(clause: Clause, noun: int) -> bool:
    """Whether Hindi tells of the first session of a body that was just formed ("इस कार्यबल की पहली वर्चुअल बैठक")."""
    words, before = clause.rules.words, clause.line.tokens[clause.first : noun]
    first = next((at for at, token in enumerate(before) if token.key in words["first_ordinals"]), 0)
    if not first or first < len(before) - NEAR or clause.rules.head_first:
        return False
    if before[first - 1].key in words["whose_chair"]:
        # By a month it is only to be held.
        return clause.date_before(noun) is not None and have(_before_whose(clause), words["new_bodies"])
    owned = before[first - 1].key in words["genitive"] or before[first - 1].key in words["own"]
    return owned and have(before[:first], words["new_bodies"])


def _goes_on(clause: Clause, noun: int, date: Token | None) -> bool:
    """Whether Hindi says in which month or year a numbered round of talks told of before will be ("संवाद का दूसरा दौर D
    में होगा"), and not on which day a session of them."""
    words, tokens = clause.rules.words, clause.line.tokens
    if clause.groups or date is None or date.value.kind not in BROAD or tokens[noun].key in words["parts_of_talks"]:
        return False
    first = max(clause.first + 2, noun - NEAR)
    counted = (at for at in range(first, noun) if tokens[at].key in words["round_ordinals"] | words["ordinals"])
    owners = words["talk_nouns"] | words["series"]
    return any(tokens[at - 1].key in words["genitive_all"] and tokens[at - 2].key in owners for at in counted)


def _before_whose(clause: Clause) -> Sequence[Token]:
    """The words to which "whose" or "its" at the head of a Hindi clause points: those before it, or the line before
    ("... समूह बनाने का फैसला किया, जिसकी पहली बैठक", "इसकी पहली बैठक")."""
    line = clause.line
    if clause.first:
        return line.tokens[: clause.first]
    near = line.before is not None and line.before.paragraph == line.paragraph
    return line.before.tokens if near and line.before is not None else ()


def _noun(clause: Clause) -> int | None:
    """The noun of talks behind "next", "last" or an ordinal number, of which a verb behind says that it is held."""
    words, tokens = clause.rules.words, clause.line.tokens
    if clause.has("exercise_nouns"):
        return None
    marks = words["upcoming"] | words["bygone_rounds"] | words["round_ordinals"]
    nouns = words["talk_nouns"] | words["round_nouns"] | words["summit_nouns"]
    # "नीति संवाद का 14वां संस्करण".
    nouns = nouns | words["editions"] if clause.has("editions") and clause.has("talk_nouns") else nouns
    for at in range(clause.first, clause.last):
        if tokens[at].key in marks or is_ordinal(clause, tokens[at].key):
            for noun in range(at + 1, min(clause.last, at + NEAR)):
                if tokens[noun].key in nouns:
                    return _held(clause, noun)
                if tokens[noun].kind not in "wCO" or tokens[noun].key in words["postpositions"]:
                    break
    return None


def _framing(clause: Clause) -> int | None:
    """The numbered session of a month or year at which something was done ("2021 में पांचवें परामर्श के दौरान ...")."""
    words, tokens = clause.rules.words, clause.line.tokens
    if not clause.has("past_marks") or clause.has("exercise_nouns"):
        return None
    for noun in clause.where("talk_nouns"):
        near = [token.key for token in tokens[max(clause.first, noun - NEAR) : noun]]
        numbered = any(key in words["round_ordinals"] or is_ordinal(clause, key) for key in near)
        frame = clause.line.phrase_at(clause.rules, "frame_after", noun + 1)
        date = clause.date_before(noun)
        if numbered and frame is not None and date is not None and date.value.kind in BROAD:
            return noun if date.first < tokens[noun].first and not is_conference_noun(clause, noun) else None
    return None


def _held(clause: Clause, noun: int) -> int | None:
    """The noun, or that of "the round of talks", where it is the subject of a verb of holding."""
    words, tokens = clause.rules.words, clause.line.tokens
    keys = [token.key for token in tokens[noun : clause.last]]
    if tokens[noun].key in words["round_nouns"]:
        if keys[1:2] and keys[1] in words["genitive_all"] and keys[2:3] and keys[2] in words["talk_nouns"]:
            noun, keys = noun + 2, keys[2:]
        elif clause.line.lists.isdisjoint(("talk_nouns", "series")) and noun > clause.first + 2:
            # The round of something else than talks.
            return None
    held = keys[1:2] and keys[1] in words["genitive_all"] and keys[2:3] and keys[2] in words["holding"]
    governed = keys[1:2] and keys[1] in words["postpositions"] and not held
    return None if governed or (words["held"] | words["held_once"]).isdisjoint(keys[1:]) else noun


def _is_over(clause: Clause, kind: DateKind) -> bool:
    """Whether a round was held at another time than the news: in the pluperfect, in a month or year, or "last" time."""
    return kind in BROAD or clause.has("past_marks") or clause.has("bygone_rounds")


def _is_placed(clause: Clause, noun: int) -> bool:
    """Whether the clause says where a round is to be held."""
    tokens, inside = clause.line.tokens, clause.rules.words["inside"]
    return any(
        tokens[at].kind in "LC" and at + 1 < clause.last and tokens[at + 1].key in inside
        for at in clause.found
        if at > noun or at < noun - NEAR
    )


def who_meets_again(
    mention: Mention, occasions: list[Occasion], discourse: Discourse
) -> tuple[tuple[Member, ...], str | None]:
    """The sides of a round, and the name of its conference; no sides where the article tells of no such talks."""
    conferences = [o for o in occasions if o.type is EventType.MULTILATERAL_MEETING]
    if any(_meet_again(mention, o) or _met_before(mention, o) for o in conferences):
        mention.type = EventType.MULTILATERAL_MEETING
    alike = _alike(mention, occasions)
    if mention.type not in TALKS:
        return (alike[-1].mentions[0].members, alike[-1].mentions[0].name) if alike else ((), None)
    paragraph = mention.line.paragraph
    before = [o for o in alike if o.mentions[-1].is_round and o.mentions[-1].line.paragraph == paragraph]
    several = [o for o in alike if len(o.sides) > 2 and mention.clause.has("three_sided")]
    known = [member for occasion in (several or before)[-1:] for member in occasion.members]
    if mention.clause.rules.head_first and not alike:
        return (), None
    if mention.status in AHEAD and is_first_of_body(mention.clause, mention.trigger):
        return named_countries(mention.line) or discourse.formed, None
    members = named_countries(mention.line) or countries_of(known) or discourse.countries()
    return (
        (members, None) if len(sides(members)) > 1 and not _tells_another(mention, members, discourse) else ((), None)
    )


def _tells_another(mention: Mention, members: tuple[Member, ...], discourse: Discourse) -> bool:
    """Whether English has an official of neither of the sides that are spoken of tell of a round."""
    line = mention.line
    named = {line.tokens[at].value.side for at in line.found if line.tokens[at].kind == "P"}
    pronoun = "R" in line.kinds
    speaking = (named or set(sides(discourse.agent) if pronoun else ())) - {None}
    return mention.clause.rules.head_first and bool(speaking) and speaking.isdisjoint(sides(members))


def _met_before(mention: Mention, conference: Occasion) -> bool:
    """Whether the Hindi sentence, or the one before it, told of another session of a conference ("X की पिछली बैठक 2024 में
    C में हुई थी, जबकि अगली बैठक 2026 में C में होनी है", "X की पिछली बैठक 2024 में हुई थी। अगली बैठक 2026 में होगी")."""
    told, clause = conference.mentions[-1], mention.clause
    if clause.rules.head_first:
        return False
    if mention.line is told.line:
        return clause is not told.clause
    alone = not any(group.members or group.dual for group in clause.groups)
    near = told.line is mention.line.before and told.line.paragraph == mention.line.paragraph
    return alone and near and told.clause.has("bygone_rounds") and mention.status in AHEAD


def _meet_again(mention: Mention, conference: Occasion) -> bool:
    """Whether the officials whose next round it is are those of a conference ("गृह सचिवों की अगली बैठक")."""
    clause, words = mention.clause, mention.clause.rules.words
    before = clause.line.tokens[max(clause.first, mention.trigger - NEAR) : mention.trigger]
    officials = {token.key for token in before} & words["body_officials"]
    alone = not any(group.members or group.dual for group in clause.groups)
    return alone and any(
        key.endswith(OBLIQUE) and key in m.clause.words for key in officials for m in conference.mentions
    )


def same_round(mention: Mention, occasions: list[Occasion]) -> Occasion | None:
    """The occasion of the same sides and the same printed date."""
    wanted, date = frozenset(sides(mention.members)), mention.date
    for occasion in _alike(mention, occasions):
        dates = [m.date.value for m in occasion.mentions if m.date is not None]
        if occasion.sides == wanted and occasion.status is mention.status and date is not None and date.value in dates:
            return occasion
    return None


def is_only_next(occasion: Occasion, mention: Mention) -> bool:
    """Whether an occasion is a round to come of which one line told, and a mention tells of talks that were held."""
    told = occasion.mentions
    ahead = bool(told) and told[0].is_round and occasion.status in AHEAD
    return ahead and mention.status not in AHEAD and not mention.clause.rules.head_first


def _alike(mention: Mention, occasions: list[Occasion]) -> list[Occasion]:
    kinds = TALKS if mention.type in TALKS else {mention.type}
    return [occasion for occasion in occasions if occasion.type in kinds and occasion.mentions]


def spoken_of(mention: Mention, discourse: Discourse) -> tuple[Member, ...]:
    """The countries spoken of before, which hold a session; none where the English line names another one."""
    countries = discourse.countries()
    named = {token.value.country for token in mention.line.tokens if token.kind in ("C", "G", "S")}
    return countries if not mention.clause.rules.head_first or named <= set(sides(countries)) else ()


def is_summit(occasion: Occasion) -> bool:
    """Whether talks of two states are called a summit."""
    return occasion.type in TALKS and any(m.clause.has("summit_nouns") for m in occasion.mentions)
