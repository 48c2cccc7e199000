"""Mentions of one event brought together.

In: mentions in reading order. Out: occasions, each with its mentions. Talks of the same sides are one occasion unless
other people act for a side, or the article tells of an earlier time. A mention that only names talks ("बैठक में") joins
the last ones.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from extractor.dates import ONE_DAY
from extractor.offline.conferences.speaking import agreed_at, speaking_in, spoke_at
from extractor.offline.discourse import Discourse, sides
from extractor.offline.grammar.lines import Token, have
from extractor.offline.occasions.occasions import (
    AHEAD,
    ARMS_TRANSFER,
    CALL,
    CANCELLED,
    CONFERENCE,
    EXERCISE,
    OCCURRED,
    SCHEDULED,
    SIGNING,
    TALKS,
    VISIT,
    Occasion,
    are_besides,
    met_another,
    met_before,
    rang_besides,
    take_out,
)
from extractor.offline.occasions.retelling import is_apart, is_older, same_conference, same_deed, same_talks, same_visit
from extractor.offline.sides.sides import countries_of, named_countries
from extractor.offline.talks.asides import attends_ceremony, is_only_ahead
from extractor.offline.talks.attending import addresses, ceremony_of, chairs_it, is_honoured, may_show, signs_papers
from extractor.offline.talks.frames import Mention, was_done_after
from extractor.offline.talks.holding import (
    date_what_is_chaired,
    is_chaired,
    is_chaired_there,
    is_for_later,
    is_frame,
    is_its_session,
    is_leg,
    is_moved,
    is_next,
    is_numbered,
    is_of_before,
    is_of_last_year,
    is_past,
    is_put_off,
    is_session,
    is_stop,
    is_told,
)
from extractor.offline.talks.implied import with_unknown
from extractor.offline.talks.past_rounds import is_next_of_body, last_of_series
from extractor.offline.talks.recalling import is_recalled
from extractor.offline.talks.rounds import is_only_next, is_summit, same_round, spoken_of, who_meets_again
from extractor.offline.talks.triggers import are_officials


@dataclass
class Calendar:
    """The occasions found so far."""

    occasions: list[Occasion] = field(default_factory=list)
    # Those who headed one side of talks that the text has not named yet.
    waiting: list[Mention] = field(default_factory=list)
    # Talks of which a clause only gives day and place; the next clause may say whose they were.
    nameless: list[Mention] = field(default_factory=list)

    @property
    def last_cancelled(self) -> Mention | None:
        """The last mention of the event told of last, where that was called off."""
        last = self.occasions[-1] if self.occasions else None
        return last.mentions[-1] if last is not None and last.status is CANCELLED else None

    def enter(self, mention: Mention, discourse: Discourse) -> Occasion | None:
        """Add a mention to its occasion, or open a new one; None for one that names no occasion."""
        if is_only_ahead(mention):
            return None
        if mention.is_round:
            occasion = self._round(mention, discourse)
        elif mention.attendees and not mention.members:
            occasion = self._attended(mention)
            if occasion is not None and _tells_who_chaired(mention, occasion):
                mention.members, mention.attendees, mention.reference = mention.attendees, (), False
                mention.date = mention.clause.date_before(mention.clause.last - 1)
                before = occasion.mentions[0].is_round and mention.date is not None and is_past(occasion.mentions[0])
                occasion = self._open(mention) if before else self._talks(mention, discourse)
        elif mention.type in TALKS:
            date_what_is_chaired(mention)
            occasion = self._next(mention, discourse) or self._talks(mention, discourse)
        elif mention.type is VISIT:
            occasion = self._find(mention, same_visit)
            if occasion.mentions and is_stop(occasion, mention) and mention.destination == discourse.home:
                # "P, who is on a state visit, will travel to L on D" dates the stop.
                mention.date = mention.place = None
                occasion.mentions[0].destination = mention.destination
            elif occasion.mentions and is_leg(occasion, mention):
                mention.date = mention.place = None
                mention.reference = True
        elif mention.type is CONFERENCE:
            occasion = self._find(mention, same_conference)
        else:
            occasion = self._find(mention, same_deed)
        if occasion is not None:
            occasion.mentions.append(mention)
        return occasion

    def _open(self, mention: Mention) -> Occasion:
        occasion = Occasion(mention.type)
        self.occasions.append(occasion)
        return occasion

    def _find(self, mention: Mention, same: Callable[[Occasion, Mention], bool]) -> Occasion:
        for occasion in reversed(self.occasions):
            if occasion.type is mention.type and same(occasion, mention):
                return occasion
        return self._open(mention)

    def _round(self, mention: Mention, discourse: Discourse) -> Occasion | None:
        """A round of the talks or of the conference that the article tells of, which is an occasion of its own."""
        mention.members, mention.name = who_meets_again(mention, self.occasions, discourse)
        if not mention.members:
            return None
        return same_round(mention, self.occasions) or self._open(mention)

    def _next(self, mention: Mention, discourse: Discourse) -> Occasion | None:
        """The next session of the body whose last one was told of right before, or of one of the sides spoken of."""
        named = len(sides(mention.members)) > 1
        if is_next_of_body(mention):
            known = mention.members if named else discourse.countries()
        else:
            series = None if named else last_of_series(mention, self.occasions)
            known = tuple(series.members) if series is not None else ()
        if len(sides(countries_of(known))) < 2:
            return None
        mention.members = known if named and _is_led_by_both(mention) else countries_of(known)
        return self._open(mention)

    def _talks(self, mention: Mention, discourse: Discourse) -> Occasion | None:
        wanted = frozenset(sides(mention.members))
        if len(wanted) < 2:
            return self._unnamed(mention, discourse)
        who = mention.clause.subject
        if discourse.conference is not None and who is not None and who.uncounted and mention.status in AHEAD:
            # "The ministers will meet again in May": rather those of the conference than those who met beside it.
            return None
        last = self._last(mention)
        if last is not None and last.sides & wanted and (is_chaired(mention) or is_chaired_there(last, mention)):
            return last
        theirs = [o for o in reversed(self.occasions) if o.type in TALKS and o.sides == wanted]
        # "दोनों मंत्रियों ने समीक्षा की" behind a paragraph that ended with their talks of last year.
        for occasion in sorted(theirs, key=lambda o: is_recalled(o, mention.clause) and not is_past(mention)):
            if same_talks(occasion, mention):
                if rang_besides(occasion, mention) or take_out(occasion, mention) or is_only_next(occasion, mention):
                    continue
                if mention.type is CALL and not met_before(occasion, mention):
                    occasion.type = CALL
                return occasion
        met = [member for member in mention.members if member.person is not None]
        ahead = mention.status in AHEAD and not mention.clause.rules.head_first
        officials = are_officials(mention.clause) or _hold_office_in_both(mention)
        dated = (ahead or officials) and mention.date is not None and not mention.reference
        both_met = agreed_at(mention)
        placed = _is_dated_there(mention) or _began_there(mention)
        if not met and not (dated or both_met or placed or is_told(mention) or is_session(mention)):
            return None
        if not (both_met or placed) and mention.reference and (len(met) < 2 or self._is_beside_larger(wanted, mention)):
            return None
        groups = mention.clause.groups
        before = mention.clause.rules.head_first and is_of_before(mention)
        both = bool(groups) and all(g.dual == "countries" and (before or g.office is None) for g in groups)
        if (is_session(mention) or ahead or is_of_before(mention)) and both:
            # "The two countries held their first talks in 2019", "will meet in May": not those who speak for them now.
            mention.members = countries_of(mention.members)
        return self._open(mention)

    def _is_beside_larger(self, wanted: frozenset[str], mention: Mention) -> bool:
        """Whether English talks that are only named are those of more sides."""
        larger = any(o.type in TALKS and wanted < o.sides for o in self.occasions)
        return larger and mention.clause.rules.head_first and not mention.clause.of_case("with", "between")

    def _unnamed(self, mention: Mention, discourse: Discourse) -> Occasion | None:
        """The talks that a mention means which does not name two sides."""
        if is_session(mention) or is_its_session(mention) or _is_one_before(self._last(mention), mention):
            mention.members = named_countries(mention.line) or spoken_of(mention, discourse)
            return self._announced(mention) or self._open(mention) if len(sides(mention.members)) > 1 else None
        if (told := self._pointed_at(mention, discourse)) is not None:
            return told
        last = self._last(mention)
        if last is not None and (is_for_later(last, mention) or _is_of_others(last, mention)):
            return None
        moved = last is not None and not mention.reference and is_put_off(last, mention) and is_moved(mention)
        if last is not None and (moved or _was_to_be_before(last, mention)):
            # "The talks will now be held on 10 April."
            mention.members = tuple(last.members)
            return self._open(mention)
        if is_of_last_year(mention) or (last is not None and is_older(last, mention)):
            return None
        if last is not None and mention.status is CANCELLED and last.status is OCCURRED:
            # What took place cannot be put off: these are talks of others.
            return None
        if last is not None and mention.clause.rules.head_first and is_next(last.status, mention):
            # Who will lead "the 16th dialogue" is not known.
            three = mention.clause.has("three_sided")
            again = mention.clause.has("next_marks") and not three
            many = self._last_of_several() or last if three else last
            mention.members = tuple(last.members) if again else countries_of(many.members)
            return self._open(mention)
        ending = mention.status is SCHEDULED and mention.clause.rules.head_first and not mention.reference
        ending = ending and (mention.date is not None or is_numbered(mention.clause))
        if last is not None and ending and last.status is OCCURRED:
            # "The talks will conclude on D" dates none that were held.
            return None
        if last is not None and (met := met_another(last, mention)):
            mention.members = met
            return self._open(mention)
        ahead = mention.status in AHEAD and not mention.reference and not mention.clause.rules.head_first
        if last is not None and ahead and last.status is OCCURRED and _is_later(last, mention):
            # Talks to come of others than those who have met, of whom nothing is told.
            return None
        if last is None and _is_set_for_day(mention) and len(sides(discourse.pair)) == 2:
            # "C and C will resume their talks. A first round is to be held in L in May."
            mention.members = countries_of(discourse.pair)
            return self._open(mention)
        self._await_sides(last, mention)
        return _with_speakers(last, mention)

    def _last_of_several(self) -> Occasion | None:
        """The last talks of more than two sides ("the next trilateral meeting")."""
        told = (o for o in reversed(self.occasions) if o.type in TALKS)
        return next((o for o in told if len(o.sides) > 2), None)

    def _pointed_at(self, mention: Mention, discourse: Discourse) -> Occasion | None:
        """The conference or the talks at which Hindi points: those told of last, or those of a town."""
        if (conference := self._this_conference(mention)) is not None:
            present = [*mention.clause.of_case("led"), *speaking_in(mention)]
            mention.attendees = tuple(m for group in present for m in group.members if m.person is not None)
            return conference
        if (there := self._in_town(mention)) is not None:
            discourse.speak_of(tuple(there.members))
        return there

    def _in_town(self, mention: Mention) -> Occasion | None:
        """The talks that were told to be in the town of which Hindi names them ("L की वार्ता में ... मुख्य विषय होंगे")."""
        tokens, words, at = mention.line.tokens, mention.clause.rules.words, mention.trigger
        named = at - 2 >= mention.clause.first and tokens[at - 2].kind == "L" and not mention.clause.rules.head_first
        if not named or tokens[at - 1].key not in words["genitive"]:
            return None
        town = tokens[at - 2].value
        told = (o for o in reversed(self.occasions) if o.type in TALKS)
        return next((o for o in told if any(t.kind == "L" and t.value == town for t in _tokens(o))), None)

    def _await_sides(self, last: Occasion | None, mention: Mention) -> None:
        """Keep talks of which nothing but day and place is told before any others."""
        head_first = mention.clause.rules.head_first
        if last is None and not (head_first and (mention.reference or mention.status is CANCELLED)):
            mention.reference = False
            self.nameless.append(mention)

    def _this_conference(self, mention: Mention) -> Occasion | None:
        """The conference of which a Hindi paragraph told last, where it goes on to speak of "the meeting" ("P की
        अध्यक्षता में हुई इस बैठक के अंत में ...", "P ने बैठक में कहा")."""
        line, words = mention.line, mention.clause.rules.words
        this = line.tokens[mention.trigger - 1].key in words["this_one"]
        if mention.clause.rules.head_first or not (this or mention.reference) or mention.date is not None:
            return None
        told = [
            (m.line.number, m.trigger, number)
            for number, o in enumerate(self.occasions)
            for m in o.mentions
            if m.line.paragraph == line.paragraph and m.line.number < line.number
        ]
        last = self.occasions[max(told)[2]] if told else None
        return last if last is not None and last.type is CONFERENCE else None

    def _announced(self, mention: Mention) -> Occasion | None:
        """The talks of the same sides of which only the headline has told so far."""
        wanted = frozenset(sides(mention.members))
        told = [o for o in self.occasions if all(not m.line.in_body for m in o.mentions)]
        same = (o for o in told if o.type in TALKS and o.sides == wanted and same_talks(o, mention))
        return next(same, None)

    def _attended(self, mention: Mention) -> Occasion | None:
        """The event of the paragraph at which somebody was present, else the last talks; none of another time."""
        occasion = self._at_signature(mention) or self._chaired(mention) or self._attended_event(mention)
        ahead = mention.status is SCHEDULED
        if occasion is None or not occasion.mentions:
            return occasion
        was = mention.status is OCCURRED and not mention.clause.rules.head_first and is_past(mention)
        if was and (occasion.status is SCHEDULED or occasion.type is CALL):
            # "P मौजूद थे": not at what is still to come.
            return None
        return occasion if (occasion.status is SCHEDULED) >= ahead else None

    def _at_signature(self, mention: Mention) -> Occasion | None:
        """The talks at which something was signed, of which only a relative clause tells who was there ("यह करार L में हुई
        बैठक के दौरान हुआ, जिसमें P और P शामिल हुए")."""
        near = [o for o in self.occasions if o.type is SIGNING or o.type in TALKS]
        near = [o for o in near if any(m.line.paragraph == mention.line.paragraph for m in o.mentions)]
        signed = near[-1] if near and all(o.type is SIGNING for o in near) else None
        if signed is None or not _met_there(mention, signed):
            return None
        mention.members, mention.attendees, mention.reference, mention.date = mention.attendees, (), False, None
        talks = self._open(mention)
        for signature in signed.mentions:
            signature.context = talks
        return talks

    def _chaired(self, mention: Mention) -> Occasion | None:
        """The conference told of last, of which English says who chaired "the meeting"."""
        last = self.occasions[-1] if self.occasions and chairs_it(mention.clause) else None
        return last if last is not None and last.type is CONFERENCE else None

    def _handed_over(self, mention: Mention) -> Occasion | None:
        """The delivery of which the sentence before told, where English says who attended "the ceremony"."""
        tokens, words, line = mention.line.tokens, mention.clause.rules.words, mention.line.before
        ceremony = next(iter(mention.clause.where("ceremonies")), 0)
        if (
            not ceremony
            or tokens[ceremony - 1].key != "the"
            or line is None
            or line.paragraph != mention.line.paragraph
        ):
            return None
        given = [o for o in self.occasions if any(m.line is line for m in o.mentions)]
        alone = len(given) == 1 and given[0].type is ARMS_TRANSFER and have(line.tokens, words["arms_verbs"])
        return given[0] if alone else None

    def _attended_event(self, mention: Mention) -> Occasion | None:
        paragraph = mention.line.paragraph
        if attends_ceremony(mention.clause):
            return self._handed_over(mention)
        if mention.clause.has("summit_nouns"):
            summits = [o for o in self.occasions if o.type is CONFERENCE or is_summit(o)]
            return summits[-1] if summits else None
        if signs_papers(mention.clause):
            return next((o for o in reversed(self.occasions) if o.type is ARMS_TRANSFER), None)
        shown = mention.clause.has("attending") or mention.clause.has("opening_nouns") or is_honoured(mention.clause)
        shown = shown or addresses(mention.clause) or mention.clause.has("chaired")
        drills = [o for o in self.occasions if o.type is EXERCISE]
        if drills and mention.clause.has("exercise_nouns") and mention.clause.has("attending"):
            return drills[-1]
        here = [
            occasion
            for occasion in self.occasions
            if (occasion.type in TALKS or may_show(occasion, mention, shown=shown))
            and any(m.line.paragraph == paragraph and not is_frame(m) for m in occasion.mentions)
        ]
        here = _held(here, mention) or here
        if here and here[-1].type is SIGNING and (mention.clause.rules.head_first or mention.clause.has("talk_nouns")):
            # A signing at talks is told of as those.
            here = [o for o in self.occasions if o.type in TALKS] or here
        elif here and here[-1].type is SIGNING:
            # A signature at talks of the same sides is no event of its own.
            here = [o for o in self.occasions if o.type in TALKS and _signed_at(o, here[-1])] or here
        told = self._represented_at(mention) or self._last(mention)
        last = here[-1] if here else told or ceremony_of(mention, self.occasions)
        if last is None:
            heads = [m for m in self.waiting if m.line.paragraph == paragraph]
            present = tuple(member for m in (*heads, mention) for member in m.attendees)
            clause = mention.clause
            chaired = clause.has("cochair_words") and "talk_nouns" in mention.line.lists
            if not (clause.has("talk_nouns") or clause.has("leading_nouns") or chaired or clause.rules.head_first):
                # Those who were at a ceremony, or are listed, did not talk.
                return None
            if clause.rules.head_first and clause.has("ceremonies"):
                return None
            if len(sides(present)) < 2:
                self.waiting.append(mention)
                return None
            mention.members, mention.attendees = present, ()
            mention.reference, mention.status = False, clause.status
            if not clause.rules.head_first:
                mention.date = mention.date or clause.date_before(clause.last - 1)
            occasion = self._open(mention)
            occasion.mentions[:0] = _held_there(mention, heads)
            # English tells of the day in one sentence and in the next of who led the sides.
            near = range(mention.line.number - clause.rules.head_first, mention.line.number + 1)
            occasion.mentions += [named for named in self.nameless if named.line.number in near]
            return occasion
        return last

    def _represented_at(self, mention: Mention) -> Occasion | None:
        """The conference of the paragraph before, where English tells who stood for a country ("C was represented by
        P")."""
        told = [o for o in self.occasions if o.mentions and mention.clause.has("representing")]
        last = max(told, key=lambda o: o.mentions[-1].line.number, default=None)
        if last is None or last.type is not CONFERENCE or not mention.clause.rules.head_first:
            return None
        return last if mention.line.paragraph - last.mentions[-1].line.paragraph == 1 else None

    def _last(self, mention: Mention) -> Occasion | None:
        """Talks that are only named: those that were spoken of last."""
        talks = [o for o in self.occasions if o.type in TALKS and not o.mentions[0].is_round]
        if mention.attendees and mention.clause.rules.head_first:
            # Who came along came to the main talks, not to a call "earlier in the day".
            talks = [o for o in talks if not o.mentions[0].line.has_phrase(mention.clause.rules, "earlier")] or talks
        if mention.reference and not mention.members and not mention.clause.rules.head_first:
            # "बैठक के बाद": the main one, and none besides.
            talks = [o for o in talks if not are_besides(o, mention.clause)] or talks
            subject = mention.clause.subject
            who = {m.person for m in subject.members if m.person is not None} if subject is not None else set()
            talks = [o for o in talks if who and not who.isdisjoint(m.person for m in o.members)] or talks
        return max(talks, key=lambda o: o.mentions[-1].line.number, default=None)


def _is_led_by_both(mention: Mention) -> bool:
    """Whether English names who will chair the next session ("she and P will co-chair the next meeting of it")."""
    who, led = mention.clause.subject, mention.clause.words & mention.clause.rules.words["chairing_next"]
    people = who.members if who is not None and not who.dual else ()
    return mention.clause.rules.head_first and bool(led) and len(sides(people)) == 2 and all(m.person for m in people)


def _was_to_be_before(last: Occasion, mention: Mention) -> bool:
    """Whether Hindi goes on that the talks to come were to be on another day ("बैठक मार्च में होनी थी, लेकिन टाल दी गई")."""
    off = mention.status is CANCELLED and not (mention.reference or mention.clause.rules.head_first)
    if not off or mention.date is None or last.status is not SCHEDULED:
        return False
    told = last.mentions[-1]
    near = told.line.paragraph == mention.line.paragraph and mention.line.number - told.line.number == 1
    return near and mention.date.value.text not in {m.date.value.text for m in last.mentions if m.date is not None}


def _is_later(last: Occasion, mention: Mention) -> bool:
    """Whether talks to come have a day, or are told of apart from the last ones."""
    return mention.date is not None or is_apart(last, mention)


def _is_set_for_day(mention: Mention) -> bool:
    """Whether English says when talks are to be held of which it does not say whose they are."""
    ahead = mention.status is SCHEDULED and mention.date is not None and not mention.reference
    return ahead and mention.clause.rules.head_first and not mention.clause.groups


def _hold_office_in_both(mention: Mention) -> bool:
    """Whether English tells of talks of those who hold an office in both countries, whoever they are ("the army chiefs
    of the two countries met in L in D")."""
    both = any(group.office is not None and group.dual in ("people", "countries") for group in mention.clause.groups)
    return both and mention.clause.rules.head_first


def _is_dated_there(mention: Mention) -> bool:
    """Whether English only names talks, but says where they were held at which two countries did something ("C and C
    agreed to ..., their ministers said after talks in L", "after talks between their ministers in L")."""
    clause, tokens, words = mention.clause, mention.line.tokens, mention.clause.rules.words
    both = _are_two_countries(mention)
    after = clause.rules.head_first and was_done_after(clause, mention.trigger)
    if not (both and clause.rules.head_first and (mention.reference or after)) or mention.earlier:
        return False
    before = [token.key for token in tokens[max(clause.first, mention.trigger - 3) : mention.trigger]]
    held = after or any(key in words["behind_talks"] | words["inside_talks"] for key in before)
    behind = tokens[mention.trigger + 1 : clause.last]
    where = next((at for at, token in enumerate(behind) if token.kind in "LD"), 0)
    there = where > 0 and behind[where].kind == "L"
    # "In the C capital L".
    capital = all(token.kind == "C" or token.key in words["before_towns"] for token in behind[:where])
    there = there and (where == 1 or capital or any(token.kind == "X" for token in behind[:where]))
    day = mention.date is None or mention.date.value.kind in ONE_DAY
    return held and there and day and mention.status is OCCURRED


def _began_there(mention: Mention) -> bool:
    """Whether English says on which day and where talks began or went on ("C and C resumed talks on X in L on D")."""
    clause, tokens, words, date = mention.clause, mention.line.tokens, mention.clause.rules.words, mention.date
    if not (clause.rules.head_first and _are_two_countries(mention)) or date is None or date.value.kind not in ONE_DAY:
        return False
    near = tokens[max(clause.first, mention.trigger - 2) : tokens.index(date)]
    own = pairwise(tokens[clause.first : clause.last])
    there = any(one.key in words["inside_before"] and two.kind == "L" for one, two in own)
    return there and mention.status is OCCURRED and have(near, words["opening_talks"])


def _are_two_countries(mention: Mention) -> bool:
    """Whether no more is told of those who talked than their two countries."""
    return len(sides(mention.members)) == 2 and all(member.person is None for member in mention.members)


def _is_of_others(last: Occasion, mention: Mention) -> bool:
    """Whether talks are those of somebody unknown, or in Hindi of a third side, of whom is not named whom he met ("P ने
    सुल्तान से भेंट की")."""
    clause, subject = mention.clause, mention.clause.subject
    if with_unknown(clause, mention.trigger):
        return True
    if clause.rules.head_first or mention.reference or subject is None or subject not in clause.groups:
        return False
    people = bool(subject.members) and all(m.person is not None and m.person.is_named for m in subject.members)
    theirs = sides(subject.members)
    return people and bool(theirs) and last.sides.isdisjoint(theirs)


def _signed_at(talks: Occasion, signing: Occasion) -> bool:
    """Whether talks are of the sides of a signature, and of nobody else than who signed."""
    ours, theirs = talks.people, signing.people
    return talks.sides == signing.sides and not any(ours[s].isdisjoint(theirs[s]) for s in ours.keys() & theirs.keys())


def _tokens(occasion: Occasion) -> Iterator[Token]:
    """The tokens of the clauses that tell of an occasion."""
    for mention in occasion.mentions:
        yield from mention.line.tokens[mention.clause.first : mention.clause.last]


def _tells_who_chaired(mention: Mention, occasion: Occasion) -> bool:
    """Whether Hindi reports of talks that were named before that people of both sides chaired them."""
    clause = mention.clause
    chaired = clause.has("cochair_words") and clause.has("talk_nouns") and not clause.rules.head_first
    both = frozenset(sides(mention.attendees))
    return chaired and occasion.type in TALKS and len(both) > 1 and occasion.sides == both


def _met_there(mention: Mention, signed: Occasion) -> bool:
    """Whether a Hindi relative clause tells who was at talks at which something was signed."""
    clause, words = mention.clause, mention.clause.rules.words
    before = [token.key for token in mention.line.tokens[: clause.first]]
    which = bool(before) and (before[-1] in words["in_which"] or clause.keys[0] in words["in_which"])
    talks = any(one in words["talk_nouns"] and two == "के" for one, two in pairwise(before))
    return which and talks and not clause.rules.head_first and frozenset(sides(mention.attendees)) == signed.sides


def _held_there(mention: Mention, heads: list[Mention]) -> list[Mention]:
    """The mentions of a Hindi line that tell of talks which others led, with their day ("हुई वार्ता में C की ओर से P शामिल
    हुए, जबकि C के दल का नेतृत्व P ने किया")."""
    told = [m for m in heads if m.line is mention.line and m.clause.has("talk_nouns")]
    for head in told if not mention.clause.rules.head_first else ():
        head.reference, head.date = False, head.clause.date_before(head.clause.last - 1)
    return told if not mention.clause.rules.head_first else []


def _with_speakers(last: Occasion | None, mention: Mention) -> Occasion | None:
    """The talks told of last, with those who act for a side there."""
    if last is not None and (present := spoke_at(last, mention)):
        mention.attendees, mention.heads = present, True
    return last


def _is_one_before(last: Occasion | None, mention: Mention) -> bool:
    """Whether Hindi tells of earlier talks of the kind that are to come ("इससे पहले मई 2019 में ऐसी बैठक हुई थी")."""
    told = mention.earlier and mention.date is not None and not mention.clause.rules.head_first
    ahead = last is not None and last.status in AHEAD
    return told and ahead and mention.status is OCCURRED and is_past(mention)


def _held(occasions: list[Occasion], mention: Mention) -> list[Occasion]:
    """The occasions at which somebody can have been, as Hindi tells: nobody was at what is still to come."""
    if mention.status is not OCCURRED or mention.clause.rules.head_first:
        return occasions
    return [occasion for occasion in occasions if occasion.status is not SCHEDULED]
