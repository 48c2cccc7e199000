"""Signatures that are themselves the news, and the ratifying or renewing of a document, in a clause.

In: a clause and the discourse so far. Out: mentions with the sides that sign.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from extractor.dates import BROAD, ONE_DAY, DateKind, anchor_day
from extractor.offline.discourse import Discourse, sides
from extractor.offline.documents.dates import signed_paper
from extractor.offline.documents.heads import came_before_it, is_no_exchange, is_talked_of
from extractor.offline.documents.wished import is_only_wished
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.denials import is_denied, is_invented, is_refuted, is_unsigned
from extractor.offline.grammar.lines import have
from extractor.offline.grammar.moods import date_gone_on_from
from extractor.offline.people.speaking_for import signing_side
from extractor.offline.sides.sides import Group, Member, countries_of, member_of
from extractor.offline.talks.attending import present_at
from extractor.offline.talks.frames import Mention
from extractor.offline.talks.holding import is_bygone
from schemas.vocabulary import EventStatus, EventType, ParticipantKind

if TYPE_CHECKING:
    from extractor.offline.occasions.occasions import Occasion

# Cases of those who sign.
SIGNING = ("agent", "subject", "with", "between")
# Groups that sign nothing.
ASIDE = frozenset({"source", "on", "in", "among", "beside"})
# Lists of words by which a clause names a document or points at it.
NAMED = frozenset({"document_words", "document_nouns", "own_documents", "outlines", "these"})
# Documents that are concluded or ratified; an order is a transfer, a joint statement is issued.
CONCLUDED = frozenset({"treaty_agreement", "mou", "letter_of_intent", "other"})
# Lists of words that leave open whether a document was concluded.
OPEN = frozenset({"conditions", "nots", "possible"})
# Lists of words, without any of which no document is concluded or adopted.
CONCLUDING = frozenset(
    {
        "came_about_many",
        "concluded",
        "exchanged",
        "made_stems",
        "prolonged",
        "ratifying",
        "renew_words",
        "renewing",
        "sealed",
    }
)
# Tokens behind a document among which the verb stands that concludes it ("समझौता सोमवार को हो गया").
NEAR = 5
# Tokens behind a signature among which somebody only allows it ("हस्ताक्षर करने को मंजूरी दी").
ALLOWED = 5
# Tokens between an English verb and the document that it prolongs.
OBJECT = 5
# Words behind a contract that say what it is worth.
VALUED = frozenset({"worth", "valued"})
# Tokens behind the country of a parliament among which a house of it acts.
HOUSE = 7
# Figures of a year.
YEAR = 4


def find_signings(clause: Clause, discourse: Discourse) -> Iterator[Mention]:
    """A signature that is reported as done or to come; a document that is concluded, ratified or renewed."""
    signing = sign_for_sides(clause, discourse)
    both = signing or _signs_for_sides(clause, discourse)
    signed = clause.where("signing_words")[-1] if both else _signed(clause)
    trigger = signed if signed is not None else _concluded(clause)
    tokens, words = clause.line.tokens, clause.rules.words
    if trigger is None or clause.status is EventStatus.PROPOSED or _is_untold(clause, trigger):
        return
    members, refuted = signing or _signers(clause, discourse, trigger), is_refuted(clause, trigger)
    if discourse.signing and not members and clause.has("determined") and not clause.rules.head_first:
        # "On this contract": whose it was.
        members = discourse.signing
    if len(sides(members)) == 1 and not set(sides(members)) <= set(sides(discourse.pair)):
        members = (*members, *hosting(clause, discourse, members[0].side))
    elif len(sides(members)) < 2:
        members = (
            _spoken_of(clause, discourse) if signed is not None or any(group.dual for group in clause.groups) else ()
        )
    if refuted and len(sides(members)) < 2:
        members = with_speaker(clause, discourse)
    if len(sides(members)) < 2:
        return
    discourse.signing = () if refuted else members
    # "Was signed by P for C while P signed on behalf of C in L on Monday".
    behind = next((t for t in reversed(clause.line.tokens) if t.kind == "D"), None) if signing else None
    date = clause.date_before(trigger) or behind or date_gone_on_from(clause)
    mention = Mention(EventType.SIGNING, clause, trigger, members, clause.status, date)
    if clause.rules.head_first and mention.date is not None:
        paper = signed_paper(tokens, clause.rules, tokens.index(mention.date))
        # "Was signed at a meeting on the implementation of a pact signed in D".
        mention.date = None if paper is not None and paper > trigger else mention.date
    if clause.rules.head_first:
        before = tokens[trigger - 1].key if trigger > clause.first else ""
        after = before in words["behind_talks"]
        if after:
            # "Said on Wednesday after signing a letter of intent".
            near = [token for token in tokens[max(clause.first, trigger - OBJECT) : trigger] if token.kind == "D"]
            mention.date = near[-1] if near else None
        papers = words["document_nouns"] | words["document_words"]
        # "Will train there under a memorandum of understanding signed today".
        done = after or before in papers or (before == "understanding" and have(tokens[trigger - 3 : trigger], papers))
        if not done and _signed_under(clause, trigger):
            behind = next((token for token in tokens[trigger : clause.last] if token.kind == "D"), None)
            mention.date, done = behind, True
        mention.status = EventStatus.OCCURRED if done else clause.outlook(trigger)
    else:
        outlook = clause.outlook(trigger)
        expected = outlook is EventStatus.SCHEDULED and clause.has("expected_words")
        # "जल्द ही इस समझौते पर हस्ताक्षर हो सकते हैं".
        mention.status = outlook if expected or outlook is EventStatus.PROPOSED else mention.status
    fresh = of_company(mention) and mention.date is not None and mention.date.value.kind in ONE_DAY
    past = clause.has("past_marks") and not fresh
    # "Last month the two countries signed an agreement".
    both = is_bygone(mention.date, clause.rules) and any(group.dual == "countries" for group in clause.groups)
    dated_back = mention.date is not None and (both or mention.date.value.kind in BROAD)
    past = past or (clause.rules.head_first and dated_back) or _is_of_other_year(mention)
    # "Earlier, on Wednesday, P and P signed a pact" is news, too.
    recent = clause.rules.head_first and mention.date is not None and mention.date.value.kind is DateKind.WEEKDAY
    mention.earlier = (clause.line.tells_earlier(clause.rules) and not recent) or past
    mention.attendees = present_at(clause, members)
    yield mention


def _signed_under(clause: Clause, trigger: int) -> bool:
    """Whether English tells who signed the document under which something will be done ("will hand over boats in D
    under an agreement that P and P signed in L on D")."""
    tokens, words = clause.line.tokens, clause.rules.words
    under = next((at for at in reversed(clause.where("under_papers")) if at < trigger), None)
    if under is None or tokens[trigger].key not in words["signed_then"]:
        return False
    paper = next((at for at in range(under + 1, trigger) if tokens[at].key in words["document_nouns"]), None)
    between = tokens[paper + 1 : trigger] if paper is not None else []
    relative = bool(between) and between[0].key in words["relative_marks"] | {"that"}
    return relative and not have(between, words["will"] | words["be_words"] | {","})


def sign_for_sides(clause: Clause, discourse: Discourse) -> tuple[Member, ...]:
    """The two of whom an English sentence says for which countries they sign a document that it names, or of which was
    told before ("was signed by P for C and P on behalf of C", "P signed for C, while P signed on behalf of C")."""
    line, signing = clause.line, clause.rules.words["signing_words"]
    if not (clause.rules.head_first and clause.has("signing_words")) or have(line.tokens[: clause.first], signing):
        return ()
    if not discourse.signing and line.lists.isdisjoint(("document_nouns", "document_words")):
        return ()
    people = [member_of(line, at) for at in line.found if line.tokens[at].kind == "P"]
    sent = tuple(
        member
        for member in people
        if member is not None
        and (place := signing_side(line, line.tokens[member.token].last, clause.rules)) is not None
        and place.entry.country == member.side
    )
    return sent if len(sides(sent)) == 2 else ()


def _signs_for_sides(clause: Clause, discourse: Discourse) -> bool:
    """Whether Hindi says who signed for both sides what was told of before ("भारत की ओर से P और C की ओर से P ने हस्ताक्षर
    किए")."""
    if clause.rules.head_first or not discourse.signing or not clause.has("signing_words"):
        return False
    people = [m for group in clause.of_case("agent", "subject") for m in group.members if m.person is not None]
    sent = any(
        clause.first <= match.first < clause.last for match in clause.line.find_phrases(clause.rules, "for_side")
    )
    return sent and len(sides(tuple(people))) == 2 and set(sides(tuple(people))) == set(sides(discourse.signing))


def _is_untold(clause: Clause, trigger: int) -> bool:
    """Whether a signature is only hoped for or near, or denied; that which a Hindi official denies with its report is
    told of."""
    head_first, words = clause.rules.head_first, clause.rules.words
    if head_first and (_is_near(clause, trigger) or is_talked_of(clause, trigger) or _was_meant(clause, trigger)):
        return True
    if is_only_wished(clause, trigger):
        return True
    if came_before_it(clause, trigger):
        return True
    if not head_first and have(clause.line.tokens[trigger : trigger + OBJECT], words["subjunctive"]):
        # "शायद मार्च में ... पर हस्ताक्षर हो जाएं".
        return True
    untold = not head_first and clause.line.has_phrase(clause.rules, "denial")
    untold = untold or is_denied(clause, trigger) or is_invented(clause, trigger)
    if untold and not is_refuted(clause, trigger):
        return True
    # In Hindi the verb alone says it, whichever document it is.
    documents = clause.where("document_nouns")
    return any(is_unsigned(clause, at) for at in (documents if head_first else documents[:1]))


def with_speaker(clause: Clause, discourse: Discourse) -> tuple[Member, ...]:
    """The country with which a Hindi speaker says that his own signed nothing ("P ने कहा कि C के साथ ... नहीं हुए हैं")."""
    said = clause.first > 0 and clause.line.tokens[clause.first - 1].key in clause.rules.words["that_mark"]
    speaker = discourse.members(clause.inherited) or discourse.last_two()[-1:]
    met = tuple(m for group in clause.of_case("with") for m in group.members if m.side)
    return countries_of((*speaker, *met)) if said and len(sides(speaker)) == 1 else ()


def _is_of_other_year(mention: Mention) -> bool:
    """Whether Hindi dates a signature by a bare year that is not that of the article ("2019 में करार किया")."""
    date, published = mention.date, anchor_day(mention.line.article.info.published_at)
    if date is None or published is None or date.value.kind is not DateKind.YEAR or mention.clause.rules.head_first:
        return False
    year = str(date.value.text).split()[-1]
    return year.isdecimal() and int(year) != published.year


def _is_near(clause: Clause, trigger: int) -> bool:
    """Whether an English gerund only says that a signature is near or wanted ("are close to signing a deal")."""
    tokens, words = clause.line.tokens, clause.rules.words
    gerund = tokens[trigger].key in words["signing_ahead"] and trigger > clause.first
    return gerund and tokens[trigger - 1].key in words["destination_marks"] | words["awaiting"]


def _was_meant(clause: Clause, trigger: int) -> bool:
    """Whether English says when a signature was to be at first ("was originally slated to be signed by D"), or only
    that somebody works towards one ("C, C work to ink a pact")."""
    tokens, words = clause.line.tokens, clause.rules.words
    near = [token.key for token in tokens[max(clause.first, trigger - NEAR - 1) : trigger]]
    if not words["at_first"].isdisjoint(near) and "to" in near:
        return True
    return near[-2:-1] != [] and near[-2] in words["working_for"] and near[-1] == "to"


def _spoken_of(clause: Clause, discourse: Discourse) -> tuple[Member, ...]:
    """The sides spoken of before: of talks, else, in Hindi, of goods that change hands."""
    if clause.rules.head_first and discourse.pair:
        named = {m.side for group in clause.groups if group.case == "of" for m in group.members if m.person is None}
        if len(named - {None}) > 1 and not named <= set(sides(discourse.pair)):
            # "C's engineers and C's yards signed": not those who were spoken of before.
            return ()
    given = () if clause.rules.head_first or len(sides(discourse.pair)) > 1 else tuple(discourse.delivering.values())
    return given or discourse.pair


def of_company(mention: Mention) -> bool:
    """Whether a company signs, which no talks frame."""
    return any(member.line.tokens[member.token].kind == "B" for member in mention.members)


def is_old_signature(mention: Mention) -> bool:
    """Whether English dates a signature by a month or year that is over ("signed a pact in February last year")."""
    date = mention.date if mention.clause.rules.head_first and mention.type is EventType.SIGNING else None
    if date is None or mention.status is not EventStatus.OCCURRED or date.value.kind in ONE_DAY:
        return False
    text = str(date.value.text).split()
    return text[-2:] == ["last", "year"] or (
        date.value.kind in BROAD and len(text[-1]) == YEAR and text[-1].isdecimal()
    )


def is_fresh_signature(occasion: Occasion) -> bool:
    """Whether an English article tells of a signature as the news."""
    told = occasion.mentions if occasion.type is EventType.SIGNING else []
    return bool(told) and told[0].clause.rules.head_first and not any(mention.earlier for mention in told)


def _signed(clause: Clause) -> int | None:
    """The word of a signature to a document that the clause names or points at; a mere permission to sign is none."""
    if not clause.has("signing_words"):
        return None
    if clause.lists.isdisjoint(NAMED) and not _is_signed_behind(clause):
        return None
    trigger = clause.where("signing_words")[0]
    behind = clause.line.tokens[trigger + 1 : min(clause.last, trigger + 1 + ALLOWED)]
    if clause.rules.head_first:
        return trigger if _signs_document(clause, trigger) and not _describes(clause, trigger) else None
    wished = bool(behind) and behind[0].key in clause.rules.words["completing_oblique"]
    wished = wished and any(token.key in clause.rules.words["wishing"] for token in behind[1:])
    return None if wished or any(token.key in clause.rules.words["ratifying"] for token in behind) else trigger


def _is_signed_behind(clause: Clause) -> bool:
    """Whether English goes on behind a relative clause ("the pact, which has a clause on L, was signed by P and P")."""
    words, tokens = clause.rules.words, clause.line.tokens
    told = clause.rules.head_first and clause.first > 0 and tokens[clause.first - 1].key in words["relative_marks"]
    passive = (at for at in clause.where("signing_words") if at > clause.first and tokens[at - 1].key in words["were"])
    before = {token.key for token in tokens[: clause.first]}
    return (
        told
        and not before.isdisjoint(words["document_nouns"])
        and any("," in (token.key for token in tokens[clause.first : at]) for at in passive)
    )


def _describes(clause: Clause, trigger: int) -> bool:
    """Whether a participle only describes a document that is named besides ("under a contract signed in 2021")."""
    words, tokens = clause.rules.words, clause.line.tokens
    comma = (
        trigger - 2 > clause.first
        and tokens[trigger - 1].key == ","
        and tokens[trigger - 2].key in words["document_nouns"]
    )
    if _is_bare_relative(clause, trigger):
        return True
    date = clause.date_before(trigger)
    dated = date is not None and date.value.kind in BROAD
    if tokens[trigger - 1].key in words["describing"] or (comma and dated):
        # "Their newly ratified pact", "the pact, signed in March 2021, ...".
        return True
    # "Under a contract worth three million euros signed last year".
    near = range(trigger - 1, max(clause.first, trigger - NEAR - 1), -1)
    head = next((at for at in near if tokens[at].key in VALUED), trigger) - 1
    if head < clause.first or tokens[head].key not in words["document_nouns"]:
        return False
    return have(tokens[max(clause.first, trigger - 2 * OBJECT) : trigger - 1], words["under_marks"])


def _is_bare_relative(clause: Clause, trigger: int) -> bool:
    """Whether a relative clause with no mark says which old document is meant ("a pact C and C signed in D")."""
    tokens = clause.line.tokens
    when = next((at for at in clause.dates if trigger < at <= trigger + 2), None)
    paper = signed_paper(tokens, clause.rules, when) if when is not None else None
    return when is not None and paper is not None and paper < trigger - 1 and tokens[when].value.kind in BROAD


def _signs_document(clause: Clause, trigger: int) -> bool:
    """Whether an English verb governs a document ("renewed their agreement", not "renewed their ties")."""
    words, tokens = clause.rules.words, clause.line.tokens
    key, behind = tokens[trigger].key, tokens[trigger + 1 : min(clause.last, trigger + 1 + OBJECT)]
    if is_no_exchange(clause, trigger):
        return False
    passive = tokens[trigger - 1].key in words["were"] | words["been"]
    if passive and key in words["prolonging"] and clause.of_case("between"):
        # "The pact between C and C was extended".
        return have(tokens[clause.first : trigger], words["document_words"])
    if key in words["exchanging"] and passive:
        # "An MoU was exchanged", not "views were exchanged on the MoU".
        before = tokens[max(clause.first, trigger - 2 * OBJECT) : trigger]
        return not words["document_words"].isdisjoint(token.key for token in before)
    objects = words["document_words"] if key in words["exchanging"] else words["document_nouns"]
    governs = key not in words["prolonging"] | words["exchanging"]
    return governs or any(token.key in objects for token in behind)


def _concluded(clause: Clause) -> int | None:
    """A document of a Hindi clause that sides have concluded, ratified, renewed or sealed."""
    if clause.rules.head_first or "document" not in clause.lists or not clause.lists.isdisjoint(OPEN):
        return None
    if clause.lists.isdisjoint(CONCLUDING) or clause.status is not EventStatus.OCCURRED:
        return None
    tokens = clause.line.tokens
    for document in clause.line.find_phrases(clause.rules, "document"):
        traded = document.entry == "contract" and any(tokens[at].kind == "B" for at in clause.found)
        exchanged = document.entry == "generic" and clause.has("exchanged")
        concluded = traded or exchanged or document.entry in CONCLUDED
        if not clause.first <= document.first < clause.last or not concluded:
            continue
        # "समझौते (रेलोस) को मंजूरी दी".
        closed = [token.key for token in tokens[document.last : document.last + 3 : 2]] == ["(", ")"]
        start = document.last + 3 * closed
        behind = [token.key for token in tokens[start : clause.last] if token.kind == "w"]
        if _is_made(clause, behind) or _is_adopted(clause, behind):
            return document.last - 1
    return None


def _is_made(clause: Clause, behind: list[str]) -> bool:
    """Whether the words right behind a document say that it came about ("... को हो गया", "पर मुहर लगी")."""
    words, near = clause.rules.words, behind[:NEAR]
    if behind[:1] and behind[0] in words["came_about_many"] and len(behind) < NEAR - 2:
        # "छह समझौते हुए", but not "अब तक छह समझौते हुए हैं".
        return not (clause.has("until") and clause.has("now"))
    verbs = near[1:] if near[:1] and (near[0] in words["on_day"] or near[0] in words["also"]) else near
    if verbs[:1] and verbs[0] in words["concluded"]:
        return "बिना" not in behind
    if near[1:2] and near[1] in words["exchanged"]:
        # "का आदान-प्रदान किया".
        return not words["done_marks"].isdisjoint(behind[2:])
    made = verbs[1:2] and verbs[0] in words["made_stems"] and verbs[1] in words["made"]
    return bool(made) or (not words["sealed"].isdisjoint(near) and _follow(near, words["sealed"], words["sealing"]))


def _is_adopted(clause: Clause, behind: list[str]) -> bool:
    """Whether a document is ratified or renewed ("को मंजूरी दे दी", "का नवीनीकरण किया", "को पांच साल के लिए बढ़ाया")."""
    words, keys = clause.rules.words, frozenset(behind)
    if not behind or behind[0] not in words["governing"] or not keys.isdisjoint(words["signing_words"]):
        return False
    if "जा" in keys and not words["present"].isdisjoint(keys):
        # "का नवीनीकरण किया जा रहा है".
        return False
    if _follow(behind, words["ratifying"] | words["renewing"], words["done_marks"]):
        return True
    lengthened = words["prolonged"] | words["renew_words"]
    return not keys.isdisjoint(words["terms"] | words["valid_words"] | words["onward"]) and not keys.isdisjoint(
        lengthened
    )


def _follow(keys: list[str], first: frozenset[str], second: frozenset[str]) -> bool:
    """Whether a word of one list stands right before one of another."""
    return any(one in first and two in second for one, two in pairwise(keys))


def _signers(clause: Clause, discourse: Discourse, trigger: int) -> tuple[Member, ...]:
    """Who signs: those who act with one another, else the sides between whom it is, else all whom the clause names."""
    if clause.rules.head_first:
        groups = [group for group in clause.groups if _signs(group, trigger) or _ratifies(clause, group)]
        if clause.line.tokens[trigger].key in clause.rules.words["signing_ahead"]:
            # "P and P witnessed the signing of an MoU between B and B."
            between = [g for g in groups if g.case == "between" and g.first > trigger and len(sides(g.members)) > 1]
            groups = between or groups
        signing = tuple(m for group in groups for m in discourse.members_told(group) if m.side)
        if len(sides(signing)) > 2 and any(group.dual == "countries" for group in groups):
            # "P of C is due in L, and the two sides will sign": not the two that were spoken of before.
            return ()
        # "C, which has a base there, signed a pact with C."
        alone = len(sides(signing)) == 1 and bool(clause.of_case("with")) and clause.own_subject is None
        before = clause.inherited if alone and clause.inherited is not None and not clause.inherited.dual else None
        signing = (*discourse.members(before), *signing)
        return signing if len(sides(signing)) > 1 else _in_presence(clause) or signing
    others = [group for group in clause.groups if group.case not in ASIDE and not is_of_capital(clause, group)]
    others = built_for(clause) or others
    acting = [*houses(clause), *clause.of_case("agent", "with"), *_speaking_for(clause)]
    acted = {m.side for group in acting for m in group.members}
    # "P का यह दौरा ऐसे समय हो रहा है जब उनके देश ने ... हस्ताक्षर किए हैं".
    others = [g for g in others if g.case != "of" or not {m.side for m in g.members if m.person is not None} & acted]
    for groups in (acting, clause.of_case("between"), others):
        members = tuple(m for group in groups for m in discourse.members(group) if m.side)
        if len(sides(members)) > 1:
            # Those in whose presence something is signed do not sign.
            present = set(members) <= set(present_at(clause, members)) and discourse.printed.issuperset(sides(members))
            return countries_of(members) if present else members
    return members


def is_of_capital(clause: Clause, group: Group) -> bool:
    """Whether a country only says of which one a town is the capital ("केन्या की राजधानी नैरोबी में")."""
    behind = clause.line.tokens[group.behind : group.behind + 1]
    return group.case == "of" and not clause.rules.head_first and have(behind, clause.rules.words["capital_nouns"])


def _speaking_for(clause: Clause) -> list[Group]:
    """Those who stand in Hindi right behind the country for which they act, without a marker ("C की ओर से P जबकि")."""
    sent = {group.behind: sides(group.members) for group in clause.of_case("agent")}
    bare = clause.of_case("subject") if not clause.rules.head_first else []
    return [group for group in bare if group.members and sent.get(group.first) == sides(group.members)]


def _in_presence(clause: Clause) -> tuple[Member, ...]:
    """The countries of those in whose presence English says that something was signed, and by nobody else."""
    groups = clause.of_case("among") if clause.has("presence") else []
    present = tuple(m for group in groups for m in group.members if m.person is not None)
    return countries_of(present) if len(sides(present)) == 2 else ()


def houses(clause: Clause) -> list[Group]:
    """The country of whose parliament Hindi says what a house of it does ("रूसी संसद के निचले सदन ड्यूमा ने")."""
    tokens, words = clause.line.tokens, clause.rules.words
    if clause.rules.head_first or not clause.has("ratifiers"):
        return []
    found = []
    for group in clause.of_case("of"):
        near = [token.key for token in tokens[group.behind : min(clause.last, group.behind + HOUSE)]]
        acts = next((at for at, key in enumerate(near) if key in words["asks"]), 0)
        if any(key in words["ratifiers"] for key in near[:acts]) and all(m.person is None for m in group.members):
            found.append(group)
    return found


def built_for(clause: Clause) -> list[Group]:
    """The company that signs in Hindi, and the service for which it builds ("B ने C की नौसेना के लिए ... हस्ताक्षर किए")."""
    tokens, agents = clause.line.tokens, clause.of_case("agent")
    takers = [g for g in clause.of_case("beside") if tokens[g.behind - 1].key == "लिए" and tokens[g.first].kind in "SG"]
    if not takers or clause.rules.head_first:
        return []
    company = any(tokens[m.token].kind == "B" for g in agents for m in g.members if m.line is clause.line)
    return [*agents, *takers] if company else []


def hosting(clause: Clause, discourse: Discourse, side: str | None) -> tuple[Member, ...]:
    """The country of the town in which one signs with another ("जापान के साथ समझौते पर मनीला में हस्ताक्षर होंगे")."""
    tokens, inside = clause.line.tokens, clause.rules.words["inside"]
    for at in () if clause.rules.head_first else clause.found:
        placed = tokens[at].kind == "L" and at + 1 < len(tokens) and tokens[at + 1].key in inside
        country = tokens[at].value.country if placed else None
        if country in discourse.printed and country != side:
            return (Member(ParticipantKind.COUNTRY, country, clause.line, at),)
    return ()


def _signs(group: Group, trigger: int) -> bool:
    """Whether a group is who signs, in a language that puts the subject before the verb."""
    return group.case in SIGNING and (group.case != "subject" or group.last <= trigger)


def _ratifies(clause: Clause, group: Group) -> bool:
    """Whether a group is the country of a body that ratifies ("Japan's parliament")."""
    behind = clause.line.tokens[group.last : min(clause.last, group.last + 3)]
    return group.case == "of" and any(token.key in clause.rules.words["ratifiers"] for token in behind)
