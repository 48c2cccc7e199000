"""Whose official somebody is of whom a body tells ("चीनी विदेश मंत्रालय के मुताबिक विदेश मंत्री NAME", "Foreign Minister NAME
..., the C foreign ministry said"), or who says what a country will do.

In: a person of whom no country is printed. Out: the country of the body that tells of him, or for which he promises;
None where he travels there, or is met by others.
"""

from __future__ import annotations

from itertools import pairwise

from extractor.offline.grammar.lines import Line, have
from extractor.offline.people.beside import is_foreign_to, is_partner
from extractor.offline.people.mentions import Mention
from extractor.offline.people.pairs import is_met
from extractor.offline.people.persons import Person
from extractor.offline.rules import Rules
from extractor.phrases import Match
from extractor.places import Place

# What ministers and ministries deal with, in one spelling, and the verbs by which a ministry speaks.
DOMAINS = {"Foreign": "foreign", "Defence": "defence", "Defense": "defence"}
SAYING = frozenset({"said", "says", "announced", "confirmed", "reported"})
ACCORDING = (["के", "अनुसार"], ["के", "मुताबिक"])
# Words from a body to its spokesperson, and from "ने" to "कि".
SPOKEN, SAID = 3, 12
# Words from a body to "according to", with the name of its department.
DEPARTMENT = 11


def side_of_teller(person: Person, people: list[Person], rules: Rules) -> str | None:
    """The country whose ministry, government or leader's office tells what somebody does."""
    for mention in person.mentions if not rules.head_first else ():
        if not mention.labels or is_partner(mention, people, rules):
            continue
        for place in mention.line.places:
            country = place.entry.country
            if country and not place.entry.is_city and _tells(mention, place, rules):
                return None if is_foreign_to(person, country, people, rules) else country
        if (country := _tells_on(mention, rules)) is not None:
            return None if is_foreign_to(person, country, people, rules) else country
    return None


def side_of_ministry(person: Person, people: list[Person], rules: Rules) -> str | None:
    """The country whose ministry says in English what its own minister does, whom it names without his country."""
    for mention in person.mentions:
        domains = {DOMAINS[label.split()[0]] for label in mention.labels if label.split()[0] in DOMAINS}
        if mention.counterpart or not domains or is_met(mention, rules):
            continue
        for place in mention.line.places:
            country = place.entry.country
            if country and not place.entry.is_city and _says(mention.line, place.last, domains, rules):
                return None if is_foreign_to(person, country, people, rules) else country
    return None


def _says(line: Line, at: int, domains: set[str], rules: Rules) -> bool:
    """Whether a ministry of one of the domains stands at a word, behind its country, and says something."""
    words = line.words
    at += 2 * ([word.key for word in words[at : at + 2]] == ["'", "s"])
    end = at
    while end < len(words) and words[end].key in rules.words["ministries"]:
        end += 1
    ministry = {DOMAINS.get(word.key.capitalize(), word.key) for word in words[at:end]}
    return "ministry" in ministry and not domains.isdisjoint(ministry) and have(words[end : end + 1], SAYING)


def _tells_on(mention: Mention, rules: Rules) -> str | None:
    """The country of whose ministry the sentence before told, where the ministry goes on ("सियोल के विदेश मंत्रालय ने
    बताया", then "मंत्रालय ने कहा कि विदेश मंत्री NAME")."""
    before, lists = mention.line.before, rules.words
    keys = [word.key for word in mention.line.words[: mention.first]]
    goes_on = keys[1:2] == ["ने"] and keys[0] in lists["governments"] and "कि" in keys
    if before is None or not goes_on:
        return None
    for place in before.places:
        told = [word.key for word in before.words[place.last : place.last + SPOKEN]]
        if place.entry.country and told[:1] != [] and told[0] in lists["genitive_all"] and keys[0] in told:
            return str(place.entry.country)
    return None


def _tells(mention: Mention, place: Match[Place], rules: Rules) -> bool:
    """Whether a body of a country tells in a sentence what somebody behind it does."""
    words, lists, at = mention.line.words, rules.words, place.last
    at += at < len(words) and words[at].key in lists["genitive_all"]
    end = at
    while end < mention.first and (words[end].key in lists["ministries"] or words[end].key in lists["services"]):
        end += 1
    tells = words[end - 1].key in lists["governments"] or words[end - 1].key in lists["services"]
    if end == at or not tells or end >= mention.first:
        return False
    keys = [word.key for word in words[end : mention.first]]
    if "ने" not in keys and any([*pair] in ACCORDING for pair in pairwise(keys[:DEPARTMENT])):
        # "C सेना के मीडिया विंग के अनुसार".
        return True
    speaks = "ने" in keys[: SPOKEN + 1] and (keys[0] == "ने" or "प्रवक्ता" in keys[:SPOKEN])
    return speaks and "कि" in keys[: SPOKEN + SAID]


def side_of_promise(person: Person, people: list[Person], rules: Rules, *, home_named: bool) -> str | None:
    """The country of which a president promises what it will do, in a Hindi article that does not name the home country
    ("राष्ट्रपति P ने C के राष्ट्रपति P से कहा कि C हथियार भेजेगा")."""
    words_of = rules.words
    if home_named or rules.head_first or "President" not in person.labels:
        # The prime minister and the ministers of the home country tell what others will do, its president hardly does.
        return None
    for mention in person.mentions:
        words, at = mention.line.words, mention.last
        if at >= len(words) or words[at].key not in words_of["asks"]:
            continue
        that = next((i for i in range(at, len(words)) if words[i].key in words_of["that"]), len(words))
        ahead = any(word.key in words_of["deeds"] for word in words[that:])
        for place in mention.line.places if ahead else ():
            behind = words[place.last].key if place.last < len(words) else ""
            bare = not (place.entry.is_city or place.entry.adjective or behind in words_of["postpositions"])
            country: str | None = place.entry.country
            if place.first > that and bare and country and not is_foreign_to(person, country, people, rules):
                return country
    return None
