"""Words of talks that mean something else in their clause: a reception at the airport, "called on C to", "the hosts",
a courtesy call.

In: a clause and the token. Out: whether it tells of no talks; of a letter, whether it was sent.
"""

from __future__ import annotations

from extractor.dates import BROAD, DAYS
from extractor.offline.conferences.bodies_meet import when_they_meet
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import Token, have
from extractor.offline.talks.implied import has_person

# Words behind a "call" that is one by phone.
RINGING = frozenset({"from", "with", "to"})
# Tokens from "meet" to the need that is met.
NEED = 6
# Tokens from "to hold" to the talks.
HELD = 7
# Tokens from "him" to the visit in "paid him a courtesy visit".
PAID = 3
# Tokens from "by" to the word for a call ("in a joint video call").
PHONE = 4
# Tokens between "were" and how far negotiations have come.
STAGE = 3
# Tokens from "speak in" to who listens ("in the Czech Senate").
AUDIENCE = 4


def is_otherwise(clause: Clause, verb: int) -> bool:
    """Whether a verb of meeting somebody tells of no talks."""
    other = (
        _greets(clause, verb)
        or meets_needs(clause, verb)
        or asks(clause, verb)
        or _is_noun(clause, verb)
        or _gets(clause, verb)
        or _names(clause, verb)
        or hosts_journey(clause, verb)
        or is_of_members(clause, verb)
        or _addresses(clause, verb)
    )
    other = other or when_they_meet(clause) is not None
    return other or _takes_goods(clause, verb) or _welcomes_things(clause, verb) or _both_go_on(clause, verb)


def is_of_members(clause: Clause, at: int) -> bool:
    """Whether English tells of a meeting of the officials of a body of which who acts is only a member ("both belong to
    O, whose navy chiefs will meet in L")."""
    if not clause.rules.head_first or "whose" not in clause.words:
        return False
    tokens = clause.line.tokens
    whose = next((i for i in range(at - 1, clause.first - 1, -1) if tokens[i].key == "whose"), at)
    officials = have(tokens[whose:at], clause.rules.words["plural_officials"])
    return officials and not any(token.kind in "PRX" for token in tokens[whose:at])


def _addresses(clause: Clause, verb: int) -> bool:
    """Whether somebody only speaks to many in English ("will meet P and speak in the senate")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if not clause.rules.head_first or tokens[verb].key not in words["call_verbs"]:
        return False
    there = have(tokens[verb + 1 : verb + 2], words["inside_before"] | words["destination_marks"])
    return there and have(tokens[verb + 2 : min(clause.last, verb + 2 + AUDIENCE)], words["audiences"])


def hosts_journey(clause: Clause, verb: int) -> bool:
    """Whether English only says behind a visit who receives the visitor ("on a two-day visit to C, hosted by P")."""
    tokens, words = clause.line.tokens, clause.rules.words
    aside = verb > clause.first and [tokens[verb - 1].key, *(t.key for t in tokens[verb + 1 : verb + 2])] == [",", "by"]
    visits = any(tokens[at].kind == "w" and at < verb for at in clause.where("visit_nouns"))
    return aside and visits and clause.rules.head_first and tokens[verb].key in words["host_words"]


def _both_go_on(clause: Clause, verb: int) -> bool:
    """Whether both sides of English talks go on with a further subject ("they also spoke about C"), or welcome what was
    done ("the two sides welcomed the purchase of ships with C")."""
    words, tokens = clause.rules.words, clause.line.tokens
    both = (
        clause.rules.head_first
        and clause.subject is not None
        and clause.subject.dual not in (None, "agent", "guest", "officer")
    )
    if tokens[verb].key in words["call_verbs"]:
        about = verb + 1 < clause.last and tokens[verb + 1].key in words["spoken_about"]
        # "Spoke over the phone".
        about = about and not have(tokens[verb + 2 : verb + 4], words["call_words"])
        return both and about and not clause.of_case("with", "to")
    return both and tokens[verb].key in words["welcoming"]


def are_negotiations(clause: Clause, noun: int) -> bool:
    """Whether talks go on for months, and are no meeting ("talks with C on jets were nearly finished")."""
    words, tokens = clause.rules.words, clause.line.tokens
    if not clause.rules.head_first:
        at_stage = clause.has("negotiating_stages") and _is_at_stage(clause, noun)
        goes_on = "still_going" in clause.line.lists and _goes_on(clause, noun)
        begins = "beginning" in clause.line.lists and _begins_on(clause, noun)
        return at_stage or goes_on or begins or (bool(clause.dates) and _goes_on_for_long(clause, noun))
    if noun > clause.first and tokens[noun - 1].key in words["opening_talks"]:
        # "Began talks on a treaty in 2024".
        date, behind = clause.date_before(noun), tokens[noun + 1].key if noun + 1 < clause.last else ""
        return behind in words["on"] and (date is None or date.value.kind in BROAD)
    if not (clause.has("negotiating_stages") or clause.has("going_on_now")):
        return False
    verbs = words["copula"] | words["were"]
    stages = [at for at in clause.where("negotiating_stages") if at > noun]
    # "Talks with C on a pact are ongoing".
    papers = [at for at in clause.where("document_words") if at > noun]
    stages += [at for at in clause.where("going_on_now") if papers and at > papers[0]]
    return any(any(token.key in verbs for token in tokens[max(noun, at - STAGE) : at]) for at in stages)


def _goes_on(clause: Clause, noun: int) -> bool:
    """Whether Hindi says right behind talks of nobody in particular that they go on ("इस संबंध में बातचीत चल रही है")."""
    words, behind = clause.rules.words, [token.key for token in clause.line.tokens[noun + 1 : noun + 2 + STAGE]]
    going = next((at for at, key in enumerate(behind) if key in words["still_going"]), None)
    if going is None or not words["postpositions"].isdisjoint(behind[:going]):
        return False
    return not any(has_person(group) for group in clause.groups)


def _goes_on_for_long(clause: Clause, noun: int) -> bool:
    """Whether Hindi says how long officials have been talking ("दोनों देशों के अधिकारी पिछले तीन महीने से बातचीत कर रहे हैं")."""
    words, tokens = clause.rules.words, clause.line.tokens
    behind = [token.key for token in tokens[noun + 1 : noun + 3]]
    if len(behind) < 2 or behind[0] not in words["doing_now"] or behind[1] not in words["lasting"]:
        return False
    since = (at for at in clause.dates if at + 1 < noun and tokens[at + 1].key in words["since"])
    long = any(tokens[at].value.kind not in DAYS for at in since)
    return long and not any(has_person(group) for group in clause.groups)


def _begins_on(clause: Clause, noun: int) -> bool:
    """Whether Hindi says that talks on a document have begun ("C ने C के साथ निर्यात समझौते पर बातचीत शुरू कर दी है")."""
    words, before = clause.rules.words, [token.key for token in clause.line.tokens[max(0, noun - 2) : noun]]
    behind = [token.key for token in clause.line.tokens[noun + 1 : noun + 2]]
    on = before[1:] == ["पर"] and before[0] in words["document_nouns"] and not words["beginning"].isdisjoint(behind)
    return on and not any(has_person(group) for group in clause.groups)


def _is_at_stage(clause: Clause, noun: int) -> bool:
    """Whether Hindi says right behind talks how far they have come ("बातचीत अंतिम चरण में है", "वार्ता उन्नत दौर में पहुंची")."""
    words, behind = clause.rules.words, [token.key for token in clause.line.tokens[noun + 1 : noun + 2 + STAGE]]
    stages = (at for at, key in enumerate(behind[:-1]) if key in words["negotiating_stages"])
    at = next(stages, 0)
    return at > 0 and behind[at - 1] in words["stage_adjectives"] and behind[at + 1] in words["within"]


def is_sent(clause: Clause, at: int) -> bool:
    """Whether a letter is written or sent, not signed or carried ("wrote to P", "wrote a letter to P")."""
    words, tokens = clause.rules.words, clause.line.tokens
    while at < clause.last - 1 and tokens[at].key in words["a_letter"]:
        at += 1
    return tokens[at].key in words["writing"]


def _greets(clause: Clause, verb: int) -> bool:
    """Whether a visitor is only received where he arrives ("was received at the airport by P", "arrived in L and was
    welcomed by P")."""
    words, tokens = clause.rules.words, clause.line.tokens
    if tokens[verb].key not in words["host_words"]:
        return False
    if not clause.rules.head_first or clause.has("arrival_places"):
        return clause.has("arrival_places")
    passive = verb > 0 and tokens[verb - 1].key in words["were"]
    came = passive and "arrival_verbs" in clause.line.lists and have(tokens[:verb], words["arrival_verbs"])
    return came and not have(tokens[verb:], words["talk_nouns"])


def meets_needs(clause: Clause, verb: int) -> bool:
    """Whether English says that a need or an obligation is met ("met their commitments", "meet the target")."""
    words, tokens = clause.rules.words, clause.line.tokens
    if tokens[verb].key not in words["meet_words"] or not clause.has("needs_met"):
        return False
    behind = tokens[verb + 1 : min(clause.last, verb + NEED)]
    need = next((at for at, token in enumerate(behind) if token.key in words["needs_met"]), None)
    return need is not None and all(t.kind in "wC" and t.key not in words["postpositions"] for t in behind[:need])


def _takes_goods(clause: Clause, verb: int) -> bool:
    """Whether English says that goods were received ("we have received the ship", "the boats were received by P")."""
    if clause.rules.head_first and _are_received(clause, verb):
        return True
    taken = clause.rules.head_first and clause.line.tokens[verb].key in clause.rules.words["getting"]
    goods = clause.has("arms_nouns") or clause.has("aid_nouns") or clause.has("load_nouns")
    return taken and goods and not any(has_person(group) for group in clause.of_case("with"))


def _are_received(clause: Clause, verb: int) -> bool:
    """Whether things, and nobody aboard them, stand before an English passive ("the boats were received by P")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if tokens[verb].key not in words["taking_for"] or not have(tokens[verb + 1 : verb + 2], words["by"]):
        return False
    noun = verb - 1
    while noun > clause.first and tokens[noun].key in words["were"] | words["been"] | words["auxiliaries"]:
        noun -= 1
    things = words["arms_nouns"] | words["aid_nouns"] | words["things_received"]
    people = have(tokens[clause.first : noun], words["delegations"] | words["teams"])
    return noun < verb - 1 and tokens[noun].key in things and not people


def _welcomes_things(clause: Clause, verb: int) -> bool:
    """Whether English welcomes what was done ("welcomed the progress of the programme with C")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if tokens[verb].key not in words["welcoming"] or not clause.rules.head_first:
        return False
    behind = tokens[verb + 1].key if verb + 1 < clause.last else ""
    return behind in words["articles"] and not any(map(has_person, clause.of_case("with")))


def _gets(clause: Clause, verb: int) -> bool:
    """Whether a Hindi verb tells what somebody gets, whom nobody meets ("येरेवान को मिलेंगे 12 राडार")."""
    if clause.rules.head_first or any(has_person(group) for group in clause.of_case("with")):
        return False
    tokens, marks = clause.line.tokens, clause.rules.words["object_marks"]
    given = verb > clause.first + 1 and tokens[verb - 1].key in marks and tokens[verb - 2].kind != "D"
    return given or clause.has("arms_nouns") or clause.has("aid_nouns")


def _is_noun(clause: Clause, verb: int) -> bool:
    """Whether an English word for meeting somebody is a noun here ("are the hosts"), or joins things."""
    words, tokens = clause.rules.words, clause.line.tokens
    if tokens[verb].key in words["bare_joining"] and not any(
        m.person for g in clause.of_case("with") for m in g.members
    ):
        # "Will be joined by a flight".
        return True
    if not clause.rules.head_first or verb == clause.first:
        return False
    if tokens[verb - 1].key in words["not_called"] | words["exercise_nouns"]:
        # "Hosted port calls by the navy of C".
        return True
    behind = tokens[verb + 1].key if verb + 1 < clause.last else ""
    if tokens[verb].key in words["calling"] and behind in words["called_so"]:
        # "It was called off", "called for restraint".
        return True
    # "Host nation support".
    return tokens[verb - 1].key in words["articles"] or behind in words["hosted_by"]


def _names(clause: Clause, verb: int) -> bool:
    """Whether English says what something is called ("signed what is being called the C-C arrangement")."""
    tokens, words = clause.line.tokens, clause.rules.words
    before = tokens[verb - 1].key if verb > clause.first and clause.rules.head_first else ""
    return tokens[verb].key == "called" and (before == "so" or before in words["passive_marks"] | words["copula"])


def asks(clause: Clause, verb: int) -> bool:
    """Whether "called on" asks whom it names to do something ("called on C to return to talks"), or "spoke" praises."""
    behind = clause.line.tokens[verb + 1].key if verb + 1 < clause.last else ""
    if clause.line.tokens[verb].key in clause.rules.words["call_verbs"] and clause.rules.head_first:
        return behind in clause.rules.words["praising"]
    if clause.line.tokens[verb].key not in clause.rules.words["calling"]:
        return False
    named = clause.line.tokens[verb + 1 : min(clause.last, verb + 4)]
    if [token.kind for token in named] == ["w", "L", "w"] and named[-1].key == "to" and clause.rules.head_first:
        # "Called on L to".
        return True
    asked = next((group for group in clause.of_case("with", "to") if verb < group.first <= verb + 2), None)
    asked = asked or next((group for group in clause.groups if verb < group.first <= verb + 3), None)
    return asked is not None and asked.behind < clause.last and clause.line.tokens[asked.behind].key == "to"


def is_rung(clause: Clause, trigger: int) -> bool:
    """Whether an English "call" is one by phone: who receives "a courtesy call from P" is called upon."""
    words, tokens = clause.rules.words, clause.line.tokens
    if not clause.rules.head_first or tokens[trigger].key not in words["ringing"] or trigger + 1 == len(tokens):
        return False
    return tokens[trigger + 1].key in RINGING and tokens[trigger - 1].key not in words["paid_calls"]


def paid_visit(clause: Clause) -> int | None:
    """The English "courtesy visit" to somebody, which is a meeting."""
    words, tokens = clause.rules.words, clause.line.tokens
    if not clause.rules.head_first or not clause.has("paid_calls"):
        return None
    for at in clause.where("visit_nouns"):
        paid = at > clause.first and tokens[at - 1].key in words["paid_calls"] and at + 2 < clause.last
        whom = next((t for t in tokens[at + 2 : at + 4] if t.key not in words["articles"]), None) if paid else None
        if whom is not None and whom.kind == "P" and tokens[at + 1].key in words["visit_marks"]:
            return at
        if paid and at - clause.first > PAID and tokens[at - PAID].key in words["with_him"]:
            # "Paid him a courtesy visit".
            return at
    return None


def by_phone(clause: Clause, at: int) -> bool:
    """Whether an English word for a call only says how those of two sides did something ("agreed by telephone to")."""
    words, tokens = clause.rules.words, clause.line.tokens
    if not clause.rules.head_first or tokens[at].key not in words["call_words"] | words["call_talk"]:
        return False
    before = [token.key for token in tokens[max(clause.first, at - PHONE) : at]]
    by = next((i for i in range(len(before) - 1, -1, -1) if before[i] in words["means"]), None)
    return by is not None and all(
        key in words["articles"] | words["call_words"] | words["joint_words"] for key in before[by + 1 :]
    )


def is_invited_to(clause: Clause, trigger: int, at: int) -> bool:
    """Whether a token behind English talks belongs to that to which somebody was invited there ("called on P and
    extended an invitation to attend the fair in L in May")."""
    words = clause.rules.words
    keys = [token.key for token in clause.line.tokens[trigger:at]] if clause.rules.head_first else []
    invited = next(
        (i for i, key in enumerate(keys) if key in words["invitations"] and keys[i - 1] not in ("the",)), None
    )
    return invited is not None and "to" in keys[invited:]


def is_of_content(clause: Clause, at: int, date: Token) -> bool:
    """Whether a date is that of what was agreed upon in a call ("agreed by phone to meet next week")."""
    tokens = clause.line.tokens
    if date.start > tokens[at].start and is_invited_to(clause, at, tokens.index(date)):
        return True
    behind = date.start > tokens[at].start and by_phone(clause, at)
    return behind and any(t.key == "to" for t in tokens[at + 1 : clause.last] if t.start < date.start)


def is_dated_behind(clause: Clause, trigger: int) -> bool:
    """Whether a participle behind English talks says when they were held ("the dialogue held on D between P and P")."""
    tokens, words = clause.line.tokens, clause.rules.words
    held = trigger + 1 < clause.last and tokens[trigger + 1].key in words["held"]
    dated = held and any(token.kind == "D" for token in tokens[trigger + 2 : trigger + 2 + HELD])
    return dated and bool(clause.of_case("between", "with"))


def is_to_be_held(clause: Clause, trigger: int) -> bool:
    """Whether an English infinitive before talks says that they are yet to be held ("to hold the next meeting of")."""
    words, tokens = clause.rules.words, clause.line.tokens
    holding = words["held"] & words["plain_holding"]
    near = range(max(clause.first + 1, trigger - HELD), trigger)
    return any(tokens[at].key in holding and tokens[at - 1].key in words["ahead_marks"] for at in near)


def is_there_for(clause: Clause, trigger: int) -> bool:
    """Whether English talks are what somebody is in a place for, and are yet to be ("is in L to hold talks with P")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if not (clause.rules.head_first and clause.has("copula") and clause.has("inside_before")):
        return False
    near = range(trigger - 1, max(clause.first, trigger - HELD - 1), -1)
    to = next((at for at in near if tokens[at].key in ("to", "for")), clause.first)
    there = next((at for at in range(to - 1, clause.first, -1) if tokens[at].kind in "LC"), clause.first)
    before = [token.key for token in tokens[max(clause.first, there - HELD) : there]]
    inside = bool(before) and before[-1] in words["inside_before"]
    between = tokens[there + 1 : trigger]
    stays = inside and not words["copula"].isdisjoint(before[:-1]) and words["nots"].isdisjoint(before)
    return stays and not have(between, words["past_talk"] | words["telling_verbs"] | {"where", "who", "which", ","})


def is_of_visit_behind(clause: Clause, trigger: int, date: Token) -> bool:
    """Whether a date behind English talks is that of a visit of which they were ("to talk about the visit to C of P
    next year")."""
    tokens, words = clause.line.tokens, clause.rules.words
    visits = [at for at in clause.where("visit_nouns") if at > trigger and tokens[at].start < date.start]
    return clause.rules.head_first and any(have(tokens[at - 2 : at], words["planned"]) for at in visits)
