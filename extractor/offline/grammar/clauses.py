"""A clause of a line, and what it says of time, place and certainty.

In: a collapsed line with its groups. Out: `Clause`s from left to right, which take over the subject of the clause
before where they have none of their own ("... ने बैठक की और ... पर जोर दिया").
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import compress, pairwise

import regex

from extractor.offline.grammar.asides import before_aside
from extractor.offline.grammar.failures import failed_noun
from extractor.offline.grammar.intentions import about_to, intended, is_set
from extractor.offline.grammar.lines import Line, Token, have
from extractor.offline.grammar.owned_dates import date_of_sentence, dates_other, is_of_another, is_of_that_year
from extractor.offline.rules import FUTURE_VERBS, Rules
from extractor.offline.sides.acting import acts, is_body
from extractor.offline.sides.sides import Group, Member
from schemas.article import Part
from schemas.vocabulary import EventStatus

# Classes of enumeration answer slowly, and for these they are asked all the time.
OCCURRED = EventStatus.OCCURRED
SCHEDULED = EventStatus.SCHEDULED
# Tokens at the end of a clause among which the verb stands ("... होने वाली है ।").
TAIL = 4
# Tokens behind a noun of talks among which "not" denies them ("मुलाकात नहीं हो सकी").
NEGATED = 3
# Tokens between a visit and who paid it ("the visit to C by P"), and before "by" those with the auxiliary of a passive.
VISIT = 6
AUXILIARY = 5
# Lists of words, without any of which nothing is set for a day or on a programme.
SETTING = frozenset({"arranged", "expected_words"})
# Lists of words, without any of which nothing may take place or is offered.
OFFERED = frozenset({"possible", "offers"})
# Lists of words that may put into the future what English tells in the present.
INTENTIONS = frozenset({"planning", "intending", "are_now"})
# Tokens behind "proposed" among which a document stands ("the proposed free trade pact").
PAPER = 4
# Tokens behind countries among which it is said that they act together.
TOGETHER = 2
# With what a clause opens that tells what somebody does next.
BEFORE = frozenset({"before"})
# Before what was put off ("after being postponed").
BEING = frozenset({"being", "getting"})
# Tokens between "may" and the verb in English ("may in the near future buy").
MODAL = 5


class Clause:
    """Tokens `first` to `last` (half open) of a line. `groups` are its own, `inherited` the subject from before.

    `found` are its tokens that stand for what was found, `dates` those that are dates.
    """

    __slots__ = (
        "cases",
        "dates",
        "first",
        "found",
        "future",
        "groups",
        "inherited",
        "is_habitual",
        "keys",
        "last",
        "line",
        "lists",
        "own_subject",
        "rules",
        "status_told",
        "subject",
        "words",
    )

    def __init__(
        self, line: Line, rules: Rules, span: tuple[int, int], groups: tuple[Group, ...], inherited: Group | None
    ) -> None:
        self.line, self.rules, self.groups, self.inherited = line, rules, groups, inherited
        self.cases = frozenset([group.case for group in groups])
        self.first, self.last = span
        self.keys = line.tokens.listed[self.first : self.last]
        whole = len(self.keys) == len(line.tokens)
        self.words = line.tokens.keys if whole else frozenset(self.keys)
        self.lists = line.lists if whole else rules.index.names(self.words)
        self.found = line.found if whole else [at for at in line.found if self.first <= at < self.last]
        self.dates = [at for at in self.found if line.tokens[at].kind == "D"] if "D" in line.kinds else []
        self.future = self._future() if FUTURE_VERBS in self.lists else []
        self.own_subject = self._own_subject() if "subject" in self.cases else None
        self.subject = self._subject()
        self.is_habitual = self.has("copula") and self._is_habitual()
        self.status_told: EventStatus | None = None

    @property
    def key(self) -> str:
        """The tokens of the clause with a space around each, as patterns see them."""
        return f" {' '.join(self.keys)} "

    def with_groups(self, groups: tuple[Group, ...]) -> Clause:
        """The same clause with other groups."""
        return Clause(self.line, self.rules, (self.first, self.last), groups, self.inherited)

    def _future(self) -> list[int]:
        """The tokens that are verbs in the future tense."""
        return [at for at, key in enumerate(self.keys, self.first) if key.endswith(self.rules.future)]

    def has(self, name: str) -> bool:
        """Whether a word of a list of the rules stands in the clause."""
        return name in self.lists

    def where(self, name: str) -> list[int]:
        """The tokens that are words of a list of the rules."""
        if name not in self.lists:
            return []
        return list(compress(range(self.first, self.last), map(self.rules.words[name].__contains__, self.keys)))

    def search(self, name: str) -> regex.Match[str] | None:
        """The first hit of a pattern of the rules; offsets are those of `key`."""
        return self.rules.patterns[name].search(self.key) if name in self.lists else None

    def search_all(self, name: str) -> Iterator[regex.Match[str]]:
        """All hits of a pattern of the rules."""
        return self.rules.patterns[name].finditer(self.key) if name in self.lists else iter(())

    def of_case(self, *cases: str) -> list[Group]:
        return [] if self.cases.isdisjoint(cases) else [group for group in self.groups if group.case in cases]

    def _subject(self) -> Group | None:
        """Who acts: the group marked as agent, else the bare one, else that of the clause before."""
        if not self.groups:
            return self.inherited
        if self.has("obliged") and (obliged := [g for g in self.of_case("to") if acts(g)]):
            return obliged[0]
        # "The statement issued by all three" makes none of them the subject.
        agents = [group for group in self.of_case("agent") if not self._issues(group) and not self._travels(group)]
        if agents and self.rules.head_first:
            # "P and P will speak, said two officials, who asked not to be named because they ...".
            own = self.own_subject if agents[-1].dual == "they" else None
            return own if own is not None and own.last <= agents[-1].first else self._meant(agents[-1])
        if agents:
            return self._acting(agents)
        led = [g for g in self.of_case("led") if len(g.members) == 1 and g.members[0].person is not None]
        if led and self.has("delegations") and not self.own_subject and not self.rules.head_first:
            # "A delegation led by P met P".
            return led[0]
        if self.inherited and self.inherited.case == "agent" and not self.own_subject:
            return self.inherited
        return self.own_subject or self.inherited

    def _issues(self, group: Group) -> bool:
        return have(self.line.tokens[group.behind : group.behind + 1], self.rules.words["issued"])

    def _travels(self, group: Group) -> bool:
        """Whether "by" only says whose visit it was ("talks held during the visit to C by P")."""
        if not self.rules.head_first or self.own_subject is None:
            return False
        before = self.line.tokens[max(self.first, group.first - VISIT) : group.first]
        if any(token.key in self.rules.words["visit_nouns"] for token in before):
            return True
        # "P welcomed the port calls by the C navy, and asked C": a noun stands before "by", and no participle.
        done = before[-2].key if len(before) > 1 else ""
        bare = all(member.person is None for member in group.members) and bool(group.members)
        acts_before = self.own_subject.last <= group.first and any(m.person for m in self.own_subject.members)
        passive = done.endswith("ed") or done in self.rules.words["strong_participles"]
        # "P met P to discuss the threat posed by C".
        was = have(before[-AUXILIARY:], self.rules.words["were"])
        return bare and acts_before and not (passive and was)

    def _acting(self, agents: list[Group]) -> Group:
        """Of the agents the one marked by "ने"; who acts "on the part of" a country only where nobody else does."""
        markers = [self.line.tokens[group.behind - 1].key for group in agents]
        acting = [group for group, key in zip(agents, markers, strict=True) if key in self.rules.words["asks"]]
        if not acting and self.own_subject and all(key in self.rules.words["of_time"] for key in markers):
            return self.own_subject
        return (acting or agents)[-1]

    def _own_subject(self) -> Group | None:
        """The first bare group of people, of both sides or of several."""
        acting = [g for g in self.groups if g.case == "subject" and (acts(g) or (self.rules.head_first and is_body(g)))]
        if self.rules.head_first and self.has("signing_words"):
            acting = [group for group in acting if not self._signed_what_is_named(group)]
        if len(acting) > 1 and self.rules.head_first and self.has("opening_participles"):
            acting = [group for group in acting if not self._is_addressed(group)]
        inherited = self.inherited is not None and any(m.person is not None for m in self.inherited.members)
        if inherited or (self.rules.head_first and len(acting) > 1):
            acting = [group for group in acting if not self._describes(group)]
        elif len(acting) > 1:
            # "भारत-जापान शिखर सम्मेलन के लिए P टोक्यो पहुंचे": the countries only say whose summit it is.
            acting = [g for g in acting if g.dual or any(m.person is not None for m in g.members)] or acting
        return acting[0] if acting else None

    def _is_addressed(self, group: Group) -> bool:
        """Whether a body is only spoken to in an opening English participle ("Addressing the bloc, P said")."""
        tokens, verb = self.line.tokens, group.first - 1
        return (
            group.dual == "body" and verb == self.first and tokens[verb].key in self.rules.words["opening_participles"]
        )

    def _signed_what_is_named(self, group: Group) -> bool:
        """Whether those right behind an English document are who signed it ("under a pact the two sides signed")."""
        tokens, words, noun = self.line.tokens, self.rules.words, group.first - 1
        noun -= noun > self.first and tokens[noun].key in words["articles"]
        verb = next((t for t in tokens[group.last : self.last] if t.key not in words["auxiliaries"]), None)
        signed = verb is not None and verb.key in words["sign_words"]
        return signed and noun > self.first and tokens[noun].key in words["document_nouns"]

    def _describes(self, group: Group) -> bool:
        """Whether countries joined by a hyphen only say whose meeting it was ("held a Japan-Chile meeting"), and do not
        act together ("भारत-केन्या मिलकर")."""
        between = self.line.tokens[group.first : group.last]
        if not self.rules.head_first and (group.case != "subject" or self._joins_in(group)):
            return False
        return any(token.key == "-" for token in between) and all(m.person is None for m in group.members)

    def _joins_in(self, group: Group) -> bool:
        """Whether a word right behind countries says that they act together."""
        behind = self.line.tokens[group.last : min(self.last, group.last + TOGETHER)]
        return self.has("together") and have(behind, self.rules.words["together"])

    def subject_before(self, token: int) -> Group | None:
        """Who acts in the words before a token."""
        if self.rules.head_first and (beside := self._beside(token) or self._told_of(token)) is not None:
            return beside
        before = [
            g
            for g in self.groups
            if g.last <= token and ((g.case == "agent" and not self._travels(g)) or (g.case == "subject" and acts(g)))
        ]
        if not self.rules.head_first and (len(before) > 1 or self.inherited) and before and self._describes(before[-1]):
            before.pop()
        return self._meant(before[-1]) if before else self.subject or self._country_first(token)

    def _meant(self, group: Group) -> Group:
        """The one person before a pronoun of the same English clause ("P told reporters that he had met P")."""
        if group.dual != "agent" or not self.rules.head_first:
            return group
        before = [g for g in self.of_case("subject") if g.last <= group.first and acts(g)]
        if not before and self.inherited is not None and self.line.tokens[self.first - 1].key == "that":
            before = [self.inherited]
        return before[0] if len(before) == 1 and len(before[0].members) == 1 else group

    def _beside(self, token: int) -> Group | None:
        """A country right before a verb ("told P that India is committed")."""
        for group in self.of_case("subject", "to"):
            country = all(m.person is None and (not _is_adjective(m) or is_body(group)) for m in group.members)
            last = token
            while last > group.last and self.line.tokens[last - 1].key in self.rules.words["auxiliaries"]:
                last -= 1
            if group.last == last and group.members and country:
                return group
        return None

    def _told_of(self, token: int) -> Group | None:
        """Who acts before words between commas that only tell who says so ("P, the ministry said, had asked")."""
        verb = token
        while verb > self.first and self.line.tokens[verb - 1].key in self.rules.words["auxiliaries"]:
            verb -= 1
        at = before_aside(self.line.tokens, self.rules, self.first, verb)
        return next((g for g in self.groups if at != verb and g.last == at and (g.members or g.dual)), None)

    def _country_first(self, token: int) -> Group | None:
        """A bare country with which the clause begins."""
        for group in self.of_case("subject"):
            bare = all(m.line.tokens[m.token].value is not None and not _is_adjective(m) for m in group.members)
            if group.first <= self.first + 2 and group.last <= token and bare:
                return group
        return None

    def date_before(self, token: int, reach: int = 40) -> Token | None:
        """The date that stands nearest before a token of the clause, else the first behind it."""
        if "D" not in self.line.kinds:
            return None
        tokens, rules = self.line.tokens, self.rules
        if rules.head_first and is_of_that_year(tokens[token : self.last]):
            return None
        own = [
            at
            for at in self.dates
            if not dates_other(tokens, rules, at) and not is_of_another(tokens, rules, at, token)
        ]
        before = [tokens[at] for at in own if token - reach <= at < token]
        behind = [] if self._is_under(token) else [tokens[at] for at in own if at >= token]
        if rules.head_first and before and behind and self._parted(before[-1], token):
            return behind[0]
        if before or behind:
            return before[-1] if before else behind[0]
        inherits = self.own_subject is None and self.subject is not None and self.subject is self.inherited
        return date_of_sentence(tokens, rules, self.first, inherits=inherits)

    def _is_told_as(self, trigger: int) -> bool:
        """Whether an English headline puts only what stands before "as" ahead ("C, C to hold drill as chiefs meet")."""
        keys = [token.key for token in self.line.tokens[self.first : trigger]]
        return "as" in keys and "to" in keys[: keys.index("as")] and "to" not in keys[keys.index("as") :]

    def _is_under(self, token: int) -> bool:
        """Whether a noun is only the frame of what the clause tells ("अभ्यास के अंतर्गत")."""
        behind = [t.key for t in self.line.tokens[token + 1 : token + 3]]
        return behind[:1] == ["के"] and not self.rules.words["under_marks"].isdisjoint(behind)

    def _parted(self, date: Token, token: int) -> bool:
        """Whether a comma and more stand between a date and a verb: it dates what is told before."""
        between = [t for t in self.line.tokens[self.first : token] if t.start > date.start]
        return date.first > self.line.tokens[self.first].first + 2 and any(t.key == "," for t in between)

    def _is_habitual(self) -> bool:
        """Whether the clause tells what is done in general ("करती है"): no occasion."""
        words = self.rules.words
        verbs = [key for key in self.keys[-4:] if key not in words["stops"] and key not in words["going_on"]]
        told = verbs[-2] if len(verbs) > 1 and verbs[-1] in words["copula"] else ""
        return told.endswith(self.rules.endings["habitual"]) and told not in words["possible"]

    def negates(self, trigger: int) -> bool:
        """Whether "not" stands behind a noun or verb ("मुलाकात नहीं हो सकी")."""
        behind = [token.key for token in self.line.tokens[trigger + 1 : min(self.last, trigger + 1 + NEGATED)]]
        denied = not self.rules.words["nots"].isdisjoint(behind)
        return denied and behind[0] not in self.rules.words["postpositions"]

    def outlook(self, trigger: int) -> EventStatus:
        """What has become of what a noun or verb tells: "may meet" only proposes it, "is expected" puts it ahead."""
        words, behind = self.rules.words, self.line.tokens[trigger + 1 : min(self.last, trigger + 6)]
        status = self._status_at(trigger)
        if self.rules.head_first:
            if status is SCHEDULED and self._is_ahead_besides(trigger):
                return OCCURRED
            before = self.line.tokens[max(self.first, trigger - MODAL) : trigger] if self.has("modals") else []
            if status is not OCCURRED:
                return status
            may = any(token.key in words["modals"] for token in before)
            if may or self.lists.isdisjoint(INTENTIONS):
                return EventStatus.PROPOSED if may else status
            return intended(self.line.tokens, words, trigger) or status
        # "The talks proposed for Friday will not be held", but not "no talks will be held".
        planned = status is not SCHEDULED or any(map(self.has, ("now", "about_to", "proposed_words")))
        if planned and self.negates(trigger) and any(token.key in words["could"] for token in behind):
            return EventStatus.CANCELLED
        if status is not OCCURRED:
            return status
        now = self.has("lasting") or self.has("preparation")
        if self.is_arranged(trigger) or (now and about_to(self.line.tokens, words, trigger, self.last)):
            return SCHEDULED
        near = {token.key for token in behind[:4]}
        possible = not words["possible"].isdisjoint(near) and words["proving"].isdisjoint(near)
        if possible or self._may_be(trigger):
            return EventStatus.PROPOSED
        if behind and self.line.tokens[trigger].key in words["obliged"] and behind[0].key in words["copula"]:
            return SCHEDULED
        # "मुलाकात करने ... की उम्मीद है", "का कार्यक्रम था", but not "मुलाकात से ... की उम्मीद है".
        reach = 4 if behind and behind[0].key in words["postpositions"] else 13
        for token, following in pairwise(self.line.tokens[trigger + 1 : min(self.last, trigger + reach)]):
            was = following.key in words["past_marks"]
            if token.key in words["expected_words"] and (was or following.key in words["copula"]):
                return EventStatus.CANCELLED if was else SCHEDULED
        return SCHEDULED if self.has("expected_words") and self._is_to_be_discussed(trigger) else OCCURRED

    def _is_to_be_discussed(self, trigger: int) -> bool:
        """Whether Hindi expects something to be discussed at talks ("बैठक में ... पर चर्चा होने की उम्मीद है")."""
        words, tokens = self.rules.words, self.line.tokens
        for at in self.where("discussion_nouns"):
            behind = [token.key for token in tokens[at + 1 : min(self.last, at + 5)]]
            if at > trigger and len(behind) > 3 and behind[1] in words["genitive_all"] and behind[3] in words["copula"]:
                return (
                    behind[0].endswith(self.rules.endings["oblique_infinitive"])
                    and behind[2] in words["expected_words"]
                )
        return False

    def _status_at(self, trigger: int) -> EventStatus:
        """What has become of the event, unless it came after it or another was put off ("यात्रा स्थगित होने के बाद दोनों ने
        फोन पर बात की", "After getting deferred twice, the dialogue will be held")."""
        if self.status is not EventStatus.CANCELLED:
            return self.status
        if self.rules.head_first:
            return self._status_once_put_off(trigger)
        return EventStatus.OCCURRED if self._was_put_off_before(trigger) else EventStatus.CANCELLED

    def _status_once_put_off(self, trigger: int) -> EventStatus:
        """What became of an event that was put off before in English ("After being postponed twice, it will be held",
        "they met after being postponed")."""
        tokens, off = self.line.tokens, self.where("cancelled_words")
        before = off[0] - 2 if off else self.first
        if len(off) != 1 or before < self.first or tokens[before].key != "after" or tokens[before + 1].key not in BEING:
            return EventStatus.CANCELLED
        if before < trigger and not any(token.key == "," for token in tokens[off[0] : trigger]):
            return EventStatus.CANCELLED
        ahead = self.has("future_marks") or bool(self.future or self.search("future")) or self._is_to()
        return SCHEDULED if ahead else OCCURRED

    def _was_put_off_before(self, trigger: int) -> bool:
        tokens, after = self.line.tokens, self.rules.words["afterwards"]
        off = self.where("cancelled_words")
        ends = (next((i for i in range(at, trigger) if tokens[i].key in after), None) for at in off)
        return bool(off) and all(end is not None and end - at <= TAIL for at, end in zip(off, ends, strict=True))

    def _may_be(self, trigger: int) -> bool:
        """Whether the clause ends with "may take place" ("मुलाकात अगले महीने जेनेवा में हो सकती है"), or talks are only offered
        ("बैठक का प्रस्ताव रखा")."""
        if self.line.lists.isdisjoint(OFFERED):
            return False
        words, behind = self.rules.words, self.line.tokens[trigger + 1 : self.last]
        offered = len(behind) > 1 and behind[0].key in words["genitive_all"] and behind[1].key in words["offers"]
        keys = [self.line.tokens[trigger].key, *(token.key for token in behind)]
        return offered or any(
            two in words["turned_into"] and three in words["possible"] and one not in words["proving"]
            for one, two, three in zip(keys, keys[1:], keys[2:], strict=False)
        )

    def is_arranged(self, trigger: int) -> bool:
        """Whether the clause ends with the word that a day is set ("... 11 अप्रैल को निर्धारित है", "तय की गई है")."""
        if self.lists.isdisjoint(SETTING):
            return False
        return is_set([token.key for token in self.line.tokens[trigger + 1 : self.last]], self.rules.words)

    @property
    def status(self) -> EventStatus:
        """What has become of the event, by the verbs."""
        if self.status_told is None:
            self.status_told = self._status()
        return self.status_told

    def _status(self) -> EventStatus:
        if self.rules.head_first and failed_noun(self.line.tokens, self.first, self.last, self.rules.words) is not None:
            return EventStatus.CANCELLED
        if self.has("cancelled_words") or self.search("cancelled") or (self.has("obliged") and self.has("past_marks")):
            return EventStatus.CANCELLED
        about_to = [at for at in self.where("about_to") if at >= self.last - TAIL]
        if about_to and self.has("past_marks") and not self.rules.head_first:
            return EventStatus.CANCELLED
        ready = self.has("sign_words") and self.search("ready")
        if (
            about_to
            or self._is_marked_ahead()
            or self.future
            or self.search("future")
            or ready
            or (self.rules.head_first and (self._is_to() or self._goes_on_ahead()))
        ):
            return SCHEDULED
        if self.has("obliged") and self._is_due():
            return SCHEDULED
        # "Talks on the proposed pact were held" were.
        return EventStatus.PROPOSED if any(map(self._proposes, self.where("proposed_words"))) else OCCURRED

    def _is_marked_ahead(self) -> bool:
        """Whether a word puts the clause ahead, and not only the time it was to take in English ("the talks, which went
        on beyond the scheduled hour")."""
        if not self.rules.head_first or not self.has("future_marks"):
            return self.has("future_marks")
        words, tokens = self.rules.words, self.line.tokens
        return any(
            tokens[at].key not in words["set_times"] or not have(tokens[at + 1 : at + 2], words["time_set"])
            for at in self.where("future_marks")
        )

    def _proposes(self, at: int) -> bool:
        """Whether a word puts forward what the clause tells, and no document of which it tells besides."""
        words, behind = self.rules.words, self.line.tokens[at + 1 : at + 1 + PAPER]
        return not (have(behind, words["document_nouns"]) or have(behind, words["prospects"]))

    @property
    def is_next_leg(self) -> bool:
        """Whether an English clause says what is done next ("will meet P in L before attending a summit in L")."""
        before = self.line.tokens[max(0, self.first - 1) : self.first]
        return have(before, BEFORE) and self.keys[:1] != [] and self.keys[0] in self.rules.words["next_legs"]

    def _goes_on_ahead(self) -> bool:
        """Whether an English clause goes on with an infinitive what is put ahead ("will call on P and meet P")."""
        before = self.line.tokens[: self.first]
        ahead = self.rules.words["future_marks"] | {"to"}
        if self.is_next_leg:
            return any(token.key in ahead for token in before)
        joined = len(before) > 1 and before[-1].key == "and" and bool(self.keys)
        return joined and self.keys[0] in self.rules.words["headline_verbs"] and any(t.key in ahead for t in before)

    def _goes_on_behind(self, trigger: int) -> bool:
        """Whether an English clause only goes on behind talks with what will be ("met P and will host him in May")."""
        words, ahead = self.rules.words, self.where("future_marks")
        past = words["past_talk"] | words["arrived"]
        if not ahead or ahead[0] <= trigger or past.isdisjoint(self.keys[: trigger + 1 - self.first]):
            return False
        return not {"and", "but", ",", "before", "that", "which"}.isdisjoint(
            self.keys[trigger - self.first : ahead[0] - self.first]
        )

    def _opens_ahead(self, trigger: int) -> bool:
        """Whether English only opens with what will be ("A day before he will speak at the summit, P met P")."""
        words, tokens = self.rules.words, self.line.tokens
        past = tokens[trigger].key in words["past_talk"] and tokens[trigger].key not in words["talk_nouns"]
        ahead = self.where("future_marks") if past else []
        commas = [at for at in range(self.first, trigger) if tokens[at].key == ","]
        opens = {token.key for token in tokens[self.first : ahead[0]]} if ahead else set()
        return bool(ahead and commas) and ahead[-1] < commas[-1] and not opens.isdisjoint(words["before_visit"])

    def _is_ahead_besides(self, trigger: int) -> bool:
        """Whether what an English clause puts ahead is something else than what a word tells."""
        apart = self.comes_after(trigger) or (not self.line.in_body and self._is_told_as(trigger))
        return apart or self._goes_on_behind(trigger) or self._opens_ahead(trigger)

    def comes_after(self, trigger: int) -> bool:
        """Whether English only says of something that it comes after what a clause tells ("comes close on the heels of
        a visit by P on D to hold talks with P")."""
        words, tokens = self.rules.words, self.line.tokens
        comes = next((at for at in self.where("comes") if at < trigger), None)
        if comes is None or self.has("future_marks"):
            return False
        near = tokens[comes + 1 : min(trigger, comes + TAIL + 2)]
        after = next((at for at, t in enumerate(near) if t.key in words["behind_talks"] | words["heels"]), None)
        # Not "comes to C after a visit to C".
        return after is not None and not any(t.kind in "CDLP" or t.key in ("to", "for") for t in near[:after])

    def _is_due(self) -> bool:
        """Whether a Hindi clause ends with what is to be done ("अभ्यास दिसंबर में होना है")."""
        words, ends = self.rules.words, self.keys[-TAIL:]
        return any(a in words["obliged"] and b in words["copula"] for a, b in pairwise(ends))

    def _is_to(self) -> bool:
        """Whether an English headline only has an infinitive ("C, C defence chiefs to meet in L next week", "third C-C
        dialogue to be held today")."""
        if self.line.part is not Part.HEADLINE or not (self.has("headline_verbs") or "be" in self.words):
            return False
        words = self.rules.words
        verbs = words["headline_verbs"] | {"be"}
        at = next((i for i, pair in enumerate(pairwise(self.keys)) if pair[0] == "to" and pair[1] in verbs), 0)
        finite = words["clause_verbs"] | words["commitment_acts"] | words["looking_ahead"] | words["saying_now"]
        return at > 0 and finite.isdisjoint(self.keys[:at])


def _is_adjective(member: Member) -> bool:
    return bool(getattr(member.line.tokens[member.token].value, "adjective", False))
