"""Who undertakes something and who is asked to, as the clause and the talks before it say.

In: a clause with an act and its setting. Out: codes of the sides that act and of those that are addressed.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from extractor.offline.commitments.contents import act_unnamed
from extractor.offline.discourse import Discourse, sides
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.denials import is_refused
from extractor.offline.grammar.lines import have
from extractor.offline.grammar.moods import holder
from extractor.offline.occasions.occasions import Occasion
from extractor.offline.sides.bodies import acting_body, body_before, officials_of_body
from extractor.offline.sides.sides import Group
from extractor.offline.talks.implied import is_unknown
from schemas.article import Part
from schemas.codes import organizations
from schemas.vocabulary import Act, EventType, ParticipantKind

# Tokens before an official among which his country stands.
NEAR = 4
HIM = frozenset({"him", "her", "them"})
ASKED = frozenset({"उनसे", "उससे", "इनसे"})
TOWARD = frozenset({"toward", "towards"})
ONE_SIDED = frozenset({Act.PROPOSED, Act.REQUESTED, Act.PLEDGED})


class Setting(NamedTuple):
    """Where a clause stands: who was spoken of, the talks it tells of, the clauses behind it in its line."""

    discourse: Discourse
    occasion: Occasion | None
    following: Sequence[Clause]
    # Whether anything between states was told of before.
    abroad: bool = False

    @property
    def talks(self) -> tuple[str, ...]:
        """Sides of the talks, else the last two spoken of, else those of a visit."""
        if self.occasion:
            return tuple(sorted(self.occasion.sides))
        pair = sides(self.discourse.pair)
        return pair if len(pair) > 1 else self.discourse.visit or pair


Sides = tuple[str, ...]


def actors_of(clause: Clause, setting: Setting, act: Act, cue: int) -> tuple[Sides, Sides]:
    """Codes of those who act and of those who are addressed."""
    discourse = setting.discourse
    group = _beside_gerund(clause, cue) or clause.subject_before(cue) or holder(clause)
    if group is not None and group not in clause.groups and not clause.rules.head_first and is_unknown(clause, cue):
        # "P ने बताया कि NAME ने ... भेजने का भरोसा दिया": not P.
        group = None
    we = group is not None and group.dual == "we" and act in ONE_SIDED
    subject = sides(discourse.agent if we else discourse.members(group))
    if we and (speaker := _official(clause, discourse)) is not None:
        subject = (speaker,)
    if act is Act.REAFFIRMED and len(subject) == 1:
        return subject, ()
    body = _speaking_body(clause, group, discourse) or body_that_agrees(clause, discourse, cue)
    if body is not None and act is Act.AGREED:
        return (body,), ()
    if not subject and group is None and discourse.home and ministry_acts(clause):
        subject = (discourse.home,)
        if act is Act.AGREED and not clause.of_case("with", "between"):
            # "रक्षा मंत्रालय ने ... खरीदने का फैसला किया": nobody agrees to it, and it is news between states only where
            # another one is named.
            return (subject if _named_beside(clause, subject, whole=False) else ()), ()
    if not subject and group is None and act in ONE_SIDED and _speaks_for_own(clause):
        subject = sides(discourse.agent)
        subject = subject if len(subject) == 1 else ()
    if not subject and group is None and act_unnamed(clause):
        subject = setting.talks if len(setting.talks) > 1 else subject
    if not subject and group is None and act is Act.PLEDGED and _opens_with_both(clause) and len(setting.talks) == 2:
        return setting.talks, ()
    if act in ONE_SIDED:
        return _one_sided(clause, setting, act, group, subject)
    if group is not None and group.dual in ("many", "body") and len(subject) == 1:
        # "All four countries" of the body whose conference was told of.
        return subject, ()
    return _all_who_agree(clause, setting, subject, cue), ()


def _speaks_for_own(clause: Clause) -> bool:
    """Whether an English speaker goes on with what his country does ("'My country is committed to ...'")."""
    tokens, words, first = clause.line.tokens, clause.rules.words, clause.first
    first += have(tokens[first : first + 1], words["quotation_marks"] | words["quote_marks"])
    mine = clause.rules.head_first and have(tokens[first : first + 1], words["of_speaker"])
    return mine and have(tokens[first + 1 : first + 2], words["speaking_countries"])


def _opens_with_both(clause: Clause) -> bool:
    """Whether an English sentence opens with "both" alone ("Both pledged to deepen ties")."""
    keys = [token.key for token in clause.line.tokens[clause.first : clause.first + 2]]
    opens = clause.rules.head_first and keys[:1] == ["both"] and clause.line.tokens[clause.first].kind == "w"
    return opens and keys[1:] != [] and keys[1].endswith("ed")


def _beside_gerund(clause: Clause, cue: int) -> Group | None:
    """Who stands right before an English gerund ("..., with both sides pledging to")."""
    gerund = clause.rules.head_first and clause.line.tokens[cue].key.endswith("ing")
    return next((group for group in clause.groups if gerund and group.last == cue), None)


def _speaking_body(clause: Clause, group: Group | None, discourse: Discourse) -> str | None:
    """The organization for which an English speaker says that "we" agreed ("We agreed to ...", the chief of O said)."""
    said = teller(clause) if group is not None and group.dual == "we" else None
    spoken_for = sides(discourse.members(said)) if said is not None else ()
    body = spoken_for[0] if len(spoken_for) == 1 and spoken_for[0] in organizations() else None
    return body if body == discourse.summit else None


def body_that_agrees(clause: Clause, discourse: Discourse, cue: int) -> str | None:
    """The organization whose officials agree in English before an act: those named with it, or "the ministers" of whose
    conference was told, and of no talks of two."""
    if (body := officials_of_body(clause, cue)) is not None:
        return body
    if is_its_committee(clause, discourse, cue):
        return discourse.summit
    group = clause.subject_before(cue) if clause.rules.head_first else None
    theirs = group is not None and group.dual == "people" and group.uncounted and len(sides(discourse.pair)) < 2
    they = group is not None and group.dual == "they" and sides(discourse.members(group)) == (discourse.summit,)
    return discourse.summit if theirs or they else None


def is_its_committee(clause: Clause, discourse: Discourse, cue: int) -> bool:
    """Whether "the committee" right before an English act is that of the body by which the session is called."""
    body, words, tokens = discourse.conference, clause.rules.words, clause.line.tokens
    if body is None or not clause.rules.head_first or cue < clause.first + 2:
        return False
    noun = tokens[cue - 1].key
    named = noun in words["session_bodies"] and noun in body.line.words.keys
    return named and tokens[cue - 2].key in words["articles"]


def _official(clause: Clause, discourse: Discourse) -> str | None:
    """The side of an official without a name who says "we" in English ("..., a Greek defence official said")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if not clause.rules.head_first:
        return None
    for at in clause.where("unnamed_speakers"):
        if at + 1 < clause.last and tokens[at + 1].key in words["telling_verbs"]:
            owned = [t.value.code for t in tokens[max(clause.first, at - NEAR) : at] if t.kind in "CG" and t.value.code]
            return str(owned[-1]) if owned else discourse.home
    return None


def _one_sided(clause: Clause, setting: Setting, act: Act, group: Group | None, subject: Sides) -> tuple[Sides, Sides]:
    """Who pledges, proposes or asks, and whom."""
    discourse = setting.discourse
    if not subject:
        return _said_by_nobody(clause, setting, act)
    addressed = [] if _asks_him(clause, act) else _addressed(clause, discourse, act)
    both = group is not None and group.dual in ("people", "countries") and group.case != "with"
    if both and not set(addressed).isdisjoint(subject):
        subject = sides(discourse.both_beside(tuple(addressed)))
        if not subject:
            return (), ()
    if len(subject) > 1 and group is not None and group.dual == "agent":
        # "They" are those of the last speakers who are not spoken to.
        subject = tuple(side for side in subject if side not in addressed) or subject
    if group is not None and group.dual == "they" and act is not Act.PLEDGED and set(addressed) == set(subject):
        # "The leaders of O met. They asked the two neighbours to": nobody asks himself.
        return ((discourse.summit,), tuple(dict.fromkeys(addressed))) if discourse.summit else ((), ())
    return _beside_talks(clause, setting, act, group, (subject, addressed))


def _beside_talks(
    clause: Clause, setting: Setting, act: Act, group: Group | None, named: tuple[Sides, list[str]]
) -> tuple[Sides, Sides]:
    """Who acts, and whom he addresses: those of the talks whom the clause does not name."""
    discourse, (subject, addressed) = setting.discourse, named
    subject = subject if act is Act.PLEDGED else _not_own(group, subject, addressed, setting.talks)
    asked = tuple(dict.fromkeys(side for side in addressed if side not in subject))
    others = tuple(side for side in setting.talks if side not in subject)
    if _members_act(clause) and act is not Act.PLEDGED:
        if discourse.summit:
            return subject, (discourse.summit,)
        if len(subject) == 1 and subject[0] in organizations():
            # An organization asks its own members.
            return subject, subject
    alone = len(subject) == 1 and not asked and not others
    if alone and act is not Act.PLEDGED and discourse.summit and not clause.rules.head_first:
        # At a conference everybody speaks to the others.
        others = (discourse.summit,)
    # Of what both sides of English talks stress together nobody is asked ("stressed the need to end the war in C").
    together = clause.rules.head_first and act is Act.PROPOSED and len(subject) > 1 and {*subject} == {*setting.talks}
    if not asked and not others and not together:
        others = _named_beside(clause, subject, whole=act is Act.PLEDGED)
    if act is not Act.PLEDGED and not asked and _asks_unnamed(clause):
        # "Urged allies to": none of those who talked.
        return subject, ()
    if act is not Act.PLEDGED and clause.line.has_phrase(clause.rules, "everybody"):
        # "All sides are asked": no one of them.
        return subject, ()
    # Of talks of three sides both others are addressed.
    whom = others if set(subject) <= set(setting.talks) else others[:1]
    addressees = (asked or whom) if act is not Act.PLEDGED else ()
    abroad = act is Act.PLEDGED and setting.abroad
    return (subject, addressees) if asked or others or abroad or len(subject) > 1 else ((), ())


def _asks_him(clause: Clause, act: Act) -> bool:
    """Whether somebody asks "him" or "them", and no country of which the content speaks ("उनसे C से तेल न खरीदने को कहा",
    "urged him to meet the C leader")."""
    if clause.rules.head_first and act is not Act.PLEDGED:
        keys = [token.key for token in clause.line.tokens]
        asking = (at + (keys[at + 1] in ("on", "upon")) for at in clause.where("asking_verbs") if at + 3 < clause.last)
        return any(keys[at + 1] in HIM and keys[at + 2] == "to" for at in asking)
    return act is Act.REQUESTED and not clause.rules.head_first and not clause.words.isdisjoint(ASKED)


def _not_own(group: Group | None, subject: Sides, addressed: list[str], talks: Sides) -> Sides:
    """Who asks, where "he" would ask his own country ("उन्होंने C से ... देने की अपील की"): the other side."""
    if group is None or group.dual != "agent" or not set(subject) == set(addressed) <= set(talks):
        return subject
    return tuple(side for side in talks if side not in addressed) or subject


def _said_by_nobody(clause: Clause, setting: Setting, act: Act) -> tuple[Sides, Sides]:
    """Who pledges or proposes in the passive: what was stressed or promised in talks both sides did."""
    discourse = setting.discourse
    if not clause.has("passive_marks"):
        return (), ()
    if act is Act.REQUESTED and (asking := _asked_behind_protest(clause, setting)):
        return asking
    guests = sides(tuple(m for g in clause.of_case("to") for m in discourse.members(g)))
    if clause.has("invited_words") and discourse.home and len(guests) > 1:
        # "चारों देशों को ... आमंत्रित किया गया": by the home country.
        return (discourse.home,), tuple(side for side in guests if side != discourse.home)
    if setting.occasion is None or len(setting.talks) != 2:
        return (), ()
    if clause.has("invited_words") and len(guests) == 1 and guests[0] in setting.talks:
        # "P को ... आमंत्रित किया गया": by the others.
        return tuple(side for side in setting.talks if side not in guests), guests
    return (setting.talks, ()) if act is not Act.REQUESTED else ((), ())


def _asked_behind_protest(clause: Clause, setting: Setting) -> tuple[Sides, Sides] | None:
    """The home country and the one whose envoy it summoned right before, of whom Hindi then says in the passive what is
    asked ("... तलब किया गया। C से घुसपैठ रोकने को कहा गया है")."""
    before, home = clause.line.before, setting.discourse.home
    asked = sides(tuple(m for g in clause.of_case("with") for m in g.members))
    near = before is not None and before.paragraph == clause.line.paragraph and not clause.rules.head_first
    if not near or before is None or home is None or not before.has_phrase(clause.rules, "acts"):
        return None
    others = {t.value.country for t in before.tokens if t.kind in "CGSP" and getattr(t.value, "country", None)} - {home}
    return ((home,), asked) if len(asked) == 1 and home not in asked and others <= set(asked) else None


def _addressed(clause: Clause, discourse: Discourse, act: Act) -> list[str]:
    """The sides that a clause speaks to, of a pledge in English all that it names."""
    marked = [*clause.of_case("to", "with"), *(g for g in clause.of_case("of") if _of_those_asked(clause, g))]
    if clause.rules.head_first:
        # "Efforts toward a stable C" speak of it.
        marked = [g for g in marked if not have(clause.line.tokens[max(0, g.first - NEAR) : g.first], TOWARD)]
    met = next(iter(clause.of_case("with")), None)
    if act is Act.REQUESTED and met is not None and not clause.rules.head_first:
        # "P से C को हथियार न देने का आग्रह": who is given something is not asked.
        marked = [group for group in marked if group.case != "to" or group.first < met.first]
    given = [group for group in marked if group.case == "to"]
    if act is Act.REQUESTED and len(given) > 1 and not clause.rules.head_first:
        # "C को C को हथियार बेचना बंद करने के लिए कहा".
        marked = [group for group in marked if group not in given[1:]]
    asked = [group for group in marked if group.case == "with"]
    if act is Act.REQUESTED and len(asked) > 1 and not clause.rules.head_first:
        # "P से C से आयात घटाने का आग्रह": what one is to do with another is no more asked of that.
        marked = [group for group in marked if group not in asked[1:]]
    addressed = [m.side for g in marked for m in discourse.members(g) if m.side]
    addressed = addressed or list(states_asked(clause) if act is Act.REQUESTED else ())
    if act is Act.PLEDGED and clause.rules.head_first:
        # Ties "between C and C" are spoken of, nobody is addressed.
        addressed += [m.side for g in clause.groups if g.case != "between" for m in g.members if m.side]
    return addressed


def states_asked(clause: Clause) -> Sides:
    """The body whose countries are asked in Hindi ("O देशों से ... पूरी करने का आह्वान किया", "O के सदस्य देशों से")."""
    if clause.rules.head_first or "O" not in clause.line.kinds:
        return ()
    tokens, states = clause.line.tokens, clause.rules.words["states_of_body"]
    for group in clause.groups:
        at = group.last
        while at < clause.last and tokens[at].key in states:
            at += 1
        bodies = tuple(m.side for m in group.members if m.side in organizations())
        last = tokens[at - 1].key in clause.rules.words["state_words"]
        if len(bodies) == len(group.members) == 1 and last and at < clause.last and tokens[at].key == "से":
            return bodies
    return ()


def _asks_unnamed(clause: Clause) -> bool:
    """Whether those who are asked in English are only many ("urged European allies to", "called on donors to")."""
    tokens, words = clause.line.tokens, clause.rules.words
    at = next(iter(clause.where("asking_verbs")), clause.last)
    before = [token.key for token in tokens[at + 1 : min(clause.last, at + NEAR + 2)]]
    to = before.index("to") if "to" in before else 0
    return clause.rules.head_first and to > 0 and before[to - 1] in words["unnamed_sides"]


def _members_act(clause: Clause) -> bool:
    """Whether the sentence speaks of the member states of an organization."""
    return "member_states" in clause.line.lists


def _all_who_agree(clause: Clause, setting: Setting, subject: Sides, cue: int) -> Sides:
    """The sides that agree or reaffirm together; none where it is only one."""
    discourse = setting.discourse
    if len(subject) > 1:
        subject = _whom_we_means(clause, setting, subject)
        return (*subject, *_home_beside(clause, discourse, subject))
    between = [sides(discourse.members(group)) for group in clause.of_case("between")]
    if not subject and between and len(between[-1]) > 1:
        return between[-1]
    if discourse.summit and (clause.has("member_states") or (_members_act(clause) and not subject)):
        return (discourse.summit,)
    if clause.line.has_phrase(clause.rules, "all_of_them"):
        return ()
    acting = acting_body(clause)
    body = acting[0] if acting is not None else body_before(clause)
    if body is not None and body not in setting.talks:
        return (body,)
    partners = sides(tuple(m for g in clause.of_case("with") for m in discourse.members(g)))
    joint = tuple(dict.fromkeys((*subject, *partners)))
    if len(joint) > 1:
        return joint
    if not subject and _another_acts(clause, cue):
        return ()
    if not subject and (conference := _agreed_at_conference(clause, setting)):
        return conference
    return setting.talks if len(setting.talks) > 1 and set(subject) <= set(setting.talks) else ()


def _agreed_at_conference(clause: Clause, setting: Setting) -> Sides:
    """The body at whose conference Hindi says that something was agreed, without saying by whom ("बैठक में साझा डेटाबेस बनाने
    पर सहमति बनी")."""
    here, words, body = setting.occasion, clause.rules.words, setting.discourse.summit
    if clause.rules.head_first or body not in organizations() or words["came_about"].isdisjoint(clause.words):
        return ()
    # Behind talks of two "the meeting" is theirs.
    opens = clause.keys[0] in words["talk_nouns"] | words["summit_nouns"] and clause.keys[1:2] == ["में"]
    told = here.type is EventType.MULTILATERAL_MEETING if here is not None else opens and not setting.discourse.pair
    return (body,) if told and body is not None and not any(g.members or g.dual for g in clause.groups) else ()


def _whom_we_means(clause: Clause, setting: Setting, subject: Sides) -> Sides:
    """The sides that "we" means in English: all of the talks of several, of one of whom the speaker is."""
    said = teller(clause)
    speaking = sides(setting.discourse.members(said)) if said is not None else ()
    several = len(speaking) == 1 and {*speaking, *subject} <= set(setting.talks)
    return setting.talks if several else subject


def _home_beside(clause: Clause, discourse: Discourse, subject: Sides) -> Sides:
    """The home country with which several others agree, as Hindi says right behind them ("C और C ने भारत के साथ")."""
    home, acting = discourse.home, clause.subject
    if home is None or home in subject or acting not in clause.groups or acting is None or clause.rules.head_first:
        return ()
    beside = (group for group in clause.of_case("with") if group.first == acting.behind)
    return (home,) if any(sides(group.members) == (home,) for group in beside) else ()


def _another_acts(clause: Clause, cue: int) -> bool:
    """Whether Hindi says of one whom no lexicon knows that it acts ("केंद्रीय बैंक ने ... फैसला किया")."""
    tokens = clause.line.tokens
    words, at = clause.rules.words, cue
    behind = pairwise(token.key for token in tokens[cue + 1 : clause.last])
    if any(one in words["acting_bodies"] and two in words["agreeing"] for one, two in behind):
        # "पुल बनाने पर राज्य सरकार राजी हो गई".
        return not clause.rules.head_first
    while at > clause.first and tokens[at].key != "ने":
        at -= 1
    if at == clause.first or tokens[at - 1].kind != "w" or clause.rules.head_first:
        return False
    before = tokens[at - 1].key
    return not before.endswith("ों") or before in words["public"] or before in words["private"]


def alone(clause: Clause, setting: Setting, span: tuple[int, int]) -> tuple[str, ...]:
    """The side that decides by itself to do what only it can do: nobody stands beside it, nothing is shared."""
    words = clause.rules.words
    if not words["came_about"].isdisjoint(clause.words) and words["agreeing"].isdisjoint(clause.words):
        return ()
    group = clause.subject_before(span[1]) or _bare_country(clause)
    if not clause.rules.head_first and _agrees_behind_talks(clause, group):
        return ()
    we = group is not None and group.dual == "we" and clause.words.isdisjoint(words["agreed_upon"])
    subject = sides(setting.discourse.agent if we else setting.discourse.members(group))
    if len(subject) != 1 or group is None or (group.dual and not (we or group.dual == "guest")):
        return ()
    if not clause.rules.head_first and is_refused([t.key for t in clause.line.tokens[slice(*span)]], clause.rules):
        # Also what concerns another side is the decision of one, if it is not to do something.
        return subject
    buys = not clause.rules.head_first and have(clause.line.tokens[slice(*span)], words["buying"])
    between = [g for g in clause.of_case("between") if not _is_purpose(clause, g)]
    if (clause.of_case("with") or between) and not buys:
        # "C से हेलिकॉप्टर खरीदने का फैसला किया" is the decision of the buyer.
        return ()
    shared = any(token.key in words["joint_words"] for token in clause.line.tokens[slice(*span)])
    return () if shared or (we and _makes_together(clause, span)) else subject


def _agrees_behind_talks(clause: Clause, group: Group | None) -> bool:
    """Whether a Hindi headline ends with what was agreed at the talks it told of before ("..., अभ्यास पर सहमति")."""
    headline = clause.line.part is Part.HEADLINE and clause.first > 0
    return headline and group not in clause.groups and not clause.words.isdisjoint(clause.rules.words["consent"])


def _makes_together(clause: Clause, span: tuple[int, int]) -> bool:
    """Whether "we" decide in Hindi to finish or found what takes two ("हमने समझौते को अंतिम रूप देने का निर्णय लिया है")."""
    words, content = clause.rules.words, clause.line.tokens[slice(*span)]
    made = have(content, words["made_by_two"]) and have(content, words["making_together"])
    return made and not clause.rules.head_first


def teller(clause: Clause) -> Group | None:
    """Who an English clause says spoke of "we" ("We will help," said P)."""
    if not clause.rules.head_first or clause.subject is None or clause.subject.dual != "we":
        return None
    telling, tokens = clause.rules.words["telling_verbs"], clause.line.tokens
    beside = (g for g in clause.groups if g.dual != "we" and tokens[g.first - 1].key in telling and g.first)
    behind = (g for g in clause.groups if g.dual != "we" and g.behind < clause.last and tokens[g.behind].key in telling)
    return next(beside, None) or next(behind, None)


def _is_purpose(clause: Clause, group: Group) -> bool:
    """Whether Hindi only says for what something is, and not between whom it is agreed ("C और C के बीच तालमेल के लिए")."""
    behind = [token.key for token in clause.line.tokens[group.behind : min(clause.last, group.behind + NEAR)]]
    return "लिए" in behind and not clause.rules.head_first


def ministry_acts(clause: Clause) -> bool:
    """Whether a ministry without the name of its country acts, which is one of the home country."""
    tokens, ministry = clause.line.tokens, clause.rules.words["ministry"]
    ends = min(clause.last, len(tokens) - 1)
    return any(tokens[at].key in ministry and tokens[at + 1].key == "ने" for at in range(clause.first, ends))


def _bare_country(clause: Clause) -> Group | None:
    """The one country that stands in the clause without a case ("सूत्रों के अनुसार भारत ... को राजी है")."""
    bare = [
        g for g in clause.of_case("subject") if len(g.members) == 1 and g.members[0].kind is ParticipantKind.COUNTRY
    ]
    own = [g for g in bare if not getattr(clause.line.tokens[g.first].value, "adjective", False)]
    return own[0] if len(own) == 1 else None


def _of_those_asked(clause: Clause, group: Group) -> bool:
    """Whether people or companies of a country are spoken to ("ओमान के निवेशकों से")."""
    for token in clause.line.tokens[group.behind : group.behind + 4]:
        if token.key in clause.rules.words["asked_marks"]:
            return True
        if token.kind != "w" or token.key in clause.rules.words["genitive"]:
            return False
    return False


def _named_beside(clause: Clause, subject: tuple[str, ...], *, whole: bool) -> tuple[str, ...]:
    """The one other country that the clause, or the whole line, names ("... को भारतीय संस्थानों में ... कराने"), in English
    also that of a company."""
    tokens, kinds = clause.line.tokens, "CGSB" if clause.rules.head_first else "CGS"
    found = clause.line.found if whole else clause.found
    named = dict.fromkeys(tokens[at].value.code for at in found if tokens[at].kind in kinds)
    others = tuple(code for code in named if code and code not in subject)
    return others if len(others) == 1 else ()
