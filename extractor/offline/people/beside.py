"""What stands beside a person or an office and tells whose it is.

In: a person or a mention of one, and the home country. Out: the country, or whether he speaks to the home country.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from extractor.offline.grammar.lines import Line, have
from extractor.offline.people.institutions import CONJUNCTIONS
from extractor.offline.people.mentions import Mention
from extractor.offline.people.persons import BUS, UNKNOWN, Person
from extractor.offline.rules import Rules
from extractor.offline.visits.travel import TRAVEL, is_object
from extractor.phrases import Match

# Lists of words that tell of talks.
TALKS = ("talk_nouns", "talk_verbs", "meet_stems")
# Lists of words of which one stands behind a person whose list ends with "with".
PARTNER_MARKS = ("with_marks", "genitive", "people_lists", "other_people")
# Words between a traveller and where he travels.
NEAR = 5
# Words from "visit" to the country ("visit to the Republic of C").
VISITED = 6
# Words behind a country among which its situation is named.
SITUATION = 4
# Sentences back to the one that tells whom "he" means.
# Tokens of the name of a company with the word for it.
COMPANY = 6
HE = 3
# Of what the offices are whose holders meet each other.
DOMAINS = frozenset({"Defence", "Foreign"})
# How the labels of offices begin that are not those of the heads themselves.
DEPUTY = ("Deputy ", "First Deputy ", "Vice ", "Assistant ", "Under ", "Former ")


def under_heading(person: Person, home: str | None) -> str | None:
    """The country whose name with a colon opens the line that first names somebody ("ओमान: राष्ट्रपति NAME ...")."""
    line = min(person.mentions, key=lambda m: (m.line.number, m.first)).line
    place = line.places[0] if line.places else None
    # A headline that opens with a country names its topic ("Sri Lanka: श्रीलंका के राष्ट्रपति से मिले पीएम NAME").
    if place is None or not line.in_body or place.first or place.entry.adjective or place.last >= len(line.words):
        return None
    country = place.entry.country if line.words[place.last].key == ":" else None
    return str(country) if country not in (None, home) and not place.entry.is_city else None


def asks_home(mention: Mention, home: str | None, rules: Rules) -> bool:
    """Whether somebody asks the home country, as its own officials do not ("... ने भारत से", "urged New Delhi")."""
    words = mention.line.words
    if mention.last >= len(words) or words[mention.last].key not in rules.words["asks"]:
        return False
    near = [p for p in mention.line.places if mention.last < p.first <= mention.last + 2 and not p.entry.adjective]
    if not near or near[0].entry.country != home:
        return False
    return rules.head_first or (near[0].last < len(words) and words[near[0].last].key in rules.words["with_marks"])


def is_of(label: str, own: str) -> bool:
    """Whether an office is the one whose end a title is ("Defence Minister" of "Minister"), and no deputy's."""
    return label == own or (label.endswith(own) and not label.startswith(DEPUTY))


def meant_by_he(mention: Mention, people: list[Person], rules: Rules) -> list[Person]:
    """Whom "he" means in the sentence of a mention: the first person of the sentences before who is not met there."""
    if rules.head_first or mention.line.words.keys.isdisjoint(rules.words["he"]):
        return []
    for before in range(mention.line.number - 1, max(0, mention.line.number - 1 - HE), -1):
        here = [(m.first, m, person) for person in people for m in person.mentions if m.line.number == before]
        acting = [(first, person) for first, m, person in here if not is_partner(m, people, rules)]
        if acting:
            return [min(acting, key=lambda found: found[0])[1]]
    return []


def told_beside(mention: Mention, people: list[Person], rules: Rules) -> list[Person]:
    """The other people of a sentence, without who only tells of them ("P ने बताया कि P ने ... P से मुलाकात की")."""
    line, words = mention.line, mention.line.words
    that = next((at for at in range(mention.first, 0, -1) if words[at].key in rules.words["that_mark"]), 0)
    here = [(p, m) for p in people if p is not mention.person for m in p.mentions if m.line is line]
    beside = list({id(p): p for p, m in here if not goes_before(m, rules)}.values())
    return [p for p in beside if any(m.line is line and m.first >= that for m in p.mentions)] or beside


def goes_before(mention: Mention, rules: Rules) -> bool:
    """Whether Hindi only says before whom somebody acted ("P से पहले P ने")."""
    keys = [word.key for word in mention.line.words[mention.last : mention.last + 2]]
    return len(keys) == 2 and keys[0] in rules.words["with_marks"] and keys[1] in rules.words["before"]


def joined_to(person: Person, complete: list[list[Mention]], rules: Rules) -> str | None:
    """The side of whom "and" joins somebody of another office to ("... की तरफ से NAME और विदेश मंत्री NAME")."""
    for mentions in complete if not rules.head_first else ():
        for before, mention in pairwise(mentions):
            between = [word.key for word in before.line.words[before.last : mention.first]]
            # "NAME, Foreign Minister of C, and NAME, Defence Minister".
            listed = between[:1] == [","] and set(mention.labels).isdisjoint(before.labels)
            between = [key for key in between if key not in rules.words["articles"]]
            joined = len(between) == 1 + listed and between[-1] in CONJUNCTIONS
            if joined and mention.person is person and before.person is not None and before.name:
                return None if before.person.side == UNKNOWN else before.person.side
    return None


def is_partner(mention: Mention, people: list[Person], rules: Rules) -> bool:
    """Whether the list in which a person stands ends with "with" ("X, Y और Z से", "X समेत Z के साथ")."""
    line, lists = mention.line, rules.words
    if rules.head_first:
        ends = {m.last: m.first for person in people for m in person.mentions if m.line is line}
        return is_object(mention, ends, rules)
    at = mention.last
    if at == len(line.words) or not rules.has({line.words[at].key}, *PARTNER_MARKS):
        return False
    spans = {m.first: m.last for person in people for m in person.mentions if m.line is line}
    if at in spans:
        # "P P से मिले": one who acts and one who is met.
        return False
    while at < len(line.words):
        key = line.words[at].key
        if key in lists["with_marks"]:
            return True
        if key in lists["genitive"]:
            return at + 1 < len(line.words) and line.words[at + 1].key == "साथ"
        if at not in spans and key not in lists["people_lists"] and key not in lists["other_people"]:
            return False
        at = spans.get(at, at + 1)
    return False


def is_met_by_guest(
    mention: Mention, people: list[Person], unnamed: list[Mention], home: str | None, rules: Rules
) -> bool:
    """Whether it is a foreign official, whom the sentence names first, who meets somebody."""
    known = [(m, person.side) for person in people for m in person.mentions] + [(m, m.side) for m in unnamed]
    here = {m.first: (m, side) for m, side in known if m.line is mention.line}
    first, side = here[min(here)]
    # Who is met before him is none who meets ("वह प्रधानमंत्री P और रक्षा मंत्री P से भी मिलेंगे").
    acts = rules.head_first or not is_partner(first, people, rules)
    return first.first < mention.first and side not in (None, UNKNOWN, home) and acts


def was_awaited(person: Person, people: list[Person], unnamed: list[Mention], rules: Rules) -> bool:
    """Whether a Hindi article told before that the holder of his office, whom it did not name, would be met ("C के
    राष्ट्रपति से मिलने पहुंचे", then "यहां उन्होंने राष्ट्रपति P से मुलाकात की")."""
    met = next((m for m in person.mentions if is_partner(m, people, rules)), None)
    before = [m for m in unnamed if met is not None and m.line.number < met.line.number]
    return any(is_partner(m, people, rules) and set(m.labels) & set(person.labels) for m in before)


def is_inside(line: Line, place: Match[Any], rules: Rules) -> bool:
    """Whether Hindi says that something is in a place."""
    return place.last < len(line.words) and line.words[place.last].key in rules.words["within"]


def are_each_other(mention: Mention, before: Mention, rules: Rules) -> bool:
    """Whether two Hindi holders of offices of one domain talk, and meet nobody else: they are of two countries."""
    words, lists = mention.line.words, rules.words
    behind = [word.key for word in words[mention.last :]]
    domains = [{label.split()[-2] for label in m.labels if " " in label} for m in (before, mention)]
    if rules.head_first or not domains[0] & domains[1] & DOMAINS:
        return False
    done = any(a in lists["talk_nouns"] and b in lists["doing_talks"] for a, b in pairwise(behind))
    told = done or not lists["talk_verbs"].isdisjoint(behind)
    return told and lists["with_marks"].isdisjoint(behind) and lists["beside"].isdisjoint(behind)


def carried_side(person: Person, complete: list[list[Mention]], rules: Rules) -> str | None:
    """The side printed with the person right before "and" in "Japanese Prime Minister P and Foreign Minister P"."""
    for mentions in complete if rules.head_first else ():
        for before, mention in pairwise(mentions):
            between = [word.key for word in before.line.words[before.last : mention.first]]
            # "NAME, Foreign Minister of C, and NAME, Defence Minister".
            listed = between[:1] == [","] and set(mention.labels).isdisjoint(before.labels)
            between = [key for key in between if key not in rules.words["articles"]]
            joined = len(between) == 1 + listed and between[-1] in CONJUNCTIONS
            two = before.first and before.line.words[before.first - 1].key == "between"
            if mention.person is person and joined and before.side and mention.titles and not two:
                return before.side
    return None


def heads_company(mention: Mention, rules: Rules) -> bool:
    """Whether somebody heads a company, by his office or by what stands before it ("... लिमिटेड के अध्यक्ष")."""
    if rules.head_first or not mention.office:
        return False
    before = mention.line.words.listed[max(0, mention.office[0] - 2) : mention.office[1]]
    if not (rules.words["company_heads"].isdisjoint(before) and rules.words["companies"].isdisjoint(before)):
        return True
    return BUS in [title.sector for title in mention.titles]


def serves(mention: Mention, rules: Rules) -> str | None:
    """The country whose service or company Hindi names right before somebody ("फिलीपीनी नौसेना के कमोडोर P", "भारतीय
    कंपनी X के अध्यक्ष P"); in English the one whose service he commands."""
    words, lists, at = mention.line.words, rules.words, mention.first - 1
    if rules.head_first:
        return _commands(mention, rules)
    if at < 2 or words[at].key not in lists["genitive_all"]:
        return None
    first = at
    while first and words[first - 1].key in lists["services"] | lists["service_parts"]:
        first -= 1
    if first == at:
        firms = (i for i in range(at - 1, max(0, at - COMPANY), -1) if words[i].key in lists["companies"])
        first = next(firms, 0)
        if not first or not lists["postpositions"].isdisjoint(word.key for word in words[first:at]):
            return None
    first -= words[first - 1].key in lists["genitive_all"]
    place = next((p for p in mention.line.places if p.last == first and not p.entry.is_city), None)
    return None if place is None else place.entry.country


def _commands(mention: Mention, rules: Rules) -> str | None:
    """The country whose service somebody commands, as a relative clause says ("P, who heads the C navy,")."""
    words, lists, at = mention.line.words, rules.words, mention.last
    if [word.key for word in words[at : at + 2]] != [",", "who"] or at + 4 >= len(words):
        return None
    if words[at + 2].key not in lists["commanding_now"] or not (mention.titles or mention.ranked):
        return None
    first = at + 3 + (words[at + 3].key in lists["articles"])
    place = next((p for p in mention.line.places if p.first == first and not p.entry.is_city), None)
    serving = lists["services"] | lists["service_parts"]
    return place.entry.country if place is not None and have(words[place.last : place.last + 3], serving) else None


def signs_for(person: Person, people: list[Person], named: list[str], home: str, rules: Rules) -> str | None:
    """The country for whose company somebody signs with an official: the other one of two, else the home country.

    `named` are the countries that the article names.
    """
    for mention in person.mentions:
        words = mention.line.words
        if rules.head_first or words.keys.isdisjoint(rules.words["signing_words"]):
            continue
        others = {p.side for p in people if p is not person for m in p.mentions if m.line is mention.line}
        others -= {None, UNKNOWN}
        if len(others) != 1:
            continue
        foreign = set(named) - {home}
        if home not in others:
            return home
        return foreign.pop() if len(foreign) == 1 else None
    return None


def is_foreign_to(person: Person, country: str, people: list[Person], rules: Rules) -> bool:
    """Whether somebody of whom no country is printed is not of one: he meets its officials, travels there, or somebody
    else holds his office there."""
    theirs = [m for other in people if other is not person for m in other.mentions if m.side == country]
    if any(not set(m.labels).isdisjoint(person.labels) for m in theirs if not all(t.vague for t in m.titles)):
        return True
    for mention in person.mentions:
        words = mention.line.words
        if any(word.key in rules.words[name] for name in TRAVEL for word in words[mention.last :]):
            near = (p for p in mention.line.places if p.entry.country == country and not p.entry.is_organization)
            if any(0 <= p.first - mention.last <= NEAR for p in near):
                return True
        meets = any(word.key in rules.words[name] for name in TALKS for word in words[mention.last :])
        if meets and any(m.line is mention.line and m.first > mention.last + 1 for m in theirs):
            return True
        if meets and _meets_officials(mention, country, rules):
            return True
    return False


def pays_visit_to(mention: Mention, country: str, rules: Rules) -> bool:
    """Whether English says behind somebody that he pays a country a visit ("P arrived in L, starting a visit to C")."""
    words = mention.line.words
    for place in mention.line.places:
        if place.entry.country != country or place.entry.is_city or place.entry.adjective or place.first < mention.last:
            continue
        before = [word.key for word in words[max(mention.last, place.first - VISITED) : place.first]]
        if not rules.words["his"].isdisjoint(before):
            # "Met P during his visit to C".
            continue
        if "to" in before and not rules.words["visit_nouns"].isdisjoint(before[: before.index("to")]):
            return True
    return False


def _meets_officials(mention: Mention, country: str, rules: Rules) -> bool:
    """Whether who acts in Hindi talks meets officials of a country ("P ने केन्या और ओमान के रक्षा मंत्रियों के साथ बैठक की")."""
    words, lists = mention.line.words, rules.words
    if rules.head_first or mention.last == len(words) or words[mention.last].key not in lists["asks"]:
        return False
    behind = (p for p in mention.line.places if p.first > mention.last and p.last < len(words))
    return any(
        place.entry.country == country
        and not place.entry.is_city
        and (place.entry.adjective or words[place.last].key in lists["genitive_all"] | lists["people_lists"])
        for place in behind
    )


def spoken_about(line: Line, place: Match[Any], rules: Rules) -> bool:
    """Whether a Hindi line names a country only for its situation or war ("पश्चिम एशिया और यूक्रेन की स्थिति पर चर्चा")."""
    behind = line.words.listed[place.last : place.last + SITUATION]
    if rules.head_first or not behind or not (behind[0] == "में" or behind[0] in rules.words["genitive_all"]):
        return False
    return rules.has({*behind[1:]}, "situations", "conflict_nouns")
