"""What stands beside a person or an office and tells whose it is.

In: a person or a mention of one, and the home country. Out: the country, or whether he speaks to the home country.
"""

from __future__ import annotations

from extractor.offline.people import Mention
from extractor.offline.persons import Person
from extractor.offline.rules import Rules

# How the labels of offices begin that are not those of the heads themselves.
DEPUTY = ("Deputy ", "First Deputy ", "Vice ", "Assistant ", "Under ", "Former ")


def under_heading(person: Person, home: str | None) -> str | None:
    """The country whose name with a colon opens the line that first names somebody ("ओमान: राष्ट्रपति NAME ...")."""
    line = min(person.mentions, key=lambda m: (m.line.number, m.first)).line
    place = line.places[0] if line.places else None
    if place is None or place.first or place.entry.adjective or place.last >= len(line.words):
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
