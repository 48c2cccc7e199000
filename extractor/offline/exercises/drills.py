"""What a clause says of a joint exercise: the words that name one, those that tell of it, and whether it goes on.

In: a clause. Out: tokens, and yes or no. Of a patrol or a training only "joint" ones count ("समन्वित गश्त"); an exercise
that one side holds by itself is none.
"""

from __future__ import annotations

from itertools import pairwise

from extractor.dates import BROAD, DAYS, DateKind, anchor_day, resolve
from extractor.offline.discourse import Discourse
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import Token, have
from extractor.offline.sides.sides import Member
from extractor.offline.talks.frames import Mention
from extractor.offline.talks.holding import is_numbered
from schemas.vocabulary import EventStatus, EventType

# Tokens before a patrol among which "joint" stands ("समन्वित समुद्री गश्त").
JOINT = 4

# Tokens before an English exercise among which it is called annual.
NEAR = 4
# Tokens from plans to an exercise among what is planned.
PLANS = 14


def drill_nouns(clause: Clause) -> list[int]:
    """Words for an exercise, and for a patrol or a training that sides hold together on a day."""
    tokens, joint = clause.line.tokens, clause.rules.words["shared_words"]
    dated = bool(clause.dates)
    told = not clause.future and (dated or not clause.rules.head_first)
    told = told and not (clause.rules.head_first and (clause.has("document_nouns") or clause.has("future_marks")))
    shared = [
        at
        for at in clause.where("shared_drills")
        if told
        and (dated or _is_done(clause, at))
        and any(token.key in joint for token in tokens[max(clause.first, at - JOINT) : at])
        # A "patrol boat" is no patrol.
        and not (at + 1 < clause.last and tokens[at + 1].key in clause.rules.words["arms_nouns"])
        # Nor a "training centre" or an "operations room" an exercise.
        and not (at + 1 < clause.last and tokens[at + 1].key in clause.rules.words["no_drills"])
    ]
    games = [at for at in clause.where("game_nouns") if at and tokens[at - 1].key in clause.rules.words["war_words"]]
    found = [*clause.where("exercise_nouns"), *shared, *_operations(clause), *games, *_drilling_together(clause)]
    return sorted(found or _interrupted(clause))


def _interrupted(clause: Clause) -> list[int]:
    """The exercise behind which a Hindi relative clause stands before it is told who took part ("इस अभ्यास में, जो ... था,
    C के जहाज उतरे")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if clause.rules.head_first or clause.first < JOINT or tokens[clause.first - 1].key != ",":
        return []
    for at in range(clause.first - JOINT, 0, -1):
        inside, comma, which = tokens[at + 1 : at + JOINT]
        if tokens[at].key in words["exercise_nouns"] and inside.key in words["within"] and comma.key == ",":
            return [at] if which.key in words["who"] else []
    return []


def _is_done(clause: Clause, noun: int) -> bool:
    """Whether a verb right behind a Hindi noun says that it was done ("संयुक्त गश्त की", "प्रशिक्षण को अंजाम दिया")."""
    words, behind = clause.rules.words, clause.keys[noun + 1 - clause.first : noun + 4 - clause.first]
    return behind[:1] != [] and (behind[0] in words["drilled"] or not words["performed"].isdisjoint(behind))


def _drilling_together(clause: Clause) -> list[int]:
    """English verbs of forces that do something with each other ("warships are exercising together", "the C frigate
    drilled with C warships")."""
    if not clause.rules.head_first:
        return []
    tokens, together = clause.line.tokens, clause.rules.words["together"]
    behind = {at: {token.key for token in tokens[at + 1 : at + JOINT]} for at in clause.where("exercise_acts")}
    places = clause.rules.words["no_drills"]
    # Those with "together" behind them have a token behind them.
    found = (at for at, keys in behind.items() if not together.isdisjoint(keys) and tokens[at + 1].key not in places)
    each = (at for at in clause.where("drilled_with") if at + 1 < clause.last and tokens[at + 1].key == "with")
    return [*found, *each]


def _operations(clause: Clause) -> list[int]:
    """Joint operations of the services of two sides, in Hindi ("साझा अभियान शुरू किया")."""
    found = clause.where("operation_nouns")
    if not found:
        return []
    joint = clause.rules.words["shared_words"]
    services = {clause.line.tokens[at].value.code for at in clause.found if clause.line.tokens[at].kind == "S"}
    held = len(services) > 1 or clause.has("services")
    return [at for at in found if held and at > clause.first and clause.line.tokens[at - 1].key in joint]


def edition_of(clause: Clause, discourse: Discourse) -> list[int]:
    """A numbered and dated edition of the exercise spoken of ("उसका आठवां संस्करण मार्च 2022 में हुआ"), also right before."""
    editions, named = clause.where("editions"), "exercise_nouns" in clause.line.lists and not clause.rules.head_first
    if named and len(discourse.exercising) > 1 and (ordinal := _bare_ordinal(clause)) is not None:
        return [ordinal]
    if (
        not editions
        or (len(discourse.exercising) < 2 and not named)
        or clause.has("talk_nouns")
        or clause.has("session_bodies")
    ):
        return []
    dated = bool(clause.dates)
    return editions[:1] if dated and (is_numbered(clause) or _is_of_year(clause, editions[0])) else []


def _bare_ordinal(clause: Clause) -> int | None:
    """The ordinal with which Hindi opens a clause on another exercise of the series ("जबकि दूसरा पिछले साल L में हुआ")."""
    tokens, words = clause.line.tokens, clause.rules.words
    at = clause.first + (tokens[clause.first].key in words["contrasts"] | {"और"})
    opens = at + 1 < clause.last and tokens[at].key in words["bare_ordinals"] and tokens[at + 1].kind == "D"
    return at if opens else None


def _is_of_year(clause: Clause, edition: int) -> bool:
    """Whether an edition of an exercise is that of a date ("last year's edition", "2020 में होने वाला ...")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if not clause.rules.head_first:
        before = edition - 4 if tokens[edition - 1].key in words["about_to"] else edition - 2
        return (
            before >= clause.first
            and tokens[before].kind == "D"
            and tokens[before + 1].key in words["genitive"] | words["inside"]
        )
    owned = edition > clause.first + 2 and [t.key for t in tokens[edition - 2 : edition]] == ["'", "s"]
    return owned and tokens[edition - 3].kind == "D"


def is_numbered_drill(clause: Clause) -> bool:
    """Whether a clause dates a numbered edition of an exercise."""
    dated = bool(clause.dates)
    named = "exercise_nouns" in (clause.lists if clause.rules.head_first else clause.line.lists)
    return dated and named and clause.has("editions") and is_numbered(clause)


def is_on_programme(clause: Clause) -> bool:
    """Whether English says that an exercise is due, or that nothing has come in its way ("will go ahead with")."""
    words, pairs = clause.rules.words, list(pairwise(clause.keys))
    be, due = words["copula"] | words["were"], words["to_be"] - {"to"}
    return goes_ahead(clause) or any((a in be and b in due) or (a == "as" and b in words["planned"]) for a, b in pairs)


def goes_ahead(clause: Clause) -> bool:
    """Whether English says that an exercise will "go ahead" or that sides will "proceed with" it."""
    going = clause.rules.words["going_on_with"]
    ahead = any(a in going and b in ("ahead", "with") for a, b in pairwise(clause.keys))
    return ahead and clause.has("exercise_nouns")


def is_edition(mention: Mention) -> bool:
    """Whether a mention tells of a further edition of an exercise."""
    return mention.line.tokens[mention.trigger].key in mention.clause.rules.words["editions"]


def is_this_drill(mention: Mention) -> bool:
    """Whether a Hindi clause points at the exercise spoken of ("17 से 30 मार्च तक चलने वाले इस अभ्यास में")."""
    clause, at = mention.clause, mention.trigger
    this = at > clause.first and clause.line.tokens[at - 1].key in clause.rules.words["this_one"]
    # "इस अभ्यास का पहला संस्करण" is another one.
    this = this and not (clause.has("editions") or clause.has("past_marks"))
    return this and not clause.rules.head_first and mention.status is not EventStatus.CANCELLED and not mention.earlier


def is_its_beginning(mention: Mention, known: Mention) -> bool:
    """Whether a Hindi clause only tells when an exercise began that has ended ("अभ्यास 16 अप्रैल को शुरू हुआ था")."""
    clause, words = mention.clause, mention.clause.rules.words
    begun = clause.has("beginning") and known.clause.has("concluding_verbs") and not clause.rules.head_first
    another = clause.has("editions") or clause.has("bygone_rounds") or not words["bygone"].isdisjoint(clause.words)
    return begun and not another and mention.date is not None and mention.date.value.kind not in BROAD


def drill_verbs(clause: Clause) -> list[int]:
    """Words that tell something of an exercise; "हो रहा है", "भाग ले रहे हैं" are two."""
    words, keys, tokens = clause.rules.words, clause.keys, clause.line.tokens
    going = [
        at + 1
        for at, (key, following) in enumerate(pairwise(keys), clause.first)
        if key in words["going_stems"] and following in words["going_on"]
    ]
    # "एक्सरसाइज पूरी की", not "अभ्यास की पूरी जानकारी".
    done = [
        at
        for at in clause.where("completed")
        if at + 1 < clause.last and tokens[at + 1].key in words["completion_verbs"]
    ]
    done += [at + 1 for at in clause.where("shared_drills") if not clause.rules.head_first and _is_done(clause, at)]
    # "Exercise NAME saw the participation of ships from C and C".
    seen = (at for at in clause.where("participation") if clause.rules.head_first)
    done += [at for at in seen if have(tokens[max(clause.first, at - 2) : at], words["seeing_it"])]
    # "Conduct of an exercise was discussed", "the pact took effect".
    nouns = {at for at in clause.where("exercise_verbs") if have(tokens[at + 1 : at + 2], words["not_of_drills"])}
    verbs = set(clause.where("exercise_verbs")) - nouns
    return sorted({*verbs, *clause.where("cancelled_words"), *going, *done, *_expected(clause), *_put_off(clause)})


def _put_off(clause: Clause) -> list[int]:
    """The verbs by which English puts an exercise off ("has been put off to June", "was called off")."""
    tokens = clause.line.tokens
    found = clause.where("calling_off") if clause.rules.head_first else []
    return [at for at in found if at + 1 < clause.last and tokens[at + 1].key == "off"]


def _expected(clause: Clause) -> list[int]:
    """Words by which Hindi expects an exercise to be held ("नवंबर में होने की उम्मीद है"), or sets a day for it."""
    tokens, words = clause.line.tokens, clause.rules.words
    if clause.rules.head_first:
        return []
    found = [
        at for at in clause.where("expected_words") if have(tokens[max(0, at - 2) : at], words["completing_oblique"])
    ]
    return found + [at for at in clause.where("arranged") if have(tokens[at + 1 : at + 2], words["copula"])]


def is_joint(clause: Clause, forces: tuple[Member, ...], known: tuple[Member, ...]) -> bool:
    """Whether a Hindi clause that names one side, or none, speaks of an exercise of two: it says so, points at one
    ("इस अभ्यास"), or two were said to hold one."""
    named, others = ({member.side for member in members if member.side} for members in (forces, known))
    if clause.rules.head_first or len(named) > 1 or (clause.has("shared_words") and not _is_with_goods(clause)):
        return True
    return bool(known) if clause.has("this_one") else len(others) > 1 and named <= others


def _is_with_goods(clause: Clause) -> bool:
    """Whether all that is shared in a Hindi clause are the arms with which one side exercises ("अपने टैंकों के साथ")."""
    tokens, words = clause.line.tokens, clause.rules.words
    shared = clause.where("shared_words")
    return all(
        at > clause.first + 1 and tokens[at - 1].key == "के" and tokens[at - 2].key in words["arms_nouns"]
        for at in shared
    )


def is_planned(clause: Clause, noun: int) -> bool:
    """Whether an exercise is only planned or talked of, or a habit ("की योजना बना रहे हैं", "पर भी विचार किया")."""
    words, tokens = clause.rules.words, clause.line.tokens
    rest = tokens[noun + 1 : clause.last]
    if any(at > noun for at in clause.where("plans")):
        return True
    spoken_of = bool(rest) and rest[0].key in words["on"] and any(t.key in words["discussion_nouns"] for t in rest)
    if spoken_of and not clause.rules.head_first:
        return True
    if clause.rules.head_first and (_is_to_grow(clause, noun) or _is_of_plans(clause, noun)):
        return True
    if clause.rules.head_first and _is_undertaken(clause, noun):
        return True
    if clause.rules.head_first and not any(at > noun for at in clause.dates):
        often = clause.has("every") and any(
            a in words["every"] and b in words["periods"] for a, b in pairwise(clause.keys)
        )
        # "Both take part in the annual exercise".
        yearly = any(token.key in words["yearly"] for token in tokens[max(clause.first, noun - NEAR) : noun])
        often = often or (yearly and clause.has("present_drills"))
        return clause.status is EventStatus.OCCURRED and (often or clause.has("alternating"))
    habits = (a.endswith(clause.rules.endings["habitual"]) and b in words["going_on"] for a, b in pairwise(clause.keys))
    return not clause.rules.head_first and any(habits)


def _is_of_plans(clause: Clause, noun: int) -> bool:
    """Whether English only names exercises among plans ("including plans for data sharing and joint exercises")."""
    words, tokens = clause.rules.words, clause.line.tokens
    before = range(max(clause.first, noun - PLANS), noun - 1)
    planned = [at for at in before if tokens[at].key in words["planned_things"] and tokens[at + 1].key in ("for", "on")]
    return bool(planned) and not have(tokens[planned[-1] : noun], words["held"] | words["clause_verbs"])


def _is_undertaken(clause: Clause, noun: int) -> bool:
    """Whether English only says of exercises without a day that sides undertake or ask for them ("committed to conduct
    trilateral exercises", "calls for consultations and joint drills")."""
    if any(at > noun for at in clause.dates):
        return False
    words, before = clause.rules.words, clause.keys[: noun - clause.first]
    verbs = {"to": words["undertaking_verbs"], "for": words["calling_for"]}
    at = next((at for at, (one, two) in enumerate(pairwise(before)) if one in verbs.get(two, ())), None)
    # "Committed to peace, C and C held an exercise".
    return at is not None and words["drills_done"].isdisjoint(before[at:])


def _is_to_grow(clause: Clause, noun: int) -> bool:
    """Whether English says that exercises are to become more ("is seeking to expand joint exercises with C"), or only
    speaks of holding some."""
    near = clause.line.tokens[max(clause.first, noun - NEAR - 1) : noun]
    words, pairs = clause.rules.words, list(pairwise(token.key for token in near))
    grows = any(one in ("to", "of", "on") and two in words["vague_verbs"] for one, two in pairs)
    # "Expressed satisfaction at their engagement in conducting joint exercises".
    done = any(one in words["about_doing"] and two in words["conducting"] for one, two in pairs)
    return grows or (done and not any(at > noun for at in clause.dates))


def is_called_off(clause: Clause, noun: int) -> bool | None:
    """Whether "not" says that an exercise will not take place; None where it only denies that it did."""
    if clause.rules.head_first or not any(at > noun for at in clause.where("nots")):
        return False
    return True if clause.future or clause.has("could") else None


def runs(clause: Clause, date: Token | None) -> bool:
    """Whether an exercise of which a clause speaks in the future has begun: "... तक चलेगा", or its days say so."""
    if date is not None:
        anchor = anchor_day(clause.line.article.info.published_at)
        days = resolve(str(date.value.text), anchor)
        if anchor is None or days is None or days.first is None or days.last is None:
            return False
        if clause.rules.head_first and date.value.kind is not DateKind.INTERVAL and days.first != days.last:
            # "Is scheduled to be held in September".
            return False
        return days.first <= anchor <= days.last
    tokens, until = clause.line.tokens, clause.rules.words["up_to" if clause.rules.head_first else "until"]
    beside = -1 if clause.rules.head_first else 1
    dates = [at + beside for at in clause.found if tokens[at].kind == "D"]
    ends = any(clause.first <= at < clause.last and tokens[at].key in until for at in dates)
    return ends and any(clause.rules.head_first or at in clause.future for at in clause.where("running"))


def begins_on_day(mention: Mention) -> bool:
    """Whether an exercise to come is told by the day on which it begins ("सोमवार से अभ्यास शुरू करेंगी"): it is due."""
    day = mention.date is not None and mention.date.value.kind in DAYS
    return day and (mention.clause.has("beginning") or mention.clause.has("to_begin"))


def is_drill_ahead(mention: Mention) -> bool:
    """Whether an exercise is to come, which was not put off."""
    return mention.type is EventType.EXERCISE and mention.status is EventStatus.SCHEDULED


def is_hosted(mention: Mention) -> bool:
    """Whether English names an exercise as one "to be hosted" by somebody, whatever else the sentence says of it."""
    before = [token.key for token in mention.line.tokens[max(0, mention.trigger - 2) : mention.trigger]]
    return before == ["to", "be"] and mention.clause.rules.head_first and is_drill_ahead(mention)
