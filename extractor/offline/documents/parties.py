"""The sides of a document: who signs it, works under it or negotiates it."""

from __future__ import annotations

from extractor.offline.commitments.actors import ministry_acts, states_asked
from extractor.offline.deeds.signings import built_for, hosting, houses, sign_for_sides, with_speaker
from extractor.offline.discourse import Discourse, sides
from extractor.offline.documents.papers import Paper
from extractor.offline.grammar.clauses import Clause
from extractor.offline.grammar.lines import have
from extractor.offline.occasions.occasions import Occasion
from extractor.offline.people.persons import UNKNOWN
from extractor.offline.sides.bodies import officials_of_body
from extractor.offline.sides.sides import Group, Member, find_groups, named_countries
from extractor.offline.talks.implied import is_unknown
from schemas.codes import organizations
from schemas.vocabulary import AgreementStatus, AgreementType, ParticipantKind

# Tokens from a document to the sides between whom it is.
BETWEEN = 2
# Tokens behind an organization among which its officials stand.
OFFICIALS = 3
# Tokens behind a country among which the goods stand that are bought of it.
GOODS = 5
# What becomes of documents that there are.
LATER = frozenset({AgreementStatus.ENDED, AgreementStatus.RENEWED, AgreementStatus.IN_FORCE})
# Cases of groups that say whose talks a clause speaks of.
SPEAKING = ("agent", "subject", "with", "between", "to")


def parties_of(
    paper: Paper, discourse: Discourse, occasion: Occasion | None, summit: tuple[str, ...]
) -> tuple[str, ...]:
    """Sides of a document: those in its name, else those of its clause, else those spoken of."""
    tokens = paper.line.tokens
    inside = tuple(dict.fromkeys(t.value.code for t in tokens[paper.first : paper.last] if t.kind in "CO"))
    if len(inside) > 1:
        return inside
    clause = paper.clause
    if clause.rules.head_first and len(inside) == 1 and (both := _with_partner(paper, discourse, inside[0])):
        return both
    own = _behind(paper, discourse) or _adopting(clause, paper) if clause.rules.head_first else ()
    own = own or _adopted_there(paper, summit) or _adopted_at_its_end(paper, discourse, summit)
    if own or (own := sides(sign_for_sides(clause, discourse))):
        return own
    if paper.status is AgreementStatus.UNDER_NEGOTIATION and (asked := states_asked(clause)):
        # "O देशों से आचार संहिता पर बातचीत पूरी करने का आह्वान किया": theirs.
        return asked
    if (clause.has("member_states") and summit) or clause.line.has_phrase(clause.rules, "all_of_them"):
        return summit
    if clause.rules.head_first and (both := _two_of_line(paper)):
        return both
    told = _acting(paper, discourse) or _witnesses(clause)
    # A contract with one company alone is a domestic one.
    named = sides(told) if any(m.line.tokens[m.token].kind != "B" for m in told) or len(sides(told)) > 1 else ()
    if len(named) == 2:
        return named
    if not clause.rules.head_first and (both := _of_relative(paper)):
        return both
    if not named and (told or clause.has("beside")) and ministry_acts(clause):
        # "रक्षा मंत्रालय ने C की कंपनी के साथ अनुबंध किया"; with "एक कंपनी" it is a domestic one.
        home = discourse.home if told and discourse.home not in sides(told) else None
        return (home, *sides(told)) if home else ()
    if not told and not clause.rules.head_first and (both := sides(named_countries(paper.line))):
        # "C भी C से बात कर रहा है, और जल्द सौदे पर हस्ताक्षर होंगे".
        return both
    if (
        not told
        and (is_deal_spoken_of(paper) or _goes_on(paper))
        and (both := sides(named_countries(paper.line.before or paper.line)))
    ):
        return both
    return _spoken_of(paper, discourse, occasion, named, inside)


def _spoken_of(
    paper: Paper, discourse: Discourse, occasion: Occasion | None, named: tuple[str, ...], inside: tuple[str, ...]
) -> tuple[str, ...]:
    """The sides where the clause names no two: those of the talks, or who was spoken of last, with the one it names."""
    clause = paper.clause
    if not named and clause.rules.head_first and (both := _of_journey(paper, discourse)):
        return both
    if not named and not clause.rules.head_first and _is_of_strangers(paper, discourse, occasion):
        return ()
    if (third := _third(paper, discourse, named, occasion)) is not None:
        return third
    if occasion is not None and (not named or set(named) <= occasion.sides):
        return tuple(sorted(occasion.sides))
    if len(named) == 1 and officials_of_body(clause, paper.head) == named[0]:
        # "The ministers of the O adopted a declaration".
        return named
    if len(named) == 1 and discourse.home and discourse.home not in named and not discourse.pair:
        # "C ने एससीओ संधि पर ...", else with the home country.
        body = not organizations().keys().isdisjoint(inside) and not clause.rules.head_first
        own = inside if body else (discourse.home,)
        return (*own, *named)
    if len(named) == 1 and discourse.pair and named[0] not in sides(discourse.pair):
        # "With Japan, in Manila": not those who were spoken of before.
        hosts = sides(hosting(clause, discourse, named[0]))
        ours = not (hosts or clause.rules.head_first) and discourse.home in discourse.printed - {named[0]}
        return (discourse.home, *named) if ours and discourse.home else (*named, *hosts)
    if len(named) > 1:
        return named
    given = tuple(discourse.delivering.values())
    return sides(discourse.pair) or sides(given) or _of_visit(discourse, named) or named


def _two_of_line(paper: Paper) -> tuple[str, ...]:
    """The two countries that an English line names before it says what "the two countries" stated together."""
    spoken = [group.first for group in paper.clause.groups if group.dual == "countries"]
    if paper.type is not AgreementType.JOINT_STATEMENT or not spoken:
        return ()
    before = tuple(m for m in named_countries(paper.line) if m.token < spoken[0])
    return sides(before) if len(sides(before)) == 2 else ()


def _of_relative(paper: Paper) -> tuple[str, ...]:
    """The two countries named before a Hindi relative clause in which "he" signed with "which" ("C अब C पर निर्भर है,
    जिसके साथ उसने 2022 में समझौता किया था")."""
    clause, line = paper.clause, paper.line
    with_which = line.tokens[clause.first].key in clause.rules.words["which"] and have(
        line.tokens[clause.first + 1 : clause.first + 2], clause.rules.words["beside"]
    )
    if not with_which or any(group.dual != "agent" for group in clause.groups):
        return ()
    named = dict.fromkeys(t.value.country for t in line.tokens[: clause.first] if t.kind in "CGS" and t.value.country)
    return tuple(named) if len(named) == 2 else ()


def _of_journey(paper: Paper, discourse: Discourse) -> tuple[str, ...]:
    """The sides of a visit at which English expects a signature: in the same line ("will be signed when P comes to C"),
    or in the one before ("He goes on to C. There, a pact is expected to be signed")."""
    if paper.status is not AgreementStatus.PROPOSED:
        return ()
    tokens, words = paper.line.tokens, paper.clause.rules.words
    when = next((at for at in range(paper.last, len(tokens)) if tokens[at].key in words["open_marks"]), len(tokens))
    groups = find_groups(paper.line, paper.clause.rules) if when < len(tokens) else []
    both = sides(tuple(member for group in groups if group.first > when for member in group.members))
    if len(both) == 2:
        return both
    return discourse.visit if tokens[0].key in words["there"] and len(discourse.visit) == 2 else ()


def _is_of_strangers(paper: Paper, discourse: Discourse, occasion: Occasion | None) -> bool:
    """Whether Hindi gives only names of who signs, in a town of nobody spoken of ("NAME ने L में NAME के साथ ...")."""
    tokens = paper.line.tokens[: paper.head]
    spoken = {*(occasion.sides if occasion is not None else sides(discourse.pair)), discourse.home}
    elsewhere = any(token.kind == "L" and token.value.country not in spoken for token in tokens)
    told = any(token.kind in "CGSBPX" for token in tokens)
    return elsewhere and not told and is_unknown(paper.clause, paper.first)


def _third(
    paper: Paper, discourse: Discourse, named: tuple[str, ...], occasion: Occasion | None
) -> tuple[str, ...] | None:
    """The sides where a Hindi line names one country besides those spoken of: that and who acts, else the home country
    ("एक कंपनी ने फ्रांस की कंपनी के साथ उद्यम की घोषणा की थी, जिस पर जुलाई में समझौता हुआ था")."""
    spoken = occasion.sides if occasion is not None else frozenset(sides(discourse.pair))
    tokens, home = paper.line.tokens, discourse.home
    if paper.clause.rules.head_first or len(named) > 1 or len(spoken) != 2 or home is None:
        return None
    told = {t.value.country for t in tokens[: paper.head] if t.kind in "CGS" and t.value.country} - {*named, home}
    other = next(iter(told)) if len(told) == 1 and told.isdisjoint(spoken) else None
    if other is None or home not in discourse.printed | spoken:
        return None
    # "He", of whom nobody knows who that is.
    return (*(named or (home,)), other) if named or not paper.clause.of_case("agent") else ()


def _goes_on(paper: Paper) -> bool:
    """Whether a Hindi line that names nobody tells what became of a document that the one before tells of."""
    before, rules = paper.line.before, paper.clause.rules
    if before is None or rules.head_first or any(token.kind in "CGSPXRO" for token in paper.line.tokens):
        return False
    near = before.paragraph == paper.line.paragraph
    return near and before.has_phrase(rules, "document") and paper.status in LATER


def is_deal_spoken_of(paper: Paper) -> bool:
    """Whether Hindi calls a deal what the sentence before said that one side wants of another ("इस सौदे पर")."""
    before, rules = paper.line.before, paper.clause.rules
    if before is None or rules.head_first or paper.type is not AgreementType.CONTRACT:
        return False
    tokens = paper.line.tokens[paper.first - 1 : paper.head]
    near = before.paragraph == paper.line.paragraph and not before.has_phrase(rules, "document")
    return near and have(tokens, rules.words["determined"])


def _acting(paper: Paper, discourse: Discourse) -> tuple[Member, ...]:
    """Those of whose documents a clause speaks."""
    clause, subject = paper.clause, paper.clause.own_subject
    speaking = clause.of_case(*SPEAKING)
    if not clause.rules.head_first:
        # "C और C में समझौता लागू".
        within = [g for g in clause.of_case("in") if len(sides(g.members)) > 1]
        speaking = [g for g in within if 0 <= paper.first - g.behind <= BETWEEN] or speaking
        speaking = [g for g in speaking if not _of_deed_before(clause, g)]
    groups = [g for g in speaking if not (_is_subject_matter(clause, g) or _is_of_goods(paper, g))]
    told = tuple(m for group in (*houses(clause), *groups) for m in discourse.members(group))
    if len(sides(told)) == 1:
        told += tuple(m for group in built_for(clause) for m in group.members if m.side != told[0].side)
    if not clause.rules.head_first:
        # "P ने कहा कि C के साथ किसी समझौते पर दस्तखत नहीं हुए": with his own country.
        if len(sides(told)) != 1:
            return told
        return with_speaker(clause, discourse) or (*told, *_makers(paper, told[0].side))
    signing = discourse.members(subject) if subject is not None and subject.last <= paper.first else ()
    if subject is None and clause.inherited is not None and not clause.inherited.dual and clause.of_case("with"):
        # "C, which has a base there, signed a pact with C."
        told = (*clause.inherited.members, *told) if len(sides(told)) == 1 else told
    elif subject is None and len(sides(told)) == 1 and clause.of_case("with"):
        told = (*_antecedent(clause), *told)
    # "C and C signed a pact that brings together two C allies".
    return signing if len(sides(signing)) > 1 else tuple(member for member in told if member.side != UNKNOWN)


def _of_deed_before(clause: Clause, group: Group) -> bool:
    """Whether Hindi names a side only in what was done before ("C को मिसाइलें देने के बाद, C ने C के साथ करार किया")."""
    tokens, words = clause.line.tokens, clause.rules.words
    agent = next((g.first for g in clause.of_case("agent") if g.first > group.behind), group.behind)
    keys = [token.key for token in tokens[group.behind : agent]]
    done = (at for at in range(1, len(keys)) if keys[at - 1] == "के" and keys[at] in words["afterwards"])
    return any(at > 1 and keys[at - 2].endswith("ने") for at in done)


def _antecedent(clause: Clause) -> tuple[Member, ...]:
    """The country or its capital of which an English relative clause tells ("L, which signed a pact with C")."""
    tokens, which = clause.line.tokens, clause.first - 1
    relative = which > 1 and tokens[which].key == "which" and tokens[which - 1].key == ","
    before = tokens[which - 2] if relative else None
    if before is None or before.kind not in "CL" or before.value.country is None:
        return ()
    return (Member(ParticipantKind.COUNTRY, before.value.country, clause.line, which - 2),)


def _makers(paper: Paper, buyer: str | None) -> tuple[Member, ...]:
    """The country whose goods Hindi says that a side agreed to buy ("C ने C के 18 विमान खरीदने का करार किया")."""
    clause = paper.clause
    if not clause.has("buys"):
        return ()
    owners = (g for g in clause.of_case("of") if g.last <= paper.head and len(g.members) == 1)
    goods = clause.rules.words["arms_nouns"]
    owners = (g for g in owners if have(clause.line.tokens[g.behind : g.behind + GOODS], goods))
    return next((g.members for g in owners if g.members[0].side not in (buyer, None)), ())


def _with_partner(paper: Paper, discourse: Discourse, partner: str) -> tuple[str, ...]:
    """The sides of an English document that has its partner in its name ("an agreement with C on ..."): that and the
    home country, else the one spoken of."""
    tokens = paper.line.tokens[paper.head_last : paper.head_last + BETWEEN + 1]
    if not have(tokens[:1], paper.clause.rules.words["partner_marks"]) or not any(t.kind in "CG" for t in tokens):
        return ()
    acting = sides(tuple(m for group in paper.clause.of_case("agent", "subject") for m in group.members))
    acting = tuple(side for side in acting if side != partner)
    spoken = [side for side in (*acting[:1], discourse.home, *sides(discourse.pair)) if side not in (None, partner)]
    return (spoken[0], partner) if spoken and spoken[0] else ()


def _adopted_there(paper: Paper, summit: tuple[str, ...]) -> tuple[str, ...]:
    """The body whose ministers, without more, are to adopt an English document at the conference just told of."""
    words, before = paper.clause.rules.words, paper.line.before
    adopted = have(paper.line.tokens[paper.last : paper.clause.last], words["adopting_words"])
    if not paper.clause.rules.head_first or not adopted or before is None or before.paragraph != paper.line.paragraph:
        return ()
    by = [group for group in paper.clause.of_case("agent") if group.uncounted]
    told = any(token.kind == "O" and token.value.code in summit for token in before.tokens)
    return summit if len(summit) == 1 and by and told else ()


def _adopted_at_its_end(paper: Paper, discourse: Discourse, summit: tuple[str, ...]) -> tuple[str, ...]:
    """The body at whose conference Hindi says in the passive that a declaration was adopted ("अंत में L घोषणापत्र
    अपनाया गया")."""
    clause, words = paper.clause, paper.clause.rules.words
    adopted = paper.type is AgreementType.JOINT_STATEMENT and paper.status is AgreementStatus.FINALISED
    nobody = not clause.rules.head_first and not any(group.members or group.dual for group in clause.groups)
    # Where two have met since, only what was adopted at the end of it all is the body's.
    ending = not discourse.pair or have(clause.line.tokens[clause.first : paper.first], words["closings"])
    return summit if adopted and nobody and ending and len(summit) == 1 and clause.has("passive_marks") else ()


def _adopting(clause: Clause, paper: Paper) -> tuple[str, ...]:
    """The organization whose officials adopt a document ("ASEAN defence ministers adopted a declaration")."""
    words = clause.rules.words
    for group in clause.of_case("subject"):
        alone = len(group.members) == 1 and clause.line.tokens[group.members[0].token].kind == "O"
        officials = clause.line.tokens[group.last : min(clause.last, group.last + OFFICIALS)]
        titled = any(token.key in words["plural_officials"] for token in officials)
        if alone and titled and group.last <= paper.first and paper.type is AgreementType.JOINT_STATEMENT:
            return sides(group.members)
    # "The council of O ended with the adoption of".
    before = clause.line.tokens[: paper.first]
    bodies = {str(token.value.code) for token in before if token.kind == "O"}
    alone = len(bodies) == 1 and have(before, words["adoption"]) and paper.status is AgreementStatus.FINALISED
    return tuple(bodies) if alone and not clause.of_case("agent") else ()


def _behind(paper: Paper, discourse: Discourse) -> tuple[str, ...]:
    """The sides between whom an English document is ("the Free Trade Agreement between C and C")."""
    near = (group for group in paper.clause.of_case("between") if paper.last < group.first <= paper.last + BETWEEN)
    found = next((sides(discourse.members(group)) for group in near), ())
    return found if len(found) > 1 else _signing_behind(paper)


def _signing_behind(paper: Paper) -> tuple[str, ...]:
    """The countries of which a relative clause right behind a document says that they signed it ("the pact that C and C
    signed in D")."""
    tokens, rules = paper.line.tokens, paper.clause.rules
    if not have(tokens[paper.last : paper.last + 1], rules.words["relative_marks"] | rules.words["that"]):
        return ()
    for group in find_groups(paper.line, rules):
        verb = group.last + have(tokens[group.last : group.last + 1], rules.words["auxiliaries"])
        opens = group.first - paper.last in (1, 2) and len(sides(group.members)) == 2
        if opens and have(tokens[verb : verb + 1], rules.words["sign_words"]):
            return sides(group.members)
    return ()


def _of_visit(discourse: Discourse, named: tuple[str, ...]) -> tuple[str, ...]:
    """The country of a visitor and the one he visits, where nothing else was spoken of."""
    visit = discourse.visit
    return visit if len(visit) == 2 and set(named) <= set(visit) else ()


def _witnesses(clause: Clause) -> tuple[Member, ...]:
    """Those in whose presence nobody in particular signs ("दोनों देशों के मंत्रियों A और B की मौजूदगी में")."""
    tokens, presence = clause.line.tokens, clause.rules.words["presence"]
    if clause.rules.head_first:
        return tuple(m for group in clause.of_case("among") for m in group.members) if clause.has("presence") else ()
    groups = (g for g in clause.of_case("of") if g.behind < len(tokens) and tokens[g.behind].key in presence)
    return tuple(member for group in groups for member in group.members)


def _is_of_goods(paper: Paper, group: Group) -> bool:
    """Whether the adjective of a country behind an English document only says whose goods it is on ("C trainers")."""
    token = paper.line.tokens[group.first]
    adjective = len(group.members) == 1 and bool(getattr(token.value, "adjective", False))
    return paper.clause.rules.head_first and adjective and group.case == "subject" and group.first > paper.last


def _is_subject_matter(clause: Clause, group: Group) -> bool:
    """Whether an organization without a marker only says what a Hindi document is about ("UN शांति अभियानों पर"), or
    beside whose conference an English one was signed."""
    alone = len(group.members) == 1 and group.members[0].line.tokens[group.members[0].token].kind == "O"
    if alone and clause.rules.head_first:
        beside = clause.line.find_phrases(clause.rules, "aside")
        return any(aside.last <= group.first for aside in beside)
    return alone and group.case == "subject" and not clause.rules.head_first and clause.own_subject is not group
