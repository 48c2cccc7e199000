"""The words by which each person of an article may be named alone, also where one of them is misprinted once.

In: the people, the lines. Out: people by word. A word of nobody that acts at the head of a Hindi sentence ("बेन्नानी ने
...") is the surname that is spelt all but alike.
"""

from __future__ import annotations

from extractor.kept import kept_pattern
from extractor.offline.grammar.lines import Line
from extractor.offline.people.mentions import Mention
from extractor.offline.people.names import SONS, names_word
from extractor.offline.people.persons import Person, skeleton
from extractor.offline.rules import Rules

# A misprint leaves a name that is shorter alone: too many names are alike.
LONG = 5
# Lists of surnames that have another meaning, in Hindi and in English.
SURNAMES = (("short_names",), ("short_names", "later_names"))
# Words behind "the minister" among which "also" says that he goes on.
ALSO = 3
# Of how many "the minister" is one.
MORE_THAN_ONE = 2
TWICE = kept_pattern(r"(\w)\1+")


def named_alone(people: list[Person], lines: list[Line], rules: Rules) -> dict[str, list[Person]]:
    """People by each word of their names, but for initials, "al" and the like, which alone name nobody."""
    words = rules.words
    parts = words["initials"] | words["particles" if rules.head_first else "name_parts"]
    known: dict[str, list[Person]] = {}
    for person in people:
        latin = () if rules.head_first else (k for m in person.mentions for k in m.name_keys if k.isascii())
        for key in dict.fromkeys((*person.keys, *latin)):
            short = key == person.keys[-1] and len(person.keys) > 1 and rules.has({key}, *SURNAMES[rules.head_first])
            if len(key) > 1 and (short or key not in rules.no_name) and key not in parts:
                known.setdefault(key, []).append(person)
    for line in lines if not rules.head_first else ():
        if (meant := _misprinted(line, known, rules)) is not None:
            known[line.words[0].key] = known[meant]
    return known


def _misprinted(line: Line, known: dict[str, list[Person]], rules: Rules) -> str | None:
    """The surname that the first word of a line means, behind which "ने" says that somebody acts."""
    words = line.words
    if len(words) < 2 or words[1].key not in rules.words["asks"] or words[0].key in known:
        return None
    key = words[0].key
    if len(key) < LONG or not names_word(line, 0, rules):
        return None
    alike = {name for name in known if len(name) >= LONG and name[0] == key[0] and _sound(name) == _sound(key)}
    return alike.pop() if len(alike) == 1 else None


def _sound(key: str) -> str:
    """The consonants of a name, those that are doubled once."""
    return TWICE.sub(r"\1", skeleton(key))


def is_father(keys: tuple[str, ...], longer: tuple[str, ...]) -> bool:
    """Whether a name is that of the father in a longer one ("NAME बिन NAME" in "NAME बिन NAME बिन NAME")."""
    at = longer.index(keys[0])
    return at > 0 and longer[at - 1] in SONS and len(keys) > 2 and keys[1] in SONS


def the_minister(people: list[Person], before: list[Person], mention: Mention) -> list[Person]:
    """Whom "the minister" may mean in English: of those told of before, and of their counterparts, the one who is not
    in its sentence ("the Minister met Minister NAME"), or with whom the sentence before opens ("he also met")."""
    equals = (p for p in people if p not in before and any(m.counterpart for m in p.mentions))
    before = [*before, *(p for p in equals if any(_at(m) < _at(mention) for m in p.mentions))]
    if len(before) < MORE_THAN_ONE:
        return before
    before = [p for p in before if all(m.line is not mention.line for m in p.mentions)]
    behind = [word.key for word in mention.line.words[mention.last : mention.last + ALSO]]
    if "also" not in behind:
        return before
    named = [m for p in before for m in p.mentions if m.line.number < mention.line.number]
    last = max((m.line.number for m in named), default=0)
    first = min((m for m in named if m.line.number == last), key=_at, default=None)
    return [first.person] if first is not None and first.person is not None else before


def _at(mention: Mention) -> tuple[int, int]:
    return mention.line.number, mention.first
