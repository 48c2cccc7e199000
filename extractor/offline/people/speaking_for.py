"""For which country an English official speaks of whom none is printed: "NAME reaffirmed Kenya's commitment to drills".

In: a person. Out: the country whose will he tells or in whose seat he serves, and the countries whose officials are his
counterparts.
"""

from __future__ import annotations

from typing import Any

from extractor.offline.grammar.lines import Line, have
from extractor.offline.people.persons import Person
from extractor.offline.rules import Rules

# Words between somebody and the verb, between that and the country, and from the country to its will.
ADVERBS, ARTICLES, WILL = 2, 3, 4
# Words behind which an English sentence goes on to who else signs.
SIGNED_BESIDE = frozenset({"and", "while", ";"})
# Words from "affirmed" to the country of which he says what it will do ("affirmed to the leaders that C will").
THAT = 8
# Words from somebody to his talks, from these to the country of whom he talked with, and before somebody else.
TALKS, MET = 4, 8
OTHERS = frozenset({"and", "between", "by", "of", "who", "that", "while", ";"})
ENVOYS = frozenset({"Ambassador", "High Commissioner"})


def speaks_for(person: Person, rules: Rules) -> str | None:
    """The country whose commitment or wish somebody tells, or of which he assures that it will do something."""
    for mention in person.mentions if rules.head_first else ():
        words, lists = mention.line.words, rules.words
        near = range(mention.last, min(len(words), mention.last + ADVERBS + 1))
        verb = next((at for at in near if words[at].key in lists["speaking_for"]), None)
        if verb is None:
            continue
        for place in mention.line.places:
            if place.entry.is_city or not place.entry.country or place.first <= verb:
                continue
            wills = have(words[place.last : place.last + WILL], lists["own_wills"])
            if wills and place.first - verb <= ARTICLES:
                return str(place.entry.country)
            behind = words[place.last].key if place.last < len(words) else ""
            assures = words[place.first - 1].key == "that" and behind in lists["assured_of"]
            if assures and place.first - verb <= THAT:
                return str(place.entry.country)
    return None


def hopes_for(person: Person, home: str | None, rules: Rules) -> str | None:
    """The country of which somebody says what it hopes; where the article has a home country, ministers of that may say
    it of others ("P said C hopes to weaken us")."""
    told = (_tells_hope(m.line, m.last, rules) for m in person.mentions) if rules.head_first and home is None else ()
    return next(filter(None, told), None)


def _tells_hope(line: Line, at: int, rules: Rules) -> str | None:
    """The country of which somebody who is named before a word says what it hopes ("P confirmed that C treasures")."""
    words, lists = line.words, rules.words
    if at >= len(words) or words[at].key not in lists["telling_verbs"] | lists["speaking_for"]:
        return None
    first = at + 1 + have(words[at + 1 : at + 2], lists["that"])
    place = next((p for p in line.places if p.first == first), None)
    hopes = place is not None and have(words[place.last : place.last + 1], lists["own_hopes"])
    own = hopes and place is not None and not (place.entry.adjective or place.entry.is_city)
    return str(place.entry.country) if place is not None and own and place.entry.country else None


def of_seat(person: Person, rules: Rules) -> str | None:
    """The country of the seat that an office begins with or stands behind ("Kremlin spokesman P")."""
    for mention in person.mentions:
        behind = mention.office[1] if mention.office else mention.first
        for at in range(max(0, mention.first - 2), behind):
            seat = rules.phrases["seat"].at(mention.line.words, at)
            if seat is not None and mention.first <= seat.last < max(behind, mention.first + 1):
                return seat.entry
    return None


def signed_for(person: Person, rules: Rules) -> str | None:
    """The country on whose behalf somebody signs ("NAME signed the pact on behalf of the Kenyan government", "was
    signed by NAME for Kenya") or is given something ("NAME received the boats on behalf of the Kenyan people")."""
    for mention in person.mentions if rules.head_first else ():
        signs = have(mention.line.words, rules.words["sign_words"]) or _takes_on_behalf(
            mention.line, mention.last, rules
        )
        place = signing_side(mention.line, mention.last, rules) if signs else None
        if place is not None:
            return str(place.entry.country)
    return None


def _takes_on_behalf(line: Line, at: int, rules: Rules) -> bool:
    """Whether somebody whose name ends before a word is given something on behalf of others."""
    words, behalf = line.words, rules.words["behalf"]
    verb = at + (at < len(words) and words[at].key == ",")
    return have(words[verb : verb + 1], rules.words["taking_for"]) and have(words[verb:], behalf)


def signing_side(line: Line, at: int, rules: Rules) -> Any:
    """The place that says for which country somebody signs whose name ends before a word: "for C" there or behind the
    verb, "on behalf of C" at any distance; None where the sentence goes on to somebody else."""
    words, signs = line.words, rules.words["sign_words"]
    verb = at < len(words) and words[at].key in signs
    ends = next((i for i in range(at + verb, len(words)) if words[i].key in signs | SIGNED_BESIDE), len(words))
    bound = {at, at + verb} | {i + 1 for i in range(at, ends) if words[i].key in rules.words["behalf"]}
    for place in line.places:
        for i in bound:
            marked = i < ends and words[i].key in ("for", "of") and i < place.first <= i + ARTICLES
            if marked and place.first < ends and place.entry.country and not place.entry.is_city:
                return place
    return None


def countries_met(person: Person, rules: Rules) -> set[str]:
    """The countries from which the counterparts of somebody are ("met his counterparts from C, C and C")."""
    mentions = person.mentions if rules.head_first else []
    found = {country for mention in mentions for country in _counterparts_from(mention.line, rules)}
    found = found.union(*(_talks_with(mention.line, mention.last, rules) for mention in mentions))
    return found.union(*(_welcomed_by(mention.line, mention.first, rules) for mention in mentions))


def _welcomed_by(line: Line, first: int, rules: Rules) -> set[str]:
    """The country of whom the words right before somebody say that he received him ("C's NAME welcomed General P")."""
    words, verb = line.words, first - 1
    while verb > 0 and words[verb].key in rules.words["articles"]:
        verb -= 1
    if verb < 1 or words[verb].key not in rules.words["receiving"]:
        return set()
    near = (p for p in line.places if verb - MET <= p.first and p.last < verb and not p.entry.is_city)
    owners = [p for p in near if [word.key for word in words[p.last : p.last + 2]] == ["'", "s"]]
    acting = [p for p in owners if not have(words[p.last : verb], OTHERS | {","})]
    return {str(p.entry.country) for p in acting if p.entry.country}


def _talks_with(line: Line, first: int, rules: Rules) -> set[str]:
    """The country of an official whom the words right behind somebody say that he talked with ("held talks with NAME, C
    Defence Secretary", "met the C Defence Secretary"); an envoy may be his own."""
    words, talks = line.words, rules.words["talk_nouns"] | rules.words["meet_words"]
    near = words[first : first + TALKS]
    talked = next((at for at, word in enumerate(near, first) if word.key in talks), None)
    if talked is None or have(words[first:talked], OTHERS):
        return set()
    for place in line.places:
        title = rules.titles.at(words, place.last) if talked < place.first <= talked + MET else None
        apart = have(words[talked : place.first], OTHERS)
        if title is not None and title.entry.kind == "office" and not apart and title.entry.label not in ENVOYS:
            return {str(place.entry.country)} if place.entry.country else set()
    return set()


def _counterparts_from(line: Line, rules: Rules) -> set[str]:
    words, found = line.words, set[str]()
    for at, word in enumerate(words):
        if (
            word.key not in rules.words["equals"]
            or at + 1 >= len(words)
            or words[at + 1].key not in rules.words["origin_marks"]
        ):
            continue
        end = at + 2
        for place in line.places:
            if place.first >= end and all(w.key in (",", "and", "the") for w in words[end : place.first]):
                found |= {str(place.entry.country)} if place.entry.country else set()
                end = place.last
    return found
