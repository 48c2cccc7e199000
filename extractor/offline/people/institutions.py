"""What stands before an office: its modifiers, the institution that it belongs to, and the side.

In: a mention of a person whose titles are read. Out: the mention with its office widened and its side filled in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from extractor.offline.grammar.lines import Line
from extractor.offline.people.domains import is_domain
from extractor.offline.people.names import names_word
from extractor.offline.rules import Rules
from schemas.vocabulary import Sector

if TYPE_CHECKING:
    from extractor.offline.people.mentions import Mention

# Labels of offices of which each ministry has one.
OF_MINISTRIES = frozenset(
    f"{rank} Secretary" for rank in ("Principal", "Permanent", "Additional", "Joint", "Special", "Deputy", "Under")
)
GENITIVES = frozenset({"के", "की", "का", "'", "of"})
CONJUNCTIONS = frozenset({"और", "एवं", "व", "तथा", "सह", "-", "and", "&"})
OPEN, CLOSE = "(", ")"
# Heads that are chiefs where a service stands before them, and what they are then.
HEADS = frozenset({"Chief", "Commander", "Commander-in-Chief", "Chief of Staff"})
CHIEFS = {
    "Army": "Army Chief",
    "Navy": "Navy Chief",
    "Air Force": "Air Chief",
    "Coast Guard": "Coast Guard Chief",
    "Armed Forces": "Chief of the Armed Forces",
}
# Lists of words that stand in the name of an institution.
PARTS = ("institution_parts", "service_parts", "ordinals", "domain_nouns")
# How numbers of units end ("14वीं कोर").
NUMBERED = ("वीं", "वें")
# Words of what an office deals with at most.
LONGEST_DOMAIN = 8
# Words of an office with all its institutions at most.
LONGEST_CHAIN = 12
# Words from a government back to its country ("बांग्लादेश की अंतरिम सरकार").
GOVERNMENT = 3


def take_left(line: Line, rules: Rules, mention: Mention, ends: dict[int, Any]) -> bool:
    """Take in what stands before the first title: its modifier, its institution, the side. True for an institution."""
    first, institution = _modified(line, rules, mention, ends), False
    if mention.office and (start := _within(line, rules, mention, first, ends)) is not None:
        first, institution = start, True
    if mention.office:
        # "समकक्ष विदेश मंत्री", "माननीय रक्षा मंत्री", "HE Foreign Minister NAME": what stands before is no part of it.
        apart = first == mention.first
        mention.office = mention.office[0] if apart else first, mention.office[1]
    mention.first = first
    place = _before(line, rules, first, ends)
    if place is None and not rules.head_first and mention.office:
        wider = _wide(line, rules, mention, ends) if mention.titles[0].vague else None
        wider = wider or (_chain(line, rules, first, ends) if institution else None)
        if wider:
            place, institution = ends.get(wider) or ends.get(wider - 1), True
            mention.office = wider + (line.words[wider].key in rules.words["located"]), mention.office[1]
        elif institution:
            # "रॉयल थाई नेवी के प्रमुख" names his country in his office.
            place = next((p for p in line.places if first <= p.first < mention.office[1] and _is_side(p)), None)
            # "इंडोनेशिया में रक्षा मंत्रालय के महासचिव NAME".
            there = mention.name and first > 1 and line.words[first - 1].key in rules.words["within"]
            place = ends.get(first - 1) if place is None and there else place
    if place is None and mention.name and mention.office:
        place = _of_government(line, rules, first, ends) or _before_quality(line, rules, first, ends)
        place = place or _in_ministry(line, rules, mention, first, ends)
    if place is not None and _is_side(place):
        mention.first = min(first, place.first)
        mention.side = mention.side or place.entry.code
        institution = institution or place.entry.is_organization
    elif first > 1 and not rules.head_first and mention.office and _is_of_there(line, rules, first):
        # "केन्या के रक्षा मंत्री NAME और वहां की नौसेना के प्रमुख NAME".
        mention.first = first - 2
    return institution


def _of_government(line: Line, rules: Rules, first: int, ends: dict[int, Any]) -> Any:
    """The country in whose government Hindi says that an office is held ("C की अंतरिम सरकार के विदेश मंत्री NAME")."""
    words, at = line.words, first - 2
    if rules.head_first or at < 1 or words[at + 1].key not in GENITIVES or words[at].key not in rules.words["regimes"]:
        return None
    for behind in range(at, max(0, at - GOVERNMENT), -1):
        owned = behind - 1 if words[behind - 1].key in GENITIVES else behind
        if owned in ends:
            return ends[owned]
        if owned < behind:
            return None
    return None


def _is_of_there(line: Line, rules: Rules, first: int) -> bool:
    """Whether Hindi says of an office only that it is one "of there"."""
    there, of = line.words[first - 2 : first]
    return there.key in rules.words["there"] and of.key in rules.words["genitive_all"]


def _modified(line: Line, rules: Rules, mention: Mention, ends: dict[int, Any]) -> int:
    """First word of an office with its modifiers and what it deals with."""
    words, first = line.words, mention.first
    broad = rules.head_first and bool(mention.titles) and mention.titles[0].vague
    while first > 0 and (
        (words[first - 1].key in rules.modifiers and not _says_when(line, rules, first - 1))
        or (broad and is_domain(line, rules, first - 1, ends))
    ):
        first -= 1
    if rules.head_first and words[first - 1].key in rules.words["ministry_letters"] and first - 1 in ends:
        # "French MFA Secretary General NAME".
        return first - 1
    if rules.head_first or not mention.office:
        return first
    start = _domain(line, rules, first, ends)
    if start < first - 1 and words[first - 1].key in GENITIVES:
        # "सीमा सुरक्षा बल के महानिदेशक": a force of which "बल" alone is what the office deals with.
        whole = _institution(line, rules, first - 1, ends)
        return start if whole is None else min(start, whole)
    return start


def _within(line: Line, rules: Rules, mention: Mention, first: int, ends: dict[int, Any]) -> int | None:
    """First word of the institution to which an office belongs, None where it stands alone."""
    vague = mention.name is not None and all(title.vague for title in mention.titles) and not rules.head_first
    if vague and (bureau := _in_bureau(line, rules, first, ends)) is not None:
        return bureau
    start = None
    if first > 1 and _in_institution(line, rules, mention, first):
        start = _institution(line, rules, first - 1, ends)
        if start is None and vague:
            start = _listed_institution(line, rules, first - 1, ends)
    if start is not None:
        _name_service(line, rules, mention, first - 1)
    return start


def _in_ministry(line: Line, rules: Rules, mention: Mention, first: int, ends: dict[int, Any]) -> Any:
    """The country in whose ministry Hindi says that somebody serves ("C के रक्षा मंत्रालय में प्रधान सचिव NAME")."""
    words = line.words
    serves = mention.titles[0].vague or mention.titles[0].label in OF_MINISTRIES
    if rules.head_first or first < 2 or not serves or words[first - 1].key not in rules.words["within"]:
        return None
    start = _institution(line, rules, first - 1, ends)
    return _before(line, rules, start, ends) if start is not None else None


def _before(line: Line, rules: Rules, at: int, ends: dict[int, Any]) -> Any:
    """The place that stands before an office, with what may stand between them."""
    words, office = line.words, at
    while at > 0 and words[at - 1].key in rules.words["before_office"]:
        at -= 1
    came = any(word.key in rules.words["came"] for word in words[at:office])
    at = _before_state(line, rules, _before_brackets(line, at), ends)
    place = ends.get(at)
    if place is None and at > 0 and words[at - 1].key in GENITIVES and words[at - 1].key != "of":
        # "The visit to C of President P" is not of C's.
        place = ends.get(_before_brackets(line, at - 1))
    if place is not None and came and not place.entry.adjective:
        # "भारत [की यात्रा पर] आए रक्षा मंत्री NAME": where he came to, and before it whose he is.
        return ends.get(place.first - 1) if place.first > 1 and words[place.first - 1].key in GENITIVES else None
    if place is None and at > 1 and words[at - 1].key == "s" and words[at - 2].key == "'":
        place = ends.get(at - 2)
    return place or _before_district(line, rules, at, ends)


def _before_district(line: Line, rules: Rules, at: int, ends: dict[int, Any]) -> Any:
    """The country that stands in Hindi before the district of an office ("नेपाल के X के प्रमुख जिला अधिकारी")."""
    words = line.words
    if rules.head_first or at < 4 or not {words[at - 1].key, words[at - 3].key} <= GENITIVES:
        return None
    place = ends.get(at - 3)
    country = place is not None and not place.entry.is_city and not place.entry.is_organization
    return place if country and names_word(line, at - 2, rules) else None


def _before_quality(line: Line, rules: Rules, at: int, ends: dict[int, Any]) -> Any:
    """The place before a Hindi office with an adjective that no list has ("केन्या के बहुचर्चित रक्षा मंत्री P")."""
    if rules.head_first or at < 3 or line.words[at - 2].key not in GENITIVES or not names_word(line, at - 1, rules):
        return None
    return ends.get(at - 2)


def leave_to(before: Mention, mention: Mention) -> None:
    """Begin an office behind the person before, whose name stood in the way ("P और कंपनी के अध्यक्ष P")."""
    if mention.office is None or mention.office[0] >= before.last:
        return
    start = before.last
    while mention.line.words[start].key in CONJUNCTIONS or mention.line.words[start].key == ",":
        start += 1
    mention.first, mention.office = start, (start, mention.office[1])


def serves(head: Mention, mention: Mention, rules: Rules) -> bool:
    """Whether somebody is named as who serves a head ("C के राष्ट्रपति के सलाहकार P", "the C President's adviser P"); his
    office then names both."""
    between = [word.key for word in mention.line.words[head.last : mention.first]]
    joined = len(between) == 1 and between[0] in rules.words["genitive_all"]
    if rules.head_first:
        joined = len(between) > 1 and between[1:] == ["s"] and head.side is not None
    if not joined or head.name or not head.office or not mention.office or not mention.name or mention.side:
        return False
    mention.first, mention.office = head.first, (head.office[0], mention.office[1])
    mention.side = head.side
    return True


def _domain(line: Line, rules: Rules, first: int, ends: dict[int, Any]) -> int:
    """First word of what an office deals with ("आपदा प्रबंधन एवं राहत मंत्री"), else the same place."""
    words, domains, joints = line.words, rules.words["domain_nouns"], rules.words["domain_joints"]
    start = at = first
    # An organization may stand for what a minister deals with ("विदेश, राष्ट्रमंडल और विकास मंत्री").
    while at > 0 and (at not in ends or words[at - 1].key in domains) and first - at < LONGEST_DOMAIN:
        at -= 1
        if _says_when(line, rules, at):
            break
        if words[at].key in domains or (at == first - 1 and words[at].key in rules.institutions):
            start = at
        elif words[at].key not in joints and (words[at].key != "," or words[at - 1].key not in domains):
            break
    return start


def _says_when(line: Line, rules: Rules, at: int) -> bool:
    """Whether a word before an office is "before", and not "former" ("इससे पूर्व, रक्षा मंत्री ने", "वार्ता से पूर्व")."""
    lists, words = rules.words, line.words
    if at == 0 or words[at].key not in lists["before"]:
        return False
    talks = at > 1 and words[at - 2].key in lists["talk_nouns"] | lists["visit_nouns"]
    return words[at - 1].key in lists["before_what"] or (talks and words[at - 1].key in lists["of_time"])


def _before_brackets(line: Line, at: int) -> int:
    """The word before brackets that end here ("बांग्लादेश (Bangladesh) के"), else the same place."""
    words = line.words
    if at < 2 or words[at - 1].key != CLOSE:
        return at
    opening = next((i for i in range(at - 2, max(0, at - 6), -1) if words[i].key == OPEN), None)
    return at if opening is None else opening


def _before_state(line: Line, rules: Rules, at: int, ends: dict[int, Any]) -> int:
    """The word before the form of a state that ends here ("वियतनाम के समाजवादी गणराज्य के"), else the same place."""
    words, states = line.words, rules.words["states"]
    if (
        rules.head_first
        or at < 3
        or at - 1 in ends
        or words[at - 1].key not in GENITIVES
        or words[at - 2].key not in states
    ):
        return at
    at -= 2
    while at > 0 and words[at - 1].key in states:
        at -= 1
    return at


def _in_institution(line: Line, rules: Rules, mention: Mention, first: int) -> bool:
    """Whether a genitive, or before a vague office with a name "in", joins what stands before to the office."""
    key = line.words[first - 1].key
    vague = all(title.vague for title in mention.titles) and mention.name is not None and not rules.head_first
    return key in GENITIVES or (vague and key in rules.words["within"])


def _wide(line: Line, rules: Rules, mention: Mention, ends: dict[int, Any]) -> int | None:
    """First word of an office that is longer than its known head, where a side stands before it ("मिस्र के ... प्रमुख")."""
    words = line.words
    for at in range(mention.first - 1, max(0, mention.first - 5), -1):
        if words[at].key in rules.words["office_stops"]:
            return None
        place = ends.get(at) or (ends.get(at - 1) if words[at - 1].key in GENITIVES else None)
        if place is not None and _is_side(place):
            return at
    return None


def _name_service(line: Line, rules: Rules, mention: Mention, genitive: int) -> None:
    """Make a chief whose service stands before a genitive the chief of it ("नौसेना के कमांडर-इन-चीफ")."""
    if not mention.titles or mention.titles[0].label not in HEADS:
        return
    for start in range(max(0, genitive - 2), genitive):
        service = rules.phrases["service"].at(line.words, start)
        if service is not None and service.last == genitive and (label := CHIEFS.get(service.entry)):
            chief = mention.titles[0]._replace(label=label, sector=Sector.MIL, vague=False)
            mention.titles = (chief, *mention.titles[1:])
            return


def _chain(line: Line, rules: Rules, first: int, ends: dict[int, Any]) -> int | None:
    """First word of an office within an institution of an institution ("C के रक्षा मंत्रालय में योजना विभाग के निदेशक")."""
    words, parts = line.words, rules.words["institution_parts"] | rules.institutions | rules.modifiers | GENITIVES
    for at in range(first, max(0, first - LONGEST_CHAIN), -1):
        place = ends.get(at) or (ends.get(at - 1) if words[at - 1].key in GENITIVES else None)
        if place is not None and _is_side(place):
            return at
        inside = words[at - 1].key in rules.words["within"] and words[at - 2].key in rules.institutions
        if not (inside or words[at - 1].key in parts or names_word(line, at - 1, rules)):
            return None
    return None


def _is_side(place: Any) -> bool:
    return bool(place.entry.code)


def _institution(line: Line, rules: Rules, genitive: int, ends: dict[int, Any]) -> int | None:
    """First word of the institution before a genitive ("रक्षा अनुसंधान विभाग के"), None where there is none."""
    words = line.words
    index = genitive - 1
    if words[index].key == CLOSE:
        while index > 0 and words[index].key != OPEN:
            index -= 1
        index -= 1
    # "उत्तर अटलांटिक संधि संगठन (नाटो) के".
    named = index + 1 in ends and ends[index + 1].entry.is_organization and not rules.head_first
    if index < 0 or words[index].key not in rules.institutions or genitive in ends or named:
        # "यूरोपीय संघ की" is whose office it is.
        return None
    if words[index].key in rules.words["bureaus"] and index and rules.titles.at(words, index - 1) is not None:
        # "राष्ट्रपति कार्यालय".
        return index - 1
    while index > 0 and rules.titles.at(words, index - 1) is None:
        if index in ends and (inside := _named_for(line, rules, ends[index])):
            index -= inside
            continue
        key = words[index - 1].key
        if key.endswith(NUMBERED) and key[:1].isdigit():
            index -= 1
            continue
        named = index not in ends and (rules.has({key}, *PARTS) or names_word(line, index - 1, rules))
        if not named or key in rules.words["located"]:
            break
        index -= 1
    while words[index].key in GENITIVES or words[index].key in CONJUNCTIONS:
        index += 1
    return index


def _listed_institution(line: Line, rules: Rules, genitive: int, ends: dict[int, Any]) -> int | None:
    """First word of an institution of which no word is known, in a list of people ("P और ग्रामीण साख मंच के P")."""
    words = line.words
    if words[genitive].key not in GENITIVES:
        return None
    for at in range(genitive - 1, max(0, genitive - LONGEST_DOMAIN), -1):
        before = words[at - 1].key
        if at in ends or rules.titles.at(words, at) is not None or not _names_part(line, rules, at):
            return None
        if before in CONJUNCTIONS or before == ",":
            return at if at < genitive - 1 and at > 1 and names_word(line, at - 2, rules) else None
    return None


def _names_part(line: Line, rules: Rules, at: int) -> bool:
    """Whether a word may stand in the name of an institution."""
    key = line.words[at].key
    known = rules.words["institution_parts"], rules.words["domain_nouns"], rules.words["service_parts"]
    return key in (OPEN, CLOSE) or any(key in words for words in known) or names_word(line, at, rules)


def _named_for(line: Line, rules: Rules, place: Any) -> int:
    """The words of a place in the name of an institution ("शिनजियांग सैन्य जिले", "रॉयल भूटान आर्मी"), else 0."""
    before = line.words[place.first - 1].key if place.first else ""
    within = place.entry.is_city or before in rules.words["royal"]
    return place.last - place.first if within and not rules.head_first else 0


def _in_bureau(line: Line, rules: Rules, first: int, ends: dict[int, Any]) -> int | None:
    """First word of the institution in which an office deals with something ("C के विदेश मंत्रालय में एशिया मामलों के")."""
    words = line.words
    if first < 1 or words[first - 1].key not in GENITIVES:
        return None
    for at in range(first - 2, max(1, first - LONGEST_DOMAIN), -1):
        if words[at].key in rules.words["within"]:
            return _institution(line, rules, at, ends)
        if words[at].key in rules.words["office_stops"] or at + 1 in ends or rules.titles.at(words, at) is not None:
            return None
    return None
