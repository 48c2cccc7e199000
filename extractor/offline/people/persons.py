"""One person of an article: all mentions, the fullest name, the offices, the side."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

import regex

from extractor.offline.grammar.lines import Line, have
from extractor.offline.people.mentions import Mention
from extractor.offline.romanise import romanise
from extractor.offline.rules import Rules, Title
from schemas.article import Part
from schemas.codes import is_country
from schemas.vocabulary import Sector

# The side of officials whose country the article never names: a side of its own in talks, and none in the facts.
UNKNOWN = "?"
# Classes of enumeration answer slowly, and for these they are asked all the time.
GOV, MIL, BUS, HEADLINE = Sector.GOV, Sector.MIL, Sector.BUS, Part.HEADLINE
# Before an office, that somebody held it then.
THEN = "तत्कालीन"
# Before a minister of a country that is one of states.
UNION = "union"
VOWELS = regex.compile(r"[aeiouy]+|(.)(?=\1)")
# Consonants at most of a surname that may be another one in another spelling.
SHORTEST = 2


@dataclass(eq=False, slots=True)
class Person:
    """One person of the article. `full` is the mention with the fullest name, None for a holder who stays unnamed;
    `company` marks who acts for a company."""

    full: Mention | None
    keys: tuple[str, ...] = ()
    mentions: list[Mention] = field(default_factory=list)
    side: str | None = None
    company: bool = False

    @property
    def labels(self) -> tuple[str, ...]:
        """English names of the offices, the most frequent first, those that name nothing by themselves last."""
        counted: dict[str, int] = {}
        for mention in self.mentions:
            for title in mention.titles:
                counted[title.label] = counted.get(title.label, 0) + 1
        if len(counted) < 2:
            return tuple(counted)
        vague = {title.label for title in self.titles if title.vague}
        return tuple(sorted(counted, key=lambda label: (label in vague, -counted[label])))

    @property
    def titles(self) -> list[Title]:
        return [title for mention in self.mentions for title in mention.titles]

    @property
    def represents(self) -> str | None:
        """Code of the side where the article tells it."""
        return known_side(self.side)

    @property
    def named_side(self) -> str | None:
        """The country that alone gives an office of this person its name."""
        return next((title.side for title in self.titles if title.side), None)

    @property
    def name(self) -> str | None:
        """The fullest name as printed."""
        return self.full.line.printed_words(*self.full.name) if self.full and self.full.name else None

    @property
    def is_named(self) -> bool:
        return self.full is not None and self.full.name is not None

    @property
    def latin(self) -> str | None:
        return next((mention.latin for mention in self.mentions if mention.latin), None)

    @property
    def sector(self) -> Sector:
        if self.side and self.side != UNKNOWN and not is_country(self.side):
            return Sector.IGO
        if self.company:
            return BUS
        titles = self.titles
        if any(mention.ranked for mention in self.mentions) and all(title.vague for title in titles):
            # A "chief" or "director" in uniform.
            return MIL
        others = (title.sector for title in titles if title.sector is not GOV)
        return next(others, GOV) if titles else Sector.OTHER

    def office(self, line: Line | None = None, *, asked: tuple[Person, ...] = ()) -> str | None:
        """The office as printed in a line, else where it is first printed, else that of whose counterpart somebody is,
        who was not `asked` yet."""
        with_office = [mention for mention in self.mentions if mention.office]
        here = [mention for mention in with_office if mention.line is line]
        best = min([*here, *with_office], key=_is_poor, default=None)
        if best is not None and best.office:
            return _printed_office(best, *best.office)
        lender = next((mention.lent for mention in self.mentions if mention.lent), None)
        if lender is not None and any(title.side for title in lender.titles):
            return _office_of_union(lender)
        holder: Person | None = lender.person if lender is not None else None
        asked = (*asked, self)
        return holder._lendable_office(asked) if holder is not None and holder not in asked else None

    def _lendable_office(self, asked: tuple[Person, ...]) -> str | None:
        """The office that a counterpart holds too: not that "of the Kenya Defence Forces", which is of one country."""
        printed = self.office(asked=asked)
        own = (m for m in self.mentions if m.office and m.line.printed_words(*m.office) == printed)
        return None if any(_names_country(m) for m in own) else printed


def _office_of_union(lender: Mention) -> str | None:
    """What a counterpart abroad holds too of an office that is of one country: "Defence Minister" of a "Union Defence
    Minister", nothing of others."""
    first, last = lender.office or (0, 0)
    union = first + 2 < last and lender.line.words[first].key == UNION
    return lender.line.printed_words(first + 1, last) if union else None


def _printed_office(mention: Mention, first: int, last: int) -> str:
    """An office as printed, without the word by which Hindi says that somebody held it then ("तत्कालीन विदेश मंत्री")."""
    held_then = mention.line.words[first].key == THEN and first + 1 < last
    return mention.line.printed_words(first + held_then, last)


def is_former(person: Person, rules: Rules) -> bool:
    """Whether somebody held his office at an earlier time ("पूर्व राष्ट्रपति")."""
    return any(had_been(mention, rules) for mention in person.mentions)


def had_been(mention: Mention, rules: Rules) -> bool:
    """Whether the office of a mention is one of an earlier time, in English where it stands alone ("NAME, then C's
    prime minister") or a relative clause says so ("NAME, who was then C's prime minister")."""
    if rules.head_first:
        office = mention.line.words[slice(*mention.office)] if mention.office else ()
        before = mention.line.words[max(0, mention.first - 2) : mention.first]
        # "The man who was then the C prime minister".
        before = before if have(before[1:], rules.words["articles"]) else before[-1:]
        if mention.name is not None and mention.office is not None:
            between = [word.key for word in mention.line.words[mention.name[1] : mention.office[0]]]
            # "Former C Army Chief General NAME".
            return between[1:3] == ["who", "was"] or have(before[-1:], rules.words["of_before"])
        return mention.name is None and have((*before, *office[:1]), rules.words["of_before"])
    keys, lists = mention.line.words.listed, rules.words
    if mention.office is not None:
        first, last = mention.office
        if not lists["former"].isdisjoint(keys[first : min(first + 2, last)]):
            return True
    # "लंदन जाने वाले अंतिम भारतीय रक्षा मंत्री NAME थे".
    one_of_all = mention.first > 0 and keys[mention.first - 1] in lists["final_ones"]
    return one_of_all and mention.last < len(keys) and keys[mention.last] in lists["past_marks"]


def _names_country(mention: Mention) -> bool:
    """Whether the words of an office name a country."""
    first, last = mention.office or (0, 0)
    return any(first <= place.first and place.last <= last and place.entry.country for place in mention.line.places)


def _is_poor(mention: Mention) -> tuple[bool, bool]:
    """Order of mentions by how well they tell an office: vague words and letters last, headlines before them."""
    letters = mention.office is not None and mention.line.printed_words(*mention.office).isupper()
    return all(title.vague for title in mention.titles) or letters, mention.line.part is HEADLINE


def known_side(side: str | None) -> str | None:
    """The side that a fact may name."""
    return None if side == UNKNOWN else side


@lru_cache(maxsize=4096)
def skeleton(key: str) -> str:
    """Consonants of a word of a name, equal for two spellings of one."""
    latin = romanise(key) or key
    return VOWELS.sub("", latin.lower().replace("w", "v").replace("z", "j").replace("ph", "f"))


def is_spelt_alike(keys: tuple[str, ...], known: tuple[str, ...], *, same_office: bool) -> bool:
    """Whether two names are two spellings of one; of a surname alone where both hold an office of the same label."""
    if len(keys) == len(known) > 1:
        return all(map(_sound_alike, keys, known))
    return len(keys) == 1 and same_office and _sound_alike(keys[0], known[-1]) and len(skeleton(keys[0])) > SHORTEST


def _sound_alike(one: str, other: str) -> bool:
    return one == other or skeleton(one) == skeleton(other)


def is_in_other_script(keys: tuple[str, ...], known: tuple[str, ...], *, same_office: bool) -> bool:
    """Whether of two names, one in Latin letters and one in Devanagari, both are one ("PM Sharma", "RK Mehta"); of a
    surname alone where both hold an office of the same label."""
    one, two = ((romanise(key) or key).lower() for key in (keys[-1], known[-1]))
    alike = one == two or (len(skeleton(one)) > SHORTEST and skeleton(one) == skeleton(two))
    if not alike or len(keys) == 1:
        return alike and same_office
    given, others = ([(romanise(key) or key).lower() for key in name[:-1]] for name in (keys, known))
    initials = "".join(given) == "".join(word[:1] for word in others) or "".join(others) == "".join(
        w[:1] for w in given
    )
    return initials or skeleton(keys[0]) == skeleton(known[0])


def has_initials(keys: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether a name has the initials of the given names of a fuller one ("एम एम नरूला" of "मनोज मोहन नरूला")."""
    spelt = [romanise(key) or key for key in keys[:-1]]
    given = [romanise(key) or key for key in full[:-1]]
    letters = "".join(spelt).upper()
    abbreviated = bool(spelt) and all(word.isascii() and (word.isupper() or len(word) == 1) for word in spelt)
    return abbreviated and len(letters) == len(given) > 0 and letters == "".join(word[:1] for word in given).upper()
