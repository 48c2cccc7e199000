"""For which country an English official speaks of whom none is printed: "NAME reaffirmed Kenya's commitment to drills".

In: a person. Out: the country whose will he tells or in whose seat he serves, and the countries whose officials are his
counterparts.
"""

from __future__ import annotations

from extractor.offline.grammar.lines import Line, have
from extractor.offline.people.persons import Person
from extractor.offline.rules import Rules

# Words between somebody and the verb, between that and the country, and from the country to its will.
ADVERBS, ARTICLES, WILL = 2, 3, 4
# Words from "affirmed" to the country of which he says what it will do ("affirmed to the leaders that C will").
THAT = 8


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
    """The country on whose behalf somebody signs ("NAME signed the pact on behalf of the Kenyan government")."""
    for mention in person.mentions if rules.head_first else ():
        words, signs = mention.line.words, rules.words["sign_words"]
        if mention.last >= len(words) or words[mention.last].key not in signs:
            continue
        rest = range(mention.last + 1, len(words))
        ends = next((at for at in rest if words[at].key in signs), len(words))
        behalf = next((at for at in rest if at < ends and words[at].key == "behalf"), ends)
        for place in mention.line.places:
            if behalf < place.first <= behalf + ARTICLES and place.first < ends and place.entry.country:
                return str(place.entry.country)
    return None


def countries_met(person: Person, rules: Rules) -> set[str]:
    """The countries from which the counterparts of somebody are ("met his counterparts from C, C and C")."""
    lines = [mention.line for mention in person.mentions] if rules.head_first else []
    return {country for line in lines for country in _counterparts_from(line, rules)}


def _counterparts_from(line: Line, rules: Rules) -> set[str]:
    words, found = line.words, set[str]()
    for at, word in enumerate(words):
        if word.key != "counterparts" or at + 1 >= len(words) or words[at + 1].key not in rules.words["origin_marks"]:
            continue
        end = at + 2
        for place in line.places:
            if place.first >= end and all(w.key in (",", "and", "the") for w in words[end : place.first]):
                found |= {str(place.entry.country)} if place.entry.country else set()
                end = place.last
    return found
