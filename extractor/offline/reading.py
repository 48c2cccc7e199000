"""One pass through an article: lines, people, occasions, documents and undertakings in the order of the text.

In: an article and the rules of its language. Out: a `Reading`, from which `assemble` makes the facts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from extractor.dates import BROAD
from extractor.letterhead import press_country, publishing
from extractor.offline.commitments.actors import Setting, teller
from extractor.offline.commitments.behind import find_behind
from extractor.offline.commitments.doers import is_domestic
from extractor.offline.commitments.entries import (
    all_of,
    entry_of,
    heads_points,
    leads_to_list,
    names_signed,
    opens_list,
    signed_on,
)
from extractor.offline.commitments.futures import find_futures, find_next_drill
from extractor.offline.commitments.undertakings import Undertaking, find_commitments, undertaking_of
from extractor.offline.conferences.conferences import find_next_session
from extractor.offline.deeds.deeds import find_deeds
from extractor.offline.discourse import Discourse, sides
from extractor.offline.documents.dates import term_of_document_before
from extractor.offline.documents.listed import find_entry, find_listed, kind_of_several, signs_later, signs_several
from extractor.offline.documents.papers import Paper, find_papers
from extractor.offline.documents.parties import parties_of
from extractor.offline.documents.subjects import find_counted
from extractor.offline.exercises.drills import begins_on_day, is_drill_ahead, is_hosted
from extractor.offline.exercises.their_services import name_services
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.collapsing import collapse
from extractor.offline.grammar.denials import is_denied, was_hoped
from extractor.offline.grammar.finds import drop_named_months, drop_surnames, find_in, home_of, printed_in
from extractor.offline.grammar.hypotheses import follows_not, is_unreal
from extractor.offline.grammar.lines import Line, Token, read_lines
from extractor.offline.grammar.moods import (
    holder,
    is_of_earlier_visit,
    is_told_in_past,
    spoken_to_by_me,
    tells_of_oneself,
)
from extractor.offline.grammar.splitting import split_clauses, tellings
from extractor.offline.occasions.gathering import Calendar
from extractor.offline.occasions.occasions import AHEAD, TALKS, Occasion
from extractor.offline.occasions.postponing import moved, put_off
from extractor.offline.people.gapped import find_titled
from extractor.offline.people.roster import Roster
from extractor.offline.rules import DEVANAGARI, Rules
from extractor.offline.scope import is_other_news
from extractor.offline.sides.known_companies import Known
from extractor.offline.sides.sides import Group, Member, countries_of
from extractor.offline.sources.attribution import attribute, default_source, spoken, tells
from extractor.offline.sources.rumours import mark_denied
from extractor.offline.sources.tellers import Source, denier
from extractor.offline.talks.asides import (
    is_aside_of,
    is_object,
    is_told_of,
    ministry_tells,
    of_relations,
    protested_at,
)
from extractor.offline.talks.attending import bystanders
from extractor.offline.talks.contexts import hear_talks, talks_of_paragraph, talks_spoken_of, visited_where
from extractor.offline.talks.fallen_through import find_fallen_through
from extractor.offline.talks.followed import find_followed, is_followed
from extractor.offline.talks.frames import Mention, find_talks
from extractor.offline.talks.he_and_another import join_pronoun
from extractor.offline.talks.his_guest import name_guest
from extractor.offline.talks.past_rounds import find_past_rounds
from extractor.offline.talks.rounds import find_rounds
from extractor.offline.talks.rounds_ahead import find_rounds_ahead
from extractor.offline.talks.together import mark_together
from extractor.offline.topics import topics_in
from extractor.offline.visits.visits import find_visits
from extractor.phrases import Match
from extractor.places import Place, place_of
from schemas.article import Article
from schemas.vocabulary import (
    Act,
    AgreementStatus,
    AgreementType,
    Certainty,
    EventStatus,
    EventType,
    ParticipantKind,
    SourceType,
    Topic,
)

# Classes of enumeration answer slowly, and for these they are asked all the time.
CONFERENCE = EventType.MULTILATERAL_MEETING
VISIT = EventType.VISIT
EXERCISE = EventType.EXERCISE
# Tokens of an item behind the label of a country at least.
LABELLED = 6
# Activities that are commitments while they are only agreed upon.
PLANNED = TALKS | {EXERCISE, EventType.LAUNCH, CONFERENCE}
# Events of which a denial is not already heard where they are found.
DENIED = frozenset({VISIT, EXERCISE})
# Lists of words of which one stands beside the forces that leave for an exercise.
DRILLING = frozenset({"exercise_nouns", "troops"})
# Lists of words that say what was spoken about, and who tells what was.
DEALING = frozenset({"discussion_nouns", "topic_verbs"})
OFFICIAL = frozenset({SourceType.OFFICIAL_STATEMENT, SourceType.OFFICIAL_POST})


@dataclass
class Reading:
    """What was found in an article; `context` gives the talks that each line speaks of."""

    article: Article
    rules: Rules
    lines: list[Line]
    roster: Roster
    default: Source
    sources: list[Source]
    calendar: Calendar = field(default_factory=Calendar)
    papers: list[tuple[Paper, tuple[str, ...], Occasion | None]] = field(default_factory=list)
    undertakings: list[tuple[Undertaking, Source | None]] = field(default_factory=list)
    signed_list: tuple[Occasion | None, Token | None, AgreementStatus] | None = None
    # The last line of a list of documents, and the kind of those.
    counted: tuple[int, AgreementType] | None = None
    agreed_list: Undertaking | None = None
    context: dict[int, Occasion] = field(default_factory=dict)
    _topics: dict[int, set[Topic]] = field(default_factory=dict)

    def topics(self, number: int) -> set[Topic]:
        """Topics of a line."""
        if number not in self._topics:
            self._topics[number] = topics_in(self.lines[number - 1], self.rules)
        return self._topics[number]

    @cached_property
    def history(self) -> set[int]:
        """Numbers of the lines that tell of documents and facts of an earlier time: no topics of the talks.

        To be asked when all has been read.
        """
        dated = {
            paper.line.number
            for paper, _, _ in self.papers
            if paper.date is not None
            and paper.status is not AgreementStatus.UNKNOWN
            and any(character.isdigit() for character in str(paper.date.value.text))
        }
        return dated | {line.number for line in self.lines if line.has_phrase(self.rules, "reset")}

    @cached_property
    def told(self) -> set[int]:
        """Numbers of the lines that tell of an event; to be asked when all has been read."""
        return {mention.line.number for occasion in self.calendar.occasions for mention in occasion.mentions}

    @cached_property
    def countries(self) -> dict[str, tuple[Line, Match[Place]]]:
        """Where the article prints each country or body first, a noun before an adjective."""
        places = [(line, place) for line in self.lines for place in line.places if not place.entry.is_city]
        found: dict[str, tuple[Line, Match[Place]]] = {}
        for line, place in sorted(places, key=lambda printed: printed[1].entry.adjective):
            found.setdefault(place.entry.code, (line, place))
        return found

    @cached_property
    def troops_leave(self) -> bool:
        """Whether a Hindi article tells that forces left for an exercise, which then is due and not only agreed."""
        lines = self.lines if not self.rules.head_first else []
        return any("leaving" in line.lists and not line.lists.isdisjoint(DRILLING) for line in lines)

    def doubts(self, number: int) -> bool:
        """Whether a line denies or only expects something: that is no topic of the talks of its paragraph."""
        line = self.lines[number - 1]
        return line.has_phrase(self.rules, "denial") or line.has_phrase(self.rules, "hedge")

    @cached_property
    def dealt(self) -> set[int]:
        """Numbers of the lines that say what talks dealt with: what was agreed, signed or discussed, the headline, and
        what a source tells; other lines only give the background.

        To be asked when all has been read.
        """
        told = {undertaking.clause.line.number for undertaking, _ in self.undertakings}
        told |= {paper.line.number for paper, _, occasion in self.papers if occasion is not None}
        return told | {line.number for line in self.lines if self._deals(line)}

    def _deals(self, line: Line) -> bool:
        if not line.in_body or not line.lists.isdisjoint(DEALING):
            return True
        return self.sources[line.number - 1].type in OFFICIAL

    def source_of(self, line: Line, certainty: Certainty) -> Source:
        """Who vouches for a fact of a line; for one that is denied who denies it, there or in the next sentence."""
        if certainty is not Certainty.DENIED:
            return self.sources[line.number - 1]
        near = self.lines[line.number - 1 : line.number + 1]
        denying = (denier(one, self.rules) for one in near if one.paragraph == line.paragraph)
        return next(filter(None, denying), self.sources[line.number - 1])


def read(article: Article, rules: Rules) -> Reading:
    """Read an article from its first line to its last."""
    lines = read_lines(article)
    if is_other_news(lines, rules):
        lines = []
    for line in lines:
        find_in(line)
    if not rules.head_first:
        drop_named_months(lines)
    titled = [find_titled(line, rules) for line in lines]
    full = ((m.line, m.name[1] - 1) for found in titled for m in found if m.name and m.name[1] - m.name[0] > 1)
    for changed in drop_surnames(lines, full) if not rules.head_first else ():
        titled[changed] = find_titled(lines[changed], rules)
    home = home_of(article, lines, [mention for found in titled for mention in found])
    here = _dateline(article)
    roster = Roster(rules, home, _is_at_home(article, lines, home, here), abroad=here)
    mentions = roster.read(lines, titled)
    holders = roster.holders()
    companies = Known()
    for line, people in zip(lines, mentions, strict=True):
        line.holders = holders
        collapse(line, people, rules, home, companies)
    mark_denied(lines, rules)
    mark_together(lines, rules)
    default = default_source(article, rules)
    reading = Reading(article, rules, lines, roster, default, attribute(lines, default, rules))
    discourse = Discourse(home, here, rules.head_first, printed=printed_in(lines), holders=holders)
    for line in lines:
        _read_line(reading, line, discourse)
    return reading


def _dateline(article: Article) -> str | None:
    """Country of the dateline."""
    place = place_of(article.info.dateline or "")
    return place.country if place is not None else None


def _is_at_home(article: Article, lines: list[Line], home: str | None, here: str | None) -> bool:
    """Whether officials without a country may be of the home country: it is named or publishes the article, or at most
    one other country is named. `here` is the country of the dateline."""
    named = {place.entry.country for line in lines for place in line.places if place.entry.country}
    if home in named or home == here or len(named) <= 1:
        return True
    return home in (publishing(article), press_country(article))


def _read_line(reading: Reading, line: Line, discourse: Discourse) -> None:
    clauses = split_clauses(line, reading.rules)
    discourse.turn_to(line.paragraph)
    _read_label(line, discourse)
    if ministry_tells(line, reading.rules, discourse.home):
        discourse.turn_home()
    told, pair = 0, discourse.pair
    there: tuple[Member, ...] = ()
    for index in range(len(clauses)):
        clause = clauses[index] = _as_meant(clauses[index], discourse)
        there = visited_where(reading, clause) or there
        discourse.pair = there or discourse.pair
        context, drill = _read_events(reading, clause, discourse, agreed=index < told)
        undertakings: list[Undertaking] = []
        if drill is not None and is_hosted(drill):
            reading.calendar.enter(drill, discourse)
            drill = None
        if drill is not None and (reading.troops_leave or begins_on_day(drill)):
            reading.calendar.enter(drill, discourse)
            drill = None
        elif told <= index:
            setting = Setting(discourse, context, clauses[index + 1 :], bool(reading.calendar.occasions))
            undertakings = _undertakings(reading, setting, clause, clauses[:index])
            told = len(clauses) if any(found.clause is not clause for found in undertakings) else index + 1
        if drill is not None and not undertakings:
            reading.calendar.enter(drill, discourse)
        _hear(clause, discourse)
    finders = (find_papers, find_listed, find_counted)
    papers = [paper for find in finders for paper in find(line, clauses, reading.rules)]
    for paper in _entry(reading, line, clauses, papers) or papers:
        summits = [o for o in reading.calendar.occasions if o.type is CONFERENCE]
        summit = tuple(summits[-1].sides) if summits else ()
        here = reading.context.get(line.number)
        if reading.signed_list is not None and names_signed(line, reading.rules):
            here = reading.signed_list[0] or here
            if paper.status is AgreementStatus.UNKNOWN:
                paper.status, paper.date = reading.signed_list[2], paper.date or reading.signed_list[1]
        # "P चीन गए थे, जहां उन्होंने ... पर हस्ताक्षर किए".
        here = None if there and paper.clause is clauses[-1] else here
        parties = parties_of(paper, discourse, here, summit)
        reading.papers.append((paper, parties, here))
    _read_term(reading, line, papers)
    if there and discourse.pair == there:
        discourse.pair = pair
    if signs_several(line, reading.rules):
        status = AgreementStatus.PROPOSED if any(map(signs_later, clauses)) else AgreementStatus.SIGNED
        reading.signed_list = (reading.context.get(line.number), signed_on(line, reading.rules), status)
        kind = kind_of_several(line, reading.rules)
        reading.counted = (line.number, kind) if kind is not None else None


def _as_meant(clause: Clause, discourse: Discourse) -> Clause:
    """An English clause with those whom "he and P", "his guest" and "the two navies" mean in it; else as it is."""
    if not clause.rules.head_first:
        return clause
    return name_services(name_guest(join_pronoun(clause, discourse), discourse), discourse)


def _read_term(reading: Reading, line: Line, papers: list[Paper]) -> None:
    """Take note of how long the document holds that the English sentence before names alone ("It is valid for ...")."""
    if papers or not reading.rules.head_first:
        return
    before = [paper for paper, _, _ in reading.papers if paper.line is line.before]
    if len(before) == 1 and line.before is not None and line.before.paragraph == line.paragraph:
        before[0].valid_years = before[0].valid_years or term_of_document_before(line, reading.rules)


def _entry(reading: Reading, line: Line, clauses: list[Clause], papers: list[Paper]) -> list[Paper]:
    """The document of a Hindi line right behind others of a list that is counted, where it does not name its own."""
    number, kind = reading.counted or (0, None)
    if kind is None or line.number != number + 1 or not names_signed(line, reading.rules):
        return []
    reading.counted = (line.number, kind)
    if any(paper.is_named(reading.rules) for paper in papers):
        return []
    entry = find_entry(line, clauses, reading.rules, kind)
    return [entry] if entry is not None else []


def _read_label(line: Line, discourse: Discourse) -> None:
    """Take note of the country that heads an item of a list, which tells of it and of the home country."""
    theirs = _label(line, discourse)
    if theirs is not None:
        discourse.pair = (Member(ParticipantKind.COUNTRY, discourse.home, line, theirs.token), theirs)
        discourse.recent = {side: people for side, people in discourse.recent.items() if side == discourse.home}


def _label(line: Line, discourse: Discourse) -> Member | None:
    """The foreign country before a colon with which an item begins, behind its number."""
    tokens = line.tokens
    if ":" not in line.keys or "C" not in line.kinds:
        return None
    first = next((at for at in line.found if tokens[at].kind == "C"), LABELLED)
    if first >= LABELLED or discourse.home is None or len(tokens) < first + LABELLED or tokens[first + 1].key != ":":
        return None
    numbered = all(len(token.key) < LABELLED and not DEVANAGARI.search(token.key) for token in tokens[:first])
    code = tokens[first].value.code
    return Member(ParticipantKind.COUNTRY, code, line, first) if numbered and code != discourse.home else None


def _read_events(
    reading: Reading, clause: Clause, discourse: Discourse, *, agreed: bool
) -> tuple[Occasion | None, Mention | None]:
    """Enter what the clause tells of events; `agreed` is yet to be done.

    Returned are the talks in whose context it stands, and an exercise to come, which is not entered: where sides say
    that they will hold it, it is a commitment.
    """
    number = clause.line.number
    # What sides agreed to do has not happened.
    parts = () if reading.agreed_list is not None and entry_of(clause) is not None else tellings(clause)
    told = [m for part in parts for m in _mentions(part, discourse)]
    told = [m for m in told if not _is_of_body(m, told)] if len(told) > 1 else told
    if told:
        told = [m for m in told if not (_is_denied(m) or (agreed and m.type in PLANNED and m.status in AHEAD))]
    if not told and clause.has("now"):
        told = list(moved(clause, reading.calendar.last_cancelled))
    following = reading.lines[number : number + 1] if told else []
    mentions = [one for mention in told for one in put_off(mention, discourse, following)] if told else []
    drill = mentions[0] if len(mentions) == 1 and is_drill_ahead(mentions[0]) else None
    for mention in mentions:
        mention.context = talks_of_paragraph(reading, clause)
        if mention is drill:
            continue
        if not mention.members and mention.type in TALKS and _label(clause.line, discourse):
            mention.members = discourse.pair
        occasion = reading.calendar.enter(mention, discourse)
        if mention.type is CONFERENCE and mention.members and mention.members[0].side:
            if len(mention.members) == 1:
                discourse.hold_conference(mention.members[0])
            else:
                discourse.several, discourse.gathered = mention.members, True
        if mention.type is VISIT and _is_news(mention, discourse) and mention.destination:
            discourse.visitor, discourse.visited = mention.visitor, mention.destination
            discourse.put_off = mention.visitor if mention.status is EventStatus.CANCELLED else discourse.put_off
            discourse.speak_of(_guest_and_host(mention))
        discourse.turn_aside(mention)
        if occasion is not None and mention.type in TALKS and occasion.type not in TALKS:
            # "This meeting" is the conference.
            reading.context[number] = occasion
        if not is_followed(mention):
            hear_talks(reading, mention, occasion, discourse)
    context = talks_spoken_of(reading, clause, discourse)
    if context is not None:
        reading.context.setdefault(number, context)
    return context, drill


def _is_of_body(mention: Mention, told: list[Mention]) -> bool:
    """Whether a meeting of which English names no sides is that of a body of which the same words tell ("will attend a
    meeting of the ministers of the O in L"), and not the talks told of before."""
    plain = mention.type in TALKS and not (mention.members or mention.reference) and mention.clause.rules.head_first
    return plain and any(
        m.type is CONFERENCE and m.trigger == mention.trigger and m.clause is mention.clause for m in told
    )


def _is_news(mention: Mention, discourse: Discourse) -> bool:
    """Whether a visit is one of which the text goes on to speak: English recalls one of an earlier month or year."""
    recalled = mention.date is not None and mention.date.value.kind in BROAD and mention.status is EventStatus.OCCURRED
    recalled = recalled and mention.clause.rules.head_first and discourse.visitor is not None
    return mention.visitor is not None and not recalled


def _guest_and_host(mention: Mention) -> tuple[Member, ...]:
    """A visitor and the one official of the country to which he goes whom the English sentence of his visit names ("P
    left for C at the invitation of P")."""
    named = (member for group in mention.clause.groups for member in group.members)
    hosts = [m for m in named if m.person is not None and m.person.is_named and m.side == mention.destination]
    both = mention.line.in_body and mention.clause.rules.head_first and len(hosts) == 1
    return (mention.visitor, hosts[0]) if both and mention.visitor is not None else ()


def _is_denied(mention: Mention) -> bool:
    """Whether a clause denies the visit or exercise that it names, says that it was only hoped for, or that it does not
    follow."""
    clause, at = mention.clause, mention.trigger
    if follows_not(clause, at) or (is_unreal(clause, at) and not mention.reference):
        return True
    if mention.type not in DENIED or mention.status is EventStatus.CANCELLED or mention.reference:
        return False
    words, keys = clause.rules.words, [token.key for token in clause.line.tokens[at + 1 : min(clause.last, at + 3)]]
    # "दौरे पर नहीं गए".
    away = len(keys) > 1 and keys[0] in words["on"] and keys[1] in words["nots"] and not clause.rules.head_first
    return away or is_denied(clause, at) or clause.negates(at) or was_hoped(clause)


def _mentions(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    if tells_of_oneself(clause) or _only_asks(clause):
        return
    if (fallen := find_fallen_through(clause, discourse)) is not None:
        yield fallen
        return
    if clause.rules.head_first:
        talks = find_followed(clause, discourse) or find_past_rounds(clause) or find_rounds_ahead(clause, discourse)
        talks = talks or find_next_session(clause, discourse)
    else:
        talks = find_rounds(clause)
    yield from find_talks(clause, discourse) if talks is None else (talks,)
    yield from find_visits(clause, discourse)
    yield from find_deeds(clause, discourse)


def _only_asks(clause: Clause) -> bool:
    """Whether an English sentence that opens with a verb only asks what happens ("Will P meet P?")."""
    tokens, words = clause.line.tokens, clause.rules.words
    asked = clause.rules.head_first and tokens[-1].key == "?" and len(tokens) > 1
    return asked and tokens[0].key in words["asking_openers"]


def _undertakings(reading: Reading, setting: Setting, clause: Clause, behind: list[Clause]) -> list[Undertaking]:
    """Note the undertakings of a clause with their speaker, who may be named in a clause `behind` it."""
    if is_domestic(clause, setting.discourse.home):
        return []
    before = reading.undertakings[-1][0] if reading.undertakings else None
    announced = find_behind if clause.rules.head_first else find_commitments
    found = list(announced(clause, setting))
    if not found and clause.dates and clause.has("exercise_nouns"):
        found = list(find_next_drill(clause, setting))
    found = found or list(find_futures(clause, setting, before))
    if not found and reading.agreed_list is not None:
        found = list(_listed(reading, reading.agreed_list, clause))
    if not found:
        _open_points(reading, setting, clause)
        return []
    if opens_list(found[-1]):
        reading.agreed_list = found[-1]
        return []
    if leads_to_list(found[-1]):
        reading.agreed_list = found[-1]
    speaker = None
    for said in (clause, *(one for one in reversed(behind) if tells(one) or holder(one))):
        subject = said.subject or holder(said)
        if subject is not None and subject.dual == "agent":
            # "He" is the one who spoke last.
            subject = subject._replace(members=setting.discourse.agent)
        speaker = speaker or (spoken(said, subject) if subject and subject.members else None)
    past = clause.has("past_marks") or is_told_in_past(clause) or is_of_earlier_visit(clause)
    for undertaking in found:
        undertaking.occasion, undertaking.past = setting.occasion, past or undertaking.past
        reading.undertakings.append((undertaking, speaker))
        _note_formed(undertaking, setting.discourse)
    return found


def _note_formed(undertaking: Undertaking, discourse: Discourse) -> None:
    """Take note of the countries that agree in Hindi to form a body, of whose first session the text may tell."""
    joint = undertaking.act is Act.AGREED and len(undertaking.actors) > 1
    if joint and not undertaking.content.isdisjoint(undertaking.clause.rules.words["new_bodies"]):
        countries = countries_of(discourse.countries())
        if set(sides(countries)) == set(undertaking.actors):
            discourse.formed = countries


def _open_points(reading: Reading, setting: Setting, clause: Clause) -> None:
    """Read the lines behind a heading as what those agreed upon who made the statement: the body of the conference, the
    countries of those who took part in it where a line counts as many ("चारों देश"), or who talked."""
    if not heads_points(clause):
        return
    body, held = setting.discourse.summit, [o for o in reading.calendar.occasions if o.type is CONFERENCE]
    actors = setting.talks if len(setting.talks) > 1 or body is None else (body,)
    if held and actors == (body,):
        there = tuple(dict.fromkeys(m.side for m in held[-1].members if m.person is not None and m.side))
        counted = (token for line in reading.lines[clause.line.number :] for token in line.words) if there else ()
        actors = there if any(all_of(token.key, clause.rules) == len(there) for token in counted) else actors
    span = (clause.first, clause.last)
    reading.agreed_list = undertaking_of(clause, Act.AGREED, span, actors, ()) if actors else None


def _listed(reading: Reading, opening: Undertaking, clause: Clause) -> Iterator[Undertaking]:
    """An entry of the list that "agreed on the following:" opened; any other line ends it."""
    if clause.line is opening.clause.line:
        return
    span = entry_of(clause)
    if span is None:
        reading.agreed_list = None
        return
    yield undertaking_of(clause, opening.act, span, opening.actors, opening.addressees)


def _hear(clause: Clause, discourse: Discourse) -> None:
    """Take note of who acts in a clause; who only protests in Hindi at what two do is none of "both countries"."""
    if not clause.groups:
        return
    before = discourse.pair
    _hear_groups(clause, discourse)
    two = protested_at(clause, sides(discourse.agent)) if clause.has("protests") else set()
    if len(two) == 2 and two.issuperset(sides(before)):
        known = tuple(member for side, member in discourse.named.items() if side in two)
        discourse.pair, discourse.heard = before if len(sides(before)) == 2 else known, False


def _acts_besides(clause: Clause, subject: Group, discourse: Discourse) -> bool:
    """Whether two sides act in an English clause that only belongs to what one person does: "he" of the next sentence
    is still that person ("P called on P before the ministers sat down. She ...")."""
    if not clause.rules.head_first or clause.inherited is None or clause.first == 0:
        return False
    opening = clause.line.tokens[clause.first - 1].key
    if opening not in clause.rules.words["subordinating"] or len(sides(discourse.members(subject))) < 2:
        return False
    acting = discourse.agent
    one = len(acting) == 1 and acting[0].person is not None
    return one and acting == discourse.members(clause.inherited)


def _hear_groups(clause: Clause, discourse: Discourse) -> None:
    subject, present = clause.subject, bystanders(clause)
    if subject is not None and subject in clause.groups and subject not in present and not is_told_of(clause, subject):
        if _acts_besides(clause, subject, discourse):
            discourse.speak_of(discourse.members(subject))
        else:
            discourse.hear(subject)
    if clause.rules.head_first:
        discourse.hear(teller(clause))
    if (told := spoken_to_by_me(clause)) is not None:
        discourse.hear(told)
    for group in clause.groups:
        discourse.notice(group.members)
    for group in (*clause.of_case("agent", "subject", "between"), *of_relations(clause)):
        if (
            group not in present
            and not (discourse.pair and is_aside_of(clause, group))
            and not is_object(clause, group)
        ):
            discourse.speak_of(discourse.members(group))
    if not discourse.pair:
        # Who speaks with whom, where no talks were told of yet.
        ours = [member for group in clause.of_case("agent") for member in group.members]
        theirs = [member for group in clause.of_case("with") for member in group.members]
        if len({member.side for member in ours}) == 1:
            discourse.speak_of((*ours, *theirs))
