"""Commitments without the words of an act: what sides "will" do.

In: a clause, its setting and the undertaking before it. Out: undertakings. Both sides that will do something agree to
it, one country that will do something pledges it; what "will be done" after talks the sides agreed upon.
"""

from __future__ import annotations

from collections.abc import Iterator

from extractor.dates import DAYS
from extractor.offline.commitments.actors import Setting
from extractor.offline.commitments.contents import content_end, infinitives, skip_leading
from extractor.offline.commitments.doers import (
    company,
    named,
    names_another,
    own_country,
    owner,
    says_they,
    services,
    speaker,
)
from extractor.offline.commitments.foreseen import find_foreseen
from extractor.offline.commitments.future_verbs import about_to_do, future_verb, is_under_document, is_under_it
from extractor.offline.commitments.own_side import find_own_side
from extractor.offline.commitments.undertakings import Undertaking, undertaking_of
from extractor.offline.commitments.wills import each_will
from extractor.offline.deeds.delivery_verbs import delivery_verb
from extractor.offline.deeds.handing import promises_order
from extractor.offline.deeds.transfers import is_due
from extractor.offline.discourse import sides
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.hypotheses import is_conditional, is_hoped, is_hypothetical
from extractor.offline.grammar.lines import have
from extractor.offline.grammar.moods import (
    acts_by_itself,
    drills,
    forbids,
    is_agenda,
    is_detail,
    is_effect,
    only_uses,
    raises,
)
from extractor.offline.rules import Rules
from extractor.offline.sides.sides import Member
from schemas.article import Part
from schemas.vocabulary import Act, ParticipantKind

# Tokens before a verb among which it is said that a statement is given out.
TELLING = 3
# Lines between an undertaking and one that goes on with it.
NEAR = 2
# Tokens at the head of a clause among which the country that acts opens it.
OPENING = 2
# Tokens of a clause among which "to him" stands.
LEADING = 3
# Tokens behind a body among which stands that countries belong to it.
MEMBERS = 3
# What parts a headline from what else it tells.
HEADLINE_STOPS = frozenset(",;:।")
# Tokens before a question among which somebody asks it.
ASKED = 4
# Tokens before a verb among which it is said that it only looks at an effect.
WEIGHED = 5


def find_futures(clause: Clause, setting: Setting, before: Undertaking | None) -> Iterator[Undertaking]:
    """The undertakings of a clause in the future tense."""
    words = clause.rules.words
    if clause.rules.head_first:
        if any(is_hypothetical(clause, at) or is_hoped(clause, at) for at in clause.where("will")):
            return
        delivered = delivery_verb(clause) if is_due(clause) else None
        found = tuple(each_will(clause, setting)) or tuple(find_own_side(clause, setting))
        found = found or tuple(find_foreseen(clause, setting))
        # "Will deliver two boats by March and train their crews": the delivery is an event.
        yield from (u for u in found if delivered is None or not u.first <= delivered < u.last)
        yield from _further(clause, before)
        return
    verb, tokens = future_verb(clause) if clause.future else about_to_do(clause), clause.line.tokens
    if (
        verb is None
        or is_due(clause)
        or expects(clause)
        or ("conditions" in clause.line.lists and is_conditional(clause, whole=True))
        or _is_forecast(clause, setting, verb)
    ):
        return
    if any(token.key == "?" for token in tokens[verb : clause.last + 1]):
        return
    if clause.has("negations") and not (verb - clause.first > 2 and forbids(clause, verb)):
        return
    if before is not None and _carries_on(clause, before, verb):
        yield undertaking_of(clause, before.act, (clause.first, verb + 1), before.actors, ())
        return
    key, third = tokens[verb].key, _acts_alone(clause, verb)
    follows = tokens[clause.first].key in words["demonstratives"] and third
    if (
        (not follows and _is_appointment(clause, verb, third=third))
        or drills(clause, verb)
        or is_effect(clause)
        or is_agenda(clause, verb)
        or is_detail(clause)
        or raises(clause, verb)
        or acts_by_itself(clause, verb)
        or _is_issued(clause, verb)
        or _is_left_open(clause, verb)
        or _is_asked(clause)
        or have(tokens[verb - 1 : verb], words["meals"])
    ):
        return
    if clause.has("call_talk") and clause.has("call_words"):
        # Who will speak by phone keeps an appointment.
        return
    undertaken: Iterator[Undertaking] = iter(())
    if key in words["passive_future"] and clause.line.tokens[verb - 1].key != "ले":
        undertaken = _passive(clause, setting, verb, before)
    elif key.endswith(tuple(words["plural_endings"])) or (clause.has("of_many") and services(clause, verb)):
        undertaken = _joint(clause, setting, verb)
    elif third:
        undertaken = _single(clause, setting, verb, before)
    yield from (_with_object(one, verb) for one in undertaken if not _keeps(clause, one))


def _further(clause: Clause, before: Undertaking | None) -> Iterator[Undertaking]:
    """What sides agreed to besides, where English goes on behind a relative clause ("agreed to open a centre, which
    will train pilots, and to share data")."""
    tokens, words = clause.line.tokens, clause.rules.words
    relative = clause.first > 0 and tokens[clause.first - 1].key in words["relative_marks"] | words["relative_openers"]
    if not relative or before is None or before.clause.line is not clause.line or before.last > clause.first:
        return
    keys = tokens.listed[clause.first : clause.last]
    at = next((i for i in range(1, len(keys) - 3) if keys[i : i + 3] == [",", "and", "to"]), None)
    if at is None:
        return
    first = clause.first + at + 3
    span = first, content_end(clause, first, clause.last)
    yield undertaking_of(clause, before.act, span, before.actors, before.addressees)


def _keeps(clause: Clause, undertaking: Undertaking) -> bool:
    """Whether Hindi says that a country will hand something to its own service ("इसे S को सौंप दिया जाएगा")."""
    given = clause.of_case("to") if clause.has("arms_verbs") and "S" in clause.line.kinds else ()
    to = {m.side for g in given for m in g.members if m.line.tokens[m.token].kind == "S"}
    abroad = any(m.side not in to for g in clause.groups for m in g.members)
    return undertaking.act is Act.PLEDGED and to == set(undertaking.actors) and not abroad


def _with_object(undertaking: Undertaking, verb: int) -> Undertaking:
    """The undertaking with what a Hindi headline puts behind its verb ("भारत केन्या को देगा दस नौकाएं")."""
    clause, tokens, last = undertaking.clause, undertaking.clause.line.tokens, verb + 1
    if clause.line.part is not Part.HEADLINE or undertaking.last != last:
        return undertaking
    while last < clause.last and tokens[last].key not in HEADLINE_STOPS:
        last += 1
    span, actors, addressees = (undertaking.first, last), undertaking.actors, undertaking.addressees
    return undertaking_of(clause, undertaking.act, span, actors, addressees) if last > verb + 1 else undertaking


def _is_asked(clause: Clause) -> bool:
    """Whether Hindi only asks whether something will be done ("संवाददाता ने पूछा कि क्या दोनों देश ... करेंगे")."""
    words, before = clause.rules.words, clause.line.tokens[max(0, clause.first - ASKED) : clause.first]
    opens = have(clause.line.tokens[clause.first : clause.first + 1], words["question_words"])
    return opens and have(before, words["question_verbs"])


def _is_issued(clause: Clause, verb: int) -> bool:
    """Whether Hindi only says that a statement will be given out ("साझा बयान जारी किया जाएगा")."""
    words, near = clause.rules.words, clause.line.tokens[verb - TELLING : verb]
    return have(near, words["issued"]) and have(near, words["statements"])


def _is_left_open(clause: Clause, verb: int) -> bool:
    """Whether Hindi says that something is not decided yet ("अंतिम निर्णय बजट के बाद ही लिया जाएगा")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if tokens[verb - 1].key not in words["taken_up"] or tokens[verb].key not in words["passive_future"]:
        return False
    decided = (at for at in range(clause.first, verb - 1) if tokens[at].key in words["rulings"])
    return any(tokens[at + 1].key not in words["postpositions"] for at in decided)


def _acts_alone(clause: Clause, verb: int) -> bool:
    """Whether a verb has one country as its subject, one that is about to do something for another."""
    tokens = clause.line.tokens
    if clause.future:
        return tokens[verb].key.endswith(clause.rules.endings["future_third"])
    acting = next((m.side for g in clause.of_case("subject") for m in g.members), None)
    return acting is not None and names_another(clause, acting) and tokens[verb + 3].key in clause.rules.words["is_now"]


def _is_appointment(clause: Clause, verb: int, *, third: bool) -> bool:
    """Whether somebody will only meet, talk, travel or take part: that is an event."""
    words, tokens, subject = clause.rules.words, clause.line.tokens, clause.subject_before(verb)
    both = subject is not None and subject.dual == "countries" and clause.has("exercise_nouns")
    hosts = (third or both) and clause.has("country_plans")
    # "After the talks both sides will ...": what stands before who acts only frames it.
    behind = subject.last if subject is not None and subject in clause.groups and subject.last <= verb else clause.first
    planned = [at for at in clause.where("talk_nouns" if hosts else "schedule_nouns") if at >= behind]
    if tokens[verb - 1].kind == "P" and tokens[verb - 2].key in words["leading_nouns"]:
        # "C के दल का नेतृत्व P करेंगे".
        return True
    if tokens[verb - 1].key in words["partaking"]:
        return True
    if have(tokens[verb - 2 : verb], words["bringing_about"]):
        # "Will complete their talks by March" keeps no appointment.
        return False
    # "Will present them with buses".
    gives = tokens[verb - 1].key in words["gifts"] and clause.has("given_marks") and not clause.of_case("with")
    return bool([at for at in planned if not gives or at != verb - 1])


def find_next_drill(clause: Clause, setting: Setting) -> Iterator[Undertaking]:
    """The next exercise of the two spoken of, of which a clause gives no day yet ("अगला अभ्यास 2026 में मिस्र में होगा")."""
    tokens, words = clause.line.tokens, clause.rules.words
    held = [*clause.where("will_be"), *(at for at in clause.future if tokens[at].key in words["passive_future"])]
    following = [at for at in clause.where("exercise_nouns") if tokens[at - 1].key in words["upcoming"]]
    known = setting.discourse.exercising or setting.discourse.countries()
    days = any(tokens[at].value.kind in DAYS for at in clause.dates)
    if not (held and following) or days or len(set(sides(known))) != 2 or expects(clause):
        return
    first, last = skip_leading(clause, clause.first, held[-1]), held[-1] + 1
    yield undertaking_of(clause, Act.AGREED, (first, last), sides(known), ())


def _carries_on(clause: Clause, before: Undertaking, verb: int) -> bool:
    """Whether a relative clause says by when something will be done with what was just agreed upon ("... गठित करने का
    निर्णय लिया गया, जिसकी पहली बैठक मार्च तक आयोजित की जाएगी")."""
    tokens, near = clause.line.tokens, before.clause.line is clause.line and before.clause.last + 1 >= clause.first
    relative = tokens[clause.first].key in clause.rules.words["which"]
    dated = any(at < verb for at in clause.dates)
    return near and before.act is Act.AGREED and relative and dated


def _is_forecast(clause: Clause, setting: Setting, verb: int) -> bool:
    """Whether "according to him" opens what somebody says others will do, who is of none of their sides; an expert
    tells what they will do; or an effect will only be studied."""
    words, tokens = clause.rules.words, clause.line.tokens
    if _is_told_by_expert(clause):
        return True
    if tokens[verb - 1].key in words["weighing"] and have(tokens[verb - WEIGHED : verb], words["weighed"]):
        return True
    opening = [token.key for token in tokens[clause.first : clause.first + 2]]
    said = len(opening) > 1 and opening[0] in words["his"] and opening[1] in words["according"]
    acting = {m.side for g in clause.of_case("subject", "agent") for m in g.members if m.side}
    # "उनके मुताबिक अनुबंध के तहत B ... लगाएगी": what was signed is no forecast.
    foretold = said and not is_under_document(clause)
    return foretold and bool(acting) and acting.isdisjoint(sides(setting.discourse.agent))


def _is_told_by_expert(clause: Clause) -> bool:
    """Whether it is an expert who says what others will do ("विश्लेषक मानते हैं कि", "विशेषज्ञ P कहते हैं, '...'"), also one
    of whom the sentence before told ("वे कहते हैं, '...'")."""
    words, line = clause.rules.words, clause.line
    before = line.words[: line.tokens[clause.first].first]
    if not (have(before, words["that"]) or have(before, words["observing"])):
        return False
    if have(before, words["experts"]):
        return True
    told, opening = line.before, line.tokens[0].key
    goes_on = told is not None and told.paragraph == line.paragraph and not words["experts"].isdisjoint(told.words.keys)
    return goes_on and opening in words["he"] | words["his"] | words["possessives"]


def expects(clause: Clause) -> bool:
    """Whether the words before a clause or in it only hope for what it says ("उम्मीद है कि ...")."""
    if "expecting" not in clause.line.lists:
        return False
    words, tokens = clause.rules.words, clause.line.tokens
    hoping = (at for at in range(clause.last) if tokens[at].key in words["expecting"])
    for at in hoping:
        behind = tokens[at + 1].key if at + 1 < len(tokens) else ""
        # What "will be held to be" something is no forecast, what both "held" neither.
        held = tokens[at].key in words["admitting"] and behind not in words["held_so"]
        if behind not in words["passive_future"] and not held:
            return True
    return False


def _joint(clause: Clause, setting: Setting, verb: int) -> Iterator[Undertaking]:
    """Both sides "will" do something."""
    subject = services(clause, verb) or clause.subject_before(verb) or clause.own_subject
    members = setting.discourse.members(subject)
    together = not clause.words.isdisjoint(clause.rules.words["together"])
    if clause.has("member_states") and not members and (body := setting.discourse.summit) in setting.talks:
        # "घोषणापत्र के अनुसार सदस्य देश एक विशेषज्ञ समूह बनाएंगे".
        yield undertaking_of(clause, Act.AGREED, (skip_leading(clause, clause.first, verb), verb + 1), (body,), ())
        return
    if (subject is None or (subject not in clause.groups and len(sides(members)) < 2)) and (
        together and len(setting.talks) == 2
    ):
        first = skip_leading(clause, clause.first, verb)
        yield undertaking_of(clause, Act.AGREED, (first, verb + 1), setting.talks, ())
        return
    if subject is not None and subject.dual == "we" and not together and (side := speaker(clause, setting)):
        if len({*setting.talks, *side, *named(clause)}) > 1:
            first = skip_leading(clause, max(subject.behind, clause.first), verb)
            yield undertaking_of(clause, Act.PLEDGED, (first, verb + 1), side, ())
        return
    if subject is not None and says_they(clause, subject) and len(sides(members)) == 1:
        if names_another(clause, sides(members)[0]):
            yield undertaking_of(clause, Act.PLEDGED, (clause.first, verb + 1), sides(members), ())
        return
    if (subject is None or len(sides(members)) < 2) and (one := owner(clause, verb)) and names_another(clause, one):
        yield undertaking_of(clause, Act.PLEDGED, (skip_leading(clause, clause.first, verb), verb + 1), (one,), ())
        return
    if subject is None or len(sides(members)) < 2:
        return
    first = subject.behind if subject in clause.groups and subject.behind <= verb else clause.first
    first = skip_leading(clause, first, verb)
    for start, end in infinitives(clause, first, verb + 1):
        if end - start >= 2:
            yield undertaking_of(clause, Act.AGREED, (start, end), sides(members), ())


def _single(clause: Clause, setting: Setting, verb: int, before: Undertaking | None) -> Iterator[Undertaking]:
    """One country, or the speaker's, "will" do something; so will what was agreed upon right before."""
    first_key = clause.line.tokens[clause.first].key
    pointing = first_key in clause.rules.words["demonstratives"]
    if pointing and before is not None and before.clause.line.paragraph == clause.line.paragraph:
        yield undertaking_of(clause, before.act, (clause.first, verb + 1), before.actors, before.addressees)
        return
    bare = [m for g in clause.of_case("subject") for m in g.members if m.kind is ParticipantKind.COUNTRY]
    country = [m for m in bare if not m.line.tokens[m.token].value.adjective and not _is_joined(m, clause.rules)]
    # "X ... के वैज्ञानिकों को Y में काम करने देगा": of several the one that opens the clause.
    opens = bool(country) and country[0].token <= clause.first + OPENING
    side = country[0].side if opens or len({m.side for m in country}) == 1 else None
    acting = owner(clause, verb)
    if acting is not None and country and clause.line.tokens[clause.found[0]].kind == "S":
        # "भारतीय नौसेना अपना पोत X भेजेगी".
        side = acting
    side = company(clause) or side
    # "उनका देश पाकिस्तान के पायलटों को ... देगा": whom he trains does not act.
    if own_country(clause) or (side is None and not clause.rules.words["own_country"].isdisjoint(clause.keys[:3])):
        told = sides(setting.discourse.members(clause.subject))
        side = told[0] if len(told) == 1 else None
    if side is None and (one := owner(clause, verb) or _visiting_ship(clause, setting)) and names_another(clause, one):
        side = one
    # "Under these agreements C will ...".
    under = bool(country) and clause.has("under_marks")
    first = skip_leading(clause, country[0].token if under else clause.first, verb)
    if side is None and before is not None and _goes_on(clause, before) and verb - first > 1:
        yield undertaking_of(clause, before.act, (first, verb + 1), before.actors, before.addressees)
        return
    this = first_key in clause.rules.words["this"] and not clause.has("ships")
    idle = this or clause.has("receiving") or only_uses(clause)
    if side is None or idle or not _is_concerned(clause, setting, side):
        return
    partners = sides(tuple(m for g in clause.of_case("with") for m in setting.discourse.members(g)))
    others = (
        tuple(named(clause) - {side, *_belonged_to(clause)})
        if clause.has("exercise_nouns") and clause.has("beside")
        else ()
    )
    # "जहाज C की नौसेना के पोतों के साथ अभ्यास करेगा".
    partners = others if len(others) == 1 and not partners else partners
    if not partners and clause.has("exercise_nouns") and clause.has("attending") and len(named(clause)) > 1:
        # "अभ्यास में C की बटालियन और C का दल हिस्सा लेगा": who will be there.
        return
    if partners and (clause.has("exercise_nouns") or not clause.words.isdisjoint(clause.rules.words["together"])):
        yield undertaking_of(clause, Act.AGREED, (first, verb + 1), tuple(dict.fromkeys((side, *partners))), ())
        return
    yield undertaking_of(clause, Act.PLEDGED, (first, verb + 1), (side,), ())


def _is_joined(country: Member, rules: Rules) -> bool:
    """Whether "and" joins a country to what is no side: it is no subject of a singular verb ("C और मध्य एशिया से")."""
    behind = country.line.tokens[country.token + 1 : country.token + 3]
    return len(behind) > 1 and behind[0].key in rules.words["joining"] and behind[1].kind == "w"


def _belonged_to(clause: Clause) -> set[str]:
    """The bodies that Hindi only names to say which countries it means ("O समूह में शामिल कई देशों के साथ")."""
    if "O" not in clause.line.kinds or not clause.has("among"):
        return set()
    tokens, among = clause.line.tokens, clause.rules.words["among"]
    near = ((at, tokens[at + 1 : at + 1 + MEMBERS]) for at in clause.found if tokens[at].kind == "O")
    return {str(tokens[at].value.code) for at, behind in near if have(behind, among)}


def _visiting_ship(clause: Clause, setting: Setting) -> str | None:
    """The country whose navy is on a visit, where a ship of no other country acts ("जहाज C की नौसेना के साथ ...")."""
    words, visitor = clause.rules.words, setting.discourse.visitor
    if visitor is None or visitor.kind is not ParticipantKind.ORGANIZATION or not clause.has("ships"):
        return None
    at, before = clause.where("ships")[0], clause.line.tokens[: clause.where("ships")[0]]
    acts = clause.line.tokens[at + 1].key not in words["postpositions"]
    return visitor.side if acts and not any(token.kind in "CSG" for token in before) else None


def _goes_on(clause: Clause, before: Undertaking) -> bool:
    """Whether a clause without a subject goes on with what the clause before it says that somebody will do."""
    adjacent = before.clause.line is clause.line and before.clause.last + 1 == clause.first
    alone = all(
        getattr(clause.line.tokens[m.token].value, "adjective", False)
        for g in clause.of_case("subject")
        for m in g.members
    )
    return adjacent and bool(before.clause.future) and alone and not clause.of_case("agent")


def _promised(clause: Clause, subject: tuple[str, ...], verb: int) -> Iterator[Undertaking]:
    """What one side says "will be done" for another that its sentence names."""
    others = named(clause) - {*subject}
    # A delivery with a date is an event.
    delivered = clause.has("arms_nouns") or clause.has("delivering")
    expected = delivered and bool(clause.dates)
    # "C की ओर से ... दिए जाएंगे", "इस करार के तहत C द्वारा ... की आपूर्ति की जाएगी".
    acting = clause.rules.words["of_time"]
    acting = acting | clause.rules.words["by"] if is_under_document(clause) else acting
    spoken_for = clause.subject is not None and (
        clause.subject not in clause.groups or clause.line.tokens[clause.subject.behind - 1].key in acting
    )
    if len(subject) == 1 and spoken_for and others and not expected:
        yield undertaking_of(clause, Act.PLEDGED, (skip_leading(clause, clause.first, verb), verb + 1), subject, ())


def _is_concerned(clause: Clause, setting: Setting, side: str) -> bool:
    """Whether a country speaks as a side of the talks, or of another country in the same line."""
    if side in setting.talks and len(setting.talks) > 1:
        return True
    if side in setting.discourse.delivering and (_is_about_goods(clause) or promises_order(clause)):
        return True
    # At a conference everybody speaks to the others.
    return names_another(clause, side) or setting.discourse.summit is not None


def _is_about_goods(clause: Clause) -> bool:
    """Whether a Hindi clause points at the goods that were told to change hands ("C इन नौकाओं का खर्च उठाएगा")."""
    tokens, words = clause.line.tokens, clause.rules.words
    goods = [at for name in ("arms_nouns", "ships") for at in clause.where(name) if at > clause.first]
    return not clause.rules.head_first and any(tokens[at - 1].key in words["pointing_at_goods"] for at in goods)


def _passive(clause: Clause, setting: Setting, verb: int, before: Undertaking | None) -> Iterator[Undertaking]:
    """What "will be done", told of talks or by both sides, right behind what they agreed upon."""
    subject = clause.subject if clause.subject in clause.of_case("agent") or clause.inherited else None
    members = setting.discourse.members(subject)
    if (first := is_under_it(clause)) is not None and len(named(clause)) == 2:
        # "समझौता किया, जिसके तहत ... बनाए जाएंगे".
        yield undertaking_of(clause, Act.AGREED, (first, verb + 1), tuple(sorted(named(clause))), ())
        return
    if subject is not None and len(sides(members)) < 2:
        yield from _promised(clause, sides(members), verb)
        return
    between = [sides(setting.discourse.members(group)) for group in clause.of_case("between")]
    first = skip_leading(clause, clause.first, verb)
    if not subject and is_under_document(clause) and len(setting.talks) == 2:
        # "इस समझौते के तहत ... बनाए जाएंगे".
        yield undertaking_of(clause, Act.AGREED, (first, verb + 1), setting.talks, ())
        return
    if not subject and between and len(between[-1]) == 2:
        # "दोनों देशों के बीच ... आयोजित किया जाएगा".
        yield undertaking_of(clause, Act.AGREED, (first, verb + 1), between[-1], ())
        return
    if have(clause.line.tokens[clause.first : clause.first + LEADING], clause.rules.words["to_him"]):
        # "अब उसे दो विमान भी दिए जाएंगे": by who gave something before.
        given = setting.discourse.delivering
        giver = tuple(side for side in sides(setting.discourse.agent) if side in given and len(given) == 2)
        goods = clause.has("arms_nouns") or clause.has("aid_nouns")
        if len(giver) == 1 and goods:
            yield undertaking_of(clause, Act.PLEDGED, (first, verb + 1), giver, ())
        if goods:
            return
    told = [before.clause.line.number] if before is not None else []
    told += [setting.discourse.announced] if setting.discourse.announced is not None else []
    if not subject and not any(clause.line.number - number <= NEAR for number in told):
        return
    actors = sides(members) or (setting.talks if setting.occasion is not None else ())
    if len(actors) == 2 and verb - first >= 2:
        yield undertaking_of(clause, Act.AGREED, (first, verb + 1), actors, ())
