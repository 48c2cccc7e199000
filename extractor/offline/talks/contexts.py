"""Of which talks a clause speaks: those of its line, else the last ones of the sides that it names.

In: a reading so far, a clause. Out: talks, or None where the article has told of none.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from extractor.offline.discourse import Discourse, sides
from extractor.offline.documents.parties import SPEAKING
from extractor.offline.grammar.clauses import Clause
from extractor.offline.occasions.occasions import AHEAD, TALKS, Occasion
from extractor.offline.people.joined_titles import LEADERS
from extractor.offline.sides.sides import Member
from extractor.offline.talks.asides import is_named_aside, ministry_tells
from extractor.offline.talks.followed import is_followed
from extractor.offline.talks.frames import Mention
from extractor.offline.talks.partners import guest_of
from extractor.offline.talks.recalling import is_recalled
from schemas.vocabulary import EventStatus, ParticipantKind

if TYPE_CHECKING:
    from extractor.offline.reading import Reading

# Cases of those who act.
ACTING = ("agent", "subject")


def talks_spoken_of(reading: Reading, clause: Clause, discourse: Discourse) -> Occasion | None:
    """The talks that a clause speaks of: those of its line, else the last ones of the sides it names."""
    here = reading.context.get(clause.line.number)
    if here is not None:
        return _of_other_speaker(reading, clause, here) or here
    before = reading.context.get(clause.line.number - 1)
    if before is not None and clause.has("in_it") and not clause.rules.head_first and before.status in AHEAD:
        # "मुलाकात बुधवार को होगी। इसमें समझौते पर हस्ताक्षर हो सकते हैं".
        return before
    paragraph = reading.lines[clause.line.number - 2].paragraph if before is not None else None
    if before is not None and before.type not in TALKS and paragraph == clause.line.paragraph:
        # "इस बैठक में ... स्वीकार किया गया। इसके अनुसार ...".
        return before
    talks = [o for o in reading.calendar.occasions if o.type in TALKS and not _is_only_earlier(o.mentions[0])]
    if not talks:
        return None
    # Talks that are still to come are not where things were said.
    held = [occasion for occasion in talks if occasion.status not in AHEAD]
    news = [occasion for occasion in held if not is_recalled(occasion, clause)]
    if held and not news and (clause.rules.head_first or len(held) < len(talks)):
        return None
    talks = news or held or talks
    speaking = clause.of_case(*SPEAKING)
    if not speaking and ministry_tells(clause.line, clause.rules, discourse.home):
        talks = [o for o in talks if discourse.home in o.sides] or talks
    members = tuple(m for group in speaking for m in discourse.members(group))
    both = bool(speaking) and (speaking[0].dual == "countries" or clause.rules.head_first)
    people = {m.person for m in members if m.person is not None and m.person.is_named}
    # Who speaks, and to whom, tells the talks apart of several who act for a side.
    talked = [o for o in talks if people <= set(chain.from_iterable(o.people.values()))] if people else []
    named = frozenset(sides(members)) if not talked else frozenset()
    last = max(talked or talks, key=lambda occasion: occasion.mentions[-1].line.number)
    told = talks_of_paragraph(reading, clause) if len(talked) > 1 and not clause.rules.head_first else None
    # Who held several talks speaks at those of which his paragraph has told.
    last = told if told in talked else last
    found: Occasion | None = last
    if len(named) > 1:
        found = next((occasion for occasion in reversed(talks) if occasion.sides == named), None)
    elif named and not named <= last.sides:
        found = next((occasion for occasion in reversed(talks) if named <= occasion.sides), None)
    elif not (talked or named or clause.rules.head_first):
        found = _where_signed(clause, talks, last)
    return (
        _main_of(talked if clause.rules.head_first and talked else talks, found, clause)
        if both and found is not None
        else found
    )


def _is_only_earlier(mention: Mention) -> bool:
    """Whether talks are a round of before, or what those of today follow: nothing is told of them."""
    return mention.is_round or is_followed(mention)


def _of_other_speaker(reading: Reading, clause: Clause, here: Occasion) -> Occasion | None:
    """The only talks of who acts in a Hindi clause, whose country has no part in those that its line speaks of ("C और C
    राजी हुए, जबकि P ने ... का प्रस्ताव रखा")."""
    if clause.rules.head_first or "agent" not in clause.cases or here.type not in TALKS:
        return None
    acting = [
        m for group in clause.of_case("agent") for m in group.members if m.person is not None and m.person.is_named
    ]
    if not acting or any(m.side in here.sides for m in acting):
        return None
    people = {m.person for m in acting}
    theirs = [
        o
        for o in reading.calendar.occasions
        if o.type in TALKS and o.status not in AHEAD and people <= set(chain.from_iterable(o.people.values()))
    ]
    return theirs[0] if len(theirs) == 1 else None


def _main_of(talks: list[Occasion], last: Occasion, clause: Clause) -> Occasion:
    """The talks of the same sides, where a paragraph on "both sides" follows one that ended with an aside."""
    told = last.mentions[-1]
    # In English the first mention tells it: "they also reviewed" is of the main talks.
    first = 1 if clause.rules.head_first else None
    beside = all(map(is_besides, last.mentions[:first]))
    if told.line.paragraph == clause.line.paragraph or not beside:
        return last
    others = [
        o for o in talks if o is not last and o.sides == last.sides and not any(map(is_besides, o.mentions[:first]))
    ]
    return others[-1] if others else last


def is_besides(mention: Mention) -> bool:
    """Whether talks are told of as what was also held, earlier or later ("P also called on P", "P से भी भेंट की")."""
    rules, before = mention.clause.rules, mention.line.tokens[: mention.trigger]
    also = mention.clause.has("also_marks") and not rules.head_first and not mention.reference
    # "Also called on P and met P".
    besides = rules.head_first and any(token.key in rules.words["aside_talks"] for token in before)
    # A call "on" somebody beside talks is one of courtesy.
    besides = besides or (rules.head_first and mention.line.tokens[mention.trigger].key in rules.words["calling"])
    besides = besides or _came_first(mention)
    return mention.earlier or mention.clause.has("aside_talks") or also or besides


def _came_first(mention: Mention) -> bool:
    """Whether Hindi talks were held before somebody came, or before other ones ("राजधानी आने से पहले ... मुलाकात की")."""
    tokens, words = mention.line.tokens, mention.clause.rules.words
    if mention.clause.rules.head_first or not mention.clause.rules.words["before"] & mention.line.keys:
        return False
    order = (
        (tokens[at].key, tokens[at + 1].key)
        for at in range(1, mention.trigger)
        if tokens[at - 1].key in words["to_get_there"] | words["talk_nouns"]
    )
    return any(of in words["of_time"] and when in words["before"] for of, when in order)


def _where_signed(clause: Clause, talks: list[Occasion], last: Occasion) -> Occasion:
    """The talks at which documents were signed of which a Hindi clause says neither where nor by whom: those of the
    leaders, where there are any, and none that were held before ("जिन समझौतों पर हस्ताक्षर हुए, उनमें ...")."""
    if not clause.has("sign_words") or clause.line.has_phrase(clause.rules, "meanwhile"):
        return last
    now = [o for o in talks if not all(m.earlier for m in o.mentions)] or talks
    last = last if last in now else max(now, key=lambda occasion: occasion.mentions[-1].line.number)
    return next((o for o in now if o.sides == last.sides and _are_leaders(o)), last)


def _are_leaders(occasion: Occasion) -> bool:
    """Whether a leader of each side talked."""
    people = (member for member in occasion.members if member.person is not None)
    led = {member.side for member in people if member.person and not LEADERS.isdisjoint(member.person.labels)}
    return len(led) > 1 and led == occasion.sides


def talks_of_paragraph(reading: Reading, clause: Clause) -> Occasion | None:
    """The talks that the line or an earlier one of its paragraph speaks of."""
    for line in reversed(reading.lines[: clause.line.number]):
        if line.paragraph != clause.line.paragraph:
            break
        if line.number in reading.context:
            return reading.context[line.number]
    return None


def hear_talks(reading: Reading, mention: Mention, occasion: Occasion | None, discourse: Discourse) -> None:
    """Take note of who talked, and that the line speaks of those talks."""
    if occasion is None and is_named_aside(mention):
        discourse.speak_of(mention.members)
    if occasion is not None and occasion.type in TALKS and not mention.is_round:
        discourse.guest = guest_of(mention) or discourse.guest
        reading.context[mention.line.number] = occasion
        before = discourse.pair
        discourse.speak_of(mention.members)
        discourse.gathered = discourse.gathered or len(sides(mention.members)) > 2
        same = set(sides(before)) == set(sides(discourse.pair))
        aside = same and mention.clause.rules.head_first and is_besides(mention)
        if aside or (not same and (_is_next_leg(reading, mention, before) or _was_with_third(mention, before))):
            # "P also called on P", "P will meet P of C next": the next paragraph is on the main talks again.
            discourse.main = discourse.main or (mention.clause.line.paragraph, before)


def _is_next_leg(reading: Reading, mention: Mention, before: tuple[Member, ...]) -> bool:
    """Whether talks with another country are still ahead, where those that were told of before them were held."""
    held = (o for o in reading.calendar.occasions if o.type in TALKS and o.status is EventStatus.OCCURRED)
    return mention.status in AHEAD and any(o.sides == set(sides(before)) for o in held)


def _was_with_third(mention: Mention, before: tuple[Member, ...]) -> bool:
    """Whether Hindi looks back at talks of one of the two spoken of with a third country ("गुरुवार को P ने P से बात की
    थी")."""
    past = mention.status is EventStatus.OCCURRED and mention.clause.has("past_marks")
    shared = set(sides(before)) & set(sides(mention.members))
    return past and not mention.clause.rules.head_first and len(sides(before)) == 2 and len(shared) == 1


def visited_where(reading: Reading, clause: Clause) -> tuple[Member, ...]:
    """The sides of a visit, where it goes on with what both or in Hindi the visitor did there ("P केन्या गए थे, जहां
    उन्होंने", "P visited L in D, when the two sides signed")."""
    if not clause.first or clause.cases.isdisjoint(ACTING):
        return ()
    acting = {group.dual for group in clause.of_case(*ACTING)}
    if clause.rules.head_first:
        # "P is due in L on D, and the two sides will sign".
        if "countries" not in acting:
            return ()
    else:
        opens = clause.line.tokens[clause.first].key in clause.rules.words["where"]
        if not opens and "countries" in acting:
            return _met_there(clause)
        if not opens or acting.isdisjoint(("countries", "agent")):
            return ()
    for occasion in reversed(reading.calendar.occasions):
        for mention in occasion.mentions:
            visitor, place = mention.visitor, mention.place
            if mention.line is clause.line and visitor is not None and place is not None and mention.destination:
                host = Member(
                    ParticipantKind.COUNTRY, mention.destination, clause.line, clause.line.tokens.index(place)
                )
                return visitor, host
    return ()


def _met_there(clause: Clause) -> tuple[Member, ...]:
    """Somebody and the country where Hindi says that he met one of a bare name, where it goes on with what both did ("P
    काहिरा में NAME से मुलाकात की थी और दोनों देशों ने")."""
    tokens, words, before = clause.line.tokens, clause.rules.words, clause.inherited
    guest = before.members[0] if before is not None and len(before.members) == 1 else None
    if guest is None or guest.person is None or guest.line is not clause.line:
        return ()
    told = range(guest.token + 1, clause.first)
    known = any(tokens[at].kind == "P" and tokens[at + 1].key in words["with_marks"] | words["genitive"] for at in told)
    if known or not any(tokens[at].key in words["talk_nouns"] for at in told):
        return ()
    for at in told:
        country = tokens[at].value.country if tokens[at].kind == "L" else None
        if country not in (None, guest.side) and tokens[at + 1].key in words["inside"]:
            return guest, Member(ParticipantKind.COUNTRY, country, clause.line, at)
    return ()
